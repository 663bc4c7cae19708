//! Hosts guests until it is killed: for tests of what is left then. `host URI DISK` starts the guest that the root holds,
//! changes and saves it, over and over; `host URI passing FILE` a guest that is nowhere but in a file; `host URI staying`
//! starts it once.

use anyhow::{Context, Result};
use polyvirt::{
    Connect, DomainCreateFlags, DomainDeviceModifyFlags as Flags, DomainSaveRestoreFlags,
};

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let uri = arguments.next().context("host URI DISK")?;
    let disk = arguments.next().context("host URI DISK")?;
    let conn = Connect::open(&*uri)?;
    if disk == "passing" {
        let file = arguments.next().context("host URI passing FILE")?;
        return pass(&conn, &std::fs::read_to_string(file)?);
    }
    if disk == "staying" {
        conn.domain_lookup_by_name("victim")?.create()?;
        println!("ready");
        std::thread::park();
    }
    let guest = conn.domain_lookup_by_name("victim")?;
    // Whoever watches kills from now on.
    println!("ready");
    loop {
        guest.create()?;
        guest.attach_device_flags(&disk, Flags::LIVE)?;
        guest.detach_device_flags(&disk, Flags::LIVE)?;
        guest.managed_save(DomainSaveRestoreFlags::empty())?;
        guest.create()?;
        guest.destroy()?;
    }
}

fn pass(conn: &Connect, document: &str) -> Result<()> {
    println!("ready");
    loop {
        let guest = conn.domain_create_xml(document, DomainCreateFlags::empty())?;
        guest.destroy()?;
    }
}
