// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <string>
#include <variant>

#include "cnn/overloaded.hpp"

TEST_CASE("overloaded: calls the lambda of the type that a variant holds") {
  const auto name = [](const std::variant<int, double, std::string>& value) {
    return std::visit(cnn::Overloaded{[](int) { return "int"; }, [](double) { return "double"; },
                                      [](const std::string&) { return "string"; }},
                      value);
  };
  CHECK(std::string(name(1)) == "int");
  CHECK(std::string(name(1.0)) == "double");
  CHECK(std::string(name(std::string("1"))) == "string");
}
