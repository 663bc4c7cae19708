(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of AdmConnect, as the specification has them. *)

type 'rights t = 'rights Objects.adm_connect
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val close : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val is_alive : [> `R ] Objects.adm_connect -> bool
(** Tells whether an administration connection still works.

    That is known from traffic and keepalive only: nothing is sent to find out.
    In C: [virAdmConnectIsAlive], since 2.0.0 *)

val list_servers : ?flags:int -> 'a Objects.adm_connect -> 'a Objects.adm_server list
(** Lists the servers of a daemon with handles to all of them.

    The caller frees each handle and the array, which ends with a NULL that is not counted.
    @param flags Reserved; pass 0.
    In C: [virAdmConnectListServers], since 2.0.0 *)

val get_uri : [> `R ] Objects.adm_connect -> string
(** Gives the URI of an administration connection.

    May differ from what was given for opening. The caller frees the text.
    In C: [virAdmConnectGetURI], since 2.0.0 *)

val get_lib_version : [> `R ] Objects.adm_connect -> int64
(** Tells the version of the library that the daemon at the other end uses.
    In C: [virAdmConnectGetLibVersion], since 2.0.0 *)

val lookup_server : ?flags:int -> 'a Objects.adm_connect -> string -> 'a Objects.adm_server
(** Finds a server of a daemon by its name. Fails with [VIR_ERR_NO_SERVER] when there is none.
    @param name Name of the server.
    @param flags Reserved; pass 0.
    In C: [virAdmConnectLookupServer], since 2.0.0 *)

val get_logging_outputs : ?flags:int -> [> `R ] Objects.adm_connect -> int * string
(** Reads where a daemon writes its log. The caller frees the text.
    @param flags Reserved; pass 0.
    @return Number of outputs, or -1 on failure.
    In C: [virAdmConnectGetLoggingOutputs], since 3.0.0 *)

val get_logging_filters : ?flags:int -> [> `R ] Objects.adm_connect -> int * string option
(** Reads which parts of a daemon log from which level on. The caller frees the text.
    @param flags Reserved; pass 0.
    @return Number of filters, or -1 on failure.
    In C: [virAdmConnectGetLoggingFilters], since 3.0.0 *)

val set_logging_outputs : ?outputs:string -> ?flags:int -> [> `R ] Objects.adm_connect -> unit
(** Replaces the list of places a daemon writes its log to.

    The change lasts until the daemon ends. Nothing changes when the text has an error.
    @param outputs Outputs separated by spaces, each as [level:destination:data]; NULL or empty goes back to the default.
    @param flags Reserved; pass 0.
    In C: [virAdmConnectSetLoggingOutputs], since 3.0.0 *)

val set_logging_filters : ?filters:string -> ?flags:int -> [> `R ] Objects.adm_connect -> unit
(** Replaces the list of logging filters of a daemon.

    The change lasts until the daemon ends. Nothing changes when the text has an error.
    @param filters Filters separated by spaces, each as [level:match]; NULL or empty removes all.
    @param flags Reserved; pass 0.
    In C: [virAdmConnectSetLoggingFilters], since 3.0.0 *)

val set_daemon_timeout : ?flags:int -> [> `R ] Objects.adm_connect -> int -> unit
(** Sets how long a daemon without clients and without work stays before it ends itself.

    Fails with [VIR_ERR_OPERATION_INVALID] when the daemon was started in a way that rules it out.
    @param timeout Time in seconds; 0 makes it stay for ever.
    @param flags Reserved; pass 0.
    In C: [virAdmConnectSetDaemonTimeout], since 8.6.0 *)

val daemon_shutdown : ?flags:int -> [> `R ] Objects.adm_connect -> unit
(** Asks a daemon to end.

    Running guests go on without it, unless [VIR_DAEMON_SHUTDOWN_PRESERVE] asks for them to be saved or shut down first. The connection is lost when the daemon ends.
    @param flags Combination of [AdmConnectDaemonShutdownFlags] values.
    In C: [virAdmConnectDaemonShutdown], since 11.2.0 *)

