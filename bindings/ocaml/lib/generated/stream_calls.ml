(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.stream

external const : [> `R ] t -> Objects.ro t = "%identity"

let free self = Call.free Functions.virStreamSendHole "virStreamFree" self

let send_hole ?(flags = 0) self length =
  let call = Call.on Functions.virStreamSendHole self in
  Call.int64 call length;
  Call.unsigned call flags;
  Call.done_ call

let recv_hole ?(flags = 0) self =
  let call = Call.on Functions.virStreamRecvHole self in
  Call.unsigned call flags;
  Message.int64 (Call.run call)

let event_update_callback self events =
  let call = Call.on Functions.virStreamEventUpdateCallback self in
  Call.int call events;
  Call.done_ call

let event_remove_callback self =
  let call = Call.on Functions.virStreamEventRemoveCallback self in
  Call.done_ call

let finish self =
  let call = Call.on Functions.virStreamFinish self in
  Call.done_ call

let abort self =
  let call = Call.on Functions.virStreamAbort self in
  Call.done_ call

