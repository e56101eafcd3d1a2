// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Training runs of a few steps with settings of any value. However the calls are cut, a run ends with the
// same weights; frozen layers stay as they are; whatever happens, all weights stay finite.

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

#include "bytes.hpp"
#include "cnn/errors.hpp"
#include "cnn/finite.hpp"
#include "cnn/network.hpp"
#include "cnn/trainer.hpp"
#include "dataset.hpp"
#include "expect.hpp"
#include "specification.hpp"

namespace {

using fuzz::expect;

/// How many images a run is followed for.
constexpr std::size_t kImages = 12;

/// Mostly ordinary, so that not every run is refused or diverges at once.
float setting(fuzz::Bytes& bytes, float ordinary) {
  const int choice = bytes.byte();
  if (choice < 64) return ordinary;
  if (choice < 192) return ordinary * static_cast<float>(choice - 64) / 64;
  return bytes.real();
}

std::size_t count(fuzz::Bytes& bytes) {
  return static_cast<std::size_t>(static_cast<std::int64_t>(bytes.integer()));
}

cnn::TrainingSettings settings_from(fuzz::Bytes& bytes) {
  cnn::TrainingSettings settings;
  settings.range = {.start = bytes.byte() % std::size_t{2}, .count = 1 + bytes.byte() % std::size_t{6}};
  settings.epochs = count(bytes);
  settings.batch_size = count(bytes);
  settings.learning_rate = static_cast<double>(setting(bytes, 0.02F));
  settings.schedule.kind = static_cast<cnn::LearningRateSchedule::Kind>(bytes.below(4));
  settings.schedule.decay = static_cast<double>(setting(bytes, 0.1F));
  settings.schedule.every = static_cast<double>(setting(bytes, 1));
  settings.momentum = static_cast<double>(bytes.below(2) == 0 ? 0 : setting(bytes, 0.9F));
  settings.weight_decay = static_cast<double>(bytes.below(2) == 0 ? 0 : setting(bytes, 1e-3F));
  if (bytes.below(2) == 1) {
    settings.augmentation = {.shift = setting(bytes, 2),
                             .rotate = setting(bytes, 15),
                             .scale = setting(bytes, 0.1F),
                             .shear = setting(bytes, 0.1F),
                             .probability = setting(bytes, 0.5F)};
  }
  settings.seed = bytes.byte();
  settings.frozen.resize(
      static_cast<std::size_t>(bytes.below(8)));  // also another number than that of layers
  for (std::uint8_t& flag : settings.frozen) flag = static_cast<std::uint8_t>(bytes.below(2));
  return settings;
}

std::vector<std::vector<float>> weights_of(const cnn::Network& network) {
  std::vector<std::vector<float>> weights;
  for (const cnn::Layer& layer : network.layers()) {
    weights.push_back(layer.kernel.values);
    weights.push_back(layer.bias.values);
  }
  return weights;
}

enum class End { kRefused, kDiverged, kFinished };

struct Run {
  End end = End::kFinished;
  std::vector<std::vector<float>> weights;
  cnn::TrainingProgress progress;
};

/// Trains until kImages have been seen, `slice` images per call.
Run train(cnn::Network& network, const cnn::Dataset& dataset, const cnn::TrainingSettings& settings,
          std::size_t slice) {
  std::optional<cnn::Trainer> trainer;
  if (!fuzz::succeeds([&] { trainer.emplace(network, dataset, settings); })) return {.end = End::kRefused};
  Run run;
  std::size_t before = 0;
  while (before < kImages && !trainer->progress().done) {
    const bool made_progress = fuzz::succeeds<cnn::DivergenceError>(
        [&] { trainer->advance(network, dataset, std::min(slice, kImages - before)); });
    const cnn::TrainingProgress& progress = trainer->progress();
    if (!made_progress) {
      run.end = End::kDiverged;
      break;
    }
    expect(progress.images > before && progress.images <= progress.total,
           "every call makes progress, and not too much");
    expect(progress.loss >= 0 && std::isfinite(progress.loss), "the loss is a finite number");
    expect(progress.accuracy >= 0 && progress.accuracy <= 1, "an accuracy from 0 to 1");
    before = static_cast<std::size_t>(progress.images);
  }
  run.weights = weights_of(network);
  run.progress = trainer->progress();
  for (const auto& weights : run.weights) expect(cnn::all_finite(weights), "weights stay finite");
  return run;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  fuzz::Bytes bytes(data, size);
  const std::uint64_t seed = bytes.byte();
  const cnn::TrainingSettings settings = settings_from(bytes);
  const cnn::NetworkSpec specification = fuzz::sensible_specification(bytes);
  std::optional<cnn::Network> whole;
  std::optional<cnn::Network> cut;
  if (!fuzz::succeeds([&] { whole.emplace(specification, seed); })) return 0;
  cut.emplace(specification, seed);
  const cnn::Dataset dataset = fuzz::dataset_for(*whole, bytes, 6);

  const auto initial = weights_of(*whole);
  const Run in_one = train(*whole, dataset, settings, kImages);
  const Run in_slices = train(*cut, dataset, settings, 1);
  expect(in_one.end == in_slices.end, "a run ends the same way however its calls are cut");
  if (in_one.end == End::kRefused) {
    expect(weights_of(*whole) == initial, "a refused training run changes no weight");
    return 0;
  }
  expect(in_one.weights == in_slices.weights, "the same weights however the calls are cut");
  expect(in_one.progress.images == in_slices.progress.images, "as many images however the calls are cut");
  for (std::size_t i = 0; i < settings.frozen.size(); ++i) {
    if (settings.frozen[i] == 0) continue;
    expect(in_one.weights[2 * i] == initial[2 * i] && in_one.weights[2 * i + 1] == initial[2 * i + 1],
           "a frozen layer stays as it is");
  }
  fuzz::succeeds([&] { whole->forward(dataset.image(0)); });
  return 0;
}
