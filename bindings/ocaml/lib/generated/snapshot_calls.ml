(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

type 'rights t = 'rights Objects.domain_snapshot

external const : [> `R ] t -> Objects.ro t = "%identity"

let free self = Call.free Functions.virDomainSnapshotGetName "virDomainSnapshotFree" self

let get_name self = Call.own_text Functions.virDomainSnapshotGetName self

let get_domain self = Handle.holder 7 self

let get_connect self = Handle.holder 4 self

let get_xml_desc ?(flags = 0) self =
  let call = Call.on Functions.virDomainSnapshotGetXMLDesc self in
  Call.unsigned call flags;
  Message.string (Call.run call)

let num_children ?(flags = 0) self =
  let call = Call.on Functions.virDomainSnapshotNumChildren self in
  Call.unsigned call flags;
  Message.int (Call.run call)

let list_children_names ?(flags = 0) self =
  let call = Call.on Functions.virDomainSnapshotListChildrenNames self in
  Call.unsigned call flags;
  Message.(array string) (Call.run call)

let list_all_children ?(flags = 0) self =
  let call = Call.on Functions.virDomainSnapshotListAllChildren self in
  Call.unsigned call flags;
  Message.(list (handle self)) (Call.run call)

let get_parent ?(flags = 0) self =
  let call = Call.on Functions.virDomainSnapshotGetParent self in
  Call.unsigned call flags;
  Message.handle self (Call.run call)

let is_current ?(flags = 0) self =
  let call = Call.on Functions.virDomainSnapshotIsCurrent self in
  Call.unsigned call flags;
  Message.truth (Call.run call)

let has_metadata ?(flags = 0) self =
  let call = Call.on Functions.virDomainSnapshotHasMetadata self in
  Call.unsigned call flags;
  Message.truth (Call.run call)

let domain_revert_to_snapshot ?(flags = 0) self =
  let call = Call.on Functions.virDomainRevertToSnapshot self in
  Call.unsigned call flags;
  Call.done_ call

let delete ?(flags = 0) self =
  let call = Call.on Functions.virDomainSnapshotDelete self in
  Call.unsigned call flags;
  Call.done_ call

