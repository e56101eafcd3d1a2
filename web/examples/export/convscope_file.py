# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the ConvScope authors

"""A ConvScope network, put together layer by layer, and the safetensors file that cnn.loadNetwork() reads.

Images are height × width × channels; kernels are [ky, kx, channels, filters] in a convolution, [inputs, units] in a
dense layer. Needs NumPy alone.
"""

import json

import numpy as np


class CannotExpress(ValueError):
    """A network that ConvScope's layers cannot express: one sentence that names the layer and the reason."""


class ConvScopeNetwork:
    def __init__(self, input_shape, mean, std, classes):
        """What the first layer reads for a pixel is (pixel / 255 − mean) / std: a number, or one for each channel."""
        self.input_shape = self.shape = height, width, channels = tuple(int(extent) for extent in input_shape)
        if np.size(mean) not in (1, channels) or np.size(std) not in (1, channels) or not np.all(np.asarray(std) > 0):
            raise ValueError(f"expected mean and std as one number or {channels}, one for each channel, std above 0")
        self.mean = np.broadcast_to(np.asarray(mean, "float64").reshape(-1), [channels])
        self.std = np.broadcast_to(np.asarray(std, "float64").reshape(-1), [channels])
        self.classes = classes
        self.flattened = None  # the shape of the image that flatten() was given, until a dense layer has read it
        self.layers = []  # as cnn.createNetwork() takes them
        self.weights = []  # for each layer {} or { kernel, bias }
        self.affine = None  # (scale, shift, whose) that the next layer has to take up
        self.zeros = None  # (rows and columns on each side, whose) that the next convolution has to add
        self.label = ""  # of the layer that is being translated, for the sentences

    def refuse(self, reason, label=None):
        raise CannotExpress(f"{label or self.label} cannot be expressed: {reason}")

    def one_number(self, value, what):
        """Of a setting that may be a number, or one for height and one for width."""
        down, across = value if isinstance(value, (tuple, list)) else (value, value)
        if down != across:
            self.refuse(f"its {what} is {down}×{across}, where ConvScope has one number for height and width")
        return down

    def image_shape(self):
        if self.flattened or len(self.shape) != 3:
            self.refuse("it reads images, but gets a list of numbers")
        return self.shape

    def zero_pad(self, zeros):
        self.require_no_zeros()
        self.zeros = (zeros, self.label)

    def require_no_zeros(self):
        if self.zeros:
            self.refuse(f"{self.label} after it is no convolution without padding of its own", self.zeros[1])

    def add(self, layer, shape, **weights):
        self.require_no_zeros()
        if self.layers and self.layers[-1]["type"] == "softmax":
            self.refuse("softmax has to be the last layer")
        if min(shape) < 1:
            self.refuse("its window or kernel is larger than the image that it gets")
        self.layers.append(layer)
        self.weights.append(weights)
        self.shape = shape

    def take_affine(self):
        scale, shift, _ = self.affine or (np.ones(1), np.zeros(1), None)
        self.affine = None
        return scale, shift

    def conv2d(self, kernel, bias=None, stride=1, padding=0):
        """padding: "same", as TensorFlow understands it, or the rows and columns of zeros on each side."""
        height, width, channels = self.image_shape()
        size, across, reads, filters = kernel.shape
        if size != across or size not in (1, 3, 5, 7):
            self.refuse(f"its kernel is {size}×{across}, where ConvScope has 1×1, 3×3, 5×5 and 7×7")
        if reads != channels:
            self.refuse(f"it reads {reads} channels, but gets an image of {height}×{width}×{channels}")
        if not 1 <= stride <= 4:
            self.refuse(f"its stride is {stride}, where ConvScope has 1 to 4")
        if size == 1 and padding == "same":
            padding = 0
        if padding == 0 and self.zeros:
            (padding, _), self.zeros = self.zeros, None
        if padding != "same" and not 0 <= padding < size:
            self.refuse(f"its padding is {padding}, where ConvScope has 0 to {size - 1} for a kernel of {size}×{size}")
        if stride == 1 and padding and padding == size // 2:
            padding = "same"
        if self.affine and padding and self.affine[1].any():
            whose = self.affine[2]
            self.refuse(f"{self.label} after it pads with zeros, to which its shift is not added", whose)

        scale, shift = self.take_affine()
        offset = (kernel * np.reshape(shift, [-1, 1])).sum((0, 1, 2))
        if bias is not None or offset.any():
            bias = offset + (0 if bias is None else bias)
        if padding == "same":
            rows, columns = (-(-extent // stride) for extent in (height, width))
        else:
            rows, columns = ((extent + 2 * padding - size) // stride + 1 for extent in (height, width))
        layer = {"type": "conv2d", "filters": filters, "kernelSize": size, "padding": padding or "valid"}
        self.add(
            layer if stride == 1 else {**layer, "stride": stride},
            (rows, columns, filters),
            kernel=kernel * np.reshape(scale, [-1, 1]),
            bias=bias,
        )

    def pool2d(self, kind, size=None, stride=None):
        """size: of square windows; None for the whole map. stride: None for windows side by side."""
        height, width, channels = self.image_shape()
        if self.affine and kind == "max" and not (self.affine[0] > 0).all():
            whose = self.affine[2]
            self.refuse(f"not all of its factors are above 0, and others change the maxima of {self.label}", whose)
        if size is None:
            self.add({"type": "pool2d", "kind": kind, "size": "all"}, (1, 1, channels))
            return
        stride = stride or size
        if stride != size and not 1 <= stride <= 4:
            self.refuse(f"its stride is {stride}, where ConvScope has 1 to 4, or {size} like the window")
        shape = ((height - size) // stride + 1, (width - size) // stride + 1, channels)
        layer = {"type": "pool2d", "kind": kind, "size": size}
        self.add(layer if stride == size else {**layer, "stride": stride}, shape)

    def windows_fit(self, size, stride):
        """Whether windows end where the image ends, so that it does not matter what would be beyond."""
        return all((extent - size) % stride == 0 for extent in self.image_shape()[:2])

    def relu(self):
        if self.affine:
            self.refuse(f"{self.label} stands between it and a layer that it could be folded into", self.affine[2])
        self.add({"type": "relu"}, self.shape)

    def flatten(self):
        """Rows of an image, one after the other, the channels of a pixel beside each other."""
        self.require_no_zeros()
        if len(self.shape) == 3:
            self.flattened = self.shape
            self.shape = (int(np.prod(self.shape)),)

    def dense(self, kernel, bias=None):
        inputs, units = kernel.shape
        if len(self.shape) == 3 and self.shape[:2] == (1, 1):
            self.flatten()
        if len(self.shape) == 3:
            self.refuse("it gets an image that is not flattened")
        if (inputs,) != self.shape:
            self.refuse(f"it reads {inputs} numbers, but gets {self.shape[0]}")
        image = self.flattened or self.shape
        scale, shift = (np.broadcast_to(each, image).reshape(-1, 1) for each in self.take_affine())
        bias = (kernel * shift).sum(0) + (0 if bias is None else bias)
        self.flattened = None
        self.add({"type": "dense", "units": units}, (units,), kernel=kernel * scale, bias=bias)

    def scale_and_shift(self, scale, shift):
        """x · scale + shift, as batch normalisation does once it is trained: part of the layer before it or after it.

        scale and shift: a number, one for each channel, or an array of the shape of the image that was flattened.
        """
        self.require_no_zeros()
        scale, shift = (np.asarray(each, "float64").reshape(np.shape(each) or [1]) for each in (scale, shift))
        if self.affine:
            before, offset, label = self.affine
            self.affine = (before * scale, offset * scale + shift, label)
        elif not self.layers and not self.flattened:
            self.normalize_further(scale, shift)
        elif self.layers and self.weights[-1] and not self.flattened:
            kernel, bias = self.weights[-1]["kernel"], self.weights[-1]["bias"]
            self.weights[-1] = {"kernel": kernel * scale, "bias": shift + (0 if bias is None else bias * scale)}
        else:
            self.affine = (scale, shift, self.label)

    def normalize_further(self, scale, shift):
        """(p − mean) / std · scale + shift = (p − (mean − shift · std / scale)) / (std / scale)"""
        if not (scale > 0).all():
            self.refuse("it has factors that are not above 0, where pixels are divided by standard deviations")
        self.mean = self.mean - shift * self.std / scale
        self.std = self.std / scale

    def softmax(self):
        if not self.layers or self.layers[-1]["type"] != "softmax":
            self.add({"type": "softmax"}, self.shape)

    def save(self, path):
        self.label = "the network"
        self.softmax()
        if self.affine:
            self.refuse("no layer follows that it could be folded into", self.affine[2])
        image = self.flattened or self.shape
        if len(image) == 3 and image[:2] != (1, 1):
            self.refuse("its output is {}×{}×{}, where one number for each class is expected".format(*image))
        count = int(np.prod(self.shape))
        if count < 2:
            self.refuse("it has one output, and softmax makes 1 of that, whatever the number")
        if self.classes is not None and len(self.classes) != count:
            raise ValueError(f"expected the names of {count} classes, got {len(self.classes)}")
        write_safetensors(path, *self.contents())

    def contents(self):
        """The tensors of the file, and the metadata that say which layers they belong to."""
        layers, tensors = [], {}
        types = [layer["type"] for layer in self.layers]
        for index, (layer, weights) in enumerate(zip(self.layers, self.weights)):
            kind = layer["type"].removesuffix("2d")  # conv and, where a network has several, conv1, conv2 and so on
            number = types[: index + 1].count(layer["type"]) if types.count(layer["type"]) > 1 else ""
            for name, values in weights.items():
                if values is not None:
                    tensors[f"{kind}{number}.{name}"] = np.asarray(values, "<f4")
            has_bias = {"bias": weights["bias"] is not None} if layer["type"] == "conv2d" else {}
            layers.append({**layer, **has_bias})
        spec = {"inputShape": self.input_shape, "layers": layers}
        if (self.mean != 0.5).any() or (self.std != 1).any():  # what ConvScope reads anyway is pixel / 255 − 0.5
            spec["normalize"] = {"mean": self.mean.tolist(), "std": self.std.tolist()}
        metadata = {"convscope": json.dumps(spec)}
        if self.classes is not None:
            metadata["convscope.classes"] = json.dumps(list(self.classes), ensure_ascii=False)
        return tensors, metadata


def write_safetensors(path, tensors, metadata):
    """Eight bytes of length, a header in JSON, the numbers (https://huggingface.co/docs/safetensors)."""
    header, position = {"__metadata__": metadata}, 0
    for name, values in tensors.items():
        if not np.isfinite(values).all():
            raise ValueError(f"expected finite numbers as 32-bit floats, got others in {name}")
        end = position + values.nbytes
        header[name] = {"dtype": "F32", "shape": values.shape, "data_offsets": [position, end]}
        position = end
    text = json.dumps(header, ensure_ascii=False).encode()
    text += b" " * (-len(text) % 8)  # numbers at multiples of 8 bytes
    with open(path, "wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        for values in tensors.values():
            file.write(values.tobytes())
