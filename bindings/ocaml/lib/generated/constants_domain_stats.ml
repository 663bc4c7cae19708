(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: domain-stats. *)

(** Kinds of memory figures that [virDomainMemoryStats] reports. *)
module Domain_memory_stat_tags = struct
  let swap_in = 0
  (** Data the guest read back from its swap space, in KiB. *)

  let swap_out = 1
  (** Data the guest moved out to its swap space, in KiB. *)

  let major_fault = 2
  (** Number of the guest's page faults that had to wait for disk input. *)

  let minor_fault = 3
  (** Number of the guest's page faults served without disk input. *)

  let unused = 4
  (** Memory the guest system does not use at all, caches counted as used, in KiB. *)

  let available = 5
  (** Memory the guest system sees as its own; the assigned amount less what firmware and kernel reserve, in KiB. *)

  let actual_balloon = 6
  (** Present size of the guest's memory as set by the balloon, in KiB. *)

  let rss = 7
  (** Host memory resident for the process that runs the guest, in KiB. *)

  let usable = 8
  (** Memory the balloon could take back before the guest starts to swap, in KiB. *)

  let last_update = 9
  (** When the guest last refreshed these figures, in seconds since the epoch. *)

  let disk_caches = 10
  (** Guest memory holding disk caches that can be dropped without writing anything, in KiB. *)

  let hugetlb_pgalloc = 11
  (** Number of huge pages the guest allocated successfully. *)

  let hugetlb_pgfail = 12
  (** Number of huge page allocations that failed inside the guest. *)

  let nr = 13
  (** How many kinds of figures this version knows; grows with new kinds. *)

end

(** Groups of statistics that can be asked for in bulk; 0 asks for every group the hypervisor knows. *)
module Domain_stats_types = struct
  let state = 1
  (** State of the domain and how it got there ([state.*]). *)

  let cpu_total = 2
  (** CPU time of the whole domain, with cache and energy monitors ([cpu.*]). *)

  let balloon = 4
  (** Memory balloon figures ([balloon.*]). *)

  let vcpu = 8
  (** Figures per virtual CPU ([vcpu.*]). *)

  let interface = 16
  (** Traffic per network interface ([net.*]). *)

  let block = 32
  (** Traffic and sizes per disk ([block.*]). *)

  let perf = 64
  (** Values of the perf events that are switched on ([perf.*]). *)

  let iothread = 128
  (** Polling settings per IOThread ([iothread.*]). *)

  let memory = 256
  (** Memory bandwidth monitors ([memory.*]). *)

  let dirtyrate = 512
  (** Result of the latest dirty rate measurement ([dirtyrate.*]). *)

  let vm = 1024
  (** Figures the hypervisor itself keeps, under names of its own ([vm.*]). *)

end

(** Which domains bulk statistics cover and how they are gathered. *)
module Connect_get_all_domain_stats_flags = struct
  let active = 1
  (** Covers active domains. *)

  let inactive = 2
  (** Covers inactive domains. *)

  let persistent = 4
  (** Covers domains with a stored definition. *)

  let transient = 8
  (** Covers domains that vanish when they stop. *)

  let running = 16
  (** Covers domains in state running. *)

  let paused = 32
  (** Covers paused domains. *)

  let shutoff = 64
  (** Covers domains that are shut off. *)

  let other = 128
  (** Covers domains in any further state. *)

  let nowait = 536870912
  (** Leaves out figures that would need waiting for a job in progress on the domain. *)

  let backing = 1073741824
  (** Lists each image of the disks' backing chains, not only the top ones. *)

  let enforce_stats = 2147483648
  (** Fails when a group in the request is not known to the hypervisor, where it would be skipped silently otherwise. *)

end

(** How far a dirty rate measurement has come. *)
module Domain_dirty_rate_status = struct
  let unstarted = 0
  (** No measurement was ever begun. *)

  let measuring = 1
  (** A measurement is going on. *)

  let measured = 2
  (** A measurement has finished and its result can be read. *)

end

(** Method by which the dirty rate is measured; at most one. *)
module Domain_dirty_rate_calc_flags = struct
  let page_sampling = 0
  (** Compares checksums of sampled pages; the default. *)

  let dirty_bitmap = 1
  (** Counts pages marked in the dirty bitmap. *)

  let dirty_ring = 2
  (** Counts pages per virtual CPU with the dirty ring, which the guest must have enabled. *)

end

