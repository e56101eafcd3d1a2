// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cmath>
#include <cstddef>
#include <vector>

#include "cnn/softmax.hpp"
#include "finite_differences.hpp"
#include "obvious_loops.hpp"

namespace {

std::vector<float> softmax(const std::vector<float>& logits) {
  std::vector<float> probabilities(logits.size());
  cnn::softmax_forward(logits, probabilities);
  return probabilities;
}

float cross_entropy(const std::vector<float>& logits, int label) {
  return cnn::cross_entropy(logits, softmax(logits), label);
}

}  // namespace

TEST_CASE(
    "softmax: −1, 0, 3, 5 gives 0.002, 0.006, 0.118, 0.874 (by hand: 0.36788, 1, 20.0855, 148.413 of "
    "169.866)") {
  const auto p = softmax({-1, 0, 3, 5});
  CHECK(p[0] == doctest::Approx(0.0021657).epsilon(1e-4));
  CHECK(p[1] == doctest::Approx(0.0058870).epsilon(1e-4));
  CHECK(p[2] == doctest::Approx(0.1182431).epsilon(1e-4));
  CHECK(p[3] == doctest::Approx(0.8737041).epsilon(1e-4));
}

TEST_CASE("softmax: agrees with the obvious loop on odd counts, and the loss with −ln of its probability") {
  for (std::size_t count = 1; count < 40; ++count) {
    auto logits = obvious::random_values(count, count + 1);
    for (float& logit : logits) logit *= 20;
    const auto expected = obvious::softmax(logits);
    CAPTURE(count);
    CHECK(obvious::largest_difference(softmax(logits), expected) < 1e-6);
    for (std::size_t label = 0; label < count; ++label) {
      CHECK(cross_entropy(logits, static_cast<int>(label)) ==
            doctest::Approx(-std::log(expected[label])).epsilon(1e-5));
    }
  }
}

TEST_CASE("softmax: cannot overflow, and adding a constant to all logits changes nothing") {
  CHECK(softmax({1e30F, 1e30F}) == std::vector<float>{0.5, 0.5});
  CHECK(softmax({3e38F, -3e38F}) == std::vector<float>{1, 0});
  CHECK(softmax({1001, 1003}) == softmax({1, 3}));
  CHECK(softmax({-7}) == std::vector<float>{1});
}

TEST_CASE("cross-entropy: equal probabilities of ten classes have a loss of ln 10") {
  CHECK(cross_entropy(std::vector<float>(10, 4), 7) == doctest::Approx(std::log(10.0)));
}

TEST_CASE("cross-entropy: is −ln of the label's probability") {
  CHECK(cross_entropy(std::vector<float>{-1, 0, 3, 5}, 2) ==
        doctest::Approx(-std::log(0.1182431)).epsilon(1e-5));
}

TEST_CASE("cross-entropy: stays finite and exact where the probability underflows to 0") {
  const std::vector<float> logits{0, 500};
  CHECK(softmax(logits)[0] == 0);
  CHECK(cross_entropy(logits, 0) == 500);
  CHECK(cross_entropy(logits, 1) == 0);
  CHECK(std::isfinite(cross_entropy(std::vector<float>{-1e38F, 1e38F}, 0)));
}

TEST_CASE("cross-entropy: the gradient is p − 1 for the label and p for the others") {
  std::vector<float> logits{-1, 0, 3, 5};
  std::vector<float> probabilities(4);
  cnn::softmax_forward(logits, probabilities);
  std::vector<float> d_logits(4);
  cnn::cross_entropy_backward(probabilities, 2, d_logits);
  CHECK(d_logits ==
        std::vector<float>{probabilities[0], probabilities[1], probabilities[2] - 1, probabilities[3]});
  const auto loss = [&] {
    std::vector<float> shifted(4);
    cnn::softmax_forward(logits, shifted);
    return static_cast<double>(cnn::cross_entropy(logits, shifted, 2));
  };
  CHECK(obvious::largest_difference(d_logits, obvious::finite_differences(logits, loss, 0.01F)) < 1e-4);
}

TEST_CASE("cross-entropy: of a probability alone, from 0 for 1 to infinity for 0") {
  CHECK(cnn::cross_entropy(1) == 0);
  CHECK_FALSE(std::signbit(cnn::cross_entropy(1)));
  CHECK(cnn::cross_entropy(0.1F) == doctest::Approx(2.302585));
  CHECK(std::isinf(cnn::cross_entropy(0)));
}
