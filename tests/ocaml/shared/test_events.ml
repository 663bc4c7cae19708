(* Events come out of the loop, to the function that was registered, until it no longer is. *)

open OUnit2
open Kit
module Event = Libvirt.Event

let lifecycle _ =
  with_guest (fun conn dom ->
      let told = ref [] in
      let note dom event = told := (D.get_name dom ^ " " ^ Event.Lifecycle.to_string event, event) :: !told in
      let id = Event.register_any conn (Event.Lifecycle note) in
      D.create dom;
      D.suspend dom;
      D.resume dom;
      D.destroy dom;
      run_until conn (fun () -> List.length !told >= 4);
      let events = List.rev_map snd !told in
      assert_equal [ `Started `Booted; `Suspended `Paused; `Resumed `Unpaused; `Stopped `Destroyed ] events;
      List.iter (fun (said, _) -> assert_bool said (starts_with "guest " said)) !told;
      Event.deregister_any conn id)

let of_one_domain _ =
  with_guest (fun conn dom ->
      let told = ref 0 and all = ref 0 in
      let test = D.lookup_by_name conn "test" in
      let one = Event.register_any conn ~dom (Event.Lifecycle (fun _ _ -> incr told)) in
      let every = Event.register_any conn (Event.Lifecycle (fun _ _ -> incr all)) in
      D.suspend test;
      D.resume test;
      D.create dom;
      run_until conn (fun () -> !all >= 3);
      assert_equal ~printer:string_of_int 1 !told;
      Event.deregister_any conn one;
      D.destroy dom;
      run_until conn (fun () -> !all >= 4);
      assert_equal ~printer:string_of_int 1 !told;
      Event.deregister_any conn every)

let reboot _ =
  with_connection (fun conn ->
      let told = ref [] in
      let dom = D.lookup_by_name conn "test" in
      let reboot = Event.register_any conn (Event.Reboot (fun dom () -> told := D.get_name dom :: !told)) in
      let clock = Event.register_any conn (Event.RtcChange (fun _ seconds -> ignore (Int64.to_string seconds))) in
      D.reboot dom;
      let id = Event.register_any conn (Event.Lifecycle (fun _ _ -> told := "done" :: !told)) in
      D.suspend dom;
      D.resume dom;
      run_until conn (fun () -> List.length (List.filter (( = ) "done") !told) >= 2);
      List.iter (Event.deregister_any conn) [ reboot; clock; id ])

let timers _ =
  with_connection (fun conn ->
      let ticks = ref 0 in
      let timer = Event.add_timeout conn 1 (fun () -> incr ticks) in
      let deadline = Unix.gettimeofday () +. 10. in
      while !ticks < 5 && Unix.gettimeofday () < deadline do
        Event.run_default_impl ()
      done;
      assert_bool "five ticks" (!ticks >= 5);
      Event.remove_timeout conn timer;
      let seen = !ticks in
      run_until conn (let rounds = ref 0 in fun () -> incr rounds; !rounds > 5);
      assert_equal ~printer:string_of_int seen !ticks)

(* What a callback refers to lives as long as the registration. *)
let lives _ =
  with_connection (fun conn ->
      let dom = D.lookup_by_name conn "test" in
      let log = Buffer.create 16 in
      let id = Event.register_any conn (Event.Lifecycle (let word = String.make 3 'x' in fun _ _ -> Buffer.add_string log word)) in
      for _ = 1 to 5 do
        Gc.compact ();
        D.suspend dom;
        D.resume dom
      done;
      run_until conn (fun () -> Buffer.length log >= 30);
      assert_equal ~printer:Fun.id (String.make 30 'x') (Buffer.contents log);
      Event.deregister_any conn id)

let from_another_thread _ =
  with_connection (fun conn ->
      let dom = D.lookup_by_name conn "test" in
      let told = ref 0 in
      let id = Event.register_any conn (Event.Lifecycle (fun _ _ -> incr told)) in
      let work () =
        for _ = 1 to 50 do
          D.suspend dom;
          D.resume dom
        done
      in
      let thread = Thread.create work () in
      run_until conn (fun () -> !told >= 100);
      Thread.join thread;
      Event.deregister_any conn id)

let () =
  (* Before anything is opened: stock libvirt demands it. *)
  Event.register_default_impl ();
  run_test_tt_main
    ("events"
    >::: [
           "lifecycle" >:: lifecycle;
           "of one domain" >:: of_one_domain;
           "reboot" >:: reboot;
           "timers" >:: timers;
           "what a callback refers to lives" >:: lives;
           "made by another thread" >:: from_another_thread;
         ])
