// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <array>
#include <cstdint>

#include "cnn/simd.hpp"

TEST_CASE("simd: four numbers are read and written at any address") {
  const std::array<float, 6> numbers{1, 2, 3, 4, 5, 6};
  for (std::size_t first = 0; first < 3; ++first) {
    std::array<float, 6> copy{};
    cnn::store4(copy.data() + first, cnn::load4(numbers.data() + first));
    for (std::size_t i = 0; i < copy.size(); ++i) {
      CHECK(copy[i] == (i >= first && i < first + 4 ? numbers[i] : 0));
    }
  }
  std::array<std::int32_t, 4> whole{};
  cnn::store4(whole.data(), cnn::splat(std::int32_t{-7}));
  CHECK(whole == std::array<std::int32_t, 4>{-7, -7, -7, -7});
}

TEST_CASE("simd: the maximum is taken lane by lane, the sum over all lanes") {
  const cnn::Float4 a{1, -2, 3, -4};
  const cnn::Float4 b{0, -1, 3, -5};
  std::array<float, 4> lanes{};
  cnn::store4(lanes.data(), cnn::max4(a, b));
  CHECK(lanes == std::array<float, 4>{1, -1, 3, -4});
  CHECK(cnn::sum_of(a) == -2);
  cnn::store4(lanes.data(), cnn::splat(2.5F));
  CHECK(lanes == std::array<float, 4>{2.5F, 2.5F, 2.5F, 2.5F});
}
