(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: domain-vcpu. *)

(** What a virtual CPU is doing. *)
module Vcpu_state = struct
  let offline = 0
  (** It is switched off. *)

  let running = 1
  (** It runs. *)

  let blocked = 2
  (** It waits for some resource. *)

end

(** Values that stand in place of a host CPU's number. *)
module Vcpu_host_cpu_state = struct
  let offline = -1
  (** The virtual CPU is on no host CPU, being off. *)

  let unavailable = -2
  (** The driver cannot tell the host CPU. *)

end

(** What a call on the number of virtual CPUs concerns. *)
module Domain_vcpu_flags = struct
  let current = 0
  (** The running domain when it is active, else its stored configuration. *)

  let live = 1
  (** The running domain; fails when it is inactive. *)

  let config = 2
  (** The stored configuration, in effect from the next start. *)

  let maximum = 4
  (** The upper bound instead of the number in use. *)

  let guest = 8
  (** CPUs that the guest's operating system has switched on, by its agent. *)

  let hotpluggable = 16
  (** Makes added CPUs removable at run time; only when setting. *)

  let async_unplug = 32
  (** Returns without waiting for the guest to let removed CPUs go; an event tells the outcome. *)

end

(** Types of scheduler parameters; old names of the values of [TypedParameterType]. *)
module Sched_parameter_type = struct
  let int = 1
  (** Signed, 32 bits. *)

  let uint = 2
  (** Unsigned, 32 bits. *)

  let llong = 3
  (** Signed, 64 bits. *)

  let ullong = 4
  (** Unsigned, 64 bits. *)

  let double = 5
  (** Floating point, 64 bits. *)

  let boolean = 6
  (** Yes or no, in one byte. *)

end

(** What [virDomainSetVcpu] concerns, and whether it waits. *)
module Domain_set_vcpu_flags = struct
  let affect_current = 0
  (** The running domain when it is active, else its stored configuration. *)

  let affect_live = 1
  (** The running domain; fails when it is inactive. *)

  let affect_config = 2
  (** The stored configuration, in effect from the next start. *)

  let async_unplug = 4
  (** Returns without waiting for the guest to let a CPU go; an event tells the outcome. *)

end

