(* Errors of libvirt, as they are raised. *)

include Error_types

type level = VIR_ERR_NONE | VIR_ERR_WARNING | VIR_ERR_ERROR | VIR_ERR_UNKNOWN_LEVEL of int

type t = {
  code : code;
  domain : domain;
  message : string option;
  level : level;
  str1 : string option;
  str2 : string option;
  str3 : string option;
  int1 : int32;
  int2 : int32;
}

exception Virterror of t

let level_of_int = function
  | 0 -> VIR_ERR_NONE
  | 1 -> VIR_ERR_WARNING
  | 2 -> VIR_ERR_ERROR
  | number -> VIR_ERR_UNKNOWN_LEVEL number

let string_of_level = function
  | VIR_ERR_NONE -> "VIR_ERR_NONE"
  | VIR_ERR_WARNING -> "VIR_ERR_WARNING"
  | VIR_ERR_ERROR -> "VIR_ERR_ERROR"
  | VIR_ERR_UNKNOWN_LEVEL number -> Printf.sprintf "VIR_ERR_LEVEL_%d" number

let to_string error =
  Printf.sprintf "libvirt: %s: %s: %s" (string_of_code error.code) (string_of_domain error.domain)
    (Option.value error.message ~default:"")

let none =
  {
    code = VIR_ERR_OK;
    domain = VIR_FROM_NONE;
    message = None;
    level = VIR_ERR_NONE;
    str1 = None;
    str2 = None;
    str3 = None;
    int1 = 0l;
    int2 = 0l;
  }

(** The error of the last call that had one, until it is reset. *)
let last : t option Atomic.t = Atomic.make None

let () = Printexc.register_printer (function Virterror error -> Some (to_string error) | _ -> None)
