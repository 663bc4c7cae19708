//! What becomes of commands to an agent that is slow, gone, or not one.

use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use polyvirt_driver::ErrorNumber;
use polyvirt_qmp::Agent;
use serde_json::{Value, json};

use crate::peer::{Peer, shortly, soon};

fn pair() -> (Arc<Agent>, Peer) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    (Arc::new(Agent::new(ours).unwrap()), Peer::new(theirs))
}

fn sync(peer: &mut Peer) {
    let command = peer.read();
    assert_eq!(command["execute"], "guest-sync-delimited");
    let reply = json!({ "return": command["arguments"]["id"] });
    peer.write(b"\xff");
    peer.write(format!("{reply}\n").as_bytes());
}

#[test]
fn a_command_is_answered_after_whatever_lay_in_the_port() {
    let (agent, mut peer) = pair();
    peer.write(b"login: \xff\xff\n{\"return\": 12}\n{\"return\": {}}\nhalf {\"ret");
    let answers = thread::spawn(move || {
        sync(&mut peer);
        let command = peer.read();
        assert_eq!(command, json!({ "execute": "guest-ping" }));
        peer.write(b"{\"return\": {}}\n");
        sync(&mut peer);
        peer.read();
        peer.write(b"{\"error\": {\"class\": \"GenericError\", \"desc\": \"not frozen\"}}\n");
    });
    let value = agent.execute("guest-ping", Value::Null, soon()).unwrap();
    assert_eq!(value, json!({}));
    let error = agent
        .execute("guest-fsfreeze-thaw", Value::Null, soon())
        .unwrap_err();
    assert_eq!(error.code(), ErrorNumber::AGENT_COMMAND_FAILED);
    assert!(
        error
            .message()
            .ends_with("'guest-fsfreeze-thaw': not frozen"),
        "{error}"
    );
    answers.join().unwrap();
}

#[test]
fn silence_is_unresponsive_and_slowness_a_timeout() {
    let (agent, mut peer) = pair();
    let error = agent
        .execute("guest-ping", Value::Null, shortly())
        .unwrap_err();
    assert_eq!(error.code(), ErrorNumber::AGENT_UNRESPONSIVE);
    peer.read();
    let answers = thread::spawn(move || {
        sync(&mut peer);
        peer.read();
        peer
    });
    let limit = Instant::now() + Duration::from_millis(500);
    let error = agent.execute("guest-ping", Value::Null, limit).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::AGENT_COMMAND_TIMEOUT);
    // The late answer is not taken for that of the next command.
    let mut peer = answers.join().unwrap();
    peer.write(b"{\"return\": \"late\"}\n");
    let answers = thread::spawn(move || {
        sync(&mut peer);
        peer.read();
        peer.write(b"{\"return\": \"mine\"}\n");
    });
    assert_eq!(
        agent.execute("guest-info", Value::Null, soon()).unwrap(),
        "mine"
    );
    answers.join().unwrap();
}

#[test]
fn a_guest_that_never_stops_talking_is_left_at_the_deadline() {
    for (noise, code) in [
        (&b"{\"return\": 1}\n"[..], ErrorNumber::AGENT_UNSYNCED),
        (b"what\n", ErrorNumber::AGENT_UNRESPONSIVE),
    ] {
        let (agent, mut peer) = pair();
        let talk = thread::spawn(move || {
            let noise = noise.repeat(1000);
            while std::io::Write::write_all(&mut peer.socket, &noise).is_ok() {}
        });
        let limit = Instant::now() + Duration::from_millis(300);
        let error = agent.execute("guest-ping", Value::Null, limit).unwrap_err();
        assert_eq!(error.code(), code);
        assert!(limit.elapsed() < Duration::from_secs(10));
        drop(agent);
        talk.join().unwrap();
    }
}

#[test]
fn an_agent_that_goes_says_so_at_once() {
    let (agent, mut peer) = pair();
    let gone = thread::spawn(move || {
        sync(&mut peer);
        peer.read();
    });
    let error = agent
        .execute("guest-ping", Value::Null, soon())
        .unwrap_err();
    assert_eq!(error.code(), ErrorNumber::AGENT_UNRESPONSIVE);
    assert!(error.message().contains("disappeared"), "{error}");
    gone.join().unwrap();
}

#[test]
fn a_shutdown_is_answered_by_its_happening() {
    let (agent, mut peer) = pair();
    let releaser = Arc::clone(&agent);
    // One that nobody waited for does not answer the next command.
    agent.release();
    let guest = thread::spawn(move || {
        sync(&mut peer);
        let command = peer.read();
        assert_eq!(command["arguments"], json!({ "mode": "powerdown" }));
        releaser.release();
        peer
    });
    let arguments = json!({ "mode": "powerdown" });
    let value = agent.execute_or_release("guest-shutdown", arguments, soon());
    assert_eq!(value.unwrap(), None);
    guest.join().unwrap();
}

#[test]
fn one_command_at_a_time_and_the_others_keep_their_deadlines() {
    let (agent, mut peer) = pair();
    let first = {
        let agent = Arc::clone(&agent);
        thread::spawn(move || agent.execute("guest-fsfreeze-freeze", Value::Null, soon()))
    };
    sync(&mut peer);
    peer.read();
    let error = agent
        .execute("guest-ping", Value::Null, shortly())
        .unwrap_err();
    assert_eq!(error.code(), ErrorNumber::AGENT_UNRESPONSIVE);
    peer.write(b"{\"return\": 2}\n");
    assert_eq!(first.join().unwrap().unwrap(), 2);
}
