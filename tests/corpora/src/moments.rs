//! Snapshots, checkpoints and backups, in the surroundings that the published suites give them.

#![allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "the signature of every reader"
)]

use polyvirt_config::{ParseOptions, Result, backup, checkpoint, domain, parse, snapshot};

use crate::suites::Subject;

/// A snapshot, with the clock of the suites' host and the guest that it is of: both can only be seen in what is wanted.
pub(crate) fn snapshot(
    subject: &Subject<'_>,
    text: &str,
    options: &ParseOptions,
) -> Result<snapshot::Snapshot> {
    let mut found = snapshot::Snapshot::parse(text, options)?;
    if let Some(wanted) = &subject.wanted {
        let wanted = snapshot::Snapshot::parse(wanted, options)?;
        found.creation_time = found.creation_time.or(wanted.creation_time);
        found.domain = found.domain.or(wanted.domain);
    }
    Ok(found)
}

/// A checkpoint, made at the time of the suites' host after the one that came before it there.
pub(crate) fn checkpoint(
    subject: &Subject<'_>,
    text: &str,
    options: &ParseOptions,
) -> Result<checkpoint::Checkpoint> {
    let mut found = checkpoint::Checkpoint::parse(text, options)?;
    if let Some(wanted) = &subject.wanted {
        let wanted = checkpoint::Checkpoint::parse(wanted, options)?;
        found.parent = found.parent.or(wanted.parent);
        if let Some(now) = wanted.creation_time {
            found.created(now);
        }
    }
    Ok(found)
}

/// A backup of a guest that has the disks it names and one more, each in `/fake`.
pub(crate) fn backup(text: &str, options: &ParseOptions) -> Result<backup::Backup> {
    let mut found = backup::Backup::parse(text, options)?;
    let names: Vec<String> = match &found.mode {
        backup::BackupMode::Push(push) => {
            let disks = push.disks.iter().flat_map(|disks| &disks.disk);
            disks.map(|disk| disk.name.clone()).collect()
        }
        backup::BackupMode::Pull(pull) => {
            let disks = pull.disks.iter().flat_map(|disks| &disks.disk);
            disks.map(|disk| disk.name.clone()).collect()
        }
    };
    let names = names.iter().map(String::as_str);
    let disks: String = names.chain(["vdextradisk"]).map(disk).collect();
    let guest = format!(
        "<domain type='test'><name>guest</name><memory>1024</memory><os><type>hvm</type></os>\
         <devices>{disks}</devices></domain>"
    );
    // Not checked, as no host would take a disk named like the last one.
    let guest: domain::Domain = parse(&guest, &ParseOptions::default())?;
    found.align_disks(&guest, "SUFFIX")?;
    Ok(found)
}

fn disk(name: &str) -> String {
    format!("<disk type='file'><source file='/fake/{name}.qcow2'/><target dev='{name}'/></disk>")
}
