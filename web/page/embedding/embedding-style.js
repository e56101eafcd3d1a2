// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** The dialog with the code that embeds a figure. */
export const embeddingStyle = `
.embedding {
  inline-size: min(44rem, 100% - 2rem);
  max-block-size: calc(100% - 2rem);
  padding: 1.5rem;
  border: 1px solid var(--line-strong);
  border-radius: var(--radius);
  background: var(--paper);
  color: var(--ink);
}

.embedding::backdrop {
  background: rgb(0 0 0 / 45%);
}

.embedding :is(h2, h3, p) {
  margin: 0;
}

.embedding .way {
  margin-block-start: 1.25rem;
}

.embedding :is(.head, form) {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 1rem;
}

.embedding h3 {
  font-size: var(--text);
}

.embedding p {
  margin-block: 0.25rem 0.5rem;
  font-size: var(--small);
  color: var(--muted);
}

.embedding textarea {
  display: block;
  inline-size: 100%;
  padding: 0.625rem;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--panel);
  color: inherit;
  font-family: var(--code);
  font-size: var(--small);
  line-height: 1.5;
  resize: vertical;
}

.embedding .options {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5rem 1.5rem;
  margin-block-start: 1rem;
  font-size: var(--small);
}

.embedding .options select {
  margin-inline-start: 0.375rem;
}

.embedding > h3 {
  margin-block: 1.25rem 0.5rem;
}

.embedding iframe {
  display: block;
  inline-size: 100%;
  max-block-size: 60vh;
  border: 1px solid var(--line);
}

.embedding form {
  margin-block-start: 1.25rem;
  font-size: var(--small);
}
`;
