// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest.h>
