"""Hand-written methods of `virDomain`."""

import libvirtmod

from .._error import libvirtError


class _Domain:
    def state(self, flags=0):
        """What the domain is doing, and why.

        :returns: a list of state (`VIR_DOMAIN_*`) and reason, which depends on the state
        :raises libvirtError: when it fails

        In C: `virDomainGetState`, since 0.9.2.
        """
        ret = libvirtmod.virDomainGetState(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetState() failed")
        return ret

    def revertToSnapshot(self, snap, flags=0):
        """Goes back to a snapshot.

        :param snap: the snapshot
        :param flags: combination of `VIR_DOMAIN_SNAPSHOT_REVERT_*`
        :raises libvirtError: when it fails

        In C: `virDomainRevertToSnapshot`, since 0.8.0.
        """
        ret = libvirtmod.virDomainRevertToSnapshot(self._o, None if snap is None else snap._o, flags)
        if ret == -1:
            raise libvirtError("virDomainRevertToSnapshot() failed")
        return ret

    def getTime(self, flags=0):
        """The guest's time.

        :returns: a dictionary with `seconds` since 1970 and `nseconds`
        :raises libvirtError: when it fails

        In C: `virDomainGetTime`, since 1.2.5.
        """
        ret = libvirtmod.virDomainGetTime(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetTime() failed")
        return ret

    def setTime(self, time=None, flags=0):
        """Sets the guest's time.

        :param time: a dictionary with `seconds` since 1970 and `nseconds`
        :param flags: `VIR_DOMAIN_TIME_SYNC` to take the time of the guest's own clock instead
        :raises libvirtError: when it fails

        In C: `virDomainSetTime`, since 1.2.5.
        """
        ret = libvirtmod.virDomainSetTime(self._o, time, flags)
        if ret == -1:
            raise libvirtError("virDomainSetTime() failed")
        return ret

    def vcpus(self):
        """Virtual CPUs.

        :returns: for each its number, state, time used and host CPU; and for each on which host CPUs it may run
        :raises libvirtError: when it fails

        In C: `virDomainGetVcpus`, since 0.1.4.
        """
        ret = libvirtmod.virDomainGetVcpus(self._o)
        if ret is None:
            raise libvirtError("virDomainGetVcpus() failed")
        return ret

    def vcpuPinInfo(self, flags=0):
        """On which host CPUs each virtual CPU may run.

        :param flags: combination of `VIR_DOMAIN_AFFECT_*`
        :returns: for each virtual CPU, for each host CPU, whether it may
        :raises libvirtError: when it fails

        In C: `virDomainGetVcpuPinInfo`, since 0.9.3.
        """
        ret = libvirtmod.virDomainGetVcpuPinInfo(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetVcpuPinInfo() failed")
        return ret

    def emulatorPinInfo(self, flags=0):
        """On which host CPUs the emulator may run.

        :param flags: combination of `VIR_DOMAIN_AFFECT_*`
        :returns: for each host CPU, whether it may
        :raises libvirtError: when it fails

        In C: `virDomainGetEmulatorPinInfo`, since 0.10.0.
        """
        ret = libvirtmod.virDomainGetEmulatorPinInfo(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetEmulatorPinInfo() failed")
        return ret

    def getCPUStats(self, total, flags=0):
        """CPU time used.

        :param total: whether all CPUs are summed up
        :returns: a list of dictionaries, of one for the sum and else one for each CPU
        :raises libvirtError: when it fails

        In C: `virDomainGetCPUStats`, since 0.9.10.
        """
        ret = libvirtmod.virDomainGetCPUStats(self._o, total, flags)
        if ret is None:
            raise libvirtError("virDomainGetCPUStats() failed")
        return ret

    def memoryStats(self):
        """Figures about the domain's memory, by name; mostly in KiB.

        :returns: `dict[str, int]`
        :raises libvirtError: when it fails

        In C: `virDomainMemoryStats`, since 0.7.5.
        """
        ret = libvirtmod.virDomainMemoryStats(self._o)
        if ret is None:
            raise libvirtError("virDomainMemoryStats() failed")
        return ret

    def sendKey(self, codeset, holdtime, keycodes, nkeycodes, flags=0):
        """Presses keys together.

        :param codeset: what the codes mean, one of `VIR_KEYCODE_SET_*`
        :param holdtime: how long they are held, in milliseconds
        :param keycodes: the codes
        :param nkeycodes: how many of them
        :raises libvirtError: when it fails

        In C: `virDomainSendKey`, since 0.9.3.
        """
        ret = libvirtmod.virDomainSendKey(self._o, codeset, holdtime, keycodes, nkeycodes, flags)
        if ret == -1:
            raise libvirtError("virDomainSendKey() failed")
        return ret

    def jobStats(self, flags=0):
        """Figures about the domain's job.

        :param flags: combination of `VIR_DOMAIN_JOB_STATS_*`
        :returns: a dictionary; `type` is one of `VIR_DOMAIN_JOB_*`
        :raises libvirtError: when it fails

        In C: `virDomainGetJobStats`, since 1.0.3.
        """
        ret = libvirtmod.virDomainGetJobStats(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetJobStats() failed")
        return ret

    def blockJobInfo(self, path, flags=0):
        """How far a disk's job is.

        :param path: the disk, by its target name or the path of its source
        :param flags: combination of `VIR_DOMAIN_BLOCK_JOB_INFO_*`
        :returns: a dictionary of `type`, `bandwidth`, `cur` and `end`; empty when there is no job
        :raises libvirtError: when it fails

        In C: `virDomainGetBlockJobInfo`, since 0.9.4.
        """
        ret = libvirtmod.virDomainGetBlockJobInfo(self._o, path, flags)
        if ret is None:
            raise libvirtError("virDomainGetBlockJobInfo() failed")
        return ret
