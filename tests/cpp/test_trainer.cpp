// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <utility>
#include <vector>

#include "cnn/evaluation.hpp"
#include "cnn/trainer.hpp"
#include "training_data.hpp"

namespace {

using namespace training_data;  // NOLINT(google-build-using-namespace)

std::vector<float> trained(const cnn::TrainingSettings& settings, std::size_t images_per_call) {
  const cnn::Dataset data = bars(100);
  cnn::Network network(small(), 1);
  cnn::Trainer trainer(network, data, settings);
  while (!trainer.progress().done) trainer.advance(network, data, images_per_call);
  return weights_of(network);
}

}  // namespace

TEST_CASE("trainer: learns to tell upright from lying bars") {
  const cnn::Dataset data = bars(200);
  cnn::Network network(small(), 1);
  cnn::Trainer trainer(network, data,
                       {.range = {0, 150}, .epochs = 40, .batch_size = 10, .learning_rate = 0.1});
  const double first_loss = trainer.advance(network, data, 150).loss;
  while (!trainer.progress().done) trainer.advance(network, data, 150);
  CHECK(trainer.progress().loss < first_loss / 10);
  CHECK(trainer.progress().accuracy == 1);
  CHECK(cnn::evaluate(network, data, {.start = 150, .count = 50}, 50).accuracy == 1);
}

TEST_CASE("trainer: images, moved or not, are normalized as the network says, and a blank pixel stays one") {
  // One pixel of the first channel is bright; a large shift moves it out of the image.
  const cnn::Dataset data({.extents = {1, 2, 2, 2}, .values = {255, 0, 0, 0, 0, 0, 0, 0}},
                          {.extents = {1}, .values = {0}});
  const cnn::Normalization normalization{.mean = {0.25F, 0.5F}, .deviation = {0.5F, 0.25F}};
  cnn::Network network({.input_shape = {2, 2, 2},
                        .layers = {cnn::Dense{.units = 2}, cnn::Softmax{}},
                        .normalization = normalization},
                       1);
  const auto input_after_training = [&](float shift) {
    cnn::Trainer trainer(network, data, {.range = {0, 1}, .augmentation = {.shift = shift}});
    trainer.advance(network, data, 1);
    return std::vector<float>(network.input().begin(), network.input().end());
  };
  const std::vector<float> blank{-0.5F, -2, -0.5F, -2, -0.5F, -2, -0.5F, -2};
  std::vector<float> bright = blank;
  bright[0] = 1.5F;
  CHECK(input_after_training(0) == bright);
  CHECK(input_after_training(1000) == blank);
  CHECK_NOTHROW(cnn::evaluate(network, data, {.start = 0, .count = 1}, 1));
  CHECK(network.input()[0] == 1.5F);
}

TEST_CASE("trainer: one plain step at batch 1 is −learning rate · gradient") {
  const cnn::Dataset data = bars(1);
  cnn::Network network(small(), 2);
  const auto before = weights_of(network);
  network.forward(data.image(0));
  const auto descent = network.engine().descent();
  network.backward(data.label(0), *descent);

  cnn::Trainer trainer(network, data,
                       {.range = {0, 1}, .batch_size = 1, .learning_rate = 0.5, .momentum = 0});
  trainer.advance(network, data, 1);
  const auto after = weights_of(network);
  std::size_t i = 0;
  for (const cnn::Parameters& parameters : descent->parameters()) {
    for (const float gradient : parameters.gradient) {
      CHECK(after[i] == doctest::Approx(before[i] - 0.5F * gradient).epsilon(1e-6));
      ++i;
    }
  }
  CHECK(i == before.size());
}

TEST_CASE("trainer: a batch is stepped along the average of its gradients") {
  // Two equal images in one batch move the weights as one of them does.
  const std::vector<std::uint8_t> bar{255, 0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0};
  std::vector<std::uint8_t> twice = bar;
  twice.insert(twice.end(), bar.begin(), bar.end());
  const cnn::Dataset one({.extents = {1, 4, 4}, .values = bar}, {.extents = {1}, .values = {0}});
  const cnn::Dataset two({.extents = {2, 4, 4}, .values = twice}, {.extents = {2}, .values = {0, 0}});
  const auto step = [](const cnn::Dataset& data) {
    cnn::Network network(small(), 1);
    cnn::Trainer trainer(network, data, {.range = {0, data.size()}, .batch_size = 2});
    trainer.advance(network, data, 2);
    return weights_of(network);
  };
  CHECK(step(one) == step(two));
}

TEST_CASE("trainer: the same seed gives the same bytes, however the calls are cut; another seed does not") {
  const cnn::TrainingSettings settings{.range = {0, 100}, .epochs = 3, .batch_size = 7};
  const auto whole = trained(settings, 300);
  CHECK(trained(settings, 1) == whole);
  CHECK(trained(settings, 53) == whole);
  cnn::TrainingSettings other = settings;
  other.seed = 2;
  CHECK(trained(other, 300) != whole);

  cnn::TrainingSettings augmented = settings;
  augmented.augmentation = {.shift = 1, .rotate = 5, .scale = 0.125F, .shear = 0.125F};
  CHECK(trained(augmented, 300) != whole);
  CHECK(trained(augmented, 20) == trained(augmented, 300));
  augmented.augmentation.probability = 0;
  CHECK(trained(augmented, 300) == whole);
}

TEST_CASE("trainer: switching augmentation on leaves the order of the images as it was") {
  cnn::TrainingSettings settings{.range = {0, 100}, .epochs = 2, .batch_size = 3};
  const auto plain = trained(settings, 200);
  settings.augmentation = {.rotate = 1e-6F};  // too little to change any pixel visibly
  const auto augmented = trained(settings, 200);
  for (std::size_t i = 0; i < plain.size(); ++i) CHECK(std::abs(augmented[i] - plain[i]) < 1e-5);
}

TEST_CASE("trainer: settings and ranges that do not fit are refused before anything is done") {
  const cnn::Dataset data = bars(10);
  cnn::Network network(small(), 1);
  CHECK_THROWS_AS(cnn::Trainer(network, data, {.range = {0, 11}}), std::invalid_argument);
  CHECK_THROWS_AS(cnn::Trainer(network, data, {.range = {0, 10}, .epochs = 0}), std::invalid_argument);
  cnn::Trainer trainer(network, data, {.range = {0, 10}});
  CHECK_THROWS_AS(trainer.set_learning_rate(-1), std::invalid_argument);
  CHECK(trainer.progress().learning_rate == doctest::Approx(0.02));
}

TEST_CASE("trainer: each epoch has an order of its own") {
  // Each image lights its own pixel, so that a step at batch 1 shows in the weights which image it was.
  cnn::IdxArray images{.extents = {9, 1, 9}, .values = std::vector<std::uint8_t>(81, 127)};
  cnn::IdxArray labels{.extents = {9}, .values = std::vector<std::uint8_t>(9)};
  for (std::size_t i = 0; i < 9; ++i) images.values[i * 9 + i] = 255;
  const cnn::Dataset data(std::move(images), std::move(labels));
  cnn::Network network({.input_shape = {1, 9, 1}, .layers = {cnn::Dense{.units = 2}, cnn::Softmax{}}}, 1);
  cnn::Trainer trainer(network, data, {.range = {0, 9}, .epochs = 3, .batch_size = 1, .momentum = 0});
  std::vector<std::vector<std::size_t>> orders(3);
  while (!trainer.progress().done) {
    auto& order = orders[static_cast<std::size_t>(trainer.progress().epoch)];
    const auto before = weights_of(network);
    trainer.advance(network, data, 1);
    const auto after = weights_of(network);
    std::size_t moved = 0;
    for (std::size_t i = 0; i < 9; ++i) {
      if (std::abs(after[i] - before[i]) > std::abs(after[moved] - before[moved])) moved = i;
    }
    order.push_back(moved);
  }
  CHECK(orders[0] != orders[1]);
  CHECK(orders[1] != orders[2]);
  for (auto& order : orders) {
    std::sort(order.begin(), order.end());
    CHECK(order == std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 6, 7, 8});
  }
}

TEST_CASE("trainer: every image is seen once an epoch, and only those of the range") {
  // Each of the images 2–6 lights its own pixel; one epoch at batch 1 changes exactly their dense weights.
  cnn::IdxArray images{.extents = {9, 1, 9}, .values = std::vector<std::uint8_t>(81)};
  cnn::IdxArray labels{.extents = {9}, .values = std::vector<std::uint8_t>(9)};
  for (std::size_t i = 0; i < 9; ++i) images.values[i * 9 + i] = 255;
  const cnn::Dataset data(std::move(images), std::move(labels));
  cnn::Network network({.input_shape = {1, 9, 1}, .layers = {cnn::Dense{.units = 2}, cnn::Softmax{}}}, 1);
  network.set_weights(0, {.kernel = std::vector<float>(18), .bias = {}});
  cnn::Trainer trainer(network, data, {.range = {2, 5}, .batch_size = 5, .momentum = 0});
  CHECK(trainer.progress().total == 5);
  CHECK(trainer.advance(network, data, 1000).done);
  CHECK(trainer.progress().images == 5);
  CHECK(trainer.progress().epoch == 1);
  // By hand: the gradient of a logit is ∓0.5; pixel values are ±0.5, of five images on average 0.1 · (0.5 − 4
  // · 0.5).
  for (std::size_t i = 0; i < 9; ++i) {
    const bool seen = i >= 2 && i < 7;
    const float average_pixel = seen ? 0.2F * 0.5F - 0.8F * 0.5F : -0.5F;
    CHECK(network.kernel(0)[i] == doctest::Approx(0.02F * 0.5F * average_pixel));
  }
}

TEST_CASE("trainer: the progress counts whole batches, and the learning rate follows slider and schedule") {
  const cnn::Dataset data = bars(25);
  cnn::Network network(small(), 1);
  cnn::Trainer trainer(
      network, data,
      {.range = {0, 25},
       .epochs = 2,
       .batch_size = 10,
       .learning_rate = 0.1,
       .schedule = {.kind = cnn::LearningRateSchedule::Kind::kStep, .decay = 0.5, .every = 1}});
  CHECK(trainer.progress().total == 50);
  CHECK(trainer.advance(network, data, 1).images == 10);
  CHECK(trainer.advance(network, data, 11).images == 25);  // 10 more, then the 5 that are left of the epoch
  CHECK(trainer.progress().epoch == 1);
  CHECK(trainer.progress().learning_rate == doctest::Approx(0.05));
  trainer.set_learning_rate(0.4);
  CHECK(trainer.progress().learning_rate == doctest::Approx(0.2));
  CHECK_FALSE(trainer.progress().done);
  CHECK(trainer.advance(network, data, 25).done);
  const auto weights = weights_of(network);
  CHECK(trainer.advance(network, data, 25).images == 50);  // no more to do
  CHECK(weights_of(network) == weights);
}

TEST_CASE("trainer: more images in all than 32 bits count end where they should") {
  // 43,000 · 99,884 is 2³² + 44,704: a count of 32 bits would be done after one epoch and a bit.
  cnn::IdxArray images{.extents = {43'000, 1, 1}, .values = std::vector<std::uint8_t>(43'000)};
  cnn::IdxArray labels{.extents = {43'000}, .values = std::vector<std::uint8_t>(43'000)};
  const cnn::Dataset data(std::move(images), std::move(labels));
  cnn::Network network({.input_shape = {1, 1, 1}, .layers = {cnn::Dense{.units = 2}, cnn::Softmax{}}}, 1);
  cnn::Trainer trainer(network, data, {.range = {0, 43'000}, .epochs = 99'884, .batch_size = 43'000});
  CHECK(trainer.progress().total == 4'295'012'000U);
  trainer.advance(network, data, 129'000);
  CHECK(trainer.progress().images == 129'000);
  CHECK(trainer.progress().epoch == 3);
  CHECK_FALSE(trainer.progress().done);
}
