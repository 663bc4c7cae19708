(** Events, and the loop that they come out of.

    A program says {!register_default_impl} before it opens connections, and {!run_default_impl} again and again: what happens
    is told by the functions it registered, on the thread that runs the loop. *)

(** {1 What is told} *)

include module type of struct
  include Event_details
end

(** Who is told of what. *)
type callback =
  | Lifecycle of (Objects.ro Objects.domain -> Lifecycle.t -> unit)  (** It starts, stops and so on. *)
  | Reboot of (Objects.ro Objects.domain -> Reboot.t -> unit)  (** It starts again. *)
  | RtcChange of (Objects.ro Objects.domain -> Rtc_change.t -> unit)  (** Its clock was set. *)
  | Watchdog of (Objects.ro Objects.domain -> Watchdog.t -> unit)  (** Its watchdog fired. *)
  | IOError of (Objects.ro Objects.domain -> Io_error.t -> unit)  (** A disk failed. *)
  | Graphics of (Objects.ro Objects.domain -> Graphics.t -> unit)  (** Somebody looks at its screen. *)
  | IOErrorReason of (Objects.ro Objects.domain -> Io_error.t -> unit)  (** A disk failed, and why. *)
  | ControlError of (Objects.ro Objects.domain -> Control_error.t -> unit)  (** Its control socket failed. *)
  | BlockJob of (Objects.ro Objects.domain -> Block_job.t -> unit)  (** A block job changed. *)
  | DiskChange of (Objects.ro Objects.domain -> Disk_change.t -> unit)  (** A disk's image changed. *)
  | TrayChange of (Objects.ro Objects.domain -> Tray_change.t -> unit)  (** A drive was opened or closed. *)
  | PMWakeUp of (Objects.ro Objects.domain -> PM_wakeup.t -> unit)  (** It woke up. *)
  | PMSuspend of (Objects.ro Objects.domain -> PM_suspend.t -> unit)  (** It fell asleep. *)
  | BalloonChange of (Objects.ro Objects.domain -> Balloon_change.t -> unit)  (** Its memory grew or shrank. *)
  | PMSuspendDisk of (Objects.ro Objects.domain -> PM_suspend_disk.t -> unit)  (** It fell asleep on its disk. *)

(** {1 Being told} *)

type callback_id = Listening.id
(** A registration. *)

val register_any : 'a Objects.connect -> ?dom:'a Objects.domain -> callback -> callback_id
(** Registers for what happens to one domain, or to all. [Libvirt.Calls.Event] has the events of other objects, and those of
    domains that are newer. *)

val deregister_any : 'a Objects.connect -> callback_id -> unit
(** Ends a registration, of whatever kind. *)

(** What QEMU's monitor tells. *)
type monitor_event = {
  event : string;  (** The event's name. *)
  seconds : int64;  (** When it was, by the host's clock. *)
  micros : int;  (** And so many microseconds. *)
  details : string option;  (** What else is told, as JSON. *)
}

val on_qemu_monitor_event :
  ?dom:[> `R ] Objects.domain ->
  ?name:string ->
  ?flags:int ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> monitor_event -> unit) ->
  callback_id
(** Registers for events of QEMU's monitor: of one domain or of all, of one name or of all. *)

(** {1 The loop} *)

val register_default_impl : unit -> unit
(** Has the library's own loop be used. Comes before the first connection. *)

val run_default_impl : unit -> unit
(** Waits until something happens, and tells of it. What the functions that are told raise, this raises. *)

type timer_id
(** A timer. *)

val add_timeout : 'a Objects.connect -> int -> (unit -> unit) -> timer_id
(** Has the loop call a function after so many milliseconds, again and again. *)

val update_timeout : timer_id -> int -> unit
(** Sets how many milliseconds that are; -1 has it wait. *)

val remove_timeout : 'a Objects.connect -> timer_id -> unit
(** Ends that. *)

type handle_id
(** A file that the loop watches. *)

val add_handle : int -> int -> (int -> int -> unit) -> handle_id
(** [add_handle fd events ready] has the loop call [ready fd events] when there are such events, of
    [Constants.Event_handle_type], on the file. *)

val update_handle : handle_id -> int -> unit
(** Sets which events are meant. *)

val remove_handle : handle_id -> unit
(** Ends that. *)
