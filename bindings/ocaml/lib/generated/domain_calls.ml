(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.domain

external const : [> `R ] t -> Objects.ro t = "%identity"

let free self = Call.free Functions.virDomainSetBlkioParameters "virDomainFree" self

let set_blkio_parameters ?(flags = 0) self params =
  let call = Call.on Functions.virDomainSetBlkioParameters self in
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let get_blkio_parameters ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetBlkioParameters self in
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let block_stats self disk size =
  let call = Call.on Functions.virDomainBlockStats self in
  Call.text call disk;
  Call.long call size;
  Records.take_domain_block_stats (Call.run call)

let block_stats_flags ?(flags = 0) self disk =
  let call = Call.on Functions.virDomainBlockStatsFlags self in
  Call.text call disk;
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let block_peek ?(flags = 0) self disk offset size =
  let call = Call.on Functions.virDomainBlockPeek self in
  Call.text call disk;
  Call.int64 call offset;
  Call.long call size;
  Call.unsigned call flags;
  Message.bytes (Call.run call)

let block_resize ?(flags = 0) self disk size =
  let call = Call.on Functions.virDomainBlockResize self in
  Call.text call disk;
  Call.int64 call size;
  Call.unsigned call flags;
  Call.done_ call

let get_block_info ?(flags = 0) self disk =
  let call = Call.on Functions.virDomainGetBlockInfo self in
  Call.text call disk;
  Call.unsigned call flags;
  Records.take_domain_block_info (Call.run call)

let block_job_abort ?(flags = 0) self disk =
  let call = Call.on Functions.virDomainBlockJobAbort self in
  Call.text call disk;
  Call.unsigned call flags;
  Call.done_ call

let get_block_job_info ?(flags = 0) self disk =
  let call = Call.on Functions.virDomainGetBlockJobInfo self in
  Call.text call disk;
  Call.unsigned call flags;
  let answer = Call.run call in
  let out1 = Message.truth answer in
  let out2 = Records.take_domain_block_job_info answer in
  (out1, out2)

let block_job_set_speed ?(flags = 0) self disk bandwidth =
  let call = Call.on Functions.virDomainBlockJobSetSpeed self in
  Call.text call disk;
  Call.int64 call bandwidth;
  Call.unsigned call flags;
  Call.done_ call

let block_pull ?(flags = 0) self disk bandwidth =
  let call = Call.on Functions.virDomainBlockPull self in
  Call.text call disk;
  Call.int64 call bandwidth;
  Call.unsigned call flags;
  Call.done_ call

let block_rebase ?base ?(flags = 0) self disk bandwidth =
  let call = Call.on Functions.virDomainBlockRebase self in
  Call.text call disk;
  Call.(optional text) call base;
  Call.int64 call bandwidth;
  Call.unsigned call flags;
  Call.done_ call

let block_copy ?(flags = 0) self disk destxml params =
  let call = Call.on Functions.virDomainBlockCopy self in
  Call.text call disk;
  Call.text call destxml;
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let block_commit ?base ?top ?(flags = 0) self disk bandwidth =
  let call = Call.on Functions.virDomainBlockCommit self in
  Call.text call disk;
  Call.(optional text) call base;
  Call.(optional text) call top;
  Call.int64 call bandwidth;
  Call.unsigned call flags;
  Call.done_ call

let set_block_io_tune ?(flags = 0) self disk params =
  let call = Call.on Functions.virDomainSetBlockIoTune self in
  Call.text call disk;
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let get_block_io_tune ?disk ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetBlockIoTune self in
  Call.(optional text) call disk;
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let get_disk_errors ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetDiskErrors self in
  Call.unsigned call flags;
  (Message.list Records.take_domain_disk_error) (Call.run call)

let set_block_threshold ?(flags = 0) self dev threshold =
  let call = Call.on Functions.virDomainSetBlockThreshold self in
  Call.text call dev;
  Call.int64 call threshold;
  Call.unsigned call flags;
  Call.done_ call

let backup_begin ?checkpoint_xml ?(flags = 0) self backup_xml =
  let call = Call.on Functions.virDomainBackupBegin self in
  Call.text call backup_xml;
  Call.(optional text) call checkpoint_xml;
  Call.unsigned call flags;
  Call.done_ call

let backup_get_xml_desc ?(flags = 0) self =
  let call = Call.on Functions.virDomainBackupGetXMLDesc self in
  Call.unsigned call flags;
  Message.string (Call.run call)

let fd_associate ?(flags = 0) self name fds =
  let call = Call.on Functions.virDomainFDAssociate self in
  Call.text call name;
  Call.(array int) call fds;
  Call.unsigned call flags;
  Call.done_ call

let set_throttle_group ?(flags = 0) self group params =
  let call = Call.on Functions.virDomainSetThrottleGroup self in
  Call.text call group;
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let del_throttle_group ?(flags = 0) self group =
  let call = Call.on Functions.virDomainDelThrottleGroup self in
  Call.text call group;
  Call.unsigned call flags;
  Call.done_ call

let checkpoint_create_xml ?(flags = 0) self xml_desc =
  let call = Call.on Functions.virDomainCheckpointCreateXML self in
  Call.text call xml_desc;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let list_all_checkpoints ?(flags = 0) self =
  let call = Call.on Functions.virDomainListAllCheckpoints self in
  Call.unsigned call flags;
  Message.(list (handle self)) (Call.run call)

let checkpoint_lookup_by_name ?(flags = 0) self name =
  let call = Call.on Functions.virDomainCheckpointLookupByName self in
  Call.text call name;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let screenshot ?(flags = 0) self stream screen =
  let call = Call.on Functions.virDomainScreenshot self in
  Call.handle call stream;
  Call.unsigned call screen;
  Call.unsigned call flags;
  Message.string (Call.run call)

let interface_stats self device size =
  let call = Call.on Functions.virDomainInterfaceStats self in
  Call.text call device;
  Call.long call size;
  Records.take_domain_interface_stats (Call.run call)

let set_interface_parameters ?(flags = 0) self device params =
  let call = Call.on Functions.virDomainSetInterfaceParameters self in
  Call.text call device;
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let get_interface_parameters ?(flags = 0) self device =
  let call = Call.on Functions.virDomainGetInterfaceParameters self in
  Call.text call device;
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let attach_device self xml =
  let call = Call.on Functions.virDomainAttachDevice self in
  Call.text call xml;
  Call.done_ call

let detach_device self xml =
  let call = Call.on Functions.virDomainDetachDevice self in
  Call.text call xml;
  Call.done_ call

let attach_device_flags ?(flags = 0) self xml =
  let call = Call.on Functions.virDomainAttachDeviceFlags self in
  Call.text call xml;
  Call.unsigned call flags;
  Call.done_ call

let detach_device_flags ?(flags = 0) self xml =
  let call = Call.on Functions.virDomainDetachDeviceFlags self in
  Call.text call xml;
  Call.unsigned call flags;
  Call.done_ call

let update_device_flags ?(flags = 0) self xml =
  let call = Call.on Functions.virDomainUpdateDeviceFlags self in
  Call.text call xml;
  Call.unsigned call flags;
  Call.done_ call

let detach_device_alias ?(flags = 0) self alias =
  let call = Call.on Functions.virDomainDetachDeviceAlias self in
  Call.text call alias;
  Call.unsigned call flags;
  Call.done_ call

let send_key ?(flags = 0) self codeset holdtime keycodes =
  let call = Call.on Functions.virDomainSendKey self in
  Call.unsigned call codeset;
  Call.unsigned call holdtime;
  Call.(array unsigned) call keycodes;
  Call.unsigned call flags;
  Call.done_ call

let open_console ?dev_name ?(flags = 0) self st =
  let call = Call.on Functions.virDomainOpenConsole self in
  Call.(optional text) call dev_name;
  Call.handle call st;
  Call.unsigned call flags;
  Call.done_ call

let open_channel ?name ?(flags = 0) self st =
  let call = Call.on Functions.virDomainOpenChannel self in
  Call.(optional text) call name;
  Call.handle call st;
  Call.unsigned call flags;
  Call.done_ call

let open_graphics ?(flags = 0) self idx fd =
  let call = Call.on Functions.virDomainOpenGraphics self in
  Call.unsigned call idx;
  Call.int call fd;
  Call.unsigned call flags;
  Call.done_ call

let open_graphics_fd ?(flags = 0) self idx =
  let call = Call.on Functions.virDomainOpenGraphicsFD self in
  Call.unsigned call idx;
  Call.unsigned call flags;
  Message.int (Call.run call)

let inject_nmi ?(flags = 0) self =
  let call = Call.on Functions.virDomainInjectNMI self in
  Call.unsigned call flags;
  Call.done_ call

let graphics_reload ?(flags = 0) self type_ =
  let call = Call.on Functions.virDomainGraphicsReload self in
  Call.unsigned call type_;
  Call.unsigned call flags;
  Call.done_ call

let announce_interface ?device ?(flags = 0) self params =
  let call = Call.on Functions.virDomainAnnounceInterface self in
  Call.(optional text) call device;
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let pm_suspend_for_duration ?(flags = 0) self target duration =
  let call = Call.on Functions.virDomainPMSuspendForDuration self in
  Call.unsigned call target;
  Call.int64 call duration;
  Call.unsigned call flags;
  Call.done_ call

let pm_wakeup ?(flags = 0) self =
  let call = Call.on Functions.virDomainPMWakeup self in
  Call.unsigned call flags;
  Call.done_ call

let get_hostname ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetHostname self in
  Call.unsigned call flags;
  Message.string (Call.run call)

let send_process_signal ?(flags = 0) self pid_value signum =
  let call = Call.on Functions.virDomainSendProcessSignal self in
  Call.int64 call pid_value;
  Call.unsigned call signum;
  Call.unsigned call flags;
  Call.done_ call

let fs_trim ?mount_point ?(flags = 0) self minimum =
  let call = Call.on Functions.virDomainFSTrim self in
  Call.(optional text) call mount_point;
  Call.int64 call minimum;
  Call.unsigned call flags;
  Call.done_ call

let fs_freeze ?(flags = 0) self mountpoints =
  let call = Call.on Functions.virDomainFSFreeze self in
  Call.(array text) call mountpoints;
  Call.unsigned call flags;
  Message.int (Call.run call)

let fs_thaw ?(flags = 0) self mountpoints =
  let call = Call.on Functions.virDomainFSThaw self in
  Call.(array text) call mountpoints;
  Call.unsigned call flags;
  Message.int (Call.run call)

let get_fs_info ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetFSInfo self in
  Call.unsigned call flags;
  (Message.list Records.take_domain_fs_info) (Call.run call)

let get_time ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetTime self in
  Call.unsigned call flags;
  let answer = Call.run call in
  let out1 = Message.int64 answer in
  let out2 = Message.unsigned answer in
  (out1, out2)

let set_time ?(flags = 0) self seconds nseconds =
  let call = Call.on Functions.virDomainSetTime self in
  Call.int64 call seconds;
  Call.unsigned call nseconds;
  Call.unsigned call flags;
  Call.done_ call

let interface_addresses ?(flags = 0) self source =
  let call = Call.on Functions.virDomainInterfaceAddresses self in
  Call.unsigned call source;
  Call.unsigned call flags;
  (Message.list Records.take_domain_interface) (Call.run call)

let set_user_password ?(flags = 0) self user password =
  let call = Call.on Functions.virDomainSetUserPassword self in
  Call.text call user;
  Call.text call password;
  Call.unsigned call flags;
  Call.done_ call

let get_guest_vcpus ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetGuestVcpus self in
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let set_guest_vcpus ?(flags = 0) self cpumap state =
  let call = Call.on Functions.virDomainSetGuestVcpus self in
  Call.text call cpumap;
  Call.truth call state;
  Call.unsigned call flags;
  Call.done_ call

let get_guest_info ?(flags = 0) self types =
  let call = Call.on Functions.virDomainGetGuestInfo self in
  Call.unsigned call types;
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let agent_set_response_timeout ?(flags = 0) self timeout =
  let call = Call.on Functions.virDomainAgentSetResponseTimeout self in
  Call.int call timeout;
  Call.unsigned call flags;
  Call.done_ call

let authorized_ssh_keys_get ?(flags = 0) self user =
  let call = Call.on Functions.virDomainAuthorizedSSHKeysGet self in
  Call.text call user;
  Call.unsigned call flags;
  Message.(array string) (Call.run call)

let authorized_ssh_keys_set ?(flags = 0) self user keys =
  let call = Call.on Functions.virDomainAuthorizedSSHKeysSet self in
  Call.text call user;
  Call.(array text) call keys;
  Call.unsigned call flags;
  Call.done_ call

let get_job_info self =
  let call = Call.on Functions.virDomainGetJobInfo self in
  Records.take_domain_job_info (Call.run call)

let get_job_stats ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetJobStats self in
  Call.unsigned call flags;
  let answer = Call.run call in
  let out1 = Message.int answer in
  let out2 = Typed_params.take answer in
  (out1, out2)

let abort_job self =
  let call = Call.on Functions.virDomainAbortJob self in
  Call.done_ call

let abort_job_flags ?(flags = 0) self =
  let call = Call.on Functions.virDomainAbortJobFlags self in
  Call.unsigned call flags;
  Call.done_ call

let set_memory_parameters ?(flags = 0) self params =
  let call = Call.on Functions.virDomainSetMemoryParameters self in
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let get_memory_parameters ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetMemoryParameters self in
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let set_numa_parameters ?(flags = 0) self params =
  let call = Call.on Functions.virDomainSetNumaParameters self in
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let get_numa_parameters ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetNumaParameters self in
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let get_max_memory self =
  let call = Call.on Functions.virDomainGetMaxMemory self in
  Message.int64 (Call.run call)

let set_max_memory self memory =
  let call = Call.on Functions.virDomainSetMaxMemory self in
  Call.int64 call memory;
  Call.done_ call

let set_memory self memory =
  let call = Call.on Functions.virDomainSetMemory self in
  Call.int64 call memory;
  Call.done_ call

let set_memory_flags ?(flags = 0) self memory =
  let call = Call.on Functions.virDomainSetMemoryFlags self in
  Call.int64 call memory;
  Call.unsigned call flags;
  Call.done_ call

let set_memory_stats_period ?(flags = 0) self period =
  let call = Call.on Functions.virDomainSetMemoryStatsPeriod self in
  Call.int call period;
  Call.unsigned call flags;
  Call.done_ call

let memory_peek ?(flags = 0) self start size =
  let call = Call.on Functions.virDomainMemoryPeek self in
  Call.int64 call start;
  Call.long call size;
  Call.unsigned call flags;
  Message.bytes (Call.run call)

let migrate ?(flags = 0) ?dname ?uri self dconn bandwidth =
  let call = Call.on Functions.virDomainMigrate self in
  Call.handle call dconn;
  Call.long call flags;
  Call.(optional text) call dname;
  Call.(optional text) call uri;
  Call.int64 call bandwidth;
  Message.handle dconn (Call.run call)

let migrate2 ?dxml ?(flags = 0) ?dname ?uri self dconn bandwidth =
  let call = Call.on Functions.virDomainMigrate2 self in
  Call.handle call dconn;
  Call.(optional text) call dxml;
  Call.long call flags;
  Call.(optional text) call dname;
  Call.(optional text) call uri;
  Call.int64 call bandwidth;
  Message.handle dconn (Call.run call)

let migrate3 ?(flags = 0) self dconn params =
  let call = Call.on Functions.virDomainMigrate3 self in
  Call.handle call dconn;
  Typed_params.put call params;
  Call.unsigned call flags;
  Message.handle dconn (Call.run call)

let migrate_to_uri ?(flags = 0) ?dname self duri bandwidth =
  let call = Call.on Functions.virDomainMigrateToURI self in
  Call.text call duri;
  Call.long call flags;
  Call.(optional text) call dname;
  Call.int64 call bandwidth;
  Call.done_ call

let migrate_to_uri2 ?dconnuri ?miguri ?dxml ?(flags = 0) ?dname self bandwidth =
  let call = Call.on Functions.virDomainMigrateToURI2 self in
  Call.(optional text) call dconnuri;
  Call.(optional text) call miguri;
  Call.(optional text) call dxml;
  Call.long call flags;
  Call.(optional text) call dname;
  Call.int64 call bandwidth;
  Call.done_ call

let migrate_to_uri3 ?dconnuri ?(flags = 0) self params =
  let call = Call.on Functions.virDomainMigrateToURI3 self in
  Call.(optional text) call dconnuri;
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let migrate_get_max_downtime ?(flags = 0) self =
  let call = Call.on Functions.virDomainMigrateGetMaxDowntime self in
  Call.unsigned call flags;
  Message.int64 (Call.run call)

let migrate_set_max_downtime ?(flags = 0) self downtime =
  let call = Call.on Functions.virDomainMigrateSetMaxDowntime self in
  Call.int64 call downtime;
  Call.unsigned call flags;
  Call.done_ call

let migrate_get_compression_cache ?(flags = 0) self =
  let call = Call.on Functions.virDomainMigrateGetCompressionCache self in
  Call.unsigned call flags;
  Message.int64 (Call.run call)

let migrate_set_compression_cache ?(flags = 0) self cache_size =
  let call = Call.on Functions.virDomainMigrateSetCompressionCache self in
  Call.int64 call cache_size;
  Call.unsigned call flags;
  Call.done_ call

let migrate_set_max_speed ?(flags = 0) self bandwidth =
  let call = Call.on Functions.virDomainMigrateSetMaxSpeed self in
  Call.int64 call bandwidth;
  Call.unsigned call flags;
  Call.done_ call

let migrate_get_max_speed ?(flags = 0) self =
  let call = Call.on Functions.virDomainMigrateGetMaxSpeed self in
  Call.unsigned call flags;
  Message.int64 (Call.run call)

let migrate_start_post_copy ?(flags = 0) self =
  let call = Call.on Functions.virDomainMigrateStartPostCopy self in
  Call.unsigned call flags;
  Call.done_ call

let save self to_ =
  let call = Call.on Functions.virDomainSave self in
  Call.text call to_;
  Call.done_ call

let save_flags ?dxml ?(flags = 0) self to_ =
  let call = Call.on Functions.virDomainSaveFlags self in
  Call.text call to_;
  Call.(optional text) call dxml;
  Call.unsigned call flags;
  Call.done_ call

let save_params ?(flags = 0) self params =
  let call = Call.on Functions.virDomainSaveParams self in
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let restore self from =
  let call = Call.on Functions.virDomainRestore self in
  Call.text call from;
  Call.done_ call

let restore_flags ?dxml ?(flags = 0) self from =
  let call = Call.on Functions.virDomainRestoreFlags self in
  Call.text call from;
  Call.(optional text) call dxml;
  Call.unsigned call flags;
  Call.done_ call

let restore_params ?(flags = 0) self params =
  let call = Call.on Functions.virDomainRestoreParams self in
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let save_image_get_xml_desc ?(flags = 0) self file =
  let call = Call.on Functions.virDomainSaveImageGetXMLDesc self in
  Call.text call file;
  Call.unsigned call flags;
  Message.string (Call.run call)

let save_image_define_xml ?(flags = 0) self file dxml =
  let call = Call.on Functions.virDomainSaveImageDefineXML self in
  Call.text call file;
  Call.text call dxml;
  Call.unsigned call flags;
  Call.done_ call

let managed_save ?(flags = 0) self =
  let call = Call.on Functions.virDomainManagedSave self in
  Call.unsigned call flags;
  Call.done_ call

let has_managed_save_image ?(flags = 0) self =
  let call = Call.on Functions.virDomainHasManagedSaveImage self in
  Call.unsigned call flags;
  Message.truth (Call.run call)

let managed_save_remove ?(flags = 0) self =
  let call = Call.on Functions.virDomainManagedSaveRemove self in
  Call.unsigned call flags;
  Call.done_ call

let managed_save_get_xml_desc ?(flags = 0) self =
  let call = Call.on Functions.virDomainManagedSaveGetXMLDesc self in
  Call.unsigned call flags;
  Message.string (Call.run call)

let managed_save_define_xml ?dxml ?(flags = 0) self =
  let call = Call.on Functions.virDomainManagedSaveDefineXML self in
  Call.(optional text) call dxml;
  Call.unsigned call flags;
  Call.done_ call

let core_dump ?(flags = 0) self to_ =
  let call = Call.on Functions.virDomainCoreDump self in
  Call.text call to_;
  Call.unsigned call flags;
  Call.done_ call

let core_dump_with_format ?(flags = 0) self to_ dumpformat =
  let call = Call.on Functions.virDomainCoreDumpWithFormat self in
  Call.text call to_;
  Call.unsigned call dumpformat;
  Call.unsigned call flags;
  Call.done_ call

let snapshot_create_xml ?(flags = 0) self xml_desc =
  let call = Call.on Functions.virDomainSnapshotCreateXML self in
  Call.text call xml_desc;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let snapshot_num ?(flags = 0) self =
  let call = Call.on Functions.virDomainSnapshotNum self in
  Call.unsigned call flags;
  Message.int (Call.run call)

let snapshot_list_names ?(flags = 0) self =
  let call = Call.on Functions.virDomainSnapshotListNames self in
  Call.unsigned call flags;
  Message.(array string) (Call.run call)

let list_all_snapshots ?(flags = 0) self =
  let call = Call.on Functions.virDomainListAllSnapshots self in
  Call.unsigned call flags;
  Message.(list (handle self)) (Call.run call)

let snapshot_lookup_by_name ?(flags = 0) self name =
  let call = Call.on Functions.virDomainSnapshotLookupByName self in
  Call.text call name;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let has_current_snapshot ?(flags = 0) self =
  let call = Call.on Functions.virDomainHasCurrentSnapshot self in
  Call.unsigned call flags;
  Message.truth (Call.run call)

let snapshot_current ?(flags = 0) self =
  let call = Call.on Functions.virDomainSnapshotCurrent self in
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let get_cpu_stats ?(flags = 0) self start_cpu ncpus =
  let call = Call.on Functions.virDomainGetCPUStats self in
  Call.int call start_cpu;
  Call.unsigned call ncpus;
  Call.unsigned call flags;
  let answer = Call.run call in
  let out1 = Message.int answer in
  let out2 = Typed_params.take answer in
  (out1, out2)

let memory_stats ?(flags = 0) self =
  let call = Call.on Functions.virDomainMemoryStats self in
  Call.unsigned call flags;
  (Message.list Records.take_domain_memory_stat) (Call.run call)

let get_perf_events ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetPerfEvents self in
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let set_perf_events ?(flags = 0) self params =
  let call = Call.on Functions.virDomainSetPerfEvents self in
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let start_dirty_rate_calc ?(flags = 0) self seconds =
  let call = Call.on Functions.virDomainStartDirtyRateCalc self in
  Call.int call seconds;
  Call.unsigned call flags;
  Call.done_ call

let get_scheduler_parameters self =
  let call = Call.on Functions.virDomainGetSchedulerParameters self in
  Typed_params.take (Call.run call)

let get_scheduler_parameters_flags ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetSchedulerParametersFlags self in
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let set_scheduler_parameters self params =
  let call = Call.on Functions.virDomainSetSchedulerParameters self in
  Typed_params.put call params;
  Call.done_ call

let set_scheduler_parameters_flags ?(flags = 0) self params =
  let call = Call.on Functions.virDomainSetSchedulerParametersFlags self in
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let get_scheduler_type self =
  let call = Call.on Functions.virDomainGetSchedulerType self in
  let answer = Call.run call in
  let out1 = Message.string answer in
  let out2 = Message.int answer in
  (out1, out2)

let get_max_vcpus self =
  let call = Call.on Functions.virDomainGetMaxVcpus self in
  Message.int (Call.run call)

let set_vcpus self nvcpus =
  let call = Call.on Functions.virDomainSetVcpus self in
  Call.unsigned call nvcpus;
  Call.done_ call

let set_vcpus_flags ?(flags = 0) self nvcpus =
  let call = Call.on Functions.virDomainSetVcpusFlags self in
  Call.unsigned call nvcpus;
  Call.unsigned call flags;
  Call.done_ call

let get_vcpus_flags ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetVcpusFlags self in
  Call.unsigned call flags;
  Message.int (Call.run call)

let pin_vcpu self vcpu cpumap =
  let call = Call.on Functions.virDomainPinVcpu self in
  Call.unsigned call vcpu;
  Call.bytes call cpumap;
  Call.done_ call

let pin_vcpu_flags ?(flags = 0) self vcpu cpumap =
  let call = Call.on Functions.virDomainPinVcpuFlags self in
  Call.unsigned call vcpu;
  Call.bytes call cpumap;
  Call.unsigned call flags;
  Call.done_ call

let get_vcpu_pin_info ?(flags = 0) self maplen =
  let call = Call.on Functions.virDomainGetVcpuPinInfo self in
  Call.int call maplen;
  Call.unsigned call flags;
  let answer = Call.run call in
  let out1 = Message.int answer in
  let out2 = Message.bytes answer in
  (out1, out2)

let pin_emulator ?(flags = 0) self cpumap =
  let call = Call.on Functions.virDomainPinEmulator self in
  Call.bytes call cpumap;
  Call.unsigned call flags;
  Call.done_ call

let get_emulator_pin_info ?(flags = 0) self maplen =
  let call = Call.on Functions.virDomainGetEmulatorPinInfo self in
  Call.int call maplen;
  Call.unsigned call flags;
  let answer = Call.run call in
  let out1 = Message.int answer in
  let out2 = Message.bytes answer in
  (out1, out2)

let get_io_thread_info ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetIOThreadInfo self in
  Call.unsigned call flags;
  (Message.list Records.take_domain_io_thread_info) (Call.run call)

let pin_io_thread ?(flags = 0) self iothread_id cpumap =
  let call = Call.on Functions.virDomainPinIOThread self in
  Call.unsigned call iothread_id;
  Call.bytes call cpumap;
  Call.unsigned call flags;
  Call.done_ call

let add_io_thread ?(flags = 0) self iothread_id =
  let call = Call.on Functions.virDomainAddIOThread self in
  Call.unsigned call iothread_id;
  Call.unsigned call flags;
  Call.done_ call

let del_io_thread ?(flags = 0) self iothread_id =
  let call = Call.on Functions.virDomainDelIOThread self in
  Call.unsigned call iothread_id;
  Call.unsigned call flags;
  Call.done_ call

let set_io_thread_params ?(flags = 0) self iothread_id params =
  let call = Call.on Functions.virDomainSetIOThreadParams self in
  Call.unsigned call iothread_id;
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let get_vcpus self maplen =
  let call = Call.on Functions.virDomainGetVcpus self in
  Call.int call maplen;
  let answer = Call.run call in
  let out1 = (Message.list Records.take_vcpu_info) answer in
  let out2 = Message.bytes answer in
  (out1, out2)

let set_vcpu ?(flags = 0) self vcpumap state =
  let call = Call.on Functions.virDomainSetVcpu self in
  Call.text call vcpumap;
  Call.truth call state;
  Call.unsigned call flags;
  Call.done_ call

let get_connect self = Handle.holder 4 self

let create_xml ?(flags = 0) self xml_desc =
  let call = Call.on Functions.virDomainCreateXML self in
  Call.text call xml_desc;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let create_xml_with_files ?(flags = 0) self xml_desc files =
  let call = Call.on Functions.virDomainCreateXMLWithFiles self in
  Call.text call xml_desc;
  Call.(array int) call files;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let lookup_by_name self name =
  let call = Call.on Functions.virDomainLookupByName self in
  Call.text call name;
  Message.handle self (Call.run call)

let lookup_by_id self id =
  let call = Call.on Functions.virDomainLookupByID self in
  Call.int call id;
  Message.handle self (Call.run call)

let lookup_by_uuid self uuid =
  let call = Call.on Functions.virDomainLookupByUUID self in
  Call.uuid call uuid;
  Message.handle self (Call.run call)

let lookup_by_uuid_string self uuid =
  let call = Call.on Functions.virDomainLookupByUUIDString self in
  Call.text call uuid;
  Message.handle self (Call.run call)

let shutdown self =
  let call = Call.on Functions.virDomainShutdown self in
  Call.done_ call

let shutdown_flags ?(flags = 0) self =
  let call = Call.on Functions.virDomainShutdownFlags self in
  Call.unsigned call flags;
  Call.done_ call

let reboot ?(flags = 0) self =
  let call = Call.on Functions.virDomainReboot self in
  Call.unsigned call flags;
  Call.done_ call

let reset ?(flags = 0) self =
  let call = Call.on Functions.virDomainReset self in
  Call.unsigned call flags;
  Call.done_ call

let destroy self =
  let call = Call.on Functions.virDomainDestroy self in
  Call.done_ call

let destroy_flags ?(flags = 0) self =
  let call = Call.on Functions.virDomainDestroyFlags self in
  Call.unsigned call flags;
  Call.done_ call

let suspend self =
  let call = Call.on Functions.virDomainSuspend self in
  Call.done_ call

let resume self =
  let call = Call.on Functions.virDomainResume self in
  Call.done_ call

let get_info self =
  let call = Call.on Functions.virDomainGetInfo self in
  Records.take_domain_info (Call.run call)

let get_state ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetState self in
  Call.unsigned call flags;
  let answer = Call.run call in
  let out1 = Message.int answer in
  let out2 = Message.int answer in
  (out1, out2)

let get_control_info ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetControlInfo self in
  Call.unsigned call flags;
  Records.take_domain_control_info (Call.run call)

let get_name self = Call.own_text Functions.virDomainGetName self

let get_id self =
  let call = Call.on Functions.virDomainGetID self in
  Message.unsigned (Call.run call)

let get_uuid self =
  let call = Call.on Functions.virDomainGetUUID self in
  Message.uuid (Call.run call)

let get_uuid_string self =
  let call = Call.on Functions.virDomainGetUUIDString self in
  Message.string (Call.run call)

let get_os_type self =
  let call = Call.on Functions.virDomainGetOSType self in
  Message.string (Call.run call)

let get_security_label self =
  let call = Call.on Functions.virDomainGetSecurityLabel self in
  Records.take_security_label (Call.run call)

let get_security_label_list self =
  let call = Call.on Functions.virDomainGetSecurityLabelList self in
  (Message.list Records.take_security_label) (Call.run call)

let set_metadata ?metadata ?key ?uri ?(flags = 0) self type_ =
  let call = Call.on Functions.virDomainSetMetadata self in
  Call.int call type_;
  Call.(optional text) call metadata;
  Call.(optional text) call key;
  Call.(optional text) call uri;
  Call.unsigned call flags;
  Call.done_ call

let get_metadata ?uri ?(flags = 0) self type_ =
  let call = Call.on Functions.virDomainGetMetadata self in
  Call.int call type_;
  Call.(optional text) call uri;
  Call.unsigned call flags;
  Message.string (Call.run call)

let get_xml_desc ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetXMLDesc self in
  Call.unsigned call flags;
  Message.string (Call.run call)

let define_xml self xml =
  let call = Call.on Functions.virDomainDefineXML self in
  Call.text call xml;
  Message.handle self (Call.run call)

let define_xml_flags ?(flags = 0) self xml =
  let call = Call.on Functions.virDomainDefineXMLFlags self in
  Call.text call xml;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let undefine self =
  let call = Call.on Functions.virDomainUndefine self in
  Call.done_ call

let undefine_flags ?(flags = 0) self =
  let call = Call.on Functions.virDomainUndefineFlags self in
  Call.unsigned call flags;
  Call.done_ call

let create self =
  let call = Call.on Functions.virDomainCreate self in
  Call.done_ call

let create_with_flags ?(flags = 0) self =
  let call = Call.on Functions.virDomainCreateWithFlags self in
  Call.unsigned call flags;
  Call.done_ call

let create_with_files ?(flags = 0) self files =
  let call = Call.on Functions.virDomainCreateWithFiles self in
  Call.(array int) call files;
  Call.unsigned call flags;
  Call.done_ call

let get_autostart self =
  let call = Call.on Functions.virDomainGetAutostart self in
  Message.truth (Call.run call)

let set_autostart self autostart =
  let call = Call.on Functions.virDomainSetAutostart self in
  Call.truth call autostart;
  Call.done_ call

let get_autostart_once self =
  let call = Call.on Functions.virDomainGetAutostartOnce self in
  Message.truth (Call.run call)

let set_autostart_once self autostart =
  let call = Call.on Functions.virDomainSetAutostartOnce self in
  Call.truth call autostart;
  Call.done_ call

let is_active self =
  let call = Call.on Functions.virDomainIsActive self in
  Message.truth (Call.run call)

let is_persistent self =
  let call = Call.on Functions.virDomainIsPersistent self in
  Message.truth (Call.run call)

let is_updated self =
  let call = Call.on Functions.virDomainIsUpdated self in
  Message.truth (Call.run call)

let rename ?(flags = 0) self new_name =
  let call = Call.on Functions.virDomainRename self in
  Call.text call new_name;
  Call.unsigned call flags;
  Call.done_ call

let set_lifecycle_action ?(flags = 0) self type_ action =
  let call = Call.on Functions.virDomainSetLifecycleAction self in
  Call.unsigned call type_;
  Call.unsigned call action;
  Call.unsigned call flags;
  Call.done_ call

let get_launch_security_info ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetLaunchSecurityInfo self in
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let set_launch_security_state ?(flags = 0) self params =
  let call = Call.on Functions.virDomainSetLaunchSecurityState self in
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let get_messages ?(flags = 0) self =
  let call = Call.on Functions.virDomainGetMessages self in
  Call.unsigned call flags;
  Message.(array string) (Call.run call)

let lxc_open_namespace ?(flags = 0) self =
  let call = Call.on Functions.virDomainLxcOpenNamespace self in
  Call.unsigned call flags;
  Message.(array int) (Call.run call)

let lxc_enter_c_group ?(flags = 0) self =
  let call = Call.on Functions.virDomainLxcEnterCGroup self in
  Call.unsigned call flags;
  Call.done_ call

let qemu_monitor_command ?(flags = 0) self cmd =
  let call = Call.on Functions.virDomainQemuMonitorCommand self in
  Call.text call cmd;
  Call.unsigned call flags;
  Message.string (Call.run call)

let qemu_monitor_command_with_files ?(flags = 0) self cmd infiles =
  let call = Call.on Functions.virDomainQemuMonitorCommandWithFiles self in
  Call.text call cmd;
  Call.(array int) call infiles;
  Call.unsigned call flags;
  let answer = Call.run call in
  let out1 = Message.(array int) answer in
  let out2 = Message.string answer in
  (out1, out2)

let qemu_attach ?(flags = 0) self pid_value =
  let call = Call.on Functions.virDomainQemuAttach self in
  Call.unsigned call pid_value;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let qemu_agent_command ?(flags = 0) self cmd timeout =
  let call = Call.on Functions.virDomainQemuAgentCommand self in
  Call.text call cmd;
  Call.int call timeout;
  Call.unsigned call flags;
  Message.string (Call.run call)

