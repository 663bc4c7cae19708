(** Managing daemons instead of guests. *)

(** Connections to a daemon's administration socket. *)
module Connect : sig
  include module type of struct
    include Adm_connect_calls
  end

  val connect : ?name:string -> ?flags:int -> unit -> Objects.rw t
  (** Opens a connection: to the daemon that a URI names, or to the default one. *)

  val register_close_callback : [> `R ] t -> (int -> unit) -> Listening.id
  (** Has the loop call a function when the connection ends, with one of [Constants.Connect_close_reason]. *)

  val unregister_close_callback : [> `R ] t -> Listening.id -> unit
  (** Ends that. *)
end

module Server = Adm_server_calls
(** Servers of a daemon. *)

module Client = Adm_client_calls
(** Clients of a server. *)

val get_version : unit -> int
(** The version of the library. *)
