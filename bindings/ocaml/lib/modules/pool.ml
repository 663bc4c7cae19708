include Pool_calls

type pool_state = Inactive | Building | Running | Degraded | Inaccessible
type pool_build_flags = New | Repair | Resize
type pool_delete_flags = Normal | Zeroed
type pool_info = { state : pool_state; capacity : int64; allocation : int64; available : int64 }

let state_of_int = function 1 -> Building | 2 -> Running | 3 -> Degraded | 4 -> Inaccessible | _ -> Inactive
let build_flags = function New -> 0 | Repair -> 1 | Resize -> 2
let create_xml conn xml = Pool_calls.create_xml conn xml
let define_xml conn xml = Pool_calls.define_xml conn xml
let build pool how = Pool_calls.build ~flags:(build_flags how) pool
let create pool = Pool_calls.create pool
let delete pool = Pool_calls.delete pool
let delete_flags pool how = Pool_calls.delete ~flags:(match how with Normal -> 0 | Zeroed -> 1) pool
let refresh pool = Pool_calls.refresh (Handle.with_rights pool)
let get_xml_desc pool = Pool_calls.get_xml_desc pool
let list_volumes pool max = Names.at_most max (Pool_calls.list_volumes pool)

let destroy pool =
  Pool_calls.destroy pool;
  Handle.release pool

let get_info pool =
  let info = Pool_calls.get_info pool in
  {
    state = state_of_int info.Records.state;
    capacity = info.capacity;
    allocation = info.allocation;
    available = info.available;
  }
