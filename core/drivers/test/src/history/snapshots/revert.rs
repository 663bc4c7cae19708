//! Going back to a snapshot.

use std::sync::Arc;

use polyvirt_driver::refs::DomainSnapshotRef;
use polyvirt_driver::{
    DomainEventStoppedDetailType, DomainEventSuspendedDetailType, DomainEventType,
    DomainPausedReason, DomainRunningReason, DomainShutoffReason,
    DomainSnapshotRevertFlags as Flags, DomainState, Error, ErrorDomain, Result,
};

use polyvirt_config::snapshot::SnapshotState;

use crate::host::{Host, State};
use crate::hypervisor::flags;

/// Makes the domain what it was: it stops if it runs, and starts again if it is to run. There is no
/// guest that could lose by that, so `FORCE` allows nothing more.
pub(crate) fn revert(host: &Host, snapshot: &DomainSnapshotRef, flags: Flags) -> Result<()> {
    if flags.contains(Flags::RUNNING | Flags::PAUSED) {
        return Err(Error::exclusive_flags(
            "virDomainRevertToSnapshot",
            "VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING",
            "VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED",
        ));
    }
    let known = Flags::RUNNING | Flags::PAUSED | Flags::FORCE;
    flags::check("testDomainRevertToSnapshot", flags.bits(), known.bits())?;
    let domain = &snapshot.domain;
    let machine = host.machine(domain)?;
    host.change(domain, |state| {
        let place = state.history.snapshots.find(&snapshot.name)?;
        let taken = &state.history.snapshots.at(place)?.value;
        let asked = flags.intersects(Flags::RUNNING | Flags::PAUSED);
        let runs = asked || taken.is_online();
        let pauses = !flags.contains(Flags::RUNNING)
            && (flags.contains(Flags::PAUSED) || taken.state() == SnapshotState::Paused);
        if !runs && !state.persistent {
            let message = "transient domain needs to request run or pause \
                           to revert to inactive snapshot";
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::TEST));
        }
        state.history.jobs.require_none()?;
        let mut config = Arc::clone(&taken.config);
        if config.name != state.name {
            // It has been renamed since, and stays what it is called now.
            Arc::make_mut(&mut config).rename(Arc::clone(&state.name));
        }
        if state.is_active() {
            let detail = DomainEventStoppedDetailType::FROM_SNAPSHOT;
            state.stop_to_go_on(host, DomainShutoffReason::FROM_SNAPSHOT, detail);
        }
        if state.persistent {
            state.store(Arc::clone(&config));
        }
        if runs {
            state.start_with(config, host, &machine, DomainRunningReason::FROM_SNAPSHOT);
        }
        if runs && pauses {
            pause(host, state);
        }
        state.history.snapshots.set_current(Some(place));
        domain.set_id(state.id);
        Ok(())
    })
}

fn pause(host: &Host, state: &mut State) {
    state.enter(DomainState::PAUSED, DomainPausedReason::FROM_SNAPSHOT.0);
    let detail = DomainEventSuspendedDetailType::FROM_SNAPSHOT;
    state.announce(host, DomainEventType::SUSPENDED, detail.0);
}
