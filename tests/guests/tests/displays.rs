//! A guest's displays: where they listen, and who is let in.

use std::io::Read;
use std::net::TcpStream;
use std::os::fd::{FromRawFd, OwnedFd};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;

use anyhow::{Context, Result};
use polyvirt::{DomainCreateFlags, DomainOpenGraphicsFlags, DomainXmlFlags};
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

#[test]
fn a_port_that_somebody_else_takes_meanwhile_is_left_to_them() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let (emulator, mark) = (place.root().join("emulator"), place.root().join("mark"));
    // The first guest that it is to run finds its port taken.
    let script = format!(
        "#!/bin/sh\ncase \"$*\" in *'-machine none'*) ;; *)\n\
         if [ ! -e {mark} ]; then : > {mark}; echo 'Failed to listen: Address already in use' >&2; exit 1; fi ;; esac\n\
         exec /usr/bin/qemu-system-x86_64 \"$@\"\n",
        mark = mark.display()
    );
    std::fs::write(&emulator, script)?;
    std::fs::set_permissions(&emulator, PermissionsExt::from_mode(0o755))?;
    let start = |name: &str, port: &str| {
        let display = format!("<graphics type='vnc' port='{port}'/>");
        let document = small(name).device(&display).document()?;
        let document = document.replace("/usr/bin/qemu-system-x86_64", &emulator.to_string_lossy());
        anyhow::Ok(
            place
                .conn
                .domain_create_xml(&document, DomainCreateFlags::empty())?,
        )
    };
    start("faster", "-1")?;
    assert!(mark.exists());

    std::fs::remove_file(&mark)?;
    let refused = start("slower", "45678")
        .err()
        .context("there is no other port")?;
    assert!(
        refused.to_string().contains("Address already in use"),
        "{refused}"
    );
    start("again", "45678")?;
    let refused = start("second", "45678").err().context("it is taken")?;
    assert!(
        refused.to_string().contains("Failed to reserve port 45678"),
        "{refused}"
    );
    Ok(())
}
