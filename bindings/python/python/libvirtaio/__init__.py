"""An event loop for libvirt that is asyncio's: callbacks run in it, and no thread of their own is needed.

    import asyncio
    import libvirt
    import libvirtaio

    async def main():
        libvirtaio.virEventRegisterAsyncIOImpl()
        conn = libvirt.open("test:///default")
        ...

    asyncio.run(main())

Calls still wait in the thread that makes them; :py:mod:`libvirt.aio` has calls to await.
"""

from ._impl import virEventAsyncIOImpl

__all__ = ["getCurrentImpl", "virEventAsyncIOImpl", "virEventRegisterAsyncIOImpl"]

_current = None


def getCurrentImpl():
    """The implementation registered last; None before the first."""
    return _current


def virEventRegisterAsyncIOImpl(loop=None):
    """Has the library call back from an asyncio loop. Do so before a connection is opened.

    :param loop: the loop; without one, the current one
    :returns: `virEventAsyncIOImpl`, which nobody needs to keep
    """
    global _current
    _current = virEventAsyncIOImpl(loop=loop).register()
    return _current
