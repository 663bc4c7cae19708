from collections.abc import Callable
from typing import Any, TypeVar

from .._stream import virStream

_T = TypeVar("_T")

class _Stream:
    def recvAll(self, handler: Callable[[virStream, bytes, _T], object], opaque: _T) -> None: ...
    def sendAll(self, handler: Callable[[virStream, int, _T], bytes], opaque: _T) -> None: ...
    def sparseRecvAll(
        self,
        handler: Callable[[virStream, bytes, _T], object],
        holeHandler: Callable[[virStream, int, _T], object],
        opaque: _T,
    ) -> None: ...
    def sparseSendAll(
        self,
        handler: Callable[[virStream, int, _T], bytes],
        holeHandler: Callable[[virStream, _T], tuple[bool, int]],
        skipHandler: Callable[[virStream, int, _T], object],
        opaque: _T,
    ) -> None: ...
    def eventAddCallback(self, events: int, cb: Callable[[virStream, int, _T], object], opaque: _T) -> None: ...
