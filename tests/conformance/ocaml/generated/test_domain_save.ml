(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: domain-save. *)

let tests =
  [
    (* A domain is saved to a file, which tells its document, and restored. *)
    Run.case "save_and_restore" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainSave(dom, \"{scratch}/image\") => ok" (fun () -> Libvirt.Domain.save dom (Run.text run "{scratch}/image")) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainIsActive(dom) => false" (fun () -> Libvirt.Domain.is_active dom) Show.truth (Expected.answer [ "false" ]);
        Run.check "virDomainSaveImageGetXMLDesc(conn, \"{scratch}/image\", 0) => \"<domain type='test'\\*</domain>\\n\"" (fun () -> Libvirt.Domain.save_image_get_xml_desc conn (Run.text run "{scratch}/image")) Show.text (Expected.answer [ "\"<domain type='test'"; "</domain>\\n\"" ]);
        Run.check "virDomainSaveImageGetXMLDesc(conn, \"{scratch}/nowhere\", 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST" (fun () -> Libvirt.Domain.save_image_get_xml_desc conn (Run.text run "{scratch}/nowhere")) Show.text (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_SYSTEM_ERROR", 38));
        Run.check "virDomainRestore(conn, \"{scratch}/image\") => ok" (fun () -> Libvirt.Domain.restore conn (Run.text run "{scratch}/image")) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainRestore(conn, \"{scratch}/nowhere\") ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST" (fun () -> Libvirt.Domain.restore conn (Run.text run "{scratch}/nowhere")) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_SYSTEM_ERROR", 38));
        Run.check "virDomainLookupByName(conn, \"web\") => Domain(\"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain (Expected.answer [ "Domain(\"web\")" ]);
        ());
    (* The same with the younger functions. *)
    Run.case "save_with_flags" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainSaveFlags(dom, \"{scratch}/image\", null, 0) => ok" (fun () -> Libvirt.Domain.save_flags dom (Run.text run "{scratch}/image")) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainSaveFlags(dom, \"{scratch}/image\", null, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.save_flags dom (Run.text run "{scratch}/image")) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virDomainRestoreFlags(conn, \"{scratch}/image\", null, 0) => ok" (fun () -> Libvirt.Domain.restore_flags conn (Run.text run "{scratch}/image")) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainSaveFlags(dom, \"{scratch}/image\", null, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.save_flags ~flags:1000000 dom (Run.text run "{scratch}/image")) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainRestoreFlags(conn, \"{scratch}/nowhere\", null, 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST" (fun () -> Libvirt.Domain.restore_flags conn (Run.text run "{scratch}/nowhere")) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_SYSTEM_ERROR", 38));
        ());
    (* The file is a typed parameter. *)
    Run.case "save_with_parameters" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainSaveParams(dom, {file: \"{scratch}/image\"}, 0) => ok" (fun () -> Libvirt.Domain.save_params dom [ ("file", Libvirt.Domain.TypedFieldString (Run.text run "{scratch}/image")) ]) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainRestoreParams(conn, {file: \"{scratch}/image\"}, 0) => ok" (fun () -> Libvirt.Domain.restore_params conn [ ("file", Libvirt.Domain.TypedFieldString (Run.text run "{scratch}/image")) ]) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainSaveParams(dom, {}, 0) => ok" (fun () -> Libvirt.Domain.save_params dom [  ]) Show.nothing (Expected.answer [ "ok" ]);
        ());
    (* The document in a saved image changes. *)
    Run.case "saved_image" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainSave(dom, \"{scratch}/image\") => ok" (fun () -> Libvirt.Domain.save dom (Run.text run "{scratch}/image")) Show.nothing (Expected.answer [ "ok" ]);
        let xml = Run.step "xml = virDomainSaveImageGetXMLDesc(conn, \"{scratch}/image\", 0)" (fun () -> Libvirt.Domain.save_image_get_xml_desc conn (Run.text run "{scratch}/image")) Show.text Expected.anything in
        Run.check "virDomainSaveImageDefineXML(conn, \"{scratch}/image\", xml, VIR_DOMAIN_SAVE_PAUSED) => ok" (fun () -> Libvirt.Domain.save_image_define_xml ~flags:Libvirt.Constants.Domain_save_restore_flags.paused conn (Run.text run "{scratch}/image") xml) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainSaveImageDefineXML(conn, \"{scratch}/image\", \"<domain/>\", 0) ! VIR_ERR_NO_NAME VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.save_image_define_xml conn (Run.text run "{scratch}/image") "<domain/>") Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_NAME", 21));
        ());
    (* The host keeps the state. *)
    Run.case "managed_save" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainHasManagedSaveImage(dom, 0) => false" (fun () -> Libvirt.Domain.has_managed_save_image dom) Show.truth (Expected.answer [ "false" ]);
        Run.check "virDomainManagedSave(dom, 0) => ok" (fun () -> Libvirt.Domain.managed_save dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainHasManagedSaveImage(dom, 0) => true" (fun () -> Libvirt.Domain.has_managed_save_image dom) Show.truth (Expected.answer [ "true" ]);
        Run.check "virDomainGetState(dom, 0) => (5, 5)" (fun () -> Libvirt.Domain.get_state dom) (fun (v0, v1) -> Show.several [ Show.number v0; Show.number v1 ]) (Expected.answer [ "(5, 5)" ]);
        Run.check "virDomainManagedSaveRemove(dom, 0) => ok" (fun () -> Libvirt.Domain.managed_save_remove dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainHasManagedSaveImage(dom, 0) => false" (fun () -> Libvirt.Domain.has_managed_save_image dom) Show.truth (Expected.answer [ "false" ]);
        Run.check "virDomainManagedSave(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.managed_save dom) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virDomainManagedSaveRemove(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.managed_save_remove ~flags:1 dom) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainHasManagedSaveImage(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.has_managed_save_image ~flags:1 dom) Show.truth (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* The document of what the host keeps. *)
    Run.case "managed_save_document" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainManagedSave(dom, 0) => ok" (fun () -> Libvirt.Domain.managed_save dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainManagedSaveGetXMLDesc(dom, 0) => \"<domain type='test'>\\n\\*</domain>\\n\"" (fun () -> Libvirt.Domain.managed_save_get_xml_desc dom) Show.text (Expected.answer [ "\"<domain type='test'>\\n"; "</domain>\\n\"" ]);
        Run.check "virDomainManagedSaveDefineXML(dom, null, 0) => ok" (fun () -> Libvirt.Domain.managed_save_define_xml dom) Show.nothing (Expected.answer [ "ok" ]);
        ());
    (* A domain's memory in a file. *)
    Run.case "core_dump" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainCoreDump(dom, \"{scratch}/core\", 0) => ok" (fun () -> Libvirt.Calls.Domain.core_dump dom (Run.text run "{scratch}/core")) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainCoreDumpWithFormat(dom, \"{scratch}/core\", VIR_DOMAIN_CORE_DUMP_FORMAT_RAW, VIR_DUMP_CRASH) => ok" (fun () -> Libvirt.Domain.core_dump_with_format ~flags:Libvirt.Constants.Domain_core_dump_flags.crash dom (Run.text run "{scratch}/core") Libvirt.Constants.Domain_core_dump_format.raw) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetState(dom, 0) => (5, 3)" (fun () -> Libvirt.Domain.get_state dom) (fun (v0, v1) -> Show.several [ Show.number v0; Show.number v1 ]) (Expected.answer [ "(5, 3)" ]);
        Run.check "virDomainCoreDump(dom, \"{scratch}/core\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Calls.Domain.core_dump dom (Run.text run "{scratch}/core")) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virDomainCoreDumpWithFormat(dom, \"{scratch}/core\", 4711, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.core_dump_with_format dom (Run.text run "{scratch}/core") 4711) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_INVALID_ARG", 8));
        ());
  ]
