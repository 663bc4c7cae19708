(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.nw_filter

external const : [> `R ] t -> Objects.ro t = "%identity"

let free self = Call.free Functions.virNWFilterUndefine "virNWFilterFree" self

let lookup_by_name self name =
  let call = Call.on Functions.virNWFilterLookupByName self in
  Call.text call name;
  Message.handle self (Call.run call)

let lookup_by_uuid self uuid =
  let call = Call.on Functions.virNWFilterLookupByUUID self in
  Call.uuid call uuid;
  Message.handle self (Call.run call)

let lookup_by_uuid_string self uuid =
  let call = Call.on Functions.virNWFilterLookupByUUIDString self in
  Call.text call uuid;
  Message.handle self (Call.run call)

let define_xml self xml_desc =
  let call = Call.on Functions.virNWFilterDefineXML self in
  Call.text call xml_desc;
  Message.handle self (Call.run call)

let define_xml_flags ?(flags = 0) self xml_desc =
  let call = Call.on Functions.virNWFilterDefineXMLFlags self in
  Call.text call xml_desc;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let undefine self =
  let call = Call.on Functions.virNWFilterUndefine self in
  Call.done_ call

let get_name self = Call.own_text Functions.virNWFilterGetName self

let get_uuid self =
  let call = Call.on Functions.virNWFilterGetUUID self in
  Message.uuid (Call.run call)

let get_uuid_string self =
  let call = Call.on Functions.virNWFilterGetUUIDString self in
  Message.string (Call.run call)

let get_xml_desc ?(flags = 0) self =
  let call = Call.on Functions.virNWFilterGetXMLDesc self in
  Call.unsigned call flags;
  Message.string (Call.run call)

