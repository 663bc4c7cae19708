use super::*;
use crate::domain::{Domain, SnapshotLocation};
use crate::{Document, FormatOptions, format};

fn domain(disks: &str) -> Domain {
    let text = format!(
        "<domain type='test'><name>d</name><memory>1024</memory><os><type>hvm</type></os>\
         <devices>{disks}</devices></domain>"
    );
    Domain::parse(&text, &ParseOptions::default()).unwrap()
}

const DISKS: &str = "\
    <disk type='file'><source file='/i/a.qcow2'/><target dev='vda'/></disk>\
    <disk type='file'><source file='/i/b'/><target dev='vdb'/></disk>\
    <disk type='file' snapshot='no'><source file='/i/c'/><target dev='vdc'/></disk>\
    <disk type='block'><source dev='/dev/d'/><target dev='vdd'/></disk>\
    <disk type='file' device='cdrom'><source file='/i/e.iso'/><target dev='hda'/></disk>\
    <disk type='file' device='cdrom'><target dev='hdb'/></disk>";

fn aligned(disks: &str, default: SnapshotLocation, uniform: bool) -> Result<Vec<String>> {
    let text = format!("<domainsnapshot><name>s</name><disks>{disks}</disks></domainsnapshot>");
    let mut snapshot = Snapshot::parse(&text, &ParseOptions::default())?;
    let alignment = Alignment {
        default,
        uniform,
        is_file: &|path| path.starts_with("/i/"),
    };
    snapshot.align_disks(&domain(DISKS), &alignment)?;
    let disks = snapshot.disks.unwrap().disk;
    Ok(disks
        .iter()
        .map(|disk| {
            let place = match &disk.location {
                SnapshotDiskLocation::No => "no",
                SnapshotDiskLocation::Internal => "internal",
                SnapshotDiskLocation::Manual => "manual",
                SnapshotDiskLocation::External(e) => e.changes.source.path().unwrap_or("?"),
                SnapshotDiskLocation::Default(_) => "default",
            };
            format!("{} {place}", disk.name)
        })
        .collect())
}

#[test]
fn disks_that_are_not_mentioned_take_part_if_they_can() {
    let disks = aligned(
        "<disk name='vdd' snapshot='no'/>",
        SnapshotLocation::External,
        false,
    );
    let expected = [
        "vda /i/a.s",
        "vdb /i/b.s",
        "vdc no",
        "vdd no",
        "hda no",
        "hdb no",
    ];
    assert_eq!(disks.unwrap(), expected);
    let disks = aligned("", SnapshotLocation::Internal, true).unwrap();
    let expected = [
        "vda internal",
        "vdb internal",
        "vdc no",
        "vdd internal",
        "hda no",
        "hdb no",
    ];
    assert_eq!(disks, expected);
}

#[test]
fn disks_are_named_in_the_guest_or_by_their_path() {
    let given = "<disk name='/i/b'><source file='/n'/></disk><disk name='/dev/d' snapshot='no'/>";
    let disks = aligned(given, SnapshotLocation::External, false).unwrap();
    assert_eq!(disks[1], "vdb /n");
    assert_eq!(disks[3], "vdd no");
}

#[test]
fn what_cannot_happen_to_disks_is_refused() {
    let external = SnapshotLocation::External;
    for (given, default, uniform) in [
        ("<disk name='vdz'/>", external, false),
        (
            "<disk name='vda'/><disk name='/i/a.qcow2'/>",
            external,
            false,
        ),
        ("<disk name='vdd'/>", external, false),
        ("<disk name='hdb' snapshot='external'/>", external, false),
        ("<disk name='vda' type='block'/>", external, false),
        (
            "<disk name='vda' snapshot='external'/>",
            SnapshotLocation::Internal,
            true,
        ),
        (
            "<disk name='vda'><source file='n'/></disk>",
            external,
            false,
        ),
    ] {
        assert!(aligned(given, default, uniform).is_err(), "{given}");
    }
}

#[test]
fn memory_outside_needs_a_file_and_a_file_needs_to_be_outside() {
    let memory = |attributes: &str| {
        let text = format!("<domainsnapshot><memory {attributes}/></domainsnapshot>");
        Snapshot::parse(&text, &ParseOptions::default())
    };
    assert!(memory("snapshot='external' file='/m'").is_ok());
    let implied = memory("file='/m'").unwrap().memory.unwrap();
    assert_eq!(implied.snapshot, Some(MemorySnapshot::External));
    for wrong in [
        "snapshot='external'",
        "snapshot='internal' file='/m'",
        "file='m'",
    ] {
        assert!(memory(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn what_is_read_again_is_the_same() {
    let mut snapshot = Snapshot::parse(Snapshot::EXAMPLE, &ParseOptions::default()).unwrap();
    snapshot.created(1);
    let text = format(&snapshot, &FormatOptions::default());
    assert_eq!(
        Snapshot::parse(&text, &ParseOptions::default()).unwrap(),
        snapshot
    );
}

#[test]
fn the_guest_is_kept_whole() {
    let guest = "<domain type='kvm'><name>web</name>\
                 <uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid><memory>1024</memory>\
                 <os><type arch='x86_64'>hvm</type></os></domain>";
    let text = format!("<domainsnapshot><name>s</name>{guest}</domainsnapshot>");
    let strict = ParseOptions {
        strict: true,
        ..ParseOptions::default()
    };
    let snapshot = Snapshot::parse(&text, &strict).unwrap();
    let written = format(&snapshot, &FormatOptions::default());
    assert_eq!(Snapshot::parse(&written, &strict).unwrap(), snapshot);
    let guest = snapshot.guest(&strict).unwrap().unwrap();
    assert_eq!(
        (guest.name.as_str(), guest.uuid),
        ("web", snapshot.guest_uuid())
    );

    let old = "<domainsnapshot><domain><uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid></domain></domainsnapshot>";
    let old = Snapshot::parse(old, &strict).unwrap();
    assert!(old.guest(&strict).unwrap().is_none());
    assert!(old.guest_uuid().is_some());
}
