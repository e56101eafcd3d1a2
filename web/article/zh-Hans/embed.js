// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const embed = {
  'embed.figure': '没有名为“{name}”的图；可用的有 {names}。',
  'embed.setting': '图“{figure}”没有“{name}”这项设置；可用的有 {names}。',
};
