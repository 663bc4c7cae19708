# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The awaitable form of `virSecret`."""

import libvirt

from ._runtime import Wrapper, call, plain, told


class virSecret(Wrapper, of=libvirt.virSecret):
    """A stored password or key that hypervisor and storage drivers use in place of the user, such as for encrypted images, Ceph or iSCSI.
    
    It is identified by a UUID, and by the pair of its usage type and usage ID. Secrets are always defined from XML first; the value is set afterwards and never shown in XML.

    The methods of `libvirt.virSecret`; those that can wait are coroutines. That object itself is in `plain`.
    """

    __module__ = "libvirt.aio"
    __slots__ = ()

    def connect(self):
        """The connection that it belongs to."""
        return virConnect(self.plain.connect())

    def UUID(self):
        """Gives the UUID of a secret as bytes.

        :returns: `bytes`
        :raises libvirtError: when it fails

        In C: `virSecretGetUUID`, since 0.7.1.
        """
        ret = self.plain.UUID()
        return ret

    def UUIDString(self):
        """Gives the UUID of a secret as text.

        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virSecretGetUUIDString`, since 0.7.1.
        """
        ret = self.plain.UUIDString()
        return ret

    async def XMLDesc(self, flags=0):
        """Describes a secret's attributes as XML, without its value. The caller frees the text.

        :param flags: Reserved; pass 0.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virSecretGetXMLDesc`, since 0.7.1.
        """
        ret = await call(self.plain.XMLDesc, flags)
        return ret

    async def setValue(self, value, flags=0):
        """Sets the value of a secret, replacing what was there.

        Needs a connection that is not read-only. Unless the secret is ephemeral, the value is also written to disk.

        :param value: The bytes of the value, which may contain zeros; at most 65536.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virSecretSetValue`, since 0.7.1.
        """
        ret = await call(self.plain.setValue, value, flags)
        return ret

    async def undefine(self):
        """Removes a secret together with its value.

        What still needs it fails the next time. The handle stays valid and has to be freed.

        :raises libvirtError: when it fails

        In C: `virSecretUndefine`, since 0.7.1.
        """
        ret = await call(self.plain.undefine)
        return ret

    def usageID(self):
        """Gives the name of what a secret is used with, such as the path of a volume.

        :returns: The usage ID, valid as long as the handle is; empty for secrets without a usage.
        :raises libvirtError: when it fails

        In C: `virSecretGetUsageID`, since 0.7.1.
        """
        ret = self.plain.usageID()
        return ret

    def usageType(self):
        """Tells what a secret is for.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virSecretGetUsageType`, since 0.7.1.
        """
        ret = self.plain.usageType()
        return ret

    async def value(self, flags=0):
        """Reads the value of a secret.

        Needs a connection that is not read-only. Fails with `VIR_ERR_INVALID_SECRET` for private secrets, and with `VIR_ERR_NO_SECRET` when no value has been set. Callers should wipe the memory before they free it.

        :param flags: Reserved; pass 0.
        :returns: The bytes of the value, to be freed by the caller.
        :raises libvirtError: when it fails

        In C: `virSecretGetValue`, since 0.7.1.
        """
        ret = await call(self.plain.value, flags)
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
