//! Events without an event loop: the library's own thread.

mod common;

use std::sync::mpsc;
use std::thread;

use common::{Count, UpOnDrop, bare};
use polyvirt::ConnectCloseReason;

#[test]
fn they_come_in_order_from_one_thread_of_the_library() {
    let (conn, driver) = bare();
    let (sender, receiver) = mpsc::channel();
    conn.on_close(move |_, reason| {
        let name = thread::current().name().map(str::to_owned);
        sender.send((name, reason)).unwrap();
    })
    .unwrap();
    for number in 0..1000 {
        driver.events.emit(ConnectCloseReason(number));
    }
    for number in 0..1000 {
        let event = receiver.recv().unwrap();
        assert_eq!(
            event,
            (
                Some("polyvirt-events".to_owned()),
                ConnectCloseReason(number)
            )
        );
    }
}

#[test]
fn a_callback_may_stop_itself_and_is_freed_once() {
    let (conn, driver) = bare();
    let (calls, drops) = (Count::default(), Count::default());
    let (counter, data) = (calls.clone(), UpOnDrop(drops.clone()));
    let id = conn
        .on_close(move |conn, reason| {
            counter.up();
            conn.stop_listening(reason.0).unwrap();
            assert_eq!(data.0.get(), 0);
        })
        .unwrap();
    for _ in 0..3 {
        driver.events.emit(ConnectCloseReason(id));
    }
    drops.wait_for(1);
    assert_eq!((calls.get(), drops.get()), (1, 1));
    assert!(conn.stop_listening(id).is_err());
}

#[test]
fn closing_the_connection_frees_its_callbacks() {
    let (conn, driver) = bare();
    let drops = Count::default();
    let data = UpOnDrop(drops.clone());
    conn.on_close(move |_, _| assert_eq!(data.0.get(), 0))
        .unwrap();
    drop(conn);
    assert_eq!((driver.closed.get(), drops.get()), (1, 1));
    driver.events.emit(ConnectCloseReason::EOF);
}

#[test]
fn a_callback_may_drop_the_last_handle() {
    let (conn, driver) = bare();
    let slot = std::sync::Mutex::new(None);
    let slot = std::sync::Arc::new(slot);
    let inside = std::sync::Arc::clone(&slot);
    conn.on_close(move |_, _| drop(inside.lock().unwrap().take()))
        .unwrap();
    *slot.lock().unwrap() = Some(conn);
    driver.events.emit(ConnectCloseReason::EOF);
    driver.closed.wait_for(1);
}

#[test]
fn connections_do_not_wait_for_each_other_to_register() {
    let threads: Vec<_> = (0..16)
        .map(|_| {
            thread::spawn(|| {
                let (conn, driver) = bare();
                let calls = Count::default();
                let counter = calls.clone();
                let id = conn.on_close(move |_, _| _ = counter.up()).unwrap();
                for _ in 0..100 {
                    driver.events.emit(ConnectCloseReason::EOF);
                }
                calls.wait_for(100);
                conn.stop_listening(id).unwrap();
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
}
