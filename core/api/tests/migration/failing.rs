//! What goes wrong, step by step: the domain runs on where it was, and nothing of it is left elsewhere.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;

use polyvirt::driver::traits::HypervisorDriver;
use polyvirt::driver::{Driver, EventHub};
use polyvirt::{
    Connect, DomainEventResumedDetailType as Resumed, DomainEventStartedDetailType as Started,
    DomainEventStoppedDetailType as Stopped, DomainEventSuspendedDetailType as Suspended,
    DomainEventType as Life, DomainGetJobStatsFlags, DomainJobType, DomainMigrateFlags as Flags,
    DomainRunningReason, DomainSnapshotCreateFlags, DomainState, Error, ErrorDomain, ErrorNumber,
};

use crate::hosts::{Host, guest, state};

/// A migration on which a step fails here, or there.
struct Failed {
    here: Host,
    there: Host,
    error: Error,
}

fn migrate(faults_here: &str, faults_there: &str) -> Failed {
    let (here, there) = (
        Host::open(&guest(), faults_here),
        Host::open("", faults_there),
    );
    let error = here
        .domain()
        .migrate3(&there.conn, &[], Flags::LIVE)
        .unwrap_err();
    Failed { here, there, error }
}

impl Failed {
    /// The domain runs where it was, and is free for another try; the error is that of the fault.
    fn is_as_before(&self) {
        let domain = self.here.domain();
        assert_eq!(self.error.code(), ErrorNumber::OPERATION_FAILED);
        assert!(
            self.error.message().contains("fault asked for"),
            "{}",
            self.error
        );
        assert_eq!(state(&domain).0, DomainState::RUNNING);
        let job = domain.job_stats(DomainGetJobStatsFlags::empty()).unwrap();
        assert_eq!(job.0, DomainJobType::NONE);
        assert!(self.there.lacks("guest"));
        let away = Host::empty();
        domain.migrate3(&away.conn, &[], Flags::LIVE).unwrap();
    }
}

#[test]
fn when_the_source_cannot_begin_nothing_happens() {
    let failed = migrate("?fault=virDomainMigrateBegin3Params", "");
    assert!(failed.there.happened().is_empty());
    assert!(failed.here.happened().is_empty());
    assert_eq!(state(&failed.here.domain()).0, DomainState::RUNNING);
}

#[test]
fn when_the_destination_is_not_ready_the_source_is_free_again() {
    let failed = migrate("", "?fault=virDomainMigratePrepare3Params");
    assert!(failed.there.happened().is_empty());
    assert!(failed.here.happened().is_empty());
    failed.is_as_before();
}

#[test]
fn when_sending_fails_the_destination_forgets() {
    let failed = migrate("?fault=virDomainMigratePerform3Params:times=1", "");
    assert_eq!(
        failed.there.happened(),
        [
            (Life::STARTED, Started::MIGRATED.0),
            (Life::STOPPED, Stopped::FAILED.0),
        ]
    );
    assert!(failed.here.happened().is_empty());
    failed.is_as_before();
}

#[test]
fn when_the_destination_is_lost_at_the_end_the_source_goes_on() {
    let failed = migrate("", "?fault=virDomainMigrateFinish3Params");
    let domain = failed.here.domain();
    let reason = DomainRunningReason::MIGRATION_CANCELED.0;
    assert_eq!(state(&domain), (DomainState::RUNNING, reason));
    assert_eq!(
        failed.here.happened(),
        [
            (Life::SUSPENDED, Suspended::MIGRATED.0),
            (Life::RESUMED, Resumed::MIGRATED.0),
        ]
    );
    // What the destination was never told of waits there without running.
    assert_eq!(state(&failed.there.domain()).0, DomainState::PAUSED);
}

#[test]
fn a_paused_domain_is_not_resumed_by_a_failure() {
    let here = Host::with_guest();
    let there = Host::open("", "?fault=virDomainMigrateFinish3Params");
    let domain = here.domain();
    domain.suspend().unwrap();
    domain.migrate3(&there.conn, &[], Flags::LIVE).unwrap_err();
    assert_eq!(state(&domain).0, DomainState::PAUSED);
}

#[test]
fn a_source_that_cannot_clean_up_changes_nothing_about_success() {
    let here = Host::open(&guest(), "?fault=virDomainMigrateConfirm3Params");
    let there = Host::empty();
    let moved = here
        .domain()
        .migrate3(&there.conn, &[], Flags::LIVE)
        .unwrap();
    assert_eq!(state(&moved).0, DomainState::RUNNING);
    assert_eq!(state(&here.domain()).0, DomainState::PAUSED);
}

#[test]
fn the_first_error_counts() {
    let here = Host::open(
        &guest(),
        "?fault=virDomainMigratePerform3Params:message=first\
         &fault=virDomainMigrateConfirm3Params:message=third",
    );
    let there = Host::open("", "?fault=virDomainMigrateFinish3Params:message=second");
    let error = here
        .domain()
        .migrate3(&there.conn, &[], Flags::LIVE)
        .unwrap_err();
    assert!(error.message().ends_with("first"), "{error}");
}

#[test]
fn a_destination_of_qemu_may_know_why_sending_failed() {
    let vague = "?fault=virDomainMigratePerform3Params:domain=QEMU:message=gone";
    let finish = "?fault=virDomainMigrateFinish3Params:domain=QEMU";
    let told = |answer: &str| {
        let failed = migrate(vague, &format!("{finish}{answer}"));
        failed.error.message().to_owned()
    };
    assert_eq!(told(":message=no%20disk"), "operation failed: no disk");
    // That it has forgotten the domain is no reason.
    assert_eq!(told(":error=MIGRATE_FINISH_OK"), "operation failed: gone");
}

#[test]
fn a_name_that_is_taken_is_refused_there() {
    let (here, there) = (Host::with_guest(), Host::empty());
    let other = guest().replace("d01</uuid>", "d02</uuid>");
    there.conn.domain_define_xml(&other).unwrap();
    let error = here
        .domain()
        .migrate3(&there.conn, &[], Flags::LIVE)
        .unwrap_err();
    assert_eq!(error.code(), ErrorNumber::OPERATION_FAILED);
    assert_eq!(state(&here.domain()).0, DomainState::RUNNING);
}

#[test]
fn a_domain_cannot_move_to_where_it_is() {
    let here = Host::with_guest();
    let domain = here.domain();
    let error = domain.migrate3(&here.conn, &[], Flags::LIVE).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::OPERATION_INVALID);
    assert_eq!(state(&domain).0, DomainState::RUNNING);
    domain
        .migrate3(&Host::empty().conn, &[], Flags::LIVE)
        .unwrap();
}

/// A connection on which sending waits until it is let through.
struct Gate {
    conn: Connect,
    arrived: Sender<()>,
    open: Mutex<Receiver<()>>,
}

impl Driver for Gate {
    fn name(&self) -> &'static str {
        "gate"
    }

    fn events(&self) -> &EventHub {
        self.conn.driver().events()
    }

    fn hypervisor(&self) -> Option<&dyn HypervisorDriver> {
        self.conn.driver().hypervisor()
    }

    fn before(&self, function: &'static str) -> polyvirt::Result<()> {
        if function == "virDomainMigratePerform3Params" {
            self.arrived.send(()).unwrap();
            self.open.lock().unwrap().recv().unwrap();
        }
        Ok(())
    }
}

#[test]
fn a_migration_can_be_given_up_and_keeps_others_out() {
    let (here, there) = (Host::with_guest(), Host::empty());
    let (arrived, arrival) = channel();
    let (let_through, open) = channel();
    let gate = Gate {
        conn: here.conn.clone(),
        arrived,
        open: Mutex::new(open),
    };
    let gated = Connect::from_driver(Arc::new(gate), "gate:///", false);
    let (moving, to) = (
        gated.domain_lookup_by_name("guest").unwrap(),
        there.conn.clone(),
    );
    let migration = thread::spawn(move || moving.migrate3(&to, &[], Flags::LIVE).unwrap_err());

    arrival.recv().unwrap();
    let domain = here.domain();
    assert_eq!(domain.job_info().unwrap().type_, DomainJobType::BOUNDED);
    let error = domain
        .migrate3(&Host::empty().conn, &[], Flags::LIVE)
        .unwrap_err();
    assert_eq!(error.code(), ErrorNumber::OPERATION_TIMEOUT);
    domain.abort_job().unwrap();
    let_through.send(()).unwrap();
    let error = migration.join().unwrap();

    assert_eq!(error.code(), ErrorNumber::OPERATION_ABORTED);
    assert_eq!(state(&domain).0, DomainState::RUNNING);
    assert!(there.lacks("guest"));
    let (kind, _) = domain.job_stats(DomainGetJobStatsFlags::COMPLETED).unwrap();
    assert_eq!(kind, DomainJobType::CANCELLED);
}

#[test]
fn what_cannot_be_is_refused_before_anything_happens() {
    let (here, there) = (Host::with_guest(), Host::empty());
    let domain = here.domain();
    let refused = |flags: Flags| {
        let error = domain.migrate3(&there.conn, &[], flags).unwrap_err();
        (error.code(), error.domain())
    };
    let wrong = (ErrorNumber::INVALID_ARG, ErrorDomain::DOMAIN);
    assert_eq!(refused(Flags::PEER2PEER), wrong);
    assert_eq!(refused(Flags::TUNNELLED), wrong);
    assert_eq!(
        refused(Flags::NON_SHARED_DISK | Flags::NON_SHARED_INC),
        wrong
    );
    assert_eq!(refused(Flags::NON_SHARED_SYNCHRONOUS_WRITES), wrong);
    let unknown = (ErrorNumber::INVALID_ARG, ErrorDomain::TEST);
    assert_eq!(refused(Flags::from_bits_retain(1 << 30)), unknown);
    let unsupported = (ErrorNumber::ARGUMENT_UNSUPPORTED, ErrorDomain::TEST);
    assert_eq!(refused(Flags::POSTCOPY_RESUME), unsupported);
    let resume = Flags::POSTCOPY | Flags::POSTCOPY_RESUME;
    assert_eq!(refused(resume).0, ErrorNumber::OPERATION_INVALID);
    assert!(here.happened().is_empty() && there.happened().is_empty());
}

#[test]
fn a_domain_with_snapshots_stays() {
    let (here, there) = (Host::with_guest(), Host::empty());
    let domain = here.domain();
    let flags = DomainSnapshotCreateFlags::empty();
    let snapshot = "<domainsnapshot><name>before</name></domainsnapshot>";
    domain.snapshot_create_xml(snapshot, flags).unwrap();
    let error = domain.migrate3(&there.conn, &[], Flags::LIVE).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::OPERATION_INVALID);
    assert!(
        error
            .message()
            .ends_with("cannot migrate domain with 1 snapshots")
    );
}

#[test]
fn read_only_connections_move_nothing() {
    let here = Connect::open_read_only("test:///default").unwrap();
    let there = Host::empty();
    let domain = here.domain_lookup_by_name("test").unwrap();
    let error = domain.migrate3(&there.conn, &[], Flags::LIVE).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::OPERATION_DENIED);
    let there = Connect::open_read_only("test:///default").unwrap();
    let here = Host::with_guest();
    let error = here
        .domain()
        .migrate3(&there, &[], Flags::LIVE)
        .unwrap_err();
    assert_eq!(error.code(), ErrorNumber::OPERATION_DENIED);
}
