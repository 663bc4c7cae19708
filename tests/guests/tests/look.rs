//! What can be learned of a guest, and changed beside its life.

use std::time::Duration;

use anyhow::Result;
use polyvirt::driver::Received;
use polyvirt::{
    Connect, ConnectGetAllDomainStatsFlags, DomainCoreDumpFlags, DomainCreateFlags,
    DomainQemuMonitorCommandFlags as Monitor, DomainStatsTypes, DomainVcpuFlags, StreamFlags,
};
use polyvirt_guests::{Console, Place, has_qemu, small};

const SOON: Duration = Duration::from_secs(20);

#[test]
fn a_running_guest_is_seen_from_all_sides() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let document = small("seen")
        .device("<video><model type='vga'/></video>")
        .document()?;
    let domain = place
        .conn
        .domain_create_xml(&document, DomainCreateFlags::empty())?;
    let console = Console::open(&place.conn, &domain)?;
    console.expect("small guest", SOON)?;

    let info = domain.info()?;
    assert_eq!((info.nr_virt_cpu, info.max_mem), (1, 32 << 10));
    assert!(info.cpu_time > 0);
    assert_eq!(domain.vcpus(1)?.0.len(), 1);
    let groups = DomainStatsTypes::empty();
    let all = place
        .conn
        .all_domain_stats(groups, ConnectGetAllDomainStatsFlags::empty())?;
    let names: Vec<&str> = all[0]
        .params
        .iter()
        .map(polyvirt::TypedParam::field)
        .collect();
    for name in [
        "state.state",
        "cpu.time",
        "balloon.current",
        "vcpu.0.state",
        "block.count",
    ] {
        assert!(names.contains(&name), "{name} of {names:?}");
    }

    let status = domain.qemu_monitor_command(r#"{"execute":"query-status"}"#, Monitor::empty())?;
    assert!(status.contains("running"), "{status}");
    let status = domain.qemu_monitor_command("info status", Monitor::HMP)?;
    assert!(status.contains("running"), "{status}");
    assert!(domain.qemu_monitor_command("{", Monitor::empty()).is_err());

    let stream = place.conn.new_stream(StreamFlags::empty());
    assert_eq!(domain.screenshot(&stream, 0, 0)?, "image/x-portable-pixmap");
    let mut begin = [0; 2];
    assert_eq!(stream.recv(&mut begin)?, Received::Data(2));
    assert_eq!(&begin, b"P6");
    stream.finish()?;

    let file = place.root().join("memory");
    domain.core_dump(&file.to_string_lossy(), DomainCoreDumpFlags::MEMORY_ONLY)?;
    assert_eq!(std::fs::read(&file)?.get(..4), Some(&b"\x7fELF"[..]));
    console.tell("n")?;
    console.expect("1\n", SOON)?;
    Ok(())
}

#[test]
fn definitions_are_changed_kept_and_told_as_command_lines() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let root = tempfile::tempdir()?;
    let uri = format!("qemu:///embed?root={}", root.path().display());
    {
        let conn = Connect::open(&*uri)?;
        let domain = conn.domain_define_xml(&small("before").document()?)?;
        let config = DomainVcpuFlags::CONFIG;
        domain.set_vcpus_flags(3, config | DomainVcpuFlags::MAXIMUM)?;
        domain.set_vcpus_flags(2, config)?;
        assert!(domain.set_vcpus_flags(4, config).is_err());
        domain.set_autostart(true)?;
        domain.rename("after", 0)?;
        let line = conn.domain_xml_to_native("qemu-argv", &small("argv").document()?, 0)?;
        assert!(line.contains("-name guest=argv"), "{line}");
    }
    // Another opening of the root finds what was kept.
    let conn = Connect::open(&*uri)?;
    assert!(conn.domain_lookup_by_name("before").is_err());
    let domain = conn.domain_lookup_by_name("after")?;
    assert!(
        domain.autostart()? && domain.is_active()?,
        "it starts with its host"
    );
    domain.destroy()?;
    assert_eq!(domain.vcpus_flags(DomainVcpuFlags::CONFIG)?, 2);
    domain.undefine()?;
    assert!(
        conn.list_all_domains(polyvirt::ConnectListAllDomainsFlags::empty())?
            .is_empty()
    );
    Ok(())
}
