// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { PageTools } from './article/page-tools.js';
import './figures/define.js';

customElements.define('page-tools', PageTools);
