// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

/** Formulas whose parts go on a line of their own where there is no room for all on one. */
export const formulaStyle = css`
  .formula {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  math {
    font-size: 1.125rem;
    math-style: normal;
  }
`;
