(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: stream. *)

let tests =
  [
    (* A stream that nothing belongs to has no bytes. *)
    Run.case "stream_without_a_call" "test://{hosts}/node.xml" (fun run conn ->
        let st = Run.step "st = virStreamNew(conn, VIR_STREAM_NONBLOCK) => Stream" (fun () -> By_hand.stream_new conn Libvirt.Constants.Stream_flags.nonblock) Things.stream (Expected.answer [ "Stream" ]) in
        Run.check "virStreamSend(st, x'00ff') ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS" (fun () -> By_hand.stream_send st (Bytes.of_string "\x00\xff")) Show.number (Expected.error ~domain:("VIR_FROM_STREAMS", 38) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virStreamRecv(st, 16) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS" (fun () -> By_hand.stream_recv st 16) (fun (v0, v1) -> Show.several [ Show.number v0; Show.bytes v1 ]) (Expected.error ~domain:("VIR_FROM_STREAMS", 38) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virStreamRecvFlags(st, 16, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS" (fun () -> By_hand.stream_recv_flags st 16 0) (fun (v0, v1) -> Show.several [ Show.number v0; Show.bytes v1 ]) (Expected.error ~domain:("VIR_FROM_STREAMS", 38) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virStreamSendHole(st, 16, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS" (fun () -> Libvirt.Stream.send_hole st (16L)) Show.nothing (Expected.error ~domain:("VIR_FROM_STREAMS", 38) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virStreamRecvHole(st, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS" (fun () -> Libvirt.Stream.recv_hole st) Show.int64 (Expected.error ~domain:("VIR_FROM_STREAMS", 38) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virStreamFinish(st) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS" (fun () -> Libvirt.Stream.finish st) Show.nothing (Expected.error ~domain:("VIR_FROM_STREAMS", 38) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virStreamAbort(st) => ok" (fun () -> Libvirt.Stream.abort st) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStreamEventUpdateCallback(st, VIR_STREAM_EVENT_READABLE) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS" (fun () -> Libvirt.Calls.Stream.event_update_callback st Libvirt.Constants.Stream_event_type.readable) Show.nothing (Expected.error ~domain:("VIR_FROM_STREAMS", 38) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virStreamEventRemoveCallback(st) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS" (fun () -> Libvirt.Calls.Stream.event_remove_callback st) Show.nothing (Expected.error ~domain:("VIR_FROM_STREAMS", 38) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "send st x'00ff' ! VIR_ERR_OPERATION_INVALID VIR_FROM_STREAMS" (fun () -> By_hand.send st "\x00\xff") Show.nothing (Expected.error ~domain:("VIR_FROM_STREAMS", 38) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virStreamNew(conn, 1000000) => Stream" (fun () -> By_hand.stream_new conn 1000000) Things.stream (Expected.answer [ "Stream" ]);
        ());
    (* And gives none either. *)
    Run.case "stream_of_nothing_received" "test://{hosts}/node.xml" (fun run conn ->
        let st = Run.step "st = virStreamNew(conn, 0) => Stream" (fun () -> By_hand.stream_new conn 0) Things.stream (Expected.answer [ "Stream" ]) in
        Run.check "receive st ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS" (fun () -> By_hand.receive st) Show.data (Expected.error ~domain:("VIR_FROM_STREAMS", 38) ("VIR_ERR_NO_SUPPORT", 3));
        ());
    (* The picture of a screen comes through a stream, in one go or in parts. *)
    Run.case "screenshot" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        let st = Run.step "st = virStreamNew(conn, 0) => Stream" (fun () -> By_hand.stream_new conn 0) Things.stream (Expected.answer [ "Stream" ]) in
        Run.check "virDomainScreenshot(dom, st, 0, 0) => \"image/png\"" (fun () -> Libvirt.Domain.screenshot dom st 0) Show.text (Expected.answer [ "\"image/png\"" ]);
        Run.check "virDomainScreenshot(dom, st, 0, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.screenshot ~flags:1 dom st 0) Show.text (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
  ]
