(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.interface

external const : [> `R ] t -> Objects.ro t = "%identity"

let free self = Call.free Functions.virInterfaceGetName "virInterfaceFree" self

let get_connect self = Handle.holder 4 self

let lookup_by_name self name =
  let call = Call.on Functions.virInterfaceLookupByName self in
  Call.text call name;
  Message.handle self (Call.run call)

let lookup_by_mac_string self mac =
  let call = Call.on Functions.virInterfaceLookupByMACString self in
  Call.text call mac;
  Message.handle self (Call.run call)

let get_name self = Call.own_text Functions.virInterfaceGetName self

let get_mac_string self = Call.own_text Functions.virInterfaceGetMACString self

let get_xml_desc ?(flags = 0) self =
  let call = Call.on Functions.virInterfaceGetXMLDesc self in
  Call.unsigned call flags;
  Message.string (Call.run call)

let define_xml ?(flags = 0) self xml_desc =
  let call = Call.on Functions.virInterfaceDefineXML self in
  Call.text call xml_desc;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let undefine self =
  let call = Call.on Functions.virInterfaceUndefine self in
  Call.done_ call

let create ?(flags = 0) self =
  let call = Call.on Functions.virInterfaceCreate self in
  Call.unsigned call flags;
  Call.done_ call

let destroy ?(flags = 0) self =
  let call = Call.on Functions.virInterfaceDestroy self in
  Call.unsigned call flags;
  Call.done_ call

let change_begin ?(flags = 0) self =
  let call = Call.on Functions.virInterfaceChangeBegin self in
  Call.unsigned call flags;
  Call.done_ call

let change_commit ?(flags = 0) self =
  let call = Call.on Functions.virInterfaceChangeCommit self in
  Call.unsigned call flags;
  Call.done_ call

let change_rollback ?(flags = 0) self =
  let call = Call.on Functions.virInterfaceChangeRollback self in
  Call.unsigned call flags;
  Call.done_ call

let is_active self =
  let call = Call.on Functions.virInterfaceIsActive self in
  Message.truth (Call.run call)

