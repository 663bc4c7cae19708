(* Statistics of many domains, and of many CPUs. *)

open Domain_types

(** A domain with its figures; objects come out of [conn]. *)
let with_params conn message =
  let domain = Message.handle conn message in
  let params = Typed_params.take message in
  (domain, params)

let of_all ?(stats = 0) ?(flags = 0) conn =
  let call = Call.on Functions.virConnectGetAllDomainStats conn in
  Call.unsigned call stats;
  Call.unsigned call flags;
  Message.list (with_params conn) (Call.run call)

let list_get_stats ?(stats = 0) ?(flags = 0) conn domains =
  let call = Call.make Functions.virDomainListGetStats in
  Call.(list handle) call domains;
  Call.unsigned call stats;
  Call.unsigned call flags;
  Message.list (with_params conn) (Call.run call)

let record (domain, params) =
  let dom_uuid = Domain_calls.get_uuid domain in
  Handle.release domain;
  { dom_uuid; params = Array.of_list params }

let get_all_domain_stats conn stats flags =
  let all = of_all ~stats:(stats_types stats) ~flags:(stats_flags flags) conn in
  Array.of_list (List.map record all)

(* Asked for no CPU, the library says how many there are. *)
let get_cpu_stats domain =
  let count, _ = Domain_calls.get_cpu_stats domain 0 0 in
  Array.init count (fun cpu -> snd (Domain_calls.get_cpu_stats domain cpu 1))
