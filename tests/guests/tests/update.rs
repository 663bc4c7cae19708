//! Devices that are changed where they are, as QEMU has them afterwards.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use polyvirt::{
    Domain, DomainDeviceModifyFlags as Flags, DomainQemuMonitorCommandFlags, DomainXmlFlags,
    ErrorNumber,
};
use polyvirt_guests::{Console, Place, has_qemu, small};
use serde_json::Value;

const SOON: Duration = Duration::from_secs(20);

fn ask(domain: &Domain, command: &str) -> Result<Value> {
    let asked = format!(r#"{{"execute":"{command}"}}"#);
    let flags = DomainQemuMonitorCommandFlags::empty();
    let answer = domain.qemu_monitor_command(&asked, flags)?;
    let answer: Value = serde_json::from_str(&answer)?;
    Ok(answer.get("return").context("an answer")?.clone())
}

/// What the only drive of the guest has: the file in it, and whether it is open.
fn drive(domain: &Domain) -> Result<(Option<String>, bool)> {
    let drives = ask(domain, "query-block")?;
    let drive = drives.get(0).context("a drive")?;
    let file = drive.pointer("/inserted/file").and_then(Value::as_str);
    let open = drive.get("tray_open").and_then(Value::as_bool);
    Ok((file.map(str::to_owned), open == Some(true)))
}

fn medium(path: Option<&Path>) -> String {
    let source = path.map(|path| format!("<source file='{}'/>", path.display()));
    format!(
        "<disk type='file' device='cdrom'><driver name='qemu' type='raw'/>{}
         <target dev='hdc' bus='ide'/><readonly/></disk>",
        source.unwrap_or_default()
    )
}

#[test]
fn a_medium_is_changed_ejected_and_put_in() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let [one, other] = ["one.iso", "other.iso"].map(|name| place.root().join(name));
    for image in [&one, &other] {
        std::fs::File::create(image)?.set_len(1 << 20)?;
    }
    let document = small("media").device(&medium(Some(&one))).document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create()?;
    // Firmware resets drives, which closes them.
    Console::open(&place.conn, &domain)?.expect("small guest", SOON)?;
    let inside = |path: &Path| Some(path.display().to_string());
    assert_eq!(drive(&domain)?, (inside(&one), false));

    domain.update_device_flags(&medium(Some(&other)), Flags::LIVE)?;
    assert_eq!(drive(&domain)?, (inside(&other), false));
    let live = domain.xml_desc(DomainXmlFlags::empty())?;
    assert!(
        live.contains("other.iso") && !live.contains("one.iso"),
        "{live}"
    );
    let stored = domain.xml_desc(DomainXmlFlags::INACTIVE)?;
    assert!(stored.contains("one.iso"), "{stored}");

    // What cannot be opened leaves what was there.
    let missing = medium(Some(Path::new("/nonexistent/image")));
    let refused = domain.update_device_flags(&missing, Flags::LIVE);
    let error = refused.expect_err("there is no such image");
    assert!(error.message().contains("/nonexistent/image"), "{error}");
    assert_eq!(drive(&domain)?, (inside(&other), false));

    domain.update_device_flags(&medium(None), Flags::LIVE | Flags::CONFIG)?;
    assert_eq!(drive(&domain)?, (None, true));
    for view in [DomainXmlFlags::empty(), DomainXmlFlags::INACTIVE] {
        let document = domain.xml_desc(view)?;
        assert!(!document.contains(".iso"), "{document}");
    }
    let live = domain.xml_desc(DomainXmlFlags::empty())?;
    assert!(live.contains("tray='open'"), "{live}");

    domain.update_device_flags(&medium(Some(&one)), Flags::LIVE)?;
    assert_eq!(drive(&domain)?, (inside(&one), false));
    // Nothing of the media that have gone is left open.
    let nodes = ask(&domain, "query-named-block-nodes")?;
    assert!(!nodes.to_string().contains("other.iso"), "{nodes}");
    Ok(())
}

#[test]
fn what_a_running_guest_cannot_see_changed_is_refused() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let image = place.root().join("disk.img");
    std::fs::File::create(&image)?.set_len(1 << 20)?;
    let disk = |path: &str| {
        format!(
            "<disk type='file' device='disk'><driver name='qemu' type='raw'/>
             <source file='{path}'/><target dev='hda' bus='ide'/></disk>"
        )
    };
    let disk_there = disk(&image.display().to_string());
    let document = small("fixed").device(&disk_there).document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create()?;
    let before = domain.xml_desc(DomainXmlFlags::empty())?;
    let kernel = place.root().join("other.img");
    std::fs::File::create(&kernel)?.set_len(1 << 20)?;
    let code = |xml: &str| {
        let refused = domain.update_device_flags(xml, Flags::LIVE);
        refused.expect_err(xml).code()
    };
    let other = disk(&kernel.display().to_string());
    assert_eq!(code(&other), ErrorNumber::CONFIG_UNSUPPORTED);
    let serial = disk_there.replace("</disk>", "<serial>1</serial></disk>");
    assert_eq!(code(&serial), ErrorNumber::OPERATION_UNSUPPORTED);
    let unknown = disk_there.replace("hda", "hdb");
    assert_eq!(code(&unknown), ErrorNumber::DEVICE_MISSING);
    let watchdog = "<watchdog model='i6300esb' action='reset'/>";
    assert_eq!(code(watchdog), ErrorNumber::OPERATION_UNSUPPORTED);
    assert_eq!(domain.xml_desc(DomainXmlFlags::empty())?, before);
    Ok(())
}

#[test]
fn a_card_keeps_its_address_while_its_cable_is_moved() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let card = |state: &str| {
        format!(
            "<interface type='user'><mac address='52:54:00:00:00:01'/><model type='e1000'/>
             <link state='{state}'/></interface>"
        )
    };
    let place = Place::new()?;
    let document = small("cable").device(&card("down")).document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create()?;
    domain.update_device_flags(&card("up"), Flags::LIVE)?;
    let live = domain.xml_desc(DomainXmlFlags::empty())?;
    assert!(live.contains("link state='up'"), "{live}");
    let stored = domain.xml_desc(DomainXmlFlags::INACTIVE)?;
    assert!(stored.contains("link state='down'"), "{stored}");
    let named = live.split("<alias name='net").nth(1).context("its name")?;
    let number = named.split('\'').next().context("its number")?;
    let moved = card("up").replace(":01'/>", &format!(":02'/><alias name='net{number}'/>"));
    let refused = domain.update_device_flags(&moved, Flags::LIVE);
    assert!(refused.is_err(), "the address of a card is what it is");
    Ok(())
}

#[test]
fn a_display_asks_for_its_password() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let socket = place.root().join("vnc");
    let display = |password: &str, until: &str| {
        format!(
            "<graphics type='vnc' passwd='{password}' {until}>
             <listen type='socket' socket='{}'/></graphics>",
            socket.display()
        )
    };
    let document = small("display").device(&display("first", "")).document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create()?;
    let asks = ask(&domain, "query-vnc")?;
    assert_eq!(asks["auth"], "vnc", "{asks}");
    domain.update_device_flags(&display("second", ""), Flags::LIVE)?;
    let secret = domain.xml_desc(DomainXmlFlags::SECURE)?;
    assert!(secret.contains("passwd='second'"), "{secret}");
    let never = display("third", "passwdValidTo='tomorrow'");
    assert!(domain.update_device_flags(&never, Flags::LIVE).is_err());
    let elsewhere = display("third", "").replace("/vnc'", "/other'");
    let refused = domain.update_device_flags(&elsewhere, Flags::LIVE);
    let error = refused.expect_err("clients are there already");
    assert_eq!(error.code(), ErrorNumber::OPERATION_UNSUPPORTED);
    let secret = domain.xml_desc(DomainXmlFlags::SECURE)?;
    assert!(secret.contains("passwd='second'"), "{secret}");
    Ok(())
}
