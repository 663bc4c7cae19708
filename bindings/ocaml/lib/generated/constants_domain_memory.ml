(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: domain-memory. *)

(** What a change of a domain's memory concerns. *)
module Domain_memory_mod_flags = struct
  let current = 0
  (** The running domain when it is active, else its stored configuration. *)

  let live = 1
  (** The running domain; fails when it is inactive. *)

  let config = 2
  (** The stored configuration, in effect from the next start. *)

  let maximum = 4
  (** The upper bound instead of the amount in use; few drivers can change it live. *)

end

(** How a domain's memory is spread over the host's NUMA nodes. *)
module Domain_numatune_mem_mode = struct
  let strict = 0
  (** From the chosen nodes only; allocation fails when they are full. *)

  let preferred = 1
  (** From the chosen node if it has room, else from others. *)

  let interleave = 2
  (** From the chosen nodes in turn. *)

  let restrictive = 3
  (** From the chosen nodes, bound by cgroup only, so the set can be changed live. *)

end

(** What the addresses in [virDomainMemoryPeek] mean; exactly one is given. *)
module Domain_memory_flags = struct
  let virtual_ = 1
  (** Virtual addresses, as the guest's first CPU sees them at present. *)

  let physical = 2
  (** Guest physical addresses. *)

end

(** Types of memory parameters; old names of the values of [TypedParameterType]. *)
module Memory_parameter_type = struct
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

