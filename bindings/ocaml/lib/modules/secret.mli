(** Stored passwords and keys. *)

(** {1 By the specification}

    Where a value comes once more below, that one is meant; this one is [Libvirt.Calls.Secret]'s. *)

include module type of struct
  include Secret_calls
end

(** {1 As in libvirt-ocaml} *)

(** What a secret is for. *)
type secret_usage_type =
  | NoType  (** Nothing in particular, or what is newer than this list. *)
  | Volume  (** An encrypted volume. *)
  | Ceph  (** Logging in to Ceph. *)
  | ISCSI  (** Logging in to iSCSI. *)
  | TLS  (** The key of a TLS certificate. *)

val lookup_by_usage : 'a Objects.connect -> secret_usage_type -> string -> 'a t
(** The secret for a use. *)

val get_usage_type : [> `R ] t -> secret_usage_type
(** What it is for. *)

val define_xml : [> `W ] Objects.connect -> string -> Objects.rw t
(** Defines a secret, or changes one. *)

val get_xml_desc : [> `R ] t -> string
(** Its document, as XML; without its value. *)

val set_value : [> `W ] t -> bytes -> unit
(** Sets what is secret. *)

val get_value : [> `R ] t -> bytes
(** What is secret. A read-only connection is refused that. *)
