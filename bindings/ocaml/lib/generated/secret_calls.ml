(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.secret

external const : [> `R ] t -> Objects.ro t = "%identity"

let free self = Call.free Functions.virSecretGetUUID "virSecretFree" self

let get_connect self = Handle.holder 4 self

let lookup_by_uuid self uuid =
  let call = Call.on Functions.virSecretLookupByUUID self in
  Call.uuid call uuid;
  Message.handle self (Call.run call)

let lookup_by_uuid_string self uuid =
  let call = Call.on Functions.virSecretLookupByUUIDString self in
  Call.text call uuid;
  Message.handle self (Call.run call)

let lookup_by_usage self usage_type usage_id =
  let call = Call.on Functions.virSecretLookupByUsage self in
  Call.int call usage_type;
  Call.text call usage_id;
  Message.handle self (Call.run call)

let define_xml ?(flags = 0) self xml =
  let call = Call.on Functions.virSecretDefineXML self in
  Call.text call xml;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let get_uuid self =
  let call = Call.on Functions.virSecretGetUUID self in
  Message.uuid (Call.run call)

let get_uuid_string self =
  let call = Call.on Functions.virSecretGetUUIDString self in
  Message.string (Call.run call)

let get_usage_type self =
  let call = Call.on Functions.virSecretGetUsageType self in
  Message.int (Call.run call)

let get_usage_id self = Call.own_text Functions.virSecretGetUsageID self

let get_xml_desc ?(flags = 0) self =
  let call = Call.on Functions.virSecretGetXMLDesc self in
  Call.unsigned call flags;
  Message.string (Call.run call)

let set_value ?(flags = 0) self value =
  let call = Call.on Functions.virSecretSetValue self in
  Call.bytes call value;
  Call.unsigned call flags;
  Call.done_ call

let get_value ?(flags = 0) self =
  let call = Call.on Functions.virSecretGetValue self in
  Call.unsigned call flags;
  let answer = Call.run call in
  let out1 = Message.bytes answer in
  let out2 = Message.long answer in
  (out1, out2)

let undefine self =
  let call = Call.on Functions.virSecretUndefine self in
  Call.done_ call

