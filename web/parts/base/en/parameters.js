// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** What `<cnn-parameters>` says. */
export const parameters = {
  'parameters.locale': 'en',
  'parameters.count-title': 'Count the weights of the first layer',
  'parameters.width': 'Width',
  'parameters.height': 'Height',
  'parameters.channels': 'Channels',
  'parameters.nodes': 'Dense nodes',
  'parameters.filters': 'Filters',
  'parameters.bad-size': '{name} is a whole number from 1 to {max}. Until you enter one, the last good one counts.',
  'parameters.dense': 'Dense layer',
  'parameters.dense-factors': 'width × height × channels × nodes',
  'parameters.convolution': 'Convolution',
  'parameters.convolution-factors': '3 × 3 × channels × filters',
  'parameters.memory': '{count} weights, {memory} at 4 bytes each',
  'parameters.ratio': 'For each weight of the convolution, the dense layer has {ratio}.',
  'parameters.areas': 'As much area as weights. The ring, where there is one, only marks the smaller square.',
  'parameters.table': 'The counts as a table',
  'parameters.layer': 'Layer',
  'parameters.weights': 'Weights',
  'parameters.bytes': 'Memory',

  'parameters.shift-title': 'Move the digit',
  'parameters.columns': 'Columns',
  'parameters.rows': 'Rows',
  'parameters.help': 'Arrow keys move the digit, Home puts it back.',
  'parameters.pixels': 'What a dense layer sees',
  'parameters.map': 'What one filter of the convolution sees',
  'parameters.pixels-changed': '{count} of {of} inputs changed',
  'parameters.map-changed': '{count} of the {of} cells that both maps share changed',
  'parameters.before': 'before',
  'parameters.after': 'moved',
  'parameters.changed': 'changed',
  'parameters.unmoved': 'The digit is where it was: nothing has changed. Move it by a few pixels.',
  'parameters.moved':
    'Moved by {columns} columns and {rows} rows: {percent} of the inputs hold another number, each with a weight that was meant for the old one. The map holds the same numbers, only in another place.',
  'parameters.same-answer':
    'The network reads a {before} in both places, {certain} sure before and {uncertain} after. Its last layer is dense too, and needs pooling and training to bear such moves.',
  'parameters.other-answer':
    'The network reads a {before} before ({certain} sure), but a {after} after ({uncertain}): its last layer is dense too, and has learned where digits usually are.',
};
