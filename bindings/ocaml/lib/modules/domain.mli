(** Domains: virtual machines and containers. *)

(** {1 By the specification}

    Where a value comes once more below, that one is meant; this one is [Libvirt.Calls.Domain]'s. *)

include module type of struct
  include Domain_calls
end

(** {1 As in libvirt-ocaml} *)

include module type of struct
  include Domain_types
end

(** {2 Getting and making} *)

val create_linux : [> `W ] Objects.connect -> string -> Objects.rw t
[@@ocaml.deprecated "Domain.create_xml is what this was called later."]
(** Starts a domain that is gone when it stops. *)

val create_xml : [> `W ] Objects.connect -> string -> domain_create_flag list -> Objects.rw t
(** Starts a domain that is gone when it stops. *)

val get_domains : ([> `R ] as 'a) Objects.connect -> list_flag list -> 'a t list
(** The domains there are, active ones first. *)

val get_domains_and_infos : ([> `R ] as 'a) Objects.connect -> list_flag list -> ('a t * info) list
(** The same, each with what it does; without those that are gone meanwhile. *)

val migrate :
  [> `W ] t ->
  [> `W ] Objects.connect ->
  migrate_flag list ->
  ?dname:string ->
  ?uri:string ->
  ?bandwidth:int ->
  unit ->
  Objects.rw t
(** Moves the domain to another host: under another name, by a way of its own, with so many MiB per second at most. *)

(** {2 What it does} *)

val destroy : [> `W ] t -> unit
(** Stops the domain at once, and gives the handle back. *)

val reboot : [> `W ] t -> unit
(** Asks the guest to start again. *)

val core_dump : [> `W ] t -> string -> unit
(** Writes the guest's memory to a file of the host. *)

(** {2 What it is} *)

val get_info : [> `R ] t -> info
(** What it has and does. *)

val get_id : [> `R ] t -> int
(** Its number while it is active; else -1. *)

val get_xml_desc : [> `R ] t -> string
(** Its document, as XML. *)

val get_xml_desc_flags : [> `W ] t -> xml_desc_flag list -> string
(** The same, with more or something else in it. *)

(** {2 CPUs} *)

val get_scheduler_parameters : [> `R ] t -> int -> sched_param array
(** The scheduler's parameters, so many at most. *)

val set_scheduler_parameters : [> `W ] t -> sched_param array -> unit
(** Sets some of them. *)

val get_vcpus : [> `R ] t -> int -> int -> int * vcpu_info array * string
(** [get_vcpus domain max length] is the number of virtual CPUs that follow, at most [max], and their maps of the host's CPUs,
    each of [length] bytes. *)

val pin_vcpu : [> `W ] t -> int -> string -> unit
(** Lets a virtual CPU run on the host's CPUs of a map alone. *)

val get_cpu_stats : [> `R ] t -> typed_param list array
(** What the domain used of each CPU of the host. *)

(** {2 Statistics} *)

val get_all_domain_stats :
  [> `R ] Objects.connect -> stats_type list -> get_all_domain_stats_flag list -> domain_stats_record array
(** Statistics of many domains at once; of every group and every domain unless some are named. *)

val of_all : ?stats:int -> ?flags:int -> 'a Objects.connect -> ('a t * Typed_params.t) list
(** The same with [Constants.Domain_stats_types] and [Constants.Connect_get_all_domain_stats_flags], by domain. *)

val list_get_stats : ?stats:int -> ?flags:int -> 'a Objects.connect -> 'a t list -> ('a t * Typed_params.t) list
(** Statistics of some domains, which are of that connection. *)

val block_stats : [> `R ] t -> string -> block_stats
(** Counters of a disk, by its name in the guest or the path of its image. *)

val interface_stats : [> `R ] t -> string -> interface_stats
(** Counters of a network interface, by its name on the host. *)

(** {2 Looking inside} *)

val max_peek : [> `R ] t -> int
(** How much can be read at once. *)

val block_peek : [> `W ] t -> string -> int64 -> int -> string -> int -> unit
(** [block_peek domain disk offset size buffer at] reads [size] bytes of a disk into the middle of [buffer], which is changed
    though it is a string: give one of your own. [Libvirt.Calls.Domain.block_peek] gives bytes instead. *)

val memory_peek : [> `W ] t -> memory_flag list -> int64 -> int -> string -> int -> unit
(** The same of the guest's memory. *)
