(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: callbacks. *)

let tests =
  [
    (* Whoever wants to hear of the end of a connection says so, and takes it back. *)
    Run.case "end_of_a_connection" "test://{hosts}/node.xml" (fun run conn ->
        let closed = Run.step "on close_events(conn) as closed" (fun () -> Helpers.close_events conn) Listening.shown Expected.anything in
        Run.check "off closed" (fun () -> Listening.stop closed) Show.nothing Expected.anything;
        let again = Run.step "on close_events(conn) as again" (fun () -> Helpers.close_events conn) Listening.shown Expected.anything in
        Run.check "off again" (fun () -> Listening.stop again) Show.nothing Expected.anything;
        ());
    (* The oldest registration hears of every domain. *)
    Run.skipped "oldest_events" "virConnectDomainEventRegister is not in ocaml: Event.register_any: by number, as newer programs do";
    (* What is sent with holes comes back with holes. *)
    Run.case "sparse_volume" "test://{hosts}/node.xml" (fun run conn ->
        let pool = Run.step "pool = virStoragePoolLookupByName(conn, \"images\")" (fun () -> Libvirt.Pool.lookup_by_name conn "images") Things.storage_pool Expected.anything in
        let vol = Run.step "vol = virStorageVolCreateXML(pool, volume, 0)" (fun () -> Libvirt.Calls.Pool.storage_vol_create_xml pool "<volume>\n  <name>sparse</name>\n  <capacity>4096</capacity>\n</volume>\n") Things.storage_vol Expected.anything in
        let up = Run.step "up = virStreamNew(conn, 0) => Stream" (fun () -> By_hand.stream_new conn 0) Things.stream (Expected.answer [ "Stream" ]) in
        Run.check "virStorageVolUpload(vol, up, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) => ok" (fun () -> Libvirt.Volume.upload ~flags:Libvirt.Constants.Storage_vol_upload_flags.sparse_stream vol up (0L) (0L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "sparse_send(up, x'010200000003') => ok" (fun () -> Helpers.sparse_send up (Bytes.of_string "\x01\x02\x00\x00\x00\x03")) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStreamFinish(up) => ok" (fun () -> Libvirt.Stream.finish up) Show.nothing (Expected.answer [ "ok" ]);
        let down = Run.step "down = virStreamNew(conn, 0) => Stream" (fun () -> By_hand.stream_new conn 0) Things.stream (Expected.answer [ "Stream" ]) in
        Run.check "virStorageVolDownload(vol, down, 0, 6, VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM) => ok" (fun () -> Libvirt.Volume.download ~flags:Libvirt.Constants.Storage_vol_download_flags.sparse_stream vol down (0L) (6L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "sparse_receive(down) => x'010200000003'" (fun () -> Helpers.sparse_receive down) Show.bytes (Expected.answer [ "x'010200000003'" ]);
        Run.check "virStreamFinish(down) => ok" (fun () -> Libvirt.Stream.finish down) Show.nothing (Expected.answer [ "ok" ]);
        ());
    (* A hole is sent by its length, and what lies before it is received up to there. *)
    Run.case "hole_by_hole" "test://{hosts}/node.xml" (fun run conn ->
        let pool = Run.step "pool = virStoragePoolLookupByName(conn, \"images\")" (fun () -> Libvirt.Pool.lookup_by_name conn "images") Things.storage_pool Expected.anything in
        let vol = Run.step "vol = virStorageVolCreateXML(pool, volume, 0)" (fun () -> Libvirt.Calls.Pool.storage_vol_create_xml pool "<volume>\n  <name>sparse</name>\n  <capacity>4096</capacity>\n</volume>\n") Things.storage_vol Expected.anything in
        let up = Run.step "up = virStreamNew(conn, 0) => Stream" (fun () -> By_hand.stream_new conn 0) Things.stream (Expected.answer [ "Stream" ]) in
        Run.check "virStorageVolUpload(vol, up, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) => ok" (fun () -> Libvirt.Volume.upload ~flags:Libvirt.Constants.Storage_vol_upload_flags.sparse_stream vol up (0L) (0L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStreamSend(up, x'0102') => 2" (fun () -> By_hand.stream_send up (Bytes.of_string "\x01\x02")) Show.number (Expected.answer [ "2" ]);
        Run.check "virStreamSendHole(up, 4094, 0) => ok" (fun () -> Libvirt.Stream.send_hole up (4094L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStreamFinish(up) => ok" (fun () -> Libvirt.Stream.finish up) Show.nothing (Expected.answer [ "ok" ]);
        let down = Run.step "down = virStreamNew(conn, 0) => Stream" (fun () -> By_hand.stream_new conn 0) Things.stream (Expected.answer [ "Stream" ]) in
        Run.check "virStorageVolDownload(vol, down, 0, 4, 0) => ok" (fun () -> Libvirt.Volume.download vol down (0L) (4L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStreamRecvFlags(down, 2, 0) => (2, x'0102')" (fun () -> By_hand.stream_recv_flags down 2 0) (fun (v0, v1) -> Show.several [ Show.number v0; Show.bytes v1 ]) (Expected.answer [ "(2, x'0102')" ]);
        Run.check "virStreamRecvFlags(down, 4, 0) => (2, x'0000')" (fun () -> By_hand.stream_recv_flags down 4 0) (fun (v0, v1) -> Show.several [ Show.number v0; Show.bytes v1 ]) (Expected.answer [ "(2, x'0000')" ]);
        Run.check "virStreamFinish(down) => ok" (fun () -> Libvirt.Stream.finish down) Show.nothing (Expected.answer [ "ok" ]);
        ());
    (* A stream tells when it can be sent to. *)
    Run.case "ready_stream" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainCreateXML(conn, guest, 0) => Domain(\"guest\")" (fun () -> Libvirt.Calls.Domain.create_xml conn "<domain type='test'>\n  <name>guest</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <console type='pty'/>\n  </devices>\n</domain>\n") Things.domain (Expected.answer [ "Domain(\"guest\")" ]) in
        let st = Run.step "st = virStreamNew(conn, VIR_STREAM_NONBLOCK) => Stream" (fun () -> By_hand.stream_new conn Libvirt.Constants.Stream_flags.nonblock) Things.stream (Expected.answer [ "Stream" ]) in
        Run.check "virDomainOpenConsole(dom, null, st, 0) => ok" (fun () -> Libvirt.Domain.open_console dom st) Show.nothing (Expected.answer [ "ok" ]);
        let ready = Run.step "on stream_events(st, VIR_STREAM_EVENT_WRITABLE) as ready" (fun () -> Helpers.stream_events st Libvirt.Constants.Stream_event_type.writable) Listening.shown Expected.anything in
        Run.check "virStreamEventUpdateCallback(st, VIR_STREAM_EVENT_WRITABLE) => ok" (fun () -> Libvirt.Calls.Stream.event_update_callback st Libvirt.Constants.Stream_event_type.writable) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "event ready => VIR_STREAM_EVENT_WRITABLE" (fun () -> Listening.next ready) Fun.id (Expected.answer [ "2" ]);
        Run.check "off ready" (fun () -> Listening.stop ready) Show.nothing Expected.anything;
        Run.check "virStreamSend(st, x'6869') => 2" (fun () -> By_hand.stream_send st (Bytes.of_string "\x68\x69")) Show.number (Expected.answer [ "2" ]);
        Run.check "virStreamAbort(st) => ok" (fun () -> Libvirt.Stream.abort st) Show.nothing (Expected.answer [ "ok" ]);
        ());
  ]
