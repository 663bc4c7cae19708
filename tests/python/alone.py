"""Tries an installed package where there is nothing but Python: no library, no folder and no file of libvirt's.

`alone.py VENV` makes an empty root, puts the interpreter of the environment and the libraries that it needs there,
and runs `installed.py` in it. Run by `cargo xtask test python`; it is no test of pytest's. Ends with 77 where this
machine has no namespaces for it.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

NO_NAMESPACES = 77

# First that there is none, so that the rest shows something.
NO_LIBVIRT = """
import ctypes, pathlib
for name in ("libvirt.so.0", "libvirt-qemu.so.0", "libvirt-admin.so.0"):
    try:
        ctypes.CDLL(name)
    except OSError as error:
        assert "cannot open shared object file" in str(error), error
    else:
        raise SystemExit(f"this root has {name}")
for folder in ("/etc", "/var", "/run", "/usr/share"):
    assert not pathlib.Path(folder).exists(), folder
"""

# Its arguments: the root, the environment, the standard library, and what to run.
ENTER = """
set -e
root=$1 venv=$2 library=$3
shift 3
mount --rbind /proc "$root/proc"
mount --rbind "$library" "$root$library"
mount --rbind "$venv" "$root$venv"
exec chroot "$root" "$venv/bin/python" -I "$@"
"""

NAMESPACES = ("unshare", "--map-root-user", "--mount")


def main():
    venv = pathlib.Path(sys.argv[1]).absolute()
    if subprocess.run([*NAMESPACES, "true"], stderr=subprocess.DEVNULL).returncode != 0:
        sys.exit(NO_NAMESPACES)
    library = standard_library(venv)
    with tempfile.TemporaryDirectory(prefix="polyvirt-alone-") as folder:
        root = pathlib.Path(folder)
        furnish(root, venv, library)
        for arguments in (["-c", NO_LIBVIRT], ["/installed.py"]):
            enter = ["sh", "-c", ENTER, "sh", root, venv, library, *arguments]
            subprocess.run([*NAMESPACES, *enter], check=True, env={})


def standard_library(venv):
    ask = "import sysconfig; print(sysconfig.get_path('stdlib'))"
    said = subprocess.run([venv / "bin/python", "-c", ask], check=True, capture_output=True, text=True)
    return pathlib.Path(said.stdout.strip())


def furnish(root, venv, library):
    """Copies what is to be there, and makes the folders that are to be seen there."""
    interpreter = (venv / "bin/python").resolve()
    modules = [*library.glob("lib-dynload/*.so"), *venv.glob("lib/**/*.so")]
    for path in {interpreter, *needed([interpreter, *modules])}:
        copy(path, root)
    # The environment's own link, which may lead there over others.
    link = venv / "bin/python"
    while link.is_symlink():
        link = link.parent / link.readlink()
        if not link.is_relative_to(venv):
            copy(link, root)
    for folder in (pathlib.Path("/proc"), library, venv):
        inside(root, folder).mkdir(parents=True, exist_ok=True)
    shutil.copy(pathlib.Path(__file__).with_name("installed.py"), root)


def needed(programs):
    """The libraries that the loader takes for these."""
    said = subprocess.run(["ldd", *programs], capture_output=True, text=True).stdout
    words = (word for line in said.splitlines() if "(0x" in line for word in line.split())
    return {pathlib.Path(word) for word in words if word.startswith("/")}


def copy(path, root):
    target = inside(root, path)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(path, target)


def inside(root, path):
    return root / path.relative_to("/")


main()
