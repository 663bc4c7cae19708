(* How each thing that an event can say is written: `words`. *)

module E = Libvirt.Event

let print title to_string values = List.iter (fun value -> Printf.printf "%s: %s\n" title (to_string value)) values
let address family = { E.Graphics_address.family; node = Some "here"; service = None }

let graphics phase =
  {
    E.Graphics.phase;
    local = address `Ipv4;
    remote = address (`Unknown 9);
    auth_scheme = Some "none";
    subject = [ { E.Graphics_subject.ty = Some "x509"; name = None } ];
  }

let io_error reason action = { E.Io_error.src_path = Some "/disk"; dev_alias = None; action; reason }

let lifecycle =
  [
    `Defined `Added; `Defined `Updated; `Defined (`Unknown 5);
    `Undefined `Removed; `Undefined (`Unknown 5);
    `Started `Booted; `Started `Migrated; `Started `Restored; `Started `FromSnapshot; `Started `Wakeup; `Started (`Unknown 9);
    `Suspended `Paused; `Suspended `Migrated; `Suspended `IOError; `Suspended `Watchdog; `Suspended `Restored;
    `Suspended `FromSnapshot; `Suspended `APIError; `Suspended (`Unknown 9);
    `Resumed `Unpaused; `Resumed `Migrated; `Resumed `FromSnapshot; `Resumed (`Unknown 9);
    `Stopped `Shutdown; `Stopped `Destroyed; `Stopped `Crashed; `Stopped `Migrated; `Stopped `Saved; `Stopped `Failed;
    `Stopped `FromSnapshot; `Stopped (`Unknown 9);
    `Shutdown;
    `PMSuspended `Memory; `PMSuspended `Disk; `PMSuspended (`Unknown 9);
    `Unknown 99;
  ] [@@ocamlformat "disable"]

let () =
  print "lifecycle" E.Lifecycle.to_string lifecycle;
  print "reboot" E.Reboot.to_string [ () ];
  print "clock" E.Rtc_change.to_string [ 0L; -7L ];
  print "watchdog" E.Watchdog.to_string [ `None; `Pause; `Reset; `Poweroff; `Shutdown; `Debug; `Unknown 9 ];
  print "input or output" E.Io_error.to_string
    [ io_error None `None; io_error (Some "enospc") `Pause; io_error None `Report; io_error None (`Unknown 9) ];
  print "graphics" E.Graphics.to_string (List.map graphics [ `Connect; `Initialize; `Disconnect; `Unknown 9 ]);
  print "address" E.Graphics_address.to_string (List.map address [ `Ipv6; `Unix ]);
  print "subject" E.Graphics_subject.to_string [ []; (graphics `Connect).E.Graphics.subject ];
  print "control" E.Control_error.to_string [ () ];
  print "kind of job" E.Block_job.to_string
    (List.map (fun ty -> { E.Block_job.disk = Some "vda"; ty; status = `Ready }) [ `KnownUnknown; `Pull; `Copy; `Commit; `Unknown 9 ]);
  print "state of a job" E.Block_job.to_string
    (List.map (fun status -> { E.Block_job.disk = None; ty = `Pull; status }) [ `Completed; `Failed; `Cancelled; `Unknown 9 ]);
  print "disk" E.Disk_change.to_string
    (List.map
       (fun reason -> { E.Disk_change.old_src_path = Some "/a"; new_src_path = None; dev_alias = Some "b"; reason })
       [ `MissingOnStart; `Unknown 9 ]);
  print "tray" E.Tray_change.to_string
    (List.map (fun reason -> { E.Tray_change.dev_alias = Some "cd"; reason }) [ `Open; `Close; `Unknown 9 ]);
  print "wake-up" E.PM_wakeup.to_string [ `Unknown 1 ];
  print "suspend" E.PM_suspend.to_string [ `Unknown 1 ];
  print "suspend to disk" E.PM_suspend_disk.to_string [ `Unknown 1 ];
  print "balloon" E.Balloon_change.to_string [ 1024L ]
