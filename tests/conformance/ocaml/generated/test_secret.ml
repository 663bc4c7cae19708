(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: secret. *)

let tests =
  [
    (* Lists of secrets. *)
    Run.case "no_secrets" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virConnectNumOfSecrets(conn) => 0" (fun () -> Libvirt.Connect.num_of_secrets conn) Show.number (Expected.answer [ "0" ]);
        Run.check "virConnectListSecrets(conn) => []" (fun () -> Libvirt.Calls.Connect.list_secrets conn) Show.(array text) (Expected.answer [ "[]" ]);
        Run.check "virConnectListAllSecrets(conn, 0) => []" (fun () -> Libvirt.Connect.list_all_secrets conn) (Show.list Things.secret) (Expected.answer [ "[]" ]);
        Run.check "virSecretLookupByUUID(conn, \"11111111-2222-3333-4444-555555555551\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET" (fun () -> Libvirt.Secret.lookup_by_uuid conn "\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x51") Things.secret (Expected.error ~domain:("VIR_FROM_SECRET", 30) ("VIR_ERR_NO_SECRET", 66));
        Run.check "virSecretLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555551\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET" (fun () -> Libvirt.Secret.lookup_by_uuid_string conn "11111111-2222-3333-4444-555555555551") Things.secret (Expected.error ~domain:("VIR_FROM_SECRET", 30) ("VIR_ERR_NO_SECRET", 66));
        Run.check "virSecretLookupByUsage(conn, VIR_SECRET_USAGE_TYPE_VOLUME, \"/images/disk\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET" (fun () -> Libvirt.Calls.Secret.lookup_by_usage conn Libvirt.Constants.Secret_usage_type.volume "/images/disk") Things.secret (Expected.error ~domain:("VIR_FROM_SECRET", 30) ("VIR_ERR_NO_SECRET", 66));
        Run.check "virSecretDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_SECRET" (fun () -> Libvirt.Calls.Secret.define_xml conn "nonsense") Things.secret (Expected.error ~domain:("VIR_FROM_SECRET", 30) ("VIR_ERR_XML_DETAIL", 35));
        ());
    (* Secrets are defined, found, filled with bytes of any kind, and undefined. *)
    Run.case "secrets" "test://{hosts}/node.xml" (fun run conn ->
        let events = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_secret_lifecycle conn (fun v0 v1 v2 -> tell (Show.several [ Things.secret v0; Show.number v1; Show.number v2 ]))) in
        let values = Listening.on conn (fun tell -> Libvirt.Calls.Event.on_secret_value_changed conn (fun v0 -> tell (Things.secret v0))) in
        let one = Run.step "one = virSecretDefineXML(conn, secret, 0) => Secret(\"11111111-2222-3333-4444-555555555551\")" (fun () -> Libvirt.Calls.Secret.define_xml conn "<secret ephemeral='no' private='no'>\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\n  <usage type='volume'>\n    <volume>/images/disk</volume>\n  </usage>\n</secret>\n") Things.secret (Expected.answer [ "Secret(\"11111111-2222-3333-4444-555555555551\")" ]) in
        Run.check "virSecretGetUUID(one) => \"11111111-2222-3333-4444-555555555551\"" (fun () -> Libvirt.Secret.get_uuid one) Show.uuid (Expected.answer [ "\"11111111-2222-3333-4444-555555555551\"" ]);
        Run.check "virSecretGetUUIDString(one) => \"11111111-2222-3333-4444-555555555551\"" (fun () -> Libvirt.Secret.get_uuid_string one) Show.text (Expected.answer [ "\"11111111-2222-3333-4444-555555555551\"" ]);
        Run.check "virSecretGetUsageType(one) => VIR_SECRET_USAGE_TYPE_VOLUME" (fun () -> Libvirt.Calls.Secret.get_usage_type one) Show.number (Expected.answer [ "1" ]);
        Run.check "virSecretGetUsageID(one) => \"/images/disk\"" (fun () -> Libvirt.Secret.get_usage_id one) Show.text (Expected.answer [ "\"/images/disk\"" ]);
        Run.check "virSecretGetConnect(one) => Connect" (fun () -> Libvirt.Secret.get_connect one) Things.connect (Expected.answer [ "Connect" ]);
        Run.check "virSecretGetXMLDesc(one, 0) => \"<secret ephemeral='no' private='no'>\\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\\n  <usage type='volume'>\\n    <volume>/images/disk</volume>\\n  </usage>\\n</secret>\\n\"" (fun () -> Libvirt.Calls.Secret.get_xml_desc one) Show.text (Expected.answer [ "\"<secret ephemeral='no' private='no'>\\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\\n  <usage type='volume'>\\n    <volume>/images/disk</volume>\\n  </usage>\\n</secret>\\n\"" ]);
        Run.check "virSecretGetValue(one, 0) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET" (fun () -> Libvirt.Calls.Secret.get_value one) (fun (v0, _) -> Show.bytes v0) (Expected.error ~domain:("VIR_FROM_SECRET", 30) ("VIR_ERR_NO_SECRET", 66));
        Run.check "virSecretSetValue(one, x'00ff27800a', 0) => ok" (fun () -> Libvirt.Calls.Secret.set_value one (Bytes.of_string "\x00\xff\x27\x80\x0a")) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "event values => Secret(\"11111111-2222-3333-4444-555555555551\")" (fun () -> Listening.next values) Fun.id (Expected.answer [ "Secret(\"11111111-2222-3333-4444-555555555551\")" ]);
        Run.check "off values" (fun () -> Listening.stop values) Show.nothing Expected.anything;
        Run.check "virSecretGetValue(one, 0) => x'00ff27800a'" (fun () -> Libvirt.Calls.Secret.get_value one) (fun (v0, _) -> Show.bytes v0) (Expected.answer [ "x'00ff27800a'" ]);
        Run.check "virSecretSetValue(one, x'', 0) => ok" (fun () -> Libvirt.Calls.Secret.set_value one (Bytes.of_string "")) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virSecretGetValue(one, 0) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET" (fun () -> Libvirt.Calls.Secret.get_value one) (fun (v0, _) -> Show.bytes v0) (Expected.error ~domain:("VIR_FROM_SECRET", 30) ("VIR_ERR_NO_SECRET", 66));
        Run.check "virSecretLookupByUUID(conn, \"11111111-2222-3333-4444-555555555551\") => Secret(\"11111111-2222-3333-4444-555555555551\")" (fun () -> Libvirt.Secret.lookup_by_uuid conn "\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x51") Things.secret (Expected.answer [ "Secret(\"11111111-2222-3333-4444-555555555551\")" ]);
        Run.check "virSecretLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555551\") => Secret(\"11111111-2222-3333-4444-555555555551\")" (fun () -> Libvirt.Secret.lookup_by_uuid_string conn "11111111-2222-3333-4444-555555555551") Things.secret (Expected.answer [ "Secret(\"11111111-2222-3333-4444-555555555551\")" ]);
        Run.check "virSecretLookupByUsage(conn, VIR_SECRET_USAGE_TYPE_VOLUME, \"/images/disk\") => Secret(\"11111111-2222-3333-4444-555555555551\")" (fun () -> Libvirt.Calls.Secret.lookup_by_usage conn Libvirt.Constants.Secret_usage_type.volume "/images/disk") Things.secret (Expected.answer [ "Secret(\"11111111-2222-3333-4444-555555555551\")" ]);
        Run.check "virConnectNumOfSecrets(conn) => 1" (fun () -> Libvirt.Connect.num_of_secrets conn) Show.number (Expected.answer [ "1" ]);
        Run.check "virConnectListSecrets(conn) => [\"11111111-2222-3333-4444-555555555551\"]" (fun () -> Libvirt.Calls.Connect.list_secrets conn) Show.(array text) (Expected.answer [ "[\"11111111-2222-3333-4444-555555555551\"]" ]);
        Run.check "virConnectListAllSecrets(conn, VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL) => [Secret(\"11111111-2222-3333-4444-555555555551\")]" (fun () -> Libvirt.Connect.list_all_secrets ~flags:Libvirt.Constants.Connect_list_all_secrets_flags.no_ephemeral conn) (Show.list Things.secret) (Expected.answer [ "[Secret(\"11111111-2222-3333-4444-555555555551\")]" ]);
        Run.check "virSecretUndefine(one) => ok" (fun () -> Libvirt.Secret.undefine one) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virSecretUndefine(one) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET" (fun () -> Libvirt.Secret.undefine one) Show.nothing (Expected.error ~domain:("VIR_FROM_SECRET", 30) ("VIR_ERR_NO_SECRET", 66));
        Run.check "event events => (Secret(\"11111111-2222-3333-4444-555555555551\"), VIR_SECRET_EVENT_DEFINED, 0)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(Secret(\"11111111-2222-3333-4444-555555555551\"), 0, 0)" ]);
        Run.check "event events => (Secret(\"11111111-2222-3333-4444-555555555551\"), VIR_SECRET_EVENT_UNDEFINED, 0)" (fun () -> Listening.next events) Fun.id (Expected.answer [ "(Secret(\"11111111-2222-3333-4444-555555555551\"), 1, 0)" ]);
        Run.check "off events" (fun () -> Listening.stop events) Show.nothing Expected.anything;
        ());
  ]
