//! A guest's displays: where they listen, and who is let in.

use std::io::Read;
use std::net::TcpStream;
use std::os::fd::{FromRawFd, OwnedFd};
use std::os::unix::net::UnixStream;

use anyhow::{Context, Result};
use polyvirt::{DomainOpenGraphicsFlags, DomainXmlFlags};
use polyvirt_guests::{Place, has_qemu, small};

#[test]
fn displays_have_ports_of_their_own_and_greet() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let display = "<graphics type='vnc' autoport='yes' passwd='word'><listen type='address' address='127.0.0.1'/></graphics>
        <video><model type='vga'/></video>";
    let mut ports = Vec::new();
    for name in ["one", "two"] {
        let document = small(name).device(display).document()?;
        let domain = place.conn.domain_define_xml(&document)?;
        domain.create()?;
        let live = domain.xml_desc(DomainXmlFlags::empty())?;
        let port = live
            .split_once("<graphics type='vnc' port='")
            .context("a display")?
            .1;
        let port: u16 = port.split('\'').next().context("a port")?.parse()?;
        assert!(!ports.contains(&port), "{port} twice");
        ports.push(port);

        let mut greeting = [0; 4];
        TcpStream::connect(("127.0.0.1", port))?.read_exact(&mut greeting)?;
        assert_eq!(&greeting, b"RFB ");
        let opened = domain.open_graphics_fd(0, DomainOpenGraphicsFlags::SKIPAUTH)?;
        // SAFETY: the call has given it to us.
        let opened = unsafe { OwnedFd::from_raw_fd(opened) };
        let mut greeting = [0; 4];
        UnixStream::from(opened).read_exact(&mut greeting)?;
        assert_eq!(&greeting, b"RFB ");
        assert!(
            domain
                .open_graphics_fd(7, DomainOpenGraphicsFlags::empty())
                .is_err()
        );
        // What it starts with next time leaves the port open.
        let stored = domain.xml_desc(DomainXmlFlags::INACTIVE)?;
        assert!(stored.contains("port='-1' autoport='yes'"), "{stored}");
    }
    Ok(())
}
