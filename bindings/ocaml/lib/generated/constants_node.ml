(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: node. *)

(** How deep a host sleeps. *)
module Node_suspend_target = struct
  let mem = 0
  (** Suspend to RAM (ACPI S3). *)

  let disk = 1
  (** Suspend to disk (ACPI S4). *)

  let hybrid = 2
  (** Suspend to RAM with a copy on disk, for the case that power fails. *)

end

(** Stands for the sum of all CPUs. *)
module Node_get_cpu_stats_all_cpus = struct
  let all_cpus = -1
  (** All CPUs together. *)

end

(** Stands for the sum of all NUMA nodes. *)
module Node_get_memory_stats_all_cells = struct
  let all_cells = -1
  (** All NUMA nodes together. *)

end

(** How the numbers of huge pages are meant. *)
module Node_alloc_pages_flags = struct
  let add = 0
  (** Adds the pages to those in the pool. *)

  let set = 1
  (** Sets the size of the pool, which may free pages. *)

end

