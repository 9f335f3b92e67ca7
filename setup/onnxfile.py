"""Writes ONNX files with the standard library alone: just the messages that a BERT needs.

An ONNX file is one protobuf message, and protobuf is simple to write: a field is a key (number and
wire type), then a varint or a length with bytes. Writing it here spares the set-up the packages
`onnx` and `numpy`, of which every Python version and platform needs other files.
Field numbers: onnx.proto3 of the ONNX project.
"""

import struct

FLOAT, UINT8, INT8, INT32, INT64, FLOAT16, INT4 = 1, 2, 3, 6, 7, 10, 22

_VARINT, _BYTES, _FIXED32 = 0, 2, 5


def _varint(value):
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 0x7F:
        out.append((value & 0x7F) | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _number(field, value):
    return _varint(field << 3 | _VARINT) + _varint(value)


def _bytes(field, *parts):
    parts = [part.encode("utf-8") if isinstance(part, str) else part for part in parts]
    return b"".join([_varint(field << 3 | _BYTES), _varint(sum(map(len, parts)))] + parts)


def _attribute(name, value):
    if isinstance(value, float):
        return _bytes(1, name) + _varint(2 << 3 | _FIXED32) + struct.pack("<f", value) + _number(20, 1)
    if isinstance(value, int):
        return _bytes(1, name) + _number(3, value) + _number(20, 2)
    raise TypeError("attribute %s: %r" % (name, value))


def _value(name, kind, shape):
    dimensions = [_bytes(1, _bytes(2, size) if isinstance(size, str) else _number(1, size)) for size in shape]
    return _bytes(1, name) + _bytes(2, _bytes(1, _number(1, kind), _bytes(2, *dimensions)))


class Graph:
    """Collects nodes, weights, inputs and outputs; every method that adds a node returns its output's name."""

    def __init__(self, name):
        self._name = name
        self._nodes, self._weights, self._inputs, self._outputs = [], [], [], []
        self._names = set()

    def input(self, name, kind, shape):
        self._inputs.append(_value(name, kind, shape))
        return name

    def output(self, name, kind, shape):
        self._outputs.append(_value(name, kind, shape))

    def weight(self, name, kind, shape, data):
        if name not in self._names:
            self._names.add(name)
            dimensions = [_number(1, size) for size in shape]
            self._weights.append(b"".join(dimensions + [_number(2, kind), _bytes(8, name), _bytes(9, data)]))
        return name

    def node(self, operator, inputs, output, domain="", outputs=None, **attributes):
        names = outputs or [output]
        parts = [_bytes(1, name) for name in inputs] + [_bytes(2, name) for name in names]
        parts += [_bytes(3, output), _bytes(4, operator)]
        parts += [_bytes(5, _attribute(key, value)) for key, value in sorted(attributes.items())]
        self._nodes.append(b"".join(parts + ([_bytes(7, domain)] if domain else [])))
        return names[0]

    def microsoft(self, operator, inputs, output, **attributes):
        """A node of ONNX Runtime's own operators, which fuse what plain ONNX spells out."""
        return self.node(operator, inputs, output, domain="com.microsoft", **attributes)

    def model(self, producer, opset=21, ir_version=10):
        graph = [_bytes(1, node) for node in self._nodes] + [_bytes(2, self._name)]
        graph += [_bytes(5, weight) for weight in self._weights]
        graph += [_bytes(11, value) for value in self._inputs] + [_bytes(12, value) for value in self._outputs]
        opsets = [
            _bytes(8, _bytes(1, "") + _number(2, opset)),
            _bytes(8, _bytes(1, "com.microsoft") + _number(2, 1)),
        ]
        return b"".join([_number(1, ir_version), _bytes(2, producer), _bytes(7, *graph)] + opsets)
