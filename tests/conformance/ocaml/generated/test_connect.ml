(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: connect. *)

let tests =
  [
    (* A connection tells its driver, URI and host. *)
    Run.case "connection_is_known" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virConnectGetType(conn) => \"TEST\"" (fun () -> Libvirt.Connect.get_type conn) Show.text (Expected.answer [ "\"TEST\"" ]);
        Run.check "virConnectGetURI(conn) => \"test://\\*/node.xml\"" (fun () -> Libvirt.Connect.get_uri conn) Show.text (Expected.answer [ "\"test://"; "/node.xml\"" ]);
        Run.check "virConnectGetVersion(conn) => 2" (fun () -> Libvirt.Calls.Connect.get_version conn) Show.unsigned64 (Expected.answer [ "2" ]);
        Run.check "virConnectGetLibVersion(conn) => _" (fun () -> Libvirt.Connect.get_lib_version conn) Show.unsigned64 Expected.anything;
        Run.check "virConnectGetHostname(conn) => _" (fun () -> Libvirt.Connect.get_hostname conn) Show.text Expected.anything;
        Run.check "virConnectIsAlive(conn) => true" (fun () -> Libvirt.Connect.is_alive conn) Show.truth (Expected.answer [ "true" ]);
        Run.check "virConnectIsSecure(conn) => true" (fun () -> Libvirt.Connect.is_secure conn) Show.truth (Expected.answer [ "true" ]);
        Run.check "virConnectIsEncrypted(conn) => false" (fun () -> Libvirt.Connect.is_encrypted conn) Show.truth (Expected.answer [ "false" ]);
        ());
    (* All openings of the default host tell the same URI. *)
    Run.case "default_uri" "test:///default" (fun run conn ->
        Run.check "virConnectGetURI(conn) => \"test:///default\"" (fun () -> Libvirt.Connect.get_uri conn) Show.text (Expected.answer [ "\"test:///default\"" ]);
        ());
    (* The library is told without a connection. *)
    Run.skipped "library_version" "virInitialize is not in OCaml: the library is ready when it is loaded";
    (* What is opened can be closed, and nothing that is wrong is opened. *)
    Run.case_apart "open_and_close" (fun run ->
        let host = Run.step "host = virConnectOpen(\"test://{hosts}/node.xml\") => Connect" (fun () -> By_hand.connect_open (Some (Run.text run "test://{hosts}/node.xml"))) Things.connect (Expected.answer [ "Connect" ]) in
        Run.check "virConnectNumOfDomains(host) => 1" (fun () -> Libvirt.Connect.num_of_domains host) Show.number (Expected.answer [ "1" ]);
        Run.check "virConnectClose(host) => _" (fun () -> By_hand.connect_close host) Show.number Expected.anything;
        Run.check "virConnectOpen(\"test://{hosts}/nowhere.xml\") ! VIR_ERR_XML_ERROR VIR_FROM_TEST" (fun () -> By_hand.connect_open (Some (Run.text run "test://{hosts}/nowhere.xml"))) Things.connect (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_XML_ERROR", 27));
        Run.check "virConnectOpen(\"nonsense:///\") ! VIR_ERR_NO_CONNECT VIR_FROM_NONE" (fun () -> By_hand.connect_open (Some "nonsense:///")) Things.connect (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_NO_CONNECT", 5));
        Run.check "virConnectOpen(\"test://\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> By_hand.connect_open (Some "test://")) Things.connect (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virConnectOpen(\"test:///\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> By_hand.connect_open (Some "test:///")) Things.connect (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* A host that asks who is there is told, and refuses strangers. *)
    Run.case_apart "open_with_credentials" (fun run ->
        Run.check "virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"admin\", VIR_CRED_PASSPHRASE: \"secret\"}, 0) => Connect" (fun () -> By_hand.connect_open_auth (Some (Run.text run "test://{hosts}/guarded.xml")) [ ("VIR_CRED_AUTHNAME", "admin"); ("VIR_CRED_PASSPHRASE", "secret") ] 0) Things.connect (Expected.answer [ "Connect" ]);
        Run.check "virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"admin\", VIR_CRED_PASSPHRASE: \"wrong\"}, 0) ! VIR_ERR_AUTH_FAILED VIR_FROM_TEST" (fun () -> By_hand.connect_open_auth (Some (Run.text run "test://{hosts}/guarded.xml")) [ ("VIR_CRED_AUTHNAME", "admin"); ("VIR_CRED_PASSPHRASE", "wrong") ] 0) Things.connect (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_AUTH_FAILED", 45));
        Run.check "virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"stranger\", VIR_CRED_PASSPHRASE: \"secret\"}, 0) ! VIR_ERR_AUTH_FAILED VIR_FROM_TEST" (fun () -> By_hand.connect_open_auth (Some (Run.text run "test://{hosts}/guarded.xml")) [ ("VIR_CRED_AUTHNAME", "stranger"); ("VIR_CRED_PASSPHRASE", "secret") ] 0) Things.connect (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_AUTH_FAILED", 45));
        Run.check "virConnectOpen(\"test://{hosts}/guarded.xml\") ! VIR_ERR_INVALID_ARG VIR_FROM_AUTH" (fun () -> By_hand.connect_open (Some (Run.text run "test://{hosts}/guarded.xml"))) Things.connect (Expected.error ~domain:("VIR_FROM_AUTH", 46) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virConnectOpenAuth(\"test://{hosts}/node.xml\", {VIR_CRED_AUTHNAME: \"nobody\"}, 0) => Connect" (fun () -> By_hand.connect_open_auth (Some (Run.text run "test://{hosts}/node.xml")) [ ("VIR_CRED_AUTHNAME", "nobody") ] 0) Things.connect (Expected.answer [ "Connect" ]);
        ());
    (* A read-only connection reads, and changes nothing. *)
    Run.case_read_only "open_read_only" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainGetInfo(dom) => {state: 1, maxMem: _, memory: _, nrVirtCpu: _, cpuTime: _}" (fun () -> Libvirt.Calls.Domain.get_info dom) Records.domain_info (Expected.answer [ "{state: 1, maxMem: "; ", memory: "; ", nrVirtCpu: "; ", cpuTime: "; "}" ]);
        Run.check "virDomainDestroy(dom) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN" (fun () -> Libvirt.Calls.Domain.destroy dom) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_DENIED", 29));
        Run.check "virDomainSetMemory(dom, 1024) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.set_memory dom (1024L)) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_DENIED", 29));
        Run.check "virDomainDefineXML(conn, \"<domain/>\") ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.define_xml conn "<domain/>") Things.domain (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_DENIED", 29));
        Run.check "virDomainGetXMLDesc(dom, VIR_DOMAIN_XML_SECURE) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN" (fun () -> Libvirt.Calls.Domain.get_xml_desc ~flags:Libvirt.Constants.Domain_xml_flags.secure dom) Show.text (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_DENIED", 29));
        let net = Run.step "net = virNetworkLookupByName(conn, \"lan\")" (fun () -> Libvirt.Network.lookup_by_name conn "lan") Things.network Expected.anything in
        Run.check "virNetworkDestroy(net) ! VIR_ERR_OPERATION_DENIED VIR_FROM_NETWORK" (fun () -> Libvirt.Calls.Network.destroy net) Show.nothing (Expected.error ~domain:("VIR_FROM_NETWORK", 19) ("VIR_ERR_OPERATION_DENIED", 29));
        let pool = Run.step "pool = virStoragePoolLookupByName(conn, \"images\")" (fun () -> Libvirt.Pool.lookup_by_name conn "images") Things.storage_pool Expected.anything in
        Run.check "virStoragePoolDestroy(pool) ! VIR_ERR_OPERATION_DENIED VIR_FROM_STORAGE" (fun () -> Libvirt.Calls.Pool.destroy pool) Show.nothing (Expected.error ~domain:("VIR_FROM_STORAGE", 18) ("VIR_ERR_OPERATION_DENIED", 29));
        let iface = Run.step "iface = virInterfaceLookupByName(conn, \"eth7\")" (fun () -> Libvirt.Interface.lookup_by_name conn "eth7") Things.interface Expected.anything in
        Run.check "virInterfaceDestroy(iface, 0) ! VIR_ERR_OPERATION_DENIED VIR_FROM_INTERFACE" (fun () -> Libvirt.Interface.destroy iface) Show.nothing (Expected.error ~domain:("VIR_FROM_INTERFACE", 26) ("VIR_ERR_OPERATION_DENIED", 29));
        ());
    (* The function for it does the same. *)
    Run.case_apart "open_read_only_again" (fun run ->
        let host = Run.step "host = virConnectOpenReadOnly(\"test://{hosts}/node.xml\") => Connect" (fun () -> By_hand.connect_open_read_only (Some (Run.text run "test://{hosts}/node.xml"))) Things.connect (Expected.answer [ "Connect" ]) in
        let dom = Run.step "dom = virDomainLookupByName(host, \"web\") => Domain(\"web\")" (fun () -> Libvirt.Domain.lookup_by_name host "web") Things.domain (Expected.answer [ "Domain(\"web\")" ]) in
        Run.check "virDomainSuspend(dom) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.suspend dom) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_DENIED", 29));
        ());
    (* There is nothing to keep alive without a daemon. *)
    Run.case "keep_alive" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virConnectSetKeepAlive(conn, 5, 3) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Calls.Connect.set_keep_alive conn 5 3) Show.number (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        ());
    (* Nobody can say who a test connection is. *)
    Run.case "identity" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virConnectSetIdentity(conn, {user-name: \"me\", process-id: 17}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Connect.set_identity conn [ ("user-name", Libvirt.Domain.TypedFieldString "me"); ("process-id", Libvirt.Domain.TypedFieldInt64 (17L)) ]) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virConnectSetIdentity(conn, {\"unix-user-name\": \"me\"}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Connect.set_identity conn [ ("unix-user-name", Libvirt.Domain.TypedFieldString "me") ]) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        ());
    (* The most processors that a domain may have. *)
    Run.case "virtual_processors_at_most" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virConnectGetMaxVcpus(conn, null) => 32" (fun () -> Libvirt.Calls.Connect.get_max_vcpus conn) Show.number (Expected.answer [ "32" ]);
        Run.check "virConnectGetMaxVcpus(conn, \"test\") => 32" (fun () -> Libvirt.Calls.Connect.get_max_vcpus ~type_:"test" conn) Show.number (Expected.answer [ "32" ]);
        ());
    (* Capabilities are documents. *)
    Run.case "capabilities" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virConnectGetCapabilities(conn) => \"<capabilities>\\*</capabilities>\\n\"" (fun () -> Libvirt.Connect.get_capabilities conn) Show.text (Expected.answer [ "\"<capabilities>"; "</capabilities>\\n\"" ]);
        Run.check "virConnectGetDomainCapabilities(conn, null, null, null, null, 0) => \"<domainCapabilities>\\n\\*</domainCapabilities>\\n\"" (fun () -> Libvirt.Calls.Connect.get_domain_capabilities conn) Show.text (Expected.answer [ "\"<domainCapabilities>\\n"; "</domainCapabilities>\\n\"" ]);
        Run.check "virConnectGetDomainCapabilities(conn, null, \"x86_64\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Calls.Connect.get_domain_capabilities ~arch:"x86_64" conn) Show.text (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virConnectGetDomainCapabilities(conn, null, \"nonsense\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Calls.Connect.get_domain_capabilities ~arch:"nonsense" conn) Show.text (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virConnectGetDomainCapabilities(conn, null, null, null, null, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Calls.Connect.get_domain_capabilities ~flags:1 conn) Show.text (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virConnectGetStoragePoolCapabilities(conn, 0) => \"<storagepoolCapabilities>\\n\\*</storagepoolCapabilities>\\n\"" (fun () -> Libvirt.Connect.get_storage_pool_capabilities conn) Show.text (Expected.answer [ "\"<storagepoolCapabilities>\\n"; "</storagepoolCapabilities>\\n\"" ]);
        Run.check "virConnectGetSysinfo(conn, 0) => \"<sysinfo type='smbios'>\\n  <bios>\\n    <entry name='vendor'>LENOVO</entry>\\n    <entry name='version'>G4ETA1WW (2.61 )</entry>\\n    <entry name='date'>05/07/2014</entry>\\n    <entry name='release'>2.61</entry>\\n  </bios>\\n</sysinfo>\\n\"" (fun () -> Libvirt.Connect.get_sysinfo conn) Show.text (Expected.answer [ "\"<sysinfo type='smbios'>\\n  <bios>\\n    <entry name='vendor'>LENOVO</entry>\\n    <entry name='version'>G4ETA1WW (2.61 )</entry>\\n    <entry name='date'>05/07/2014</entry>\\n    <entry name='release'>2.61</entry>\\n  </bios>\\n</sysinfo>\\n\"" ]);
        Run.check "virConnectGetSysinfo(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Connect.get_sysinfo ~flags:1 conn) Show.text (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* Models are known by architecture. *)
    Run.case "processor_models" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virConnectGetCPUModelNames(conn, \"x86_64\", 0) => [\"\\*\", _]" (fun () -> Libvirt.Connect.get_cpu_model_names conn "x86_64") Show.(array text) (Expected.answer [ "[\""; "\", "; "]" ]);
        Run.check "virConnectGetCPUModelNames(conn, \"s390x\", 0) => []" (fun () -> Libvirt.Connect.get_cpu_model_names conn "s390x") Show.(array text) (Expected.answer [ "[]" ]);
        Run.check "virConnectGetCPUModelNames(conn, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Connect.get_cpu_model_names conn "nonsense") Show.(array text) (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* The test driver compares no processors, but finds what several have in common. *)
    Run.case "processors_compared" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virConnectCompareCPU(conn, processor, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Connect.compare_cpu conn "<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n") Show.number (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virConnectCompareHypervisorCPU(conn, null, null, null, null, processor, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Connect.compare_hypervisor_cpu conn "<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n") Show.number (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virConnectBaselineCPU(conn, [processor, other_processor], 0) => \"<cpu mode='custom' match='exact'>\\n  <model fallback='allow'>pentiumpro</model>\\n  <feature policy='disable' name='apic'/>\\n  <feature policy='disable' name='sse2'/>\\n</cpu>\\n\"" (fun () -> Libvirt.Connect.baseline_cpu conn [| "<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n"; "<cpu>\n  <arch>i686</arch>\n  <model>pentium3</model>\n</cpu>\n" |]) Show.text (Expected.answer [ "\"<cpu mode='custom' match='exact'>\\n  <model fallback='allow'>pentiumpro</model>\\n  <feature policy='disable' name='apic'/>\\n  <feature policy='disable' name='sse2'/>\\n</cpu>\\n\"" ]);
        Run.check "virConnectBaselineCPU(conn, [processor], 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Connect.baseline_cpu ~flags:1000000 conn [| "<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n" |]) Show.text (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virConnectBaselineCPU(conn, [\"nonsense\"], 0) ! VIR_ERR_XML_DETAIL VIR_FROM_CPU" (fun () -> Libvirt.Connect.baseline_cpu conn [| "nonsense" |]) Show.text (Expected.error ~domain:("VIR_FROM_CPU", 31) ("VIR_ERR_XML_DETAIL", 35));
        Run.check "virConnectBaselineHypervisorCPU(conn, null, null, null, null, [processor], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Connect.baseline_hypervisor_cpu conn [| "<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n" |]) Show.text (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        ());
    (* No other form of a domain's document is known. *)
    Run.case "native_configuration" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virConnectDomainXMLFromNative(conn, \"qemu-argv\", \"qemu\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Connect.domain_xml_from_native conn "qemu-argv" "qemu") Show.text (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virConnectDomainXMLToNative(conn, \"qemu-argv\", \"<domain/>\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Connect.domain_xml_to_native conn "qemu-argv" "<domain/>") Show.text (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        ());
  ]
