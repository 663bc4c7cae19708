//! Switches of Open vSwitch: who is a port of one is written down in its database, by its own program.
//!
//! What is written there stays when the device goes, and when we do. So each port says whose it is, as stock libvirt has
//! it say, and also which embedded driver made it.

use std::fmt::Write;
use std::path::Path;
use std::time::Duration;

use polyvirt_driver::{Error, Result};

use crate::admin::NetAdmin;
use crate::net::{Limits, Vlans};
use crate::run::{self, Task};

/// Its program.
const PROGRAM: &str = "ovs-vsctl";

/// How long it waits for the switch, in seconds, and how long it is waited for.
const TIMEOUT: &str = "--timeout=5";
const PATIENCE: Duration = Duration::from_secs(10);

/// What ports are marked with: the address behind them, who made them; and limits with the device they are for.
const ADDRESS: &str = "attached-mac";
const OWNER: &str = "polyvirt-owner";
const DEVICE: &str = "ifname";

/// Where the switch listens, unless `OVS_RUNDIR` says otherwise.
const RUN: &str = "/run/openvswitch";

/// A port.
#[derive(Clone, Copy, Debug)]
pub struct Port<'a> {
    /// The switch.
    pub switch: &'a str,
    /// The device that is the port.
    pub device: &'a str,
    /// The address behind it.
    pub address: [u8; 6],
    /// What whoever controls the switch knows it by.
    pub interface: &'a str,
    /// The UUID of the guest behind it.
    pub guest: &'a str,
    /// How whoever controls the switch is to treat it.
    pub profile: Option<&'a str>,
    /// The VLANs that pass it; all, when nothing is said.
    pub vlans: Option<&'a Vlans>,
    /// Who made it.
    pub owner: &'a str,
}

/// What is written down of VLANs.
fn columns(vlans: &Vlans) -> Vec<String> {
    match vlans {
        Vlans::Access(id) => vec![format!("tag={id}")],
        Vlans::Trunk { ids, native } => {
            let ids: Vec<String> = ids.iter().map(u16::to_string).collect();
            let trunks = format!("trunks={}", ids.join(","));
            let native = native.map(|(id, tagged)| {
                let mode = if tagged { "tagged" } else { "untagged" };
                [format!("vlan_mode=native-{mode}"), format!("tag={id}")]
            });
            native.into_iter().flatten().chain([trunks]).collect()
        }
    }
}

impl Port<'_> {
    /// Makes the device a port; one that it is already becomes as this one.
    ///
    /// # Errors
    /// When there is no such switch, or nobody answers for it.
    pub fn add(&self, _: &NetAdmin) -> Result<()> {
        require_name(self.switch)?;
        let mut words = ["--", "--if-exists", "del-port", self.device]
            .map(str::to_owned)
            .to_vec();
        words.extend(["--", "add-port", self.switch, self.device].map(str::to_owned));
        words.extend(self.vlans.map(columns).unwrap_or_default());
        words.extend(["--", "set", "Interface", self.device].map(str::to_owned));
        let address = shown(self.address);
        let said = [
            (ADDRESS, Some(address.as_str())),
            ("iface-id", Some(self.interface)),
            ("vm-id", Some(self.guest)),
            ("port-profile", self.profile),
            (OWNER, Some(self.owner)),
            ("iface-status", Some("active")),
        ];
        for (name, value) in said {
            words.extend(value.map(|value| marked(name, value)));
        }
        tell(
            words,
            &format!("make '{}' a port of switch '{}'", self.device, self.switch),
        )
        .map(drop)
    }
}

/// Makes a device of an owner's no port any more, and forgets how it was limited. It is no error when it is none; other
/// ports of that name stay, of other owners and with another address behind them.
///
/// # Errors
/// When nobody answers for the switches.
pub fn remove(admin: &NetAdmin, device: &str, owner: &str, address: [u8; 6]) -> Result<()> {
    let marks = [
        format!("name={}", quoted(device)),
        marked(OWNER, owner),
        marked(ADDRESS, &shown(address)),
    ];
    if find("Interface", "name", &marks)?.is_empty() {
        return Ok(());
    }
    delete(admin, device)
}

fn delete(_: &NetAdmin, device: &str) -> Result<()> {
    let what = format!("remove port '{device}'");
    let words = ["--", "--if-exists", "del-port", device].map(str::to_owned);
    tell(words.to_vec(), &what)?;
    // What limited it can only go when nothing points there any more.
    let words = forgotten(device)?;
    if words.is_empty() {
        return Ok(());
    }
    tell(words, &what).map(drop)
}

/// Removes the ports of an owner that are not in use: what somebody left who was killed.
///
/// # Errors
/// When nobody answers for the switches that there are.
pub fn sweep(admin: &NetAdmin, owner: &str, in_use: impl Fn(&str) -> bool) -> Result<()> {
    if !is_there() {
        return Ok(());
    }
    let found = find("Interface", "name", &[marked(OWNER, owner)])?;
    let names = found.iter().map(|name| name.trim_matches('"'));
    names
        .filter(|name| !in_use(name))
        .try_for_each(|name| delete(admin, name))
}

/// Limits how fast packets pass a port; what is not said is not limited.
///
/// # Errors
/// When it is no port, or nobody answers for the switches.
pub fn limit(_: &NetAdmin, device: &str, limits: &Limits) -> Result<()> {
    let what = format!("limit port '{device}'");
    let mut words = ["--", "clear", "Port", device, "qos"]
        .map(str::to_owned)
        .to_vec();
    words.extend(forgotten(device)?);
    tell(words, &what)?;
    let mut words = Vec::new();
    if let Some(sent) = limits.sent {
        let shaped = [
            Some(format!("other_config:min-rate={}", bits(sent.average))),
            sent.burst
                .map(|burst| format!("other_config:burst={}", burst.saturating_mul(1024 * 8))),
            sent.peak
                .map(|peak| format!("other_config:max-rate={}", bits(peak))),
        ];
        let shaped = || shaped.iter().flatten().cloned();
        let mark = marked(DEVICE, device);
        words.extend(["--", "set", "Port", device, "qos=@qos"].map(str::to_owned));
        words.extend(
            [
                "--",
                "--id=@qos",
                "create",
                "qos",
                "type=linux-htb",
                "queues:0=@queue",
            ]
            .map(str::to_owned),
        );
        words.extend(shaped().chain([mark.clone()]));
        words.extend(["--", "--id=@queue", "create", "queue"].map(str::to_owned));
        words.extend(shaped().chain([mark]));
    }
    let received = limits.received.unwrap_or_default();
    // In thousands of bits.
    let (rate, burst) = (
        received.average.saturating_mul(8),
        received.burst.unwrap_or_default().saturating_mul(8),
    );
    words.extend(["--", "set", "Interface", device].map(str::to_owned));
    words.extend([
        format!("ingress_policing_rate={rate}"),
        format!("ingress_policing_burst={burst}"),
    ]);
    tell(words, &what).map(drop)
}

/// Thousands of bytes as bits.
const fn bits(thousands: u64) -> u64 {
    thousands.saturating_mul(8000)
}

/// How what is written down of a port's limits is forgotten: it stays when the port goes.
fn forgotten(device: &str) -> Result<Vec<String>> {
    let mark = [marked(DEVICE, device)];
    let mut words = Vec::new();
    for table in ["qos", "queue"] {
        let rows = find(table, "_uuid", &mark)?;
        if !rows.is_empty() {
            words.extend(["--", "--if-exists", "destroy", table].map(str::to_owned));
            words.extend(rows);
        }
    }
    Ok(words)
}

/// How somebody's mark is written.
fn marked(name: &str, value: &str) -> String {
    format!("external-ids:{name}={}", quoted(value))
}

/// An address as it is written.
fn shown(address: [u8; 6]) -> String {
    address.map(|octet| format!("{octet:02x}")).join(":")
}

/// What the rows that all conditions are true of have in a column.
fn find(table: &str, column: &str, conditions: &[String]) -> Result<Vec<String>> {
    let columns = format!("--columns={column}");
    let words = ["--bare", "--no-heading", &columns, "find", table];
    let words = words
        .into_iter()
        .chain(conditions.iter().map(String::as_str));
    let words: Vec<&str> = words.collect();
    let said = tell(
        words.into_iter().map(str::to_owned).collect(),
        "look for what is written down of ports",
    )?;
    Ok(said.split_whitespace().map(str::to_owned).collect())
}

/// Whether somebody may answer for switches.
fn is_there() -> bool {
    let folder = std::env::var_os("OVS_RUNDIR").unwrap_or_else(|| RUN.into());
    Path::new(&folder).join("db.sock").exists() && run::find(PROGRAM).is_some()
}

/// What begins like an option is not passed on as a name.
fn require_name(name: &str) -> Result<()> {
    if name.is_empty() || name.starts_with('-') {
        return Err(Error::config_unsupported(format!(
            "there is no switch '{name}'"
        )));
    }
    Ok(())
}

/// A text, as the program reads one.
fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            letter if letter.is_control() => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

fn tell(words: Vec<String>, what: &str) -> Result<String> {
    let program = run::find(PROGRAM).ok_or_else(|| {
        let message = format!("cannot {what}: there is no program {PROGRAM}; install Open vSwitch");
        Error::operation_unsupported(message)
    })?;
    let task = Task {
        program: &program,
        arguments: [TIMEOUT.to_owned()].into_iter().chain(words).collect(),
        input: "",
        patience: PATIENCE,
    };
    task.run()
        .map_err(|why| Error::operation_failed(format!("cannot {what}: {why}")))
}

#[cfg(test)]
mod tests {
    use super::{Vlans, columns, quoted, require_name};

    #[test]
    fn vlans_and_texts_are_written_as_the_program_reads_them() {
        let trunk = |native| Vlans::Trunk {
            ids: vec![7, 8],
            native,
        };
        assert_eq!(columns(&Vlans::Access(7)), ["tag=7"]);
        assert_eq!(columns(&trunk(None)), ["trunks=7,8"]);
        assert_eq!(
            columns(&trunk(Some((7, false)))),
            ["vlan_mode=native-untagged", "tag=7", "trunks=7,8"]
        );
        assert_eq!(quoted("a \"b\" \\ -- c\n"), r#""a \"b\" \\ -- c\u000a""#);
        assert!(require_name("--").is_err() && require_name("ovs0").is_ok());
    }
}
