(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: node-device. *)

let tests =
  [
    (* By name, and in lists by what they can do. *)
    Run.case "devices_are_found" "test://{hosts}/node.xml" (fun run conn ->
        let dev = Run.step "dev = virNodeDeviceLookupByName(conn, \"board\") => NodeDevice(\"board\")" (fun () -> Libvirt.Node_device.lookup_by_name conn "board") Things.node_device (Expected.answer [ "NodeDevice(\"board\")" ]) in
        Run.check "virNodeDeviceGetName(dev) => \"board\"" (fun () -> Libvirt.Node_device.get_name dev) Show.text (Expected.answer [ "\"board\"" ]);
        Run.check "virNodeDeviceNumOfCaps(dev) => 1" (fun () -> Libvirt.Node_device.num_of_caps dev) Show.number (Expected.answer [ "1" ]);
        Run.check "virNodeDeviceListCaps(dev) => [\"system\"]" (fun () -> Libvirt.Node_device.list_caps dev) Show.(array text) (Expected.answer [ "[\"system\"]" ]);
        Run.check "virNodeDeviceGetXMLDesc(dev, 0) => \"<device>\\n  <name>board</name>\\n\\*</device>\\n\"" (fun () -> Libvirt.Node_device.get_xml_desc dev) Show.text (Expected.answer [ "\"<device>\\n  <name>board</name>\\n"; "</device>\\n\"" ]);
        Run.check "virNodeDeviceIsActive(dev) => true" (fun () -> Libvirt.Node_device.is_active dev) Show.truth (Expected.answer [ "true" ]);
        Run.check "virNodeDeviceIsPersistent(dev) => false" (fun () -> Libvirt.Node_device.is_persistent dev) Show.truth (Expected.answer [ "false" ]);
        Run.check "virNodeNumOfDevices(conn, null, 0) => 1" (fun () -> Libvirt.Connect.node_num_of_devices conn) Show.number (Expected.answer [ "1" ]);
        Run.check "virNodeNumOfDevices(conn, \"pci\", 0) => 0" (fun () -> Libvirt.Connect.node_num_of_devices ~cap:"pci" conn) Show.number (Expected.answer [ "0" ]);
        Run.check "virNodeListDevices(conn, \"system\", 0) => [\"board\"]" (fun () -> Libvirt.Connect.node_list_devices ~cap:"system" conn) Show.(array text) (Expected.answer [ "[\"board\"]" ]);
        Run.check "virNodeListDevices(conn, null, 0) => [\"board\"]" (fun () -> Libvirt.Connect.node_list_devices conn) Show.(array text) (Expected.answer [ "[\"board\"]" ]);
        Run.check "virConnectListAllNodeDevices(conn, 0) => [NodeDevice(\"board\")]" (fun () -> Libvirt.Connect.list_all_node_devices conn) (Show.list Things.node_device) (Expected.answer [ "[NodeDevice(\"board\")]" ]);
        Run.check "virConnectListAllNodeDevices(conn, VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET) => []" (fun () -> Libvirt.Connect.list_all_node_devices ~flags:Libvirt.Constants.Connect_list_all_node_device_flags.cap_net conn) (Show.list Things.node_device) (Expected.answer [ "[]" ]);
        Run.check "virNodeDeviceLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_NODE_DEVICE VIR_FROM_TEST" (fun () -> Libvirt.Node_device.lookup_by_name conn "nonsense") Things.node_device (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_NODE_DEVICE", 53));
        Run.check "virNodeDeviceLookupSCSIHostByWWN(conn, \"2000000012341234\", \"1000000012341234\", 0) ! VIR_ERR_NO_NODE_DEVICE VIR_FROM_TEST" (fun () -> Libvirt.Node_device.lookup_scsi_host_by_wwn conn "2000000012341234" "1000000012341234") Things.node_device (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_NODE_DEVICE", 53));
        ());
    (* The default host's devices form a tree. *)
    Run.case "device_has_a_parent" "test:///default" (fun run conn ->
        Run.check "virNodeNumOfDevices(conn, null, 0) => 4" (fun () -> Libvirt.Connect.node_num_of_devices conn) Show.number (Expected.answer [ "4" ]);
        let dev = Run.step "dev = virNodeDeviceLookupByName(conn, \"scsi_host1\") => NodeDevice(\"scsi_host1\")" (fun () -> Libvirt.Node_device.lookup_by_name conn "scsi_host1") Things.node_device (Expected.answer [ "NodeDevice(\"scsi_host1\")" ]) in
        Run.check "virNodeDeviceGetParent(dev) => \"computer\"" (fun () -> Libvirt.Node_device.get_parent dev) Show.text (Expected.answer [ "\"computer\"" ]);
        Run.check "virNodeDeviceListCaps(dev) => [\"scsi_host\"]" (fun () -> Libvirt.Node_device.list_caps dev) Show.(array text) (Expected.answer [ "[\"scsi_host\"]" ]);
        ());
    (* A host bus adapter is found by its names on the fabric. *)
    Run.case "device_by_world_wide_names" "test:///default" (fun run conn ->
        Run.check "virNodeDeviceLookupSCSIHostByWWN(conn, \"2000000012341234\", \"1000000012341234\", 0) => NodeDevice(\"scsi_host1\")" (fun () -> Libvirt.Node_device.lookup_scsi_host_by_wwn conn "2000000012341234" "1000000012341234") Things.node_device (Expected.answer [ "NodeDevice(\"scsi_host1\")" ]);
        ());
    (* A host bus adapter that exists for a while. *)
    Run.case "device_is_made" "test:///default" (fun run conn ->
        let dev = Run.step "dev = virNodeDeviceCreateXML(conn, host_bus, 0) => NodeDevice(\"scsi_host12\")" (fun () -> Libvirt.Node_device.create_xml conn "<device>\n  <parent>scsi_host1</parent>\n  <capability type='scsi_host'>\n    <capability type='fc_host'>\n      <wwnn>2000000012341234</wwnn>\n      <wwpn>1000000012341234</wwpn>\n    </capability>\n  </capability>\n</device>\n") Things.node_device (Expected.answer [ "NodeDevice(\"scsi_host12\")" ]) in
        Run.check "virNodeDeviceDestroy(dev) => ok" (fun () -> Libvirt.Node_device.destroy dev) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virNodeDeviceCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NODEDEV" (fun () -> Libvirt.Node_device.create_xml conn "nonsense") Things.node_device (Expected.error ~domain:("VIR_FROM_NODEDEV", 22) ("VIR_ERR_XML_DETAIL", 35));
        ());
    (* What the test driver does with devices, and what it does not. *)
    Run.case "device_changes" "test://{hosts}/node.xml" (fun run conn ->
        let dev = Run.step "dev = virNodeDeviceLookupByName(conn, \"board\")" (fun () -> Libvirt.Node_device.lookup_by_name conn "board") Things.node_device Expected.anything in
        Run.check "virNodeDeviceDettach(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV" (fun () -> Libvirt.Node_device.dettach dev) Show.nothing (Expected.error ~domain:("VIR_FROM_NODEDEV", 22) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virNodeDeviceDetachFlags(dev, null, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV" (fun () -> Libvirt.Node_device.detach_flags dev) Show.nothing (Expected.error ~domain:("VIR_FROM_NODEDEV", 22) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virNodeDeviceReAttach(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV" (fun () -> Libvirt.Node_device.re_attach dev) Show.nothing (Expected.error ~domain:("VIR_FROM_NODEDEV", 22) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virNodeDeviceReset(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV" (fun () -> Libvirt.Node_device.reset dev) Show.nothing (Expected.error ~domain:("VIR_FROM_NODEDEV", 22) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virNodeDeviceGetAutostart(dev) => false" (fun () -> Libvirt.Node_device.get_autostart dev) Show.truth (Expected.answer [ "false" ]);
        Run.check "virNodeDeviceSetAutostart(dev, true) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST" (fun () -> Libvirt.Node_device.set_autostart dev true) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_UNSUPPORTED", 84));
        Run.check "virNodeDeviceCreate(dev, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST" (fun () -> Libvirt.Node_device.create dev) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_UNSUPPORTED", 84));
        Run.check "virNodeDeviceUndefine(dev, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST" (fun () -> Libvirt.Node_device.undefine dev) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_UNSUPPORTED", 84));
        Run.check "virNodeDeviceDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NODEDEV" (fun () -> Libvirt.Node_device.define_xml conn "nonsense") Things.node_device (Expected.error ~domain:("VIR_FROM_NODEDEV", 22) ("VIR_ERR_XML_DETAIL", 35));
        ());
    (* A device's document changes. *)
    Run.case "device_update" "test://{hosts}/node.xml" (fun run conn ->
        let dev = Run.step "dev = virNodeDeviceLookupByName(conn, \"board\")" (fun () -> Libvirt.Node_device.lookup_by_name conn "board") Things.node_device Expected.anything in
        Run.check "virNodeDeviceUpdate(dev, \"<device/>\", 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_NODEDEV" (fun () -> Libvirt.Node_device.update dev "<device/>") Show.nothing (Expected.error ~domain:("VIR_FROM_NODEDEV", 22) ("VIR_ERR_INTERNAL_ERROR", 1));
        ());
  ]
