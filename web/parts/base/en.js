// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { convolution } from './en/convolution.js';
import { embedding } from './en/embedding.js';
import { evaluation } from './en/evaluation.js';
import { filterLab } from './en/filter-lab.js';
import { loss } from './en/loss.js';
import { overview } from './en/overview.js';
import { padding } from './en/padding.js';
import { page } from './en/page.js';
import { parameters } from './en/parameters.js';
import { pooling } from './en/pooling.js';
import { samples } from './en/samples.js';
import { softmax } from './en/softmax.js';
import { stepper } from './en/stepper.js';
import { tables } from './en/tables.js';
import { worked } from './en/worked.js';

/** Every visible string of the figures; {names} stand for values. */
export const en = {
  ...page,
  ...embedding,
  'failed.module': 'The network could not start: its WebAssembly file did not load.',
  'failed.browser':
    'The network needs WebAssembly with SIMD and exceptions, which this browser lacks or has switched off. Chrome and Edge {chrome}, Firefox {firefox}, Safari {safari} and all newer ones have what it needs.',
  'failed.policy':
    "The network could not start: the Content-Security-Policy of this page lacks script-src 'wasm-unsafe-eval'.",
  'failed.data': 'A file that this figure needs arrived damaged and cannot be read.',
  'failed.fetch': 'A file that this figure needs could not be fetched.',
  'failed.unexpected': 'This figure stopped because of an unexpected error ({reason}).',
  'refused.setting': 'The figure “{figure}” has no setting “{name}”; it has {names}.',
  'failed.left-out': 'This file leaves out what is needed here; the whole site has it.',
  retry: 'Try again',
  loading: 'Loading…',

  ...filterLab,
  ...parameters,

  ...samples,

  'draw.label': 'Drawing pad',
  'draw.help':
    'Arrow keys move the pen, with Shift in small steps. Space or Enter puts it down and lifts it. Control or Command and Z takes the last stroke back.',
  'draw.blank': 'Draw a digit here',
  'draw.empty': 'The pad is empty.',
  'draw.tools': 'Drawing tools',
  'draw.pen': 'Pen',
  'draw.eraser': 'Eraser',
  'draw.undo': 'Undo',
  'draw.clear': 'Clear',
  'draw.seen': 'What the network sees',
  'draw.meant': 'I meant',
  'draw.again': 'Show it my drawing',
  'draw.refused': 'The attribute “strokes” is no drawing; the pad stays empty.',
  'draw.elsewhere': 'The network is looking at a digit of the gallery.',
  'draw.sentence': 'The network reads a {digit}, {percent} sure.',

  'weights.label': 'Training images seen',
  'weights.network': 'Network',
  'weights.random': 'none',
  'weights.trained': 'trained',
  'weights.images': '{images} images',
  'weights.reseed': 'New weights',
  'weights.live': 'Back to your training',
  'model.mnist': 'One convolution',
  'model.mnist-deep': 'Two convolutions',
  'state.random': 'Random weights, seed {seed}: nothing is learned yet.',
  'state.images': 'After {images} training images.',
  'state.trained':
    'After {passes} passes through all 60,000 training images: reads {accuracy} of the 10,000 test digits rightly.',
  'state.live': 'From your training below: {images} images so far.',

  'training.start': 'Train',
  'training.resume': 'Go on',
  'training.pause': 'Pause',
  'training.step': 'One step',
  'training.reset': 'Reset',
  'training.rate': 'Learning rate',
  'training.batch': 'Batch size',
  'training.images': 'Training images',
  'training.size': '{count} ({megabytes} MB)',
  'training.fetching': 'Fetching the training images: {received} of {megabytes} MB',
  'training.rest': '{model}, from the random weights of seed {seed}.',
  'training.state': '{images} images seen, pass {epoch}, from the random weights of seed {seed}.',
  'training.diverged':
    'The loss ran away: at this learning rate each step overshoots. The last good weights are kept; choose a lower rate and go on, or reset.',
  'training.learned': 'The filters, and what they make of the digit',
  'curves.loss': 'Loss',
  'curves.accuracy': 'Accuracy',
  'curves.guess': 'guessing: {value}',
  'curves.training': 'training',
  'curves.test': 'test',
  'curves.images': 'images',
  'curves.table': 'The curves as numbers',

  'network.label': 'A digit on its way through the network',
  'network.bad-cell':
    'The network has no cell “{name}”. One is called, for example, “conv 3 12 7”: map 3, row 12, column 7.',
  'network.rescale': 'Rescale',
  'key.here': 'this cell',
  'key.from': 'came from',
  'key.to': 'feeds',

  'input.title': 'Input',
  'input.what': 'pixel / 255 − 0.5',
  'filters.title': 'Filters',
  'filters.what': '{count} sets of nine weights',
  'conv.title': 'Convolution',
  'conv.what': 'each cell: a {size}×{size} patch of the input times the filter, summed',
  'conv.what.deep': '{count} filters of {size}×{size}×{depth}: each cell sums {products} products',
  'relu.title': 'ReLU',
  'relu.what': 'each cell: itself if positive, else zero',
  'pool.title': 'Max pooling',
  'pool.what': 'each cell: the largest of {size}×{size} above',
  'softmax.title': 'Probabilities',
  'softmax.what': 'from all {count} cells',

  'layer.number': ' {number},',
  'map.input': 'Input, {height} by {width} cells',
  'map.filters': 'Filter {number} of {count}, {height} by {width} weights',
  'map.conv': 'Convolution{layer} map {number} of {count}, {height} by {width} cells',
  'map.relu': 'ReLU{layer} map {number} of {count}, {height} by {width} cells',
  'map.pool': 'Pooled{layer} map {number} of {count}, {height} by {width} cells',
  'map.help': 'Arrow keys move from cell to cell, Page Up and Page Down from map to map, Enter pins, Escape lets go.',
  'probabilities.label': 'Probability of each digit',
  'probabilities.row': 'Digit {digit}: {percent}',
  'answer.truth': 'Truth',
  'answer.guess': 'Guess',
  'answer.loss': 'Loss',
  'answer.unknown': '–',
  'answer.formula': '−ln {probability}, for digit {label}',

  'where.input': 'Input · row {row}, column {column}',
  'where.filters': 'Filter {number} · row {row}, column {column}',
  'where.conv': 'Convolution{layer} map {number} · row {row}, column {column}',
  'where.relu': 'ReLU{layer} map {number} · row {row}, column {column}',
  'where.pool': 'Pooled{layer} map {number} · row {row}, column {column}',
  'where.softmax': 'Probability of {digit}',
  'how.input': 'The pixel is {pixel} of 255. Divided by 255, less one half, it becomes a number around zero.',
  'how.filters':
    'One of the nine weights of filter {number}. It meets every patch of the input at the same place, once for each of the {count} cells of map {number}.',
  'how.conv': 'Nine inputs under filter {number}, each times its weight. Their sum is the cell.',
  'how.conv.biased': 'Nine inputs under filter {number}, each times its weight. Their sum, plus the bias, is the cell.',
  'how.conv.deep':
    '{count} products: nine from each of {depth} maps. Here are those of map {strongest}, one of which weighs most.',
  'how.relu': 'The cell before it goes on if it is positive. If it is negative, zero does.',
  'how.pool': 'Four neighbouring cells of map {number} before it. The largest goes on, three are forgotten.',
  'how.softmax':
    'Ten scores z, one a digit. Each becomes exp(z − largest z); its share of their sum is the probability. Score of {digit}: {count} products summed, {sum}, plus bias {bias}.',
  'terms.patch': 'input',
  'terms.map': 'map {number}',
  'terms.filter': 'filter {number}',
  'terms.products': 'products',
  'terms.sum': 'sum',
  'terms.sum.deep': 'sum of {count}',
  'terms.bias': 'plus bias',
  'terms.cell': 'cell',
  'terms.largest': 'largest',
  'terms.share': 'share',
  'terms.candidates': 'candidates',
  'sentence.input': 'Input, row {row}, column {column}: {pixel} / 255 − 0.5 = {value}',
  'sentence.filters': 'Filter {number}, row {row}, column {column}: weight {value}',
  'sentence.conv': 'Convolution map {number}, row {row}, column {column}: {terms} = {value}',
  'sentence.conv.biased':
    'Convolution{layer} map {number}, row {row}, column {column}: {terms}, plus bias {bias} = {value}',
  'sentence.conv.deep':
    'Convolution{layer} map {number}, row {row}, column {column}: {count} products, sum {sum}, plus bias {bias} = {value}',
  'sentence.relu': 'ReLU{layer} map {number}, row {row}, column {column}: the larger of 0 and {input} is {value}',
  'sentence.pool': 'Pooled{layer} map {number}, row {row}, column {column}: the largest of {terms} is {value}',
  'sentence.softmax': 'Digit {digit}: {term} / {total} = {value}',
  'sentence.pinned': '{sentence}. Pinned.',
  'list.and': ', ',

  'arithmetic.label': 'The arithmetic of the cell pointed at',
  'arithmetic.rest': 'Point at or tap any cell to see where its number comes from.',
  'arithmetic.hint': 'Click or tap a cell to pin it. With the keyboard: Tab to a map, then arrows and Enter.',
  'arithmetic.release': 'Unpin',

  'evaluation.run': 'Evaluate 1,000 digits',
  'evaluation.label': 'Log of the evaluation',
  'evaluation.rest': 'Nothing evaluated yet.',
  'evaluation.line': '[Step {step}] Past {window} steps: Average Loss {loss} | Accuracy: {accuracy}',
  'evaluation.total': 'All {count}: Average Loss {loss} | Accuracy: {accuracy}',
  'evaluation.of': '{weights}:',
  'evaluation.stale': 'These lines are of other weights ({weights}). Evaluate again for those chosen now.',
  'named.random': 'random weights, seed {seed}',
  'named.images': 'after {images} images',
  'named.trained': 'trained',
  'named.live': 'your training after {images} images',

  ...evaluation,
  ...loss,
  ...overview,
  ...softmax,
  ...stepper,
  ...tables,
  ...worked,
  ...convolution,
  ...padding,
  ...pooling,
};
