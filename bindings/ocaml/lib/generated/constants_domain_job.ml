(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: domain-job. *)

(** What is known of a domain's job. *)
module Domain_job_type = struct
  let none = 0
  (** There is none. *)

  let bounded = 1
  (** One runs, and how long it will take can be estimated. *)

  let unbounded = 2
  (** One runs, and its end cannot be foreseen. *)

  let completed = 3
  (** It is done; cleaning up may be left. *)

  let failed = 4
  (** It ended with an error; cleaning up may be left. *)

  let cancelled = 5
  (** It was aborted; cleaning up may be left. *)

end

(** Which job [virDomainGetJobStats] tells about. *)
module Domain_get_job_stats_flags = struct
  let completed = 1
  (** The last job that is over, rather than the running one; reading forgets it. *)

  let keep_completed = 2
  (** Do not forget the finished job after reading it. *)

end

(** Which jobs [virDomainAbortJobFlags] may interrupt. *)
module Domain_abort_job_flags_values = struct
  let postcopy = 1
  (** Also a migration in post-copy mode, which then has to be recovered. *)

end

(** What a domain's job does. *)
module Domain_job_operation = struct
  let unknown = 0
  (** Something that has no value here. *)

  let start = 1
  (** It starts the domain. *)

  let save = 2
  (** It saves the domain's state. *)

  let restore = 3
  (** It restores a saved state. *)

  let migration_in = 4
  (** It receives the domain from another host. *)

  let migration_out = 5
  (** It moves the domain to another host. *)

  let snapshot = 6
  (** It takes a snapshot. *)

  let snapshot_revert = 7
  (** It takes the domain back to a snapshot. *)

  let dump = 8
  (** It writes a core dump. *)

  let backup = 9
  (** It backs up disks. *)

  let snapshot_delete = 10
  (** It deletes a snapshot. *)

end

