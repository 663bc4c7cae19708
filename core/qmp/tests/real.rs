//! A real QEMU, where one is installed.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use polyvirt_driver::{Error, ErrorNumber};
use polyvirt_qmp::{Event, Ignore, Listener, Monitor};
use serde_json::{Value, json};

const PROGRAM: &str = "qemu-system-x86_64";

fn soon() -> Instant {
    Instant::now() + Duration::from_secs(20)
}

/// A QEMU without a guest, that ends with its test.
struct Qemu {
    child: Child,
    socket: std::path::PathBuf,
    _folder: tempfile::TempDir,
}

impl Qemu {
    /// None, with a line that says so, where no QEMU is installed.
    fn start() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("monitor");
        let child = Command::new(PROGRAM)
            .args([
                "-M",
                "none",
                "-nodefaults",
                "-display",
                "none",
                "-S",
                "-qmp",
            ])
            .arg(format!("unix:{},server=on,wait=off", socket.display()))
            .stdin(Stdio::null())
            .spawn();
        let Ok(child) = child else {
            eprintln!("skipped: no {PROGRAM}");
            return None;
        };
        Some(Self {
            child,
            socket,
            _folder: folder,
        })
    }

    fn connect(&self, listener: Arc<dyn Listener>) -> Monitor {
        let deadline = soon();
        let stream = loop {
            match UnixStream::connect(&self.socket) {
                Ok(stream) => break stream,
                Err(error) => assert!(Instant::now() < deadline, "{error}"),
            }
            thread::sleep(Duration::from_millis(5));
        };
        Monitor::new(stream, listener, deadline).unwrap()
    }

    fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        let status = Command::new("kill").args([name, &id]).status();
        assert!(status.unwrap().success());
    }
}

impl Drop for Qemu {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

struct Note(Sender<Option<String>>);

impl Listener for Note {
    fn event(&self, event: Event) {
        assert!(event.seconds > 0, "{event:?}");
        let _ = self.0.send(Some(event.name));
    }

    fn ended(&self, _: &Error) {
        let _ = self.0.send(None);
    }
}

#[test]
fn commands_events_and_the_end() {
    let Some(qemu) = Qemu::start() else { return };
    let (sender, told) = channel();
    let monitor = qemu.connect(Arc::new(Note(sender)));
    let version = monitor
        .execute("query-version", Value::Null, soon())
        .unwrap();
    assert_eq!(version["qemu"]["major"], monitor.greeting().version[0]);

    let error = monitor.execute("no-such", json!({}), soon()).unwrap_err();
    assert_eq!(
        error.message(),
        "internal error: unable to execute QEMU command 'no-such': The command no-such has not been found"
    );
    let refusal = monitor.ask("no-such", Value::Null, soon()).unwrap();
    assert_eq!(refusal.unwrap_err().class, "CommandNotFound");

    monitor.execute("quit", Value::Null, soon()).unwrap();
    assert_eq!(told.recv().unwrap().as_deref(), Some("SHUTDOWN"));
    assert_eq!(told.recv().unwrap(), None);
    assert!(monitor.end().is_some());
}

#[test]
fn threads_share_a_monitor() {
    let Some(qemu) = Qemu::start() else { return };
    let monitor = qemu.connect(Arc::new(Ignore));
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..50 {
                    let status = monitor.execute("query-status", Value::Null, soon());
                    assert_eq!(status.unwrap()["running"], false);
                    let name = monitor.execute("query-name", Value::Null, soon());
                    assert_eq!(name.unwrap(), json!({}));
                }
            });
        }
    });
    let schema = monitor.execute("query-qmp-schema", Value::Null, soon());
    assert!(schema.unwrap().as_array().unwrap().len() > 500);
}

#[test]
fn descriptors_are_passed() {
    let Some(qemu) = Qemu::start() else { return };
    let monitor = qemu.connect(Arc::new(Ignore));
    let file = tempfile::tempfile().unwrap();
    let arguments = json!({ "fdset-id": 7, "opaque": "a file" });
    let added = monitor.execute_passing("add-fd", arguments, Some(file.as_fd()), soon());
    assert_eq!(added.unwrap()["fdset-id"], 7);
    let sets = monitor
        .execute("query-fdsets", Value::Null, soon())
        .unwrap();
    assert_eq!(sets[0]["fds"][0]["opaque"], "a file");
    let error = monitor
        .execute("getfd", json!({ "fdname": "x" }), soon())
        .unwrap_err();
    assert!(error.message().contains("No file descriptor"), "{error}");
}

#[test]
fn one_that_is_stopped_misses_deadlines_and_recovers() {
    let Some(qemu) = Qemu::start() else { return };
    let monitor = qemu.connect(Arc::new(Ignore));
    qemu.signal("-STOP");
    for _ in 0..3 {
        let deadline = Instant::now() + Duration::from_millis(100);
        let error = monitor
            .execute("query-kvm", Value::Null, deadline)
            .unwrap_err();
        assert_eq!(error.code(), ErrorNumber::OPERATION_TIMEOUT);
    }
    qemu.signal("-CONT");
    let status = monitor
        .execute("query-status", Value::Null, soon())
        .unwrap();
    assert_eq!(status["status"], "prelaunch");
    qemu.signal("-KILL");
    let deadline = soon();
    while monitor.end().is_none() {
        assert!(Instant::now() < deadline, "the end was not noticed");
        thread::sleep(Duration::from_millis(5));
    }
}
