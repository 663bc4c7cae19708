//! Cards of running guests that are connected with something else, limited otherwise, or have their link taken away.

use polyvirt_config::domain::{Domain, Interface};
use polyvirt_driver::Result;
use polyvirt_qemu::alias;

use super::update::refuse_fields;
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
        if networks::is_plugged(one) && wanted.bandwidth.is_none() {
            wanted.bandwidth.clone_from(&one.bandwidth);
        }
    }
    refuse_fields(one, &wanted, moves && !cards::can_move(one, &wanted))?;
    if moves {
        move_over(host, guest, &mut wanted)?;
    }
    let told = tell(running, one, &wanted);
    match (moves, &told) {
        (true, Ok(())) => networks::give_back_port(host, one),
        (true, Err(_)) => {
            // It stays where it was; if even that fails, the first failure is the one to tell.
            let _ = cards::move_over(one);
            networks::give_back_port(host, &wanted);
        }
        (false, _) => {}
    }
    told.map(|()| wanted)
}

/// Connects the card's end with what is wanted.
fn move_over(host: &Host, guest: &Domain, wanted: &mut Interface) -> Result<()> {
    networks::plug_in(host, &networks::owner(guest), wanted)?;
    cards::move_over(wanted).inspect_err(|_| networks::give_back_port(host, wanted))
}

fn tell(running: &Running, one: &Interface, wanted: &Interface) -> Result<()> {
    if one.bandwidth != wanted.bandwidth {
        cards::limit(wanted)?;
    }
    if link_is_up(one) != link_is_up(wanted) {
        running.set_link(alias::of(&wanted.info), link_is_up(wanted))?;
    }
    Ok(())
}
