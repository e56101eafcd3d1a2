// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "bindings/explanation_values.hpp"

#include "bindings/values.hpp"

namespace binding {

std::size_t output_index(double index) {
  return static_cast<std::size_t>(whole_number(index, "the index of an output"));
}

val explanation_to(const cnn::Explanation& explanation) {
  return object({{"sources", copied(explanation.sources)},
                 {"inputs", copied(explanation.inputs)},
                 {"weights", copied(explanation.weights)},
                 {"terms", copied(explanation.terms)},
                 {"termsSum", explanation.terms_sum},
                 {"bias", explanation.bias},
                 {"chosen", static_cast<double>(explanation.chosen)},
                 {"value", explanation.value}});
}

}  // namespace binding
