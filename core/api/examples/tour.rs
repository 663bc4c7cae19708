//! A tour through the API on the test driver, which needs nothing of the host.
//!
//! ```sh
//! cargo run -p polyvirt --example tour
//! ```

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use polyvirt::events::DomainEvent;
use polyvirt::{
    Connect, ConnectListAllDomainsFlags, Domain, DomainEventId, DomainXmlFlags, ErrorNumber, Result,
};

const DOCUMENT: &str = "
<domain type='test'>
  <name>tour</name>
  <memory unit='MiB'>512</memory>
  <vcpu>2</vcpu>
  <os><type>hvm</type></os>
</domain>";

fn main() -> Result<()> {
    let conn = Connect::open("test:///default")?;
    look_around(&conn)?;
    let events = listen(&conn)?;
    let domain = conn.domain_define_xml(DOCUMENT)?;
    lead_a_life(&domain)?;
    print_events(&events);
    look_closely(&domain)?;
    go_wrong(&conn, &domain)?;
    clean_up(&domain)?;
    print_events(&events);
    Ok(())
}

fn look_around(conn: &Connect) -> Result<()> {
    println!(
        "library {}, hypervisor {}",
        polyvirt::get_version(),
        conn.driver_type()?
    );
    let node = conn.node_info()?;
    println!(
        "host {}: {} CPUs, {} KiB",
        conn.hostname()?,
        node.cpus,
        node.memory
    );
    for domain in conn.list_all_domains(ConnectListAllDomainsFlags::empty())? {
        println!(
            "domain {} ({}), id {}",
            domain.name(),
            domain.uuid(),
            domain.id()
        );
    }
    Ok(())
}

/// Callbacks run in a thread of the library, as long as the application has no event loop.
fn listen(conn: &Connect) -> Result<Receiver<String>> {
    let (sender, receiver) = channel();
    let sender = Mutex::new(sender);
    conn.on_domain_event(DomainEventId::LIFECYCLE, None, move |domain, event| {
        if let (DomainEvent::Lifecycle { event, .. }, Ok(sender)) = (event, sender.lock()) {
            // The receiver has gone when the tour is over.
            let _ = sender.send(format!("{}: {event:?}", domain.name()));
        }
    })?;
    Ok(receiver)
}

fn lead_a_life(domain: &Domain) -> Result<()> {
    domain.create()?;
    println!("started {} as number {}", domain.name(), domain.id());
    domain.suspend()?;
    println!("paused: {:?}", domain.state(0)?);
    domain.resume()
}

fn look_closely(domain: &Domain) -> Result<()> {
    let info = domain.info()?;
    println!(
        "{:?}: {} KiB, {} CPUs",
        info.state, info.memory, info.nr_virt_cpu
    );
    print!("{}", domain.xml_desc(DomainXmlFlags::empty())?);
    Ok(())
}

/// Errors are values: a code to act on, a message for people.
fn go_wrong(conn: &Connect, domain: &Domain) -> Result<()> {
    if let Err(error) = domain.create() {
        println!(
            "error {:?} from {:?}: {error}",
            error.code(),
            error.domain()
        );
    }
    match conn.domain_lookup_by_name("nobody") {
        Err(error) if error.code() == ErrorNumber::NO_DOMAIN => println!("nobody is not there"),
        Err(error) => return Err(error),
        Ok(domain) => println!("{} is there", domain.name()),
    }
    Ok(())
}

fn clean_up(domain: &Domain) -> Result<()> {
    domain.destroy()?;
    domain.undefine()
}

/// Prints what has happened, and waits a moment for what is on its way.
fn print_events(events: &Receiver<String>) {
    while let Ok(event) = events.recv_timeout(Duration::from_millis(100)) {
        println!("event {event}");
    }
}
