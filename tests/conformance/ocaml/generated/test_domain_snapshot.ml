(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: domain-snapshot. *)

let tests =
  [
    (* Snapshots have names, a domain, and the snapshot before as their parent. *)
    Run.case "snapshots_are_made" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainSnapshotNum(dom, 0) => 0" (fun () -> Libvirt.Domain.snapshot_num dom) Show.number (Expected.answer [ "0" ]);
        Run.check "virDomainSnapshotListNames(dom, 0) => []" (fun () -> Libvirt.Domain.snapshot_list_names dom) Show.(array text) (Expected.answer [ "[]" ]);
        Run.check "virDomainListAllSnapshots(dom, 0) => []" (fun () -> Libvirt.Domain.list_all_snapshots dom) (Show.list Things.domain_snapshot) (Expected.answer [ "[]" ]);
        Run.check "virDomainHasCurrentSnapshot(dom, 0) => false" (fun () -> Libvirt.Domain.has_current_snapshot dom) Show.truth (Expected.answer [ "false" ]);
        Run.check "virDomainSnapshotCurrent(dom, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST" (fun () -> Libvirt.Domain.snapshot_current dom) Things.domain_snapshot (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN_SNAPSHOT", 72));
        let one = Run.step "one = virDomainSnapshotCreateXML(dom, first, 0) => DomainSnapshot(\"first\")" (fun () -> Libvirt.Domain.snapshot_create_xml dom "<domainsnapshot><name>first</name><description>before</description></domainsnapshot>") Things.domain_snapshot (Expected.answer [ "DomainSnapshot(\"first\")" ]) in
        let two = Run.step "two = virDomainSnapshotCreateXML(dom, second, 0) => DomainSnapshot(\"second\")" (fun () -> Libvirt.Domain.snapshot_create_xml dom "<domainsnapshot><name>second</name></domainsnapshot>") Things.domain_snapshot (Expected.answer [ "DomainSnapshot(\"second\")" ]) in
        Run.check "virDomainSnapshotGetName(two) => \"second\"" (fun () -> Libvirt.Snapshot.get_name two) Show.text (Expected.answer [ "\"second\"" ]);
        Run.check "virDomainSnapshotGetDomain(two) => Domain(\"web\")" (fun () -> Libvirt.Snapshot.get_domain two) Things.domain (Expected.answer [ "Domain(\"web\")" ]);
        Run.check "virDomainSnapshotGetConnect(two) => Connect" (fun () -> Libvirt.Snapshot.get_connect two) Things.connect (Expected.answer [ "Connect" ]);
        Run.check "virDomainSnapshotGetParent(two, 0) => DomainSnapshot(\"first\")" (fun () -> Libvirt.Snapshot.get_parent two) Things.domain_snapshot (Expected.answer [ "DomainSnapshot(\"first\")" ]);
        Run.check "virDomainSnapshotGetParent(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST" (fun () -> Libvirt.Snapshot.get_parent one) Things.domain_snapshot (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN_SNAPSHOT", 72));
        Run.check "virDomainSnapshotCreateXML(dom, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN_SNAPSHOT" (fun () -> Libvirt.Domain.snapshot_create_xml dom "nonsense") Things.domain_snapshot (Expected.error ~domain:("VIR_FROM_DOMAIN_SNAPSHOT", 35) ("VIR_ERR_XML_DETAIL", 35));
        Run.check "virDomainSnapshotCreateXML(dom, second, 0) ! VIR_ERR_OPERATION_FAILED VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.snapshot_create_xml dom "<domainsnapshot><name>second</name></domainsnapshot>") Things.domain_snapshot (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_FAILED", 9));
        ());
    (* By domain and by parent. *)
    Run.case "snapshots_are_listed" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        let one = Run.step "one = virDomainSnapshotCreateXML(dom, first, 0)" (fun () -> Libvirt.Domain.snapshot_create_xml dom "<domainsnapshot><name>first</name><description>before</description></domainsnapshot>") Things.domain_snapshot Expected.anything in
        let two = Run.step "two = virDomainSnapshotCreateXML(dom, second, 0)" (fun () -> Libvirt.Domain.snapshot_create_xml dom "<domainsnapshot><name>second</name></domainsnapshot>") Things.domain_snapshot Expected.anything in
        Run.check "virDomainSnapshotNum(dom, 0) => 2" (fun () -> Libvirt.Domain.snapshot_num dom) Show.number (Expected.answer [ "2" ]);
        Run.check "virDomainSnapshotNum(dom, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS) => 1" (fun () -> Libvirt.Domain.snapshot_num ~flags:Libvirt.Constants.Domain_snapshot_list_flags.roots dom) Show.number (Expected.answer [ "1" ]);
        Run.check "virDomainSnapshotListNames(dom, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS) => [\"first\"]" (fun () -> Libvirt.Domain.snapshot_list_names ~flags:Libvirt.Constants.Domain_snapshot_list_flags.roots dom) Show.(array text) (Expected.answer [ "[\"first\"]" ]);
        Run.check "virDomainListAllSnapshots(dom, VIR_DOMAIN_SNAPSHOT_LIST_LEAVES) => [DomainSnapshot(\"second\")]" (fun () -> Libvirt.Domain.list_all_snapshots ~flags:Libvirt.Constants.Domain_snapshot_list_flags.leaves dom) (Show.list Things.domain_snapshot) (Expected.answer [ "[DomainSnapshot(\"second\")]" ]);
        Run.check "virDomainListAllSnapshots(dom, VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL) => [DomainSnapshot(\"first\"), DomainSnapshot(\"second\")]" (fun () -> Libvirt.Domain.list_all_snapshots ~flags:Libvirt.Constants.Domain_snapshot_list_flags.topological dom) (Show.list Things.domain_snapshot) (Expected.answer [ "[DomainSnapshot(\"first\"), DomainSnapshot(\"second\")]" ]);
        Run.check "virDomainSnapshotNumChildren(one, 0) => 1" (fun () -> Libvirt.Snapshot.num_children one) Show.number (Expected.answer [ "1" ]);
        Run.check "virDomainSnapshotListChildrenNames(one, 0) => [\"second\"]" (fun () -> Libvirt.Snapshot.list_children_names one) Show.(array text) (Expected.answer [ "[\"second\"]" ]);
        Run.check "virDomainSnapshotListAllChildren(one, VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS) => [DomainSnapshot(\"second\")]" (fun () -> Libvirt.Snapshot.list_all_children ~flags:Libvirt.Constants.Domain_snapshot_list_flags.descendants one) (Show.list Things.domain_snapshot) (Expected.answer [ "[DomainSnapshot(\"second\")]" ]);
        Run.check "virDomainSnapshotListAllChildren(two, 0) => []" (fun () -> Libvirt.Snapshot.list_all_children two) (Show.list Things.domain_snapshot) (Expected.answer [ "[]" ]);
        Run.check "virDomainSnapshotNum(dom, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.snapshot_num ~flags:1048576 dom) Show.number (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainSnapshotLookupByName(dom, \"first\", 0) => DomainSnapshot(\"first\")" (fun () -> Libvirt.Domain.snapshot_lookup_by_name dom "first") Things.domain_snapshot (Expected.answer [ "DomainSnapshot(\"first\")" ]);
        Run.check "virDomainSnapshotLookupByName(dom, \"third\", 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST" (fun () -> Libvirt.Domain.snapshot_lookup_by_name dom "third") Things.domain_snapshot (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN_SNAPSHOT", 72));
        ());
    (* Which is current, and what its document says. *)
    Run.case "snapshots_are_known" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        let one = Run.step "one = virDomainSnapshotCreateXML(dom, first, 0)" (fun () -> Libvirt.Domain.snapshot_create_xml dom "<domainsnapshot><name>first</name><description>before</description></domainsnapshot>") Things.domain_snapshot Expected.anything in
        Run.check "virDomainHasCurrentSnapshot(dom, 0) => true" (fun () -> Libvirt.Domain.has_current_snapshot dom) Show.truth (Expected.answer [ "true" ]);
        Run.check "virDomainSnapshotCurrent(dom, 0) => DomainSnapshot(\"first\")" (fun () -> Libvirt.Domain.snapshot_current dom) Things.domain_snapshot (Expected.answer [ "DomainSnapshot(\"first\")" ]);
        Run.check "virDomainSnapshotIsCurrent(one, 0) => true" (fun () -> Libvirt.Snapshot.is_current one) Show.truth (Expected.answer [ "true" ]);
        Run.check "virDomainSnapshotHasMetadata(one, 0) => true" (fun () -> Libvirt.Snapshot.has_metadata one) Show.truth (Expected.answer [ "true" ]);
        Run.check "virDomainSnapshotGetXMLDesc(one, 0) => \"<domainsnapshot>\\n  <name>first</name>\\n  <description>before</description>\\n  <state>running</state>\\n\\*</domainsnapshot>\\n\"" (fun () -> Libvirt.Snapshot.get_xml_desc one) Show.text (Expected.answer [ "\"<domainsnapshot>\\n  <name>first</name>\\n  <description>before</description>\\n  <state>running</state>\\n"; "</domainsnapshot>\\n\"" ]);
        Run.check "virDomainSnapshotGetXMLDesc(one, 2) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Snapshot.get_xml_desc ~flags:2 one) Show.text (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainSnapshotIsCurrent(one, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Snapshot.is_current ~flags:1 one) Show.truth (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* A domain goes back to what it was. *)
    Run.case "snapshots_are_reverted" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        let one = Run.step "one = virDomainSnapshotCreateXML(dom, first, 0)" (fun () -> Libvirt.Domain.snapshot_create_xml dom "<domainsnapshot><name>first</name><description>before</description></domainsnapshot>") Things.domain_snapshot Expected.anything in
        Run.check "virDomainDestroy(dom)" (fun () -> Libvirt.Calls.Domain.destroy dom) Show.nothing Expected.anything;
        Run.check "virDomainRevertToSnapshot(one, 0) => ok" (fun () -> Libvirt.Snapshot.domain_revert_to_snapshot one) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetState(dom, 0) => (1, 4)" (fun () -> Libvirt.Domain.get_state dom) (fun (v0, v1) -> Show.several [ Show.number v0; Show.number v1 ]) (Expected.answer [ "(1, 4)" ]);
        Run.check "virDomainRevertToSnapshot(one, VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED) => ok" (fun () -> Libvirt.Snapshot.domain_revert_to_snapshot ~flags:Libvirt.Constants.Domain_snapshot_revert_flags.paused one) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetState(dom, 0) => (3, 7)" (fun () -> Libvirt.Domain.get_state dom) (fun (v0, v1) -> Show.several [ Show.number v0; Show.number v1 ]) (Expected.answer [ "(3, 7)" ]);
        Run.check "virDomainRevertToSnapshot(one, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Snapshot.domain_revert_to_snapshot ~flags:1048576 one) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainSnapshotDelete(one, 0) => ok" (fun () -> Libvirt.Snapshot.delete one) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainSnapshotDelete(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST" (fun () -> Libvirt.Snapshot.delete one) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN_SNAPSHOT", 72));
        Run.check "virDomainRevertToSnapshot(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST" (fun () -> Libvirt.Snapshot.domain_revert_to_snapshot one) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN_SNAPSHOT", 72));
        ());
  ]
