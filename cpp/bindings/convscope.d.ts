// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What embind.cpp offers to JavaScript. The build copies this file beside the module it makes; only web/lib uses it.

export interface Tensor {
  data: Float32Array;
  shape: number[];
}

/** A layer with all its options resolved, its name and its shapes. */
export type Layer = {
  name: string;
  inputShape: number[];
  outputShape: number[];
} & (
  | {
      type: 'conv2d';
      filters: number;
      kernelSize: 1 | 3 | 5 | 7;
      padding: 'valid' | 'same' | number;
      stride: number;
      bias: boolean;
    }
  | { type: 'pool2d'; kind: 'max' | 'average' | 'min'; size: number; stride: number }
  | { type: 'pool2d'; kind: 'max' | 'average' | 'min'; size: 'all'; stride?: undefined }
  | { type: 'relu' }
  | { type: 'dense'; units: number }
  | { type: 'softmax' }
);

/** The arithmetic behind one number of the last forward pass; cpp/cnn/explanation.hpp has each field. */
export interface Explanation {
  sources: Int32Array;
  inputs: Float32Array;
  weights: Float32Array;
  terms: Float32Array;
  termsSum: number;
  bias: number;
  chosen: number;
  value: number;
}

/** Every number between logits and their probabilities; cpp/cnn/explanation.hpp has each field. */
export interface SoftmaxExplanation {
  largest: number;
  differences: Float32Array;
  exponentials: Float32Array;
  sum: number;
  probabilities: Float32Array;
}

export interface EvaluationWindow {
  end: number;
  size: number;
  loss: number;
  accuracy: number;
}

export interface NativeEvaluation {
  loss: number;
  accuracy: number;
  windows: EvaluationWindow[];
  confusion: Int32Array;
  predictions: Int32Array;
  losses: Float32Array;
}

export interface NativeNetwork {
  layers(): Layer[];
  /** Where forwardPixels() reads the picture: a view, which ends when the module's memory grows. */
  pixels(): Uint8Array<ArrayBuffer>;
  /** Where a forward pass leaves the probabilities: a view, too. */
  answer(): Float32Array<ArrayBuffer>;
  /** Both return the prediction. */
  forwardPixels(): number;
  forwardValues(values: Float32Array): number;
  loss(label: number): number;
  input(): Tensor;
  activation(layer: number): Tensor;
  weights(layer: number): { kernel: Tensor; bias?: Tensor };
  setWeights(layer: number, kernel: Float32Array | undefined, bias: Float32Array | undefined): void;
  explain(layer: number, output: number): Explanation;
  /** The consumers of an input: the flat indices of all outputs that read it. */
  readers(layer: number, input: number): Int32Array;
  /**
   * against: −1 for none. [difference, blank, bias, drawn, sum], filters, then weights, changes and parts of the pixels and
   * likewise of the cells.
   */
  attribute(chosen: number, against: number): Float32Array[];
  evaluate(dataset: NativeDataset, start: number, count: number, window: number): NativeEvaluation;
  delete(): void;
}

export interface NativeDataset {
  size(): number;
  imageShape(): number[];
  image(index: number): Uint8Array;
  label(index: number): number;
  delete(): void;
}

/** The progress of a training run; cpp/cnn/trainer.hpp has each field. */
export interface TrainingProgress {
  epoch: number;
  images: number;
  total: number;
  loss: number;
  accuracy: number;
  learningRate: number;
  done: boolean;
}

export interface NativeTrainer {
  progress(): TrainingProgress;
  advance(network: NativeNetwork, dataset: NativeDataset, images: number): void;
  setLearningRate(learningRate: number): void;
  delete(): void;
}

export interface Binding {
  /** normalize: by default pixel / 255 − 0.5. */
  makeNetwork(
    inputShape: number[],
    layers: object[],
    normalize: { mean: number[]; std: number[] } | undefined,
    seed: number | undefined,
  ): NativeNetwork;
  makeDataset(imageBytes: Uint8Array, labelBytes: Uint8Array): NativeDataset;
  makeTrainer(network: NativeNetwork, dataset: NativeDataset, settings: object): NativeTrainer;
  normalizeDigit(pixels: Uint8Array, width: number, height: number): Uint8Array;
  convolve(
    image: Float32Array,
    imageShape: number[],
    kernel: Float32Array,
    kernelShape: number[],
    padding: string | number,
    stride: number,
  ): Tensor;
  /** stride: by default the size. */
  pool(
    image: Float32Array,
    imageShape: number[],
    kind: string,
    size: 'all' | number,
    stride: number | undefined,
  ): Tensor;
  explainConvolution(
    image: Float32Array,
    imageShape: number[],
    kernel: Float32Array,
    kernelShape: number[],
    padding: string | number,
    stride: number,
    output: number,
  ): Explanation;
  explainPooling(
    image: Float32Array,
    imageShape: number[],
    kind: string,
    size: 'all' | number,
    stride: number | undefined,
    output: number,
  ): Explanation;
  softmax(logits: Float32Array): Float32Array;
  explainSoftmax(logits: Float32Array): SoftmaxExplanation;
  crossEntropy(probabilities: Float32Array, label: number): number;
  classicFilters(): { name: string; kernel: Tensor }[];
}

export default function createModule(options: {
  ConvScopeError: new (code: never, message: string) => Error;
  instantiateWasm: (
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ) => object;
}): Promise<Binding>;
