// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { FigureName } from '../figures/figure-settings.js' */

/**
 * For each figure the HTML that shows it at its best in the list of the elements.
 * @type {Record<FigureName, string>}
 */
export const examples = {
  'cnn-live': '<cnn-live group="live"></cnn-live>',
  'cnn-parameters': '<cnn-parameters width="28" height="28" channels="1" nodes="100" filters="8"></cnn-parameters>',
  'cnn-samples': '<cnn-samples digit="4"></cnn-samples>',
  'cnn-convolution':
    '<cnn-convolution image="1 1 5 5; 1 1 5 5; 1 1 5 5; 1 1 5 5" kernel="-1 0 1; -1 0 1; -1 0 1" step="2"></cnn-convolution>',
  'cnn-filter-lab': '<cnn-filter-lab filter="sharpen"></cnn-filter-lab>',
  'cnn-padding': '<cnn-padding image-size="5" kernel-size="3"></cnn-padding>',
  'cnn-weights': '<cnn-weights></cnn-weights>',
  'cnn-feature-maps': '<cnn-feature-maps cell="conv 4 12 15"></cnn-feature-maps>',
  'cnn-pooling': '<cnn-pooling numbers="0 2 1 0; 3 1 0 4; 1 0 2 2; 0 1 5 1" kind="average"></cnn-pooling>',
  'cnn-pooled-maps': '<cnn-pooled-maps filter="3"></cnn-pooled-maps>',
  'cnn-softmax': '<cnn-softmax logits="2 1 0.1"></cnn-softmax>',
  'cnn-loss': '<cnn-loss probability="0.25"></cnn-loss>',
  'cnn-network': '<cnn-network stage="3"></cnn-network>',
  'cnn-why': '<cnn-why></cnn-why>',
  'cnn-evaluation': '<cnn-evaluation></cnn-evaluation>',
  'cnn-training': '<cnn-training group="own" learning-rate="0.01"></cnn-training>',
  'cnn-filters': '<cnn-filters filter="6" kernels="6 0 0 0 0 0 0 0 0 0"></cnn-filters>',
  'cnn-draw': '<cnn-draw></cnn-draw>',
  'cnn-teach': '<cnn-teach></cnn-teach>',
  'cnn-try': '<cnn-try kind="edge" seed="7"></cnn-try>',
};
