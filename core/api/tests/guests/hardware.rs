//! Devices that come, change and go.

use polyvirt::events::DomainEvent;
use polyvirt::{DomainDeviceModifyFlags as Flags, DomainEventId, ErrorNumber};

use crate::{Own, code, next};

const DISK: &str = "<disk type='file' device='disk'><source file='/images/more'/><target dev='vdb' bus='virtio'/></disk>";

#[test]
fn a_disk_comes_and_goes_in_the_running_domain_and_in_the_stored_one() {
    let own = Own::new("disk-comes-and-goes", "");
    let added = own.listen(DomainEventId::DEVICE_ADDED);
    let removed = own.listen(DomainEventId::DEVICE_REMOVED);

    own.domain.attach_device(DISK).unwrap();
    assert!(own.live().contains("/images/more"));
    assert!(!own.stored().contains("/images/more"));
    let dev_alias = "disk1".to_owned();
    assert_eq!(next(&added), DomainEvent::DeviceAdded { dev_alias });

    own.domain.attach_device_flags(DISK, Flags::CONFIG).unwrap();
    assert!(own.stored().contains("/images/more"));
    assert!(!own.stored().contains("alias"));

    let both = Flags::LIVE | Flags::CONFIG;
    own.domain.detach_device_flags(DISK, both).unwrap();
    assert!(!own.live().contains("/images/more"));
    assert!(!own.stored().contains("/images/more"));
    let dev_alias = "disk1".to_owned();
    assert_eq!(next(&removed), DomainEvent::DeviceRemoved { dev_alias });
}

#[test]
fn what_is_refused_in_one_place_changes_nothing_in_the_other() {
    let own = Own::new("disk-in-one-place", "");
    own.domain.attach_device_flags(DISK, Flags::CONFIG).unwrap();
    let before = (own.live(), own.stored());
    let both = own
        .domain
        .attach_device_flags(DISK, Flags::LIVE | Flags::CONFIG);
    assert_eq!(code(both), ErrorNumber::OPERATION_INVALID);
    assert_eq!((own.live(), own.stored()), before);
}

#[test]
fn a_second_device_of_the_same_name_address_or_alias_is_refused() {
    let own = Own::new("second-device", "");
    let attach = |xml: &str| own.domain.attach_device(xml);
    let same_target = "<disk type='file' device='disk'><source file='/images/x'/><target dev='vda' bus='virtio'/></disk>";
    assert_eq!(code(attach(same_target)), ErrorNumber::OPERATION_FAILED);
    let same_mac = "<interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/></interface>";
    assert_eq!(code(attach(same_mac)), ErrorNumber::OPERATION_FAILED);
    let named = |mac: u8, more: &str| {
        format!(
            "<interface type='network'><mac address='52:54:00:00:01:0{mac}'/><source network='default'/>{more}</interface>"
        )
    };
    attach(&named(1, "<alias name='ua-one'/>")).unwrap();
    let same_alias = attach(&named(2, "<alias name='ua-one'/>"));
    assert_eq!(code(same_alias), ErrorNumber::OPERATION_INVALID);
    let address = "<address type='pci' domain='0' bus='0' slot='9' function='0'/>";
    attach(&named(3, address)).unwrap();
    assert_eq!(
        code(attach(&named(4, address))),
        ErrorNumber::OPERATION_INVALID
    );
}

#[test]
fn devices_go_by_their_alias_also_those_that_were_there_from_the_start() {
    let own = Own::new("gone-by-alias", "");
    let removed = own.listen(DomainEventId::DEVICE_REMOVED);
    own.domain.detach_device_alias("net0", Flags::LIVE).unwrap();
    assert!(!own.live().contains("52:54:00:00:00:01"));
    assert!(own.stored().contains("52:54:00:00:00:01"));
    let dev_alias = "net0".to_owned();
    assert_eq!(next(&removed), DomainEvent::DeviceRemoved { dev_alias });
    let again = own.domain.detach_device_alias("net0", Flags::LIVE);
    assert_eq!(code(again), ErrorNumber::DEVICE_MISSING);
}

#[test]
fn not_every_device_can_be_plugged_into_a_running_guest() {
    let own = Own::new("cold-plug-only", "");
    let sound = "<sound model='ich6'/>";
    let live = own.domain.attach_device(sound);
    assert_eq!(code(live), ErrorNumber::OPERATION_UNSUPPORTED);
    own.domain
        .attach_device_flags(sound, Flags::CONFIG)
        .unwrap();
    assert!(own.stored().contains("ich6"));
}

#[test]
fn a_medium_is_changed_and_a_disk_of_a_running_guest_is_not() {
    let drive = |image: &str| {
        format!(
            "<disk type='file' device='cdrom'><source file='{image}'/><target dev='sda' bus='sata'/><readonly/></disk>"
        )
    };
    let own = Own::new("medium-changed", &drive("/images/one.iso"));
    let update = |xml: &str| own.domain.update_device_flags(xml, Flags::LIVE);
    update(&drive("/images/two.iso")).unwrap();
    assert!(own.live().contains("two.iso"));
    assert!(own.stored().contains("one.iso"));
    let other_image = "<disk type='file' device='disk'><source file='/images/other'/><target dev='vda' bus='virtio'/></disk>";
    assert_eq!(
        code(update(other_image)),
        ErrorNumber::OPERATION_UNSUPPORTED
    );
    assert_eq!(code(update(DISK)), ErrorNumber::DEVICE_MISSING);
}

#[test]
fn the_link_of_an_interface_goes_down_while_the_guest_runs() {
    let own = Own::new("link-down", "");
    let down = "<interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/><target dev='tap0'/><link state='down'/></interface>";
    own.domain.update_device_flags(down, Flags::LIVE).unwrap();
    assert!(own.live().contains("<link state='down'/>"));
    assert!(!own.stored().contains("link state"));
}

#[test]
fn nonsense_is_refused() {
    let own = Own::new("nonsense", "");
    let attach = |xml: &str| code(own.domain.attach_device(xml));
    assert_eq!(attach("<toaster/>"), ErrorNumber::XML_ERROR);
    assert_eq!(attach("<disk"), ErrorNumber::XML_DETAIL);
    assert_eq!(attach("<disk type='file'/>"), ErrorNumber::XML_ERROR);
    let unknown = own
        .domain
        .attach_device_flags(DISK, Flags::from_bits_retain(64));
    assert_eq!(code(unknown), ErrorNumber::INVALID_ARG);
    own.domain.destroy().unwrap();
    assert_eq!(attach(DISK), ErrorNumber::OPERATION_INVALID);
}
