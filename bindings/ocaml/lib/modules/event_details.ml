(* What events of domains tell, as libvirt-ocaml has it. What is newer than its lists is a number. *)

let unknown what number = Printf.sprintf "Unknown %s: %d" what number
let option = function None -> "None" | Some text -> "Some " ^ text

(** A domain's configuration was stored. *)
module Defined = struct
  type t = [ `Added  (** It is a new one. *) | `Updated  (** It was changed. *) | `Unknown of int ]

  let to_string : t -> string = function
    | `Added -> "Added"
    | `Updated -> "Updated"
    | `Unknown number -> unknown "Defined.detail" number

  let make : int -> t = function 0 -> `Added | 1 -> `Updated | number -> `Unknown number
end

(** A domain's configuration was removed. *)
module Undefined = struct
  type t = [ `Removed  (** Its configuration was deleted. *) | `Unknown of int ]

  let to_string : t -> string = function
    | `Removed -> "UndefinedRemoved"
    | `Unknown number -> unknown "Undefined.detail" number

  let make : int -> t = function 0 -> `Removed | number -> `Unknown number
end

(** A domain was started. *)
module Started = struct
  type t =
    [ `Booted  (** It boots. *)
    | `Migrated  (** It came from another host. *)
    | `Restored  (** It goes on from a saved state. *)
    | `FromSnapshot  (** It goes on from a snapshot. *)
    | `Wakeup  (** It was woken up. *)
    | `Unknown of int ]

  let to_string : t -> string = function
    | `Booted -> "Booted"
    | `Migrated -> "Migrated"
    | `Restored -> "Restored"
    | `FromSnapshot -> "FromSnapshot"
    | `Wakeup -> "Wakeup"
    | `Unknown number -> unknown "Started.detail" number

  let make : int -> t = function
    | 0 -> `Booted
    | 1 -> `Migrated
    | 2 -> `Restored
    | 3 -> `FromSnapshot
    | 4 -> `Wakeup
    | number -> `Unknown number
end

(** A domain's virtual CPUs were stopped. *)
module Suspended = struct
  type t =
    [ `Paused  (** Somebody asked for it. *)
    | `Migrated  (** It is moved while it stands still. *)
    | `IOError  (** A disk failed. *)
    | `Watchdog  (** Its watchdog fired. *)
    | `Restored  (** It was restored so. *)
    | `FromSnapshot  (** It was so in the snapshot. *)
    | `APIError  (** A call of the library failed. *)
    | `Unknown of int ]

  let to_string : t -> string = function
    | `Paused -> "Paused"
    | `Migrated -> "Migrated"
    | `IOError -> "IOError"
    | `Watchdog -> "Watchdog"
    | `Restored -> "Restored"
    | `FromSnapshot -> "FromSnapshot"
    | `APIError -> "APIError"
    | `Unknown number -> unknown "Suspended.detail" number

  let make : int -> t = function
    | 0 -> `Paused
    | 1 -> `Migrated
    | 2 -> `IOError
    | 3 -> `Watchdog
    | 4 -> `Restored
    | 5 -> `FromSnapshot
    | 6 -> `APIError
    | number -> `Unknown number
end

(** A domain's virtual CPUs run again. *)
module Resumed = struct
  type t =
    [ `Unpaused  (** Somebody asked for it. *)
    | `Migrated  (** It arrived on another host. *)
    | `FromSnapshot  (** It was so in the snapshot. *)
    | `Unknown of int ]

  let to_string : t -> string = function
    | `Unpaused -> "Unpaused"
    | `Migrated -> "Migrated"
    | `FromSnapshot -> "FromSnapshot"
    | `Unknown number -> unknown "Resumed.detail" number

  let make : int -> t = function
    | 0 -> `Unpaused
    | 1 -> `Migrated
    | 2 -> `FromSnapshot
    | number -> `Unknown number
end

(** A domain stopped. *)
module Stopped = struct
  type t =
    [ `Shutdown  (** It shut down. *)
    | `Destroyed  (** It was stopped at once. *)
    | `Crashed  (** It crashed. *)
    | `Migrated  (** It went to another host. *)
    | `Saved  (** Its state was saved. *)
    | `Failed  (** The hypervisor failed. *)
    | `FromSnapshot  (** It was so in the snapshot. *)
    | `Unknown of int ]

  let to_string : t -> string = function
    | `Shutdown -> "Shutdown"
    | `Destroyed -> "Destroyed"
    | `Crashed -> "Crashed"
    | `Migrated -> "Migrated"
    | `Saved -> "Saved"
    | `Failed -> "Failed"
    | `FromSnapshot -> "FromSnapshot"
    | `Unknown number -> unknown "Stopped.detail" number

  let make : int -> t = function
    | 0 -> `Shutdown
    | 1 -> `Destroyed
    | 2 -> `Crashed
    | 3 -> `Migrated
    | 4 -> `Saved
    | 5 -> `Failed
    | 6 -> `FromSnapshot
    | number -> `Unknown number
end

(** A guest put itself to sleep. *)
module PM_suspended = struct
  type t = [ `Memory  (** With its state in memory. *) | `Disk  (** With its state on a disk. *) | `Unknown of int ]

  let to_string : t -> string = function
    | `Memory -> "Memory"
    | `Disk -> "Disk"
    | `Unknown number -> unknown "PM_suspended.detail" number

  let make : int -> t = function 0 -> `Memory | 1 -> `Disk | number -> `Unknown number
end

(** A domain's life. *)
module Lifecycle = struct
  type t =
    [ `Defined of Defined.t
    | `Undefined of Undefined.t
    | `Started of Started.t
    | `Suspended of Suspended.t
    | `Resumed of Resumed.t
    | `Stopped of Stopped.t
    | `Shutdown  (** It is shutting down. *)
    | `PMSuspended of PM_suspended.t
    | `Unknown of int ]

  let to_string : t -> string = function
    | `Defined detail -> "Defined " ^ Defined.to_string detail
    | `Undefined detail -> "Undefined " ^ Undefined.to_string detail
    | `Started detail -> "Started " ^ Started.to_string detail
    | `Suspended detail -> "Suspended " ^ Suspended.to_string detail
    | `Resumed detail -> "Resumed " ^ Resumed.to_string detail
    | `Stopped detail -> "Stopped " ^ Stopped.to_string detail
    | `Shutdown -> "Shutdown"
    | `PMSuspended detail -> "PMSuspended " ^ PM_suspended.to_string detail
    | `Unknown number -> unknown "Lifecycle event" number

  let make event detail : t =
    match event with
    | 0 -> `Defined (Defined.make detail)
    | 1 -> `Undefined (Undefined.make detail)
    | 2 -> `Started (Started.make detail)
    | 3 -> `Suspended (Suspended.make detail)
    | 4 -> `Resumed (Resumed.make detail)
    | 5 -> `Stopped (Stopped.make detail)
    | 6 -> `Shutdown
    | 7 -> `PMSuspended (PM_suspended.make detail)
    | number -> `Unknown number
end

(** A guest starts again. *)
module Reboot = struct
  type t = unit

  let to_string () = "()"
end

(** A guest set its clock: how far that is from UTC, in seconds. *)
module Rtc_change = struct
  type t = int64

  let to_string = Int64.to_string
end

(** A watchdog fired, and what is done about it. *)
module Watchdog = struct
  type t =
    [ `None  (** Nothing. *)
    | `Pause  (** Its virtual CPUs are stopped. *)
    | `Reset  (** It is reset. *)
    | `Poweroff  (** It is switched off. *)
    | `Shutdown  (** It is asked to shut down. *)
    | `Debug  (** A message is logged. *)
    | `Unknown of int ]

  let to_string : t -> string = function
    | `None -> "None"
    | `Pause -> "Pause"
    | `Reset -> "Reset"
    | `Poweroff -> "Poweroff"
    | `Shutdown -> "Shutdown"
    | `Debug -> "Debug"
    | `Unknown number -> unknown "watchdog_action" number

  let make : int -> t = function
    | 0 -> `None
    | 1 -> `Pause
    | 2 -> `Reset
    | 3 -> `Poweroff
    | 4 -> `Shutdown
    | 5 -> `Debug
    | number -> `Unknown number
end

(** A disk failed. *)
module Io_error = struct
  (** What is done about it. *)
  type action =
    [ `None  (** Nothing. *)
    | `Pause  (** The virtual CPUs are stopped. *)
    | `Report  (** The guest is told. *)
    | `Unknown of int ]

  type t = {
    src_path : string option;  (** The file of the host. *)
    dev_alias : string option;  (** The device of the guest. *)
    action : action;  (** What is done. *)
    reason : string option;  (** Why it failed; only [IOErrorReason] tells. *)
  }

  let string_of_action : action -> string = function
    | `None -> "None"
    | `Pause -> "Pause"
    | `Report -> "Report"
    | `Unknown number -> unknown "Io_error.action" number

  let action : int -> action = function 0 -> `None | 1 -> `Pause | 2 -> `Report | number -> `Unknown number

  let to_string t =
    Printf.sprintf "{ Io_error.src_path = %s; dev_alias = %s; action = %s; reason = %s }" (option t.src_path)
      (option t.dev_alias) (string_of_action t.action) (option t.reason)

  let make ?reason src_path dev_alias number =
    { src_path = Some src_path; dev_alias = Some dev_alias; action = action number; reason }
end

(** An end of a connection to a guest's screen. *)
module Graphics_address = struct
  (** Kinds of addresses. *)
  type family =
    [ `Ipv4  (** An IPv4 address. *)
    | `Ipv6  (** An IPv6 address. *)
    | `Unix  (** The path of a socket. *)
    | `Unknown of int ]

  type t = {
    family : family;  (** Which kind it is. *)
    node : string option;  (** Address or path. *)
    service : string option;  (** Name or number of the port. *)
  }

  let string_of_family : family -> string = function
    | `Ipv4 -> "IPv4"
    | `Ipv6 -> "IPv6"
    | `Unix -> "UNIX"
    | `Unknown number -> unknown "Graphics_address.family" number

  let family : int -> family = function 0 -> `Ipv4 | 1 -> `Ipv6 | 2 -> `Unix | number -> `Unknown number

  let to_string t =
    Printf.sprintf "{ family = %s; node = %s; service = %s }" (string_of_family t.family) (option t.node)
      (option t.service)

  let make (address : Records.domain_event_graphics_address) =
    { family = family address.family; node = address.node; service = address.service }
end

(** Who looks at a guest's screen. *)
module Graphics_subject = struct
  type identity = {
    ty : string option;  (** What kind of name it is. *)
    name : string option;  (** The name. *)
  }

  type t = identity list

  let string_of_identity identity = Printf.sprintf "{ ty = %s; name = %s }" (option identity.ty) (option identity.name)
  let to_string t = "[ " ^ String.concat "; " (List.map string_of_identity t) ^ " ]"

  let make (subject : Records.domain_event_graphics_subject) =
    let identity (i : Records.domain_event_graphics_subject_identity) = { ty = i.type_; name = i.name } in
    List.map identity subject.identities
end

(** Somebody connects to a guest's screen, or leaves it. *)
module Graphics = struct
  (** How far that is. *)
  type phase =
    [ `Connect  (** A connection was made. *)
    | `Initialize  (** It is known who that is. *)
    | `Disconnect  (** The connection ended. *)
    | `Unknown of int ]

  type t = {
    phase : phase;  (** How far that is. *)
    local : Graphics_address.t;  (** The host's end. *)
    remote : Graphics_address.t;  (** The other end. *)
    auth_scheme : string option;  (** How it was proved who that is. *)
    subject : Graphics_subject.t;  (** Who that is. *)
  }

  let string_of_phase : phase -> string = function
    | `Connect -> "Connect"
    | `Initialize -> "Initialize"
    | `Disconnect -> "Disconnect"
    | `Unknown number -> unknown "Graphics.phase" number

  let phase : int -> phase = function 0 -> `Connect | 1 -> `Initialize | 2 -> `Disconnect | number -> `Unknown number

  let to_string t =
    Printf.sprintf "{ phase = %s; local = %s; remote = %s; auth_scheme = %s; subject = %s }" (string_of_phase t.phase)
      (Graphics_address.to_string t.local)
      (Graphics_address.to_string t.remote)
      (option t.auth_scheme)
      (Graphics_subject.to_string t.subject)

  let make number local remote auth_scheme subject =
    {
      phase = phase number;
      local = Graphics_address.make local;
      remote = Graphics_address.make remote;
      auth_scheme = Some auth_scheme;
      subject = Graphics_subject.make subject;
    }
end

(** The hypervisor's control socket failed. *)
module Control_error = struct
  type t = unit

  let to_string () = "()"
end

(** A block job changed. *)
module Block_job = struct
  (** Kinds of jobs. *)
  type ty =
    [ `KnownUnknown  (** It cannot be told. *)
    | `Pull  (** From the images behind a disk into the disk. *)
    | `Copy  (** From a disk to somewhere else. *)
    | `Commit  (** From a disk into an image behind it. *)
    | `Unknown of int ]

  (** How jobs end. *)
  type status =
    [ `Completed  (** It is done. *)
    | `Failed  (** It failed. *)
    | `Cancelled  (** It was ended before it was done. *)
    | `Ready  (** It waits to be ended. *)
    | `Unknown of int ]

  type t = {
    disk : string option;  (** The disk. *)
    ty : ty;  (** Kind of the job. *)
    status : status;  (** How it is. *)
  }

  let string_of_ty : ty -> string = function
    | `KnownUnknown -> "KnownUnknown"
    | `Pull -> "Pull"
    | `Copy -> "Copy"
    | `Commit -> "Commit"
    | `Unknown number -> unknown "Block_job.ty" number

  let string_of_status : status -> string = function
    | `Completed -> "Completed"
    | `Failed -> "Failed"
    | `Cancelled -> "Cancelled"
    | `Ready -> "Ready"
    | `Unknown number -> unknown "Block_job.status" number

  let ty : int -> ty = function
    | 0 -> `KnownUnknown
    | 1 -> `Pull
    | 2 -> `Copy
    | 3 -> `Commit
    | number -> `Unknown number

  let status : int -> status = function
    | 0 -> `Completed
    | 1 -> `Failed
    | 2 -> `Cancelled
    | 3 -> `Ready
    | number -> `Unknown number

  let to_string t =
    Printf.sprintf "{ disk = %s; ty = %s; status = %s }" (option t.disk) (string_of_ty t.ty) (string_of_status t.status)

  let make disk kind how = { disk = Some disk; ty = ty kind; status = status how }
end

(** A disk's image changed. *)
module Disk_change = struct
  (** Why. *)
  type reason = [ `MissingOnStart  (** It was not there when the domain started. *) | `Unknown of int ]

  type t = {
    old_src_path : string option;  (** What it was. *)
    new_src_path : string option;  (** What it is. *)
    dev_alias : string option;  (** The device. *)
    reason : reason;  (** Why. *)
  }

  let string_of_reason : reason -> string = function
    | `MissingOnStart -> "MissingOnStart"
    | `Unknown number -> unknown "Disk_change.reason" number

  let reason : int -> reason = function 0 -> `MissingOnStart | number -> `Unknown number

  let to_string t =
    Printf.sprintf "{ old_src_path = %s; new_src_path = %s; dev_alias = %s; %s }" (option t.old_src_path)
      (option t.new_src_path) (option t.dev_alias) (string_of_reason t.reason)

  let make old_src_path new_src_path dev_alias why =
    { old_src_path; new_src_path; dev_alias = Some dev_alias; reason = reason why }
end

(** A drive was opened or closed. *)
module Tray_change = struct
  (** Which of them. *)
  type reason = [ `Open  (** It was opened. *) | `Close  (** It was closed. *) | `Unknown of int ]

  type t = {
    dev_alias : string option;  (** The drive. *)
    reason : reason;  (** What happened to it. *)
  }

  let string_of_reason : reason -> string = function
    | `Open -> "Open"
    | `Close -> "Close"
    | `Unknown number -> unknown "Tray_change.reason" number

  let reason : int -> reason = function 0 -> `Open | 1 -> `Close | number -> `Unknown number

  let to_string t =
    Printf.sprintf "{ dev_alias = %s; reason = %s }" (option t.dev_alias) (string_of_reason t.reason)

  let make dev_alias why = { dev_alias = Some dev_alias; reason = reason why }
end

(** A guest woke up. *)
module PM_wakeup = struct
  type reason = [ `Unknown of int ]
  type t = reason

  let to_string : t -> string = function `Unknown number -> unknown "PM_wakeup.reason" number
end

(** A guest fell asleep with its state in memory. *)
module PM_suspend = struct
  type reason = [ `Unknown of int ]
  type t = reason

  let to_string : t -> string = function `Unknown number -> unknown "PM_suspend.reason" number
end

(** A guest's memory grew or shrank: how much it is, in KiB. *)
module Balloon_change = struct
  type t = int64

  let to_string = Int64.to_string
end

(** A guest fell asleep with its state on a disk. *)
module PM_suspend_disk = struct
  type reason = [ `Unknown of int ]
  type t = reason

  let to_string : t -> string = function `Unknown number -> unknown "PM_suspend_disk.reason" number
end
