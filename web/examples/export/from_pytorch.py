# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the ConvScope authors

"""Saves a trained network of PyTorch, an nn.Sequential, as a file for ConvScope.

    from from_pytorch import export
    export(model, "digits.safetensors", input_shape=(1, 28, 28), mean=0.1307, std=0.3081, classes=list("0123456789"))

Dropout is left out and batch normalisation becomes part of the layer beside it, as in model.eval().
"""

import numpy as np
from torch import nn

from convscope_file import CannotExpress, ConvScopeNetwork

__all__ = ["CannotExpress", "export"]


def export(model, path, input_shape, mean=0, std=1, classes=None):
    """input_shape: (channels, height, width). mean, std: what transforms.Normalize() was given after ToTensor().

    Raises CannotExpress, a ValueError, with a sentence that names the layer; no file is written then.
    """
    if not is_sequential(model):
        raise CannotExpress(f"expected an nn.Sequential, got {type(model).__name__}, whose forward() may do anything")
    channels, height, width = input_shape
    net = ConvScopeNetwork((height, width, channels), mean, std, classes)
    for place, layer in layers_of(model):
        net.label = f"layer {place} ({type(layer).__name__})"
        translate = translations.get(type(layer))
        if translate is None:
            net.refuse("ConvScope has no such layer")
        translate(net, layer)
    net.save(path)


def is_sequential(module):
    return isinstance(module, nn.Sequential) and type(module).forward is nn.Sequential.forward


def layers_of(model, before=""):
    """Those of a Sequential within a Sequential, too: layer 2.0 is the first one within the third."""
    for index, layer in enumerate(model):
        if is_sequential(layer):
            yield from layers_of(layer, f"{before}{index}.")
        else:
            yield f"{before}{index}", layer


def numbers(tensor):
    return None if tensor is None else tensor.detach().cpu().double().numpy()


def conv2d(net, layer):
    if layer.groups != 1:
        net.refuse(f"it has {layer.groups} groups, where ConvScope has 1")
    if net.one_number(layer.dilation, "dilation") != 1:
        net.refuse(f"its dilation is {layer.dilation[0]}, where ConvScope has 1")
    if layer.padding_mode != "zeros":
        net.refuse(f'its padding mode is "{layer.padding_mode}", where ConvScope has "zeros"')
    named = {"valid": 0, "same": layer.kernel_size[0] // 2}
    padding = layer.padding
    padding = named[padding] if isinstance(padding, str) else net.one_number(padding, "padding")
    kernel = numbers(layer.weight).transpose(2, 3, 1, 0)  # [f, c, ky, kx] → [ky, kx, c, f]
    net.conv2d(kernel, numbers(layer.bias), net.one_number(layer.stride, "stride"), padding)


def pool2d(kind):
    def translate(net, layer):
        size = net.one_number(layer.kernel_size, "window")
        stride = net.one_number(layer.stride, "stride")
        if net.one_number(layer.padding, "padding") != 0:
            net.refuse(f"its padding is {layer.padding}, where ConvScope pools without")
        if net.one_number(getattr(layer, "dilation", 1), "dilation") != 1:
            net.refuse(f"its dilation is {layer.dilation}, where ConvScope has 1")
        if layer.ceil_mode and not net.windows_fit(size, stride):
            net.refuse("it has ceil_mode, and windows that go beyond the image, where ConvScope has none")
        if getattr(layer, "divisor_override", None) not in (None, size * size):
            net.refuse(f"it divides by {layer.divisor_override}, where ConvScope divides by {size * size}")
        net.pool2d(kind, size, stride)

    return translate


def adaptive_pool2d(kind):
    def translate(net, layer):
        size = layer.output_size
        if size not in (1, (1, 1)):
            net.refuse(f"its output size is {size}, where ConvScope pools over the whole image, to 1×1")
        net.pool2d(kind)

    return translate


def zero_pad2d(net, layer):
    if len(set(layer.padding)) != 1:
        net.refuse(f"its padding is {layer.padding}, where ConvScope has the same on each side")
    net.zero_pad(layer.padding[0])


def flatten(net, layer):
    if layer.start_dim != 1 or layer.end_dim not in (-1, 3):
        net.refuse(f"it flattens axes {layer.start_dim} to {layer.end_dim}, where ConvScope flattens the whole image")
    net.flatten()


def linear(net, layer):
    kernel = numbers(layer.weight).T  # [units, inputs] → [inputs, units]
    net.dense(height_first(net, kernel), numbers(layer.bias))


def batch_norm(net, layer):
    if layer.running_mean is None:
        net.refuse("it has no running statistics, so that it depends on the other images of a batch")
    mean, variance = numbers(layer.running_mean), numbers(layer.running_var)
    weight, bias = (numbers(layer.weight), numbers(layer.bias)) if layer.affine else (1, 0)
    scale = weight / np.sqrt(variance + layer.eps)
    shift = bias - mean * scale
    if net.flattened:
        scale, shift = (height_first(net, each).reshape(net.flattened) for each in (scale, shift))
    net.scale_and_shift(scale, shift)


def height_first(net, values):
    """What belongs to the numbers of a flattened image: PyTorch has [c, y, x], ConvScope [y, x, c]."""
    if not net.flattened:
        return values
    height, width, channels = net.flattened
    if len(values) != height * width * channels:
        net.refuse(f"it reads {len(values)} numbers, but gets {height * width * channels}")
    by_channel = values.reshape(channels, height, width, -1)
    return by_channel.transpose(1, 2, 0, 3).reshape(values.shape)


def softmax(net, layer):
    if layer.dim not in (None, 1) and not (layer.dim == -1 and len(net.shape) == 1):
        net.refuse(f"it goes along axis {layer.dim}, where ConvScope's goes along the classes, axis 1")
    net.softmax()


def leave_out(net, layer):
    pass


translations = {
    nn.Conv2d: conv2d,
    nn.MaxPool2d: pool2d("max"),
    nn.AvgPool2d: pool2d("average"),
    nn.AdaptiveMaxPool2d: adaptive_pool2d("max"),
    nn.AdaptiveAvgPool2d: adaptive_pool2d("average"),
    nn.BatchNorm1d: batch_norm,
    nn.BatchNorm2d: batch_norm,
    nn.ZeroPad2d: zero_pad2d,
    nn.ReLU: lambda net, layer: net.relu(),
    nn.Flatten: flatten,
    nn.Linear: linear,
    nn.LogSoftmax: softmax,
    nn.Softmax: softmax,
    nn.Dropout: leave_out,
    nn.Dropout2d: leave_out,
    nn.AlphaDropout: leave_out,
    nn.Identity: leave_out,
}
