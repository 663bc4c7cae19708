"""The native part of `libvirt`: a function for each name of the C API.

They take native handles and plain values. On failure they give -1 or None and leave the error for `virGetLastError`;
the classes of `libvirt` raise it.
"""

from .libvirtmod import *  # noqa: F403

# libvirt-python's own name for it.
from .libvirtmod import virConnectListDomains as virConnectListDomainsID  # noqa: F401
