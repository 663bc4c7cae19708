//! Virtual CPUs that come and go.

use std::time::Duration;

use anyhow::{Context as _, Result};
use polyvirt::{
    ConnectGetAllDomainStatsFlags, DomainModificationImpact, DomainSetVcpuFlags as One,
    DomainStatsTypes, DomainVcpuFlags as Flags, DomainXmlFlags, ErrorNumber,
};
use polyvirt_guests::{BOOT, Console, Place, Shell, has_qemu, linux, small};

/// The lines of a document that are about its CPUs.
fn vcpus(domain: &polyvirt::Domain, view: DomainXmlFlags) -> Result<Vec<String>> {
    let document = domain.xml_desc(view)?;
    let lines = document.lines().map(str::trim);
    let lines = lines.filter(|line| line.starts_with("<vcpu "));
    Ok(lines.map(str::to_owned).collect())
}

const LIVE: DomainXmlFlags = DomainXmlFlags::empty();
const STORED: DomainXmlFlags = DomainXmlFlags::INACTIVE;

/// Four CPUs of which two are there.
fn two_of_four(name: &str) -> Result<String> {
    let document = small(name).machine("q35").document()?;
    Ok(document.replace("<vcpu>1</vcpu>", "<vcpu current='2'>4</vcpu>"))
}

#[test]
fn they_are_plugged_in_and_have_a_place_from_then_on() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let document = two_of_four("more")?.replace(
        "<devices>",
        "<cputune><vcpupin vcpu='3' cpuset='0'/></cputune><devices>",
    );
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create()?;
    assert_eq!(
        vcpus(&domain, LIVE)?,
        ["<vcpu placement='static' current='2'>4</vcpu>"]
    );
    // Not the next one: that is for the caller to say.
    domain.set_vcpu("3", true, One::AFFECT_LIVE)?;
    assert_eq!(
        vcpus(&domain, LIVE)?,
        [
            "<vcpu placement='static' current='3'>4</vcpu>",
            "<vcpu id='0' enabled='yes' hotpluggable='no' order='1'/>",
            "<vcpu id='1' enabled='yes' hotpluggable='no' order='2'/>",
            "<vcpu id='2' enabled='no' hotpluggable='yes'/>",
            "<vcpu id='3' enabled='yes' hotpluggable='yes' order='3'/>",
        ]
    );
    let (infos, maps) = domain.vcpus(1)?;
    let numbers: Vec<_> = infos.iter().map(|info| info.number).collect();
    assert_eq!(numbers, [0, 1, 3]);
    assert_eq!(maps.last(), Some(&1), "it is pinned from the beginning");
    let flags = ConnectGetAllDomainStatsFlags::empty();
    let stats = place.conn.all_domain_stats(DomainStatsTypes::VCPU, flags)?;
    let has = |name: &str| stats[0].params.iter().any(|figure| figure.field() == name);
    assert!(has("vcpu.3.time") && !has("vcpu.2.time"));

    domain.set_vcpus(4)?;
    assert_eq!(domain.vcpus_flags(Flags::LIVE)?, 4);
    assert_eq!(domain.vcpus_flags(Flags::CONFIG)?, 2);
    assert!(vcpus(&domain, LIVE)?[3].contains("order='4'"));
    let pins = domain.vcpu_pin_info(1, DomainModificationImpact::LIVE)?;
    assert_eq!(pins.0, 4);
    domain.destroy()?;
    assert_eq!(vcpus(&domain, LIVE)?, vcpus(&domain, STORED)?);
    Ok(())
}

#[test]
fn those_that_can_go_are_there_from_the_start_too() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let domain = place.conn.domain_define_xml(&two_of_four("from-start")?)?;
    domain.set_vcpus_flags(3, Flags::CONFIG | Flags::HOTPLUGGABLE)?;
    domain.set_vcpu("1", false, One::AFFECT_CONFIG)?;
    domain.set_vcpu("3", true, One::AFFECT_CONFIG)?;
    let stored = [
        "<vcpu placement='static' current='3'>4</vcpu>",
        "<vcpu id='0' enabled='yes' hotpluggable='no'/>",
        "<vcpu id='1' enabled='no' hotpluggable='yes'/>",
        "<vcpu id='2' enabled='yes' hotpluggable='yes'/>",
        "<vcpu id='3' enabled='yes' hotpluggable='yes'/>",
    ];
    assert_eq!(vcpus(&domain, STORED)?, stored);
    domain.create()?;
    let running = vcpus(&domain, LIVE)?;
    assert_eq!(
        running[3],
        stored[3].replace("'yes'/>", "'yes' order='2'/>")
    );
    let numbers = domain.vcpus(0)?.0.into_iter().map(|info| info.number);
    assert_eq!(numbers.collect::<Vec<_>>(), [0, 2, 3]);

    // A guest comes back with the CPUs that it had when it was saved.
    domain.set_vcpu("1", true, One::AFFECT_LIVE)?;
    let running = vcpus(&domain, LIVE)?;
    domain.managed_save(polyvirt::DomainSaveRestoreFlags::empty())?;
    domain.create()?;
    let sorted = |mut lines: Vec<String>| {
        // They have come back in another order.
        for line in &mut lines {
            if let Some(place) = line.find(" order=") {
                line.truncate(place);
            }
        }
        lines
    };
    assert_eq!(sorted(vcpus(&domain, LIVE)?), sorted(running));
    let console = Console::open(&place.conn, &domain)?;
    console.tell("e")?;
    Ok(())
}

/// Numbers of CPUs that cannot be: the number, how, the error and some of its words.
const BY_NUMBER: [(u32, Flags, ErrorNumber, &str); 8] = [
    (
        5,
        Flags::LIVE,
        ErrorNumber::INVALID_ARG,
        "for the live domain: 5 > 4",
    ),
    (
        5,
        Flags::CONFIG,
        ErrorNumber::INVALID_ARG,
        "for the persistent domain: 5 > 4",
    ),
    (
        1,
        Flags::LIVE,
        ErrorNumber::CONFIG_UNSUPPORTED,
        "failed to find appropriate hotpluggable vcpus",
    ),
    (
        6,
        Flags::LIVE.union(Flags::MAXIMUM),
        ErrorNumber::INVALID_ARG,
        "VIR_DOMAIN_AFFECT_CONFIG",
    ),
    (
        2,
        Flags::GUEST.union(Flags::CONFIG),
        ErrorNumber::INVALID_ARG,
        "mutually exclusive",
    ),
    (
        2,
        Flags::GUEST,
        ErrorNumber::ARGUMENT_UNSUPPORTED,
        "guest agent",
    ),
    (0, Flags::LIVE, ErrorNumber::INVALID_ARG, "nvcpus"),
    // Its firmware has not told the machine that it obeys.
    (
        2,
        Flags::LIVE.union(Flags::CONFIG),
        ErrorNumber::INTERNAL_ERROR,
        "device_del",
    ),
];

/// CPUs that cannot be switched on or off.
const ONE_BY_ONE: [(&str, bool, One, ErrorNumber, &str); 5] = [
    (
        "2",
        true,
        One::AFFECT_LIVE,
        ErrorNumber::INVALID_ARG,
        "vcpu '2' is already in requested state",
    ),
    (
        "1",
        false,
        One::AFFECT_LIVE,
        ErrorNumber::OPERATION_UNSUPPORTED,
        "vcpu '1' can't be unplugged",
    ),
    (
        "9",
        true,
        One::AFFECT_LIVE,
        ErrorNumber::INVALID_ARG,
        "vcpu 9 is not present in live config",
    ),
    (
        "0",
        false,
        One::AFFECT_CONFIG,
        ErrorNumber::INVALID_ARG,
        "vCPU '0' can't be modified",
    ),
    (
        "foo",
        true,
        One::AFFECT_LIVE,
        ErrorNumber::INVALID_ARG,
        "Failed to parse bitmap 'foo'",
    ),
];

#[test]
fn what_cannot_be_is_refused_as_ever_and_changes_nothing() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let domain = place.conn.domain_define_xml(&two_of_four("refuses")?)?;
    let off = domain.set_vcpus(3).err().context("it does not run")?;
    assert_eq!(off.code(), ErrorNumber::OPERATION_INVALID);
    domain.create()?;
    domain.set_vcpus(3)?;
    let before = (vcpus(&domain, LIVE)?, vcpus(&domain, STORED)?);
    for (count, flags, code, words) in BY_NUMBER {
        let error = domain.set_vcpus_flags(count, flags).err();
        let error = error.with_context(|| format!("{count} {flags:?}"))?;
        assert_eq!(error.code(), code, "{error}");
        assert!(error.message().contains(words), "{error}");
    }
    for (map, on, flags, code, words) in ONE_BY_ONE {
        let error = domain.set_vcpu(map, on, flags).err();
        let error = error.with_context(|| format!("{map} {flags:?}"))?;
        assert_eq!(error.code(), code, "{error}");
        assert!(error.message().contains(words), "{error}");
    }
    assert_eq!(before, (vcpus(&domain, LIVE)?, vcpus(&domain, STORED)?));
    domain.set_vcpus_flags(6, Flags::CONFIG | Flags::MAXIMUM)?;
    assert_eq!(domain.vcpus_flags(Flags::CONFIG | Flags::MAXIMUM)?, 6);
    assert_eq!(domain.max_vcpus()?, 4);
    Ok(())
}

#[test]
fn linux_sees_them_come_and_lets_them_go() -> Result<()> {
    let Some(linux) = has_qemu().then(linux).transpose()?.flatten() else {
        return Ok(());
    };
    let place = Place::new()?;
    let document = linux.document("sees", "q35", "");
    let document = document.replace("<vcpu>1</vcpu>", "<vcpu current='1'>4</vcpu>");
    let shell = Shell::boot(&place, &document)?;
    let (domain, online) = (&shell.domain, "cat /sys/devices/system/cpu/online");
    assert_eq!(shell.ask(online)?, "0");
    domain.set_vcpus(3)?;
    let wake = "for cpu in 1 2; do echo 1 > /sys/devices/system/cpu/cpu$cpu/online; done; ";
    shell.until(&format!("{wake} {online}"), |said| said.ends_with("0-2"))?;
    let threads = domain.vcpus(0)?.0.len();
    assert_eq!(threads, 3);

    domain.set_vcpus_flags(2, Flags::LIVE)?;
    assert_eq!(shell.ask(online)?, "0-1");
    domain.set_vcpu("1", false, One::AFFECT_LIVE | One::ASYNC_UNPLUG)?;
    shell.until(online, |said| said == "0")?;
    for _ in 0..100 {
        if domain.vcpus_flags(Flags::LIVE)? == 1 {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(
        vcpus(domain, LIVE)?[1..],
        [
            "<vcpu id='0' enabled='yes' hotpluggable='no' order='1'/>",
            "<vcpu id='1' enabled='no' hotpluggable='yes'/>",
            "<vcpu id='2' enabled='no' hotpluggable='yes'/>",
            "<vcpu id='3' enabled='no' hotpluggable='yes'/>",
        ]
    );
    // A QEMU that does not get rid of one would break; the guest goes on as it is.
    let count = match domain.set_vcpus(2) {
        Ok(()) => 2,
        Err(error) => {
            assert_eq!(error.code(), ErrorNumber::OPERATION_FAILED, "{error}");
            1
        }
    };
    assert_eq!(domain.vcpus_flags(Flags::LIVE)?, count);
    domain.shutdown()?;
    shell.console.expect("button", BOOT)?;
    shell.powers_off()
}
