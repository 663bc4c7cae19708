//! What is known of a guest beside its document: labels, warnings, marks.

use std::os::fd::AsRawFd;

use anyhow::{Context, Result};
use polyvirt::{
    Connect, ConnectBaselineCpuFlags as Baseline, DomainCreateFlags, DomainGraphicsReloadType,
    DomainMessageType as Kind, DomainQemuMonitorCommandFlags as Monitor, ErrorNumber,
    NodeSuspendTarget,
};
use polyvirt_guests::{Place, has_qemu, small};

#[test]
fn what_makes_a_guest_special_is_told_as_long_as_it_runs() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let document = small("special")
        .machine("pc-i440fx-1.7")
        .document()?
        .replace(
            "type='qemu'",
            "type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'",
        )
        .replace(
            "</domain>",
            "<qemu:commandline><qemu:env name='A' value='B'/></qemu:commandline></domain>",
        );
    let domain = place.conn.domain_define_xml(&document)?;
    assert_eq!(domain.messages(Kind::default())?.len(), 0);
    domain.create()?;
    let taints = domain.messages(Kind::TAINTING)?;
    assert!(
        taints.contains(&"tainted: custom configuration parameters specified".to_owned()),
        "{taints:?}"
    );
    let old = domain.messages(Kind::DEPRECATION)?;
    assert_eq!(
        old,
        ["deprecated configuration: machine type 'pc-i440fx-1.7'"]
    );

    let monitor = "tainted: custom monitor control commands issued".to_owned();
    assert!(!taints.contains(&monitor));
    domain.qemu_monitor_command("{\"execute\": \"query-version\"}", Monitor::empty())?;
    assert!(domain.messages(Kind::TAINTING)?.contains(&monitor));
    let all = domain.messages(Kind::default())?;
    assert_eq!(all.len(), domain.messages(Kind::TAINTING)?.len() + 1);
    assert!(domain.messages(Kind(8)).is_err());
    domain.destroy()?;
    assert_eq!(domain.messages(Kind::default())?.len(), 0);
    Ok(())
}

#[test]
fn a_command_hands_a_file_to_qemu() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let domain = place
        .conn
        .domain_create_xml(&small("handed").document()?, DomainCreateFlags::empty())?;
    let file = tempfile::tempfile()?;
    let command = "{\"execute\": \"add-fd\", \"arguments\": {\"opaque\": \"ours\"}}";
    let numbers = [file.as_raw_fd()];
    let (back, said) =
        domain.qemu_monitor_command_with_files(command, &numbers, Monitor::empty())?;
    assert!(back.is_empty() && said.contains("fdset-id"), "{said}");
    let (_, said) = domain.qemu_monitor_command_with_files(
        "{\"execute\": \"query-fdsets\"}",
        &[],
        Monitor::empty(),
    )?;
    assert!(said.contains("ours"), "{said}");
    let two = [numbers[0], numbers[0]];
    let refused = domain.qemu_monitor_command_with_files(command, &two, Monitor::empty());
    assert!(refused.is_err_and(|error| error.code() == ErrorNumber::INVALID_ARG));
    Ok(())
}

#[test]
fn labels_are_told_of_guests_that_run() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    assert_eq!(place.conn.node_security_model()?.model, "none");
    let domain = place
        .conn
        .domain_define_xml(&small("labelled").document()?)?;
    assert!(domain.security_label_list()?.is_empty());
    domain.create()?;
    assert_eq!(domain.security_label()?.label, "");
    let labels: Vec<String> = domain
        .security_label_list()?
        .into_iter()
        .map(|one| one.label)
        .collect();
    let capabilities = place.conn.capabilities()?;
    // Only root runs guests as somebody: there are no labels for others.
    if rustix::process::geteuid().is_root() {
        assert_eq!(labels, ["", "+0:+0"]);
        assert!(
            capabilities.contains("<baselabel type='qemu'>+0:+0</baselabel>"),
            "{capabilities}"
        );
    } else {
        assert_eq!(labels, [""]);
        assert!(
            !capabilities.contains("<model>dac</model>"),
            "{capabilities}"
        );
    }
    // Nothing secures it.
    assert!(domain.launch_security_info(0)?.is_empty());
    let secret = [
        ("sev-secret", "c2VjcmV0"),
        ("sev-secret-header", "aGVhZGVy"),
    ];
    let params = secret.map(|(name, value)| polyvirt::TypedParam::new(name, value.to_owned()));
    let params = params.into_iter().collect::<Result<Vec<_>, _>>()?;
    let refused = domain
        .set_launch_security_state(&params, 0)
        .err()
        .context("it is not secured")?;
    assert_eq!(refused.code(), ErrorNumber::OPERATION_UNSUPPORTED);
    Ok(())
}

#[test]
fn a_guest_starts_once_with_its_host() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let root = tempfile::tempdir()?;
    let uri = format!("qemu:///embed?root={}", root.path().display());
    {
        let domain = Connect::open(&*uri)?.domain_define_xml(&small("once").document()?)?;
        assert!(!domain.autostart_once()?);
        domain.set_autostart_once(true)?;
        assert!(domain.autostart_once()? && !domain.autostart()?);
    }
    for starts in [true, false] {
        let conn = Connect::open(&*uri)?;
        let domain = conn.domain_lookup_by_name("once")?;
        assert_eq!(
            (domain.is_active()?, domain.autostart_once()?),
            (starts, false)
        );
        if starts {
            domain.destroy()?;
        }
    }
    Ok(())
}

#[test]
fn a_display_reads_its_certificates_again() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let plain = place
        .conn
        .domain_create_xml(&small("plain").document()?, DomainCreateFlags::empty())?;
    let reload =
        |domain: &polyvirt::Domain| domain.graphics_reload(DomainGraphicsReloadType::VNC, 0);
    let refused = reload(&plain).err().context("it has no display")?;
    assert_eq!(refused.code(), ErrorNumber::OPERATION_INVALID);
    let display = "<graphics type='vnc' port='-1'/>";
    let shown = small("shown").device(display).document()?;
    let shown = place
        .conn
        .domain_create_xml(&shown, DomainCreateFlags::empty())?;
    // There are none, which is what QEMU itself says.
    let refused = reload(&shown).err().context("it has no certificates")?;
    assert!(refused.message().contains("display-reload"), "{refused}");
    let other = shown
        .graphics_reload(DomainGraphicsReloadType(7), 0)
        .err()
        .context("unknown")?;
    assert_eq!(other.code(), ErrorNumber::ARGUMENT_UNSUPPORTED);
    Ok(())
}

#[test]
fn a_baseline_is_what_qemu_can_give() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let cpus = ["Nehalem", "Penryn"]
        .map(|model| format!("<cpu><arch>x86_64</arch><model>{model}</model></cpu>"));
    let cpus: Vec<&str> = cpus.iter().map(String::as_str).collect();
    let baseline = |flags| {
        place
            .conn
            .baseline_hypervisor_cpu(None, None, None, Some("qemu"), &cpus, flags)
    };
    // What stock answers to the same.
    assert_eq!(
        baseline(Baseline::empty())?,
        "<cpu mode='custom' match='exact'>\n  <model fallback='forbid'>Penryn</model>\n</cpu>\n"
    );
    let expanded = baseline(Baseline::EXPAND_FEATURES)?;
    assert!(
        expanded.contains("<feature policy='require' name='cx16'/>"),
        "{expanded}"
    );
    let unknown = place.conn.baseline_hypervisor_cpu(
        None,
        Some("mips"),
        None,
        Some("qemu"),
        &cpus,
        Baseline::empty(),
    );
    assert!(unknown.is_err());
    Ok(())
}

#[test]
fn a_host_is_not_put_to_sleep_for_a_moment() -> Result<()> {
    let place = Place::new()?;
    // Whatever this machine can: nothing of this puts it to sleep.
    for target in [0, 1, 2, 9] {
        let refused = place
            .conn
            .node_suspend_for_duration(NodeSuspendTarget(target), 1, 0);
        assert!(refused.is_err(), "{target}");
    }
    Ok(())
}
