(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: node. *)

let tests =
  [
    (* The host as its file describes it. *)
    Run.case "node_info" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virNodeGetInfo(conn) => {model: \"i986\", memory: 8192000, cpus: 8, mhz: 3000, nodes: 2, sockets: 2, cores: 2, threads: 2}" (fun () -> Libvirt.Connect.node_get_info conn) Records.node_info (Expected.answer [ "{model: \"i986\", memory: 8192000, cpus: 8, mhz: 3000, nodes: 2, sockets: 2, cores: 2, threads: 2}" ]);
        Run.check "virNodeGetFreeMemory(conn) => 0" (fun () -> Libvirt.Connect.node_get_free_memory conn) Show.unsigned64 (Expected.answer [ "0" ]);
        Run.check "virNodeGetCPUMap(conn, 0) => (x'15', 3)" (fun () -> Libvirt.Connect.node_get_cpu_map conn) (fun (v0, v1) -> Show.several [ Show.bytes v0; Show.unsigned v1 ]) (Expected.answer [ "(x'15', 3)" ]);
        Run.check "virNodeGetCPUMap(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Connect.node_get_cpu_map ~flags:1 conn) (fun (v0, v1) -> Show.several [ Show.bytes v0; Show.unsigned v1 ]) (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* The default host has two cells with memory. *)
    Run.case "node_info_of_the_default" "test:///default" (fun run conn ->
        Run.check "virNodeGetInfo(conn) => {model: \"i686\", memory: 3145728, cpus: 16, mhz: 1400, nodes: 2, sockets: 2, cores: 2, threads: 2}" (fun () -> Libvirt.Connect.node_get_info conn) Records.node_info (Expected.answer [ "{model: \"i686\", memory: 3145728, cpus: 16, mhz: 1400, nodes: 2, sockets: 2, cores: 2, threads: 2}" ]);
        Run.check "virNodeGetFreeMemory(conn) => 3145728" (fun () -> Libvirt.Connect.node_get_free_memory conn) Show.unsigned64 (Expected.answer [ "3145728" ]);
        Run.check "virNodeGetCellsFreeMemory(conn, 0, 2) => (2, [2097152, 4194304])" (fun () -> Libvirt.Calls.Connect.node_get_cells_free_memory conn 0 2) (fun (v0, v1) -> Show.several [ Show.number v0; Show.(array unsigned64) v1 ]) (Expected.answer [ "(2, [2097152, 4194304])" ]);
        Run.check "virNodeGetCellsFreeMemory(conn, 1, 1) => (1, [4194304])" (fun () -> Libvirt.Calls.Connect.node_get_cells_free_memory conn 1 1) (fun (v0, v1) -> Show.several [ Show.number v0; Show.(array unsigned64) v1 ]) (Expected.answer [ "(1, [4194304])" ]);
        Run.check "virNodeGetCellsFreeMemory(conn, 5, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Calls.Connect.node_get_cells_free_memory conn 5 1) (fun (v0, v1) -> Show.several [ Show.number v0; Show.(array unsigned64) v1 ]) (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virNodeGetFreePages(conn, [4, 2048], 0, 2, 0) => _" (fun () -> Libvirt.Connect.node_get_free_pages conn [| 4; 2048 |] 0 2) (fun (v0, v1) -> Show.several [ Show.number v0; Show.(array unsigned64) v1 ]) Expected.anything;
        ());
    (* How busy processors are. *)
    Run.case "node_statistics" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virNodeGetCPUStats(conn, VIR_NODE_CPU_STATS_ALL_CPUS, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]" (fun () -> Libvirt.Connect.node_get_cpu_stats conn Libvirt.Constants.Node_get_cpu_stats_all_cpus.all_cpus) (Show.list Records.node_cpu_stats) (Expected.answer [ "[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]" ]);
        Run.check "virNodeGetCPUStats(conn, 1, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]" (fun () -> Libvirt.Connect.node_get_cpu_stats conn 1) (Show.list Records.node_cpu_stats) (Expected.answer [ "[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]" ]);
        Run.check "virNodeGetCPUStats(conn, 4711, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]" (fun () -> Libvirt.Connect.node_get_cpu_stats conn 4711) (Show.list Records.node_cpu_stats) (Expected.answer [ "[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]" ]);
        Run.check "virNodeGetMemoryStats(conn, VIR_NODE_MEMORY_STATS_ALL_CELLS, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Connect.node_get_memory_stats conn Libvirt.Constants.Node_get_memory_stats_all_cells.all_cells) (Show.list Records.node_memory_stats) (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        ());
    (* The test driver shares no pages. *)
    Run.case "node_memory_parameters" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virNodeGetMemoryParameters(conn, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Connect.node_get_memory_parameters conn) Things.params (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virNodeSetMemoryParameters(conn, {shm_pages_to_scan: 10}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Connect.node_set_memory_parameters conn [ ("shm_pages_to_scan", Libvirt.Domain.TypedFieldUInt32 (10l)) ]) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virNodeAllocPages(conn, [2048], [1], 0, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Connect.node_alloc_pages conn [| 2048 |] [| (1L) |] 0 1) Show.number (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        ());
    (* The model of security that the host has. *)
    Run.case "node_security" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virNodeGetSecurityModel(conn) => {model: \"testSecurity\", doi: \"\"}" (fun () -> Libvirt.Connect.node_get_security_model conn) Records.security_model (Expected.answer [ "{model: \"testSecurity\", doi: \"\"}" ]);
        Run.check "virNodeGetSEVInfo(conn, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Connect.node_get_sev_info conn) Things.params (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        ());
    (* A test host does not sleep. *)
    Run.case "node_suspend" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virNodeSuspendForDuration(conn, VIR_NODE_SUSPEND_TARGET_MEM, 60, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Connect.node_suspend_for_duration conn Libvirt.Constants.Node_suspend_target.mem (60L)) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        ());
  ]
