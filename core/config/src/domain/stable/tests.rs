//! What a guest notices is refused, what only the host sees is not.

use super::check;
use crate::ParseOptions;
use crate::domain::Domain;
use polyvirt_driver::ErrorNumber;

const GUEST: &str = "
<domain type='kvm'>
  <name>guest</name>
  <uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>
  <title>A guest</title>
  <memory unit='MiB'>512</memory>
  <vcpu placement='static'>2</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <features><acpi/></features>
  <cpu mode='custom'><model>Haswell</model><feature name='vmx' policy='disable'/></cpu>
  <clock offset='utc'><timer name='hpet' present='no'/></clock>
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2' cache='none'/>
      <source file='/images/one.qcow2'/>
      <target dev='vda' bus='virtio'/>
      <serial>123</serial>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x05' function='0x0'/>
    </disk>
    <interface type='network'>
      <mac address='52:54:00:11:22:33'/>
      <source network='default'/>
      <model type='virtio'/>
    </interface>
    <serial type='pty'><target port='0'/></serial>
    <memballoon model='virtio'/>
  </devices>
</domain>";

fn parse(text: &str) -> Domain {
    Domain::parse(text, &ParseOptions::default()).unwrap()
}

/// What comes of one change.
fn change(from: &str, to: &str) -> crate::Result<()> {
    assert!(GUEST.contains(from), "{from}");
    check(&parse(GUEST), &parse(&GUEST.replace(from, to)))
}

#[test]
fn what_only_the_host_sees_can_change() {
    for (from, to) in [
        ("A guest", "The guest"),
        ("/images/one.qcow2", "/other/two.qcow2"),
        ("cache='none'", "cache='writeback'"),
        ("<source network='default'/>", "<source network='other'/>"),
        ("type='pty'", "type='null'"),
        ("<vcpu placement='static'>", "<vcpu cpuset='0-3'>"),
        ("offset='utc'", "offset='localtime'"),
        ("<title>", "<metadata><a xmlns='urn:a'/></metadata><title>"),
        ("</devices>", "<graphics type='vnc'/></devices>"),
    ] {
        change(from, to).unwrap_or_else(|error| panic!("{from}: {error}"));
    }
}

#[test]
fn what_the_guest_sees_is_refused_by_name() {
    for (from, to, part) in [
        ("type='kvm'", "type='qemu'", "hypervisor"),
        ("c7a5fdbd", "c7a5fdbe", "UUID"),
        (">512<", ">256<", "amount of memory"),
        (">2</vcpu>", ">4</vcpu>", "number of CPUs"),
        ("machine='q35'", "machine='pc'", "machine type"),
        ("<acpi/>", "<acpi/><pae/>", "pae"),
        ("Haswell", "Skylake-Client", "model of the CPU"),
        ("policy='disable'", "policy='require'", "features"),
        ("present='no'", "present='yes'", "timers"),
        ("bus='virtio'", "bus='xen'", "bus of disk 1"),
        (">123<", ">124<", "serial number of disk 1"),
        ("slot='0x05'", "slot='0x06'", "address of disk 1"),
        (
            "52:54:00:11:22:33",
            "52:54:00:11:22:34",
            "MAC address of interface 1",
        ),
        (
            "<model type='virtio'/>",
            "<model type='e1000'/>",
            "model of interface 1",
        ),
        (
            "<memballoon model='virtio'/>",
            "<memballoon model='none'/>",
            "model of memballoon 1",
        ),
        (
            "</devices>",
            "<rng model='virtio'><backend model='builtin'/></rng></devices>",
            "'rng'",
        ),
    ] {
        let error = change(from, to).unwrap_err();
        assert_eq!(error.code(), ErrorNumber::CONFIG_UNSUPPORTED, "{from}");
        assert!(error.to_string().contains(part), "{from}: {error}");
    }
}
