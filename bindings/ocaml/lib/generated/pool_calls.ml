(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.storage_pool

external const : [> `R ] t -> Objects.ro t = "%identity"

let free self = Call.free Functions.virStoragePoolBuild "virStoragePoolFree" self

let get_connect self = Handle.holder 4 self

let lookup_by_name self name =
  let call = Call.on Functions.virStoragePoolLookupByName self in
  Call.text call name;
  Message.handle self (Call.run call)

let lookup_by_uuid self uuid =
  let call = Call.on Functions.virStoragePoolLookupByUUID self in
  Call.uuid call uuid;
  Message.handle self (Call.run call)

let lookup_by_uuid_string self uuid =
  let call = Call.on Functions.virStoragePoolLookupByUUIDString self in
  Call.text call uuid;
  Message.handle self (Call.run call)

let lookup_by_target_path self path =
  let call = Call.on Functions.virStoragePoolLookupByTargetPath self in
  Call.text call path;
  Message.handle self (Call.run call)

let create_xml ?(flags = 0) self xml_desc =
  let call = Call.on Functions.virStoragePoolCreateXML self in
  Call.text call xml_desc;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let define_xml ?(flags = 0) self xml_desc =
  let call = Call.on Functions.virStoragePoolDefineXML self in
  Call.text call xml_desc;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let build ?(flags = 0) self =
  let call = Call.on Functions.virStoragePoolBuild self in
  Call.unsigned call flags;
  Call.done_ call

let undefine self =
  let call = Call.on Functions.virStoragePoolUndefine self in
  Call.done_ call

let create ?(flags = 0) self =
  let call = Call.on Functions.virStoragePoolCreate self in
  Call.unsigned call flags;
  Call.done_ call

let destroy self =
  let call = Call.on Functions.virStoragePoolDestroy self in
  Call.done_ call

let delete ?(flags = 0) self =
  let call = Call.on Functions.virStoragePoolDelete self in
  Call.unsigned call flags;
  Call.done_ call

let refresh ?(flags = 0) self =
  let call = Call.on Functions.virStoragePoolRefresh self in
  Call.unsigned call flags;
  Call.done_ call

let get_name self = Call.own_text Functions.virStoragePoolGetName self

let get_uuid self =
  let call = Call.on Functions.virStoragePoolGetUUID self in
  Message.uuid (Call.run call)

let get_uuid_string self =
  let call = Call.on Functions.virStoragePoolGetUUIDString self in
  Message.string (Call.run call)

let get_info self =
  let call = Call.on Functions.virStoragePoolGetInfo self in
  Records.take_storage_pool_info (Call.run call)

let get_xml_desc ?(flags = 0) self =
  let call = Call.on Functions.virStoragePoolGetXMLDesc self in
  Call.unsigned call flags;
  Message.string (Call.run call)

let get_autostart self =
  let call = Call.on Functions.virStoragePoolGetAutostart self in
  Message.truth (Call.run call)

let set_autostart self autostart =
  let call = Call.on Functions.virStoragePoolSetAutostart self in
  Call.truth call autostart;
  Call.done_ call

let is_active self =
  let call = Call.on Functions.virStoragePoolIsActive self in
  Message.truth (Call.run call)

let is_persistent self =
  let call = Call.on Functions.virStoragePoolIsPersistent self in
  Message.truth (Call.run call)

let num_of_volumes self =
  let call = Call.on Functions.virStoragePoolNumOfVolumes self in
  Message.int (Call.run call)

let list_volumes self =
  let call = Call.on Functions.virStoragePoolListVolumes self in
  Message.(array string) (Call.run call)

let list_all_volumes ?(flags = 0) self =
  let call = Call.on Functions.virStoragePoolListAllVolumes self in
  Call.unsigned call flags;
  Message.(list (handle self)) (Call.run call)

let storage_vol_lookup_by_name self name =
  let call = Call.on Functions.virStorageVolLookupByName self in
  Call.text call name;
  Message.handle self (Call.run call)

let storage_vol_create_xml ?(flags = 0) self xmldesc =
  let call = Call.on Functions.virStorageVolCreateXML self in
  Call.text call xmldesc;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let storage_vol_create_xml_from ?(flags = 0) self xmldesc clonevol =
  let call = Call.on Functions.virStorageVolCreateXMLFrom self in
  Call.text call xmldesc;
  Call.handle call clonevol;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

