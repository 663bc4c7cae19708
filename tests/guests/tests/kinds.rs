//! Devices of all kinds that a running guest can be given.

use anyhow::{Context as _, Result};
use polyvirt::{
    Domain, DomainDeviceModifyFlags as Flags, DomainQemuMonitorCommandFlags, DomainXmlFlags,
    ErrorNumber,
};
use polyvirt_guests::{Place, has_qemu, small};

/// Elements of devices, and what QEMU knows each by.
const DEVICES: [(&str, &str); 11] = [
    (
        "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>",
        "rng0",
    ),
    ("<input type='tablet' bus='usb'/>", "input2"),
    ("<input type='keyboard' bus='virtio'/>", "input3"),
    ("<watchdog model='i6300esb' action='reset'/>", "watchdog0"),
    (
        "<shmem name='shared'><model type='ivshmem-plain'/><size unit='M'>1</size></shmem>",
        "shmem0",
    ),
    (
        "<crypto model='virtio' type='qemu'><backend model='builtin' queues='1'/></crypto>",
        "crypto0",
    ),
    (
        "<controller type='scsi' index='4' model='virtio-scsi'/>",
        "scsi4",
    ),
    (
        "<channel type='pty'><target type='virtio' name='org.example.0'/></channel>",
        "channel0",
    ),
    (
        "<console type='pty'><target type='virtio'/></console>",
        "console1",
    ),
    (
        "<interface type='user'><model type='virtio'/></interface>",
        "net0",
    ),
    (
        "<memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target></memory>",
        "dimm0",
    ),
];

/// The names of what has been plugged in, as QEMU knows them.
fn plugged(domain: &Domain) -> Result<String> {
    let list = r#"{"execute":"qom-list","arguments":{"path":"/machine/peripheral"}}"#;
    Ok(domain.qemu_monitor_command(list, DomainQemuMonitorCommandFlags::empty())?)
}

fn document_of(domain: &Domain) -> Result<String> {
    Ok(domain.xml_desc(DomainXmlFlags::empty())?)
}

/// A guest with room for all of them.
fn roomy(name: &str) -> Result<String> {
    let document = small(name)
        .with(
            "<maxMemory slots='2' unit='MiB'>1024</maxMemory>
             <cpu><numa><cell id='0' cpus='0' memory='32' unit='MiB'/></numa></cpu>",
        )
        .device("<controller type='usb' model='qemu-xhci'/>")
        .document()?;
    Ok(document)
}

#[test]
fn devices_of_every_kind_come_while_a_guest_runs() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let domain = place.conn.domain_define_xml(&roomy("kinds")?)?;
    domain.create()?;
    for (device, name) in DEVICES {
        let attached = domain.attach_device_flags(device, Flags::LIVE);
        attached.with_context(|| device.to_owned())?;
        let known = plugged(&domain)?;
        assert!(known.contains(&format!("\"{name}\"")), "{name}: {known}");
        let document = document_of(&domain)?;
        let alias = format!("<alias name='{name}'/>");
        assert!(document.contains(&alias), "{name}: {document}");
    }
    // Memory grows by what was plugged in, and QEMU says where that is.
    assert_eq!(domain.info()?.max_mem, (32 + 128) << 10);
    assert!(document_of(&domain)?.contains("<address type='dimm' slot='0' base='0x"));
    // The channel's controller came with it, and serves the console too.
    let document = document_of(&domain)?;
    assert_eq!(
        document.matches("<controller type='virtio-serial'").count(),
        1
    );
    Ok(())
}

#[test]
fn controllers_come_with_what_needs_them_and_stay() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let domain = place.conn.domain_define_xml(&small("needs").document()?)?;
    domain.create()?;
    let disk = |path: &str| {
        format!(
            "<disk type='file' device='disk'><driver name='qemu' type='raw'/>
               <source file='{path}'/><target dev='sda' bus='scsi'/></disk>"
        )
    };
    // What is no image is refused only by QEMU, after it was given the controller.
    let folder = place.root().join("folder");
    std::fs::create_dir(&folder)?;
    let refused = domain.attach_device_flags(&disk(&folder.display().to_string()), Flags::LIVE);
    assert!(refused.is_err());
    let document = document_of(&domain)?;
    assert!(!document.contains("sda"), "{document}");
    let image = place.root().join("disk.img");
    std::fs::File::create(&image)?.set_len(1 << 20)?;
    domain.attach_device_flags(&disk(&image.display().to_string()), Flags::LIVE)?;
    let document = document_of(&domain)?;
    assert_eq!(document.matches("<controller type='scsi'").count(), 1);
    assert_eq!(domain.block_info("sda", 0)?.capacity, 1 << 20);
    // Nothing is added to a stored document that it was not asked for.
    let stored = domain.xml_desc(DomainXmlFlags::INACTIVE)?;
    assert!(!stored.contains("scsi"), "{stored}");

    // A bus that cannot be plugged in is said to be missing.
    let floppy = disk("/dev/null")
        .replace("'disk'", "'floppy'")
        .replace("sda", "fda");
    let refused = domain.attach_device_flags(&floppy.replace("scsi", "fdc"), Flags::LIVE);
    let error = refused.err().context("there is no such controller")?;
    assert_eq!(error.code(), ErrorNumber::OPERATION_FAILED, "{error}");
    Ok(())
}
