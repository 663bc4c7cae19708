//! A Linux guest on a virtual network that needs no privilege: it goes out by its user's own sockets.
//!
//! It is a program of its own, apart from other guests in networks: whatever a process starts stays in the network in
//! which it started the first.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use polyvirt::{DomainDeviceModifyFlags as Flags, DomainXmlFlags};
use polyvirt_guests::{LEASE, Place, Shell, has_qemu, linux};
use polyvirt_networks::{OUTSIDE, World, has};

/// A network of an ordinary user: each guest goes out by the user's own sockets.
const USERS: &str =
    "<network><name>lab</name><forward mode='nat'/><backend type='passt'/></network>";

/// A card on it.
const CARD: &str =
    "<interface type='network'><source network='lab'/><model type='virtio'/></interface>";

/// One that comes later.
const SECOND: &str =
    "<interface type='user'><mac address='52:54:00:00:00:66'/><model type='virtio'/>
    <backend type='passt'/></interface>";

/// Nobody: the ordinary user, when the tests are root's.
const NOBODY: u32 = 65534;

/// What names the guest's document to the test that nobody runs.
const DOCUMENT: &str = "POLYVIRT_GUEST";

#[test]
fn a_guest_of_a_network_without_privilege_reaches_the_world_as_its_user() -> Result<()> {
    let (Some(linux), true, true) = (linux()?, has_qemu(), has("passt")) else {
        return Ok(());
    };
    let Some(world) = World::new() else {
        return Ok(());
    };
    // Such a host has a way out, and its users may ping.
    world
        .router
        .told(&["ip", "route", "add", "default", "via", OUTSIDE]);
    world.router.told(&[
        "sysctl",
        "-q",
        "-w",
        "net.ipv4.ping_group_range=0 2147483647",
    ]);
    let links = || world.router.told(&["ip", "-br", "link"]);
    let rules = || world.router.told(&["nft", "list", "ruleset"]);
    let before = (links(), rules());
    let folder = tempfile::tempdir()?;
    let (program, document) = stage(folder.path(), &linux.document("web", "pc", CARD))?;
    let words = [
        "setpriv",
        &format!("--reuid={NOBODY}"),
        &format!("--regid={NOBODY}"),
        "--clear-groups",
        "env",
        "-i",
        "PATH=/usr/bin:/bin:/usr/sbin:/sbin",
        &format!("HOME={}", folder.path().display()),
        &format!("TMPDIR={}", folder.path().display()),
        &format!("{DOCUMENT}={}", document.display()),
        &program.to_string_lossy(),
        "--ignored",
        "--exact",
        "nobodys_guest_goes_out",
    ];
    let output = world.router.program(&words);
    ensure!(output.status.success(), "{output:?}");
    assert_eq!((links(), rules()), before, "nothing is done on the host");
    Ok(())
}

/// Puts this program, and what the guest needs, where nobody can reach it.
fn stage(folder: &Path, document: &str) -> Result<(PathBuf, PathBuf)> {
    let program = folder.join("program");
    fs::copy(std::env::current_exe()?, &program)?;
    let mut document = document.to_owned();
    for part in ["kernel", "initrd"] {
        let text = document.split(&format!("<{part}>")).nth(1);
        let path = text.and_then(|rest| rest.split('<').next());
        let path = path
            .with_context(|| format!("the guest has no {part}"))?
            .to_owned();
        fs::copy(&path, folder.join(part))?;
        fs::set_permissions(folder.join(part), PermissionsExt::from_mode(0o644))?;
        document = document.replace(&path, &folder.join(part).to_string_lossy());
    }
    let file = folder.join("guest.xml");
    fs::write(&file, document)?;
    chown(folder, Some(NOBODY), Some(NOBODY))?;
    Ok((program, file))
}

#[test]
#[ignore = "is run by the other test, as nobody"]
fn nobodys_guest_goes_out() -> Result<()> {
    let document = fs::read_to_string(std::env::var(DOCUMENT)?)?;
    let place = Place::new()?;
    let network = place.conn.network_define_xml(USERS)?;
    network.create()?;
    let shell = Shell::boot(&place, &document)?;
    let live = shell.domain.xml_desc(DomainXmlFlags::empty())?;
    ensure!(live.contains("<interface type='user'>"), "{live}");
    shell.ask(LEASE)?;
    shell.ask("ip link set eth0 up")?;
    shell.ask("udhcpc -i eth0 -f -q -n -s /lease 2>&1")?;
    let said = shell.ask(&format!("ping -c 1 -W 5 {OUTSIDE} 2>&1"))?;
    ensure!(said.contains("1 packets received"), "{said}");
    // Nothing of the network is in use: it may go before its guests do.
    network.destroy()?;
    let said = shell.ask(&format!("ping -c 1 -W 5 {OUTSIDE} 2>&1"))?;
    ensure!(said.contains("1 packets received"), "{said}");
    // One more comes while the guest runs, and is served as the first is.
    shell.domain.attach_device_flags(SECOND, Flags::LIVE)?;
    shell.until("ip link show eth1", |said| {
        said.contains("52:54:00:00:00:66")
    })?;
    shell.ask("ip link set eth1 up")?;
    let said = shell.ask("udhcpc -i eth1 -f -q -n -s /bin/true 2>&1")?;
    ensure!(said.contains("lease of"), "{said}");
    assert_eq!(serving(&place)?, 2);
    // What QEMU refuses leaves nobody waiting for it.
    let third = SECOND
        .replace(":66", ":67")
        .replace("virtio", "no-such-card");
    ensure!(
        shell
            .domain
            .attach_device_flags(&third, Flags::LIVE)
            .is_err()
    );
    assert_eq!(serving(&place)?, 2);
    shell.domain.destroy()?;
    assert_eq!(serving(&place)?, 0);
    Ok(())
}

/// How many programs serve cards of guests there.
fn serving(place: &Place) -> Result<usize> {
    let root = place.root().display().to_string();
    let all = fs::read_dir("/proc")?.filter_map(std::io::Result::ok);
    let serving = all.filter(|process| {
        let words = fs::read(process.path().join("cmdline")).unwrap_or_default();
        let words = String::from_utf8_lossy(&words);
        words.starts_with("/usr/bin/passt") && words.contains(&root)
    });
    Ok(serving.count())
}
