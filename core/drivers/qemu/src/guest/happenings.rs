//! What QEMU says happened, as listeners know it.

use std::sync::Arc;

use polyvirt_config::domain::{Domain, TrayState};
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::{
    ConnectDomainEventAgentLifecycleReason as AgentReason, DomainEventIoErrorAction as IoAction,
    DomainEventResumedDetailType as Resumed, DomainEventSuspendedDetailType as Suspended,
    DomainEventTrayChangeReason as Tray, DomainEventType, DomainEventWatchdogAction,
    DomainPausedReason, DomainRunningReason, DomainState, QemuMonitorEvent,
};
use polyvirt_qemu::alias;
use polyvirt_qmp::Event;
use serde_json::Value;

use super::{Guest, Running, State, plugs};
use crate::host::Host;

/// Takes note of an event: what follows for the guest's state, and for its listeners.
pub(super) fn note(host: &Host, guest: &Guest, running: &Arc<Running>, event: &Event) {
    let mut state = guest.state();
    if !state.runs_in(running) {
        return;
    }
    tell_raw(host, &state, event);
    let data = &event.data;
    match event.name.as_str() {
        "RESET" => {
            running.agent.release();
            state.note(host, DomainEvent::Reboot);
        }
        "VSERPORT_CHANGE" => port(host, &mut state, data),
        "STOP" => {
            let why = running.causes.lock().stops.take();
            state.paused(host, why.unwrap_or(DomainPausedReason::UNKNOWN));
        }
        "RESUME" => {
            let why = running.causes.lock().runs.take();
            state.resumed(host, why.unwrap_or(DomainRunningReason::UNPAUSED));
        }
        "SUSPEND" | "SUSPEND_DISK" => {
            running.agent.release();
            state.asleep(host, event.name == "SUSPEND_DISK");
        }
        "WAKEUP" => state.awake(host),
        "RTC_CHANGE" => rtc(host, &state, data),
        "WATCHDOG" => watchdog(host, &state, data),
        "BLOCK_IO_ERROR" => io_error(host, &mut state, data),
        "BALLOON_CHANGE" => balloon(host, &mut state, data),
        "DEVICE_TRAY_MOVED" => tray(host, &mut state, data),
        "BLOCK_WRITE_THRESHOLD" => threshold(host, &state, data),
        _ => {
            if let Some(dev_alias) = plugs::kept(event) {
                running.plugs.refused(&dev_alias);
                state.note(host, DomainEvent::DeviceRemovalFailed { dev_alias });
            }
        }
    }
}

/// Events as QEMU said them, for those who asked for these.
fn tell_raw(host: &Host, state: &State, event: &Event) {
    let details = (!event.data.is_null()).then(|| event.data.to_string());
    let raw = QemuMonitorEvent {
        event: event.name.clone(),
        seconds: event.seconds,
        micros: event.microseconds,
        details,
    };
    host.events.note((state.domain(), raw));
}

impl State {
    /// Its CPUs stand still.
    pub(crate) fn paused(&mut self, host: &Host, reason: DomainPausedReason) {
        if self.doing != DomainState::RUNNING {
            return;
        }
        self.enter(DomainState::PAUSED, reason.0);
        let detail = match reason {
            DomainPausedReason::IOERROR => Suspended::IOERROR,
            DomainPausedReason::WATCHDOG => Suspended::WATCHDOG,
            _ => Suspended::PAUSED,
        };
        self.announce(host, DomainEventType::SUSPENDED, detail.0);
    }

    /// Its CPUs run.
    pub(crate) fn resumed(&mut self, host: &Host, reason: DomainRunningReason) {
        if !matches!(self.doing, DomainState::PAUSED | DomainState::CRASHED) {
            return;
        }
        self.enter(DomainState::RUNNING, reason.0);
        let detail = match reason {
            DomainRunningReason::RESTORED | DomainRunningReason::FROM_SNAPSHOT => {
                Resumed::FROM_SNAPSHOT
            }
            DomainRunningReason::MIGRATED => Resumed::MIGRATED,
            _ => Resumed::UNPAUSED,
        };
        self.announce(host, DomainEventType::RESUMED, detail.0);
    }

    fn asleep(&mut self, host: &Host, on_disk: bool) {
        self.enter(DomainState::PMSUSPENDED, 0);
        let (detail, event) = if on_disk {
            let detail = polyvirt_driver::DomainEventPmSuspendedDetailType::DISK.0;
            (detail, DomainEvent::PmsuspendDisk { reason: 0 })
        } else {
            let detail = polyvirt_driver::DomainEventPmSuspendedDetailType::MEMORY.0;
            (detail, DomainEvent::Pmsuspend { reason: 0 })
        };
        self.announce(host, DomainEventType::PMSUSPENDED, detail);
        self.note(host, event);
    }

    fn awake(&mut self, host: &Host) {
        self.enter(DomainState::RUNNING, DomainRunningReason::WAKEUP.0);
        let detail = polyvirt_driver::DomainEventStartedDetailType::WAKEUP;
        self.announce(host, DomainEventType::STARTED, detail.0);
        self.note(host, DomainEvent::Pmwakeup { reason: 0 });
    }
}

/// Somebody in the guest has opened a port, or closed it.
fn port(host: &Host, state: &mut State, data: &Value) {
    if let Some(open) = data.get("open").and_then(Value::as_bool) {
        state.port_moved(host, text(data, "id"), open, AgentReason::CHANNEL);
    }
}

fn rtc(host: &Host, state: &State, data: &Value) {
    if let Some(utcoffset) = data.get("offset").and_then(Value::as_i64) {
        state.note(host, DomainEvent::RtcChange { utcoffset });
    }
}

fn watchdog(host: &Host, state: &State, data: &Value) {
    let action = match text(data, "action") {
        "pause" => DomainEventWatchdogAction::PAUSE,
        "reset" => DomainEventWatchdogAction::RESET,
        "poweroff" => DomainEventWatchdogAction::POWEROFF,
        "shutdown" => DomainEventWatchdogAction::SHUTDOWN,
        "debug" => DomainEventWatchdogAction::DEBUG,
        "inject-nmi" => DomainEventWatchdogAction::INJECTNMI,
        _ => DomainEventWatchdogAction::NONE,
    };
    state.note(host, DomainEvent::Watchdog { action });
}

fn io_error(host: &Host, state: &mut State, data: &Value) {
    let action = match text(data, "action") {
        "stop" => IoAction::PAUSE,
        "report" => IoAction::REPORT,
        _ => IoAction::NONE,
    };
    let full = data.get("nospace").and_then(Value::as_bool) == Some(true);
    let reason = if full { "enospc" } else { "" };
    let name = text(data, "qom-path");
    let name = name.rsplit('/').find(|part| !part.contains("backend"));
    let dev_alias = name.unwrap_or_default().to_owned();
    let src_path = state
        .live
        .as_deref()
        .and_then(|domain| image(domain, &dev_alias))
        .unwrap_or_default();
    state.note(
        host,
        DomainEvent::IoError {
            src_path: src_path.clone(),
            dev_alias: dev_alias.clone(),
            action,
        },
    );
    state.note(
        host,
        DomainEvent::IoErrorReason {
            src_path,
            dev_alias,
            action,
            reason: reason.to_owned(),
        },
    );
    if action == IoAction::PAUSE {
        state.paused(host, DomainPausedReason::IOERROR);
    }
}

/// The file behind a disk.
fn image(domain: &Domain, name: &str) -> Option<String> {
    let disks = &domain.devices().disk;
    let disk = disks.iter().find(|disk| alias::of(&disk.info) == name)?;
    disk.source.path().map(str::to_owned)
}

fn balloon(host: &Host, state: &mut State, data: &Value) {
    let Some(bytes) = data.get("actual").and_then(Value::as_u64) else {
        return;
    };
    let actual = bytes / 1024;
    if let Some(live) = &mut state.live {
        Arc::make_mut(live).current_memory = Some(actual);
    }
    state.note(host, DomainEvent::BalloonChange { actual });
}

fn tray(host: &Host, state: &mut State, data: &Value) {
    let Some(open) = data.get("tray-open").and_then(Value::as_bool) else {
        return;
    };
    let (reason, tray) = if open {
        (Tray::OPEN, TrayState::Open)
    } else {
        (Tray::CLOSE, TrayState::Closed)
    };
    let dev_alias = text(data, "id").to_owned();
    if let Some(live) = &mut state.live {
        let mut disks = Arc::make_mut(live).devices_mut().disk.iter_mut();
        if let Some(disk) = disks.find(|disk| alias::of(&disk.info) == dev_alias) {
            disk.target.tray = tray;
        }
    }
    state.note(host, DomainEvent::TrayChange { dev_alias, reason });
}

/// A disk has been written to behind the byte that somebody wanted to hear of.
fn threshold(host: &Host, state: &State, data: &Value) {
    let number = |name| data.get(name).and_then(Value::as_u64);
    let node = text(data, "node-name");
    let image = node
        .split('-')
        .nth(1)
        .and_then(|number| number.parse().ok());
    let disk = state.live.as_deref().and_then(|domain| {
        let mut disks = domain.devices().disk.iter();
        disks.find(|disk| Some(alias::image_number(&disk.source)) == image)
    });
    let (Some(disk), Some(threshold), Some(excess)) =
        (disk, number("write-threshold"), number("amount-exceeded"))
    else {
        return;
    };
    let event = DomainEvent::BlockThreshold {
        dev: disk.target.dev.clone(),
        path: disk.source.path().map(str::to_owned),
        threshold,
        excess,
    };
    state.note(host, event);
}

/// A text in what QEMU says; empty when there is none.
pub(crate) fn text<'v>(data: &'v Value, name: &str) -> &'v str {
    data.get(name).and_then(Value::as_str).unwrap_or_default()
}
