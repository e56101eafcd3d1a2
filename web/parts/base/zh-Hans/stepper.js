// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const stepper = {
  'stepper.label': '步骤',
  'stepper.play': '播放',
  'stepper.pause': '暂停',
  'stepper.back': '后退一步',
  'stepper.forward': '前进一步',
  'stepper.scrub': '步骤',
  'stepper.of': '，共 ',
  'stepper.speed': '速度',
};
