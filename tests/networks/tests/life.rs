//! What guests find on a network that the driver has started: addresses, names, files, and the way out.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use polyvirt_networks::guest::{announced, fetch, lease, resolve};
use polyvirt_networks::{Keeper, OUTSIDE, OUTSIDE_6, World, has};

const KEEPER: &str = env!("CARGO_BIN_EXE_keeper");

/// A world whose router keeps a network, and the root it is kept below; nothing where that cannot be.
fn started(network: &str) -> Option<(World, Keeper, tempfile::TempDir)> {
    if !has("dnsmasq") || !has("busybox") {
        return None;
    }
    let world = World::new()?;
    let root = Keeper::root();
    let keeper = Keeper::start(&world.router, KEEPER, root.path());
    keeper.must("define", &[network]);
    keeper.must("start", &["lab"]);
    world.plug("virbr0");
    Some((world, keeper, root))
}

fn network(forward: &str, more: &str, more_of_ip: &str) -> String {
    format!(
        "<network><name>lab</name>{forward}<bridge name='virbr0'/><domain name='lab.test'/>{more}
         <ip address='192.168.122.1' prefix='24'>{more_of_ip}</ip>
         <ip family='ipv6' address='2001:db8:122::1' prefix='64'/></network>"
    )
}

const RANGE: &str = "<range start='192.168.122.10' end='192.168.122.20'/>";

/// What stock's name service for hosts makes of what we publish; nothing where it is not installed.
fn by_name_service(root: &Path, name: &str) -> Option<String> {
    let service =
        ["/lib", "/usr/lib"].map(|folder| format!("{folder}/{}-linux-gnu", std::env::consts::ARCH));
    if !service
        .iter()
        .any(|folder| Path::new(folder).join("libnss_libvirt.so.2").exists())
    {
        eprintln!("skipped: the name service is not installed (package libnss-libvirt)");
        return None;
    }
    let published = root.join("lib/dnsmasq/virbr0.status");
    let until = Instant::now() + Duration::from_secs(20);
    while !std::fs::read_to_string(&published).is_ok_and(|told| told.contains(name)) {
        assert!(Instant::now() < until, "nothing is published");
        std::thread::sleep(Duration::from_millis(100));
    }
    let looked_up = "mount -t tmpfs none /var/lib && mkdir -p /var/lib/libvirt/dnsmasq \
                     && mount --bind \"$0\" /var/lib/libvirt/dnsmasq && getent -s hosts:libvirt hosts \"$1\"";
    let output = Command::new("unshare")
        .args(["-m", "sh", "-c", looked_up])
        .args([root.join("lib/dnsmasq").as_os_str(), name.as_ref()])
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn guests_get_addresses_and_find_each_other() {
    let more = "<dns><host ip='192.168.122.77'><hostname>printer</hostname></host></dns>";
    let of_ip = format!("<dhcp>{RANGE}</dhcp>");
    let Some((world, keeper, root)) = started(&network("<forward mode='nat'/>", more, &of_ip))
    else {
        return;
    };
    let first = lease(&world.guest, "first").unwrap();
    let second = lease(&world.other, "second").unwrap();
    assert_eq!(first.router, "192.168.122.1");
    assert_eq!(first.dns, "192.168.122.1");
    assert_eq!(first.domain, "lab.test");
    let server = "192.168.122.1";
    assert_eq!(
        resolve(&world.guest, "second.lab.test", server),
        [&*second.ip]
    );
    assert_eq!(resolve(&world.other, "first", server), [&*first.ip]);
    assert_eq!(resolve(&world.other, "printer", server), ["192.168.122.77"]);
    assert_eq!(resolve(&world.other, "third.lab.test", server), [""; 0]);
    let leases = keeper.must("leases", &["lab"]);
    let mut told: Vec<(&str, &str)> = leases
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["hostname"].as_str().unwrap(),
                one["address"].as_str().unwrap(),
            )
        })
        .collect();
    told.sort_unstable();
    assert_eq!(told, [("first", &*first.ip), ("second", &*second.ip)]);
    if let Some(told) = by_name_service(root.path(), "second") {
        assert_eq!(told.split_whitespace().next(), Some(&*second.ip), "{told}");
    }
    let seen = world.guest.reaches(&world.outside, OUTSIDE).unwrap();
    assert_eq!(seen.to_string(), "10.9.0.1");
    assert!(world.outside.reaches(&world.guest, &first.ip).is_err());
    let own = announced(&world.guest, Duration::from_secs(10)).unwrap();
    assert!(own.to_string().starts_with("2001:db8:122:"), "{own}");
    let seen = world.guest.reaches(&world.outside, OUTSIDE_6).unwrap();
    assert!(seen.to_string().starts_with("2001:db8:122:"), "{seen}");
    keeper.must("stop", &["lab"]);
    assert!(world.guest.reaches(&world.outside, OUTSIDE).is_err());
}

#[test]
fn hosts_with_a_place_of_their_own_get_it() {
    let mac = "52:54:00:00:00:07";
    let of_ip =
        format!("<dhcp>{RANGE}<host mac='{mac}' name='known' ip='192.168.122.200'/></dhcp>");
    let Some((world, keeper, _root)) = started(&network("", "", &of_ip)) else {
        return;
    };
    world
        .guest
        .told(&["ip", "link", "set", "net", "address", mac]);
    assert_eq!(
        lease(&world.guest, "whoever").unwrap().ip,
        "192.168.122.200"
    );
    let mac = "52:54:00:00:00:08";
    let host = format!("<host mac='{mac}' name='later' ip='192.168.122.201'/>");
    keeper.must("add", &["lab", "host", &host]);
    world
        .other
        .told(&["ip", "link", "set", "net", "address", mac]);
    assert_eq!(
        lease(&world.other, "whoever").unwrap().ip,
        "192.168.122.201"
    );
    assert_eq!(
        resolve(&world.other, "known", "192.168.122.1"),
        ["192.168.122.200"]
    );
    assert!(world.guest.reaches(&world.outside, OUTSIDE).is_err());
}

#[test]
fn files_to_boot_from_are_served() {
    let files = tempfile::tempdir().unwrap();
    // The server has given up its privileges by then.
    std::fs::set_permissions(
        files.path(),
        std::os::unix::fs::PermissionsExt::from_mode(0o755),
    )
    .unwrap();
    std::fs::write(files.path().join("boot.img"), "boot me").unwrap();
    let folder = files.path().display();
    let of_ip = format!("<tftp root='{folder}'/><dhcp>{RANGE}<bootp file='boot.img'/></dhcp>");
    let Some((world, _keeper, _root)) = started(&network("", "", &of_ip)) else {
        return;
    };
    let lease = lease(&world.guest, "diskless").unwrap();
    assert_eq!(
        (&*lease.file, &*lease.server),
        ("boot.img", "192.168.122.1")
    );
    assert_eq!(
        fetch(&world.guest, "boot.img", &lease.server).unwrap(),
        "boot me"
    );
    assert!(fetch(&world.guest, "other.img", &lease.server).is_err());
}

#[test]
fn routed_networks_are_reached_from_outside() {
    let of_ip = format!("<dhcp>{RANGE}</dhcp>");
    let Some((world, _keeper, _root)) = started(&network("<forward mode='route'/>", "", &of_ip))
    else {
        return;
    };
    let lease = lease(&world.guest, "first").unwrap();
    let seen = world.guest.reaches(&world.outside, OUTSIDE).unwrap();
    assert_eq!(seen.to_string(), lease.ip);
    let seen = world.outside.reaches(&world.guest, &lease.ip).unwrap();
    assert_eq!(seen.to_string(), OUTSIDE);
}
