"""Writes the embedding model as ONNX Runtime and the tokenizer as Hugging Face's `tokenizers` read them.

Matrix products are computed in 8 bit, the table of words stays in 4 bit; why: docs/decisions/0002-embedding-conversion.md.
The same weights give the same bytes on every machine, so that the result can be checked by its SHA-256.
"""

import json
import struct

from onnxfile import FLOAT, FLOAT16, INT4, INT8, INT32, INT64, Graph
from weights import BLOCK, pairs

FORM = "q8-1"

# The files as they were when their vectors were checked (OnnxEmbeddingTests does it on every machine that builds).
DIGESTS = {
    "model.onnx": "86c0d9dadbc9dceea39a6895f9b0620f73927891c42b2c07d5fe39c457a1f892",
    "tokenizer.json": "a0b5ab3dc4a006017acc7443a3787aa532079ce6b53115275a7fccad9af1cef9",
}

# What the largest weight of a column becomes in 8 bit. Processors without the newer instructions for 8-bit products add
# two of them in 16 bit, which can overflow near 127; at 63 it never does, but rounds more coarsely. Cosine to the
# original, least and mean of the check's texts: .9983 .9990 (127), .9988 .9991 (95), .9983 .9987 (63).
LIMIT = 95

# A few channels of this model carry numbers many times larger than all others, and one scale serves all channels of an
# input: so these are divided before they are rounded, and their weights multiplied. Measured on invented and XQuAD
# sentences: channel -> its largest value divided by 6, one table a layer.
OUTLIERS = {
    "fi": [
        {15: 2, 60: 2, 87: 2, 321: 4},
        {15: 6, 87: 2, 146: 2, 321: 3},
        {15: 6, 146: 2, 321: 2},
        {15: 7, 146: 2, 321: 2},
        {15: 4, 146: 2, 321: 2},
        {15: 2, 35: 5, 321: 2},
        {15: 2, 35: 8, 321: 2},
        {15: 2, 35: 6},
        {15: 2, 35: 6},
        {15: 2, 35: 5, 351: 2},
        {15: 2, 35: 4, 351: 2},
        {35: 2},
    ],
    "fo": [
        {91: 2, 318: 6},
        {1462: 3},
        {354: 3},
        {408: 2},
        {778: 12},
        {658: 6},
        {1152: 2, 1219: 2},
        {413: 2},
        {563: 2},
        {342: 2},
        {},
        {},
    ],
}

_OTHER_SIGN = bytes(nibble ^ 8 for nibble in range(256))


def _floats(values):
    return struct.pack("<%df" % len(values), *values)


def _halves(data):
    return struct.unpack("<%de" % (len(data) // 2), data)


class Dense:
    """Products with the model's matrices, by name; an input is rounded to 8 bit once for all that read it."""

    def __init__(self, graph, weights):
        self._graph, self._weights = graph, weights
        self._rounded = {}

    def __call__(self, layer, name, source, inputs, outputs):
        graph, full = self._graph, "l%d.%s" % (layer, name)
        outliers = OUTLIERS.get(name, {layer: {}})[layer]
        data, scales = eight_bit(self._weights, full + ".w", inputs, outliers)
        values, step, zero = self._round(source, full, inputs, outliers)
        matrix = graph.weight(full + ".w", INT8, [inputs, outputs], data)
        scale = graph.weight(full + ".s", FLOAT, [outputs], scales)
        zeros = graph.weight(full + ".z", INT8, [outputs], bytes(outputs))
        bias = graph.weight(full + ".b", FLOAT, [outputs], self._weights.floats(full + ".b"))
        return graph.microsoft("MatMulIntegerToFloat", [values, matrix, step, scale, zero, zeros, bias], full)

    def _round(self, source, full, inputs, outliers):
        if outliers:
            factors = _floats([1 / outliers.get(channel, 1) for channel in range(inputs)])
            source = self._graph.node("Mul", [source, self._graph.weight(full + ".f", FLOAT, [inputs], factors)], full + ".m")
        if source not in self._rounded:
            names = [source + ".q", source + ".qs", source + ".qz"]
            self._graph.node("DynamicQuantizeLinear", [source], source + ".quantise", outputs=names)
            self._rounded[source] = names
        return self._rounded[source]


def eight_bit(weights, name, inputs, outliers):
    """The matrix [in, out] in 8 bit, the weights of outlying channels multiplied, and one scale a column."""
    nibbles, scales = weights.nibbles(name), _halves(weights.scales(name))
    blocks = inputs // BLOCK
    columns, steps = [], []
    for first in range(0, len(scales), blocks):
        parts = [nibbles[at * BLOCK : (at + 1) * BLOCK] for at in range(first, first + blocks)]
        ours = scales[first : first + blocks]
        raised = {at: (parts[at // BLOCK][at % BLOCK] - 8) * ours[at // BLOCK] * by for at, by in outliers.items()}
        largest = max([abs(scale) * max(max(part) - 8, 8 - min(part)) for part, scale in zip(parts, ours)]
                      + [abs(value) for value in raised.values()])
        step = largest / LIMIT if largest else 1.0
        column = bytearray()
        for part, scale in zip(parts, ours):
            factor = scale / step
            column += part.translate(struct.pack("16b", *[round((n - 8) * factor) for n in range(16)]).ljust(256, b"\0"))
        for at, value in raised.items():
            column[at] = round(value / step) & 255
        columns.append(bytes(column))
        steps.append(step)
    matrix = b"".join(columns)
    return b"".join(matrix[k::inputs] for k in range(inputs)), _floats(steps)


def onnx_model(weights, progress=lambda done, total: None):
    shape = weights.shape
    width = shape.hidden
    graph = Graph("multilingual-e5-small")
    dense = Dense(graph, weights)

    def norm(name, source, skip, output=None):
        gamma = graph.weight(name + ".w", FLOAT, [width], weights.floats(name + ".w"))
        beta = graph.weight(name + ".b", FLOAT, [width], weights.floats(name + ".b"))
        return graph.microsoft(
            "SkipLayerNormalization", [source, skip, gamma, beta], output or name, epsilon=shape.epsilon
        )

    ids = graph.input("input_ids", INT64, ["batch", "tokens"])
    mask = graph.input("attention_mask", INT64, ["batch", "tokens"])
    mask = graph.node("Cast", [mask], "mask", to=INT32)
    hidden = norm("emb.ln", words(graph, weights, ids), positions(graph, weights, ids))
    for layer in range(shape.layers):
        progress(layer, shape.layers)
        at = "l%d." % layer
        q, k, v = [dense(layer, name, hidden, width, width) for name in "qkv"]
        attended = graph.microsoft("MultiHeadAttention", [q, k, v, "", mask], at + "attention", num_heads=shape.heads)
        hidden = norm(at + "aln", dense(layer, "ao", attended, width, width), hidden)
        inner = graph.microsoft("Gelu", [dense(layer, "fi", hidden, width, shape.ffn)], at + "gelu")
        last = "last_hidden_state" if layer == shape.layers - 1 else None
        hidden = norm(at + "oln", dense(layer, "fo", inner, shape.ffn, width), hidden, last)
    progress(shape.layers, shape.layers)
    graph.output("last_hidden_state", FLOAT, ["batch", "tokens", width])
    return graph.model("ratslotse")


def words(graph, weights, ids):
    """The table of words as it comes, 4 bit in blocks; ONNX Runtime wants the numbers signed."""
    shape = weights.shape
    packed = pairs(weights.nibbles("emb.word").translate(_OTHER_SIGN))
    table = graph.weight("emb.word", INT4, [shape.vocabulary, shape.hidden], packed)
    size = [shape.vocabulary, shape.hidden // BLOCK]
    scales = graph.weight("emb.scale", FLOAT16, size, weights.scales("emb.word"))
    word = graph.microsoft(
        "GatherBlockQuantized", [table, ids, scales], "word.half", block_size=BLOCK, gather_axis=0, quantize_axis=1
    )
    return graph.node("Cast", [word], "word", to=FLOAT)


def positions(graph, weights, ids):
    """Positions from 0, each with the vector of token type 0 added."""
    shape = weights.shape
    width = shape.hidden
    count = shape.positions * width
    table = struct.unpack("<%df" % count, weights.floats("emb.pos"))
    kind = struct.unpack("<%df" % width, weights.floats("emb.type")[: 4 * width])
    summed = struct.pack("<%df" % count, *[value + kind[at % width] for at, value in enumerate(table)])
    table = graph.weight("emb.pos", FLOAT, [shape.positions, width], summed)
    zero = graph.weight("zero", INT64, [1], struct.pack("<q", 0))
    one = graph.weight("one", INT64, [1], struct.pack("<q", 1))
    two = graph.weight("two", INT64, [1], struct.pack("<q", 2))
    size = graph.node("Shape", [ids], "size")
    length = graph.node("Slice", [size, one, two], "length")
    return graph.node("Slice", [table, zero, length], "position")


def tokenizer(weights):
    tokens = weights.tokens
    pieces = [[piece, score] for piece, score in zip(tokens.pieces, tokens.scores)]
    special = [
        {"id": at, "content": tokens.pieces[at], "single_word": False, "lstrip": False, "rstrip": False,
         "normalized": False, "special": True}
        for at in sorted([tokens.bos, tokens.pad, tokens.eos, tokens.unk])
    ]
    start, end = tokens.pieces[tokens.bos], tokens.pieces[tokens.eos]
    return {
        "version": "1.0",
        "truncation": {"direction": "Right", "max_length": weights.shape.positions, "strategy": "LongestFirst", "stride": 0},
        "padding": None,
        "added_tokens": special,
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "NFKC"},
                {"type": "Replace", "pattern": {"Regex": "[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F]"}, "content": ""},
                {"type": "Replace", "pattern": {"Regex": "[\\s\u200b-\u200f\ufeff]+"}, "content": " "},
            ],
        },
        "pre_tokenizer": {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always", "split": True},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [{"SpecialToken": {"id": start, "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
                       {"SpecialToken": {"id": end, "type_id": 0}}],
            "pair": [{"SpecialToken": {"id": start, "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
                     {"SpecialToken": {"id": end, "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 0}},
                     {"SpecialToken": {"id": end, "type_id": 0}}],
            "special_tokens": {
                start: {"id": start, "ids": [tokens.bos], "tokens": [start]},
                end: {"id": end, "ids": [tokens.eos], "tokens": [end]},
            },
        },
        "decoder": {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always", "split": True},
        "model": {"type": "Unigram", "unk_id": tokens.unk, "vocab": pieces, "byte_fallback": False},
    }


def tokenizer_json(weights):
    return json.dumps(tokenizer(weights), ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def description_json(weights):
    """What the product must know to use the model."""
    return json.dumps({
        "id": "multilingual-e5-small-" + FORM,
        "queryPrefix": "query: ",
        "passagePrefix": "passage: ",
        "maxTokens": weights.shape.positions,
        "pooling": "mean",
        "leastCosine": 0.98,
    }, indent=1).encode("utf-8")
