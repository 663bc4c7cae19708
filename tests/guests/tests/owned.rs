//! Guests that run as somebody else than who started them, and the files that are theirs meanwhile.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result};
use polyvirt::{Connect, DomainCreateFlags, DomainDeviceModifyFlags as Modify, DomainXmlFlags};
use polyvirt_guests::{Place, has_qemu, small};

/// As whom the guests run: nobody else does.
const GUEST: u32 = 64_123;
/// To whom an image belongs before.
const BEFORE: u32 = 64_321;

/// Whether guests can be run as somebody else; says so when they cannot.
fn can_give_away() -> bool {
    let is_root = fs::metadata("/proc/self").is_ok_and(|about| about.uid() == 0);
    if !is_root {
        eprintln!("skipped: only root runs guests as somebody else");
    }
    is_root && has_qemu()
}

fn conf(more: &str) -> String {
    format!("user = \"+{GUEST}\"\ngroup = \"+{GUEST}\"\n{more}")
}

/// A root that its guests are let into, with more in its `qemu.conf`.
fn place(more: &str) -> Result<Place> {
    let place = Place::chosen(&conf(more))?;
    fs::set_permissions(place.root(), PermissionsExt::from_mode(0o711))?;
    Ok(place)
}

fn image(root: &Path, name: &str) -> Result<PathBuf> {
    let path = root.join(name);
    fs::File::create(&path)?.set_len(1 << 20)?;
    fs::set_permissions(&path, PermissionsExt::from_mode(0o600))?;
    chown(&path, Some(BEFORE), Some(BEFORE))?;
    Ok(path)
}

fn disk(path: &Path, target: &str, more: &str) -> String {
    let path = path.display();
    format!(
        "<disk type='file'><driver name='qemu' type='raw'/><source file='{path}'>{more}</source>\
           <target dev='{target}' bus='virtio'/></disk>"
    )
}

fn owner(path: &Path) -> u32 {
    fs::metadata(path).map_or(0, |about| about.uid())
}

/// The kernel of the small guest is in a folder of its own, which its user has to get into.
fn reachable(document: &str) -> Result<()> {
    let kernel = document
        .split("<kernel>")
        .nth(1)
        .and_then(|rest| rest.split('<').next());
    let folder = Path::new(kernel.context("a kernel")?)
        .parent()
        .context("a folder")?;
    Ok(fs::set_permissions(
        folder,
        PermissionsExt::from_mode(0o711),
    )?)
}

/// As whom the process of a guest runs.
fn runs_as(place: &Place) -> Option<u32> {
    let home = format!("HOME={}/", place.root().display());
    let mut entries = fs::read_dir("/proc").ok()?.flatten();
    entries.find_map(|entry| {
        let environment = fs::read(entry.path().join("environ")).ok()?;
        let ours = String::from_utf8_lossy(&environment).contains(&home);
        ours.then(|| entry.metadata().ok().map(|about| about.uid()))
            .flatten()
    })
}

#[test]
fn a_guest_has_its_files_as_long_as_it_runs() -> Result<()> {
    if !can_give_away() {
        return Ok(());
    }
    let place = place("")?;
    let [own, left, later] = ["own", "left", "later"].map(|name| image(place.root(), name));
    let (own, left, later) = (own?, left?, later?);
    fs::set_permissions(&left, PermissionsExt::from_mode(0o666))?;
    let document = small("owned")
        .device(&disk(&own, "vda", ""))
        .device(&disk(&left, "vdb", "<seclabel model='dac' relabel='no'/>"))
        .device(
            "<serial type='file'><source path='ROOT/said'/></serial>"
                .replace("ROOT", &place.root().display().to_string())
                .as_str(),
        )
        .document()?;
    fs::write(place.root().join("said"), b"")?;
    reachable(&document)?;
    let domain = place
        .conn
        .domain_create_xml(&document, DomainCreateFlags::empty())?;
    assert_eq!(runs_as(&place), Some(GUEST));
    assert_eq!((owner(&own), owner(&left)), (GUEST, BEFORE));
    let live = domain.xml_desc(DomainXmlFlags::empty())?;
    let label = format!("<label>+{GUEST}:+{GUEST}</label>");
    assert!(
        live.contains(&label) && live.contains("model='dac' relabel='yes'"),
        "{live}"
    );

    domain.attach_device_flags(&disk(&later, "vdc", ""), Modify::LIVE)?;
    assert_eq!(owner(&later), GUEST);
    domain.destroy()?;
    for path in [&own, &left, &later] {
        assert_eq!(owner(path), BEFORE, "{}", path.display());
    }
    Ok(())
}

#[test]
fn a_document_says_as_whom_its_guest_runs() -> Result<()> {
    if !can_give_away() {
        return Ok(());
    }
    let place = place("remember_owner = 0\n")?;
    let own = image(place.root(), "own")?;
    let label = |kind: &str| {
        format!(
            "<seclabel type='static' model='dac' relabel='{kind}'><label>+{BEFORE}:+{BEFORE}</label></seclabel>"
        )
    };
    for (kind, afterwards) in [("no", BEFORE), ("yes", 0)] {
        let document = small("said")
            .device(&disk(&own, "vda", ""))
            .with(&label(kind))
            .document()?;
        reachable(&document)?;
        let domain = place
            .conn
            .domain_create_xml(&document, DomainCreateFlags::empty())?;
        assert_eq!((runs_as(&place), owner(&own)), (Some(BEFORE), BEFORE));
        domain.destroy()?;
        // Without memory, it is root's.
        assert_eq!(owner(&own), afterwards);
    }
    let other = "<seclabel type='dynamic' model='selinux' relabel='yes'/>";
    let document = small("other").with(other).document()?;
    let refused = place
        .conn
        .domain_create_xml(&document, DomainCreateFlags::empty());
    let refused = refused.err().context("there is no such driver")?;
    assert!(
        refused
            .message()
            .contains("security driver for model selinux"),
        "{refused}"
    );
    Ok(())
}

#[test]
fn what_a_killed_process_gave_away_is_given_back() -> Result<()> {
    if !can_give_away() {
        return Ok(());
    }
    let root = tempfile::tempdir()?;
    fs::create_dir(root.path().join("etc"))?;
    fs::write(root.path().join("etc/qemu.conf"), conf(""))?;
    fs::set_permissions(root.path(), PermissionsExt::from_mode(0o711))?;
    let (own, later) = (image(root.path(), "own")?, image(root.path(), "later")?);
    let with_scsi = "<controller type='scsi' index='0' model='virtio-scsi'/>";
    let document = small("victim")
        .device(with_scsi)
        .device(&disk(&own, "vda", ""))
        .document()?;
    reachable(&document)?;
    let uri = format!("qemu:///embed?root={}", root.path().display());
    Connect::open(&*uri)?.domain_define_xml(&document)?;
    let plugged = disk(&later, "sda", "").replace("bus='virtio'", "bus='scsi'");
    let mut was_given = 0;
    for round in 0..12 {
        let mut host = Command::new(env!("CARGO_BIN_EXE_host"))
            .args([&uri, &plugged])
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        BufReader::new(host.stdout.take().context("no output")?).read_line(&mut line)?;
        std::thread::sleep(Duration::from_millis(round * 131 % 701));
        host.kill()?;
        host.wait()?;
        was_given += usize::from(owner(&own) == GUEST);
        let again = Connect::open(&*uri)?;
        assert_eq!(
            (owner(&own), owner(&later)),
            (BEFORE, BEFORE),
            "round {round}"
        );
        drop(again);
    }
    assert!(
        was_given > 0,
        "it was never killed while the guest had its image"
    );
    Ok(())
}

#[test]
fn a_module_runs_as_a_user_of_its_own() -> Result<()> {
    if !can_give_away() {
        return Ok(());
    }
    if !Path::new("/usr/bin/swtpm_setup").exists() {
        eprintln!("skipped: no swtpm_setup (package swtpm-tools)");
        return Ok(());
    }
    let module = 64_222;
    let place = place(&format!(
        "swtpm_user = \"+{module}\"\nswtpm_group = \"+{module}\"\n"
    ))?;
    let with_module = "<tpm model='tpm-tis'><backend type='emulator' version='2.0'/></tpm>";
    let document = small("sealed").device(with_module).document()?;
    reachable(&document)?;
    let domain = place
        .conn
        .domain_create_xml(&document, DomainCreateFlags::empty())?;
    let state = place
        .root()
        .join("lib/qemu/swtpm")
        .join(domain.uuid().to_string())
        .join("tpm2");
    assert_eq!(owner(&state.join("tpm2-00.permall")), module);
    domain.destroy()?;
    Ok(())
}
