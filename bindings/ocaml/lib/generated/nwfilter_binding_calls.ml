(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.nw_filter_binding

external const : [> `R ] t -> Objects.ro t = "%identity"

let free self = Call.free Functions.virNWFilterBindingGetPortDev "virNWFilterBindingFree" self

let lookup_by_port_dev self portdev =
  let call = Call.on Functions.virNWFilterBindingLookupByPortDev self in
  Call.text call portdev;
  Message.handle self (Call.run call)

let get_port_dev self = Call.own_text Functions.virNWFilterBindingGetPortDev self

let get_filter_name self = Call.own_text Functions.virNWFilterBindingGetFilterName self

let create_xml ?(flags = 0) self xml =
  let call = Call.on Functions.virNWFilterBindingCreateXML self in
  Call.text call xml;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let get_xml_desc ?(flags = 0) self =
  let call = Call.on Functions.virNWFilterBindingGetXMLDesc self in
  Call.unsigned call flags;
  Message.string (Call.run call)

let delete self =
  let call = Call.on Functions.virNWFilterBindingDelete self in
  Call.done_ call

