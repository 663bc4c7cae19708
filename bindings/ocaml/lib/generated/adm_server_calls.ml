(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.adm_server

external const : [> `R ] t -> Objects.ro t = "%identity"

let free self = Call.free Functions.virAdmServerGetName "virAdmServerFree" self

let get_name self = Call.own_text Functions.virAdmServerGetName self

let get_thread_pool_parameters ?(flags = 0) self =
  let call = Call.on Functions.virAdmServerGetThreadPoolParameters self in
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let set_thread_pool_parameters ?(flags = 0) self params =
  let call = Call.on Functions.virAdmServerSetThreadPoolParameters self in
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let list_clients ?(flags = 0) self =
  let call = Call.on Functions.virAdmServerListClients self in
  Call.unsigned call flags;
  Message.(list (handle self)) (Call.run call)

let lookup_client ?(flags = 0) self id =
  let call = Call.on Functions.virAdmServerLookupClient self in
  Call.int64 call id;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let get_client_limits ?(flags = 0) self =
  let call = Call.on Functions.virAdmServerGetClientLimits self in
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let set_client_limits ?(flags = 0) self params =
  let call = Call.on Functions.virAdmServerSetClientLimits self in
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let update_tls_files ?(flags = 0) self =
  let call = Call.on Functions.virAdmServerUpdateTlsFiles self in
  Call.unsigned call flags;
  Call.done_ call

