// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

/** How the article looks on paper; it has precedence over the style that the page begins with. */
export const paperStyle = css`
  /* On paper the article takes at most twelve pages of A4. */
  @page {
    margin: 12mm;
  }
  @media print {
    :lang(en) body,
    :lang(zh) body {
      line-height: 1.4;
    }
    main,
    footer {
      max-inline-size: none;
      padding: 0;
      zoom: 0.67;
    }
    html {
      background: #fff;
    }
    section {
      margin-block-start: 1.25rem;
    }
    section > :is(p, dl, ul) {
      max-inline-size: 56rem;
      margin-block-end: 0.5rem;
    }
    section > :not(h2, p, dl, ul) {
      margin-block: 0.5rem;
      break-inside: avoid;
      zoom: 0.82;
    }
    /* Worksheets are the questions on paper. */
    cnn-try,
    #questions {
      display: none;
    }
    section > cnn-parameters {
      max-inline-size: none;
    }
    h2,
    .question,
    .caption {
      break-after: avoid;
    }
    footer {
      margin-block: 1rem 0;
    }
  }
  /* The same while figures are measured for the print. */
  .paper main {
    display: block;
    inline-size: calc(186mm / 0.67); /* of A4; Letter has a little more */
    zoom: 0.67;
  }
  .paper section > :not(h2, p, dl, ul) {
    zoom: 0.82;
  }
  .paper :is(cnn-try, #questions) {
    display: none;
  }
`;
