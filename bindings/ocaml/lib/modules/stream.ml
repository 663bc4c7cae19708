include Stream_calls

type received = Data of bytes | Would_block | Hole

let create ?(flags = 0) conn =
  let call = Call.on Functions.virStreamNew conn in
  Call.unsigned call flags;
  Message.handle conn (Call.run call)

let send stream data =
  let call = Call.on Functions.virStreamSend stream in
  Call.bytes call data;
  match Message.int (Call.run call) with -2 -> None | count -> Some count

let received answer =
  match Message.int answer with -2 -> Would_block | -3 -> Hole | _ -> Data (Message.bytes answer)

let recv stream size =
  let call = Call.on Functions.virStreamRecv stream in
  Call.long call size;
  received (Call.run call)

let recv_flags ?(flags = 0) stream size =
  let call = Call.on Functions.virStreamRecvFlags stream in
  Call.long call size;
  Call.unsigned call flags;
  received (Call.run call)

(** Runs a transfer, which asks [answer]. *)
let transfer function_ stream answer =
  let run callback =
    let call = Call.on function_ stream in
    Call.long call callback;
    Call.done_ call
  in
  Callbacks.answering answer run

(* What a transfer asks begins with a byte that says which question it is. *)
let read, write, hole, next, skip = (0, 1, 2, 3, 4)
let unexpected question = failwith (Printf.sprintf "a stream asked %d" question)

(** The bytes that a source has, no more than were asked for. *)
let from_source source message =
  let room = Message.int message in
  let data = source room in
  if Bytes.length data > room then invalid_arg "a source gave more than it was asked for";
  Bytes.to_string data

let send_all stream source =
  let answer message =
    match Message.byte message with
    | question when question = read -> from_source source message
    | question -> unexpected question
  in
  transfer Functions.virStreamSendAll stream answer

let nothing () = ""

let recv_all stream sink =
  let answer message =
    match Message.byte message with
    | question when question = write -> nothing (sink (Message.bytes message))
    | question -> unexpected question
  in
  transfer Functions.virStreamRecvAll stream answer

type section = Section_data of int64 | Section_hole of int64

(** A section as the library reads it: whether it is data, and its length. *)
let of_section section =
  let call = Call.make 0 in
  let put is_data length =
    Call.truth call is_data;
    Call.int64 call length
  in
  (match section with Section_data length -> put true length | Section_hole length -> put false length);
  Call.written call

let sparse_send_all stream ~next:following ~read:source ~skip:past =
  let answer message =
    match Message.byte message with
    | question when question = next -> of_section (following ())
    | question when question = read -> from_source source message
    | question when question = skip -> nothing (past (Message.int64 message))
    | question -> unexpected question
  in
  transfer Functions.virStreamSparseSendAll stream answer

let sparse_recv_all stream ~write:sink ~hole:empty =
  let answer message =
    match Message.byte message with
    | question when question = write -> nothing (sink (Message.bytes message))
    | question when question = hole -> nothing (empty (Message.int64 message))
    | question -> unexpected question
  in
  transfer Functions.virStreamSparseRecvAll stream answer

let event_add_callback stream events ready =
  let register listener =
    let call = Call.on Functions.virStreamEventAddCallback stream in
    Call.unsigned call events;
    Call.long call listener;
    Call.done_ call
  in
  fst (Callbacks.listen (Loop.without_object (fun message -> ready (Message.unsigned message))) register)

let event_remove_callback stream listener =
  Callbacks.forget listener;
  Stream_calls.event_remove_callback stream
