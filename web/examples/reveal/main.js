// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import Reveal from 'reveal.js';
import 'reveal.js/reveal.css';
import 'reveal.js/theme/white.css';
import './slides.css';
import 'convscope/define';

new Reveal({ hash: true, transition: 'none' }).initialize();
