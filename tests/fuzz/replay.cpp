// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Stands in for libFuzzer where there is none (GCC, Apple's clang, WebAssembly): runs a target once for each
// seed, and takes libFuzzer's own option for them, -seed_inputs=@FILE, where FILE holds their paths between
// commas.

#include <cstdio>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "expect.hpp"

int main(int argument_count, char** arguments) {
  constexpr std::string_view kOption = "-seed_inputs=@";
  int replayed = 0;
  const std::vector<std::string> options(arguments + 1, arguments + argument_count);
  for (const std::string& option : options) {
    if (!option.starts_with(kOption)) continue;
    std::ifstream list(option.substr(kOption.size()));
    for (std::string path; std::getline(list, path, ',');) {
      std::ifstream file(path, std::ios::binary);
      const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
      const std::vector<unsigned char> input(bytes.begin(), bytes.end());
      std::printf("%s: %zu bytes\n", path.c_str(), input.size());
      std::fflush(stdout);
      LLVMFuzzerTestOneInput(input.data(), input.size());
      ++replayed;
    }
  }
  fuzz::expect(replayed > 0, "there are seeds to replay");
  return 0;
}
