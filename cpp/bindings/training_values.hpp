// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <emscripten/val.h>

#include "cnn/trainer.hpp"

namespace binding {

using emscripten::val;

cnn::TrainingSettings training_settings_from(const val& settings);
val progress_to(const cnn::TrainingProgress& progress);

}  // namespace binding
