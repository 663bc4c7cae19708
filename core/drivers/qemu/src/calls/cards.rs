//! Network cards of guests that run: what has passed them, and telling the network where they are.

use polyvirt_driver::params::announce_interface as name;
use polyvirt_driver::records::DomainInterfaceStats;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{Error, ErrorDomain, Result, TypedParam, TypedParamList as _};
use polyvirt_host::net::Net;
use polyvirt_inventory::require_active;
use polyvirt_inventory::targets::interface;
use polyvirt_qemu::alias;
use serde_json::{Map, json};

use super::flags;
use crate::guest::switch;
use crate::host::Host;

/// What has passed a card, as the guest sees it. Its host's end is asked: what the far end of a cable has sent, the guest has
/// received.
pub(crate) fn stats(
    host: &Host,
    domain: &DomainRef,
    device: &str,
    _size: usize,
) -> Result<DomainInterfaceStats> {
    let live = host.with(domain, |state| {
        require_active(state)?;
        state.config().cloned()
    })?;
    let card = interface(&live, device)?;
    let target = card.target.as_ref();
    let end = target.and_then(|target| target.dev.as_deref());
    let end = end.ok_or_else(|| {
        Error::internal("Interface name not provided").with_domain(ErrorDomain::QEMU)
    })?;
    let link = Net::open()?.link(end)?.ok_or_else(|| {
        let message = format!("there is no device '{end}' on the host any more");
        Error::internal(message).with_domain(ErrorDomain::QEMU)
    })?;
    let number = |counted: u64| i64::try_from(counted).unwrap_or(i64::MAX);
    let counted = if switch::shares_view(card) {
        link.counters
    } else {
        link.counters.of_other_end()
    };
    Ok(DomainInterfaceStats {
        rx_bytes: number(counted.rx_bytes),
        rx_packets: number(counted.rx_packets),
        rx_errs: number(counted.rx_errors),
        rx_drop: number(counted.rx_dropped),
        tx_bytes: number(counted.tx_bytes),
        tx_packets: number(counted.tx_packets),
        tx_errs: number(counted.tx_errors),
        tx_drop: number(counted.tx_dropped),
    })
}

/// Has QEMU send packets in the guest's name, of one card or of all, so that switches learn where it is. It goes on by
/// itself.
pub(crate) fn announce(
    host: &Host,
    domain: &DomainRef,
    device: Option<&str>,
    params: &[TypedParam],
    flags: u32,
) -> Result<()> {
    flags::check("qemuDomainAnnounceInterface", flags, 0)?;
    params.validate(name::FIELDS)?;
    // QEMU has no defaults for this.
    let mut arguments = Map::new();
    for (name, usual) in [
        (name::INITIAL, 50),
        (name::MAX, 550),
        (name::ROUNDS, 5),
        (name::STEP, 100),
    ] {
        let given = params.get_uint(name)?.filter(|given| *given > 0);
        arguments.insert(name.to_owned(), given.unwrap_or(usual).into());
    }
    host.act(domain, "virDomainAnnounceInterface", |guest, running| {
        if let Some(device) = device {
            let live = guest.state().config()?.clone();
            let name = alias::of(&interface(&live, device)?.info);
            arguments.insert("interfaces".to_owned(), json!([name]));
        }
        let done = running.execute("announce-self", arguments.into());
        done.map(drop)
    })
}
