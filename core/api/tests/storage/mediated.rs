//! Mediated devices.

use std::sync::Mutex;
use std::sync::mpsc::channel;

use polyvirt::events::NodeDeviceEvent;
use polyvirt::{
    ConnectListAllNodeDeviceFlags as List, ErrorNumber, NodeDevice, NodeDeviceCreateXmlFlags,
    NodeDeviceDefineXmlFlags, NodeDeviceEventId, NodeDeviceUpdateFlags as Update,
    NodeDeviceXmlFlags,
};

use crate::{next, open};

fn document(parent: &str, uuid: &str, setting: &str) -> String {
    format!(
        "<device><parent>{parent}</parent><capability type='mdev'><type id='t'/>\
         <uuid>{uuid}</uuid>{setting}</capability></device>"
    )
}

const NEW: NodeDeviceXmlFlags = NodeDeviceXmlFlags::INACTIVE;
const NONE: NodeDeviceXmlFlags = NodeDeviceXmlFlags::empty();

#[test]
fn a_device_is_defined_started_changed_and_forgotten() {
    let conn = open();
    let uuid = "6a7b0f5e-0000-4000-8000-000000000001";
    let none = NodeDeviceDefineXmlFlags::empty();
    let plain = document("scsi_host1", uuid, "");
    let device = conn.node_device_define_xml(&plain, none).unwrap();
    let name = "mdev_6a7b0f5e_0000_4000_8000_000000000001_scsi_host1";
    assert_eq!(device.name(), name);
    assert_eq!(device.parent().unwrap(), "scsi_host1");
    assert_eq!(device.list_caps().unwrap(), ["mdev"]);
    let heard = events(&device);
    let is = |active, persistent| {
        assert_eq!(device.is_active().unwrap(), active);
        assert_eq!(device.is_persistent().unwrap(), persistent);
    };
    is(false, true);
    assert_eq!(names(&conn, List::INACTIVE), [name]);
    assert!(
        !conn
            .node_list_devices(Some("mdev"), 0)
            .unwrap()
            .contains(&name.to_owned())
    );
    device.set_autostart(true).unwrap();
    assert!(device.autostart().unwrap());
    device.create(0).unwrap();
    is(true, true);
    let again = device.create(0).unwrap_err();
    assert_eq!(again.code(), ErrorNumber::OPERATION_INVALID);
    let setting = document("scsi_host1", uuid, "<attr name='a' value='1'/>");
    device.update(&setting, Update::CONFIG).unwrap();
    assert!(
        device
            .xml_desc(NEW)
            .unwrap()
            .contains("<attr name='a' value='1'/>")
    );
    assert!(!device.xml_desc(NONE).unwrap().contains("<attr"));
    device.undefine(0).unwrap();
    is(true, false);
    assert!(!device.autostart().unwrap());
    device.destroy().unwrap();
    let gone = device.is_active().unwrap_err();
    assert_eq!(gone.code(), ErrorNumber::NO_NODE_DEVICE);
    let told: Vec<_> = (0..4).map(|_| next(&heard)).collect();
    assert_eq!(told, ["created", "updated", "undefined", "deleted"]);
}

/// What happens to a device, in words.
fn events(device: &NodeDevice) -> std::sync::mpsc::Receiver<&'static str> {
    let (sender, receiver) = channel();
    let life = Mutex::new(sender.clone());
    let conn = device.conn();
    conn.on_node_device_event(
        NodeDeviceEventId::LIFECYCLE,
        Some(device),
        move |_, event| {
            if let NodeDeviceEvent::Lifecycle { event, .. } = event {
                let words = ["created", "deleted", "defined", "undefined"];
                let index = usize::try_from(event.0).unwrap();
                life.lock().unwrap().send(words[index]).unwrap();
            }
        },
    )
    .unwrap();
    let sender = Mutex::new(sender);
    conn.on_node_device_event(NodeDeviceEventId::UPDATE, Some(device), move |_, _| {
        sender.lock().unwrap().send("updated").unwrap();
    })
    .unwrap();
    receiver
}

fn names(conn: &polyvirt::Connect, flags: List) -> Vec<String> {
    let devices = conn.list_all_node_devices(flags).unwrap();
    let names = devices.iter().map(|device| device.name().to_owned());
    names.filter(|name| name.contains("000000000001")).collect()
}

#[test]
fn what_a_device_is_cannot_change() {
    let conn = open();
    let uuid = "6a7b0f5e-0000-4000-8000-000000000002";
    let none = NodeDeviceCreateXmlFlags::empty();
    let plain = document("computer", uuid, "");
    let device = conn.node_device_create_xml(&plain, none).unwrap();
    let twice = conn.node_device_create_xml(&plain, none).err().unwrap();
    assert_eq!(twice.code(), ErrorNumber::OPERATION_FAILED);
    let other = "6a7b0f5e-0000-4000-8000-00000000000a";
    for wrong in [
        document("computer", other, ""),
        document("scsi_host1", uuid, ""),
        plain.replace("id='t'", "id='u'"),
    ] {
        let error = device.update(&wrong, Update::LIVE).unwrap_err();
        assert_eq!(error.code(), ErrorNumber::CONFIG_UNSUPPORTED, "{wrong}");
    }
    let refused = |flags| device.update(&plain, flags).unwrap_err().code();
    assert_eq!(refused(Update::CONFIG), ErrorNumber::OPERATION_INVALID);
    assert_eq!(
        refused(Update::from_bits_retain(4)),
        ErrorNumber::INVALID_ARG
    );
    let setting = document("computer", uuid, "<attr name='a' value='1'/>");
    device.update(&setting, Update::CURRENT).unwrap();
    assert!(device.xml_desc(NONE).unwrap().contains("<attr name='a'"));
    let transient = device.set_autostart(true).unwrap_err();
    assert_eq!(transient.code(), ErrorNumber::OPERATION_INVALID);
    let undefined = device.undefine(0).unwrap_err();
    assert_eq!(undefined.code(), ErrorNumber::OPERATION_INVALID);
    device.destroy().unwrap();
}

#[test]
fn only_mediated_devices_are_defined() {
    let conn = open();
    let computer = conn.node_device_lookup_by_name("computer").unwrap();
    let unsupported = [
        computer.undefine(0),
        computer.create(0),
        computer.set_autostart(true),
    ];
    for result in unsupported {
        assert_eq!(
            result.unwrap_err().code(),
            ErrorNumber::OPERATION_UNSUPPORTED
        );
    }
    assert!(computer.is_active().unwrap() && !computer.is_persistent().unwrap());
    let none = NodeDeviceDefineXmlFlags::empty();
    let port = "<device><capability type='scsi_host'/></device>";
    let error = conn.node_device_define_xml(port, none).err().unwrap();
    assert_eq!(error.code(), ErrorNumber::OPERATION_UNSUPPORTED);
    let uuid = "6a7b0f5e-0000-4000-8000-000000000003";
    let orphan = document("nope", uuid, "");
    let error = conn.node_device_define_xml(&orphan, none).err().unwrap();
    assert_eq!(error.code(), ErrorNumber::INTERNAL_ERROR);
}

#[test]
fn an_adapter_is_found_by_its_names() {
    let conn = open();
    let (node, port) = ("2000000056785678", "1000000056785678");
    let found = conn.node_device_lookup_scsi_host_by_wwn(node, port, 0);
    assert_eq!(found.unwrap().name(), "scsi_host2");
    let absent = conn.node_device_lookup_scsi_host_by_wwn(node, node, 0);
    assert_eq!(absent.err().unwrap().code(), ErrorNumber::NO_NODE_DEVICE);
}
