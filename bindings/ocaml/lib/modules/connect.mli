(** Connections to hypervisors, and the hosts behind them. *)


(** {1 By the specification}

    Where a value comes once more below, that one is meant; this one is [Libvirt.Calls.Connect]'s. *)

include module type of struct
  include Connect_calls
end

(** {1 Opening} *)

(** What is asked of whoever opens a connection. *)
type credential_type =
  | CredentialUsername  (** who to act as *)
  | CredentialAuthname  (** who to log in as *)
  | CredentialLanguage  (** languages, by RFC 1766, with commas between them *)
  | CredentialCnonce  (** a number used once *)
  | CredentialPassphrase  (** a password *)
  | CredentialEchoprompt  (** an answer that may be seen *)
  | CredentialNoechoprompt  (** an answer that must not be seen *)
  | CredentialRealm  (** a realm *)
  | CredentialExternal  (** something that is handled elsewhere *)

(** One question. *)
type credential = {
  typ : credential_type;  (** what is asked *)
  prompt : string;  (** how to ask a person *)
  challenge : string option;  (** what else to show *)
  defresult : string option;  (** the answer unless there is another *)
}

(** Who answers questions. *)
type auth = {
  credtype : credential_type list;  (** what [cb] can answer *)
  cb : credential list -> string option list;  (** an answer for each question; [None] for none *)
}

val connect : ?name:string -> unit -> Objects.rw t
(** Opens the connection that a URI names, or the default one. *)

val connect_readonly : ?name:string -> unit -> Objects.ro t
(** The same, for looking alone. *)

val connect_auth : ?name:string -> auth -> Objects.rw t
(** Opens a connection to a server that may ask who is there. *)

val connect_auth_readonly : ?name:string -> auth -> Objects.ro t
(** The same, for looking alone. *)

val get_auth_default : unit -> auth
(** Answers by asking on the terminal. *)

(** {1 The host} *)

(** What a host has. *)
type node_info = {
  model : string;  (** model of its CPUs *)
  memory : int64;  (** memory in KiB *)
  cpus : int;  (** active CPUs *)
  mhz : int;  (** their frequency, 0 when unknown *)
  nodes : int;  (** NUMA cells, at least 1 *)
  sockets : int;  (** sockets of a cell *)
  cores : int;  (** cores of a socket *)
  threads : int;  (** threads of a core *)
}

val get_node_info : [> `R ] t -> node_info
(** What the host has. *)

val maxcpus_of_node_info : node_info -> int
(** How many CPUs there could be. *)

val node_get_cells_free_memory : [> `R ] t -> int -> int -> int64 array
(** [node_get_cells_free_memory conn first max] is the free memory of at most [max] cells, from [first] on. *)

val get_version : [> `R ] t -> int
(** The version of the hypervisor: [major * 1_000_000 + minor * 1_000 + release]. *)

val get_max_vcpus : [> `R ] t -> ?type_:string -> unit -> int
(** How many CPUs a guest of a type can have. *)

val get_domain_capabilities :
  ?emulatorbin:string -> ?arch:string -> ?machine:string -> ?virttype:string -> [> `R ] t -> string
(** What guests of a kind can have, as XML. *)

val set_keep_alive : [> `R ] t -> int -> int -> unit
(** [set_keep_alive conn seconds count] takes the connection for broken when so many questions, asked after so many seconds of
    silence, have not been answered. *)

(** {1 Names}

    Each takes how many names are wanted at most. *)

val list_domains : [> `R ] t -> int -> int array
(** Numbers of active domains. *)

val list_defined_domains : [> `R ] t -> int -> string array
(** Names of domains that are not active. *)

val list_networks : [> `R ] t -> int -> string array
(** Names of active networks. *)

val list_defined_networks : [> `R ] t -> int -> string array
(** Names of networks that are not active. *)

val num_of_pools : [> `R ] t -> int
(** How many storage pools are active. *)

val num_of_defined_pools : [> `R ] t -> int
(** How many storage pools are not. *)

val list_pools : [> `R ] t -> int -> string array
(** Names of active storage pools. *)

val list_defined_pools : [> `R ] t -> int -> string array
(** Names of storage pools that are not active. *)

val list_secrets : [> `R ] t -> int -> string array
(** UUIDs of secrets, as text. *)

(** {1 Maps of CPUs} *)

val cpumaplen : int -> int
(** Bytes of a map of so many CPUs. *)

val use_cpu : bytes -> int -> unit
(** Adds a CPU to a map. *)

val unuse_cpu : bytes -> int -> unit
(** Takes a CPU out of a map. *)

val cpu_usable : bytes -> int -> int -> int -> bool
(** [cpu_usable maps length vcpu cpu]: whether the map of [vcpu], one of several of [length] bytes each, has [cpu]. *)

(** {1 Its end} *)

val register_close_callback : [> `R ] t -> (int -> unit) -> Listening.id
(** Has the loop call a function when the connection ends without having been closed, with one of
    [Constants.Connect_close_reason]. *)

val unregister_close_callback : [> `R ] t -> Listening.id -> unit
(** Ends that. *)
