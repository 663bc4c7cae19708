(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of StorageVol, as the specification has them. *)

type 'rights t = 'rights Objects.storage_vol
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val free : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val storage_pool_lookup_by_volume : 'a Objects.storage_vol -> 'a Objects.storage_pool
(** Finds the storage pool that a volume is in. The caller frees the new handle.
    In C: [virStoragePoolLookupByVolume], since 0.4.1 *)

val get_connect : 'a Objects.storage_vol -> 'a Objects.connect
(** Gives the connection a volume handle belongs to.

    The reference count of the connection stays as it is: do not close what is returned.
    In C: [virStorageVolGetConnect], since 0.4.1 *)

val lookup_by_key : 'a Objects.connect -> string -> 'a Objects.storage_vol
(** Finds a volume by its key, searching all active pools.

    Fails with [VIR_ERR_NO_STORAGE_VOL] when there is none.
    @param key Key of the volume.
    In C: [virStorageVolLookupByKey], since 0.4.1 *)

val lookup_by_path : 'a Objects.connect -> string -> 'a Objects.storage_vol
(** Finds a volume by its path on the host, searching all active pools.

    Fails with [VIR_ERR_NO_STORAGE_VOL] when there is none.
    @param path Path of the volume.
    In C: [virStorageVolLookupByPath], since 0.4.1 *)

val get_name : [> `R ] Objects.storage_vol -> string
(** Gives the name of a volume, which is unique in its pool.
    @return The name, valid as long as the handle is.
    In C: [virStorageVolGetName], since 0.4.1 *)

val get_key : [> `R ] Objects.storage_vol -> string
(** Gives the key of a volume, which tells it from every other volume anywhere.

    What it looks like depends on the pool's type; for files it is the path.
    @return The key, valid as long as the handle is.
    In C: [virStorageVolGetKey], since 0.4.1 *)

val download : ?flags:int -> [> `W ] Objects.storage_vol -> [> `W ] Objects.stream -> int64 -> int64 -> unit
(** Starts sending the content of a volume to the caller through a stream.

    The call returns at once; data arrives with [virStreamRecv] and is complete when [virStreamFinish] succeeds. A volume that is written to meanwhile gives inconsistent data.
    @param stream The stream to act on.
    @param offset Where in the volume to start, in bytes.
    @param length How much to send, in bytes; 0 means up to the end.
    @param flags Combination of [StorageVolDownloadFlags] values.
    In C: [virStorageVolDownload], since 0.9.0 *)

val upload : ?flags:int -> [> `W ] Objects.storage_vol -> [> `W ] Objects.stream -> int64 -> int64 -> unit
(** Starts writing data that the caller sends through a stream into a volume.

    The call returns at once; data goes out with [virStreamSend] and is stored when [virStreamFinish] succeeds. The size of the volume does not change by itself: a length beyond its end fails. Sizes shown for volume and pool may need [virStoragePoolRefresh] afterwards.
    @param stream The stream to act on.
    @param offset Where in the volume to start, in bytes.
    @param length Upper limit of what is accepted, in bytes; 0 means no limit.
    @param flags Combination of [StorageVolUploadFlags] values.
    In C: [virStorageVolUpload], since 0.9.0 *)

val delete : ?flags:int -> [> `W ] Objects.storage_vol -> unit
(** Deletes a volume with all its data.

    The handle stays valid and has to be freed. Fails with [VIR_ERR_OPERATION_INVALID] when the pool is inactive or the volume is being built or copied.
    @param flags Combination of [StorageVolDeleteFlags] values.
    In C: [virStorageVolDelete], since 0.4.1 *)

val wipe : ?flags:int -> [> `W ] Objects.storage_vol -> unit
(** Overwrites the content of a volume with zeros, so that the next reader does not find the old data.

    On storage that remaps or copies on write, remains of the data may survive. Fails with [VIR_ERR_OPERATION_INVALID] while the volume is in use by another operation.
    @param flags Reserved; pass 0.
    In C: [virStorageVolWipe], since 0.8.0 *)

val wipe_pattern : ?flags:int -> [> `W ] Objects.storage_vol -> int -> unit
(** Overwrites the content of a volume with a chosen pattern, so that the next reader does not find the old data.

    Can take very long. On storage that remaps or copies on write, remains of the data may survive.
    @param algorithm Pattern to use.
    @param flags Reserved; pass 0.
    In C: [virStorageVolWipePattern], since 0.9.10 *)

val get_info : [> `R ] Objects.storage_vol -> Records.storage_vol_info
(** Tells a volume's type, its size and how much space it takes up.
    In C: [virStorageVolGetInfo], since 0.4.1 *)

val get_info_flags : ?flags:int -> [> `R ] Objects.storage_vol -> Records.storage_vol_info
(** Tells a volume's type and sizes, with a choice of what counts as allocation.
    @param flags Combination of [StorageVolInfoFlags] values.
    In C: [virStorageVolGetInfoFlags], since 3.0.0 *)

val get_xml_desc : ?flags:int -> [> `R ] Objects.storage_vol -> string
(** Describes a volume as XML. The caller frees the text.
    @param flags Reserved; pass 0.
    In C: [virStorageVolGetXMLDesc], since 0.4.1 *)

val get_path : [> `R ] Objects.storage_vol -> string
(** Gives the path of a volume on the host.

    For some pools it changes from one start to the next; the key does not. The caller frees the text.
    In C: [virStorageVolGetPath], since 0.4.1 *)

val resize : ?flags:int -> [> `W ] Objects.storage_vol -> int64 -> unit
(** Changes the size of a volume that no guest uses.

    Growing it leaves the added space unallocated unless asked otherwise. Shrinking needs [VIR_STORAGE_VOL_RESIZE_SHRINK], or the call fails with [VIR_ERR_INVALID_ARG]. Disks of running guests are resized with [virDomainBlockResize].
    @param capacity New size, or the difference, in bytes.
    @param flags Combination of [StorageVolResizeFlags] values.
    In C: [virStorageVolResize], since 0.9.10 *)

