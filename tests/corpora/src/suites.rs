//! What each suite measures.

use std::path::Path;

use polyvirt_config::{
    Document, FormatOptions, ParseOptions, Result, capabilities, domain, domaincaps, interface,
    network, networkport, nodedev, nwfilter, nwfilterbinding, parse, secret, storagepool,
    storagevol,
};

use crate::compare::difference;
use crate::index::{Case, Expect};
use crate::moments;
use crate::{argv, networks, offers, probes, qemu};

/// A case with its files.
pub struct Subject<'i> {
    /// The input.
    pub input: String,
    /// What is wanted.
    pub wanted: Option<String>,
    /// The document that the input belongs to: the pool of a volume.
    pub context: Option<String>,
    /// What every case of the suite is to give besides.
    pub base: Option<String>,
    /// The case.
    pub case: &'i Case,
    /// The folder of the corpora.
    pub folder: &'i Path,
}

/// Measures a case: what is wrong, if anything is.
pub type Measure = fn(&Subject<'_>) -> Result<(), String>;

/// What a suite measures; nothing for suites that nothing here can be put to yet.
pub fn measure_of(suite: &str) -> Option<Measure> {
    Some(match suite {
        "domain-generic" | "lxc" => domain_views,
        "domain-qemu" => qemu::completed,
        "qemu-argv" => argv::from_input,
        "qemu-argv-complete" => argv::from_complete,
        "domaincaps-qemu" => offers::measure,
        "qemu-caps" => probes::measure,
        "qemu-refuses" => qemu::refused,
        "qemu-accepts" => qemu::accepted,
        "domain-qemu-same" => |subject| fixed_point(subject, domain::Domain::parse),
        "secret" => |subject| round_trip(subject, secret::Secret::parse),
        "storagepool" => |subject| round_trip(subject, storagepool::StoragePool::parse),
        "storagevol" => volume,
        "nodedev" => |subject| round_trip(subject, nodedev::NodeDevice::parse),
        "interface" => |subject| round_trip(subject, interface::HostInterface::parse),
        "capabilities" => |subject| round_trip(subject, parse::<capabilities::Capabilities>),
        "backup" => |subject| round_trip(subject, moments::backup),
        "checkpoint" => |subject| round_trip(subject, |t, o| moments::checkpoint(subject, t, o)),
        "snapshot" => |subject| round_trip(subject, |t, o| moments::snapshot(subject, t, o)),
        "network" => |subject| round_trip(subject, network::Network::parse),
        "network-dnsmasq" => networks::configuration,
        "network-hosts" => networks::hosts,
        "network-firewall-nftables" => networks::nftables,
        "network-firewall-iptables" => networks::iptables,
        "networkport" => |subject| round_trip(subject, networkport::NetworkPort::parse),
        "nwfilter" => |subject| round_trip(subject, nwfilter::NwFilter::parse),
        "nwfilterbinding" => |subject| round_trip(subject, nwfilterbinding::NwFilterBinding::parse),
        "domaincaps" => |subject| round_trip(subject, parse::<domaincaps::DomainCapabilities>),
        _ => return None,
    })
}

/// Reading a volume of its pool, then writing it. What it is read for is not said, so it may lack its size.
fn volume(subject: &Subject<'_>) -> Result<(), String> {
    let pool = subject.context.as_deref();
    let pool = pool.map(|pool| storagepool::StoragePool::parse(pool, &ParseOptions::default()));
    let pool = pool.transpose().map_err(|error| error.to_string())?;
    let rules = storagevol::VolumeRules {
        pool: pool.as_ref().map(|pool| &pool.kind),
        capacity: storagevol::CapacityRule::Optional,
        create: false,
    };
    round_trip(subject, |text, options| {
        storagevol::StorageVolume::parse(text, options, rules)
    })
}

/// A domain in one of its views. The index says which for few cases, so either will do for the others.
fn domain_views(subject: &Subject<'_>) -> Result<(), String> {
    let view = |inactive| round_trip_view(subject, read_domain, inactive);
    let refused = matches!(subject.case.expect, Expect::Error | Expect::Invalid);
    if refused || is_inactive(subject.case) {
        return view(is_inactive(subject.case));
    }
    view(false).or_else(|active| view(true).map_err(|_| active))
}

/// A domain on the published suites' host, where chance always throws zeros: MAC addresses end in them.
#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "the signature of every reader"
)]
fn read_domain(text: &str, options: &ParseOptions) -> Result<domain::Domain> {
    let mut domain = domain::Domain::parse(text, options)?;
    domain::net::complete(&mut domain, [0x52, 0x54, 0x00], &mut |bytes| bytes.fill(0));
    Ok(domain)
}

fn is_inactive(case: &Case) -> bool {
    case.inactive_only || case.view.as_deref() == Some("inactive")
}

/// Reading, then writing.
fn round_trip<D: Document>(
    subject: &Subject<'_>,
    parse: impl Fn(&str, &ParseOptions) -> Result<D>,
) -> Result<(), String> {
    round_trip_view(subject, parse, is_inactive(subject.case))
}

fn round_trip_view<D: Document>(
    subject: &Subject<'_>,
    parse: impl Fn(&str, &ParseOptions) -> Result<D>,
    inactive: bool,
) -> Result<(), String> {
    let strict = subject.case.expect == Expect::Invalid;
    let parsed = parse(&subject.input, &ParseOptions { inactive, strict });
    let wanted = match subject.case.expect {
        Expect::Error | Expect::Invalid => {
            return match parsed {
                Ok(_) => Err("it was not refused".into()),
                Err(_) => Ok(()),
            };
        }
        Expect::Parses => return parsed.map(drop).map_err(|error| error.to_string()),
        Expect::Same => &subject.input,
        Expect::Output => subject.wanted.as_ref().ok_or("the case has no output")?,
    };
    let document = parsed.map_err(|error| error.to_string())?;
    let options = FormatOptions {
        inactive,
        secure: true,
        ..FormatOptions::default()
    };
    let written = polyvirt_config::format(&document, &options);
    difference(wanted, &written).map_or(Ok(()), Err)
}

/// What is wanted is written as it is when it is read: the driver that makes it out of the input is
/// not asked.
fn fixed_point<D: Document>(
    subject: &Subject<'_>,
    parse: impl Fn(&str, &ParseOptions) -> Result<D>,
) -> Result<(), String> {
    let wanted = subject.wanted.as_ref().ok_or("the case has no output")?;
    let document = parse(wanted, &ParseOptions::default()).map_err(|error| error.to_string())?;
    let options = FormatOptions {
        secure: true,
        ..FormatOptions::default()
    };
    let written = polyvirt_config::format(&document, &options);
    difference(wanted, &written).map_or(Ok(()), Err)
}
