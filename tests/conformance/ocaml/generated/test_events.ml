(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: events. *)

let tests =
  [
    (* Every step of a domain's life is told, in order. *)
    Run.case "life_of_a_domain" "test://{hosts}/node.xml" (fun run conn ->
        let events = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_lifecycle conn (fun v0 v1 v2 -> tell (Show.several [ Things.domain v0; Show.number v1; Show.number v2 ]))) in
        let dom = Run.step "dom = virDomainDefineXML(conn, guest)" (fun () -> Libvirt.Domain.define_xml conn "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n") Things.domain Expected.anything in
        Run.check "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(Domain(\"guest\"), 0, 0)" ]);
        Run.check "virDomainCreate(dom)" (fun () -> Libvirt.Domain.create dom) Show.nothing Expected.anything;
        Run.check "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STARTED, VIR_DOMAIN_EVENT_STARTED_BOOTED)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(Domain(\"guest\"), 2, 0)" ]);
        Run.check "virDomainSuspend(dom)" (fun () -> Libvirt.Domain.suspend dom) Show.nothing Expected.anything;
        Run.check "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_SUSPENDED, VIR_DOMAIN_EVENT_SUSPENDED_PAUSED)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(Domain(\"guest\"), 3, 0)" ]);
        Run.check "virDomainResume(dom)" (fun () -> Libvirt.Domain.resume dom) Show.nothing Expected.anything;
        Run.check "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_RESUMED, VIR_DOMAIN_EVENT_RESUMED_UNPAUSED)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(Domain(\"guest\"), 4, 0)" ]);
        Run.check "virDomainDestroy(dom)" (fun () -> Libvirt.Calls.Domain.destroy dom) Show.nothing Expected.anything;
        Run.check "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STOPPED, VIR_DOMAIN_EVENT_STOPPED_DESTROYED)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(Domain(\"guest\"), 5, 1)" ]);
        Run.check "virDomainUndefine(dom)" (fun () -> Libvirt.Domain.undefine dom) Show.nothing Expected.anything;
        Run.check "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_UNDEFINED, VIR_DOMAIN_EVENT_UNDEFINED_REMOVED)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(Domain(\"guest\"), 1, 0)" ]);
        Run.check "off events" (fun () -> Listening.stop events) Show.nothing Expected.anything;
        ());
    (* Who asks about one domain hears of no other. *)
    Run.case "events_of_one_domain" "test://{hosts}/node.xml" (fun run conn ->
        let web = Run.step "web = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        let off = Run.step "off = virDomainLookupByName(conn, \"off\")" (fun () -> Libvirt.Domain.lookup_by_name conn "off") Things.domain Expected.anything in
        let events = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_lifecycle ~of_:web conn (fun v0 v1 v2 -> tell (Show.several [ Things.domain v0; Show.number v1; Show.number v2 ]))) in
        Run.check "virDomainCreate(off)" (fun () -> Libvirt.Domain.create off) Show.nothing Expected.anything;
        Run.check "virDomainSuspend(web)" (fun () -> Libvirt.Domain.suspend web) Show.nothing Expected.anything;
        Run.check "event events => (Domain(\"web\"), VIR_DOMAIN_EVENT_SUSPENDED, VIR_DOMAIN_EVENT_SUSPENDED_PAUSED)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(Domain(\"web\"), 3, 0)" ]);
        Run.check "off events" (fun () -> Listening.stop events) Show.nothing Expected.anything;
        ());
    (* Metadata are told; tuning is not, on a test host. *)
    Run.case "other_events_of_domains" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        let metadata = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_metadata_change conn (fun v0 v1 v2 -> tell (Show.several [ Things.domain v0; Show.number v1; Show.(option text) v2 ]))) in
        Run.check "virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"New\", null, null, VIR_DOMAIN_AFFECT_LIVE)" (fun () -> Libvirt.Domain.set_metadata ~metadata:"New" ~flags:Libvirt.Constants.Domain_modification_impact.live dom Libvirt.Constants.Domain_metadata_type.title) Show.nothing Expected.anything;
        Run.check "event metadata => (Domain(\"web\"), VIR_DOMAIN_METADATA_TITLE, null)" (fun () -> Listening.next metadata) Fun.id (Expected.answer [ "(Domain(\"web\"), 1, null)" ]);
        Run.check "virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own/>\", \"own\", \"http://example.com/own\", VIR_DOMAIN_AFFECT_LIVE)" (fun () -> Libvirt.Domain.set_metadata ~metadata:"<own/>" ~key:"own" ~uri:"http://example.com/own" ~flags:Libvirt.Constants.Domain_modification_impact.live dom Libvirt.Constants.Domain_metadata_type.element) Show.nothing Expected.anything;
        Run.check "event metadata => (Domain(\"web\"), VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\")" (fun () -> Listening.next metadata) Fun.id (Expected.answer [ "(Domain(\"web\"), 2, \"http://example.com/own\")" ]);
        Run.check "off metadata" (fun () -> Listening.stop metadata) Show.nothing Expected.anything;
        let tuned = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_tunable conn (fun v0 v1 -> tell (Show.several [ Things.domain v0; Things.params v1 ]))) in
        Run.check "virDomainSetBlockIoTune(dom, \"vda\", {total_bytes_sec: 1000000, total_bytes_sec_max: 2000000}, VIR_DOMAIN_AFFECT_LIVE) => ok" (fun () -> Libvirt.Domain.set_block_io_tune ~flags:Libvirt.Constants.Domain_modification_impact.live dom "vda" [ ("total_bytes_sec", Libvirt.Domain.TypedFieldUInt64 (1000000L)); ("total_bytes_sec_max", Libvirt.Domain.TypedFieldUInt64 (2000000L)) ]) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "off tuned" (fun () -> Listening.stop tuned) Show.nothing Expected.anything;
        ());
    (* One can listen for every kind of event. *)
    Run.case "kinds_of_events" "test://{hosts}/node.xml" (fun run conn ->
        let reboot = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_reboot conn (fun v0 -> tell (Things.domain v0))) in
        Run.check "off reboot" (fun () -> Listening.stop reboot) Show.nothing Expected.anything;
        let clock = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_rtc_change conn (fun v0 v1 -> tell (Show.several [ Things.domain v0; Show.int64 v1 ]))) in
        Run.check "off clock" (fun () -> Listening.stop clock) Show.nothing Expected.anything;
        let watchdog = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_watchdog conn (fun v0 v1 -> tell (Show.several [ Things.domain v0; Show.number v1 ]))) in
        Run.check "off watchdog" (fun () -> Listening.stop watchdog) Show.nothing Expected.anything;
        let failure = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_io_error conn (fun v0 v1 v2 v3 -> tell (Show.several [ Things.domain v0; Show.text v1; Show.text v2; Show.number v3 ]))) in
        Run.check "off failure" (fun () -> Listening.stop failure) Show.nothing Expected.anything;
        let reason = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_io_error_reason conn (fun v0 v1 v2 v3 v4 -> tell (Show.several [ Things.domain v0; Show.text v1; Show.text v2; Show.number v3; Show.text v4 ]))) in
        Run.check "off reason" (fun () -> Listening.stop reason) Show.nothing Expected.anything;
        let graphics = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_graphics conn (fun v0 v1 v2 v3 v4 v5 -> tell (Show.several [ Things.domain v0; Show.number v1; Records.domain_event_graphics_address v2; Records.domain_event_graphics_address v3; Show.text v4; Records.domain_event_graphics_subject v5 ]))) in
        Run.check "off graphics" (fun () -> Listening.stop graphics) Show.nothing Expected.anything;
        let control = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_control_error conn (fun v0 -> tell (Things.domain v0))) in
        Run.check "off control" (fun () -> Listening.stop control) Show.nothing Expected.anything;
        let block = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_block_job conn (fun v0 v1 v2 v3 -> tell (Show.several [ Things.domain v0; Show.text v1; Show.number v2; Show.number v3 ]))) in
        Run.check "off block" (fun () -> Listening.stop block) Show.nothing Expected.anything;
        let block_again = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_block_job_2 conn (fun v0 v1 v2 v3 -> tell (Show.several [ Things.domain v0; Show.text v1; Show.number v2; Show.number v3 ]))) in
        Run.check "off block_again" (fun () -> Listening.stop block_again) Show.nothing Expected.anything;
        let disk = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_disk_change conn (fun v0 v1 v2 v3 v4 -> tell (Show.several [ Things.domain v0; Show.(option text) v1; Show.(option text) v2; Show.text v3; Show.number v4 ]))) in
        Run.check "off disk" (fun () -> Listening.stop disk) Show.nothing Expected.anything;
        let tray = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_tray_change conn (fun v0 v1 v2 -> tell (Show.several [ Things.domain v0; Show.text v1; Show.number v2 ]))) in
        Run.check "off tray" (fun () -> Listening.stop tray) Show.nothing Expected.anything;
        let wakeup = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_pmwakeup conn (fun v0 v1 -> tell (Show.several [ Things.domain v0; Show.number v1 ]))) in
        Run.check "off wakeup" (fun () -> Listening.stop wakeup) Show.nothing Expected.anything;
        let sleep = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_pmsuspend conn (fun v0 v1 -> tell (Show.several [ Things.domain v0; Show.number v1 ]))) in
        Run.check "off sleep" (fun () -> Listening.stop sleep) Show.nothing Expected.anything;
        let deep_sleep = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_pmsuspend_disk conn (fun v0 v1 -> tell (Show.several [ Things.domain v0; Show.number v1 ]))) in
        Run.check "off deep_sleep" (fun () -> Listening.stop deep_sleep) Show.nothing Expected.anything;
        let balloon = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_balloon_change conn (fun v0 v1 -> tell (Show.several [ Things.domain v0; Show.unsigned64 v1 ]))) in
        Run.check "off balloon" (fun () -> Listening.stop balloon) Show.nothing Expected.anything;
        let removed = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_device_removed conn (fun v0 v1 -> tell (Show.several [ Things.domain v0; Show.text v1 ]))) in
        Run.check "off removed" (fun () -> Listening.stop removed) Show.nothing Expected.anything;
        let added = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_device_added conn (fun v0 v1 -> tell (Show.several [ Things.domain v0; Show.text v1 ]))) in
        Run.check "off added" (fun () -> Listening.stop added) Show.nothing Expected.anything;
        let kept = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_device_removal_failed conn (fun v0 v1 -> tell (Show.several [ Things.domain v0; Show.text v1 ]))) in
        Run.check "off kept" (fun () -> Listening.stop kept) Show.nothing Expected.anything;
        let agent = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_agent_lifecycle conn (fun v0 v1 v2 -> tell (Show.several [ Things.domain v0; Show.number v1; Show.number v2 ]))) in
        Run.check "off agent" (fun () -> Listening.stop agent) Show.nothing Expected.anything;
        let iteration = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_migration_iteration conn (fun v0 v1 -> tell (Show.several [ Things.domain v0; Show.number v1 ]))) in
        Run.check "off iteration" (fun () -> Listening.stop iteration) Show.nothing Expected.anything;
        let job = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_job_completed conn (fun v0 v1 -> tell (Show.several [ Things.domain v0; Things.params v1 ]))) in
        Run.check "off job" (fun () -> Listening.stop job) Show.nothing Expected.anything;
        let threshold = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_block_threshold conn (fun v0 v1 v2 v3 v4 -> tell (Show.several [ Things.domain v0; Show.text v1; Show.(option text) v2; Show.unsigned64 v3; Show.unsigned64 v4 ]))) in
        Run.check "off threshold" (fun () -> Listening.stop threshold) Show.nothing Expected.anything;
        let memory = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_memory_failure conn (fun v0 v1 v2 v3 -> tell (Show.several [ Things.domain v0; Show.number v1; Show.number v2; Show.unsigned v3 ]))) in
        Run.check "off memory" (fun () -> Listening.stop memory) Show.nothing Expected.anything;
        let size = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_memory_device_size_change conn (fun v0 v1 v2 -> tell (Show.several [ Things.domain v0; Show.text v1; Show.unsigned64 v2 ]))) in
        Run.check "off size" (fun () -> Listening.stop size) Show.nothing Expected.anything;
        ());
    (* A network's life is told. *)
    Run.case "life_of_a_network" "test://{hosts}/node.xml" (fun run conn ->
        let events = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_network_lifecycle conn (fun v0 v1 v2 -> tell (Show.several [ Things.network v0; Show.number v1; Show.number v2 ]))) in
        let other = Run.step "other = virNetworkDefineXML(conn, net)" (fun () -> Libvirt.Network.define_xml conn "<network><name>another</name><uuid>11111111-2222-3333-4444-555555555512</uuid></network>") Things.network Expected.anything in
        Run.check "event events => (Network(\"another\"), VIR_NETWORK_EVENT_DEFINED, 0)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(Network(\"another\"), 0, 0)" ]);
        Run.check "virNetworkCreate(other)" (fun () -> Libvirt.Network.create other) Show.nothing Expected.anything;
        Run.check "event events => (Network(\"another\"), VIR_NETWORK_EVENT_STARTED, 0)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(Network(\"another\"), 2, 0)" ]);
        Run.check "virNetworkDestroy(other)" (fun () -> Libvirt.Calls.Network.destroy other) Show.nothing Expected.anything;
        Run.check "event events => (Network(\"another\"), VIR_NETWORK_EVENT_STOPPED, 0)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(Network(\"another\"), 3, 0)" ]);
        Run.check "virNetworkUndefine(other)" (fun () -> Libvirt.Network.undefine other) Show.nothing Expected.anything;
        Run.check "event events => (Network(\"another\"), VIR_NETWORK_EVENT_UNDEFINED, 0)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(Network(\"another\"), 1, 0)" ]);
        Run.check "off events" (fun () -> Listening.stop events) Show.nothing Expected.anything;
        ());
    (* A storage pool's life is told, and that it was refreshed. *)
    Run.case "life_of_a_pool" "test://{hosts}/node.xml" (fun run conn ->
        let events = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_storage_pool_lifecycle conn (fun v0 v1 v2 -> tell (Show.several [ Things.storage_pool v0; Show.number v1; Show.number v2 ]))) in
        let refreshed = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_storage_pool_refresh conn (fun v0 -> tell (Things.storage_pool v0))) in
        let other = Run.step "other = virStoragePoolDefineXML(conn, pool, 0)" (fun () -> Libvirt.Calls.Pool.define_xml conn "<pool type='dir'><name>another</name><uuid>11111111-2222-3333-4444-555555555522</uuid><target><path>/another</path></target></pool>") Things.storage_pool Expected.anything in
        Run.check "event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_DEFINED, 0)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(StoragePool(\"another\"), 0, 0)" ]);
        Run.check "virStoragePoolCreate(other, 0)" (fun () -> Libvirt.Calls.Pool.create other) Show.nothing Expected.anything;
        Run.check "event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_STARTED, 0)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(StoragePool(\"another\"), 2, 0)" ]);
        Run.check "virStoragePoolRefresh(other, 0)" (fun () -> Libvirt.Calls.Pool.refresh other) Show.nothing Expected.anything;
        Run.check "event refreshed => StoragePool(\"another\")" (fun () -> Listening.next refreshed) Fun.id (Expected.answer [ "StoragePool(\"another\")" ]);
        Run.check "virStoragePoolDestroy(other)" (fun () -> Libvirt.Calls.Pool.destroy other) Show.nothing Expected.anything;
        Run.check "event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_STOPPED, 0)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(StoragePool(\"another\"), 3, 0)" ]);
        Run.check "virStoragePoolUndefine(other)" (fun () -> Libvirt.Pool.undefine other) Show.nothing Expected.anything;
        Run.check "event events => (StoragePool(\"another\"), VIR_STORAGE_POOL_EVENT_UNDEFINED, 0)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(StoragePool(\"another\"), 1, 0)" ]);
        Run.check "off events" (fun () -> Listening.stop events) Show.nothing Expected.anything;
        Run.check "off refreshed" (fun () -> Listening.stop refreshed) Show.nothing Expected.anything;
        ());
    (* A device comes and goes. *)
    Run.case "life_of_a_device" "test:///default" (fun run conn ->
        let events = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_node_device_lifecycle conn (fun v0 v1 v2 -> tell (Show.several [ Things.node_device v0; Show.number v1; Show.number v2 ]))) in
        let updates = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_node_device_update conn (fun v0 -> tell (Things.node_device v0))) in
        let dev = Run.step "dev = virNodeDeviceCreateXML(conn, host_bus, 0) => NodeDevice(_)" (fun () -> Libvirt.Node_device.create_xml conn "<device>\n  <parent>scsi_host1</parent>\n  <capability type='scsi_host'>\n    <capability type='fc_host'>\n      <wwnn>2000000012341234</wwnn>\n      <wwpn>1000000012341234</wwpn>\n    </capability>\n  </capability>\n</device>\n") Things.node_device (Expected.answer [ "NodeDevice("; ")" ]) in
        Run.check "event events => (NodeDevice(_), VIR_NODE_DEVICE_EVENT_CREATED, 0)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(NodeDevice("; "), 0, 0)" ]);
        Run.check "virNodeDeviceDestroy(dev) => ok" (fun () -> Libvirt.Node_device.destroy dev) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "event events => (NodeDevice(_), VIR_NODE_DEVICE_EVENT_DELETED, 0)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(NodeDevice("; "), 1, 0)" ]);
        Run.check "off events" (fun () -> Listening.stop events) Show.nothing Expected.anything;
        Run.check "off updates" (fun () -> Listening.stop updates) Show.nothing Expected.anything;
        ());
    (* Secrets have events where there are secrets. *)
    Run.case "life_of_a_secret" "test://{hosts}/node.xml" (fun run conn ->
        let events = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_secret_lifecycle conn (fun v0 v1 v2 -> tell (Show.several [ Things.secret v0; Show.number v1; Show.number v2 ]))) in
        ());
    (* What is not registered cannot be ended. *)
    Run.case "deregistration_of_nothing" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virConnectDomainEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE" (fun () -> Libvirt.Connect.domain_event_deregister_any conn 4711) Show.nothing (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virConnectNetworkEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE" (fun () -> Libvirt.Connect.network_event_deregister_any conn 4711) Show.nothing (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virConnectStoragePoolEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE" (fun () -> Libvirt.Connect.storage_pool_event_deregister_any conn 4711) Show.nothing (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virConnectNodeDeviceEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE" (fun () -> Libvirt.Connect.node_device_event_deregister_any conn 4711) Show.nothing (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virConnectSecretEventDeregisterAny(conn, 4711) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE" (fun () -> Libvirt.Connect.secret_event_deregister_any conn 4711) Show.nothing (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_INVALID_ARG", 8));
        ());
  ]
