"""The README's programs and the examples run as they are."""

import pathlib
import re
import subprocess
import sys

import pytest

PACKAGE = pathlib.Path(__file__).parents[2] / "bindings/python"
PROGRAMS = re.findall(r"```python\n(.*?)```", (PACKAGE / "README.md").read_text(), re.DOTALL)


def run(*args):
    done = subprocess.run([sys.executable, *args], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("program", PROGRAMS)
def test_programs_of_the_readme(program):
    run("-c", program)


def test_the_readme_has_programs():
    assert len(PROGRAMS) >= 3


def test_the_tour():
    said = run(PACKAGE / "examples/tour.py").splitlines()
    assert any("tour: running" in line for line in said)


def test_the_example_of_events():
    assert run(PACKAGE / "examples/events.py").splitlines() == [
        "test suspended",
        "test resumed",
        "test stopped",
        "test started",
        "test: 2097152 KiB, 2 CPUs",
    ]
