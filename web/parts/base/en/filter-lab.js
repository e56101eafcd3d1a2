// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** What `<cnn-filter-lab>` says. */
export const filterLab = {
  'lab.picture': 'Picture',
  'lab.scene': 'A scene',
  'lab.digit': 'The digit',
  'lab.file': 'Your picture…',
  'lab.camera': 'Camera…',
  'lab.privacy':
    'You can also drop a picture here or paste one. Colours become grey (0.299 red + 0.587 green + 0.114 blue), the longer side at most {longest} pixels. Nothing leaves your browser.',
  'lab.preview': 'What the camera sees',
  'lab.take': 'Take this picture',
  'lab.stop': 'Stop the camera',
  'lab.unreadable': 'That is not a picture that your browser can read. Try a PNG or JPEG file.',
  'lab.camera-refused':
    'The camera was not allowed. You can allow it in the settings that your browser keeps for this page.',
  'lab.no-camera': 'No camera was found, or this page may not use one.',
  'lab.camera-failed': 'The camera did not start. Another program may be using it.',
  'lab.still-failed': 'The picture could not be taken. Please try again.',
  'lab.bad-weight': 'A weight is a number from −{limit} to {limit}. Until you enter one, the last good weight counts.',
  'lab.bad-kernel':
    'The attribute “kernel” should hold nine numbers from −{limit} to {limit}, like “-1 0 1 -2 0 2 -1 0 1”, not “{value}”.',
  'lab.bad-pixel':
    'The attribute “pixel” should be a row and a column of the filtered picture, like “12 7”, not “{value}”.',

  'lab.filters': 'Filter',
  'lab.filter.sobel-vertical': 'Sobel, vertical',
  'lab.filter.sobel-horizontal': 'Sobel, horizontal',
  'lab.filter.prewitt-vertical': 'Prewitt, vertical',
  'lab.filter.prewitt-horizontal': 'Prewitt, horizontal',
  'lab.filter.box-blur': 'Box blur',
  'lab.filter.gaussian-blur': 'Gaussian blur',
  'lab.filter.sharpen': 'Sharpen',
  'lab.filter.outline': 'Outline',
  'lab.filter.emboss': 'Emboss',
  'lab.filter.identity': 'Identity',
  'lab.what.sobel-vertical':
    'Right neighbours less left ones: far from zero where the picture changes sideways, that is, at vertical edges.',
  'lab.what.sobel-horizontal':
    'Upper neighbours less lower ones: far from zero where the picture changes downwards, that is, at horizontal edges.',
  'lab.what.prewitt-vertical': 'Like Sobel’s, for vertical edges, but the middle row counts no more than the others.',
  'lab.what.prewitt-horizontal':
    'Like Sobel’s, for horizontal edges, but the middle column counts no more than the others.',
  'lab.what.box-blur': 'The average of all nine pixels: fine detail melts away.',
  'lab.what.gaussian-blur': 'An average in which near pixels count more: a softer blur.',
  'lab.what.sharpen': 'Five times the pixel less its four neighbours: whatever differs from them stands out.',
  'lab.what.outline':
    'Eight times the pixel less all its neighbours: zero in even areas, far from it on every outline.',
  'lab.what.emboss':
    'Lower right less upper left, added to the pixel: the picture seems raised and lit from one corner.',
  'lab.what.identity': 'One times the pixel and nothing else: the picture as it was.',
  'lab.what.own': 'Nine weights of your own.',

  'lab.input': 'Picture',
  'lab.output': 'Filtered',
  'lab.input-label': 'The picture, {height} by {width} pixels',
  'lab.output-label': 'The filtered picture, {height} by {width} pixels',
  'lab.tone': 'Colours of the filtered picture',
  'lab.tone.signed': 'Signs',
  'lab.tone.grey': 'Greys',
  'lab.help': 'Arrow keys move from pixel to pixel, Enter pins, Escape lets go.',
  'lab.where': 'Filtered pixel in row {row}, column {column}',
  'lab.patch': 'pixels',
  'lab.kernel': 'weights',
  'lab.weight': 'Weight in row {row}, column {column}',
  'lab.sentence': 'Row {row}, column {column}: {terms} = {value}',
  'lab.table': 'The nine products as a table',
  'lab.caption': 'Row {row}, column {column} of the filtered picture',
  'lab.place': 'Row, column',
  'lab.pixel': 'Pixel',
  'lab.product': 'Product',
};
