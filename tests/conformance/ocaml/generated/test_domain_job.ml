(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: domain-job. *)

let tests =
  [
    (* What a domain is busy with. *)
    Run.case "jobs" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainGetJobInfo(dom) => {type: 0, timeElapsed: 0, timeRemaining: 0, dataTotal: 0, dataProcessed: 0, dataRemaining: 0, memTotal: 0, memProcessed: 0, memRemaining: 0, fileTotal: 0, fileProcessed: 0, fileRemaining: 0}" (fun () -> Libvirt.Domain.get_job_info dom) Records.domain_job_info (Expected.answer [ "{type: 0, timeElapsed: 0, timeRemaining: 0, dataTotal: 0, dataProcessed: 0, dataRemaining: 0, memTotal: 0, memProcessed: 0, memRemaining: 0, fileTotal: 0, fileProcessed: 0, fileRemaining: 0}" ]);
        Run.check "virDomainGetJobStats(dom, 0) => (0, {})" (fun () -> Libvirt.Domain.get_job_stats dom) (fun (v0, v1) -> Show.several [ Show.number v0; Things.params v1 ]) (Expected.answer [ "(0, {})" ]);
        Run.check "virDomainGetJobStats(dom, VIR_DOMAIN_JOB_STATS_COMPLETED) => (0, {})" (fun () -> Libvirt.Domain.get_job_stats ~flags:Libvirt.Constants.Domain_get_job_stats_flags.completed dom) (fun (v0, v1) -> Show.several [ Show.number v0; Things.params v1 ]) (Expected.answer [ "(0, {})" ]);
        Run.check "virDomainAbortJob(dom) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST" (fun () -> Libvirt.Domain.abort_job dom) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virDomainAbortJobFlags(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST" (fun () -> Libvirt.Domain.abort_job_flags dom) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_INVALID", 55));
        ());
    (* How a migration may go. *)
    Run.case "migration_limits" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainMigrateSetMaxDowntime(dom, 300, 0) => ok" (fun () -> Libvirt.Domain.migrate_set_max_downtime dom (300L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainMigrateGetMaxDowntime(dom, 0) => 300" (fun () -> Libvirt.Domain.migrate_get_max_downtime dom) Show.unsigned64 (Expected.answer [ "300" ]);
        Run.check "virDomainMigrateSetMaxSpeed(dom, 100, 0) => ok" (fun () -> Libvirt.Domain.migrate_set_max_speed dom (100L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainMigrateGetMaxSpeed(dom, 0) => 100" (fun () -> Libvirt.Domain.migrate_get_max_speed dom) Show.unsigned64 (Expected.answer [ "100" ]);
        Run.check "virDomainMigrateSetCompressionCache(dom, 1048576, 0) => ok" (fun () -> Libvirt.Domain.migrate_set_compression_cache dom (1048576L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainMigrateGetCompressionCache(dom, 0) => 1048576" (fun () -> Libvirt.Domain.migrate_get_compression_cache dom) Show.unsigned64 (Expected.answer [ "1048576" ]);
        Run.check "virDomainMigrateStartPostCopy(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST" (fun () -> Libvirt.Domain.migrate_start_post_copy dom) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_INVALID", 55));
        ());
    (* A domain moves to another host. *)
    Run.case "migration" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        let other = Run.step "other = virConnectOpen(\"test://{hosts}/empty.xml\")" (fun () -> By_hand.connect_open (Some (Run.text run "test://{hosts}/empty.xml"))) Things.connect Expected.anything in
        Run.check "virDomainMigrate(dom, other, VIR_MIGRATE_LIVE, null, null, 0) => Domain(\"web\")" (fun () -> Libvirt.Calls.Domain.migrate ~flags:Libvirt.Constants.Domain_migrate_flags.live dom other (0L)) Things.domain (Expected.answer [ "Domain(\"web\")" ]);
        ());
    (* The same with a document for the other host. *)
    Run.case "migration_with_a_document" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        let other = Run.step "other = virConnectOpen(\"test://{hosts}/empty.xml\")" (fun () -> By_hand.connect_open (Some (Run.text run "test://{hosts}/empty.xml"))) Things.connect Expected.anything in
        Run.check "virDomainMigrate2(dom, other, null, VIR_MIGRATE_LIVE, null, null, 0) => Domain(\"web\")" (fun () -> Libvirt.Domain.migrate2 ~flags:Libvirt.Constants.Domain_migrate_flags.live dom other (0L)) Things.domain (Expected.answer [ "Domain(\"web\")" ]);
        ());
    (* The same with typed parameters. *)
    Run.case "migration_with_parameters" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        let other = Run.step "other = virConnectOpen(\"test://{hosts}/empty.xml\")" (fun () -> By_hand.connect_open (Some (Run.text run "test://{hosts}/empty.xml"))) Things.connect Expected.anything in
        Run.check "virDomainMigrate3(dom, other, {destination_name: \"moved\", bandwidth: 10}, VIR_MIGRATE_LIVE) => Domain(\"moved\")" (fun () -> Libvirt.Domain.migrate3 ~flags:Libvirt.Constants.Domain_migrate_flags.live dom other [ ("destination_name", Libvirt.Domain.TypedFieldString "moved"); ("bandwidth", Libvirt.Domain.TypedFieldUInt64 (10L)) ]) Things.domain (Expected.answer [ "Domain(\"moved\")" ]);
        ());
    (* A domain that moves by itself. *)
    Run.case "migration_to_uri" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainMigrateToURI(dom, \"test:///default\", VIR_MIGRATE_PEER2PEER, null, 0) => ok" (fun () -> Libvirt.Domain.migrate_to_uri ~flags:Libvirt.Constants.Domain_migrate_flags.peer2peer dom "test:///default" (0L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainMigrateToURI2(dom, \"test:///default\", null, null, VIR_MIGRATE_PEER2PEER, null, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.migrate_to_uri2 ~dconnuri:"test:///default" ~flags:Libvirt.Constants.Domain_migrate_flags.peer2peer dom (0L)) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virDomainMigrateToURI3(dom, \"test:///default\", {}, VIR_MIGRATE_PEER2PEER) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.migrate_to_uri3 ~dconnuri:"test:///default" ~flags:Libvirt.Constants.Domain_migrate_flags.peer2peer dom [  ]) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        ());
  ]
