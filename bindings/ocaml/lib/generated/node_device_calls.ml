(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.node_device

external const : [> `R ] t -> Objects.ro t = "%identity"

let free self = Call.free Functions.virNodeDeviceGetName "virNodeDeviceFree" self

let lookup_by_name self name =
  let call = Call.on Functions.virNodeDeviceLookupByName self in
  Call.text call name;
  Message.handle self (Call.run call)

let lookup_scsi_host_by_wwn ?(flags = 0) self wwnn wwpn =
  let call = Call.on Functions.virNodeDeviceLookupSCSIHostByWWN self in
  Call.text call wwnn;
  Call.text call wwpn;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let get_name self = Call.own_text Functions.virNodeDeviceGetName self

let get_parent self =
  let call = Call.on Functions.virNodeDeviceGetParent self in
  Message.string (Call.run call)

let num_of_caps self =
  let call = Call.on Functions.virNodeDeviceNumOfCaps self in
  Message.int (Call.run call)

let list_caps self =
  let call = Call.on Functions.virNodeDeviceListCaps self in
  Message.(array string) (Call.run call)

let get_xml_desc ?(flags = 0) self =
  let call = Call.on Functions.virNodeDeviceGetXMLDesc self in
  Call.unsigned call flags;
  Message.string (Call.run call)

let dettach self =
  let call = Call.on Functions.virNodeDeviceDettach self in
  Call.done_ call

let detach_flags ?driver_name ?(flags = 0) self =
  let call = Call.on Functions.virNodeDeviceDetachFlags self in
  Call.(optional text) call driver_name;
  Call.unsigned call flags;
  Call.done_ call

let re_attach self =
  let call = Call.on Functions.virNodeDeviceReAttach self in
  Call.done_ call

let reset self =
  let call = Call.on Functions.virNodeDeviceReset self in
  Call.done_ call

let create_xml ?(flags = 0) self xml_desc =
  let call = Call.on Functions.virNodeDeviceCreateXML self in
  Call.text call xml_desc;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let destroy self =
  let call = Call.on Functions.virNodeDeviceDestroy self in
  Call.done_ call

let define_xml ?(flags = 0) self xml_desc =
  let call = Call.on Functions.virNodeDeviceDefineXML self in
  Call.text call xml_desc;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let undefine ?(flags = 0) self =
  let call = Call.on Functions.virNodeDeviceUndefine self in
  Call.unsigned call flags;
  Call.done_ call

let create ?(flags = 0) self =
  let call = Call.on Functions.virNodeDeviceCreate self in
  Call.unsigned call flags;
  Call.done_ call

let set_autostart self autostart =
  let call = Call.on Functions.virNodeDeviceSetAutostart self in
  Call.truth call autostart;
  Call.done_ call

let get_autostart self =
  let call = Call.on Functions.virNodeDeviceGetAutostart self in
  Message.truth (Call.run call)

let is_persistent self =
  let call = Call.on Functions.virNodeDeviceIsPersistent self in
  Message.truth (Call.run call)

let is_active self =
  let call = Call.on Functions.virNodeDeviceIsActive self in
  Message.truth (Call.run call)

let update ?(flags = 0) self xml_desc =
  let call = Call.on Functions.virNodeDeviceUpdate self in
  Call.text call xml_desc;
  Call.unsigned call flags;
  Call.done_ call

