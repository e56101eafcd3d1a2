# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the ConvScope authors

"""Networks of PyTorch with random weights: exports each, and writes down what PyTorch itself answers to random images.

    python3 networks.py FOLDER

For each network FOLDER gets NAME.safetensors and NAME.json.
"""

import json
import pathlib
import sys

import torch
from torch import nn

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "web/examples/export"))
from from_pytorch import export  # noqa: E402

torch.manual_seed(1)  # before the networks below get their first weights
torch.set_num_threads(1)  # the same sums on every machine


class OfficialExample(nn.Module):
    """The layers of the network in PyTorch's MNIST example, whose forward() calls them as `as_sequential` has them."""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 32, 3, 1)
        self.conv2 = nn.Conv2d(32, 64, 3, 1)
        self.dropout1 = nn.Dropout(0.25)
        self.dropout2 = nn.Dropout(0.5)
        self.fc1 = nn.Linear(9216, 128)
        self.fc2 = nn.Linear(128, 10)

    def as_sequential(self):
        features = [self.conv1, nn.ReLU(), self.conv2, nn.ReLU(), nn.MaxPool2d(2), self.dropout1, nn.Flatten()]
        return nn.Sequential(*features, self.fc1, nn.ReLU(), self.dropout2, self.fc2, nn.LogSoftmax(dim=1))


relu = nn.ReLU()  # one object in several places, as PyTorch allows

# name: (layers, shape of the input, mean, std)
networks = {
    "official example": (OfficialExample().as_sequential(), (1, 28, 28), 0.1307, 0.3081),
    "tutorial": (
        nn.Sequential(nn.Conv2d(1, 8, 3, bias=False), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(1352, 10)),
        (1, 28, 28), 0.5, 1,
    ),
    "LeNet-5 with average pooling": (
        nn.Sequential(
            nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.AvgPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.AvgPool2d(2),
            nn.Flatten(), nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10),
            nn.Softmax(-1),
        ),
        (1, 28, 28), 0.5, 1,
    ),
    "dense layers alone, of two channels": (
        nn.Sequential(nn.Flatten(), nn.Linear(2 * 5 * 9, 17), nn.ReLU(), nn.Linear(17, 4)),
        (2, 5, 9), 0.5, 1,
    ),
    "batch normalisation after each layer": (
        nn.Sequential(
            nn.Conv2d(3, 12, 3, padding="same", bias=False), nn.BatchNorm2d(12), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(12, 20, 3), nn.Dropout2d(), nn.BatchNorm2d(20, affine=False), nn.ReLU(),
            nn.MaxPool2d(2, ceil_mode=True), nn.Flatten(), nn.Linear(7 * 7 * 20, 30, bias=False), nn.BatchNorm1d(30),
            nn.ReLU(), nn.Dropout(), nn.Linear(30, 5),
        ),
        (3, 32, 32), 0.5, 1,
    ),
    "batch normalisation before each layer": (
        nn.Sequential(
            nn.Conv2d(2, 6, 3, padding=1), nn.ReLU(), nn.BatchNorm2d(6), nn.Conv2d(6, 9, 3, bias=False), nn.ReLU(),
            nn.BatchNorm2d(9), nn.AvgPool2d(2), nn.BatchNorm2d(9), nn.Flatten(), nn.BatchNorm1d(5 * 6 * 9),
            nn.Linear(5 * 6 * 9, 11), nn.ReLU(), nn.BatchNorm1d(11), nn.Linear(11, 3),
        ),
        (2, 12, 14), 0.5, 1,
    ),
    "Sequentials within, and one ReLU in all places": (
        nn.Sequential(
            nn.Sequential(nn.Conv2d(1, 5, 7), relu, nn.Conv2d(5, 6, 5), relu),
            nn.Sequential(nn.BatchNorm2d(6, affine=False), nn.MaxPool2d(3), nn.Conv2d(6, 7, 3), relu),
            nn.Sequential(nn.Sequential(nn.Flatten(), nn.Linear(1 * 2 * 7, 20), relu), nn.Linear(20, 10)),
            nn.LogSoftmax(1),
        ),
        (1, 20, 23), 0.5, 1,
    ),
    "padding that keeps the size, three times": (
        nn.Sequential(
            nn.Conv2d(3, 8, 7, padding=3), nn.ReLU(), nn.Conv2d(8, 8, 5, padding=2), nn.ReLU(), nn.MaxPool2d(3),
            nn.ZeroPad2d(1), nn.Conv2d(8, 10, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(2 * 3 * 10, 7),
        ),
        (3, 13, 19), 0.5, 1,
    ),
    "strides, and the average of whole maps": (
        nn.Sequential(
            nn.Conv2d(3, 8, 3, stride=2, padding=1, bias=False), nn.BatchNorm2d(8), nn.ReLU(), nn.Conv2d(8, 12, 1),
            nn.ReLU(), nn.MaxPool2d(3, stride=2), nn.Conv2d(12, 16, 5, stride=3, padding=4), nn.ReLU(), nn.AdaptiveAvgPool2d(1),
            nn.Flatten(), nn.Linear(16, 6),
        ),
        (3, 33, 40), (0.485, 0.456, 0.406), (0.229, 0.224, 0.225),
    ),
    "convolutions alone": (
        nn.Sequential(
            nn.BatchNorm2d(1), nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 8, 5, stride=2, padding=1),
            nn.ReLU(), nn.AvgPool2d(3, 1), nn.Conv2d(8, 10, 1), nn.AdaptiveMaxPool2d((1, 1)), nn.Flatten(), nn.LogSoftmax(dim=1),
        ),
        (1, 28, 28), 0.1, 0.4,
    ),
}  # fmt: skip


def random_images(shape, count=8):
    """Noise in every other one, and noise in a corner of a black image: what differs by place must come to light."""
    images = torch.randint(0, 256, (count, *shape), dtype=torch.uint8)
    images[1::2, :, shape[1] // 2 :, :] = 0
    images[1::2, :, :, : shape[2] // 3] = 0
    return images


def with_random_statistics(model):
    """As after training: batch normalisation that does something."""
    for layer in model.modules():
        if isinstance(layer, (nn.BatchNorm1d, nn.BatchNorm2d)):
            layer.running_mean.normal_(0, 0.3)
            layer.running_var.uniform_(0.2, 2)
            if layer.affine:
                layer.weight.data.uniform_(0.5, 2)
                layer.weight.data[::2] *= 1 if layer is model[0] else -1
                layer.bias.data.normal_(0, 0.5)
    return model.eval()


def spread(model, inputs):
    """Weights of the last layer with which answers differ: with initial ones all are alike."""
    made = []
    last = [layer for layer in model.modules() if isinstance(layer, (nn.Conv2d, nn.Linear))][-1]
    hook = last.register_forward_hook(lambda layer, given, output: made.append(output))
    model(inputs)
    hook.remove()
    logits = made[0].amax((2, 3)) if made[0].dim() == 4 else made[0]  # after the last convolution, maxima are pooled
    factor = 1.5 / logits.std(0).mean()
    last.weight.data *= factor
    last.bias.data = factor * (last.bias.data - logits.mean(0))


def main(folder):
    for name, (model, shape, mean, std) in networks.items():
        images = random_images(shape)
        each = (1, len(mean), 1, 1) if isinstance(mean, tuple) else (1,)
        inputs = (images / 255 - torch.tensor(mean).reshape(each)) / torch.tensor(std).reshape(each)
        with torch.no_grad():
            spread(with_random_statistics(model), inputs)
            answers = model.double()(inputs.double())  # without PyTorch's own rounding to 32 bits
        probabilities = answers if isinstance(model[-1], nn.Softmax) else answers.softmax(1)
        classes = [f"class {k}" for k in range(probabilities.shape[1])]
        export(model, folder / f"{name}.safetensors", shape, mean, std, classes)
        expected = {
            "images": images.permute(0, 2, 3, 1).reshape(len(images), -1).tolist(),
            "probabilities": probabilities.tolist(),
            "classes": classes,
            "parameters": sum(parameter.numel() for parameter in model.parameters()),
        }
        (folder / f"{name}.json").write_text(json.dumps(expected))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
