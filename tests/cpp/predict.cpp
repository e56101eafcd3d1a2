// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Classifies many digits with the native build, so that tests/node can compare it with the WebAssembly ones:
//   predict IMAGES WEIGHTS
// IMAGES: an IDX file; WEIGHTS: the floats of conv.kernel, dense.kernel as {units, inputs}, dense.bias, one
// after the other. Writes ten floats per image to standard output.

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include "cnn/idx.hpp"
#include "cnn/network.hpp"

namespace {

std::vector<std::uint8_t> bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void read_floats(std::istream& from, std::vector<float>& values) {
  from.read(reinterpret_cast<char*>(values.data()),  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
            static_cast<std::streamsize>(values.size() * sizeof(float)));
}

}  // namespace

int main(int argument_count, char** arguments) {
  const std::vector<std::string> paths(arguments + 1, arguments + argument_count);
  if (paths.size() != 2) {
    std::cerr << "usage: predict IMAGES WEIGHTS\n";
    return 1;
  }
  const cnn::IdxArray images = cnn::parse_idx(bytes_of(paths[0]));
  cnn::Network network(cnn::NetworkSpec{}, 1);
  std::ifstream weights(paths[1], std::ios::binary);
  for (const std::size_t layer : {network.layer_index("conv"), network.layer_index("dense")}) {
    cnn::Network::NewWeights values{.kernel = network.layers()[layer].kernel.values,
                                    .bias = network.layers()[layer].bias.values};
    read_floats(weights, *values.kernel);
    read_floats(weights, *values.bias);
    network.set_weights(layer, std::move(values));
  }
  if (!weights) {
    std::cerr << "expected the weights of the tutorial's network in " << paths[1] << '\n';
    return 1;
  }

  constexpr std::size_t kPixels = 784;
  for (std::size_t i = 0; i < images.values.size(); i += kPixels) {
    network.forward(std::span<const std::uint8_t>(images.values).subspan(i, kPixels));
    const std::span<const float> probabilities = network.probabilities();
    std::cout.write(reinterpret_cast<const char*>(probabilities.data()),  // NOLINT
                    static_cast<std::streamsize>(probabilities.size_bytes()));
  }
  return 0;
}
