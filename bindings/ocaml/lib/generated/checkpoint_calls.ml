(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.domain_checkpoint

external const : [> `R ] t -> Objects.ro t = "%identity"

let free self = Call.free Functions.virDomainCheckpointGetName "virDomainCheckpointFree" self

let get_name self = Call.own_text Functions.virDomainCheckpointGetName self

let get_domain self = Handle.holder 7 self

let get_connect self = Handle.holder 4 self

let get_xml_desc ?(flags = 0) self =
  let call = Call.on Functions.virDomainCheckpointGetXMLDesc self in
  Call.unsigned call flags;
  Message.string (Call.run call)

let list_all_children ?(flags = 0) self =
  let call = Call.on Functions.virDomainCheckpointListAllChildren self in
  Call.unsigned call flags;
  Message.(list (handle self)) (Call.run call)

let get_parent ?(flags = 0) self =
  let call = Call.on Functions.virDomainCheckpointGetParent self in
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let delete ?(flags = 0) self =
  let call = Call.on Functions.virDomainCheckpointDelete self in
  Call.unsigned call flags;
  Call.done_ call

