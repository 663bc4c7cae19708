# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The class `virDomain`."""

import libvirtmod

from ._error import libvirtError

_Handle = libvirtmod.virDomainHandle


class virDomain:
    """A virtual machine or container known to a hypervisor, running or merely configured.
    
    Its UUID and its name identify it on the host; the numeric ID exists only while it is active. A persistent domain has a stored configuration and survives a stop; a transient one exists from its start to its stop and leaves nothing behind. A handle keeps its connection open and stays usable after the domain has gone, though calls then fail with `VIR_ERR_NO_DOMAIN`."""

    __module__ = "libvirt"

    def __init__(self, conn, _obj=None):
        if type(_obj) is not _Handle:
            raise Exception("Expected a wrapped C Object but got %s" % type(_obj))
        self._conn = conn
        self._o = _obj

    def connect(self):
        """The connection that it belongs to."""
        return self._conn

    def c_pointer(self):
        """A number that tells the native handle from others."""
        return libvirtmod.pointer(self._o)

    def FDAssociate(self, name, files, flags=0):
        """Hands open file descriptors to the driver under a name, for use in the domain's XML.

        A disk source refers to them with the attribute `fdgroup`. The association belongs to the connection and vanishes when it closes. Needs a connection that can carry descriptors: local, over a UNIX socket.

        :param name: Name of the group of descriptors.
        :param files: Descriptors, in the order the XML user expects; they are duplicated, so the caller still closes its own.
        :param flags: Combination of `DomainFDAssociateFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainFDAssociate`, since 9.0.0.
        """
        ret = libvirtmod.virDomainFDAssociate(self._o, name, files, flags)
        if ret == -1:
            raise libvirtError("virDomainFDAssociate() failed")
        return ret

    def ID(self):
        """Gives a domain's numeric ID.

        It is taken from the handle, hence as old as the last call that refreshed it.

        :returns: ID, or the largest value (-1 as a signed number) when the domain is inactive.
        :raises libvirtError: when it fails

        In C: `virDomainGetID`, since 0.0.3.
        """
        ret = libvirtmod.virDomainGetID(self._o)
        if ret is None:
            raise libvirtError("virDomainGetID() failed")
        return ret

    def OSType(self):
        """Gives the kind of guest interface a domain is built for, as in `<os><type>`.

        :returns: `hvm` for full virtualization, `xen` or `linux` for paravirtualization, `exe` for containers, and so on.
        :raises libvirtError: when it fails

        In C: `virDomainGetOSType`, since 0.0.3.
        """
        ret = libvirtmod.virDomainGetOSType(self._o)
        if ret is None:
            raise libvirtError("virDomainGetOSType() failed")
        return ret

    def UUID(self):
        """Gives a domain's UUID as bytes.

        :returns: `bytes`
        :raises libvirtError: when it fails

        In C: `virDomainGetUUID`, since 0.0.5.
        """
        ret = libvirtmod.virDomainGetUUID(self._o)
        if ret is None:
            raise libvirtError("virDomainGetUUID() failed")
        return ret

    def UUIDString(self):
        """Gives a domain's UUID as text.

        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virDomainGetUUIDString`, since 0.1.1.
        """
        ret = libvirtmod.virDomainGetUUIDString(self._o)
        if ret is None:
            raise libvirtError("virDomainGetUUIDString() failed")
        return ret

    def XMLDesc(self, flags=0):
        """Gives a domain's configuration as XML.

        For an active domain it shows what it is running with, including addresses and aliases assigned at run time, unless `VIR_DOMAIN_XML_INACTIVE` asks for the stored configuration. Secrets are left out without `VIR_DOMAIN_XML_SECURE`, which fails with `VIR_ERR_OPERATION_DENIED` on a read-only connection.

        :param flags: Combination of `DomainXMLFlags` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virDomainGetXMLDesc`, since 0.0.3.
        """
        ret = libvirtmod.virDomainGetXMLDesc(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetXMLDesc() failed")
        return ret

    def abortJob(self):
        """Asks the running job of a domain to end as soon as it can.

        The call that started the job fails with `VIR_ERR_OPERATION_ABORTED`, and the domain goes on as before. No job gives `VIR_ERR_OPERATION_INVALID`, as does a job that cannot be interrupted, such as a migration in post-copy mode. Abort from another thread than the one that waits in the job.

        :raises libvirtError: when it fails

        In C: `virDomainAbortJob`, since 0.7.7.
        """
        ret = libvirtmod.virDomainAbortJob(self._o)
        if ret == -1:
            raise libvirtError("virDomainAbortJob() failed")
        return ret

    def abortJobFlags(self, flags=0):
        """Asks the running job of a domain to end, with a say in what may be interrupted.

        Without flags it is `virDomainAbortJob`. With `VIR_DOMAIN_ABORT_JOB_POSTCOPY` a migration in post-copy mode stops, with the domain paused on both hosts until the migration is taken up again with `VIR_MIGRATE_POSTCOPY_RESUME`.

        :param flags: Combination of `DomainAbortJobFlagsValues` values.
        :raises libvirtError: when it fails

        In C: `virDomainAbortJobFlags`, since 8.5.0.
        """
        ret = libvirtmod.virDomainAbortJobFlags(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainAbortJobFlags() failed")
        return ret

    def addIOThread(self, iothread_id, flags=0):
        """Adds an I/O thread to a domain, live, in the stored configuration or both.

        Fails with `VIR_ERR_INVALID_ARG` when the ID is taken. Disks and controllers use the thread once they name its ID.

        :param iothread_id: ID for the new I/O thread; at least 1.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainAddIOThread`, since 1.2.15.
        """
        ret = libvirtmod.virDomainAddIOThread(self._o, iothread_id, flags)
        if ret == -1:
            raise libvirtError("virDomainAddIOThread() failed")
        return ret

    def agentSetResponseTimeout(self, timeout, flags=0):
        """Sets how long later calls wait for the guest agent to answer.

        It holds for the domain, whoever makes the calls, while it is running. The first check whether the agent is alive is affected too, so a short time makes calls fail with `VIR_ERR_AGENT_UNRESPONSIVE`.

        :param timeout: Seconds, or one of the negative values of `virDomainAgentResponseTimeoutValues`; 0 does not wait.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainAgentSetResponseTimeout`, since 5.10.0.
        """
        ret = libvirtmod.virDomainAgentSetResponseTimeout(self._o, timeout, flags)
        if ret == -1:
            raise libvirtError("virDomainAgentSetResponseTimeout() failed")
        return ret

    def announceInterface(self, device, params, flags=0):
        """Makes the host send announcements on behalf of a running domain's network interfaces, so that switches learn where they are.

        Good after changes to the network around a domain. The packets are spread over time as `params` tell; the call does not wait for them.

        :param device: Interface, by its MAC address or its host device name (`vnet0`); NULL means all interfaces.
        :param params: Timing; may be NULL when `nparams` is 0.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainAnnounceInterface`, since 12.5.0.
        """
        ret = libvirtmod.virDomainAnnounceInterface(self._o, device, params, flags)
        if ret == -1:
            raise libvirtError("virDomainAnnounceInterface() failed")
        return ret

    def attachDevice(self, xml):
        """Adds a device to a running domain.

        The stored definition stays as it is, so the device is gone after the next start. Some drivers also exchange the medium of a removable drive this way. `virDomainAttachDeviceFlags` can change the definition too. An inactive domain gives `VIR_ERR_OPERATION_INVALID`.

        :param xml: One device element, such as `<disk>` or `<interface>`.
        :raises libvirtError: when it fails

        In C: `virDomainAttachDevice`, since 0.1.9.
        """
        ret = libvirtmod.virDomainAttachDevice(self._o, xml)
        if ret == -1:
            raise libvirtError("virDomainAttachDevice() failed")
        return ret

    def attachDeviceFlags(self, xml, flags=0):
        """Adds a device to a running domain, to its stored definition, or to both.

        When both are asked for and one fails, neither is meant to change. Fails with `VIR_ERR_OPERATION_INVALID` when live change is asked of an inactive domain and with `VIR_ERR_CONFIG_UNSUPPORTED` when the device cannot be plugged in while the domain runs.

        :param xml: One device element, such as `<disk>` or `<interface>`.
        :param flags: Combination of `DomainDeviceModifyFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainAttachDeviceFlags`, since 0.7.7.
        """
        ret = libvirtmod.virDomainAttachDeviceFlags(self._o, xml, flags)
        if ret == -1:
            raise libvirtError("virDomainAttachDeviceFlags() failed")
        return ret

    def authorizedSSHKeysGet(self, user, flags=0):
        """Lists the SSH keys that may log in as a user of the guest.

        Needs the guest agent and a connection that is not read-only.

        :param user: Name of the user in the guest.
        :param flags: Reserved; pass 0.
        :returns: `list[str]`
        :raises libvirtError: when it fails

        In C: `virDomainAuthorizedSSHKeysGet`, since 6.10.0.
        """
        ret = libvirtmod.virDomainAuthorizedSSHKeysGet(self._o, user, flags)
        if ret is None:
            raise libvirtError("virDomainAuthorizedSSHKeysGet() failed")
        return ret

    def authorizedSSHKeysSet(self, user, keys=None, flags=0):
        """Changes the SSH keys that may log in as a user of the guest.

        Without flags the given keys replace all others. The file and its directory are made when missing, but not with `VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE`. Needs the guest agent.

        :param user: Name of the user in the guest.
        :param keys: One key per entry, as in `authorized_keys`; NULL with `nkeys` 0 removes all when no flag is given.
        :param flags: Combination of `DomainAuthorizedSSHKeysSetFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainAuthorizedSSHKeysSet`, since 6.10.0.
        """
        ret = libvirtmod.virDomainAuthorizedSSHKeysSet(self._o, user, keys, flags)
        if ret == -1:
            raise libvirtError("virDomainAuthorizedSSHKeysSet() failed")
        return ret

    def autostart(self):
        """Tells whether a domain is started together with the host.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virDomainGetAutostart`, since 0.2.1.
        """
        ret = libvirtmod.virDomainGetAutostart(self._o)
        if ret is None:
            raise libvirtError("virDomainGetAutostart() failed")
        return ret

    def autostartOnce(self):
        """Tells whether a domain is started the next time the host boots, and only then.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virDomainGetAutostartOnce`, since 11.2.0.
        """
        ret = libvirtmod.virDomainGetAutostartOnce(self._o)
        if ret is None:
            raise libvirtError("virDomainGetAutostartOnce() failed")
        return ret

    def backupBegin(self, backupXML, checkpointXML=None, flags=0):
        """Starts a point-in-time backup of a running domain's disks.

        In push mode the hypervisor writes the data to the targets; in pull mode it offers them over NBD until `virDomainAbortJob` is called. A checkpoint made in the same moment allows the next backup to be incremental.

        The call returns once the job has begun. `virDomainGetJobStats` shows how it goes, and the event `VIR_DOMAIN_EVENT_ID_JOB_COMPLETED` tells of the end. A backup is a domain job and excludes others, such as a migration, and block jobs on the same disks. Aborting in push mode leaves targets that are of no use.

        :param backupXML: The `<domainbackup>` element: mode, disks, targets, and the checkpoint to start from.
        :param checkpointXML: A `<domaincheckpoint>` element to create together with the backup; NULL makes none.
        :param flags: Combination of `DomainBackupBeginFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainBackupBegin`, since 6.0.0.
        """
        ret = libvirtmod.virDomainBackupBegin(self._o, backupXML, checkpointXML, flags)
        if ret == -1:
            raise libvirtError("virDomainBackupBegin() failed")
        return ret

    def backupGetXMLDesc(self, flags=0):
        """Describes the running backup job as XML.

        What was left open in the request is filled in, such as the disks chosen, file names and the NBD port. Fails with `VIR_ERR_NO_DOMAIN_BACKUP` when no backup runs. The caller frees the text.

        :param flags: Reserved; pass 0.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virDomainBackupGetXMLDesc`, since 6.0.0.
        """
        ret = libvirtmod.virDomainBackupGetXMLDesc(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainBackupGetXMLDesc() failed")
        return ret

    def blkioParameters(self, flags=0):
        """Reads the domain's block I/O weights and limits per host device.

        Call with `nparams` 0 and no array to learn how many parameters there are, then again with room for them.

        :param flags: Combination of `DomainModificationImpact` values.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virDomainGetBlkioParameters`, since 0.9.0.
        """
        ret = libvirtmod.virDomainGetBlkioParameters(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetBlkioParameters() failed")
        return ret

    def blockCommit(self, disk, base=None, top=None, bandwidth=0, flags=0):
        """Starts to merge the data of overlays into an image further down the chain.

        The images from `top` to just above `base` become redundant once the job is done. When `top` is the image in use, `VIR_DOMAIN_BLOCK_COMMIT_ACTIVE` is required and the job stays ready until `virDomainBlockJobAbort` is called with `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. Other users of `base` see it change, so it must not back anything else. The domain has to be running.

        :param disk: Disk, by its target name (`vda`) or by the path of its source.
        :param base: Image that receives the data, by path or as `vda[2]`; NULL means the bottom of the chain, or the one below `top` with `VIR_DOMAIN_BLOCK_COMMIT_SHALLOW`.
        :param top: Highest image to merge, by path or as `vda[1]`; NULL means the image in use.
        :param bandwidth: Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
        :param flags: Combination of `DomainBlockCommitFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainBlockCommit`, since 0.10.2.
        """
        ret = libvirtmod.virDomainBlockCommit(self._o, disk, base, top, bandwidth, flags)
        if ret == -1:
            raise libvirtError("virDomainBlockCommit() failed")
        return ret

    def blockCopy(self, disk, destxml, params=None, flags=0):
        """Starts to mirror a disk to another place.

        First existing data is copied; then the job is ready and every write goes to both sides until `virDomainBlockJobAbort` ends it, staying on the source, or switching to the copy with `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. The event `VIR_DOMAIN_BLOCK_JOB_READY` tells when switching is possible. The domain has to be running; a persistent one may need `VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB`.

        :param disk: Disk, by its target name (`vda`) or by the path of its source.
        :param destxml: Destination, as a `<disk>` element with type, source and driver format.
        :param params: Settings of the job; may be NULL when `nparams` is 0.
        :param flags: Combination of `DomainBlockCopyFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainBlockCopy`, since 1.2.8.
        """
        ret = libvirtmod.virDomainBlockCopy(self._o, disk, destxml, params, flags)
        if ret == -1:
            raise libvirtError("virDomainBlockCopy() failed")
        return ret

    def blockInfo(self, path, flags=0):
        """Reads the sizes of a disk.

        Works for an inactive domain too, where the image is looked at; while the domain runs the hypervisor is asked for the highest extent written, which is what matters for growing thin storage in time.

        :param path: Disk, by its target name (`vda`) or by the path of its source.
        :param flags: Reserved; pass 0.
        :returns: `list[int]`
        :raises libvirtError: when it fails

        In C: `virDomainGetBlockInfo`, since 0.8.1.
        """
        ret = libvirtmod.virDomainGetBlockInfo(self._o, path, flags)
        if ret is None:
            raise libvirtError("virDomainGetBlockInfo() failed")
        return ret

    def blockIoTune(self, disk=None, flags=0):
        """Reads the throughput limits of a disk.

        Call with `nparams` 0 and no array to learn how many parameters there are.

        :param disk: Disk, by its target name (`vda`) or by the path of its source; may be NULL only when `nparams` is 0.
        :param flags: Combination of `DomainModificationImpact` values.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virDomainGetBlockIoTune`, since 0.9.8.
        """
        ret = libvirtmod.virDomainGetBlockIoTune(self._o, disk, flags)
        if ret is None:
            raise libvirtError("virDomainGetBlockIoTune() failed")
        return ret

    def blockJobAbort(self, disk, flags=0):
        """Ends the block job on a disk.

        A pull or a commit leaves the chain as it was at the start, with the work done so far kept where that is harmless. A copy is given up, with the disk staying on its source, or completed with `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. Without `VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC` the call waits until the job is gone. No job gives `VIR_ERR_INVALID_ARG` or `VIR_ERR_OPERATION_INVALID`; pivoting too early gives `VIR_ERR_BLOCK_COPY_ACTIVE`.

        :param disk: Disk, by its target name (`vda`) or by the path of its source.
        :param flags: Combination of `DomainBlockJobAbortFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainBlockJobAbort`, since 0.9.4.
        """
        ret = libvirtmod.virDomainBlockJobAbort(self._o, disk, flags)
        if ret == -1:
            raise libvirtError("virDomainBlockJobAbort() failed")
        return ret

    def blockJobInfo(self, path, flags=0):
        """Reads the progress of the block job on a disk.

        Watching the end of a job is better done with the events `VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2`, since a finished job leaves nothing to ask for.

        :param path: Disk, by its target name (`vda`) or by the path of its source.
        :param flags: Combination of `DomainBlockJobInfoFlags` values.
        :returns: 1 when a job runs and `info` is filled, 0 when there is none.
        :raises libvirtError: when it fails

        In C: `virDomainGetBlockJobInfo`, since 0.9.4.
        """
        ret = libvirtmod.virDomainGetBlockJobInfo(self._o, path, flags)
        if ret is None:
            raise libvirtError("virDomainGetBlockJobInfo() failed")
        return ret

    def blockJobSetSpeed(self, disk, bandwidth=0, flags=0):
        """Changes the speed limit of the block job on a disk.

        Fails with `VIR_ERR_OVERFLOW` when the limit is beyond what the hypervisor can express, and with `VIR_ERR_OPERATION_INVALID` when there is no job.

        :param disk: Disk, by its target name (`vda`) or by the path of its source.
        :param bandwidth: Limit in MiB per second, or in bytes per second with the flag; 0 lifts it.
        :param flags: Combination of `DomainBlockJobSetSpeedFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainBlockJobSetSpeed`, since 0.9.4.
        """
        ret = libvirtmod.virDomainBlockJobSetSpeed(self._o, disk, bandwidth, flags)
        if ret == -1:
            raise libvirtError("virDomainBlockJobSetSpeed() failed")
        return ret

    def blockPeek(self, disk, offset, size, flags=0):
        """Reads bytes of a disk as the host stores them.

        What comes is the image's content, so a format with metadata such as qcow2 is not decoded. Meant for small looks, such as at a partition table: one call carries at most 4 MiB over a remote connection. Needs a connection that is not read-only, since guest data is exposed.

        :param disk: Disk, by its target name (`vda`) or by the path of its source.
        :param offset: Where to begin, in bytes from the start of the image.
        :param size: How many bytes to read; all of them come, or the call fails.
        :param flags: Reserved; pass 0.
        :returns: `bytes`
        :raises libvirtError: when it fails

        In C: `virDomainBlockPeek`, since 0.4.2.
        """
        ret = libvirtmod.virDomainBlockPeek(self._o, disk, offset, size, flags)
        if ret is None:
            raise libvirtError("virDomainBlockPeek() failed")
        return ret

    def blockPull(self, disk, bandwidth=0, flags=0):
        """Starts to bring the data of all backing files into a disk's top image.

        The job runs in the background; when it is done the disk no longer depends on any backing file. `virDomainGetBlockJobInfo` shows the progress, an event the end. Only one block job can run on a disk at a time, and the domain has to be running.

        :param disk: Disk, by its target name (`vda`) or by the path of its source.
        :param bandwidth: Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
        :param flags: Combination of `DomainBlockPullFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainBlockPull`, since 0.9.4.
        """
        ret = libvirtmod.virDomainBlockPull(self._o, disk, bandwidth, flags)
        if ret == -1:
            raise libvirtError("virDomainBlockPull() failed")
        return ret

    def blockRebase(self, disk, base=None, bandwidth=0, flags=0):
        """Starts to pull data down to a chosen backing file, or to mirror a disk.

        Without `VIR_DOMAIN_BLOCK_REBASE_COPY` it is like `virDomainBlockPull` but keeps `base` and what lies under it as the backing chain.

        With `VIR_DOMAIN_BLOCK_REBASE_COPY` the disk is copied to the file or device `base` and then kept in step until `virDomainBlockJobAbort` ends the job, with or without switching over; `virDomainBlockCopy` does the same with more choices and is preferred. A copy needs a transient domain unless the driver can keep it across restarts.

        :param disk: Disk, by its target name (`vda`) or by the path of its source.
        :param base: Backing file to keep, by path or as `vda[2]`; NULL pulls everything. With copying: path of the destination, required.
        :param bandwidth: Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
        :param flags: Combination of `DomainBlockRebaseFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainBlockRebase`, since 0.9.10.
        """
        ret = libvirtmod.virDomainBlockRebase(self._o, disk, base, bandwidth, flags)
        if ret == -1:
            raise libvirtError("virDomainBlockRebase() failed")
        return ret

    def blockResize(self, disk, size, flags=0):
        """Changes the size of a disk of a running domain.

        The guest is told of the new size where the device model can do that; its file systems are its own business. Shrinking cuts data off. Without `VIR_DOMAIN_BLOCK_RESIZE_BYTES` the size is in KiB and gives `VIR_ERR_OVERFLOW` when it is too large in bytes.

        :param disk: Disk, by its target name (`vda`) or by the path of its source.
        :param size: New size, in KiB, or in bytes with `VIR_DOMAIN_BLOCK_RESIZE_BYTES`.
        :param flags: Combination of `DomainBlockResizeFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainBlockResize`, since 0.9.8.
        """
        ret = libvirtmod.virDomainBlockResize(self._o, disk, size, flags)
        if ret == -1:
            raise libvirtError("virDomainBlockResize() failed")
        return ret

    def blockStats(self, path):
        """Reads the basic traffic counters of a disk of a running domain.

        An inactive domain gives `VIR_ERR_OPERATION_INVALID`. `virDomainBlockStatsFlags` has more counters.

        :param path: Disk, by its target name (`vda`) or by the path of its source; the empty string sums up all disks where the driver can.
        :returns: `tuple[int, int, int, int, int]`
        :raises libvirtError: when it fails

        In C: `virDomainBlockStats`, since 0.3.2.
        """
        ret = libvirtmod.virDomainBlockStats(self._o, path)
        if ret is None:
            raise libvirtError("virDomainBlockStats() failed")
        return ret

    def blockStatsFlags(self, path, flags=0):
        """Reads the traffic counters of a disk as typed parameters.

        Call with `nparams` 0 and no array to learn how many there are. The domain has to be running, else `VIR_ERR_OPERATION_INVALID`.

        :param path: Disk, by its target name (`vda`) or by the path of its source; the empty string sums up all disks where the driver can.
        :param flags: Reserved; pass 0.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virDomainBlockStatsFlags`, since 0.9.5.
        """
        ret = libvirtmod.virDomainBlockStatsFlags(self._o, path, flags)
        if ret is None:
            raise libvirtError("virDomainBlockStatsFlags() failed")
        return ret

    def checkpointCreateXML(self, xmlDesc, flags=0):
        """Creates a checkpoint of a domain as the XML describes.

        From this moment changed blocks of the chosen disks are recorded in bitmaps inside the images, so the images need a format such as qcow2. The domain has to be active (`VIR_ERR_OPERATION_INVALID` otherwise), except with `VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE`. To get a full backup of the same moment, let `virDomainBackupBegin` create the checkpoint.

        :param xmlDesc: Checkpoint XML (`<domaincheckpoint>`); name and disks may be left out.
        :param flags: Combination of `DomainCheckpointCreateFlags` values.
        :returns: `virDomainCheckpoint`
        :raises libvirtError: when it fails

        In C: `virDomainCheckpointCreateXML`, since 5.6.0.
        """
        ret = libvirtmod.virDomainCheckpointCreateXML(self._o, xmlDesc, flags)
        if ret is None:
            raise libvirtError("virDomainCheckpointCreateXML() failed")
        return virDomainCheckpoint(self, ret)

    def checkpointLookupByName(self, name, flags=0):
        """Finds a domain's checkpoint by its name.

        Fails with `VIR_ERR_NO_DOMAIN_CHECKPOINT` when there is none.

        :param name: Name, matched exactly.
        :param flags: Reserved; pass 0.
        :returns: `virDomainCheckpoint`
        :raises libvirtError: when it fails

        In C: `virDomainCheckpointLookupByName`, since 5.6.0.
        """
        ret = libvirtmod.virDomainCheckpointLookupByName(self._o, name, flags)
        if ret is None:
            raise libvirtError("virDomainCheckpointLookupByName() failed")
        return virDomainCheckpoint(self, ret)

    def controlInfo(self, flags=0):
        """Reports whether a domain's control channel can take commands.

        Does not touch the channel itself, so it answers even while another call hangs in it. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active.

        :param flags: Reserved; pass 0.
        :returns: `list[int]`
        :raises libvirtError: when it fails

        In C: `virDomainGetControlInfo`, since 0.9.3.
        """
        ret = libvirtmod.virDomainGetControlInfo(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetControlInfo() failed")
        return ret

    def coreDump(self, to, flags=0):
        """Writes an active domain's memory to a file for analysis.

        The guest is stopped meanwhile, unless `VIR_DUMP_LIVE` is given, and then goes on, unless it is to be crashed or reset: those three exclude one another. Runs as a job that `virDomainGetJobInfo` watches and `virDomainAbortJob` cancels. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active.

        :param to: Path of the file on the host of the hypervisor.
        :param flags: Combination of `DomainCoreDumpFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainCoreDump`, since 0.1.9.
        """
        ret = libvirtmod.virDomainCoreDump(self._o, to, flags)
        if ret == -1:
            raise libvirtError("virDomainCoreDump() failed")
        return ret

    def coreDumpWithFormat(self, to, dumpformat, flags=0):
        """Writes an active domain's memory to a file in the format given.

        Acts like `virDomainCoreDump`. A format other than `VIR_DOMAIN_CORE_DUMP_FORMAT_RAW` asks for `VIR_DUMP_MEMORY_ONLY`; one that the emulator lacks fails with `VIR_ERR_OPERATION_UNSUPPORTED`.

        :param to: Path of the file on the host of the hypervisor.
        :param dumpformat: Format of the file.
        :param flags: Combination of `DomainCoreDumpFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainCoreDumpWithFormat`, since 1.2.3.
        """
        ret = libvirtmod.virDomainCoreDumpWithFormat(self._o, to, dumpformat, flags)
        if ret == -1:
            raise libvirtError("virDomainCoreDumpWithFormat() failed")
        return ret

    def create(self):
        """Starts a persistent domain from its stored configuration.

        If there is a managed save image, its state is restored and the image deleted. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is active already.

        :raises libvirtError: when it fails

        In C: `virDomainCreate`, since 0.1.1.
        """
        ret = libvirtmod.virDomainCreate(self._o)
        if ret == -1:
            raise libvirtError("virDomainCreate() failed")
        return ret

    def createWithFiles(self, files, flags=0):
        """Starts a persistent domain and hands open files to its init process.

        For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to a daemon this works only through a local socket.

        :param files: Open file descriptors; they stay open in the caller.
        :param flags: Combination of `DomainCreateFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainCreateWithFiles`, since 1.1.1.
        """
        ret = libvirtmod.virDomainCreateWithFiles(self._o, files, flags)
        if ret == -1:
            raise libvirtError("virDomainCreateWithFiles() failed")
        return ret

    def createWithFlags(self, flags=0):
        """Starts a persistent domain from its stored configuration, with options.

        Acts like `virDomainCreate`; the flags can keep it paused, ignore a managed save image or tie the domain to the connection.

        :param flags: Combination of `DomainCreateFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainCreateWithFlags`, since 0.8.2.
        """
        ret = libvirtmod.virDomainCreateWithFlags(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainCreateWithFlags() failed")
        return ret

    def delIOThread(self, iothread_id, flags=0):
        """Removes one of a domain's I/O threads, live, in the stored configuration or both.

        Fails with `VIR_ERR_INVALID_ARG` when there is no such thread or a disk or controller still uses it.

        :param iothread_id: ID of the I/O thread; at least 1.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainDelIOThread`, since 1.2.15.
        """
        ret = libvirtmod.virDomainDelIOThread(self._o, iothread_id, flags)
        if ret == -1:
            raise libvirtError("virDomainDelIOThread() failed")
        return ret

    def delThrottleGroup(self, group, flags=0):
        """Removes a throttle group.

        A group that a disk still refers to stays, and the call fails with `VIR_ERR_OPERATION_INVALID`.

        :param group: Name of the group.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainDelThrottleGroup`, since 11.2.0.
        """
        ret = libvirtmod.virDomainDelThrottleGroup(self._o, group, flags)
        if ret == -1:
            raise libvirtError("virDomainDelThrottleGroup() failed")
        return ret

    def destroy(self):
        """Stops a domain at once, as if the plug was pulled.

        The guest gets no chance to save its data. A transient domain ceases to exist, a persistent one becomes inactive; the handle has to be freed all the same. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.

        :raises libvirtError: when it fails

        In C: `virDomainDestroy`, since 0.0.3.
        """
        ret = libvirtmod.virDomainDestroy(self._o)
        if ret == -1:
            raise libvirtError("virDomainDestroy() failed")
        return ret

    def destroyFlags(self, flags=0):
        """Stops a domain at once, with control over how hard.

        Without flags it equals `virDomainDestroy`. With `VIR_DOMAIN_DESTROY_GRACEFUL` the emulator gets time to write its caches, and the call fails with `VIR_ERR_OPERATION_FAILED` if it does not end by itself.

        :param flags: Combination of `DomainDestroyFlagsValues` values.
        :raises libvirtError: when it fails

        In C: `virDomainDestroyFlags`, since 0.9.4.
        """
        ret = libvirtmod.virDomainDestroyFlags(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainDestroyFlags() failed")
        return ret

    def detachDevice(self, xml):
        """Takes a device away from a running domain.

        The guest has to cooperate with the removal of most devices, so the device may still be there when the call returns; see `virDomainDetachDeviceFlags`, which can change the definition too.

        :param xml: Device element that tells which device is meant; it has to match exactly one.
        :raises libvirtError: when it fails

        In C: `virDomainDetachDevice`, since 0.1.9.
        """
        ret = libvirtmod.virDomainDetachDevice(self._o, xml)
        if ret == -1:
            raise libvirtError("virDomainDetachDevice() failed")
        return ret

    def detachDeviceAlias(self, alias, flags=0):
        """Asks for the removal of the device with the given alias.

        Only a request, in contrast to `virDomainDetachDeviceFlags`: it never waits for the guest, and the events `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` and `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED` tell the outcome. In the stored definition only aliases set by the user can be found.

        :param alias: Alias of the device, as in its `<alias name='...'/>`.
        :param flags: Combination of `DomainDeviceModifyFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainDetachDeviceAlias`, since 4.4.0.
        """
        ret = libvirtmod.virDomainDetachDeviceAlias(self._o, alias, flags)
        if ret == -1:
            raise libvirtError("virDomainDetachDeviceAlias() failed")
        return ret

    def detachDeviceFlags(self, xml, flags=0):
        """Takes a device away from a running domain, from its stored definition, or from both.

        On a running domain the guest decides when, or whether, it lets go: success means that the request was made. The events `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` and `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED` tell the outcome; the request may be repeated. No such device gives `VIR_ERR_DEVICE_MISSING`.

        :param xml: Device element that tells which device is meant; it has to match exactly one.
        :param flags: Combination of `DomainDeviceModifyFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainDetachDeviceFlags`, since 0.7.7.
        """
        ret = libvirtmod.virDomainDetachDeviceFlags(self._o, xml, flags)
        if ret == -1:
            raise libvirtError("virDomainDetachDeviceFlags() failed")
        return ret

    def diskErrors(self, flags=0):
        """Lists the disks of a running domain that have an input/output error.

        Disks without error are left out. The names in the answer are the caller's to free. An inactive domain gives `VIR_ERR_OPERATION_INVALID`.

        :param flags: Reserved; pass 0.
        :returns: How many entries were filled; with no array, the number of disks, which is the most there can be.
        :raises libvirtError: when it fails

        In C: `virDomainGetDiskErrors`, since 0.9.10.
        """
        ret = libvirtmod.virDomainGetDiskErrors(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetDiskErrors() failed")
        return ret

    def emulatorPinInfo(self, flags=0):
        """Reports on which host CPUs a domain's emulator threads may run.

        Without restriction all bits are set.

        :param flags: Combination of `DomainModificationImpact` values.
        :returns: `tuple[bool, ...]`
        :raises libvirtError: when it fails

        In C: `virDomainGetEmulatorPinInfo`, since 0.10.0.
        """
        ret = libvirtmod.virDomainGetEmulatorPinInfo(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetEmulatorPinInfo() failed")
        return ret

    def fSTrim(self, mountPoint, minimum, flags=0):
        """Makes the guest discard unused blocks of its file systems, so that the host can give their storage back.

        Needs the guest agent.

        :param mountPoint: Where the file system is mounted; NULL means all, and drivers may allow nothing else.
        :param minimum: Shortest run of free blocks worth discarding, in bytes; a hint, and 0 means every run.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainFSTrim`, since 1.0.1.
        """
        ret = libvirtmod.virDomainFSTrim(self._o, mountPoint, minimum, flags)
        if ret == -1:
            raise libvirtError("virDomainFSTrim() failed")
        return ret

    def fsFreeze(self, mountpoints=None, flags=0):
        """Makes the guest flush file systems and hold back writes to them.

        Together with `virDomainFSThaw` it gives snapshots whose contents are consistent. Needs the guest agent, and the guest should not stay frozen for long.

        :param mountpoints: Where the file systems are mounted; NULL with `nmountpoints` 0 means all.
        :param flags: Reserved; pass 0.
        :returns: How many file systems got frozen.
        :raises libvirtError: when it fails

        In C: `virDomainFSFreeze`, since 1.2.5.
        """
        ret = libvirtmod.virDomainFSFreeze(self._o, mountpoints, flags)
        if ret == -1:
            raise libvirtError("virDomainFSFreeze() failed")
        return ret

    def fsInfo(self, flags=0):
        """Lists the file systems mounted in the guest and the disks they lie on.

        Needs the guest agent and a connection that is not read-only. Each record is freed with `virDomainFSInfoFree`, the array with `free`.

        :param flags: Reserved; pass 0.
        :returns: `list[tuple[str, str, str, list[str]]]`
        :raises libvirtError: when it fails

        In C: `virDomainGetFSInfo`, since 1.2.11.
        """
        ret = libvirtmod.virDomainGetFSInfo(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetFSInfo() failed")
        return ret

    def fsThaw(self, mountpoints=None, flags=0):
        """Lets the guest write to frozen file systems again. Needs the guest agent. Nothing frozen is not an error.

        :param mountpoints: Where the file systems are mounted; NULL with `nmountpoints` 0 means all. Drivers may ignore the list and thaw all.
        :param flags: Reserved; pass 0.
        :returns: How many file systems got thawed.
        :raises libvirtError: when it fails

        In C: `virDomainFSThaw`, since 1.2.5.
        """
        ret = libvirtmod.virDomainFSThaw(self._o, mountpoints, flags)
        if ret == -1:
            raise libvirtError("virDomainFSThaw() failed")
        return ret

    def getCPUStats(self, total, flags=0):
        """Reports the CPU time a running domain has used, in total or per host CPU.

        With `start_cpu` -1 and `ncpus` 1 the figures cover the domain as a whole. With `start_cpu` 0 or more, `params` holds `ncpus` groups of `nparams` slots, one group per host CPU; a slot that stays unused has type 0. To learn the sizes, pass NULL and `nparams` 0: `ncpus` 1 then gives the number of figures, `ncpus` 0 the number of CPUs. At most 128 CPUs and 16 figures each fit in one remote call. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is inactive.

        :param flags: Reserved; pass 0.
        :returns: `list[dict[str, TypedValue]]`
        :raises libvirtError: when it fails

        In C: `virDomainGetCPUStats`, since 0.9.10.
        """
        ret = libvirtmod.virDomainGetCPUStats(self._o, total, flags)
        if ret is None:
            raise libvirtError("virDomainGetCPUStats() failed")
        return ret

    def getTime(self, flags=0):
        """Reads the guest's clock.

        Needs the guest agent and a connection that is not read-only. The answer takes its time on the way, so do not rely on the nanoseconds.

        :param flags: Reserved; pass 0.
        :returns: `dict[str, int]`
        :raises libvirtError: when it fails

        In C: `virDomainGetTime`, since 1.2.5.
        """
        ret = libvirtmod.virDomainGetTime(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetTime() failed")
        return ret

    def graphicsReload(self, type, flags=0):
        """Makes display servers of a running domain read their settings from disk again.

        For VNC these are the TLS certificates, so that new ones come into effect without a restart; present clients stay connected.

        :param type: Which display servers.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainGraphicsReload`, since 10.2.0.
        """
        ret = libvirtmod.virDomainGraphicsReload(self._o, type, flags)
        if ret == -1:
            raise libvirtError("virDomainGraphicsReload() failed")
        return ret

    def guestInfo(self, types=0, flags=0):
        """Asks the guest about itself.

        With `types` 0 all groups come that the guest knows; groups asked for by name that it does not know are an error. Needs the guest agent and a connection that is not read-only. The guest answers for itself: do not trust the data more than the guest. Free the answer with `virTypedParamsFree`.

        :param types: Groups of facts wanted; 0 means all.
        :param flags: Reserved; pass 0.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virDomainGetGuestInfo`, since 5.7.0.
        """
        ret = libvirtmod.virDomainGetGuestInfo(self._o, types, flags)
        if ret is None:
            raise libvirtError("virDomainGetGuestInfo() failed")
        return ret

    def guestVcpus(self, flags=0):
        """Asks the guest which virtual CPUs it has, uses, and can stop using.

        Its numbering may differ from the domain's. Needs the guest agent and a connection that is not read-only. Free the answer with `virTypedParamsFree`.

        :param flags: Reserved; pass 0.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virDomainGetGuestVcpus`, since 2.0.0.
        """
        ret = libvirtmod.virDomainGetGuestVcpus(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetGuestVcpus() failed")
        return ret

    def hasCurrentSnapshot(self, flags=0):
        """Tells whether a domain has a current snapshot.

        :param flags: Reserved; pass 0.
        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virDomainHasCurrentSnapshot`, since 0.8.0.
        """
        ret = libvirtmod.virDomainHasCurrentSnapshot(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainHasCurrentSnapshot() failed")
        return ret

    def hasManagedSaveImage(self, flags=0):
        """Tells whether a domain has a managed save image.

        :param flags: Reserved; pass 0.
        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virDomainHasManagedSaveImage`, since 0.8.0.
        """
        ret = libvirtmod.virDomainHasManagedSaveImage(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainHasManagedSaveImage() failed")
        return ret

    def hostname(self, flags=0):
        """Asks for the host name that the guest gives itself.

        Without flags the driver chooses the source. No name to be found gives `VIR_ERR_NO_HOSTNAME`. Needs a connection that is not read-only. The caller frees the text.

        :param flags: Combination of `DomainGetHostnameFlags` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virDomainGetHostname`, since 0.10.0.
        """
        ret = libvirtmod.virDomainGetHostname(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetHostname() failed")
        return ret

    def info(self):
        """Reports a domain's state, memory, number of virtual CPUs and CPU time.

        For an inactive domain memory and CPUs come from its stored configuration. Use `virDomainGetState` where only the state matters: it is cheaper, as it does not ask the emulator.

        :returns: `list[int]`
        :raises libvirtError: when it fails

        In C: `virDomainGetInfo`, since 0.0.3.
        """
        ret = libvirtmod.virDomainGetInfo(self._o)
        if ret is None:
            raise libvirtError("virDomainGetInfo() failed")
        return ret

    def injectNMI(self, flags=0):
        """Sends a non-maskable interrupt to a running domain.

        Guest kernels are often set up to panic and dump their memory on it.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainInjectNMI`, since 0.9.2.
        """
        ret = libvirtmod.virDomainInjectNMI(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainInjectNMI() failed")
        return ret

    def interfaceAddresses(self, source, flags=0):
        """Lists the guest's network interfaces with their IP addresses.

        What is found depends on the source: leases know only addresses given out by DHCP on managed networks, the ARP table only neighbours that have talked lately, the agent knows all and needs a connection that is not read-only. Each record is freed with `virDomainInterfaceFree`, the array with `free`. The domain has to be running.

        :param source: Whom to ask.
        :param flags: Reserved; pass 0.
        :returns: `dict[str, dict[str, None | list[dict[str, int | str]] | str]]`
        :raises libvirtError: when it fails

        In C: `virDomainInterfaceAddresses`, since 1.2.14.
        """
        ret = libvirtmod.virDomainInterfaceAddresses(self._o, source, flags)
        if ret is None:
            raise libvirtError("virDomainInterfaceAddresses() failed")
        return ret

    def interfaceParameters(self, device, flags=0):
        """Reads the bandwidth limits of a network interface.

        Call with `nparams` 0 and no array to learn how many parameters there are.

        :param device: Interface, by its host device name (`vnet0`) or its MAC address.
        :param flags: Combination of `DomainModificationImpact` values.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virDomainGetInterfaceParameters`, since 0.9.9.
        """
        ret = libvirtmod.virDomainGetInterfaceParameters(self._o, device, flags)
        if ret is None:
            raise libvirtError("virDomainGetInterfaceParameters() failed")
        return ret

    def interfaceStats(self, path):
        """Reads the traffic counters of a network interface of a running domain.

        Names of host devices change with each start, so take the current one from the XML. An inactive domain gives `VIR_ERR_OPERATION_INVALID`.

        :param path: Interface, by its host device name (`vnet0`) or its MAC address.
        :returns: `tuple[int, int, int, int, int, int, int, int]`
        :raises libvirtError: when it fails

        In C: `virDomainInterfaceStats`, since 0.3.2.
        """
        ret = libvirtmod.virDomainInterfaceStats(self._o, path)
        if ret is None:
            raise libvirtError("virDomainInterfaceStats() failed")
        return ret

    def ioThreadInfo(self, flags=0):
        """Lists a domain's I/O threads and the host CPUs they may run on.

        A live query needs an active domain whose emulator has I/O threads.

        :param flags: Combination of `DomainModificationImpact` values.
        :returns: `list[tuple[int, list[bool]]]`
        :raises libvirtError: when it fails

        In C: `virDomainGetIOThreadInfo`, since 1.2.14.
        """
        ret = libvirtmod.virDomainGetIOThreadInfo(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetIOThreadInfo() failed")
        return ret

    def isActive(self):
        """Tells whether a domain is active, that is running or paused.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virDomainIsActive`, since 0.7.3.
        """
        ret = libvirtmod.virDomainIsActive(self._o)
        if ret == -1:
            raise libvirtError("virDomainIsActive() failed")
        return ret

    def isPersistent(self):
        """Tells whether a domain has a stored configuration and so survives being stopped.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virDomainIsPersistent`, since 0.7.3.
        """
        ret = libvirtmod.virDomainIsPersistent(self._o)
        if ret == -1:
            raise libvirtError("virDomainIsPersistent() failed")
        return ret

    def isUpdated(self):
        """Tells whether an active domain's configuration has been altered since its start.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virDomainIsUpdated`, since 0.8.6.
        """
        ret = libvirtmod.virDomainIsUpdated(self._o)
        if ret == -1:
            raise libvirtError("virDomainIsUpdated() failed")
        return ret

    def jobInfo(self):
        """Reads the progress of a running domain's job, such as saving or migrating.

        No job is not an error: the type then is `VIR_DOMAIN_JOB_NONE`. `virDomainGetJobStats` tells more.

        :returns: `list[int]`
        :raises libvirtError: when it fails

        In C: `virDomainGetJobInfo`, since 0.7.7.
        """
        ret = libvirtmod.virDomainGetJobInfo(self._o)
        if ret is None:
            raise libvirtError("virDomainGetJobInfo() failed")
        return ret

    def jobStats(self, flags=0):
        """Reads the progress of a domain's job in detail, or the figures of the last one that is over.

        After a migration the destination has them too, unless it went through post-copy mode. No job gives the type `VIR_DOMAIN_JOB_NONE`; an inactive domain is an error, `VIR_ERR_OPERATION_INVALID`. Free the answer with `virTypedParamsFree`.

        :param flags: Combination of `DomainGetJobStatsFlags` values.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virDomainGetJobStats`, since 1.0.3.
        """
        ret = libvirtmod.virDomainGetJobStats(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetJobStats() failed")
        return ret

    def launchSecurityInfo(self, flags=0):
        """Reports what a guest's owner needs to attest a confidential domain.

        The domain has to be active. For SEV the measurement is fixed once the guest's memory is set up, so start the domain paused, check it, inject secrets and then resume.

        :param flags: Reserved; pass 0.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virDomainGetLaunchSecurityInfo`, since 4.5.0.
        """
        ret = libvirtmod.virDomainGetLaunchSecurityInfo(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetLaunchSecurityInfo() failed")
        return ret

    def listAllCheckpoints(self, flags=0):
        """Lists a domain's checkpoints that match the filter.

        By default that is all of them, in no particular order.

        :param flags: Combination of `DomainCheckpointListFlags` values.
        :returns: `list[virDomainCheckpoint]`
        :raises libvirtError: when it fails

        In C: `virDomainListAllCheckpoints`, since 5.6.0.
        """
        ret = libvirtmod.virDomainListAllCheckpoints(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainListAllCheckpoints() failed")
        return [virDomainCheckpoint(self, o) for o in ret]

    def listAllSnapshots(self, flags=0):
        """Lists a domain's snapshots that match the filter.

        By default that is all of them, in no particular order.

        :param flags: Combination of `DomainSnapshotListFlags` values.
        :returns: `list[virDomainSnapshot]`
        :raises libvirtError: when it fails

        In C: `virDomainListAllSnapshots`, since 0.9.13.
        """
        ret = libvirtmod.virDomainListAllSnapshots(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainListAllSnapshots() failed")
        return [virDomainSnapshot(self, o) for o in ret]

    def managedSave(self, flags=0):
        """Saves an active domain's state to a file that the hypervisor driver looks after, and stops the domain.

        The next start restores the state and deletes the file. Only for persistent domains. Runs as a job, like `virDomainSave`.

        :param flags: Combination of `DomainSaveRestoreFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainManagedSave`, since 0.8.0.
        """
        ret = libvirtmod.virDomainManagedSave(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainManagedSave() failed")
        return ret

    def managedSaveDefineXML(self, dxml=None, flags=0):
        """Replaces the domain XML kept in a managed save image.

        The new XML may differ only in what the guest does not see. The flags `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` change the state the domain is restored to.

        :param dxml: New domain XML; NULL leaves it as it is.
        :param flags: Combination of `DomainSaveRestoreFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainManagedSaveDefineXML`, since 3.7.0.
        """
        ret = libvirtmod.virDomainManagedSaveDefineXML(self._o, dxml, flags)
        if ret == -1:
            raise libvirtError("virDomainManagedSaveDefineXML() failed")
        return ret

    def managedSaveGetXMLDesc(self, flags=0):
        """Gives the domain XML kept in a managed save image.

        Fails with `VIR_ERR_OPERATION_INVALID` when there is no image. Asking for secrets is refused on a read-only connection.

        :param flags: Combination of `DomainSaveImageXMLFlags` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virDomainManagedSaveGetXMLDesc`, since 3.7.0.
        """
        ret = libvirtmod.virDomainManagedSaveGetXMLDesc(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainManagedSaveGetXMLDesc() failed")
        return ret

    def managedSaveRemove(self, flags=0):
        """Deletes a domain's managed save image.

        The next start then boots afresh, as after a power failure. Without an image nothing happens.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainManagedSaveRemove`, since 0.8.0.
        """
        ret = libvirtmod.virDomainManagedSaveRemove(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainManagedSaveRemove() failed")
        return ret

    def maxMemory(self):
        """Gives the upper bound of a domain's memory.

        An inactive domain reports its stored configuration.

        :returns: Amount in KiB, or 0 on error.
        :raises libvirtError: when it fails

        In C: `virDomainGetMaxMemory`, since 0.0.3.
        """
        ret = libvirtmod.virDomainGetMaxMemory(self._o)
        if ret is None:
            raise libvirtError("virDomainGetMaxMemory() failed")
        return ret

    def maxVcpus(self):
        """Gives the upper bound of a domain's virtual CPUs.

        For an inactive domain that is the bound its type of machine allows; `virDomainGetVcpusFlags` with `VIR_DOMAIN_VCPU_MAXIMUM` says exactly which one is meant.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virDomainGetMaxVcpus`, since 0.2.1.
        """
        ret = libvirtmod.virDomainGetMaxVcpus(self._o)
        if ret == -1:
            raise libvirtError("virDomainGetMaxVcpus() failed")
        return ret

    def memoryParameters(self, flags=0):
        """Reports the limits on a domain's use of host memory.

        With `nparams` 0 only the number of parameters is stored there; call again with room for as many.

        :param flags: Combination of `DomainModificationImpact` values.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virDomainGetMemoryParameters`, since 0.8.5.
        """
        ret = libvirtmod.virDomainGetMemoryParameters(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetMemoryParameters() failed")
        return ret

    def memoryPeek(self, start, size, flags=0):
        """Copies a piece of an active domain's memory.

        The guest runs on meanwhile, so what is read may be torn. Over a connection to a daemon at most 4 MiB can be read in one call. Not for read-only connections, since memory holds secrets; fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active.

        :param start: Address of the first byte.
        :param size: Number of bytes to read.
        :param flags: Combination of `DomainMemoryFlags` values.
        :returns: `bytes`
        :raises libvirtError: when it fails

        In C: `virDomainMemoryPeek`, since 0.4.2.
        """
        ret = libvirtmod.virDomainMemoryPeek(self._o, start, size, flags)
        if ret is None:
            raise libvirtError("virDomainMemoryPeek() failed")
        return ret

    def memoryStats(self):
        """Reports how a running domain uses its memory.

        Most figures come from the guest's balloon driver and are missing when it is not loaded or its polling is off. Pass room for `VIR_DOMAIN_MEMORY_STAT_NR` figures to get all of them. `virConnectGetAllDomainStats` gives the same figures for many domains at once.

        :returns: Number of figures filled in.
        :raises libvirtError: when it fails

        In C: `virDomainMemoryStats`, since 0.7.5.
        """
        ret = libvirtmod.virDomainMemoryStats(self._o)
        if ret is None:
            raise libvirtError("virDomainMemoryStats() failed")
        return ret

    def messages(self, flags=0):
        """Lists messages recorded about a domain, such as deprecated features it uses.

        :param flags: Combination of `DomainMessageType` values.
        :returns: `list[str]`
        :raises libvirtError: when it fails

        In C: `virDomainGetMessages`, since 7.1.0.
        """
        ret = libvirtmod.virDomainGetMessages(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetMessages() failed")
        return ret

    def metadata(self, type, uri=None, flags=0):
        """Gives a domain's title, description or an application's metadata.

        Fails with `VIR_ERR_NO_DOMAIN_METADATA` when there is none.

        :param type: Part wanted.
        :param uri: Namespace URI of the element; NULL for the other types.
        :param flags: Combination of `DomainModificationImpact` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virDomainGetMetadata`, since 0.9.10.
        """
        ret = libvirtmod.virDomainGetMetadata(self._o, type, uri, flags)
        if ret is None:
            raise libvirtError("virDomainGetMetadata() failed")
        return ret

    def migrate(self, dconn, flags=0, dname=None, uri=None, bandwidth=0):
        """Moves a running domain to the host behind another connection, with the client in control.

        Blocks until the migration ends; `virDomainAbortJob` from another thread cancels it. With `VIR_MIGRATE_PEER2PEER` the source host takes over control. Not available on read-only connections. Fails with `VIR_ERR_NO_SUPPORT` when the hypervisor cannot migrate and with `VIR_ERR_MIGRATE_UNSAFE` when data could be lost. New code uses `virDomainMigrate3`.

        :param dconn: The connection to act on.
        :param flags: Combination of `DomainMigrateFlags` values.
        :param dname: New name on the destination; NULL keeps the name.
        :param uri: Where the hypervisors send their data; NULL to derive it from the destination.
        :param bandwidth: Upper limit of the transfer speed, in MiB per second; 0 for the default.
        :returns: The domain on the destination.
        :raises libvirtError: when it fails

        In C: `virDomainMigrate`, since 0.3.2.
        """
        ret = libvirtmod.virDomainMigrate(self._o, None if dconn is None else dconn._o, flags, dname, uri, bandwidth)
        if ret is None:
            raise libvirtError("virDomainMigrate() failed")
        return virDomain(dconn, ret)

    def migrate2(self, dconn, dxml=None, flags=0, dname=None, uri=None, bandwidth=0):
        """Moves a running domain to the host behind another connection, optionally with an adapted definition.

        Like `virDomainMigrate`, with `dxml` in addition. New code uses `virDomainMigrate3`.

        :param dconn: The connection to act on.
        :param dxml: Definition for the destination, differing only in what the guest cannot see; NULL to take it from the source.
        :param flags: Combination of `DomainMigrateFlags` values.
        :param dname: New name on the destination; NULL keeps the name.
        :param uri: Where the hypervisors send their data; NULL to derive it from the destination.
        :param bandwidth: Upper limit of the transfer speed, in MiB per second; 0 for the default.
        :returns: The domain on the destination.
        :raises libvirtError: when it fails

        In C: `virDomainMigrate2`, since 0.9.2.
        """
        ret = libvirtmod.virDomainMigrate2(self._o, None if dconn is None else dconn._o, dxml, flags, dname, uri, bandwidth)
        if ret is None:
            raise libvirtError("virDomainMigrate2() failed")
        return virDomain(dconn, ret)

    def migrate3(self, dconn, params, flags=0):
        """Moves a domain to the host behind another connection, with all settings as parameters.

        Blocks until the migration ends; `virDomainGetJobStats` shows progress, `virDomainAbortJob` cancels. `VIR_MIGRATE_PEER2PEER` and `VIR_MIGRATE_TUNNELLED` are refused with `VIR_ERR_INVALID_ARG`; use `virDomainMigrateToURI3` for those. Not available on read-only connections.

        :param dconn: The connection to act on.
        :param params: Settings of the migration; NULL with `nparams` 0 for defaults throughout.
        :param flags: Combination of `DomainMigrateFlags` values.
        :returns: The domain on the destination.
        :raises libvirtError: when it fails

        In C: `virDomainMigrate3`, since 1.1.0.
        """
        ret = libvirtmod.virDomainMigrate3(self._o, None if dconn is None else dconn._o, params, flags)
        if ret is None:
            raise libvirtError("virDomainMigrate3() failed")
        return virDomain(dconn, ret)

    def migrateGetCompressionCache(self, flags=0):
        """Tells the size of the cache that XBZRLE compression of memory uses.

        :param flags: Reserved; pass 0.
        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virDomainMigrateGetCompressionCache`, since 1.0.3.
        """
        ret = libvirtmod.virDomainMigrateGetCompressionCache(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainMigrateGetCompressionCache() failed")
        return ret

    def migrateGetMaxDowntime(self, flags=0):
        """Tells how long the guest may stand still at the end of a live migration.

        :param flags: Reserved; pass 0.
        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virDomainMigrateGetMaxDowntime`, since 3.7.0.
        """
        ret = libvirtmod.virDomainMigrateGetMaxDowntime(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainMigrateGetMaxDowntime() failed")
        return ret

    def migrateGetMaxSpeed(self, flags=0):
        """Tells the speed limit for migrations of a domain.

        :param flags: Combination of `DomainMigrateMaxSpeedFlags` values.
        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virDomainMigrateGetMaxSpeed`, since 0.9.5.
        """
        ret = libvirtmod.virDomainMigrateGetMaxSpeed(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainMigrateGetMaxSpeed() failed")
        return ret

    def migrateSetCompressionCache(self, cacheSize, flags=0):
        """Sets the size of the cache that XBZRLE compression of memory uses.

        A hypervisor may round the size and refuse changes while a migration runs. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running. Not available on read-only connections.

        :param cacheSize: New size, in bytes.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainMigrateSetCompressionCache`, since 1.0.3.
        """
        ret = libvirtmod.virDomainMigrateSetCompressionCache(self._o, cacheSize, flags)
        if ret == -1:
            raise libvirtError("virDomainMigrateSetCompressionCache() failed")
        return ret

    def migrateSetMaxDowntime(self, downtime, flags=0):
        """Sets how long the guest may stand still at the end of a live migration.

        May be called before or during the migration. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running. Not available on read-only connections.

        :param downtime: Longest pause, in ms; more than 0.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainMigrateSetMaxDowntime`, since 0.8.0.
        """
        ret = libvirtmod.virDomainMigrateSetMaxDowntime(self._o, downtime, flags)
        if ret == -1:
            raise libvirtError("virDomainMigrateSetMaxDowntime() failed")
        return ret

    def migrateSetMaxSpeed(self, bandwidth=0, flags=0):
        """Limits the speed at which a domain's data is transferred in migrations.

        Holds for a migration in progress and for later ones without a limit of their own. Not available on read-only connections.

        :param bandwidth: Upper limit, in MiB per second.
        :param flags: Combination of `DomainMigrateMaxSpeedFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainMigrateSetMaxSpeed`, since 0.9.0.
        """
        ret = libvirtmod.virDomainMigrateSetMaxSpeed(self._o, bandwidth, flags)
        if ret == -1:
            raise libvirtError("virDomainMigrateSetMaxSpeed() failed")
        return ret

    def migrateStartPostCopy(self, flags=0):
        """Switches a running migration to post-copy.

        The guest goes on running on the destination at once and fetches memory it still lacks from the source. The migration must have been started with `VIR_MIGRATE_POSTCOPY`, else the call fails with `VIR_ERR_OPERATION_INVALID`. From then on it cannot be cancelled; if the connection breaks, the domain stops on both hosts until the migration is taken up again with `VIR_MIGRATE_POSTCOPY_RESUME`. Not available on read-only connections.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainMigrateStartPostCopy`, since 1.3.3.
        """
        ret = libvirtmod.virDomainMigrateStartPostCopy(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainMigrateStartPostCopy() failed")
        return ret

    def migrateToURI(self, duri, flags=0, dname=None, bandwidth=0):
        """Moves a domain to a destination given by address, without a client connection to it.

        With `VIR_MIGRATE_PEER2PEER` the source host connects to the management daemon at `duri`; without it the hypervisor sends directly, which few hypervisors support. Not available on read-only connections. New code uses `virDomainMigrateToURI3`.

        :param duri: Connection URI of the destination for peer-to-peer, else the hypervisor's own migration URI.
        :param flags: Combination of `DomainMigrateFlags` values.
        :param dname: New name on the destination; NULL keeps the name.
        :param bandwidth: Upper limit of the transfer speed, in MiB per second; 0 for the default.
        :raises libvirtError: when it fails

        In C: `virDomainMigrateToURI`, since 0.7.2.
        """
        ret = libvirtmod.virDomainMigrateToURI(self._o, duri, flags, dname, bandwidth)
        if ret == -1:
            raise libvirtError("virDomainMigrateToURI() failed")
        return ret

    def migrateToURI2(self, dconnuri=None, miguri=None, dxml=None, flags=0, dname=None, bandwidth=0):
        """Moves a domain to a destination given by address, with separate addresses for control and data.

        With `VIR_MIGRATE_PEER2PEER` `dconnuri` must be given, without it `miguri`. Otherwise like `virDomainMigrateToURI`. New code uses `virDomainMigrateToURI3`.

        :param dconnuri: Connection URI of the destination as the source host reaches it; NULL for direct migration.
        :param miguri: Where the hypervisors send their data; NULL to derive it from `dconnuri`.
        :param dxml: Definition for the destination, differing only in what the guest cannot see; NULL to take it from the source.
        :param flags: Combination of `DomainMigrateFlags` values.
        :param dname: New name on the destination; NULL keeps the name.
        :param bandwidth: Upper limit of the transfer speed, in MiB per second; 0 for the default.
        :raises libvirtError: when it fails

        In C: `virDomainMigrateToURI2`, since 0.9.2.
        """
        ret = libvirtmod.virDomainMigrateToURI2(self._o, dconnuri, miguri, dxml, flags, dname, bandwidth)
        if ret == -1:
            raise libvirtError("virDomainMigrateToURI2() failed")
        return ret

    def migrateToURI3(self, dconnuri, params, flags=0):
        """Moves a domain to a destination given by address, with all settings as parameters.

        With `VIR_MIGRATE_PEER2PEER` the source host connects to `dconnuri` and controls the migration; without it the hypervisor sends directly to `VIR_MIGRATE_PARAM_URI`. Blocks until the end; the source keeps the domain when it fails. Not available on read-only connections.

        :param dconnuri: Connection URI of the destination as the source host reaches it; NULL for direct migration.
        :param params: Settings of the migration; NULL with `nparams` 0 for defaults throughout.
        :param flags: Combination of `DomainMigrateFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainMigrateToURI3`, since 1.1.0.
        """
        ret = libvirtmod.virDomainMigrateToURI3(self._o, dconnuri, params, flags)
        if ret == -1:
            raise libvirtError("virDomainMigrateToURI3() failed")
        return ret

    def name(self):
        """Gives a domain's name.

        :returns: Name; belongs to the handle and lives as long as it does.
        :raises libvirtError: when it fails

        In C: `virDomainGetName`, since 0.0.3.
        """
        ret = libvirtmod.virDomainGetName(self._o)
        if ret is None:
            raise libvirtError("virDomainGetName() failed")
        return ret

    def numaParameters(self, flags=0):
        """Reports on which host NUMA nodes a domain's memory is placed.

        With `nparams` 0 only the number of parameters is stored there; call again with room for as many.

        :param flags: Combination of `DomainModificationImpact` values.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virDomainGetNumaParameters`, since 0.9.9.
        """
        ret = libvirtmod.virDomainGetNumaParameters(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetNumaParameters() failed")
        return ret

    def openChannel(self, name, st, flags=0):
        """Connects a stream to a channel between host and guest of a running domain.

        Data goes both ways until the stream is closed. Someone already connected gives `VIR_ERR_OPERATION_FAILED`, unless `VIR_DOMAIN_CHANNEL_FORCE` throws them out.

        :param name: Target name of a virtio channel, or the device's alias; NULL takes the first channel.
        :param st: The stream to act on.
        :param flags: Combination of `DomainChannelFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainOpenChannel`, since 1.0.2.
        """
        ret = libvirtmod.virDomainOpenChannel(self._o, name, None if st is None else st._o, flags)
        if ret == -1:
            raise libvirtError("virDomainOpenChannel() failed")
        return ret

    def openConsole(self, dev_name, st, flags=0):
        """Connects a stream to a text console of a running domain.

        Data goes both ways until the stream is closed. Someone already connected gives `VIR_ERR_OPERATION_FAILED`, unless `VIR_DOMAIN_CONSOLE_FORCE` throws them out. Use a stream opened with `VIR_STREAM_NONBLOCK` when reading and writing from one thread.

        :param dev_name: Alias of the console, serial or parallel device; NULL takes the first console, or else the first serial port.
        :param st: The stream to act on.
        :param flags: Combination of `DomainConsoleFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainOpenConsole`, since 0.8.6.
        """
        ret = libvirtmod.virDomainOpenConsole(self._o, dev_name, None if st is None else st._o, flags)
        if ret == -1:
            raise libvirtError("virDomainOpenConsole() failed")
        return ret

    def openGraphics(self, idx, fd, flags=0):
        """Hands one end of a connected socket to a display server of a running domain.

        The caller keeps the other end and talks the display's protocol on it. Works with a local connection only; `virDomainOpenGraphicsFD` makes the pair of sockets itself and is preferred.

        :param idx: Which graphics device, in the order of the XML, from 0.
        :param fd: One end of a pair of connected UNIX sockets; it is duplicated, so the caller still closes its own.
        :param flags: Combination of `DomainOpenGraphicsFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainOpenGraphics`, since 0.9.7.
        """
        ret = libvirtmod.virDomainOpenGraphics(self._o, idx, fd, flags)
        if ret == -1:
            raise libvirtError("virDomainOpenGraphics() failed")
        return ret

    def openGraphicsFD(self, idx, flags=0):
        """Opens a connection to a display server of a running domain and returns it as a file descriptor.

        Works only over a local connection that can carry descriptors.

        :param idx: Which graphics device, in the order of the XML, from 0.
        :param flags: Combination of `DomainOpenGraphicsFlags` values.
        :returns: A connected descriptor, 0 or more, which the caller closes; -1 with an error.
        :raises libvirtError: when it fails

        In C: `virDomainOpenGraphicsFD`, since 1.2.8.
        """
        ret = libvirtmod.virDomainOpenGraphicsFD(self._o, idx, flags)
        if ret == -1:
            raise libvirtError("virDomainOpenGraphicsFD() failed")
        return ret

    def pMSuspendForDuration(self, target, duration, flags=0):
        """Asks the guest to put itself to sleep.

        It is not the same as pausing: the guest's own power management does the work, mostly by way of the guest agent. `virDomainPMWakeup` wakes it up, from memory or a hybrid sleep; a guest that sleeps on disk is off and is started again. Success means that the guest took the request, not that it sleeps already.

        :param target: Where the state goes: memory, disk, or both.
        :param duration: After how many seconds it wakes up by itself; 0 is never, and drivers may allow nothing else.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainPMSuspendForDuration`, since 0.9.10.
        """
        ret = libvirtmod.virDomainPMSuspendForDuration(self._o, target, duration, flags)
        if ret == -1:
            raise libvirtError("virDomainPMSuspendForDuration() failed")
        return ret

    def pMWakeup(self, flags=0):
        """Wakes a guest that put itself to sleep. A guest that does not sleep gives `VIR_ERR_OPERATION_INVALID`.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainPMWakeup`, since 0.9.11.
        """
        ret = libvirtmod.virDomainPMWakeup(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainPMWakeup() failed")
        return ret

    def perfEvents(self, flags=0):
        """Tells which perf events are measured for a domain.

        The values of those events are in group `VIR_DOMAIN_STATS_PERF` of `virConnectGetAllDomainStats`.

        :param flags: Combination of `DomainModificationImpact` values.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virDomainGetPerfEvents`, since 1.3.3.
        """
        ret = libvirtmod.virDomainGetPerfEvents(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetPerfEvents() failed")
        return ret

    def pinEmulator(self, cpumap, flags=0):
        """Restricts a domain's emulator threads to some of the host's CPUs.

        Concerns the threads that are neither virtual CPUs nor I/O threads. Not for read-only connections.

        :param cpumap: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainPinEmulator`, since 0.10.0.
        """
        ret = libvirtmod.virDomainPinEmulator(self._o, cpumap, flags)
        if ret == -1:
            raise libvirtError("virDomainPinEmulator() failed")
        return ret

    def pinIOThread(self, iothread_val, cpumap, flags=0):
        """Restricts one of a domain's I/O threads to some of the host's CPUs.

        Fails with `VIR_ERR_INVALID_ARG` when there is no such thread. Not for read-only connections.

        :param iothread_val: ID of the I/O thread; at least 1.
        :param cpumap: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainPinIOThread`, since 1.2.14.
        """
        ret = libvirtmod.virDomainPinIOThread(self._o, iothread_val, cpumap, flags)
        if ret == -1:
            raise libvirtError("virDomainPinIOThread() failed")
        return ret

    def pinVcpu(self, vcpu, cpumap):
        """Restricts an active domain's virtual CPU to some of the host's CPUs.

        Use `virDomainPinVcpuFlags` to reach the stored configuration.

        :param vcpu: Number of the virtual CPU, from 0.
        :param cpumap: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
        :raises libvirtError: when it fails

        In C: `virDomainPinVcpu`, since 0.1.4.
        """
        ret = libvirtmod.virDomainPinVcpu(self._o, vcpu, cpumap)
        if ret == -1:
            raise libvirtError("virDomainPinVcpu() failed")
        return ret

    def pinVcpuFlags(self, vcpu, cpumap, flags=0):
        """Restricts a virtual CPU to some of the host's CPUs, live, in the stored configuration or both.

        Not for read-only connections.

        :param vcpu: Number of the virtual CPU, from 0.
        :param cpumap: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainPinVcpuFlags`, since 0.9.3.
        """
        ret = libvirtmod.virDomainPinVcpuFlags(self._o, vcpu, cpumap, flags)
        if ret == -1:
            raise libvirtError("virDomainPinVcpuFlags() failed")
        return ret

    def reboot(self, flags=0):
        """Asks a domain's guest to reboot, by the means given.

        Returns once the request is sent; the guest may ignore it. What happens when the guest obeys follows `<on_reboot>`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.

        :param flags: Combination of `DomainRebootFlagValues` values.
        :raises libvirtError: when it fails

        In C: `virDomainReboot`, since 0.1.0.
        """
        ret = libvirtmod.virDomainReboot(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainReboot() failed")
        return ret

    def rename(self, new_name, flags=0):
        """Gives a persistent domain a new name.

        The domain has to be inactive, and some drivers refuse it while there are snapshots or checkpoints (`VIR_ERR_OPERATION_INVALID`). The name must be free and must not be empty. Other handles keep the old name until they are looked up again.

        :param new_name: New name; without slashes.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainRename`, since 1.2.19.
        """
        ret = libvirtmod.virDomainRename(self._o, new_name, flags)
        if ret == -1:
            raise libvirtError("virDomainRename() failed")
        return ret

    def reset(self, flags=0):
        """Resets a domain at once, as the reset button of a real machine does.

        The guest is not told, and unwritten data is lost. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainReset`, since 0.9.7.
        """
        ret = libvirtmod.virDomainReset(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainReset() failed")
        return ret

    def resume(self):
        """Lets a paused domain run on.

        Fails with `VIR_ERR_OPERATION_INVALID` when it is not active. For a guest that put itself to sleep use `virDomainPMWakeup`.

        :raises libvirtError: when it fails

        In C: `virDomainResume`, since 0.0.3.
        """
        ret = libvirtmod.virDomainResume(self._o)
        if ret == -1:
            raise libvirtError("virDomainResume() failed")
        return ret

    def revertToSnapshot(self, snap, flags=0):
        """Puts a domain back to the state of a snapshot.

        What happened since is lost, both on disk and in memory. Depending on the snapshot, the domain ends up running, paused or off; a snapshot of the disks alone leaves it off. A running domain may keep its emulator process if the configurations match; what is risky, such as a snapshot without recorded configuration, fails with `VIR_ERR_SNAPSHOT_REVERT_RISKY` unless `VIR_DOMAIN_SNAPSHOT_REVERT_FORCE` is given.

        :param flags: Combination of `DomainSnapshotRevertFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainRevertToSnapshot`, since 0.8.0.
        """
        ret = libvirtmod.virDomainRevertToSnapshot(self._o, None if snap is None else snap._o, flags)
        if ret == -1:
            raise libvirtError("virDomainRevertToSnapshot() failed")
        return ret

    def save(self, to):
        """Saves an active domain's memory and device state to a file and stops the domain.

        Disks are not part of the file and must stay unchanged until `virDomainRestore`. Runs as a job that `virDomainGetJobInfo` watches and `virDomainAbortJob` cancels, after which the domain goes on. A transient domain is gone afterwards. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active.

        :param to: Path of the file on the host of the hypervisor.
        :raises libvirtError: when it fails

        In C: `virDomainSave`, since 0.0.3.
        """
        ret = libvirtmod.virDomainSave(self._o, to)
        if ret == -1:
            raise libvirtError("virDomainSave() failed")
        return ret

    def saveFlags(self, to, dxml=None, flags=0):
        """Saves an active domain's state to a file, with options, and stops the domain.

        Acts like `virDomainSave`. `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` exclude each other; they record in the file how it is to be restored.

        :param to: Path of the file on the host of the hypervisor.
        :param dxml: Domain XML to record in the file, to change what the guest does not see, such as paths on the host; NULL for the current one.
        :param flags: Combination of `DomainSaveRestoreFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainSaveFlags`, since 0.9.4.
        """
        ret = libvirtmod.virDomainSaveFlags(self._o, to, dxml, flags)
        if ret == -1:
            raise libvirtError("virDomainSaveFlags() failed")
        return ret

    def saveParams(self, params, flags=0):
        """Saves an active domain's state as the parameters say, and stops the domain.

        Acts like `virDomainSaveFlags`, or like `virDomainManagedSave` when no file is named.

        :param params: File, XML, format and channels.
        :param flags: Combination of `DomainSaveRestoreFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainSaveParams`, since 8.4.0.
        """
        ret = libvirtmod.virDomainSaveParams(self._o, params, flags)
        if ret == -1:
            raise libvirtError("virDomainSaveParams() failed")
        return ret

    def schedulerParameters(self):
        """Reports a domain's scheduler parameters.

        `virDomainGetSchedulerType` tells how many there are. Use `virDomainGetSchedulerParametersFlags` to choose between the running domain and its stored configuration.

        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virDomainGetSchedulerParameters`, since 0.2.3.
        """
        ret = libvirtmod.virDomainGetSchedulerParameters(self._o)
        if ret is None:
            raise libvirtError("virDomainGetSchedulerParameters() failed")
        return ret

    def schedulerParametersFlags(self, flags=0):
        """Reports a domain's scheduler parameters, live or from the stored configuration.

        `virDomainGetSchedulerType` tells how many there are.

        :param flags: Combination of `DomainModificationImpact` values.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virDomainGetSchedulerParametersFlags`, since 0.9.2.
        """
        ret = libvirtmod.virDomainGetSchedulerParametersFlags(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetSchedulerParametersFlags() failed")
        return ret

    def schedulerType(self):
        """Names the scheduler that governs a domain's CPU time.

        :returns: Name such as `posix`, `credit` or `allocation`; the caller frees it.
        :raises libvirtError: when it fails

        In C: `virDomainGetSchedulerType`, since 0.2.3.
        """
        ret = libvirtmod.virDomainGetSchedulerType(self._o)
        if ret is None:
            raise libvirtError("virDomainGetSchedulerType() failed")
        return ret

    def screenshot(self, stream, screen, flags=0):
        """Takes a picture of what a screen of the running domain shows.

        The image comes through the stream, which has to be read to its end and finished by the caller; its format is the hypervisor's choice. Needs a connection that is not read-only.

        :param stream: The stream to act on.
        :param screen: Which screen, counted over all graphics devices from 0.
        :param flags: Reserved; pass 0.
        :returns: MIME type of the image, such as `image/png`, which the caller frees; NULL on error.
        :raises libvirtError: when it fails

        In C: `virDomainScreenshot`, since 0.9.2.
        """
        ret = libvirtmod.virDomainScreenshot(self._o, None if stream is None else stream._o, screen, flags)
        if ret is None:
            raise libvirtError("virDomainScreenshot() failed")
        return ret

    def securityLabel(self):
        """Reports the label that confines an active domain.

        With several security drivers at work only the first one's label is given; use `virDomainGetSecurityLabelList` for all. The label is empty when the domain is inactive.

        :returns: `list[bool | str]`
        :raises libvirtError: when it fails

        In C: `virDomainGetSecurityLabel`, since 0.6.1.
        """
        ret = libvirtmod.virDomainGetSecurityLabel(self._o)
        if ret is None:
            raise libvirtError("virDomainGetSecurityLabel() failed")
        return ret

    def securityLabelList(self):
        """Reports a domain's label from each security driver in use.

        :returns: `list[list[bool | str]]`
        :raises libvirtError: when it fails

        In C: `virDomainGetSecurityLabelList`, since 0.10.0.
        """
        ret = libvirtmod.virDomainGetSecurityLabelList(self._o)
        if ret is None:
            raise libvirtError("virDomainGetSecurityLabelList() failed")
        return ret

    def sendKey(self, codeset, holdtime, keycodes, nkeycodes, flags=0):
        """Presses keys in a running domain, holds them together for a while and lets them go.

        At most `VIR_DOMAIN_SEND_KEY_MAX_KEYS` keys go into one call; sequences take a call for each chord. A code unknown to `codeset` gives `VIR_ERR_INVALID_ARG`.

        :param codeset: Numbering that `keycodes` follows.
        :param holdtime: How long the keys stay down, in milliseconds; 0 is the hypervisor's default.
        :param keycodes: Keys to press, all at once.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainSendKey`, since 0.9.3.
        """
        ret = libvirtmod.virDomainSendKey(self._o, codeset, holdtime, keycodes, nkeycodes, flags)
        if ret == -1:
            raise libvirtError("virDomainSendKey() failed")
        return ret

    def sendProcessSignal(self, pid_value, signum, flags=0):
        """Sends a signal to a process in the guest.

        Made for containers; drivers may allow only the first process. The domain has to be running.

        :param pid_value: Process number as seen inside the guest; a negative one means a process group, 0 is not allowed.
        :param signum: Signal to send.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainSendProcessSignal`, since 1.0.1.
        """
        ret = libvirtmod.virDomainSendProcessSignal(self._o, pid_value, signum, flags)
        if ret == -1:
            raise libvirtError("virDomainSendProcessSignal() failed")
        return ret

    def setAutostart(self, autostart):
        """Sets whether a domain is started together with the host.

        Only for persistent domains; fails with `VIR_ERR_OPERATION_INVALID` on a transient one.

        :param autostart: 1 to start it automatically, 0 not to.
        :raises libvirtError: when it fails

        In C: `virDomainSetAutostart`, since 0.2.1.
        """
        ret = libvirtmod.virDomainSetAutostart(self._o, autostart)
        if ret == -1:
            raise libvirtError("virDomainSetAutostart() failed")
        return ret

    def setAutostartOnce(self, autostart):
        """Sets whether a domain is started the next time the host boots, and only then.

        The setting is cleared by that start and is independent of `virDomainSetAutostart`. Only for persistent domains.

        :param autostart: 1 to have it started once, 0 to cancel that.
        :raises libvirtError: when it fails

        In C: `virDomainSetAutostartOnce`, since 11.2.0.
        """
        ret = libvirtmod.virDomainSetAutostartOnce(self._o, autostart)
        if ret == -1:
            raise libvirtError("virDomainSetAutostartOnce() failed")
        return ret

    def setBlkioParameters(self, params, flags=0):
        """Changes the domain's block I/O weights and limits per host device.

        Parameters left out keep their values. Needs cgroups for a running domain, and a connection that is not read-only. Fails with `VIR_ERR_OPERATION_INVALID` when live change is asked of an inactive domain.

        :param params: New values.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetBlkioParameters`, since 0.9.0.
        """
        ret = libvirtmod.virDomainSetBlkioParameters(self._o, params, flags)
        if ret == -1:
            raise libvirtError("virDomainSetBlkioParameters() failed")
        return ret

    def setBlockIoTune(self, disk, params, flags=0):
        """Changes the throughput limits of a disk.

        Parameters left out keep their values, except that drivers may reset the rest of a group (bytes, operations, their bursts) when one member is given; give the whole group to be sure. Contradicting limits give `VIR_ERR_INVALID_ARG`.

        :param disk: Disk, by its target name (`vda`) or by the path of its source.
        :param params: New limits.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetBlockIoTune`, since 0.9.8.
        """
        ret = libvirtmod.virDomainSetBlockIoTune(self._o, disk, params, flags)
        if ret == -1:
            raise libvirtError("virDomainSetBlockIoTune() failed")
        return ret

    def setBlockThreshold(self, dev, threshold, flags=0):
        """Asks for an event when writing to a disk image goes beyond a byte offset.

        It serves to grow thin storage before the guest runs into its end. The event `VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD` fires once, then the threshold is to be set again. For a top image it may come twice, under the name with the index and the one without. The request does not outlast the running domain. Useful for block devices with formats such as qcow2, where the end of written data moves.

        :param dev: Image, by the disk's target name (`vda`), or with an index for one of its backing images (`vda[3]`).
        :param threshold: Offset in bytes within the image; 0 switches the event off.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainSetBlockThreshold`, since 3.1.0.
        """
        ret = libvirtmod.virDomainSetBlockThreshold(self._o, dev, threshold, flags)
        if ret == -1:
            raise libvirtError("virDomainSetBlockThreshold() failed")
        return ret

    def setGuestVcpus(self, cpumap, state, flags=0):
        """Makes the guest start or stop using virtual CPUs.

        Nothing is plugged in or out, so the guest may undo it; see `virDomainSetVcpu` for that. Needs the guest agent. CPU 0 mostly cannot be stopped.

        :param cpumap: Virtual CPUs in the guest's numbering, as a list such as `0-3,5`.
        :param state: 1 to use them, 0 to stop using them.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainSetGuestVcpus`, since 2.0.0.
        """
        ret = libvirtmod.virDomainSetGuestVcpus(self._o, cpumap, state, flags)
        if ret == -1:
            raise libvirtError("virDomainSetGuestVcpus() failed")
        return ret

    def setIOThreadParams(self, iothread_val, params, flags=0):
        """Changes how one of a domain's I/O threads polls, and the size of its thread pool.

        Values that the emulator does not know are refused. Not for read-only connections.

        :param iothread_val: ID of the I/O thread; at least 1.
        :param params: Parameters to set.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetIOThreadParams`, since 4.10.0.
        """
        ret = libvirtmod.virDomainSetIOThreadParams(self._o, iothread_val, params, flags)
        if ret == -1:
            raise libvirtError("virDomainSetIOThreadParams() failed")
        return ret

    def setInterfaceParameters(self, device, params, flags=0):
        """Changes the bandwidth limits of a network interface.

        A direction none of whose parameters is given keeps its limits.

        :param device: Interface, by its host device name (`vnet0`) or its MAC address.
        :param params: New limits.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetInterfaceParameters`, since 0.9.9.
        """
        ret = libvirtmod.virDomainSetInterfaceParameters(self._o, device, params, flags)
        if ret == -1:
            raise libvirtError("virDomainSetInterfaceParameters() failed")
        return ret

    def setLaunchSecurityState(self, params, flags=0):
        """Injects a secret into a confidential domain.

        Secret and header, both encrypted for the guest by its owner, are required, the address is optional. The domain has to be active and paused, and must not have run yet (`VIR_ERR_OPERATION_INVALID` otherwise).

        :param params: Secret, header and, if wanted, the address.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virDomainSetLaunchSecurityState`, since 8.0.0.
        """
        ret = libvirtmod.virDomainSetLaunchSecurityState(self._o, params, flags)
        if ret == -1:
            raise libvirtError("virDomainSetLaunchSecurityState() failed")
        return ret

    def setLifecycleAction(self, type, action, flags=0):
        """Changes what happens when a guest powers off, reboots or crashes.

        Fails with `VIR_ERR_INVALID_ARG` for an action that does not go with the event, such as a core dump on reboot.

        :param type: Event that the action is for.
        :param action: What to do from now on.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetLifecycleAction`, since 3.9.0.
        """
        ret = libvirtmod.virDomainSetLifecycleAction(self._o, type, action, flags)
        if ret == -1:
            raise libvirtError("virDomainSetLifecycleAction() failed")
        return ret

    def setMaxMemory(self, memory):
        """Changes the upper bound of a domain's memory.

        Drivers differ on whether this is possible while the domain is active, and whether it reaches the stored configuration; `virDomainSetMemoryFlags` with `VIR_DOMAIN_MEM_MAXIMUM` leaves no doubt. An amount in use above the new bound is lowered to it.

        :param memory: New bound, in KiB; at least 1.
        :raises libvirtError: when it fails

        In C: `virDomainSetMaxMemory`, since 0.0.3.
        """
        ret = libvirtmod.virDomainSetMaxMemory(self._o, memory)
        if ret == -1:
            raise libvirtError("virDomainSetMaxMemory() failed")
        return ret

    def setMemory(self, memory):
        """Changes how much memory an active domain's guest may use.

        The guest's balloon driver does the work by and by, so the amount reported afterwards may still be the old one. Whether the stored configuration changes as well depends on the driver: use `virDomainSetMemoryFlags` to decide it.

        :param memory: New amount, in KiB; not above the upper bound.
        :raises libvirtError: when it fails

        In C: `virDomainSetMemory`, since 0.1.1.
        """
        ret = libvirtmod.virDomainSetMemory(self._o, memory)
        if ret == -1:
            raise libvirtError("virDomainSetMemory() failed")
        return ret

    def setMemoryFlags(self, memory, flags=0):
        """Changes how much memory a guest may use, live, in the stored configuration or both.

        A live change is left to the guest's balloon driver and happens by and by. With `VIR_DOMAIN_MEM_MAXIMUM` the upper bound changes instead. Fails with `VIR_ERR_OPERATION_INVALID` for `VIR_DOMAIN_MEM_LIVE` on an inactive domain.

        :param memory: New amount, in KiB; at least 1.
        :param flags: Combination of `DomainMemoryModFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetMemoryFlags`, since 0.9.0.
        """
        ret = libvirtmod.virDomainSetMemoryFlags(self._o, memory, flags)
        if ret == -1:
            raise libvirtError("virDomainSetMemoryFlags() failed")
        return ret

    def setMemoryParameters(self, params, flags=0):
        """Changes the limits on a domain's use of host memory.

        Only the parameters given change, in the order given; lower the hard limit before the swap limit, and raise them the other way round. Not for read-only connections.

        :param params: Limits to set.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetMemoryParameters`, since 0.8.5.
        """
        ret = libvirtmod.virDomainSetMemoryParameters(self._o, params, flags)
        if ret == -1:
            raise libvirtError("virDomainSetMemoryParameters() failed")
        return ret

    def setMemoryStatsPeriod(self, period, flags=0):
        """Sets how often the balloon driver collects the guest's memory statistics.

        The numbers come out of `virDomainMemoryStats`. Needs a memory balloon device.

        :param period: Interval in seconds; 0 stops the collection.
        :param flags: Combination of `DomainMemoryModFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetMemoryStatsPeriod`, since 1.1.1.
        """
        ret = libvirtmod.virDomainSetMemoryStatsPeriod(self._o, period, flags)
        if ret == -1:
            raise libvirtError("virDomainSetMemoryStatsPeriod() failed")
        return ret

    def setMetadata(self, type, metadata=None, key=None, uri=None, flags=0):
        """Changes or removes a domain's title, description or an application's metadata.

        Title and description are plain text, and a title has no line breaks. An element replaces the one with the same namespace URI, so each application should keep to one URI. Listeners get a metadata-change event.

        :param type: Part to change.
        :param metadata: New content; NULL removes the part. For an element, one XML element.
        :param key: Namespace prefix for the element; NULL for the other types.
        :param uri: Namespace URI of the element; NULL for the other types.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetMetadata`, since 0.9.10.
        """
        ret = libvirtmod.virDomainSetMetadata(self._o, type, metadata, key, uri, flags)
        if ret == -1:
            raise libvirtError("virDomainSetMetadata() failed")
        return ret

    def setNumaParameters(self, params, flags=0):
        """Changes on which host NUMA nodes a domain's memory is placed.

        A live change of nodes works only for some modes, and moves the memory. Not for read-only connections.

        :param params: Mode and nodes to set.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetNumaParameters`, since 0.9.9.
        """
        ret = libvirtmod.virDomainSetNumaParameters(self._o, params, flags)
        if ret == -1:
            raise libvirtError("virDomainSetNumaParameters() failed")
        return ret

    def setPerfEvents(self, params, flags=0):
        """Switches perf events of a domain on or off.

        Events that are not named keep their setting. Switching on an event the host lacks fails with `VIR_ERR_ARGUMENT_UNSUPPORTED` or `VIR_ERR_OPERATION_FAILED`. Not available on read-only connections.

        :param params: One boolean per event to change.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetPerfEvents`, since 1.3.3.
        """
        ret = libvirtmod.virDomainSetPerfEvents(self._o, params, flags)
        if ret == -1:
            raise libvirtError("virDomainSetPerfEvents() failed")
        return ret

    def setSchedulerParameters(self, params):
        """Changes a domain's scheduler parameters.

        Only those given change. Use `virDomainSetSchedulerParametersFlags` to choose between the running domain and its stored configuration.

        :param params: Parameters to set.
        :raises libvirtError: when it fails

        In C: `virDomainSetSchedulerParameters`, since 0.2.3.
        """
        ret = libvirtmod.virDomainSetSchedulerParameters(self._o, params)
        if ret == -1:
            raise libvirtError("virDomainSetSchedulerParameters() failed")
        return ret

    def setSchedulerParametersFlags(self, params, flags=0):
        """Changes a domain's scheduler parameters, live, in the stored configuration or both.

        Only those given change. Hypervisors without a stored form for them refuse `VIR_DOMAIN_AFFECT_CONFIG`. Not for read-only connections.

        :param params: Parameters to set.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetSchedulerParametersFlags`, since 0.9.2.
        """
        ret = libvirtmod.virDomainSetSchedulerParametersFlags(self._o, params, flags)
        if ret == -1:
            raise libvirtError("virDomainSetSchedulerParametersFlags() failed")
        return ret

    def setThrottleGroup(self, group, params, flags=0):
        """Creates a throttle group or changes its limits.

        Disks that name the group in their chain of throttle filters share its budget.

        :param group: Name of the group.
        :param params: Limits; the group's name field is not needed.
        :param flags: Combination of `DomainModificationImpact` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetThrottleGroup`, since 11.2.0.
        """
        ret = libvirtmod.virDomainSetThrottleGroup(self._o, group, params, flags)
        if ret == -1:
            raise libvirtError("virDomainSetThrottleGroup() failed")
        return ret

    def setTime(self, time=None, flags=0):
        """Sets the guest's clock.

        Meant for guests that have been paused or restored and are behind. Needs the guest agent; with `VIR_DOMAIN_TIME_SYNC` the guest reads the real-time clock of its virtual hardware, which the driver may set right first.

        :param flags: Combination of `DomainSetTimeFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetTime`, since 1.2.5.
        """
        ret = libvirtmod.virDomainSetTime(self._o, time, flags)
        if ret == -1:
            raise libvirtError("virDomainSetTime() failed")
        return ret

    def setUserPassword(self, user, password, flags=0):
        """Sets the password of a user in the guest.

        Needs the guest agent, or a container whose file system the driver can reach. The user has to exist.

        :param user: Name of the user.
        :param password: New password, in plain text unless `VIR_DOMAIN_PASSWORD_ENCRYPTED` is given.
        :param flags: Combination of `DomainSetUserPasswordFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetUserPassword`, since 1.2.16.
        """
        ret = libvirtmod.virDomainSetUserPassword(self._o, user, password, flags)
        if ret == -1:
            raise libvirtError("virDomainSetUserPassword() failed")
        return ret

    def setVcpu(self, vcpumap, state, flags=0):
        """Plugs or unplugs particular virtual CPUs, live, in the stored configuration or both.

        A live change takes all virtual CPUs of one hotpluggable unit at a time, so the set must match such units. Unplugging needs the guest to cooperate. CPU 0 cannot be unplugged.

        :param vcpumap: Virtual CPUs, as a list of numbers and ranges such as `1-3,5`.
        :param state: 1 to plug them, 0 to unplug them.
        :param flags: Combination of `DomainSetVcpuFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetVcpu`, since 3.1.0.
        """
        ret = libvirtmod.virDomainSetVcpu(self._o, vcpumap, state, flags)
        if ret == -1:
            raise libvirtError("virDomainSetVcpu() failed")
        return ret

    def setVcpus(self, nvcpus):
        """Changes the number of an active domain's virtual CPUs.

        The guest has to support CPU hotplug, and removing may fail when it does not cooperate. Whether the stored configuration changes as well depends on the driver: use `virDomainSetVcpusFlags` to decide it.

        :param nvcpus: New number; at least 1, at most the upper bound.
        :raises libvirtError: when it fails

        In C: `virDomainSetVcpus`, since 0.1.4.
        """
        ret = libvirtmod.virDomainSetVcpus(self._o, nvcpus)
        if ret == -1:
            raise libvirtError("virDomainSetVcpus() failed")
        return ret

    def setVcpusFlags(self, nvcpus, flags=0):
        """Changes the number of virtual CPUs, live, in the stored configuration or both.

        With `VIR_DOMAIN_VCPU_MAXIMUM` the upper bound in the stored configuration changes instead. With `VIR_DOMAIN_VCPU_GUEST` the guest agent switches CPUs on and off inside the guest, and nothing is plugged. Fails with `VIR_ERR_INVALID_ARG` above the upper bound.

        :param nvcpus: New number; at least 1.
        :param flags: Combination of `DomainVcpuFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainSetVcpusFlags`, since 0.8.5.
        """
        ret = libvirtmod.virDomainSetVcpusFlags(self._o, nvcpus, flags)
        if ret == -1:
            raise libvirtError("virDomainSetVcpusFlags() failed")
        return ret

    def shutdown(self):
        """Asks a domain's guest to shut down.

        Returns once the request is sent: the guest may take its time or ignore it altogether, so watch for a lifecycle event, and fall back on `virDomainDestroy`. What happens when the guest is off follows `<on_poweroff>`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.

        :raises libvirtError: when it fails

        In C: `virDomainShutdown`, since 0.0.3.
        """
        ret = libvirtmod.virDomainShutdown(self._o)
        if ret == -1:
            raise libvirtError("virDomainShutdown() failed")
        return ret

    def shutdownFlags(self, flags=0):
        """Asks a domain's guest to shut down, by the means given.

        Like `virDomainShutdown`, it does not wait for the guest. Without flags the driver picks the means. Going through the guest agent needs an agent that answers (`VIR_ERR_AGENT_UNRESPONSIVE` if it does not).

        :param flags: Combination of `DomainShutdownFlagValues` values.
        :raises libvirtError: when it fails

        In C: `virDomainShutdownFlags`, since 0.9.10.
        """
        ret = libvirtmod.virDomainShutdownFlags(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainShutdownFlags() failed")
        return ret

    def snapshotCreateXML(self, xmlDesc, flags=0):
        """Takes a snapshot of a domain as the XML describes.

        A running domain is normally captured with its memory and pauses meanwhile; an inactive one with its disks alone. The new snapshot becomes current, with the one that was current before as its parent. External snapshots make the domain write to new files from then on. If several disks are involved, a failure may leave some of them changed, unless `VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC` is given.

        :param xmlDesc: Snapshot XML (`<domainsnapshot>`); name and disks may be left out.
        :param flags: Combination of `DomainSnapshotCreateFlags` values.
        :returns: `virDomainSnapshot`
        :raises libvirtError: when it fails

        In C: `virDomainSnapshotCreateXML`, since 0.8.0.
        """
        ret = libvirtmod.virDomainSnapshotCreateXML(self._o, xmlDesc, flags)
        if ret is None:
            raise libvirtError("virDomainSnapshotCreateXML() failed")
        return virDomainSnapshot(self, ret)

    def snapshotCurrent(self, flags=0):
        """Gives a domain's current snapshot.

        Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when there is none.

        :param flags: Reserved; pass 0.
        :returns: `virDomainSnapshot`
        :raises libvirtError: when it fails

        In C: `virDomainSnapshotCurrent`, since 0.8.0.
        """
        ret = libvirtmod.virDomainSnapshotCurrent(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainSnapshotCurrent() failed")
        return virDomainSnapshot(self, ret)

    def snapshotListNames(self, flags=0):
        """Lists the names of a domain's snapshots that match the filter.

        Prefer `virDomainListAllSnapshots`, which needs no prior count and returns handles.

        :param flags: Combination of `DomainSnapshotListFlags` values.
        :returns: `list[str]`
        :raises libvirtError: when it fails

        In C: `virDomainSnapshotListNames`, since 0.8.0.
        Discouraged: use virDomainListAllSnapshots.
        """
        ret = libvirtmod.virDomainSnapshotListNames(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainSnapshotListNames() failed")
        return ret

    def snapshotLookupByName(self, name, flags=0):
        """Finds a domain's snapshot by its name.

        Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when there is none.

        :param name: Name, matched exactly.
        :param flags: Reserved; pass 0.
        :returns: `virDomainSnapshot`
        :raises libvirtError: when it fails

        In C: `virDomainSnapshotLookupByName`, since 0.8.0.
        """
        ret = libvirtmod.virDomainSnapshotLookupByName(self._o, name, flags)
        if ret is None:
            raise libvirtError("virDomainSnapshotLookupByName() failed")
        return virDomainSnapshot(self, ret)

    def snapshotNum(self, flags=0):
        """Counts a domain's snapshots that match the filter.

        The number may be stale as soon as it is returned; `virDomainListAllSnapshots` counts and lists together.

        :param flags: Combination of `DomainSnapshotListFlags` values.
        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virDomainSnapshotNum`, since 0.8.0.
        """
        ret = libvirtmod.virDomainSnapshotNum(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainSnapshotNum() failed")
        return ret

    def startDirtyRateCalc(self, seconds, flags=0):
        """Starts to measure how fast a running domain changes its memory.

        Returns at once; progress and result are in group `VIR_DOMAIN_STATS_DIRTYRATE` of `virConnectGetAllDomainStats`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is inactive. Not available on read-only connections.

        :param seconds: Duration of the measurement, in seconds; QEMU takes 1 to 60.
        :param flags: Combination of `DomainDirtyRateCalcFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainStartDirtyRateCalc`, since 7.2.0.
        """
        ret = libvirtmod.virDomainStartDirtyRateCalc(self._o, seconds, flags)
        if ret == -1:
            raise libvirtError("virDomainStartDirtyRateCalc() failed")
        return ret

    def state(self, flags=0):
        """Reports a domain's state and how it came about.

        :param flags: Reserved; pass 0.
        :returns: `list[int]`
        :raises libvirtError: when it fails

        In C: `virDomainGetState`, since 0.9.2.
        """
        ret = libvirtmod.virDomainGetState(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetState() failed")
        return ret

    def suspend(self):
        """Pauses a domain.

        Its virtual CPUs stop while memory and devices stay allocated; `virDomainResume` lets it go on. Fails with `VIR_ERR_OPERATION_INVALID` when it is not active.

        :raises libvirtError: when it fails

        In C: `virDomainSuspend`, since 0.0.3.
        """
        ret = libvirtmod.virDomainSuspend(self._o)
        if ret == -1:
            raise libvirtError("virDomainSuspend() failed")
        return ret

    def undefine(self):
        """Removes a domain's stored configuration.

        An inactive domain disappears; an active one runs on as a transient domain. Fails with `VIR_ERR_OPERATION_INVALID` when it has a managed save image, snapshots, checkpoints or firmware variables: `virDomainUndefineFlags` tells what to do with those.

        :raises libvirtError: when it fails

        In C: `virDomainUndefine`, since 0.1.1.
        """
        ret = libvirtmod.virDomainUndefine(self._o)
        if ret == -1:
            raise libvirtError("virDomainUndefine() failed")
        return ret

    def undefineFlags(self, flags=0):
        """Removes a domain's stored configuration along with what belongs to it.

        An inactive domain disappears; an active one runs on as a transient domain. Fails with `VIR_ERR_OPERATION_INVALID` when there is a managed save image, a snapshot, a checkpoint or a file of firmware variables that no flag covers. Disk images are never deleted.

        :param flags: Combination of `DomainUndefineFlagsValues` values.
        :raises libvirtError: when it fails

        In C: `virDomainUndefineFlags`, since 0.9.4.
        """
        ret = libvirtmod.virDomainUndefineFlags(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainUndefineFlags() failed")
        return ret

    def updateDeviceFlags(self, xml, flags=0):
        """Changes settings of a device that the domain already has.

        Typical are the medium of a CD-ROM drive, the link state, network or bandwidth of an interface, and the password of a display. The element has to describe the whole device: what it leaves out is taken as removed or reset, and a change that the device does not allow gives `VIR_ERR_OPERATION_UNSUPPORTED`.

        :param xml: The device's full element with the changes made.
        :param flags: Combination of `DomainDeviceModifyFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainUpdateDeviceFlags`, since 0.8.0.
        """
        ret = libvirtmod.virDomainUpdateDeviceFlags(self._o, xml, flags)
        if ret == -1:
            raise libvirtError("virDomainUpdateDeviceFlags() failed")
        return ret

    def vcpuPinInfo(self, flags=0):
        """Reports on which host CPUs each virtual CPU may run.

        The maps lie one after another, that of virtual CPU 0 first; a virtual CPU that is not pinned has all bits set. The result is the number of maps filled.

        :param flags: Combination of `DomainModificationImpact` values.
        :returns: `list[tuple[bool, ...]]`
        :raises libvirtError: when it fails

        In C: `virDomainGetVcpuPinInfo`, since 0.9.3.
        """
        ret = libvirtmod.virDomainGetVcpuPinInfo(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainGetVcpuPinInfo() failed")
        return ret

    def vcpus(self):
        """Reports what each virtual CPU of an active domain does, and optionally on which host CPUs it may run.

        Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active; `virDomainGetVcpuPinInfo` answers for the stored configuration. The result is the number of virtual CPUs reported.

        :returns: `tuple[list[tuple[int, int, int, int]], list[tuple[bool, ...]]]`
        :raises libvirtError: when it fails

        In C: `virDomainGetVcpus`, since 0.1.4.
        """
        ret = libvirtmod.virDomainGetVcpus(self._o)
        if ret is None:
            raise libvirtError("virDomainGetVcpus() failed")
        return ret

    def vcpusFlags(self, flags=0):
        """Gives the number of virtual CPUs, live or from the stored configuration.

        With `VIR_DOMAIN_VCPU_MAXIMUM` it is the upper bound. With `VIR_DOMAIN_VCPU_GUEST` the guest agent is asked, which read-only connections may not do.

        :param flags: Combination of `DomainVcpuFlags` values.
        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virDomainGetVcpusFlags`, since 0.8.5.
        """
        ret = libvirtmod.virDomainGetVcpusFlags(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainGetVcpusFlags() failed")
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
from ._domain_checkpoint import virDomainCheckpoint  # noqa: E402, F401
from ._domain_snapshot import virDomainSnapshot  # noqa: E402, F401
from ._stream import virStream  # noqa: E402, F401
