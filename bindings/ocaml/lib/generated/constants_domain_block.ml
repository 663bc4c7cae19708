(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: domain-block. *)

(** Why a domain is in state [VIR_DOMAIN_BLOCKED]. *)
module Domain_blocked_reason = struct
  let unknown = 0
  (** The cause is not known. *)

end

(** How [virDomainBlockResize] reads its arguments. *)
module Domain_block_resize_flags = struct
  let bytes = 1
  (** The size is in bytes rather than KiB. *)

  let capacity = 2
  (** Take the size from the capacity of the device below; the size argument is then 0 or has to agree with it. *)

  let extend = 4
  (** Only grow: fail rather than make the disk smaller. *)

end

(** What kind of work a block job does. *)
module Domain_block_job_type = struct
  let unknown = 0
  (** A kind that has no value here, or none given. *)

  let pull = 1
  (** Data of backing files is brought into the top image ([virDomainBlockPull], or [virDomainBlockRebase] without copying). *)

  let copy = 2
  (** The disk is mirrored to another place ([virDomainBlockCopy], or [virDomainBlockRebase] with copying). *)

  let commit = 3
  (** Data of an overlay below the top goes down into its base ([virDomainBlockCommit]). *)

  let active_commit = 4
  (** Data of the image in use goes down into its base; the job waits in the ready phase to be pivoted. *)

  let backup = 5
  (** The disk takes part in a backup ([virDomainBackupBegin]). *)

end

(** How [virDomainBlockJobAbort] ends a job. *)
module Domain_block_job_abort_flags = struct
  let async = 1
  (** Ask for the end and return at once; an event tells when it came. *)

  let pivot = 2
  (** Switch the disk to the job's destination; works for a copy or an active commit that is ready. *)

end

(** How [virDomainGetBlockJobInfo] fills its answer. *)
module Domain_block_job_info_flags = struct
  let bandwidth_bytes = 1
  (** Give the bandwidth in bytes per second rather than MiB per second. *)

end

(** How [virDomainBlockJobSetSpeed] reads its arguments. *)
module Domain_block_job_set_speed_flags = struct
  let bandwidth_bytes = 1
  (** The bandwidth is in bytes per second rather than MiB per second. *)

end

(** How [virDomainBlockPull] reads its arguments. *)
module Domain_block_pull_flags = struct
  let bandwidth_bytes = 64
  (** The bandwidth is in bytes per second rather than MiB per second. *)

end

(** What [virDomainBlockRebase] does. *)
module Domain_block_rebase_flags = struct
  let shallow = 1
  (** Copy the top image only; the copy keeps the same backing chain. *)

  let reuse_ext = 2
  (** Use a destination that already exists, made beforehand by the caller. *)

  let copy_raw = 4
  (** Make the destination in raw format. *)

  let copy = 8
  (** Mirror the disk instead of pulling; [base] then names the destination. *)

  let relative = 16
  (** Keep names of backing files relative where they are. *)

  let copy_dev = 32
  (** The destination is a block device, not a file. *)

  let bandwidth_bytes = 64
  (** The bandwidth is in bytes per second rather than MiB per second. *)

end

(** How [virDomainBlockCopy] copies. *)
module Domain_block_copy_flags = struct
  let shallow = 1
  (** Copy the top image only; the copy keeps the same backing chain. *)

  let reuse_ext = 2
  (** Use a destination that already exists, made beforehand by the caller. *)

  let transient_job = 4
  (** Allow the job on a persistent domain though it does not survive a restart of the domain. *)

  let synchronous_writes = 8
  (** Guest writes go to both places before they count as done, so the job converges whatever the load. *)

  let target_zeroed = 16
  (** The destination is known to read as zeros, so zero blocks need no writing. *)

end

(** How [virDomainBlockCommit] commits. *)
module Domain_block_commit_flags = struct
  let shallow = 1
  (** When no base is named, take the image right below the top one. *)

  let delete = 2
  (** Remove the images whose data has gone into the base. *)

  let active = 4
  (** Allow the image in use as the top; the job then runs in two phases. *)

  let relative = 8
  (** Keep names of backing files relative where they are. *)

  let bandwidth_bytes = 16
  (** The bandwidth is in bytes per second rather than MiB per second. *)

end

(** What went wrong on a disk. *)
module Domain_disk_error_code = struct
  let none = 0
  (** Nothing. *)

  let unspec = 1
  (** An input/output error, not told in detail. *)

  let no_space = 2
  (** The storage below is full. *)

end

(** Types of block I/O parameters; older names of the values of [virTypedParameterType]. *)
module Blkio_parameter_type = struct
  let int = 1
  (** Same as [VIR_TYPED_PARAM_INT]. *)

  let uint = 2
  (** Same as [VIR_TYPED_PARAM_UINT]. *)

  let llong = 3
  (** Same as [VIR_TYPED_PARAM_LLONG]. *)

  let ullong = 4
  (** Same as [VIR_TYPED_PARAM_ULLONG]. *)

  let double = 5
  (** Same as [VIR_TYPED_PARAM_DOUBLE]. *)

  let boolean = 6
  (** Same as [VIR_TYPED_PARAM_BOOLEAN]. *)

end

(** How [virDomainBackupBegin] starts a backup. *)
module Domain_backup_begin_flags = struct
  let reuse_external = 1
  (** Target and scratch files exist already, made by the caller with the right format and size. *)

  let preserve_shutdown_domain = 2
  (** When the guest powers off during the backup, keep its process paused until the job is over. *)

end

(** What happens to the security labels of file descriptors given to [virDomainFDAssociate]. *)
module Domain_fd_associate_flags = struct
  let restore = 1
  (** Put the former label back once the descriptor is no longer used, where that is possible. *)

  let writable = 2
  (** Label for writing even though the descriptor is used for an image that is only read. *)

end

