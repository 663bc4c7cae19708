//! What goes well: where the domain is afterwards, in which state, and what was announced.

use std::sync::Mutex;
use std::sync::mpsc::channel;

use polyvirt::events::DomainEvent;
use polyvirt::params::{job_stats, migrate};
use polyvirt::{
    Domain, DomainEventDefinedDetailType as Defined, DomainEventId,
    DomainEventResumedDetailType as Resumed, DomainEventStartedDetailType as Started,
    DomainEventStoppedDetailType as Stopped, DomainEventSuspendedDetailType as Suspended,
    DomainEventType as Life, DomainGetJobStatsFlags, DomainJobOperation, DomainJobType,
    DomainMigrateFlags as Flags, DomainPausedReason, DomainRunningReason, DomainShutoffReason,
    DomainState, ErrorNumber, TypedParam, TypedParamList,
};

use crate::hosts::{Host, document, guest, state};

fn param(field: &'static str, value: &str) -> TypedParam {
    TypedParam::new(field, value).unwrap()
}

#[test]
fn a_running_domain_moves_and_runs_on() {
    let (here, there) = (Host::with_guest(), Host::empty());
    let domain = here.domain();
    let moved = domain.migrate3(&there.conn, &[], Flags::LIVE).unwrap();

    assert_eq!(moved.conn(), &there.conn);
    assert_eq!(moved.uuid(), domain.uuid());
    let migrated = DomainRunningReason::MIGRATED.0;
    assert_eq!(state(&moved), (DomainState::RUNNING, migrated));
    assert!(!moved.is_persistent().unwrap());
    let gone = DomainShutoffReason::MIGRATED.0;
    assert_eq!(state(&domain), (DomainState::SHUTOFF, gone));
    assert!(domain.is_persistent().unwrap());
    assert_eq!(
        here.happened(),
        [
            (Life::SUSPENDED, Suspended::MIGRATED.0),
            (Life::STOPPED, Stopped::MIGRATED.0),
        ]
    );
    assert_eq!(
        there.happened(),
        [
            (Life::STARTED, Started::MIGRATED.0),
            (Life::RESUMED, Resumed::MIGRATED.0),
        ]
    );
}

#[test]
fn a_domain_moves_for_good() {
    let (here, there) = (Host::with_guest(), Host::empty());
    let domain = here.domain();
    let flags = Flags::LIVE | Flags::PERSIST_DEST | Flags::UNDEFINE_SOURCE;
    let moved = domain.migrate3(&there.conn, &[], flags).unwrap();
    assert!(here.lacks("guest"));
    assert!(moved.is_persistent().unwrap());
    assert_eq!(
        there.happened(),
        [
            (Life::STARTED, Started::MIGRATED.0),
            (Life::DEFINED, Defined::ADDED.0),
            (Life::RESUMED, Resumed::MIGRATED.0),
        ]
    );
    // And back, where it is new again.
    let back = moved.migrate3(&here.conn, &[], flags).unwrap();
    assert!(there.lacks("guest"));
    assert_eq!(state(&back).0, DomainState::RUNNING);
}

#[test]
fn a_transient_domain_leaves_nothing_behind() {
    let (here, there) = (Host::empty(), Host::empty());
    let flags = polyvirt::DomainCreateFlags::empty();
    let domain = here.conn.domain_create_xml(&guest(), flags).unwrap();
    domain.migrate3(&there.conn, &[], Flags::LIVE).unwrap();
    assert!(here.lacks("guest"));
    assert_eq!(there.conn.num_of_domains().unwrap(), 1);
}

#[test]
fn a_paused_domain_stays_paused() {
    let (here, there) = (Host::with_guest(), Host::empty());
    let domain = here.domain();
    domain.suspend().unwrap();
    here.happened();
    let moved = domain.migrate3(&there.conn, &[], Flags::LIVE).unwrap();
    let paused = (DomainState::PAUSED, DomainPausedReason::USER.0);
    assert_eq!(state(&moved), paused);
    assert_eq!(here.happened(), [(Life::STOPPED, Stopped::MIGRATED.0)]);
    assert_eq!(
        there.happened(),
        [
            (Life::STARTED, Started::MIGRATED.0),
            (Life::SUSPENDED, Suspended::PAUSED.0),
        ]
    );
    moved.resume().unwrap();
}

#[test]
fn a_domain_can_be_left_paused() {
    let (here, there) = (Host::with_guest(), Host::empty());
    let flags = Flags::LIVE | Flags::PAUSED;
    let moved = here.domain().migrate3(&there.conn, &[], flags).unwrap();
    assert_eq!(state(&moved).0, DomainState::PAUSED);
}

#[test]
fn it_can_have_another_name_and_title_there() {
    let (here, there) = (Host::with_guest(), Host::empty());
    let other = guest().replace("<memory>", "<title>arrived</title><memory>");
    let params = [
        param(migrate::DEST_NAME, "newcomer"),
        param(migrate::DEST_XML, &other),
    ];
    let flags = Flags::LIVE | Flags::PERSIST_DEST;
    let moved = here.domain().migrate3(&there.conn, &params, flags).unwrap();
    assert_eq!(moved.name(), "newcomer");
    assert!(document(&moved).contains("<title>arrived</title>"));
    let stored = moved.xml_desc(polyvirt::DomainXmlFlags::INACTIVE).unwrap();
    assert!(stored.contains("<name>newcomer</name>"), "{stored}");
    // What is stored came from the source, which knows nothing of the title.
    assert!(!stored.contains("<title>"), "{stored}");
}

#[test]
fn what_is_stored_there_can_be_told() {
    let (here, there) = (Host::with_guest(), Host::empty());
    let stored = guest().replace("<memory>", "<title>stored</title><memory>");
    let params = [param(migrate::PERSIST_XML, &stored)];
    let flags = Flags::LIVE | Flags::PERSIST_DEST;
    let moved = here.domain().migrate3(&there.conn, &params, flags).unwrap();
    assert!(!document(&moved).contains("<title>"));
    let stored = moved.xml_desc(polyvirt::DomainXmlFlags::INACTIVE).unwrap();
    assert!(stored.contains("<title>stored</title>"), "{stored}");
}

#[test]
fn another_machine_than_the_guest_knows_is_refused() {
    let (here, there) = (Host::with_guest(), Host::empty());
    let domain = here.domain();
    let other = guest().replace("131072", "262144");
    let params = [param(migrate::DEST_XML, &other)];
    let error = domain
        .migrate3(&there.conn, &params, Flags::LIVE)
        .unwrap_err();
    assert_eq!(error.code(), ErrorNumber::CONFIG_UNSUPPORTED);
    assert_eq!(state(&domain).0, DomainState::RUNNING);
    assert!(here.happened().is_empty() && there.happened().is_empty());
    // Nothing is in the way of another try.
    domain.migrate3(&there.conn, &[], Flags::LIVE).unwrap();
}

#[test]
fn the_definition_of_an_inactive_domain_moves_alone() {
    let (here, there) = (Host::empty(), Host::empty());
    let domain = here.conn.domain_define_xml(&guest()).unwrap();
    here.happened();
    let refused = domain.migrate3(&there.conn, &[], Flags::PERSIST_DEST);
    assert_eq!(refused.unwrap_err().code(), ErrorNumber::OPERATION_INVALID);
    let offline = Flags::OFFLINE | Flags::PERSIST_DEST;
    let moved = domain.migrate3(&there.conn, &[], offline).unwrap();
    assert!(!moved.is_active().unwrap() && moved.is_persistent().unwrap());
    assert_eq!(there.happened(), [(Life::DEFINED, Defined::ADDED.0)]);
    assert!(here.happened().is_empty());
    let flags = offline | Flags::UNDEFINE_SOURCE;
    domain.migrate3(&there.conn, &[], flags).unwrap();
    assert!(here.lacks("guest"));
    assert_eq!(there.happened(), [(Life::DEFINED, Defined::UPDATED.0)]);
}

#[test]
fn the_definition_of_a_running_domain_can_move_alone_too() {
    let (here, there) = (Host::with_guest(), Host::empty());
    let domain = here.domain();
    let offline = Flags::OFFLINE | Flags::PERSIST_DEST;
    let moved = domain.migrate3(&there.conn, &[], offline).unwrap();
    assert!(domain.is_active().unwrap() && !moved.is_active().unwrap());
    assert!(here.happened().is_empty());
}

#[test]
fn a_definition_that_waits_there_takes_the_domain_in() {
    let (here, there) = (Host::with_guest(), Host::empty());
    let waiting = there.conn.domain_define_xml(&guest()).unwrap();
    here.domain()
        .migrate3(&there.conn, &[], Flags::LIVE)
        .unwrap();
    assert_eq!(state(&waiting).0, DomainState::RUNNING);
    waiting.destroy().unwrap();
    assert!(waiting.is_persistent().unwrap());
}

#[test]
fn the_job_can_be_looked_at_afterwards() {
    let (here, there) = (Host::with_guest(), Host::empty());
    let domain = here.domain();
    domain.migrate3(&there.conn, &[], Flags::LIVE).unwrap();
    let (kind, stats) = domain.job_stats(DomainGetJobStatsFlags::COMPLETED).unwrap();
    assert_eq!(kind, DomainJobType::COMPLETED);
    let operation = stats.get_int(job_stats::OPERATION).unwrap();
    assert_eq!(operation, Some(DomainJobOperation::MIGRATION_OUT.0));
    let moved = stats.get_ullong(job_stats::MEMORY_PROCESSED).unwrap();
    assert_eq!(moved, Some(131_072 * 1024));
    assert_eq!(stats.get_boolean(job_stats::SUCCESS).unwrap(), Some(true));
}

#[test]
fn the_pass_over_memory_and_the_end_of_the_job_are_announced() {
    let (here, there) = (Host::with_guest(), Host::empty());
    let (sender, receiver) = channel();
    for id in [
        DomainEventId::MIGRATION_ITERATION,
        DomainEventId::JOB_COMPLETED,
    ] {
        let sender = Mutex::new(sender.clone());
        let told = move |_: &Domain, event: &DomainEvent| {
            sender.lock().unwrap().send(event.clone()).unwrap();
        };
        here.conn.on_domain_event(id, None, told).unwrap();
    }
    here.domain()
        .migrate3(&there.conn, &[], Flags::LIVE)
        .unwrap();
    for iteration in [1, 2] {
        let pass = DomainEvent::MigrationIteration { iteration };
        assert_eq!(receiver.recv().unwrap(), pass);
    }
    let DomainEvent::JobCompleted { params } = receiver.recv().unwrap() else {
        panic!("no end of the job");
    };
    assert_eq!(params.get_boolean(job_stats::SUCCESS).unwrap(), Some(true));
}

#[test]
fn older_functions_do_the_same() {
    let (here, there) = (Host::with_guest(), Host::empty());
    let flags = Flags::LIVE | Flags::PERSIST_DEST | Flags::UNDEFINE_SOURCE;
    let moved = here
        .domain()
        .migrate(&there.conn, flags, Some("away"), None, 10)
        .unwrap();
    assert_eq!(moved.name(), "away");
    let home = Some("guest");
    let back = moved
        .migrate2(&here.conn, None, flags, home, None, 0)
        .unwrap();
    assert_eq!(state(&back).0, DomainState::RUNNING);
    assert!(there.lacks("away"));
}
