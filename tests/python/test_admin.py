"""`libvirt_admin`: what it declares, and what becomes of a connection to a daemon that is not there or says nothing."""

import asyncio
import inspect
import socket
import threading
import time

import libvirt
import libvirt_admin
import pytest
from libvirt_admin import aio

CLASSES = ["virAdmClient", "virAdmConnect", "virAdmServer"]


def test_a_daemon_that_is_not_there(tmp_path):
    with pytest.raises(libvirt_admin.libvirtError) as raised:
        libvirt_admin.open(f"libvirtd:///system?socket={tmp_path}/none")
    assert raised.value.get_error_code() == libvirt.VIR_ERR_SYSTEM_ERROR
    with pytest.raises(libvirt.libvirtError) as raised:
        libvirt_admin.open("nonsense:///system")
    assert raised.value.get_error_code() == libvirt.VIR_ERR_CONFIG_UNSUPPORTED


def test_wrong_arguments_are_type_errors():
    with pytest.raises(TypeError):
        libvirt_admin.open(7)
    with pytest.raises(TypeError):
        libvirt.libvirtmod.virAdmServerListClients(object(), 0)
    assert libvirt.libvirtmod.virAdmConnectIsAlive(None) == -1


def test_other_threads_run_while_a_daemon_says_nothing(tmp_path):
    """The daemon takes the connection and then hangs up, late."""
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(tmp_path / "admin"))
    listener.listen()

    def daemon():
        conn, _ = listener.accept()
        time.sleep(0.2)
        conn.close()

    thread = threading.Thread(target=daemon)
    thread.start()
    ticks = []
    ticking = threading.Thread(target=lambda: [ticks.append(time.sleep(0.001)) for _ in range(1000) if thread.is_alive()])
    ticking.start()
    with pytest.raises(libvirt.libvirtError):
        libvirt_admin.open(f"libvirtd:///system?socket={tmp_path}/admin")
    thread.join()
    ticking.join()
    listener.close()
    assert len(ticks) > 20


def test_every_call_is_here_and_documented():
    for module in (libvirt_admin, aio):
        classes = {name for name, thing in vars(module).items() if inspect.isclass(thing) and name.startswith("virAdm")}
        assert sorted(classes) == CLASSES
        for name in CLASSES:
            for method, function in inspect.getmembers(getattr(module, name), inspect.isfunction):
                assert method.startswith("_") or inspect.getdoc(function), f"{name}.{method}"
    natives = {name for name in dir(libvirt.libvirtmod) if name.startswith("virAdm") and not name.endswith("Handle")}
    assert len(natives) == 30
    assert libvirt_admin.getVersion() == libvirt.getVersion()
    assert libvirt_admin.VIR_CLIENT_INFO_READONLY == "readonly"


def test_awaited_it_fails_in_the_same_way(tmp_path):
    async def main():
        with pytest.raises(libvirt.libvirtError) as raised:
            async with aio.open(f"libvirtd:///system?socket={tmp_path}/none"):
                pass
        assert raised.value.get_error_code() == libvirt.VIR_ERR_SYSTEM_ERROR

    asyncio.run(main())
