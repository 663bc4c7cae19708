"""Every method of every class, with arguments made up from its stub: for tests that go through all of them."""

import ast
import inspect
import pathlib
import re

import libvirt

HOST = pathlib.Path(__file__).parents[1] / "conformance/hosts/node.xml"

#: What ends the objects that others need, has callbacks, or works on nothing but this process.
_APART = re.compile("^(close|event|_|.*(Event|Callback)|connect|c_pointer|(get)?(Connect|Domain)$|network$|domain$|.*All$)")


def objects(conn):
    """One object of each class, as far as the host has one."""
    found = {"virConnect": conn, "virStream": conn.newStream()}
    lists = (
        "listAllDomains listAllNetworks listAllStoragePools listAllInterfaces listAllDevices listAllSecrets "
        "listAllNWFilters listAllNWFilterBindings"
    )
    for method in lists.split():
        try:
            for each in getattr(conn, method)():
                found.setdefault(type(each).__name__, each)
        except libvirt.libvirtError:
            pass
    nested = [("virDomain", "listAllSnapshots"), ("virDomain", "listAllCheckpoints"), ("virStoragePool", "listAllVolumes"), ("virNetwork", "listAllPorts")]
    for owner, method in nested:
        try:
            for each in getattr(found[owner], method)():
                found.setdefault(type(each).__name__, each)
        except (KeyError, libvirt.libvirtError):
            pass
    return found


def methods():
    """Class, method, C name and declared arguments of every method that asks a driver."""
    folder = pathlib.Path(libvirt.__file__).parent
    for stub in sorted(folder.glob("_*.pyi")):
        for cls in ast.parse(stub.read_text()).body:
            if not isinstance(cls, ast.ClassDef) or not cls.name.startswith("vir"):
                continue
            for method in cls.body:
                if isinstance(method, ast.FunctionDef) and not _APART.match(method.name):
                    function = inspect.unwrap(getattr(getattr(libvirt, cls.name), method.name))
                    name = re.search(r"libvirtmod\.(vir\w+)\(", inspect.getsource(function))
                    yield cls.name, method.name, name.group(1), method.args


def arguments(declared, found, only_needed=False):
    """Values for the declared arguments; None where nothing fits."""
    args = declared.args[1:]
    if only_needed:
        args = args[: len(args) - len(declared.defaults)]
    return [_value(ast.unparse(arg.annotation), found) for arg in args]


def _value(ty, found):
    first = ty.split(" | ")[0]
    if first.startswith(("Sequence[vir", "list[vir")):
        return [_value(first[first.index("[") + 1 : -1], found)]
    if first.startswith("vir"):
        return found.get(first)
    if first.startswith("Sequence[str"):
        return ["x"]
    if first.startswith(("Sequence", "list")):
        return [1]
    if first.startswith("Mapping"):
        return {}
    return {"int": 1, "str": "x", "bytes": b"\1" * 16, "bool": True, "float": 1.0}.get(first)
