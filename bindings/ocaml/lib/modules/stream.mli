(** Streams: bulk data that goes along with a call. *)

(** {1 By the specification}

    Where a value comes once more below, that one is meant; this one is [Libvirt.Calls.Stream]'s. *)

include module type of struct
  include Stream_calls
end

(** {1 Making} *)

val create : ?flags:int -> [> `R ] Objects.connect -> Objects.rw t
(** A new stream, with [Constants.Stream_flags]. *)

(** {1 Bytes} *)

(** What comes out of a stream. *)
type received =
  | Data of bytes  (** So many bytes; none at the end. *)
  | Would_block  (** There are none yet, and the stream does not wait. *)
  | Hole  (** A hole comes next, and was asked to be told: see {!recv_hole}. *)

val send : [> `R ] t -> bytes -> int option
(** Sends bytes, and says how many went; [None] when none can and the stream does not wait. *)

val recv : [> `R ] t -> int -> received
(** Receives so many bytes at most. *)

val recv_flags : ?flags:int -> [> `R ] t -> int -> received
(** The same with [Constants.Stream_recv_flags_values]. *)

(** {1 Everything}

    These call functions of the program until the end. What one of those raises ends the transfer, and is raised. *)

val send_all : [> `R ] t -> (int -> bytes) -> unit
(** Sends what a source gives, which is asked for so many bytes at most; none are the end. *)

val recv_all : [> `R ] t -> (bytes -> unit) -> unit
(** Receives everything. *)

(** What comes next in a file with holes: so many bytes. None are the end. *)
type section = Section_data of int64 | Section_hole of int64

val sparse_send_all :
  [> `R ] t -> next:(unit -> section) -> read:(int -> bytes) -> skip:(int64 -> unit) -> unit
(** Sends a file with holes: [next] says what comes, [read] gives data, and [skip] goes past a hole. *)

val sparse_recv_all : [> `R ] t -> write:(bytes -> unit) -> hole:(int64 -> unit) -> unit
(** Receives a file with holes. *)

(** {1 Events} *)

val event_add_callback : [> `R ] t -> int -> (int -> unit) -> int
(** Has the loop call a function when a stream is ready for [Constants.Stream_event_type]; the number is to end that by. *)

val event_remove_callback : [> `R ] t -> int -> unit
(** Ends it. *)
