// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The script for a page of any host: it defines the elements, and finds the files that they need beside itself. A second
// copy of it on a page finds them defined and leaves everything to the first.

import '../figures/define.js';
