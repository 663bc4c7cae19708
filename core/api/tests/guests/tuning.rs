//! Settings in the running and in the stored configuration at once, and what is refused.

use polyvirt::{
    DomainModificationImpact as Flags, DomainSetVcpuFlags, DomainVcpuFlags, ErrorDomain,
    ErrorNumber, TypedParam, TypedParamList,
};

use crate::{Own, code};

#[test]
fn both_configurations_change_at_once_or_neither() {
    let own = Own::new("tuned-in-both", "");
    let both = Flags::LIVE | Flags::CONFIG;
    let limit = |name: &'static str, value: u64| vec![TypedParam::new(name, value).unwrap()];
    own.domain
        .set_memory_parameters(&limit("hard_limit", 5000), both)
        .unwrap();
    own.domain
        .set_memory_parameters(&limit("swap_hard_limit", 9000), Flags::LIVE)
        .unwrap();
    // The running domain refuses what the stored one would take.
    let refused = own
        .domain
        .set_memory_parameters(&limit("hard_limit", 10_000), both);
    assert_eq!(code(refused), ErrorNumber::INVALID_ARG);
    for flags in [Flags::LIVE, Flags::CONFIG] {
        let params = own.domain.memory_parameters(flags).unwrap();
        assert_eq!(params.get_ullong("hard_limit").unwrap(), Some(5000));
    }
}

#[test]
fn unknown_names_wrong_types_and_unknown_flags_are_refused() {
    let own = Own::new("tuned-wrongly", "");
    let params = |name: &'static str| vec![TypedParam::new(name, 5_u32).unwrap()];
    let unknown = own
        .domain
        .set_blkio_parameters(&params("height"), Flags::empty())
        .unwrap_err();
    assert_eq!(unknown.code(), ErrorNumber::ARGUMENT_UNSUPPORTED);
    assert_eq!(unknown.domain(), ErrorDomain::NONE);
    let wrong = own
        .domain
        .set_memory_parameters(&params("hard_limit"), Flags::empty());
    assert_eq!(code(wrong), ErrorNumber::INVALID_ARG);
    let twice = [params("weight"), params("weight")].concat();
    let twice = own.domain.set_blkio_parameters(&twice, Flags::empty());
    assert_eq!(code(twice), ErrorNumber::INVALID_ARG);
    let flags = Flags::from_bits_retain(4096);
    let flagged = own.domain.set_blkio_parameters(&params("weight"), flags);
    assert_eq!(code(flagged), ErrorNumber::INVALID_ARG);
}

#[test]
fn each_map_takes_the_room_that_the_caller_gives_a_map() {
    let own = Own::new("maps-side-by-side", "");
    let (infos, maps) = own.domain.vcpus(3).unwrap();
    let one = [0xff, 0xff, 0];
    assert_eq!(maps, one.repeat(infos.len()));
    let (infos, maps) = own.domain.vcpus(1).unwrap();
    assert_eq!(maps, [0xff].repeat(infos.len()));
}

#[test]
fn the_stored_configuration_pins_cpus_too() {
    let own = Own::new("pinned-in-store", "");
    own.domain
        .pin_vcpu_flags(1, &[0b101], Flags::CONFIG)
        .unwrap();
    assert!(own.stored().contains("<vcpupin vcpu='1' cpuset='0,2'/>"));
    assert!(!own.live().contains("vcpupin"));
    let (count, maps) = own.domain.vcpu_pin_info(2, Flags::CONFIG).unwrap();
    assert_eq!((count, maps), (2, vec![0xff, 0xff, 0b101, 0]));
}

#[test]
fn a_thread_that_serves_a_disk_stays() {
    let own = Own::new(
        "thread-in-use",
        "<disk type='file' device='disk'><driver name='qemu' iothread='7'/><source file='/images/served'/>\
         <target dev='vdb' bus='virtio'/></disk>",
    );
    own.domain.add_io_thread(7, Flags::LIVE).unwrap();
    assert_eq!(
        code(own.domain.del_io_thread(7, Flags::LIVE)),
        ErrorNumber::INVALID_ARG
    );
}

#[test]
fn what_a_guest_did_follows_from_its_limits_and_is_the_same_each_time() {
    let own = Own::new("counted", "");
    let limit = [
        TypedParam::new("read_iops_sec", 10_u64).unwrap(),
        TypedParam::new("read_iops_sec_max", 10_u64).unwrap(),
    ];
    own.domain
        .set_block_io_tune("vda", &limit, Flags::LIVE)
        .unwrap();
    let first = own.domain.block_stats("vda", 40).unwrap();
    let second = own.domain.block_stats("vda", 40).unwrap();
    assert_eq!((first.rd_req, second.rd_req), (10, 20));
    own.domain.destroy().unwrap();
    own.domain.create().unwrap();
    // The limit was not stored.
    assert_eq!(own.domain.block_stats("vda", 40).unwrap().rd_req, 100);
}

#[test]
fn cpus_are_switched_one_by_one() {
    let own = Own::new("one-by-one", "");
    let live = DomainSetVcpuFlags::AFFECT_LIVE;
    own.domain.set_vcpu("3", true, live).unwrap();
    let count = || own.domain.vcpus_flags(DomainVcpuFlags::LIVE).unwrap();
    assert_eq!(count(), 3);
    // Number 2 is still off.
    assert_eq!(code(own.domain.pin_vcpu(2, &[1])), ErrorNumber::INVALID_ARG);
    own.domain.pin_vcpu(3, &[1]).unwrap();
    for (map, on) in [
        ("0", false),
        ("9", true),
        ("3", true),
        ("1", false),
        ("", true),
    ] {
        let refused = own.domain.set_vcpu(map, on, live);
        assert_eq!(code(refused), ErrorNumber::INVALID_ARG, "{map}");
    }
    assert_eq!(count(), 3);
    own.domain
        .set_vcpu("1", false, DomainSetVcpuFlags::AFFECT_CONFIG)
        .unwrap();
    let stored = own.domain.vcpus_flags(DomainVcpuFlags::CONFIG).unwrap();
    assert_eq!(stored, 1);
}

#[test]
fn a_group_of_disks_has_limits_until_the_last_disk_has_left() {
    let own = Own::new("throttled", "");
    let limit = [TypedParam::new("total_iops_sec", 50_u64).unwrap()];
    let set = |group: &str| own.domain.set_throttle_group(group, &limit, Flags::LIVE);
    set("gold").unwrap();
    set("silver").unwrap();
    assert_eq!(code(set("")), ErrorNumber::INVALID_ARG);
    assert!(own.live().contains("<group_name>gold</group_name>"));
    assert!(!own.stored().contains("gold"));
    let disk = "<disk type='file' device='disk'><source file='/images/grouped'/><target dev='vdb' bus='virtio'/>
        <throttlefilters><throttlefilter group='gold'/></throttlefilters></disk>";
    own.domain.attach_device(disk).unwrap();
    let remove = |group: &str| own.domain.del_throttle_group(group, Flags::LIVE);
    assert_eq!(code(remove("gold")), ErrorNumber::OPERATION_INVALID);
    remove("silver").unwrap();
    assert_eq!(code(remove("silver")), ErrorNumber::INVALID_ARG);
    own.domain.detach_device(disk).unwrap();
    remove("gold").unwrap();
    assert!(!own.live().contains("throttlegroup"));
}
