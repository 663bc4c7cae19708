(* Streams to the end: what goes into a volume comes out of it, in pieces and by functions of the program. *)

open OUnit2
open Kit
module P = Libvirt.Pool
module V = Libvirt.Volume
module S = Libvirt.Stream

let size = 300_000

(** Bytes that tell where they are from. *)
let content = Bytes.init size (fun at -> Char.chr (at * at / 7 land 0xff))

let document =
  Printf.sprintf "<volume><name>streamed</name><capacity>%d</capacity></volume>" size

(** A volume for [f], gone after it. *)
let with_volume f =
  with_connection (fun conn ->
      let pool = P.lookup_by_name conn "default-pool" in
      let vol = V.create_xml_flags pool document in
      Fun.protect ~finally:(fun () -> V.delete vol V.Normal) (fun () -> f conn vol))

let uploading conn vol =
  let stream = S.create conn in
  V.upload vol stream 0L (Int64.of_int size);
  stream

let downloading ?(length = size) conn vol =
  let stream = S.create conn in
  V.download vol stream 0L (Int64.of_int length);
  stream

(** Sends by hand, as much as the stream takes each time. *)
let send_pieces stream =
  let rec go at =
    if at < size then
      match S.send stream (Bytes.sub content at (min 40_000 (size - at))) with
      | Some sent -> go (at + sent)
      | None -> assert_failure "a stream that waits did not"
  in
  go 0;
  S.finish stream

(** Receives by hand until there is nothing more. *)
let receive_pieces stream =
  let all = Buffer.create size in
  let rec go () =
    match S.recv stream 7_000 with
    | S.Data data when Bytes.length data > 0 ->
        Buffer.add_bytes all data;
        go ()
    | S.Data _ -> ()
    | Would_block | Hole -> assert_failure "neither was asked for"
  in
  go ();
  S.finish stream;
  Buffer.to_bytes all

let fill conn vol = send_pieces (uploading conn vol)

let in_pieces _ =
  with_volume (fun conn vol ->
      fill conn vol;
      assert_equal content (receive_pieces (downloading conn vol));
      assert_equal (Bytes.sub content 0 10) (receive_pieces (downloading ~length:10 conn vol)))

(** A source that gives what is left of the content. *)
let source () =
  let at = ref 0 in
  fun room ->
    let part = Bytes.sub content !at (min room (size - !at)) in
    at := !at + Bytes.length part;
    part

let by_functions _ =
  with_volume (fun conn vol ->
      let up = uploading conn vol in
      S.send_all up (source ());
      S.finish up;
      let all = Buffer.create size and down = downloading conn vol in
      S.recv_all down (Buffer.add_bytes all);
      S.finish down;
      assert_equal content (Buffer.to_bytes all))

exception Enough

(* What a function of the program raises ends the transfer, and the connection goes on. *)
let given_up _ =
  with_volume (fun conn vol ->
      fill conn vol;
      assert_raises Enough (fun () -> S.recv_all (downloading conn vol) (fun _ -> raise Enough));
      assert_raises Enough (fun () -> S.send_all (uploading conn vol) (fun _ -> raise Enough));
      fill conn vol;
      assert_equal content (receive_pieces (downloading conn vol)))

(* More than was asked for is no stream's to take. *)
let too_much _ =
  with_volume (fun conn vol ->
      let more room = Bytes.make (room + 1) 'x' in
      match S.send_all (uploading conn vol) more with
      | () -> assert_failure "it was taken"
      | exception Invalid_argument _ -> ())

(* A stream that nothing goes through yet, and one that has ended. *)
let not_connected _ =
  with_volume (fun conn vol ->
      let refused why f = assert_equal ~printer:Fun.id why (code f) in
      let idle = S.create conn in
      refused "VIR_ERR_NO_SUPPORT" (fun () -> S.recv idle 10);
      refused "VIR_ERR_NO_SUPPORT" (fun () -> S.send idle content);
      fill conn vol;
      let down = downloading conn vol in
      S.abort down;
      refused "VIR_ERR_INTERNAL_ERROR" (fun () -> S.recv down 10))

(* Streams in several threads at once do not get into each other's way. *)
let in_threads _ =
  with_volume (fun conn vol ->
      fill conn vol;
      let wrong = Atomic.make 0 in
      let look () = if receive_pieces (downloading conn vol) <> content then Atomic.incr wrong in
      List.iter Thread.join (List.init 4 (fun _ -> Thread.create look ()));
      assert_equal ~printer:string_of_int 0 (Atomic.get wrong))

let () =
  run_test_tt_main
    ("streams"
    >::: [
           "in pieces" >:: in_pieces;
           "by functions" >:: by_functions;
           "given up" >:: given_up;
           "too much" >:: too_much;
           "not connected" >:: not_connected;
           "in threads" >:: in_threads;
         ])
