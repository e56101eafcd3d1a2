// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** What page.js puts into the page for chromium.js. */
declare function openHost(row: import('./rows.js').Row): Promise<import('./host.js').Host>;

declare module 'convnetjs' {
  interface Vol {
    w: Float64Array;
  }
  interface NetLayer {
    filters: Vol[];
    biases: Vol;
    getParamsAndGrads(): object[];
  }
  class Net {
    layers: NetLayer[];
    makeLayers(definitions: object[]): void;
    forward(input: Vol): Vol;
  }
  class Trainer {
    constructor(net: Net, options: object);
    batch_size: number;
    k: number;
    train(input: Vol, label: number): void;
  }
  const convnet: {
    Net: typeof Net;
    Trainer: typeof Trainer;
    Vol: new (x: number, y: number, depth: number, value: number) => Vol;
  };
  export default convnet;
  export type { Vol };
}
