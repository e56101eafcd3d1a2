// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cmath>
#include <cstddef>
#include <numeric>
#include <vector>

#include "cnn/errors.hpp"
#include "cnn/trainer.hpp"
#include "training_data.hpp"

namespace {

using namespace training_data;  // NOLINT(google-build-using-namespace)

}  // namespace

TEST_CASE(
    "divergence: a training run that diverges stops with the weights before the step that was refused") {
  const cnn::Dataset data = bars(100);
  cnn::Network network(small(), 1);
  cnn::Trainer trainer(network, data,
                       {.range = {0, 100}, .epochs = 50, .batch_size = 1, .learning_rate = 1e5});
  auto before = weights_of(network);
  const auto diverge = [&] {
    while (!trainer.progress().done) {
      before = weights_of(network);
      trainer.advance(network, data, 1);
    }
  };
  CHECK_THROWS_WITH_AS(diverge(), doctest::Contains("try a smaller learning rate"), cnn::DivergenceError);
  CHECK(weights_of(network) == before);
  for (const float weight : before) CHECK(std::isfinite(weight));
}

TEST_CASE("divergence: a loss beyond 1000 is an error and changes nothing") {
  const cnn::Dataset data = bars(10);
  cnn::Network network(small(), 1);
  network.set_weights(2, {.kernel = {}, .bias = std::vector<float>{40000, 0}});
  const auto before = weights_of(network);
  cnn::Trainer trainer(network, data, {.range = {0, 10}, .batch_size = 10});
  CHECK_THROWS_WITH_AS(trainer.advance(network, data, 10), doctest::Contains("the loss grew beyond 1000"),
                       cnn::DivergenceError);
  CHECK(weights_of(network) == before);
}

TEST_CASE("divergence: weights that overflow in the forward pass have diverged, in every kind of descent") {
  const cnn::Dataset data = squares(20);
  for (const cnn::NetworkSpec& spec : {cnn::NetworkSpec{}, square_classifier()}) {
    for (const double momentum : {0.0, 0.9}) {
      for (const std::size_t batch_size : {std::size_t{1}, std::size_t{4}}) {
        for (const double learning_rate : {1e8, 1e20, 1e38}) {
          cnn::Network network(spec, 1);
          cnn::Trainer trainer(network, data,
                               {.range = {0, 20},
                                .epochs = 5,
                                .batch_size = batch_size,
                                .learning_rate = learning_rate,
                                .momentum = momentum});
          CAPTURE(momentum);
          CAPTURE(batch_size);
          CAPTURE(learning_rate);
          CHECK_THROWS_WITH_AS(trainer.advance(network, data, 100),
                               doctest::Contains("the training run diverged"), cnn::DivergenceError);
          for (const float weight : weights_of(network)) CHECK(std::isfinite(weight));
        }
      }
    }
  }
}

TEST_CASE("divergence: after a refused step the averages are those of the images before it") {
  const cnn::Dataset data = squares(20);
  cnn::Network network(cnn::NetworkSpec{}, 1);
  cnn::Trainer trainer(network, data,
                       {.range = {0, 20}, .epochs = 5, .batch_size = 1, .learning_rate = 50, .momentum = 0});
  std::vector<double> losses;
  {  // a second run, image by image, for the loss of each
    cnn::Network again(cnn::NetworkSpec{}, 1);
    cnn::Trainer single(again, data,
                        {.range = {0, 20}, .epochs = 5, .batch_size = 1, .learning_rate = 50, .momentum = 0});
    const auto diverge = [&] {
      while (!single.progress().done) losses.push_back(single.advance(again, data, 1).loss);
    };
    CHECK_THROWS_AS(diverge(), cnn::DivergenceError);
  }
  REQUIRE(losses.size() > 1);
  CHECK_THROWS_AS(trainer.advance(network, data, 100), cnn::DivergenceError);
  CHECK(trainer.progress().images == losses.size());
  const double sum = std::accumulate(losses.begin(), losses.end(), 0.0);
  CHECK(trainer.progress().loss == doctest::Approx(sum / static_cast<double>(losses.size())));
  CHECK(trainer.progress().accuracy <= 1);
  // A call of which no image is learned from changes nothing.
  const double loss = trainer.progress().loss;
  CHECK_THROWS_AS(trainer.advance(network, data, 1), cnn::DivergenceError);
  CHECK(trainer.progress().loss == loss);
}

TEST_CASE("divergence: leaves the weights of the last step, and the training run goes on from others") {
  const cnn::Dataset data = squares(20);
  for (const cnn::NetworkSpec& spec : {cnn::NetworkSpec{}, square_classifier()}) {
    for (const std::size_t batch_size : {std::size_t{1}, std::size_t{4}}) {
      const cnn::TrainingSettings settings{
          .range = {0, 20}, .epochs = 50, .batch_size = batch_size, .learning_rate = 100, .momentum = 0};
      cnn::Network network(spec, 1);
      cnn::Trainer trainer(network, data, settings);
      cnn::Network in_small_calls(spec, 1);
      cnn::Trainer patient(in_small_calls, data, settings);
      CHECK_THROWS_AS(trainer.advance(network, data, 1000), cnn::DivergenceError);
      CHECK_THROWS_AS(
          [&] {
            while (true) patient.advance(in_small_calls, data, batch_size);
          }(),
          cnn::DivergenceError);
      CHECK(trainer.progress().images > 0);
      CHECK(trainer.progress().images == patient.progress().images);
      CHECK(weights_of(network) == weights_of(in_small_calls));

      // The batch that was abandoned is taken again, and nothing of it counts twice.
      const auto begin_anew = [&](cnn::Network& with, cnn::Trainer& from) {
        const cnn::Network fresh(spec, 2);
        for (std::size_t i = 0; i < fresh.layers().size(); ++i) {
          with.set_weights(
              i, {.kernel = fresh.layers()[i].kernel.values, .bias = fresh.layers()[i].bias.values});
        }
        from.set_learning_rate(0.01);
        from.advance(with, data, batch_size);
        return weights_of(with);
      };
      cnn::Network other(spec, 3);
      cnn::Trainer untroubled(other, data, settings);
      untroubled.set_learning_rate(0);
      untroubled.advance(other, data, trainer.progress().images);
      CHECK(begin_anew(network, trainer) == begin_anew(other, untroubled));
    }
  }
}
