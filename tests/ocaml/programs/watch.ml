(* What happens to domains, as it happens: `watch [URI]`. *)

open Printf
module C = Libvirt.Connect
module D = Libvirt.Domain
module E = Libvirt.Event

let seen = ref 0

let report kind to_string dom event =
  incr seen;
  printf "%s of %s: %s\n%!" kind (D.get_name dom) (to_string event)

let callbacks =
  [
    E.Lifecycle (report "lifecycle" E.Lifecycle.to_string);
    E.Reboot (report "reboot" E.Reboot.to_string);
    E.RtcChange (report "clock" E.Rtc_change.to_string);
    E.Watchdog (report "watchdog" E.Watchdog.to_string);
    E.IOError (report "input or output" E.Io_error.to_string);
    E.IOErrorReason (report "input or output" E.Io_error.to_string);
    E.Graphics (report "graphics" E.Graphics.to_string);
    E.ControlError (report "control" E.Control_error.to_string);
    E.BlockJob (report "block job" E.Block_job.to_string);
    E.DiskChange (report "disk" E.Disk_change.to_string);
    E.TrayChange (report "tray" E.Tray_change.to_string);
    E.PMWakeUp (report "wake-up" E.PM_wakeup.to_string);
    E.PMSuspend (report "suspend" E.PM_suspend.to_string);
    E.PMSuspendDisk (report "suspend to disk" E.PM_suspend_disk.to_string);
    E.BalloonChange (report "balloon" E.Balloon_change.to_string);
  ]

let document =
  "<domain type='test'><name>watched</name><memory>65536</memory><vcpu>1</vcpu><os><type>hvm</type></os></domain>"

let () =
  E.register_default_impl ();
  let name = if Array.length Sys.argv > 1 then Some Sys.argv.(1) else None in
  let conn = C.connect ?name () in
  let registered = List.map (fun callback -> E.register_any conn callback) callbacks in
  let ticks = ref 0 in
  let timer = E.add_timeout conn 1 (fun () -> incr ticks) in
  (* Until what was asked for has been told, or nothing is for a while. *)
  let wait_for count =
    let until = Unix.gettimeofday () +. 5. in
    while !seen < count && Unix.gettimeofday () < until do
      E.run_default_impl ()
    done
  in
  let dom = D.define_xml conn document in
  wait_for 1;
  D.create dom;
  D.suspend dom;
  D.resume dom;
  wait_for 4;
  D.shutdown dom;
  wait_for 5;
  D.create dom;
  D.destroy dom;
  wait_for 7;
  D.undefine (D.lookup_by_name conn "watched");
  wait_for 8;
  while !ticks = 0 do
    E.run_default_impl ()
  done;
  List.iter (E.deregister_any conn) registered;
  E.remove_timeout conn timer;
  printf "%d events\n" !seen
