// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { defineElements, fetchFilesFrom } from 'convscope/figures';

fetchFilesFrom('convscope');
defineElements();
