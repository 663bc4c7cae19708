from ._connect import _Connect
from ._event_loop import (
    _T,
    _EventCB,
    _TimerCB,
    _eventInvokeHandleCallback,
    _eventInvokeTimeoutCallback,
    virEventAddHandle,
    virEventAddTimeout,
    virEventInvokeFreeCallback,
    virEventRegisterImpl,
)
from ._library import (
    getVersion,
    registerErrorHandler,
    virGetLastError,
)
from ._stream import _Stream

__all__ = [
    "_EventCB",
    "_T",
    "_TimerCB",
    "_Connect",
    "_Stream",
    "_eventInvokeHandleCallback",
    "_eventInvokeTimeoutCallback",
    "getVersion",
    "registerErrorHandler",
    "virEventAddHandle",
    "virEventAddTimeout",
    "virEventInvokeFreeCallback",
    "virEventRegisterImpl",
    "virGetLastError",
]
