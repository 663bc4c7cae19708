"""Tries an installed package by itself: everything of it comes from its own environment, and it works.

Run by `cargo xtask test python` in fresh environments; it is no test of pytest's.
"""

import asyncio
import importlib
import pathlib
import platform
import sys

PACKAGES = ("libvirt", "libvirt.aio", "libvirt_admin", "libvirt_admin.aio", "libvirt_lxc", "libvirt_qemu", "libvirtaio")


def main():
    import libvirt

    home = pathlib.Path(sys.prefix)
    for package in map(importlib.import_module, PACKAGES):
        assert pathlib.Path(package.__file__).is_relative_to(home), package.__file__
        assert (home / package.__file__).with_name("py.typed").exists() or "." in package.__name__
    with libvirt.open("test:///default") as conn:
        (dom,) = conn.listAllDomains()
        assert (dom.name(), dom.info()[0]) == ("test", libvirt.VIR_DOMAIN_RUNNING)
        for name in ("web",):
            try:
                conn.lookupByName(name)
            except libvirt.libvirtError as error:
                assert error.get_error_code() == libvirt.VIR_ERR_NO_DOMAIN
    asyncio.run(awaited())
    loaded = {line.split()[-1] for line in pathlib.Path("/proc/self/maps").read_text().splitlines() if "libvirt" in line}
    # The native module alone, and nothing that the system has of libvirt.
    assert len(loaded) == 1 and all(pathlib.Path(path).is_relative_to(home) for path in loaded), loaded
    print(f"Python {platform.python_version()}")


async def awaited():
    from libvirt import aio

    async with aio.open("test:///default") as conn:
        assert [dom.name() for dom in await conn.listAllDomains()] == ["test"]


main()
