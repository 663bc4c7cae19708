use std::path::{Path, PathBuf};

use polyvirt_config::domain::QemuDeprecationBehavior;
use polyvirt_driver::Result;
use polyvirt_host::conf::Conf;
use polyvirt_qemu::Flag;
use polyvirt_qemu::settings::Folders;

use super::{Choices, KEYS, path, reference};
use crate::compression::Compression;

fn read(text: &str) -> Result<Choices> {
    let folders = Folders::below(Path::new("/nonexistent"));
    let conf = Conf::parse(Path::new("qemu.conf"), text)?;
    Choices::from_conf(&folders, true, &conf)
}

#[test]
fn every_kind_of_choice_gets_to_its_place() {
    let chosen = read(
        "vnc_listen = \"::1\"\nvnc_tls = 1\nremote_display_port_min = 6000\nmax_core = \"unlimited\"\n\
         max_files = 2048\nseccomp_sandbox = -1\nlog_timestamp = 0\nuser = \"+0\"\ngroup = \"root\"\n\
         cgroup_controllers = [ \"cpu\", \"memory\" ]\ncapability_filters = \"vnc\"\n\
         auto_dump_path = \"/dumps\"\nnvram = [ \"/a:/b\" ]\ndeprecation_behavior = \"omit\"\n\
         default_tls_x509_verify = 1\nmemory_backing_dir = \"/memory\"\n",
    )
    .expect("well written");
    assert_eq!(chosen.qemu.vnc_listen, "::1");
    assert!(chosen.qemu.vnc_tls.by_default && chosen.qemu.vnc_tls.verify);
    assert_eq!(chosen.ports.display, (6000, u16::MAX));
    let limits = chosen.limits.for_process(None);
    assert_eq!(
        (limits.core, limits.files, limits.processes),
        (Some(u64::MAX), Some(2048), None)
    );
    assert!(chosen.qemu.seccomp_sandbox && !chosen.qemu.log_timestamps);
    assert_eq!(
        chosen.owner.map(|owner| (owner.user, owner.group)),
        Some((0, 0))
    );
    assert_eq!(
        chosen.controllers.as_deref(),
        Some(&["cpu".to_owned(), "memory".to_owned()][..])
    );
    assert_eq!(chosen.lacking, [Flag::Vnc]);
    assert_eq!(chosen.dump_folder, PathBuf::from("/dumps"));
    assert_eq!(chosen.qemu.nvram, [("/a".to_owned(), "/b".to_owned())]);
    assert_eq!(chosen.qemu.deprecation, QemuDeprecationBehavior::Omit);
    assert_eq!(
        chosen.qemu.folders.memory,
        PathBuf::from("/memory/libvirt/qemu")
    );
    assert!(chosen.warnings.is_empty(), "{:?}", chosen.warnings);
}

#[test]
fn nothing_chosen_is_what_holds_anyway() {
    let chosen = read("# nothing\n").expect("well written");
    assert!(!chosen.qemu.vnc_tls.by_default && !chosen.qemu.vnc_tls.verify);
    assert!(chosen.qemu.chardev_tls.verify && chosen.owner.is_none());
    // A crash does not spill the memory of a guest onto the host's disk.
    assert_eq!(chosen.limits.for_process(None).core, Some(0));
}

#[test]
fn what_makes_no_sense_is_told_with_its_line_and_key() {
    for (text, told) in [
        (
            "\nvnc_lisen = \"::1\"",
            "qemu.conf:2: there is no key 'vnc_lisen'",
        ),
        (
            "vnc_tls = \"yes\"",
            "qemu.conf:1: 'vnc_tls' is 0 or 1, not a string",
        ),
        ("vnc_tls = 2", "'vnc_tls' is 0 or 1, not 2"),
        ("max_files = -1", "'max_files' is not negative"),
        ("max_core = \"much\"", "\"unlimited\""),
        ("user = 107", "'user' is a string, not a number"),
        ("nvram = [ 1 ]", "'nvram' is a string, not a number"),
        ("nvram = [ \"/a\" ]", "CODE:VARIABLES"),
        (
            "\n\nremote_display_port_min = 80",
            "qemu.conf:3: remote_display_port_min: it is 5900",
        ),
        (
            "remote_websocket_port_max = 80",
            "remote_websocket_port_max: it is less",
        ),
        ("remote_display_port_max = 70000", "is no port"),
        ("auto_dump_path = \"dumps\"", "an absolute path"),
        ("lock_manager = \"sanlock\"", "'sanlock' is not there"),
        (
            "lock_manager = \"key\"",
            "is one of lockd, sanlock, nop, not 'key'",
        ),
        ("security_driver = \"selinux\"", "'selinux' is not there"),
        (
            "capability_filters = [ \"magic\" ]",
            "nothing called 'magic'",
        ),
        (
            "user = \"no-such-user-here\"",
            "no user 'no-such-user-here'",
        ),
        (
            "vnc_tls = 1\nvnc_tls = 0",
            "qemu.conf:2: 'vnc_tls' is set a second time",
        ),
        ("hugetlbfs_mount = \"/\"", "'/' has no huge pages"),
        ("gluster_debug_level = 10", "0 to 9"),
    ] {
        let error = read(text).expect_err(text);
        assert!(error.message().contains(told), "{text}: {error}");
    }
}

#[test]
fn what_is_not_there_yet_is_noted() {
    let chosen =
        read("namespaces = [ \"mount\" ]\nsnapshot_image_format = \"gzip\"\nvxhs_tls = 1\n");
    let warnings = chosen.expect("well written").warnings;
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    assert!(warnings[0].starts_with("namespaces: "), "{warnings:?}");
    assert!(
        warnings[1].contains("'gzip' is not there yet: 'raw' is used"),
        "{warnings:?}"
    );
}

#[test]
fn formats_of_files_are_chosen_by_their_names() {
    let chosen = read("save_image_format = \"xz\"\ndump_image_format = \"gzip\"\n");
    let chosen = chosen.expect("well written");
    assert_eq!(chosen.warnings, [] as [String; 0]);
    assert_eq!(chosen.saves(), Compression::named("xz"));
    assert_eq!(chosen.dumps(), Compression::named("gzip"));
    let error = read("save_image_format = \"rar\"").expect_err("there is no such format");
    assert!(error.message().contains("rar"), "{error}");
}

#[test]
fn the_reference_page_is_up_to_date() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("qemu.conf.md");
    let page = std::fs::read_to_string(&file).unwrap_or_default();
    let begin = "| Key |";
    let prose = page.split(begin).next().unwrap_or_default();
    let wanted = format!("{prose}{}", reference());
    if std::env::var_os("POLYVIRT_WRITE_REFERENCE").is_some() {
        std::fs::write(&file, &wanted).expect("written");
    } else {
        assert_eq!(
            page, wanted,
            "run this test with POLYVIRT_WRITE_REFERENCE=1 and commit the page"
        );
    }
}

#[test]
fn keys_are_there_once() {
    let mut names: Vec<_> = KEYS.iter().map(|key| key.name).collect();
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
    assert_eq!(
        path(&Folders::below(Path::new("/"))),
        PathBuf::from("/etc/libvirt/qemu.conf")
    );
}
