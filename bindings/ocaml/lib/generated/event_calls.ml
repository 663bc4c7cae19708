(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type id = Listening.id

let stop = Listening.stop

let on_domain_lifecycle ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let event = Message.int message in
    let detail = Message.int message in
    callback self event detail
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 0 ?of_ conn told

let on_domain_reboot ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    callback self
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 1 ?of_ conn told

let on_domain_rtc_change ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let utcoffset = Message.int64 message in
    callback self utcoffset
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 2 ?of_ conn told

let on_domain_watchdog ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let action = Message.int message in
    callback self action
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 3 ?of_ conn told

let on_domain_io_error ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let src_path = Message.string message in
    let dev_alias = Message.string message in
    let action = Message.int message in
    callback self src_path dev_alias action
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 4 ?of_ conn told

let on_domain_graphics ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let phase = Message.int message in
    let local = Records.take_domain_event_graphics_address message in
    let remote = Records.take_domain_event_graphics_address message in
    let auth_scheme = Message.string message in
    let subject = Records.take_domain_event_graphics_subject message in
    callback self phase local remote auth_scheme subject
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 5 ?of_ conn told

let on_domain_io_error_reason ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let src_path = Message.string message in
    let dev_alias = Message.string message in
    let action = Message.int message in
    let reason = Message.string message in
    callback self src_path dev_alias action reason
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 6 ?of_ conn told

let on_domain_control_error ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    callback self
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 7 ?of_ conn told

let on_domain_block_job ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let disk = Message.string message in
    let type_ = Message.int message in
    let status = Message.int message in
    callback self disk type_ status
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 8 ?of_ conn told

let on_domain_disk_change ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let old_src_path = Message.optional message in
    let new_src_path = Message.optional message in
    let dev_alias = Message.string message in
    let reason = Message.int message in
    callback self old_src_path new_src_path dev_alias reason
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 9 ?of_ conn told

let on_domain_tray_change ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let dev_alias = Message.string message in
    let reason = Message.int message in
    callback self dev_alias reason
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 10 ?of_ conn told

let on_domain_pmwakeup ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let reason = Message.int message in
    callback self reason
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 11 ?of_ conn told

let on_domain_pmsuspend ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let reason = Message.int message in
    callback self reason
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 12 ?of_ conn told

let on_domain_balloon_change ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let actual = Message.int64 message in
    callback self actual
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 13 ?of_ conn told

let on_domain_pmsuspend_disk ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let reason = Message.int message in
    callback self reason
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 14 ?of_ conn told

let on_domain_device_removed ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let dev_alias = Message.string message in
    callback self dev_alias
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 15 ?of_ conn told

let on_domain_block_job_2 ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let disk = Message.string message in
    let type_ = Message.int message in
    let status = Message.int message in
    callback self disk type_ status
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 16 ?of_ conn told

let on_domain_tunable ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let params = Typed_params.take message in
    callback self params
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 17 ?of_ conn told

let on_domain_agent_lifecycle ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let state = Message.int message in
    let reason = Message.int message in
    callback self state reason
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 18 ?of_ conn told

let on_domain_device_added ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let dev_alias = Message.string message in
    callback self dev_alias
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 19 ?of_ conn told

let on_domain_migration_iteration ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let iteration = Message.int message in
    callback self iteration
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 20 ?of_ conn told

let on_domain_job_completed ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let params = Typed_params.take message in
    callback self params
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 21 ?of_ conn told

let on_domain_device_removal_failed ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let dev_alias = Message.string message in
    callback self dev_alias
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 22 ?of_ conn told

let on_domain_metadata_change ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let type_ = Message.int message in
    let nsuri = Message.optional message in
    callback self type_ nsuri
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 23 ?of_ conn told

let on_domain_block_threshold ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let dev = Message.string message in
    let path = Message.optional message in
    let threshold = Message.int64 message in
    let excess = Message.int64 message in
    callback self dev path threshold excess
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 24 ?of_ conn told

let on_domain_memory_failure ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let recipient = Message.int message in
    let action = Message.int message in
    let flags = Message.unsigned message in
    callback self recipient action flags
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 25 ?of_ conn told

let on_domain_memory_device_size_change ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let alias = Message.string message in
    let size = Message.int64 message in
    callback self alias size
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 26 ?of_ conn told

let on_domain_nic_mac_change ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let alias = Message.string message in
    let old_mac = Message.string message in
    let new_mac = Message.string message in
    callback self alias old_mac new_mac
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 27 ?of_ conn told

let on_domain_vcpu_removed ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let vcpuid = Message.unsigned message in
    callback self vcpuid
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 28 ?of_ conn told

let on_domain_channel_lifecycle ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let channel_name = Message.string message in
    let state = Message.int message in
    let reason = Message.int message in
    callback self channel_name state reason
  in
  Listening.of_kind Functions.virConnectDomainEventRegisterAny
    ~ended_by:Functions.virConnectDomainEventDeregisterAny 29 ?of_ conn told

let on_network_lifecycle ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let event = Message.int message in
    let detail = Message.int message in
    callback self event detail
  in
  Listening.of_kind Functions.virConnectNetworkEventRegisterAny
    ~ended_by:Functions.virConnectNetworkEventDeregisterAny 0 ?of_ conn told

let on_network_metadata_change ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let type_ = Message.int message in
    let nsuri = Message.optional message in
    callback self type_ nsuri
  in
  Listening.of_kind Functions.virConnectNetworkEventRegisterAny
    ~ended_by:Functions.virConnectNetworkEventDeregisterAny 1 ?of_ conn told

let on_node_device_lifecycle ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let event = Message.int message in
    let detail = Message.int message in
    callback self event detail
  in
  Listening.of_kind Functions.virConnectNodeDeviceEventRegisterAny
    ~ended_by:Functions.virConnectNodeDeviceEventDeregisterAny 0 ?of_ conn told

let on_node_device_update ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    callback self
  in
  Listening.of_kind Functions.virConnectNodeDeviceEventRegisterAny
    ~ended_by:Functions.virConnectNodeDeviceEventDeregisterAny 1 ?of_ conn told

let on_secret_lifecycle ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let event = Message.int message in
    let detail = Message.int message in
    callback self event detail
  in
  Listening.of_kind Functions.virConnectSecretEventRegisterAny
    ~ended_by:Functions.virConnectSecretEventDeregisterAny 0 ?of_ conn told

let on_secret_value_changed ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    callback self
  in
  Listening.of_kind Functions.virConnectSecretEventRegisterAny
    ~ended_by:Functions.virConnectSecretEventDeregisterAny 1 ?of_ conn told

let on_storage_pool_lifecycle ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    let event = Message.int message in
    let detail = Message.int message in
    callback self event detail
  in
  Listening.of_kind Functions.virConnectStoragePoolEventRegisterAny
    ~ended_by:Functions.virConnectStoragePoolEventDeregisterAny 0 ?of_ conn told

let on_storage_pool_refresh ?of_ conn callback =
  let told message =
    let self = Message.handle conn message in
    callback self
  in
  Listening.of_kind Functions.virConnectStoragePoolEventRegisterAny
    ~ended_by:Functions.virConnectStoragePoolEventDeregisterAny 1 ?of_ conn told

