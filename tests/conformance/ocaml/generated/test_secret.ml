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
    Run.skipped "secrets" "virSecretGetValue has a form of its own in OCaml";
  ]
