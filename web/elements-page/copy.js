// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Puts a button beside each piece of code in the list of the elements that copies it.

for (const code of document.querySelectorAll('pre')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'control';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy ${code.closest('section')?.id ?? 'the script'}`);
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = 'Copied.';
    } catch {
      status.textContent = 'Your browser did not allow that; select the code and copy it yourself.';
    }
  });
  const place = document.createElement('p');
  place.className = 'copy';
  place.append(button, status);
  code.after(place);
}
