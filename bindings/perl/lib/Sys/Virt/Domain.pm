# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::Domain;

use strict;
use warnings;

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt::Domain - a virtual machine or container known to a hypervisor, running or merely configured

=head1 DESCRIPTION

A virtual machine or container known to a hypervisor, running or merely configured.

Its UUID and its name identify it on the host; the numeric ID exists only while it is active. A persistent domain has a stored configuration and survives a stop; a transient one exists from its start to its stop and leaves nothing behind. A handle keeps its connection open and stays usable after the domain has gone, though calls then fail with C<VIR_ERR_NO_DOMAIN>.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 $domain->abort_block_job($disk, $flags = 0)

Ends the block job on a disk.

A pull or a commit leaves the chain as it was at the start, with the work done so far kept where that is harmless. A copy is given up, with the disk staying on its source, or completed with C<VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT>. Without C<VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC> the call waits until the job is gone. No job gives C<VIR_ERR_INVALID_ARG> or C<VIR_ERR_OPERATION_INVALID>; pivoting too early gives C<VIR_ERR_BLOCK_COPY_ACTIVE>.

=over 4

=item C<$disk>

Disk, by its target name (C<vda>) or by the path of its source.

=item C<$flags>

Combination of C<DomainBlockJobAbortFlags> values.

=back

In C: C<virDomainBlockJobAbort>, since 0.9.4.

=head2 $domain->abort_job($flags = 0)

Asks the running job of a domain to end, with a say in what may be interrupted.

Without flags it is C<virDomainAbortJob>. With C<VIR_DOMAIN_ABORT_JOB_POSTCOPY> a migration in post-copy mode stops, with the domain paused on both hosts until the migration is taken up again with C<VIR_MIGRATE_POSTCOPY_RESUME>.

=over 4

=item C<$flags>

Combination of C<DomainAbortJobFlagsValues> values.

=back

In C: C<virDomainAbortJob> and C<virDomainAbortJobFlags>, since 8.5.0.

=head2 $domain->add_iothread($iothread_id, $flags = 0)

Adds an I/O thread to a domain, live, in the stored configuration or both.

Fails with C<VIR_ERR_INVALID_ARG> when the ID is taken. Disks and controllers use the thread once they name its ID.

=over 4

=item C<$iothread_id>

ID for the new I/O thread; at least 1.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainAddIOThread>, since 1.2.15.

=head2 $domain->announce_interface($device, \%params, $flags = 0)

Makes the host send announcements on behalf of a running domain's network interfaces, so that switches learn where they are.

Good after changes to the network around a domain. The packets are spread over time as C<params> tell; the call does not wait for them.

=over 4

=item C<$device>

Interface, by its MAC address or its host device name (C<vnet0>); NULL means all interfaces.

=item C<\%params>

Timing; may be NULL when C<nparams> is 0.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainAnnounceInterface>, since 12.5.0.

=head2 $domain->attach_device($xml, $flags = 0)

Adds a device to a running domain, to its stored definition, or to both.

When both are asked for and one fails, neither is meant to change. Fails with C<VIR_ERR_OPERATION_INVALID> when live change is asked of an inactive domain and with C<VIR_ERR_CONFIG_UNSUPPORTED> when the device cannot be plugged in while the domain runs.

=over 4

=item C<$xml>

One device element, such as C<< <disk> >> or C<< <interface> >>.

=item C<$flags>

Combination of C<DomainDeviceModifyFlags> values.

=back

In C: C<virDomainAttachDevice> and C<virDomainAttachDeviceFlags>, since 0.7.7.

=head2 my @list = $domain->authorized_ssh_keys_get($user, $flags = 0)

Lists the SSH keys that may log in as a user of the guest.

Needs the guest agent and a connection that is not read-only.

=over 4

=item C<$user>

Name of the user in the guest.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainAuthorizedSSHKeysGet>, since 6.10.0.

=head2 $domain->authorized_ssh_keys_set($user, \@keys, $flags = 0)

Changes the SSH keys that may log in as a user of the guest.

Without flags the given keys replace all others. The file and its directory are made when missing, but not with C<VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE>. Needs the guest agent.

=over 4

=item C<$user>

Name of the user in the guest.

=item C<\@keys>

One key per entry, as in C<authorized_keys>; NULL with C<nkeys> 0 removes all when no flag is given.

=item C<$flags>

Combination of C<DomainAuthorizedSSHKeysSetFlags> values.

=back

In C: C<virDomainAuthorizedSSHKeysSet>, since 6.10.0.

=head2 $domain->backup_begin($backupXML, $checkpointXML = undef, $flags = 0)

Starts a point-in-time backup of a running domain's disks.

In push mode the hypervisor writes the data to the targets; in pull mode it offers them over NBD until C<virDomainAbortJob> is called. A checkpoint made in the same moment allows the next backup to be incremental.

The call returns once the job has begun. C<virDomainGetJobStats> shows how it goes, and the event C<VIR_DOMAIN_EVENT_ID_JOB_COMPLETED> tells of the end. A backup is a domain job and excludes others, such as a migration, and block jobs on the same disks. Aborting in push mode leaves targets that are of no use.

=over 4

=item C<$backupXML>

The C<< <domainbackup> >> element: mode, disks, targets, and the checkpoint to start from.

=item C<$checkpointXML>

A C<< <domaincheckpoint> >> element to create together with the backup; NULL makes none.

=item C<$flags>

Combination of C<DomainBackupBeginFlags> values.

=back

In C: C<virDomainBackupBegin>, since 6.0.0.

=head2 my $text = $domain->backup_get_xml_description($flags = 0)

Describes the running backup job as XML.

What was left open in the request is filled in, such as the disks chosen, file names and the NBD port. Fails with C<VIR_ERR_NO_DOMAIN_BACKUP> when no backup runs. The caller frees the text.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainBackupGetXMLDesc>, since 6.0.0.

=head2 $domain->block_commit($disk, $base, $top, $bandwidth, $flags = 0)

Starts to merge the data of overlays into an image further down the chain.

The images from C<top> to just above C<base> become redundant once the job is done. When C<top> is the image in use, C<VIR_DOMAIN_BLOCK_COMMIT_ACTIVE> is required and the job stays ready until C<virDomainBlockJobAbort> is called with C<VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT>. Other users of C<base> see it change, so it must not back anything else. The domain has to be running.

=over 4

=item C<$disk>

Disk, by its target name (C<vda>) or by the path of its source.

=item C<$base>

Image that receives the data, by path or as C<vda[2]>; NULL means the bottom of the chain, or the one below C<top> with C<VIR_DOMAIN_BLOCK_COMMIT_SHALLOW>.

=item C<$top>

Highest image to merge, by path or as C<vda[1]>; NULL means the image in use.

=item C<$bandwidth>

Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.

=item C<$flags>

Combination of C<DomainBlockCommitFlags> values.

=back

In C: C<virDomainBlockCommit>, since 0.10.2.

=head2 $domain->block_copy($disk, $destxml, \%params, $flags = 0)

Starts to mirror a disk to another place.

First existing data is copied; then the job is ready and every write goes to both sides until C<virDomainBlockJobAbort> ends it, staying on the source, or switching to the copy with C<VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT>. The event C<VIR_DOMAIN_BLOCK_JOB_READY> tells when switching is possible. The domain has to be running; a persistent one may need C<VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB>.

=over 4

=item C<$disk>

Disk, by its target name (C<vda>) or by the path of its source.

=item C<$destxml>

Destination, as a C<< <disk> >> element with type, source and driver format.

=item C<\%params>

Settings of the job; may be NULL when C<nparams> is 0.

=item C<$flags>

Combination of C<DomainBlockCopyFlags> values.

=back

In C: C<virDomainBlockCopy>, since 1.2.8.

=head2 my $bytes = $domain->block_peek($disk, $offset, $size, $flags = 0)

Reads bytes of a disk as the host stores them.

What comes is the image's content, so a format with metadata such as qcow2 is not decoded. Meant for small looks, such as at a partition table: one call carries at most 4 MiB over a remote connection. Needs a connection that is not read-only, since guest data is exposed.

=over 4

=item C<$disk>

Disk, by its target name (C<vda>) or by the path of its source.

=item C<$offset>

Where to begin, in bytes from the start of the image.

=item C<$size>

How many bytes to read; all of them come, or the call fails.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainBlockPeek>, since 0.4.2.

=head2 $domain->block_pull($disk, $bandwidth, $flags = 0)

Starts to bring the data of all backing files into a disk's top image.

The job runs in the background; when it is done the disk no longer depends on any backing file. C<virDomainGetBlockJobInfo> shows the progress, an event the end. Only one block job can run on a disk at a time, and the domain has to be running.

=over 4

=item C<$disk>

Disk, by its target name (C<vda>) or by the path of its source.

=item C<$bandwidth>

Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.

=item C<$flags>

Combination of C<DomainBlockPullFlags> values.

=back

In C: C<virDomainBlockPull>, since 0.9.4.

=head2 $domain->block_rebase($disk, $base, $bandwidth, $flags = 0)

Starts to pull data down to a chosen backing file, or to mirror a disk.

Without C<VIR_DOMAIN_BLOCK_REBASE_COPY> it is like C<virDomainBlockPull> but keeps C<base> and what lies under it as the backing chain.

With C<VIR_DOMAIN_BLOCK_REBASE_COPY> the disk is copied to the file or device C<base> and then kept in step until C<virDomainBlockJobAbort> ends the job, with or without switching over; C<virDomainBlockCopy> does the same with more choices and is preferred. A copy needs a transient domain unless the driver can keep it across restarts.

=over 4

=item C<$disk>

Disk, by its target name (C<vda>) or by the path of its source.

=item C<$base>

Backing file to keep, by path or as C<vda[2]>; NULL pulls everything. With copying: path of the destination, required.

=item C<$bandwidth>

Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.

=item C<$flags>

Combination of C<DomainBlockRebaseFlags> values.

=back

In C: C<virDomainBlockRebase>, since 0.9.10.

=head2 $domain->block_resize($disk, $size, $flags = 0)

Changes the size of a disk of a running domain.

The guest is told of the new size where the device model can do that; its file systems are its own business. Shrinking cuts data off. Without C<VIR_DOMAIN_BLOCK_RESIZE_BYTES> the size is in KiB and gives C<VIR_ERR_OVERFLOW> when it is too large in bytes.

=over 4

=item C<$disk>

Disk, by its target name (C<vda>) or by the path of its source.

=item C<$size>

New size, in KiB, or in bytes with C<VIR_DOMAIN_BLOCK_RESIZE_BYTES>.

=item C<$flags>

Combination of C<DomainBlockResizeFlags> values.

=back

In C: C<virDomainBlockResize>, since 0.9.8.

=head2 my $params = $domain->block_stats_flags($disk, $flags = 0)

Reads the traffic counters of a disk as typed parameters.

Call with C<nparams> 0 and no array to learn how many there are. The domain has to be running, else C<VIR_ERR_OPERATION_INVALID>.

=over 4

=item C<$disk>

Disk, by its target name (C<vda>) or by the path of its source; the empty string sums up all disks where the driver can.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainBlockStatsFlags>, since 0.9.5.

=head2 $domain->core_dump($to, $flags = 0)

Writes an active domain's memory to a file for analysis.

The guest is stopped meanwhile, unless C<VIR_DUMP_LIVE> is given, and then goes on, unless it is to be crashed or reset: those three exclude one another. Runs as a job that C<virDomainGetJobInfo> watches and C<virDomainAbortJob> cancels. Fails with C<VIR_ERR_OPERATION_INVALID> when the domain is not active.

=over 4

=item C<$to>

Path of the file on the host of the hypervisor.

=item C<$flags>

Combination of C<DomainCoreDumpFlags> values.

=back

In C: C<virDomainCoreDump>, since 0.1.9.

=head2 $domain->core_dump_format($to, $dumpformat, $flags = 0)

Writes an active domain's memory to a file in the format given.

Acts like C<virDomainCoreDump>. A format other than C<VIR_DOMAIN_CORE_DUMP_FORMAT_RAW> asks for C<VIR_DUMP_MEMORY_ONLY>; one that the emulator lacks fails with C<VIR_ERR_OPERATION_UNSUPPORTED>.

=over 4

=item C<$to>

Path of the file on the host of the hypervisor.

=item C<$dumpformat>

Format of the file.

=item C<$flags>

Combination of C<DomainCoreDumpFlags> values.

=back

In C: C<virDomainCoreDumpWithFormat>, since 1.2.3.

=head2 $domain->create($flags = 0)

Starts a persistent domain from its stored configuration, with options.

Acts like C<virDomainCreate>; the flags can keep it paused, ignore a managed save image or tie the domain to the connection.

=over 4

=item C<$flags>

Combination of C<DomainCreateFlags> values.

=back

In C: C<virDomainCreate> and C<virDomainCreateWithFlags>, since 0.8.2.

=head2 my $domain_checkpoint = $domain->create_checkpoint($xmlDesc, $flags = 0)

Creates a checkpoint of a domain as the XML describes.

From this moment changed blocks of the chosen disks are recorded in bitmaps inside the images, so the images need a format such as qcow2. The domain has to be active (C<VIR_ERR_OPERATION_INVALID> otherwise), except with C<VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE>. To get a full backup of the same moment, let C<virDomainBackupBegin> create the checkpoint.

=over 4

=item C<$xmlDesc>

Checkpoint XML (C<< <domaincheckpoint> >>); name and disks may be left out.

=item C<$flags>

Combination of C<DomainCheckpointCreateFlags> values.

=back

In C: C<virDomainCheckpointCreateXML>, since 5.6.0.

=head2 my $domain_snapshot = $domain->create_snapshot($xmlDesc, $flags = 0)

Takes a snapshot of a domain as the XML describes.

A running domain is normally captured with its memory and pauses meanwhile; an inactive one with its disks alone. The new snapshot becomes current, with the one that was current before as its parent. External snapshots make the domain write to new files from then on. If several disks are involved, a failure may leave some of them changed, unless C<VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC> is given.

=over 4

=item C<$xmlDesc>

Snapshot XML (C<< <domainsnapshot> >>); name and disks may be left out.

=item C<$flags>

Combination of C<DomainSnapshotCreateFlags> values.

=back

In C: C<virDomainSnapshotCreateXML>, since 0.8.0.

=head2 $domain->create_with_files(\@files, $flags = 0)

Starts a persistent domain and hands open files to its init process.

For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to a daemon this works only through a local socket.

=over 4

=item C<\@files>

Open file descriptors; they stay open in the caller.

=item C<$flags>

Combination of C<DomainCreateFlags> values.

=back

In C: C<virDomainCreateWithFiles>, since 1.1.1.

=head2 my $domain_snapshot = $domain->current_snapshot($flags = 0)

Gives a domain's current snapshot.

Fails with C<VIR_ERR_NO_DOMAIN_SNAPSHOT> when there is none.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainSnapshotCurrent>, since 0.8.0.

=head2 $domain->del_iothread($iothread_id, $flags = 0)

Removes one of a domain's I/O threads, live, in the stored configuration or both.

Fails with C<VIR_ERR_INVALID_ARG> when there is no such thread or a disk or controller still uses it.

=over 4

=item C<$iothread_id>

ID of the I/O thread; at least 1.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainDelIOThread>, since 1.2.15.

=head2 $domain->del_throttle_group($group, $flags = 0)

Removes a throttle group.

A group that a disk still refers to stays, and the call fails with C<VIR_ERR_OPERATION_INVALID>.

=over 4

=item C<$group>

Name of the group.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainDelThrottleGroup>, since 11.2.0.

=head2 $domain->destroy($flags = 0)

Stops a domain at once, with control over how hard.

Without flags it equals C<virDomainDestroy>. With C<VIR_DOMAIN_DESTROY_GRACEFUL> the emulator gets time to write its caches, and the call fails with C<VIR_ERR_OPERATION_FAILED> if it does not end by itself.

=over 4

=item C<$flags>

Combination of C<DomainDestroyFlagsValues> values.

=back

In C: C<virDomainDestroy> and C<virDomainDestroyFlags>, since 0.9.4.

=head2 $domain->detach_device($xml, $flags = 0)

Takes a device away from a running domain, from its stored definition, or from both.

On a running domain the guest decides when, or whether, it lets go: success means that the request was made. The events C<VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED> and C<VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED> tell the outcome; the request may be repeated. No such device gives C<VIR_ERR_DEVICE_MISSING>.

=over 4

=item C<$xml>

Device element that tells which device is meant; it has to match exactly one.

=item C<$flags>

Combination of C<DomainDeviceModifyFlags> values.

=back

In C: C<virDomainDetachDevice> and C<virDomainDetachDeviceFlags>, since 0.7.7.

=head2 $domain->detach_device_alias($alias, $flags = 0)

Asks for the removal of the device with the given alias.

Only a request, in contrast to C<virDomainDetachDeviceFlags>: it never waits for the guest, and the events C<VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED> and C<VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED> tell the outcome. In the stored definition only aliases set by the user can be found.

=over 4

=item C<$alias>

Alias of the device, as in its C<< <alias name='...'/> >>.

=item C<$flags>

Combination of C<DomainDeviceModifyFlags> values.

=back

In C: C<virDomainDetachDeviceAlias>, since 4.4.0.

=head2 $domain->fd_associate($name, \@fds, $flags = 0)

Hands open file descriptors to the driver under a name, for use in the domain's XML.

A disk source refers to them with the attribute C<fdgroup>. The association belongs to the connection and vanishes when it closes. Needs a connection that can carry descriptors: local, over a UNIX socket.

=over 4

=item C<$name>

Name of the group of descriptors.

=item C<\@fds>

Descriptors, in the order the XML user expects; they are duplicated, so the caller still closes its own.

=item C<$flags>

Combination of C<DomainFDAssociateFlags> values.

=back

In C: C<virDomainFDAssociate>, since 9.0.0.

=head2 my $number = $domain->fs_freeze(\@mountpoints, $flags = 0)

Makes the guest flush file systems and hold back writes to them.

Together with C<virDomainFSThaw> it gives snapshots whose contents are consistent. Needs the guest agent, and the guest should not stay frozen for long.

=over 4

=item C<\@mountpoints>

Where the file systems are mounted; NULL with C<nmountpoints> 0 means all.

=item C<$flags>

Reserved; pass 0.

=back

Gives: How many file systems got frozen.

In C: C<virDomainFSFreeze>, since 1.2.5.

=head2 my $number = $domain->fs_thaw(\@mountpoints, $flags = 0)

Lets the guest write to frozen file systems again. Needs the guest agent. Nothing frozen is not an error.

=over 4

=item C<\@mountpoints>

Where the file systems are mounted; NULL with C<nmountpoints> 0 means all. Drivers may ignore the list and thaw all.

=item C<$flags>

Reserved; pass 0.

=back

Gives: How many file systems got thawed.

In C: C<virDomainFSThaw>, since 1.2.5.

=head2 $domain->fs_trim($mountPoint, $minimum, $flags = 0)

Makes the guest discard unused blocks of its file systems, so that the host can give their storage back.

Needs the guest agent.

=over 4

=item C<$mountPoint>

Where the file system is mounted; NULL means all, and drivers may allow nothing else.

=item C<$minimum>

Shortest run of free blocks worth discarding, in bytes; a hint, and 0 means every run.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainFSTrim>, since 1.0.1.

=head2 my $yes = $domain->get_autostart()

Tells whether a domain is started together with the host.

In C: C<virDomainGetAutostart>, since 0.2.1.

=head2 my $yes = $domain->get_autostart_once()

Tells whether a domain is started the next time the host boots, and only then.

In C: C<virDomainGetAutostartOnce>, since 11.2.0.

=head2 my $params = $domain->get_blkio_parameters($flags = 0)

Reads the domain's block I/O weights and limits per host device.

Call with C<nparams> 0 and no array to learn how many parameters there are, then again with room for them.

=over 4

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainGetBlkioParameters>, since 0.9.0.

=head2 my $info = $domain->get_block_info($disk, $flags = 0)

Reads the sizes of a disk.

Works for an inactive domain too, where the image is looked at; while the domain runs the hypervisor is asked for the highest extent written, which is what matters for growing thin storage in time.

=over 4

=item C<$disk>

Disk, by its target name (C<vda>) or by the path of its source.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainGetBlockInfo>, since 0.8.1.

=head2 my $params = $domain->get_block_iotune($disk = undef, $flags = 0)

Reads the throughput limits of a disk.

Call with C<nparams> 0 and no array to learn how many parameters there are.

=over 4

=item C<$disk>

Disk, by its target name (C<vda>) or by the path of its source; may be NULL only when C<nparams> is 0.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainGetBlockIoTune>, since 0.9.8.

=head2 my $info = $domain->get_block_job_info($disk, $flags = 0)

Reads the progress of the block job on a disk.

Watching the end of a job is better done with the events C<VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2>, since a finished job leaves nothing to ask for.

=over 4

=item C<$disk>

Disk, by its target name (C<vda>) or by the path of its source.

=item C<$flags>

Combination of C<DomainBlockJobInfoFlags> values.

=back

Gives: 1 when a job runs and C<info> is filled, 0 when there is none.

In C: C<virDomainGetBlockJobInfo>, since 0.9.4.

=head2 my $domain_checkpoint = $domain->get_checkpoint_by_name($name, $flags = 0)

Finds a domain's checkpoint by its name.

Fails with C<VIR_ERR_NO_DOMAIN_CHECKPOINT> when there is none.

=over 4

=item C<$name>

Name, matched exactly.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainCheckpointLookupByName>, since 5.6.0.

=head2 my $connect = $domain->get_connect()

Gives the connection that a domain belongs to.

The connection is borrowed from the domain: its reference count stays as it is, so do not close it. It is valid for as long as the domain's handle is.

In C: C<virDomainGetConnect>, since 0.3.0.

=head2 my $info = $domain->get_control_info($flags = 0)

Reports whether a domain's control channel can take commands.

Does not touch the channel itself, so it answers even while another call hangs in it. Fails with C<VIR_ERR_OPERATION_INVALID> when the domain is not active.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainGetControlInfo>, since 0.9.3.

=head2 my @records = $domain->get_disk_errors($flags = 0)

Lists the disks of a running domain that have an input/output error.

Disks without error are left out. The names in the answer are the caller's to free. An inactive domain gives C<VIR_ERR_OPERATION_INVALID>.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

Gives: How many entries were filled; with no array, the number of disks, which is the most there can be.

In C: C<virDomainGetDiskErrors>, since 0.9.10.

=head2 my @records = $domain->get_fs_info($flags = 0)

Lists the file systems mounted in the guest and the disks they lie on.

Needs the guest agent and a connection that is not read-only. Each record is freed with C<virDomainFSInfoFree>, the array with C<free>.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainGetFSInfo>, since 1.2.11.

=head2 my $params = $domain->get_guest_info($types = 0, $flags = 0)

Asks the guest about itself.

With C<types> 0 all groups come that the guest knows; groups asked for by name that it does not know are an error. Needs the guest agent and a connection that is not read-only. The guest answers for itself: do not trust the data more than the guest. Free the answer with C<virTypedParamsFree>.

=over 4

=item C<$types>

Groups of facts wanted; 0 means all.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainGetGuestInfo>, since 5.7.0.

=head2 my $params = $domain->get_guest_vcpus($flags = 0)

Asks the guest which virtual CPUs it has, uses, and can stop using.

Its numbering may differ from the domain's. Needs the guest agent and a connection that is not read-only. Free the answer with C<virTypedParamsFree>.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainGetGuestVcpus>, since 2.0.0.

=head2 my $text = $domain->get_hostname($flags = 0)

Asks for the host name that the guest gives itself.

Without flags the driver chooses the source. No name to be found gives C<VIR_ERR_NO_HOSTNAME>. Needs a connection that is not read-only. The caller frees the text.

=over 4

=item C<$flags>

Combination of C<DomainGetHostnameFlags> values.

=back

In C: C<virDomainGetHostname>, since 0.10.0.

=head2 my $number = $domain->get_id()

Gives a domain's numeric ID.

It is taken from the handle, hence as old as the last call that refreshed it.

Gives: ID, or the largest value (-1 as a signed number) when the domain is inactive.

In C: C<virDomainGetID>, since 0.0.3.

=head2 my $info = $domain->get_info()

Reports a domain's state, memory, number of virtual CPUs and CPU time.

For an inactive domain memory and CPUs come from its stored configuration. Use C<virDomainGetState> where only the state matters: it is cheaper, as it does not ask the emulator.

In C: C<virDomainGetInfo>, since 0.0.3.

=head2 my @records = $domain->get_interface_addresses($source, $flags = 0)

Lists the guest's network interfaces with their IP addresses.

What is found depends on the source: leases know only addresses given out by DHCP on managed networks, the ARP table only neighbours that have talked lately, the agent knows all and needs a connection that is not read-only. Each record is freed with C<virDomainInterfaceFree>, the array with C<free>. The domain has to be running.

=over 4

=item C<$source>

Whom to ask.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainInterfaceAddresses>, since 1.2.14.

=head2 my $params = $domain->get_interface_parameters($device, $flags = 0)

Reads the bandwidth limits of a network interface.

Call with C<nparams> 0 and no array to learn how many parameters there are.

=over 4

=item C<$device>

Interface, by its host device name (C<vnet0>) or its MAC address.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainGetInterfaceParameters>, since 0.9.9.

=head2 my @records = $domain->get_iothread_info($flags = 0)

Lists a domain's I/O threads and the host CPUs they may run on.

A live query needs an active domain whose emulator has I/O threads.

=over 4

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainGetIOThreadInfo>, since 1.2.14.

=head2 my $info = $domain->get_job_info()

Reads the progress of a running domain's job, such as saving or migrating.

No job is not an error: the type then is C<VIR_DOMAIN_JOB_NONE>. C<virDomainGetJobStats> tells more.

In C: C<virDomainGetJobInfo>, since 0.7.7.

=head2 my $params = $domain->get_launch_security_info($flags = 0)

Reports what a guest's owner needs to attest a confidential domain.

The domain has to be active. For SEV the measurement is fixed once the guest's memory is set up, so start the domain paused, check it, inject secrets and then resume.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainGetLaunchSecurityInfo>, since 4.5.0.

=head2 my $number = $domain->get_max_memory()

Gives the upper bound of a domain's memory.

An inactive domain reports its stored configuration.

Gives: Amount in KiB, or 0 on error.

In C: C<virDomainGetMaxMemory>, since 0.0.3.

=head2 my $number = $domain->get_max_vcpus()

Gives the upper bound of a domain's virtual CPUs.

For an inactive domain that is the bound its type of machine allows; C<virDomainGetVcpusFlags> with C<VIR_DOMAIN_VCPU_MAXIMUM> says exactly which one is meant.

In C: C<virDomainGetMaxVcpus>, since 0.2.1.

=head2 my $params = $domain->get_memory_parameters($flags = 0)

Reports the limits on a domain's use of host memory.

With C<nparams> 0 only the number of parameters is stored there; call again with room for as many.

=over 4

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainGetMemoryParameters>, since 0.8.5.

=head2 my @list = $domain->get_messages($flags = 0)

Lists messages recorded about a domain, such as deprecated features it uses.

=over 4

=item C<$flags>

Combination of C<DomainMessageType> values.

=back

In C: C<virDomainGetMessages>, since 7.1.0.

=head2 my $text = $domain->get_metadata($type, $uri = undef, $flags = 0)

Gives a domain's title, description or an application's metadata.

Fails with C<VIR_ERR_NO_DOMAIN_METADATA> when there is none.

=over 4

=item C<$type>

Part wanted.

=item C<$uri>

Namespace URI of the element; NULL for the other types.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainGetMetadata>, since 0.9.10.

=head2 my $text = $domain->get_name()

Gives a domain's name.

Gives: Name; belongs to the handle and lives as long as it does.

In C: C<virDomainGetName>, since 0.0.3.

=head2 my $params = $domain->get_numa_parameters($flags = 0)

Reports on which host NUMA nodes a domain's memory is placed.

With C<nparams> 0 only the number of parameters is stored there; call again with room for as many.

=over 4

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainGetNumaParameters>, since 0.9.9.

=head2 my $text = $domain->get_os_type()

Gives the kind of guest interface a domain is built for, as in C<< <os><type> >>.

Gives: C<hvm> for full virtualization, C<xen> or C<linux> for paravirtualization, C<exe> for containers, and so on.

In C: C<virDomainGetOSType>, since 0.0.3.

=head2 my $params = $domain->get_perf_events($flags = 0)

Tells which perf events are measured for a domain.

The values of those events are in group C<VIR_DOMAIN_STATS_PERF> of C<virConnectGetAllDomainStats>.

=over 4

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainGetPerfEvents>, since 1.3.3.

=head2 my $params = $domain->get_scheduler_parameters($flags = 0)

Reports a domain's scheduler parameters, live or from the stored configuration.

C<virDomainGetSchedulerType> tells how many there are.

=over 4

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainGetSchedulerParameters> and C<virDomainGetSchedulerParametersFlags>, since 0.9.2.

=head2 my $text = $domain->get_scheduler_type()

Names the scheduler that governs a domain's CPU time.

Gives: Name such as C<posix>, C<credit> or C<allocation>; the caller frees it.

In C: C<virDomainGetSchedulerType>, since 0.2.3.

=head2 my $info = $domain->get_security_label()

Reports the label that confines an active domain.

With several security drivers at work only the first one's label is given; use C<virDomainGetSecurityLabelList> for all. The label is empty when the domain is inactive.

In C: C<virDomainGetSecurityLabel>, since 0.6.1.

=head2 my @records = $domain->get_security_label_list()

Reports a domain's label from each security driver in use.

In C: C<virDomainGetSecurityLabelList>, since 0.10.0.

=head2 my $domain_snapshot = $domain->get_snapshot_by_name($name, $flags = 0)

Finds a domain's snapshot by its name.

Fails with C<VIR_ERR_NO_DOMAIN_SNAPSHOT> when there is none.

=over 4

=item C<$name>

Name, matched exactly.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainSnapshotLookupByName>, since 0.8.0.

=head2 my ($state, $reason) = $domain->get_state($flags = 0)

Reports a domain's state and how it came about.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainGetState>, since 0.9.2.

=head2 my $uuid = $domain->get_uuid()

Gives a domain's UUID as bytes.

In C: C<virDomainGetUUID>, since 0.0.5.

=head2 my $text = $domain->get_uuid_string()

Gives a domain's UUID as text.

In C: C<virDomainGetUUIDString>, since 0.1.1.

=head2 my $number = $domain->get_vcpus($flags = 0)

Gives the number of virtual CPUs, live or from the stored configuration.

With C<VIR_DOMAIN_VCPU_MAXIMUM> it is the upper bound. With C<VIR_DOMAIN_VCPU_GUEST> the guest agent is asked, which read-only connections may not do.

=over 4

=item C<$flags>

Combination of C<DomainVcpuFlags> values.

=back

In C: C<virDomainGetVcpusFlags>, since 0.8.5.

=head2 my $text = $domain->get_xml_description($flags = 0)

Gives a domain's configuration as XML.

For an active domain it shows what it is running with, including addresses and aliases assigned at run time, unless C<VIR_DOMAIN_XML_INACTIVE> asks for the stored configuration. Secrets are left out without C<VIR_DOMAIN_XML_SECURE>, which fails with C<VIR_ERR_OPERATION_DENIED> on a read-only connection.

=over 4

=item C<$flags>

Combination of C<DomainXMLFlags> values.

=back

In C: C<virDomainGetXMLDesc>, since 0.0.3.

=head2 $domain->graphics_reload($type, $flags = 0)

Makes display servers of a running domain read their settings from disk again.

For VNC these are the TLS certificates, so that new ones come into effect without a restart; present clients stay connected.

=over 4

=item C<$type>

Which display servers.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainGraphicsReload>, since 10.2.0.

=head2 my $yes = $domain->has_current_snapshot($flags = 0)

Tells whether a domain has a current snapshot.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainHasCurrentSnapshot>, since 0.8.0.

=head2 my $yes = $domain->has_managed_save_image($flags = 0)

Tells whether a domain has a managed save image.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainHasManagedSaveImage>, since 0.8.0.

=head2 $domain->inject_nmi($flags = 0)

Sends a non-maskable interrupt to a running domain.

Guest kernels are often set up to panic and dump their memory on it.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainInjectNMI>, since 0.9.2.

=head2 my $info = $domain->interface_stats($device)

Reads the traffic counters of a network interface of a running domain.

Names of host devices change with each start, so take the current one from the XML. An inactive domain gives C<VIR_ERR_OPERATION_INVALID>.

=over 4

=item C<$device>

Interface, by its host device name (C<vnet0>) or its MAC address.

=back

In C: C<virDomainInterfaceStats>, since 0.3.2.

=head2 my $yes = $domain->is_active()

Tells whether a domain is active, that is running or paused.

In C: C<virDomainIsActive>, since 0.7.3.

=head2 my $yes = $domain->is_persistent()

Tells whether a domain has a stored configuration and so survives being stopped.

In C: C<virDomainIsPersistent>, since 0.7.3.

=head2 my $yes = $domain->is_updated()

Tells whether an active domain's configuration has been altered since its start.

In C: C<virDomainIsUpdated>, since 0.8.6.

=head2 my @list = $domain->list_all_checkpoints($flags = 0)

Lists a domain's checkpoints that match the filter.

By default that is all of them, in no particular order.

=over 4

=item C<$flags>

Combination of C<DomainCheckpointListFlags> values.

=back

In C: C<virDomainListAllCheckpoints>, since 5.6.0.

=head2 my @list = $domain->list_all_snapshots($flags = 0)

Lists a domain's snapshots that match the filter.

By default that is all of them, in no particular order.

=over 4

=item C<$flags>

Combination of C<DomainSnapshotListFlags> values.

=back

In C: C<virDomainListAllSnapshots>, since 0.9.13.

=head2 my @list = $domain->list_snapshot_names($nameslen = -1, $flags = 0)

Lists the names of a domain's snapshots that match the filter.

Prefer C<virDomainListAllSnapshots>, which needs no prior count and returns handles.

=over 4

=item C<$flags>

Combination of C<DomainSnapshotListFlags> values.

=back

At most as many are given as the caller names room for, if it does.

In C: C<virDomainSnapshotListNames>, since 0.8.0.

Discouraged: use virDomainListAllSnapshots.

=head2 $domain->lxc_enter_cgroup($flags = 0)

Moves the calling process into a container's control groups.

From then on its resource use counts as the container's. Fails with C<VIR_ERR_OPERATION_INVALID> when the container is not running.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainLxcEnterCGroup>, since 2.0.0.

=head2 my @list = $domain->lxc_enter_namespace(\@fdlist, $flags = 0)

Moves the calling process into a container's namespaces.

To be in the new process namespace as well, the caller has to fork afterwards. Call it in a single-threaded child process, as there may be no complete way back.

=over 4

=item C<\@fdlist>

Namespaces from C<virDomainLxcOpenNamespace>.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainLxcEnterNamespace>, since 1.0.2.

=head2 my @list = $domain->lxc_open_namespace($flags = 0)

Opens the Linux namespaces of a running container, one file descriptor for each.

They are for C<virDomainLxcEnterNamespace>. The caller closes them and frees the array. Fails with C<VIR_ERR_OPERATION_INVALID> when the container is not running. Works with LXC containers on the local host only.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainLxcOpenNamespace>, since 1.0.2.

=head2 $domain->managed_save($flags = 0)

Saves an active domain's state to a file that the hypervisor driver looks after, and stops the domain.

The next start restores the state and deletes the file. Only for persistent domains. Runs as a job, like C<virDomainSave>.

=over 4

=item C<$flags>

Combination of C<DomainSaveRestoreFlags> values.

=back

In C: C<virDomainManagedSave>, since 0.8.0.

=head2 $domain->managed_save_define_xml($dxml = undef, $flags = 0)

Replaces the domain XML kept in a managed save image.

The new XML may differ only in what the guest does not see. The flags C<VIR_DOMAIN_SAVE_RUNNING> and C<VIR_DOMAIN_SAVE_PAUSED> change the state the domain is restored to.

=over 4

=item C<$dxml>

New domain XML; NULL leaves it as it is.

=item C<$flags>

Combination of C<DomainSaveRestoreFlags> values.

=back

In C: C<virDomainManagedSaveDefineXML>, since 3.7.0.

=head2 my $text = $domain->managed_save_get_xml_description($flags = 0)

Gives the domain XML kept in a managed save image.

Fails with C<VIR_ERR_OPERATION_INVALID> when there is no image. Asking for secrets is refused on a read-only connection.

=over 4

=item C<$flags>

Combination of C<DomainSaveImageXMLFlags> values.

=back

In C: C<virDomainManagedSaveGetXMLDesc>, since 3.7.0.

=head2 $domain->managed_save_remove($flags = 0)

Deletes a domain's managed save image.

The next start then boots afresh, as after a power failure. Without an image nothing happens.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainManagedSaveRemove>, since 0.8.0.

=head2 my $bytes = $domain->memory_peek($start, $size, $flags = 0)

Copies a piece of an active domain's memory.

The guest runs on meanwhile, so what is read may be torn. Over a connection to a daemon at most 4 MiB can be read in one call. Not for read-only connections, since memory holds secrets; fails with C<VIR_ERR_OPERATION_INVALID> when the domain is not active.

=over 4

=item C<$start>

Address of the first byte.

=item C<$size>

Number of bytes to read.

=item C<$flags>

Combination of C<DomainMemoryFlags> values.

=back

In C: C<virDomainMemoryPeek>, since 0.4.2.

=head2 my $info = $domain->memory_stats($flags = 0)

Reports how a running domain uses its memory.

Most figures come from the guest's balloon driver and are missing when it is not loaded or its polling is off. Pass room for C<VIR_DOMAIN_MEMORY_STAT_NR> figures to get all of them. C<virConnectGetAllDomainStats> gives the same figures for many domains at once.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

Gives: Number of figures filled in.

In C: C<virDomainMemoryStats>, since 0.7.5.

=head2 my $domain = $domain->migrate2($dconn, $dxml, $flags, $dname, $uri, $bandwidth)

Moves a running domain to the host behind another connection, optionally with an adapted definition.

Like C<virDomainMigrate>, with C<dxml> in addition. New code uses C<virDomainMigrate3>.

=over 4

=item C<$dconn>

The connection to act on.

=item C<$dxml>

Definition for the destination, differing only in what the guest cannot see; NULL to take it from the source.

=item C<$flags>

Combination of C<DomainMigrateFlags> values.

=item C<$dname>

New name on the destination; NULL keeps the name.

=item C<$uri>

Where the hypervisors send their data; NULL to derive it from the destination.

=item C<$bandwidth>

Upper limit of the transfer speed, in MiB per second; 0 for the default.

=back

Gives: The domain on the destination.

In C: C<virDomainMigrate2>, since 0.9.2.

=head2 my $domain = $domain->migrate3($dconn, \%params, $flags = 0)

Moves a domain to the host behind another connection, with all settings as parameters.

Blocks until the migration ends; C<virDomainGetJobStats> shows progress, C<virDomainAbortJob> cancels. C<VIR_MIGRATE_PEER2PEER> and C<VIR_MIGRATE_TUNNELLED> are refused with C<VIR_ERR_INVALID_ARG>; use C<virDomainMigrateToURI3> for those. Not available on read-only connections.

=over 4

=item C<$dconn>

The connection to act on.

=item C<\%params>

Settings of the migration; NULL with C<nparams> 0 for defaults throughout.

=item C<$flags>

Combination of C<DomainMigrateFlags> values.

=back

Gives: The domain on the destination.

In C: C<virDomainMigrate3>, since 1.1.0.

=head2 my $cacheSize = $domain->migrate_get_compression_cache($flags = 0)

Tells the size of the cache that XBZRLE compression of memory uses.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainMigrateGetCompressionCache>, since 1.0.3.

=head2 my $downtime = $domain->migrate_get_max_downtime($flags = 0)

Tells how long the guest may stand still at the end of a live migration.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainMigrateGetMaxDowntime>, since 3.7.0.

=head2 my $bandwidth = $domain->migrate_get_max_speed($flags = 0)

Tells the speed limit for migrations of a domain.

=over 4

=item C<$flags>

Combination of C<DomainMigrateMaxSpeedFlags> values.

=back

In C: C<virDomainMigrateGetMaxSpeed>, since 0.9.5.

=head2 $domain->migrate_set_compression_cache($cacheSize, $flags = 0)

Sets the size of the cache that XBZRLE compression of memory uses.

A hypervisor may round the size and refuse changes while a migration runs. Fails with C<VIR_ERR_OPERATION_INVALID> when the domain is not running. Not available on read-only connections.

=over 4

=item C<$cacheSize>

New size, in bytes.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainMigrateSetCompressionCache>, since 1.0.3.

=head2 $domain->migrate_set_max_downtime($downtime, $flags = 0)

Sets how long the guest may stand still at the end of a live migration.

May be called before or during the migration. Fails with C<VIR_ERR_OPERATION_INVALID> when the domain is not running. Not available on read-only connections.

=over 4

=item C<$downtime>

Longest pause, in ms; more than 0.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainMigrateSetMaxDowntime>, since 0.8.0.

=head2 $domain->migrate_set_max_speed($bandwidth, $flags = 0)

Limits the speed at which a domain's data is transferred in migrations.

Holds for a migration in progress and for later ones without a limit of their own. Not available on read-only connections.

=over 4

=item C<$bandwidth>

Upper limit, in MiB per second.

=item C<$flags>

Combination of C<DomainMigrateMaxSpeedFlags> values.

=back

In C: C<virDomainMigrateSetMaxSpeed>, since 0.9.0.

=head2 $domain->migrate_start_post_copy($flags = 0)

Switches a running migration to post-copy.

The guest goes on running on the destination at once and fetches memory it still lacks from the source. The migration must have been started with C<VIR_MIGRATE_POSTCOPY>, else the call fails with C<VIR_ERR_OPERATION_INVALID>. From then on it cannot be cancelled; if the connection breaks, the domain stops on both hosts until the migration is taken up again with C<VIR_MIGRATE_POSTCOPY_RESUME>. Not available on read-only connections.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainMigrateStartPostCopy>, since 1.3.3.

=head2 $domain->migrate_to_uri2($dconnuri, $miguri, $dxml, $flags, $dname, $bandwidth)

Moves a domain to a destination given by address, with separate addresses for control and data.

With C<VIR_MIGRATE_PEER2PEER> C<dconnuri> must be given, without it C<miguri>. Otherwise like C<virDomainMigrateToURI>. New code uses C<virDomainMigrateToURI3>.

=over 4

=item C<$dconnuri>

Connection URI of the destination as the source host reaches it; NULL for direct migration.

=item C<$miguri>

Where the hypervisors send their data; NULL to derive it from C<dconnuri>.

=item C<$dxml>

Definition for the destination, differing only in what the guest cannot see; NULL to take it from the source.

=item C<$flags>

Combination of C<DomainMigrateFlags> values.

=item C<$dname>

New name on the destination; NULL keeps the name.

=item C<$bandwidth>

Upper limit of the transfer speed, in MiB per second; 0 for the default.

=back

In C: C<virDomainMigrateToURI2>, since 0.9.2.

=head2 $domain->migrate_to_uri3($dconnuri, \%params, $flags = 0)

Moves a domain to a destination given by address, with all settings as parameters.

With C<VIR_MIGRATE_PEER2PEER> the source host connects to C<dconnuri> and controls the migration; without it the hypervisor sends directly to C<VIR_MIGRATE_PARAM_URI>. Blocks until the end; the source keeps the domain when it fails. Not available on read-only connections.

=over 4

=item C<$dconnuri>

Connection URI of the destination as the source host reaches it; NULL for direct migration.

=item C<\%params>

Settings of the migration; NULL with C<nparams> 0 for defaults throughout.

=item C<$flags>

Combination of C<DomainMigrateFlags> values.

=back

In C: C<virDomainMigrateToURI3>, since 1.1.0.

=head2 my $number = $domain->num_of_snapshots($flags = 0)

Counts a domain's snapshots that match the filter.

The number may be stale as soon as it is returned; C<virDomainListAllSnapshots> counts and lists together.

=over 4

=item C<$flags>

Combination of C<DomainSnapshotListFlags> values.

=back

In C: C<virDomainSnapshotNum>, since 0.8.0.

=head2 $domain->open_channel($st, $name = undef, $flags = 0)

Connects a stream to a channel between host and guest of a running domain.

Data goes both ways until the stream is closed. Someone already connected gives C<VIR_ERR_OPERATION_FAILED>, unless C<VIR_DOMAIN_CHANNEL_FORCE> throws them out.

=over 4

=item C<$st>

The stream to act on.

=item C<$name>

Target name of a virtio channel, or the device's alias; NULL takes the first channel.

=item C<$flags>

Combination of C<DomainChannelFlags> values.

=back

In C: C<virDomainOpenChannel>, since 1.0.2.

=head2 $domain->open_console($st, $dev_name = undef, $flags = 0)

Connects a stream to a text console of a running domain.

Data goes both ways until the stream is closed. Someone already connected gives C<VIR_ERR_OPERATION_FAILED>, unless C<VIR_DOMAIN_CONSOLE_FORCE> throws them out. Use a stream opened with C<VIR_STREAM_NONBLOCK> when reading and writing from one thread.

=over 4

=item C<$st>

The stream to act on.

=item C<$dev_name>

Alias of the console, serial or parallel device; NULL takes the first console, or else the first serial port.

=item C<$flags>

Combination of C<DomainConsoleFlags> values.

=back

In C: C<virDomainOpenConsole>, since 0.8.6.

=head2 $domain->open_graphics($idx, $fd, $flags = 0)

Hands one end of a connected socket to a display server of a running domain.

The caller keeps the other end and talks the display's protocol on it. Works with a local connection only; C<virDomainOpenGraphicsFD> makes the pair of sockets itself and is preferred.

=over 4

=item C<$idx>

Which graphics device, in the order of the XML, from 0.

=item C<$fd>

One end of a pair of connected UNIX sockets; it is duplicated, so the caller still closes its own.

=item C<$flags>

Combination of C<DomainOpenGraphicsFlags> values.

=back

In C: C<virDomainOpenGraphics>, since 0.9.7.

=head2 my $number = $domain->open_graphics_fd($idx, $flags = 0)

Opens a connection to a display server of a running domain and returns it as a file descriptor.

Works only over a local connection that can carry descriptors.

=over 4

=item C<$idx>

Which graphics device, in the order of the XML, from 0.

=item C<$flags>

Combination of C<DomainOpenGraphicsFlags> values.

=back

Gives: A connected descriptor, 0 or more, which the caller closes; -1 with an error.

In C: C<virDomainOpenGraphicsFD>, since 1.2.8.

=head2 $domain->pin_emulator($cpumap, $flags = 0)

Restricts a domain's emulator threads to some of the host's CPUs.

Concerns the threads that are neither virtual CPUs nor I/O threads. Not for read-only connections.

=over 4

=item C<$cpumap>

Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainPinEmulator>, since 0.10.0.

=head2 $domain->pin_iothread($iothread_id, $cpumap, $flags = 0)

Restricts one of a domain's I/O threads to some of the host's CPUs.

Fails with C<VIR_ERR_INVALID_ARG> when there is no such thread. Not for read-only connections.

=over 4

=item C<$iothread_id>

ID of the I/O thread; at least 1.

=item C<$cpumap>

Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainPinIOThread>, since 1.2.14.

=head2 $domain->pin_vcpu($vcpu, $cpumap, $flags = 0)

Restricts a virtual CPU to some of the host's CPUs, live, in the stored configuration or both.

Not for read-only connections.

=over 4

=item C<$vcpu>

Number of the virtual CPU, from 0.

=item C<$cpumap>

Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainPinVcpu> and C<virDomainPinVcpuFlags>, since 0.9.3.

=head2 $domain->pm_suspend_for_duration($target, $duration, $flags = 0)

Asks the guest to put itself to sleep.

It is not the same as pausing: the guest's own power management does the work, mostly by way of the guest agent. C<virDomainPMWakeup> wakes it up, from memory or a hybrid sleep; a guest that sleeps on disk is off and is started again. Success means that the guest took the request, not that it sleeps already.

=over 4

=item C<$target>

Where the state goes: memory, disk, or both.

=item C<$duration>

After how many seconds it wakes up by itself; 0 is never, and drivers may allow nothing else.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainPMSuspendForDuration>, since 0.9.10.

=head2 $domain->pm_wakeup($flags = 0)

Wakes a guest that put itself to sleep. A guest that does not sleep gives C<VIR_ERR_OPERATION_INVALID>.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainPMWakeup>, since 0.9.11.

=head2 my $text = $domain->qemu_agent_command($cmd, $timeout, $flags = 0)

Sends a command to the agent inside a guest and waits for the reply.

Needs a connection that is not read-only and a C<qemu-ga> channel. Fails with C<VIR_ERR_OPERATION_INVALID> when the domain is not running, with C<VIR_ERR_AGENT_UNRESPONSIVE> when the agent does not answer. The caller frees the reply.

=over 4

=item C<$cmd>

Command as JSON.

=item C<$timeout>

How long to wait, in seconds, or one of the values of C<DomainQemuAgentCommandTimeoutValues>.

=item C<$flags>

Reserved; pass 0.

=back

Gives: Reply as JSON; NULL on failure, and without an error when no reply was waited for.

In C: C<virDomainQemuAgentCommand>, since 0.10.0.

=head2 my $text = $domain->qemu_monitor_command($cmd, $flags = 0)

Sends a command to a guest's QEMU monitor and waits for the reply.

Meant for development and emergencies: what the command changes is unknown to the driver, so the guest's recorded state may no longer be right, and it counts as tainted. Needs a connection that is not read-only. Fails with C<VIR_ERR_OPERATION_INVALID> when the domain is not running.

=over 4

=item C<$cmd>

Command, as JSON or as text of the human monitor.

=item C<$flags>

Combination of C<DomainQemuMonitorCommandFlags> values.

=back

In C: C<virDomainQemuMonitorCommand>, since 0.8.3.

=head2 my ($list, $text) = $domain->qemu_monitor_command_with_files($cmd, \@infiles, $flags = 0)

Sends a command to a guest's QEMU monitor, with file descriptors attached.

Works like C<virDomainQemuMonitorCommand>, and over local UNIX sockets only. Descriptors that come back are the caller's to close.

=over 4

=item C<$cmd>

Command, as JSON or as text of the human monitor.

=item C<\@infiles>

File descriptors to hand over, at most one is of use to QEMU; NULL for none.

=item C<$flags>

Combination of C<DomainQemuMonitorCommandFlags> values.

=back

In C: C<virDomainQemuMonitorCommandWithFiles>, since 8.2.0.

=head2 $domain->reboot($flags = 0)

Asks a domain's guest to reboot, by the means given.

Returns once the request is sent; the guest may ignore it. What happens when the guest obeys follows C<< <on_reboot> >>. Fails with C<VIR_ERR_OPERATION_INVALID> when the domain is not running.

=over 4

=item C<$flags>

Combination of C<DomainRebootFlagValues> values.

=back

In C: C<virDomainReboot>, since 0.1.0.

=head2 $domain->rename($new_name, $flags = 0)

Gives a persistent domain a new name.

The domain has to be inactive, and some drivers refuse it while there are snapshots or checkpoints (C<VIR_ERR_OPERATION_INVALID>). The name must be free and must not be empty. Other handles keep the old name until they are looked up again.

=over 4

=item C<$new_name>

New name; without slashes.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainRename>, since 1.2.19.

=head2 $domain->reset($flags = 0)

Resets a domain at once, as the reset button of a real machine does.

The guest is not told, and unwritten data is lost. Fails with C<VIR_ERR_OPERATION_INVALID> when the domain is not running.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainReset>, since 0.9.7.

=head2 $domain->resume()

Lets a paused domain run on.

Fails with C<VIR_ERR_OPERATION_INVALID> when it is not active. For a guest that put itself to sleep use C<virDomainPMWakeup>.

In C: C<virDomainResume>, since 0.0.3.

=head2 $domain->save_params(\%params, $flags = 0)

Saves an active domain's state as the parameters say, and stops the domain.

Acts like C<virDomainSaveFlags>, or like C<virDomainManagedSave> when no file is named.

=over 4

=item C<\%params>

File, XML, format and channels.

=item C<$flags>

Combination of C<DomainSaveRestoreFlags> values.

=back

In C: C<virDomainSaveParams>, since 8.4.0.

=head2 my $text = $domain->screenshot($stream, $screen, $flags = 0)

Takes a picture of what a screen of the running domain shows.

The image comes through the stream, which has to be read to its end and finished by the caller; its format is the hypervisor's choice. Needs a connection that is not read-only.

=over 4

=item C<$stream>

The stream to act on.

=item C<$screen>

Which screen, counted over all graphics devices from 0.

=item C<$flags>

Reserved; pass 0.

=back

Gives: MIME type of the image, such as C<image/png>, which the caller frees; NULL on error.

In C: C<virDomainScreenshot>, since 0.9.2.

=head2 $domain->send_key($codeset, $holdtime, \@keycodes, $flags = 0)

Presses keys in a running domain, holds them together for a while and lets them go.

At most C<VIR_DOMAIN_SEND_KEY_MAX_KEYS> keys go into one call; sequences take a call for each chord. A code unknown to C<codeset> gives C<VIR_ERR_INVALID_ARG>.

=over 4

=item C<$codeset>

Numbering that C<keycodes> follows.

=item C<$holdtime>

How long the keys stay down, in milliseconds; 0 is the hypervisor's default.

=item C<\@keycodes>

Keys to press, all at once.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainSendKey>, since 0.9.3.

=head2 $domain->send_process_signal($pid_value, $signum, $flags = 0)

Sends a signal to a process in the guest.

Made for containers; drivers may allow only the first process. The domain has to be running.

=over 4

=item C<$pid_value>

Process number as seen inside the guest; a negative one means a process group, 0 is not allowed.

=item C<$signum>

Signal to send.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainSendProcessSignal>, since 1.0.1.

=head2 $domain->set_agent_response_timeout($timeout, $flags = 0)

Sets how long later calls wait for the guest agent to answer.

It holds for the domain, whoever makes the calls, while it is running. The first check whether the agent is alive is affected too, so a short time makes calls fail with C<VIR_ERR_AGENT_UNRESPONSIVE>.

=over 4

=item C<$timeout>

Seconds, or one of the negative values of C<virDomainAgentResponseTimeoutValues>; 0 does not wait.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainAgentSetResponseTimeout>, since 5.10.0.

=head2 $domain->set_autostart($autostart)

Sets whether a domain is started together with the host.

Only for persistent domains; fails with C<VIR_ERR_OPERATION_INVALID> on a transient one.

=over 4

=item C<$autostart>

1 to start it automatically, 0 not to.

=back

In C: C<virDomainSetAutostart>, since 0.2.1.

=head2 $domain->set_autostart_once($autostart)

Sets whether a domain is started the next time the host boots, and only then.

The setting is cleared by that start and is independent of C<virDomainSetAutostart>. Only for persistent domains.

=over 4

=item C<$autostart>

1 to have it started once, 0 to cancel that.

=back

In C: C<virDomainSetAutostartOnce>, since 11.2.0.

=head2 $domain->set_blkio_parameters(\%params, $flags = 0)

Changes the domain's block I/O weights and limits per host device.

Parameters left out keep their values. Needs cgroups for a running domain, and a connection that is not read-only. Fails with C<VIR_ERR_OPERATION_INVALID> when live change is asked of an inactive domain.

=over 4

=item C<\%params>

New values.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainSetBlkioParameters>, since 0.9.0.

=head2 $domain->set_block_iotune($disk, \%params, $flags = 0)

Changes the throughput limits of a disk.

Parameters left out keep their values, except that drivers may reset the rest of a group (bytes, operations, their bursts) when one member is given; give the whole group to be sure. Contradicting limits give C<VIR_ERR_INVALID_ARG>.

=over 4

=item C<$disk>

Disk, by its target name (C<vda>) or by the path of its source.

=item C<\%params>

New limits.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainSetBlockIoTune>, since 0.9.8.

=head2 $domain->set_block_job_speed($disk, $bandwidth, $flags = 0)

Changes the speed limit of the block job on a disk.

Fails with C<VIR_ERR_OVERFLOW> when the limit is beyond what the hypervisor can express, and with C<VIR_ERR_OPERATION_INVALID> when there is no job.

=over 4

=item C<$disk>

Disk, by its target name (C<vda>) or by the path of its source.

=item C<$bandwidth>

Limit in MiB per second, or in bytes per second with the flag; 0 lifts it.

=item C<$flags>

Combination of C<DomainBlockJobSetSpeedFlags> values.

=back

In C: C<virDomainBlockJobSetSpeed>, since 0.9.4.

=head2 $domain->set_block_threshold($dev, $threshold, $flags = 0)

Asks for an event when writing to a disk image goes beyond a byte offset.

It serves to grow thin storage before the guest runs into its end. The event C<VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD> fires once, then the threshold is to be set again. For a top image it may come twice, under the name with the index and the one without. The request does not outlast the running domain. Useful for block devices with formats such as qcow2, where the end of written data moves.

=over 4

=item C<$dev>

Image, by the disk's target name (C<vda>), or with an index for one of its backing images (C<vda[3]>).

=item C<$threshold>

Offset in bytes within the image; 0 switches the event off.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainSetBlockThreshold>, since 3.1.0.

=head2 $domain->set_guest_vcpus($cpumap, $state, $flags = 0)

Makes the guest start or stop using virtual CPUs.

Nothing is plugged in or out, so the guest may undo it; see C<virDomainSetVcpu> for that. Needs the guest agent. CPU 0 mostly cannot be stopped.

=over 4

=item C<$cpumap>

Virtual CPUs in the guest's numbering, as a list such as C<0-3,5>.

=item C<$state>

1 to use them, 0 to stop using them.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainSetGuestVcpus>, since 2.0.0.

=head2 $domain->set_interface_parameters($device, \%params, $flags = 0)

Changes the bandwidth limits of a network interface.

A direction none of whose parameters is given keeps its limits.

=over 4

=item C<$device>

Interface, by its host device name (C<vnet0>) or its MAC address.

=item C<\%params>

New limits.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainSetInterfaceParameters>, since 0.9.9.

=head2 $domain->set_iothread($iothread_id, \%params, $flags = 0)

Changes how one of a domain's I/O threads polls, and the size of its thread pool.

Values that the emulator does not know are refused. Not for read-only connections.

=over 4

=item C<$iothread_id>

ID of the I/O thread; at least 1.

=item C<\%params>

Parameters to set.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainSetIOThreadParams>, since 4.10.0.

=head2 $domain->set_launch_security_state(\%params, $flags = 0)

Injects a secret into a confidential domain.

Secret and header, both encrypted for the guest by its owner, are required, the address is optional. The domain has to be active and paused, and must not have run yet (C<VIR_ERR_OPERATION_INVALID> otherwise).

=over 4

=item C<\%params>

Secret, header and, if wanted, the address.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainSetLaunchSecurityState>, since 8.0.0.

=head2 $domain->set_lifecycle_action($type, $action, $flags = 0)

Changes what happens when a guest powers off, reboots or crashes.

Fails with C<VIR_ERR_INVALID_ARG> for an action that does not go with the event, such as a core dump on reboot.

=over 4

=item C<$type>

Event that the action is for.

=item C<$action>

What to do from now on.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainSetLifecycleAction>, since 3.9.0.

=head2 $domain->set_max_memory($memory)

Changes the upper bound of a domain's memory.

Drivers differ on whether this is possible while the domain is active, and whether it reaches the stored configuration; C<virDomainSetMemoryFlags> with C<VIR_DOMAIN_MEM_MAXIMUM> leaves no doubt. An amount in use above the new bound is lowered to it.

=over 4

=item C<$memory>

New bound, in KiB; at least 1.

=back

In C: C<virDomainSetMaxMemory>, since 0.0.3.

=head2 $domain->set_memory($memory, $flags = 0)

Changes how much memory a guest may use, live, in the stored configuration or both.

A live change is left to the guest's balloon driver and happens by and by. With C<VIR_DOMAIN_MEM_MAXIMUM> the upper bound changes instead. Fails with C<VIR_ERR_OPERATION_INVALID> for C<VIR_DOMAIN_MEM_LIVE> on an inactive domain.

=over 4

=item C<$memory>

New amount, in KiB; at least 1.

=item C<$flags>

Combination of C<DomainMemoryModFlags> values.

=back

In C: C<virDomainSetMemory> and C<virDomainSetMemoryFlags>, since 0.9.0.

=head2 $domain->set_memory_parameters(\%params, $flags = 0)

Changes the limits on a domain's use of host memory.

Only the parameters given change, in the order given; lower the hard limit before the swap limit, and raise them the other way round. Not for read-only connections.

=over 4

=item C<\%params>

Limits to set.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainSetMemoryParameters>, since 0.8.5.

=head2 $domain->set_memory_stats_period($period, $flags = 0)

Sets how often the balloon driver collects the guest's memory statistics.

The numbers come out of C<virDomainMemoryStats>. Needs a memory balloon device.

=over 4

=item C<$period>

Interval in seconds; 0 stops the collection.

=item C<$flags>

Combination of C<DomainMemoryModFlags> values.

=back

In C: C<virDomainSetMemoryStatsPeriod>, since 1.1.1.

=head2 $domain->set_metadata($type, $metadata = undef, $key = undef, $uri = undef, $flags = 0)

Changes or removes a domain's title, description or an application's metadata.

Title and description are plain text, and a title has no line breaks. An element replaces the one with the same namespace URI, so each application should keep to one URI. Listeners get a metadata-change event.

=over 4

=item C<$type>

Part to change.

=item C<$metadata>

New content; NULL removes the part. For an element, one XML element.

=item C<$key>

Namespace prefix for the element; NULL for the other types.

=item C<$uri>

Namespace URI of the element; NULL for the other types.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainSetMetadata>, since 0.9.10.

=head2 $domain->set_numa_parameters(\%params, $flags = 0)

Changes on which host NUMA nodes a domain's memory is placed.

A live change of nodes works only for some modes, and moves the memory. Not for read-only connections.

=over 4

=item C<\%params>

Mode and nodes to set.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainSetNumaParameters>, since 0.9.9.

=head2 $domain->set_perf_events(\%params, $flags = 0)

Switches perf events of a domain on or off.

Events that are not named keep their setting. Switching on an event the host lacks fails with C<VIR_ERR_ARGUMENT_UNSUPPORTED> or C<VIR_ERR_OPERATION_FAILED>. Not available on read-only connections.

=over 4

=item C<\%params>

One boolean per event to change.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainSetPerfEvents>, since 1.3.3.

=head2 $domain->set_scheduler_parameters(\%params, $flags = 0)

Changes a domain's scheduler parameters, live, in the stored configuration or both.

Only those given change. Hypervisors without a stored form for them refuse C<VIR_DOMAIN_AFFECT_CONFIG>. Not for read-only connections.

=over 4

=item C<\%params>

Parameters to set.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainSetSchedulerParameters> and C<virDomainSetSchedulerParametersFlags>, since 0.9.2.

=head2 $domain->set_throttle_group($group, \%params, $flags = 0)

Creates a throttle group or changes its limits.

Disks that name the group in their chain of throttle filters share its budget.

=over 4

=item C<$group>

Name of the group.

=item C<\%params>

Limits; the group's name field is not needed.

=item C<$flags>

Combination of C<DomainModificationImpact> values.

=back

In C: C<virDomainSetThrottleGroup>, since 11.2.0.

=head2 $domain->set_time($seconds, $nseconds, $flags = 0)

Sets the guest's clock.

Meant for guests that have been paused or restored and are behind. Needs the guest agent; with C<VIR_DOMAIN_TIME_SYNC> the guest reads the real-time clock of its virtual hardware, which the driver may set right first.

=over 4

=item C<$seconds>

Seconds since 1970, in UTC.

=item C<$nseconds>

Nanoseconds within the second, below 1000000000.

=item C<$flags>

Combination of C<DomainSetTimeFlags> values.

=back

In C: C<virDomainSetTime>, since 1.2.5.

=head2 $domain->set_user_password($user, $password, $flags = 0)

Sets the password of a user in the guest.

Needs the guest agent, or a container whose file system the driver can reach. The user has to exist.

=over 4

=item C<$user>

Name of the user.

=item C<$password>

New password, in plain text unless C<VIR_DOMAIN_PASSWORD_ENCRYPTED> is given.

=item C<$flags>

Combination of C<DomainSetUserPasswordFlags> values.

=back

In C: C<virDomainSetUserPassword>, since 1.2.16.

=head2 $domain->set_vcpu($vcpumap, $state, $flags = 0)

Plugs or unplugs particular virtual CPUs, live, in the stored configuration or both.

A live change takes all virtual CPUs of one hotpluggable unit at a time, so the set must match such units. Unplugging needs the guest to cooperate. CPU 0 cannot be unplugged.

=over 4

=item C<$vcpumap>

Virtual CPUs, as a list of numbers and ranges such as C<1-3,5>.

=item C<$state>

1 to plug them, 0 to unplug them.

=item C<$flags>

Combination of C<DomainSetVcpuFlags> values.

=back

In C: C<virDomainSetVcpu>, since 3.1.0.

=head2 $domain->set_vcpus($nvcpus, $flags = 0)

Changes the number of virtual CPUs, live, in the stored configuration or both.

With C<VIR_DOMAIN_VCPU_MAXIMUM> the upper bound in the stored configuration changes instead. With C<VIR_DOMAIN_VCPU_GUEST> the guest agent switches CPUs on and off inside the guest, and nothing is plugged. Fails with C<VIR_ERR_INVALID_ARG> above the upper bound.

=over 4

=item C<$nvcpus>

New number; at least 1.

=item C<$flags>

Combination of C<DomainVcpuFlags> values.

=back

In C: C<virDomainSetVcpus> and C<virDomainSetVcpusFlags>, since 0.8.5.

=head2 $domain->shutdown($flags = 0)

Asks a domain's guest to shut down, by the means given.

Like C<virDomainShutdown>, it does not wait for the guest. Without flags the driver picks the means. Going through the guest agent needs an agent that answers (C<VIR_ERR_AGENT_UNRESPONSIVE> if it does not).

=over 4

=item C<$flags>

Combination of C<DomainShutdownFlagValues> values.

=back

In C: C<virDomainShutdown> and C<virDomainShutdownFlags>, since 0.9.10.

=head2 $domain->start_dirty_rate_calc($seconds, $flags = 0)

Starts to measure how fast a running domain changes its memory.

Returns at once; progress and result are in group C<VIR_DOMAIN_STATS_DIRTYRATE> of C<virConnectGetAllDomainStats>. Fails with C<VIR_ERR_OPERATION_INVALID> when the domain is inactive. Not available on read-only connections.

=over 4

=item C<$seconds>

Duration of the measurement, in seconds; QEMU takes 1 to 60.

=item C<$flags>

Combination of C<DomainDirtyRateCalcFlags> values.

=back

In C: C<virDomainStartDirtyRateCalc>, since 7.2.0.

=head2 $domain->suspend()

Pauses a domain.

Its virtual CPUs stop while memory and devices stay allocated; C<virDomainResume> lets it go on. Fails with C<VIR_ERR_OPERATION_INVALID> when it is not active.

In C: C<virDomainSuspend>, since 0.0.3.

=head2 $domain->undefine($flags = 0)

Removes a domain's stored configuration along with what belongs to it.

An inactive domain disappears; an active one runs on as a transient domain. Fails with C<VIR_ERR_OPERATION_INVALID> when there is a managed save image, a snapshot, a checkpoint or a file of firmware variables that no flag covers. Disk images are never deleted.

=over 4

=item C<$flags>

Combination of C<DomainUndefineFlagsValues> values.

=back

In C: C<virDomainUndefine> and C<virDomainUndefineFlags>, since 0.9.4.

=head2 $domain->update_device($xml, $flags = 0)

Changes settings of a device that the domain already has.

Typical are the medium of a CD-ROM drive, the link state, network or bandwidth of an interface, and the password of a display. The element has to describe the whole device: what it leaves out is taken as removed or reset, and a change that the device does not allow gives C<VIR_ERR_OPERATION_UNSUPPORTED>.

=over 4

=item C<$xml>

The device's full element with the changes made.

=item C<$flags>

Combination of C<DomainDeviceModifyFlags> values.

=back

In C: C<virDomainUpdateDeviceFlags>, since 0.8.0.

=cut

# The parameters of a save or restore, with the file and document that are arguments of their own.
sub _save_params {
    my ($file, $dxml, $params) = @_;
    my %all = %$params;
    $all{&Sys::Virt::Domain::SAVE_PARAM_FILE} = $file if defined $file;
    $all{&Sys::Virt::Domain::SAVE_PARAM_DXML} = $dxml if defined $dxml;
    return \%all;
}

=head2 $domain->save($file, $dxml = undef, $params = undef, $flags = 0)

Saves the state of the domain to a file and stops it, perhaps with a changed document for its return. Further parameters
are a hash with C<SAVE_PARAM_> keys.

=cut

sub save {
    my ($self, $file, $dxml, $params, $flags) = @_;
    if (defined $params && !ref $params && !defined $flags) {
        ($params, $flags) = (undef, $params);
    }
    return $self->save_params(_save_params($file, $dxml, $params), $flags || 0) if $params;
    return $self->_domain_save($file) unless defined $dxml || $flags;
    return $self->_domain_save_flags($file, $dxml, $flags || 0);
}

=head2 my $new = $domain->migrate($destination, \%params, $flags = 0)

Moves the domain to another host, given as a connection to it. Parameters have C<MIGRATE_PARAM_> keys. An older form takes
them one by one: C<$flags>, then C<$name>, C<$uri> and C<$bandwidth>, all optional.

=cut

sub migrate {
    my ($self, $destination, $first, @rest) = @_;
    return $self->migrate3($destination, $first, $rest[0] || 0) if ref $first;
    my ($name, $uri, $bandwidth) = @rest;
    return $self->_domain_migrate($destination, $first || 0, $name, $uri, $bandwidth || 0);
}

=head2 $domain->migrate_to_uri($uri, \%params, $flags = 0)

The same with another host's URI, which the host of the domain connects to itself. The older form takes C<$flags>,
C<$name> and C<$bandwidth>.

=cut

sub migrate_to_uri {
    my ($self, $uri, $first, @rest) = @_;
    return $self->migrate_to_uri3($uri, $first, $rest[0] || 0) if ref $first;
    my ($name, $bandwidth) = @rest;
    return $self->_domain_migrate_to_uri($uri, $first || 0, $name, $bandwidth || 0);
}

my %STATS = (rd_operations => 'rd_req', wr_operations => 'wr_req', flush_operations => 'flush_reqs');

=head2 my $stats = $domain->block_stats($disk, $flags = 0)

What a disk has read and written: a hash of counters, of which C<rd_req>, C<rd_bytes>, C<wr_req>, C<wr_bytes> and C<errs>
are there with every hypervisor.

=cut

sub block_stats {
    my ($self, $disk, $flags) = @_;
    my $stats = do { local $@; eval { $self->block_stats_flags($disk, $flags || 0) } || $@ };
    if (ref $stats eq 'HASH') {
        return { map { ($STATS{$_} // $_) => $stats->{$_} } keys %$stats };
    }
    die $stats if $flags || !ref $stats || $stats->code() != &Sys::Virt::Error::ERR_NO_SUPPORT;
    return $self->_domain_block_stats($disk);
}

# How many bytes a map of all of the host's CPUs takes.
sub _map_length {
    my ($self) = @_;
    my $node = $self->get_connect()->get_node_info();
    my $cpus = $node->{nodes} * $node->{sockets} * $node->{cores} * $node->{threads};
    return ($cpus + 7) >> 3;
}

=head2 my @cpus = $domain->get_vcpu_info($flags = 0)

The virtual CPUs: for each a hash with C<number>, C<state>, C<cpuTime>, C<cpu>, and the host CPUs that it may run on as
C<affinity>, bits of bytes. With flags, and for a domain that is off, only the affinity is known.

=cut

sub get_vcpu_info {
    my ($self, $flags) = @_;
    my $length = $self->_map_length();
    my ($info, $maps);
    if (!$flags) {
        local $@;
        if (!eval { ($info, $maps) = $self->_domain_get_vcpus($length); 1 }) {
            my $error = $@;
            die $error unless ref $error && $error->code() == &Sys::Virt::Error::ERR_OPERATION_INVALID;
        }
    }
    if (!$info) {
        (my $count, $maps) = $self->_domain_get_vcpu_pin_info($length, $flags || 0);
        $info = [map { { number => $_, state => 0, cpuTime => 0, cpu => 0 } } 0 .. $count - 1];
    }
    my $at = 0;
    for my $cpu (@$info) {
        $cpu->{affinity} = substr $maps, $at, $length;
        $at += $length;
    }
    return @$info;
}

=head2 my $map = $domain->get_emulator_pin_info($flags = 0)

The host CPUs that the emulator may run on, as bits of bytes.

=cut

sub get_emulator_pin_info {
    my ($self, $flags) = @_;
    my (undef, $map) = $self->_domain_get_emulator_pin_info($self->_map_length(), $flags || 0);
    return $map;
}

=head2 my @stats = $domain->get_cpu_stats($start, $count, $flags = 0)

CPU time of the domain on each host CPU from C<$start>, a hash each, for C<$count> CPUs, 0 for all. With C<$start> -1 and
C<$count> 1 there is one hash, for all together.

=cut

sub get_cpu_stats {
    my ($self, $start, $count, $flags) = @_;
    if (!$count) {
        my $node = $self->get_connect()->get_node_info();
        $count = $start < 0 ? 1 : $node->{cpus};
    }
    return $self->_cpu_stats($start, $count, $flags || 0);
}

=head2 my $time = $domain->get_time($flags = 0)

The time in the guest: an array of seconds since the epoch and nanoseconds.

=cut

sub get_time {
    my ($self, $flags) = @_;
    return [$self->_domain_get_time($flags || 0)];
}

=head2 my ($type, $stats) = $domain->get_job_stats($flags = 0)

The job that runs, or the last one: a reference to its type, one of the C<JOB_> constants, and a hash of figures.

=cut

sub get_job_stats {
    my ($self, $flags) = @_;
    my ($type, $stats) = $self->_domain_get_job_stats($flags || 0);
    return (\$type, $stats);
}

=head2 my @snapshots = $domain->list_snapshots()

The snapshots, each looked up by its name; C<list_all_snapshots> does the same in one call.

=cut

sub list_snapshots {
    my ($self) = @_;
    return Sys::Virt::_look_up($self, get_snapshot_by_name => $self->list_snapshot_names());
}

=head2 my $old = Sys::Virt::Domain::lxc_enter_security_label(\%model, \%label, $flags = 0)

Moves the calling process into a container's security label, and gives the label that it had. C<%model> is as
C<< $conn->get_node_security_model >> gives it, C<%label> as C<get_security_label> does.

=cut

=head1 CONSTANTS

=head2 DomainBlockedReason

Why a domain is in state C<VIR_DOMAIN_BLOCKED>.

=over 4

=item Sys::Virt::Domain::STATE_BLOCKED_UNKNOWN

The cause is not known.

=back

=head2 DomainBlockResizeFlags

How C<virDomainBlockResize> reads its arguments.

=over 4

=item Sys::Virt::Domain::BLOCK_RESIZE_BYTES

The size is in bytes rather than KiB.

=item Sys::Virt::Domain::BLOCK_RESIZE_CAPACITY

Take the size from the capacity of the device below; the size argument is then 0 or has to agree with it.

=item Sys::Virt::Domain::BLOCK_RESIZE_EXTEND

Only grow: fail rather than make the disk smaller.

=back

=head2 DomainBlockJobType

What kind of work a block job does.

=over 4

=item Sys::Virt::Domain::BLOCK_JOB_TYPE_UNKNOWN

A kind that has no value here, or none given.

=item Sys::Virt::Domain::BLOCK_JOB_TYPE_PULL

Data of backing files is brought into the top image (C<virDomainBlockPull>, or C<virDomainBlockRebase> without copying).

=item Sys::Virt::Domain::BLOCK_JOB_TYPE_COPY

The disk is mirrored to another place (C<virDomainBlockCopy>, or C<virDomainBlockRebase> with copying).

=item Sys::Virt::Domain::BLOCK_JOB_TYPE_COMMIT

Data of an overlay below the top goes down into its base (C<virDomainBlockCommit>).

=item Sys::Virt::Domain::BLOCK_JOB_TYPE_ACTIVE_COMMIT

Data of the image in use goes down into its base; the job waits in the ready phase to be pivoted.

=item Sys::Virt::Domain::BLOCK_JOB_TYPE_BACKUP

The disk takes part in a backup (C<virDomainBackupBegin>).

=back

=head2 DomainBlockJobAbortFlags

How C<virDomainBlockJobAbort> ends a job.

=over 4

=item Sys::Virt::Domain::BLOCK_JOB_ABORT_ASYNC

Ask for the end and return at once; an event tells when it came.

=item Sys::Virt::Domain::BLOCK_JOB_ABORT_PIVOT

Switch the disk to the job's destination; works for a copy or an active commit that is ready.

=back

=head2 DomainBlockJobInfoFlags

How C<virDomainGetBlockJobInfo> fills its answer.

=over 4

=item Sys::Virt::Domain::BLOCK_JOB_INFO_BANDWIDTH_BYTES

Give the bandwidth in bytes per second rather than MiB per second.

=back

=head2 DomainBlockJobSetSpeedFlags

How C<virDomainBlockJobSetSpeed> reads its arguments.

=over 4

=item Sys::Virt::Domain::BLOCK_JOB_SPEED_BANDWIDTH_BYTES

The bandwidth is in bytes per second rather than MiB per second.

=back

=head2 DomainBlockPullFlags

How C<virDomainBlockPull> reads its arguments.

=over 4

=item Sys::Virt::Domain::BLOCK_PULL_BANDWIDTH_BYTES

The bandwidth is in bytes per second rather than MiB per second.

=back

=head2 DomainBlockRebaseFlags

What C<virDomainBlockRebase> does.

=over 4

=item Sys::Virt::Domain::BLOCK_REBASE_SHALLOW

Copy the top image only; the copy keeps the same backing chain.

=item Sys::Virt::Domain::BLOCK_REBASE_REUSE_EXT

Use a destination that already exists, made beforehand by the caller.

=item Sys::Virt::Domain::BLOCK_REBASE_COPY_RAW

Make the destination in raw format.

=item Sys::Virt::Domain::BLOCK_REBASE_COPY

Mirror the disk instead of pulling; C<base> then names the destination.

=item Sys::Virt::Domain::BLOCK_REBASE_RELATIVE

Keep names of backing files relative where they are.

=item Sys::Virt::Domain::BLOCK_REBASE_COPY_DEV

The destination is a block device, not a file.

=item Sys::Virt::Domain::BLOCK_REBASE_BANDWIDTH_BYTES

The bandwidth is in bytes per second rather than MiB per second.

=back

=head2 DomainBlockCopyFlags

How C<virDomainBlockCopy> copies.

=over 4

=item Sys::Virt::Domain::BLOCK_COPY_SHALLOW

Copy the top image only; the copy keeps the same backing chain.

=item Sys::Virt::Domain::BLOCK_COPY_REUSE_EXT

Use a destination that already exists, made beforehand by the caller.

=item Sys::Virt::Domain::BLOCK_COPY_TRANSIENT_JOB

Allow the job on a persistent domain though it does not survive a restart of the domain.

=item Sys::Virt::Domain::BLOCK_COPY_SYNCHRONOUS_WRITES

Guest writes go to both places before they count as done, so the job converges whatever the load.

=item Sys::Virt::Domain::BLOCK_COPY_TARGET_ZEROED

The destination is known to read as zeros, so zero blocks need no writing.

=back

=head2 DomainBlockCommitFlags

How C<virDomainBlockCommit> commits.

=over 4

=item Sys::Virt::Domain::BLOCK_COMMIT_SHALLOW

When no base is named, take the image right below the top one.

=item Sys::Virt::Domain::BLOCK_COMMIT_DELETE

Remove the images whose data has gone into the base.

=item Sys::Virt::Domain::BLOCK_COMMIT_ACTIVE

Allow the image in use as the top; the job then runs in two phases.

=item Sys::Virt::Domain::BLOCK_COMMIT_RELATIVE

Keep names of backing files relative where they are.

=item Sys::Virt::Domain::BLOCK_COMMIT_BANDWIDTH_BYTES

The bandwidth is in bytes per second rather than MiB per second.

=back

=head2 DomainDiskErrorCode

What went wrong on a disk.

=over 4

=item Sys::Virt::Domain::DISK_ERROR_NONE

Nothing.

=item Sys::Virt::Domain::DISK_ERROR_UNSPEC

An input/output error, not told in detail.

=item Sys::Virt::Domain::DISK_ERROR_NO_SPACE

The storage below is full.

=back

=head2 BlkioParameterType

Types of block I/O parameters; older names of the values of C<virTypedParameterType>.

=over 4

=item Sys::Virt::Domain::BLKIO_PARAM_INT

Same as C<VIR_TYPED_PARAM_INT>.

=item Sys::Virt::Domain::BLKIO_PARAM_UINT

Same as C<VIR_TYPED_PARAM_UINT>.

=item Sys::Virt::Domain::BLKIO_PARAM_LLONG

Same as C<VIR_TYPED_PARAM_LLONG>.

=item Sys::Virt::Domain::BLKIO_PARAM_ULLONG

Same as C<VIR_TYPED_PARAM_ULLONG>.

=item Sys::Virt::Domain::BLKIO_PARAM_DOUBLE

Same as C<VIR_TYPED_PARAM_DOUBLE>.

=item Sys::Virt::Domain::BLKIO_PARAM_BOOLEAN

Same as C<VIR_TYPED_PARAM_BOOLEAN>.

=back

=head2 DomainBackupBeginFlags

How C<virDomainBackupBegin> starts a backup.

=over 4

=item Sys::Virt::Domain::BACKUP_BEGIN_REUSE_EXTERNAL

Target and scratch files exist already, made by the caller with the right format and size.

=item Sys::Virt::Domain::BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN

When the guest powers off during the backup, keep its process paused until the job is over.

=back

=head2 DomainFDAssociateFlags

What happens to the security labels of file descriptors given to C<virDomainFDAssociate>.

=over 4

=item Sys::Virt::Domain::FD_ASSOCIATE_SECLABEL_RESTORE

Put the former label back once the descriptor is no longer used, where that is possible.

=item Sys::Virt::Domain::FD_ASSOCIATE_SECLABEL_WRITABLE

Label for writing even though the descriptor is used for an image that is only read.

=back

=head2 DomainDeviceModifyFlags

Which description of a domain a device change applies to; the values agree with C<virDomainModificationImpact>.

=over 4

=item Sys::Virt::Domain::DEVICE_MODIFY_CURRENT

The running domain when there is one, else the stored definition.

=item Sys::Virt::Domain::DEVICE_MODIFY_LIVE

The running domain.

=item Sys::Virt::Domain::DEVICE_MODIFY_CONFIG

The stored definition, effective from the next start.

=item Sys::Virt::Domain::DEVICE_MODIFY_FORCE

Do it even against the guest's will, such as ejecting a locked medium.

=back

=head2 KeycodeSet

Numbering schemes of keys.

=over 4

=item Sys::Virt::Domain::KEYCODE_SET_LINUX

Codes of the Linux input system (C<linux/input.h>).

=item Sys::Virt::Domain::KEYCODE_SET_XT

Scan codes of the original PC/XT keyboard.

=item Sys::Virt::Domain::KEYCODE_SET_ATSET1

Scan codes of the AT keyboard, set 1.

=item Sys::Virt::Domain::KEYCODE_SET_ATSET2

Scan codes of the AT keyboard, set 2.

=item Sys::Virt::Domain::KEYCODE_SET_ATSET3

Scan codes of the AT keyboard, set 3.

=item Sys::Virt::Domain::KEYCODE_SET_OSX

Virtual key codes of macOS.

=item Sys::Virt::Domain::KEYCODE_SET_XT_KBD

Codes of the Linux console driver for XT keyboards.

=item Sys::Virt::Domain::KEYCODE_SET_USB

HID usage codes of USB keyboards.

=item Sys::Virt::Domain::KEYCODE_SET_WIN32

Virtual key codes of Windows.

=item Sys::Virt::Domain::KEYCODE_SET_QNUM

XT scan codes with a changed encoding of the extended ones, as VNC uses in its QEMU extension.

=back

=head2 DomainConsoleFlags

How C<virDomainOpenConsole> treats other users of the console.

=over 4

=item Sys::Virt::Domain::OPEN_CONSOLE_FORCE

Disconnect whoever holds the console and take it over.

=item Sys::Virt::Domain::OPEN_CONSOLE_SAFE

Connect only when the driver can guarantee that nobody else holds the console.

=back

=head2 DomainChannelFlags

How C<virDomainOpenChannel> treats other users of the channel.

=over 4

=item Sys::Virt::Domain::OPEN_CHANNEL_FORCE

Disconnect whoever holds the channel and take it over.

=back

=head2 DomainOpenGraphicsFlags

How a graphics connection is opened.

=over 4

=item Sys::Virt::Domain::OPEN_GRAPHICS_SKIPAUTH

The client need not authenticate to the display server.

=back

=head2 DomainGraphicsReloadType

Which display servers C<virDomainGraphicsReload> turns to.

=over 4

=item Sys::Virt::Domain::GRAPHICS_RELOAD_TYPE_ANY

Every one that can reload.

=item Sys::Virt::Domain::GRAPHICS_RELOAD_TYPE_VNC

VNC only.

=back

=head2 DomainEventType

What happened to a domain; each value has an enum of its own for the detail.

=over 4

=item Sys::Virt::Domain::EVENT_DEFINED

Its definition was stored; detail from C<virDomainEventDefinedDetailType>.

=item Sys::Virt::Domain::EVENT_UNDEFINED

Its definition was removed; detail from C<virDomainEventUndefinedDetailType>.

=item Sys::Virt::Domain::EVENT_STARTED

It began to run; detail from C<virDomainEventStartedDetailType>.

=item Sys::Virt::Domain::EVENT_SUSPENDED

Its CPUs were stopped; detail from C<virDomainEventSuspendedDetailType>.

=item Sys::Virt::Domain::EVENT_RESUMED

Its CPUs run again; detail from C<virDomainEventResumedDetailType>.

=item Sys::Virt::Domain::EVENT_STOPPED

It no longer runs; detail from C<virDomainEventStoppedDetailType>.

=item Sys::Virt::Domain::EVENT_SHUTDOWN

The guest has shut down, its process is still there; detail from C<virDomainEventShutdownDetailType>.

=item Sys::Virt::Domain::EVENT_PMSUSPENDED

The guest went to sleep; detail from C<virDomainEventPMSuspendedDetailType>.

=item Sys::Virt::Domain::EVENT_CRASHED

The guest crashed; detail from C<virDomainEventCrashedDetailType>.

=back

=head2 DomainEventDefinedDetailType

How a domain came to be defined.

=over 4

=item Sys::Virt::Domain::EVENT_DEFINED_ADDED

It is new.

=item Sys::Virt::Domain::EVENT_DEFINED_UPDATED

An existing definition changed.

=item Sys::Virt::Domain::EVENT_DEFINED_RENAMED

It got this name in place of another.

=item Sys::Virt::Domain::EVENT_DEFINED_FROM_SNAPSHOT

Reverting to a snapshot brought the definition back.

=back

=head2 DomainEventUndefinedDetailType

How a definition went away.

=over 4

=item Sys::Virt::Domain::EVENT_UNDEFINED_REMOVED

It was deleted.

=item Sys::Virt::Domain::EVENT_UNDEFINED_RENAMED

It lives on under another name.

=back

=head2 DomainEventStartedDetailType

How a domain came to run.

=over 4

=item Sys::Virt::Domain::EVENT_STARTED_BOOTED

An ordinary start.

=item Sys::Virt::Domain::EVENT_STARTED_MIGRATED

It is arriving from another host.

=item Sys::Virt::Domain::EVENT_STARTED_RESTORED

From a saved state.

=item Sys::Virt::Domain::EVENT_STARTED_FROM_SNAPSHOT

From a snapshot.

=item Sys::Virt::Domain::EVENT_STARTED_WAKEUP

The sleeping guest woke up.

=item Sys::Virt::Domain::EVENT_STARTED_RECREATED

The hypervisor process was made anew, as for a reset it cannot do in place.

=back

=head2 DomainEventSuspendedDetailType

Why the CPUs of a domain stopped.

=over 4

=item Sys::Virt::Domain::EVENT_SUSPENDED_PAUSED

On request.

=item Sys::Virt::Domain::EVENT_SUSPENDED_MIGRATED

For the last phase of a migration.

=item Sys::Virt::Domain::EVENT_SUSPENDED_IOERROR

After a disk error.

=item Sys::Virt::Domain::EVENT_SUSPENDED_WATCHDOG

The watchdog fired.

=item Sys::Virt::Domain::EVENT_SUSPENDED_RESTORED

It was restored and stays paused.

=item Sys::Virt::Domain::EVENT_SUSPENDED_FROM_SNAPSHOT

It was taken back to a snapshot made while paused.

=item Sys::Virt::Domain::EVENT_SUSPENDED_API_ERROR

A call that pauses for a moment failed and could not resume it.

=item Sys::Virt::Domain::EVENT_SUSPENDED_POSTCOPY

The source side of a migration that is in post-copy mode.

=item Sys::Virt::Domain::EVENT_SUSPENDED_POSTCOPY_FAILED

A migration broke while in post-copy mode.

=item Sys::Virt::Domain::EVENT_SUSPENDED_GUEST_SHUTDOWN

The guest powered off, but its process is kept for a running job such as a backup.

=back

=head2 DomainEventResumedDetailType

Why the CPUs of a domain run again.

=over 4

=item Sys::Virt::Domain::EVENT_RESUMED_UNPAUSED

On request.

=item Sys::Virt::Domain::EVENT_RESUMED_MIGRATED

It has arrived on this host.

=item Sys::Virt::Domain::EVENT_RESUMED_FROM_SNAPSHOT

It was taken back to a snapshot made while running.

=item Sys::Virt::Domain::EVENT_RESUMED_POSTCOPY

It runs here while the rest of its memory still arrives.

=item Sys::Virt::Domain::EVENT_RESUMED_POSTCOPY_FAILED

It runs here though its post-copy migration is broken and waits to be recovered.

=back

=head2 DomainEventStoppedDetailType

Why a domain no longer runs.

=over 4

=item Sys::Virt::Domain::EVENT_STOPPED_SHUTDOWN

The guest shut down by itself or when asked to.

=item Sys::Virt::Domain::EVENT_STOPPED_DESTROYED

It was cut off from the host.

=item Sys::Virt::Domain::EVENT_STOPPED_CRASHED

The guest crashed.

=item Sys::Virt::Domain::EVENT_STOPPED_MIGRATED

It has moved to another host.

=item Sys::Virt::Domain::EVENT_STOPPED_SAVED

Its state was saved.

=item Sys::Virt::Domain::EVENT_STOPPED_FAILED

The hypervisor or the management of it failed.

=item Sys::Virt::Domain::EVENT_STOPPED_FROM_SNAPSHOT

It was taken back to a snapshot made while off.

=item Sys::Virt::Domain::EVENT_STOPPED_RECREATED

The hypervisor process ends so that a new one can take over.

=back

=head2 DomainEventShutdownDetailType

Who began the shutdown.

=over 4

=item Sys::Virt::Domain::EVENT_SHUTDOWN_FINISHED

The guest has shut down; nothing is known of the cause.

=item Sys::Virt::Domain::EVENT_SHUTDOWN_GUEST

Someone inside the guest.

=item Sys::Virt::Domain::EVENT_SHUTDOWN_HOST

The host, by a request or a signal to the process.

=back

=head2 DomainEventPMSuspendedDetailType

How a guest went to sleep.

=over 4

=item Sys::Virt::Domain::EVENT_PMSUSPENDED_MEMORY

To memory.

=item Sys::Virt::Domain::EVENT_PMSUSPENDED_DISK

To disk.

=back

=head2 DomainEventCrashedDetailType

What a crashed guest reported.

=over 4

=item Sys::Virt::Domain::EVENT_CRASHED_PANICKED

Its kernel panicked.

=item Sys::Virt::Domain::EVENT_CRASHED_CRASHLOADED

It loaded a crash kernel, which handles the panic itself.

=back

=head2 DomainMemoryFailureRecipientType

Whose memory a hardware error hit.

=over 4

=item Sys::Virt::Domain::EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR

The hypervisor process's own.

=item Sys::Virt::Domain::EVENT_MEMORY_FAILURE_RECIPIENT_GUEST

The guest's.

=back

=head2 DomainMemoryFailureActionType

What the hypervisor did about a memory error.

=over 4

=item Sys::Virt::Domain::EVENT_MEMORY_FAILURE_ACTION_IGNORE

Nothing; the error was not urgent.

=item Sys::Virt::Domain::EVENT_MEMORY_FAILURE_ACTION_INJECT

The guest was told with a machine check exception.

=item Sys::Virt::Domain::EVENT_MEMORY_FAILURE_ACTION_FATAL

Nothing could be done; the domain ends.

=item Sys::Virt::Domain::EVENT_MEMORY_FAILURE_ACTION_RESET

The guest could not be told, so it was reset.

=back

=head2 DomainMemoryFailureFlags

More about a memory error.

=over 4

=item Sys::Virt::Domain::MEMORY_FAILURE_ACTION_REQUIRED

It cannot wait: the data was about to be used.

=item Sys::Virt::Domain::MEMORY_FAILURE_RECURSIVE

It came while an earlier one was still being handled.

=back

=head2 DomainEventWatchdogAction

What is done because the watchdog fired.

=over 4

=item Sys::Virt::Domain::EVENT_WATCHDOG_NONE

Nothing.

=item Sys::Virt::Domain::EVENT_WATCHDOG_PAUSE

The domain is paused.

=item Sys::Virt::Domain::EVENT_WATCHDOG_RESET

The domain is reset.

=item Sys::Virt::Domain::EVENT_WATCHDOG_POWEROFF

The domain is cut off.

=item Sys::Virt::Domain::EVENT_WATCHDOG_SHUTDOWN

The guest is asked to shut down.

=item Sys::Virt::Domain::EVENT_WATCHDOG_DEBUG

A debug message is written, nothing else.

=item Sys::Virt::Domain::EVENT_WATCHDOG_INJECTNMI

A non-maskable interrupt is sent to the guest.

=back

=head2 DomainEventIOErrorAction

What is done because of a disk error.

=over 4

=item Sys::Virt::Domain::EVENT_IO_ERROR_NONE

Nothing; the error is ignored.

=item Sys::Virt::Domain::EVENT_IO_ERROR_PAUSE

The domain is paused.

=item Sys::Virt::Domain::EVENT_IO_ERROR_REPORT

The guest sees the error.

=back

=head2 DomainEventGraphicsPhase

How far a client's connection to a display is.

=over 4

=item Sys::Virt::Domain::EVENT_GRAPHICS_CONNECT

The client has connected.

=item Sys::Virt::Domain::EVENT_GRAPHICS_INITIALIZE

The client is authenticated and gets to work.

=item Sys::Virt::Domain::EVENT_GRAPHICS_DISCONNECT

The client has gone.

=back

=head2 DomainEventGraphicsAddressType

Kinds of addresses in graphics events.

=over 4

=item Sys::Virt::Domain::EVENT_GRAPHICS_ADDRESS_IPV4

IPv4.

=item Sys::Virt::Domain::EVENT_GRAPHICS_ADDRESS_IPV6

IPv6.

=item Sys::Virt::Domain::EVENT_GRAPHICS_ADDRESS_UNIX

A UNIX socket.

=back

=head2 ConnectDomainEventBlockJobStatus

What became of a block job.

=over 4

=item Sys::Virt::Domain::BLOCK_JOB_COMPLETED

It is done.

=item Sys::Virt::Domain::BLOCK_JOB_FAILED

It ended with an error.

=item Sys::Virt::Domain::BLOCK_JOB_CANCELED

It was aborted.

=item Sys::Virt::Domain::BLOCK_JOB_READY

Its copy is in step with the disk; it waits for C<virDomainBlockJobAbort>.

=back

=head2 ConnectDomainEventDiskChangeReason

Why a disk's source changed at start.

=over 4

=item Sys::Virt::Domain::EVENT_DISK_CHANGE_MISSING_ON_START

Its source was not there, so the medium was left out (C<startupPolicy>).

=item Sys::Virt::Domain::EVENT_DISK_DROP_MISSING_ON_START

Its source was not there, so the whole disk was left out (C<startupPolicy>).

=back

=head2 DomainEventTrayChangeReason

How the tray of a removable drive moved.

=over 4

=item Sys::Virt::Domain::EVENT_TRAY_CHANGE_OPEN

It opened.

=item Sys::Virt::Domain::EVENT_TRAY_CHANGE_CLOSE

It closed.

=back

=head2 ConnectDomainEventAgentLifecycleState

Whether the guest agent is there.

=over 4

=item Sys::Virt::Domain::EVENT_AGENT_LIFECYCLE_STATE_CONNECTED

It is.

=item Sys::Virt::Domain::EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED

It is not.

=back

=head2 ConnectDomainEventAgentLifecycleReason

Why the state of the guest agent changed.

=over 4

=item Sys::Virt::Domain::EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN

Not known.

=item Sys::Virt::Domain::EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED

The domain has just started, this is the first state.

=item Sys::Virt::Domain::EVENT_AGENT_LIFECYCLE_REASON_CHANNEL

The guest opened or closed its side of the channel.

=back

=head2 DomainEventID

Kinds of domain events to register for; each has a callback type of its own.

=over 4

=item Sys::Virt::Domain::EVENT_ID_LIFECYCLE

Lifecycle; C<virConnectDomainEventCallback>.

=item Sys::Virt::Domain::EVENT_ID_REBOOT

The guest rebooted; C<virConnectDomainEventGenericCallback>.

=item Sys::Virt::Domain::EVENT_ID_RTC_CHANGE

The guest set its clock; C<virConnectDomainEventRTCChangeCallback>.

=item Sys::Virt::Domain::EVENT_ID_WATCHDOG

The watchdog fired; C<virConnectDomainEventWatchdogCallback>.

=item Sys::Virt::Domain::EVENT_ID_IO_ERROR

A disk error; C<virConnectDomainEventIOErrorCallback>.

=item Sys::Virt::Domain::EVENT_ID_GRAPHICS

Clients of a display come and go; C<virConnectDomainEventGraphicsCallback>.

=item Sys::Virt::Domain::EVENT_ID_IO_ERROR_REASON

A disk error with its cause; C<virConnectDomainEventIOErrorReasonCallback>.

=item Sys::Virt::Domain::EVENT_ID_CONTROL_ERROR

Control of the domain is lost; C<virConnectDomainEventGenericCallback>.

=item Sys::Virt::Domain::EVENT_ID_BLOCK_JOB

A block job changed state, disk named by source path; C<virConnectDomainEventBlockJobCallback>.

=item Sys::Virt::Domain::EVENT_ID_DISK_CHANGE

A disk's source was left out at start; C<virConnectDomainEventDiskChangeCallback>.

=item Sys::Virt::Domain::EVENT_ID_TRAY_CHANGE

A drive's tray moved; C<virConnectDomainEventTrayChangeCallback>.

=item Sys::Virt::Domain::EVENT_ID_PMWAKEUP

The guest woke up; C<virConnectDomainEventPMWakeupCallback>.

=item Sys::Virt::Domain::EVENT_ID_PMSUSPEND

The guest sleeps, suspended to memory; C<virConnectDomainEventPMSuspendCallback>.

=item Sys::Virt::Domain::EVENT_ID_BALLOON_CHANGE

The balloon grew or shrank; C<virConnectDomainEventBalloonChangeCallback>.

=item Sys::Virt::Domain::EVENT_ID_PMSUSPEND_DISK

The guest sleeps, suspended to disk; C<virConnectDomainEventPMSuspendDiskCallback>.

=item Sys::Virt::Domain::EVENT_ID_DEVICE_REMOVED

A device is gone; C<virConnectDomainEventDeviceRemovedCallback>.

=item Sys::Virt::Domain::EVENT_ID_BLOCK_JOB_2

A block job changed state, disk named by target; C<virConnectDomainEventBlockJobCallback>.

=item Sys::Virt::Domain::EVENT_ID_TUNABLE

Tuning parameters changed; C<virConnectDomainEventTunableCallback>.

=item Sys::Virt::Domain::EVENT_ID_AGENT_LIFECYCLE

The guest agent came or went; C<virConnectDomainEventAgentLifecycleCallback>.

=item Sys::Virt::Domain::EVENT_ID_DEVICE_ADDED

A device was added; C<virConnectDomainEventDeviceAddedCallback>.

=item Sys::Virt::Domain::EVENT_ID_MIGRATION_ITERATION

A migration began another pass over memory; C<virConnectDomainEventMigrationIterationCallback>.

=item Sys::Virt::Domain::EVENT_ID_JOB_COMPLETED

A job of the domain ended; C<virConnectDomainEventJobCompletedCallback>.

=item Sys::Virt::Domain::EVENT_ID_DEVICE_REMOVAL_FAILED

A device could not be removed; C<virConnectDomainEventDeviceRemovalFailedCallback>.

=item Sys::Virt::Domain::EVENT_ID_METADATA_CHANGE

Title, description or metadata changed; C<virConnectDomainEventMetadataChangeCallback>.

=item Sys::Virt::Domain::EVENT_ID_BLOCK_THRESHOLD

A disk image was written beyond its threshold; C<virConnectDomainEventBlockThresholdCallback>.

=item Sys::Virt::Domain::EVENT_ID_MEMORY_FAILURE

The host's memory has an error; C<virConnectDomainEventMemoryFailureCallback>.

=item Sys::Virt::Domain::EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE

A memory device grew or shrank; C<virConnectDomainEventMemoryDeviceSizeChangeCallback>.

=item Sys::Virt::Domain::EVENT_ID_NIC_MAC_CHANGE

The guest gave an interface another MAC address; C<virConnectDomainEventNICMACChangeCallback>.

=item Sys::Virt::Domain::EVENT_ID_VCPU_REMOVED

A virtual CPU was unplugged; C<virConnectDomainEventVcpuRemovedCallback>.

=item Sys::Virt::Domain::EVENT_ID_CHANNEL_LIFECYCLE

The guest opened or closed a channel; C<virConnectDomainEventChannelLifecycleCallback>.

=back

=head2 ConnectDomainEventChannelLifecycleState

Whether the guest has a channel open.

=over 4

=item Sys::Virt::Domain::EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED

It has.

=item Sys::Virt::Domain::EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED

It has not.

=back

=head2 ConnectDomainEventChannelLifecycleReason

Why the state of a channel changed.

=over 4

=item Sys::Virt::Domain::EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN

Not known.

=item Sys::Virt::Domain::EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED

The domain has just started, this is the first state.

=item Sys::Virt::Domain::EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL

The guest opened or closed its side of the channel.

=back

=head2 DomainGetHostnameFlags

Where C<virDomainGetHostname> takes the name from.

=over 4

=item Sys::Virt::Domain::GET_HOSTNAME_LEASE

DHCP leases of the networks that the domain is on.

=item Sys::Virt::Domain::GET_HOSTNAME_AGENT

The guest agent.

=back

=head2 DomainProcessSignal

Signals for processes in a guest; the numbers are this interface's own and are mapped to the guest's.

=over 4

=item Sys::Virt::Domain::PROCESS_SIGNAL_NOP

No signal: only check that the process is there.

=item Sys::Virt::Domain::PROCESS_SIGNAL_HUP

Hangup (SIGHUP).

=item Sys::Virt::Domain::PROCESS_SIGNAL_INT

Interrupt from the keyboard (SIGINT).

=item Sys::Virt::Domain::PROCESS_SIGNAL_QUIT

Quit from the keyboard (SIGQUIT).

=item Sys::Virt::Domain::PROCESS_SIGNAL_ILL

Illegal instruction (SIGILL).

=item Sys::Virt::Domain::PROCESS_SIGNAL_TRAP

Trace trap (SIGTRAP).

=item Sys::Virt::Domain::PROCESS_SIGNAL_ABRT

Abort (SIGABRT).

=item Sys::Virt::Domain::PROCESS_SIGNAL_BUS

Bus error (SIGBUS).

=item Sys::Virt::Domain::PROCESS_SIGNAL_FPE

Arithmetic error (SIGFPE).

=item Sys::Virt::Domain::PROCESS_SIGNAL_KILL

Kill, which no process can catch (SIGKILL).

=item Sys::Virt::Domain::PROCESS_SIGNAL_USR1

First one free for users (SIGUSR1).

=item Sys::Virt::Domain::PROCESS_SIGNAL_SEGV

Bad memory access (SIGSEGV).

=item Sys::Virt::Domain::PROCESS_SIGNAL_USR2

Second one free for users (SIGUSR2).

=item Sys::Virt::Domain::PROCESS_SIGNAL_PIPE

Write to a pipe without reader (SIGPIPE).

=item Sys::Virt::Domain::PROCESS_SIGNAL_ALRM

Timer ran out (SIGALRM).

=item Sys::Virt::Domain::PROCESS_SIGNAL_TERM

Polite request to end (SIGTERM).

=item Sys::Virt::Domain::PROCESS_SIGNAL_STKFLT

Coprocessor stack fault (SIGSTKFLT).

=item Sys::Virt::Domain::PROCESS_SIGNAL_CHLD

A child changed state (SIGCHLD).

=item Sys::Virt::Domain::PROCESS_SIGNAL_CONT

Go on after a stop (SIGCONT).

=item Sys::Virt::Domain::PROCESS_SIGNAL_STOP

Stop, which no process can catch (SIGSTOP).

=item Sys::Virt::Domain::PROCESS_SIGNAL_TSTP

Stop from the keyboard (SIGTSTP).

=item Sys::Virt::Domain::PROCESS_SIGNAL_TTIN

A background process read its terminal (SIGTTIN).

=item Sys::Virt::Domain::PROCESS_SIGNAL_TTOU

A background process wrote to its terminal (SIGTTOU).

=item Sys::Virt::Domain::PROCESS_SIGNAL_URG

Urgent data on a socket (SIGURG).

=item Sys::Virt::Domain::PROCESS_SIGNAL_XCPU

CPU time limit passed (SIGXCPU).

=item Sys::Virt::Domain::PROCESS_SIGNAL_XFSZ

File size limit passed (SIGXFSZ).

=item Sys::Virt::Domain::PROCESS_SIGNAL_VTALRM

Virtual timer ran out (SIGVTALRM).

=item Sys::Virt::Domain::PROCESS_SIGNAL_PROF

Profiling timer ran out (SIGPROF).

=item Sys::Virt::Domain::PROCESS_SIGNAL_WINCH

The window changed its size (SIGWINCH).

=item Sys::Virt::Domain::PROCESS_SIGNAL_POLL

Input or output is possible (SIGPOLL, SIGIO).

=item Sys::Virt::Domain::PROCESS_SIGNAL_PWR

Power is failing (SIGPWR).

=item Sys::Virt::Domain::PROCESS_SIGNAL_SYS

Bad system call (SIGSYS).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT0

Real-time signal 0 (SIGRTMIN).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT1

Real-time signal 1 (SIGRTMIN+1).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT2

Real-time signal 2 (SIGRTMIN+2).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT3

Real-time signal 3 (SIGRTMIN+3).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT4

Real-time signal 4 (SIGRTMIN+4).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT5

Real-time signal 5 (SIGRTMIN+5).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT6

Real-time signal 6 (SIGRTMIN+6).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT7

Real-time signal 7 (SIGRTMIN+7).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT8

Real-time signal 8 (SIGRTMIN+8).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT9

Real-time signal 9 (SIGRTMIN+9).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT10

Real-time signal 10 (SIGRTMIN+10).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT11

Real-time signal 11 (SIGRTMIN+11).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT12

Real-time signal 12 (SIGRTMIN+12).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT13

Real-time signal 13 (SIGRTMIN+13).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT14

Real-time signal 14 (SIGRTMIN+14).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT15

Real-time signal 15 (SIGRTMIN+15).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT16

Real-time signal 16 (SIGRTMIN+16).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT17

Real-time signal 17 (SIGRTMIN+17).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT18

Real-time signal 18 (SIGRTMIN+18).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT19

Real-time signal 19 (SIGRTMIN+19).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT20

Real-time signal 20 (SIGRTMIN+20).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT21

Real-time signal 21 (SIGRTMIN+21).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT22

Real-time signal 22 (SIGRTMIN+22).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT23

Real-time signal 23 (SIGRTMIN+23).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT24

Real-time signal 24 (SIGRTMIN+24).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT25

Real-time signal 25 (SIGRTMIN+25).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT26

Real-time signal 26 (SIGRTMIN+26).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT27

Real-time signal 27 (SIGRTMIN+27).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT28

Real-time signal 28 (SIGRTMIN+28).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT29

Real-time signal 29 (SIGRTMIN+29).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT30

Real-time signal 30 (SIGRTMIN+30).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT31

Real-time signal 31 (SIGRTMIN+31).

=item Sys::Virt::Domain::PROCESS_SIGNAL_RT32

Real-time signal 32 (SIGRTMIN+32).

=back

=head2 DomainSetTimeFlags

How C<virDomainSetTime> sets the clock.

=over 4

=item Sys::Virt::Domain::TIME_SYNC

Take the time from the domain's real-time clock; the time arguments are not used.

=back

=head2 DomainInterfaceAddressesSource

Where C<virDomainInterfaceAddresses> takes addresses from.

=over 4

=item Sys::Virt::Domain::INTERFACE_ADDRESSES_SRC_LEASE

DHCP leases of the networks that the domain is on.

=item Sys::Virt::Domain::INTERFACE_ADDRESSES_SRC_AGENT

The guest agent.

=item Sys::Virt::Domain::INTERFACE_ADDRESSES_SRC_ARP

The host's ARP table.

=back

=head2 DomainSetUserPasswordFlags

How C<virDomainSetUserPassword> reads the password.

=over 4

=item Sys::Virt::Domain::PASSWORD_ENCRYPTED

It is already in the encrypted form that the guest stores.

=back

=head2 DomainGuestInfoTypes

Groups of facts to ask a guest for.

=over 4

=item Sys::Virt::Domain::GUEST_INFO_USERS

Users who are logged in.

=item Sys::Virt::Domain::GUEST_INFO_OS

The operating system.

=item Sys::Virt::Domain::GUEST_INFO_TIMEZONE

The time zone.

=item Sys::Virt::Domain::GUEST_INFO_HOSTNAME

The host name.

=item Sys::Virt::Domain::GUEST_INFO_FILESYSTEM

Mounted file systems.

=item Sys::Virt::Domain::GUEST_INFO_DISKS

Disks.

=item Sys::Virt::Domain::GUEST_INFO_INTERFACES

Network interfaces.

=item Sys::Virt::Domain::GUEST_INFO_LOAD

Load averages.

=item Sys::Virt::Domain::GUEST_INFO_DEVICES

Devices with their drivers, on Windows guests.

=back

=head2 DomainAgentResponseTimeoutValues

Special timeouts for C<virDomainAgentSetResponseTimeout>.

=over 4

=item Sys::Virt::Domain::AGENT_RESPONSE_TIMEOUT_BLOCK

Wait without limit.

=item Sys::Virt::Domain::AGENT_RESPONSE_TIMEOUT_DEFAULT

Wait as long as the driver finds right.

=item Sys::Virt::Domain::AGENT_RESPONSE_TIMEOUT_NOWAIT

Do not wait.

=back

=head2 DomainAuthorizedSSHKeysSetFlags

How C<virDomainAuthorizedSSHKeysSet> treats keys that are there; without flags they are replaced.

=over 4

=item Sys::Virt::Domain::AUTHORIZED_SSH_KEYS_SET_APPEND

Add the given keys, without doubles.

=item Sys::Virt::Domain::AUTHORIZED_SSH_KEYS_SET_REMOVE

Take the given keys away.

=back

=head2 DomainJobType

What is known of a domain's job.

=over 4

=item Sys::Virt::Domain::JOB_NONE

There is none.

=item Sys::Virt::Domain::JOB_BOUNDED

One runs, and how long it will take can be estimated.

=item Sys::Virt::Domain::JOB_UNBOUNDED

One runs, and its end cannot be foreseen.

=item Sys::Virt::Domain::JOB_COMPLETED

It is done; cleaning up may be left.

=item Sys::Virt::Domain::JOB_FAILED

It ended with an error; cleaning up may be left.

=item Sys::Virt::Domain::JOB_CANCELLED

It was aborted; cleaning up may be left.

=back

=head2 DomainGetJobStatsFlags

Which job C<virDomainGetJobStats> tells about.

=over 4

=item Sys::Virt::Domain::JOB_STATS_COMPLETED

The last job that is over, rather than the running one; reading forgets it.

=item Sys::Virt::Domain::JOB_STATS_KEEP_COMPLETED

Do not forget the finished job after reading it.

=back

=head2 DomainAbortJobFlagsValues

Which jobs C<virDomainAbortJobFlags> may interrupt.

=over 4

=item Sys::Virt::Domain::DOMAIN_ABORT_JOB_POSTCOPY

Also a migration in post-copy mode, which then has to be recovered.

=back

=head2 DomainJobOperation

What a domain's job does.

=over 4

=item Sys::Virt::Domain::JOB_OPERATION_UNKNOWN

Something that has no value here.

=item Sys::Virt::Domain::JOB_OPERATION_START

It starts the domain.

=item Sys::Virt::Domain::JOB_OPERATION_SAVE

It saves the domain's state.

=item Sys::Virt::Domain::JOB_OPERATION_RESTORE

It restores a saved state.

=item Sys::Virt::Domain::JOB_OPERATION_MIGRATION_IN

It receives the domain from another host.

=item Sys::Virt::Domain::JOB_OPERATION_MIGRATION_OUT

It moves the domain to another host.

=item Sys::Virt::Domain::JOB_OPERATION_SNAPSHOT

It takes a snapshot.

=item Sys::Virt::Domain::JOB_OPERATION_SNAPSHOT_REVERT

It takes the domain back to a snapshot.

=item Sys::Virt::Domain::JOB_OPERATION_DUMP

It writes a core dump.

=item Sys::Virt::Domain::JOB_OPERATION_BACKUP

It backs up disks.

=item Sys::Virt::Domain::JOB_OPERATION_SNAPSHOT_DELETE

It deletes a snapshot.

=back

=head2 DomainMemoryModFlags

What a change of a domain's memory concerns.

=over 4

=item Sys::Virt::Domain::MEM_CURRENT

The running domain when it is active, else its stored configuration.

=item Sys::Virt::Domain::MEM_LIVE

The running domain; fails when it is inactive.

=item Sys::Virt::Domain::MEM_CONFIG

The stored configuration, in effect from the next start.

=item Sys::Virt::Domain::MEM_MAXIMUM

The upper bound instead of the amount in use; few drivers can change it live.

=back

=head2 DomainNumatuneMemMode

How a domain's memory is spread over the host's NUMA nodes.

=over 4

=item Sys::Virt::Domain::NUMATUNE_MEM_STRICT

From the chosen nodes only; allocation fails when they are full.

=item Sys::Virt::Domain::NUMATUNE_MEM_PREFERRED

From the chosen node if it has room, else from others.

=item Sys::Virt::Domain::NUMATUNE_MEM_INTERLEAVE

From the chosen nodes in turn.

=item Sys::Virt::Domain::NUMATUNE_MEM_RESTRICTIVE

From the chosen nodes, bound by cgroup only, so the set can be changed live.

=back

=head2 DomainMemoryFlags

What the addresses in C<virDomainMemoryPeek> mean; exactly one is given.

=over 4

=item Sys::Virt::Domain::MEMORY_VIRTUAL

Virtual addresses, as the guest's first CPU sees them at present.

=item Sys::Virt::Domain::MEMORY_PHYSICAL

Guest physical addresses.

=back

=head2 MemoryParameterType

Types of memory parameters; old names of the values of C<TypedParameterType>.

=over 4

=item Sys::Virt::Domain::MEMORY_PARAM_INT

Signed, 32 bits.

=item Sys::Virt::Domain::MEMORY_PARAM_UINT

Unsigned, 32 bits.

=item Sys::Virt::Domain::MEMORY_PARAM_LLONG

Signed, 64 bits.

=item Sys::Virt::Domain::MEMORY_PARAM_ULLONG

Unsigned, 64 bits.

=item Sys::Virt::Domain::MEMORY_PARAM_DOUBLE

Floating point, 64 bits.

=item Sys::Virt::Domain::MEMORY_PARAM_BOOLEAN

Yes or no, in one byte.

=back

=head2 DomainMigrateFlags

How a domain moves to another host.

=over 4

=item Sys::Virt::Domain::MIGRATE_LIVE

Keeps the guest running while its memory is copied.

=item Sys::Virt::Domain::MIGRATE_PEER2PEER

Lets the source host connect to the destination and run the migration, instead of the client.

=item Sys::Virt::Domain::MIGRATE_TUNNELLED

Sends the data through the connection between the two management daemons; needs C<VIR_MIGRATE_PEER2PEER>.

=item Sys::Virt::Domain::MIGRATE_PERSIST_DEST

Stores the definition on the destination, so that the domain is persistent there.

=item Sys::Virt::Domain::MIGRATE_UNDEFINE_SOURCE

Removes the stored definition from the source after success.

=item Sys::Virt::Domain::MIGRATE_PAUSED

Leaves the domain paused on the destination until C<virDomainResume>.

=item Sys::Virt::Domain::MIGRATE_NON_SHARED_DISK

Copies whole disk images as well; excludes C<VIR_MIGRATE_NON_SHARED_INC>.

=item Sys::Virt::Domain::MIGRATE_NON_SHARED_INC

Copies the top images of disks as well, their backing files being on the destination already.

=item Sys::Virt::Domain::MIGRATE_CHANGE_PROTECTION

Insists on a migration protocol that keeps the definition from changing meanwhile.

=item Sys::Virt::Domain::MIGRATE_UNSAFE

Migrates even where guest data might be damaged, as with host disk caches on non-coherent storage.

=item Sys::Virt::Domain::MIGRATE_OFFLINE

Transfers the definition of an inactive domain only; needs C<VIR_MIGRATE_PERSIST_DEST>.

=item Sys::Virt::Domain::MIGRATE_COMPRESSED

Compresses memory on its way, by the methods in C<VIR_MIGRATE_PARAM_COMPRESSION>.

=item Sys::Virt::Domain::MIGRATE_ABORT_ON_ERROR

Gives up when the guest meets an I/O error during the migration.

=item Sys::Virt::Domain::MIGRATE_AUTO_CONVERGE

Slows the guest down step by step when it changes memory faster than it is copied.

=item Sys::Virt::Domain::MIGRATE_RDMA_PIN_ALL

Locks all guest memory in RAM before an RDMA migration starts.

=item Sys::Virt::Domain::MIGRATE_POSTCOPY

Allows a later switch to post-copy by C<virDomainMigrateStartPostCopy>.

=item Sys::Virt::Domain::MIGRATE_TLS

Encrypts the hypervisors' own data channel with TLS.

=item Sys::Virt::Domain::MIGRATE_PARALLEL

Sends memory through several connections at a time.

=item Sys::Virt::Domain::MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES

Makes guest writes wait until the destination's disk has them too, so that disk copying converges.

=item Sys::Virt::Domain::MIGRATE_POSTCOPY_RESUME

Takes up a post-copy migration again whose connection broke.

=item Sys::Virt::Domain::MIGRATE_ZEROCOPY

Sends pages without copying them in the kernel first; needs C<VIR_MIGRATE_PARALLEL> in QEMU.

=back

=head2 DomainMigrateMaxSpeedFlags

Which migration speed is meant; 0 means the ordinary one.

=over 4

=item Sys::Virt::Domain::MIGRATE_MAX_SPEED_POSTCOPY

The speed of the post-copy phase.

=back

=head2 DomainCoreDumpFlags

How to dump a domain's core, and what happens to the domain.

=over 4

=item Sys::Virt::Domain::DUMP_CRASH

Stops the domain afterwards and marks it crashed.

=item Sys::Virt::Domain::DUMP_LIVE

Lets the guest run during the dump, at the price of consistency.

=item Sys::Virt::Domain::DUMP_BYPASS_CACHE

Keeps the file out of the host's page cache.

=item Sys::Virt::Domain::DUMP_RESET

Resets the domain afterwards.

=item Sys::Virt::Domain::DUMP_MEMORY_ONLY

Writes memory and CPU registers only, as an ELF core for debuggers.

=back

=head2 DomainCoreDumpFormat

Format of a core dump.

All but C<RAW> need C<VIR_DUMP_MEMORY_ONLY>.

=over 4

=item Sys::Virt::Domain::CORE_DUMP_FORMAT_RAW

The hypervisor's plain format.

=item Sys::Virt::Domain::CORE_DUMP_FORMAT_KDUMP_ZLIB

kdump, compressed by zlib.

=item Sys::Virt::Domain::CORE_DUMP_FORMAT_KDUMP_LZO

kdump, compressed by LZO.

=item Sys::Virt::Domain::CORE_DUMP_FORMAT_KDUMP_SNAPPY

kdump, compressed by snappy.

=item Sys::Virt::Domain::CORE_DUMP_FORMAT_WIN_DMP

Windows crash dump; the guest needs a driver that supplies the header.

=back

=head2 DomainSaveRestoreFlags

How to save or restore a domain's state.

Without C<RUNNING> and C<PAUSED> the restored domain is in the state it was saved in.

=over 4

=item Sys::Virt::Domain::SAVE_BYPASS_CACHE

Keeps the file out of the host's page cache.

=item Sys::Virt::Domain::SAVE_RUNNING

Has the restored domain run.

=item Sys::Virt::Domain::SAVE_PAUSED

Has the restored domain wait, paused.

=item Sys::Virt::Domain::SAVE_RESET_NVRAM

Sets the firmware variables back to their template; only when restoring.

=back

=head2 DomainSaveImageXMLFlags

What to put into the XML of a saved state.

=over 4

=item Sys::Virt::Domain::SAVE_IMAGE_XML_SECURE

Passwords and other secrets as well; refused on read-only connections.

=back

=head2 DomainMemoryStatTags

Kinds of memory figures that C<virDomainMemoryStats> reports.

=over 4

=item Sys::Virt::Domain::MEMORY_STAT_SWAP_IN

Data the guest read back from its swap space, in KiB.

=item Sys::Virt::Domain::MEMORY_STAT_SWAP_OUT

Data the guest moved out to its swap space, in KiB.

=item Sys::Virt::Domain::MEMORY_STAT_MAJOR_FAULT

Number of the guest's page faults that had to wait for disk input.

=item Sys::Virt::Domain::MEMORY_STAT_MINOR_FAULT

Number of the guest's page faults served without disk input.

=item Sys::Virt::Domain::MEMORY_STAT_UNUSED

Memory the guest system does not use at all, caches counted as used, in KiB.

=item Sys::Virt::Domain::MEMORY_STAT_AVAILABLE

Memory the guest system sees as its own; the assigned amount less what firmware and kernel reserve, in KiB.

=item Sys::Virt::Domain::MEMORY_STAT_ACTUAL_BALLOON

Present size of the guest's memory as set by the balloon, in KiB.

=item Sys::Virt::Domain::MEMORY_STAT_RSS

Host memory resident for the process that runs the guest, in KiB.

=item Sys::Virt::Domain::MEMORY_STAT_USABLE

Memory the balloon could take back before the guest starts to swap, in KiB.

=item Sys::Virt::Domain::MEMORY_STAT_LAST_UPDATE

When the guest last refreshed these figures, in seconds since the epoch.

=item Sys::Virt::Domain::MEMORY_STAT_DISK_CACHES

Guest memory holding disk caches that can be dropped without writing anything, in KiB.

=item Sys::Virt::Domain::MEMORY_STAT_HUGETLB_PGALLOC

Number of huge pages the guest allocated successfully.

=item Sys::Virt::Domain::MEMORY_STAT_HUGETLB_PGFAIL

Number of huge page allocations that failed inside the guest.

=item Sys::Virt::Domain::MEMORY_STAT_NR

How many kinds of figures this version knows; grows with new kinds.

=back

=head2 DomainStatsTypes

Groups of statistics that can be asked for in bulk; 0 asks for every group the hypervisor knows.

=over 4

=item Sys::Virt::Domain::STATS_STATE

State of the domain and how it got there (C<state.*>).

=item Sys::Virt::Domain::STATS_CPU_TOTAL

CPU time of the whole domain, with cache and energy monitors (C<cpu.*>).

=item Sys::Virt::Domain::STATS_BALLOON

Memory balloon figures (C<balloon.*>).

=item Sys::Virt::Domain::STATS_VCPU

Figures per virtual CPU (C<vcpu.*>).

=item Sys::Virt::Domain::STATS_INTERFACE

Traffic per network interface (C<net.*>).

=item Sys::Virt::Domain::STATS_BLOCK

Traffic and sizes per disk (C<block.*>).

=item Sys::Virt::Domain::STATS_PERF

Values of the perf events that are switched on (C<perf.*>).

=item Sys::Virt::Domain::STATS_IOTHREAD

Polling settings per IOThread (C<iothread.*>).

=item Sys::Virt::Domain::STATS_MEMORY

Memory bandwidth monitors (C<memory.*>).

=item Sys::Virt::Domain::STATS_DIRTYRATE

Result of the latest dirty rate measurement (C<dirtyrate.*>).

=item Sys::Virt::Domain::STATS_VM

Figures the hypervisor itself keeps, under names of its own (C<vm.*>).

=back

=head2 ConnectGetAllDomainStatsFlags

Which domains bulk statistics cover and how they are gathered.

=over 4

=item Sys::Virt::Domain::GET_ALL_STATS_ACTIVE

Covers active domains.

=item Sys::Virt::Domain::GET_ALL_STATS_INACTIVE

Covers inactive domains.

=item Sys::Virt::Domain::GET_ALL_STATS_PERSISTENT

Covers domains with a stored definition.

=item Sys::Virt::Domain::GET_ALL_STATS_TRANSIENT

Covers domains that vanish when they stop.

=item Sys::Virt::Domain::GET_ALL_STATS_RUNNING

Covers domains in state running.

=item Sys::Virt::Domain::GET_ALL_STATS_PAUSED

Covers paused domains.

=item Sys::Virt::Domain::GET_ALL_STATS_SHUTOFF

Covers domains that are shut off.

=item Sys::Virt::Domain::GET_ALL_STATS_OTHER

Covers domains in any further state.

=item Sys::Virt::Domain::GET_ALL_STATS_NOWAIT

Leaves out figures that would need waiting for a job in progress on the domain.

=item Sys::Virt::Domain::GET_ALL_STATS_BACKING

Lists each image of the disks' backing chains, not only the top ones.

=item Sys::Virt::Domain::GET_ALL_STATS_ENFORCE_STATS

Fails when a group in the request is not known to the hypervisor, where it would be skipped silently otherwise.

=back

=head2 DomainDirtyRateStatus

How far a dirty rate measurement has come.

=over 4

=item Sys::Virt::Domain::DIRTYRATE_UNSTARTED

No measurement was ever begun.

=item Sys::Virt::Domain::DIRTYRATE_MEASURING

A measurement is going on.

=item Sys::Virt::Domain::DIRTYRATE_MEASURED

A measurement has finished and its result can be read.

=back

=head2 DomainDirtyRateCalcFlags

Method by which the dirty rate is measured; at most one.

=over 4

=item Sys::Virt::Domain::DIRTYRATE_MODE_PAGE_SAMPLING

Compares checksums of sampled pages; the default.

=item Sys::Virt::Domain::DIRTYRATE_MODE_DIRTY_BITMAP

Counts pages marked in the dirty bitmap.

=item Sys::Virt::Domain::DIRTYRATE_MODE_DIRTY_RING

Counts pages per virtual CPU with the dirty ring, which the guest must have enabled.

=back

=head2 VcpuState

What a virtual CPU is doing.

=over 4

=item Sys::Virt::Domain::VCPU_OFFLINE

It is switched off.

=item Sys::Virt::Domain::VCPU_RUNNING

It runs.

=item Sys::Virt::Domain::VCPU_BLOCKED

It waits for some resource.

=back

=head2 VcpuHostCpuState

Values that stand in place of a host CPU's number.

=over 4

=item Sys::Virt::Domain::VCPU_INFO_CPU_OFFLINE

The virtual CPU is on no host CPU, being off.

=item Sys::Virt::Domain::VCPU_INFO_CPU_UNAVAILABLE

The driver cannot tell the host CPU.

=back

=head2 DomainVcpuFlags

What a call on the number of virtual CPUs concerns.

=over 4

=item Sys::Virt::Domain::VCPU_CURRENT

The running domain when it is active, else its stored configuration.

=item Sys::Virt::Domain::VCPU_LIVE

The running domain; fails when it is inactive.

=item Sys::Virt::Domain::VCPU_CONFIG

The stored configuration, in effect from the next start.

=item Sys::Virt::Domain::VCPU_MAXIMUM

The upper bound instead of the number in use.

=item Sys::Virt::Domain::VCPU_GUEST

CPUs that the guest's operating system has switched on, by its agent.

=item Sys::Virt::Domain::VCPU_HOTPLUGGABLE

Makes added CPUs removable at run time; only when setting.

=item Sys::Virt::Domain::VCPU_ASYNC_UNPLUG

Returns without waiting for the guest to let removed CPUs go; an event tells the outcome.

=back

=head2 SchedParameterType

Types of scheduler parameters; old names of the values of C<TypedParameterType>.

=over 4

=item Sys::Virt::Domain::SCHED_FIELD_INT

Signed, 32 bits.

=item Sys::Virt::Domain::SCHED_FIELD_UINT

Unsigned, 32 bits.

=item Sys::Virt::Domain::SCHED_FIELD_LLONG

Signed, 64 bits.

=item Sys::Virt::Domain::SCHED_FIELD_ULLONG

Unsigned, 64 bits.

=item Sys::Virt::Domain::SCHED_FIELD_DOUBLE

Floating point, 64 bits.

=item Sys::Virt::Domain::SCHED_FIELD_BOOLEAN

Yes or no, in one byte.

=back

=head2 DomainSetVcpuFlags

What C<virDomainSetVcpu> concerns, and whether it waits.

=over 4

=item Sys::Virt::Domain::SETVCPU_AFFECT_CURRENT

The running domain when it is active, else its stored configuration.

=item Sys::Virt::Domain::SETVCPU_AFFECT_LIVE

The running domain; fails when it is inactive.

=item Sys::Virt::Domain::SETVCPU_AFFECT_CONFIG

The stored configuration, in effect from the next start.

=item Sys::Virt::Domain::SETVCPU_ASYNC_UNPLUG

Returns without waiting for the guest to let a CPU go; an event tells the outcome.

=back

=head2 DomainState

What a domain is doing.

=over 4

=item Sys::Virt::Domain::STATE_NOSTATE

The driver cannot tell.

=item Sys::Virt::Domain::STATE_RUNNING

Its virtual CPUs run.

=item Sys::Virt::Domain::STATE_BLOCKED

It is active but waits for some resource.

=item Sys::Virt::Domain::STATE_PAUSED

It is active with its virtual CPUs stopped.

=item Sys::Virt::Domain::STATE_SHUTDOWN

It is on its way to being off.

=item Sys::Virt::Domain::STATE_SHUTOFF

It is not running.

=item Sys::Virt::Domain::STATE_CRASHED

It has crashed and was left in that state.

=item Sys::Virt::Domain::STATE_PMSUSPENDED

Its guest put itself to sleep by power management.

=back

=head2 DomainNostateReason

Why a domain is in C<VIR_DOMAIN_NOSTATE>.

=over 4

=item Sys::Virt::Domain::STATE_NOSTATE_UNKNOWN

No reason is recorded.

=back

=head2 DomainRunningReason

Why a domain is in C<VIR_DOMAIN_RUNNING>.

=over 4

=item Sys::Virt::Domain::STATE_RUNNING_UNKNOWN

No reason is recorded.

=item Sys::Virt::Domain::STATE_RUNNING_BOOTED

It was started afresh.

=item Sys::Virt::Domain::STATE_RUNNING_MIGRATED

It arrived by migration from elsewhere.

=item Sys::Virt::Domain::STATE_RUNNING_RESTORED

It was restored from a saved-state file.

=item Sys::Virt::Domain::STATE_RUNNING_FROM_SNAPSHOT

It was put back to a snapshot taken while running.

=item Sys::Virt::Domain::STATE_RUNNING_UNPAUSED

It was resumed after a pause.

=item Sys::Virt::Domain::STATE_RUNNING_MIGRATION_CANCELED

It went on here after its migration was given up.

=item Sys::Virt::Domain::STATE_RUNNING_SAVE_CANCELED

It went on after saving it was given up.

=item Sys::Virt::Domain::STATE_RUNNING_WAKEUP

It woke from power-management sleep.

=item Sys::Virt::Domain::STATE_RUNNING_CRASHED

It was resumed after its guest had crashed.

=item Sys::Virt::Domain::STATE_RUNNING_POSTCOPY

It runs on the destination while post-copy migration still fetches memory.

=item Sys::Virt::Domain::STATE_RUNNING_POSTCOPY_FAILED

It runs on the destination, but post-copy migration has stalled.

=back

=head2 DomainPausedReason

Why a domain is in C<VIR_DOMAIN_PAUSED>.

=over 4

=item Sys::Virt::Domain::STATE_PAUSED_UNKNOWN

No reason is recorded.

=item Sys::Virt::Domain::STATE_PAUSED_USER

Somebody asked for it.

=item Sys::Virt::Domain::STATE_PAUSED_MIGRATION

It is being migrated with the guest stopped.

=item Sys::Virt::Domain::STATE_PAUSED_SAVE

Its state is being saved.

=item Sys::Virt::Domain::STATE_PAUSED_DUMP

Its core is being dumped.

=item Sys::Virt::Domain::STATE_PAUSED_IOERROR

A disk failed and the error policy stops the guest.

=item Sys::Virt::Domain::STATE_PAUSED_WATCHDOG

Its watchdog fired with the action "pause".

=item Sys::Virt::Domain::STATE_PAUSED_FROM_SNAPSHOT

It was put back to a snapshot taken while paused.

=item Sys::Virt::Domain::STATE_PAUSED_SHUTTING_DOWN

The guest has powered off and the domain is about to stop.

=item Sys::Virt::Domain::STATE_PAUSED_SNAPSHOT

A snapshot is being taken.

=item Sys::Virt::Domain::STATE_PAUSED_CRASHED

Its guest has crashed.

=item Sys::Virt::Domain::STATE_PAUSED_STARTING_UP

It is still being started.

=item Sys::Virt::Domain::STATE_PAUSED_POSTCOPY

It waits on the source while post-copy migration moves it.

=item Sys::Virt::Domain::STATE_PAUSED_POSTCOPY_FAILED

It is held because post-copy migration has stalled.

=item Sys::Virt::Domain::STATE_PAUSED_API_ERROR

A call that had stopped it failed and could not resume it.

=back

=head2 DomainShutdownReason

Why a domain is in C<VIR_DOMAIN_SHUTDOWN>.

=over 4

=item Sys::Virt::Domain::STATE_SHUTDOWN_UNKNOWN

No reason is recorded.

=item Sys::Virt::Domain::STATE_SHUTDOWN_USER

Somebody asked it to shut down.

=back

=head2 DomainShutoffReason

Why a domain is in C<VIR_DOMAIN_SHUTOFF>.

=over 4

=item Sys::Virt::Domain::STATE_SHUTOFF_UNKNOWN

No reason is recorded.

=item Sys::Virt::Domain::STATE_SHUTOFF_SHUTDOWN

The guest shut down in an orderly way.

=item Sys::Virt::Domain::STATE_SHUTOFF_DESTROYED

It was stopped by force.

=item Sys::Virt::Domain::STATE_SHUTOFF_CRASHED

It crashed.

=item Sys::Virt::Domain::STATE_SHUTOFF_MIGRATED

It has moved to another host.

=item Sys::Virt::Domain::STATE_SHUTOFF_SAVED

Its state was saved and it was stopped.

=item Sys::Virt::Domain::STATE_SHUTOFF_FAILED

Starting it failed.

=item Sys::Virt::Domain::STATE_SHUTOFF_FROM_SNAPSHOT

It was put back to a snapshot taken while it was off.

=item Sys::Virt::Domain::STATE_SHUTOFF_DAEMON

The daemon lost it while reconnecting, for example after a restart.

=back

=head2 DomainCrashedReason

Why a domain is in C<VIR_DOMAIN_CRASHED>.

=over 4

=item Sys::Virt::Domain::STATE_CRASHED_UNKNOWN

No reason is recorded.

=item Sys::Virt::Domain::STATE_CRASHED_PANICKED

The guest's kernel reported a panic.

=back

=head2 DomainPMSuspendedReason

Why a domain is in C<VIR_DOMAIN_PMSUSPENDED>.

=over 4

=item Sys::Virt::Domain::STATE_PMSUSPENDED_UNKNOWN

No reason is recorded.

=back

=head2 DomainPMSuspendedDiskReason

Why a domain sleeps with its memory on disk.

=over 4

=item Sys::Virt::Domain::STATE_PMSUSPENDED_DISK_UNKNOWN

No reason is recorded.

=back

=head2 DomainControlState

Whether the channel through which a domain is controlled can take commands.

=over 4

=item Sys::Virt::Domain::CONTROL_OK

It is free for the next command.

=item Sys::Virt::Domain::CONTROL_JOB

A background job runs; some commands may be refused until it ends.

=item Sys::Virt::Domain::CONTROL_OCCUPIED

A command is being executed and others have to wait.

=item Sys::Virt::Domain::CONTROL_ERROR

It is broken; no command will succeed until the domain restarts.

=back

=head2 DomainControlErrorReason

Why the control channel is in C<VIR_DOMAIN_CONTROL_ERROR>.

=over 4

=item Sys::Virt::Domain::CONTROL_ERROR_REASON_NONE

There is no error.

=item Sys::Virt::Domain::CONTROL_ERROR_REASON_UNKNOWN

The cause is not known.

=item Sys::Virt::Domain::CONTROL_ERROR_REASON_MONITOR

The connection to the emulator's monitor is lost.

=item Sys::Virt::Domain::CONTROL_ERROR_REASON_INTERNAL

The driver's own bookkeeping of the domain is inconsistent.

=back

=head2 DomainModificationImpact

Whether a call concerns the running domain, its stored configuration or both.

C<VIR_DOMAIN_AFFECT_LIVE> and C<VIR_DOMAIN_AFFECT_CONFIG> may be combined where something is changed, not where it is read.

=over 4

=item Sys::Virt::Domain::AFFECT_CURRENT

The running domain when it is active, else its stored configuration.

=item Sys::Virt::Domain::AFFECT_LIVE

The running domain; fails when it is inactive.

=item Sys::Virt::Domain::AFFECT_CONFIG

The stored configuration, in effect from the next start; fails on a transient domain.

=back

=head2 DomainCreateFlags

How to start a domain.

=over 4

=item Sys::Virt::Domain::NONE

Nothing special.

=item Sys::Virt::Domain::START_PAUSED

Leaves the virtual CPUs stopped once the domain is up.

=item Sys::Virt::Domain::START_AUTODESTROY

Stops the domain by force when this connection closes.

=item Sys::Virt::Domain::START_BYPASS_CACHE

Keeps the host's page cache clean while a managed save image is read.

=item Sys::Virt::Domain::START_FORCE_BOOT

Throws a managed save image away and boots afresh.

=item Sys::Virt::Domain::START_VALIDATE

Checks the XML against the schema first.

=item Sys::Virt::Domain::START_RESET_NVRAM

Sets the firmware variables back to their template.

=back

=head2 DomainShutdownFlagValues

By which means to ask a guest to shut down.

With none, the driver chooses. Some drivers accept several and try them one after another, in an order of their own.

=over 4

=item Sys::Virt::Domain::SHUTDOWN_DEFAULT

The driver chooses.

=item Sys::Virt::Domain::SHUTDOWN_ACPI_POWER_BTN

A press of the virtual power button.

=item Sys::Virt::Domain::SHUTDOWN_GUEST_AGENT

A command to the agent inside the guest.

=item Sys::Virt::Domain::SHUTDOWN_INITCTL

A message to init's control pipe, in containers.

=item Sys::Virt::Domain::SHUTDOWN_SIGNAL

A signal to the init process, in containers.

=item Sys::Virt::Domain::SHUTDOWN_PARAVIRT

The hypervisor's paravirtual control interface.

=back

=head2 DomainRebootFlagValues

By which means to ask a guest to reboot.

With none, the driver chooses. Some drivers accept several and try them one after another, in an order of their own.

=over 4

=item Sys::Virt::Domain::REBOOT_DEFAULT

The driver chooses.

=item Sys::Virt::Domain::REBOOT_ACPI_POWER_BTN

A press of the virtual power button, followed by a restart once the guest is off.

=item Sys::Virt::Domain::REBOOT_GUEST_AGENT

A command to the agent inside the guest.

=item Sys::Virt::Domain::REBOOT_INITCTL

A message to init's control pipe, in containers.

=item Sys::Virt::Domain::REBOOT_SIGNAL

A signal to the init process, in containers.

=item Sys::Virt::Domain::REBOOT_PARAVIRT

The hypervisor's paravirtual control interface.

=back

=head2 DomainDestroyFlagsValues

How to stop a domain by force.

=over 4

=item Sys::Virt::Domain::DESTROY_DEFAULT

By all means, in the end by killing its process.

=item Sys::Virt::Domain::DESTROY_GRACEFUL

Only asks the hypervisor's process to end (C<SIGTERM>) and fails if it does not in time.

=item Sys::Virt::Domain::DESTROY_REMOVE_LOGS

Deletes the domain's log files as well.

=back

=head2 DomainMetadataType

Which part of a domain's descriptive data is meant.

=over 4

=item Sys::Virt::Domain::METADATA_DESCRIPTION

The free text in C<< <description> >>.

=item Sys::Virt::Domain::METADATA_TITLE

The single line in C<< <title> >>.

=item Sys::Virt::Domain::METADATA_ELEMENT

An application's own XML inside C<< <metadata> >>, told apart by namespace URI.

=back

=head2 DomainXMLFlags

What to put into a domain's XML.

=over 4

=item Sys::Virt::Domain::XML_SECURE

Passwords and other secrets as well; refused on read-only connections.

=item Sys::Virt::Domain::XML_INACTIVE

The stored configuration, even if the domain is running.

=item Sys::Virt::Domain::XML_UPDATE_CPU

The guest CPU requirements filled in from the host's CPU.

=item Sys::Virt::Domain::XML_MIGRATABLE

A form fit for a migration to other, also older, versions; refused on read-only connections.

=back

=head2 DomainDefineFlags

How to store a domain's configuration.

=over 4

=item Sys::Virt::Domain::DEFINE_VALIDATE

Checks the XML against the schema first.

=back

=head2 DomainUndefineFlagsValues

What to do with the things that belong to a configuration being removed.

=over 4

=item Sys::Virt::Domain::UNDEFINE_MANAGED_SAVE

Deletes the managed save image.

=item Sys::Virt::Domain::UNDEFINE_SNAPSHOTS_METADATA

Forgets the snapshots' records, not their data; only on an inactive domain.

=item Sys::Virt::Domain::UNDEFINE_NVRAM

Deletes the file with the firmware variables.

=item Sys::Virt::Domain::UNDEFINE_KEEP_NVRAM

Leaves the file with the firmware variables in place.

=item Sys::Virt::Domain::UNDEFINE_CHECKPOINTS_METADATA

Forgets the checkpoints' records, not their bitmaps; only on an inactive domain.

=item Sys::Virt::Domain::UNDEFINE_TPM

Deletes the emulated TPM's state.

=item Sys::Virt::Domain::UNDEFINE_KEEP_TPM

Leaves the emulated TPM's state in place.

=back

=head2 ConnectListAllDomainsFlags

Which domains to list.

The flags form groups of alternatives (active or not, persistent or not, and so on). A group without any flag, or with all of its flags, excludes nothing; a domain has to match every group.

=over 4

=item Sys::Virt::Domain::LIST_ACTIVE

Those that are active.

=item Sys::Virt::Domain::LIST_INACTIVE

Those that are not active.

=item Sys::Virt::Domain::LIST_PERSISTENT

Those with a stored configuration.

=item Sys::Virt::Domain::LIST_TRANSIENT

Those without a stored configuration.

=item Sys::Virt::Domain::LIST_RUNNING

Those in C<VIR_DOMAIN_RUNNING>.

=item Sys::Virt::Domain::LIST_PAUSED

Those in C<VIR_DOMAIN_PAUSED>.

=item Sys::Virt::Domain::LIST_SHUTOFF

Those in C<VIR_DOMAIN_SHUTOFF>.

=item Sys::Virt::Domain::LIST_OTHER

Those in any other state.

=item Sys::Virt::Domain::LIST_MANAGEDSAVE

Those with a managed save image.

=item Sys::Virt::Domain::LIST_NO_MANAGEDSAVE

Those without a managed save image.

=item Sys::Virt::Domain::LIST_AUTOSTART

Those started together with the host.

=item Sys::Virt::Domain::LIST_NO_AUTOSTART

Those not started together with the host.

=item Sys::Virt::Domain::LIST_HAS_SNAPSHOT

Those with at least one snapshot.

=item Sys::Virt::Domain::LIST_NO_SNAPSHOT

Those without snapshots.

=item Sys::Virt::Domain::LIST_HAS_CHECKPOINT

Those with at least one checkpoint.

=item Sys::Virt::Domain::LIST_NO_CHECKPOINT

Those without checkpoints.

=back

=head2 DomainLifecycle

Event in a guest's life for which an action is configured.

=over 4

=item Sys::Virt::Domain::LIFECYCLE_POWEROFF

The guest powers off (C<< <on_poweroff> >>).

=item Sys::Virt::Domain::LIFECYCLE_REBOOT

The guest reboots (C<< <on_reboot> >>).

=item Sys::Virt::Domain::LIFECYCLE_CRASH

The guest crashes (C<< <on_crash> >>).

=back

=head2 DomainLifecycleAction

What to do with a domain on a lifecycle event.

=over 4

=item Sys::Virt::Domain::LIFECYCLE_ACTION_DESTROY

Stops it and frees everything it uses.

=item Sys::Virt::Domain::LIFECYCLE_ACTION_RESTART

Stops it and starts it again with the same configuration.

=item Sys::Virt::Domain::LIFECYCLE_ACTION_RESTART_RENAME

Starts it again under a new name.

=item Sys::Virt::Domain::LIFECYCLE_ACTION_PRESERVE

Keeps it, stopped, for analysis.

=item Sys::Virt::Domain::LIFECYCLE_ACTION_COREDUMP_DESTROY

Dumps its core, then acts like C<DESTROY>; for crashes only.

=item Sys::Virt::Domain::LIFECYCLE_ACTION_COREDUMP_RESTART

Dumps its core, then acts like C<RESTART>; for crashes only.

=item Sys::Virt::Domain::LIFECYCLE_ACTION_PRESERVE_RUNNING

Keeps it and lets its virtual CPUs go on.

=back

=head2 DomainMessageType

Which kinds of messages about a domain to report.

=over 4

=item Sys::Virt::Domain::MESSAGE_DEPRECATION

Uses of features that are going to disappear.

=item Sys::Virt::Domain::MESSAGE_TAINTING

Settings and actions that make the domain hard to support.

=item Sys::Virt::Domain::MESSAGE_IOERRORS

Errors that its disks have met.

=back

=head2 DomainQemuMonitorCommandFlags

Language of a monitor command.

=over 4

=item Sys::Virt::Domain::QEMU_MONITOR_COMMAND_DEFAULT

QMP: JSON in and out.

=item Sys::Virt::Domain::QEMU_MONITOR_COMMAND_HMP

The human monitor's plain text.

=back

=head2 DomainQemuAgentCommandTimeoutValues

How long to wait for the guest agent: a special value, or seconds.

=over 4

=item Sys::Virt::Domain::QEMU_AGENT_COMMAND_MIN

Lowest value that is valid.

=item Sys::Virt::Domain::QEMU_AGENT_COMMAND_BLOCK

Wait without end.

=item Sys::Virt::Domain::QEMU_AGENT_COMMAND_DEFAULT

Wait for the default time of 5 seconds.

=item Sys::Virt::Domain::QEMU_AGENT_COMMAND_NOWAIT

Do not wait for a reply.

=item Sys::Virt::Domain::QEMU_AGENT_COMMAND_SHUTDOWN

Seconds to wait for a command that shuts the guest down.

=back

=head2 ConnectDomainQemuMonitorEventRegisterFlags

How the name given for monitor events is matched.

=over 4

=item Sys::Virt::Domain::QEMU_MONITOR_EVENT_REGISTER_REGEX

The name is a regular expression.

=item Sys::Virt::Domain::QEMU_MONITOR_EVENT_REGISTER_NOCASE

Upper and lower case are the same.

=back

=head2 BlockStats parameters

Counters of a disk since the domain started; which ones come depends on the hypervisor.

=over 4

=item Sys::Virt::Domain::BLOCK_STATS_WRITE_TOTAL_TIMES

Time spent in writes, in nanoseconds.

=item Sys::Virt::Domain::BLOCK_STATS_READ_BYTES

Bytes read.

=item Sys::Virt::Domain::BLOCK_STATS_WRITE_BYTES

Bytes written.

=item Sys::Virt::Domain::BLOCK_STATS_READ_TOTAL_TIMES

Time spent in reads, in nanoseconds.

=item Sys::Virt::Domain::BLOCK_STATS_READ_REQ

Read requests.

=item Sys::Virt::Domain::BLOCK_STATS_WRITE_REQ

Write requests.

=item Sys::Virt::Domain::BLOCK_STATS_FLUSH_REQ

Flush requests.

=item Sys::Virt::Domain::BLOCK_STATS_ERRS

Errors; Xen counts its C<oo_req> here.

=item Sys::Virt::Domain::BLOCK_STATS_FLUSH_TOTAL_TIMES

Time spent in cache flushes, in nanoseconds.

=back

=head2 BlockCopy parameters

Settings of a block copy.

=over 4

=item Sys::Virt::Domain::BLOCK_COPY_BANDWIDTH

Upper bound of the copying speed, in bytes per second; 0 is no limit.

=item Sys::Virt::Domain::BLOCK_COPY_BUF_SIZE

Data in flight at most, in bytes; 0 leaves it to the hypervisor.

=item Sys::Virt::Domain::BLOCK_COPY_GRANULARITY

Size of the blocks in which changes are tracked, in bytes, often a power of two; 0 leaves it to the hypervisor.

=back

=head2 BlockIoTune parameters

Limits on the throughput of a disk or of a throttle group; 0 means no limit.

A limit on the total cannot go together with separate ones for reads and writes of the same quantity. The C<_max> fields bound bursts, the C<_max_length> fields how long a burst may last.

=over 4

=item Sys::Virt::Domain::BLOCK_IOTUNE_READ_BYTES_SEC_MAX

Peak of reading in a burst, in bytes per second.

=item Sys::Virt::Domain::BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH

How long a burst of write operations may last, in seconds.

=item Sys::Virt::Domain::BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH

How long a burst of read bytes may last, in seconds.

=item Sys::Virt::Domain::BLOCK_IOTUNE_WRITE_BYTES_SEC

Limit of writing, in bytes per second.

=item Sys::Virt::Domain::BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX

Peak of reading and writing together in a burst, in bytes per second.

=item Sys::Virt::Domain::BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX

Peak of writing in a burst, in operations per second.

=item Sys::Virt::Domain::BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH

How long a burst of read operations may last, in seconds.

=item Sys::Virt::Domain::BLOCK_IOTUNE_SIZE_IOPS_SEC

Request size that counts as one operation, in bytes; a larger request counts as several.

=item Sys::Virt::Domain::BLOCK_IOTUNE_TOTAL_IOPS_SEC

Limit of reading and writing together, in operations per second.

=item Sys::Virt::Domain::BLOCK_IOTUNE_READ_BYTES_SEC

Limit of reading, in bytes per second.

=item Sys::Virt::Domain::BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX

Peak of reading and writing together in a burst, in operations per second.

=item Sys::Virt::Domain::BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH

How long a burst of operations of both kinds may last, in seconds.

=item Sys::Virt::Domain::BLOCK_IOTUNE_READ_IOPS_SEC

Limit of reading, in operations per second.

=item Sys::Virt::Domain::BLOCK_IOTUNE_GROUP_NAME

Group whose disks share one budget; disks without a name have a budget of their own.

=item Sys::Virt::Domain::BLOCK_IOTUNE_TOTAL_BYTES_SEC

Limit of reading and writing together, in bytes per second.

=item Sys::Virt::Domain::BLOCK_IOTUNE_WRITE_IOPS_SEC

Limit of writing, in operations per second.

=item Sys::Virt::Domain::BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH

How long a burst of written bytes may last, in seconds.

=item Sys::Virt::Domain::BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH

How long a burst of bytes in both directions may last, in seconds.

=item Sys::Virt::Domain::BLOCK_IOTUNE_READ_IOPS_SEC_MAX

Peak of reading in a burst, in operations per second.

=item Sys::Virt::Domain::BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX

Peak of writing in a burst, in bytes per second.

=back

=head2 Blkio parameters

Share of the host's block I/O that a domain gets, and limits per host device.

The C<device_> fields are lists of the shape C</dev/sda,VALUE,/dev/sdb,VALUE>; a value of 0 takes the entry of that device away.

=over 4

=item Sys::Virt::Domain::BLKIO_DEVICE_WEIGHT

Weights per host device.

=item Sys::Virt::Domain::BLKIO_DEVICE_READ_BPS

Reading limits per host device, in bytes per second.

=item Sys::Virt::Domain::BLKIO_DEVICE_WRITE_IOPS

Writing limits per host device, in operations per second.

=item Sys::Virt::Domain::BLKIO_DEVICE_READ_IOPS

Reading limits per host device, in operations per second.

=item Sys::Virt::Domain::BLKIO_DEVICE_WRITE_BPS

Writing limits per host device, in bytes per second.

=item Sys::Virt::Domain::BLKIO_WEIGHT

Weight of the domain against others; the range is the host kernel's, mostly 100 to 1000.

=back

=head2 InterfaceBandwidth parameters

Bandwidth limits of a network interface; directions are as the guest sees them.

An average of 0 lifts the limits of a direction.

=over 4

=item Sys::Virt::Domain::BANDWIDTH_OUT_BURST

Data that may go out at peak speed, in KiB.

=item Sys::Virt::Domain::BANDWIDTH_OUT_AVERAGE

Long-term outgoing rate, in KiB per second.

=item Sys::Virt::Domain::BANDWIDTH_OUT_PEAK

Highest outgoing rate in a burst, in KiB per second.

=item Sys::Virt::Domain::BANDWIDTH_IN_BURST

Data that may come in at peak speed, in KiB.

=item Sys::Virt::Domain::BANDWIDTH_IN_AVERAGE

Long-term incoming rate, in KiB per second.

=item Sys::Virt::Domain::BANDWIDTH_IN_PEAK

Highest incoming rate in a burst, in KiB per second.

=item Sys::Virt::Domain::BANDWIDTH_IN_FLOOR

Incoming rate that is kept free for this interface, in KiB per second; the network needs a limit of its own.

=back

=head2 AnnounceInterface parameters

Timing of the packets that announce an interface; what is left out or 0 takes the hypervisor's default.

=over 4

=item Sys::Virt::Domain::ANNOUNCE_INTERFACE_INITIAL

Wait before the first packet, in milliseconds.

=item Sys::Virt::Domain::ANNOUNCE_INTERFACE_MAX

Longest wait between two packets, in milliseconds.

=item Sys::Virt::Domain::ANNOUNCE_INTERFACE_ROUNDS

How many packets go out.

=item Sys::Virt::Domain::ANNOUNCE_INTERFACE_STEP

By how much the wait grows each time, in milliseconds.

=back

=head2 Tunable parameters

Parameters in tuning events: CPU settings and, for one disk, throughput limits.

Times are in microseconds, and a quota below 0 is no limit. The C<blkdeviotune> fields come together with C<VIR_DOMAIN_TUNABLE_BLKDEV_DISK> and mean the same as those of C<virDomainSetBlockIoTune>.

=over 4

=item Sys::Virt::Domain::TUNABLE_BLKDEV_WRITE_IOPS_SEC

Limit of writing, in operations per second.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_READ_BYTES_SEC_MAX

Peak of reading in a burst, in bytes per second.

=item Sys::Virt::Domain::TUNABLE_CPU_EMULATOR_QUOTA

CPU time of the emulator threads in one period, in microseconds.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_TOTAL_BYTES_SEC

Limit of reading and writing together, in bytes per second.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH

How long a burst of write operations may last, in seconds.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH

How long a burst of bytes in both directions may last, in seconds.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_READ_IOPS_SEC_MAX

Peak of reading in a burst, in operations per second.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX

Peak of writing in a burst, in bytes per second.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_SIZE_IOPS_SEC

Request size that counts as one operation, in bytes.

=item Sys::Virt::Domain::TUNABLE_CPU_VCPUPIN

Host CPUs that virtual CPU C<n> may use, as a list such as C<0-3,5>.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_READ_IOPS_SEC

Limit of reading, in operations per second.

=item Sys::Virt::Domain::TUNABLE_CPU_EMULATORPIN

Host CPUs that the emulator threads may use, as a list such as C<0-3,5>.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH

How long a burst of written bytes may last, in seconds.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_DISK

Alias of the disk that the limits are of.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH

How long a burst of read bytes may last, in seconds.

=item Sys::Virt::Domain::TUNABLE_CPU_IOTHREAD_PERIOD

Enforcement period for I/O threads, in microseconds.

=item Sys::Virt::Domain::TUNABLE_IOTHREADSPIN

Host CPUs that I/O thread C<n> may use, as a list such as C<0-3,5>.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX

Peak of writing in a burst, in operations per second.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX

Peak of reading and writing together in a burst, in bytes per second.

=item Sys::Virt::Domain::TUNABLE_CPU_GLOBAL_PERIOD

Enforcement period for the domain as a whole, in microseconds.

=item Sys::Virt::Domain::TUNABLE_CPU_VCPU_QUOTA

CPU time of each virtual CPU in one period, in microseconds.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_TOTAL_IOPS_SEC

Limit of reading and writing together, in operations per second.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH

How long a burst of read operations may last, in seconds.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX

Peak of reading and writing together in a burst, in operations per second.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH

How long a burst of operations of both kinds may last, in seconds.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_READ_BYTES_SEC

Limit of reading, in bytes per second.

=item Sys::Virt::Domain::TUNABLE_CPU_GLOBAL_QUOTA

CPU time of the domain as a whole in one period, in microseconds.

=item Sys::Virt::Domain::TUNABLE_CPU_CPU_SHARES

Weight of the domain against others when CPU time is short.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_GROUP_NAME

Group whose disks share one budget.

=item Sys::Virt::Domain::TUNABLE_BLKDEV_WRITE_BYTES_SEC

Limit of writing, in bytes per second.

=item Sys::Virt::Domain::TUNABLE_CPU_EMULATOR_PERIOD

Enforcement period for the emulator threads, in microseconds.

=item Sys::Virt::Domain::TUNABLE_CPU_IOTHREAD_QUOTA

CPU time of each I/O thread in one period, in microseconds.

=item Sys::Virt::Domain::TUNABLE_CPU_VCPU_PERIOD

Enforcement period for virtual CPUs, in microseconds.

=back

=head2 GuestInfo parameters

What a guest tells about itself.

Lists come as a count and numbered entries: C<user.count> is the length, C<user.0.name> belongs to the first entry. Fields that the guest does not know are left out.

=over 4

=item Sys::Virt::Domain::GUEST_INFO_IF_SUFFIX_NAME

Name of the interface in the guest.

=item Sys::Virt::Domain::GUEST_INFO_OS_VERSION

Version as written for people, codename included.

=item Sys::Virt::Domain::GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE

Device node of the disk in the guest.

=item Sys::Virt::Domain::GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX

Length of the network prefix, in bits.

=item Sys::Virt::Domain::GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL

Serial number of the disk.

=item Sys::Virt::Domain::GUEST_INFO_OS_ID

Short name of the operating system, such as C<fedora> or C<mswindows>.

=item Sys::Virt::Domain::GUEST_INFO_OS_NAME

Name of the operating system.

=item Sys::Virt::Domain::GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME

Device node that the disk is built on.

=item Sys::Virt::Domain::GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX

Starts the fields of one underlying device.

=item Sys::Virt::Domain::GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS

Other name of the disk in the guest, such as a device mapper name.

=item Sys::Virt::Domain::GUEST_INFO_DISK_SUFFIX_GUEST_BUS

Bus of the disk as the guest sees it.

=item Sys::Virt::Domain::GUEST_INFO_IF_COUNT

How many interfaces are listed.

=item Sys::Virt::Domain::GUEST_INFO_FS_SUFFIX_MOUNTPOINT

Where the file system is mounted.

=item Sys::Virt::Domain::GUEST_INFO_OS_PRETTY_NAME

Full name of the operating system, for display.

=item Sys::Virt::Domain::GUEST_INFO_IF_SUFFIX_ADDR_PREFIX

Starts the fields of one address.

=item Sys::Virt::Domain::GUEST_INFO_FS_SUFFIX_DISK_PREFIX

Starts the fields of one disk of a file system.

=item Sys::Virt::Domain::GUEST_INFO_OS_VERSION_ID

Version for programs, such as C<40>.

=item Sys::Virt::Domain::GUEST_INFO_IF_PREFIX

Starts the fields of one interface.

=item Sys::Virt::Domain::GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR

The address as text.

=item Sys::Virt::Domain::GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS

Target name of the disk (C<vda>), where it can be told.

=item Sys::Virt::Domain::GUEST_INFO_FS_SUFFIX_NAME

Device name of the file system in the guest, such as C<sda1>.

=item Sys::Virt::Domain::GUEST_INFO_USER_SUFFIX_LOGIN_TIME

When the user logged in, in milliseconds since 1970.

=item Sys::Virt::Domain::GUEST_INFO_OS_VARIANT

Edition or variant, for display.

=item Sys::Virt::Domain::GUEST_INFO_DISK_COUNT

How many disks are listed.

=item Sys::Virt::Domain::GUEST_INFO_OS_MACHINE

Hardware name of the machine, such as C<x86_64>.

=item Sys::Virt::Domain::GUEST_INFO_DISK_SUFFIX_SERIAL

Serial number of the disk.

=item Sys::Virt::Domain::GUEST_INFO_IF_SUFFIX_ADDR_COUNT

How many addresses the interface has.

=item Sys::Virt::Domain::GUEST_INFO_OS_VARIANT_ID

Edition or variant, for programs, such as C<server>.

=item Sys::Virt::Domain::GUEST_INFO_USER_SUFFIX_DOMAIN

Logon domain of the user; on Windows guests.

=item Sys::Virt::Domain::GUEST_INFO_FS_SUFFIX_USED_BYTES

Space taken in the file system, in bytes.

=item Sys::Virt::Domain::GUEST_INFO_USER_COUNT

How many users are listed.

=item Sys::Virt::Domain::GUEST_INFO_DISK_SUFFIX_ALIAS

Target name of the disk (C<vda>), where it can be told.

=item Sys::Virt::Domain::GUEST_INFO_FS_SUFFIX_FSTYPE

Type of the file system, such as C<ext4>.

=item Sys::Virt::Domain::GUEST_INFO_TIMEZONE_OFFSET

Distance from UTC, in seconds, east of it positive.

=item Sys::Virt::Domain::GUEST_INFO_TIMEZONE_NAME

Name of the time zone, such as C<CET>.

=item Sys::Virt::Domain::GUEST_INFO_LOAD_15M

Load average over 15 minutes.

=item Sys::Virt::Domain::GUEST_INFO_DISK_PREFIX

Starts the fields of one disk.

=item Sys::Virt::Domain::GUEST_INFO_OS_KERNEL_VERSION

Version of the kernel.

=item Sys::Virt::Domain::GUEST_INFO_DISK_SUFFIX_NAME

Device node of the disk in the guest, such as C</dev/sda>.

=item Sys::Virt::Domain::GUEST_INFO_IF_SUFFIX_HWADDR

MAC address of the interface.

=item Sys::Virt::Domain::GUEST_INFO_FS_COUNT

How many file systems are listed.

=item Sys::Virt::Domain::GUEST_INFO_USER_PREFIX

Starts the fields of one user.

=item Sys::Virt::Domain::GUEST_INFO_FS_SUFFIX_TOTAL_BYTES

Size of the file system, in bytes.

=item Sys::Virt::Domain::GUEST_INFO_USER_SUFFIX_NAME

Name of the user.

=item Sys::Virt::Domain::GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT

How many devices the disk is built on.

=item Sys::Virt::Domain::GUEST_INFO_DISK_SUFFIX_PARTITION

Whether it is a partition rather than a whole disk.

=item Sys::Virt::Domain::GUEST_INFO_LOAD_1M

Load average over one minute.

=item Sys::Virt::Domain::GUEST_INFO_FS_PREFIX

Starts the fields of one file system.

=item Sys::Virt::Domain::GUEST_INFO_LOAD_5M

Load average over 5 minutes.

=item Sys::Virt::Domain::GUEST_INFO_HOSTNAME_HOSTNAME

Host name of the guest.

=item Sys::Virt::Domain::GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE

Kind of address, C<ipv4> or C<ipv6>.

=item Sys::Virt::Domain::GUEST_INFO_FS_SUFFIX_DISK_COUNT

How many disks the file system lies on.

=item Sys::Virt::Domain::GUEST_INFO_OS_KERNEL_RELEASE

Release of the kernel.

=item Sys::Virt::Domain::GUEST_INFO_DEVICE_COUNT

How many devices are listed.

=item Sys::Virt::Domain::GUEST_INFO_DEVICE_PREFIX

Starts the fields of one device.

=item Sys::Virt::Domain::GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME

Name of the device's driver.

=item Sys::Virt::Domain::GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE

Release date of the driver, in nanoseconds since 1970.

=item Sys::Virt::Domain::GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION

Version of the driver.

=item Sys::Virt::Domain::GUEST_INFO_DEVICE_SUFFIX_ID_TYPE

How the device is identified, such as C<pci>.

=item Sys::Virt::Domain::GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR

PCI vendor number.

=item Sys::Virt::Domain::GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE

PCI device number.

=back

=head2 JobStats parameters

Progress of a domain's job; which fields come depends on the kind of job and the hypervisor.

=over 4

=item Sys::Virt::Domain::JOB_DISK_PROCESSED

Disk data moved so far, in bytes.

=item Sys::Virt::Domain::JOB_MEMORY_PROCESSED

Memory moved so far, in bytes.

=item Sys::Virt::Domain::JOB_TIME_ELAPSED_NET

Time of a migration without the handover of control between the hosts, in milliseconds.

=item Sys::Virt::Domain::JOB_DATA_REMAINING

Data still to be moved, in bytes; may grow while the job runs.

=item Sys::Virt::Domain::JOB_OPERATION

What the job does, a value of C<virDomainJobOperation>.

=item Sys::Virt::Domain::JOB_DATA_TOTAL

All data to be moved, in bytes.

=item Sys::Virt::Domain::JOB_TIME_ELAPSED

Time since the job began, in milliseconds.

=item Sys::Virt::Domain::JOB_DISK_TOTAL

Disk data to be moved, in bytes.

=item Sys::Virt::Domain::JOB_DISK_REMAINING

Disk data still to be moved, in bytes.

=item Sys::Virt::Domain::JOB_MEMORY_BPS

Speed at which memory moves, in bytes per second.

=item Sys::Virt::Domain::JOB_COMPRESSION_CACHE_MISSES

How often a page was not in the compression cache.

=item Sys::Virt::Domain::JOB_DISK_BPS

Speed at which disk data moves, in bytes per second.

=item Sys::Virt::Domain::JOB_MEMORY_DIRTY_RATE

Pages that the guest changes, per second.

=item Sys::Virt::Domain::JOB_MEMORY_NORMAL_BYTES

Amount of memory sent as ordinary pages, in bytes.

=item Sys::Virt::Domain::JOB_MEMORY_POSTCOPY_REQS

Pages that the destination had to ask for in post-copy mode.

=item Sys::Virt::Domain::JOB_DOWNTIME_NET

Measured downtime without the handover of control between the hosts, in milliseconds.

=item Sys::Virt::Domain::JOB_SETUP_TIME

Time taken by preparations, in milliseconds.

=item Sys::Virt::Domain::JOB_MEMORY_CONSTANT

Pages of which only one repeated byte was sent, such as empty ones.

=item Sys::Virt::Domain::JOB_COMPRESSION_PAGES

Pages sent compressed.

=item Sys::Virt::Domain::JOB_TIME_REMAINING

Time the job still needs, in milliseconds; for a bounded job.

=item Sys::Virt::Domain::JOB_COMPRESSION_CACHE

Size of the compression cache, in bytes.

=item Sys::Virt::Domain::JOB_DISK_TEMP_USED

Temporary disk space in use, in bytes.

=item Sys::Virt::Domain::JOB_DATA_PROCESSED

Data moved so far, in bytes.

=item Sys::Virt::Domain::JOB_COMPRESSION_OVERFLOW

How often compressing a page did not make it smaller.

=item Sys::Virt::Domain::JOB_SUCCESS

Whether the finished job went well.

=item Sys::Virt::Domain::JOB_DOWNTIME

Time that the CPUs stand still for the switch, in milliseconds; expected, or measured once it is over.

=item Sys::Virt::Domain::JOB_DISK_TEMP_TOTAL

Temporary disk space to be had, in bytes.

=item Sys::Virt::Domain::JOB_AUTO_CONVERGE_THROTTLE

By how much the guest's CPUs are slowed down, in percent.

=item Sys::Virt::Domain::JOB_COMPRESSION_BYTES

Amount of compressed data sent, in bytes.

=item Sys::Virt::Domain::JOB_MEMORY_PAGE_SIZE

Size of one page, in bytes.

=item Sys::Virt::Domain::JOB_MEMORY_TOTAL

Memory to be moved, in bytes.

=item Sys::Virt::Domain::JOB_ERRMSG

Message of the error that ended the job.

=item Sys::Virt::Domain::JOB_MEMORY_NORMAL

Pages sent as they are.

=item Sys::Virt::Domain::JOB_MEMORY_REMAINING

Memory still to be moved, in bytes.

=item Sys::Virt::Domain::JOB_MEMORY_ITERATION

Which pass over memory is under way.

=item Sys::Virt::Domain::JOB_VFIO_DATA_TRANSFERRED

State of VFIO devices moved so far, in bytes.

=back

=head2 Memory parameters

Limits on the host memory a domain may use, emulator included.

All are in KiB; C<VIR_DOMAIN_MEMORY_PARAM_UNLIMITED> lifts a limit.

=over 4

=item Sys::Virt::Domain::MEMORY_MIN_GUARANTEE

Memory set aside for the domain, in KiB.

=item Sys::Virt::Domain::MEMORY_HARD_LIMIT

Memory the domain can never exceed, in KiB; beyond it the host may kill the domain.

=item Sys::Virt::Domain::MEMORY_SOFT_LIMIT

Memory the domain is pushed back to when the host runs short, in KiB.

=item Sys::Virt::Domain::MEMORY_SWAP_HARD_LIMIT

Memory and swap together that the domain can never exceed, in KiB; at least the hard limit.

=back

=head2 Numa parameters

On which NUMA nodes of the host a domain's memory lies.

=over 4

=item Sys::Virt::Domain::NUMA_MODE

How memory is spread, a value of C<DomainNumatuneMemMode>; cannot be changed while the domain is active.

=item Sys::Virt::Domain::NUMA_NODESET

Host nodes to use, as a list of numbers and ranges such as C<0-2,5,^1>.

=back

=head2 Migrate parameters

Settings of a migration; all are optional.

=over 4

=item Sys::Virt::Domain::MIGRATE_PARAM_URI

Where the hypervisors send their data, such as C<tcp://host:port>; chosen from the destination's host name when absent.

=item Sys::Virt::Domain::MIGRATE_PARAM_DEST_NAME

New name of the domain on the destination.

=item Sys::Virt::Domain::MIGRATE_PARAM_DEST_XML

Definition for the running domain on the destination; only details invisible to the guest may differ.

=item Sys::Virt::Domain::MIGRATE_PARAM_PERSIST_XML

Definition to store on the destination; has effect with C<VIR_MIGRATE_PERSIST_DEST>.

=item Sys::Virt::Domain::MIGRATE_PARAM_BANDWIDTH

Upper limit of the transfer speed, in MiB per second; 0 for the default.

=item Sys::Virt::Domain::MIGRATE_PARAM_BANDWIDTH_POSTCOPY

Upper limit of the transfer speed after the switch to post-copy, in MiB per second; 0 for no limit.

=item Sys::Virt::Domain::MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER

Speed assumed when the time of the final switchover is estimated, in MiB per second; replaces the measured one.

=item Sys::Virt::Domain::MIGRATE_PARAM_GRAPHICS_URI

Address that viewers of the graphical console are told to reconnect to.

=item Sys::Virt::Domain::MIGRATE_PARAM_LISTEN_ADDRESS

Address or host name the destination's hypervisor listens on.

=item Sys::Virt::Domain::MIGRATE_PARAM_MIGRATE_DISKS

Target name of a disk to copy, such as C<vda>; repeated for several disks.

=item Sys::Virt::Domain::MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES

Target name of a disk where blocks of zeroes are found and left sparse; repeated for several disks.

=item Sys::Virt::Domain::MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO

Target name of a disk whose destination image reads as zeroes already; repeated for several disks.

=item Sys::Virt::Domain::MIGRATE_PARAM_DISK_PORT

TCP port on the destination for copying disks; 0 to have one chosen.

=item Sys::Virt::Domain::MIGRATE_PARAM_DISKS_URI

Where disks are copied to, as C<tcp://host:port> or C<unix:///path>.

=item Sys::Virt::Domain::MIGRATE_PARAM_COMPRESSION

Compression method: C<xbzrle>, C<mt>, C<zlib> or C<zstd>; may be repeated where methods combine.

=item Sys::Virt::Domain::MIGRATE_PARAM_COMPRESSION_MT_LEVEL

Level of method C<mt>, from 0 (none) to 9 (smallest).

=item Sys::Virt::Domain::MIGRATE_PARAM_COMPRESSION_MT_THREADS

Number of threads that compress on the source with method C<mt>.

=item Sys::Virt::Domain::MIGRATE_PARAM_COMPRESSION_MT_DTHREADS

Number of threads that decompress on the destination with method C<mt>.

=item Sys::Virt::Domain::MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE

Cache of earlier page contents for method C<xbzrle>, in bytes.

=item Sys::Virt::Domain::MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL

Level of method C<zlib>, from 0 (none) to 9 (smallest).

=item Sys::Virt::Domain::MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL

Level of method C<zstd>, from 0 (none) to 20 (smallest).

=item Sys::Virt::Domain::MIGRATE_PARAM_AUTO_CONVERGE_INITIAL

First amount by which the guest's CPUs are slowed down, in percent.

=item Sys::Virt::Domain::MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT

Amount added each time the slowdown does not suffice, in percent.

=item Sys::Virt::Domain::MIGRATE_PARAM_PARALLEL_CONNECTIONS

Number of connections with C<VIR_MIGRATE_PARALLEL>.

=item Sys::Virt::Domain::MIGRATE_PARAM_TLS_DESTINATION

Host name to expect in the destination's certificate, where it differs from the address in use.

=back

=head2 Save parameters

How and where to save a domain's state, or to restore it from.

=over 4

=item Sys::Virt::Domain::SAVE_PARAM_IMAGE_FORMAT

Format of the image, one of the C<VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_...> values; the driver's configuration decides without it. Only when saving.

=item Sys::Virt::Domain::SAVE_PARAM_DXML

Domain XML put into the image, or used in place of that in the image; may differ only where the guest does not notice.

=item Sys::Virt::Domain::SAVE_PARAM_PARALLEL_CHANNELS

Number of channels that transfer memory side by side, 1 or more; needs the sparse format.

=item Sys::Virt::Domain::SAVE_PARAM_FILE

Path of the image on the host. Left out when saving, the managed save image is written.

=item Sys::Virt::Domain::SAVE_PARAM_IMAGE_FORMAT_RAW

Memory as one uncompressed stream.

=item Sys::Virt::Domain::SAVE_PARAM_IMAGE_FORMAT_GZIP

Compressed by gzip.

=item Sys::Virt::Domain::SAVE_PARAM_IMAGE_FORMAT_BZIP2

Compressed by bzip2.

=item Sys::Virt::Domain::SAVE_PARAM_IMAGE_FORMAT_XZ

Compressed by xz.

=item Sys::Virt::Domain::SAVE_PARAM_IMAGE_FORMAT_LZOP

Compressed by lzop.

=item Sys::Virt::Domain::SAVE_PARAM_IMAGE_FORMAT_ZSTD

Compressed by zstd.

=item Sys::Virt::Domain::SAVE_PARAM_IMAGE_FORMAT_SPARSE

Uncompressed, each page at a fixed place in a sparse file.

=back

=head2 DomainStats parameters

Statistics of a domain, in names made of parts joined by dots. Which items appear depends on the groups in the request, on the hypervisor and on the domain's state.

=over 4

=item Sys::Virt::Domain::STATS_STATE_STATE

What the domain is doing, a value of C<virDomainState>.

=item Sys::Virt::Domain::STATS_STATE_REASON

Why it does so, a value of the reason enum that goes with the state.

=item Sys::Virt::Domain::STATS_CPU_TIME

CPU time the domain used in total, in ns.

=item Sys::Virt::Domain::STATS_CPU_USER

CPU time used in user mode, in ns.

=item Sys::Virt::Domain::STATS_CPU_SYSTEM

CPU time used in kernel mode, in ns.

=item Sys::Virt::Domain::STATS_CPU_HALTPOLL_SUCCESS_TIME

Time halt polling spent before an interrupt ended the wait, in ns.

=item Sys::Virt::Domain::STATS_CPU_HALTPOLL_FAIL_TIME

Time halt polling spent in vain, before the virtual CPU was scheduled out, in ns.

=item Sys::Virt::Domain::STATS_CPU_CACHE_MONITOR_COUNT

Number of cache monitors.

=item Sys::Virt::Domain::STATS_CPU_CACHE_MONITOR_PREFIX

Start of the names that describe one cache monitor; its number follows.

=item Sys::Virt::Domain::STATS_CPU_CACHE_MONITOR_SUFFIX_NAME

Name of the cache monitor.

=item Sys::Virt::Domain::STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS

Virtual CPUs the cache monitor watches, as a list such as C<0-2,5>.

=item Sys::Virt::Domain::STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT

Number of cache banks the monitor covers.

=item Sys::Virt::Domain::STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX

Middle of the names that describe one cache bank; its number follows.

=item Sys::Virt::Domain::STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID

The host's identifier of the cache.

=item Sys::Virt::Domain::STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES

Part of this cache the domain occupies, in bytes.

=item Sys::Virt::Domain::STATS_CPU_ENERGY_MONITOR_COUNT

Number of energy monitors.

=item Sys::Virt::Domain::STATS_CPU_ENERGY_MONITOR_PREFIX

Start of the names that describe one energy monitor; its number follows.

=item Sys::Virt::Domain::STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME

Name of the energy monitor.

=item Sys::Virt::Domain::STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS

Virtual CPUs the energy monitor watches, as a list such as C<0-2,5>.

=item Sys::Virt::Domain::STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT

Number of CPU packages the monitor covers.

=item Sys::Virt::Domain::STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX

Middle of the names that describe one CPU package; its number follows.

=item Sys::Virt::Domain::STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID

The host's identifier of the CPU package.

=item Sys::Virt::Domain::STATS_BALLOON_CURRENT

Memory the guest has at present, in KiB.

=item Sys::Virt::Domain::STATS_BALLOON_MAXIMUM

Memory the guest may have at most, in KiB.

=item Sys::Virt::Domain::STATS_BALLOON_SWAP_IN

Data the guest read back from its swap space, in KiB.

=item Sys::Virt::Domain::STATS_BALLOON_SWAP_OUT

Data the guest moved out to its swap space, in KiB.

=item Sys::Virt::Domain::STATS_BALLOON_MAJOR_FAULT

Number of the guest's page faults that had to wait for disk input.

=item Sys::Virt::Domain::STATS_BALLOON_MINOR_FAULT

Number of the guest's page faults served without disk input.

=item Sys::Virt::Domain::STATS_BALLOON_UNUSED

Memory the guest system does not use at all, in KiB.

=item Sys::Virt::Domain::STATS_BALLOON_AVAILABLE

Memory the guest system sees as its own, in KiB.

=item Sys::Virt::Domain::STATS_BALLOON_USABLE

Memory the balloon could take back before the guest starts to swap, in KiB.

=item Sys::Virt::Domain::STATS_BALLOON_RSS

Host memory resident for the process that runs the guest, in KiB.

=item Sys::Virt::Domain::STATS_BALLOON_LAST_UPDATE

When the guest last refreshed its figures, in seconds since the epoch.

=item Sys::Virt::Domain::STATS_BALLOON_DISK_CACHES

Guest memory holding disk caches that can be dropped without writing anything, in KiB.

=item Sys::Virt::Domain::STATS_BALLOON_HUGETLB_PGALLOC

Number of huge pages the guest allocated successfully.

=item Sys::Virt::Domain::STATS_BALLOON_HUGETLB_PGFAIL

Number of huge page allocations that failed inside the guest.

=item Sys::Virt::Domain::STATS_VCPU_CURRENT

Number of virtual CPUs that are online.

=item Sys::Virt::Domain::STATS_VCPU_MAXIMUM

Number of virtual CPUs the domain may have; numbers of single ones stay below it and may have gaps.

=item Sys::Virt::Domain::STATS_VCPU_PREFIX

Start of the names that describe one virtual CPU; its number follows.

=item Sys::Virt::Domain::STATS_VCPU_SUFFIX_STATE

State of the virtual CPU, a value of C<virVcpuState>.

=item Sys::Virt::Domain::STATS_VCPU_SUFFIX_TIME

Time the virtual CPU has run, in ns.

=item Sys::Virt::Domain::STATS_VCPU_SUFFIX_WAIT

Time the virtual CPU was ready to run while the host ran something else, in ns.

=item Sys::Virt::Domain::STATS_VCPU_SUFFIX_HALTED

Whether the virtual CPU is halted, idle or, on some architectures, switched off.

=item Sys::Virt::Domain::STATS_VCPU_SUFFIX_DELAY

Time the virtual CPU's thread spent in the host's run queue, which the guest sees as steal time, in ns.

=item Sys::Virt::Domain::STATS_NET_COUNT

Number of network interfaces.

=item Sys::Virt::Domain::STATS_NET_PREFIX

Start of the names that describe one network interface; its number follows.

=item Sys::Virt::Domain::STATS_NET_SUFFIX_NAME

Name of the interface on the host.

=item Sys::Virt::Domain::STATS_NET_SUFFIX_RX_BYTES

Bytes the guest received.

=item Sys::Virt::Domain::STATS_NET_SUFFIX_RX_PKTS

Packets the guest received.

=item Sys::Virt::Domain::STATS_NET_SUFFIX_RX_ERRS

Errors while receiving.

=item Sys::Virt::Domain::STATS_NET_SUFFIX_RX_DROP

Incoming packets that were dropped.

=item Sys::Virt::Domain::STATS_NET_SUFFIX_TX_BYTES

Bytes the guest sent.

=item Sys::Virt::Domain::STATS_NET_SUFFIX_TX_PKTS

Packets the guest sent.

=item Sys::Virt::Domain::STATS_NET_SUFFIX_TX_ERRS

Errors while sending.

=item Sys::Virt::Domain::STATS_NET_SUFFIX_TX_DROP

Outgoing packets that were dropped.

=item Sys::Virt::Domain::STATS_BLOCK_COUNT

Number of entries about disks, or about images where backing chains are included.

=item Sys::Virt::Domain::STATS_BLOCK_PREFIX

Start of the names that describe one disk or image; its number follows.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_NAME

Target name of the disk, such as C<vda>; all images of one chain share it.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_BACKINGINDEX

Index of the image in its backing chain; present when chains are included.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_PATH

File or block device behind the entry; absent for network sources and empty drives.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_RD_REQS

Number of reads.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_RD_BYTES

Bytes read.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_RD_TIMES

Time taken by reads, summed up, in ns.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_WR_REQS

Number of writes.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_WR_BYTES

Bytes written.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_WR_TIMES

Time taken by writes, summed up, in ns.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_FL_REQS

Number of cache flushes.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_FL_TIMES

Time taken by flushes, summed up, in ns.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_ERRORS

Requests refused for lack of room in the ring; Xen alone reports it.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_ALLOCATION

End of the highest region ever written, in bytes from the start of the image.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_CAPACITY

Size of the disk as the guest sees it, in bytes.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_PHYSICAL

Size of the file or device that holds the image, in bytes.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_THRESHOLD

Write position that triggers a threshold event, in bytes; C<virDomainSetBlockThreshold> sets it.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT

Alignment that requests must keep, in bytes.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX

Largest single discard, in bytes.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT

Best alignment of discards, in bytes.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX

Largest single request to write zeroes, in bytes.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT

Best alignment of requests to write zeroes, in bytes.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL

Transfer size that performs best, in bytes.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX

Largest single transfer, in bytes.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX

Largest transfer the hardware takes, in bytes.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX

Most segments in one scatter-gather list.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX

Most scatter-gather segments the hardware takes.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT

Number of groups of figures gathered over fixed intervals.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX

Middle of the names that describe one such group; its number follows.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL

Length of the interval, in seconds.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN

Shortest read in the interval, in ns.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX

Longest read in the interval, in ns.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG

Mean duration of reads in the interval, in ns.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN

Shortest write in the interval, in ns.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX

Longest write in the interval, in ns.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG

Mean duration of writes in the interval, in ns.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN

Shortest zone append in the interval, in ns.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX

Longest zone append in the interval, in ns.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG

Mean duration of zone appends in the interval, in ns.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN

Shortest flush in the interval, in ns.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX

Longest flush in the interval, in ns.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG

Mean duration of flushes in the interval, in ns.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG

Mean number of reads pending in the interval.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG

Mean number of writes pending in the interval.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG

Mean number of zone appends pending in the interval.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX

Middle of the names in the histogram of read durations.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX

Middle of the names in the histogram of write durations.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX

Middle of the names in the histogram of zone append durations.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX

Middle of the names in the histogram of flush durations.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT

Number of bins in the histogram.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX

Middle of the names that describe one bin; its number follows.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START

Lower bound of the bin, in ns.

=item Sys::Virt::Domain::STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE

Number of requests that fell into the bin.

=item Sys::Virt::Domain::STATS_PERF_CMT

Last level cache in use, in bytes (event C<cmt>).

=item Sys::Virt::Domain::STATS_PERF_MBMT

Memory traffic of the whole system, in bytes per second (event C<mbmt>).

=item Sys::Virt::Domain::STATS_PERF_MBML

Memory traffic through the local memory controller, in bytes per second (event C<mbml>).

=item Sys::Virt::Domain::STATS_PERF_CACHE_MISSES

Accesses that missed the cache.

=item Sys::Virt::Domain::STATS_PERF_CACHE_REFERENCES

Accesses to the cache.

=item Sys::Virt::Domain::STATS_PERF_INSTRUCTIONS

Instructions executed.

=item Sys::Virt::Domain::STATS_PERF_CPU_CYCLES

CPU cycles used.

=item Sys::Virt::Domain::STATS_PERF_BRANCH_INSTRUCTIONS

Branch instructions executed.

=item Sys::Virt::Domain::STATS_PERF_BRANCH_MISSES

Branches predicted wrongly.

=item Sys::Virt::Domain::STATS_PERF_BUS_CYCLES

Bus cycles used.

=item Sys::Virt::Domain::STATS_PERF_STALLED_CYCLES_FRONTEND

Cycles lost waiting for the pipeline to fetch and decode.

=item Sys::Virt::Domain::STATS_PERF_STALLED_CYCLES_BACKEND

Cycles lost waiting for the pipeline to execute.

=item Sys::Virt::Domain::STATS_PERF_REF_CPU_CYCLES

CPU cycles counted at a constant rate, whatever the clock frequency.

=item Sys::Virt::Domain::STATS_PERF_CPU_CLOCK

CPU clock time, in ns.

=item Sys::Virt::Domain::STATS_PERF_TASK_CLOCK

Time the domain's own tasks were running, in ns.

=item Sys::Virt::Domain::STATS_PERF_PAGE_FAULTS

Page faults of all kinds.

=item Sys::Virt::Domain::STATS_PERF_CONTEXT_SWITCHES

Context switches.

=item Sys::Virt::Domain::STATS_PERF_CPU_MIGRATIONS

Moves of threads between host CPUs.

=item Sys::Virt::Domain::STATS_PERF_PAGE_FAULTS_MIN

Page faults served without disk input.

=item Sys::Virt::Domain::STATS_PERF_PAGE_FAULTS_MAJ

Page faults that needed disk input.

=item Sys::Virt::Domain::STATS_PERF_ALIGNMENT_FAULTS

Unaligned accesses the kernel had to fix up.

=item Sys::Virt::Domain::STATS_PERF_EMULATION_FAULTS

Instructions the kernel had to emulate.

=item Sys::Virt::Domain::STATS_IOTHREAD_COUNT

Number of IOThreads.

=item Sys::Virt::Domain::STATS_IOTHREAD_PREFIX

Start of the names that describe one IOThread; its ID follows.

=item Sys::Virt::Domain::STATS_IOTHREAD_SUFFIX_POLL_MAX_NS

Longest time the IOThread polls before it sleeps, in ns; 0 means polling is off.

=item Sys::Virt::Domain::STATS_IOTHREAD_SUFFIX_POLL_GROW

Factor by which the polling time grows; 0 leaves it to the hypervisor.

=item Sys::Virt::Domain::STATS_IOTHREAD_SUFFIX_POLL_SHRINK

Divisor by which the polling time shrinks; 0 leaves it to the hypervisor.

=item Sys::Virt::Domain::STATS_IOTHREAD_SUFFIX_POLL_WEIGHT

Weight of the latest wait in the adaptation of the polling time; 0 leaves it to the hypervisor.

=item Sys::Virt::Domain::STATS_MEMORY_BANDWIDTH_MONITOR_COUNT

Number of memory bandwidth monitors.

=item Sys::Virt::Domain::STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX

Start of the names that describe one memory bandwidth monitor; its number follows.

=item Sys::Virt::Domain::STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME

Name of the monitor.

=item Sys::Virt::Domain::STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS

Virtual CPUs the monitor watches, as a list such as C<0-2,5>.

=item Sys::Virt::Domain::STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT

Number of memory controllers the monitor covers.

=item Sys::Virt::Domain::STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX

Middle of the names that describe one memory controller; its number follows.

=item Sys::Virt::Domain::STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID

The host's identifier of the memory controller.

=item Sys::Virt::Domain::STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL

Bytes moved through this controller by CPUs of its own node.

=item Sys::Virt::Domain::STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL

Bytes moved through this controller by CPUs of all nodes.

=item Sys::Virt::Domain::STATS_DIRTYRATE_CALC_STATUS

How far the latest measurement has come, a value of C<virDomainDirtyRateStatus>.

=item Sys::Virt::Domain::STATS_DIRTYRATE_CALC_START_TIME

When the latest measurement began, in seconds.

=item Sys::Virt::Domain::STATS_DIRTYRATE_CALC_PERIOD

How long the measurement takes, in seconds.

=item Sys::Virt::Domain::STATS_DIRTYRATE_CALC_MODE

Method of the measurement: C<page-sampling>, C<dirty-bitmap> or C<dirty-ring>.

=item Sys::Virt::Domain::STATS_DIRTYRATE_MEGABYTES_PER_SECOND

Rate at which the guest changes its memory, in MiB per second.

=item Sys::Virt::Domain::STATS_DIRTYRATE_VCPU_PREFIX

Start of the names with the dirty rate of one virtual CPU; its number follows.

=item Sys::Virt::Domain::STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND

Rate at which this virtual CPU changes memory, in MiB per second; only the dirty ring tells it.

=item Sys::Virt::Domain::STATS_VM_PREFIX

Start of the names of figures the hypervisor defines; not a stable interface.

=item Sys::Virt::Domain::STATS_CUSTOM_SUFFIX_TYPE_CUR

Value at this moment of a figure the hypervisor defines, also as C<< vcpu.<n>.<stat>.cur >>; yes/no figures come as boolean.

=item Sys::Virt::Domain::STATS_CUSTOM_SUFFIX_TYPE_SUM

Running total of a figure the hypervisor defines, also as C<< vcpu.<n>.<stat>.sum >>.

=item Sys::Virt::Domain::STATS_CUSTOM_SUFFIX_TYPE_MAX

Highest value so far of a figure the hypervisor defines, also as C<< vcpu.<n>.<stat>.max >>.

=back

=head2 PerfEvents parameters

Perf events that can be measured for a domain; each is on or off.

=over 4

=item Sys::Virt::Domain::PERF_PARAM_CMT

Cache monitoring: last level cache in use.

=item Sys::Virt::Domain::PERF_PARAM_MBMT

Memory bandwidth monitoring: traffic of the whole system.

=item Sys::Virt::Domain::PERF_PARAM_MBML

Memory bandwidth monitoring: traffic through the local memory controller.

=item Sys::Virt::Domain::PERF_PARAM_CPU_CYCLES

CPU cycles used.

=item Sys::Virt::Domain::PERF_PARAM_INSTRUCTIONS

Instructions executed.

=item Sys::Virt::Domain::PERF_PARAM_CACHE_REFERENCES

Accesses to the cache.

=item Sys::Virt::Domain::PERF_PARAM_CACHE_MISSES

Accesses that missed the cache.

=item Sys::Virt::Domain::PERF_PARAM_BRANCH_INSTRUCTIONS

Branch instructions executed.

=item Sys::Virt::Domain::PERF_PARAM_BRANCH_MISSES

Branches predicted wrongly.

=item Sys::Virt::Domain::PERF_PARAM_BUS_CYCLES

Bus cycles used.

=item Sys::Virt::Domain::PERF_PARAM_STALLED_CYCLES_FRONTEND

Cycles lost waiting for the pipeline to fetch and decode.

=item Sys::Virt::Domain::PERF_PARAM_STALLED_CYCLES_BACKEND

Cycles lost waiting for the pipeline to execute.

=item Sys::Virt::Domain::PERF_PARAM_REF_CPU_CYCLES

CPU cycles counted at a constant rate.

=item Sys::Virt::Domain::PERF_PARAM_CPU_CLOCK

CPU clock time.

=item Sys::Virt::Domain::PERF_PARAM_TASK_CLOCK

Time the domain's own tasks were running.

=item Sys::Virt::Domain::PERF_PARAM_PAGE_FAULTS

Page faults of all kinds.

=item Sys::Virt::Domain::PERF_PARAM_CONTEXT_SWITCHES

Context switches.

=item Sys::Virt::Domain::PERF_PARAM_CPU_MIGRATIONS

Moves of threads between host CPUs.

=item Sys::Virt::Domain::PERF_PARAM_PAGE_FAULTS_MIN

Page faults served without disk input.

=item Sys::Virt::Domain::PERF_PARAM_PAGE_FAULTS_MAJ

Page faults that needed disk input.

=item Sys::Virt::Domain::PERF_PARAM_ALIGNMENT_FAULTS

Unaligned accesses the kernel had to fix up.

=item Sys::Virt::Domain::PERF_PARAM_EMULATION_FAULTS

Instructions the kernel had to emulate.

=back

=head2 CpuStats parameters

CPU time of a domain, in total or per host CPU.

=over 4

=item Sys::Virt::Domain::CPU_STATS_CPUTIME

Time used by virtual CPUs and hypervisor together, in ns.

=item Sys::Virt::Domain::CPU_STATS_VCPUTIME

Time used by the virtual CPUs alone, in ns.

=item Sys::Virt::Domain::CPU_STATS_USERTIME

Time used in user mode, in ns.

=item Sys::Virt::Domain::CPU_STATS_SYSTEMTIME

Time used in kernel mode, in ns.

=back

=head2 IOThread parameters

How one I/O thread of a domain polls for events, and the size of its thread pool.

Polling saves latency at the price of CPU time.

=over 4

=item Sys::Virt::Domain::IOTHREAD_PARAM_THREAD_POOL_MAX

Upper bound of worker threads in its pool; -1 leaves it unset.

=item Sys::Virt::Domain::IOTHREAD_PARAM_THREAD_POOL_MIN

Lower bound of worker threads in its pool; -1 leaves it unset.

=item Sys::Virt::Domain::IOTHREAD_PARAM_POLL_GROW

Factor by which the polling time grows when it was too short; 0 takes the emulator's default.

=item Sys::Virt::Domain::IOTHREAD_PARAM_POLL_MAX_NS

Longest time to poll, in nanoseconds; 0 turns polling off.

=item Sys::Virt::Domain::IOTHREAD_PARAM_POLL_SHRINK

Divisor by which the polling time shrinks when it was too long; 0 takes the emulator's default.

=item Sys::Virt::Domain::IOTHREAD_PARAM_POLL_WEIGHT

Weight of the latest interval when the polling time is adapted; 0 takes the emulator's default.

=back

=head2 Scheduler parameters

How a domain's share of CPU time is governed.

Which parameters exist depends on the scheduler that C<virDomainGetSchedulerType> names.

=over 4

=item Sys::Virt::Domain::SCHEDULER_LIMIT

Upper bound of CPU use in MHz; -1 for none (ESX).

=item Sys::Virt::Domain::SCHEDULER_WEIGHT

Weight relative to other domains (Xen credit scheduler).

=item Sys::Virt::Domain::SCHEDULER_EMULATOR_QUOTA

CPU time per period for the emulator's own threads, in microseconds; negative for no limit.

=item Sys::Virt::Domain::SCHEDULER_VCPU_QUOTA

CPU time per period for each virtual CPU, in microseconds; negative for no limit.

=item Sys::Virt::Domain::SCHEDULER_RESERVATION

CPU capacity guaranteed to the domain, in MHz (ESX).

=item Sys::Virt::Domain::SCHEDULER_VCPU_PERIOD

Period over which the quota of a virtual CPU counts, in microseconds.

=item Sys::Virt::Domain::SCHEDULER_IOTHREAD_PERIOD

Period over which the quota of an I/O thread counts, in microseconds.

=item Sys::Virt::Domain::SCHEDULER_SHARES

Shares relative to other domains; -1 low, -2 normal, -3 high (ESX).

=item Sys::Virt::Domain::SCHEDULER_CAP

Upper bound in percent of one host CPU; 0 for none (Xen credit scheduler).

=item Sys::Virt::Domain::SCHEDULER_CPU_SHARES

Weight of the whole domain relative to others, as the host's cgroups count it.

=item Sys::Virt::Domain::SCHEDULER_IOTHREAD_QUOTA

CPU time per period for each I/O thread, in microseconds; negative for no limit.

=item Sys::Virt::Domain::SCHEDULER_GLOBAL_PERIOD

Period over which the quota of the whole domain counts, in microseconds.

=item Sys::Virt::Domain::SCHEDULER_GLOBAL_QUOTA

CPU time per period for the domain as a whole, in microseconds; negative for no limit.

=item Sys::Virt::Domain::SCHEDULER_EMULATOR_PERIOD

Period over which the emulator's quota counts, in microseconds.

=back

=head2 LaunchSecurity parameters

Data for confidential computing with AMD SEV and SEV-SNP.

A query reports measurement, firmware version and policy; C<sev-secret> fields go the other way, to inject a secret.

=over 4

=item Sys::Virt::Domain::LAUNCH_SECURITY_SEV_SECRET_HEADER

Header packet of the secret, in base64.

=item Sys::Virt::Domain::LAUNCH_SECURITY_SEV_POLICY

Policy bits of the SEV guest.

=item Sys::Virt::Domain::LAUNCH_SECURITY_SEV_SNP_POLICY

Policy bits of the SEV-SNP guest.

=item Sys::Virt::Domain::LAUNCH_SECURITY_SEV_SECRET

Encrypted secret to inject, in base64.

=item Sys::Virt::Domain::LAUNCH_SECURITY_SEV_MEASUREMENT

Measurement of the initial memory, in base64.

=item Sys::Virt::Domain::LAUNCH_SECURITY_SEV_API_MINOR

Minor version of the SEV firmware's interface.

=item Sys::Virt::Domain::LAUNCH_SECURITY_SEV_API_MAJOR

Major version of the SEV firmware's interface.

=item Sys::Virt::Domain::LAUNCH_SECURITY_SEV_BUILD_ID

Build number of the SEV firmware.

=item Sys::Virt::Domain::LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS

Guest physical address the secret is written to; without it the guest's firmware names the place.

=back

=head2 Further constants

=over 4

=item Sys::Virt::Domain::BLKIO_FIELD_LENGTH

Room for a block I/O parameter name, terminator included; the older name of C<VIR_TYPED_PARAM_FIELD_LENGTH>.

=item Sys::Virt::Domain::BLOCK_STATS_FIELD_LENGTH

Room for the name of a block statistic, terminator included; the older name of C<VIR_TYPED_PARAM_FIELD_LENGTH>.

=item Sys::Virt::Domain::SEND_KEY_MAX_KEYS

How many keys one call of C<virDomainSendKey> can press together.

=item Sys::Virt::Domain::KEYCODE_SET_RFB

Older name of C<VIR_KEYCODE_SET_QNUM>.

=item Sys::Virt::Domain::MEMORY_FIELD_LENGTH

Room for the name of a memory parameter, with the closing NUL.

The old name of C<VIR_TYPED_PARAM_FIELD_LENGTH>.

=item Sys::Virt::Domain::MEMORY_PARAM_UNLIMITED

Memory limit, in KiB, that stands for no limit at all.

=item Sys::Virt::Domain::SCHED_FIELD_LENGTH

Room for the name of a scheduler parameter, with the closing NUL.

The old name of C<VIR_TYPED_PARAM_FIELD_LENGTH>.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
