(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: domain-checkpoint. *)

let tests =
  [
    (* Checkpoints form a tree, like snapshots. *)
    Run.case "checkpoints" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainListAllCheckpoints(dom, 0) => []" (fun () -> Libvirt.Domain.list_all_checkpoints dom) (Show.list Things.domain_checkpoint) (Expected.answer [ "[]" ]);
        let one = Run.step "one = virDomainCheckpointCreateXML(dom, first, 0) => DomainCheckpoint(\"first\")" (fun () -> Libvirt.Domain.checkpoint_create_xml dom "<domaincheckpoint><name>first</name></domaincheckpoint>") Things.domain_checkpoint (Expected.answer [ "DomainCheckpoint(\"first\")" ]) in
        let two = Run.step "two = virDomainCheckpointCreateXML(dom, second, 0) => DomainCheckpoint(\"second\")" (fun () -> Libvirt.Domain.checkpoint_create_xml dom "<domaincheckpoint><name>second</name></domaincheckpoint>") Things.domain_checkpoint (Expected.answer [ "DomainCheckpoint(\"second\")" ]) in
        Run.check "virDomainCheckpointGetName(one) => \"first\"" (fun () -> Libvirt.Checkpoint.get_name one) Show.text (Expected.answer [ "\"first\"" ]);
        Run.check "virDomainCheckpointGetDomain(one) => Domain(\"web\")" (fun () -> Libvirt.Checkpoint.get_domain one) Things.domain (Expected.answer [ "Domain(\"web\")" ]);
        Run.check "virDomainCheckpointGetConnect(one) => Connect" (fun () -> Libvirt.Checkpoint.get_connect one) Things.connect (Expected.answer [ "Connect" ]);
        Run.check "virDomainCheckpointGetParent(two, 0) => DomainCheckpoint(\"first\")" (fun () -> Libvirt.Checkpoint.get_parent two) Things.domain_checkpoint (Expected.answer [ "DomainCheckpoint(\"first\")" ]);
        Run.check "virDomainCheckpointGetParent(one, 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST" (fun () -> Libvirt.Checkpoint.get_parent one) Things.domain_checkpoint (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN_CHECKPOINT", 103));
        Run.check "virDomainListAllCheckpoints(dom, VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL) => [DomainCheckpoint(\"first\"), DomainCheckpoint(\"second\")]" (fun () -> Libvirt.Domain.list_all_checkpoints ~flags:Libvirt.Constants.Domain_checkpoint_list_flags.topological dom) (Show.list Things.domain_checkpoint) (Expected.answer [ "[DomainCheckpoint(\"first\"), DomainCheckpoint(\"second\")]" ]);
        Run.check "virDomainCheckpointListAllChildren(one, 0) => [DomainCheckpoint(\"second\")]" (fun () -> Libvirt.Checkpoint.list_all_children one) (Show.list Things.domain_checkpoint) (Expected.answer [ "[DomainCheckpoint(\"second\")]" ]);
        Run.check "virDomainCheckpointLookupByName(dom, \"second\", 0) => DomainCheckpoint(\"second\")" (fun () -> Libvirt.Domain.checkpoint_lookup_by_name dom "second") Things.domain_checkpoint (Expected.answer [ "DomainCheckpoint(\"second\")" ]);
        Run.check "virDomainCheckpointLookupByName(dom, \"third\", 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST" (fun () -> Libvirt.Domain.checkpoint_lookup_by_name dom "third") Things.domain_checkpoint (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN_CHECKPOINT", 103));
        Run.check "virDomainCheckpointGetXMLDesc(one, VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN) => \"<domaincheckpoint>\\n  <name>first</name>\\n\\*</domaincheckpoint>\\n\"" (fun () -> Libvirt.Checkpoint.get_xml_desc ~flags:Libvirt.Constants.Domain_checkpoint_xml_flags.no_domain one) Show.text (Expected.answer [ "\"<domaincheckpoint>\\n  <name>first</name>\\n"; "</domaincheckpoint>\\n\"" ]);
        Run.check "virDomainCheckpointDelete(one, 0) => ok" (fun () -> Libvirt.Checkpoint.delete one) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainCheckpointDelete(one, 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST" (fun () -> Libvirt.Checkpoint.delete one) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN_CHECKPOINT", 103));
        Run.check "virDomainCheckpointCreateXML(dom, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN_CHECKPOINT" (fun () -> Libvirt.Domain.checkpoint_create_xml dom "nonsense") Things.domain_checkpoint (Expected.error ~domain:("VIR_FROM_DOMAIN_CHECKPOINT", 69) ("VIR_ERR_XML_DETAIL", 35));
        ());
  ]
