(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of AdmClient, as the specification has them. *)

type 'rights t = 'rights Objects.adm_client
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val free : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val get_id : [> `R ] Objects.adm_client -> int64
(** Gives the number that identifies a client within its server.
    @return The number, or the largest 64-bit value (-1) on failure.
    In C: [virAdmClientGetID], since 2.0.0 *)

val get_timestamp : [> `R ] Objects.adm_client -> int64
(** Tells when a client connected.
    @return Seconds since 1970-01-01 UTC, or -1 on failure.
    In C: [virAdmClientGetTimestamp], since 2.0.0 *)

val get_transport : [> `R ] Objects.adm_client -> int
(** Tells how a client is connected.
    In C: [virAdmClientGetTransport], since 2.0.0 *)

val get_info : ?flags:int -> [> `R ] Objects.adm_client -> Typed_params.t
(** Tells who a client is: its process, user, address or certificate.

    The caller frees the set with [virTypedParamsFree].
    @param flags Reserved; pass 0.
    In C: [virAdmClientGetInfo], since 2.0.0 *)

val close : ?flags:int -> [> `R ] Objects.adm_client -> unit
(** Disconnects a client from the daemon, by force.

    The client is free to connect again. Fails with [VIR_ERR_NO_CLIENT] when it has gone already.
    @param flags Reserved; pass 0.
    In C: [virAdmClientClose], since 2.0.0 *)

