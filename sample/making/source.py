"""Reads a source file: `key: value` lines, a line of dashes, then the text in a small markup.

    # Title            heading (## and ### below it)
    text               a paragraph; lines are joined, a backslash at the end keeps the break
    > text             a line kept as it is (addresses, attendance)
    ~ text             a centred line
    >> text            a line set to the right
    - text             a bullet; `1. text`, `a) text`, `Ö 5 text` hang likewise
    :: label | value   a row of a form
    ||! a || b         table head, `|| a || b` table row, `||% 30 70` column widths in percent
    ***                a rule;  `===` a new page
    !stamp TEXT        a slanted stamp on this page
    !columns 2         from here in two columns (`!columns 1` ends it)
    !sign a | b        two signatures side by side
    !box … !endbox     a framed part
    **bold**, __italic__ inside any text
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

HANGING = re.compile(r"^(-|\d+(?:\.\d+)*\.|\d+\.\d+|[a-z]\)|\d+\)|[ÖN] \d+(?:\.\d+)?) +(.*)$")


@dataclass
class Block:
    kind: str
    text: str = ""
    level: int = 0
    rows: list = field(default_factory=list)
    widths: list = field(default_factory=list)


@dataclass
class Source:
    path: Path
    head: dict
    blocks: list

    def get(self, key, default=""):
        return self.head.get(key, default)


def read(path: Path) -> Source:
    head, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
    values = {}
    for line in head.splitlines():
        key, _, value = line.partition(":")
        values[key.strip()] = value.strip()
    return Source(path, values, blocks(body, path))


def blocks(body: str, path: Path) -> list:
    found: list[Block] = []
    open_text = None  # the block that a following plain line continues

    def add(block):
        found.append(block)
        return block

    for raw in body.splitlines():
        line = raw.rstrip()
        if not line:
            open_text = None
            if found and found[-1].kind in ("lines", "fields", "table", "centre"):
                add(Block("gap"))
            continue
        if line.startswith("#"):
            marks = len(line) - len(line.lstrip("#"))
            open_text = add(Block("heading", line[marks:].strip(), marks))
        elif line == "***":
            open_text = add(Block("rule")) and None
        elif line == "===":
            open_text = add(Block("page")) and None
        elif line.startswith("!"):
            word, _, rest = line[1:].partition(" ")
            open_text = add(Block(word, rest.strip())) and None
        elif line.startswith(":: "):
            label, _, value = line[3:].partition("|")
            if not (found and found[-1].kind == "fields"):
                add(Block("fields"))
            found[-1].rows.append((label.strip(), value.strip()))
            open_text = None
        elif line.startswith("||"):
            if not (found and found[-1].kind == "table"):
                add(Block("table"))
            if line.startswith("||%"):
                found[-1].widths = [float(part) for part in line[3:].split()]
            else:
                head = line.startswith("||!")
                cells = [cell.strip() for cell in line[3 if head else 2:].split("||")]
                found[-1].rows.append((head, cells))
            open_text = None
        elif line.startswith(">> "):
            open_text = add(Block("right", line[3:].strip())) and None
        elif line.startswith("> ") or line == ">":
            if not (found and found[-1].kind == "lines"):
                add(Block("lines"))
            found[-1].rows.append(line[2:])
            open_text = None
        elif line.startswith("~ "):
            open_text = add(Block("centre", line[2:].strip())) and None
        elif (hanging := HANGING.match(line)) and open_text is None or (hanging and open_text.kind == "item"):
            open_text = add(Block("item", hanging.group(2)))
            open_text.rows = [hanging.group(1)]
        elif open_text is not None:
            join = "\n" if open_text.text.endswith("\\") else " "
            open_text.text = open_text.text.rstrip("\\").rstrip() + join + line.strip()
        else:
            open_text = add(Block("text", line.strip()))
    for block in found:
        block.text = block.text.rstrip("\\")
    return found


def parts(text: str):
    """The text in runs of (words, bold, italic)."""
    runs = []
    for i, strong in enumerate(text.split("**")):
        for j, slanted in enumerate(strong.split("__")):
            if slanted:
                runs.append((slanted, i % 2 == 1, j % 2 == 1))
    return runs


def plain(text: str) -> str:
    return text.replace("**", "").replace("__", "")
