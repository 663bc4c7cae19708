//! Backups, and the job that each is.

use polyvirt::driver::{TypedParamList, params::job_stats};
use polyvirt::{
    DomainBackupBeginFlags, DomainCheckpointCreateFlags, DomainGetJobStatsFlags as Stats,
    DomainJobType, DomainSnapshotCreateFlags, Result,
};

use crate::guest::{Guest, code};

const PUSH: &str = "<domainbackup mode='push'/>";
const PULL: &str = "<domainbackup mode='pull'/>";
const CHECKPOINT: &str = "<domaincheckpoint><name>first</name></domaincheckpoint>";

fn begin(guest: &Guest, backup: &str, checkpoint: Option<&str>) -> Result<()> {
    let flags = DomainBackupBeginFlags::empty();
    guest.domain.backup_begin(backup, checkpoint, flags)
}

fn stats(guest: &Guest, flags: Stats) -> (DomainJobType, u64, u64) {
    let (kind, params) = guest.domain.job_stats(flags).unwrap();
    let figure = |name| params.get_ullong(name).unwrap().unwrap_or(0);
    (
        kind,
        figure(job_stats::DISK_TOTAL),
        figure(job_stats::DISK_PROCESSED),
    )
}

#[test]
fn a_push_is_over_when_everything_has_been_copied() {
    let guest = Guest::start("pushed");
    assert_eq!(stats(&guest, Stats::empty()), (DomainJobType::NONE, 0, 0));
    begin(&guest, PUSH, None).unwrap();
    let document = guest.domain.backup_xml_desc(0).unwrap();
    assert!(
        document.contains("<disk name='vda' backup='yes' type='file' backupmode='full'>"),
        "{document}"
    );
    let mut looks = Vec::new();
    loop {
        let (kind, total, done) = stats(&guest, Stats::empty());
        if kind == DomainJobType::NONE {
            break;
        }
        assert_eq!((kind, total), (DomainJobType::BOUNDED, 1 << 40));
        looks.push(done);
    }
    assert_eq!(looks.len(), 16);
    assert!(looks.windows(2).all(|pair| pair[0] < pair[1]));
    assert_eq!(
        guest.heard(),
        ["job operation=9 data_total=1099511627776 data_processed=1099511627776 success=true"]
    );
    assert_eq!(
        code(guest.domain.backup_xml_desc(0)),
        "VIR_ERR_NO_DOMAIN_BACKUP"
    );
    // What came of it is told until it is asked for without keeping it.
    let over = (DomainJobType::COMPLETED, 1 << 40, 1 << 40);
    assert_eq!(
        stats(&guest, Stats::COMPLETED | Stats::KEEP_COMPLETED),
        over
    );
    assert_eq!(stats(&guest, Stats::COMPLETED), over);
    assert_eq!(stats(&guest, Stats::COMPLETED).0, DomainJobType::NONE);
}

#[test]
fn what_changed_since_a_checkpoint_is_less() {
    let guest = Guest::start("incremental");
    begin(&guest, PUSH, Some(CHECKPOINT)).unwrap();
    assert!(guest.domain.checkpoint_lookup_by_name("first", 0).is_ok());
    let target = guest.domain.backup_xml_desc(0).unwrap();
    assert!(target.contains("<target file='/c.first'/>"), "{target}");
    guest.domain.abort_job().unwrap();
    let since = |name| format!("<domainbackup><incremental>{name}</incremental></domainbackup>");
    assert_eq!(
        code(begin(&guest, &since("second"), None)),
        "VIR_ERR_NO_DOMAIN_CHECKPOINT"
    );
    begin(&guest, &since("first"), None).unwrap();
    assert_eq!(
        stats(&guest, Stats::empty()),
        (DomainJobType::BOUNDED, 1 << 36, 0)
    );
    guest.domain.abort_job().unwrap();
}

#[test]
fn a_push_that_is_given_up_has_failed_and_a_pull_has_not() {
    let guest = Guest::start("given-up");
    begin(&guest, PUSH, None).unwrap();
    guest.domain.abort_job().unwrap();
    assert_eq!(stats(&guest, Stats::COMPLETED).0, DomainJobType::CANCELLED);
    begin(&guest, PULL, None).unwrap();
    let document = guest.domain.backup_xml_desc(0).unwrap();
    assert!(
        document.contains("<server transport='tcp' name='localhost' port='10809'/>"),
        "{document}"
    );
    for _ in 0..100 {
        assert_eq!(
            guest.domain.job_info().unwrap().type_,
            DomainJobType::UNBOUNDED
        );
    }
    guest.domain.abort_job().unwrap();
    assert_eq!(stats(&guest, Stats::COMPLETED).0, DomainJobType::COMPLETED);
    assert_eq!(code(guest.domain.abort_job()), "VIR_ERR_OPERATION_INVALID");
    assert_eq!(guest.heard().len(), 2);
}

#[test]
fn nothing_else_begins_during_a_backup() {
    let guest = Guest::start("busy");
    begin(&guest, PULL, None).unwrap();
    assert_eq!(code(begin(&guest, PUSH, None)), "VIR_ERR_OPERATION_TIMEOUT");
    let flags = DomainSnapshotCreateFlags::empty();
    let snapshot = guest.domain.snapshot_create_xml("<domainsnapshot/>", flags);
    assert_eq!(code(snapshot), "VIR_ERR_OPERATION_TIMEOUT");
    assert_eq!(
        code(guest.domain.save("/nowhere/at/all")),
        "VIR_ERR_OPERATION_TIMEOUT"
    );
    // But it can be stopped, and the job has failed then.
    guest.domain.destroy().unwrap();
    assert_eq!(guest.heard().len(), 1);
}

#[test]
fn what_cannot_be_backed_up_is_refused_and_leaves_nothing() {
    let guest = Guest::start("refused");
    let disk = |text: &str| format!("<domainbackup><disks>{text}</disks></domainbackup>");
    for (wrong, expected) in [
        ("<domainbackup", "VIR_ERR_XML_DETAIL"),
        (&*disk("<disk name='vdz'/>"), "VIR_ERR_CONFIG_UNSUPPORTED"),
        (
            &*disk("<disk name='vda' backup='no'/>"),
            "VIR_ERR_CONFIG_UNSUPPORTED",
        ),
        (
            &*disk("<disk name='vda'/><disk name='vda'/>"),
            "VIR_ERR_CONFIG_UNSUPPORTED",
        ),
    ] {
        assert_eq!(
            code(begin(&guest, wrong, Some(CHECKPOINT))),
            expected,
            "{wrong}"
        );
    }
    assert_eq!(
        code(guest.domain.checkpoint_lookup_by_name("first", 0)),
        "VIR_ERR_NO_DOMAIN_CHECKPOINT"
    );
    assert_eq!(stats(&guest, Stats::empty()).0, DomainJobType::NONE);
    let flags = DomainCheckpointCreateFlags::empty();
    guest
        .domain
        .checkpoint_create_xml(CHECKPOINT, flags)
        .unwrap();
    assert_eq!(
        code(begin(&guest, PUSH, Some(CHECKPOINT))),
        "VIR_ERR_OPERATION_FAILED"
    );
    assert_eq!(stats(&guest, Stats::empty()).0, DomainJobType::NONE);
}
