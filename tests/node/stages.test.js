// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from '../../web/lib/index.js';
import { stagesOf, tutorialLayers, tutorialStages } from '../../web/session/stages.js';

test('the layers that keep the places of figures are those of the network that comes', async () => {
  const cnn = await load();
  const { layers } = cnn.createNetwork();
  assert.deepEqual(tutorialLayers, layers);
  assert.deepEqual(tutorialStages, stagesOf(layers));
});
