# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the ConvScope authors

"""Saves a trained network of Keras, a keras.Sequential, as a file for ConvScope.

    from from_keras import export
    export(model, "digits.safetensors", classes=list("0123456789"))

Dropout and random changes of images are left out and batch normalisation becomes part of the layer beside it, as in
model.predict(). It reads only what layers of Keras 2 and 3 both have: class names, get_config() and get_weights().
"""

import math

import numpy as np

from convscope_file import CannotExpress, ConvScopeNetwork

__all__ = ["CannotExpress", "export"]


def export(model, path, mean=0, std=None, classes=None):
    """mean, std: the model was trained on (pixel / 255 − mean) / std. By default that is pixel / 255 or, where a Rescaling
    layer is the first one, 0–255 (std is 1 / 255 then).

    Raises CannotExpress, a ValueError, with a sentence that names the layer; no file is written then.
    """
    if not is_sequential(model):
        raise CannotExpress(f"expected a keras.Sequential, got {type(model).__name__}, whose layers may not be in a row")
    layers = list(layers_of(model))
    if std is None:
        kinds = [kind_of(layer) for _, layer in layers if translations.get(kind_of(layer)) is not leave_out]
        std = 1 / 255 if kinds[:1] == ["Rescaling"] else 1
    net = ConvScopeNetwork(input_shape(model), mean, std, classes)
    for place, layer in layers:
        net.label = f"layer {place} ({kind_of(layer)})"
        translate = translations.get(kind_of(layer))
        if translate is None:
            net.refuse("ConvScope has no such layer")
        config = layer.get_config()
        if config.get("data_format") == "channels_first":
            net.refuse('its data format is "channels_first", where ConvScope has "channels_last"')
        translate(net, config, [np.asarray(each, "float64") for each in layer.get_weights()])
    net.save(path)


def kind_of(layer):
    return type(layer).__name__


def is_sequential(model):
    return any(parent.__name__ == "Sequential" for parent in type(model).__mro__)


def layers_of(model, before=""):
    """Those of a Sequential within a Sequential, too: layer 2.0 is the first one within the third."""
    for index, layer in enumerate(model.layers):
        if is_sequential(layer):
            yield from layers_of(layer, f"{before}{index}.")
        else:
            yield f"{before}{index}", layer


def input_shape(model):
    """(height, width, channels); images without an axis of channels have one channel."""
    shape = getattr(model, "input_shape", None)
    if not isinstance(shape, (tuple, list)) or len(shape) not in (3, 4) or None in shape[1:]:
        raise CannotExpress(f"expected a model for images, with keras.Input((height, width, channels)), got {shape}")
    return (*shape[1:], 1)[:3]


def activate(net, name):
    if name == "relu":
        net.relu()
    elif name in ("softmax", "log_softmax"):
        net.softmax()
    elif name not in ("linear", None):
        net.refuse(f"its activation is {name}, where ConvScope has relu and, at the end, softmax")


def conv2d(net, config, weights):
    if config.get("groups", 1) != 1:
        net.refuse(f"it has {config['groups']} groups, where ConvScope has 1")
    if net.one_number(config.get("dilation_rate", 1), "dilation") != 1:
        net.refuse(f"its dilation is {config['dilation_rate']}, where ConvScope has 1")
    padding = {"valid": 0, "same": "same"}[config["padding"]]
    net.conv2d(*weights, stride=net.one_number(config["strides"], "stride"), padding=padding)
    activate(net, config["activation"])


def pool2d(kind):
    def translate(net, config, weights):
        size = net.one_number(config["pool_size"], "window")
        stride = net.one_number(config["strides"] or size, "stride")
        if config["padding"] == "same" and not net.windows_fit(size, stride):
            net.refuse('its padding is "same", and windows go beyond the image, where ConvScope has none')
        net.pool2d(kind, size, stride)

    return translate


def global_pool2d(kind):
    def translate(net, config, weights):
        net.pool2d(kind)
        net.flatten()

    return translate


def zero_padding2d(net, config, weights):
    (top, bottom), (left, right) = config["padding"]
    if len({top, bottom, left, right}) != 1:
        net.refuse(f"its padding is {config['padding']}, where ConvScope has the same on each side")
    net.zero_pad(top)


def dense(net, config, weights):
    net.dense(*weights)
    activate(net, config["activation"])


def batch_normalization(net, config, weights):
    require_last_axis(net, config)
    weights = iter(weights)
    gamma = next(weights) if config["scale"] else 1
    beta = next(weights) if config["center"] else 0
    mean, variance = weights
    scale = gamma / np.sqrt(variance + config["epsilon"])
    shift = beta - mean * scale
    if net.flattened:
        scale, shift = (each.reshape(net.flattened) for each in (scale, shift))
    net.scale_and_shift(scale, shift)


def require_last_axis(net, config):
    axis = config["axis"][0] if isinstance(config["axis"], (tuple, list)) else config["axis"]
    if axis not in (-1, len(net.shape)):
        net.refuse(f"its axis is {axis}, where ConvScope has the last one, that of channels")


def reshape(net, config, weights):
    target = list(config["target_shape"])
    if -1 in target:
        target[target.index(-1)] = math.prod(net.shape) // -math.prod(target)
    if len(target) == 1:
        net.flatten()
    elif tuple(target) != net.shape:
        net.refuse(f"it makes {target} of {list(net.shape)}, where ConvScope only flattens")


def relu(net, config, weights):
    if config.get("max_value") is not None or config.get("negative_slope") or config.get("threshold"):
        net.refuse("it has a largest value, slope or threshold of its own, where ConvScope has plain ReLU")
    net.relu()


def softmax(net, config, weights):
    require_last_axis(net, config)
    net.softmax()


def leave_out(net, config, weights):
    pass


translations = {
    "Conv2D": conv2d,
    "MaxPooling2D": pool2d("max"),
    "AveragePooling2D": pool2d("average"),
    "GlobalMaxPooling2D": global_pool2d("max"),
    "GlobalAveragePooling2D": global_pool2d("average"),
    "ZeroPadding2D": zero_padding2d,
    "BatchNormalization": batch_normalization,
    "Rescaling": lambda net, config, weights: net.scale_and_shift(config["scale"], config["offset"]),
    "Activation": lambda net, config, weights: activate(net, config["activation"]),
    "ReLU": relu,
    "Flatten": lambda net, config, weights: net.flatten(),
    "Reshape": reshape,
    "Dense": dense,
    "Softmax": softmax,
}
trained_only = "InputLayer Dropout SpatialDropout2D AlphaDropout GaussianDropout GaussianNoise ActivityRegularization"
changes = "RandomBrightness RandomContrast RandomFlip RandomRotation RandomTranslation RandomZoom"
translations.update({name: leave_out for name in f"{trained_only} {changes}".split()})
