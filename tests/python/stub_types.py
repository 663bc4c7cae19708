"""Holds what methods give against what the stubs say they give, while other tests run.

`watch()` wraps every public method and function that a stub declares; each value is compared with the declared type, and
what does not fit is noted in `WRONG`. `CHECKED` has those that have given a value that fits.
"""

import ast
import functools
import importlib
import inspect
import pathlib

#: Functions that have given what their stub says.
CHECKED = set()
#: Function, declared type and value where the stub was wrong.
WRONG = []
#: Every function that a stub declares and that is watched.
WATCHED = set()

PACKAGES = ("libvirt", "libvirt_admin", "libvirt_lxc", "libvirt_qemu")
#: What says nothing about a value, or cannot be told from one.
_OPEN = {"Any", "object", "_C", "_T"}
_PLAIN = {"int": int, "str": str, "bytes": bytes, "float": float, "bool": bool, "None": type(None)}


def fits(value, declared):
    """Whether a value is of a declared type: exactly, so that a bool is no int."""
    if isinstance(declared, ast.BinOp):
        return fits(value, declared.left) or fits(value, declared.right)
    if isinstance(declared, ast.Constant):
        return value is None if declared.value is None else fits(value, ast.parse(declared.value).body[0].value)
    if isinstance(declared, ast.Attribute):
        return type(value).__name__ == declared.attr
    if isinstance(declared, ast.Name):
        return _named(value, declared.id)
    if isinstance(declared, ast.Subscript):
        return _generic(value, declared.value, declared.slice)
    raise TypeError(ast.dump(declared))


def _named(value, name):
    if name in _OPEN:
        return True
    if name == "TypedValue":
        return type(value) in (int, float, bool, str)
    return type(value) is _PLAIN[name] if name in _PLAIN else type(value).__name__ == name


def _generic(value, of, inside):
    name = of.id
    if name in ("list", "Sequence"):
        return type(value) is list and all(fits(each, inside) for each in value)
    if name in ("dict", "Mapping"):
        key, item = inside.elts
        return type(value) is dict and all(fits(k, key) and fits(v, item) for k, v in value.items())
    if name == "tuple":
        if type(value) is not tuple:
            return False
        parts = inside.elts
        if len(parts) == 2 and isinstance(parts[1], ast.Constant) and parts[1].value is ...:
            return all(fits(each, parts[0]) for each in value)
        return len(parts) == len(value) and all(map(fits, value, parts))
    if name == "IO":
        return hasattr(value, "read")
    raise TypeError(name)


def summary():
    """How many were right, and which were wrong."""
    lines = [f"stubs: {len(CHECKED)} of {len(WATCHED)} functions gave what theirs says, {len(WRONG)} values did not fit"]
    lines += [f"{name}: {declared} is declared, and given was {value!r}" for name, declared, value in WRONG[:20]]
    return "\n".join(lines)


def watch():
    """Wraps what the stubs declare. Called once."""
    if WATCHED:
        return
    for package in map(importlib.import_module, PACKAGES):
        folder = pathlib.Path(package.__file__).parent
        for stub in sorted([*folder.glob("*.pyi"), *folder.glob("_by_hand/*.pyi")]):
            _watch_module(package, ast.parse(stub.read_text()))


def _watch_module(package, stub):
    for node in stub.body:
        if isinstance(node, ast.FunctionDef) and not node.decorator_list:
            _wrap(package, package.__name__, node)
        elif isinstance(node, ast.ClassDef):
            name = node.name.lstrip("_")
            owner = getattr(package, name, None) or getattr(package, "vir" + name, None)
            for method in node.body:
                if isinstance(method, ast.FunctionDef) and not method.name.startswith("_"):
                    _wrap(owner, owner.__name__, method)


def _wrap(owner, where, declared):
    if inspect.isclass(owner):
        # Where it is defined, which may be the part written by hand.
        owner = next((c for c in owner.__mro__ if declared.name in vars(c)), owner)
    function = inspect.getattr_static(owner, declared.name, None)
    if not inspect.isfunction(function):
        return
    name = f"{where}.{declared.name}"
    WATCHED.add(name)

    @functools.wraps(function)
    def checked(*args, **kwargs):
        value = function(*args, **kwargs)
        if fits(value, declared.returns):
            CHECKED.add(name)
        else:
            WRONG.append((name, ast.unparse(declared.returns), value))
        return value

    setattr(owner, declared.name, checked)
