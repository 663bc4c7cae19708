(* The native library: what it is asked and what it answers are messages. *)

external start : unit -> unit = "polyvirt_ocaml_start"

(** Calls a function with a message, the first so many bytes, and gives the answer; other threads run meanwhile. *)
external call : int -> Bytes.t -> int -> string = "polyvirt_ocaml_call"

(** The same for a function that takes an object alone and asks nobody: other threads wait. *)
external read : int -> int -> string = "polyvirt_ocaml_read"

(** Frees a handle. *)
external release : int -> unit = "polyvirt_ocaml_release"

(** The next event; empty when there is none. *)
external next_event : unit -> string = "polyvirt_ocaml_next_event"
