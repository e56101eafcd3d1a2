// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const convolution = {
  'convolution.label': 'A convolution, cell by cell',
  'convolution.image': 'Image',
  'convolution.kernel': 'Filter',
  'convolution.products': 'Products',
  'convolution.sum': 'Sum',
  'convolution.output': 'Output',
  'convolution.here': 'Row {row}, column {column}',
  'convolution.hint':
    'Change any number of the image or the filter. Point at or tap an output cell to see where it comes from.',
  'products.table': 'The products as a table',
  'products.place': 'Place in the filter',
  'products.product': 'Product',
};
