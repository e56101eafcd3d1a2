// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import 'convscope/define';
