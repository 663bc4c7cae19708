(* Which domains there are, and what they do: `domains [URI]`. *)

open Printf
module C = Libvirt.Connect
module D = Libvirt.Domain

let state = function
  | D.InfoNoState -> "no state"
  | D.InfoRunning -> "running"
  | D.InfoBlocked -> "blocked"
  | D.InfoPaused -> "paused"
  | D.InfoShutdown -> "shutting down"
  | D.InfoShutoff -> "shut off"
  | D.InfoCrashed -> "crashed"
  | D.InfoPMSuspended -> "suspended"

let print (dom, info) =
  let number = if D.get_id dom < 0 then "-" else string_of_int (D.get_id dom) in
  printf "%3s %-12s %s %-10s %8Ld of %8Ld KiB, %d CPUs, starts %s, %s\n" number (D.get_name dom) (D.get_uuid_string dom)
    (state info.D.state) info.D.memory info.D.max_mem info.D.nr_virt_cpu
    (if D.get_autostart dom then "by itself" else "when asked")
    (D.get_os_type dom)

let by_name (a, _) (b, _) = compare (D.get_name a) (D.get_name b)

let print_cpus dom =
  try
    let count, cpus, _ = D.get_vcpus dom 8 1 in
    let running cpu = cpu.D.vcpu_state = D.VcpuRunning in
    let busy = List.filter running (Array.to_list cpus) in
    let numbers = List.map (fun cpu -> string_of_int cpu.D.number) busy in
    printf "%s has %d CPUs, running: %s\n" (D.get_name dom) count (String.concat " " numbers)
  with Libvirt.Virterror error -> printf "%s: %s\n" (D.get_name dom) (Libvirt.Virterror.to_string error)

let () =
  let name = if Array.length Sys.argv > 1 then Some Sys.argv.(1) else None in
  let conn = C.connect ?name () in
  printf "%d active, %d not\n" (C.num_of_domains conn) (C.num_of_defined_domains conn);
  let all = List.sort by_name (D.get_domains_and_infos conn [ D.ListAll ]) in
  List.iter print all;
  List.iter (fun (dom, _) -> print_cpus dom) all;
  let some = List.map D.get_name (D.get_domains conn [ D.ListInactive ]) in
  printf "inactive: %s\n" (String.concat ", " (List.sort compare some));
  List.iter
    (fun (dom, _) ->
      let xml = D.get_xml_desc_flags dom [ D.XmlInactive ] in
      printf "%s: %s\n" (D.get_name dom) (List.hd (String.split_on_char '\n' xml)))
    all
