include Volume_calls

type vol_type = File | Block | Dir | Network | NetDir | Ploop
type vol_delete_flags = Normal | Zeroed
type vol_info = { typ : vol_type; capacity : int64; allocation : int64 }

let type_of_int = function 1 -> Block | 2 -> Dir | 3 -> Network | 4 -> NetDir | 5 -> Ploop | _ -> File
let lookup_by_name = Pool_calls.storage_vol_lookup_by_name
let pool_of_volume = Volume_calls.storage_pool_lookup_by_volume
let create_xml pool xml = ignore (Pool_calls.storage_vol_create_xml pool xml)
let create_xml_flags = Pool_calls.storage_vol_create_xml
let create_xml_from = Pool_calls.storage_vol_create_xml_from
let delete volume how = Volume_calls.delete ~flags:(match how with Normal -> 0 | Zeroed -> 1) volume
let get_xml_desc volume = Volume_calls.get_xml_desc volume

let get_info volume =
  let info = Volume_calls.get_info volume in
  { typ = type_of_int info.Records.type_; capacity = info.capacity; allocation = info.allocation }
