// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @typedef {'digit' | 'model' | 'weights' | 'seed' | 'cell'} SettingName */

/** What figures and addresses can say of the session that they begin. @type {readonly SettingName[]} */
export const settingNames = ['digit', 'model', 'weights', 'seed', 'cell'];
