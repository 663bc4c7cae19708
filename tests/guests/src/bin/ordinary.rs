//! Takes a guest through all that needs no privilege, for a test that watches what is asked of the kernel meanwhile.
//! `ordinary FOLDER` finds the guest's document there, and an image of a disk.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use polyvirt::{Connect, Domain, DomainDeviceModifyFlags as Flags, DomainSaveRestoreFlags};
use polyvirt_guests::Console;

const SOON: Duration = Duration::from_secs(60);

fn main() -> Result<()> {
    let folder = std::env::args().nth(1).context("ordinary FOLDER")?;
    let folder = PathBuf::from(folder);
    let root = folder.join("root");
    std::fs::create_dir(&root)?;
    let conn = Connect::open(&*format!("qemu:///embed?root={}", root.display()))?;
    ensure!(conn.capabilities()?.contains("x86_64"));
    let document = std::fs::read_to_string(folder.join("guest.xml"))?;
    let domain = conn.domain_define_xml(&document)?;
    domain.create()?;
    counts(&conn, &domain, 1)?;
    let disk = format!(
        "<disk type='file' device='disk'><driver name='qemu' type='raw'/>
        <source file='{}'/><target dev='sda' bus='scsi'/></disk>",
        folder.join("disk.img").display()
    );
    domain.attach_device_flags(&disk, Flags::LIVE)?;
    domain.detach_device_flags(&disk, Flags::LIVE)?;
    domain.suspend()?;
    domain.resume()?;
    let file = folder.join("saved");
    let file = file.to_str().context("a path of text")?;
    domain.save(file)?;
    conn.domain_restore(file)?;
    counts(&conn, &domain, 2)?;
    domain.managed_save(DomainSaveRestoreFlags::empty())?;
    domain.create()?;
    counts(&conn, &domain, 3)?;
    domain.reset(0)?;
    domain.destroy()?;
    domain.undefine()?;
    println!("done");
    Ok(())
}

/// The guest says the next number when it is told to.
fn counts(conn: &Connect, domain: &Domain, number: u32) -> Result<()> {
    let console = Console::open(conn, domain)?;
    if number == 1 {
        console.expect("small guest", SOON)?;
    }
    console.tell("n")?;
    console.expect(&format!("{number}\n"), SOON)?;
    Ok(())
}
