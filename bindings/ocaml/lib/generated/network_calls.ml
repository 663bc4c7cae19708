(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.network

external const : [> `R ] t -> Objects.ro t = "%identity"

let free self = Call.free Functions.virNetworkPortLookupByUUID "virNetworkFree" self

let port_lookup_by_uuid self uuid =
  let call = Call.on Functions.virNetworkPortLookupByUUID self in
  Call.uuid call uuid;
  Message.handle self (Call.run call)

let port_lookup_by_uuid_string self uuidstr =
  let call = Call.on Functions.virNetworkPortLookupByUUIDString self in
  Call.text call uuidstr;
  Message.handle self (Call.run call)

let port_create_xml ?(flags = 0) self xmldesc =
  let call = Call.on Functions.virNetworkPortCreateXML self in
  Call.text call xmldesc;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let list_all_ports ?(flags = 0) self =
  let call = Call.on Functions.virNetworkListAllPorts self in
  Call.unsigned call flags;
  Message.(list (handle self)) (Call.run call)

let get_connect self = Handle.holder 4 self

let lookup_by_name self name =
  let call = Call.on Functions.virNetworkLookupByName self in
  Call.text call name;
  Message.handle self (Call.run call)

let lookup_by_uuid self uuid =
  let call = Call.on Functions.virNetworkLookupByUUID self in
  Call.uuid call uuid;
  Message.handle self (Call.run call)

let lookup_by_uuid_string self uuid =
  let call = Call.on Functions.virNetworkLookupByUUIDString self in
  Call.text call uuid;
  Message.handle self (Call.run call)

let create_xml self xml_desc =
  let call = Call.on Functions.virNetworkCreateXML self in
  Call.text call xml_desc;
  Message.handle self (Call.run call)

let create_xml_flags ?(flags = 0) self xml_desc =
  let call = Call.on Functions.virNetworkCreateXMLFlags self in
  Call.text call xml_desc;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let define_xml self xml_desc =
  let call = Call.on Functions.virNetworkDefineXML self in
  Call.text call xml_desc;
  Message.handle self (Call.run call)

let define_xml_flags ?(flags = 0) self xml_desc =
  let call = Call.on Functions.virNetworkDefineXMLFlags self in
  Call.text call xml_desc;
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let undefine self =
  let call = Call.on Functions.virNetworkUndefine self in
  Call.done_ call

let update ?(flags = 0) self command section parent_index xml =
  let call = Call.on Functions.virNetworkUpdate self in
  Call.unsigned call command;
  Call.unsigned call section;
  Call.int call parent_index;
  Call.text call xml;
  Call.unsigned call flags;
  Call.done_ call

let create self =
  let call = Call.on Functions.virNetworkCreate self in
  Call.done_ call

let destroy self =
  let call = Call.on Functions.virNetworkDestroy self in
  Call.done_ call

let get_name self = Call.own_text Functions.virNetworkGetName self

let get_uuid self =
  let call = Call.on Functions.virNetworkGetUUID self in
  Message.uuid (Call.run call)

let get_uuid_string self =
  let call = Call.on Functions.virNetworkGetUUIDString self in
  Message.string (Call.run call)

let get_xml_desc ?(flags = 0) self =
  let call = Call.on Functions.virNetworkGetXMLDesc self in
  Call.unsigned call flags;
  Message.string (Call.run call)

let get_bridge_name self =
  let call = Call.on Functions.virNetworkGetBridgeName self in
  Message.string (Call.run call)

let get_autostart self =
  let call = Call.on Functions.virNetworkGetAutostart self in
  Message.truth (Call.run call)

let set_autostart self autostart =
  let call = Call.on Functions.virNetworkSetAutostart self in
  Call.truth call autostart;
  Call.done_ call

let is_active self =
  let call = Call.on Functions.virNetworkIsActive self in
  Message.truth (Call.run call)

let is_persistent self =
  let call = Call.on Functions.virNetworkIsPersistent self in
  Message.truth (Call.run call)

let get_dhcp_leases ?mac ?(flags = 0) self =
  let call = Call.on Functions.virNetworkGetDHCPLeases self in
  Call.(optional text) call mac;
  Call.unsigned call flags;
  (Message.list Records.take_network_dhcp_lease) (Call.run call)

let set_metadata ?metadata ?key ?uri ?(flags = 0) self type_ =
  let call = Call.on Functions.virNetworkSetMetadata self in
  Call.int call type_;
  Call.(optional text) call metadata;
  Call.(optional text) call key;
  Call.(optional text) call uri;
  Call.unsigned call flags;
  Call.done_ call

let get_metadata ?uri ?(flags = 0) self type_ =
  let call = Call.on Functions.virNetworkGetMetadata self in
  Call.int call type_;
  Call.(optional text) call uri;
  Call.unsigned call flags;
  Message.string (Call.run call)

