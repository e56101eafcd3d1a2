// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const embed = {
  'embed.figure': 'There is no figure “{name}”; there are {names}.',
  'embed.setting': 'The figure “{figure}” has no setting “{name}”; it has {names}.',
};
