(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: qemu. *)

(** Language of a monitor command. *)
module Domain_qemu_monitor_command_flags = struct
  let default = 0
  (** QMP: JSON in and out. *)

  let hmp = 1
  (** The human monitor's plain text. *)

end

(** How long to wait for the guest agent: a special value, or seconds. *)
module Domain_qemu_agent_command_timeout_values = struct
  let min = -2
  (** Lowest value that is valid. *)

  let block = -2
  (** Wait without end. *)

  let default = -1
  (** Wait for the default time of 5 seconds. *)

  let nowait = 0
  (** Do not wait for a reply. *)

  let shutdown = 60
  (** Seconds to wait for a command that shuts the guest down. *)

end

(** How the name given for monitor events is matched. *)
module Connect_domain_qemu_monitor_event_register_flags = struct
  let regex = 1
  (** The name is a regular expression. *)

  let nocase = 2
  (** Upper and lower case are the same. *)

end

