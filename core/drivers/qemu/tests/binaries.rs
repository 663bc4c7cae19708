//! Finding QEMUs and asking them, where one is installed.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;

use polyvirt_config::cpu::Arch;
use polyvirt_driver::ErrorNumber;
use polyvirt_driver_qemu::binaries::Installed;
use polyvirt_qemu::capabilities::Accelerator;
use polyvirt_qemu::{Binaries, Flag};

fn kept(folder: &Path) -> Vec<std::path::PathBuf> {
    let files = fs::read_dir(folder.join("capabilities")).unwrap();
    files.map(|file| file.unwrap().path()).collect()
}

#[test]
fn what_a_qemu_can_do_is_asked_once_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let installed = Installed::new(folder.path(), None);
    let Some(emulator) = installed.default_for(Arch::X8664) else {
        eprintln!("skipped: no qemu-system-x86_64");
        return;
    };
    let found = installed.capabilities(&emulator).unwrap();
    assert_eq!(found.arch(), Arch::X8664);
    assert!(found.version() > 6_000_000);
    assert!(found.has(Flag::Tcg) && found.has(Flag::VirtioNet));
    assert!(found.machine(Accelerator::Tcg, "q35").is_some());
    assert!(found.host_cpu(Accelerator::Tcg).is_some());
    let again = installed.capabilities(&emulator).unwrap();
    assert!(Arc::ptr_eq(&found, &again));

    let [file] = &kept(folder.path())[..] else {
        panic!("one file for one program");
    };
    let mode = fs::metadata(file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    // Another process reads it, and does not ask: what is only written there comes back.
    let text = fs::read_to_string(file).unwrap();
    fs::write(file, text.replace("<flag name='tcg'/>", "")).unwrap();
    let other = Installed::new(folder.path(), None);
    assert!(!other.capabilities(&emulator).unwrap().has(Flag::Tcg));
    // What cannot be read, or is about another state of the program, is found out again.
    for spoilt in ["", "<qemuCaps", "<qemuctime>1</qemuctime>"] {
        let text = if spoilt.starts_with("<qemuctime") {
            text.replacen("<qemuctime>", "<qemuctime>1", 1)
        } else {
            spoilt.to_owned()
        };
        fs::write(file, text).unwrap();
        let other = Installed::new(folder.path(), None);
        let found = other.capabilities(&emulator).unwrap();
        assert!(found.has(Flag::Tcg));
        assert!(
            fs::read_to_string(file)
                .unwrap()
                .contains("<flag name='tcg'/>")
        );
    }
}

#[test]
fn what_is_no_qemu_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let installed = Installed::new(folder.path(), None);
    let error = installed.capabilities("/nonexistent/qemu").unwrap_err();
    assert_eq!(error.code(), ErrorNumber::SYSTEM_ERROR);
    assert!(
        error
            .detail()
            .contains("Cannot check QEMU binary /nonexistent/qemu")
    );

    let script = folder.path().join("qemu");
    fs::write(&script, "#!/bin/sh\necho this is no QEMU >&2\n").unwrap();
    let name = script.to_str().unwrap();
    let error = installed.capabilities(name).unwrap_err();
    assert!(error.detail().contains("not executable"), "{error}");
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    let error = installed.capabilities(name).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::INTERNAL_ERROR);
    assert!(error.detail().ends_with("this is no QEMU"), "{error}");
    assert!(!folder.path().join("capabilities").exists());
}
