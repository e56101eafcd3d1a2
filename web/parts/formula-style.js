// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from './base/type-size.js';

/** Formulas whose parts go on a line of their own where there is no room for all on one. */
export const formulaStyle = css`
  .formula {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${rem(0.5)};
  }
  math {
    font-size: min(var(--cnn-large), 6.5cqi); /* browsers break no line within a formula */
    math-style: normal;
  }
`;
