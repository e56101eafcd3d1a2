// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "cnn/dataset.hpp"
#include "cnn/descent.hpp"
#include "cnn/network.hpp"
#include "cnn/random.hpp"
#include "cnn/training_settings.hpp"

namespace cnn {

struct TrainingProgress {
  std::uint64_t epoch = 0;   ///< whole epochs done
  std::uint64_t images = 0;  ///< images seen since the start; each image counts once per epoch
  std::uint64_t total = 0;   ///< images of the whole training run
  /// Average over the images that the last call has learned from, before the step that each one caused.
  double loss = 0;
  double accuracy = 0;       ///< fraction of them that were classified correctly, in [0, 1]
  double learning_rate = 0;  ///< of the next step
  bool done = false;
};

/// Trains a network by stochastic gradient descent over mini-batches, a few images per call, so that a page
/// can draw in between. The same settings, network and data set give the same weights, bit for bit, however
/// the calls are cut.
///
///     Trainer trainer(network, digits, {.range = {0, 60'000}});
///     while (!trainer.progress().done) trainer.advance(network, digits, 1'000);
class Trainer {
 public:
  /// Throws std::invalid_argument if the range does not fit the network and the data set, or a setting is out
  /// of its range (require_settings, require_learning).
  Trainer(Network& network, const Dataset& dataset, const TrainingSettings& settings);

  /// Takes whole mini-batches until `images` more have been seen or the training run is done. Network and
  /// data set are those of the constructor; weights may have been changed in between. Throws DivergenceError
  /// if the loss or a weight diverges; weights and progress are then those before that mini-batch.
  const TrainingProgress& advance(Network& network, const Dataset& dataset, std::uint64_t images);

  [[nodiscard]] const TrainingProgress& progress() const { return progress_; }

  /// Replaces the initial learning rate, from the next mini-batch on; the schedule still multiplies it.
  /// Throws std::invalid_argument unless it is ≥ 0 and finite.
  void set_learning_rate(double learning_rate);

 private:
  /// Sums over the images of one call.
  struct Sums {
    double loss = 0;
    double correct = 0;
  };

  void begin_epoch();
  void take_batches(Network& network, const Dataset& dataset, std::uint64_t until);
  Sums take_batch(Network& network, const Dataset& dataset);
  void step(std::size_t batch_size);
  void read_image(Network& network, const Dataset& dataset, std::size_t index);
  [[nodiscard]] double current_learning_rate() const;

  TrainingSettings settings_;
  Random order_random_;
  Random augmentation_random_;
  std::vector<std::size_t> order_;  ///< of the images of this epoch, counted from the start of the range
  std::size_t position_ = 0;        ///< in the order
  std::unique_ptr<Descent> descent_;
  std::vector<float> augmented_;
  TrainingProgress progress_;
};

}  // namespace cnn
