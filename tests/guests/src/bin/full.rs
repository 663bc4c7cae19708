//! Works on a root whose disk is full: for a test that gives it a small one. `full FOLDER` finds a document in FOLDER.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use polyvirt::{Connect, Domain, DomainCoreDumpFlags, DomainState, DomainXmlFlags, Error};
use polyvirt_guests::Console;

const SOON: Duration = Duration::from_secs(60);

fn main() -> Result<()> {
    let folder = std::env::args().nth(1).context("full FOLDER")?;
    let folder = PathBuf::from(folder);
    let document = fs::read_to_string(folder.join("guest.xml"))?;
    let disk = folder.join("disk");
    let root = disk.join("root");
    fs::create_dir(&root)?;
    let uri = format!("qemu:///embed?root={}", root.display());
    let conn = Connect::open(&*uri)?;
    let domain = conn.domain_define_xml(&document)?;
    domain.create()?;
    let console = Console::open(&conn, &domain)?;
    console.expect("small guest", SOON)?;
    fill(&disk)?;

    let file = disk.join("saved");
    let file = file.to_str().context("a path of text")?;
    refused(domain.save(file), "saved")?;
    ensure!(!Path::new(file).exists(), "a part of it was left");
    refused(
        domain.managed_save(polyvirt::DomainSaveRestoreFlags::empty()),
        "kept",
    )?;
    refused(
        domain.core_dump(file, DomainCoreDumpFlags::MEMORY_ONLY),
        "dumped",
    )?;
    ensure!(!Path::new(file).exists(), "a part of it was left");
    // The guest goes on as if nothing had been.
    ensure!(domain.state(0)?.0 == DomainState::RUNNING);
    console.tell("n")?;
    console.expect("1\n", SOON)?;

    let other = document.replace("<name>full</name>", "<name>other</name>");
    refused(conn.domain_define_xml(&other).map(drop), "defined")?;
    ensure!(conn.domain_lookup_by_name("other").is_err());
    let changed = domain.xml_desc(DomainXmlFlags::INACTIVE)?;
    let changed = changed.replace(">1</vcpu>", ">2</vcpu>");
    refused(conn.domain_define_xml(&changed).map(drop), "defined again")?;
    domain.destroy()?;
    drop((console, domain, conn));

    // The definition is what it was, in another opening of the root and with room again.
    fs::remove_file(disk.join("ballast"))?;
    let conn = Connect::open(&*uri)?;
    let domain: Domain = conn.domain_lookup_by_name("full")?;
    ensure!(
        domain
            .xml_desc(DomainXmlFlags::empty())?
            .contains(">1</vcpu>")
    );
    domain.create()?;
    domain.destroy()?;
    println!("done");
    Ok(())
}

/// Takes all room that there is.
fn fill(disk: &Path) -> Result<()> {
    use std::io::Write;
    let mut ballast = fs::File::create(disk.join("ballast"))?;
    for size in [1 << 16, 1 << 12, 1] {
        while ballast.write_all(&vec![0; size]).is_ok() {}
    }
    Ok(())
}

/// It was refused, since there is no room.
fn refused(result: std::result::Result<(), Error>, what: &str) -> Result<()> {
    let Err(error) = result else {
        anyhow::bail!("it was {what} without room");
    };
    let clear = error.message().contains("No space left on device");
    ensure!(clear, "{what}: {error}");
    Ok(())
}
