(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of StoragePool, as the specification has them. *)

type 'rights t = 'rights Objects.storage_pool
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val free : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val get_connect : 'a Objects.storage_pool -> 'a Objects.connect
(** Gives the connection a pool handle belongs to.

    The reference count of the connection stays as it is: do not close what is returned.
    In C: [virStoragePoolGetConnect], since 0.4.1 *)

val lookup_by_name : 'a Objects.connect -> string -> 'a Objects.storage_pool
(** Finds a storage pool by its name. Fails with [VIR_ERR_NO_STORAGE_POOL] when there is none.
    @param name Name of the pool.
    In C: [virStoragePoolLookupByName], since 0.4.1 *)

val lookup_by_uuid : 'a Objects.connect -> string -> 'a Objects.storage_pool
(** Finds a storage pool by its UUID, given as bytes.

    Fails with [VIR_ERR_NO_STORAGE_POOL] when there is none.
    @param uuid UUID of the pool.
    In C: [virStoragePoolLookupByUUID], since 0.4.1 *)

val lookup_by_uuid_string : 'a Objects.connect -> string -> 'a Objects.storage_pool
(** Finds a storage pool by its UUID, given as text.

    Fails with [VIR_ERR_INVALID_ARG] when the text is not a UUID, with [VIR_ERR_NO_STORAGE_POOL] when no pool has it.
    @param uuid UUID in hexadecimal, with or without hyphens.
    In C: [virStoragePoolLookupByUUIDString], since 0.4.1 *)

val lookup_by_target_path : 'a Objects.connect -> string -> 'a Objects.storage_pool
(** Finds the active storage pool whose target is a given path.

    Fails with [VIR_ERR_NO_STORAGE_POOL] when no active pool has that target.
    @param path Path of the target, on the host.
    In C: [virStoragePoolLookupByTargetPath], since 4.1.0 *)

val create_xml : ?flags:int -> [> `W ] Objects.connect -> string -> Objects.rw Objects.storage_pool
(** Creates a transient storage pool from XML and starts it.

    Its definition is gone once it stops, its data is not. Fails with [VIR_ERR_OPERATION_FAILED] when the name or UUID is taken by another pool.
    @param xml_desc Document whose root is [<pool>].
    @param flags Combination of [StoragePoolCreateFlags] values.
    In C: [virStoragePoolCreateXML], since 0.4.1 *)

val define_xml : ?flags:int -> [> `W ] Objects.connect -> string -> Objects.rw Objects.storage_pool
(** Stores a storage pool's configuration without starting the pool.

    An existing configuration with the same name and UUID is replaced.
    @param xml_desc Document whose root is [<pool>].
    @param flags Combination of [StoragePoolDefineFlags] values.
    In C: [virStoragePoolDefineXML], since 0.4.1 *)

val build : ?flags:int -> [> `W ] Objects.storage_pool -> unit
(** Prepares the storage under a pool, such as making a directory, a file system or a volume group.

    The pool has to be inactive, or the call fails with [VIR_ERR_OPERATION_INVALID]. Without flags, most types leave data already there in place; [VIR_ERR_STORAGE_POOL_BUILT] tells that something was found.
    @param flags Combination of [StoragePoolBuildFlags] values.
    In C: [virStoragePoolBuild], since 0.4.1 *)

val undefine : [> `W ] Objects.storage_pool -> unit
(** Removes a storage pool's stored configuration.

    The pool has to be inactive, or the call fails with [VIR_ERR_OPERATION_INVALID]. Volumes and data stay as they are.
    In C: [virStoragePoolUndefine], since 0.4.1 *)

val create : ?flags:int -> [> `W ] Objects.storage_pool -> unit
(** Starts a storage pool that is defined but inactive.

    Fails with [VIR_ERR_OPERATION_INVALID] when it is active already.
    @param flags Combination of [StoragePoolCreateFlags] values.
    In C: [virStoragePoolCreate], since 0.4.1 *)

val destroy : [> `W ] Objects.storage_pool -> unit
(** Stops a storage pool, such as by unmounting it.

    Volumes and data stay as they are; a transient pool ceases to be known. The handle stays valid and has to be freed. Fails with [VIR_ERR_OPERATION_INVALID] when the pool is not active.
    In C: [virStoragePoolDestroy], since 0.4.1 *)

val delete : ?flags:int -> [> `W ] Objects.storage_pool -> unit
(** Destroys the storage under a pool; there is no way back.

    The pool has to be inactive, or the call fails with [VIR_ERR_OPERATION_INVALID]. Its stored configuration stays until [virStoragePoolUndefine].
    @param flags Combination of [StoragePoolDeleteFlags] values.
    In C: [virStoragePoolDelete], since 0.4.1 *)

val refresh : ?flags:int -> [> `W ] Objects.storage_pool -> unit
(** Reads a storage pool's volumes and sizes anew from the storage.

    Needed after changes made behind the driver's back. It may reach out to a remote server and take long. The pool has to be active, or the call fails with [VIR_ERR_OPERATION_INVALID].
    @param flags Reserved; pass 0.
    In C: [virStoragePoolRefresh], since 0.4.1 *)

val get_name : [> `R ] Objects.storage_pool -> string
(** Gives the name of a storage pool.
    @return The name, valid as long as the handle is.
    In C: [virStoragePoolGetName], since 0.4.1 *)

val get_uuid : [> `R ] Objects.storage_pool -> string
(** Gives the UUID of a storage pool as bytes.
    In C: [virStoragePoolGetUUID], since 0.4.1 *)

val get_uuid_string : [> `R ] Objects.storage_pool -> string
(** Gives the UUID of a storage pool as text.
    In C: [virStoragePoolGetUUIDString], since 0.4.1 *)

val get_info : [> `R ] Objects.storage_pool -> Records.storage_pool_info
(** Tells a storage pool's state and how much space it has.

    Sizes are those of the last refresh, corrected by what has been done through this interface since.
    In C: [virStoragePoolGetInfo], since 0.4.1 *)

val get_xml_desc : ?flags:int -> [> `R ] Objects.storage_pool -> string
(** Describes a storage pool as XML. The result fits [virStoragePoolDefineXML]. The caller frees the text.
    @param flags Combination of [StorageXMLFlags] values.
    In C: [virStoragePoolGetXMLDesc], since 0.4.1 *)

val get_autostart : [> `R ] Objects.storage_pool -> bool
(** Tells whether a storage pool is started together with the daemon.
    In C: [virStoragePoolGetAutostart], since 0.4.1 *)

val set_autostart : [> `W ] Objects.storage_pool -> bool -> unit
(** Chooses whether a storage pool is started together with the daemon.

    Fails with [VIR_ERR_INVALID_ARG] for transient pools.
    @param autostart Whether to start it automatically.
    In C: [virStoragePoolSetAutostart], since 0.4.1 *)

val is_active : [> `R ] Objects.storage_pool -> bool
(** Tells whether a storage pool is started.
    In C: [virStoragePoolIsActive], since 0.7.3 *)

val is_persistent : [> `R ] Objects.storage_pool -> bool
(** Tells whether a storage pool has a stored configuration, so that it outlives being stopped.
    In C: [virStoragePoolIsPersistent], since 0.7.3 *)

val num_of_volumes : [> `R ] Objects.storage_pool -> int
(** Counts the volumes in a storage pool.

    The pool has to be active, or the call fails with [VIR_ERR_OPERATION_INVALID].
    In C: [virStoragePoolNumOfVolumes], since 0.4.1 *)

val list_volumes : [> `R ] Objects.storage_pool -> string array
(** Lists the names of the volumes in a storage pool.

    The number can change between counting and listing: prefer [virStoragePoolListAllVolumes]. The caller frees every name.
    @deprecated use virStoragePoolListAllVolumes
    In C: [virStoragePoolListVolumes], since 0.4.1 *)

val list_all_volumes : ?flags:int -> 'a Objects.storage_pool -> 'a Objects.storage_vol list
(** Lists the volumes in an active storage pool with handles to all of them.

    The caller frees each handle and the array, which ends with a NULL that is not counted.
    @param flags Reserved; pass 0.
    In C: [virStoragePoolListAllVolumes], since 0.10.2 *)

val storage_vol_lookup_by_name : 'a Objects.storage_pool -> string -> 'a Objects.storage_vol
(** Finds a volume by its name within a pool. Fails with [VIR_ERR_NO_STORAGE_VOL] when there is none.
    @param name Name of the volume.
    In C: [virStorageVolLookupByName], since 0.4.1 *)

val storage_vol_create_xml : ?flags:int -> [> `W ] Objects.storage_pool -> string -> Objects.rw Objects.storage_vol
(** Creates a volume in an active storage pool.

    Not every pool can: of [scsi], [iscsi] or [mpath] pools the volumes are what the storage offers. Fails with [VIR_ERR_STORAGE_VOL_EXIST] when the name is taken.
    @param xmldesc Document whose root is [<volume>].
    @param flags Combination of [StorageVolCreateFlags] values.
    In C: [virStorageVolCreateXML], since 0.4.1 *)

val storage_vol_create_xml_from : ?flags:int -> [> `W ] Objects.storage_pool -> string -> [> `W ] Objects.storage_vol -> Objects.rw Objects.storage_vol
(** Creates a volume in an active storage pool and fills it with the content of another volume.

    The source may be in a different active pool and have a different format; it has to be as small as the new volume or smaller. Name and permissions come from the XML.
    @param xmldesc Document whose root is [<volume>].
    @param clonevol Volume to copy.
    @param flags Combination of [StorageVolCreateFlags] values.
    In C: [virStorageVolCreateXMLFrom], since 0.6.4 *)

