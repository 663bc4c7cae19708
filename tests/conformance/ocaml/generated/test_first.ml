(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: first. *)

let tests =
  [
    (* Objects are told by their names, records by their fields in the order of C. *)
    Run.case "lookup_by_name" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\") => Domain(\"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain (Expected.answer [ "Domain(\"web\")" ]) in
        Run.check "virDomainGetInfo(dom) => {state: VIR_DOMAIN_RUNNING, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: _}" (fun () -> Libvirt.Calls.Domain.get_info dom) Records.domain_info (Expected.answer [ "{state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: "; "}" ]);
        Run.check "virDomainGetState(dom, 0) => (VIR_DOMAIN_RUNNING, 0)" (fun () -> Libvirt.Domain.get_state dom) (fun (v0, v1) -> Show.several [ Show.number v0; Show.number v1 ]) (Expected.answer [ "(1, 0)" ]);
        Run.check "virDomainGetUUID(dom) => \"11111111-2222-3333-4444-555555555501\"" (fun () -> Libvirt.Domain.get_uuid dom) Show.uuid (Expected.answer [ "\"11111111-2222-3333-4444-555555555501\"" ]);
        ());
    (* An error has a code and the part of the library that it comes from. *)
    Run.case "lookup_of_nothing" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virDomainLookupByName(conn, \"nope\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST" (fun () -> Libvirt.Domain.lookup_by_name conn "nope") Things.domain (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN", 42));
        ());
    (* Events come in order, and none is left over. *)
    Run.case "lifecycle_events" "test://{hosts}/node.xml" (fun run conn ->
        let events = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_domain_lifecycle conn (fun v0 v1 v2 -> tell (Show.several [ Things.domain v0; Show.number v1; Show.number v2 ]))) in
        let dom = Run.step "dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")" (fun () -> Libvirt.Domain.define_xml conn "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n") Things.domain (Expected.answer [ "Domain(\"guest\")" ]) in
        Run.check "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(Domain(\"guest\"), 0, 0)" ]);
        Run.check "virDomainCreate(dom) => ok" (fun () -> Libvirt.Domain.create dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STARTED, VIR_DOMAIN_EVENT_STARTED_BOOTED)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(Domain(\"guest\"), 2, 0)" ]);
        Run.check "off events" (fun () -> Listening.stop events) Show.nothing Expected.anything;
        ());
    (* Typed parameters go in by name and come out in the order of their names. *)
    Run.case "memory_parameters" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainSetMemoryParameters(dom, {hard_limit: 4096, soft_limit: 2048}, VIR_DOMAIN_AFFECT_LIVE) => ok" (fun () -> Libvirt.Domain.set_memory_parameters ~flags:Libvirt.Constants.Domain_modification_impact.live dom [ ("hard_limit", Libvirt.Domain.TypedFieldUInt64 (4096L)); ("soft_limit", Libvirt.Domain.TypedFieldUInt64 (2048L)) ]) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetMemoryParameters(dom, 0) => {hard_limit: 4096, soft_limit: 2048, swap_hard_limit: _}" (fun () -> Libvirt.Domain.get_memory_parameters dom) Things.params (Expected.answer [ "{hard_limit: 4096, soft_limit: 2048, swap_hard_limit: "; "}" ]);
        ());
    (* Four threads share one connection. *)
    Run.case ~threads:4 "lists_in_threads" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_INACTIVE) => [Domain(\"off\")]" (fun () -> Libvirt.Connect.list_all_domains ~flags:Libvirt.Constants.Connect_list_all_domains_flags.inactive conn) (Show.list Things.domain) (Expected.answer [ "[Domain(\"off\")]" ]);
        Run.check "virConnectListDefinedDomains(conn) => [\"off\"]" (fun () -> Libvirt.Calls.Connect.list_defined_domains conn) Show.(array text) (Expected.answer [ "[\"off\"]" ]);
        Run.check "virConnectListDomains(conn) => [1]" (fun () -> Libvirt.Calls.Connect.list_domains conn) Show.(array number) (Expected.answer [ "[1]" ]);
        ());
  ]
