(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: storage-pool. *)

(** Condition a storage pool is in. *)
module Storage_pool_state = struct
  let inactive = 0
  (** Not started. *)

  let building = 1
  (** Being initialised, volumes cannot be used yet. *)

  let running = 2
  (** Started and usable. *)

  let degraded = 3
  (** Started, with part of it broken. *)

  let inaccessible = 4
  (** Started, but it cannot be reached. *)

end

(** How [virStoragePoolBuild] prepares the storage under a pool. *)
module Storage_pool_build_flags = struct
  let new_ = 0
  (** Plain build from nothing. *)

  let repair = 1
  (** Repair or rebuild what exists. *)

  let resize = 2
  (** Enlarge what exists. *)

  let no_overwrite = 4
  (** Fail rather than replace a file system or label already there. *)

  let overwrite = 8
  (** Replace whatever is there; its data is lost. *)

end

(** How thoroughly [virStoragePoolDelete] removes a pool. *)
module Storage_pool_delete_flags = struct
  let normal = 0
  (** Metadata only, which is quick. *)

  let zeroed = 1
  (** Overwrite all data with zeros, which is slow. *)

end

(** What starting a pool may do first. *)
module Storage_pool_create_flags = struct
  let normal = 0
  (** Start only; the storage has to be there. *)

  let with_build = 1
  (** Build the pool before it is started. *)

  let with_build_overwrite = 2
  (** Build the pool first and replace whatever is there; not together with the next flag. *)

  let with_build_no_overwrite = 4
  (** Build the pool first, but fail when something is there already. *)

end

(** Which form of a storage pool's XML to produce. *)
module Storage_xml_flags = struct
  let inactive = 1
  (** The stored configuration instead of the current state. *)

end

(** Filters for listing storage pools. *)
module Connect_list_all_storage_pools_flags = struct
  let inactive = 1
  (** Pools that are not started. *)

  let active = 2
  (** Pools that are started. *)

  let persistent = 4
  (** Pools with a stored configuration. *)

  let transient = 8
  (** Pools without a stored configuration. *)

  let autostart = 16
  (** Pools started together with the daemon. *)

  let no_autostart = 32
  (** Pools that are started by hand only. *)

  let dir = 64
  (** Directories. *)

  let fs = 128
  (** Local file systems that the pool mounts. *)

  let netfs = 256
  (** Network file systems such as NFS. *)

  let logical = 512
  (** LVM volume groups. *)

  let disk = 1024
  (** Disks whose partitions are volumes. *)

  let iscsi = 2048
  (** iSCSI targets attached by the host. *)

  let scsi = 4096
  (** SCSI host adapters. *)

  let mpath = 8192
  (** Multipath devices of the host. *)

  let rbd = 16384
  (** Ceph RADOS block devices. *)

  let sheepdog = 32768
  (** Sheepdog clusters. *)

  let gluster = 65536
  (** Gluster volumes. *)

  let zfs = 131072
  (** ZFS pools. *)

  let vstorage = 262144
  (** Virtuozzo storage clusters. *)

  let iscsi_direct = 524288
  (** iSCSI targets accessed in user space. *)

end

(** Options for storing a pool's configuration. *)
module Storage_pool_define_flags = struct
  let validate = 1
  (** Check the XML against the schema first. *)

end

(** Kinds of storage pool events one can register for. Each kind has a callback type of its own. *)
module Storage_pool_event_id = struct
  let lifecycle = 0
  (** Lifecycle changes, told to a [virConnectStoragePoolEventLifecycleCallback]. *)

  let refresh = 1
  (** A pool's list of volumes was read anew, told to a [virConnectStoragePoolEventGenericCallback]. *)

end

(** What happened to a storage pool, as told by a lifecycle event. *)
module Storage_pool_event_lifecycle_type = struct
  let defined = 0
  (** A configuration was stored or replaced. *)

  let undefined = 1
  (** The stored configuration was removed. *)

  let started = 2
  (** The pool became active. *)

  let stopped = 3
  (** The pool became inactive. *)

  let created = 4
  (** The storage under the pool was built. *)

  let deleted = 5
  (** The storage under the pool was removed. *)

end

