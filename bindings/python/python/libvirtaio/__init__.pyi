import asyncio

from ._impl import virEventAsyncIOImpl as virEventAsyncIOImpl

__all__ = ["getCurrentImpl", "virEventAsyncIOImpl", "virEventRegisterAsyncIOImpl"]

def getCurrentImpl() -> virEventAsyncIOImpl | None: ...
def virEventRegisterAsyncIOImpl(loop: asyncio.AbstractEventLoop | None = ...) -> virEventAsyncIOImpl: ...
