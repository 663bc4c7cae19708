(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of Domain, as the specification has them. *)

type 'rights t = 'rights Objects.domain
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val free : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val set_blkio_parameters : ?flags:int -> [> `W ] Objects.domain -> Typed_params.t -> unit
(** Changes the domain's block I/O weights and limits per host device.

    Parameters left out keep their values. Needs cgroups for a running domain, and a connection that is not read-only. Fails with [VIR_ERR_OPERATION_INVALID] when live change is asked of an inactive domain.
    @param params New values.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainSetBlkioParameters], since 0.9.0 *)

val get_blkio_parameters : ?flags:int -> [> `R ] Objects.domain -> Typed_params.t
(** Reads the domain's block I/O weights and limits per host device.

    Call with [nparams] 0 and no array to learn how many parameters there are, then again with room for them.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainGetBlkioParameters], since 0.9.0 *)

val block_stats : [> `R ] Objects.domain -> string -> int -> Records.domain_block_stats
(** Reads the basic traffic counters of a disk of a running domain.

    An inactive domain gives [VIR_ERR_OPERATION_INVALID]. [virDomainBlockStatsFlags] has more counters.
    @param disk Disk, by its target name ([vda]) or by the path of its source; the empty string sums up all disks where the driver can.
    @param size Size of the structure in bytes, as the caller was compiled; a smaller one gets fewer fields.
    In C: [virDomainBlockStats], since 0.3.2 *)

val block_stats_flags : ?flags:int -> [> `R ] Objects.domain -> string -> Typed_params.t
(** Reads the traffic counters of a disk as typed parameters.

    Call with [nparams] 0 and no array to learn how many there are. The domain has to be running, else [VIR_ERR_OPERATION_INVALID].
    @param disk Disk, by its target name ([vda]) or by the path of its source; the empty string sums up all disks where the driver can.
    @param flags Reserved; pass 0.
    In C: [virDomainBlockStatsFlags], since 0.9.5 *)

val block_peek : ?flags:int -> [> `W ] Objects.domain -> string -> int64 -> int -> bytes
(** Reads bytes of a disk as the host stores them.

    What comes is the image's content, so a format with metadata such as qcow2 is not decoded. Meant for small looks, such as at a partition table: one call carries at most 4 MiB over a remote connection. Needs a connection that is not read-only, since guest data is exposed.
    @param disk Disk, by its target name ([vda]) or by the path of its source.
    @param offset Where to begin, in bytes from the start of the image.
    @param size How many bytes to read; all of them come, or the call fails.
    @param flags Reserved; pass 0.
    In C: [virDomainBlockPeek], since 0.4.2 *)

val block_resize : ?flags:int -> [> `W ] Objects.domain -> string -> int64 -> unit
(** Changes the size of a disk of a running domain.

    The guest is told of the new size where the device model can do that; its file systems are its own business. Shrinking cuts data off. Without [VIR_DOMAIN_BLOCK_RESIZE_BYTES] the size is in KiB and gives [VIR_ERR_OVERFLOW] when it is too large in bytes.
    @param disk Disk, by its target name ([vda]) or by the path of its source.
    @param size New size, in KiB, or in bytes with [VIR_DOMAIN_BLOCK_RESIZE_BYTES].
    @param flags Combination of [DomainBlockResizeFlags] values.
    In C: [virDomainBlockResize], since 0.9.8 *)

val get_block_info : ?flags:int -> [> `R ] Objects.domain -> string -> Records.domain_block_info
(** Reads the sizes of a disk.

    Works for an inactive domain too, where the image is looked at; while the domain runs the hypervisor is asked for the highest extent written, which is what matters for growing thin storage in time.
    @param disk Disk, by its target name ([vda]) or by the path of its source.
    @param flags Reserved; pass 0.
    In C: [virDomainGetBlockInfo], since 0.8.1 *)

val block_job_abort : ?flags:int -> [> `W ] Objects.domain -> string -> unit
(** Ends the block job on a disk.

    A pull or a commit leaves the chain as it was at the start, with the work done so far kept where that is harmless. A copy is given up, with the disk staying on its source, or completed with [VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT]. Without [VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC] the call waits until the job is gone. No job gives [VIR_ERR_INVALID_ARG] or [VIR_ERR_OPERATION_INVALID]; pivoting too early gives [VIR_ERR_BLOCK_COPY_ACTIVE].
    @param disk Disk, by its target name ([vda]) or by the path of its source.
    @param flags Combination of [DomainBlockJobAbortFlags] values.
    In C: [virDomainBlockJobAbort], since 0.9.4 *)

val get_block_job_info : ?flags:int -> [> `R ] Objects.domain -> string -> bool * Records.domain_block_job_info
(** Reads the progress of the block job on a disk.

    Watching the end of a job is better done with the events [VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2], since a finished job leaves nothing to ask for.
    @param disk Disk, by its target name ([vda]) or by the path of its source.
    @param flags Combination of [DomainBlockJobInfoFlags] values.
    @return 1 when a job runs and [info] is filled, 0 when there is none.
    In C: [virDomainGetBlockJobInfo], since 0.9.4 *)

val block_job_set_speed : ?flags:int -> [> `W ] Objects.domain -> string -> int64 -> unit
(** Changes the speed limit of the block job on a disk.

    Fails with [VIR_ERR_OVERFLOW] when the limit is beyond what the hypervisor can express, and with [VIR_ERR_OPERATION_INVALID] when there is no job.
    @param disk Disk, by its target name ([vda]) or by the path of its source.
    @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 lifts it.
    @param flags Combination of [DomainBlockJobSetSpeedFlags] values.
    In C: [virDomainBlockJobSetSpeed], since 0.9.4 *)

val block_pull : ?flags:int -> [> `W ] Objects.domain -> string -> int64 -> unit
(** Starts to bring the data of all backing files into a disk's top image.

    The job runs in the background; when it is done the disk no longer depends on any backing file. [virDomainGetBlockJobInfo] shows the progress, an event the end. Only one block job can run on a disk at a time, and the domain has to be running.
    @param disk Disk, by its target name ([vda]) or by the path of its source.
    @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
    @param flags Combination of [DomainBlockPullFlags] values.
    In C: [virDomainBlockPull], since 0.9.4 *)

val block_rebase : ?base:string -> ?flags:int -> [> `W ] Objects.domain -> string -> int64 -> unit
(** Starts to pull data down to a chosen backing file, or to mirror a disk.

    Without [VIR_DOMAIN_BLOCK_REBASE_COPY] it is like [virDomainBlockPull] but keeps [base] and what lies under it as the backing chain.

    With [VIR_DOMAIN_BLOCK_REBASE_COPY] the disk is copied to the file or device [base] and then kept in step until [virDomainBlockJobAbort] ends the job, with or without switching over; [virDomainBlockCopy] does the same with more choices and is preferred. A copy needs a transient domain unless the driver can keep it across restarts.
    @param disk Disk, by its target name ([vda]) or by the path of its source.
    @param base Backing file to keep, by path or as [vda2]; NULL pulls everything. With copying: path of the destination, required.
    @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
    @param flags Combination of [DomainBlockRebaseFlags] values.
    In C: [virDomainBlockRebase], since 0.9.10 *)

val block_copy : ?flags:int -> [> `W ] Objects.domain -> string -> string -> Typed_params.t -> unit
(** Starts to mirror a disk to another place.

    First existing data is copied; then the job is ready and every write goes to both sides until [virDomainBlockJobAbort] ends it, staying on the source, or switching to the copy with [VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT]. The event [VIR_DOMAIN_BLOCK_JOB_READY] tells when switching is possible. The domain has to be running; a persistent one may need [VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB].
    @param disk Disk, by its target name ([vda]) or by the path of its source.
    @param destxml Destination, as a [<disk>] element with type, source and driver format.
    @param params Settings of the job; may be NULL when [nparams] is 0.
    @param flags Combination of [DomainBlockCopyFlags] values.
    In C: [virDomainBlockCopy], since 1.2.8 *)

val block_commit : ?base:string -> ?top:string -> ?flags:int -> [> `W ] Objects.domain -> string -> int64 -> unit
(** Starts to merge the data of overlays into an image further down the chain.

    The images from [top] to just above [base] become redundant once the job is done. When [top] is the image in use, [VIR_DOMAIN_BLOCK_COMMIT_ACTIVE] is required and the job stays ready until [virDomainBlockJobAbort] is called with [VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT]. Other users of [base] see it change, so it must not back anything else. The domain has to be running.
    @param disk Disk, by its target name ([vda]) or by the path of its source.
    @param base Image that receives the data, by path or as [vda2]; NULL means the bottom of the chain, or the one below [top] with [VIR_DOMAIN_BLOCK_COMMIT_SHALLOW].
    @param top Highest image to merge, by path or as [vda1]; NULL means the image in use.
    @param bandwidth Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
    @param flags Combination of [DomainBlockCommitFlags] values.
    In C: [virDomainBlockCommit], since 0.10.2 *)

val set_block_io_tune : ?flags:int -> [> `W ] Objects.domain -> string -> Typed_params.t -> unit
(** Changes the throughput limits of a disk.

    Parameters left out keep their values, except that drivers may reset the rest of a group (bytes, operations, their bursts) when one member is given; give the whole group to be sure. Contradicting limits give [VIR_ERR_INVALID_ARG].
    @param disk Disk, by its target name ([vda]) or by the path of its source.
    @param params New limits.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainSetBlockIoTune], since 0.9.8 *)

val get_block_io_tune : ?disk:string -> ?flags:int -> [> `R ] Objects.domain -> Typed_params.t
(** Reads the throughput limits of a disk.

    Call with [nparams] 0 and no array to learn how many parameters there are.
    @param disk Disk, by its target name ([vda]) or by the path of its source; may be NULL only when [nparams] is 0.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainGetBlockIoTune], since 0.9.8 *)

val get_disk_errors : ?flags:int -> [> `R ] Objects.domain -> Records.domain_disk_error list
(** Lists the disks of a running domain that have an input/output error.

    Disks without error are left out. The names in the answer are the caller's to free. An inactive domain gives [VIR_ERR_OPERATION_INVALID].
    @param flags Reserved; pass 0.
    @return How many entries were filled; with no array, the number of disks, which is the most there can be.
    In C: [virDomainGetDiskErrors], since 0.9.10 *)

val set_block_threshold : ?flags:int -> [> `W ] Objects.domain -> string -> int64 -> unit
(** Asks for an event when writing to a disk image goes beyond a byte offset.

    It serves to grow thin storage before the guest runs into its end. The event [VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD] fires once, then the threshold is to be set again. For a top image it may come twice, under the name with the index and the one without. The request does not outlast the running domain. Useful for block devices with formats such as qcow2, where the end of written data moves.
    @param dev Image, by the disk's target name ([vda]), or with an index for one of its backing images ([vda3]).
    @param threshold Offset in bytes within the image; 0 switches the event off.
    @param flags Reserved; pass 0.
    In C: [virDomainSetBlockThreshold], since 3.1.0 *)

val backup_begin : ?checkpoint_xml:string -> ?flags:int -> [> `W ] Objects.domain -> string -> unit
(** Starts a point-in-time backup of a running domain's disks.

    In push mode the hypervisor writes the data to the targets; in pull mode it offers them over NBD until [virDomainAbortJob] is called. A checkpoint made in the same moment allows the next backup to be incremental.

    The call returns once the job has begun. [virDomainGetJobStats] shows how it goes, and the event [VIR_DOMAIN_EVENT_ID_JOB_COMPLETED] tells of the end. A backup is a domain job and excludes others, such as a migration, and block jobs on the same disks. Aborting in push mode leaves targets that are of no use.
    @param backup_xml The [<domainbackup>] element: mode, disks, targets, and the checkpoint to start from.
    @param checkpoint_xml A [<domaincheckpoint>] element to create together with the backup; NULL makes none.
    @param flags Combination of [DomainBackupBeginFlags] values.
    In C: [virDomainBackupBegin], since 6.0.0 *)

val backup_get_xml_desc : ?flags:int -> [> `R ] Objects.domain -> string
(** Describes the running backup job as XML.

    What was left open in the request is filled in, such as the disks chosen, file names and the NBD port. Fails with [VIR_ERR_NO_DOMAIN_BACKUP] when no backup runs. The caller frees the text.
    @param flags Reserved; pass 0.
    In C: [virDomainBackupGetXMLDesc], since 6.0.0 *)

val fd_associate : ?flags:int -> [> `W ] Objects.domain -> string -> int array -> unit
(** Hands open file descriptors to the driver under a name, for use in the domain's XML.

    A disk source refers to them with the attribute [fdgroup]. The association belongs to the connection and vanishes when it closes. Needs a connection that can carry descriptors: local, over a UNIX socket.
    @param name Name of the group of descriptors.
    @param fds Descriptors, in the order the XML user expects; they are duplicated, so the caller still closes its own.
    @param flags Combination of [DomainFDAssociateFlags] values.
    In C: [virDomainFDAssociate], since 9.0.0 *)

val set_throttle_group : ?flags:int -> [> `W ] Objects.domain -> string -> Typed_params.t -> unit
(** Creates a throttle group or changes its limits.

    Disks that name the group in their chain of throttle filters share its budget.
    @param group Name of the group.
    @param params Limits; the group's name field is not needed.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainSetThrottleGroup], since 11.2.0 *)

val del_throttle_group : ?flags:int -> [> `W ] Objects.domain -> string -> unit
(** Removes a throttle group.

    A group that a disk still refers to stays, and the call fails with [VIR_ERR_OPERATION_INVALID].
    @param group Name of the group.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainDelThrottleGroup], since 11.2.0 *)

val checkpoint_create_xml : ?flags:int -> [> `W ] Objects.domain -> string -> Objects.rw Objects.domain_checkpoint
(** Creates a checkpoint of a domain as the XML describes.

    From this moment changed blocks of the chosen disks are recorded in bitmaps inside the images, so the images need a format such as qcow2. The domain has to be active ([VIR_ERR_OPERATION_INVALID] otherwise), except with [VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE]. To get a full backup of the same moment, let [virDomainBackupBegin] create the checkpoint.
    @param xml_desc Checkpoint XML ([<domaincheckpoint>]); name and disks may be left out.
    @param flags Combination of [DomainCheckpointCreateFlags] values.
    In C: [virDomainCheckpointCreateXML], since 5.6.0 *)

val list_all_checkpoints : ?flags:int -> 'a Objects.domain -> 'a Objects.domain_checkpoint list
(** Lists a domain's checkpoints that match the filter.

    By default that is all of them, in no particular order.
    @param flags Combination of [DomainCheckpointListFlags] values.
    In C: [virDomainListAllCheckpoints], since 5.6.0 *)

val checkpoint_lookup_by_name : ?flags:int -> 'a Objects.domain -> string -> 'a Objects.domain_checkpoint
(** Finds a domain's checkpoint by its name.

    Fails with [VIR_ERR_NO_DOMAIN_CHECKPOINT] when there is none.
    @param name Name, matched exactly.
    @param flags Reserved; pass 0.
    In C: [virDomainCheckpointLookupByName], since 5.6.0 *)

val screenshot : ?flags:int -> [> `W ] Objects.domain -> [> `W ] Objects.stream -> int -> string
(** Takes a picture of what a screen of the running domain shows.

    The image comes through the stream, which has to be read to its end and finished by the caller; its format is the hypervisor's choice. Needs a connection that is not read-only.
    @param stream The stream to act on.
    @param screen Which screen, counted over all graphics devices from 0.
    @param flags Reserved; pass 0.
    @return MIME type of the image, such as [image/png], which the caller frees; NULL on error.
    In C: [virDomainScreenshot], since 0.9.2 *)

val interface_stats : [> `R ] Objects.domain -> string -> int -> Records.domain_interface_stats
(** Reads the traffic counters of a network interface of a running domain.

    Names of host devices change with each start, so take the current one from the XML. An inactive domain gives [VIR_ERR_OPERATION_INVALID].
    @param device Interface, by its host device name ([vnet0]) or its MAC address.
    @param size Size of the structure in bytes, as the caller was compiled; a smaller one gets fewer fields.
    In C: [virDomainInterfaceStats], since 0.3.2 *)

val set_interface_parameters : ?flags:int -> [> `W ] Objects.domain -> string -> Typed_params.t -> unit
(** Changes the bandwidth limits of a network interface.

    A direction none of whose parameters is given keeps its limits.
    @param device Interface, by its host device name ([vnet0]) or its MAC address.
    @param params New limits.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainSetInterfaceParameters], since 0.9.9 *)

val get_interface_parameters : ?flags:int -> [> `R ] Objects.domain -> string -> Typed_params.t
(** Reads the bandwidth limits of a network interface.

    Call with [nparams] 0 and no array to learn how many parameters there are.
    @param device Interface, by its host device name ([vnet0]) or its MAC address.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainGetInterfaceParameters], since 0.9.9 *)

val attach_device : [> `W ] Objects.domain -> string -> unit
(** Adds a device to a running domain.

    The stored definition stays as it is, so the device is gone after the next start. Some drivers also exchange the medium of a removable drive this way. [virDomainAttachDeviceFlags] can change the definition too. An inactive domain gives [VIR_ERR_OPERATION_INVALID].
    @param xml One device element, such as [<disk>] or [<interface>].
    In C: [virDomainAttachDevice], since 0.1.9 *)

val detach_device : [> `W ] Objects.domain -> string -> unit
(** Takes a device away from a running domain.

    The guest has to cooperate with the removal of most devices, so the device may still be there when the call returns; see [virDomainDetachDeviceFlags], which can change the definition too.
    @param xml Device element that tells which device is meant; it has to match exactly one.
    In C: [virDomainDetachDevice], since 0.1.9 *)

val attach_device_flags : ?flags:int -> [> `W ] Objects.domain -> string -> unit
(** Adds a device to a running domain, to its stored definition, or to both.

    When both are asked for and one fails, neither is meant to change. Fails with [VIR_ERR_OPERATION_INVALID] when live change is asked of an inactive domain and with [VIR_ERR_CONFIG_UNSUPPORTED] when the device cannot be plugged in while the domain runs.
    @param xml One device element, such as [<disk>] or [<interface>].
    @param flags Combination of [DomainDeviceModifyFlags] values.
    In C: [virDomainAttachDeviceFlags], since 0.7.7 *)

val detach_device_flags : ?flags:int -> [> `W ] Objects.domain -> string -> unit
(** Takes a device away from a running domain, from its stored definition, or from both.

    On a running domain the guest decides when, or whether, it lets go: success means that the request was made. The events [VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED] and [VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED] tell the outcome; the request may be repeated. No such device gives [VIR_ERR_DEVICE_MISSING].
    @param xml Device element that tells which device is meant; it has to match exactly one.
    @param flags Combination of [DomainDeviceModifyFlags] values.
    In C: [virDomainDetachDeviceFlags], since 0.7.7 *)

val update_device_flags : ?flags:int -> [> `W ] Objects.domain -> string -> unit
(** Changes settings of a device that the domain already has.

    Typical are the medium of a CD-ROM drive, the link state, network or bandwidth of an interface, and the password of a display. The element has to describe the whole device: what it leaves out is taken as removed or reset, and a change that the device does not allow gives [VIR_ERR_OPERATION_UNSUPPORTED].
    @param xml The device's full element with the changes made.
    @param flags Combination of [DomainDeviceModifyFlags] values.
    In C: [virDomainUpdateDeviceFlags], since 0.8.0 *)

val detach_device_alias : ?flags:int -> [> `W ] Objects.domain -> string -> unit
(** Asks for the removal of the device with the given alias.

    Only a request, in contrast to [virDomainDetachDeviceFlags]: it never waits for the guest, and the events [VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED] and [VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED] tell the outcome. In the stored definition only aliases set by the user can be found.
    @param alias Alias of the device, as in its [<alias name='...'/>].
    @param flags Combination of [DomainDeviceModifyFlags] values.
    In C: [virDomainDetachDeviceAlias], since 4.4.0 *)

val send_key : ?flags:int -> [> `W ] Objects.domain -> int -> int -> int array -> unit
(** Presses keys in a running domain, holds them together for a while and lets them go.

    At most [VIR_DOMAIN_SEND_KEY_MAX_KEYS] keys go into one call; sequences take a call for each chord. A code unknown to [codeset] gives [VIR_ERR_INVALID_ARG].
    @param codeset Numbering that [keycodes] follows.
    @param holdtime How long the keys stay down, in milliseconds; 0 is the hypervisor's default.
    @param keycodes Keys to press, all at once.
    @param flags Reserved; pass 0.
    In C: [virDomainSendKey], since 0.9.3 *)

val open_console : ?dev_name:string -> ?flags:int -> [> `W ] Objects.domain -> [> `W ] Objects.stream -> unit
(** Connects a stream to a text console of a running domain.

    Data goes both ways until the stream is closed. Someone already connected gives [VIR_ERR_OPERATION_FAILED], unless [VIR_DOMAIN_CONSOLE_FORCE] throws them out. Use a stream opened with [VIR_STREAM_NONBLOCK] when reading and writing from one thread.
    @param dev_name Alias of the console, serial or parallel device; NULL takes the first console, or else the first serial port.
    @param st The stream to act on.
    @param flags Combination of [DomainConsoleFlags] values.
    In C: [virDomainOpenConsole], since 0.8.6 *)

val open_channel : ?name:string -> ?flags:int -> [> `W ] Objects.domain -> [> `W ] Objects.stream -> unit
(** Connects a stream to a channel between host and guest of a running domain.

    Data goes both ways until the stream is closed. Someone already connected gives [VIR_ERR_OPERATION_FAILED], unless [VIR_DOMAIN_CHANNEL_FORCE] throws them out.
    @param name Target name of a virtio channel, or the device's alias; NULL takes the first channel.
    @param st The stream to act on.
    @param flags Combination of [DomainChannelFlags] values.
    In C: [virDomainOpenChannel], since 1.0.2 *)

val open_graphics : ?flags:int -> [> `W ] Objects.domain -> int -> int -> unit
(** Hands one end of a connected socket to a display server of a running domain.

    The caller keeps the other end and talks the display's protocol on it. Works with a local connection only; [virDomainOpenGraphicsFD] makes the pair of sockets itself and is preferred.
    @param idx Which graphics device, in the order of the XML, from 0.
    @param fd One end of a pair of connected UNIX sockets; it is duplicated, so the caller still closes its own.
    @param flags Combination of [DomainOpenGraphicsFlags] values.
    In C: [virDomainOpenGraphics], since 0.9.7 *)

val open_graphics_fd : ?flags:int -> [> `W ] Objects.domain -> int -> int
(** Opens a connection to a display server of a running domain and returns it as a file descriptor.

    Works only over a local connection that can carry descriptors.
    @param idx Which graphics device, in the order of the XML, from 0.
    @param flags Combination of [DomainOpenGraphicsFlags] values.
    @return A connected descriptor, 0 or more, which the caller closes; -1 with an error.
    In C: [virDomainOpenGraphicsFD], since 1.2.8 *)

val inject_nmi : ?flags:int -> [> `W ] Objects.domain -> unit
(** Sends a non-maskable interrupt to a running domain.

    Guest kernels are often set up to panic and dump their memory on it.
    @param flags Reserved; pass 0.
    In C: [virDomainInjectNMI], since 0.9.2 *)

val graphics_reload : ?flags:int -> [> `W ] Objects.domain -> int -> unit
(** Makes display servers of a running domain read their settings from disk again.

    For VNC these are the TLS certificates, so that new ones come into effect without a restart; present clients stay connected.
    @param type_ Which display servers.
    @param flags Reserved; pass 0.
    In C: [virDomainGraphicsReload], since 10.2.0 *)

val announce_interface : ?device:string -> ?flags:int -> [> `W ] Objects.domain -> Typed_params.t -> unit
(** Makes the host send announcements on behalf of a running domain's network interfaces, so that switches learn where they are.

    Good after changes to the network around a domain. The packets are spread over time as [params] tell; the call does not wait for them.
    @param device Interface, by its MAC address or its host device name ([vnet0]); NULL means all interfaces.
    @param params Timing; may be NULL when [nparams] is 0.
    @param flags Reserved; pass 0.
    In C: [virDomainAnnounceInterface], since 12.5.0 *)

val pm_suspend_for_duration : ?flags:int -> [> `W ] Objects.domain -> int -> int64 -> unit
(** Asks the guest to put itself to sleep.

    It is not the same as pausing: the guest's own power management does the work, mostly by way of the guest agent. [virDomainPMWakeup] wakes it up, from memory or a hybrid sleep; a guest that sleeps on disk is off and is started again. Success means that the guest took the request, not that it sleeps already.
    @param target Where the state goes: memory, disk, or both.
    @param duration After how many seconds it wakes up by itself; 0 is never, and drivers may allow nothing else.
    @param flags Reserved; pass 0.
    In C: [virDomainPMSuspendForDuration], since 0.9.10 *)

val pm_wakeup : ?flags:int -> [> `W ] Objects.domain -> unit
(** Wakes a guest that put itself to sleep. A guest that does not sleep gives [VIR_ERR_OPERATION_INVALID].
    @param flags Reserved; pass 0.
    In C: [virDomainPMWakeup], since 0.9.11 *)

val get_hostname : ?flags:int -> [> `W ] Objects.domain -> string
(** Asks for the host name that the guest gives itself.

    Without flags the driver chooses the source. No name to be found gives [VIR_ERR_NO_HOSTNAME]. Needs a connection that is not read-only. The caller frees the text.
    @param flags Combination of [DomainGetHostnameFlags] values.
    In C: [virDomainGetHostname], since 0.10.0 *)

val send_process_signal : ?flags:int -> [> `W ] Objects.domain -> int64 -> int -> unit
(** Sends a signal to a process in the guest.

    Made for containers; drivers may allow only the first process. The domain has to be running.
    @param pid_value Process number as seen inside the guest; a negative one means a process group, 0 is not allowed.
    @param signum Signal to send.
    @param flags Reserved; pass 0.
    In C: [virDomainSendProcessSignal], since 1.0.1 *)

val fs_trim : ?mount_point:string -> ?flags:int -> [> `W ] Objects.domain -> int64 -> unit
(** Makes the guest discard unused blocks of its file systems, so that the host can give their storage back.

    Needs the guest agent.
    @param mount_point Where the file system is mounted; NULL means all, and drivers may allow nothing else.
    @param minimum Shortest run of free blocks worth discarding, in bytes; a hint, and 0 means every run.
    @param flags Reserved; pass 0.
    In C: [virDomainFSTrim], since 1.0.1 *)

val fs_freeze : ?flags:int -> [> `W ] Objects.domain -> string array -> int
(** Makes the guest flush file systems and hold back writes to them.

    Together with [virDomainFSThaw] it gives snapshots whose contents are consistent. Needs the guest agent, and the guest should not stay frozen for long.
    @param mountpoints Where the file systems are mounted; NULL with [nmountpoints] 0 means all.
    @param flags Reserved; pass 0.
    @return How many file systems got frozen.
    In C: [virDomainFSFreeze], since 1.2.5 *)

val fs_thaw : ?flags:int -> [> `W ] Objects.domain -> string array -> int
(** Lets the guest write to frozen file systems again. Needs the guest agent. Nothing frozen is not an error.
    @param mountpoints Where the file systems are mounted; NULL with [nmountpoints] 0 means all. Drivers may ignore the list and thaw all.
    @param flags Reserved; pass 0.
    @return How many file systems got thawed.
    In C: [virDomainFSThaw], since 1.2.5 *)

val get_fs_info : ?flags:int -> [> `W ] Objects.domain -> Records.domain_fs_info list
(** Lists the file systems mounted in the guest and the disks they lie on.

    Needs the guest agent and a connection that is not read-only. Each record is freed with [virDomainFSInfoFree], the array with [free].
    @param flags Reserved; pass 0.
    In C: [virDomainGetFSInfo], since 1.2.11 *)

val get_time : ?flags:int -> [> `W ] Objects.domain -> int64 * int
(** Reads the guest's clock.

    Needs the guest agent and a connection that is not read-only. The answer takes its time on the way, so do not rely on the nanoseconds.
    @param flags Reserved; pass 0.
    In C: [virDomainGetTime], since 1.2.5 *)

val set_time : ?flags:int -> [> `W ] Objects.domain -> int64 -> int -> unit
(** Sets the guest's clock.

    Meant for guests that have been paused or restored and are behind. Needs the guest agent; with [VIR_DOMAIN_TIME_SYNC] the guest reads the real-time clock of its virtual hardware, which the driver may set right first.
    @param seconds Seconds since 1970, in UTC.
    @param nseconds Nanoseconds within the second, below 1000000000.
    @param flags Combination of [DomainSetTimeFlags] values.
    In C: [virDomainSetTime], since 1.2.5 *)

val interface_addresses : ?flags:int -> [> `R ] Objects.domain -> int -> Records.domain_interface list
(** Lists the guest's network interfaces with their IP addresses.

    What is found depends on the source: leases know only addresses given out by DHCP on managed networks, the ARP table only neighbours that have talked lately, the agent knows all and needs a connection that is not read-only. Each record is freed with [virDomainInterfaceFree], the array with [free]. The domain has to be running.
    @param source Whom to ask.
    @param flags Reserved; pass 0.
    In C: [virDomainInterfaceAddresses], since 1.2.14 *)

val set_user_password : ?flags:int -> [> `W ] Objects.domain -> string -> string -> unit
(** Sets the password of a user in the guest.

    Needs the guest agent, or a container whose file system the driver can reach. The user has to exist.
    @param user Name of the user.
    @param password New password, in plain text unless [VIR_DOMAIN_PASSWORD_ENCRYPTED] is given.
    @param flags Combination of [DomainSetUserPasswordFlags] values.
    In C: [virDomainSetUserPassword], since 1.2.16 *)

val get_guest_vcpus : ?flags:int -> [> `W ] Objects.domain -> Typed_params.t
(** Asks the guest which virtual CPUs it has, uses, and can stop using.

    Its numbering may differ from the domain's. Needs the guest agent and a connection that is not read-only. Free the answer with [virTypedParamsFree].
    @param flags Reserved; pass 0.
    In C: [virDomainGetGuestVcpus], since 2.0.0 *)

val set_guest_vcpus : ?flags:int -> [> `W ] Objects.domain -> string -> bool -> unit
(** Makes the guest start or stop using virtual CPUs.

    Nothing is plugged in or out, so the guest may undo it; see [virDomainSetVcpu] for that. Needs the guest agent. CPU 0 mostly cannot be stopped.
    @param cpumap Virtual CPUs in the guest's numbering, as a list such as [0-3,5].
    @param state 1 to use them, 0 to stop using them.
    @param flags Reserved; pass 0.
    In C: [virDomainSetGuestVcpus], since 2.0.0 *)

val get_guest_info : ?flags:int -> [> `W ] Objects.domain -> int -> Typed_params.t
(** Asks the guest about itself.

    With [types] 0 all groups come that the guest knows; groups asked for by name that it does not know are an error. Needs the guest agent and a connection that is not read-only. The guest answers for itself: do not trust the data more than the guest. Free the answer with [virTypedParamsFree].
    @param types Groups of facts wanted; 0 means all.
    @param flags Reserved; pass 0.
    In C: [virDomainGetGuestInfo], since 5.7.0 *)

val agent_set_response_timeout : ?flags:int -> [> `W ] Objects.domain -> int -> unit
(** Sets how long later calls wait for the guest agent to answer.

    It holds for the domain, whoever makes the calls, while it is running. The first check whether the agent is alive is affected too, so a short time makes calls fail with [VIR_ERR_AGENT_UNRESPONSIVE].
    @param timeout Seconds, or one of the negative values of [virDomainAgentResponseTimeoutValues]; 0 does not wait.
    @param flags Reserved; pass 0.
    In C: [virDomainAgentSetResponseTimeout], since 5.10.0 *)

val authorized_ssh_keys_get : ?flags:int -> [> `W ] Objects.domain -> string -> string array
(** Lists the SSH keys that may log in as a user of the guest.

    Needs the guest agent and a connection that is not read-only.
    @param user Name of the user in the guest.
    @param flags Reserved; pass 0.
    In C: [virDomainAuthorizedSSHKeysGet], since 6.10.0 *)

val authorized_ssh_keys_set : ?flags:int -> [> `W ] Objects.domain -> string -> string array -> unit
(** Changes the SSH keys that may log in as a user of the guest.

    Without flags the given keys replace all others. The file and its directory are made when missing, but not with [VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE]. Needs the guest agent.
    @param user Name of the user in the guest.
    @param keys One key per entry, as in [authorized_keys]; NULL with [nkeys] 0 removes all when no flag is given.
    @param flags Combination of [DomainAuthorizedSSHKeysSetFlags] values.
    In C: [virDomainAuthorizedSSHKeysSet], since 6.10.0 *)

val get_job_info : [> `R ] Objects.domain -> Records.domain_job_info
(** Reads the progress of a running domain's job, such as saving or migrating.

    No job is not an error: the type then is [VIR_DOMAIN_JOB_NONE]. [virDomainGetJobStats] tells more.
    In C: [virDomainGetJobInfo], since 0.7.7 *)

val get_job_stats : ?flags:int -> [> `R ] Objects.domain -> int * Typed_params.t
(** Reads the progress of a domain's job in detail, or the figures of the last one that is over.

    After a migration the destination has them too, unless it went through post-copy mode. No job gives the type [VIR_DOMAIN_JOB_NONE]; an inactive domain is an error, [VIR_ERR_OPERATION_INVALID]. Free the answer with [virTypedParamsFree].
    @param flags Combination of [DomainGetJobStatsFlags] values.
    In C: [virDomainGetJobStats], since 1.0.3 *)

val abort_job : [> `W ] Objects.domain -> unit
(** Asks the running job of a domain to end as soon as it can.

    The call that started the job fails with [VIR_ERR_OPERATION_ABORTED], and the domain goes on as before. No job gives [VIR_ERR_OPERATION_INVALID], as does a job that cannot be interrupted, such as a migration in post-copy mode. Abort from another thread than the one that waits in the job.
    In C: [virDomainAbortJob], since 0.7.7 *)

val abort_job_flags : ?flags:int -> [> `W ] Objects.domain -> unit
(** Asks the running job of a domain to end, with a say in what may be interrupted.

    Without flags it is [virDomainAbortJob]. With [VIR_DOMAIN_ABORT_JOB_POSTCOPY] a migration in post-copy mode stops, with the domain paused on both hosts until the migration is taken up again with [VIR_MIGRATE_POSTCOPY_RESUME].
    @param flags Combination of [DomainAbortJobFlagsValues] values.
    In C: [virDomainAbortJobFlags], since 8.5.0 *)

val set_memory_parameters : ?flags:int -> [> `W ] Objects.domain -> Typed_params.t -> unit
(** Changes the limits on a domain's use of host memory.

    Only the parameters given change, in the order given; lower the hard limit before the swap limit, and raise them the other way round. Not for read-only connections.
    @param params Limits to set.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainSetMemoryParameters], since 0.8.5 *)

val get_memory_parameters : ?flags:int -> [> `R ] Objects.domain -> Typed_params.t
(** Reports the limits on a domain's use of host memory.

    With [nparams] 0 only the number of parameters is stored there; call again with room for as many.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainGetMemoryParameters], since 0.8.5 *)

val set_numa_parameters : ?flags:int -> [> `W ] Objects.domain -> Typed_params.t -> unit
(** Changes on which host NUMA nodes a domain's memory is placed.

    A live change of nodes works only for some modes, and moves the memory. Not for read-only connections.
    @param params Mode and nodes to set.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainSetNumaParameters], since 0.9.9 *)

val get_numa_parameters : ?flags:int -> [> `R ] Objects.domain -> Typed_params.t
(** Reports on which host NUMA nodes a domain's memory is placed.

    With [nparams] 0 only the number of parameters is stored there; call again with room for as many.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainGetNumaParameters], since 0.9.9 *)

val get_max_memory : [> `R ] Objects.domain -> int64
(** Gives the upper bound of a domain's memory.

    An inactive domain reports its stored configuration.
    @return Amount in KiB, or 0 on error.
    In C: [virDomainGetMaxMemory], since 0.0.3 *)

val set_max_memory : [> `W ] Objects.domain -> int64 -> unit
(** Changes the upper bound of a domain's memory.

    Drivers differ on whether this is possible while the domain is active, and whether it reaches the stored configuration; [virDomainSetMemoryFlags] with [VIR_DOMAIN_MEM_MAXIMUM] leaves no doubt. An amount in use above the new bound is lowered to it.
    @param memory New bound, in KiB; at least 1.
    In C: [virDomainSetMaxMemory], since 0.0.3 *)

val set_memory : [> `W ] Objects.domain -> int64 -> unit
(** Changes how much memory an active domain's guest may use.

    The guest's balloon driver does the work by and by, so the amount reported afterwards may still be the old one. Whether the stored configuration changes as well depends on the driver: use [virDomainSetMemoryFlags] to decide it.
    @param memory New amount, in KiB; not above the upper bound.
    In C: [virDomainSetMemory], since 0.1.1 *)

val set_memory_flags : ?flags:int -> [> `W ] Objects.domain -> int64 -> unit
(** Changes how much memory a guest may use, live, in the stored configuration or both.

    A live change is left to the guest's balloon driver and happens by and by. With [VIR_DOMAIN_MEM_MAXIMUM] the upper bound changes instead. Fails with [VIR_ERR_OPERATION_INVALID] for [VIR_DOMAIN_MEM_LIVE] on an inactive domain.
    @param memory New amount, in KiB; at least 1.
    @param flags Combination of [DomainMemoryModFlags] values.
    In C: [virDomainSetMemoryFlags], since 0.9.0 *)

val set_memory_stats_period : ?flags:int -> [> `W ] Objects.domain -> int -> unit
(** Sets how often the balloon driver collects the guest's memory statistics.

    The numbers come out of [virDomainMemoryStats]. Needs a memory balloon device.
    @param period Interval in seconds; 0 stops the collection.
    @param flags Combination of [DomainMemoryModFlags] values.
    In C: [virDomainSetMemoryStatsPeriod], since 1.1.1 *)

val memory_peek : ?flags:int -> [> `W ] Objects.domain -> int64 -> int -> bytes
(** Copies a piece of an active domain's memory.

    The guest runs on meanwhile, so what is read may be torn. Over a connection to a daemon at most 4 MiB can be read in one call. Not for read-only connections, since memory holds secrets; fails with [VIR_ERR_OPERATION_INVALID] when the domain is not active.
    @param start Address of the first byte.
    @param size Number of bytes to read.
    @param flags Combination of [DomainMemoryFlags] values.
    In C: [virDomainMemoryPeek], since 0.4.2 *)

val migrate : ?flags:int -> ?dname:string -> ?uri:string -> 'a Objects.domain -> 'a Objects.connect -> int64 -> 'a Objects.domain
(** Moves a running domain to the host behind another connection, with the client in control.

    Blocks until the migration ends; [virDomainAbortJob] from another thread cancels it. With [VIR_MIGRATE_PEER2PEER] the source host takes over control. Not available on read-only connections. Fails with [VIR_ERR_NO_SUPPORT] when the hypervisor cannot migrate and with [VIR_ERR_MIGRATE_UNSAFE] when data could be lost. New code uses [virDomainMigrate3].
    @param dconn The connection to act on.
    @param flags Combination of [DomainMigrateFlags] values.
    @param dname New name on the destination; NULL keeps the name.
    @param uri Where the hypervisors send their data; NULL to derive it from the destination.
    @param bandwidth Upper limit of the transfer speed, in MiB per second; 0 for the default.
    @return The domain on the destination.
    In C: [virDomainMigrate], since 0.3.2 *)

val migrate2 : ?dxml:string -> ?flags:int -> ?dname:string -> ?uri:string -> 'a Objects.domain -> 'a Objects.connect -> int64 -> 'a Objects.domain
(** Moves a running domain to the host behind another connection, optionally with an adapted definition.

    Like [virDomainMigrate], with [dxml] in addition. New code uses [virDomainMigrate3].
    @param dconn The connection to act on.
    @param dxml Definition for the destination, differing only in what the guest cannot see; NULL to take it from the source.
    @param flags Combination of [DomainMigrateFlags] values.
    @param dname New name on the destination; NULL keeps the name.
    @param uri Where the hypervisors send their data; NULL to derive it from the destination.
    @param bandwidth Upper limit of the transfer speed, in MiB per second; 0 for the default.
    @return The domain on the destination.
    In C: [virDomainMigrate2], since 0.9.2 *)

val migrate3 : ?flags:int -> 'a Objects.domain -> 'a Objects.connect -> Typed_params.t -> 'a Objects.domain
(** Moves a domain to the host behind another connection, with all settings as parameters.

    Blocks until the migration ends; [virDomainGetJobStats] shows progress, [virDomainAbortJob] cancels. [VIR_MIGRATE_PEER2PEER] and [VIR_MIGRATE_TUNNELLED] are refused with [VIR_ERR_INVALID_ARG]; use [virDomainMigrateToURI3] for those. Not available on read-only connections.
    @param dconn The connection to act on.
    @param params Settings of the migration; NULL with [nparams] 0 for defaults throughout.
    @param flags Combination of [DomainMigrateFlags] values.
    @return The domain on the destination.
    In C: [virDomainMigrate3], since 1.1.0 *)

val migrate_to_uri : ?flags:int -> ?dname:string -> [> `R ] Objects.domain -> string -> int64 -> unit
(** Moves a domain to a destination given by address, without a client connection to it.

    With [VIR_MIGRATE_PEER2PEER] the source host connects to the management daemon at [duri]; without it the hypervisor sends directly, which few hypervisors support. Not available on read-only connections. New code uses [virDomainMigrateToURI3].
    @param duri Connection URI of the destination for peer-to-peer, else the hypervisor's own migration URI.
    @param flags Combination of [DomainMigrateFlags] values.
    @param dname New name on the destination; NULL keeps the name.
    @param bandwidth Upper limit of the transfer speed, in MiB per second; 0 for the default.
    In C: [virDomainMigrateToURI], since 0.7.2 *)

val migrate_to_uri2 : ?dconnuri:string -> ?miguri:string -> ?dxml:string -> ?flags:int -> ?dname:string -> [> `R ] Objects.domain -> int64 -> unit
(** Moves a domain to a destination given by address, with separate addresses for control and data.

    With [VIR_MIGRATE_PEER2PEER] [dconnuri] must be given, without it [miguri]. Otherwise like [virDomainMigrateToURI]. New code uses [virDomainMigrateToURI3].
    @param dconnuri Connection URI of the destination as the source host reaches it; NULL for direct migration.
    @param miguri Where the hypervisors send their data; NULL to derive it from [dconnuri].
    @param dxml Definition for the destination, differing only in what the guest cannot see; NULL to take it from the source.
    @param flags Combination of [DomainMigrateFlags] values.
    @param dname New name on the destination; NULL keeps the name.
    @param bandwidth Upper limit of the transfer speed, in MiB per second; 0 for the default.
    In C: [virDomainMigrateToURI2], since 0.9.2 *)

val migrate_to_uri3 : ?dconnuri:string -> ?flags:int -> [> `R ] Objects.domain -> Typed_params.t -> unit
(** Moves a domain to a destination given by address, with all settings as parameters.

    With [VIR_MIGRATE_PEER2PEER] the source host connects to [dconnuri] and controls the migration; without it the hypervisor sends directly to [VIR_MIGRATE_PARAM_URI]. Blocks until the end; the source keeps the domain when it fails. Not available on read-only connections.
    @param dconnuri Connection URI of the destination as the source host reaches it; NULL for direct migration.
    @param params Settings of the migration; NULL with [nparams] 0 for defaults throughout.
    @param flags Combination of [DomainMigrateFlags] values.
    In C: [virDomainMigrateToURI3], since 1.1.0 *)

val migrate_get_max_downtime : ?flags:int -> [> `R ] Objects.domain -> int64
(** Tells how long the guest may stand still at the end of a live migration.
    @param flags Reserved; pass 0.
    In C: [virDomainMigrateGetMaxDowntime], since 3.7.0 *)

val migrate_set_max_downtime : ?flags:int -> [> `W ] Objects.domain -> int64 -> unit
(** Sets how long the guest may stand still at the end of a live migration.

    May be called before or during the migration. Fails with [VIR_ERR_OPERATION_INVALID] when the domain is not running. Not available on read-only connections.
    @param downtime Longest pause, in ms; more than 0.
    @param flags Reserved; pass 0.
    In C: [virDomainMigrateSetMaxDowntime], since 0.8.0 *)

val migrate_get_compression_cache : ?flags:int -> [> `R ] Objects.domain -> int64
(** Tells the size of the cache that XBZRLE compression of memory uses.
    @param flags Reserved; pass 0.
    In C: [virDomainMigrateGetCompressionCache], since 1.0.3 *)

val migrate_set_compression_cache : ?flags:int -> [> `W ] Objects.domain -> int64 -> unit
(** Sets the size of the cache that XBZRLE compression of memory uses.

    A hypervisor may round the size and refuse changes while a migration runs. Fails with [VIR_ERR_OPERATION_INVALID] when the domain is not running. Not available on read-only connections.
    @param cache_size New size, in bytes.
    @param flags Reserved; pass 0.
    In C: [virDomainMigrateSetCompressionCache], since 1.0.3 *)

val migrate_set_max_speed : ?flags:int -> [> `W ] Objects.domain -> int64 -> unit
(** Limits the speed at which a domain's data is transferred in migrations.

    Holds for a migration in progress and for later ones without a limit of their own. Not available on read-only connections.
    @param bandwidth Upper limit, in MiB per second.
    @param flags Combination of [DomainMigrateMaxSpeedFlags] values.
    In C: [virDomainMigrateSetMaxSpeed], since 0.9.0 *)

val migrate_get_max_speed : ?flags:int -> [> `W ] Objects.domain -> int64
(** Tells the speed limit for migrations of a domain.
    @param flags Combination of [DomainMigrateMaxSpeedFlags] values.
    In C: [virDomainMigrateGetMaxSpeed], since 0.9.5 *)

val migrate_start_post_copy : ?flags:int -> [> `W ] Objects.domain -> unit
(** Switches a running migration to post-copy.

    The guest goes on running on the destination at once and fetches memory it still lacks from the source. The migration must have been started with [VIR_MIGRATE_POSTCOPY], else the call fails with [VIR_ERR_OPERATION_INVALID]. From then on it cannot be cancelled; if the connection breaks, the domain stops on both hosts until the migration is taken up again with [VIR_MIGRATE_POSTCOPY_RESUME]. Not available on read-only connections.
    @param flags Reserved; pass 0.
    In C: [virDomainMigrateStartPostCopy], since 1.3.3 *)

val save : [> `W ] Objects.domain -> string -> unit
(** Saves an active domain's memory and device state to a file and stops the domain.

    Disks are not part of the file and must stay unchanged until [virDomainRestore]. Runs as a job that [virDomainGetJobInfo] watches and [virDomainAbortJob] cancels, after which the domain goes on. A transient domain is gone afterwards. Fails with [VIR_ERR_OPERATION_INVALID] when the domain is not active.
    @param to_ Path of the file on the host of the hypervisor.
    In C: [virDomainSave], since 0.0.3 *)

val save_flags : ?dxml:string -> ?flags:int -> [> `W ] Objects.domain -> string -> unit
(** Saves an active domain's state to a file, with options, and stops the domain.

    Acts like [virDomainSave]. [VIR_DOMAIN_SAVE_RUNNING] and [VIR_DOMAIN_SAVE_PAUSED] exclude each other; they record in the file how it is to be restored.
    @param to_ Path of the file on the host of the hypervisor.
    @param dxml Domain XML to record in the file, to change what the guest does not see, such as paths on the host; NULL for the current one.
    @param flags Combination of [DomainSaveRestoreFlags] values.
    In C: [virDomainSaveFlags], since 0.9.4 *)

val save_params : ?flags:int -> [> `W ] Objects.domain -> Typed_params.t -> unit
(** Saves an active domain's state as the parameters say, and stops the domain.

    Acts like [virDomainSaveFlags], or like [virDomainManagedSave] when no file is named.
    @param params File, XML, format and channels.
    @param flags Combination of [DomainSaveRestoreFlags] values.
    In C: [virDomainSaveParams], since 8.4.0 *)

val restore : [> `W ] Objects.connect -> string -> unit
(** Starts a domain from the state that [virDomainSave] wrote.

    The file stays. Restore each file only once, since the disks move on. Fails with [VIR_ERR_OPERATION_INVALID] when the domain is active already.
    @param from Path of the file on the host of the hypervisor.
    In C: [virDomainRestore], since 0.0.3 *)

val restore_flags : ?dxml:string -> ?flags:int -> [> `W ] Objects.connect -> string -> unit
(** Starts a domain from a saved state, with options.

    Acts like [virDomainRestore]. [VIR_DOMAIN_SAVE_RUNNING] and [VIR_DOMAIN_SAVE_PAUSED] exclude each other and override what the file says.
    @param from Path of the file on the host of the hypervisor.
    @param dxml Domain XML to use in place of the one in the file, differing only where the guest does not notice; NULL for the file's own.
    @param flags Combination of [DomainSaveRestoreFlags] values.
    In C: [virDomainRestoreFlags], since 0.9.4 *)

val restore_params : ?flags:int -> [> `W ] Objects.connect -> Typed_params.t -> unit
(** Starts a domain from a saved state, as the parameters say.

    Acts like [virDomainRestoreFlags]; the file is required.
    @param params File, XML and channels.
    @param flags Combination of [DomainSaveRestoreFlags] values.
    In C: [virDomainRestoreParams], since 8.4.0 *)

val save_image_get_xml_desc : ?flags:int -> [> `W ] Objects.connect -> string -> string
(** Gives the domain XML kept in a saved state.

    Secrets are left out without [VIR_DOMAIN_SAVE_IMAGE_XML_SECURE]. Not for read-only connections, since any file on the host could be named.
    @param file Path of the saved state on the host of the hypervisor.
    @param flags Combination of [DomainSaveImageXMLFlags] values.
    In C: [virDomainSaveImageGetXMLDesc], since 0.9.4 *)

val save_image_define_xml : ?flags:int -> [> `W ] Objects.connect -> string -> string -> unit
(** Replaces the domain XML kept in a saved state.

    The new XML may differ only in what the guest does not see, such as the path of a disk image. The flags [VIR_DOMAIN_SAVE_RUNNING] and [VIR_DOMAIN_SAVE_PAUSED] change the state the domain is restored to.
    @param file Path of the saved state on the host of the hypervisor.
    @param dxml New domain XML.
    @param flags Combination of [DomainSaveRestoreFlags] values.
    In C: [virDomainSaveImageDefineXML], since 0.9.4 *)

val managed_save : ?flags:int -> [> `W ] Objects.domain -> unit
(** Saves an active domain's state to a file that the hypervisor driver looks after, and stops the domain.

    The next start restores the state and deletes the file. Only for persistent domains. Runs as a job, like [virDomainSave].
    @param flags Combination of [DomainSaveRestoreFlags] values.
    In C: [virDomainManagedSave], since 0.8.0 *)

val has_managed_save_image : ?flags:int -> [> `R ] Objects.domain -> bool
(** Tells whether a domain has a managed save image.
    @param flags Reserved; pass 0.
    In C: [virDomainHasManagedSaveImage], since 0.8.0 *)

val managed_save_remove : ?flags:int -> [> `W ] Objects.domain -> unit
(** Deletes a domain's managed save image.

    The next start then boots afresh, as after a power failure. Without an image nothing happens.
    @param flags Reserved; pass 0.
    In C: [virDomainManagedSaveRemove], since 0.8.0 *)

val managed_save_get_xml_desc : ?flags:int -> [> `R ] Objects.domain -> string
(** Gives the domain XML kept in a managed save image.

    Fails with [VIR_ERR_OPERATION_INVALID] when there is no image. Asking for secrets is refused on a read-only connection.
    @param flags Combination of [DomainSaveImageXMLFlags] values.
    In C: [virDomainManagedSaveGetXMLDesc], since 3.7.0 *)

val managed_save_define_xml : ?dxml:string -> ?flags:int -> [> `W ] Objects.domain -> unit
(** Replaces the domain XML kept in a managed save image.

    The new XML may differ only in what the guest does not see. The flags [VIR_DOMAIN_SAVE_RUNNING] and [VIR_DOMAIN_SAVE_PAUSED] change the state the domain is restored to.
    @param dxml New domain XML; NULL leaves it as it is.
    @param flags Combination of [DomainSaveRestoreFlags] values.
    In C: [virDomainManagedSaveDefineXML], since 3.7.0 *)

val core_dump : ?flags:int -> [> `W ] Objects.domain -> string -> unit
(** Writes an active domain's memory to a file for analysis.

    The guest is stopped meanwhile, unless [VIR_DUMP_LIVE] is given, and then goes on, unless it is to be crashed or reset: those three exclude one another. Runs as a job that [virDomainGetJobInfo] watches and [virDomainAbortJob] cancels. Fails with [VIR_ERR_OPERATION_INVALID] when the domain is not active.
    @param to_ Path of the file on the host of the hypervisor.
    @param flags Combination of [DomainCoreDumpFlags] values.
    In C: [virDomainCoreDump], since 0.1.9 *)

val core_dump_with_format : ?flags:int -> [> `W ] Objects.domain -> string -> int -> unit
(** Writes an active domain's memory to a file in the format given.

    Acts like [virDomainCoreDump]. A format other than [VIR_DOMAIN_CORE_DUMP_FORMAT_RAW] asks for [VIR_DUMP_MEMORY_ONLY]; one that the emulator lacks fails with [VIR_ERR_OPERATION_UNSUPPORTED].
    @param to_ Path of the file on the host of the hypervisor.
    @param dumpformat Format of the file.
    @param flags Combination of [DomainCoreDumpFlags] values.
    In C: [virDomainCoreDumpWithFormat], since 1.2.3 *)

val snapshot_create_xml : ?flags:int -> [> `W ] Objects.domain -> string -> Objects.rw Objects.domain_snapshot
(** Takes a snapshot of a domain as the XML describes.

    A running domain is normally captured with its memory and pauses meanwhile; an inactive one with its disks alone. The new snapshot becomes current, with the one that was current before as its parent. External snapshots make the domain write to new files from then on. If several disks are involved, a failure may leave some of them changed, unless [VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC] is given.
    @param xml_desc Snapshot XML ([<domainsnapshot>]); name and disks may be left out.
    @param flags Combination of [DomainSnapshotCreateFlags] values.
    In C: [virDomainSnapshotCreateXML], since 0.8.0 *)

val snapshot_num : ?flags:int -> [> `R ] Objects.domain -> int
(** Counts a domain's snapshots that match the filter.

    The number may be stale as soon as it is returned; [virDomainListAllSnapshots] counts and lists together.
    @param flags Combination of [DomainSnapshotListFlags] values.
    In C: [virDomainSnapshotNum], since 0.8.0 *)

val snapshot_list_names : ?flags:int -> [> `R ] Objects.domain -> string array
(** Lists the names of a domain's snapshots that match the filter.

    Prefer [virDomainListAllSnapshots], which needs no prior count and returns handles.
    @param flags Combination of [DomainSnapshotListFlags] values.
    @deprecated use virDomainListAllSnapshots
    In C: [virDomainSnapshotListNames], since 0.8.0 *)

val list_all_snapshots : ?flags:int -> 'a Objects.domain -> 'a Objects.domain_snapshot list
(** Lists a domain's snapshots that match the filter.

    By default that is all of them, in no particular order.
    @param flags Combination of [DomainSnapshotListFlags] values.
    In C: [virDomainListAllSnapshots], since 0.9.13 *)

val snapshot_lookup_by_name : ?flags:int -> 'a Objects.domain -> string -> 'a Objects.domain_snapshot
(** Finds a domain's snapshot by its name.

    Fails with [VIR_ERR_NO_DOMAIN_SNAPSHOT] when there is none.
    @param name Name, matched exactly.
    @param flags Reserved; pass 0.
    In C: [virDomainSnapshotLookupByName], since 0.8.0 *)

val has_current_snapshot : ?flags:int -> [> `R ] Objects.domain -> bool
(** Tells whether a domain has a current snapshot.
    @param flags Reserved; pass 0.
    In C: [virDomainHasCurrentSnapshot], since 0.8.0 *)

val snapshot_current : ?flags:int -> 'a Objects.domain -> 'a Objects.domain_snapshot
(** Gives a domain's current snapshot.

    Fails with [VIR_ERR_NO_DOMAIN_SNAPSHOT] when there is none.
    @param flags Reserved; pass 0.
    In C: [virDomainSnapshotCurrent], since 0.8.0 *)

val get_cpu_stats : ?flags:int -> [> `R ] Objects.domain -> int -> int -> int * Typed_params.t
(** Reports the CPU time a running domain has used, in total or per host CPU.

    With [start_cpu] -1 and [ncpus] 1 the figures cover the domain as a whole. With [start_cpu] 0 or more, [params] holds [ncpus] groups of [nparams] slots, one group per host CPU; a slot that stays unused has type 0. To learn the sizes, pass NULL and [nparams] 0: [ncpus] 1 then gives the number of figures, [ncpus] 0 the number of CPUs. At most 128 CPUs and 16 figures each fit in one remote call. Fails with [VIR_ERR_OPERATION_INVALID] when the domain is inactive.
    @param start_cpu First host CPU, from 0; -1 for the domain as a whole.
    @param ncpus Number of host CPUs to report on; 1 when [start_cpu] is -1, 0 to learn how many there are.
    @param flags Reserved; pass 0.
    @return Figures filled in per CPU, or one of the sizes in question when [params] is NULL.
    In C: [virDomainGetCPUStats], since 0.9.10 *)

val memory_stats : ?flags:int -> [> `R ] Objects.domain -> Records.domain_memory_stat list
(** Reports how a running domain uses its memory.

    Most figures come from the guest's balloon driver and are missing when it is not loaded or its polling is off. Pass room for [VIR_DOMAIN_MEMORY_STAT_NR] figures to get all of them. [virConnectGetAllDomainStats] gives the same figures for many domains at once.
    @param flags Reserved; pass 0.
    @return Number of figures filled in.
    In C: [virDomainMemoryStats], since 0.7.5 *)

val get_perf_events : ?flags:int -> [> `R ] Objects.domain -> Typed_params.t
(** Tells which perf events are measured for a domain.

    The values of those events are in group [VIR_DOMAIN_STATS_PERF] of [virConnectGetAllDomainStats].
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainGetPerfEvents], since 1.3.3 *)

val set_perf_events : ?flags:int -> [> `W ] Objects.domain -> Typed_params.t -> unit
(** Switches perf events of a domain on or off.

    Events that are not named keep their setting. Switching on an event the host lacks fails with [VIR_ERR_ARGUMENT_UNSUPPORTED] or [VIR_ERR_OPERATION_FAILED]. Not available on read-only connections.
    @param params One boolean per event to change.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainSetPerfEvents], since 1.3.3 *)

val start_dirty_rate_calc : ?flags:int -> [> `W ] Objects.domain -> int -> unit
(** Starts to measure how fast a running domain changes its memory.

    Returns at once; progress and result are in group [VIR_DOMAIN_STATS_DIRTYRATE] of [virConnectGetAllDomainStats]. Fails with [VIR_ERR_OPERATION_INVALID] when the domain is inactive. Not available on read-only connections.
    @param seconds Duration of the measurement, in seconds; QEMU takes 1 to 60.
    @param flags Combination of [DomainDirtyRateCalcFlags] values.
    In C: [virDomainStartDirtyRateCalc], since 7.2.0 *)

val get_scheduler_parameters : [> `R ] Objects.domain -> Typed_params.t
(** Reports a domain's scheduler parameters.

    [virDomainGetSchedulerType] tells how many there are. Use [virDomainGetSchedulerParametersFlags] to choose between the running domain and its stored configuration.
    In C: [virDomainGetSchedulerParameters], since 0.2.3 *)

val get_scheduler_parameters_flags : ?flags:int -> [> `R ] Objects.domain -> Typed_params.t
(** Reports a domain's scheduler parameters, live or from the stored configuration.

    [virDomainGetSchedulerType] tells how many there are.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainGetSchedulerParametersFlags], since 0.9.2 *)

val set_scheduler_parameters : [> `W ] Objects.domain -> Typed_params.t -> unit
(** Changes a domain's scheduler parameters.

    Only those given change. Use [virDomainSetSchedulerParametersFlags] to choose between the running domain and its stored configuration.
    @param params Parameters to set.
    In C: [virDomainSetSchedulerParameters], since 0.2.3 *)

val set_scheduler_parameters_flags : ?flags:int -> [> `W ] Objects.domain -> Typed_params.t -> unit
(** Changes a domain's scheduler parameters, live, in the stored configuration or both.

    Only those given change. Hypervisors without a stored form for them refuse [VIR_DOMAIN_AFFECT_CONFIG]. Not for read-only connections.
    @param params Parameters to set.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainSetSchedulerParametersFlags], since 0.9.2 *)

val get_scheduler_type : [> `R ] Objects.domain -> string * int
(** Names the scheduler that governs a domain's CPU time.
    @return Name such as [posix], [credit] or [allocation]; the caller frees it.
    In C: [virDomainGetSchedulerType], since 0.2.3 *)

val get_max_vcpus : [> `R ] Objects.domain -> int
(** Gives the upper bound of a domain's virtual CPUs.

    For an inactive domain that is the bound its type of machine allows; [virDomainGetVcpusFlags] with [VIR_DOMAIN_VCPU_MAXIMUM] says exactly which one is meant.
    In C: [virDomainGetMaxVcpus], since 0.2.1 *)

val set_vcpus : [> `W ] Objects.domain -> int -> unit
(** Changes the number of an active domain's virtual CPUs.

    The guest has to support CPU hotplug, and removing may fail when it does not cooperate. Whether the stored configuration changes as well depends on the driver: use [virDomainSetVcpusFlags] to decide it.
    @param nvcpus New number; at least 1, at most the upper bound.
    In C: [virDomainSetVcpus], since 0.1.4 *)

val set_vcpus_flags : ?flags:int -> [> `W ] Objects.domain -> int -> unit
(** Changes the number of virtual CPUs, live, in the stored configuration or both.

    With [VIR_DOMAIN_VCPU_MAXIMUM] the upper bound in the stored configuration changes instead. With [VIR_DOMAIN_VCPU_GUEST] the guest agent switches CPUs on and off inside the guest, and nothing is plugged. Fails with [VIR_ERR_INVALID_ARG] above the upper bound.
    @param nvcpus New number; at least 1.
    @param flags Combination of [DomainVcpuFlags] values.
    In C: [virDomainSetVcpusFlags], since 0.8.5 *)

val get_vcpus_flags : ?flags:int -> [> `R ] Objects.domain -> int
(** Gives the number of virtual CPUs, live or from the stored configuration.

    With [VIR_DOMAIN_VCPU_MAXIMUM] it is the upper bound. With [VIR_DOMAIN_VCPU_GUEST] the guest agent is asked, which read-only connections may not do.
    @param flags Combination of [DomainVcpuFlags] values.
    In C: [virDomainGetVcpusFlags], since 0.8.5 *)

val pin_vcpu : [> `W ] Objects.domain -> int -> bytes -> unit
(** Restricts an active domain's virtual CPU to some of the host's CPUs.

    Use [virDomainPinVcpuFlags] to reach the stored configuration.
    @param vcpu Number of the virtual CPU, from 0.
    @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
    In C: [virDomainPinVcpu], since 0.1.4 *)

val pin_vcpu_flags : ?flags:int -> [> `W ] Objects.domain -> int -> bytes -> unit
(** Restricts a virtual CPU to some of the host's CPUs, live, in the stored configuration or both.

    Not for read-only connections.
    @param vcpu Number of the virtual CPU, from 0.
    @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainPinVcpuFlags], since 0.9.3 *)

val get_vcpu_pin_info : ?flags:int -> [> `R ] Objects.domain -> int -> int * bytes
(** Reports on which host CPUs each virtual CPU may run.

    The maps lie one after another, that of virtual CPU 0 first; a virtual CPU that is not pinned has all bits set. The result is the number of maps filled.
    @param maplen Bytes per map; the number of host CPUs divided by 8, rounded up.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainGetVcpuPinInfo], since 0.9.3 *)

val pin_emulator : ?flags:int -> [> `W ] Objects.domain -> bytes -> unit
(** Restricts a domain's emulator threads to some of the host's CPUs.

    Concerns the threads that are neither virtual CPUs nor I/O threads. Not for read-only connections.
    @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainPinEmulator], since 0.10.0 *)

val get_emulator_pin_info : ?flags:int -> [> `R ] Objects.domain -> int -> int * bytes
(** Reports on which host CPUs a domain's emulator threads may run.

    Without restriction all bits are set.
    @param maplen Bytes in the map; the number of host CPUs divided by 8, rounded up.
    @param flags Combination of [DomainModificationImpact] values.
    @return 1 when the map is filled, 0 when there is none, -1 on error.
    In C: [virDomainGetEmulatorPinInfo], since 0.10.0 *)

val get_io_thread_info : ?flags:int -> [> `R ] Objects.domain -> Records.domain_io_thread_info list
(** Lists a domain's I/O threads and the host CPUs they may run on.

    A live query needs an active domain whose emulator has I/O threads.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainGetIOThreadInfo], since 1.2.14 *)

val pin_io_thread : ?flags:int -> [> `W ] Objects.domain -> int -> bytes -> unit
(** Restricts one of a domain's I/O threads to some of the host's CPUs.

    Fails with [VIR_ERR_INVALID_ARG] when there is no such thread. Not for read-only connections.
    @param iothread_id ID of the I/O thread; at least 1.
    @param cpumap Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainPinIOThread], since 1.2.14 *)

val add_io_thread : ?flags:int -> [> `W ] Objects.domain -> int -> unit
(** Adds an I/O thread to a domain, live, in the stored configuration or both.

    Fails with [VIR_ERR_INVALID_ARG] when the ID is taken. Disks and controllers use the thread once they name its ID.
    @param iothread_id ID for the new I/O thread; at least 1.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainAddIOThread], since 1.2.15 *)

val del_io_thread : ?flags:int -> [> `W ] Objects.domain -> int -> unit
(** Removes one of a domain's I/O threads, live, in the stored configuration or both.

    Fails with [VIR_ERR_INVALID_ARG] when there is no such thread or a disk or controller still uses it.
    @param iothread_id ID of the I/O thread; at least 1.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainDelIOThread], since 1.2.15 *)

val set_io_thread_params : ?flags:int -> [> `W ] Objects.domain -> int -> Typed_params.t -> unit
(** Changes how one of a domain's I/O threads polls, and the size of its thread pool.

    Values that the emulator does not know are refused. Not for read-only connections.
    @param iothread_id ID of the I/O thread; at least 1.
    @param params Parameters to set.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainSetIOThreadParams], since 4.10.0 *)

val get_vcpus : [> `R ] Objects.domain -> int -> Records.vcpu_info list * bytes
(** Reports what each virtual CPU of an active domain does, and optionally on which host CPUs it may run.

    Fails with [VIR_ERR_OPERATION_INVALID] when the domain is not active; [virDomainGetVcpuPinInfo] answers for the stored configuration. The result is the number of virtual CPUs reported.
    @param maplen Bytes per map; the number of host CPUs divided by 8, rounded up. 0 without maps.
    In C: [virDomainGetVcpus], since 0.1.4 *)

val set_vcpu : ?flags:int -> [> `W ] Objects.domain -> string -> bool -> unit
(** Plugs or unplugs particular virtual CPUs, live, in the stored configuration or both.

    A live change takes all virtual CPUs of one hotpluggable unit at a time, so the set must match such units. Unplugging needs the guest to cooperate. CPU 0 cannot be unplugged.
    @param vcpumap Virtual CPUs, as a list of numbers and ranges such as [1-3,5].
    @param state 1 to plug them, 0 to unplug them.
    @param flags Combination of [DomainSetVcpuFlags] values.
    In C: [virDomainSetVcpu], since 3.1.0 *)

val get_connect : 'a Objects.domain -> 'a Objects.connect
(** Gives the connection that a domain belongs to.

    The connection is borrowed from the domain: its reference count stays as it is, so do not close it. It is valid for as long as the domain's handle is.
    In C: [virDomainGetConnect], since 0.3.0 *)

val create_xml : ?flags:int -> [> `W ] Objects.connect -> string -> Objects.rw Objects.domain
(** Starts a new domain from XML, without storing its configuration.

    The domain is transient and vanishes when it stops. If a persistent domain with the same name and UUID is inactive, that one is started with the given configuration instead, and its stored one stays untouched. Fails with [VIR_ERR_OPERATION_INVALID] when a domain with this identity is active already.
    @param xml_desc Domain XML.
    @param flags Combination of [DomainCreateFlags] values.
    In C: [virDomainCreateXML], since 0.5.0 *)

val create_xml_with_files : ?flags:int -> [> `W ] Objects.connect -> string -> int array -> Objects.rw Objects.domain
(** Starts a new transient domain from XML and hands open files to its init process.

    For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to a daemon this works only through a local socket. Otherwise it acts like [virDomainCreateXML].
    @param xml_desc Domain XML.
    @param files Open file descriptors; they stay open in the caller.
    @param flags Combination of [DomainCreateFlags] values.
    In C: [virDomainCreateXMLWithFiles], since 1.1.1 *)

val lookup_by_name : 'a Objects.connect -> string -> 'a Objects.domain
(** Finds a domain by its name, active or not.

    Fails with [VIR_ERR_NO_DOMAIN] when there is none.
    @param name Name, matched exactly.
    In C: [virDomainLookupByName], since 0.0.3 *)

val lookup_by_id : 'a Objects.connect -> int -> 'a Objects.domain
(** Finds an active domain by its numeric ID.

    Fails with [VIR_ERR_NO_DOMAIN] when no active domain has it. IDs change with every start: name or UUID are better keys.
    @param id Numeric ID, as from [virDomainGetID].
    In C: [virDomainLookupByID], since 0.0.3 *)

val lookup_by_uuid : 'a Objects.connect -> string -> 'a Objects.domain
(** Finds a domain by its UUID, active or not.

    Fails with [VIR_ERR_NO_DOMAIN] when there is none.
    @param uuid UUID as 16 bytes.
    In C: [virDomainLookupByUUID], since 0.0.5 *)

val lookup_by_uuid_string : 'a Objects.connect -> string -> 'a Objects.domain
(** Finds a domain by its UUID given as text.

    Fails with [VIR_ERR_INVALID_ARG] when the text is no UUID and with [VIR_ERR_NO_DOMAIN] when no domain has it.
    @param uuid UUID in hexadecimal digits; hyphens may be left out.
    In C: [virDomainLookupByUUIDString], since 0.1.1 *)

val shutdown : [> `W ] Objects.domain -> unit
(** Asks a domain's guest to shut down.

    Returns once the request is sent: the guest may take its time or ignore it altogether, so watch for a lifecycle event, and fall back on [virDomainDestroy]. What happens when the guest is off follows [<on_poweroff>]. Fails with [VIR_ERR_OPERATION_INVALID] when the domain is not running.
    In C: [virDomainShutdown], since 0.0.3 *)

val shutdown_flags : ?flags:int -> [> `W ] Objects.domain -> unit
(** Asks a domain's guest to shut down, by the means given.

    Like [virDomainShutdown], it does not wait for the guest. Without flags the driver picks the means. Going through the guest agent needs an agent that answers ([VIR_ERR_AGENT_UNRESPONSIVE] if it does not).
    @param flags Combination of [DomainShutdownFlagValues] values.
    In C: [virDomainShutdownFlags], since 0.9.10 *)

val reboot : ?flags:int -> [> `W ] Objects.domain -> unit
(** Asks a domain's guest to reboot, by the means given.

    Returns once the request is sent; the guest may ignore it. What happens when the guest obeys follows [<on_reboot>]. Fails with [VIR_ERR_OPERATION_INVALID] when the domain is not running.
    @param flags Combination of [DomainRebootFlagValues] values.
    In C: [virDomainReboot], since 0.1.0 *)

val reset : ?flags:int -> [> `W ] Objects.domain -> unit
(** Resets a domain at once, as the reset button of a real machine does.

    The guest is not told, and unwritten data is lost. Fails with [VIR_ERR_OPERATION_INVALID] when the domain is not running.
    @param flags Reserved; pass 0.
    In C: [virDomainReset], since 0.9.7 *)

val destroy : [> `W ] Objects.domain -> unit
(** Stops a domain at once, as if the plug was pulled.

    The guest gets no chance to save its data. A transient domain ceases to exist, a persistent one becomes inactive; the handle has to be freed all the same. Fails with [VIR_ERR_OPERATION_INVALID] when the domain is not running.
    In C: [virDomainDestroy], since 0.0.3 *)

val destroy_flags : ?flags:int -> [> `W ] Objects.domain -> unit
(** Stops a domain at once, with control over how hard.

    Without flags it equals [virDomainDestroy]. With [VIR_DOMAIN_DESTROY_GRACEFUL] the emulator gets time to write its caches, and the call fails with [VIR_ERR_OPERATION_FAILED] if it does not end by itself.
    @param flags Combination of [DomainDestroyFlagsValues] values.
    In C: [virDomainDestroyFlags], since 0.9.4 *)

val suspend : [> `W ] Objects.domain -> unit
(** Pauses a domain.

    Its virtual CPUs stop while memory and devices stay allocated; [virDomainResume] lets it go on. Fails with [VIR_ERR_OPERATION_INVALID] when it is not active.
    In C: [virDomainSuspend], since 0.0.3 *)

val resume : [> `W ] Objects.domain -> unit
(** Lets a paused domain run on.

    Fails with [VIR_ERR_OPERATION_INVALID] when it is not active. For a guest that put itself to sleep use [virDomainPMWakeup].
    In C: [virDomainResume], since 0.0.3 *)

val get_info : [> `R ] Objects.domain -> Records.domain_info
(** Reports a domain's state, memory, number of virtual CPUs and CPU time.

    For an inactive domain memory and CPUs come from its stored configuration. Use [virDomainGetState] where only the state matters: it is cheaper, as it does not ask the emulator.
    In C: [virDomainGetInfo], since 0.0.3 *)

val get_state : ?flags:int -> [> `R ] Objects.domain -> int * int
(** Reports a domain's state and how it came about.
    @param flags Reserved; pass 0.
    In C: [virDomainGetState], since 0.9.2 *)

val get_control_info : ?flags:int -> [> `R ] Objects.domain -> Records.domain_control_info
(** Reports whether a domain's control channel can take commands.

    Does not touch the channel itself, so it answers even while another call hangs in it. Fails with [VIR_ERR_OPERATION_INVALID] when the domain is not active.
    @param flags Reserved; pass 0.
    In C: [virDomainGetControlInfo], since 0.9.3 *)

val get_name : [> `R ] Objects.domain -> string
(** Gives a domain's name.
    @return Name; belongs to the handle and lives as long as it does.
    In C: [virDomainGetName], since 0.0.3 *)

val get_id : [> `R ] Objects.domain -> int
(** Gives a domain's numeric ID.

    It is taken from the handle, hence as old as the last call that refreshed it.
    @return ID, or the largest value (-1 as a signed number) when the domain is inactive.
    In C: [virDomainGetID], since 0.0.3 *)

val get_uuid : [> `R ] Objects.domain -> string
(** Gives a domain's UUID as bytes.
    In C: [virDomainGetUUID], since 0.0.5 *)

val get_uuid_string : [> `R ] Objects.domain -> string
(** Gives a domain's UUID as text.
    In C: [virDomainGetUUIDString], since 0.1.1 *)

val get_os_type : [> `R ] Objects.domain -> string
(** Gives the kind of guest interface a domain is built for, as in [<os><type>].
    @return [hvm] for full virtualization, [xen] or [linux] for paravirtualization, [exe] for containers, and so on.
    In C: [virDomainGetOSType], since 0.0.3 *)

val get_security_label : [> `R ] Objects.domain -> Records.security_label
(** Reports the label that confines an active domain.

    With several security drivers at work only the first one's label is given; use [virDomainGetSecurityLabelList] for all. The label is empty when the domain is inactive.
    In C: [virDomainGetSecurityLabel], since 0.6.1 *)

val get_security_label_list : [> `R ] Objects.domain -> Records.security_label list
(** Reports a domain's label from each security driver in use.
    In C: [virDomainGetSecurityLabelList], since 0.10.0 *)

val set_metadata : ?metadata:string -> ?key:string -> ?uri:string -> ?flags:int -> [> `W ] Objects.domain -> int -> unit
(** Changes or removes a domain's title, description or an application's metadata.

    Title and description are plain text, and a title has no line breaks. An element replaces the one with the same namespace URI, so each application should keep to one URI. Listeners get a metadata-change event.
    @param type_ Part to change.
    @param metadata New content; NULL removes the part. For an element, one XML element.
    @param key Namespace prefix for the element; NULL for the other types.
    @param uri Namespace URI of the element; NULL for the other types.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainSetMetadata], since 0.9.10 *)

val get_metadata : ?uri:string -> ?flags:int -> [> `R ] Objects.domain -> int -> string
(** Gives a domain's title, description or an application's metadata.

    Fails with [VIR_ERR_NO_DOMAIN_METADATA] when there is none.
    @param type_ Part wanted.
    @param uri Namespace URI of the element; NULL for the other types.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainGetMetadata], since 0.9.10 *)

val get_xml_desc : ?flags:int -> [> `R ] Objects.domain -> string
(** Gives a domain's configuration as XML.

    For an active domain it shows what it is running with, including addresses and aliases assigned at run time, unless [VIR_DOMAIN_XML_INACTIVE] asks for the stored configuration. Secrets are left out without [VIR_DOMAIN_XML_SECURE], which fails with [VIR_ERR_OPERATION_DENIED] on a read-only connection.
    @param flags Combination of [DomainXMLFlags] values.
    In C: [virDomainGetXMLDesc], since 0.0.3 *)

val define_xml : [> `W ] Objects.connect -> string -> Objects.rw Objects.domain
(** Stores a domain's configuration without starting it.

    A domain with the same name and UUID gets the new configuration; if it is active, that takes effect from its next start, and a transient domain becomes persistent. Fails with [VIR_ERR_OPERATION_FAILED] when the name belongs to a different UUID.
    @param xml Domain XML.
    In C: [virDomainDefineXML], since 0.1.1 *)

val define_xml_flags : ?flags:int -> [> `W ] Objects.connect -> string -> Objects.rw Objects.domain
(** Stores a domain's configuration without starting it, optionally validated against the schema.

    Acts like [virDomainDefineXML] otherwise.
    @param xml Domain XML.
    @param flags Combination of [DomainDefineFlags] values.
    In C: [virDomainDefineXMLFlags], since 1.2.12 *)

val undefine : [> `W ] Objects.domain -> unit
(** Removes a domain's stored configuration.

    An inactive domain disappears; an active one runs on as a transient domain. Fails with [VIR_ERR_OPERATION_INVALID] when it has a managed save image, snapshots, checkpoints or firmware variables: [virDomainUndefineFlags] tells what to do with those.
    In C: [virDomainUndefine], since 0.1.1 *)

val undefine_flags : ?flags:int -> [> `W ] Objects.domain -> unit
(** Removes a domain's stored configuration along with what belongs to it.

    An inactive domain disappears; an active one runs on as a transient domain. Fails with [VIR_ERR_OPERATION_INVALID] when there is a managed save image, a snapshot, a checkpoint or a file of firmware variables that no flag covers. Disk images are never deleted.
    @param flags Combination of [DomainUndefineFlagsValues] values.
    In C: [virDomainUndefineFlags], since 0.9.4 *)

val create : [> `W ] Objects.domain -> unit
(** Starts a persistent domain from its stored configuration.

    If there is a managed save image, its state is restored and the image deleted. Fails with [VIR_ERR_OPERATION_INVALID] when the domain is active already.
    In C: [virDomainCreate], since 0.1.1 *)

val create_with_flags : ?flags:int -> [> `W ] Objects.domain -> unit
(** Starts a persistent domain from its stored configuration, with options.

    Acts like [virDomainCreate]; the flags can keep it paused, ignore a managed save image or tie the domain to the connection.
    @param flags Combination of [DomainCreateFlags] values.
    In C: [virDomainCreateWithFlags], since 0.8.2 *)

val create_with_files : ?flags:int -> [> `W ] Objects.domain -> int array -> unit
(** Starts a persistent domain and hands open files to its init process.

    For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to a daemon this works only through a local socket.
    @param files Open file descriptors; they stay open in the caller.
    @param flags Combination of [DomainCreateFlags] values.
    In C: [virDomainCreateWithFiles], since 1.1.1 *)

val get_autostart : [> `R ] Objects.domain -> bool
(** Tells whether a domain is started together with the host.
    In C: [virDomainGetAutostart], since 0.2.1 *)

val set_autostart : [> `W ] Objects.domain -> bool -> unit
(** Sets whether a domain is started together with the host.

    Only for persistent domains; fails with [VIR_ERR_OPERATION_INVALID] on a transient one.
    @param autostart 1 to start it automatically, 0 not to.
    In C: [virDomainSetAutostart], since 0.2.1 *)

val get_autostart_once : [> `R ] Objects.domain -> bool
(** Tells whether a domain is started the next time the host boots, and only then.
    In C: [virDomainGetAutostartOnce], since 11.2.0 *)

val set_autostart_once : [> `W ] Objects.domain -> bool -> unit
(** Sets whether a domain is started the next time the host boots, and only then.

    The setting is cleared by that start and is independent of [virDomainSetAutostart]. Only for persistent domains.
    @param autostart 1 to have it started once, 0 to cancel that.
    In C: [virDomainSetAutostartOnce], since 11.2.0 *)

val is_active : [> `R ] Objects.domain -> bool
(** Tells whether a domain is active, that is running or paused.
    In C: [virDomainIsActive], since 0.7.3 *)

val is_persistent : [> `R ] Objects.domain -> bool
(** Tells whether a domain has a stored configuration and so survives being stopped.
    In C: [virDomainIsPersistent], since 0.7.3 *)

val is_updated : [> `R ] Objects.domain -> bool
(** Tells whether an active domain's configuration has been altered since its start.
    In C: [virDomainIsUpdated], since 0.8.6 *)

val rename : ?flags:int -> [> `W ] Objects.domain -> string -> unit
(** Gives a persistent domain a new name.

    The domain has to be inactive, and some drivers refuse it while there are snapshots or checkpoints ([VIR_ERR_OPERATION_INVALID]). The name must be free and must not be empty. Other handles keep the old name until they are looked up again.
    @param new_name New name; without slashes.
    @param flags Reserved; pass 0.
    In C: [virDomainRename], since 1.2.19 *)

val set_lifecycle_action : ?flags:int -> [> `W ] Objects.domain -> int -> int -> unit
(** Changes what happens when a guest powers off, reboots or crashes.

    Fails with [VIR_ERR_INVALID_ARG] for an action that does not go with the event, such as a core dump on reboot.
    @param type_ Event that the action is for.
    @param action What to do from now on.
    @param flags Combination of [DomainModificationImpact] values.
    In C: [virDomainSetLifecycleAction], since 3.9.0 *)

val get_launch_security_info : ?flags:int -> [> `W ] Objects.domain -> Typed_params.t
(** Reports what a guest's owner needs to attest a confidential domain.

    The domain has to be active. For SEV the measurement is fixed once the guest's memory is set up, so start the domain paused, check it, inject secrets and then resume.
    @param flags Reserved; pass 0.
    In C: [virDomainGetLaunchSecurityInfo], since 4.5.0 *)

val set_launch_security_state : ?flags:int -> [> `W ] Objects.domain -> Typed_params.t -> unit
(** Injects a secret into a confidential domain.

    Secret and header, both encrypted for the guest by its owner, are required, the address is optional. The domain has to be active and paused, and must not have run yet ([VIR_ERR_OPERATION_INVALID] otherwise).
    @param params Secret, header and, if wanted, the address.
    @param flags Reserved; pass 0.
    In C: [virDomainSetLaunchSecurityState], since 8.0.0 *)

val get_messages : ?flags:int -> [> `R ] Objects.domain -> string array
(** Lists messages recorded about a domain, such as deprecated features it uses.
    @param flags Combination of [DomainMessageType] values.
    In C: [virDomainGetMessages], since 7.1.0 *)

val lxc_open_namespace : ?flags:int -> [> `W ] Objects.domain -> int array
(** Opens the Linux namespaces of a running container, one file descriptor for each.

    They are for [virDomainLxcEnterNamespace]. The caller closes them and frees the array. Fails with [VIR_ERR_OPERATION_INVALID] when the container is not running. Works with LXC containers on the local host only.
    @param flags Reserved; pass 0.
    In C: [virDomainLxcOpenNamespace], since 1.0.2 *)

val lxc_enter_c_group : ?flags:int -> [> `R ] Objects.domain -> unit
(** Moves the calling process into a container's control groups.

    From then on its resource use counts as the container's. Fails with [VIR_ERR_OPERATION_INVALID] when the container is not running.
    @param flags Reserved; pass 0.
    In C: [virDomainLxcEnterCGroup], since 2.0.0 *)

val qemu_monitor_command : ?flags:int -> [> `W ] Objects.domain -> string -> string
(** Sends a command to a guest's QEMU monitor and waits for the reply.

    Meant for development and emergencies: what the command changes is unknown to the driver, so the guest's recorded state may no longer be right, and it counts as tainted. Needs a connection that is not read-only. Fails with [VIR_ERR_OPERATION_INVALID] when the domain is not running.
    @param cmd Command, as JSON or as text of the human monitor.
    @param flags Combination of [DomainQemuMonitorCommandFlags] values.
    In C: [virDomainQemuMonitorCommand], since 0.8.3 *)

val qemu_monitor_command_with_files : ?flags:int -> [> `W ] Objects.domain -> string -> int array -> int array * string
(** Sends a command to a guest's QEMU monitor, with file descriptors attached.

    Works like [virDomainQemuMonitorCommand], and over local UNIX sockets only. Descriptors that come back are the caller's to close.
    @param cmd Command, as JSON or as text of the human monitor.
    @param infiles File descriptors to hand over, at most one is of use to QEMU; NULL for none.
    @param flags Combination of [DomainQemuMonitorCommandFlags] values.
    In C: [virDomainQemuMonitorCommandWithFiles], since 8.2.0 *)

val qemu_attach : ?flags:int -> [> `W ] Objects.connect -> int -> Objects.rw Objects.domain
(** Takes a QEMU process that was started by hand under management.

    The process needs a monitor on a UNIX socket, and a name; it becomes a transient domain. What can be done with it depends on how well its command line is understood. Current drivers answer with [VIR_ERR_NO_SUPPORT].
    @param pid_value Process ID of QEMU.
    @param flags Reserved; pass 0.
    In C: [virDomainQemuAttach], since 0.9.4 *)

val qemu_agent_command : ?flags:int -> [> `W ] Objects.domain -> string -> int -> string
(** Sends a command to the agent inside a guest and waits for the reply.

    Needs a connection that is not read-only and a [qemu-ga] channel. Fails with [VIR_ERR_OPERATION_INVALID] when the domain is not running, with [VIR_ERR_AGENT_UNRESPONSIVE] when the agent does not answer. The caller frees the reply.
    @param cmd Command as JSON.
    @param timeout How long to wait, in seconds, or one of the values of [DomainQemuAgentCommandTimeoutValues].
    @param flags Reserved; pass 0.
    @return Reply as JSON; NULL on failure, and without an error when no reply was waited for.
    In C: [virDomainQemuAgentCommand], since 0.10.0 *)

