(* Networks, pools and their volumes: `storage [URI]`. *)

open Printf
module C = Libvirt.Connect
module N = Libvirt.Network
module P = Libvirt.Pool
module V = Libvirt.Volume

let pool_state = function
  | P.Inactive -> "inactive"
  | P.Building -> "being built"
  | P.Running -> "running"
  | P.Degraded -> "degraded"
  | P.Inaccessible -> "not accessible"

let volume_type = function
  | V.File -> "file"
  | V.Block -> "block"
  | V.Dir -> "folder"
  | V.Network -> "network"
  | V.NetDir -> "folder of a network"
  | V.Ploop -> "ploop"

let sorted names =
  Array.sort compare names;
  Array.to_list names

let print_network conn name =
  let net = N.lookup_by_name conn name in
  let bridge = try N.get_bridge_name net with Libvirt.Virterror _ -> "none" in
  printf "network %s %s, bridge %s, starts by itself %b\n" (N.get_name net) (N.get_uuid_string net) bridge (N.get_autostart net)

let print_volume pool name =
  let volume = V.const (V.lookup_by_name pool name) in
  let info = V.get_info volume in
  printf "  %s: a %s of %Ld, %Ld in use, at %s\n" (V.get_name volume) (volume_type info.V.typ) info.V.capacity info.V.allocation
    (V.get_path volume)

let print_pool conn name =
  let pool = P.const (P.lookup_by_name conn name) in
  let info = P.get_info pool in
  printf "pool %s %s is %s: %Ld, %Ld taken, %Ld free\n" (P.get_name pool) (P.get_uuid_string pool) (pool_state info.P.state)
    info.P.capacity info.P.allocation info.P.available;
  if info.P.state = P.Running then
    List.iter (print_volume pool) (sorted (P.list_volumes pool (P.num_of_volumes pool)))

let () =
  let name = if Array.length Sys.argv > 1 then Some Sys.argv.(1) else None in
  let conn = C.connect ?name () in
  List.iter (print_network conn) (sorted (C.list_networks conn (C.num_of_networks conn)));
  List.iter (print_network conn) (sorted (C.list_defined_networks conn (C.num_of_defined_networks conn)));
  List.iter (print_pool conn) (sorted (C.list_pools conn (C.num_of_pools conn)));
  List.iter (print_pool conn) (sorted (C.list_defined_pools conn (C.num_of_defined_pools conn)));
  let pool =
    P.create_xml conn
      "<pool type='dir'><name>scratch</name><uuid>11111111-2222-3333-4444-555555555599</uuid>\
       <target><path>/scratch</path></target></pool>"
  in
  V.create_xml pool "<volume><name>a</name><capacity unit='KiB'>64</capacity></volume>";
  V.create_xml pool "<volume><name>b</name><capacity unit='MiB'>1</capacity></volume>";
  print_pool conn "scratch";
  let volume = V.lookup_by_path conn "/scratch/a" in
  printf "it is in %s\n" (P.get_name (P.const (V.pool_of_volume volume)));
  V.delete volume V.Normal;
  print_pool conn "scratch";
  P.destroy pool
