//! What the connection, a guest that runs and one that does not say when they are asked.

use std::time::Duration;

use anyhow::{Context, Result};
use polyvirt::driver::Received;
use polyvirt::{
    CpuCompareResult, DomainChannelFlags, DomainCreateFlags, DomainDefineFlags,
    DomainDestroyFlagsValues, DomainDeviceModifyFlags, DomainLifecycle, DomainLifecycleAction,
    DomainMemoryFlags, DomainMemoryModFlags, DomainMetadataType,
    DomainModificationImpact as Impact, DomainShutdownFlagValues, DomainState, ErrorNumber,
    StreamFlags,
};
use polyvirt_guests::{Console, Place, has_qemu, small};

const SOON: Duration = Duration::from_secs(20);

/// The names of figures.
fn names(params: &[polyvirt::TypedParam]) -> Vec<&str> {
    params.iter().map(polyvirt::TypedParam::field).collect()
}

#[test]
fn the_host_says_what_it_is() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let conn = &place.conn;
    assert_eq!(conn.driver_type()?, "QEMU");
    assert_eq!(conn.lib_version()?, polyvirt::get_version());
    assert_eq!(
        conn.hostname()?,
        rustix::system::uname().nodename().to_str()?
    );
    assert!(conn.max_vcpus(Some("qemu"))? >= 1);
    assert!(!conn.is_encrypted()? && conn.is_secure()? && conn.is_alive()?);

    let host = conn.capabilities()?;
    let cpu = &host[host.find("<cpu>").context("no CPU")?..];
    let cpu = &cpu[..cpu.find("</cpu>").context("no end")? + "</cpu>".len()];
    let same = conn.compare_cpu(cpu, polyvirt::ConnectCompareCpuFlags::empty())?;
    assert!([CpuCompareResult::IDENTICAL, CpuCompareResult::SUPERSET].contains(&same));
    let common = conn.baseline_cpu(&[cpu], polyvirt::ConnectBaselineCpuFlags::empty())?;
    assert!(common.contains("<model"), "{common}");

    let (_, free) = conn.node_free_pages(&[4], 0, 1, 0)?;
    assert!(free[0] > 0);
    // Without privileges these say so; no machine of tests has SEV.
    for error in [
        conn.node_sev_info(0).err(),
        conn.node_set_memory_parameters(&[], 0).err(),
    ] {
        let code = error.as_ref().map(polyvirt::Error::code);
        assert!(
            code.is_none() || code != Some(ErrorNumber::NO_SUPPORT),
            "{error:?}"
        );
    }
    conn.node_memory_parameters(0)?;
    let nothing = polyvirt::NodeAllocPagesFlags::empty();
    assert!(
        conn.node_alloc_pages(&[3], &[1], 0, 1, nothing).is_err(),
        "no page has 3 KiB"
    );
    Ok(())
}

#[test]
fn guests_are_found_by_everything_they_are_known_by() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let conn = &place.conn;
    let off =
        conn.domain_define_xml_flags(&small("off").document()?, DomainDefineFlags::VALIDATE)?;
    let on = conn.domain_create_xml(&small("on").document()?, DomainCreateFlags::empty())?;
    let id = on.id();
    assert_eq!(conn.list_domains()?, [id]);
    assert_eq!(
        (conn.num_of_domains()?, conn.num_of_defined_domains()?),
        (1, 1)
    );
    assert_eq!(conn.list_defined_domains()?, ["off"]);
    assert_eq!(conn.domain_lookup_by_id(id)?.name(), "on");
    assert_eq!(conn.domain_lookup_by_uuid(off.uuid())?.name(), "off");
    assert!(off.is_persistent()? && !on.is_persistent()? && !on.is_updated()?);
    assert_eq!(on.os_type()?, "hvm");
    assert_eq!(on.control_info(0)?.state, polyvirt::DomainControlState::OK);

    let stats = conn.list_domain_stats(
        std::slice::from_ref(&on),
        polyvirt::DomainStatsTypes::STATE,
        polyvirt::ConnectGetAllDomainStatsFlags::empty(),
    )?;
    assert!(names(&stats[0].params).contains(&"state.reason"));
    on.destroy_flags(DomainDestroyFlagsValues::GRACEFUL)?;
    let gone = on.info().err().context("it was never defined")?;
    assert_eq!(gone.code(), ErrorNumber::NO_DOMAIN);
    Ok(())
}

#[test]
fn memory_and_metadata_are_changed_in_both_views() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let document = small("changed")
        .document()?
        .replace("<memballoon model='none'/>", "<memballoon model='virtio'/>");
    let domain = place.conn.domain_define_xml(&document)?;
    domain.set_max_memory(64 << 10)?;
    assert_eq!(domain.max_memory()?, 64 << 10);
    domain.set_memory_flags(48 << 10, DomainMemoryModFlags::CONFIG)?;
    domain.set_memory_stats_period(5, DomainMemoryModFlags::CONFIG)?;
    let kind = DomainMetadataType::TITLE;
    domain.set_metadata(kind, Some("a title"), None, None, Impact::CONFIG)?;

    domain.create()?;
    assert_eq!(domain.max_vcpus()?, 1);
    assert_eq!(domain.metadata(kind, None, Impact::LIVE)?, "a title");
    domain.set_metadata(kind, None, None, None, Impact::CONFIG)?;
    let error = domain
        .metadata(kind, None, Impact::CONFIG)
        .err()
        .context("none")?;
    assert_eq!(error.code(), ErrorNumber::NO_DOMAIN_METADATA);
    // The guest has no driver for its balloon: it is asked, and keeps what it has.
    domain.set_memory(40 << 10)?;
    assert!(!domain.memory_stats(0)?.is_empty());
    let (count, totals) = domain.cpu_stats(-1, 1, 0)?;
    assert!(count > 0 && names(&totals).contains(&"cpu_time"));
    domain.inject_nmi(0)?;
    // Where the kernel was loaded to, its first instruction switches interrupts off.
    let physical = DomainMemoryFlags::PHYSICAL;
    assert_eq!(domain.memory_peek(0x10_0000, 1, physical)?, [0xfa]);
    domain.set_lifecycle_action(
        DomainLifecycle::REBOOT,
        DomainLifecycleAction::DESTROY,
        Impact::LIVE,
    )?;
    let live = domain.xml_desc(polyvirt::DomainXmlFlags::empty())?;
    assert!(live.contains("<on_reboot>destroy</on_reboot>"), "{live}");
    let error = domain.pm_wakeup(0).err().context("it is awake")?;
    assert_eq!(error.code(), ErrorNumber::OPERATION_INVALID);
    Ok(())
}

#[test]
fn disks_and_channels_are_looked_into() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let image = place.root().join("disk.img");
    std::fs::write(&image, [b"first".as_slice(), &[0; 1019]].concat())?;
    let devices = format!(
        "<controller type='scsi' index='0' model='virtio-scsi'/>
         <disk type='file' device='disk'>
           <driver name='qemu' type='raw'/><source file='{0}'/><target dev='sda' bus='scsi'/>
         </disk>
         <channel type='unix'><target type='virtio' name='org.example.talk'/></channel>",
        image.display()
    );
    let domain = place.conn.domain_create_xml(
        &small("looked").device(&devices).document()?,
        DomainCreateFlags::empty(),
    )?;
    assert_eq!(domain.block_peek("sda", 0, 5, 0)?, b"first");
    assert!(names(&domain.block_stats_flags("sda", 0)?).contains(&"rd_bytes"));
    assert!(domain.disk_errors(0)?.is_empty());
    domain.set_block_threshold("sda", 512, 0)?;

    let talk = place.conn.new_stream(StreamFlags::NONBLOCK);
    domain.open_channel(Some("org.example.talk"), &talk, DomainChannelFlags::empty())?;
    assert_eq!(talk.recv(&mut [0; 8])?, Received::WouldBlock);
    talk.abort()?;

    let second = place.root().join("second.img");
    std::fs::File::create(&second)?.set_len(1 << 20)?;
    let disk = format!(
        "<disk type='file' device='disk'>
           <driver name='qemu' type='raw'/><source file='{}'/><target dev='sdb' bus='scsi'/>
           <alias name='ua-second'/>
         </disk>",
        second.display()
    );
    domain.attach_device(&disk)?;
    domain.detach_device_alias("ua-second", DomainDeviceModifyFlags::LIVE)?;
    domain.attach_device(&disk)?;
    domain.detach_device(&disk)?;
    Ok(())
}

#[test]
fn what_was_saved_is_changed_and_forgotten() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let domain = place.conn.domain_define_xml(&small("kept").document()?)?;
    domain.create()?;
    let console = Console::open(&place.conn, &domain)?;
    console.expect("small guest", SOON)?;
    let file = place.root().join("image");
    let file = file.to_str().context("a path of text")?;
    let nothing = polyvirt::DomainSaveRestoreFlags::empty();
    domain.save_flags(file, None, nothing)?;
    let plain = polyvirt::DomainSaveImageXmlFlags::empty();
    let inside = place.conn.domain_save_image_xml_desc(file, plain)?;
    let titled = inside.replace("</name>", "</name><title>while saved</title>");
    place
        .conn
        .domain_save_image_define_xml(file, &titled, nothing)?;
    place
        .conn
        .domain_restore_flags(file, None, polyvirt::DomainSaveRestoreFlags::PAUSED)?;
    assert_eq!(domain.state(0)?.0, DomainState::PAUSED);
    let title = domain.metadata(DomainMetadataType::TITLE, None, Impact::LIVE)?;
    assert_eq!(title, "while saved");

    domain.resume()?;
    let to = polyvirt::TypedParam::new("file", file)?;
    domain.save_params(std::slice::from_ref(&to), nothing)?;
    place.conn.domain_restore_params(&[to], nothing)?;
    domain.managed_save(nothing)?;
    let inside = domain.managed_save_xml_desc(plain)?;
    domain.managed_save_define_xml(Some(&inside.replace("while saved", "again")), nothing)?;
    assert!(domain.managed_save_xml_desc(plain)?.contains("again"));
    domain.managed_save_remove(0)?;
    assert!(!domain.has_managed_save_image(0)?);

    drop(console);
    domain.create()?;
    let core = place.root().join("core");
    let flags = polyvirt::DomainCoreDumpFlags::MEMORY_ONLY;
    domain.core_dump_with_format(
        core.to_str().context("text")?,
        polyvirt::DomainCoreDumpFormat::RAW,
        flags,
    )?;
    assert_eq!(std::fs::read(core)?.get(..4), Some(&b"\x7fELF"[..]));
    let console = Console::open(&place.conn, &domain)?;
    console.expect("small guest", SOON)?;
    domain.shutdown_flags(DomainShutdownFlagValues::ACPI_POWER_BTN)?;
    for _ in 0..200 {
        if !domain.is_active()? {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    anyhow::bail!("it did not power off")
}
