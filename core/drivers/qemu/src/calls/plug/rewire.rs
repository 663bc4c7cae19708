//! Cards of running guests that are connected with something else, limited otherwise, or have their link taken away.

use polyvirt_config::domain::{Domain, Interface};
use polyvirt_config::networkport::NetOwner;
use polyvirt_driver::Result;
use polyvirt_qemu::alias;

use super::update::{refuse_field, refuse_fields};
use crate::guest::switch::{self, Whose};
use crate::guest::{Running, cards, link_is_up, networks};
use crate::host::Host;

/// Makes a card what is wanted of it, and gives it as it is then. Where it stays connected as it is, what has been given
/// to it stays too.
///
/// Fails with `OPERATION_UNSUPPORTED` when a guest would notice more than its link.
pub(super) fn card(
    host: &Host,
    running: &Running,
    guest: &Domain,
    one: &Interface,
    mut wanted: Interface,
) -> Result<Interface> {
    cards::keep_end(one, &mut wanted);
    let moves = !networks::same_source(one, &wanted);
    if !moves {
        wanted.kind = one.kind.clone();
        keep_given(one, &mut wanted);
    }
    refuse_fields(one, &wanted)?;
    refuse_field("source", moves && !switch::can_move(one, &wanted))?;
    refuse_field(
        "virtualport",
        !moves && one.virtualport != wanted.virtualport,
    )?;
    let owner = networks::owner(guest);
    if moves {
        move_over(host, &owner, one, &mut wanted)?;
    }
    let told = tell(running, one, &wanted, whose(host, &owner));
    match (moves, &told) {
        (true, Ok(())) => networks::give_back_port(host, one),
        (true, Err(_)) => {
            // It stays where it was; if even that fails, the first failure is the one to tell.
            let _ = switch::move_over(&wanted, one, whose(host, &owner));
            networks::give_back_port(host, &wanted);
        }
        (false, _) => {}
    }
    told.map(|()| wanted)
}

/// What its network has given a card stays, where nothing else is said, and so does what its switch knows it by.
fn keep_given(one: &Interface, wanted: &mut Interface) {
    if networks::is_plugged(one) {
        let keep = |given: &mut Interface| {
            given.bandwidth = given.bandwidth.take().or_else(|| one.bandwidth.clone());
            given.vlan = given.vlan.take().or_else(|| one.vlan.clone());
            given.port = given.port.take().or_else(|| one.port.clone());
            given.virtualport = given.virtualport.take().or_else(|| one.virtualport.clone());
        };
        keep(wanted);
    }
    let interface = |card: &Interface| card.virtualport.as_ref()?.parameters.as_ref()?.interfaceid;
    let parameters = wanted.virtualport.as_mut().map(|port| &mut port.parameters);
    if let (Some(known), Some(Some(parameters))) = (interface(one), parameters) {
        parameters.interfaceid.get_or_insert(known);
    }
}

/// Connects the card's end with what is wanted.
fn move_over(host: &Host, owner: &NetOwner, one: &Interface, wanted: &mut Interface) -> Result<()> {
    networks::plug_in(host, owner, wanted)?;
    switch::move_over(one, wanted, whose(host, owner))
        .inspect_err(|_| networks::give_back_port(host, wanted))
}

const fn whose<'h>(host: &'h Host, owner: &NetOwner) -> Whose<'h> {
    Whose {
        host,
        guest: owner.uuid,
    }
}

fn tell(running: &Running, one: &Interface, wanted: &Interface, whose: Whose<'_>) -> Result<()> {
    let stays = networks::same_source(one, wanted);
    if stays && (one.vlan != wanted.vlan || one.port != wanted.port) {
        switch::move_over(one, wanted, whose)?;
    }
    let limited = one.bandwidth != wanted.bandwidth;
    if limited {
        switch::limit_instead(one, wanted)?;
    }
    if link_is_up(one) != link_is_up(wanted) {
        let told = running.set_link(alias::of(&wanted.info), link_is_up(wanted));
        told.inspect_err(|_| {
            if limited {
                let _ = switch::limit_instead(wanted, one);
            }
        })?;
    }
    Ok(())
}
