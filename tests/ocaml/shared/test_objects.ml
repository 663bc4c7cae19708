(* Networks, pools and volumes. *)

open OUnit2
open Kit
module N = Libvirt.Network
module P = Libvirt.Pool
module V = Libvirt.Volume

let text = Printf.sprintf "%S"

let network _ =
  with_connection (fun conn ->
      let net = N.define_xml conn "<network><name>own</name><bridge name='own0'/></network>" in
      assert_equal [| "own" |] (C.list_defined_networks conn (C.num_of_defined_networks conn));
      N.create net;
      assert_equal ~printer:text "own0" (N.get_bridge_name net);
      assert_bool "in its document" (contains "<name>own</name>" (N.get_xml_desc net));
      N.set_autostart net true;
      assert_equal true (N.get_autostart net);
      assert_equal ~printer:text "own" (N.get_name (N.lookup_by_uuid conn (N.get_uuid net)));
      N.destroy net;
      N.undefine (N.lookup_by_name conn "own");
      assert_equal ~printer:text "VIR_ERR_NO_NETWORK" (code (fun () -> N.lookup_by_name conn "own")))

let volume_xml = "<volume><name>disk</name><capacity>1048576</capacity><target><format type='raw'/></target></volume>"

(* Pools and volumes are asked through read-only handles: what stock demands of their types. *)
let volumes _ =
  with_connection (fun conn ->
      let pool = P.define_xml conn "<pool type='dir'><name>own</name><target><path>/tmp/own</path></target></pool>" in
      P.build pool P.New;
      P.create pool;
      let info = P.get_info (P.const pool) in
      assert_equal P.Running info.P.state;
      assert_equal ~printer:string_of_int 0 (P.num_of_volumes (P.const pool));
      V.create_xml pool volume_xml;
      assert_equal [| "disk" |] (P.list_volumes (P.const pool) 5);
      let volume = V.lookup_by_name pool "disk" in
      let read = V.const volume in
      let info = V.get_info read in
      assert_equal V.File info.V.typ;
      assert_equal 1048576L info.V.capacity;
      assert_equal ~printer:text "/tmp/own/disk" (V.get_path read);
      assert_equal ~printer:text "disk" (V.get_name (V.const (V.lookup_by_path conn (V.get_path read))));
      assert_equal ~printer:text "disk" (V.get_name (V.const (V.lookup_by_key conn (V.get_key read))));
      assert_equal ~printer:text "own" (P.get_name (P.const (V.pool_of_volume volume)));
      V.delete volume V.Normal;
      assert_equal [||] (P.list_volumes (P.const pool) 5);
      P.destroy pool;
      P.undefine (P.lookup_by_name conn "own"))

let pools _ =
  with_connection (fun conn ->
      assert_equal [| "default-pool" |] (C.list_pools conn (C.num_of_pools conn));
      let pool = P.lookup_by_name conn "default-pool" in
      let shown = P.get_uuid_string (P.const pool) in
      assert_equal ~printer:text "default-pool" (P.get_name (P.const (P.lookup_by_uuid_string conn shown)));
      assert_equal false (P.get_autostart (P.const pool));
      P.refresh (P.const pool))

let () =
  run_test_tt_main ("objects" >::: [ "network" >:: network; "volumes" >:: volumes; "pools" >:: pools ])
