//! What an application notices of events.

use std::sync::Weak;
use std::sync::atomic::{AtomicUsize, Ordering};

use std::sync::Arc;

use parking_lot::Mutex;
use uuid::Uuid;

use super::*;
use crate::generated::enums::{DomainEventId, ErrorNumber};

fn domain(number: u128) -> DomainRef {
    DomainRef::new(format!("d{number}"), Uuid::from_u128(number), -1)
}

fn reboots() -> EventFilter {
    EventFilter::domain(DomainEventId::REBOOT, None)
}

/// A hub and a list of what its callbacks noted.
fn hub() -> (Arc<EventHub>, Arc<Mutex<Vec<String>>>) {
    (Arc::new(EventHub::new()), Arc::default())
}

fn note(log: &Arc<Mutex<Vec<String>>>, who: &'static str) -> EventCallback {
    let log = Arc::clone(log);
    Box::new(move |event| {
        let Event::Domain(domain, _) = event else {
            return;
        };
        log.lock().push(format!("{who}:{}", domain.name));
    })
}

#[test]
fn numbers_start_at_zero_and_are_not_reused() {
    let (hub, log) = hub();
    assert_eq!(hub.register(reboots(), None, note(&log, "a")).unwrap(), 0);
    assert_eq!(hub.register(reboots(), None, note(&log, "b")).unwrap(), 1);
    hub.deregister(1).unwrap();
    assert_eq!(hub.register(reboots(), None, note(&log, "c")).unwrap(), 2);
    let error = hub.deregister(77).unwrap_err();
    assert_eq!(
        error.message(),
        "invalid argument: could not find event callback 77 for deletion"
    );
}

#[test]
fn the_same_function_is_tracked_once_per_filter() {
    let (hub, log) = hub();
    let id = hub
        .register(reboots(), Some(0x10), note(&log, "a"))
        .unwrap();
    assert_eq!(hub.find(&reboots(), 0x10), Some(id));
    let error = hub
        .register(reboots(), Some(0x10), note(&log, "b"))
        .unwrap_err();
    assert_eq!(error.code(), ErrorNumber::INVALID_ARG);
    assert_eq!(
        error.message(),
        "invalid argument: event callback already tracked"
    );
    let of_one = EventFilter::domain(DomainEventId::REBOOT, Some(&domain(1)));
    hub.register(of_one, Some(0x10), note(&log, "c")).unwrap();
}

#[test]
fn events_come_in_order_and_only_to_who_asked() {
    let (hub, log) = hub();
    hub.emit((domain(0), DomainEvent::Reboot)); // before anybody listens
    hub.register(reboots(), None, note(&log, "all")).unwrap();
    let of_two = EventFilter::domain(DomainEventId::REBOOT, Some(&domain(2)));
    hub.register(of_two, None, note(&log, "two")).unwrap();
    let other_kind = EventFilter::domain(DomainEventId::LIFECYCLE, None);
    hub.register(other_kind, None, note(&log, "never")).unwrap();
    for number in 1..=3 {
        hub.emit((domain(number), DomainEvent::Reboot));
    }
    assert!(log.lock().is_empty(), "emitting never calls back");
    hub.deliver();
    assert_eq!(*log.lock(), ["all:d1", "all:d2", "two:d2", "all:d3"]);
}

#[test]
fn deregistering_inside_a_callback_stops_it_and_frees_it_once() {
    let (hub, _) = hub();
    let calls = Arc::new(AtomicUsize::new(0));
    let freed = Arc::new(AtomicUsize::new(0));
    let data = CountDrops(Arc::clone(&freed));
    let (inner, counter) = (Arc::downgrade(&hub), Arc::clone(&calls));
    let seen = Arc::clone(&freed);
    hub.register(
        reboots(),
        None,
        Box::new(move |_| {
            let _ = &data;
            counter.fetch_add(1, Ordering::Relaxed);
            let hub = Weak::upgrade(&inner).unwrap();
            hub.deregister(0).unwrap();
            assert!(hub.deregister(0).is_err());
            assert_eq!(
                seen.load(Ordering::Relaxed),
                0,
                "its data lives until it returns"
            );
        }),
    )
    .unwrap();
    hub.emit((domain(1), DomainEvent::Reboot));
    hub.emit((domain(2), DomainEvent::Reboot));
    hub.deliver();
    assert_eq!(calls.load(Ordering::Relaxed), 1);
    assert_eq!(freed.load(Ordering::Relaxed), 1);
}

struct CountDrops(Arc<AtomicUsize>);

impl Drop for CountDrops {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

#[test]
fn freeing_a_callback_may_call_the_hub() {
    struct AskOnDrop(Arc<EventHub>);
    impl Drop for AskOnDrop {
        fn drop(&mut self) {
            assert!(
                !self.0.is_listened_to(|_| true),
                "would deadlock under a lock"
            );
        }
    }
    let (hub, _) = hub();
    let data = AskOnDrop(Arc::clone(&hub));
    let id = hub
        .register(
            reboots(),
            None,
            Box::new(move |_| assert!(Arc::strong_count(&data.0) > 1)),
        )
        .unwrap();
    hub.deregister(id).unwrap();
}

#[test]
fn a_panicking_callback_does_not_stop_the_others() {
    let (hub, log) = hub();
    hub.register(
        reboots(),
        None,
        Box::new(|_| panic!("a bug in the application")),
    )
    .unwrap();
    hub.register(reboots(), None, note(&log, "b")).unwrap();
    hub.emit((domain(1), DomainEvent::Reboot));
    hub.deliver();
    assert_eq!(*log.lock(), ["b:d1"]);
}

#[test]
fn what_a_callback_emits_waits_for_the_next_turn() {
    let (hub, log) = hub();
    let inner = Arc::downgrade(&hub);
    let first = note(&log, "a");
    hub.register(
        reboots(),
        None,
        Box::new(move |event| {
            first(event);
            if let Some(hub) = inner.upgrade() {
                hub.emit((domain(9), DomainEvent::Reboot));
            }
        }),
    )
    .unwrap();
    hub.emit((domain(1), DomainEvent::Reboot));
    hub.deliver();
    assert_eq!(*log.lock(), ["a:d1"]);
    hub.deliver();
    assert_eq!(*log.lock(), ["a:d1", "a:d9"]);
}

#[test]
fn monitor_events_are_chosen_by_name() {
    let (hub, _) = hub();
    let seen = Arc::new(AtomicUsize::new(0));
    let names = [
        Some(NameMatch::IgnoreCase("shutdown".to_owned())),
        Some(NameMatch::Exact("shutdown".to_owned())),
        Some(NameMatch::Custom(Arc::new(|name| name.starts_with("SHUT")))),
        None,
    ];
    for name in names {
        let seen = Arc::clone(&seen);
        let filter = EventFilter::qemu_monitor(None, name);
        hub.register(
            filter,
            None,
            Box::new(move |_| {
                seen.fetch_add(1, Ordering::Relaxed);
            }),
        )
        .unwrap();
    }
    let event = QemuMonitorEvent {
        event: "SHUTDOWN".to_owned(),
        seconds: 0,
        micros: 0,
        details: None,
    };
    hub.emit((domain(1), event));
    hub.deliver();
    assert_eq!(seen.load(Ordering::Relaxed), 3);
}
