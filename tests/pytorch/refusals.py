# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the ConvScope authors

"""What from_pytorch.py refuses, with the sentence that names the layer and the reason."""

import pathlib
import sys
import tempfile
import unittest

from torch import nn

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "web/examples/export"))
from from_pytorch import CannotExpress, export  # noqa: E402

head = [nn.Flatten(), nn.Linear(12 * 14 * 2, 3)]
negative = nn.BatchNorm2d(4)
negative.weight.data[1] = -1
shifted = nn.BatchNorm2d(4)
shifted.bias.data[2] = 0.5

# layers for images of 2×12×14, and how they are refused
refused = [
    (
        [nn.Conv2d(2, 4, 3), nn.LeakyReLU(), *head],
        "layer 1 (LeakyReLU) cannot be expressed: ConvScope has no such layer",
    ),
    (
        [nn.Sequential(nn.Conv2d(2, 4, 3), nn.Sequential(nn.GELU())), *head],
        "layer 0.1.0 (GELU) cannot be expressed: ConvScope has no such layer",
    ),
    ([nn.Conv2d(2, 4, (3, 5)), *head], "layer 0 (Conv2d) cannot be expressed: its kernel is 3×5, where ConvScope"),
    ([nn.Conv2d(2, 4, 4), *head], "its kernel is 4×4"),
    ([nn.Conv2d(2, 4, 9), *head], "its kernel is 9×9"),
    ([nn.Conv2d(2, 4, 3, stride=5), *head], "layer 0 (Conv2d) cannot be expressed: its stride is 5"),
    ([nn.Conv2d(2, 4, 3, stride=(1, 2)), *head], "its stride is 1×2"),
    ([nn.Conv2d(2, 4, 3, padding=3), *head], "its padding is 3, where ConvScope has 0 to 2 for a kernel of 3×3"),
    ([nn.Conv2d(2, 4, 3, padding=(1, 0)), *head], "its padding is 1×0"),
    ([nn.Conv2d(2, 4, 3, padding=1, padding_mode="reflect"), *head], 'its padding mode is "reflect"'),
    ([nn.Conv2d(2, 4, 3, dilation=2), *head], "its dilation is 2"),
    ([nn.Conv2d(2, 4, 3, groups=2), *head], "it has 2 groups"),
    ([nn.MaxPool2d(3, padding=1), *head], "layer 0 (MaxPool2d) cannot be expressed: its padding is 1"),
    ([nn.MaxPool2d((2, 3)), *head], "its window is 2×3"),
    ([nn.MaxPool2d(2, stride=(2, 1)), *head], "its stride is 2×1"),
    ([nn.MaxPool2d(7, stride=5), *head], "its stride is 5, where ConvScope has 1 to 4, or 7 like the window"),
    ([nn.MaxPool2d(2, dilation=2), *head], "its dilation is 2"),
    ([nn.MaxPool2d(5, ceil_mode=True), *head], "it has ceil_mode, and windows that go beyond the image"),
    ([nn.AvgPool2d(2, divisor_override=3), *head], "it divides by 3, where ConvScope divides by 4"),
    ([nn.AdaptiveAvgPool2d(2), *head], "layer 0 (AdaptiveAvgPool2d) cannot be expressed: its output size is 2"),
    ([nn.Flatten(2), *head], "it flattens axes 2 to -1"),
    (
        [nn.Conv2d(2, 4, 3), nn.Linear(12, 3)],
        "layer 1 (Linear) cannot be expressed: it gets an image that is not flattened",
    ),
    ([nn.Conv2d(2, 4, 3), nn.BatchNorm2d(4, track_running_stats=False), *head], "it has no running statistics"),
    (
        [nn.Conv2d(2, 4, 3), nn.ReLU(), shifted, nn.Conv2d(4, 5, 3, padding=1), *head],
        "layer 2 (BatchNorm2d) cannot be expressed: "
        "layer 3 (Conv2d) after it pads with zeros, to which its shift is not added",
    ),
    (
        [nn.Conv2d(2, 4, 3), nn.ReLU(), shifted, nn.ReLU(), *head],
        "layer 2 (BatchNorm2d) cannot be expressed: "
        "layer 3 (ReLU) stands between it and a layer that it could be folded into",
    ),
    (
        [nn.Conv2d(2, 4, 3), nn.ReLU(), negative, nn.MaxPool2d(2), *head],
        "layer 2 (BatchNorm2d) cannot be expressed: "
        "not all of its factors are above 0, and others change the maxima of layer 3 (MaxPool2d)",
    ),
    (
        [nn.Conv2d(2, 4, 3), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.BatchNorm1d(4)],
        "layer 4 (BatchNorm1d) cannot be expressed: no layer follows that it could be folded into",
    ),
    (
        [nn.ZeroPad2d(1), nn.MaxPool2d(2), *head],
        "layer 0 (ZeroPad2d) cannot be expressed: layer 1 (MaxPool2d) after it is no convolution without padding",
    ),
    ([nn.ZeroPad2d(1), nn.Conv2d(2, 4, 3, padding=1), *head], "layer 0 (ZeroPad2d) cannot be expressed: layer 1 (Conv2d)"),
    ([nn.ZeroPad2d(1), *head], "layer 0 (ZeroPad2d) cannot be expressed: layer 1 (Flatten)"),
    ([nn.ZeroPad2d((1, 0, 1, 1)), nn.Conv2d(2, 4, 3), *head], "its padding is (1, 0, 1, 1)"),
    ([nn.ZeroPad2d(3), nn.Conv2d(2, 4, 3), *head], "layer 1 (Conv2d) cannot be expressed: its padding is 3"),
    (
        [nn.Conv2d(2, 4, 3), nn.ReLU(), nn.ZeroPad2d(1), nn.BatchNorm2d(4), nn.Conv2d(4, 5, 3), *head],
        "layer 2 (ZeroPad2d) cannot be expressed: layer 3 (BatchNorm2d)",
    ),
    ([*head, nn.Softmax(0)], "layer 2 (Softmax) cannot be expressed: it goes along axis 0"),
    ([*head, nn.Softmax(1), nn.ReLU()], "layer 3 (ReLU) cannot be expressed: softmax has to be the last layer"),
    ([nn.Conv2d(2, 4, 3)], "the network cannot be expressed: its output is 10×12×4, where one number for each class"),
    ([nn.Flatten()], "the network cannot be expressed: its output is 12×14×2"),
    ([nn.Flatten(), nn.Linear(12 * 14 * 2, 1)], "the network cannot be expressed: it has one output"),
]  # fmt: skip


class Refusals(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name) / "network.safetensors"

    def assert_refused(self, model, sentence, error=CannotExpress, **settings):
        with self.assertRaises(error) as caught:
            export(model, self.path, **{"input_shape": (2, 12, 14), **settings})
        self.assertIn(sentence, str(caught.exception))
        self.assertFalse(self.path.exists())

    def test_a_layer_that_cannot_be_expressed_is_named_with_its_reason(self):
        for layers, sentence in refused:
            with self.subTest(sentence):
                self.assert_refused(nn.Sequential(*layers), sentence)

    def test_another_module_than_a_sequential_is_refused(self):
        self.assert_refused(nn.Linear(3, 2), "expected an nn.Sequential, got Linear")

    def test_a_shape_of_the_input_that_the_network_does_not_read_is_refused(self):
        model = nn.Sequential(nn.Conv2d(2, 4, 3), nn.Flatten(), nn.Linear(480, 3))
        self.assert_refused(
            model, "layer 0 (Conv2d) cannot be expressed: it reads 2 channels, but gets an image of 2×12×14",
            input_shape=(14, 2, 12),
        )  # fmt: skip
        self.assert_refused(
            model, "layer 2 (Linear) cannot be expressed: it reads 480 numbers, but gets 528", input_shape=(2, 13, 14)
        )
        self.assert_refused(
            model, "layer 0 (Conv2d) cannot be expressed: its window or kernel is larger", input_shape=(2, 14, 2)
        )

    def test_normalisation_and_class_names_that_do_not_fit_are_refused(self):
        model = nn.Sequential(*head)
        self.assert_refused(model, "expected the names of 3 classes, got 2", ValueError, classes=["a", "b"])
        for mean, std in [((0, 0, 0), 1), (0, (1, 1, 1)), (0, 0), (0, (1, -1))]:
            self.assert_refused(model, "expected mean and std as one number or 2", ValueError, mean=mean, std=std)

    def test_weights_that_are_not_finite_are_refused(self):
        model = nn.Sequential(nn.Flatten(), nn.Linear(12 * 14 * 2, 3))
        model[1].bias.data[0] = float("inf")
        self.assert_refused(model, "expected finite numbers as 32-bit floats, got others in dense.bias", ValueError)


if __name__ == "__main__":
    unittest.main()
