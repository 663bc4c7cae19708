(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.adm_client

external const : [> `R ] t -> Objects.ro t = "%identity"

let free self = Call.free Functions.virAdmClientGetID "virAdmClientFree" self

let get_id self =
  let call = Call.on Functions.virAdmClientGetID self in
  Message.int64 (Call.run call)

let get_timestamp self =
  let call = Call.on Functions.virAdmClientGetTimestamp self in
  Message.int64 (Call.run call)

let get_transport self =
  let call = Call.on Functions.virAdmClientGetTransport self in
  Message.int (Call.run call)

let get_info ?(flags = 0) self =
  let call = Call.on Functions.virAdmClientGetInfo self in
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let close ?(flags = 0) self =
  let call = Call.on Functions.virAdmClientClose self in
  Call.unsigned call flags;
  Call.done_ call

