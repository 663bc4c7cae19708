(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of DomainCheckpoint, as the specification has them. *)

type 'rights t = 'rights Objects.domain_checkpoint
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val free : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val get_name : [> `R ] Objects.domain_checkpoint -> string
(** Gives a checkpoint's name.
    @return Name; belongs to the handle and lives as long as it does.
    In C: [virDomainCheckpointGetName], since 5.6.0 *)

val get_domain : 'a Objects.domain_checkpoint -> 'a Objects.domain
(** Gives the domain that a checkpoint belongs to.

    The handle is borrowed: its reference count stays as it is, and it is valid for as long as the checkpoint's handle is.
    In C: [virDomainCheckpointGetDomain], since 5.6.0 *)

val get_connect : 'a Objects.domain_checkpoint -> 'a Objects.connect
(** Gives the connection that a checkpoint belongs to.

    The handle is borrowed: its reference count stays as it is, and it is valid for as long as the checkpoint's handle is.
    In C: [virDomainCheckpointGetConnect], since 5.6.0 *)

val get_xml_desc : ?flags:int -> [> `R ] Objects.domain_checkpoint -> string
(** Gives a checkpoint's description as XML.

    Secrets are left out without [VIR_DOMAIN_CHECKPOINT_XML_SECURE], which fails with [VIR_ERR_OPERATION_DENIED] on a read-only connection.
    @param flags Combination of [DomainCheckpointXMLFlags] values.
    In C: [virDomainCheckpointGetXMLDesc], since 5.6.0 *)

val list_all_children : ?flags:int -> 'a Objects.domain_checkpoint -> 'a Objects.domain_checkpoint list
(** Lists a checkpoint's children that match the filter.

    With [VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS] all that descend from it are listed.
    @param flags Combination of [DomainCheckpointListFlags] values.
    In C: [virDomainCheckpointListAllChildren], since 5.6.0 *)

val get_parent : ?flags:int -> 'a Objects.domain_checkpoint -> 'a Objects.domain_checkpoint
(** Gives the parent of a checkpoint.

    Fails with [VIR_ERR_NO_DOMAIN_CHECKPOINT] when it is a root.
    @param flags Reserved; pass 0.
    In C: [virDomainCheckpointGetParent], since 5.6.0 *)

val delete : ?flags:int -> [> `W ] Objects.domain_checkpoint -> unit
(** Deletes a checkpoint.

    The changes it tracked are added to its parent's bitmaps, so backups relative to the parent stay possible. If it was current, its parent becomes current. Unless only the record goes, the domain has to be active.
    @param flags Combination of [DomainCheckpointDeleteFlags] values.
    In C: [virDomainCheckpointDelete], since 5.6.0 *)

