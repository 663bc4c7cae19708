(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: domain. *)

(** What a domain is doing. *)
module Domain_state = struct
  let nostate = 0
  (** The driver cannot tell. *)

  let running = 1
  (** Its virtual CPUs run. *)

  let blocked = 2
  (** It is active but waits for some resource. *)

  let paused = 3
  (** It is active with its virtual CPUs stopped. *)

  let shutdown = 4
  (** It is on its way to being off. *)

  let shutoff = 5
  (** It is not running. *)

  let crashed = 6
  (** It has crashed and was left in that state. *)

  let pmsuspended = 7
  (** Its guest put itself to sleep by power management. *)

end

(** Why a domain is in [VIR_DOMAIN_NOSTATE]. *)
module Domain_nostate_reason = struct
  let unknown = 0
  (** No reason is recorded. *)

end

(** Why a domain is in [VIR_DOMAIN_RUNNING]. *)
module Domain_running_reason = struct
  let unknown = 0
  (** No reason is recorded. *)

  let booted = 1
  (** It was started afresh. *)

  let migrated = 2
  (** It arrived by migration from elsewhere. *)

  let restored = 3
  (** It was restored from a saved-state file. *)

  let from_snapshot = 4
  (** It was put back to a snapshot taken while running. *)

  let unpaused = 5
  (** It was resumed after a pause. *)

  let migration_canceled = 6
  (** It went on here after its migration was given up. *)

  let save_canceled = 7
  (** It went on after saving it was given up. *)

  let wakeup = 8
  (** It woke from power-management sleep. *)

  let crashed = 9
  (** It was resumed after its guest had crashed. *)

  let postcopy = 10
  (** It runs on the destination while post-copy migration still fetches memory. *)

  let postcopy_failed = 11
  (** It runs on the destination, but post-copy migration has stalled. *)

end

(** Why a domain is in [VIR_DOMAIN_PAUSED]. *)
module Domain_paused_reason = struct
  let unknown = 0
  (** No reason is recorded. *)

  let user = 1
  (** Somebody asked for it. *)

  let migration = 2
  (** It is being migrated with the guest stopped. *)

  let save = 3
  (** Its state is being saved. *)

  let dump = 4
  (** Its core is being dumped. *)

  let ioerror = 5
  (** A disk failed and the error policy stops the guest. *)

  let watchdog = 6
  (** Its watchdog fired with the action 'pause'. *)

  let from_snapshot = 7
  (** It was put back to a snapshot taken while paused. *)

  let shutting_down = 8
  (** The guest has powered off and the domain is about to stop. *)

  let snapshot = 9
  (** A snapshot is being taken. *)

  let crashed = 10
  (** Its guest has crashed. *)

  let starting_up = 11
  (** It is still being started. *)

  let postcopy = 12
  (** It waits on the source while post-copy migration moves it. *)

  let postcopy_failed = 13
  (** It is held because post-copy migration has stalled. *)

  let api_error = 14
  (** A call that had stopped it failed and could not resume it. *)

end

(** Why a domain is in [VIR_DOMAIN_SHUTDOWN]. *)
module Domain_shutdown_reason = struct
  let unknown = 0
  (** No reason is recorded. *)

  let user = 1
  (** Somebody asked it to shut down. *)

end

(** Why a domain is in [VIR_DOMAIN_SHUTOFF]. *)
module Domain_shutoff_reason = struct
  let unknown = 0
  (** No reason is recorded. *)

  let shutdown = 1
  (** The guest shut down in an orderly way. *)

  let destroyed = 2
  (** It was stopped by force. *)

  let crashed = 3
  (** It crashed. *)

  let migrated = 4
  (** It has moved to another host. *)

  let saved = 5
  (** Its state was saved and it was stopped. *)

  let failed = 6
  (** Starting it failed. *)

  let from_snapshot = 7
  (** It was put back to a snapshot taken while it was off. *)

  let daemon = 8
  (** The daemon lost it while reconnecting, for example after a restart. *)

end

(** Why a domain is in [VIR_DOMAIN_CRASHED]. *)
module Domain_crashed_reason = struct
  let unknown = 0
  (** No reason is recorded. *)

  let panicked = 1
  (** The guest's kernel reported a panic. *)

end

(** Why a domain is in [VIR_DOMAIN_PMSUSPENDED]. *)
module Domain_pm_suspended_reason = struct
  let unknown = 0
  (** No reason is recorded. *)

end

(** Why a domain sleeps with its memory on disk. *)
module Domain_pm_suspended_disk_reason = struct
  let unknown = 0
  (** No reason is recorded. *)

end

(** Whether the channel through which a domain is controlled can take commands. *)
module Domain_control_state = struct
  let ok = 0
  (** It is free for the next command. *)

  let job = 1
  (** A background job runs; some commands may be refused until it ends. *)

  let occupied = 2
  (** A command is being executed and others have to wait. *)

  let error = 3
  (** It is broken; no command will succeed until the domain restarts. *)

end

(** Why the control channel is in [VIR_DOMAIN_CONTROL_ERROR]. *)
module Domain_control_error_reason = struct
  let none = 0
  (** There is no error. *)

  let unknown = 1
  (** The cause is not known. *)

  let monitor = 2
  (** The connection to the emulator's monitor is lost. *)

  let internal = 3
  (** The driver's own bookkeeping of the domain is inconsistent. *)

end

(** Whether a call concerns the running domain, its stored configuration or both. *)
module Domain_modification_impact = struct
  let current = 0
  (** The running domain when it is active, else its stored configuration. *)

  let live = 1
  (** The running domain; fails when it is inactive. *)

  let config = 2
  (** The stored configuration, in effect from the next start; fails on a transient domain. *)

end

(** How to start a domain. *)
module Domain_create_flags = struct
  let none = 0
  (** Nothing special. *)

  let start_paused = 1
  (** Leaves the virtual CPUs stopped once the domain is up. *)

  let start_autodestroy = 2
  (** Stops the domain by force when this connection closes. *)

  let start_bypass_cache = 4
  (** Keeps the host's page cache clean while a managed save image is read. *)

  let start_force_boot = 8
  (** Throws a managed save image away and boots afresh. *)

  let start_validate = 16
  (** Checks the XML against the schema first. *)

  let start_reset_nvram = 32
  (** Sets the firmware variables back to their template. *)

end

(** By which means to ask a guest to shut down. *)
module Domain_shutdown_flag_values = struct
  let default = 0
  (** The driver chooses. *)

  let acpi_power_btn = 1
  (** A press of the virtual power button. *)

  let guest_agent = 2
  (** A command to the agent inside the guest. *)

  let initctl = 4
  (** A message to init's control pipe, in containers. *)

  let signal = 8
  (** A signal to the init process, in containers. *)

  let paravirt = 16
  (** The hypervisor's paravirtual control interface. *)

end

(** By which means to ask a guest to reboot. *)
module Domain_reboot_flag_values = struct
  let default = 0
  (** The driver chooses. *)

  let acpi_power_btn = 1
  (** A press of the virtual power button, followed by a restart once the guest is off. *)

  let guest_agent = 2
  (** A command to the agent inside the guest. *)

  let initctl = 4
  (** A message to init's control pipe, in containers. *)

  let signal = 8
  (** A signal to the init process, in containers. *)

  let paravirt = 16
  (** The hypervisor's paravirtual control interface. *)

end

(** How to stop a domain by force. *)
module Domain_destroy_flags_values = struct
  let default = 0
  (** By all means, in the end by killing its process. *)

  let graceful = 1
  (** Only asks the hypervisor's process to end ([SIGTERM]) and fails if it does not in time. *)

  let remove_logs = 2
  (** Deletes the domain's log files as well. *)

end

(** Which part of a domain's descriptive data is meant. *)
module Domain_metadata_type = struct
  let description = 0
  (** The free text in [<description>]. *)

  let title = 1
  (** The single line in [<title>]. *)

  let element = 2
  (** An application's own XML inside [<metadata>], told apart by namespace URI. *)

end

(** What to put into a domain's XML. *)
module Domain_xml_flags = struct
  let secure = 1
  (** Passwords and other secrets as well; refused on read-only connections. *)

  let inactive = 2
  (** The stored configuration, even if the domain is running. *)

  let update_cpu = 4
  (** The guest CPU requirements filled in from the host's CPU. *)

  let migratable = 8
  (** A form fit for a migration to other, also older, versions; refused on read-only connections. *)

end

(** How to store a domain's configuration. *)
module Domain_define_flags = struct
  let validate = 1
  (** Checks the XML against the schema first. *)

end

(** What to do with the things that belong to a configuration being removed. *)
module Domain_undefine_flags_values = struct
  let managed_save = 1
  (** Deletes the managed save image. *)

  let snapshots_metadata = 2
  (** Forgets the snapshots' records, not their data; only on an inactive domain. *)

  let nvram = 4
  (** Deletes the file with the firmware variables. *)

  let keep_nvram = 8
  (** Leaves the file with the firmware variables in place. *)

  let checkpoints_metadata = 16
  (** Forgets the checkpoints' records, not their bitmaps; only on an inactive domain. *)

  let tpm = 32
  (** Deletes the emulated TPM's state. *)

  let keep_tpm = 64
  (** Leaves the emulated TPM's state in place. *)

end

(** Which domains to list. *)
module Connect_list_all_domains_flags = struct
  let active = 1
  (** Those that are active. *)

  let inactive = 2
  (** Those that are not active. *)

  let persistent = 4
  (** Those with a stored configuration. *)

  let transient = 8
  (** Those without a stored configuration. *)

  let running = 16
  (** Those in [VIR_DOMAIN_RUNNING]. *)

  let paused = 32
  (** Those in [VIR_DOMAIN_PAUSED]. *)

  let shutoff = 64
  (** Those in [VIR_DOMAIN_SHUTOFF]. *)

  let other = 128
  (** Those in any other state. *)

  let managedsave = 256
  (** Those with a managed save image. *)

  let no_managedsave = 512
  (** Those without a managed save image. *)

  let autostart = 1024
  (** Those started together with the host. *)

  let no_autostart = 2048
  (** Those not started together with the host. *)

  let has_snapshot = 4096
  (** Those with at least one snapshot. *)

  let no_snapshot = 8192
  (** Those without snapshots. *)

  let has_checkpoint = 16384
  (** Those with at least one checkpoint. *)

  let no_checkpoint = 32768
  (** Those without checkpoints. *)

end

(** Event in a guest's life for which an action is configured. *)
module Domain_lifecycle = struct
  let poweroff = 0
  (** The guest powers off ([<on_poweroff>]). *)

  let reboot = 1
  (** The guest reboots ([<on_reboot>]). *)

  let crash = 2
  (** The guest crashes ([<on_crash>]). *)

end

(** What to do with a domain on a lifecycle event. *)
module Domain_lifecycle_action = struct
  let destroy = 0
  (** Stops it and frees everything it uses. *)

  let restart = 1
  (** Stops it and starts it again with the same configuration. *)

  let restart_rename = 2
  (** Starts it again under a new name. *)

  let preserve = 3
  (** Keeps it, stopped, for analysis. *)

  let coredump_destroy = 4
  (** Dumps its core, then acts like [DESTROY]; for crashes only. *)

  let coredump_restart = 5
  (** Dumps its core, then acts like [RESTART]; for crashes only. *)

  let preserve_running = 6
  (** Keeps it and lets its virtual CPUs go on. *)

end

(** Which kinds of messages about a domain to report. *)
module Domain_message_type = struct
  let deprecation = 1
  (** Uses of features that are going to disappear. *)

  let tainting = 2
  (** Settings and actions that make the domain hard to support. *)

  let ioerrors = 4
  (** Errors that its disks have met. *)

end

