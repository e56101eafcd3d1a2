// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { CnnLegend } from '../legend/legend.js';
import { CnnMap } from './map.js';

/** The elements that figures with maps are made of: whoever registers such a figure registers these before. */
export const mapParts = { 'cnn-legend': CnnLegend, 'cnn-map': CnnMap };
