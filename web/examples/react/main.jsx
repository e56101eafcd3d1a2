// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { createRoot } from 'react-dom/client';
import { BlogPost } from './BlogPost.jsx';
import 'convscope/define';

createRoot(document.querySelector('#app')).render(<BlogPost />);
