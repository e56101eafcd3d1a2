# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the ConvScope authors

"""Exports models that TensorFlow.js made, through objects that have of Keras's what from_keras.py reads.

    python3 keras_stand_in.py MODELS.json FOLDER

Keras itself is not among Debian's packages. TensorFlow.js writes models as Keras does: the same classes and settings.
For each model FOLDER gets NAME.safetensors, or NAME.txt with the sentence why not.
"""

import json
import pathlib
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "web/examples/export"))
from from_keras import CannotExpress, export  # noqa: E402


class Layer:
    def __init__(self, config, weights):
        self.config, self.weights = config, weights

    def get_config(self):
        return self.config

    def get_weights(self):
        return [np.asarray(each["data"], "float32").reshape(each["shape"]) for each in self.weights]


class Sequential:
    def __init__(self, config, weights, input_shape=None):
        self.input_shape = input_shape
        layers = [layer for layer in config["layers"] if layer["class_name"] != "InputLayer"]  # as Keras leaves it out
        self.layers = [made(layer, each) for layer, each in zip(layers, weights, strict=True)]


def made(layer, weights, input_shape=None):
    if layer["class_name"] == "Sequential":
        return Sequential(layer["config"], weights, input_shape)
    return type(layer["class_name"], (Layer,), {})(layer["config"], weights)


models, folder = json.loads(pathlib.Path(sys.argv[1]).read_text()), pathlib.Path(sys.argv[2])
for name, each in models.items():
    try:
        model = made(each["model"], each["weights"], each["input_shape"])
        export(model, folder / f"{name}.safetensors", **each["settings"])
    except CannotExpress as refusal:
        (folder / f"{name}.txt").write_text(str(refusal))
