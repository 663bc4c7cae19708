//! A guest of each test's own, and what is heard of it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use polyvirt::events::DomainEvent;
use polyvirt::{Connect, Domain, DomainCreateFlags, DomainEventId, DomainXmlFlags, Error};

use crate::delivered::Delivered;

/// A running guest, which is gone when the test is done with it.
pub(crate) struct Guest {
    pub(crate) conn: Connect,
    pub(crate) domain: Domain,
    events: Arc<Mutex<Vec<String>>>,
    delivered: Delivered,
    _turn: MutexGuard<'static, ()>,
}

/// Guests share a host, and what one thread announces another may be the one to send, a moment later than the call
/// returns: so that what has been heard is certain, tests take turns.
fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Guest {
    /// A guest with a disk `vda` on a chain of images: `/c`, which builds on `/b`, which builds on `/a`.
    pub(crate) fn start(name: &str) -> Self {
        let turn = turn();
        let conn = Connect::open("test:///default").unwrap();
        let backing = "<backingStore type='file'><format type='qcow2'/><source file='/b'/>\
             <backingStore type='file'><format type='raw'/><source file='/a'/><backingStore/></backingStore></backingStore>";
        let document = format!(
            "<domain type='test'><name>{name}</name><memory>8192</memory><os><type>hvm</type></os><devices>\
             <disk type='file'><driver type='qcow2'/><source file='/c'/>{backing}<target dev='vda'/></disk>\
             </devices></domain>"
        );
        let domain = conn
            .domain_create_xml(&document, DomainCreateFlags::empty())
            .unwrap();
        let events = Arc::new(Mutex::new(Vec::new()));
        for id in [
            DomainEventId::BLOCK_JOB,
            DomainEventId::BLOCK_JOB_2,
            DomainEventId::JOB_COMPLETED,
        ] {
            let events = Arc::clone(&events);
            conn.on_domain_event(id, Some(&domain), move |_, event| {
                events.lock().unwrap().push(told(event));
            })
            .unwrap();
        }
        let delivered = Delivered::of(&conn);
        Self {
            conn,
            domain,
            events,
            delivered,
            _turn: turn,
        }
    }

    /// What has been heard since this was asked last.
    pub(crate) fn heard(&self) -> Vec<String> {
        self.delivered.wait(&self.conn);
        std::mem::take(&mut self.events.lock().unwrap())
    }

    /// The paths of the disk's images, from above.
    pub(crate) fn images(&self) -> Vec<String> {
        let document = self.document();
        let parts = document.split("<source file='").skip(1);
        let paths = parts.map(|part| part.split('\'').next().unwrap().to_owned());
        paths.collect()
    }

    pub(crate) fn document(&self) -> String {
        self.domain.xml_desc(DomainXmlFlags::empty()).unwrap()
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        // A test may have stopped it.
        let _ = self.domain.destroy();
    }
}

fn told(event: &DomainEvent) -> String {
    match event {
        DomainEvent::BlockJob {
            disk,
            type_,
            status,
        } => {
            format!("path {disk} {} {}", type_.0, status.0)
        }
        DomainEvent::BlockJob2 {
            disk,
            type_,
            status,
        } => {
            format!("disk {disk} {} {}", type_.0, status.0)
        }
        DomainEvent::JobCompleted { params } => {
            let names = ["operation", "success", "data_total", "data_processed"];
            let figures = params.iter().filter(|param| names.contains(&param.field()));
            let figures: Vec<_> = figures
                .map(|param| format!("{}={}", param.field(), param.value()))
                .collect();
            format!("job {}", figures.join(" "))
        }
        other => format!("{other:?}"),
    }
}

/// The code of an error, by its C name.
pub(crate) fn code<T>(result: Result<T, Error>) -> &'static str {
    result
        .err()
        .and_then(|error| error.code().name())
        .unwrap_or("none")
}
