//! Backups of the disks of a running domain.
//!
//! Disks hold nothing here, so nothing is copied; what a program sees of a backup is all there: its
//! document, the job with its figures, the event at its end. A disk is taken to hold [`DISK`] bytes,
//! a sixteenth of them changed since any checkpoint.
//!
//! A push is over when its job has moved everything. A pull goes on until the job is given up, which
//! is how it ends well.

use polyvirt_config::backup::{
    Backup, BackupDiskMode, BackupExtent, BackupMode, BackupServer, BackupTransport,
    BackupTransportTcp, PullBackup, PushBackup,
};
use polyvirt_config::checkpoint::Checkpoint;
use polyvirt_config::{FormatOptions, ParseOptions, format};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainBackupBeginFlags as Flags, DomainJobOperation, Error, ErrorDomain, ErrorNumber, Result,
};

use super::checkpoints;
use super::jobs::Outcome;
use super::now;
use crate::host::{Host, State};
use crate::hypervisor::{flags, impact};

/// Bytes on a disk.
pub(super) const DISK: u64 = 1 << 40;

/// Where a pull listens unless it is said: the usual port of NBD servers.
const PORT: u32 = 10809;

/// Begins a backup, and with it the checkpoint that the next one can go on from.
pub(crate) fn begin(
    host: &Host,
    domain: &DomainRef,
    document: &str,
    checkpoint: Option<&str>,
    flags: Flags,
) -> Result<()> {
    let known = Flags::REUSE_EXTERNAL;
    flags::check("testDomainBackupBegin", flags.bits(), known.bits())?;
    let options = ParseOptions::default();
    let mut backup = Backup::parse(document, &options)?;
    let checkpoint = checkpoint
        .map(|text| Checkpoint::parse(text, &options))
        .transpose()?;
    host.with(domain, |state| {
        impact::require_active(state)?;
        state.history.jobs.require_none()?;
        if !state.history.blocks.is_empty() {
            let message = "a disk is busy with a block job";
            return Err(Error::operation_unsupported(message).with_domain(ErrorDomain::TEST));
        }
        let tracked = checkpoint
            .map(|checkpoint| checkpoints::prepare(state, checkpoint))
            .transpose()?;
        let suffix = now().to_string();
        let suffix = tracked.as_ref().map_or(&*suffix, |tracked| tracked.name());
        let guest = &impact::in_force(state)?.domain;
        let aligned = backup.align_disks(guest, suffix);
        aligned.map_err(|error| Error::from(error).with_domain(ErrorDomain::DOMAIN))?;
        let bytes = bytes(state, &backup)?;
        serve(&mut backup);
        let is_push = matches!(backup.mode, BackupMode::Push(_));
        if let Some(tracked) = tracked {
            checkpoints::add(state, tracked)?;
        }
        let bytes = if is_push { bytes } else { 0 };
        let operation = DomainJobOperation::BACKUP;
        state.history.jobs.begin(operation, 0, bytes)?;
        state.history.backup = Some(backup);
        Ok(())
    })
}

/// How much there is to copy, since checkpoints that there are.
fn bytes(state: &State, backup: &Backup) -> Result<u64> {
    let mut bytes: u64 = 0;
    let mut disks = 0;
    for extent in extents(backup) {
        disks += 1;
        let changes = extent.backupmode == Some(BackupDiskMode::Incremental);
        bytes = bytes.saturating_add(if changes { DISK / 16 } else { DISK });
        if let Some(name) = &extent.incremental {
            state.history.checkpoints.find(name)?;
        }
    }
    if disks == 0 {
        let message = "no disk is to be backed up";
        return Err(Error::config_unsupported(message).with_domain(ErrorDomain::DOMAIN));
    }
    Ok(bytes)
}

/// How much of each disk is backed up, of those that are.
fn extents(backup: &Backup) -> Vec<&BackupExtent> {
    match &backup.mode {
        BackupMode::Push(push) => {
            let disks = push.disks.iter().flat_map(|disks| &disks.disk);
            let backed_up = disks.filter_map(|disk| match &disk.backup {
                PushBackup::Yes(backup) => Some(&backup.extent),
                PushBackup::No => None,
            });
            backed_up.collect()
        }
        BackupMode::Pull(pull) => {
            let disks = pull.disks.iter().flat_map(|disks| &disks.disk);
            let backed_up = disks.filter_map(|disk| match &disk.backup {
                PullBackup::Yes(backup) => Some(&backup.extent),
                PullBackup::No => None,
            });
            backed_up.collect()
        }
    }
}

/// A pull needs a place to listen at.
fn serve(backup: &mut Backup) {
    let BackupMode::Pull(pull) = &mut backup.mode else {
        return;
    };
    let server = pull.server.get_or_insert_with(|| BackupServer {
        transport: BackupTransport::Tcp(BackupTransportTcp {
            name: "localhost".to_owned(),
            port: None,
        }),
        tls: None,
    });
    if let BackupTransport::Tcp(tcp) = &mut server.transport {
        tcp.port.get_or_insert(PORT);
    }
}

/// The backup under way.
pub(crate) fn document(host: &Host, domain: &DomainRef, flags: u32) -> Result<String> {
    flags::check("testDomainBackupGetXMLDesc", flags, 0)?;
    host.with(domain, |state| {
        let backup = state.history.backup.as_ref().ok_or_else(|| {
            let message = "no domain backup job present";
            Error::new(ErrorDomain::TEST, ErrorNumber::NO_DOMAIN_BACKUP, message)
        })?;
        Ok(format(backup, &FormatOptions::default()))
    })
}

/// Ends the backup under way, because everything has been copied.
pub(super) fn complete(host: &Host, state: &mut State) {
    end(host, state, Outcome::Completed);
}

/// Ends the backup under way, because somebody asks for it.
pub(super) fn abort(host: &Host, state: &mut State) {
    let backup = state.history.backup.as_ref();
    let is_pull = backup.is_some_and(|backup| matches!(backup.mode, BackupMode::Pull(_)));
    let outcome = if is_pull {
        Outcome::Completed
    } else {
        Outcome::Cancelled
    };
    end(host, state, outcome);
}

fn end(host: &Host, state: &mut State, outcome: Outcome) {
    state.history.backup = None;
    if let Some(event) = state.history.jobs.finish(outcome) {
        host.events.note((state.domain(), event));
    }
}
