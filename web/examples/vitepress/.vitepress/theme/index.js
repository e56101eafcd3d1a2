// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import DefaultTheme from 'vitepress/theme';
import 'convscope/define';
import './figures.css';

export default DefaultTheme;
