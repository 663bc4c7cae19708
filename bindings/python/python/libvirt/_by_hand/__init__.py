"""What no rule makes, by class: mixins of the generated classes, and the functions of the module."""

from ._connect import _Connect
from ._domain import _Domain
from ._event_loop import (
    _eventInvokeHandleCallback,
    _eventInvokeTimeoutCallback,
    virEventAddHandle,
    virEventAddTimeout,
    virEventInvokeFreeCallback,
    virEventRegisterDefaultImpl,
    virEventRegisterImpl,
    virEventRemoveHandle,
    virEventRemoveTimeout,
    virEventRunDefaultImpl,
    virEventUpdateHandle,
    virEventUpdateTimeout,
)
from ._library import (
    getVersion,
    open,
    openAuth,
    openReadOnly,
    registerErrorHandler,
    virGetLastError,
    virGetLastErrorCode,
    virGetLastErrorDomain,
    virGetLastErrorMessage,
    virInitialize,
    virResetLastError,
)
from ._node_device import _NodeDevice
from ._stream import _Stream

__all__ = [
    "_Connect",
    "_Domain",
    "_NodeDevice",
    "_Stream",
    "_eventInvokeHandleCallback",
    "_eventInvokeTimeoutCallback",
    "getVersion",
    "open",
    "openAuth",
    "openReadOnly",
    "registerErrorHandler",
    "virEventAddHandle",
    "virEventAddTimeout",
    "virEventInvokeFreeCallback",
    "virEventRegisterDefaultImpl",
    "virEventRegisterImpl",
    "virEventRemoveHandle",
    "virEventRemoveTimeout",
    "virEventRunDefaultImpl",
    "virEventUpdateHandle",
    "virEventUpdateTimeout",
    "virGetLastError",
    "virGetLastErrorCode",
    "virGetLastErrorDomain",
    "virGetLastErrorMessage",
    "virInitialize",
    "virResetLastError",
]
