//! What a monitor makes of a peer that does not behave.

use std::io::Write;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;

use polyvirt_driver::ErrorNumber;
use polyvirt_qmp::{Event, Ignore, Listener, MESSAGE_MAX, Monitor};
use serde_json::{Value, json};

use crate::peer::{Peer, Told, aside, pair, shortly, soon};

#[test]
fn who_never_greets_is_given_up_at_the_deadline() {
    let (ours, _theirs) = UnixStream::pair().unwrap();
    let error = Monitor::new(ours, Arc::new(Ignore), shortly())
        .err()
        .unwrap();
    assert_eq!(error.code(), ErrorNumber::OPERATION_TIMEOUT);
}

#[test]
fn who_answers_without_greeting_is_no_qemu() {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let peer = thread::spawn(move || {
        let mut peer = Peer::new(theirs);
        let command = peer.read();
        peer.reply(&command, &json!({}));
    });
    let error = Monitor::new(ours, Arc::new(Ignore), soon()).err().unwrap();
    assert!(error.message().contains("did not greet"), "{error}");
    peer.join().unwrap();
}

#[test]
fn answers_find_their_commands_in_any_order() {
    let (monitor, _told, mut peer) = pair();
    assert_eq!(monitor.greeting().version, [7, 2, 5]);
    let waiting: Vec<_> = ["a", "b", "c"].map(|name| aside(&monitor, name)).into();
    let mut commands: Vec<Value> = waiting.iter().map(|_| peer.read()).collect();
    commands.reverse();
    for command in commands {
        peer.reply(&command, &command["execute"]);
    }
    let answers = waiting.into_iter().map(|one| one.join().unwrap().unwrap());
    assert_eq!(
        answers.collect::<Vec<_>>(),
        [json!("a"), json!("b"), json!("c")]
    );
}

#[test]
fn a_late_answer_is_dropped_and_the_next_command_works() {
    let (monitor, _told, mut peer) = pair();
    let error = monitor.execute("slow", Value::Null, shortly()).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::OPERATION_TIMEOUT);
    assert!(error.message().contains("'slow'"), "{error}");
    let slow = peer.read();
    peer.reply(&slow, &json!("late"));
    let next = aside(&monitor, "next");
    let command = peer.read();
    peer.reply(&command, &json!("mine"));
    assert_eq!(next.join().unwrap().unwrap(), "mine");
}

#[test]
fn a_peer_that_reads_nothing_costs_each_command_its_deadline_and_no_message_is_torn() {
    let (monitor, _told, mut peer) = pair();
    let big = json!({ "data": "x".repeat(100_000) });
    for _ in 0..20 {
        let error = monitor.execute("big", big.clone(), shortly()).unwrap_err();
        assert_eq!(error.code(), ErrorNumber::OPERATION_TIMEOUT);
    }
    // It comes to life again: everything that it reads is whole, and the last command is answered.
    let last = aside(&monitor, "last");
    loop {
        let command = peer.read();
        assert!(command.is_object());
        peer.reply(&command, &command["execute"]);
        if command["execute"] == "last" {
            break;
        }
    }
    assert_eq!(last.join().unwrap().unwrap(), "last");
}

#[test]
fn garbage_ends_the_connection_with_a_reason() {
    let deep = format!("{}\r\n", "[".repeat(100_000));
    let cases: [(&[u8], &str); 8] = [
        (b"hello\r\n", "cannot parse json hello"),
        (b"{\"return\": \r\n", "cannot parse json"),
        (b"\xff\xfe\x00\r\n", "cannot parse json"),
        (b"[1, 2]\r\n", "isn't an object"),
        (b"{\"foo\": 1}\r\n", "Unknown JSON reply"),
        (b"{\"event\": 7}\r\n", "Unknown JSON reply"),
        (
            b"{\"return\": {}, \"id\": \"libvirt-99\"}\r\n",
            "was not given",
        ),
        (deep.as_bytes(), "cannot parse json"),
    ];
    for (garbage, reason) in cases {
        let (monitor, told, mut peer) = pair();
        let waiting = aside(&monitor, "query-status");
        peer.read();
        peer.write(garbage);
        let error = waiting.join().unwrap().unwrap_err();
        assert_eq!(error.code(), ErrorNumber::INTERNAL_ERROR);
        assert!(error.message().contains(reason), "{error}");
        assert!(error.message().chars().count() < 400);
        let Told::Ended(why) = told.recv().unwrap() else {
            panic!("an event out of garbage");
        };
        assert_eq!(why, error);
        let later = monitor.execute("query-status", Value::Null, soon());
        assert_eq!(later.unwrap_err(), error);
        assert!(peer.read().is_null(), "the connection is still open");
    }
}

#[test]
fn a_message_without_end_is_refused() {
    let (monitor, _told, mut peer) = pair();
    let waiting = aside(&monitor, "query-status");
    let piece = vec![b'x'; 1 << 20];
    // It is cut off in the middle of it.
    let mut written = 0;
    while written < 2 * MESSAGE_MAX && peer.socket.write_all(&piece).is_ok() {
        written += piece.len();
    }
    assert!(written < 2 * MESSAGE_MAX);
    let error = waiting.join().unwrap().unwrap_err();
    assert!(error.message().contains("exceeds buffer size"), "{error}");
}

#[test]
fn the_end_and_a_close_wake_everybody_who_waits() {
    let (monitor, told, peer) = pair();
    let waiting: Vec<_> = ["a", "b", "c"].map(|name| aside(&monitor, name)).into();
    drop(peer);
    for one in waiting {
        let error = one.join().unwrap().unwrap_err();
        let text = error.message();
        // Who comes late finds that nothing can be written, or that it has ended.
        assert!(text.contains("End of file from qemu monitor") || text.contains("Unable to write"));
    }
    assert!(matches!(told.recv().unwrap(), Told::Ended(_)));

    let (monitor, told, mut peer) = pair();
    let waiting: Vec<_> = ["a", "b", "c"].map(|name| aside(&monitor, name)).into();
    for _ in &waiting {
        peer.read();
    }
    monitor.close();
    for one in waiting {
        let error = one.join().unwrap().unwrap_err();
        assert_eq!(error.code(), ErrorNumber::OPERATION_FAILED);
    }
    assert!(matches!(told.recv().unwrap(), Told::Ended(_)));
    assert!(peer.read().is_null());
}

#[test]
fn a_refusal_is_told_in_qemus_words() {
    let (monitor, _told, mut peer) = pair();
    for (refusal, message) in [
        (
            json!({ "class": "GenericError", "desc": "no such disk" }),
            "internal error: unable to execute QEMU command 'eject': no such disk",
        ),
        (
            json!(17),
            "internal error: unable to execute QEMU command 'eject'",
        ),
    ] {
        let waiting = aside(&monitor, "eject");
        let command = peer.read();
        let reply = json!({ "error": refusal, "id": command["id"] });
        peer.write(format!("{reply}\r\n").as_bytes());
        assert_eq!(waiting.join().unwrap().unwrap_err().message(), message);
    }
}

#[test]
fn events_come_in_order_in_pieces_and_in_floods() {
    let (monitor, told, mut peer) = pair();
    let one = |number: usize| {
        format!(
            "{{\"timestamp\": {{\"seconds\": {number}, \"microseconds\": 7}}, \"event\": \"STOP\", \"data\": {{\"n\": {number}}}}}\r\n"
        )
    };
    for byte in one(0).bytes() {
        peer.write(&[byte]);
    }
    let flood: String = (1..10_000).map(one).collect();
    let writer = thread::spawn(move || {
        peer.write(flood.as_bytes());
        let command = peer.read();
        peer.reply(&command, &json!({}));
        peer
    });
    for number in 0..10_000 {
        let Told::Event(event) = told.recv().unwrap() else {
            panic!("the end came first");
        };
        assert_eq!(event.seconds, number);
        assert_eq!(event.microseconds, 7);
        assert_eq!(event.data, json!({ "n": number }));
    }
    monitor
        .execute("query-status", Value::Null, soon())
        .unwrap();
    writer.join().unwrap();
}

#[test]
fn a_command_from_a_listener_is_refused_not_hung() {
    struct Asks(
        std::sync::mpsc::Sender<String>,
        std::sync::mpsc::Receiver<Arc<Monitor>>,
    );
    struct Shared(parking_lot::Mutex<Asks>);
    impl Listener for Shared {
        fn event(&self, _: Event) {
            let asks = self.0.lock();
            let monitor = asks.1.recv().unwrap();
            let error = monitor.execute("cont", Value::Null, soon()).unwrap_err();
            let _ = asks.0.send(error.message().to_owned());
        }
        fn ended(&self, _: &polyvirt_driver::Error) {}
    }
    let (ours, theirs) = UnixStream::pair().unwrap();
    let peer = thread::spawn(move || {
        let mut peer = Peer::new(theirs);
        peer.introduce();
        peer.write(b"{\"event\": \"STOP\"}\r\n");
        peer
    });
    let (answers, answer) = channel();
    let (give, take) = channel();
    let listener = Shared(parking_lot::Mutex::new(Asks(answers, take)));
    let monitor = Arc::new(Monitor::new(ours, Arc::new(listener), soon()).unwrap());
    give.send(Arc::clone(&monitor)).unwrap();
    assert!(answer.recv().unwrap().contains("'cont'"));
    peer.join().unwrap();
}

#[test]
fn a_whole_exchange_keeps_what_was_asked_and_answered() {
    let (monitor, _told, mut peer) = pair();
    let request = json!({ "execute": "query-kvm" });
    let Value::Object(request) = request else {
        unreachable!()
    };
    let waiting = {
        let monitor = Arc::clone(&monitor);
        thread::spawn(move || monitor.exchange(request, None, soon()))
    };
    let command = peer.read();
    assert_eq!(command["execute"], "query-kvm");
    assert!(command.get("arguments").is_none());
    let reply = json!({ "error": { "class": "X", "desc": "y" }, "id": command["id"] });
    peer.write(format!("{reply}\r\n").as_bytes());
    assert_eq!(Value::Object(waiting.join().unwrap().unwrap()), reply);
}
