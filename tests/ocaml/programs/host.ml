(* What the host has: `host [URI]`. *)

open Printf
module C = Libvirt.Connect

let print_node info =
  printf "model %s, %Ld KiB\n" info.C.model info.C.memory;
  printf "%d CPUs of %d MHz: %d nodes, %d sockets, %d cores, %d threads\n" info.C.cpus info.C.mhz info.C.nodes
    info.C.sockets info.C.cores info.C.threads;
  printf "room for %d CPUs\n" (C.maxcpus_of_node_info info)

let print_version title number = printf "%s %d.%d\n" title (number / 1_000_000) (number / 1000 mod 1000)

let () =
  let name = if Array.length Sys.argv > 1 then Some Sys.argv.(1) else None in
  let conn = C.connect_readonly ?name () in
  printf "driver %s\n" (C.get_type conn);
  print_version "driver's version" (C.get_version conn);
  printf "URI %s\n" (Filename.basename (C.get_uri conn));
  printf "guests have at most %d CPUs\n" (C.get_max_vcpus conn ~type_:"test" ());
  print_node (C.get_node_info conn);
  let capabilities = String.split_on_char '\n' (C.get_capabilities conn) in
  printf "capabilities begin with %s\n" (List.hd capabilities);
  C.close conn
