include Event_details

type callback =
  | Lifecycle of (Objects.ro Objects.domain -> Lifecycle.t -> unit)
  | Reboot of (Objects.ro Objects.domain -> Reboot.t -> unit)
  | RtcChange of (Objects.ro Objects.domain -> Rtc_change.t -> unit)
  | Watchdog of (Objects.ro Objects.domain -> Watchdog.t -> unit)
  | IOError of (Objects.ro Objects.domain -> Io_error.t -> unit)
  | Graphics of (Objects.ro Objects.domain -> Graphics.t -> unit)
  | IOErrorReason of (Objects.ro Objects.domain -> Io_error.t -> unit)
  | ControlError of (Objects.ro Objects.domain -> Control_error.t -> unit)
  | BlockJob of (Objects.ro Objects.domain -> Block_job.t -> unit)
  | DiskChange of (Objects.ro Objects.domain -> Disk_change.t -> unit)
  | TrayChange of (Objects.ro Objects.domain -> Tray_change.t -> unit)
  | PMWakeUp of (Objects.ro Objects.domain -> PM_wakeup.t -> unit)
  | PMSuspend of (Objects.ro Objects.domain -> PM_suspend.t -> unit)
  | BalloonChange of (Objects.ro Objects.domain -> Balloon_change.t -> unit)
  | PMSuspendDisk of (Objects.ro Objects.domain -> PM_suspend_disk.t -> unit)

type callback_id = Listening.id

let register_any conn ?dom callback =
  let conn = Handle.with_rights conn and of_ = Option.map Handle.with_rights dom in
  let open Event_calls in
  match callback with
  | Lifecycle f -> on_domain_lifecycle ?of_ conn (fun dom event detail -> f dom (Lifecycle.make event detail))
  | Reboot f -> on_domain_reboot ?of_ conn (fun dom -> f dom ())
  | RtcChange f -> on_domain_rtc_change ?of_ conn f
  | Watchdog f -> on_domain_watchdog ?of_ conn (fun dom action -> f dom (Watchdog.make action))
  | IOError f -> on_domain_io_error ?of_ conn (fun dom path alias action -> f dom (Io_error.make path alias action))
  | Graphics f ->
      on_domain_graphics ?of_ conn (fun dom phase local remote scheme subject ->
          f dom (Graphics.make phase local remote scheme subject))
  | IOErrorReason f ->
      on_domain_io_error_reason ?of_ conn (fun dom path alias action reason ->
          f dom (Io_error.make ~reason path alias action))
  | ControlError f -> on_domain_control_error ?of_ conn (fun dom -> f dom ())
  | BlockJob f -> on_domain_block_job ?of_ conn (fun dom disk ty status -> f dom (Block_job.make disk ty status))
  | DiskChange f ->
      on_domain_disk_change ?of_ conn (fun dom before after alias reason ->
          f dom (Disk_change.make before after alias reason))
  | TrayChange f -> on_domain_tray_change ?of_ conn (fun dom alias reason -> f dom (Tray_change.make alias reason))
  | PMWakeUp f -> on_domain_pmwakeup ?of_ conn (fun dom reason -> f dom (`Unknown reason))
  | PMSuspend f -> on_domain_pmsuspend ?of_ conn (fun dom reason -> f dom (`Unknown reason))
  | BalloonChange f -> on_domain_balloon_change ?of_ conn f
  | PMSuspendDisk f -> on_domain_pmsuspend_disk ?of_ conn (fun dom reason -> f dom (`Unknown reason))

let deregister_any conn id = Listening.stop conn id

type monitor_event = { event : string; seconds : int64; micros : int; details : string option }

let on_qemu_monitor_event ?dom ?name ?(flags = 0) conn told =
  let ask () =
    let call = Call.on Functions.virConnectDomainQemuMonitorEventRegister conn in
    Call.handle_or_none call dom;
    Call.optional Call.text call name;
    Call.unsigned call flags;
    call
  in
  let listener message =
    let dom = Message.handle conn message in
    let event = Message.string message in
    let seconds = Message.int64 message in
    let micros = Message.unsigned message in
    told dom { event; seconds; micros; details = Message.optional message }
  in
  Listening.start ~ended_by:Functions.virConnectDomainQemuMonitorEventDeregister ask listener

include Loop
