//! Devices that come and go while a guest runs.

use std::time::Duration;

use anyhow::Result;
use polyvirt::{DomainDeviceModifyFlags as Flags, DomainXmlFlags};
use polyvirt_guests::{Console, Place, has_qemu, small};

const SOON: Duration = Duration::from_secs(20);

#[test]
fn a_disk_comes_is_used_and_goes() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let image = place.root().join("disk.img");
    std::fs::File::create(&image)?.set_len(1 << 20)?;
    let with_scsi = "<controller type='scsi' index='0' model='virtio-scsi'/>";
    let document = small("plugged").device(with_scsi).document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create()?;
    let console = Console::open(&place.conn, &domain)?;
    console.expect("small guest", SOON)?;

    let disk = format!(
        "<disk type='file' device='disk'>
          <driver name='qemu' type='raw'/><source file='{}'/><target dev='sda' bus='scsi'/>
        </disk>",
        image.display()
    );
    domain.attach_device_flags(&disk, Flags::LIVE | Flags::CONFIG)?;
    for view in [DomainXmlFlags::empty(), DomainXmlFlags::INACTIVE] {
        let document = domain.xml_desc(view)?;
        assert!(document.contains("disk.img"), "{document}");
    }
    let sizes = domain.block_info("sda", 0)?;
    assert_eq!((sizes.capacity, sizes.physical), (1 << 20, 1 << 20));
    assert_eq!(domain.block_stats("sda", 40)?.wr_bytes, 0);
    domain.block_resize("sda", 2048, polyvirt::DomainBlockResizeFlags::empty())?;
    assert_eq!(domain.block_info("sda", 0)?.capacity, 2 << 20);
    let again = domain.attach_device_flags(&disk, Flags::LIVE);
    assert!(again.is_err(), "it is there already");

    domain.detach_device_flags(&disk, Flags::LIVE)?;
    assert!(
        !domain
            .xml_desc(DomainXmlFlags::empty())?
            .contains("disk.img")
    );
    assert!(
        domain
            .xml_desc(DomainXmlFlags::INACTIVE)?
            .contains("disk.img")
    );
    domain.attach_device_flags(&disk, Flags::LIVE)?;
    Ok(())
}

#[test]
fn what_qemu_refuses_leaves_no_trace() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let with_scsi = "<controller type='scsi' index='0' model='virtio-scsi'/>";
    let document = small("refused").device(with_scsi).document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create()?;
    let before = domain.xml_desc(DomainXmlFlags::empty())?;
    let disk = "<disk type='file' device='disk'>
        <driver name='qemu' type='raw'/><source file='/nonexistent/image'/>
        <target dev='sda' bus='scsi'/></disk>";
    let refused = domain.attach_device_flags(disk, Flags::LIVE);
    let error = refused.expect_err("there is no such image");
    assert!(error.message().contains("/nonexistent/image"), "{error}");
    assert_eq!(domain.xml_desc(DomainXmlFlags::empty())?, before);
    Ok(())
}
