(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.connect

external const : [> `R ] t -> Objects.ro t = "%identity"

let close self = Call.free Functions.virConnectSetIdentity "virConnectClose" self

let set_identity ?(flags = 0) self params =
  let call = Call.on Functions.virConnectSetIdentity self in
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let get_type self =
  let call = Call.on Functions.virConnectGetType self in
  Message.string (Call.run call)

let get_version self =
  let call = Call.on Functions.virConnectGetVersion self in
  Message.int64 (Call.run call)

let get_lib_version self =
  let call = Call.on Functions.virConnectGetLibVersion self in
  Message.int64 (Call.run call)

let get_hostname self =
  let call = Call.on Functions.virConnectGetHostname self in
  Message.string (Call.run call)

let get_uri self =
  let call = Call.on Functions.virConnectGetURI self in
  Message.string (Call.run call)

let get_sysinfo ?(flags = 0) self =
  let call = Call.on Functions.virConnectGetSysinfo self in
  Call.unsigned call flags;
  Message.string (Call.run call)

let set_keep_alive self interval count =
  let call = Call.on Functions.virConnectSetKeepAlive self in
  Call.int call interval;
  Call.unsigned call count;
  Message.int (Call.run call)

let get_max_vcpus ?type_ self =
  let call = Call.on Functions.virConnectGetMaxVcpus self in
  Call.(optional text) call type_;
  Message.int (Call.run call)

let get_capabilities self =
  let call = Call.on Functions.virConnectGetCapabilities self in
  Message.string (Call.run call)

let is_encrypted self =
  let call = Call.on Functions.virConnectIsEncrypted self in
  Message.truth (Call.run call)

let is_secure self =
  let call = Call.on Functions.virConnectIsSecure self in
  Message.truth (Call.run call)

let is_alive self =
  let call = Call.on Functions.virConnectIsAlive self in
  Message.truth (Call.run call)

let compare_cpu ?(flags = 0) self xml_desc =
  let call = Call.on Functions.virConnectCompareCPU self in
  Call.text call xml_desc;
  Call.unsigned call flags;
  Message.int (Call.run call)

let compare_hypervisor_cpu ?emulator ?arch ?machine ?virttype ?(flags = 0) self xml_cpu =
  let call = Call.on Functions.virConnectCompareHypervisorCPU self in
  Call.(optional text) call emulator;
  Call.(optional text) call arch;
  Call.(optional text) call machine;
  Call.(optional text) call virttype;
  Call.text call xml_cpu;
  Call.unsigned call flags;
  Message.int (Call.run call)

let get_cpu_model_names ?(flags = 0) self arch =
  let call = Call.on Functions.virConnectGetCPUModelNames self in
  Call.text call arch;
  Call.unsigned call flags;
  Message.(array string) (Call.run call)

let baseline_cpu ?(flags = 0) self xml_cpus =
  let call = Call.on Functions.virConnectBaselineCPU self in
  Call.(array text) call xml_cpus;
  Call.unsigned call flags;
  Message.string (Call.run call)

let baseline_hypervisor_cpu ?emulator ?arch ?machine ?virttype ?(flags = 0) self xml_cpus =
  let call = Call.on Functions.virConnectBaselineHypervisorCPU self in
  Call.(optional text) call emulator;
  Call.(optional text) call arch;
  Call.(optional text) call machine;
  Call.(optional text) call virttype;
  Call.(array text) call xml_cpus;
  Call.unsigned call flags;
  Message.string (Call.run call)

let get_domain_capabilities ?emulatorbin ?arch ?machine ?virttype ?(flags = 0) self =
  let call = Call.on Functions.virConnectGetDomainCapabilities self in
  Call.(optional text) call emulatorbin;
  Call.(optional text) call arch;
  Call.(optional text) call machine;
  Call.(optional text) call virttype;
  Call.unsigned call flags;
  Message.string (Call.run call)

let domain_event_deregister_any self callback_id =
  let call = Call.on Functions.virConnectDomainEventDeregisterAny self in
  Call.int call callback_id;
  Call.done_ call

let list_domains self =
  let call = Call.on Functions.virConnectListDomains self in
  Message.(array int) (Call.run call)

let num_of_domains self =
  let call = Call.on Functions.virConnectNumOfDomains self in
  Message.int (Call.run call)

let domain_xml_from_native ?(flags = 0) self native_format native_config =
  let call = Call.on Functions.virConnectDomainXMLFromNative self in
  Call.text call native_format;
  Call.text call native_config;
  Call.unsigned call flags;
  Message.string (Call.run call)

let domain_xml_to_native ?(flags = 0) self native_format domain_xml =
  let call = Call.on Functions.virConnectDomainXMLToNative self in
  Call.text call native_format;
  Call.text call domain_xml;
  Call.unsigned call flags;
  Message.string (Call.run call)

let num_of_defined_domains self =
  let call = Call.on Functions.virConnectNumOfDefinedDomains self in
  Message.int (Call.run call)

let list_defined_domains self =
  let call = Call.on Functions.virConnectListDefinedDomains self in
  Message.(array string) (Call.run call)

let list_all_domains ?(flags = 0) self =
  let call = Call.on Functions.virConnectListAllDomains self in
  Call.unsigned call flags;
  Message.(list (handle self)) (Call.run call)

let num_of_interfaces self =
  let call = Call.on Functions.virConnectNumOfInterfaces self in
  Message.int (Call.run call)

let list_interfaces self =
  let call = Call.on Functions.virConnectListInterfaces self in
  Message.(array string) (Call.run call)

let num_of_defined_interfaces self =
  let call = Call.on Functions.virConnectNumOfDefinedInterfaces self in
  Message.int (Call.run call)

let list_defined_interfaces self =
  let call = Call.on Functions.virConnectListDefinedInterfaces self in
  Message.(array string) (Call.run call)

let list_all_interfaces ?(flags = 0) self =
  let call = Call.on Functions.virConnectListAllInterfaces self in
  Call.unsigned call flags;
  Message.(list (handle self)) (Call.run call)

let num_of_networks self =
  let call = Call.on Functions.virConnectNumOfNetworks self in
  Message.int (Call.run call)

let list_networks self =
  let call = Call.on Functions.virConnectListNetworks self in
  Message.(array string) (Call.run call)

let num_of_defined_networks self =
  let call = Call.on Functions.virConnectNumOfDefinedNetworks self in
  Message.int (Call.run call)

let list_defined_networks self =
  let call = Call.on Functions.virConnectListDefinedNetworks self in
  Message.(array string) (Call.run call)

let list_all_networks ?(flags = 0) self =
  let call = Call.on Functions.virConnectListAllNetworks self in
  Call.unsigned call flags;
  Message.(list (handle self)) (Call.run call)

let network_event_deregister_any self callback_id =
  let call = Call.on Functions.virConnectNetworkEventDeregisterAny self in
  Call.int call callback_id;
  Call.done_ call

let node_num_of_devices ?cap ?(flags = 0) self =
  let call = Call.on Functions.virNodeNumOfDevices self in
  Call.(optional text) call cap;
  Call.unsigned call flags;
  Message.int (Call.run call)

let node_list_devices ?cap ?(flags = 0) self =
  let call = Call.on Functions.virNodeListDevices self in
  Call.(optional text) call cap;
  Call.unsigned call flags;
  Message.(array string) (Call.run call)

let list_all_node_devices ?(flags = 0) self =
  let call = Call.on Functions.virConnectListAllNodeDevices self in
  Call.unsigned call flags;
  Message.(list (handle self)) (Call.run call)

let node_device_event_deregister_any self callback_id =
  let call = Call.on Functions.virConnectNodeDeviceEventDeregisterAny self in
  Call.int call callback_id;
  Call.done_ call

let node_get_memory_parameters ?(flags = 0) self =
  let call = Call.on Functions.virNodeGetMemoryParameters self in
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let node_set_memory_parameters ?(flags = 0) self params =
  let call = Call.on Functions.virNodeSetMemoryParameters self in
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let node_get_cpu_map ?(flags = 0) self =
  let call = Call.on Functions.virNodeGetCPUMap self in
  Call.unsigned call flags;
  let answer = Call.run call in
  let out1 = Message.bytes answer in
  let out2 = Message.unsigned answer in
  (out1, out2)

let node_get_sev_info ?(flags = 0) self =
  let call = Call.on Functions.virNodeGetSEVInfo self in
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let node_get_info self =
  let call = Call.on Functions.virNodeGetInfo self in
  Records.take_node_info (Call.run call)

let node_get_cpu_stats ?(flags = 0) self cpu_num =
  let call = Call.on Functions.virNodeGetCPUStats self in
  Call.int call cpu_num;
  Call.unsigned call flags;
  (Message.list Records.take_node_cpu_stats) (Call.run call)

let node_get_memory_stats ?(flags = 0) self cell_num =
  let call = Call.on Functions.virNodeGetMemoryStats self in
  Call.int call cell_num;
  Call.unsigned call flags;
  (Message.list Records.take_node_memory_stats) (Call.run call)

let node_get_free_memory self =
  let call = Call.on Functions.virNodeGetFreeMemory self in
  Message.int64 (Call.run call)

let node_get_security_model self =
  let call = Call.on Functions.virNodeGetSecurityModel self in
  Records.take_security_model (Call.run call)

let node_suspend_for_duration ?(flags = 0) self target duration =
  let call = Call.on Functions.virNodeSuspendForDuration self in
  Call.unsigned call target;
  Call.int64 call duration;
  Call.unsigned call flags;
  Call.done_ call

let node_get_cells_free_memory self start_cell max_cells =
  let call = Call.on Functions.virNodeGetCellsFreeMemory self in
  Call.int call start_cell;
  Call.int call max_cells;
  let answer = Call.run call in
  let out1 = Message.int answer in
  let out2 = Message.(array int64) answer in
  (out1, out2)

let node_get_free_pages ?(flags = 0) self pages startcell cellcount =
  let call = Call.on Functions.virNodeGetFreePages self in
  Call.(array unsigned) call pages;
  Call.int call startcell;
  Call.unsigned call cellcount;
  Call.unsigned call flags;
  let answer = Call.run call in
  let out1 = Message.int answer in
  let out2 = Message.(array int64) answer in
  (out1, out2)

let node_alloc_pages ?(flags = 0) self page_sizes page_counts start_cell cell_count =
  let call = Call.on Functions.virNodeAllocPages self in
  Call.(array unsigned) call page_sizes;
  Call.(array int64) call page_counts;
  Call.int call start_cell;
  Call.unsigned call cell_count;
  Call.unsigned call flags;
  Message.int (Call.run call)

let list_all_nw_filter_bindings ?(flags = 0) self =
  let call = Call.on Functions.virConnectListAllNWFilterBindings self in
  Call.unsigned call flags;
  Message.(list (handle self)) (Call.run call)

let num_of_nw_filters self =
  let call = Call.on Functions.virConnectNumOfNWFilters self in
  Message.int (Call.run call)

let list_nw_filters self =
  let call = Call.on Functions.virConnectListNWFilters self in
  Message.(array string) (Call.run call)

let list_all_nw_filters ?(flags = 0) self =
  let call = Call.on Functions.virConnectListAllNWFilters self in
  Call.unsigned call flags;
  Message.(list (handle self)) (Call.run call)

let num_of_secrets self =
  let call = Call.on Functions.virConnectNumOfSecrets self in
  Message.int (Call.run call)

let list_secrets self =
  let call = Call.on Functions.virConnectListSecrets self in
  Message.(array string) (Call.run call)

let list_all_secrets ?(flags = 0) self =
  let call = Call.on Functions.virConnectListAllSecrets self in
  Call.unsigned call flags;
  Message.(list (handle self)) (Call.run call)

let secret_event_deregister_any self callback_id =
  let call = Call.on Functions.virConnectSecretEventDeregisterAny self in
  Call.int call callback_id;
  Call.done_ call

let get_storage_pool_capabilities ?(flags = 0) self =
  let call = Call.on Functions.virConnectGetStoragePoolCapabilities self in
  Call.unsigned call flags;
  Message.string (Call.run call)

let num_of_storage_pools self =
  let call = Call.on Functions.virConnectNumOfStoragePools self in
  Message.int (Call.run call)

let list_storage_pools self =
  let call = Call.on Functions.virConnectListStoragePools self in
  Message.(array string) (Call.run call)

let num_of_defined_storage_pools self =
  let call = Call.on Functions.virConnectNumOfDefinedStoragePools self in
  Message.int (Call.run call)

let list_defined_storage_pools self =
  let call = Call.on Functions.virConnectListDefinedStoragePools self in
  Message.(array string) (Call.run call)

let list_all_storage_pools ?(flags = 0) self =
  let call = Call.on Functions.virConnectListAllStoragePools self in
  Call.unsigned call flags;
  Message.(list (handle self)) (Call.run call)

let find_storage_pool_sources ?src_spec ?(flags = 0) self type_ =
  let call = Call.on Functions.virConnectFindStoragePoolSources self in
  Call.text call type_;
  Call.(optional text) call src_spec;
  Call.unsigned call flags;
  Message.string (Call.run call)

let storage_pool_event_deregister_any self callback_id =
  let call = Call.on Functions.virConnectStoragePoolEventDeregisterAny self in
  Call.int call callback_id;
  Call.done_ call

