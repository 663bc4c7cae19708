(** Storage pools. *)

(** {1 By the specification}

    Where a value comes once more below, that one is meant; this one is [Libvirt.Calls.Pool]'s. *)

include module type of struct
  include Pool_calls
end

(** {1 As in libvirt-ocaml} *)

(** What a pool is doing. *)
type pool_state =
  | Inactive  (** It is not there. *)
  | Building  (** It is being made. *)
  | Running  (** It can be used. *)
  | Degraded  (** It works with parts of it missing. *)
  | Inaccessible  (** It is active, and out of reach. *)

(** How a pool is made. *)
type pool_build_flags =
  | New  (** Afresh. *)
  | Repair  (** From what is left of it. *)
  | Resize  (** With another size. *)

(** How something is deleted. *)
type pool_delete_flags =
  | Normal  (** What it is on is free then. *)
  | Zeroed  (** That is overwritten as well. *)

(** How much a pool holds. *)
type pool_info = {
  state : pool_state;  (** What it is doing. *)
  capacity : int64;  (** Bytes it has. *)
  allocation : int64;  (** Bytes that are in use. *)
  available : int64;  (** Bytes that are free. *)
}

val create_xml : [> `W ] Objects.connect -> string -> Objects.rw t
(** Starts a pool that is gone when it is stopped. *)

val define_xml : [> `W ] Objects.connect -> string -> Objects.rw t
(** Defines a pool, without starting it. *)

val build : [> `W ] t -> pool_build_flags -> unit
(** Makes what the pool lies on. *)

val create : [> `W ] t -> unit
(** Starts a pool. *)

val destroy : [> `W ] t -> unit
(** Stops the pool, and gives the handle back. *)

val delete : [> `W ] t -> unit
(** Deletes what the pool lies on. *)

val delete_flags : [> `W ] t -> pool_delete_flags -> unit
(** The same, in one of two ways. *)

val refresh : [> `R ] t -> unit
(** Looks for volumes again. A read-only connection is refused that. *)

val get_info : [> `R ] t -> pool_info
(** How much it holds. *)

val get_xml_desc : [> `R ] t -> string
(** Its document, as XML. *)

val list_volumes : [> `R ] t -> int -> string array
(** Names of its volumes, so many at most. *)
