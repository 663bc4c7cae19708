(* Objects and typed parameters as canonical text. *)

open Libvirt

let adm_connect _ = "AdmConnect"
let adm_client _ = "AdmClient"
let connect _ = "Connect"
let stream _ = "Stream"
let adm_server value = Show.thing "AdmServer" Admin.Server.get_name value
let domain value = Show.thing "Domain" Domain.get_name value
let domain_checkpoint value = Show.thing "DomainCheckpoint" Checkpoint.get_name value
let domain_snapshot value = Show.thing "DomainSnapshot" Snapshot.get_name value
let interface value = Show.thing "Interface" Interface.get_name value
let network value = Show.thing "Network" Network.get_name value
let network_port value = Show.thing "NetworkPort" Network_port.get_uuid_string value
let node_device value = Show.thing "NodeDevice" Node_device.get_name value
let nw_filter value = Show.thing "NWFilter" Nwfilter.get_name value
let nw_filter_binding value = Show.thing "NWFilterBinding" Nwfilter_binding.get_port_dev value
let secret value = Show.thing "Secret" Secret.get_uuid_string value
let storage_pool value = Show.thing "StoragePool" Pool.get_name value
let storage_vol value = Show.thing "StorageVol" Volume.get_name value

let value = function
  | Domain.TypedFieldInt32 number -> Show.int32 number
  | TypedFieldUInt32 number -> Show.unsigned32 number
  | TypedFieldInt64 number -> Show.int64 number
  | TypedFieldUInt64 number -> Show.unsigned64 number
  | TypedFieldFloat number -> Show.double number
  | TypedFieldBool yes -> Show.truth yes
  | TypedFieldString text -> Show.text text

let params all = Show.params value all

(** A domain with its figures. *)
let domain_stats_record (dom, all) = Show.fields [ ("dom", domain dom); ("params", params all) ]
