(** Errors: what went wrong, where, and how it is said. *)

include module type of struct
  include Error_types
end

(** How grave it is. *)
type level = Fault.level =
  | VIR_ERR_NONE  (** There is no error. *)
  | VIR_ERR_WARNING  (** Something to know of. *)
  | VIR_ERR_ERROR  (** The call has failed. *)
  | VIR_ERR_UNKNOWN_LEVEL of int  (** A newer one, by its number. *)

val string_of_level : level -> string

(** An error. *)
type t = Fault.t = {
  code : code;  (** What went wrong. *)
  domain : domain;  (** Which part of the library says so. *)
  message : string option;  (** The same for people. *)
  level : level;  (** How grave it is. *)
  str1 : string option;  (** A detail. *)
  str2 : string option;  (** A detail. *)
  str3 : string option;  (** A detail. *)
  int1 : int32;  (** A detail. *)
  int2 : int32;  (** A detail. *)
}

val to_string : t -> string
(** One line with the code, the domain and the message. *)

val get_last_error : unit -> t option
(** The error of the last call that failed, until it is reset. Errors are raised, so few programs need this. *)

val get_last_conn_error : [> `R ] Objects.connect -> t option
(** The same: errors are not kept by connection. *)

val reset_last_error : unit -> unit
(** Forgets it. *)

val reset_last_conn_error : [> `R ] Objects.connect -> unit
(** The same. *)

val no_error : unit -> t
(** What stands for no error. *)
