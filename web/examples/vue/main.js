// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { createApp } from 'vue';
import BlogPost from './BlogPost.vue';
import 'convscope/define';

createApp(BlogPost).mount('#app');
