use std::path::Path;

use polyvirt_config::ParseOptions;
use polyvirt_config::domain::Domain;

use super::*;
use crate::boot::Order;
use crate::places::Places;
use crate::settings::Folders;
use crate::{Capabilities, Settings, start};

const PROBE: &str = "<qemuCaps>
  <flag name='device.json+hotplug'/><flag name='netdev.json'/><flag name='blockjob.backing-mask-protocol'/>
  <flag name='chardev-reconnect-miliseconds'/><flag name='seccomp-sandbox'/>
  <version>9001000</version><arch>x86_64</arch>
  <machine type='tcg' name='pc-q35-9.1' alias='q35' defaultRAMid='pc.ram' acpi='yes'/>
</qemuCaps>";

const GUEST: &str = "<domain type='qemu'>
  <name>a,b</name><uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>
  <memory unit='KiB'>65000</memory><vcpu>2</vcpu>
  <os><type arch='x86_64' machine='pc-q35-9.1'>hvm</type><boot dev='hd'/></os>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <controller type='pci' index='0' model='pcie-root'/>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2' cache='none'/>
      <source file='/images/top.qcow2'/>
      <backingStore type='file'>
        <format type='raw'/><source file='/images/base.raw'/><backingStore/>
      </backingStore>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0' bus='0' slot='3' function='0'/>
    </disk>
    <serial type='unix'>
      <source mode='bind' path='/run/console'/>
      <target type='isa-serial' port='0'><model name='isa-serial'/></target>
    </serial>
  </devices>
</domain>";

/// A guest as it is before it starts, with what a start would have prepared.
fn with<T>(prepared: &Tables, see: impl FnOnce(&Domain, &Launch<'_>) -> T) -> T {
    let capabilities = Capabilities::parse(PROBE).unwrap();
    let settings = Settings::new(Folders::below(Path::new("/")));
    let mut domain = Domain::parse(GUEST, &ParseOptions::default()).unwrap();
    let places = Places::new(&settings.folders, 7, "a,b");
    start::prepare(&mut domain, &places, &capabilities, false).unwrap();
    let launch = Launch {
        capabilities: &capabilities,
        settings: &settings,
        id: 7,
        monitor_fd: 23,
        prepared,
        environment: &[
            ("PATH".to_owned(), "/bin".to_owned()),
            ("HOME".to_owned(), "/root".to_owned()),
        ],
        incoming: None,
        next_fd_set: 0,
    };
    see(&domain, &launch)
}

/// The value of each time that an option is given.
fn values<'l>(line: &'l CommandLine, option: &str) -> Vec<&'l str> {
    let pairs = line.arguments.windows(2).filter(|pair| pair[0] == option);
    pairs.map(|pair| pair[1].as_str()).collect()
}

#[test]
fn a_guest_is_told_with_its_name_memory_and_monitor() {
    let line = with(&Tables::default(), |domain, launch| {
        command_line(domain, launch).unwrap()
    });
    assert_eq!(line.program, "/usr/bin/qemu-system-x86_64");
    assert_eq!(values(&line, "-name"), ["guest=a,,b,debug-threads=on"]);
    assert_eq!(values(&line, "-m"), ["size=65536k"]);
    assert_eq!(values(&line, "-smp"), ["2,sockets=2,cores=1,threads=1"]);
    assert!(values(&line, "-chardev").contains(&"socket,id=charmonitor,fd=23,server=on,wait=off"));
    let home = "/var/lib/libvirt/qemu/domain-7-a,b";
    assert!(
        line.environment
            .contains(&("HOME".to_owned(), home.to_owned()))
    );
    assert!(
        line.environment
            .contains(&("PATH".to_owned(), "/bin".to_owned()))
    );
}

#[test]
fn a_disk_stands_on_its_images_from_the_bottom_up() {
    let line = with(&Tables::default(), |domain, launch| {
        command_line(domain, launch).unwrap()
    });
    let nodes: Vec<serde_json::Value> = values(&line, "-blockdev")
        .iter()
        .map(|node| serde_json::from_str(node).unwrap())
        .collect();
    let names: Vec<&str> = nodes
        .iter()
        .map(|node| node["node-name"].as_str().unwrap())
        .collect();
    assert_eq!(
        names,
        ["libvirt-2-storage", "libvirt-1-storage", "libvirt-1-format"]
    );
    assert_eq!(nodes[0]["read-only"], true);
    assert_eq!(nodes[2]["backing"], "libvirt-2-storage");
    assert_eq!(nodes[2]["cache"]["direct"], true);
    let disk = values(&line, "-device")
        .into_iter()
        .find(|device| device.contains("virtio-blk"))
        .unwrap();
    assert!(disk.contains(
        r#""drive":"libvirt-1-format","id":"virtio-disk0","bootindex":1,"write-cache":"on""#
    ));
}

#[test]
fn what_is_plugged_in_is_told_in_the_same_pieces_and_taken_away_in_reverse() {
    with(&Tables::default(), |domain, launch| {
        let guest = Guest::new(domain, launch);
        let order = Order::of(domain);
        let pieces = disk::disk(&guest, &domain.devices().disk[0], &order).unwrap();
        let commands: Vec<&str> = pieces
            .iter()
            .filter_map(|piece| Some(piece.command()?.0))
            .collect();
        assert_eq!(
            commands,
            ["blockdev-add", "blockdev-add", "blockdev-add", "device_add"]
        );
        let removals = pieces.iter().rev().filter_map(Piece::removal);
        let removals: Vec<String> = removals
            .map(|(command, props)| format!("{command} {props}"))
            .collect();
        assert_eq!(removals[0], r#"device_del {"id":"virtio-disk0"}"#);
        assert_eq!(
            removals[3],
            r#"blockdev-del {"node-name":"libvirt-2-storage"}"#
        );
    });
}

#[test]
fn a_socket_that_is_open_is_passed_and_one_that_is_not_is_made_by_qemu() {
    let chardev = |prepared: &Tables| {
        with(prepared, |domain, launch| {
            let guest = Guest::new(domain, launch);
            let pieces = port::serial(&guest, &domain.devices().serial[0]).unwrap();
            pieces[0].command().unwrap().1.to_string()
        })
    };
    let made = chardev(&Tables::default());
    assert!(
        made.contains(r#""addr":{"type":"unix","data":{"path":"/run/console"}}"#),
        "{made}"
    );
    let mut prepared = Tables::default();
    prepared
        .descriptors
        .insert("serial0-listen".to_owned(), vec!["31".to_owned()]);
    let passed = chardev(&prepared);
    assert!(
        passed.contains(r#""addr":{"type":"fd","data":{"str":"31"}},"server":true,"wait":false"#),
        "{passed}"
    );
}

#[test]
fn a_card_without_anything_prepared_on_the_host_is_refused() {
    with(&Tables::default(), |domain, launch| {
        let guest = Guest::new(domain, launch);
        let card = "<domain type='qemu'><name>x</name><memory>1024</memory>
          <os><type arch='x86_64'>hvm</type></os>
          <devices><interface type='bridge'><source bridge='br0'/><model type='e1000'/></interface></devices></domain>";
        let other = Domain::parse(card, &ParseOptions::default()).unwrap();
        assert!(net::interface(&guest, &other.devices().interface[0], &Order::default()).is_err());
    });
}

#[test]
fn the_key_of_the_document_goes_last_and_removed_ones_go() {
    let piece = Piece::Device(
        Props::new()
            .with("driver", "x")
            .with("id", "ua-a")
            .with("gone", true),
    );
    let text =
        "<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>x</name>
      <memory>1024</memory><os><type arch='x86_64'>hvm</type></os>
      <qemu:override><qemu:device alias='ua-a'><qemu:frontend>
        <qemu:property name='gone' type='remove'/><qemu:property name='n' type='signed' value='-3'/>
      </qemu:frontend></qemu:device></qemu:override></domain>";
    let domain = Domain::parse(text, &ParseOptions::default()).unwrap();
    let Piece::Device(props) = overridden(&domain, piece) else {
        unreachable!("a device stays one");
    };
    assert_eq!(props.to_string(), r#"{"driver":"x","id":"ua-a","n":-3}"#);
}
