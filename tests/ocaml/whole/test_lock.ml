(* The runtime's lock: other threads run during every call that asks a driver. *)

open OUnit2
open Kit
module N = Libvirt.Network
module P = Libvirt.Pool

(** How long the driver makes each call wait, in milliseconds: longer where others had no chance, for the machine may have
    been busy. *)
let delays = [ 20; 300 ]

let ticks = Atomic.make 0
let going = Atomic.make true

let count () =
  while Atomic.get going do
    Atomic.incr ticks;
    Thread.delay 0.0002
  done

let dom conn = D.lookup_by_name conn "web"
let net conn = N.lookup_by_name conn "lan"
let pool conn = P.lookup_by_name conn "images"

(* Calls by the name of the function that the driver hears of. *)
let calls =
  [
    ("virConnectGetVersion", fun conn -> ignore (C.get_version conn));
    ("virConnectGetCapabilities", fun conn -> ignore (C.get_capabilities conn));
    ("virConnectListDomains", fun conn -> ignore (C.list_domains conn 5));
    ("virConnectNumOfDomains", fun conn -> ignore (C.num_of_domains conn));
    ("virConnectListDefinedNetworks", fun conn -> ignore (C.list_defined_networks conn 5));
    ("virNodeGetInfo", fun conn -> ignore (C.get_node_info conn));
    ("virConnectGetAllDomainStats", fun conn -> ignore (D.get_all_domain_stats conn [ D.StatsState ] []));
    ("virDomainLookupByName", fun conn -> ignore (dom conn));
    ("virDomainLookupByUUID", fun conn -> ignore (D.lookup_by_uuid conn (String.make 16 'x')));
    ("virDomainDefineXML", fun conn -> ignore (D.define_xml conn (guest "locked")));
    ("virDomainCreateXML", fun conn -> ignore (D.create_xml conn (guest "locked") []));
    ("virDomainGetInfo", fun conn -> ignore (D.get_info (dom conn)));
    ("virDomainGetXMLDesc", fun conn -> ignore (D.get_xml_desc (dom conn)));
    ("virDomainSuspend", fun conn -> D.suspend (dom conn));
    ("virDomainReboot", fun conn -> D.reboot (dom conn));
    ("virDomainDestroy", fun conn -> D.destroy (dom conn));
    ("virDomainSetMemory", fun conn -> D.set_memory (dom conn) 1024L);
    ("virDomainSetVcpus", fun conn -> D.set_vcpus (dom conn) 1);
    ("virDomainGetVcpus", fun conn -> ignore (D.get_vcpus (dom conn) 2 1));
    ("virDomainGetSchedulerParameters", fun conn -> ignore (D.get_scheduler_parameters (dom conn) 1));
    ("virDomainSetSchedulerParameters", fun conn -> D.set_scheduler_parameters (dom conn) [| ("weight", D.SchedFieldUInt32 1l) |]);
    ("virDomainBlockStats", fun conn -> ignore (D.block_stats (dom conn) "vda"));
    ("virNetworkGetXMLDesc", fun conn -> ignore (N.get_xml_desc (net conn)));
    ("virNetworkSetAutostart", fun conn -> N.set_autostart (net conn) true);
    ("virStoragePoolGetInfo", fun conn -> ignore (P.get_info (P.const (pool conn))));
    ("virStoragePoolListVolumes", fun conn -> ignore (P.list_volumes (P.const (pool conn)) 5));
    ("virStorageVolCreateXML", fun conn -> Libvirt.Volume.create_xml (pool conn) "<volume/>");
  ]

let hosts = Filename.concat (Sys.getcwd ()) "../conformance/hosts/node.xml"

(** How often others ran during a call; none when it did not wait. *)
let ticks_during name call delay =
  let uri = Printf.sprintf "test://%s?fault=%s:delay=%d:error=OPERATION_FAILED" hosts name delay in
  let conn = C.connect ~name:uri () in
  let before = Atomic.get ticks and start = Unix.gettimeofday () in
  (try call conn with Libvirt.Virterror _ -> ());
  let took = Unix.gettimeofday () -. start and ticked = Atomic.get ticks - before in
  C.close conn;
  if took >= float_of_int delay /. 1000. then Some ticked else None

let others_run (name, call) =
  name >:: fun _ ->
  let counted = List.map (ticks_during name call) in
  match counted [ List.hd delays ] with
  | [ None ] -> assert_failure "the driver was not asked"
  | [ Some ticked ] when ticked >= 3 -> ()
  | _ -> (
      match counted (List.tl delays) with
      | [ Some ticked ] when ticked >= 3 -> ()
      | _ -> assert_failure "nobody else ran")

let opening _ =
  let before = Atomic.get ticks in
  let uri = Printf.sprintf "test://%s?fault=virConnectGetHostname:delay=100" hosts in
  let conn = C.connect ~name:uri () in
  ignore (C.get_hostname conn);
  C.close conn;
  assert_bool "others ran" (Atomic.get ticks > before)

(* The loop waits for what happens next; whoever makes it happen runs meanwhile. *)
let loop _ =
  with_connection (fun conn ->
      let told = ref 0 in
      let id = Libvirt.Event.register_any conn (Libvirt.Event.Lifecycle (fun _ _ -> incr told)) in
      let dom = D.lookup_by_name conn "test" in
      let change () =
        Thread.delay 0.05;
        D.suspend dom;
        D.resume dom
      in
      let thread = Thread.create change () in
      while !told < 2 do
        Libvirt.Event.run_default_impl ()
      done;
      Thread.join thread;
      Libvirt.Event.deregister_any conn id)

let () =
  Libvirt.Event.register_default_impl ();
  let thread = Thread.create count () in
  at_exit (fun () ->
      Atomic.set going false;
      Thread.join thread);
  run_test_tt_main
    ("lock" >::: [ "others run during calls" >::: List.map others_run calls; "opening" >:: opening; "loop" >:: loop ])
