//! What a guest tells of itself in groups: users, system, time zone, name, file systems, disks, cards, load.

use polyvirt_driver::params::guest_info as name;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainGuestInfoTypes as Groups, Error, ErrorDomain, IpAddrType, Result, TypedParam,
    TypedParams, TypedValue,
};
use serde_json::Value;

use super::{disks, list, malformed, network, reach, text};
use crate::calls::flags;
use crate::host::Host;

/// What groups are told with.
struct Telling<'a> {
    host: &'a Host,
    domain: &'a DomainRef,
    all: TypedParams,
}

type Tell = fn(&mut Telling<'_>, &Value) -> Result<()>;

/// The groups in the order they are told, each with the command that asks for it.
const GROUPS: &[(Groups, &str, Tell)] = &[
    (Groups::USERS, "guest-get-users", users),
    (Groups::OS, "guest-get-osinfo", system),
    (Groups::TIMEZONE, "guest-get-timezone", time_zone),
    (Groups::HOSTNAME, "guest-get-host-name", host_name),
    (Groups::FILESYSTEM, "guest-get-fsinfo", file_systems),
    (Groups::DISKS, "guest-get-disks", all_disks),
    (Groups::INTERFACES, "guest-network-get-interfaces", cards),
    (Groups::LOAD, "guest-get-load", load),
];

/// The facts of the groups that are asked for. When none is, all that the agent knows.
pub(crate) fn get(
    host: &Host,
    domain: &DomainRef,
    groups: Groups,
    flags: u32,
) -> Result<Vec<TypedParam>> {
    flags::check("qemuDomainGetGuestInfo", flags, 0)?;
    let unknown = GROUPS
        .iter()
        .fold(groups, |rest, (group, ..)| rest - *group);
    if !unknown.is_empty() {
        let message = format!("unsupported guest information types 0x{:x}", unknown.bits());
        return Err(Error::argument_unsupported(message).with_domain(ErrorDomain::QEMU));
    }
    let agent = reach(host, domain)?;
    let mut telling = Telling {
        host,
        domain,
        all: TypedParams::default(),
    };
    for (group, command, tell) in GROUPS {
        if groups.is_empty() {
            if let Some(answer) = agent.ask_if_known(command)? {
                tell(&mut telling, &answer)?;
            }
        } else if groups.contains(*group) {
            let answer = agent.ask(command, Value::Null)?;
            tell(&mut telling, &answer)?;
        }
    }
    Ok(telling.all.into_vec())
}

impl Telling<'_> {
    fn add(&mut self, name: String, value: impl Into<TypedValue>) -> Result<()> {
        self.all.add(name, value)
    }

    /// Adds what the agent has told, and nothing when it has not.
    fn add_text(&mut self, name: String, told: Option<&str>) -> Result<()> {
        told.map_or(Ok(()), |told| self.all.add(name, told))
    }

    fn add_count(&mut self, name: &str, count: usize) -> Result<()> {
        self.add(name.to_owned(), u32::try_from(count).unwrap_or(u32::MAX))
    }
}

/// Seconds as the agent tells them, in the unit that callers get.
fn milliseconds(seconds: f64) -> u64 {
    let milliseconds = (seconds * 1000.0).round();
    if milliseconds.is_finite() && milliseconds >= 0.0 {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it is finite and not negative, and what is too great becomes the greatest"
        )]
        let number = milliseconds as u64;
        return number;
    }
    0
}

fn users(telling: &mut Telling<'_>, answer: &Value) -> Result<()> {
    let users = list("guest-get-users", answer)?;
    telling.add_count(name::USER_COUNT, users.len())?;
    for (place, user) in users.iter().enumerate() {
        let one = format!("{}{place}", name::USER_PREFIX);
        telling.add_text(
            format!("{one}{}", name::USER_SUFFIX_NAME),
            text(user, "user"),
        )?;
        telling.add_text(
            format!("{one}{}", name::USER_SUFFIX_DOMAIN),
            text(user, "domain"),
        )?;
        let login = user.get("login-time").and_then(Value::as_f64);
        let login = milliseconds(login.unwrap_or_default());
        telling.add(format!("{one}{}", name::USER_SUFFIX_LOGIN_TIME), login)?;
    }
    Ok(())
}

fn system(telling: &mut Telling<'_>, answer: &Value) -> Result<()> {
    for (name, told) in [
        (name::OS_ID, "id"),
        (name::OS_NAME, "name"),
        (name::OS_PRETTY_NAME, "pretty-name"),
        (name::OS_VERSION, "version"),
        (name::OS_VERSION_ID, "version-id"),
        (name::OS_MACHINE, "machine"),
        (name::OS_VARIANT, "variant"),
        (name::OS_VARIANT_ID, "variant-id"),
        (name::OS_KERNEL_RELEASE, "kernel-release"),
        (name::OS_KERNEL_VERSION, "kernel-version"),
    ] {
        telling.add_text(name.to_owned(), text(answer, told))?;
    }
    Ok(())
}

fn time_zone(telling: &mut Telling<'_>, answer: &Value) -> Result<()> {
    telling.add_text(name::TIMEZONE_NAME.to_owned(), text(answer, "zone"))?;
    let offset = answer.get("offset").and_then(Value::as_i64);
    let offset = offset.and_then(|offset| i32::try_from(offset).ok());
    let offset = offset.ok_or_else(|| malformed("guest-get-timezone"))?;
    telling.add(name::TIMEZONE_OFFSET.to_owned(), offset)
}

fn host_name(telling: &mut Telling<'_>, answer: &Value) -> Result<()> {
    let name = text(answer, "host-name");
    telling.add_text(name::HOSTNAME_HOSTNAME.to_owned(), name)
}

fn file_systems(telling: &mut Telling<'_>, answer: &Value) -> Result<()> {
    let systems = disks::read(telling.host, telling.domain, answer)?;
    telling.add_count(name::FS_COUNT, systems.len())?;
    for (place, system) in systems.iter().enumerate() {
        let one = format!("{}{place}", name::FS_PREFIX);
        let part = |suffix: &str| format!("{one}{suffix}");
        telling.add(part(name::FS_SUFFIX_NAME), system.name.as_str())?;
        telling.add(part(name::FS_SUFFIX_MOUNTPOINT), system.mountpoint.as_str())?;
        telling.add(part(name::FS_SUFFIX_FSTYPE), system.kind.as_str())?;
        for (suffix, bytes) in [
            (name::FS_SUFFIX_TOTAL_BYTES, system.total),
            (name::FS_SUFFIX_USED_BYTES, system.used),
        ] {
            if let Some(bytes) = bytes {
                telling.add(part(suffix), bytes)?;
            }
        }
        telling.add_count(&part(name::FS_SUFFIX_DISK_COUNT), system.disks.len())?;
        for (number, disk) in system.disks.iter().enumerate() {
            let on = format!("{one}{}{number}", name::FS_SUFFIX_DISK_PREFIX);
            for (suffix, told) in [
                (name::FS_SUFFIX_DISK_SUFFIX_ALIAS, &disk.target),
                (name::FS_SUFFIX_DISK_SUFFIX_SERIAL, &disk.serial),
                (name::FS_SUFFIX_DISK_SUFFIX_DEVICE, &disk.device),
            ] {
                telling.add_text(format!("{on}{suffix}"), told.as_deref())?;
            }
        }
    }
    Ok(())
}

fn all_disks(telling: &mut Telling<'_>, answer: &Value) -> Result<()> {
    let disks = list("guest-get-disks", answer)?;
    let guest = telling.host.guest(telling.domain)?;
    let config = std::sync::Arc::clone(guest.state().config()?);
    telling.add_count(name::DISK_COUNT, disks.len())?;
    for (place, disk) in disks.iter().enumerate() {
        let one = format!("{}{place}", name::DISK_PREFIX);
        let part = |suffix: &str| format!("{one}{suffix}");
        telling.add_text(part(name::DISK_SUFFIX_NAME), text(disk, "name"))?;
        let partition = disk.get("partition").and_then(Value::as_bool) == Some(true);
        telling.add(part(name::DISK_SUFFIX_PARTITION), partition)?;
        let on = disk.get("dependencies").and_then(Value::as_array);
        let on = on.map_or(&[][..], Vec::as_slice);
        if !on.is_empty() {
            telling.add_count(&part(name::DISK_SUFFIX_DEPENDENCY_COUNT), on.len())?;
        }
        for (number, other) in on.iter().enumerate() {
            let (prefix, suffix) = (
                name::DISK_SUFFIX_DEPENDENCY_PREFIX,
                name::DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME,
            );
            telling.add_text(format!("{one}{prefix}{number}{suffix}"), other.as_str())?;
        }
        if let Some(address) = disk.get("address") {
            telling.add_text(part(name::DISK_SUFFIX_SERIAL), text(address, "serial"))?;
            let target = disks::target(&config, address);
            telling.add_text(part(name::DISK_SUFFIX_ALIAS), target.as_deref())?;
            telling.add_text(part(name::DISK_SUFFIX_GUEST_BUS), text(address, "bus-type"))?;
        }
        telling.add_text(part(name::DISK_SUFFIX_GUEST_ALIAS), text(disk, "alias"))?;
    }
    Ok(())
}

fn cards(telling: &mut Telling<'_>, answer: &Value) -> Result<()> {
    let cards = network::from_agent(answer)?;
    telling.add_count(name::IF_COUNT, cards.len())?;
    for (place, card) in cards.iter().enumerate() {
        let one = format!("{}{place}", name::IF_PREFIX);
        let part = |suffix: &str| format!("{one}{suffix}");
        telling.add(part(name::IF_SUFFIX_NAME), card.name.as_str())?;
        telling.add_text(part(name::IF_SUFFIX_HWADDR), card.hwaddr.as_deref())?;
        telling.add_count(&part(name::IF_SUFFIX_ADDR_COUNT), card.addrs.len())?;
        for (number, address) in card.addrs.iter().enumerate() {
            let at = format!("{one}{}{number}", name::IF_SUFFIX_ADDR_PREFIX);
            let kind = if address.type_ == IpAddrType::IPV6 {
                "ipv6"
            } else {
                "ipv4"
            };
            telling.add(format!("{at}{}", name::IF_SUFFIX_ADDR_SUFFIX_TYPE), kind)?;
            let text = address.addr.as_str();
            telling.add(format!("{at}{}", name::IF_SUFFIX_ADDR_SUFFIX_ADDR), text)?;
            let prefix = format!("{at}{}", name::IF_SUFFIX_ADDR_SUFFIX_PREFIX);
            telling.add(prefix, address.prefix)?;
        }
    }
    Ok(())
}

fn load(telling: &mut Telling<'_>, answer: &Value) -> Result<()> {
    for (name, told) in [
        (name::LOAD_1M, "load1m"),
        (name::LOAD_5M, "load5m"),
        (name::LOAD_15M, "load15m"),
    ] {
        if let Some(load) = answer.get(told).and_then(Value::as_f64) {
            telling.add(name.to_owned(), load)?;
        }
    }
    Ok(())
}
