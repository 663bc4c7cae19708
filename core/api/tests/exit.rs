//! Leaving the process while events are being delivered.

mod common;

use std::env;
use std::process::Command;
use std::thread;
use std::time::Duration;

use common::bare;
use polyvirt::ConnectCloseReason;

const CHILD: &str = "POLYVIRT_TEST_EXIT_CHILD";

#[test]
fn leaves_with_live_events() {
    if env::var_os(CHILD).is_some() {
        be_the_child();
    }
    for turn in 0..20 {
        let status = Command::new(env::current_exe().unwrap())
            .env(CHILD, "1")
            .status()
            .unwrap();
        assert!(status.success(), "exit {turn}: {status}");
    }
}

#[allow(clippy::exit, reason = "what is being tested")]
#[allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
fn be_the_child() -> ! {
    let (conn, driver) = bare();
    conn.on_close(|_, _| thread::yield_now()).unwrap();
    thread::spawn(move || {
        loop {
            driver.events.emit(ConnectCloseReason::EOF);
            thread::yield_now();
        }
    });
    thread::sleep(Duration::from_millis(3));
    std::process::exit(0);
}
