(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: domain. *)

let tests =
  [
    (* By name, number and UUID, in both forms. *)
    Run.case "domains_are_found" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virDomainLookupByName(conn, \"web\") => Domain(\"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain (Expected.answer [ "Domain(\"web\")" ]);
        Run.check "virDomainLookupByID(conn, 1) => Domain(\"web\")" (fun () -> Libvirt.Domain.lookup_by_id conn 1) Things.domain (Expected.answer [ "Domain(\"web\")" ]);
        Run.check "virDomainLookupByUUID(conn, \"11111111-2222-3333-4444-555555555501\") => Domain(\"web\")" (fun () -> Libvirt.Domain.lookup_by_uuid conn "\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x01") Things.domain (Expected.answer [ "Domain(\"web\")" ]);
        Run.check "virDomainLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555502\") => Domain(\"off\")" (fun () -> Libvirt.Domain.lookup_by_uuid_string conn "11111111-2222-3333-4444-555555555502") Things.domain (Expected.answer [ "Domain(\"off\")" ]);
        Run.check "virDomainLookupByID(conn, 4711) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST" (fun () -> Libvirt.Domain.lookup_by_id conn 4711) Things.domain (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN", 42));
        Run.check "virDomainLookupByID(conn, -1) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.lookup_by_id conn (-1)) Things.domain (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainLookupByName(conn, \"\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST" (fun () -> Libvirt.Domain.lookup_by_name conn "") Things.domain (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN", 42));
        Run.check "virDomainLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST" (fun () -> Libvirt.Domain.lookup_by_uuid conn "\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x00\x00\x00\x00\x00\x00") Things.domain (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN", 42));
        Run.check "virDomainLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.lookup_by_uuid_string conn "nonsense") Things.domain (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* Names, numbers, counts and objects agree. *)
    Run.case "domains_are_listed" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virConnectNumOfDomains(conn) => 1" (fun () -> Libvirt.Connect.num_of_domains conn) Show.number (Expected.answer [ "1" ]);
        Run.check "virConnectNumOfDefinedDomains(conn) => 1" (fun () -> Libvirt.Connect.num_of_defined_domains conn) Show.number (Expected.answer [ "1" ]);
        Run.check "virConnectListDomains(conn) => [1]" (fun () -> Libvirt.Calls.Connect.list_domains conn) Show.(array number) (Expected.answer [ "[1]" ]);
        Run.check "virConnectListDefinedDomains(conn) => [\"off\"]" (fun () -> Libvirt.Calls.Connect.list_defined_domains conn) Show.(array text) (Expected.answer [ "[\"off\"]" ]);
        Run.check "virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_ACTIVE) => [Domain(\"web\")]" (fun () -> Libvirt.Connect.list_all_domains ~flags:Libvirt.Constants.Connect_list_all_domains_flags.active conn) (Show.list Things.domain) (Expected.answer [ "[Domain(\"web\")]" ]);
        Run.check "virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_INACTIVE | VIR_CONNECT_LIST_DOMAINS_PERSISTENT) => [Domain(\"off\")]" (fun () -> Libvirt.Connect.list_all_domains ~flags:(Libvirt.Constants.Connect_list_all_domains_flags.inactive lor Libvirt.Constants.Connect_list_all_domains_flags.persistent) conn) (Show.list Things.domain) (Expected.answer [ "[Domain(\"off\")]" ]);
        Run.check "virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_TRANSIENT) => []" (fun () -> Libvirt.Connect.list_all_domains ~flags:Libvirt.Constants.Connect_list_all_domains_flags.transient conn) (Show.list Things.domain) (Expected.answer [ "[]" ]);
        Run.check "virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT) => []" (fun () -> Libvirt.Connect.list_all_domains ~flags:Libvirt.Constants.Connect_list_all_domains_flags.has_snapshot conn) (Show.list Things.domain) (Expected.answer [ "[]" ]);
        ());
    (* What a handle knows, and what is asked. *)
    Run.case "domain_is_known" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainGetName(dom) => \"web\"" (fun () -> Libvirt.Domain.get_name dom) Show.text (Expected.answer [ "\"web\"" ]);
        Run.check "virDomainGetID(dom) => 1" (fun () -> Libvirt.Domain.get_id dom) Show.unsigned (Expected.answer [ "1" ]);
        Run.check "virDomainGetUUID(dom) => \"11111111-2222-3333-4444-555555555501\"" (fun () -> Libvirt.Domain.get_uuid dom) Show.uuid (Expected.answer [ "\"11111111-2222-3333-4444-555555555501\"" ]);
        Run.check "virDomainGetUUIDString(dom) => \"11111111-2222-3333-4444-555555555501\"" (fun () -> Libvirt.Domain.get_uuid_string dom) Show.text (Expected.answer [ "\"11111111-2222-3333-4444-555555555501\"" ]);
        Run.check "virDomainGetOSType(dom) => \"linux\"" (fun () -> Libvirt.Domain.get_os_type dom) Show.text (Expected.answer [ "\"linux\"" ]);
        Run.check "virDomainGetConnect(dom) => Connect" (fun () -> Libvirt.Domain.get_connect dom) Things.connect (Expected.answer [ "Connect" ]);
        Run.check "virDomainGetInfo(dom) => {state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: _}" (fun () -> Libvirt.Calls.Domain.get_info dom) Records.domain_info (Expected.answer [ "{state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: "; "}" ]);
        Run.check "virDomainGetState(dom, 0) => (1, 0)" (fun () -> Libvirt.Domain.get_state dom) (fun (v0, v1) -> Show.several [ Show.number v0; Show.number v1 ]) (Expected.answer [ "(1, 0)" ]);
        Run.check "virDomainGetState(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.get_state ~flags:1 dom) (fun (v0, v1) -> Show.several [ Show.number v0; Show.number v1 ]) (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainIsActive(dom) => true" (fun () -> Libvirt.Domain.is_active dom) Show.truth (Expected.answer [ "true" ]);
        Run.check "virDomainIsPersistent(dom) => true" (fun () -> Libvirt.Domain.is_persistent dom) Show.truth (Expected.answer [ "true" ]);
        Run.check "virDomainIsUpdated(dom) => false" (fun () -> Libvirt.Domain.is_updated dom) Show.truth (Expected.answer [ "false" ]);
        ());
    (* A domain that is off has no number. *)
    Run.case "domain_that_is_off" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"off\")" (fun () -> Libvirt.Domain.lookup_by_name conn "off") Things.domain Expected.anything in
        Run.check "virDomainGetID(dom) => 4294967295" (fun () -> Libvirt.Domain.get_id dom) Show.unsigned (Expected.answer [ "4294967295" ]);
        Run.check "virDomainIsActive(dom) => false" (fun () -> Libvirt.Domain.is_active dom) Show.truth (Expected.answer [ "false" ]);
        Run.check "virDomainGetState(dom, 0) => (5, 0)" (fun () -> Libvirt.Domain.get_state dom) (fun (v0, v1) -> Show.several [ Show.number v0; Show.number v1 ]) (Expected.answer [ "(5, 0)" ]);
        Run.check "virDomainSuspend(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST" (fun () -> Libvirt.Domain.suspend dom) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INTERNAL_ERROR", 1));
        Run.check "virDomainResume(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST" (fun () -> Libvirt.Domain.resume dom) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INTERNAL_ERROR", 1));
        Run.check "virDomainShutdown(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST" (fun () -> Libvirt.Domain.shutdown dom) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INTERNAL_ERROR", 1));
        Run.check "virDomainReboot(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Calls.Domain.reboot dom) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virDomainDestroy(dom) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Calls.Domain.destroy dom) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virDomainReset(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.reset dom) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        ());
    (* A domain's document, live and stored. *)
    Run.case "domain_documents" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"off\")" (fun () -> Libvirt.Domain.lookup_by_name conn "off") Things.domain Expected.anything in
        Run.check "virDomainGetXMLDesc(dom, 0) => \"<domain type='test'>\\n  <name>off</name>\\n  <uuid>11111111-2222-3333-4444-555555555502</uuid>\\n  <title>Switched off</title>\\n  <description>Grüße aus Köln</description>\\n  <memory unit='KiB'>262144</memory>\\n  <currentMemory unit='KiB'>131072</currentMemory>\\n  <vcpu placement='static'\\*</domain>\\n\"" (fun () -> Libvirt.Calls.Domain.get_xml_desc dom) Show.text (Expected.answer [ "\"<domain type='test'>\\n  <name>off</name>\\n  <uuid>11111111-2222-3333-4444-555555555502</uuid>\\n  <title>Switched off</title>\\n  <description>Grüße aus Köln</description>\\n  <memory unit='KiB'>262144</memory>\\n  <currentMemory unit='KiB'>131072</currentMemory>\\n  <vcpu placement='static'"; "</domain>\\n\"" ]);
        Run.check "virDomainGetXMLDesc(dom, VIR_DOMAIN_XML_INACTIVE | VIR_DOMAIN_XML_SECURE) => \"<domain type='test'>\\n  <name>off</name>\\*\"" (fun () -> Libvirt.Calls.Domain.get_xml_desc ~flags:(Libvirt.Constants.Domain_xml_flags.inactive lor Libvirt.Constants.Domain_xml_flags.secure) dom) Show.text (Expected.answer [ "\"<domain type='test'>\\n  <name>off</name>"; "\"" ]);
        Run.check "virDomainGetXMLDesc(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Calls.Domain.get_xml_desc ~flags:1000000 dom) Show.text (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* Defined, started, suspended, resumed, destroyed, undefined. *)
    Run.case "domain_lives" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")" (fun () -> Libvirt.Domain.define_xml conn "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n") Things.domain (Expected.answer [ "Domain(\"guest\")" ]) in
        Run.check "virDomainCreate(dom) => ok" (fun () -> Libvirt.Domain.create dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainCreate(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST" (fun () -> Libvirt.Domain.create dom) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INTERNAL_ERROR", 1));
        Run.check "virDomainSuspend(dom) => ok" (fun () -> Libvirt.Domain.suspend dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainSuspend(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST" (fun () -> Libvirt.Domain.suspend dom) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INTERNAL_ERROR", 1));
        Run.check "virDomainGetState(dom, 0) => (3, 1)" (fun () -> Libvirt.Domain.get_state dom) (fun (v0, v1) -> Show.several [ Show.number v0; Show.number v1 ]) (Expected.answer [ "(3, 1)" ]);
        Run.check "virDomainResume(dom) => ok" (fun () -> Libvirt.Domain.resume dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainReset(dom, 0) => ok" (fun () -> Libvirt.Domain.reset dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainReboot(dom, 0) => ok" (fun () -> Libvirt.Calls.Domain.reboot dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetState(dom, 0) => (1, 1)" (fun () -> Libvirt.Domain.get_state dom) (fun (v0, v1) -> Show.several [ Show.number v0; Show.number v1 ]) (Expected.answer [ "(1, 1)" ]);
        Run.check "virDomainDestroy(dom) => ok" (fun () -> Libvirt.Calls.Domain.destroy dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetState(dom, 0) => (5, 2)" (fun () -> Libvirt.Domain.get_state dom) (fun (v0, v1) -> Show.several [ Show.number v0; Show.number v1 ]) (Expected.answer [ "(5, 2)" ]);
        Run.check "virDomainUndefine(dom) => ok" (fun () -> Libvirt.Domain.undefine dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetInfo(dom) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST" (fun () -> Libvirt.Calls.Domain.get_info dom) Records.domain_info (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN", 42));
        Run.check "virDomainLookupByName(conn, \"guest\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST" (fun () -> Libvirt.Domain.lookup_by_name conn "guest") Things.domain (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN", 42));
        ());
    (* The same with the younger functions. *)
    Run.case "domain_lives_with_flags" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainDefineXMLFlags(conn, guest, VIR_DOMAIN_DEFINE_VALIDATE) => Domain(\"guest\")" (fun () -> Libvirt.Domain.define_xml_flags ~flags:Libvirt.Constants.Domain_define_flags.validate conn "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n") Things.domain (Expected.answer [ "Domain(\"guest\")" ]) in
        Run.check "virDomainCreateWithFlags(dom, VIR_DOMAIN_START_PAUSED) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.create_with_flags ~flags:Libvirt.Constants.Domain_create_flags.start_paused dom) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainCreateWithFlags(dom, 0) => ok" (fun () -> Libvirt.Domain.create_with_flags dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetState(dom, 0) => (1, 1)" (fun () -> Libvirt.Domain.get_state dom) (fun (v0, v1) -> Show.several [ Show.number v0; Show.number v1 ]) (Expected.answer [ "(1, 1)" ]);
        Run.check "virDomainShutdownFlags(dom, VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.shutdown_flags ~flags:Libvirt.Constants.Domain_shutdown_flag_values.acpi_power_btn dom) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainShutdownFlags(dom, 0) => ok" (fun () -> Libvirt.Domain.shutdown_flags dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainCreateWithFlags(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.create_with_flags ~flags:1000000 dom) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainCreateWithFiles(dom, [], 0) => ok" (fun () -> Libvirt.Domain.create_with_files dom [|  |]) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainDestroyFlags(dom, VIR_DOMAIN_DESTROY_GRACEFUL) => ok" (fun () -> Libvirt.Domain.destroy_flags ~flags:Libvirt.Constants.Domain_destroy_flags_values.graceful dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainUndefineFlags(dom, VIR_DOMAIN_UNDEFINE_MANAGED_SAVE) => ok" (fun () -> Libvirt.Domain.undefine_flags ~flags:Libvirt.Constants.Domain_undefine_flags_values.managed_save dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainUndefineFlags(dom, 0) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST" (fun () -> Libvirt.Domain.undefine_flags dom) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN", 42));
        ());
    (* A shut down domain is off, and stays defined. *)
    Run.case "shutdown" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainShutdown(dom) => ok" (fun () -> Libvirt.Domain.shutdown dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetState(dom, 0) => (5, 1)" (fun () -> Libvirt.Domain.get_state dom) (fun (v0, v1) -> Show.several [ Show.number v0; Show.number v1 ]) (Expected.answer [ "(5, 1)" ]);
        Run.check "virConnectListDefinedDomains(conn) => [_, _]" (fun () -> Libvirt.Calls.Connect.list_defined_domains conn) Show.(array text) (Expected.answer [ "["; ", "; "]" ]);
        ());
    (* What is created without being defined vanishes when it stops. *)
    Run.case "transient_domain" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virDomainCreateXML(conn, guest, VIR_DOMAIN_START_PAUSED) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Calls.Domain.create_xml ~flags:Libvirt.Constants.Domain_create_flags.start_paused conn "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n") Things.domain (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        let dom = Run.step "dom = virDomainCreateXML(conn, guest, 0) => Domain(\"guest\")" (fun () -> Libvirt.Calls.Domain.create_xml conn "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n") Things.domain (Expected.answer [ "Domain(\"guest\")" ]) in
        Run.check "virDomainIsPersistent(dom) => false" (fun () -> Libvirt.Domain.is_persistent dom) Show.truth (Expected.answer [ "false" ]);
        Run.check "virDomainGetState(dom, 0) => (1, 1)" (fun () -> Libvirt.Domain.get_state dom) (fun (v0, v1) -> Show.several [ Show.number v0; Show.number v1 ]) (Expected.answer [ "(1, 1)" ]);
        Run.check "virDomainUndefine(dom) => ok" (fun () -> Libvirt.Domain.undefine dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainDestroy(dom) => ok" (fun () -> Libvirt.Calls.Domain.destroy dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainLookupByName(conn, \"guest\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST" (fun () -> Libvirt.Domain.lookup_by_name conn "guest") Things.domain (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN", 42));
        let again = Run.step "again = virDomainCreateXMLWithFiles(conn, guest, [], 0) => Domain(\"guest\")" (fun () -> Libvirt.Domain.create_xml_with_files conn "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n" [|  |]) Things.domain (Expected.answer [ "Domain(\"guest\")" ]) in
        Run.check "virDomainDestroy(again) => ok" (fun () -> Libvirt.Calls.Domain.destroy again) Show.nothing (Expected.answer [ "ok" ]);
        let old = Run.step "old = virDomainCreateLinux(conn, guest, 0) => Domain(\"guest\")" (fun () -> By_hand.domain_create_linux conn "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n" 0) Things.domain (Expected.answer [ "Domain(\"guest\")" ]) in
        Run.check "virDomainDestroy(old) => ok" (fun () -> Libvirt.Calls.Domain.destroy old) Show.nothing (Expected.answer [ "ok" ]);
        ());
    (* Names are text of any kind. *)
    Run.case "domain_of_another_script" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainDefineXML(conn, foreign) => Domain(\"Jürgen 漢字 & Co\")" (fun () -> Libvirt.Domain.define_xml conn "<domain type='test'>\n  <name>Jürgen 漢字 &amp; Co</name>\n  <uuid>11111111-2222-3333-4444-555555555598</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n") Things.domain (Expected.answer [ "Domain(\"Jürgen 漢字 & Co\")" ]) in
        Run.check "virDomainGetName(dom) => \"Jürgen 漢字 & Co\"" (fun () -> Libvirt.Domain.get_name dom) Show.text (Expected.answer [ "\"Jürgen 漢字 & Co\"" ]);
        Run.check "virDomainLookupByName(conn, \"Jürgen 漢字 & Co\") => Domain(\"Jürgen 漢字 & Co\")" (fun () -> Libvirt.Domain.lookup_by_name conn "Jürgen 漢字 & Co") Things.domain (Expected.answer [ "Domain(\"Jürgen 漢字 & Co\")" ]);
        Run.check "virConnectListDefinedDomains(conn) => [_, _]" (fun () -> Libvirt.Calls.Connect.list_defined_domains conn) Show.(array text) (Expected.answer [ "["; ", "; "]" ]);
        ());
    (* What is no document of a domain is refused. *)
    Run.case "wrong_documents" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virDomainDefineXML(conn, \"\") ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.define_xml conn "") Things.domain (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_XML_DETAIL", 35));
        Run.check "virDomainDefineXML(conn, \"<domain>\") ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.define_xml conn "<domain>") Things.domain (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_XML_DETAIL", 35));
        Run.check "virDomainDefineXML(conn, \"<network/>\") ! VIR_ERR_XML_ERROR VIR_FROM_XML" (fun () -> Libvirt.Domain.define_xml conn "<network/>") Things.domain (Expected.error ~domain:("VIR_FROM_XML", 5) ("VIR_ERR_XML_ERROR", 27));
        Run.check "virDomainDefineXML(conn, no_name) ! VIR_ERR_NO_NAME VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.define_xml conn "<domain type='test'><memory>65536</memory><os><type>hvm</type></os></domain>") Things.domain (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_NAME", 21));
        Run.check "virDomainDefineXML(conn, wrong_type) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.define_xml conn "<domain type='nonsense'><name>a</name><memory>65536</memory><os><type>hvm</type></os></domain>") Things.domain (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_CONFIG_UNSUPPORTED", 67));
        Run.check "virDomainCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN" (fun () -> Libvirt.Calls.Domain.create_xml conn "nonsense") Things.domain (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_XML_DETAIL", 35));
        Run.check "virDomainDefineXMLFlags(conn, guest, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.define_xml_flags ~flags:1000000 conn "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n") Things.domain (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* Whether a domain starts with its host. *)
    Run.case "autostart" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"off\")" (fun () -> Libvirt.Domain.lookup_by_name conn "off") Things.domain Expected.anything in
        Run.check "virDomainGetAutostart(dom) => false" (fun () -> Libvirt.Domain.get_autostart dom) Show.truth (Expected.answer [ "false" ]);
        Run.check "virDomainSetAutostart(dom, true) => ok" (fun () -> Libvirt.Domain.set_autostart dom true) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetAutostart(dom) => true" (fun () -> Libvirt.Domain.get_autostart dom) Show.truth (Expected.answer [ "true" ]);
        Run.check "virDomainSetAutostart(dom, false) => ok" (fun () -> Libvirt.Domain.set_autostart dom false) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetAutostart(dom) => false" (fun () -> Libvirt.Domain.get_autostart dom) Show.truth (Expected.answer [ "false" ]);
        ());
    (* Whether a domain starts with its host the next time only. *)
    Run.case "autostart_once" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"off\")" (fun () -> Libvirt.Domain.lookup_by_name conn "off") Things.domain Expected.anything in
        Run.check "virDomainGetAutostartOnce(dom) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.get_autostart_once dom) Show.truth (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virDomainSetAutostartOnce(dom, true) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.set_autostart_once dom true) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        ());
    (* A domain that is off gets another name. *)
    Run.case "rename" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"off\")" (fun () -> Libvirt.Domain.lookup_by_name conn "off") Things.domain Expected.anything in
        Run.check "virDomainRename(dom, \"renamed\", 0) => ok" (fun () -> Libvirt.Domain.rename dom "renamed") Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainLookupByName(conn, \"off\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST" (fun () -> Libvirt.Domain.lookup_by_name conn "off") Things.domain (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN", 42));
        let other = Run.step "other = virDomainLookupByName(conn, \"renamed\") => Domain(\"renamed\")" (fun () -> Libvirt.Domain.lookup_by_name conn "renamed") Things.domain (Expected.answer [ "Domain(\"renamed\")" ]) in
        Run.check "virDomainRename(other, \"web\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.rename other "web") Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virDomainRename(other, \"\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.rename other "") Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainRename(other, \"a/b\", 0) ! VIR_ERR_XML_ERROR VIR_FROM_TEST" (fun () -> Libvirt.Domain.rename other "a/b") Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_XML_ERROR", 27));
        Run.check "virDomainRename(other, \"x\", 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.rename ~flags:1 other "x") Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        let web = Run.step "web = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainRename(web, \"running\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST" (fun () -> Libvirt.Domain.rename web "running") Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_INVALID", 55));
        ());
    (* Title, description, and an element of the application's own. *)
    Run.case "metadata" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"off\")" (fun () -> Libvirt.Domain.lookup_by_name conn "off") Things.domain Expected.anything in
        Run.check "virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, 0) => \"Switched off\"" (fun () -> Libvirt.Domain.get_metadata dom Libvirt.Constants.Domain_metadata_type.title) Show.text (Expected.answer [ "\"Switched off\"" ]);
        Run.check "virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, 0) => \"Grüße aus Köln\"" (fun () -> Libvirt.Domain.get_metadata dom Libvirt.Constants.Domain_metadata_type.description) Show.text (Expected.answer [ "\"Grüße aus Köln\"" ]);
        Run.check "virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\", 0) ! VIR_ERR_NO_DOMAIN_METADATA VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.get_metadata ~uri:"http://example.com/own" dom Libvirt.Constants.Domain_metadata_type.element) Show.text (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_DOMAIN_METADATA", 80));
        Run.check "virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"New\", null, null, 0) => ok" (fun () -> Libvirt.Domain.set_metadata ~metadata:"New" dom Libvirt.Constants.Domain_metadata_type.title) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, VIR_DOMAIN_AFFECT_CONFIG) => \"New\"" (fun () -> Libvirt.Domain.get_metadata ~flags:Libvirt.Constants.Domain_modification_impact.config dom Libvirt.Constants.Domain_metadata_type.title) Show.text (Expected.answer [ "\"New\"" ]);
        Run.check "virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"two\\nlines\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.set_metadata ~metadata:"two\nlines" dom Libvirt.Constants.Domain_metadata_type.title) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, null, null, 0) => ok" (fun () -> Libvirt.Domain.set_metadata dom Libvirt.Constants.Domain_metadata_type.description) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, 0) ! VIR_ERR_NO_DOMAIN_METADATA VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.get_metadata dom Libvirt.Constants.Domain_metadata_type.description) Show.text (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_DOMAIN_METADATA", 80));
        Run.check "virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own a='1'/>\", \"own\", \"http://example.com/own\", 0) => ok" (fun () -> Libvirt.Domain.set_metadata ~metadata:"<own a='1'/>" ~key:"own" ~uri:"http://example.com/own" dom Libvirt.Constants.Domain_metadata_type.element) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\", 0) => \"<own a=\\\"1\\\"/>\"" (fun () -> Libvirt.Domain.get_metadata ~uri:"http://example.com/own" dom Libvirt.Constants.Domain_metadata_type.element) Show.text (Expected.answer [ "\"<own a=\\\"1\\\"/>\"" ]);
        Run.check "virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own\", \"own\", \"http://example.com/own\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.set_metadata ~metadata:"<own" ~key:"own" ~uri:"http://example.com/own" dom Libvirt.Constants.Domain_metadata_type.element) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_XML_DETAIL", 35));
        Run.check "virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, null, null, \"http://example.com/own\", 0) => ok" (fun () -> Libvirt.Domain.set_metadata ~uri:"http://example.com/own" dom Libvirt.Constants.Domain_metadata_type.element) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.get_metadata ~flags:Libvirt.Constants.Domain_modification_impact.live dom Libvirt.Constants.Domain_metadata_type.title) Show.text (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        ());
    (* What the control interface of a domain does. *)
    Run.case "control_info" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainGetControlInfo(dom, 0) => {state: 0, details: 0, stateTime: _}" (fun () -> Libvirt.Domain.get_control_info dom) Records.domain_control_info (Expected.answer [ "{state: 0, details: 0, stateTime: "; "}" ]);
        Run.check "virDomainGetControlInfo(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.get_control_info ~flags:1 dom) Records.domain_control_info (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* Labels of a domain. *)
    Run.case "security_labels" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainGetSecurityLabel(dom) => {label: \"libvirt-test\", enforcing: true}" (fun () -> Libvirt.Domain.get_security_label dom) Records.security_label (Expected.answer [ "{label: \"libvirt-test\", enforcing: true}" ]);
        Run.check "virDomainGetSecurityLabelList(dom) => [{label: \"libvirt-test\", enforcing: true}]" (fun () -> Libvirt.Domain.get_security_label_list dom) (Show.list Records.security_label) (Expected.answer [ "[{label: \"libvirt-test\", enforcing: true}]" ]);
        ());
    (* What follows a stop. *)
    Run.case "lifecycle_actions" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_REBOOT, VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY, VIR_DOMAIN_AFFECT_CONFIG) => ok" (fun () -> Libvirt.Domain.set_lifecycle_action ~flags:Libvirt.Constants.Domain_modification_impact.config dom Libvirt.Constants.Domain_lifecycle.reboot Libvirt.Constants.Domain_lifecycle_action.destroy) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_CRASH, VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0) => ok" (fun () -> Libvirt.Domain.set_lifecycle_action dom Libvirt.Constants.Domain_lifecycle.crash Libvirt.Constants.Domain_lifecycle_action.coredump_restart) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_POWEROFF, VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.set_lifecycle_action dom Libvirt.Constants.Domain_lifecycle.poweroff Libvirt.Constants.Domain_lifecycle_action.coredump_restart) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_CONFIG_UNSUPPORTED", 67));
        Run.check "virDomainSetLifecycleAction(dom, 9, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.set_lifecycle_action dom 9 0) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainGetXMLDesc(dom, 0) => \"\\*<on_crash>coredump-restart</on_crash>\\*\"" (fun () -> Libvirt.Calls.Domain.get_xml_desc dom) Show.text (Expected.answer [ "\""; "<on_crash>coredump-restart</on_crash>"; "\"" ]);
        ());
    (* Measured starts. *)
    Run.case "launch_security" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainGetLaunchSecurityInfo(dom, 0) => {}" (fun () -> Libvirt.Domain.get_launch_security_info dom) Things.params (Expected.answer [ "{}" ]);
        Run.check "virDomainSetLaunchSecurityState(dom, {sev-secret: \"c2VjcmV0\"}, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST" (fun () -> Libvirt.Domain.set_launch_security_state dom [ ("sev-secret", Libvirt.Domain.TypedFieldString "c2VjcmV0") ]) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_UNSUPPORTED", 84));
        ());
    (* What is said about a domain. *)
    Run.case "messages" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainGetMessages(dom, 0) => []" (fun () -> Libvirt.Domain.get_messages dom) Show.(array text) (Expected.answer [ "[]" ]);
        Run.check "virDomainGetMessages(dom, VIR_DOMAIN_MESSAGE_DEPRECATION) => []" (fun () -> Libvirt.Domain.get_messages ~flags:Libvirt.Constants.Domain_message_type.deprecation dom) Show.(array text) (Expected.answer [ "[]" ]);
        Run.check "virDomainGetMessages(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.get_messages ~flags:1000000 dom) Show.(array text) (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
  ]
