"""Names: every class, method, argument, function and constant of libvirt-python is here too."""

import inspect
import keyword
import pathlib
import tomllib

import libvirt
import pytest

PROGRAM = """
import inspect, json, libvirt, libvirt_lxc, libvirt_qemu

def parameters(thing):
    return [[p.name, None if p.default is p.empty else repr(p.default)] for p in inspect.signature(thing).parameters.values()]

def members(thing):
    public = {name: getattr(thing, name) for name in dir(thing) if not name.startswith("_")}
    return {name: parameters(value) for name, value in public.items() if inspect.isfunction(value) and value.__module__.startswith("libvirt")}

classes = {name: members(value) for name, value in vars(libvirt).items() if inspect.isclass(value) and name.startswith(("vir", "libvirt"))}
modules = {module.__name__: members(module) for module in (libvirt, libvirt_lxc, libvirt_qemu)}
constants = {
    module.__name__: {name: value for name, value in vars(module).items() if name.startswith(("VIR_", "LIBVIR_"))}
    for module in (libvirt, libvirt_lxc, libvirt_qemu)
}
print(json.dumps({"classes": classes, "modules": modules, "constants": constants}))
"""

RULES = tomllib.loads((pathlib.Path(__file__).parents[2] / "api-spec/languages/python.toml").read_text())


# Constants that say how many there are grow with every version.
GROWING = ("_LAST", "LIBVIR_VERSION_NUMBER")


@pytest.fixture(scope="module")
def names(both):
    return both(PROGRAM)


def test_every_method_is_here(names):
    stock, ours = names
    missing = [
        f"{name}.{method}"
        for name, methods in stock["classes"].items()
        for method in methods
        if method not in ours["classes"].get(name, {})
    ]
    assert missing == []
    assert sum(len(methods) for methods in stock["classes"].values()) > 450


def test_every_function_is_here(names):
    stock, ours = names
    missing = [
        f"{name}.{function}"
        for name, functions in stock["modules"].items()
        for function in functions
        if function not in ours["modules"][name]
    ]
    assert missing == []


def test_arguments_have_the_same_names_order_and_defaults(names):
    """Where libvirt-python has no default, there may be one."""
    stock, ours = names
    different = []
    for kind in ("classes", "modules"):
        for name, methods in stock[kind].items():
            for method, theirs in methods.items():
                mine = ours[kind][name].get(method)
                if mine is None or method == "qemuMonitorCommandWithFiles":
                    continue
                same = [n for n, _ in theirs] == [n for n, _ in mine]
                if not same or any(d is not None and d != e for (_, d), (_, e) in zip(theirs, mine)):
                    different.append((name, method, theirs, mine))
    assert different == []


def test_every_constant_has_its_value(names):
    stock, ours = names
    different = {
        name: (value, ours["constants"][module].get(name))
        for module, constants in stock["constants"].items()
        for name, value in constants.items()
        if ours["constants"][module].get(name) != value and not name.endswith(GROWING)
    }
    assert different == {}
    assert len(stock["constants"]["libvirt"]) > 1000


def test_no_name_is_a_reserved_word():
    for name, thing in vars(libvirt).items():
        assert not keyword.iskeyword(name)
        if not inspect.isclass(thing):
            continue
        for method, function in vars(thing).items():
            assert not keyword.iskeyword(method)
            if inspect.isfunction(function):
                assert not any(keyword.iskeyword(p) for p in inspect.signature(function).parameters)


def test_reserved_words_as_arguments_have_their_own_names():
    assert "frm" in inspect.signature(libvirt.virConnect.restore).parameters


def test_everything_is_documented():
    classes = [thing for name, thing in vars(libvirt).items() if inspect.isclass(thing) and name.startswith("vir")]
    assert len(classes) == 14
    for cls in classes:
        for name, method in inspect.getmembers(cls, inspect.isfunction):
            assert name.startswith("_") or inspect.getdoc(method), f"{cls.__name__}.{name}"


def test_every_native_function_is_used():
    """What the package calls exists, and what exists is called: neither side is left behind by the other."""
    package = pathlib.Path(libvirt.__file__).parents[1]
    text = "".join(
        path.read_text() for name in ("libvirt", "libvirt_admin", "libvirt_qemu", "libvirt_lxc") for path in (package / name).rglob("*.py")
    )
    natives = {name for name in dir(libvirt.libvirtmod) if name.startswith("vir") and not name.endswith(("Handle", "Callback"))}
    called = {word.split("(")[0] for word in text.split("libvirtmod.")[1:]}
    called = {name for name in called if name.startswith("vir") and name.isidentifier()}
    assert natives - called <= {"virConnGetLastError", "virConnResetLastError", "virConnectListDomainsID"}
    assert {name for name in called if not hasattr(libvirt.libvirtmod, name)} == set()


def test_stubs_name_what_is_there():
    """Each stub declares the methods of its class, and no others."""
    import ast

    package = pathlib.Path(libvirt.__file__).parent
    for path in package.glob("_*.pyi"):
        for node in ast.parse(path.read_text()).body:
            if not isinstance(node, ast.ClassDef) or not node.name.startswith("vir"):
                continue
            declared = {f.name for f in node.body if isinstance(f, ast.FunctionDef) and not f.name.startswith("_dispatch")}
            cls = getattr(libvirt, node.name)
            actual = {n for n, f in vars(cls).items() if inspect.isfunction(f) and not n.startswith("_dispatch")}
            assert declared == actual, node.name


def test_few_functions_are_written_by_hand():
    """The rest follows from rules, or is C's plumbing, each with its reason."""
    print(len(RULES["manual"]), "by hand,", len(RULES["absent"]), "absent")
    assert len(RULES["manual"]) < 40
    assert all(reason for table in ("manual", "absent") for reason in RULES[table].values())


def test_only_plumbing_of_c_is_absent():
    reasons = set(RULES["absent"].values())
    assert reasons == {
        "changes the calling thread, and Python has more than one",
        "errors are exceptions",
        "every object has the method that gives what it belongs to",
        "handles count themselves",
        "typed parameters are dictionaries",
    }
