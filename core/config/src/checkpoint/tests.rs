use super::*;
use crate::domain::Domain;
use crate::{Document, FormatOptions, format};

const DOMAIN: &str = "\
    <domain type='test'><name>d</name><memory>1024</memory><os><type>hvm</type></os><devices>\
    <disk type='file'><source file='/i/a'/><target dev='vda'/></disk>\
    <disk type='file'><source file='/i/b'/><target dev='vdb'/></disk>\
    <disk type='file' device='cdrom'><source file='/i/c'/><target dev='hda'/></disk>\
    </devices></domain>";

fn aligned(disks: &str) -> Result<Vec<String>> {
    let text = format!("<domaincheckpoint><name>c</name>{disks}</domaincheckpoint>");
    let mut checkpoint = Checkpoint::parse(&text, &ParseOptions::default())?;
    checkpoint.align_disks(&Domain::parse(DOMAIN, &ParseOptions::default())?)?;
    let bitmap = |disk: &CheckpointDisk| match &disk.tracking {
        CheckpointTracking::Bitmap(tracking) => tracking.bitmap.clone().unwrap_or_default(),
        CheckpointTracking::No => "-".into(),
    };
    Ok(checkpoint.disks.unwrap().disk.iter().map(bitmap).collect())
}

#[test]
fn all_that_can_be_are_tracked_unless_some_are_listed() {
    assert_eq!(aligned("").unwrap(), ["c", "c", "-"]);
    assert_eq!(
        aligned("<disks><disk name='vdb'/></disks>").unwrap(),
        ["-", "c", "-"]
    );
    let own = "<disks><disk name='/i/a' bitmap='x'/></disks>";
    assert_eq!(aligned(own).unwrap(), ["x", "-", "-"]);
}

#[test]
fn what_cannot_be_tracked_is_refused() {
    for wrong in [
        "<disk name='hda'/>",
        "<disk name='vdz'/>",
        "<disk name='vda'/><disk name='/i/a'/>",
    ] {
        assert!(
            aligned(&format!("<disks>{wrong}</disks>")).is_err(),
            "{wrong}"
        );
    }
}

#[test]
fn names_and_structure_are_always_checked() {
    for wrong in [
        "<domaincheckpoint><name>../escape</name></domaincheckpoint>",
        "<domaincheckpoint><disks><disk/></disks></domaincheckpoint>",
        "<domaincheckpoint><disks/></domaincheckpoint>",
        "<domaincheckpoint><unknown/></domaincheckpoint>",
        "<domaincheckpoint><disks><disk name='vda' checkpoint='no' bitmap='x'/></disks></domaincheckpoint>",
    ] {
        assert!(
            Checkpoint::parse(wrong, &ParseOptions::default()).is_err(),
            "{wrong}"
        );
    }
}

#[test]
fn what_is_read_again_is_the_same() {
    let mut checkpoint = Checkpoint::parse(Checkpoint::EXAMPLE, &ParseOptions::default()).unwrap();
    checkpoint.created(7);
    assert_eq!(checkpoint.name.as_deref(), Some("7"));
    let text = format(&checkpoint, &FormatOptions::default());
    assert_eq!(
        Checkpoint::parse(&text, &ParseOptions::default()).unwrap(),
        checkpoint
    );
}
