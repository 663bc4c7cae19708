(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of Secret, as the specification has them. *)

type 'rights t = 'rights Objects.secret
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val free : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val get_connect : 'a Objects.secret -> 'a Objects.connect
(** Gives the connection a secret handle belongs to.

    The reference count of the connection stays as it is: do not close what is returned.
    In C: [virSecretGetConnect], since 0.7.1 *)

val lookup_by_uuid : 'a Objects.connect -> string -> 'a Objects.secret
(** Finds a secret by its UUID, given as bytes. Fails with [VIR_ERR_NO_SECRET] when there is none.
    @param uuid UUID of the secret.
    In C: [virSecretLookupByUUID], since 0.7.1 *)

val lookup_by_uuid_string : 'a Objects.connect -> string -> 'a Objects.secret
(** Finds a secret by its UUID, given as text.

    Fails with [VIR_ERR_INVALID_ARG] when the text is not a UUID, with [VIR_ERR_NO_SECRET] when no secret has it.
    @param uuid UUID in hexadecimal, with or without hyphens.
    In C: [virSecretLookupByUUIDString], since 0.7.1 *)

val lookup_by_usage : 'a Objects.connect -> int -> string -> 'a Objects.secret
(** Finds a secret by what it is used for.

    At most one secret exists for a usage type and ID. Fails with [VIR_ERR_NO_SECRET] when there is none.
    @param usage_type What it is for.
    @param usage_id Which volume, server or name, as the usage type demands.
    In C: [virSecretLookupByUsage], since 0.7.1 *)

val define_xml : ?flags:int -> [> `W ] Objects.connect -> string -> Objects.rw Objects.secret
(** Defines a secret, or changes the attributes of one that exists.

    The value is kept when the UUID names an existing secret; a new one has no value until [virSecretSetValue]. Without a UUID in the XML one is generated. Usage type and ID of an existing secret cannot change, nor can one that is private become public.
    @param xml Document whose root is [<secret>].
    @param flags Combination of [SecretDefineFlags] values.
    In C: [virSecretDefineXML], since 0.7.1 *)

val get_uuid : [> `R ] Objects.secret -> string
(** Gives the UUID of a secret as bytes.
    In C: [virSecretGetUUID], since 0.7.1 *)

val get_uuid_string : [> `R ] Objects.secret -> string
(** Gives the UUID of a secret as text.
    In C: [virSecretGetUUIDString], since 0.7.1 *)

val get_usage_type : [> `R ] Objects.secret -> int
(** Tells what a secret is for.
    In C: [virSecretGetUsageType], since 0.7.1 *)

val get_usage_id : [> `R ] Objects.secret -> string
(** Gives the name of what a secret is used with, such as the path of a volume.
    @return The usage ID, valid as long as the handle is; empty for secrets without a usage.
    In C: [virSecretGetUsageID], since 0.7.1 *)

val get_xml_desc : ?flags:int -> [> `R ] Objects.secret -> string
(** Describes a secret's attributes as XML, without its value. The caller frees the text.
    @param flags Reserved; pass 0.
    In C: [virSecretGetXMLDesc], since 0.7.1 *)

val set_value : ?flags:int -> [> `W ] Objects.secret -> bytes -> unit
(** Sets the value of a secret, replacing what was there.

    Needs a connection that is not read-only. Unless the secret is ephemeral, the value is also written to disk.
    @param value The bytes of the value, which may contain zeros; at most 65536.
    @param flags Reserved; pass 0.
    In C: [virSecretSetValue], since 0.7.1 *)

val get_value : ?flags:int -> [> `W ] Objects.secret -> bytes * int
(** Reads the value of a secret.

    Needs a connection that is not read-only. Fails with [VIR_ERR_INVALID_SECRET] for private secrets, and with [VIR_ERR_NO_SECRET] when no value has been set. Callers should wipe the memory before they free it.
    @param flags Reserved; pass 0.
    @return The bytes of the value, to be freed by the caller.
    In C: [virSecretGetValue], since 0.7.1 *)

val undefine : [> `W ] Objects.secret -> unit
(** Removes a secret together with its value.

    What still needs it fails the next time. The handle stays valid and has to be freed.
    In C: [virSecretUndefine], since 0.7.1 *)

