use super::*;
use crate::domain::Domain;
use crate::{Document, FormatOptions, format};

const DOMAIN: &str = "\
    <domain type='test'><name>d</name><memory>1024</memory><os><type>hvm</type></os><devices>\
    <disk type='file'><source file='/i/a'/><target dev='vda'/></disk>\
    <disk type='block'><source dev='/dev/b'/><target dev='vdb'/></disk>\
    <disk type='file' device='cdrom'><target dev='hda'/></disk>\
    </devices></domain>";

fn aligned(text: &str) -> Result<String> {
    let mut backup = Backup::parse(text, &ParseOptions::default())?;
    backup.align_disks(&Domain::parse(DOMAIN, &ParseOptions::default())?, "S")?;
    let text = format(&backup, &FormatOptions::default());
    assert_eq!(Backup::parse(&text, &ParseOptions::default())?, backup);
    Ok(text)
}

fn push(incremental: &str, disks: &str) -> Result<String> {
    aligned(&format!(
        "<domainbackup>{incremental}<disks>{disks}</disks></domainbackup>"
    ))
}

#[test]
fn what_is_not_said_follows_from_the_backup_and_the_disk() {
    let text = push("<incremental>c</incremental>", "<disk name='vda'/>").unwrap();
    assert!(
        text.contains("backupmode='incremental' incremental='c'"),
        "{text}"
    );
    assert!(text.contains("<target file='/i/a.S'/>"), "{text}");
    assert!(text.contains("<disk name='vdb' backup='no'/>"), "{text}");
    let text = push("", "<disk name='vda'/>").unwrap();
    assert!(text.contains("backupmode='full'"), "{text}");
}

#[test]
fn what_cannot_be_backed_up_is_refused() {
    for wrong in [
        "<disk name='vdz'/>",
        "<disk name='vda'/><disk name='vda'/>",
        "<disk name='hda'/>",
        "<disk name='vdb'/>",
        "<disk name='vdb' type='block'/>",
        "<disk name='vda' backupmode='incremental'/>",
        "<disk name='vda' backupmode='full' incremental='c'/>",
    ] {
        assert!(push("", wrong).is_err(), "{wrong}");
    }
    // Without a list the second disk would need a device of its own.
    assert!(aligned("<domainbackup/>").is_err());
}

#[test]
fn a_socket_has_an_absolute_path() {
    let server = |attributes: &str| {
        let text = format!("<domainbackup mode='pull'><server {attributes}/></domainbackup>");
        Backup::parse(&text, &ParseOptions::default())
    };
    assert!(server("transport='unix' socket='/s'").is_ok());
    assert!(server("transport='unix' socket='s'").is_err());
    assert!(server("name='localhost'").is_ok());
}

#[test]
fn the_example_reads_strictly() {
    let strict = ParseOptions {
        strict: true,
        ..ParseOptions::default()
    };
    assert!(Backup::parse(Backup::EXAMPLE, &strict).is_ok());
}
