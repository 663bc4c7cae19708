#!/usr/bin/env python3
"""Holds the conversations in `transcripts/`, and says where the answers differ from those recorded. See README.md."""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# The interpreter that Debian's python3-libvirt is installed for, whatever else is on the PATH.
PYTHON = "/usr/bin/python3"
ANSWERS = ("= ", "| ", "! ", "* ", "~")


class Block:
    """One call with the comments before it, and the answers after it."""

    def __init__(self):
        self.call, self.recorded, self.ours = [], [], None

    def expected(self, ours):
        return self.ours if ours and self.ours is not None else self.recorded


def read(path):
    """The blocks of a transcript."""
    blocks = [Block()]
    for line in path.read_text().splitlines():
        block = blocks[-1]
        is_answer = line.startswith(ANSWERS) or line in ("|", "=", "!")
        if is_answer and line.startswith("~"):
            block.ours = (block.ours or []) + [line[2:]]
        elif is_answer:
            block.recorded.append(line)
        else:
            starts = not line.startswith(". ")
            begun = any(part.startswith("> ") for part in block.call)
            if starts and begun:
                block = Block()
                blocks.append(block)
            block.call.append(line)
    return blocks


def hold(blocks, environment):
    """The answers to each block, and what was said on standard error."""
    asked = "\x00".join("\n".join(block.call) for block in blocks)
    done = subprocess.run([PYTHON, str(HERE / "talk.py")], input=asked, text=True, capture_output=True,
                          env=environment, timeout=300, check=False)
    heard = [[] for _ in blocks]
    lines = Peekable(done.stdout.splitlines())
    for block, answers in zip(blocks, heard):
        for line in block.call:
            if next(lines, None) != line:
                return heard, done.stderr or f"ended with {done.returncode} at {line}"
        answers.extend(take_answers(lines))
    return heard, done.stderr if done.returncode else ""


class Peekable:
    """Lines that can be looked at before they are taken."""

    def __init__(self, lines):
        self.lines, self.at = lines, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.at >= len(self.lines):
            raise StopIteration
        self.at += 1
        return self.lines[self.at - 1]

    def peek(self):
        return self.lines[self.at] if self.at < len(self.lines) else None


def take_answers(lines):
    """The answers that come next."""
    answers = []
    while lines.peek() is not None and lines.peek().startswith(("= ", "| ", "! ", "* ", "|")):
        answers.append(next(lines).rstrip())
    return answers


def differences(path, blocks, heard, ours):
    found = []
    for block, answers in zip(blocks, heard):
        expected = [line.rstrip() for line in block.expected(ours)]
        if expected == [""]:
            continue
        # What stock libvirt says is right for ours too, whichever way the call takes.
        if answers not in (expected, [line.rstrip() for line in block.recorded]):
            call = "\n".join(line for line in block.call if line.startswith(("> ", ". ")))
            found.append(f"{path.name}: {call}\n" + "".join(f"    recorded {line}\n" for line in expected)
                         + "".join(f"    heard    {line}\n" for line in answers))
    return found


def write(path, blocks, heard):
    lines = []
    for block, answers in zip(blocks, heard):
        lines += block.call + answers + [("~ " + line).rstrip() for line in block.ours or []]
    path.write_text("\n".join(lines).rstrip() + "\n")


def build():
    """Our Python package, built for debugging, in a folder that Python can import from."""
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    subprocess.run(["cargo", "build", "-q", "-p", "polyvirt-python", "--features", "pyo3/extension-module"], cwd=ROOT, check=True)
    folder = target / "parity"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "bindings/python/python", folder)
    shutil.copy(target / "debug/liblibvirtmod.so", folder / "libvirtmod/libvirtmod.abi3.so")
    return folder


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("files", nargs="*", type=pathlib.Path)
    side = options.add_mutually_exclusive_group()
    side.add_argument("--record", action="store_true")
    side.add_argument("--library", type=pathlib.Path)
    side.add_argument("--package", type=pathlib.Path)
    side.add_argument("--build", action="store_true")
    given = options.parse_args()
    environment = dict(os.environ, PYTHONDONTWRITEBYTECODE="1")
    if given.library:
        environment["LD_LIBRARY_PATH"] = str(given.library.resolve())
    if given.package or given.build:
        environment["PYTHONPATH"] = str((given.package or build()).resolve())
    ours = bool(given.library or given.package or given.build)
    passed = failed = 0
    for path in given.files or sorted((HERE / "transcripts").glob("*.txt")):
        blocks = read(path)
        heard, trouble = hold(blocks, environment)
        if given.record and not trouble:
            write(path, blocks, heard)
        found = [] if given.record else differences(path, blocks, heard, ours)
        if trouble:
            found.append(f"{path.name}: {trouble}")
        print("\n".join(found), end="\n" if found else "")
        calls = sum(any(line.startswith("> ") for line in block.call) for block in blocks)
        failed += len(found)
        passed += max(calls - len(found), 0)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
