from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Literal, TypeVar, overload

import libvirt

from ._connect import virConnect
from ._domain import virDomain
from ._events import DomainEventLifecycle
from ._iterate import Events
from ._network import virNetwork
from ._node_device import virNodeDevice
from ._runtime import Opening
from ._secret import virSecret
from ._storage_pool import virStoragePool
from ._stream import virStream
from ._workers import setWorkers

__all__ = ["open", "openAuth", "openReadOnly", "setWorkers"]

_C = TypeVar("_C", bound="_Connect")
_S = TypeVar("_S", bound="_Stream")
_T = TypeVar("_T")
_Observed = virDomain | virNetwork | virNodeDevice | virSecret | virStoragePool

def open(name: str | None = ...) -> Opening[virConnect]: ...
def openReadOnly(name: str | None = ...) -> Opening[virConnect]: ...
def openAuth(uri: str | None, auth: list[Any] | None, flags: int = ...) -> Opening[virConnect]: ...

class _Connect:
    async def __aenter__(self: _C) -> _C: ...
    async def __aexit__(
        self,
        exc_type_: type[BaseException] | None,
        exc_value_: BaseException | None,
        traceback_: TracebackType | None,
    ) -> None: ...
    async def close(self) -> int: ...
    @overload
    def events(
        self, eventID: Literal[0] = ..., obj: virDomain | None = ..., kind: None = ..., limit: int | None = ...
    ) -> Events[DomainEventLifecycle]: ...
    @overload
    def events(
        self, eventID: int = ..., obj: _Observed | None = ..., kind: type[Any] | None = ..., limit: int | None = ...
    ) -> Events[Any]: ...
    async def registerCloseCallback(self, cb: Callable[[virConnect, int, _T], object], opaque: _T) -> int: ...
    async def unregisterCloseCallback(self) -> None: ...

class _Stream:
    async def __aenter__(self: _S) -> _S: ...
    async def __aexit__(
        self,
        exc_type_: type[BaseException] | None,
        exc_value_: BaseException | None,
        traceback_: TracebackType | None,
    ) -> None: ...
    def __aiter__(self: _S) -> _S: ...
    async def __anext__(self) -> bytes: ...
    async def recvAll(self, handler: Callable[[virStream, bytes, _T], object], opaque: _T) -> None: ...
    async def sendAll(self, handler: Callable[[virStream, int, _T], bytes | Awaitable[bytes]], opaque: _T) -> None: ...
    async def sparseRecvAll(
        self,
        handler: Callable[[virStream, bytes, _T], object],
        holeHandler: Callable[[virStream, int, _T], object],
        opaque: _T,
    ) -> None: ...
    async def sparseSendAll(
        self,
        handler: Callable[[virStream, int, _T], bytes | Awaitable[bytes]],
        holeHandler: Callable[[virStream, _T], tuple[bool, int] | Awaitable[tuple[bool, int]]],
        skipHandler: Callable[[virStream, int, _T], object],
        opaque: _T,
    ) -> None: ...
    async def eventAddCallback(self, events: int, cb: Callable[[virStream, int, _T], object], opaque: _T) -> None: ...
