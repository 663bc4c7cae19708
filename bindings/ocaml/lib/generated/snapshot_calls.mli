(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of DomainSnapshot, as the specification has them. *)

type 'rights t = 'rights Objects.domain_snapshot
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val free : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val get_name : [> `R ] Objects.domain_snapshot -> string
(** Gives a snapshot's name.
    @return Name; belongs to the handle and lives as long as it does.
    In C: [virDomainSnapshotGetName], since 0.9.5 *)

val get_domain : 'a Objects.domain_snapshot -> 'a Objects.domain
(** Gives the domain that a snapshot belongs to.

    The handle is borrowed: its reference count stays as it is, and it is valid for as long as the snapshot's handle is.
    In C: [virDomainSnapshotGetDomain], since 0.9.5 *)

val get_connect : 'a Objects.domain_snapshot -> 'a Objects.connect
(** Gives the connection that a snapshot belongs to.

    The handle is borrowed: its reference count stays as it is, and it is valid for as long as the snapshot's handle is.
    In C: [virDomainSnapshotGetConnect], since 0.9.5 *)

val get_xml_desc : ?flags:int -> [> `R ] Objects.domain_snapshot -> string
(** Gives a snapshot's description as XML, with the domain's configuration at that time.

    Secrets are left out without [VIR_DOMAIN_SNAPSHOT_XML_SECURE], which fails with [VIR_ERR_OPERATION_DENIED] on a read-only connection.
    @param flags Combination of [DomainSnapshotXMLFlags] values.
    In C: [virDomainSnapshotGetXMLDesc], since 0.8.0 *)

val num_children : ?flags:int -> [> `R ] Objects.domain_snapshot -> int
(** Counts a snapshot's children that match the filter.

    With [VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS] all its descendants count. [virDomainSnapshotListAllChildren] counts and lists together.
    @param flags Combination of [DomainSnapshotListFlags] values.
    In C: [virDomainSnapshotNumChildren], since 0.9.7 *)

val list_children_names : ?flags:int -> [> `R ] Objects.domain_snapshot -> string array
(** Lists the names of a snapshot's children that match the filter.

    Prefer [virDomainSnapshotListAllChildren], which needs no prior count and returns handles.
    @param flags Combination of [DomainSnapshotListFlags] values.
    @deprecated use virDomainSnapshotListAllChildren
    In C: [virDomainSnapshotListChildrenNames], since 0.9.7 *)

val list_all_children : ?flags:int -> 'a Objects.domain_snapshot -> 'a Objects.domain_snapshot list
(** Lists a snapshot's children that match the filter.

    With [VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS] the whole subtree below it is listed.
    @param flags Combination of [DomainSnapshotListFlags] values.
    In C: [virDomainSnapshotListAllChildren], since 0.9.13 *)

val get_parent : ?flags:int -> 'a Objects.domain_snapshot -> 'a Objects.domain_snapshot
(** Gives the parent of a snapshot.

    Fails with [VIR_ERR_NO_DOMAIN_SNAPSHOT] when it is a root.
    @param flags Reserved; pass 0.
    In C: [virDomainSnapshotGetParent], since 0.9.7 *)

val is_current : ?flags:int -> [> `R ] Objects.domain_snapshot -> bool
(** Tells whether a snapshot is its domain's current one.
    @param flags Reserved; pass 0.
    In C: [virDomainSnapshotIsCurrent], since 0.9.13 *)

val has_metadata : ?flags:int -> [> `R ] Objects.domain_snapshot -> bool
(** Tells whether a snapshot has a record that would be lost with its domain's configuration.
    @param flags Reserved; pass 0.
    In C: [virDomainSnapshotHasMetadata], since 0.9.13 *)

val domain_revert_to_snapshot : ?flags:int -> [> `W ] Objects.domain_snapshot -> unit
(** Puts a domain back to the state of a snapshot.

    What happened since is lost, both on disk and in memory. Depending on the snapshot, the domain ends up running, paused or off; a snapshot of the disks alone leaves it off. A running domain may keep its emulator process if the configurations match; what is risky, such as a snapshot without recorded configuration, fails with [VIR_ERR_SNAPSHOT_REVERT_RISKY] unless [VIR_DOMAIN_SNAPSHOT_REVERT_FORCE] is given.
    @param flags Combination of [DomainSnapshotRevertFlags] values.
    In C: [virDomainRevertToSnapshot], since 0.8.0 *)

val delete : ?flags:int -> [> `W ] Objects.domain_snapshot -> unit
(** Deletes a snapshot, and frees what it occupies.

    The domain's present state does not change. Children are attached to the deleted snapshot's parent, and if it was current, its parent becomes current. For an external snapshot its data is merged into the neighbouring file, which may take long.
    @param flags Combination of [DomainSnapshotDeleteFlags] values.
    In C: [virDomainSnapshotDelete], since 0.8.0 *)

