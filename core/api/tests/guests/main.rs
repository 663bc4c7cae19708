//! What the test driver does with domains where stock libvirt's test driver does nothing.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod guest;
mod hardware;
mod tuning;

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use polyvirt::events::DomainEvent;
use polyvirt::{Connect, Domain, DomainEventId, DomainXmlFlags, ErrorNumber, Result};

/// A domain of a test's own, running and stored, which is gone when the test is over.
struct Own {
    conn: Connect,
    domain: Domain,
}

impl Own {
    /// `name` is different for each test, since all share one host; `devices` is what is in it beside the usual.
    fn new(name: &str, devices: &str) -> Self {
        let document = format!(
            "<domain type='test'><name>{name}</name><memory>8192</memory><vcpu current='2'>4</vcpu>
             <os><type>hvm</type></os><devices>
             <disk type='file' device='disk'><source file='/images/{name}'/><target dev='vda' bus='virtio'/></disk>
             <interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/><target dev='tap0'/></interface>
             {devices}</devices></domain>"
        );
        let conn = Connect::open("test:///default").unwrap();
        let domain = conn.domain_define_xml(&document).unwrap();
        domain.create().unwrap();
        Self { conn, domain }
    }

    fn live(&self) -> String {
        self.domain.xml_desc(DomainXmlFlags::empty()).unwrap()
    }

    fn stored(&self) -> String {
        self.domain.xml_desc(DomainXmlFlags::INACTIVE).unwrap()
    }

    /// Where events of this kind arrive.
    fn listen(&self, id: DomainEventId) -> Receiver<DomainEvent> {
        let (sender, receiver) = channel();
        let sender = Mutex::new(sender);
        let told = move |_: &Domain, event: &DomainEvent| {
            let _ = sender.lock().unwrap().send(event.clone());
        };
        self.conn
            .on_domain_event(id, Some(&self.domain), told)
            .unwrap();
        receiver
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        let _ = self.domain.destroy();
        let _ = self.domain.undefine();
    }
}

/// The next event; long before the wait is over, it is there.
fn next(events: &Receiver<DomainEvent>) -> DomainEvent {
    events.recv_timeout(Duration::from_secs(10)).unwrap()
}

/// The code that a call is refused with.
fn code<T: std::fmt::Debug>(result: Result<T>) -> ErrorNumber {
    result.unwrap_err().code()
}
