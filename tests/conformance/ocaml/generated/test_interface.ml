(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: interface. *)

let tests =
  [
    (* By name and by address, and in lists. *)
    Run.case "interfaces_are_found" "test://{hosts}/node.xml" (fun run conn ->
        let iface = Run.step "iface = virInterfaceLookupByName(conn, \"eth7\") => Interface(\"eth7\")" (fun () -> Libvirt.Interface.lookup_by_name conn "eth7") Things.interface (Expected.answer [ "Interface(\"eth7\")" ]) in
        Run.check "virInterfaceLookupByMACString(conn, \"aa:bb:cc:dd:ee:07\") => Interface(\"eth7\")" (fun () -> Libvirt.Interface.lookup_by_mac_string conn "aa:bb:cc:dd:ee:07") Things.interface (Expected.answer [ "Interface(\"eth7\")" ]);
        Run.check "virInterfaceGetName(iface) => \"eth7\"" (fun () -> Libvirt.Interface.get_name iface) Show.text (Expected.answer [ "\"eth7\"" ]);
        Run.check "virInterfaceGetMACString(iface) => \"aa:bb:cc:dd:ee:07\"" (fun () -> Libvirt.Interface.get_mac_string iface) Show.text (Expected.answer [ "\"aa:bb:cc:dd:ee:07\"" ]);
        Run.check "virInterfaceGetConnect(iface) => Connect" (fun () -> Libvirt.Interface.get_connect iface) Things.connect (Expected.answer [ "Connect" ]);
        Run.check "virInterfaceIsActive(iface) => true" (fun () -> Libvirt.Interface.is_active iface) Show.truth (Expected.answer [ "true" ]);
        Run.check "virConnectNumOfInterfaces(conn) => 1" (fun () -> Libvirt.Connect.num_of_interfaces conn) Show.number (Expected.answer [ "1" ]);
        Run.check "virConnectListInterfaces(conn) => [\"eth7\"]" (fun () -> Libvirt.Connect.list_interfaces conn) Show.(array text) (Expected.answer [ "[\"eth7\"]" ]);
        Run.check "virConnectNumOfDefinedInterfaces(conn) => 0" (fun () -> Libvirt.Connect.num_of_defined_interfaces conn) Show.number (Expected.answer [ "0" ]);
        Run.check "virConnectListDefinedInterfaces(conn) => []" (fun () -> Libvirt.Connect.list_defined_interfaces conn) Show.(array text) (Expected.answer [ "[]" ]);
        Run.check "virConnectListAllInterfaces(conn, 0) => [Interface(\"eth7\")]" (fun () -> Libvirt.Connect.list_all_interfaces conn) (Show.list Things.interface) (Expected.answer [ "[Interface(\"eth7\")]" ]);
        Run.check "virConnectListAllInterfaces(conn, VIR_CONNECT_LIST_INTERFACES_INACTIVE) => []" (fun () -> Libvirt.Connect.list_all_interfaces ~flags:Libvirt.Constants.Connect_list_all_interfaces_flags.inactive conn) (Show.list Things.interface) (Expected.answer [ "[]" ]);
        Run.check "virInterfaceLookupByName(conn, \"eth9\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST" (fun () -> Libvirt.Interface.lookup_by_name conn "eth9") Things.interface (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_INTERFACE", 57));
        Run.check "virInterfaceLookupByMACString(conn, \"00:00:00:00:00:00\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST" (fun () -> Libvirt.Interface.lookup_by_mac_string conn "00:00:00:00:00:00") Things.interface (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_INTERFACE", 57));
        ());
    (* Defined, started, stopped, undefined. *)
    Run.case "interfaces_live" "test://{hosts}/node.xml" (fun run conn ->
        let iface = Run.step "iface = virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")" (fun () -> Libvirt.Interface.define_xml conn "<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n") Things.interface (Expected.answer [ "Interface(\"eth8\")" ]) in
        Run.check "virInterfaceGetXMLDesc(iface, 0) => \"<interface type='ethernet' name='eth8'>\\n  <start mode='onboot'/>\\n  <mtu size='1492'/>\\n  <mac address='aa:bb:cc:dd:ee:08'/>\\n</interface>\\n\"" (fun () -> Libvirt.Interface.get_xml_desc iface) Show.text (Expected.answer [ "\"<interface type='ethernet' name='eth8'>\\n  <start mode='onboot'/>\\n  <mtu size='1492'/>\\n  <mac address='aa:bb:cc:dd:ee:08'/>\\n</interface>\\n\"" ]);
        Run.check "virInterfaceIsActive(iface) => false" (fun () -> Libvirt.Interface.is_active iface) Show.truth (Expected.answer [ "false" ]);
        Run.check "virInterfaceCreate(iface, 0) => ok" (fun () -> Libvirt.Interface.create iface) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virInterfaceCreate(iface, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST" (fun () -> Libvirt.Interface.create iface) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virInterfaceDestroy(iface, 0) => ok" (fun () -> Libvirt.Interface.destroy iface) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virInterfaceDestroy(iface, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST" (fun () -> Libvirt.Interface.destroy iface) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virInterfaceUndefine(iface) => ok" (fun () -> Libvirt.Interface.undefine iface) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virInterfaceLookupByName(conn, \"eth8\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST" (fun () -> Libvirt.Interface.lookup_by_name conn "eth8") Things.interface (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_INTERFACE", 57));
        Run.check "virInterfaceDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_INTERFACE" (fun () -> Libvirt.Interface.define_xml conn "nonsense") Things.interface (Expected.error ~domain:("VIR_FROM_INTERFACE", 26) ("VIR_ERR_XML_DETAIL", 35));
        ());
    (* Changes are taken back, or kept. *)
    Run.case "interface_changes" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virInterfaceChangeCommit(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST" (fun () -> Libvirt.Interface.change_commit conn) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virInterfaceChangeBegin(conn, 0) => ok" (fun () -> Libvirt.Interface.change_begin conn) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virInterfaceChangeBegin(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST" (fun () -> Libvirt.Interface.change_begin conn) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")" (fun () -> Libvirt.Interface.define_xml conn "<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n") Things.interface (Expected.answer [ "Interface(\"eth8\")" ]);
        Run.check "virInterfaceChangeRollback(conn, 0) => ok" (fun () -> Libvirt.Interface.change_rollback conn) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virInterfaceLookupByName(conn, \"eth8\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST" (fun () -> Libvirt.Interface.lookup_by_name conn "eth8") Things.interface (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_INTERFACE", 57));
        Run.check "virInterfaceChangeBegin(conn, 0) => ok" (fun () -> Libvirt.Interface.change_begin conn) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")" (fun () -> Libvirt.Interface.define_xml conn "<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n") Things.interface (Expected.answer [ "Interface(\"eth8\")" ]);
        Run.check "virInterfaceChangeCommit(conn, 0) => ok" (fun () -> Libvirt.Interface.change_commit conn) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virInterfaceLookupByName(conn, \"eth8\") => Interface(\"eth8\")" (fun () -> Libvirt.Interface.lookup_by_name conn "eth8") Things.interface (Expected.answer [ "Interface(\"eth8\")" ]);
        Run.check "virInterfaceChangeRollback(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST" (fun () -> Libvirt.Interface.change_rollback conn) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_INVALID", 55));
        ());
  ]
