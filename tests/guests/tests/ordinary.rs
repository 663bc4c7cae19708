//! An ordinary user's guests: everything that needs no privilege works, and nothing else is even attempted.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use polyvirt_guests::{has_qemu, small};

/// Nobody: as whom the guest runs when the tests are root's.
const NOBODY: u32 = 65534;

/// What only the privileged can do, and is not to be tried by others: where file systems are, to whom files and processes
/// belong, what the kernel runs.
const NEVER: &str = "mount,umount2,move_mount,fsopen,fsmount,open_tree,pivot_root,chroot,unshare,setns,bpf,\
    chown,fchown,lchown,fchownat,setuid,setgid,setreuid,setregid,setresuid,setresgid,setgroups,capset,\
    mknod,mknodat,init_module,finit_module,sethostname,reboot";

/// Calls that are told apart by what is in them.
const LOOKED_AT: &str = "open,openat,sendto,sendmsg";

/// What is not to be opened to write to: the host's settings and control groups, and network devices.
const FOREIGN: [&str; 4] = ["\"/sys/", "\"/proc/sys/", "\"/dev/net/tun", "\"/dev/vhost"];

#[test]
fn nothing_is_attempted_that_needs_privileges() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    if Command::new("strace").arg("-V").output().is_err() {
        eprintln!("skipped: no strace (package strace)");
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    let program = stage(folder.path())?;
    let trace = folder.path().join("trace");
    let mut command = if is_root() {
        let mut command = Command::new("setpriv");
        let who = [format!("--reuid={NOBODY}"), format!("--regid={NOBODY}")];
        command.args(who).arg("--clear-groups").arg("strace");
        command
    } else {
        Command::new("strace")
    };
    let traced = format!("trace={NEVER},{LOOKED_AT}").replace([' ', '\n'], "");
    let output = command
        .args([
            "-f",
            "-qq",
            "-s",
            "200",
            "-e",
            &traced,
            "-e",
            "signal=none",
            "-o",
        ])
        .args([&trace, &program])
        .arg(folder.path())
        .env_clear()
        .env("PATH", "/usr/bin:/bin:/usr/sbin:/sbin")
        .env("TMPDIR", folder.path())
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");

    let trace = fs::read_to_string(&trace)?;
    let lines: Vec<&str> = trace.lines().collect();
    let opened = lines.iter().filter(|line| line.contains("guest.xml"));
    assert!(opened.count() > 0, "the trace shows what was done");
    let attempts: Vec<&&str> = lines.iter().filter(|line| is_attempt(line)).collect();
    assert!(attempts.is_empty(), "{attempts:#?}");
    Ok(())
}

fn is_attempt(line: &str) -> bool {
    // `PID call(arguments) = result`
    let call = line
        .trim_start()
        .split_once(' ')
        .map_or("", |(_, call)| call.trim_start());
    let name = call.split('(').next().unwrap_or_default();
    let written = ["O_WRONLY", "O_RDWR", "O_CREAT"]
        .iter()
        .any(|how| call.contains(how));
    let changes = [
        "RTM_NEWLINK",
        "RTM_SETLINK",
        "RTM_DELLINK",
        "RTM_NEWADDR",
        "NFT_MSG_",
    ];
    match name {
        "open" | "openat" => written && FOREIGN.iter().any(|place| call.contains(place)),
        "sendto" | "sendmsg" => changes.iter().any(|change| call.contains(change)),
        name => NEVER.split([',', ' ']).any(|never| never == name),
    }
}

/// Puts the program and what it needs into a folder that is the user's.
fn stage(folder: &Path) -> Result<std::path::PathBuf> {
    let with_scsi = "<controller type='scsi' index='0' model='virtio-scsi'/>";
    let document = small("ordinary").device(with_scsi).document()?;
    let kernel = document
        .split("<kernel>")
        .nth(1)
        .and_then(|rest| rest.split('<').next());
    let kernel = kernel.context("the guest has a kernel")?;
    let own = folder.join("kernel");
    fs::copy(kernel, &own)?;
    fs::write(
        folder.join("guest.xml"),
        document.replace(kernel, &own.to_string_lossy()),
    )?;
    fs::File::create(folder.join("disk.img"))?.set_len(1 << 20)?;
    let program = folder.join("ordinary");
    fs::copy(env!("CARGO_BIN_EXE_ordinary"), &program)?;
    fs::set_permissions(&program, PermissionsExt::from_mode(0o755))?;
    if is_root() {
        for name in ["", "kernel", "guest.xml", "disk.img", "ordinary"] {
            chown(folder.join(name), Some(NOBODY), Some(NOBODY))?;
        }
    }
    Ok(program)
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|about| std::os::unix::fs::MetadataExt::uid(&about) == 0)
}
