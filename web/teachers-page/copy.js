// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Puts a button beside each link of the page for teachers that copies its whole address.

const { copy = '', copied = '', refused = '' } = document.body.dataset;

for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a.ready'))) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'control copy';
  button.textContent = copy;
  button.setAttribute('aria-label', `${copy}: ${link.getAttribute('aria-label') ?? link.textContent}`);
  const status = document.createElement('span');
  status.className = 'said';
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(link.href);
      status.textContent = copied;
    } catch {
      status.textContent = refused;
    }
  });
  link.after(' ', button, ' ', status);
}
