//! What a guest tells of itself in groups: users, system, time zone, name, filesystems, disks, interfaces, load.

use polyvirt_config::domain::Domain;
use polyvirt_driver::params::guest_info as name;
use polyvirt_driver::records::DomainInterface;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainGuestInfoTypes as Groups, Error, ErrorDomain, IpAddrType, Result, TypedParam,
    TypedParams, TypedValue,
};

use super::{addresses, filesystems};
use crate::hardware::images;
use crate::host::Host;
use crate::hypervisor::flags;
use crate::hypervisor::impact::require_active;
use crate::tuning::params::chosen;

/// What groups are made of.
struct Facts {
    domain: Domain,
    /// The number of the domain.
    number: i32,
    hostname: String,
    /// When the guest started, by its own clock.
    now: i64,
    /// Size of the first disk.
    size: u64,
    interfaces: Vec<DomainInterface>,
}

/// The facts of the groups that are asked for; of all when none is.
pub(crate) fn get(
    host: &Host,
    domain: &DomainRef,
    groups: Groups,
    flags: u32,
) -> Result<Vec<TypedParam>> {
    flags::check("testDomainGetGuestInfo", flags, 0)?;
    let known: Vec<Groups> = GROUPS.iter().map(|(group, _)| *group).collect();
    let unknown = known.iter().fold(groups, |rest, group| rest - *group);
    if !unknown.is_empty() {
        let message = format!("unsupported guest information types 0x{:x}", unknown.bits());
        return Err(Error::argument_unsupported(message).with_domain(ErrorDomain::TEST));
    }
    let facts = facts(host, domain)?;
    let mut all = Params::default();
    for (group, tell) in GROUPS {
        if groups.is_empty() || groups.contains(*group) {
            tell(&facts, &mut all)?;
        }
    }
    Ok(all.0.into_vec())
}

fn facts(host: &Host, domain: &DomainRef) -> Result<Facts> {
    let mut facts = host.with(domain, |state| {
        require_active(state)?;
        let domain = chosen(state, true)?.clone();
        let disk = filesystems::first_disk(&domain).unwrap_or_default();
        Ok(Facts {
            number: state.id,
            hostname: super::name(state),
            now: state.guest.clock.seconds,
            size: images::size(&state.guest, disk),
            interfaces: Vec::new(),
            domain,
        })
    })?;
    facts.interfaces = addresses::of_guest(host, &facts.domain, facts.number)?;
    Ok(facts)
}

type Tell = fn(&Facts, &mut Params) -> Result<()>;

/// The groups, in the order they are told.
const GROUPS: &[(Groups, Tell)] = &[
    (Groups::USERS, users),
    (Groups::OS, system),
    (Groups::TIMEZONE, time_zone),
    (Groups::HOSTNAME, |facts, all| {
        all.add(name::HOSTNAME_HOSTNAME, facts.hostname.as_str())
    }),
    (Groups::FILESYSTEM, file_systems),
    (Groups::DISKS, disks),
    (Groups::INTERFACES, interfaces),
    (Groups::LOAD, load),
];

/// Parameters to which more are added; names are put together from their parts.
#[derive(Default)]
struct Params(TypedParams);

impl Params {
    fn add(&mut self, name: &'static str, value: impl Into<TypedValue>) -> Result<()> {
        self.0.add(name, value)
    }

    /// One of a list: what the list is called, the place in it, and which fact.
    fn add_of(&mut self, list: &str, fact: &str, value: impl Into<TypedValue>) -> Result<()> {
        self.0.add(format!("{list}{fact}"), value)
    }

    fn add_count(&mut self, name: String, count: usize) -> Result<()> {
        self.0.add(name, u32::try_from(count).unwrap_or(u32::MAX))
    }
}

/// Root is there from the start.
fn users(facts: &Facts, all: &mut Params) -> Result<()> {
    all.add_count(name::USER_COUNT.to_owned(), 1)?;
    let user = format!("{}0", name::USER_PREFIX);
    all.add_of(&user, name::USER_SUFFIX_NAME, "root")?;
    let login = u64::try_from(facts.now).unwrap_or(0).saturating_mul(1000);
    all.add_of(&user, name::USER_SUFFIX_LOGIN_TIME, login)
}

fn system(facts: &Facts, all: &mut Params) -> Result<()> {
    let kind = facts.domain.os().r#type.as_ref();
    let machine = kind
        .and_then(|kind| kind.arch)
        .map_or("", |arch| arch.as_str());
    for (name, value) in [
        (name::OS_ID, "test"),
        (name::OS_NAME, "Test guest"),
        (name::OS_PRETTY_NAME, "Test guest 1"),
        (name::OS_VERSION, "1"),
        (name::OS_VERSION_ID, "1"),
        (name::OS_KERNEL_RELEASE, "1.0"),
        (name::OS_MACHINE, machine),
    ] {
        all.add(name, value)?;
    }
    Ok(())
}

fn time_zone(_: &Facts, all: &mut Params) -> Result<()> {
    all.add(name::TIMEZONE_NAME, "UTC")?;
    all.add(name::TIMEZONE_OFFSET, 0_i32)
}

/// Half of the disk for each filesystem, and half of each in use.
fn file_systems(facts: &Facts, all: &mut Params) -> Result<()> {
    let Some(disk) = filesystems::first_disk(&facts.domain) else {
        return all.add_count(name::FS_COUNT.to_owned(), 0);
    };
    all.add_count(name::FS_COUNT.to_owned(), filesystems::MOUNTED.len())?;
    for (number, place) in filesystems::MOUNTED.iter().enumerate() {
        let one = format!("{}{number}", name::FS_PREFIX);
        let partition = format!("{disk}{}", number + 1);
        all.add_of(&one, name::FS_SUFFIX_NAME, partition)?;
        all.add_of(&one, name::FS_SUFFIX_MOUNTPOINT, *place)?;
        all.add_of(&one, name::FS_SUFFIX_FSTYPE, filesystems::KIND)?;
        all.add_of(&one, name::FS_SUFFIX_TOTAL_BYTES, facts.size / 2)?;
        all.add_of(&one, name::FS_SUFFIX_USED_BYTES, facts.size / 4)?;
        all.add_count(format!("{one}{}", name::FS_SUFFIX_DISK_COUNT), 1)?;
        let on = format!("{one}{}0", name::FS_SUFFIX_DISK_PREFIX);
        all.add_of(&on, name::FS_SUFFIX_DISK_SUFFIX_ALIAS, disk)?;
        let device = format!("/dev/{disk}");
        all.add_of(&on, name::FS_SUFFIX_DISK_SUFFIX_DEVICE, device)?;
    }
    Ok(())
}

fn disks(facts: &Facts, all: &mut Params) -> Result<()> {
    let disks = &facts.domain.devices().disk;
    all.add_count(name::DISK_COUNT.to_owned(), disks.len())?;
    for (number, disk) in disks.iter().enumerate() {
        let one = format!("{}{number}", name::DISK_PREFIX);
        let target = disk.target.dev.as_str();
        all.add_of(&one, name::DISK_SUFFIX_NAME, format!("/dev/{target}"))?;
        all.add_of(&one, name::DISK_SUFFIX_PARTITION, false)?;
        all.add_of(&one, name::DISK_SUFFIX_ALIAS, target)?;
        if let Some(serial) = &disk.serial {
            all.add_of(&one, name::DISK_SUFFIX_SERIAL, serial.as_str())?;
        }
        if let Some(bus) = disk.target.bus {
            all.add_of(&one, name::DISK_SUFFIX_GUEST_BUS, bus.as_str())?;
        }
    }
    Ok(())
}

fn interfaces(facts: &Facts, all: &mut Params) -> Result<()> {
    all.add_count(name::IF_COUNT.to_owned(), facts.interfaces.len())?;
    for (number, interface) in facts.interfaces.iter().enumerate() {
        let one = format!("{}{number}", name::IF_PREFIX);
        all.add_of(&one, name::IF_SUFFIX_NAME, format!("eth{number}"))?;
        if let Some(address) = &interface.hwaddr {
            all.add_of(&one, name::IF_SUFFIX_HWADDR, address.as_str())?;
        }
        all.add_count(
            format!("{one}{}", name::IF_SUFFIX_ADDR_COUNT),
            interface.addrs.len(),
        )?;
        for (place, address) in interface.addrs.iter().enumerate() {
            let at = format!("{one}{}{place}", name::IF_SUFFIX_ADDR_PREFIX);
            let kind = if address.type_ == IpAddrType::IPV6 {
                "ipv6"
            } else {
                "ipv4"
            };
            all.add_of(&at, name::IF_SUFFIX_ADDR_SUFFIX_TYPE, kind)?;
            let text = address.addr.as_str();
            all.add_of(&at, name::IF_SUFFIX_ADDR_SUFFIX_ADDR, text)?;
            all.add_of(&at, name::IF_SUFFIX_ADDR_SUFFIX_PREFIX, address.prefix)?;
        }
    }
    Ok(())
}

/// Each CPU is busy half of the time.
fn load(facts: &Facts, all: &mut Params) -> Result<()> {
    let load = f64::from(facts.domain.vcpus_at_start()) / 2.0;
    for name in [name::LOAD_1M, name::LOAD_5M, name::LOAD_15M] {
        all.add(name, load)?;
    }
    Ok(())
}
