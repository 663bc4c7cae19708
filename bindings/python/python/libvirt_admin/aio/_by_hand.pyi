from collections.abc import Callable
from types import TracebackType
from typing import TypeVar

from libvirt.aio._runtime import Opening

from ._adm_connect import virAdmConnect

__all__ = ["open"]

_C = TypeVar("_C", bound="_AdmConnect")
_T = TypeVar("_T")

def open(name: str | None = ..., flags: int = ...) -> Opening[virAdmConnect]: ...

class _AdmConnect:
    async def __aenter__(self: _C) -> _C: ...
    async def __aexit__(
        self,
        exc_type_: type[BaseException] | None,
        exc_value_: BaseException | None,
        traceback_: TracebackType | None,
    ) -> None: ...
    async def close(self) -> int: ...
    async def registerCloseCallback(self, cb: Callable[[virAdmConnect, int, _T], object], opaque: _T) -> int: ...
    async def unregisterCloseCallback(self) -> None: ...
