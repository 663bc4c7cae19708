(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: domain-event. *)

(** What happened to a domain; each value has an enum of its own for the detail. *)
module Domain_event_type = struct
  let defined = 0
  (** Its definition was stored; detail from [virDomainEventDefinedDetailType]. *)

  let undefined = 1
  (** Its definition was removed; detail from [virDomainEventUndefinedDetailType]. *)

  let started = 2
  (** It began to run; detail from [virDomainEventStartedDetailType]. *)

  let suspended = 3
  (** Its CPUs were stopped; detail from [virDomainEventSuspendedDetailType]. *)

  let resumed = 4
  (** Its CPUs run again; detail from [virDomainEventResumedDetailType]. *)

  let stopped = 5
  (** It no longer runs; detail from [virDomainEventStoppedDetailType]. *)

  let shutdown = 6
  (** The guest has shut down, its process is still there; detail from [virDomainEventShutdownDetailType]. *)

  let pmsuspended = 7
  (** The guest went to sleep; detail from [virDomainEventPMSuspendedDetailType]. *)

  let crashed = 8
  (** The guest crashed; detail from [virDomainEventCrashedDetailType]. *)

end

(** How a domain came to be defined. *)
module Domain_event_defined_detail_type = struct
  let added = 0
  (** It is new. *)

  let updated = 1
  (** An existing definition changed. *)

  let renamed = 2
  (** It got this name in place of another. *)

  let from_snapshot = 3
  (** Reverting to a snapshot brought the definition back. *)

end

(** How a definition went away. *)
module Domain_event_undefined_detail_type = struct
  let removed = 0
  (** It was deleted. *)

  let renamed = 1
  (** It lives on under another name. *)

end

(** How a domain came to run. *)
module Domain_event_started_detail_type = struct
  let booted = 0
  (** An ordinary start. *)

  let migrated = 1
  (** It is arriving from another host. *)

  let restored = 2
  (** From a saved state. *)

  let from_snapshot = 3
  (** From a snapshot. *)

  let wakeup = 4
  (** The sleeping guest woke up. *)

  let recreated = 5
  (** The hypervisor process was made anew, as for a reset it cannot do in place. *)

end

(** Why the CPUs of a domain stopped. *)
module Domain_event_suspended_detail_type = struct
  let paused = 0
  (** On request. *)

  let migrated = 1
  (** For the last phase of a migration. *)

  let ioerror = 2
  (** After a disk error. *)

  let watchdog = 3
  (** The watchdog fired. *)

  let restored = 4
  (** It was restored and stays paused. *)

  let from_snapshot = 5
  (** It was taken back to a snapshot made while paused. *)

  let api_error = 6
  (** A call that pauses for a moment failed and could not resume it. *)

  let postcopy = 7
  (** The source side of a migration that is in post-copy mode. *)

  let postcopy_failed = 8
  (** A migration broke while in post-copy mode. *)

  let guest_shutdown = 9
  (** The guest powered off, but its process is kept for a running job such as a backup. *)

end

(** Why the CPUs of a domain run again. *)
module Domain_event_resumed_detail_type = struct
  let unpaused = 0
  (** On request. *)

  let migrated = 1
  (** It has arrived on this host. *)

  let from_snapshot = 2
  (** It was taken back to a snapshot made while running. *)

  let postcopy = 3
  (** It runs here while the rest of its memory still arrives. *)

  let postcopy_failed = 4
  (** It runs here though its post-copy migration is broken and waits to be recovered. *)

end

(** Why a domain no longer runs. *)
module Domain_event_stopped_detail_type = struct
  let shutdown = 0
  (** The guest shut down by itself or when asked to. *)

  let destroyed = 1
  (** It was cut off from the host. *)

  let crashed = 2
  (** The guest crashed. *)

  let migrated = 3
  (** It has moved to another host. *)

  let saved = 4
  (** Its state was saved. *)

  let failed = 5
  (** The hypervisor or the management of it failed. *)

  let from_snapshot = 6
  (** It was taken back to a snapshot made while off. *)

  let recreated = 7
  (** The hypervisor process ends so that a new one can take over. *)

end

(** Who began the shutdown. *)
module Domain_event_shutdown_detail_type = struct
  let finished = 0
  (** The guest has shut down; nothing is known of the cause. *)

  let guest = 1
  (** Someone inside the guest. *)

  let host = 2
  (** The host, by a request or a signal to the process. *)

end

(** How a guest went to sleep. *)
module Domain_event_pm_suspended_detail_type = struct
  let memory = 0
  (** To memory. *)

  let disk = 1
  (** To disk. *)

end

(** What a crashed guest reported. *)
module Domain_event_crashed_detail_type = struct
  let panicked = 0
  (** Its kernel panicked. *)

  let crashloaded = 1
  (** It loaded a crash kernel, which handles the panic itself. *)

end

(** Whose memory a hardware error hit. *)
module Domain_memory_failure_recipient_type = struct
  let hypervisor = 0
  (** The hypervisor process's own. *)

  let guest = 1
  (** The guest's. *)

end

(** What the hypervisor did about a memory error. *)
module Domain_memory_failure_action_type = struct
  let ignore = 0
  (** Nothing; the error was not urgent. *)

  let inject = 1
  (** The guest was told with a machine check exception. *)

  let fatal = 2
  (** Nothing could be done; the domain ends. *)

  let reset = 3
  (** The guest could not be told, so it was reset. *)

end

(** More about a memory error. *)
module Domain_memory_failure_flags = struct
  let action_required = 1
  (** It cannot wait: the data was about to be used. *)

  let recursive = 2
  (** It came while an earlier one was still being handled. *)

end

(** What is done because the watchdog fired. *)
module Domain_event_watchdog_action = struct
  let none = 0
  (** Nothing. *)

  let pause = 1
  (** The domain is paused. *)

  let reset = 2
  (** The domain is reset. *)

  let poweroff = 3
  (** The domain is cut off. *)

  let shutdown = 4
  (** The guest is asked to shut down. *)

  let debug = 5
  (** A debug message is written, nothing else. *)

  let injectnmi = 6
  (** A non-maskable interrupt is sent to the guest. *)

end

(** What is done because of a disk error. *)
module Domain_event_io_error_action = struct
  let none = 0
  (** Nothing; the error is ignored. *)

  let pause = 1
  (** The domain is paused. *)

  let report = 2
  (** The guest sees the error. *)

end

(** How far a client's connection to a display is. *)
module Domain_event_graphics_phase = struct
  let connect = 0
  (** The client has connected. *)

  let initialize = 1
  (** The client is authenticated and gets to work. *)

  let disconnect = 2
  (** The client has gone. *)

end

(** Kinds of addresses in graphics events. *)
module Domain_event_graphics_address_type = struct
  let ipv4 = 0
  (** IPv4. *)

  let ipv6 = 1
  (** IPv6. *)

  let unix = 2
  (** A UNIX socket. *)

end

(** What became of a block job. *)
module Connect_domain_event_block_job_status = struct
  let completed = 0
  (** It is done. *)

  let failed = 1
  (** It ended with an error. *)

  let canceled = 2
  (** It was aborted. *)

  let ready = 3
  (** Its copy is in step with the disk; it waits for [virDomainBlockJobAbort]. *)

end

(** Why a disk's source changed at start. *)
module Connect_domain_event_disk_change_reason = struct
  let change_missing_on_start = 0
  (** Its source was not there, so the medium was left out ([startupPolicy]). *)

  let drop_missing_on_start = 1
  (** Its source was not there, so the whole disk was left out ([startupPolicy]). *)

end

(** How the tray of a removable drive moved. *)
module Domain_event_tray_change_reason = struct
  let open_ = 0
  (** It opened. *)

  let close = 1
  (** It closed. *)

end

(** Whether the guest agent is there. *)
module Connect_domain_event_agent_lifecycle_state = struct
  let connected = 1
  (** It is. *)

  let disconnected = 2
  (** It is not. *)

end

(** Why the state of the guest agent changed. *)
module Connect_domain_event_agent_lifecycle_reason = struct
  let unknown = 0
  (** Not known. *)

  let domain_started = 1
  (** The domain has just started, this is the first state. *)

  let channel = 2
  (** The guest opened or closed its side of the channel. *)

end

(** Kinds of domain events to register for; each has a callback type of its own. *)
module Domain_event_id = struct
  let lifecycle = 0
  (** Lifecycle; [virConnectDomainEventCallback]. *)

  let reboot = 1
  (** The guest rebooted; [virConnectDomainEventGenericCallback]. *)

  let rtc_change = 2
  (** The guest set its clock; [virConnectDomainEventRTCChangeCallback]. *)

  let watchdog = 3
  (** The watchdog fired; [virConnectDomainEventWatchdogCallback]. *)

  let io_error = 4
  (** A disk error; [virConnectDomainEventIOErrorCallback]. *)

  let graphics = 5
  (** Clients of a display come and go; [virConnectDomainEventGraphicsCallback]. *)

  let io_error_reason = 6
  (** A disk error with its cause; [virConnectDomainEventIOErrorReasonCallback]. *)

  let control_error = 7
  (** Control of the domain is lost; [virConnectDomainEventGenericCallback]. *)

  let block_job = 8
  (** A block job changed state, disk named by source path; [virConnectDomainEventBlockJobCallback]. *)

  let disk_change = 9
  (** A disk's source was left out at start; [virConnectDomainEventDiskChangeCallback]. *)

  let tray_change = 10
  (** A drive's tray moved; [virConnectDomainEventTrayChangeCallback]. *)

  let pmwakeup = 11
  (** The guest woke up; [virConnectDomainEventPMWakeupCallback]. *)

  let pmsuspend = 12
  (** The guest sleeps, suspended to memory; [virConnectDomainEventPMSuspendCallback]. *)

  let balloon_change = 13
  (** The balloon grew or shrank; [virConnectDomainEventBalloonChangeCallback]. *)

  let pmsuspend_disk = 14
  (** The guest sleeps, suspended to disk; [virConnectDomainEventPMSuspendDiskCallback]. *)

  let device_removed = 15
  (** A device is gone; [virConnectDomainEventDeviceRemovedCallback]. *)

  let block_job_2 = 16
  (** A block job changed state, disk named by target; [virConnectDomainEventBlockJobCallback]. *)

  let tunable = 17
  (** Tuning parameters changed; [virConnectDomainEventTunableCallback]. *)

  let agent_lifecycle = 18
  (** The guest agent came or went; [virConnectDomainEventAgentLifecycleCallback]. *)

  let device_added = 19
  (** A device was added; [virConnectDomainEventDeviceAddedCallback]. *)

  let migration_iteration = 20
  (** A migration began another pass over memory; [virConnectDomainEventMigrationIterationCallback]. *)

  let job_completed = 21
  (** A job of the domain ended; [virConnectDomainEventJobCompletedCallback]. *)

  let device_removal_failed = 22
  (** A device could not be removed; [virConnectDomainEventDeviceRemovalFailedCallback]. *)

  let metadata_change = 23
  (** Title, description or metadata changed; [virConnectDomainEventMetadataChangeCallback]. *)

  let block_threshold = 24
  (** A disk image was written beyond its threshold; [virConnectDomainEventBlockThresholdCallback]. *)

  let memory_failure = 25
  (** The host's memory has an error; [virConnectDomainEventMemoryFailureCallback]. *)

  let memory_device_size_change = 26
  (** A memory device grew or shrank; [virConnectDomainEventMemoryDeviceSizeChangeCallback]. *)

  let nic_mac_change = 27
  (** The guest gave an interface another MAC address; [virConnectDomainEventNICMACChangeCallback]. *)

  let vcpu_removed = 28
  (** A virtual CPU was unplugged; [virConnectDomainEventVcpuRemovedCallback]. *)

  let channel_lifecycle = 29
  (** The guest opened or closed a channel; [virConnectDomainEventChannelLifecycleCallback]. *)

end

(** Whether the guest has a channel open. *)
module Connect_domain_event_channel_lifecycle_state = struct
  let connected = 1
  (** It has. *)

  let disconnected = 2
  (** It has not. *)

end

(** Why the state of a channel changed. *)
module Connect_domain_event_channel_lifecycle_reason = struct
  let unknown = 0
  (** Not known. *)

  let domain_started = 1
  (** The domain has just started, this is the first state. *)

  let channel = 2
  (** The guest opened or closed its side of the channel. *)

end

