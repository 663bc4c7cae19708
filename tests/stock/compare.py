"""Holds the lives of guests under stock libvirtd and under our driver side by side.

    compare.py LIBRARY

LIBRARY is the folder with our `libvirt.so.0`. Closes with a line that counts the steps that were the same. Ends with 77
where there is no stock libvirtd to run; see `libvirtd`.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
SKIPPED = 77
# A life takes less than a minute on an idle machine.
LIMIT = 300

# Where ours does otherwise, and why.
DIFFERENCES = {
    "> powered is destroyed": "stock counts the power-off that began anew, and does not announce a second one",
}


def build(folder):
    """The kernel of the guests."""
    kernel = folder / "small.elf"
    flags = "-m32 -nostdlib -static -no-pie -Wl,--build-id=none -Wl,-Ttext=0x100000 -Wl,-e,start -Wl,-z,noexecstack"
    subprocess.run(["cc", *flags.split(), "-o", kernel, HERE.parent / "guests/src/small.S"], check=True)
    return kernel


def live(before, uri, kernel, folder, parts, **environment):
    """What happened to the guests of one side, as text."""
    folder.mkdir()
    command = [*before, "/usr/bin/python3", HERE / "life.py", uri, kernel, folder, *parts]
    done = subprocess.run(command, env={**os.environ, **environment}, stdout=subprocess.PIPE, text=True, timeout=LIMIT,
                          check=False)
    if done.returncode == SKIPPED:
        sys.exit(SKIPPED)
    if done.returncode != 0:
        sys.exit(f"{uri}: the script ended with {done.returncode} after:\n{done.stdout[-2000:]}")
    return done.stdout


def steps(text):
    """Every step with what came of it. What an error says in words is each side's own affair."""
    found = {}
    for part in re.split(r"^(?=> )", text, flags=re.MULTILINE)[1:]:
        step, *lines = (line for line in part.splitlines() if not line.startswith("#"))
        lines = [" ".join(line.split()[:3]) if line.startswith("!") else line for line in lines]
        if any("crashed panicked" in line for line in lines):
            # Whether stock hears that the CPUs stopped before it acts on the panic is a matter of chance.
            lines = [line for line in lines if "suspended" not in line]
        found.setdefault(step, []).append(lines)
    return found


def main(library, *parts):
    with tempfile.TemporaryDirectory(prefix="polyvirt-life-") as name:
        folder = pathlib.Path(name)
        kernel, root = build(folder), folder / "root"
        stock = steps(live([HERE / "libvirtd"], "qemu:///system", kernel, folder / "stock", parts))
        root.mkdir()
        ours = steps(live([], f"qemu:///embed?root={root}", kernel, folder / "ours", parts, LD_LIBRARY_PATH=library))
    passed = failed = 0
    for step in {**stock, **ours}:
        one, other = stock.get(step), ours.get(step)
        if (one == other) != (step in DIFFERENCES):
            passed += 1
            continue
        failed += 1
        why = "is the same by now, against what is listed" if one == other else "differs"
        print(f"{step}: {why}\n  stock {one}\n  ours  {other}")
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
