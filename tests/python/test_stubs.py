"""Stubs: they declare what is there, checkers accept them and our examples, and values are what they say."""

import importlib
import importlib.util
import os
import pathlib
import subprocess
import sys

import libvirt
import pytest

import every_call
import stub_types

ROOT = pathlib.Path(__file__).parents[2]
PACKAGES = ["libvirt", "libvirt_admin", "libvirt_lxc", "libvirt_qemu", "libvirtaio"]

with_mypy = pytest.mark.skipif(importlib.util.find_spec("mypy") is None, reason="mypy is not installed")
with_pyright = pytest.mark.skipif(
    importlib.util.find_spec("basedpyright") is None, reason="basedpyright is not installed"
)


def run(*args, cwd):
    done = subprocess.run([sys.executable, "-m", *args], capture_output=True, text=True, cwd=cwd, env=_environment())
    assert done.returncode == 0, done.stdout + done.stderr


def _environment():
    # Packages that are found by PYTHONPATH alone, mypy looks for elsewhere.
    return os.environ | {"MYPYPATH": os.environ.get("PYTHONPATH", "")}


def test_values_are_what_is_declared():
    """Every method that can be called without arguments, on a host that has something of everything."""
    called = set()
    for cls, method, _, declared in every_call.methods():
        conn = libvirt.open(f"test://{every_call.HOST}")
        found = every_call.objects(conn)
        if cls in found and not every_call.arguments(declared, found, only_needed=True):
            try:
                getattr(found[cls], method)()
            except libvirt.libvirtError:
                continue
            called.add(f"{cls}.{method}")
    assert stub_types.WRONG == []
    assert len(called) > 100
    assert called <= stub_types.CHECKED


def test_a_wrong_stub_is_noticed():
    import ast

    def fits(value, declared):
        return stub_types.fits(value, ast.parse(declared).body[0].value)

    assert fits([1, 2], "list[int]") and not fits([True], "list[int]") and not fits((1,), "list[int]")
    assert fits(None, "str | None") and not fits(None, "str") and not fits(1, "str | None")
    assert fits({"a": "b"}, "dict[str, TypedValue]") and not fits({1: 2}, "dict[str, TypedValue]")
    assert fits((1, "a"), "tuple[int, str]") and not fits((1,), "tuple[int, str]")
    assert fits((True, False), "tuple[bool, ...]")


@with_mypy
def test_stubs_declare_what_is_there(tmp_path):
    run("mypy.stubtest", *PACKAGES, "--concise", cwd=tmp_path)


@with_mypy
def test_stubs_are_right_in_themselves(tmp_path):
    run("mypy", "--strict", *(f"-p{package}" for package in PACKAGES), cwd=tmp_path)


@with_mypy
@pytest.mark.parametrize("example", sorted((ROOT / "bindings/python/examples").glob("*.py")), ids=lambda path: path.name)
def test_examples_are_accepted(example, tmp_path):
    run("mypy", "--strict", "--allow-untyped-defs", "--allow-untyped-calls", str(example), cwd=tmp_path)


@with_pyright
def test_editors_accept_the_stubs(tmp_path):
    """Editors check with pyright, which does not always see things as mypy does."""
    folders = (pathlib.Path(importlib.import_module(package).__file__).parent for package in PACKAGES)
    stubs = [str(stub) for folder in folders for stub in sorted(folder.rglob("*.pyi"))]
    assert len(stubs) >= len(PACKAGES)
    run("basedpyright", "--level", "error", "--pythonpath", sys.executable, *stubs, cwd=tmp_path)
