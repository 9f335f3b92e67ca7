"""Councillors' questions: from `source/questions.txt` to `questions.jsonl`, and the check that each quote stands.

A question is a few `key: value` lines, an empty line ends it:

    id: ls-001
    type: amount
    q: the question          before: question => answer   (an earlier turn; may repeat)
    a: the answer, for people
    facts: one spelling | another ; the next fact
    src: rat/2025-06-26/Niederschrift | decision | the words as they stand on the page

The kind is given where there is no doubt (a proposal is no decision), and is `-` elsewhere. The path in `src` may be any distinct part of a file's path; the page is looked up.
"""

import functools
import json
import re
import subprocess
import zipfile
from html import unescape
from pathlib import Path
from unicodedata import normalize

KINDS = {"proposal", "motion", "amendment", "question", "answer", "recommendation", "decision"}

SHORTEST = 22  # signs of a quote; less would stand in too many places


def collapsed(text):
    return " ".join(normalize("NFC", text).split())


def read_source(path):
    folder = next(parent for parent in path.parents if parent.name == "lotsenau")
    return (folder.parent / "source" / "lotsenau" / path.relative_to(folder)).with_suffix(".md").read_text(encoding="utf-8")


@functools.cache
def pages(path: Path):
    """The text of each page; one text without page number for formats that have none."""
    if path.suffix == ".pdf":
        text = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", path, "-"], capture_output=True, check=True).stdout.decode()
        if not text.strip():  # a scan: what was typed on it stands in its source
            return {1: collapsed(read_source(path))}
        return {number: collapsed(page) for number, page in enumerate(text.split("\f")[:-1], start=1)}
    if path.suffix in (".docx", ".odt", ".xlsx"):
        parts = re.compile(r"word/document\.xml|content\.xml|xl/sharedStrings\.xml|xl/worksheets/.*\.xml")
        with zipfile.ZipFile(path) as archive:
            data = " ".join(archive.read(name).decode() for name in archive.namelist() if parts.fullmatch(name))
        data = re.sub(r"</w:p>|</text:p>|</text:h>|</si>|</is>|<w:br/>|<text:line-break/>|</w:tc>", " ", data)
        return {None: collapsed(unescape(re.sub(r"<[^>]+>", "", data)))}
    if path.suffix == ".eml":
        from email import message_from_bytes, policy
        message = message_from_bytes(path.read_bytes(), policy=policy.default)
        return {None: collapsed(message.get_body(("plain",)).get_content())}
    data = path.read_text(encoding="utf-8")
    return {None: collapsed(unescape(re.sub(r"<[^>]+>", " ", data)) if path.suffix == ".html" else data)}


def write(source: Path, target: Path, council: Path):
    files = sorted(path for path in council.rglob("*") if path.is_file())
    rows, problems = [], []
    for block in re.split(r"\n\s*\n", source.read_text(encoding="utf-8").strip()):
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        if lines:
            rows.append(row(lines, files, council, problems))
    target.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    for problem in problems:
        print(problem)


def row(lines, files, council, problems):
    result = {"id": "", "corpus": "lotsenau", "lang": "de", "type": "", "question": "", "answer": "", "facts": [], "sources": [],
              "must_abstain": False, "history": []}
    for line in lines:
        key, _, value = line.partition(": ")
        value = value.strip()
        if key in ("id", "lang", "type"):
            result[key] = value
        elif key == "q":
            result["question"] = value
        elif key == "a":
            result["answer"] = value
        elif key == "facts":
            result["facts"] = [fact.strip() for fact in value.split(" ; ") if fact.strip()]
        elif key == "before":
            asked, _, answered = value.partition(" => ")
            result["history"] += [{"role": "user", "content": asked}, {"role": "assistant", "content": answered}]
        elif key == "src":
            part, kind, quote = (piece.strip() for piece in value.split(" | ", 2))
            result["sources"].append(located(result["id"], part, kind, quote, files, council, problems))
        else:
            problems.append(f"{result['id']}: unknown line {line}")
    result["must_abstain"] = result["type"] in ("unanswerable", "false-premise", "out-of-scope")
    return result


def located(identity, part, kind, quote, files, council, problems):
    wanted = normalize("NFC", part)
    found = [path for path in files if wanted in normalize("NFC", path.relative_to(council).as_posix())]
    if len(found) != 1:
        problems.append(f"{identity}: {part} names {len(found)} files")
        return {"file": part, "page": None, "quote": quote}
    relative = found[0].relative_to(council).as_posix()
    page, printed = stands(found[0], quote)
    if not printed:
        problems.append(f"{identity}: not in {relative}: {quote}")
    result = {"file": relative, "path": f"lotsenau/{relative}", "page": page, "quote": printed or quote}
    return result | {"statementKind": kind} if kind != "-" else result


def stands(path, quote):
    """The page, and the quote; of words that hyphens at line ends part, the longest piece that is printed in one."""
    pattern = r"(-\s)?".join(re.escape(sign) for sign in collapsed(quote))
    for number, text in pages(path).items():
        if match := re.search(pattern, text):
            pieces = re.split(r"\S*- \S*", match.group()) if any(match.groups()) else [match.group()]
            longest = max(pieces, key=len).strip()
            if len(longest) >= SHORTEST or longest == collapsed(quote):
                return number, longest
    return None, None


def check(questions: Path, council: Path):
    rows = [json.loads(line) for line in questions.read_text(encoding="utf-8").splitlines()]
    problems = []
    if len({row["id"] for row in rows}) != len(rows):
        problems.append("an id is used twice")
    for row in rows:
        if not row["must_abstain"] and not (row["sources"] and row["facts"]):
            problems.append(f"{row['id']}: no source or no facts")
        for source in row["sources"]:
            path = council / source["file"]
            if not path.is_file():
                problems.append(f"{row['id']}: {source['file']} is missing")
            elif collapsed(source["quote"]) not in pages(path).get(source["page"], ""):
                problems.append(f"{row['id']}: not on page {source['page']} of {source['file']}: {source['quote']}")
            if source.get("statementKind", "decision") not in KINDS:
                problems.append(f"{row['id']}: unknown kind {source.get('statementKind')}")
    print(f"{len(rows)} questions, {sum(len(row['sources']) for row in rows)} quotes, {len(problems)} problems")
    for problem in problems:
        print(f"  {problem}")
    return 1 if problems else 0
