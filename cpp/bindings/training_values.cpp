// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "bindings/training_values.hpp"

#include <cstdint>
#include <string>

#include "bindings/values.hpp"

namespace binding {
namespace {

cnn::LearningRateSchedule schedule_from(const val& schedule) {
  using Kind = cnn::LearningRateSchedule::Kind;
  cnn::LearningRateSchedule result;
  const std::string kind = text(schedule, "kind");
  if (kind == "step") {
    result.kind = Kind::kStep;
  } else if (kind == "exponential") {
    result.kind = Kind::kExponential;
  } else if (kind == "cosine") {
    result.kind = Kind::kCosine;
  } else if (kind != "constant") {
    throw_unknown("the schedule", "constant, step, exponential or cosine", kind);
  }
  result.decay = number(schedule, "decay");
  result.every = number(schedule, "every");
  return result;
}

cnn::Augmentation augmentation_from(const val& augment) {
  return {.shift = static_cast<float>(number(augment, "shift")),
          .rotate = static_cast<float>(number(augment, "rotate")),
          .scale = static_cast<float>(number(augment, "scale")),
          .shear = static_cast<float>(number(augment, "shear")),
          .probability = static_cast<float>(number(augment, "probability"))};
}

}  // namespace

cnn::TrainingSettings training_settings_from(const val& settings) {
  return {.range = {.start = count(settings, "start"), .count = count(settings, "count")},
          .epochs = count(settings, "epochs"),
          .batch_size = count(settings, "batchSize"),
          .learning_rate = number(settings, "learningRate"),
          .schedule = schedule_from(property(settings, "schedule")),
          .momentum = number(settings, "momentum"),
          .weight_decay = number(settings, "weightDecay"),
          .augmentation = augmentation_from(property(settings, "augment")),
          .seed = seed_from(property(settings, "seed")),
          .frozen = bytes_from(property(settings, "frozen"))};
}

val progress_to(const cnn::TrainingProgress& progress) {
  return object({{"epoch", static_cast<double>(progress.epoch)},
                 {"images", static_cast<double>(progress.images)},
                 {"total", static_cast<double>(progress.total)},
                 {"loss", progress.loss},
                 {"accuracy", progress.accuracy},
                 {"learningRate", progress.learning_rate},
                 {"done", val(progress.done)}});
}

}  // namespace binding
