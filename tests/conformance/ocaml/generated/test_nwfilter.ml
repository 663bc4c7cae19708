(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: nwfilter. *)

let tests =
  [
    (* Lists of filters. *)
    Run.case "no_filters" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virConnectNumOfNWFilters(conn) => 0" (fun () -> Libvirt.Connect.num_of_nw_filters conn) Show.number (Expected.answer [ "0" ]);
        Run.check "virConnectListNWFilters(conn) => []" (fun () -> Libvirt.Connect.list_nw_filters conn) Show.(array text) (Expected.answer [ "[]" ]);
        Run.check "virConnectListAllNWFilters(conn, 0) => []" (fun () -> Libvirt.Connect.list_all_nw_filters conn) (Show.list Things.nw_filter) (Expected.answer [ "[]" ]);
        Run.check "virNWFilterLookupByName(conn, \"clean\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER" (fun () -> Libvirt.Nwfilter.lookup_by_name conn "clean") Things.nw_filter (Expected.error ~domain:("VIR_FROM_NWFILTER", 33) ("VIR_ERR_NO_NWFILTER", 62));
        Run.check "virNWFilterLookupByUUID(conn, \"11111111-2222-3333-4444-555555555541\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER" (fun () -> Libvirt.Nwfilter.lookup_by_uuid conn "\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x41") Things.nw_filter (Expected.error ~domain:("VIR_FROM_NWFILTER", 33) ("VIR_ERR_NO_NWFILTER", 62));
        Run.check "virNWFilterLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555541\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER" (fun () -> Libvirt.Nwfilter.lookup_by_uuid_string conn "11111111-2222-3333-4444-555555555541") Things.nw_filter (Expected.error ~domain:("VIR_FROM_NWFILTER", 33) ("VIR_ERR_NO_NWFILTER", 62));
        Run.check "virConnectListAllNWFilterBindings(conn, 0) => []" (fun () -> Libvirt.Connect.list_all_nw_filter_bindings conn) (Show.list Things.nw_filter_binding) (Expected.answer [ "[]" ]);
        Run.check "virNWFilterBindingLookupByPortDev(conn, \"testnet0\") ! VIR_ERR_NO_NWFILTER_BINDING VIR_FROM_NWFILTER" (fun () -> Libvirt.Nwfilter_binding.lookup_by_port_dev conn "testnet0") Things.nw_filter_binding (Expected.error ~domain:("VIR_FROM_NWFILTER", 33) ("VIR_ERR_NO_NWFILTER_BINDING", 101));
        Run.check "virNWFilterDefineXML(conn, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NWFILTER" (fun () -> Libvirt.Nwfilter.define_xml conn "nonsense") Things.nw_filter (Expected.error ~domain:("VIR_FROM_NWFILTER", 33) ("VIR_ERR_XML_DETAIL", 35));
        Run.check "virNWFilterDefineXMLFlags(conn, filter, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_NWFILTER" (fun () -> Libvirt.Nwfilter.define_xml_flags ~flags:1000000 conn "<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n") Things.nw_filter (Expected.error ~domain:("VIR_FROM_NWFILTER", 33) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virNWFilterBindingCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NWFILTER" (fun () -> Libvirt.Nwfilter_binding.create_xml conn "nonsense") Things.nw_filter_binding (Expected.error ~domain:("VIR_FROM_NWFILTER", 33) ("VIR_ERR_XML_DETAIL", 35));
        ());
    (* Filters are defined, found, and undefined. *)
    Run.case "filters" "test://{hosts}/node.xml" (fun run conn ->
        let one = Run.step "one = virNWFilterDefineXML(conn, filter) => NWFilter(\"clean\")" (fun () -> Libvirt.Nwfilter.define_xml conn "<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n") Things.nw_filter (Expected.answer [ "NWFilter(\"clean\")" ]) in
        Run.check "virNWFilterGetName(one) => \"clean\"" (fun () -> Libvirt.Nwfilter.get_name one) Show.text (Expected.answer [ "\"clean\"" ]);
        Run.check "virNWFilterGetUUID(one) => \"11111111-2222-3333-4444-555555555541\"" (fun () -> Libvirt.Nwfilter.get_uuid one) Show.uuid (Expected.answer [ "\"11111111-2222-3333-4444-555555555541\"" ]);
        Run.check "virNWFilterGetUUIDString(one) => \"11111111-2222-3333-4444-555555555541\"" (fun () -> Libvirt.Nwfilter.get_uuid_string one) Show.text (Expected.answer [ "\"11111111-2222-3333-4444-555555555541\"" ]);
        Run.check "virNWFilterGetXMLDesc(one, 0) => \"<filter name='clean' chain='root'>\\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\\n  <rule action='drop' direction='in' priority='500'/>\\n</filter>\\n\"" (fun () -> Libvirt.Nwfilter.get_xml_desc one) Show.text (Expected.answer [ "\"<filter name='clean' chain='root'>\\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\\n  <rule action='drop' direction='in' priority='500'/>\\n</filter>\\n\"" ]);
        Run.check "virNWFilterLookupByName(conn, \"clean\") => NWFilter(\"clean\")" (fun () -> Libvirt.Nwfilter.lookup_by_name conn "clean") Things.nw_filter (Expected.answer [ "NWFilter(\"clean\")" ]);
        Run.check "virNWFilterLookupByUUID(conn, \"11111111-2222-3333-4444-555555555541\") => NWFilter(\"clean\")" (fun () -> Libvirt.Nwfilter.lookup_by_uuid conn "\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x41") Things.nw_filter (Expected.answer [ "NWFilter(\"clean\")" ]);
        Run.check "virNWFilterLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555541\") => NWFilter(\"clean\")" (fun () -> Libvirt.Nwfilter.lookup_by_uuid_string conn "11111111-2222-3333-4444-555555555541") Things.nw_filter (Expected.answer [ "NWFilter(\"clean\")" ]);
        Run.check "virConnectNumOfNWFilters(conn) => 1" (fun () -> Libvirt.Connect.num_of_nw_filters conn) Show.number (Expected.answer [ "1" ]);
        Run.check "virConnectListNWFilters(conn) => [\"clean\"]" (fun () -> Libvirt.Connect.list_nw_filters conn) Show.(array text) (Expected.answer [ "[\"clean\"]" ]);
        Run.check "virConnectListAllNWFilters(conn, 0) => [NWFilter(\"clean\")]" (fun () -> Libvirt.Connect.list_all_nw_filters conn) (Show.list Things.nw_filter) (Expected.answer [ "[NWFilter(\"clean\")]" ]);
        Run.check "virNWFilterDefineXMLFlags(conn, filter, VIR_NWFILTER_DEFINE_VALIDATE) => NWFilter(\"clean\")" (fun () -> Libvirt.Nwfilter.define_xml_flags ~flags:Libvirt.Constants.Nw_filter_define_flags.validate conn "<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n") Things.nw_filter (Expected.answer [ "NWFilter(\"clean\")" ]);
        let bound = Run.step "bound = virNWFilterBindingCreateXML(conn, binding, 0) => NWFilterBinding(\"testnet0\")" (fun () -> Libvirt.Nwfilter_binding.create_xml conn "<filterbinding>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <portdev name='testnet0'/>\n  <mac address='52:54:00:00:00:01'/>\n  <filterref filter='clean'/>\n</filterbinding>\n") Things.nw_filter_binding (Expected.answer [ "NWFilterBinding(\"testnet0\")" ]) in
        Run.check "virNWFilterBindingGetPortDev(bound) => \"testnet0\"" (fun () -> Libvirt.Nwfilter_binding.get_port_dev bound) Show.text (Expected.answer [ "\"testnet0\"" ]);
        Run.check "virNWFilterBindingGetFilterName(bound) => \"clean\"" (fun () -> Libvirt.Nwfilter_binding.get_filter_name bound) Show.text (Expected.answer [ "\"clean\"" ]);
        Run.check "virNWFilterBindingGetXMLDesc(bound, 0) => \"<filterbinding>\\n\\*</filterbinding>\\n\"" (fun () -> Libvirt.Nwfilter_binding.get_xml_desc bound) Show.text (Expected.answer [ "\"<filterbinding>\\n"; "</filterbinding>\\n\"" ]);
        Run.check "virNWFilterBindingLookupByPortDev(conn, \"testnet0\") => NWFilterBinding(\"testnet0\")" (fun () -> Libvirt.Nwfilter_binding.lookup_by_port_dev conn "testnet0") Things.nw_filter_binding (Expected.answer [ "NWFilterBinding(\"testnet0\")" ]);
        Run.check "virConnectListAllNWFilterBindings(conn, 0) => [NWFilterBinding(\"testnet0\")]" (fun () -> Libvirt.Connect.list_all_nw_filter_bindings conn) (Show.list Things.nw_filter_binding) (Expected.answer [ "[NWFilterBinding(\"testnet0\")]" ]);
        Run.check "virNWFilterUndefine(one) ! VIR_ERR_OPERATION_INVALID VIR_FROM_NWFILTER" (fun () -> Libvirt.Nwfilter.undefine one) Show.nothing (Expected.error ~domain:("VIR_FROM_NWFILTER", 33) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virNWFilterBindingDelete(bound) => ok" (fun () -> Libvirt.Nwfilter_binding.delete bound) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virNWFilterUndefine(one) => ok" (fun () -> Libvirt.Nwfilter.undefine one) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virNWFilterUndefine(one) ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER" (fun () -> Libvirt.Nwfilter.undefine one) Show.nothing (Expected.error ~domain:("VIR_FROM_NWFILTER", 33) ("VIR_ERR_NO_NWFILTER", 62));
        ());
  ]
