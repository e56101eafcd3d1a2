// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const page = {
  'tools.theme': 'Theme',
  'tools.system': 'as the system',
  'tools.light': 'light',
  'tools.dark': 'dark',
  'tools.copy': 'Copy link',
  'tools.copied': 'Copied: the page as it is now.',
  'tools.refused': 'The browser did not allow copying; the address bar has the link.',
  'tools.unread': 'A part of the link could not be read and was left out.',
};
