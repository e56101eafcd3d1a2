// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * What went wrong, for programs:
 * - `bad-argument`: the caller passed something that is not accepted;
 * - `bad-data`: the bytes of a file are not what their format promises;
 * - `busy`: the network is in training, and nothing else may train it or set its weights until that has ended;
 * - `disposed`: a network, data set or trainer was used after `dispose()`;
 * - `diverged`: a training run diverged; the weights are those before the step that was refused;
 * - `load-failed`: the WebAssembly module could not be fetched or started; loading can be tried again;
 * - `unsupported`: this browser lacks WebAssembly, or its SIMD or exceptions;
 * - `blocked`: the Content-Security-Policy of the page forbids WebAssembly;
 * - `internal`: a fault of the library that nobody foresaw; please report it.
 * @typedef {'bad-argument' | 'bad-data' | 'busy' | 'disposed' | 'diverged' | 'load-failed' | 'unsupported' | 'blocked' | 'internal'} ConvScopeErrorCode
 */

/** The only class of error that the library throws. Its message is a sentence that says what was expected. */
export class ConvScopeError extends Error {
  /**
   * @param {ConvScopeErrorCode} code
   * @param {string} message
   * @param {{ cause?: unknown }} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    this.name = 'ConvScopeError';
    /** @readonly */
    this.code = code;
  }
}
