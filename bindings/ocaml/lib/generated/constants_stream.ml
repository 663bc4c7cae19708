(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: stream. *)

(** How a stream works. *)
module Stream_flags = struct
  let nonblock = 1
  (** Sending and receiving never wait; use it with stream events. *)

end

(** Options for receiving. *)
module Stream_recv_flags_values = struct
  let stop_at_hole = 1
  (** Stop in front of a hole and report it, instead of giving zeros for it. *)

end

(** What a stream is watched for, and what has happened on it. *)
module Stream_event_type = struct
  let readable = 1
  (** Data, or the end of it, can be received. *)

  let writable = 2
  (** Data can be sent. *)

  let error = 4
  (** The stream has failed; reported even when not asked for. *)

  let hangup = 8
  (** The other end is gone; reported even when not asked for. *)

end

