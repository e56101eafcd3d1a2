// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#include "cnn/classic_filters.hpp"

namespace cnn {
namespace {

constexpr float kNinth = 1.0F / 9.0F;
constexpr float kSixteenth = 1.0F / 16.0F;

// clang-format off
constexpr std::array<ClassicFilter, 10> kFilters{{
    {"sobel-vertical",     {-1, 0, 1,
                            -2, 0, 2,
                            -1, 0, 1}},
    {"sobel-horizontal",   { 1,  2,  1,
                             0,  0,  0,
                            -1, -2, -1}},
    {"prewitt-vertical",   {-1, 0, 1,
                            -1, 0, 1,
                            -1, 0, 1}},
    {"prewitt-horizontal", { 1,  1,  1,
                             0,  0,  0,
                            -1, -1, -1}},
    {"box-blur",           {kNinth, kNinth, kNinth,
                            kNinth, kNinth, kNinth,
                            kNinth, kNinth, kNinth}},
    {"gaussian-blur",      {1 * kSixteenth, 2 * kSixteenth, 1 * kSixteenth,
                            2 * kSixteenth, 4 * kSixteenth, 2 * kSixteenth,
                            1 * kSixteenth, 2 * kSixteenth, 1 * kSixteenth}},
    {"sharpen",            { 0, -1,  0,
                            -1,  5, -1,
                             0, -1,  0}},
    {"outline",            {-1, -1, -1,
                            -1,  8, -1,
                            -1, -1, -1}},
    {"emboss",             {-2, -1, 0,
                            -1,  1, 1,
                             0,  1, 2}},
    {"identity",           {0, 0, 0,
                            0, 1, 0,
                            0, 0, 0}},
}};
// clang-format on

}  // namespace

std::span<const ClassicFilter> classic_filters() {
  return kFilters;
}

}  // namespace cnn
