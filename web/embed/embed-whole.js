// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// All elements in one classic script, for a page that can import no modules; it holds the files that embed-files.js gave it.

import { defineElements } from '../figures/elements.js';
import { useHeldFiles } from './held-files.js';

useHeldFiles().then(defineElements);
