include Domain_calls
include Domain_types
include Domain_stats

let max_peek _ = 65536
let create_linux conn xml = Domain_calls.create_xml conn xml
let create_xml conn xml flags = Domain_calls.create_xml ~flags:(create_flags flags) conn xml
let core_dump domain file = Domain_calls.core_dump domain file
let reboot domain = Domain_calls.reboot domain

let destroy domain =
  Domain_calls.destroy domain;
  Handle.release domain

let get_info domain =
  let info = Domain_calls.get_info domain in
  {
    state = state_of_int info.Records.state;
    max_mem = info.max_mem;
    memory = info.memory;
    nr_virt_cpu = info.nr_virt_cpu;
    cpu_time = info.cpu_time;
  }

(* What has no number is all bits set, without a sign in C. *)
let get_id domain = match Domain_calls.get_id domain with 0xffff_ffff -> -1 | id -> id

let get_xml_desc domain = Domain_calls.get_xml_desc domain
let get_xml_desc_flags domain flags = Domain_calls.get_xml_desc ~flags:(xml_flags flags) (Handle.with_rights domain)

let get_scheduler_parameters domain max =
  let all = Array.of_list (Domain_calls.get_scheduler_parameters domain) in
  Array.map scheduled (Names.at_most max all)

let set_scheduler_parameters domain all =
  Domain_calls.set_scheduler_parameters domain (Array.to_list (Array.map typed all))

let pin_vcpu domain vcpu map =
  if map = "" then invalid_arg "a map of no CPUs";
  Domain_calls.pin_vcpu domain vcpu (Bytes.of_string map)

let get_vcpus domain max length =
  let infos, maps = Domain_calls.get_vcpus domain length in
  let infos = Names.at_most max (Array.map vcpu_info (Array.of_list infos)) in
  (* Each virtual CPU has a map of so many bytes. *)
  let maps = Bytes.sub_string maps 0 (min (Bytes.length maps) (Array.length infos * length)) in
  (Array.length infos, infos, maps)

let migrate domain destination flags ?dname ?uri ?(bandwidth = 0) () =
  Handle.with_rights
    (Domain_calls.migrate ~flags:(migrate_flags flags) ?dname ?uri (Handle.with_rights domain)
       (Handle.with_rights destination) (Int64.of_int bandwidth))

let block_stats domain path =
  let stats = Domain_calls.block_stats domain path block_stats_size in
  {
    rd_req = stats.Records.rd_req;
    rd_bytes = stats.rd_bytes;
    wr_req = stats.wr_req;
    wr_bytes = stats.wr_bytes;
    errs = stats.errs;
  }

let interface_stats domain path =
  let stats = Domain_calls.interface_stats domain path interface_stats_size in
  {
    rx_bytes = stats.Records.rx_bytes;
    rx_packets = stats.rx_packets;
    rx_errs = stats.rx_errs;
    rx_drop = stats.rx_drop;
    tx_bytes = stats.tx_bytes;
    tx_packets = stats.tx_packets;
    tx_errs = stats.tx_errs;
    tx_drop = stats.tx_drop;
  }

(** Reads into a buffer. Programs give strings, which libvirt-ocaml writes into all the same, and so has this to. *)
let peek_into buffer at size read =
  if size < 0 || at < 0 || at > String.length buffer - size then invalid_arg "a peek beyond the buffer";
  let data = read () in
  Bytes.blit data 0 (Bytes.unsafe_of_string buffer) at (min size (Bytes.length data))

let block_peek domain path offset size buffer at =
  peek_into buffer at size (fun () -> Domain_calls.block_peek domain path offset size)

let memory_peek domain flags offset size buffer at =
  let flags = memory_flags flags in
  peek_into buffer at size (fun () -> Domain_calls.memory_peek ~flags domain offset size)

let get_domains conn flags =
  let wanted one = List.mem one flags || List.mem ListAll flags in
  let listed one flags = if wanted one then Connect_calls.list_all_domains ~flags conn else [] in
  let active = listed ListActive Constants.Connect_list_all_domains_flags.active in
  active @ listed ListInactive Constants.Connect_list_all_domains_flags.inactive

let get_domains_and_infos conn flags =
  Ignoring.map_ignore_errors (fun domain -> (domain, get_info domain)) (get_domains conn flags)
