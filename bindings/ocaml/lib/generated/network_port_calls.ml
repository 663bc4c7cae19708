(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.network_port

external const : [> `R ] t -> Objects.ro t = "%identity"

let free self = Call.free Functions.virNetworkPortGetXMLDesc "virNetworkPortFree" self

let get_network self = Handle.holder 10 self

let get_xml_desc ?(flags = 0) self =
  let call = Call.on Functions.virNetworkPortGetXMLDesc self in
  Call.unsigned call flags;
  Message.string (Call.run call)

let get_uuid self =
  let call = Call.on Functions.virNetworkPortGetUUID self in
  Message.uuid (Call.run call)

let get_uuid_string self =
  let call = Call.on Functions.virNetworkPortGetUUIDString self in
  Message.string (Call.run call)

let set_parameters ?(flags = 0) self params =
  let call = Call.on Functions.virNetworkPortSetParameters self in
  Typed_params.put call params;
  Call.unsigned call flags;
  Call.done_ call

let get_parameters ?(flags = 0) self =
  let call = Call.on Functions.virNetworkPortGetParameters self in
  Call.unsigned call flags;
  Typed_params.take (Call.run call)

let delete ?(flags = 0) self =
  let call = Call.on Functions.virNetworkPortDelete self in
  Call.unsigned call flags;
  Call.done_ call

