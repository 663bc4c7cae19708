//! How much memory a guest has, and what it does with it.

use polyvirt_config::domain::MemoryBalloonModel;
use polyvirt_driver::records::DomainMemoryStat;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainMemoryFlags, DomainMemoryModFlags as Flags, DomainMemoryStatTags as Tag, Error,
    ErrorDomain, Result,
};
use polyvirt_host::{files, random};
use polyvirt_inventory::require_active;
use serde_json::{Value, json};

use super::flags;
use crate::guest::Running;
use crate::host::Host;

const KNOWN: Flags = Flags::from_bits_retain(3);

/// At most, in KiB.
pub(crate) fn max(host: &Host, domain: &DomainRef) -> Result<u64> {
    host.with(domain, |state| Ok(state.config()?.max_memory()))
}

pub(crate) fn set_max(host: &Host, domain: &DomainRef, memory: u64) -> Result<()> {
    set(host, domain, memory, Flags::MAXIMUM)
}

pub(crate) fn set_live(host: &Host, domain: &DomainRef, memory: u64) -> Result<()> {
    set(host, domain, memory, Flags::LIVE)
}

/// Asks a running guest to give memory back, or to take it, and changes what it begins with.
pub(crate) fn set(host: &Host, domain: &DomainRef, memory: u64, flags: Flags) -> Result<()> {
    let known = KNOWN | Flags::MAXIMUM;
    flags::check("qemuDomainSetMemoryFlags", flags.bits(), known.bits())?;
    let affects = (flags & KNOWN).bits();
    let function = "virDomainSetMemoryFlags";
    if flags.contains(Flags::MAXIMUM) {
        return host.edit(domain, function, affects, |config, running| {
            if running.is_some() {
                return Err(invalid(
                    "cannot resize the maximum memory on an active domain",
                ));
            }
            config.set_max_memory(memory);
            Ok(())
        });
    }
    host.edit(domain, function, affects, |config, running| {
        if memory > config.max_memory() {
            let message = "cannot set memory higher than max memory";
            return Err(Error::invalid_arg(message).with_domain(ErrorDomain::QEMU));
        }
        if let Some(running) = running {
            return balloon(running, memory);
        }
        config.current_memory = Some(memory);
        Ok(())
    })
}

/// Asks the guest; what it has done is told by an event.
fn balloon(running: &Running, memory: u64) -> Result<()> {
    let bytes = memory.saturating_mul(1024);
    let asked = running
        .monitor
        .ask("balloon", json!({ "value": bytes }), crate::guest::soon())?;
    match asked {
        Ok(_) => Ok(()),
        Err(refusal) if refusal.class == "DeviceNotActive" => Err(invalid(
            "Unable to change memory of active domain without the balloon device and guest OS balloon driver",
        )),
        Err(refusal) => Err(Error::internal(format!(
            "unable to execute QEMU command 'balloon': {}",
            refusal.description
        ))
        .with_domain(ErrorDomain::QEMU)),
    }
}

/// How often the guest says what it does with its memory, in seconds.
pub(crate) fn set_period(host: &Host, domain: &DomainRef, period: i32, flags: Flags) -> Result<()> {
    flags::check("qemuDomainSetMemoryStatsPeriod", flags.bits(), KNOWN.bits())?;
    let period = u32::try_from(period)
        .map_err(|_| Error::must_not_be_negative("virDomainSetMemoryStatsPeriod", "period"))?;
    host.edit(domain, "virDomainSetMemoryStatsPeriod", flags.bits(), |config, running| {
        let balloon = config.devices_mut().memballoon.as_mut();
        let balloon = balloon.filter(|balloon| balloon.model != MemoryBalloonModel::None);
        let Some(balloon) = balloon else {
            return Err(invalid("No memory balloon device configured, can not set the collection period"));
        };
        if let Some(running) = running {
            let path = format!("/machine/peripheral/{}", polyvirt_qemu::alias::of(&balloon.info));
            let arguments = json!({ "path": path, "property": "guest-stats-polling-interval", "value": period });
            running.execute("qom-set", arguments)?;
        }
        let stats = balloon.stats.get_or_insert_default();
        stats.period = Some(period);
        if period == 0 {
            balloon.stats = None;
        }
        Ok(())
    })
}

/// What QEMU knows of the guest's memory, and its process takes.
pub(crate) fn stats(host: &Host, domain: &DomainRef, flags: u32) -> Result<Vec<DomainMemoryStat>> {
    flags::check("qemuDomainMemoryStats", flags, 0)?;
    let (running, live) = host.with(domain, |state| {
        require_active(state)?;
        Ok((state.running()?, std::sync::Arc::clone(state.config()?)))
    })?;
    let balloon = live.devices().memballoon.as_ref();
    let balloon = balloon.filter(|balloon| balloon.model != MemoryBalloonModel::None);
    let alias = balloon.map(|balloon| polyvirt_qemu::alias::of(&balloon.info));
    let ask = |command: &str, arguments| running.try_ask(command, arguments, crate::guest::soon());
    Ok(figures(&running, alias, live.memory_at_start(), &ask))
}

/// The names of the guest's own figures, and how many bytes one of each is.
const GUEST: &[(&str, Tag, u64)] = &[
    ("stat-swap-in", Tag::SWAP_IN, 1024),
    ("stat-swap-out", Tag::SWAP_OUT, 1024),
    ("stat-major-faults", Tag::MAJOR_FAULT, 1),
    ("stat-minor-faults", Tag::MINOR_FAULT, 1),
    ("stat-free-memory", Tag::UNUSED, 1024),
    ("stat-total-memory", Tag::AVAILABLE, 1024),
    ("stat-available-memory", Tag::USABLE, 1024),
    ("stat-disk-caches", Tag::DISK_CACHES, 1024),
    ("stat-htlb-pgalloc", Tag::HUGETLB_PGALLOC, 1),
    ("stat-htlb-pgfail", Tag::HUGETLB_PGFAIL, 1),
];

/// Where QEMU keeps what the guest says, for `qom-get`.
pub(crate) fn own_figures(balloon: &str) -> Value {
    let path = format!("/machine/peripheral/{balloon}");
    json!({ "path": path, "property": "guest-stats" })
}

/// The figures, with what QEMU answers to `ask`.
pub(crate) fn figures(
    running: &Running,
    balloon: Option<&str>,
    memory: u64,
    ask: &dyn Fn(&str, Value) -> Option<Value>,
) -> Vec<DomainMemoryStat> {
    let mut all = Vec::new();
    let mut put = |tag: Tag, val: u64| all.push(DomainMemoryStat { tag, val });
    let current = balloon.and_then(|_| ask("query-balloon", Value::Null)?.get("actual")?.as_u64());
    put(
        Tag::ACTUAL_BALLOON,
        current.map_or(memory, |bytes| bytes / 1024),
    );
    let told = balloon.and_then(|alias| ask("qom-get", own_figures(alias)));
    if let Some(told) = &told {
        for (name, tag, unit) in GUEST {
            let value = told
                .pointer(&format!("/stats/{name}"))
                .and_then(Value::as_u64);
            // What the guest does not say is all ones.
            if let Some(value) = value.filter(|value| *value != u64::MAX) {
                put(*tag, value / unit);
            }
        }
        let when = told.get("last-update").and_then(Value::as_u64);
        put(Tag::LAST_UPDATE, when.unwrap_or_default());
    }
    if let Some(resident) = running.resident() {
        put(Tag::RSS, resident);
    }
    all
}

fn invalid(message: &str) -> Error {
    Error::operation_invalid(message).with_domain(ErrorDomain::QEMU)
}

/// How much of its memory can be read at once, in bytes.
const MOST: usize = 16 << 20;

/// Reads from the guest's memory, by the addresses of its first CPU or by those of the machine.
pub(crate) fn peek(
    host: &Host,
    domain: &DomainRef,
    start: u64,
    size: usize,
    flags: DomainMemoryFlags,
) -> Result<Vec<u8>> {
    let (one, other) = (DomainMemoryFlags::VIRTUAL, DomainMemoryFlags::PHYSICAL);
    flags::check("qemuDomainMemoryPeek", flags.bits(), (one | other).bits())?;
    let refuse = |message: String| Err(Error::invalid_arg(message).with_domain(ErrorDomain::QEMU));
    if flags.is_empty() || flags.contains(one | other) {
        let message = "flags parameter must be VIR_MEMORY_VIRTUAL or VIR_MEMORY_PHYSICAL";
        return refuse(message.to_owned());
    }
    if size > MOST {
        return refuse(format!(
            "{size} bytes are more than the {MOST} that can be read at once"
        ));
    }
    host.act(domain, "virDomainMemoryPeek", |_, running| {
        let path = running
            .folder
            .path()
            .join(format!("peek-{}", random::uuid()?));
        let command = if flags.contains(one) {
            "memsave"
        } else {
            "pmemsave"
        };
        let arguments = json!({ "val": start, "size": size, "filename": path.to_string_lossy() });
        let read = running.execute(command, arguments).and_then(|_| {
            let read = std::fs::read(&path);
            read.map_err(|error| Error::io(&error, "cannot read the memory that QEMU wrote"))
        });
        let _ = files::remove(&path);
        read
    })
}
