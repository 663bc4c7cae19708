(** Storage volumes. *)

(** {1 By the specification}

    Where a value comes once more below, that one is meant; this one is [Libvirt.Calls.Volume]'s. *)

include module type of struct
  include Volume_calls
end

(** {1 As in libvirt-ocaml} *)

(** What a volume is. *)
type vol_type =
  | File  (** A file. *)
  | Block  (** A block device. *)
  | Dir  (** A folder. *)
  | Network  (** Something on the network, such as an RBD image. *)
  | NetDir  (** A folder on the network. *)
  | Ploop  (** A folder with a ploop image. *)

(** How a volume is deleted. *)
type vol_delete_flags =
  | Normal  (** What it is on is free then. *)
  | Zeroed  (** That is overwritten as well. *)

(** How large a volume is. *)
type vol_info = {
  typ : vol_type;  (** What it is. *)
  capacity : int64;  (** Bytes that a guest sees. *)
  allocation : int64;  (** Bytes that are in use. *)
}

val lookup_by_name : 'a Objects.storage_pool -> string -> 'a t
(** The volume of a name, in a pool. *)

val pool_of_volume : 'a t -> 'a Objects.storage_pool
(** The pool it is in. *)

val create_xml : [> `W ] Objects.storage_pool -> string -> unit
(** Makes a volume. *)

val create_xml_flags : ?flags:int -> [> `W ] Objects.storage_pool -> string -> Objects.rw t
(** The same with [Constants.Storage_vol_create_flags], and gives the volume. *)

val create_xml_from : ?flags:int -> [> `W ] Objects.storage_pool -> string -> [> `W ] t -> Objects.rw t
(** Makes a volume with the content of another one. *)

val delete : [> `W ] t -> vol_delete_flags -> unit
(** Deletes the volume. *)

val get_info : [> `R ] t -> vol_info
(** How large it is. *)

val get_xml_desc : [> `R ] t -> string
(** Its document, as XML. *)
