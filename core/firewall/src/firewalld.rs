//! firewalld, which decides by zones what may pass, and whose reload and start take away what it does not know.

use std::path::{Path, PathBuf};
use std::time::Duration;

use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};
use polyvirt_host::admin::NetAdmin;
use rustix::event::PollFlags;

use crate::bus::{Answer, Argument, Bus, Said, Signal};
use crate::watch::Watch;

/// Its name on the bus, which is that of its interface, too.
const NAME: &str = "org.fedoraproject.FirewallD1";

/// What is listened for: that it has reloaded, and that it comes and goes. The bus sees to it that nobody else says so.
const LISTENED: [&str; 2] = [
    "type='signal',sender='org.fedoraproject.FirewallD1',\
     interface='org.fedoraproject.FirewallD1',member='Reloaded'",
    "type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus',\
     member='NameOwnerChanged',arg0='org.fedoraproject.FirewallD1'",
];

/// Where it is asked about zones.
const OBJECT: &str = "/org/fedoraproject/FirewallD1";
const ZONES: &str = "org.fedoraproject.FirewallD1.zone";

/// How long it may take to answer: it may be loading its rules just now.
const PATIENCE: Duration = Duration::from_secs(20);

/// The zones for bridges whose network asks for none, the best first: one for networks that are reached from outside,
/// and one for all.
const ROUTED: [&str; 2] = ["libvirt-routed", "libvirt"];

/// How it says that there is no such zone.
const NO_ZONE: &str = "INVALID_ZONE";

/// The zone that a bridge is to be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone<'a> {
    /// One that a network asks for.
    Named(&'a str),
    /// The one for networks of the host's.
    Usual {
        /// Whether guests are reached from outside.
        is_routed: bool,
    },
}

/// Puts a bridge into a zone. Where firewalld does not run, that is no failure unless a zone was asked for by name.
///
/// # Errors
/// `INTERNAL_ERROR` when firewalld does not run, does not answer, or has no such zone.
pub fn place(_: &NetAdmin, bus: &Path, bridge: &str, zone: Zone<'_>) -> Result<()> {
    let Some(mut bus) = running(bus) else {
        return match zone {
            Zone::Named(zone) => Err(internal(format!(
                "bridge '{bridge}' is to be in zone '{zone}', but firewalld does not run: start it, or name no zone"
            ))),
            Zone::Usual { .. } => Ok(()),
        };
    };
    let zones: &[&str] = match &zone {
        Zone::Named(zone) => &[zone],
        Zone::Usual { is_routed } => &ROUTED[usize::from(!is_routed)..],
    };
    for zone in zones {
        match ask(&mut bus, "changeZoneOfInterface", &[zone, bridge])? {
            Ok(()) => return Ok(()),
            Err(why) if why.starts_with(NO_ZONE) => {}
            Err(why) => {
                return Err(internal(format!(
                    "firewalld did not put bridge '{bridge}' into zone '{zone}': {why}"
                )));
            }
        }
    }
    Err(internal(format!(
        "firewalld has no zone '{}' for bridge '{bridge}', without which no packet of guests would pass",
        zones.join("' or '")
    )))
}

/// Has firewalld forget a bridge, if it runs and knows it.
pub fn forget(_: &NetAdmin, bus: &Path, bridge: &str) {
    if let Some(mut bus) = running(bus) {
        // What it does not know is forgotten.
        let _ = ask(&mut bus, "removeInterface", &["", bridge]);
    }
}

/// The bus, if firewalld is on it.
fn running(bus: &Path) -> Option<Bus> {
    let mut bus = Bus::connect(bus).ok()?;
    bus.has(NAME).ok()?.then_some(bus)
}

fn ask(bus: &mut Bus, member: &str, arguments: &[&str]) -> Result<Answer> {
    let arguments: Vec<_> = arguments.iter().map(|text| Argument::Text(text)).collect();
    let said = Said {
        path: OBJECT,
        interface: ZONES,
        member,
        to: Some(NAME),
        arguments: &arguments,
    };
    let answer = bus.ask(&said, PATIENCE);
    answer.map_err(|error| internal(format!("firewalld does not answer: {error}")))
}

fn internal(message: String) -> Error {
    Error::new(ErrorDomain::NONE, ErrorNumber::INTERNAL_ERROR, message)
}

/// The socket of the system's bus.
pub fn system_bus() -> PathBuf {
    let said = std::env::var("DBUS_SYSTEM_BUS_ADDRESS").unwrap_or_default();
    let path = said.strip_prefix("unix:path=").map(|path| {
        let end = path.find([',', ';']);
        &path[..end.unwrap_or(path.len())]
    });
    PathBuf::from(path.unwrap_or("/run/dbus/system_bus_socket"))
}

/// Calls somebody, on a thread of its own, whenever firewalld has started or reloaded. A host without a bus has no
/// firewalld, and nobody is ever called.
///
/// # Errors
/// When there are too many threads.
pub fn watch(_: &NetAdmin, bus: &Path, again: impl Fn() + Send + 'static) -> Result<Watch> {
    let bus = bus.to_owned();
    // Whoever does not answer holds up nobody but this thread.
    Watch::spawn(move |stop| {
        let connected = Bus::connect(&bus).and_then(|mut bus| {
            for rule in LISTENED {
                bus.call("AddMatch", &[Argument::Text(rule)])?;
            }
            Ok(bus)
        });
        let Ok(mut bus) = connected else { return };
        while stop.or_ready(&bus, PollFlags::IN) {
            match bus.hear() {
                Ok(Some(signal)) if is_news(&signal) => again(),
                Ok(_) => {}
                // The bus has gone, and firewalld with it.
                Err(_) => return,
            }
        }
    })
}

fn is_news(signal: &Signal) -> bool {
    match (signal.interface.as_str(), signal.member.as_str()) {
        (NAME, "Reloaded") => true,
        ("org.freedesktop.DBus", "NameOwnerChanged") => match &signal.arguments[..] {
            [name, _, now] => name == NAME && !now.is_empty(),
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::process::{Child, Command, Stdio};
    use std::sync::mpsc::channel;
    use std::time::{Duration, Instant};

    use super::{NAME, watch};
    use crate::bus::{Argument, Bus, Said};
    use polyvirt_host::admin::NetAdmin;

    struct Daemon(Child);

    impl Drop for Daemon {
        fn drop(&mut self) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }

    #[test]
    fn its_start_and_its_reloads_are_noticed() {
        let Ok(admin) = NetAdmin::probe() else {
            eprintln!("skipped: CAP_NET_ADMIN is missing");
            return;
        };
        let folder = std::env::temp_dir().join(format!("polyvirt-bus-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("bus");
        let address = format!("--address=unix:path={}", path.display());
        let daemon = Command::new("dbus-daemon")
            .args([
                "--session",
                "--nofork",
                "--nopidfile",
                "--nosyslog",
                &address,
            ])
            .stderr(Stdio::null())
            .spawn();
        let Ok(daemon) = daemon.map(Daemon) else {
            eprintln!("skipped: dbus-daemon is not installed");
            return;
        };
        let until = Instant::now() + Duration::from_secs(10);
        let mut firewalld = loop {
            match Bus::connect(&path) {
                Ok(bus) => break bus,
                Err(error) => assert!(Instant::now() < until, "{error}"),
            }
            std::thread::sleep(Duration::from_millis(10));
        };
        let (report, reports) = channel();
        let watch = watch(&admin, &path, move || report.send(()).unwrap()).unwrap();
        let heard = || reports.recv_timeout(Duration::from_millis(500)).is_ok();
        let reloaded = Said {
            path: "/org/fedoraproject/FirewallD1",
            interface: NAME,
            member: "Reloaded",
            to: None,
            arguments: &[],
        };
        firewalld.say(&reloaded).unwrap();
        assert!(!heard(), "somebody else may say what they like");
        let name = [Argument::Text(NAME), Argument::Number(0)];
        firewalld.call("RequestName", &name).unwrap();
        assert!(heard(), "it has started");
        firewalld.say(&reloaded).unwrap();
        assert!(heard(), "it has reloaded");
        firewalld.call("ReleaseName", &name[..1]).unwrap();
        assert!(!heard(), "it has ended, which changes nothing");
        drop((watch, daemon));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
