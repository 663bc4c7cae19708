//! The bridges of networks on a host with firewalld, which lets packets pass by zones. It is the real one where that is
//! installed, and else one that knows zones and nothing more.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use polyvirt_networks::{Host, Keeper, has};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

const PATIENCE: Duration = Duration::from_secs(30);

/// A bus on which everybody may say everything.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
    "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=FOLDER/bus</listen><auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"#;

/// firewalld, on a bus of its own.
struct Firewalld<'h> {
    host: &'h Host,
    children: Vec<Child>,
    folder: TempDir,
}

impl<'h> Firewalld<'h> {
    /// Starts it; nothing, and it says so, where that cannot be.
    fn start(host: &'h Host) -> Option<Self> {
        let mut gi = Command::new("/usr/bin/python3");
        gi.args(["-c", "from gi.repository import Gio"]);
        if !has("dbus-daemon") || !gi.status().is_ok_and(|status| status.success()) {
            eprintln!(
                "skipped: nobody can stand in for firewalld (packages dbus-daemon, python3-gi)"
            );
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().display().to_string();
        std::fs::write(folder.path().join("bus.conf"), BUS.replace("FOLDER", &path)).unwrap();
        std::fs::create_dir(folder.path().join("etc")).unwrap();
        let mut made = Self {
            host,
            children: Vec::new(),
            folder,
        };
        made.spawn(&[
            "dbus-daemon",
            &format!("--config-file={path}/bus.conf"),
            "--nofork",
            "--nopidfile",
        ]);
        let socket = made.folder.path().join("bus");
        soon(|| socket.exists());
        made.begin();
        Some(made)
    }

    fn begin(&mut self) {
        let etc = format!("--system-config={}/etc", self.folder.path().display());
        let log = format!("--log-file={}/log", self.folder.path().display());
        if Path::new("/usr/sbin/firewalld").exists() {
            self.spawn(&["/usr/sbin/firewalld", "--nofork", "--nopid", &etc, &log]);
        } else {
            let stand_in = concat!(env!("CARGO_MANIFEST_DIR"), "/src/firewalld.py");
            self.spawn(&["/usr/bin/python3", stand_in]);
        }
        soon(|| self.asked("getZoneOfInterface", &["none"]).is_ok());
    }

    /// Ends, and begins anew: whatever it was told while it ran is forgotten.
    fn restart(&mut self) {
        let mut child = self.children.pop().unwrap();
        let pid = i32::try_from(child.id()).unwrap();
        kill_process(Pid::from_raw(pid).unwrap(), Signal::TERM).unwrap();
        child.wait().unwrap();
        self.begin();
    }

    fn spawn(&mut self, words: &[&str]) {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let address = self.address();
        let child = self.host.run(move |_, _| {
            let mut command = Command::new(&words[0]);
            command
                .args(&words[1..])
                .env("DBUS_SYSTEM_BUS_ADDRESS", address);
            command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()
        });
        self.children.push(child.unwrap());
    }

    fn address(&self) -> String {
        format!("unix:path={}", self.folder.path().join("bus").display())
    }

    /// What it answers to a question about zones.
    fn asked(&self, member: &str, arguments: &[&str]) -> Result<String, String> {
        let bus = format!("--bus={}", self.address());
        let member = format!("org.fedoraproject.FirewallD1.zone.{member}");
        let mut words = vec![
            "dbus-send",
            &bus,
            "--print-reply=literal",
            "--dest=org.fedoraproject.FirewallD1",
            "/org/fedoraproject/FirewallD1",
            &member,
        ];
        let arguments: Vec<_> = arguments
            .iter()
            .map(|text| format!("string:{text}"))
            .collect();
        words.extend(arguments.iter().map(String::as_str));
        let output = self.host.program(&words);
        let text = |bytes| String::from_utf8_lossy(bytes).trim().to_owned();
        if output.status.success() {
            Ok(text(&output.stdout))
        } else {
            Err(text(&output.stderr))
        }
    }

    fn zone_of(&self, bridge: &str) -> String {
        self.asked("getZoneOfInterface", &[bridge]).unwrap()
    }

    /// A process that keeps networks and knows of this bus.
    fn keeper(&self, root: &Path) -> Keeper {
        let bus = format!("DBUS_SYSTEM_BUS_ADDRESS={}", self.address());
        Keeper::start_by(
            self.host,
            &["env", &bus, env!("CARGO_BIN_EXE_keeper")],
            root,
        )
    }
}

impl Drop for Firewalld<'_> {
    fn drop(&mut self) {
        for mut child in self.children.drain(..).rev() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn soon(holds: impl Fn() -> bool) {
    let until = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < until, "it did not come about");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A network, whose number is that of its subnet.
fn network(number: u8, name: &str, mode: &str, zone: &str) -> String {
    format!(
        "<network><name>{name}</name><forward mode='{mode}'/><bridge name='{name}0'{zone} stp='off'/>
         <dns enable='no'/><ip address='10.7.{number}.1' prefix='24'/></network>"
    )
}

#[test]
fn bridges_are_in_the_zone_of_their_kind_or_of_their_choice() {
    let Some(host) = Host::new() else { return };
    let Some(mut firewalld) = Firewalld::start(&host) else {
        return;
    };
    let root = Keeper::root();
    let keeper = firewalld.keeper(root.path());
    for (number, mode, zone) in [(1, "nat", "libvirt"), (2, "route", "libvirt-routed")] {
        keeper.must("define", &[&network(number, mode, mode, "")]);
        keeper.must("start", &[mode]);
        assert_eq!(firewalld.zone_of(&format!("{mode}0")), zone);
    }
    keeper.must("define", &[&network(3, "own", "nat", " zone='trusted'")]);
    keeper.must("start", &["own"]);
    assert_eq!(firewalld.zone_of("own0"), "trusted");
    keeper.must("define", &[&network(4, "free", "open", "")]);
    keeper.must("start", &["free"]);
    assert_eq!(firewalld.zone_of("free0"), "");
    keeper.must("define", &[&network(5, "odd", "nat", " zone='none-such'")]);
    let refused = keeper.call("start", &["odd"]).unwrap_err();
    assert!(refused.contains("none-such"), "{refused}");
    assert!(host.run(|_, net| net.link("odd0").unwrap().is_none()));
    // Who begins anew has forgotten all that.
    firewalld.restart();
    soon(|| firewalld.zone_of("own0") == "trusted" && firewalld.zone_of("nat0") == "libvirt");
    keeper.must("stop", &["own"]);
    assert_eq!(firewalld.zone_of("own0"), "");
}

#[test]
fn without_firewalld_only_a_zone_by_name_is_refused() {
    let Some(host) = Host::new() else { return };
    let root = Keeper::root();
    let words = [
        "env",
        "DBUS_SYSTEM_BUS_ADDRESS=unix:path=/nonexistent",
        env!("CARGO_BIN_EXE_keeper"),
    ];
    let keeper = Keeper::start_by(&host, &words, root.path());
    keeper.must("define", &[&network(6, "usual", "nat", "")]);
    keeper.must("start", &["usual"]);
    keeper.must("define", &[&network(3, "own", "nat", " zone='trusted'")]);
    let refused = keeper.call("start", &["own"]).unwrap_err();
    assert!(refused.contains("firewalld does not run"), "{refused}");
    assert!(host.run(|_, net| net.link("own0").unwrap().is_none()));
}
