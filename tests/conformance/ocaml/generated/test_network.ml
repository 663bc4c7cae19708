(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: network. *)

let tests =
  [
    (* By name and UUID, and in lists. *)
    Run.case "networks_are_found" "test://{hosts}/node.xml" (fun run conn ->
        let net = Run.step "net = virNetworkLookupByName(conn, \"lan\") => Network(\"lan\")" (fun () -> Libvirt.Network.lookup_by_name conn "lan") Things.network (Expected.answer [ "Network(\"lan\")" ]) in
        Run.check "virNetworkLookupByUUID(conn, \"11111111-2222-3333-4444-555555555511\") => Network(\"lan\")" (fun () -> Libvirt.Network.lookup_by_uuid conn "\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x11") Things.network (Expected.answer [ "Network(\"lan\")" ]);
        Run.check "virNetworkLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555511\") => Network(\"lan\")" (fun () -> Libvirt.Network.lookup_by_uuid_string conn "11111111-2222-3333-4444-555555555511") Things.network (Expected.answer [ "Network(\"lan\")" ]);
        Run.check "virNetworkGetName(net) => \"lan\"" (fun () -> Libvirt.Network.get_name net) Show.text (Expected.answer [ "\"lan\"" ]);
        Run.check "virNetworkGetUUID(net) => \"11111111-2222-3333-4444-555555555511\"" (fun () -> Libvirt.Network.get_uuid net) Show.uuid (Expected.answer [ "\"11111111-2222-3333-4444-555555555511\"" ]);
        Run.check "virNetworkGetUUIDString(net) => \"11111111-2222-3333-4444-555555555511\"" (fun () -> Libvirt.Network.get_uuid_string net) Show.text (Expected.answer [ "\"11111111-2222-3333-4444-555555555511\"" ]);
        Run.check "virNetworkGetConnect(net) => Connect" (fun () -> Libvirt.Network.get_connect net) Things.connect (Expected.answer [ "Connect" ]);
        Run.check "virNetworkGetBridgeName(net) => \"virbr7\"" (fun () -> Libvirt.Network.get_bridge_name net) Show.text (Expected.answer [ "\"virbr7\"" ]);
        Run.check "virNetworkIsActive(net) => true" (fun () -> Libvirt.Network.is_active net) Show.truth (Expected.answer [ "true" ]);
        Run.check "virNetworkIsPersistent(net) => true" (fun () -> Libvirt.Network.is_persistent net) Show.truth (Expected.answer [ "true" ]);
        Run.check "virNetworkGetXMLDesc(net, 0) => \"<network>\\n  <name>lan</name>\\*</network>\\n\"" (fun () -> Libvirt.Calls.Network.get_xml_desc net) Show.text (Expected.answer [ "\"<network>\\n  <name>lan</name>"; "</network>\\n\"" ]);
        Run.check "virConnectNumOfNetworks(conn) => 1" (fun () -> Libvirt.Connect.num_of_networks conn) Show.number (Expected.answer [ "1" ]);
        Run.check "virConnectListNetworks(conn) => [\"lan\"]" (fun () -> Libvirt.Calls.Connect.list_networks conn) Show.(array text) (Expected.answer [ "[\"lan\"]" ]);
        Run.check "virConnectNumOfDefinedNetworks(conn) => 0" (fun () -> Libvirt.Connect.num_of_defined_networks conn) Show.number (Expected.answer [ "0" ]);
        Run.check "virConnectListDefinedNetworks(conn) => []" (fun () -> Libvirt.Calls.Connect.list_defined_networks conn) Show.(array text) (Expected.answer [ "[]" ]);
        Run.check "virConnectListAllNetworks(conn, VIR_CONNECT_LIST_NETWORKS_ACTIVE) => [Network(\"lan\")]" (fun () -> Libvirt.Connect.list_all_networks ~flags:Libvirt.Constants.Connect_list_all_networks_flags.active conn) (Show.list Things.network) (Expected.answer [ "[Network(\"lan\")]" ]);
        Run.check "virConnectListAllNetworks(conn, VIR_CONNECT_LIST_NETWORKS_AUTOSTART) => []" (fun () -> Libvirt.Connect.list_all_networks ~flags:Libvirt.Constants.Connect_list_all_networks_flags.autostart conn) (Show.list Things.network) (Expected.answer [ "[]" ]);
        Run.check "virNetworkLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST" (fun () -> Libvirt.Network.lookup_by_name conn "nonsense") Things.network (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_NETWORK", 43));
        Run.check "virNetworkLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST" (fun () -> Libvirt.Network.lookup_by_uuid conn "\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x00\x00\x00\x00\x00\x00") Things.network (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_NETWORK", 43));
        Run.check "virNetworkLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_NETWORK" (fun () -> Libvirt.Network.lookup_by_uuid_string conn "nonsense") Things.network (Expected.error ~domain:("VIR_FROM_NETWORK", 19) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* Defined, started, stopped, undefined. *)
    Run.case "networks_live" "test://{hosts}/node.xml" (fun run conn ->
        let net = Run.step "net = virNetworkDefineXML(conn, another) => Network(\"another\")" (fun () -> Libvirt.Network.define_xml conn "<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n") Things.network (Expected.answer [ "Network(\"another\")" ]) in
        Run.check "virNetworkIsActive(net) => false" (fun () -> Libvirt.Network.is_active net) Show.truth (Expected.answer [ "false" ]);
        Run.check "virNetworkCreate(net) => ok" (fun () -> Libvirt.Network.create net) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virNetworkCreate(net) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST" (fun () -> Libvirt.Network.create net) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virNetworkGetAutostart(net) => false" (fun () -> Libvirt.Network.get_autostart net) Show.truth (Expected.answer [ "false" ]);
        Run.check "virNetworkSetAutostart(net, true) => ok" (fun () -> Libvirt.Network.set_autostart net true) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virNetworkGetAutostart(net) => true" (fun () -> Libvirt.Network.get_autostart net) Show.truth (Expected.answer [ "true" ]);
        Run.check "virNetworkDestroy(net) => ok" (fun () -> Libvirt.Calls.Network.destroy net) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virNetworkDestroy(net) => ok" (fun () -> Libvirt.Calls.Network.destroy net) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virNetworkUndefine(net) => ok" (fun () -> Libvirt.Network.undefine net) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virNetworkUndefine(net) ! VIR_ERR_NO_NETWORK VIR_FROM_TEST" (fun () -> Libvirt.Network.undefine net) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_NETWORK", 43));
        Run.check "virNetworkDefineXML(conn, \"<network/>\") ! VIR_ERR_NO_NAME VIR_FROM_NETWORK" (fun () -> Libvirt.Network.define_xml conn "<network/>") Things.network (Expected.error ~domain:("VIR_FROM_NETWORK", 19) ("VIR_ERR_NO_NAME", 21));
        Run.check "virNetworkDefineXMLFlags(conn, another, VIR_NETWORK_DEFINE_VALIDATE) => Network(\"another\")" (fun () -> Libvirt.Network.define_xml_flags ~flags:Libvirt.Constants.Network_define_flags.validate conn "<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n") Things.network (Expected.answer [ "Network(\"another\")" ]);
        Run.check "virNetworkDefineXMLFlags(conn, another, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Network.define_xml_flags ~flags:1000000 conn "<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n") Things.network (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* What is created without being defined vanishes when it stops. *)
    Run.case "transient_networks" "test://{hosts}/node.xml" (fun run conn ->
        let net = Run.step "net = virNetworkCreateXML(conn, another) => Network(\"another\")" (fun () -> Libvirt.Network.create_xml conn "<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n") Things.network (Expected.answer [ "Network(\"another\")" ]) in
        Run.check "virNetworkIsPersistent(net) => false" (fun () -> Libvirt.Network.is_persistent net) Show.truth (Expected.answer [ "false" ]);
        Run.check "virNetworkSetAutostart(net, true) => ok" (fun () -> Libvirt.Network.set_autostart net true) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virNetworkDestroy(net) => ok" (fun () -> Libvirt.Calls.Network.destroy net) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virNetworkLookupByName(conn, \"another\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST" (fun () -> Libvirt.Network.lookup_by_name conn "another") Things.network (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_NETWORK", 43));
        Run.check "virNetworkCreateXMLFlags(conn, another, VIR_NETWORK_CREATE_VALIDATE) => Network(\"another\")" (fun () -> Libvirt.Network.create_xml_flags ~flags:Libvirt.Constants.Network_create_flags.validate conn "<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n") Things.network (Expected.answer [ "Network(\"another\")" ]);
        Run.check "virNetworkCreateXML(conn, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NETWORK" (fun () -> Libvirt.Network.create_xml conn "nonsense") Things.network (Expected.error ~domain:("VIR_FROM_NETWORK", 19) ("VIR_ERR_XML_DETAIL", 35));
        ());
    (* A part of a network changes. *)
    Run.case "network_update" "test://{hosts}/node.xml" (fun run conn ->
        let net = Run.step "net = virNetworkLookupByName(conn, \"lan\")" (fun () -> Libvirt.Network.lookup_by_name conn "lan") Things.network Expected.anything in
        Run.check "virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) => ok" (fun () -> Libvirt.Network.update ~flags:Libvirt.Constants.Network_update_flags.live net Libvirt.Constants.Network_update_command.add_last Libvirt.Constants.Network_update_section.ip_dhcp_host (-1) "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>") Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_NETWORK" (fun () -> Libvirt.Network.update ~flags:Libvirt.Constants.Network_update_flags.live net Libvirt.Constants.Network_update_command.add_last Libvirt.Constants.Network_update_section.ip_dhcp_host (-1) "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>") Show.nothing (Expected.error ~domain:("VIR_FROM_NETWORK", 19) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virNetworkGetXMLDesc(net, 0) => \"\\*name='nine' ip='192.168.77.9'\\*\"" (fun () -> Libvirt.Calls.Network.get_xml_desc net) Show.text (Expected.answer [ "\""; "name='nine' ip='192.168.77.9'"; "\"" ]);
        Run.check "virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_DELETE, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) => ok" (fun () -> Libvirt.Network.update ~flags:Libvirt.Constants.Network_update_flags.live net Libvirt.Constants.Network_update_command.delete Libvirt.Constants.Network_update_section.ip_dhcp_host (-1) "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>") Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_BRIDGE, -1, \"<bridge/>\", 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_NETWORK" (fun () -> Libvirt.Network.update net Libvirt.Constants.Network_update_command.add_last Libvirt.Constants.Network_update_section.bridge (-1) "<bridge/>") Show.nothing (Expected.error ~domain:("VIR_FROM_NETWORK", 19) ("VIR_ERR_OPERATION_UNSUPPORTED", 84));
        Run.check "virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NETWORK" (fun () -> Libvirt.Network.update net Libvirt.Constants.Network_update_command.add_last Libvirt.Constants.Network_update_section.ip_dhcp_host (-1) "nonsense") Show.nothing (Expected.error ~domain:("VIR_FROM_NETWORK", 19) ("VIR_ERR_XML_DETAIL", 35));
        ());
    (* Addresses that the network has given. *)
    Run.case "network_leases" "test://{hosts}/node.xml" (fun run conn ->
        let net = Run.step "net = virNetworkLookupByName(conn, \"lan\")" (fun () -> Libvirt.Network.lookup_by_name conn "lan") Things.network Expected.anything in
        Run.check "virNetworkGetDHCPLeases(net, null, 0) => [{iface: \"virbr7\", expirytime: _, type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]" (fun () -> Libvirt.Network.get_dhcp_leases net) (Show.list Records.network_dhcp_lease) (Expected.answer [ "[{iface: \"virbr7\", expirytime: "; ", type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]" ]);
        Run.check "virNetworkGetDHCPLeases(net, \"52:54:00:00:00:01\", 0) => [{iface: \"virbr7\", expirytime: _, type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]" (fun () -> Libvirt.Network.get_dhcp_leases ~mac:"52:54:00:00:00:01" net) (Show.list Records.network_dhcp_lease) (Expected.answer [ "[{iface: \"virbr7\", expirytime: "; ", type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]" ]);
        Run.check "virNetworkGetDHCPLeases(net, \"nonsense\", 0) ! VIR_ERR_INVALID_MAC VIR_FROM_NETWORK" (fun () -> Libvirt.Network.get_dhcp_leases ~mac:"nonsense" net) (Show.list Records.network_dhcp_lease) (Expected.error ~domain:("VIR_FROM_NETWORK", 19) ("VIR_ERR_INVALID_MAC", 44));
        ());
    (* Title and description of a network. *)
    Run.case "network_metadata" "test://{hosts}/node.xml" (fun run conn ->
        let net = Run.step "net = virNetworkLookupByName(conn, \"lan\")" (fun () -> Libvirt.Network.lookup_by_name conn "lan") Things.network Expected.anything in
        Run.check "virNetworkSetMetadata(net, VIR_NETWORK_METADATA_TITLE, \"The network\", null, null, 0) => ok" (fun () -> Libvirt.Network.set_metadata ~metadata:"The network" net Libvirt.Constants.Network_metadata_type.title) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virNetworkGetMetadata(net, VIR_NETWORK_METADATA_TITLE, null, 0) => \"The network\"" (fun () -> Libvirt.Network.get_metadata net Libvirt.Constants.Network_metadata_type.title) Show.text (Expected.answer [ "\"The network\"" ]);
        Run.check "virNetworkGetMetadata(net, VIR_NETWORK_METADATA_DESCRIPTION, null, 0) ! VIR_ERR_NO_NETWORK_METADATA VIR_FROM_NETWORK" (fun () -> Libvirt.Network.get_metadata net Libvirt.Constants.Network_metadata_type.description) Show.text (Expected.error ~domain:("VIR_FROM_NETWORK", 19) ("VIR_ERR_NO_NETWORK_METADATA", 111));
        ());
    (* Ports of a network. *)
    Run.case "network_ports" "test://{hosts}/node.xml" (fun run conn ->
        let net = Run.step "net = virNetworkLookupByName(conn, \"lan\")" (fun () -> Libvirt.Network.lookup_by_name conn "lan") Things.network Expected.anything in
        Run.check "virNetworkListAllPorts(net, 0) => []" (fun () -> Libvirt.Network.list_all_ports net) (Show.list Things.network_port) (Expected.answer [ "[]" ]);
        Run.check "virNetworkPortCreateXML(net, port, 0) => NetworkPort(\"11111111-2222-3333-4444-555555555513\")" (fun () -> Libvirt.Network.port_create_xml net "<networkport>\n  <uuid>11111111-2222-3333-4444-555555555513</uuid>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <mac address='52:54:00:00:00:01'/>\n</networkport>\n") Things.network_port (Expected.answer [ "NetworkPort(\"11111111-2222-3333-4444-555555555513\")" ]);
        Run.check "virNetworkPortLookupByUUID(net, \"11111111-2222-3333-4444-555555555513\") => NetworkPort(\"11111111-2222-3333-4444-555555555513\")" (fun () -> Libvirt.Network.port_lookup_by_uuid net "\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x13") Things.network_port (Expected.answer [ "NetworkPort(\"11111111-2222-3333-4444-555555555513\")" ]);
        Run.check "virNetworkPortLookupByUUIDString(net, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_NETWORK_PORT VIR_FROM_NETWORK" (fun () -> Libvirt.Network.port_lookup_by_uuid_string net "11111111-2222-3333-4444-000000000000") Things.network_port (Expected.error ~domain:("VIR_FROM_NETWORK", 19) ("VIR_ERR_NO_NETWORK_PORT", 107));
        ());
    (* A port is made, found, tuned, and deleted. *)
    Run.case "network_port" "test://{hosts}/node.xml" (fun run conn ->
        let net = Run.step "net = virNetworkLookupByName(conn, \"lan\")" (fun () -> Libvirt.Network.lookup_by_name conn "lan") Things.network Expected.anything in
        let one = Run.step "one = virNetworkPortCreateXML(net, port, 0) => NetworkPort(\"11111111-2222-3333-4444-555555555513\")" (fun () -> Libvirt.Network.port_create_xml net "<networkport>\n  <uuid>11111111-2222-3333-4444-555555555513</uuid>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <mac address='52:54:00:00:00:01'/>\n</networkport>\n") Things.network_port (Expected.answer [ "NetworkPort(\"11111111-2222-3333-4444-555555555513\")" ]) in
        Run.check "virNetworkPortGetUUID(one) => \"11111111-2222-3333-4444-555555555513\"" (fun () -> Libvirt.Network_port.get_uuid one) Show.uuid (Expected.answer [ "\"11111111-2222-3333-4444-555555555513\"" ]);
        Run.check "virNetworkPortGetUUIDString(one) => \"11111111-2222-3333-4444-555555555513\"" (fun () -> Libvirt.Network_port.get_uuid_string one) Show.text (Expected.answer [ "\"11111111-2222-3333-4444-555555555513\"" ]);
        Run.check "virNetworkPortGetNetwork(one) => Network(\"lan\")" (fun () -> Libvirt.Network_port.get_network one) Things.network (Expected.answer [ "Network(\"lan\")" ]);
        Run.check "virNetworkPortGetXMLDesc(one, 0) => \"<networkport>\\n\\*</networkport>\\n\"" (fun () -> Libvirt.Network_port.get_xml_desc one) Show.text (Expected.answer [ "\"<networkport>\\n"; "</networkport>\\n\"" ]);
        Run.check "virNetworkPortSetParameters(one, {inbound.average: 100, outbound.average: 200}, 0) => ok" (fun () -> Libvirt.Network_port.set_parameters one [ ("inbound.average", Libvirt.Domain.TypedFieldUInt32 (100l)); ("outbound.average", Libvirt.Domain.TypedFieldUInt32 (200l)) ]) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virNetworkPortGetParameters(one, 0) => {inbound.average: 100, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 200, outbound.burst: 0, outbound.peak: 0}" (fun () -> Libvirt.Network_port.get_parameters one) Things.params (Expected.answer [ "{inbound.average: 100, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 200, outbound.burst: 0, outbound.peak: 0}" ]);
        Run.check "virNetworkListAllPorts(net, 0) => [NetworkPort(\"11111111-2222-3333-4444-555555555513\")]" (fun () -> Libvirt.Network.list_all_ports net) (Show.list Things.network_port) (Expected.answer [ "[NetworkPort(\"11111111-2222-3333-4444-555555555513\")]" ]);
        Run.check "virNetworkPortLookupByUUIDString(net, \"11111111-2222-3333-4444-555555555513\") => NetworkPort(\"11111111-2222-3333-4444-555555555513\")" (fun () -> Libvirt.Network.port_lookup_by_uuid_string net "11111111-2222-3333-4444-555555555513") Things.network_port (Expected.answer [ "NetworkPort(\"11111111-2222-3333-4444-555555555513\")" ]);
        Run.check "virNetworkPortDelete(one, 0) => ok" (fun () -> Libvirt.Network_port.delete one) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virNetworkPortDelete(one, 0) ! VIR_ERR_NO_NETWORK_PORT VIR_FROM_NETWORK" (fun () -> Libvirt.Network_port.delete one) Show.nothing (Expected.error ~domain:("VIR_FROM_NETWORK", 19) ("VIR_ERR_NO_NETWORK_PORT", 107));
        ());
  ]
