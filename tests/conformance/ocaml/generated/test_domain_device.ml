(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: domain-device. *)

let tests =
  [
    (* Devices of a domain that runs, and of one that is off. *)
    Run.case "devices_come_and_go" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainAttachDevice(dom, disk) => ok" (fun () -> Libvirt.Domain.attach_device dom "<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n") Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetXMLDesc(dom, 0) => _" (fun () -> Libvirt.Calls.Domain.get_xml_desc dom) Show.text Expected.anything;
        Run.check "virDomainAttachDevice(dom, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NONE" (fun () -> Libvirt.Domain.attach_device dom "nonsense") Show.nothing (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_XML_DETAIL", 35));
        Run.check "virDomainAttachDeviceFlags(dom, interface, VIR_DOMAIN_AFFECT_LIVE) => ok" (fun () -> Libvirt.Domain.attach_device_flags ~flags:Libvirt.Constants.Domain_modification_impact.live dom "<interface type='network'>\n  <mac address='52:54:00:00:00:02'/>\n  <source network='lan'/>\n</interface>\n") Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainUpdateDeviceFlags(dom, disk, VIR_DOMAIN_AFFECT_LIVE) => ok" (fun () -> Libvirt.Domain.update_device_flags ~flags:Libvirt.Constants.Domain_modification_impact.live dom "<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n") Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainDetachDevice(dom, disk) => ok" (fun () -> Libvirt.Domain.detach_device dom "<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n") Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainDetachDeviceFlags(dom, interface, VIR_DOMAIN_AFFECT_LIVE) => ok" (fun () -> Libvirt.Domain.detach_device_flags ~flags:Libvirt.Constants.Domain_modification_impact.live dom "<interface type='network'>\n  <mac address='52:54:00:00:00:02'/>\n  <source network='lan'/>\n</interface>\n") Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainAttachDeviceFlags(dom, named, VIR_DOMAIN_AFFECT_LIVE) => ok" (fun () -> Libvirt.Domain.attach_device_flags ~flags:Libvirt.Constants.Domain_modification_impact.live dom "<disk type='file' device='disk'>\n  <source file='/spare'/>\n  <target dev='vdx' bus='virtio'/>\n  <alias name='ua-spare'/>\n</disk>\n") Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainDetachDeviceAlias(dom, \"ua-spare\", VIR_DOMAIN_AFFECT_LIVE) => ok" (fun () -> Libvirt.Domain.detach_device_alias ~flags:Libvirt.Constants.Domain_modification_impact.live dom "ua-spare") Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainDetachDeviceAlias(dom, \"nonsense\", VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST" (fun () -> Libvirt.Domain.detach_device_alias ~flags:Libvirt.Constants.Domain_modification_impact.live dom "nonsense") Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_DEVICE_MISSING", 99));
        Run.check "virDomainAttachDeviceFlags(dom, disk, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.attach_device_flags ~flags:1000000 dom "<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n") Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        let off = Run.step "off = virDomainLookupByName(conn, \"off\")" (fun () -> Libvirt.Domain.lookup_by_name conn "off") Things.domain Expected.anything in
        Run.check "virDomainAttachDevice(off, disk) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.attach_device off "<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n") Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virDomainAttachDeviceFlags(off, disk, VIR_DOMAIN_AFFECT_CONFIG) => ok" (fun () -> Libvirt.Domain.attach_device_flags ~flags:Libvirt.Constants.Domain_modification_impact.config off "<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n") Show.nothing (Expected.answer [ "ok" ]);
        ());
    (* Traffic of a network interface. *)
    Run.case "interface_figures" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainInterfaceStats(dom, \"testnet0\") => {rx_bytes: _, rx_packets: _, rx_errs: _, rx_drop: _, tx_bytes: _, tx_packets: _, tx_errs: _, tx_drop: _}" (fun () -> By_hand.domain_interface_stats dom "testnet0") Records.domain_interface_stats (Expected.answer [ "{rx_bytes: "; ", rx_packets: "; ", rx_errs: "; ", rx_drop: "; ", tx_bytes: "; ", tx_packets: "; ", tx_errs: "; ", tx_drop: "; "}" ]);
        Run.check "virDomainInterfaceStats(dom, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN" (fun () -> By_hand.domain_interface_stats dom "nonsense") Records.domain_interface_stats (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* Keys that are typed. *)
    Run.case "keys" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainSendKey(dom, VIR_KEYCODE_SET_LINUX, 100, [30, 31], 0) => ok" (fun () -> Libvirt.Domain.send_key dom Libvirt.Constants.Keycode_set.linux 100 [| 30; 31 |]) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainSendKey(dom, 4711, 100, [30], 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.send_key dom 4711 100 [| 30 |]) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainSendKey(dom, VIR_KEYCODE_SET_LINUX, 100, [], 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.send_key dom Libvirt.Constants.Keycode_set.linux 100 [|  |]) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainInjectNMI(dom, 0) => ok" (fun () -> Libvirt.Domain.inject_nmi dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainInjectNMI(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.inject_nmi ~flags:1 dom) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        let off = Run.step "off = virDomainLookupByName(conn, \"off\")" (fun () -> Libvirt.Domain.lookup_by_name conn "off") Things.domain Expected.anything in
        Run.check "virDomainSendKey(off, VIR_KEYCODE_SET_LINUX, 100, [30], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.send_key off Libvirt.Constants.Keycode_set.linux 100 [| 30 |]) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virDomainInjectNMI(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.inject_nmi off) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        ());
    (* A stream to the console. *)
    Run.case "console" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        let st = Run.step "st = virStreamNew(conn, 0) => Stream" (fun () -> By_hand.stream_new conn 0) Things.stream (Expected.answer [ "Stream" ]) in
        Run.check "virDomainOpenConsole(dom, null, st, 0) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST" (fun () -> Libvirt.Domain.open_console dom st) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_DEVICE_MISSING", 99));
        let other = Run.step "other = virStreamNew(conn, 0)" (fun () -> By_hand.stream_new conn 0) Things.stream Expected.anything in
        Run.check "virDomainOpenChannel(dom, null, other, 0) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST" (fun () -> Libvirt.Domain.open_channel dom other) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_DEVICE_MISSING", 99));
        let lively = Run.step "lively = virDomainCreateXML(conn, talking, 0) => Domain(\"talking\")" (fun () -> Libvirt.Calls.Domain.create_xml conn "<domain type='test'>\n  <name>talking</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <channel type='unix'>\n      <target type='virtio' name='org.example.talk'/>\n    </channel>\n  </devices>\n</domain>\n") Things.domain (Expected.answer [ "Domain(\"talking\")" ]) in
        let talk = Run.step "talk = virStreamNew(conn, 0)" (fun () -> By_hand.stream_new conn 0) Things.stream Expected.anything in
        Run.check "virDomainOpenChannel(lively, \"org.example.talk\", talk, 0) => ok" (fun () -> Libvirt.Domain.open_channel ~name:"org.example.talk" lively talk) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStreamAbort(talk) => ok" (fun () -> Libvirt.Stream.abort talk) Show.nothing (Expected.answer [ "ok" ]);
        ());
    (* A connection to the display. *)
    Run.case "graphics" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainOpenGraphics(dom, 0, -1, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.open_graphics dom 0 (-1)) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainOpenGraphicsFD(dom, 0, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST" (fun () -> Libvirt.Domain.open_graphics_fd dom 0) Show.number (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INTERNAL_ERROR", 1));
        ());
    (* A display reads its certificates again. *)
    Run.case "graphics_reload" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainGraphicsReload(dom, VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.graphics_reload dom Libvirt.Constants.Domain_graphics_reload_type.any) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* An interface tells the network where it is. *)
    Run.case "announce" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainAnnounceInterface(dom, null, {}, 0) => ok" (fun () -> Libvirt.Domain.announce_interface dom [  ]) Show.nothing (Expected.answer [ "ok" ]);
        ());
  ]
