(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: administration. *)

let tests =
  [
    (* A daemon tells its servers, and is asked whether it is there. *)
    Run.case_apart "administrated_daemon" (fun run ->
        let adm = Run.step "adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect" (fun () -> By_hand.adm_connect_open (Some (Run.text run "{daemon}")) 0) Things.adm_connect (Expected.answer [ "AdmConnect" ]) in
        Run.check "virAdmConnectIsAlive(adm) => true" (fun () -> Libvirt.Admin.Connect.is_alive adm) Show.truth (Expected.answer [ "true" ]);
        Run.check "virAdmConnectGetURI(adm) => \"libvirtd\\*\"" (fun () -> Libvirt.Admin.Connect.get_uri adm) Show.text (Expected.answer [ "\"libvirtd"; "\"" ]);
        Run.check "virAdmConnectGetLibVersion(adm) => 9000000" (fun () -> Libvirt.Admin.Connect.get_lib_version adm) Show.unsigned64 (Expected.answer [ "9000000" ]);
        Run.check "virAdmConnectListServers(adm, 0) => [_, _]" (fun () -> Libvirt.Admin.Connect.list_servers adm) (Show.list Things.adm_server) (Expected.answer [ "["; ", "; "]" ]);
        let server = Run.step "server = virAdmConnectLookupServer(adm, \"libvirtd\", 0) => AdmServer(\"libvirtd\")" (fun () -> Libvirt.Admin.Connect.lookup_server adm "libvirtd") Things.adm_server (Expected.answer [ "AdmServer(\"libvirtd\")" ]) in
        Run.check "virAdmServerGetName(server) => \"libvirtd\"" (fun () -> Libvirt.Admin.Server.get_name server) Show.text (Expected.answer [ "\"libvirtd\"" ]);
        Run.check "virAdmConnectLookupServer(adm, \"nope\", 0) ! VIR_ERR_NO_SERVER VIR_FROM_RPC" (fun () -> Libvirt.Admin.Connect.lookup_server adm "nope") Things.adm_server (Expected.error ~domain:("VIR_FROM_RPC", 7) ("VIR_ERR_NO_SERVER", 95));
        Run.check "virAdmConnectSetDaemonTimeout(adm, 0, 0) => ok" (fun () -> Libvirt.Admin.Connect.set_daemon_timeout adm 0) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virAdmConnectClose(adm) => _" (fun () -> By_hand.adm_connect_close adm) Show.number Expected.anything;
        ());
    (* Where no daemon listens, there is nothing to administrate. *)
    Run.case_apart "administrated_daemon_out_of_reach" (fun run ->
        Run.check "virAdmConnectOpen(\"libvirtd+unix:///system?socket={scratch}/none\", 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_RPC" (fun () -> By_hand.adm_connect_open (Some (Run.text run "libvirtd+unix:///system?socket={scratch}/none")) 0) Things.adm_connect (Expected.error ~domain:("VIR_FROM_RPC", 7) ("VIR_ERR_SYSTEM_ERROR", 38));
        Run.check "virAdmConnectOpen(\"nonsense:///system\", 0) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_ADMIN" (fun () -> By_hand.adm_connect_open (Some "nonsense:///system") 0) Things.adm_connect (Expected.error ~domain:("VIR_FROM_ADMIN", 62) ("VIR_ERR_CONFIG_UNSUPPORTED", 67));
        ());
    (* A daemon that is older than a call of the administration refuses it. *)
    Run.case_apart "newer_administration" (fun run ->
        let adm = Run.step "adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect" (fun () -> By_hand.adm_connect_open (Some (Run.text run "{daemon}")) 0) Things.adm_connect (Expected.answer [ "AdmConnect" ]) in
        Run.check "virAdmConnectDaemonShutdown(adm, 0) ! VIR_ERR_RPC VIR_FROM_RPC" (fun () -> Libvirt.Admin.Connect.daemon_shutdown adm) Show.nothing (Expected.error ~domain:("VIR_FROM_RPC", 7) ("VIR_ERR_RPC", 39));
        ());
    (* Where a daemon logs to, and what of, can be read and changed. *)
    Run.case_apart "administrated_logging" (fun run ->
        let adm = Run.step "adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect" (fun () -> By_hand.adm_connect_open (Some (Run.text run "{daemon}")) 0) Things.adm_connect (Expected.answer [ "AdmConnect" ]) in
        Run.check "virAdmConnectSetLoggingFilters(adm, \"3:remote 4:event\", 0) => ok" (fun () -> Libvirt.Admin.Connect.set_logging_filters ~filters:"3:remote 4:event" adm) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virAdmConnectGetLoggingFilters(adm, 0) => (2, \"3:*remote* 4:*event* \")" (fun () -> Libvirt.Admin.Connect.get_logging_filters adm) (fun (v0, v1) -> Show.several [ Show.number v0; Show.(option text) v1 ]) (Expected.answer [ "(2, \"3:*remote* 4:*event* \")" ]);
        Run.check "virAdmConnectSetLoggingFilters(adm, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE" (fun () -> Libvirt.Admin.Connect.set_logging_filters ~filters:"nonsense" adm) Show.nothing (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virAdmConnectSetLoggingFilters(adm, null, 0) => ok" (fun () -> Libvirt.Admin.Connect.set_logging_filters adm) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virAdmConnectSetLoggingOutputs(adm, \"3:stderr\", 0) => ok" (fun () -> Libvirt.Admin.Connect.set_logging_outputs ~outputs:"3:stderr" adm) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virAdmConnectGetLoggingOutputs(adm, 0) => (1, \"3:stderr\")" (fun () -> Libvirt.Admin.Connect.get_logging_outputs adm) (fun (v0, v1) -> Show.several [ Show.number v0; Show.text v1 ]) (Expected.answer [ "(1, \"3:stderr\")" ]);
        Run.check "virAdmConnectSetLoggingOutputs(adm, \"9:nowhere\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE" (fun () -> Libvirt.Admin.Connect.set_logging_outputs ~outputs:"9:nowhere" adm) Show.nothing (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virAdmConnectGetLoggingOutputs(adm, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_ADMIN" (fun () -> Libvirt.Admin.Connect.get_logging_outputs ~flags:1 adm) (fun (v0, v1) -> Show.several [ Show.number v0; Show.text v1 ]) (Expected.error ~domain:("VIR_FROM_ADMIN", 62) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* How many workers and clients a server may have. *)
    Run.case_apart "administrated_server" (fun run ->
        let adm = Run.step "adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect" (fun () -> By_hand.adm_connect_open (Some (Run.text run "{daemon}")) 0) Things.adm_connect (Expected.answer [ "AdmConnect" ]) in
        let server = Run.step "server = virAdmConnectLookupServer(adm, \"libvirtd\", 0) => AdmServer(\"libvirtd\")" (fun () -> Libvirt.Admin.Connect.lookup_server adm "libvirtd") Things.adm_server (Expected.answer [ "AdmServer(\"libvirtd\")" ]) in
        Run.check "virAdmServerSetThreadPoolParameters(server, {minWorkers: 6, maxWorkers: 30}, 0) => ok" (fun () -> Libvirt.Admin.Server.set_thread_pool_parameters server [ ("minWorkers", Libvirt.Domain.TypedFieldUInt32 (6l)); ("maxWorkers", Libvirt.Domain.TypedFieldUInt32 (30l)) ]) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virAdmServerGetThreadPoolParameters(server, 0) => {freeWorkers: _, jobQueueDepth: 0, maxWorkers: 30, minWorkers: 6, nWorkers: _, prioWorkers: 5}" (fun () -> Libvirt.Admin.Server.get_thread_pool_parameters server) Things.params (Expected.answer [ "{freeWorkers: "; ", jobQueueDepth: 0, maxWorkers: 30, minWorkers: 6, nWorkers: "; ", prioWorkers: 5}" ]);
        Run.check "virAdmServerSetThreadPoolParameters(server, {minWorkers: 60, maxWorkers: 30}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE" (fun () -> Libvirt.Admin.Server.set_thread_pool_parameters server [ ("minWorkers", Libvirt.Domain.TypedFieldUInt32 (60l)); ("maxWorkers", Libvirt.Domain.TypedFieldUInt32 (30l)) ]) Show.nothing (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virAdmServerSetClientLimits(server, {nclients_max: 100, nclients_unauth_max: 10}, 0) => ok" (fun () -> Libvirt.Admin.Server.set_client_limits server [ ("nclients_max", Libvirt.Domain.TypedFieldUInt32 (100l)); ("nclients_unauth_max", Libvirt.Domain.TypedFieldUInt32 (10l)) ]) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virAdmServerGetClientLimits(server, 0) => {nclients: 0, nclients_max: 100, nclients_unauth: 0, nclients_unauth_max: 10}" (fun () -> Libvirt.Admin.Server.get_client_limits server) Things.params (Expected.answer [ "{nclients: 0, nclients_max: 100, nclients_unauth: 0, nclients_unauth_max: 10}" ]);
        Run.check "virAdmServerSetClientLimits(server, {\"nclients\": 5}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE" (fun () -> Libvirt.Admin.Server.set_client_limits server [ ("nclients", Libvirt.Domain.TypedFieldUInt32 (5l)) ]) Show.nothing (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_ARGUMENT_UNSUPPORTED", 74));
        Run.check "virAdmServerUpdateTlsFiles(server, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_RPC" (fun () -> Libvirt.Admin.Server.update_tls_files server) Show.nothing (Expected.error ~domain:("VIR_FROM_RPC", 7) ("VIR_ERR_INTERNAL_ERROR", 1));
        Run.check "virAdmServerUpdateTlsFiles(server, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_ADMIN" (fun () -> Libvirt.Admin.Server.update_tls_files ~flags:1 server) Show.nothing (Expected.error ~domain:("VIR_FROM_ADMIN", 62) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* A client is known to the server it came to, and can be sent away. *)
    Run.case_apart "administrated_clients" (fun run ->
        let adm = Run.step "adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect" (fun () -> By_hand.adm_connect_open (Some (Run.text run "{daemon}")) 0) Things.adm_connect (Expected.answer [ "AdmConnect" ]) in
        let server = Run.step "server = virAdmConnectLookupServer(adm, \"admin\", 0) => AdmServer(\"admin\")" (fun () -> Libvirt.Admin.Connect.lookup_server adm "admin") Things.adm_server (Expected.answer [ "AdmServer(\"admin\")" ]) in
        let other = Run.step "other = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect" (fun () -> By_hand.adm_connect_open (Some (Run.text run "{daemon}")) 0) Things.adm_connect (Expected.answer [ "AdmConnect" ]) in
        let closed = Run.step "on admin_close_events(other) as closed" (fun () -> Helpers.admin_close_events other) Listening.shown Expected.anything in
        let client = Run.step "client = newest_client(server) => AdmClient" (fun () -> Helpers.newest_client server) Things.adm_client (Expected.answer [ "AdmClient" ]) in
        Run.check "virAdmServerListClients(server, 0) => _" (fun () -> Libvirt.Admin.Server.list_clients server) (Show.list Things.adm_client) Expected.anything;
        let id = Run.step "id = virAdmClientGetID(client) => _" (fun () -> Libvirt.Admin.Client.get_id client) Show.unsigned64 Expected.anything in
        Run.check "virAdmServerLookupClient(server, id, 0) => AdmClient" (fun () -> Libvirt.Admin.Server.lookup_client server id) Things.adm_client (Expected.answer [ "AdmClient" ]);
        Run.check "virAdmServerLookupClient(server, 999999, 0) ! VIR_ERR_NO_CLIENT VIR_FROM_RPC" (fun () -> Libvirt.Admin.Server.lookup_client server (999999L)) Things.adm_client (Expected.error ~domain:("VIR_FROM_RPC", 7) ("VIR_ERR_NO_CLIENT", 96));
        Run.check "virAdmClientGetTimestamp(client) => _" (fun () -> Libvirt.Admin.Client.get_timestamp client) Show.int64 Expected.anything;
        Run.check "virAdmClientGetTransport(client) => VIR_CLIENT_TRANS_UNIX" (fun () -> Libvirt.Admin.Client.get_transport client) Show.number (Expected.answer [ "0" ]);
        Run.check "virAdmClientGetInfo(client, 0) => {readonly: false, unix_group_id: 0, unix_group_name: \"root\", unix_process_id: _, unix_user_id: 0, unix_user_name: \"root\"}" (fun () -> Libvirt.Admin.Client.get_info client) Things.params (Expected.answer [ "{readonly: false, unix_group_id: 0, unix_group_name: \"root\", unix_process_id: "; ", unix_user_id: 0, unix_user_name: \"root\"}" ]);
        Run.check "virAdmClientClose(client, 0) => ok" (fun () -> Libvirt.Admin.Client.close client) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "event closed => VIR_CONNECT_CLOSE_REASON_EOF" (fun () -> Listening.next closed) Fun.id (Expected.answer [ "1" ]);
        Run.check "virAdmConnectIsAlive(other) => _" (fun () -> Libvirt.Admin.Connect.is_alive other) Show.truth Expected.anything;
        ());
  ]
