(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: domain-stats. *)

let tests =
  [
    (* Time by processor, and in all. *)
    Run.case "processor_time" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainGetCPUStats(dom, -1, 1, 0) => (3, {cpu_time: _, system_time: _, user_time: _})" (fun () -> Libvirt.Calls.Domain.get_cpu_stats dom (-1) 1) (fun (v0, v1) -> Show.several [ Show.number v0; Things.params v1 ]) (Expected.answer [ "(3, {cpu_time: "; ", system_time: "; ", user_time: "; "})" ]);
        ());
    (* Memory as the balloon tells it. *)
    Run.case "memory_figures" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainMemoryStats(dom, 0) => []" (fun () -> Libvirt.Domain.memory_stats dom) (Show.list Records.domain_memory_stat) (Expected.answer [ "[]" ]);
        Run.check "virDomainMemoryStats(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.memory_stats ~flags:1 dom) (Show.list Records.domain_memory_stat) (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        let off = Run.step "off = virDomainLookupByName(conn, \"off\")" (fun () -> Libvirt.Domain.lookup_by_name conn "off") Things.domain Expected.anything in
        Run.check "virDomainMemoryStats(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.memory_stats off) (Show.list Records.domain_memory_stat) (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        ());
    (* Statistics of all domains, by group. *)
    Run.case "statistics_of_all" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE) => [{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}]" (fun () -> By_hand.connect_get_all_domain_stats conn Libvirt.Constants.Domain_stats_types.state Libvirt.Constants.Connect_get_all_domain_stats_flags.active) (Show.list Things.domain_stats_record) (Expected.answer [ "[{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}]" ]);
        Run.check "virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE) => [{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]" (fun () -> By_hand.connect_get_all_domain_stats conn Libvirt.Constants.Domain_stats_types.state Libvirt.Constants.Connect_get_all_domain_stats_flags.inactive) (Show.list Things.domain_stats_record) (Expected.answer [ "[{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]" ]);
        Run.check "virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_IOTHREAD, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE) => [{dom: Domain(\"web\"), params: {}}]" (fun () -> By_hand.connect_get_all_domain_stats conn Libvirt.Constants.Domain_stats_types.iothread Libvirt.Constants.Connect_get_all_domain_stats_flags.active) (Show.list Things.domain_stats_record) (Expected.answer [ "[{dom: Domain(\"web\"), params: {}}]" ]);
        Run.check "virConnectGetAllDomainStats(conn, 1073741824, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_TEST" (fun () -> By_hand.connect_get_all_domain_stats conn 1073741824 Libvirt.Constants.Connect_get_all_domain_stats_flags.enforce_stats) (Show.list Things.domain_stats_record) (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_ARGUMENT_UNSUPPORTED", 74));
        ());
    (* Statistics of the domains named. *)
    Run.case "statistics_of_some" "test://{hosts}/node.xml" (fun run conn ->
        let web = Run.step "web = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        let off = Run.step "off = virDomainLookupByName(conn, \"off\")" (fun () -> Libvirt.Domain.lookup_by_name conn "off") Things.domain Expected.anything in
        Run.check "virDomainListGetStats([web, off], VIR_DOMAIN_STATS_STATE, 0) => [{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}, {dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]" (fun () -> By_hand.domain_list_get_stats [ web; off ] Libvirt.Constants.Domain_stats_types.state 0) (Show.list Things.domain_stats_record) (Expected.answer [ "[{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}, {dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]" ]);
        Run.check "virDomainListGetStats([off], VIR_DOMAIN_STATS_STATE, 0) => [{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]" (fun () -> By_hand.domain_list_get_stats [ off ] Libvirt.Constants.Domain_stats_types.state 0) (Show.list Things.domain_stats_record) (Expected.answer [ "[{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]" ]);
        Run.check "virDomainListGetStats([], 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN" (fun () -> By_hand.domain_list_get_stats [  ] 0 0) (Show.list Things.domain_stats_record) (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* How fast a domain's memory changes. *)
    Run.case "dirty_rate" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainStartDirtyRateCalc(dom, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.start_dirty_rate_calc dom 1) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        ());
  ]
