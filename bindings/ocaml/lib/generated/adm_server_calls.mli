(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of AdmServer, as the specification has them. *)

type 'rights t = 'rights Objects.adm_server
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val free : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val get_name : [> `R ] Objects.adm_server -> string
(** Gives the name of a server.
    @return The name, valid as long as the handle is.
    In C: [virAdmServerGetName], since 2.0.0 *)

val get_thread_pool_parameters : ?flags:int -> [> `R ] Objects.adm_server -> Typed_params.t
(** Reads the limits and the state of a server's worker threads.

    The caller frees the set with [virTypedParamsFree].
    @param flags Reserved; pass 0.
    In C: [virAdmServerGetThreadPoolParameters], since 2.0.0 *)

val set_thread_pool_parameters : ?flags:int -> [> `R ] Objects.adm_server -> Typed_params.t -> unit
(** Changes the limits on a server's worker threads.

    The change lasts until the daemon ends. Fields that are left out keep their value. Fails with [VIR_ERR_INVALID_ARG] for read-only fields or when the minimum exceeds the maximum.
    @param params Limits to set.
    @param flags Reserved; pass 0.
    In C: [virAdmServerSetThreadPoolParameters], since 2.0.0 *)

val list_clients : ?flags:int -> 'a Objects.adm_server -> 'a Objects.adm_client list
(** Lists the clients of a server with handles to all of them.

    The caller frees each handle and the array, which ends with a NULL that is not counted.
    @param flags Reserved; pass 0.
    In C: [virAdmServerListClients], since 2.0.0 *)

val lookup_client : ?flags:int -> 'a Objects.adm_server -> int64 -> 'a Objects.adm_client
(** Finds a client of a server by its number. Fails with [VIR_ERR_NO_CLIENT] when there is none.
    @param id Number of the client.
    @param flags Reserved; pass 0.
    In C: [virAdmServerLookupClient], since 2.0.0 *)

val get_client_limits : ?flags:int -> [> `R ] Objects.adm_server -> Typed_params.t
(** Reads the limits on a server's clients, and how many there are.

    The caller frees the set with [virTypedParamsFree].
    @param flags Reserved; pass 0.
    In C: [virAdmServerGetClientLimits], since 2.0.0 *)

val set_client_limits : ?flags:int -> [> `R ] Objects.adm_server -> Typed_params.t -> unit
(** Changes the limits on a server's clients.

    The change lasts until the daemon ends; clients already connected stay. Fails with [VIR_ERR_INVALID_ARG] when more unauthenticated clients than clients would be allowed.
    @param params Limits to set.
    @param flags Reserved; pass 0.
    In C: [virAdmServerSetClientLimits], since 2.0.0 *)

val update_tls_files : ?flags:int -> [> `R ] Objects.adm_server -> unit
(** Makes a server read its TLS certificates, keys and revocation list anew.

    Clients that are connected keep the session they have. Fails, with the old files in force, when the new ones are unusable.
    @param flags Reserved; pass 0.
    In C: [virAdmServerUpdateTlsFiles], since 2.0.0 *)

