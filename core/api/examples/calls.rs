//! Measures calls on `test:///default`, and prints one JSON line a call: the same calls, under the
//! same names, as `tests/bench/calls.c` makes in C.
//!
//! ```sh
//! cargo run --release -p polyvirt --example calls
//! ```

use std::hint::black_box;
use std::time::{Duration, Instant};

use polyvirt::{Connect, ConnectListAllDomainsFlags, Domain, DomainXmlFlags, Result};

const URI: &str = "test:///default";
const MANY: usize = 1000;
const BATCHES: usize = 5;
const BATCH: Duration = Duration::from_millis(20);

fn main() -> Result<()> {
    // First, while no connection is open: a second one shares the first's host.
    measure("open", || Connect::open(URI))?;

    let conn = Connect::open(URI)?;
    let domain = conn.domain_lookup_by_name("test")?;
    measure("getVersion", || conn.version())?;
    measure("getName", || Ok(black_box(&domain).name()))?;
    measure("info", || domain.info())?;
    measure("XMLDesc", || domain.xml_desc(DomainXmlFlags::empty()))?;
    measure("lookupByName", || conn.domain_lookup_by_name("test"))?;
    measure("listAllDomains of 1", || list_all(&conn))?;
    define_many(&conn)?;
    measure("listAllDomains of 1000", || list_all(&conn))
}

fn list_all(conn: &Connect) -> Result<Vec<Domain>> {
    conn.list_all_domains(ConnectListAllDomainsFlags::empty())
}

/// Defines domains until there are [`MANY`].
fn define_many(conn: &Connect) -> Result<()> {
    for index in 1..MANY {
        conn.domain_define_xml(&format!(
            "<domain type='test'><name>bench-{index:04}</name><memory>8192</memory>\
             <os><type>hvm</type></os></domain>"
        ))?;
    }
    Ok(())
}

/// Makes the call in batches long enough for the clock, and prints the median batch's time a call.
fn measure<T>(name: &str, call: impl Fn() -> Result<T>) -> Result<()> {
    let mut times = 1;
    while time_of(&call, times)? < BATCH {
        times *= 2;
    }
    let mut batches = Vec::with_capacity(BATCHES);
    for _ in 0..BATCHES {
        let time = time_of(&call, times)?;
        batches.push(time.as_secs_f64() * 1e9 / f64::from(times));
    }
    batches.sort_by(f64::total_cmp);
    println!(
        "{{\"name\": \"{name}\", \"ns\": {:.1}}}",
        batches[BATCHES / 2]
    );
    Ok(())
}

fn time_of<T>(call: impl Fn() -> Result<T>, times: u32) -> Result<Duration> {
    let start = Instant::now();
    for _ in 0..times {
        black_box(call()?);
    }
    Ok(start.elapsed())
}
