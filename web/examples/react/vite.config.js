// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [react()] });
