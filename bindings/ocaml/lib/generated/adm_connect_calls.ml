(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.adm_connect

external const : [> `R ] t -> Objects.ro t = "%identity"

let close self = Call.free Functions.virAdmConnectIsAlive "virAdmConnectClose" self

let is_alive self =
  let call = Call.on Functions.virAdmConnectIsAlive self in
  Message.truth (Call.run call)

let list_servers ?(flags = 0) self =
  let call = Call.on Functions.virAdmConnectListServers self in
  Call.unsigned call flags;
  Message.(list (handle self)) (Call.run call)

let get_uri self =
  let call = Call.on Functions.virAdmConnectGetURI self in
  Message.string (Call.run call)

let get_lib_version self =
  let call = Call.on Functions.virAdmConnectGetLibVersion self in
  Message.int64 (Call.run call)

let lookup_server ?(flags = 0) self name =
  let call = Call.on Functions.virAdmConnectLookupServer self in
  Call.text call name;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let get_logging_outputs ?(flags = 0) self =
  let call = Call.on Functions.virAdmConnectGetLoggingOutputs self in
  Call.unsigned call flags;
  let answer = Call.run call in
  let out1 = Message.int answer in
  let out2 = Message.string answer in
  (out1, out2)

let get_logging_filters ?(flags = 0) self =
  let call = Call.on Functions.virAdmConnectGetLoggingFilters self in
  Call.unsigned call flags;
  let answer = Call.run call in
  let out1 = Message.int answer in
  let out2 = Message.optional answer in
  (out1, out2)

let set_logging_outputs ?outputs ?(flags = 0) self =
  let call = Call.on Functions.virAdmConnectSetLoggingOutputs self in
  Call.(optional text) call outputs;
  Call.unsigned call flags;
  Call.done_ call

let set_logging_filters ?filters ?(flags = 0) self =
  let call = Call.on Functions.virAdmConnectSetLoggingFilters self in
  Call.(optional text) call filters;
  Call.unsigned call flags;
  Call.done_ call

let set_daemon_timeout ?(flags = 0) self timeout =
  let call = Call.on Functions.virAdmConnectSetDaemonTimeout self in
  Call.unsigned call timeout;
  Call.unsigned call flags;
  Call.done_ call

let daemon_shutdown ?(flags = 0) self =
  let call = Call.on Functions.virAdmConnectDaemonShutdown self in
  Call.unsigned call flags;
  Call.done_ call

