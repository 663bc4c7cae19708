//! Many threads on the same domains.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::thread;

use polyvirt::events::DomainEvent;
use polyvirt::{Connect, DomainEventId, DomainXmlFlags};

use crate::delivered::Delivered;
use crate::turn;

fn document(name: &str) -> String {
    format!(
        "<domain type='test'><name>{name}</name><memory>8192</memory><os><type>hvm</type></os></domain>"
    )
}

/// Whatever the threads do to each other, each domain's events tell a life that is possible.
#[test]
fn events_of_a_domain_come_in_the_order_of_its_life() {
    let _turn = turn();
    let conn = Connect::open("test:///default").unwrap();
    let lives: Arc<Mutex<HashMap<String, Vec<i32>>>> = Arc::default();
    let heard = Arc::clone(&lives);
    conn.on_domain_event(DomainEventId::LIFECYCLE, None, move |domain, event| {
        if let DomainEvent::Lifecycle { event, .. } = event {
            let mut lives = heard.lock().unwrap();
            lives
                .entry(domain.name().to_owned())
                .or_default()
                .push(event.0);
        }
    })
    .unwrap();
    let delivered = Delivered::of(&conn);
    let domains: Vec<_> = (0..4)
        .map(|index| {
            conn.domain_define_xml(&document(&format!("d{index}")))
                .unwrap()
        })
        .collect();
    thread::scope(|scope| {
        for thread in 0..8_usize {
            let domains = &domains;
            scope.spawn(move || {
                for round in 0..200 {
                    // Most of these come at the wrong moment, and say so.
                    let domain = &domains[(thread + round) % domains.len()];
                    let _ = domain.create();
                    let _ = domain.suspend();
                    let _ = domain.resume();
                    let _ = domain.info().unwrap();
                    let text = domain.xml_desc(DomainXmlFlags::empty()).unwrap();
                    assert!(text.ends_with("</domain>\n"));
                    let _ = domain.destroy();
                }
            });
        }
    });
    delivered.wait(&conn);
    let lives = lives.lock().unwrap();
    for domain in &domains {
        assert_possible(&lives[domain.name()]);
    }
}

/// Defined once; then started, paused and resumed in turns, and stopped, over and over.
fn assert_possible(life: &[i32]) {
    let (defined, started, suspended, resumed, stopped) = (0, 2, 3, 4, 5);
    assert_eq!(life.first(), Some(&defined));
    for pair in life.windows(2) {
        let possible: &[i32] = match pair[0] {
            0 | 5 => &[started],
            2 | 4 => &[suspended, stopped],
            3 => &[resumed, stopped],
            other => panic!("event {other}"),
        };
        assert!(possible.contains(&pair[1]), "{pair:?}");
    }
    assert!(life.len() > 3);
}

#[test]
fn one_name_is_defined_once() {
    let _turn = turn();
    let conn = Connect::open("test:///default").unwrap();
    for round in 0..20 {
        let document = document(&format!("n{round}"));
        let made: usize = thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|_| scope.spawn(|| conn.domain_define_xml(&document).is_ok()))
                .collect();
            let made = threads.into_iter().map(|thread| thread.join().unwrap());
            made.filter(|made| *made).count()
        });
        // Each document without a UUID is another domain's.
        assert_eq!(made, 1);
    }
    assert_eq!(conn.num_of_defined_domains().unwrap(), 20);
}
