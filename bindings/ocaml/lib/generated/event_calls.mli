(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Events of every kind of object, as the specification has them.

    Each function registers another one for what happens to one object, or to all of a connection's. It is told by the loop
    that {!Libvirt.Event.run_default_impl} runs. *)

type id = Listening.id
(** A registration, which [Libvirt.Event.deregister_any] ends as well. *)

val stop : 'a Objects.connect -> id -> unit
(** Ends a registration. *)

val on_domain_lifecycle :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> int -> int -> unit) ->
  id
(** Lifecycle; [virConnectDomainEventCallback]. Told with: [event], [detail]. *)

val on_domain_reboot :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> unit) ->
  id
(** The guest rebooted; [virConnectDomainEventGenericCallback]. *)

val on_domain_rtc_change :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> int64 -> unit) ->
  id
(** The guest set its clock; [virConnectDomainEventRTCChangeCallback]. Told with: [utcoffset]. *)

val on_domain_watchdog :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> int -> unit) ->
  id
(** The watchdog fired; [virConnectDomainEventWatchdogCallback]. Told with: [action]. *)

val on_domain_io_error :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> string -> string -> int -> unit) ->
  id
(** A disk error; [virConnectDomainEventIOErrorCallback]. Told with: [src_path], [dev_alias], [action]. *)

val on_domain_graphics :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> int -> Records.domain_event_graphics_address -> Records.domain_event_graphics_address -> string -> Records.domain_event_graphics_subject -> unit) ->
  id
(** Clients of a display come and go; [virConnectDomainEventGraphicsCallback]. Told with: [phase], [local], [remote], [auth_scheme], [subject]. *)

val on_domain_io_error_reason :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> string -> string -> int -> string -> unit) ->
  id
(** A disk error with its cause; [virConnectDomainEventIOErrorReasonCallback]. Told with: [src_path], [dev_alias], [action], [reason]. *)

val on_domain_control_error :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> unit) ->
  id
(** Control of the domain is lost; [virConnectDomainEventGenericCallback]. *)

val on_domain_block_job :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> string -> int -> int -> unit) ->
  id
(** A block job changed state, disk named by source path; [virConnectDomainEventBlockJobCallback]. Told with: [disk], [type_], [status]. *)

val on_domain_disk_change :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> string option -> string option -> string -> int -> unit) ->
  id
(** A disk's source was left out at start; [virConnectDomainEventDiskChangeCallback]. Told with: [old_src_path], [new_src_path], [dev_alias], [reason]. *)

val on_domain_tray_change :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> string -> int -> unit) ->
  id
(** A drive's tray moved; [virConnectDomainEventTrayChangeCallback]. Told with: [dev_alias], [reason]. *)

val on_domain_pmwakeup :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> int -> unit) ->
  id
(** The guest woke up; [virConnectDomainEventPMWakeupCallback]. Told with: [reason]. *)

val on_domain_pmsuspend :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> int -> unit) ->
  id
(** The guest sleeps, suspended to memory; [virConnectDomainEventPMSuspendCallback]. Told with: [reason]. *)

val on_domain_balloon_change :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> int64 -> unit) ->
  id
(** The balloon grew or shrank; [virConnectDomainEventBalloonChangeCallback]. Told with: [actual]. *)

val on_domain_pmsuspend_disk :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> int -> unit) ->
  id
(** The guest sleeps, suspended to disk; [virConnectDomainEventPMSuspendDiskCallback]. Told with: [reason]. *)

val on_domain_device_removed :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> string -> unit) ->
  id
(** A device is gone; [virConnectDomainEventDeviceRemovedCallback]. Told with: [dev_alias]. *)

val on_domain_block_job_2 :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> string -> int -> int -> unit) ->
  id
(** A block job changed state, disk named by target; [virConnectDomainEventBlockJobCallback]. Told with: [disk], [type_], [status]. *)

val on_domain_tunable :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> Typed_params.t -> unit) ->
  id
(** Tuning parameters changed; [virConnectDomainEventTunableCallback]. Told with: [params]. *)

val on_domain_agent_lifecycle :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> int -> int -> unit) ->
  id
(** The guest agent came or went; [virConnectDomainEventAgentLifecycleCallback]. Told with: [state], [reason]. *)

val on_domain_device_added :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> string -> unit) ->
  id
(** A device was added; [virConnectDomainEventDeviceAddedCallback]. Told with: [dev_alias]. *)

val on_domain_migration_iteration :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> int -> unit) ->
  id
(** A migration began another pass over memory; [virConnectDomainEventMigrationIterationCallback]. Told with: [iteration]. *)

val on_domain_job_completed :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> Typed_params.t -> unit) ->
  id
(** A job of the domain ended; [virConnectDomainEventJobCompletedCallback]. Told with: [params]. *)

val on_domain_device_removal_failed :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> string -> unit) ->
  id
(** A device could not be removed; [virConnectDomainEventDeviceRemovalFailedCallback]. Told with: [dev_alias]. *)

val on_domain_metadata_change :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> int -> string option -> unit) ->
  id
(** Title, description or metadata changed; [virConnectDomainEventMetadataChangeCallback]. Told with: [type_], [nsuri]. *)

val on_domain_block_threshold :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> string -> string option -> int64 -> int64 -> unit) ->
  id
(** A disk image was written beyond its threshold; [virConnectDomainEventBlockThresholdCallback]. Told with: [dev], [path], [threshold], [excess]. *)

val on_domain_memory_failure :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> int -> int -> int -> unit) ->
  id
(** The host's memory has an error; [virConnectDomainEventMemoryFailureCallback]. Told with: [recipient], [action], [flags]. *)

val on_domain_memory_device_size_change :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> string -> int64 -> unit) ->
  id
(** A memory device grew or shrank; [virConnectDomainEventMemoryDeviceSizeChangeCallback]. Told with: [alias], [size]. *)

val on_domain_nic_mac_change :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> string -> string -> string -> unit) ->
  id
(** The guest gave an interface another MAC address; [virConnectDomainEventNICMACChangeCallback]. Told with: [alias], [old_mac], [new_mac]. *)

val on_domain_vcpu_removed :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> int -> unit) ->
  id
(** A virtual CPU was unplugged; [virConnectDomainEventVcpuRemovedCallback]. Told with: [vcpuid]. *)

val on_domain_channel_lifecycle :
  ?of_:[> `R ] Objects.domain ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.domain -> string -> int -> int -> unit) ->
  id
(** The guest opened or closed a channel; [virConnectDomainEventChannelLifecycleCallback]. Told with: [channel_name], [state], [reason]. *)

val on_network_lifecycle :
  ?of_:[> `R ] Objects.network ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.network -> int -> int -> unit) ->
  id
(** Lifecycle changes, told to a [virConnectNetworkEventLifecycleCallback]. Told with: [event], [detail]. *)

val on_network_metadata_change :
  ?of_:[> `R ] Objects.network ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.network -> int -> string option -> unit) ->
  id
(** Changed metadata, told to a [virConnectNetworkEventMetadataChangeCallback]. Told with: [type_], [nsuri]. *)

val on_node_device_lifecycle :
  ?of_:[> `R ] Objects.node_device ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.node_device -> int -> int -> unit) ->
  id
(** A device appeared, vanished, or was defined or undefined ([virConnectNodeDeviceEventLifecycleCallback]). Told with: [event], [detail]. *)

val on_node_device_update :
  ?of_:[> `R ] Objects.node_device ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.node_device -> unit) ->
  id
(** A device's description changed ([virConnectNodeDeviceEventGenericCallback]). *)

val on_secret_lifecycle :
  ?of_:[> `R ] Objects.secret ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.secret -> int -> int -> unit) ->
  id
(** Lifecycle changes, told to a [virConnectSecretEventLifecycleCallback]. Told with: [event], [detail]. *)

val on_secret_value_changed :
  ?of_:[> `R ] Objects.secret ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.secret -> unit) ->
  id
(** A value was set, told to a [virConnectSecretEventGenericCallback]. *)

val on_storage_pool_lifecycle :
  ?of_:[> `R ] Objects.storage_pool ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.storage_pool -> int -> int -> unit) ->
  id
(** Lifecycle changes, told to a [virConnectStoragePoolEventLifecycleCallback]. Told with: [event], [detail]. *)

val on_storage_pool_refresh :
  ?of_:[> `R ] Objects.storage_pool ->
  [> `R ] Objects.connect ->
  (Objects.ro Objects.storage_pool -> unit) ->
  id
(** A pool's list of volumes was read anew, told to a [virConnectStoragePoolEventGenericCallback]. *)

