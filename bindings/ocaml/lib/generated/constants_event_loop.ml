(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: event-loop. *)

(** What a file descriptor is watched for, and what has happened on it. *)
module Event_handle_type = struct
  let readable = 1
  (** Data can be read. *)

  let writable = 2
  (** Data can be written. *)

  let error = 4
  (** An error is pending; reported even when not asked for. *)

  let hangup = 8
  (** The other end has closed; reported even when not asked for. *)

end

