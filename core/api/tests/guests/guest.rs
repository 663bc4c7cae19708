//! What guests answer, and what is done to them.

use polyvirt::driver::{Received, Sent};
use polyvirt::events::DomainEvent;
use polyvirt::{
    DomainAuthorizedSshKeysSetFlags as KeyFlags, DomainBlockResizeFlags, DomainChannelFlags,
    DomainConsoleFlags, DomainEventId, DomainGuestInfoTypes as Groups, DomainOpenGraphicsFlags,
    DomainState, ErrorNumber, NodeSuspendTarget, Stream, StreamFlags, TypedParamList,
};

use crate::{Own, code, next};

const CONSOLES: &str = "<serial type='pty'/><console type='pty'/>
    <channel type='unix'><target type='virtio' name='org.example.port'/></channel>";

/// What waits in a stream, up to `length` bytes.
fn read(stream: &Stream, length: usize) -> String {
    let mut text = Vec::new();
    while text.len() < length {
        let mut buffer = [0; 256];
        match stream.recv(&mut buffer).unwrap() {
            Received::Data(0) => break,
            Received::Data(count) => text.extend(&buffer[..count]),
            other => panic!("{other:?}"),
        }
    }
    String::from_utf8(text).unwrap()
}

#[test]
fn a_console_greets_and_repeats_and_belongs_to_one_at_a_time() {
    let own = Own::new("console", CONSOLES);
    let stream = || own.conn.new_stream(StreamFlags::empty());
    let greeting = "Welcome to consolehost\r\nlogin: ";
    let (first, second) = (stream(), stream());
    let open = |stream: &Stream, flags| own.domain.open_console(None, stream, flags);
    open(&first, DomainConsoleFlags::SAFE).unwrap();
    assert_eq!(read(&first, greeting.len()), greeting);
    assert_eq!(first.send(b"root\n").unwrap(), Sent::Data(5));
    assert_eq!(read(&first, 5), "root\n");

    let refused = open(&second, DomainConsoleFlags::empty());
    assert_eq!(code(refused), ErrorNumber::OPERATION_FAILED);
    open(&second, DomainConsoleFlags::FORCE).unwrap();
    assert_eq!(read(&second, greeting.len()), greeting);
    // The first has nothing more to read.
    assert_eq!(read(&first, 1), "");

    own.domain.destroy().unwrap();
    assert_eq!(read(&second, 1), "");
}

#[test]
fn a_console_is_free_again_when_its_stream_is_over() {
    let own = Own::new("console-free", CONSOLES);
    for _ in 0..2 {
        let stream = own.conn.new_stream(StreamFlags::empty());
        let flags = DomainConsoleFlags::empty();
        own.domain
            .open_console(Some("serial0"), &stream, flags)
            .unwrap();
        stream.finish().unwrap();
    }
}

#[test]
fn a_channel_is_known_by_the_name_the_guest_has_for_it() {
    let own = Own::new("channel", CONSOLES);
    let stream = own.conn.new_stream(StreamFlags::empty());
    let open = |name| {
        let flags = DomainChannelFlags::empty();
        own.domain.open_channel(Some(name), &stream, flags)
    };
    assert_eq!(code(open("elsewhere")), ErrorNumber::DEVICE_MISSING);
    open("org.example.port").unwrap();
    stream.send(b"ping").unwrap();
    assert_eq!(read(&stream, 4), "ping");
}

#[test]
fn a_guest_sleeps_and_wakes() {
    let own = Own::new("sleeper", "");
    let asleep = own.listen(DomainEventId::PMSUSPEND);
    let awake = own.listen(DomainEventId::PMWAKEUP);
    let sleep = |target, duration| own.domain.pm_suspend_for_duration(target, duration, 0);
    assert_eq!(
        code(sleep(NodeSuspendTarget::MEM, 5)),
        ErrorNumber::ARGUMENT_UNSUPPORTED
    );
    sleep(NodeSuspendTarget::MEM, 0).unwrap();
    assert_eq!(own.domain.state(0).unwrap().0, DomainState::PMSUSPENDED);
    assert_eq!(next(&asleep), DomainEvent::Pmsuspend { reason: 0 });
    assert_eq!(
        code(sleep(NodeSuspendTarget::MEM, 0)),
        ErrorNumber::OPERATION_INVALID
    );
    own.domain.pm_wakeup(0).unwrap();
    assert_eq!(own.domain.state(0).unwrap().0, DomainState::RUNNING);
    assert_eq!(next(&awake), DomainEvent::Pmwakeup { reason: 0 });
    assert_eq!(
        code(own.domain.pm_wakeup(0)),
        ErrorNumber::OPERATION_INVALID
    );
    sleep(NodeSuspendTarget::DISK, 0).unwrap();
    assert!(!own.domain.is_active().unwrap());
}

#[test]
fn facts_come_in_groups() {
    let own = Own::new("facts", "");
    let some = own
        .domain
        .guest_info(Groups::HOSTNAME | Groups::FILESYSTEM, 0)
        .unwrap();
    assert_eq!(some.get_string("hostname").unwrap(), Some("factshost"));
    assert_eq!(some.get_uint("fs.count").unwrap(), Some(2));
    assert_eq!(some.get_string("fs.1.mountpoint").unwrap(), Some("/boot"));
    assert_eq!(some.get_string("os.id").unwrap(), None);
    let all = own.domain.guest_info(Groups::empty(), 0).unwrap();
    for fact in [
        "user.0.name",
        "os.id",
        "timezone.name",
        "disk.0.alias",
        "if.0.hwaddr",
        "load.1m",
    ] {
        assert!(
            TypedParamList::get(all.as_slice(), fact).is_some(),
            "{fact}"
        );
    }
    let unknown = own.domain.guest_info(Groups::from_bits_retain(1 << 20), 0);
    assert_eq!(code(unknown), ErrorNumber::ARGUMENT_UNSUPPORTED);
}

#[test]
fn a_guest_switches_its_own_cpus_off_and_has_all_of_them_after_a_restart() {
    let own = Own::new("own-cpus", "");
    let online = || {
        let vcpus = own.domain.guest_vcpus(0).unwrap();
        vcpus.get_string("online").unwrap().unwrap().to_owned()
    };
    assert_eq!(online(), "0-1");
    own.domain.set_guest_vcpus("1", false, 0).unwrap();
    assert_eq!(online(), "0");
    for (map, state) in [("0", false), ("7", true), ("x", true)] {
        let refused = own.domain.set_guest_vcpus(map, state, 0);
        assert_eq!(code(refused), ErrorNumber::INVALID_ARG, "{map}");
    }
    own.domain.destroy().unwrap();
    own.domain.create().unwrap();
    assert_eq!(online(), "0-1");
}

#[test]
fn keys_are_set_added_and_taken_away() {
    let own = Own::new("keys", "");
    let set = |keys: &[&str], flags| own.domain.authorized_ssh_keys_set("root", keys, flags);
    let get = || own.domain.authorized_ssh_keys("root", 0).unwrap();
    set(&["one", "two"], KeyFlags::empty()).unwrap();
    set(&["two", "three"], KeyFlags::APPEND).unwrap();
    assert_eq!(get(), ["one", "two", "three"]);
    set(&["one"], KeyFlags::REMOVE).unwrap();
    assert_eq!(get(), ["two", "three"]);
    let both = set(&["one"], KeyFlags::APPEND | KeyFlags::REMOVE);
    assert_eq!(code(both), ErrorNumber::INVALID_ARG);
    let other = own.domain.authorized_ssh_keys("nobody", 0).unwrap();
    assert!(other.is_empty());
}

#[test]
fn a_disk_has_its_new_size_after_a_restart() {
    let own = Own::new("resized", "");
    let resize = |size, flags| own.domain.block_resize("vda", size, flags);
    resize(2048, DomainBlockResizeFlags::empty()).unwrap();
    let capacity = || own.domain.block_info("vda", 0).unwrap().capacity;
    assert_eq!(capacity(), 2048 * 1024);
    assert_eq!(
        code(resize(u64::MAX, DomainBlockResizeFlags::empty())),
        ErrorNumber::OVERFLOW
    );
    let peek = |offset, size| own.domain.block_peek("vda", offset, size, 0);
    assert_eq!(peek(2048 * 1024 - 4, 4).unwrap(), [0; 4]);
    for (offset, size) in [(2048 * 1024, 1), (u64::MAX, 2), (0, usize::MAX)] {
        assert_eq!(code(peek(offset, size)), ErrorNumber::INVALID_ARG);
    }
    own.domain.destroy().unwrap();
    own.domain.create().unwrap();
    assert_eq!(capacity(), 2048 * 1024);
}

#[test]
fn writing_past_a_threshold_is_told_once() {
    let own = Own::new("threshold", "");
    let events = own.listen(DomainEventId::BLOCK_THRESHOLD);
    own.domain.set_block_threshold("vda", 300_000, 0).unwrap();
    for _ in 0..6 {
        own.domain.block_stats("vda", 40).unwrap();
    }
    // Fifty writes of 4 KiB a second.
    let DomainEvent::BlockThreshold {
        dev,
        threshold,
        excess,
        ..
    } = next(&events)
    else {
        panic!("another event");
    };
    assert_eq!((dev.as_str(), threshold, excess), ("vda", 300_000, 109_600));
    assert!(events.try_recv().is_err());
}

#[test]
fn what_a_test_domain_cannot_do_is_refused_clearly() {
    let own = Own::new("refusals", "");
    let graphics = own
        .domain
        .open_graphics_fd(0, DomainOpenGraphicsFlags::empty());
    assert_eq!(code(graphics), ErrorNumber::INTERNAL_ERROR);
    let timeout = own.domain.agent_set_response_timeout(-3, 0);
    assert_eq!(code(timeout), ErrorNumber::INVALID_ARG);
    let stream = own.conn.new_stream(StreamFlags::empty());
    let console = own
        .domain
        .open_console(None, &stream, DomainConsoleFlags::empty());
    assert_eq!(code(console), ErrorNumber::DEVICE_MISSING);
}
