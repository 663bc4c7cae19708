(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.storage_vol

external const : [> `R ] t -> Objects.ro t = "%identity"

let free self = Call.free Functions.virStoragePoolLookupByVolume "virStorageVolFree" self

let storage_pool_lookup_by_volume self =
  let call = Call.on Functions.virStoragePoolLookupByVolume self in
  Message.handle self (Call.run call)

let get_connect self = Handle.holder 4 self

let lookup_by_key self key =
  let call = Call.on Functions.virStorageVolLookupByKey self in
  Call.text call key;
  Message.handle self (Call.run call)

let lookup_by_path self path =
  let call = Call.on Functions.virStorageVolLookupByPath self in
  Call.text call path;
  Message.handle self (Call.run call)

let get_name self = Call.own_text Functions.virStorageVolGetName self

let get_key self = Call.own_text Functions.virStorageVolGetKey self

let download ?(flags = 0) self stream offset length =
  let call = Call.on Functions.virStorageVolDownload self in
  Call.handle call stream;
  Call.int64 call offset;
  Call.int64 call length;
  Call.unsigned call flags;
  Call.done_ call

let upload ?(flags = 0) self stream offset length =
  let call = Call.on Functions.virStorageVolUpload self in
  Call.handle call stream;
  Call.int64 call offset;
  Call.int64 call length;
  Call.unsigned call flags;
  Call.done_ call

let delete ?(flags = 0) self =
  let call = Call.on Functions.virStorageVolDelete self in
  Call.unsigned call flags;
  Call.done_ call

let wipe ?(flags = 0) self =
  let call = Call.on Functions.virStorageVolWipe self in
  Call.unsigned call flags;
  Call.done_ call

let wipe_pattern ?(flags = 0) self algorithm =
  let call = Call.on Functions.virStorageVolWipePattern self in
  Call.unsigned call algorithm;
  Call.unsigned call flags;
  Call.done_ call

let get_info self =
  let call = Call.on Functions.virStorageVolGetInfo self in
  Records.take_storage_vol_info (Call.run call)

let get_info_flags ?(flags = 0) self =
  let call = Call.on Functions.virStorageVolGetInfoFlags self in
  Call.unsigned call flags;
  Records.take_storage_vol_info (Call.run call)

let get_xml_desc ?(flags = 0) self =
  let call = Call.on Functions.virStorageVolGetXMLDesc self in
  Call.unsigned call flags;
  Message.string (Call.run call)

let get_path self =
  let call = Call.on Functions.virStorageVolGetPath self in
  Message.string (Call.run call)

let resize ?(flags = 0) self capacity =
  let call = Call.on Functions.virStorageVolResize self in
  Call.int64 call capacity;
  Call.unsigned call flags;
  Call.done_ call

