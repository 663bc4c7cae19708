//! Hosts to migrate between, and what happens on them.

use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use polyvirt::events::DomainEvent;
use polyvirt::{
    Connect, Domain, DomainEventId, DomainEventType, DomainState, DomainXmlFlags, ErrorNumber,
};

use crate::delivered::Delivered;

pub(crate) const UUID: &str = "7c4e5a9e-7d0e-4c9b-8a55-5a4f2f1b6d01";

/// The document of the domain that migrates.
pub(crate) fn guest() -> String {
    format!(
        "<domain type='test'><name>guest</name><uuid>{UUID}</uuid>\
         <memory>131072</memory><os><type>hvm</type></os></domain>"
    )
}

/// One event of a domain's life: what happened, and how.
pub(crate) type Life = (DomainEventType, i32);

/// A host, with what has happened on it.
pub(crate) struct Host {
    pub(crate) conn: Connect,
    lives: Arc<Mutex<Vec<Life>>>,
    delivered: Delivered,
}

impl Host {
    /// A host without domains.
    pub(crate) fn empty() -> Self {
        Self::open("", "")
    }

    /// A host on which the domain runs, stored too.
    pub(crate) fn with_guest() -> Self {
        Self::open(&guest(), "")
    }

    /// A host with these domains, on which this goes wrong.
    pub(crate) fn open(domains: &str, faults: &str) -> Self {
        let file = describe(domains);
        let conn = Connect::open(format!("test://{file}{faults}").as_str());
        fs::remove_file(file).unwrap();
        Self::watch(conn.unwrap())
    }

    fn watch(conn: Connect) -> Self {
        let lives: Arc<Mutex<Vec<Life>>> = Arc::default();
        let noted = Arc::clone(&lives);
        conn.on_domain_event(DomainEventId::LIFECYCLE, None, move |_, event| {
            if let DomainEvent::Lifecycle { event, detail } = event {
                noted.lock().unwrap().push((*event, *detail));
            }
        })
        .unwrap();
        let delivered = Delivered::of(&conn);
        Self {
            conn,
            lives,
            delivered,
        }
    }

    pub(crate) fn domain(&self) -> Domain {
        self.conn.domain_lookup_by_name("guest").unwrap()
    }

    /// Whether no domain has this name here.
    pub(crate) fn lacks(&self, name: &str) -> bool {
        match self.conn.domain_lookup_by_name(name) {
            Ok(_) => false,
            Err(error) => error.code() == ErrorNumber::NO_DOMAIN,
        }
    }

    /// What has happened since it was asked last.
    pub(crate) fn happened(&self) -> Vec<Life> {
        self.delivered.wait(&self.conn);
        std::mem::take(&mut self.lives.lock().unwrap())
    }
}

/// Writes the file of a host with these domains.
pub(crate) fn describe(domains: &str) -> String {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let name = format!("polyvirt-migration-{}-{number}.xml", std::process::id());
    let file = std::env::temp_dir().join(name);
    fs::write(&file, format!("<node>{domains}</node>")).unwrap();
    file.to_str().unwrap().to_owned()
}

/// What a domain does, and why.
pub(crate) fn state(domain: &Domain) -> (DomainState, i32) {
    domain.state(0).unwrap()
}

/// The document of a domain.
pub(crate) fn document(domain: &Domain) -> String {
    domain.xml_desc(DomainXmlFlags::empty()).unwrap()
}
