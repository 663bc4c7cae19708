//! A Linux guest: the distribution's kernel for virtual machines, with a shell in its first file system.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use rustix::fs::{FlockOperation, flock};

use crate::cpio::Archive;

/// What the guest says when its shell is there.
pub const READY: &str = "linux is up";

/// The packages that stand for the newest kernel, in the order in which they are preferred: Debian's, Ubuntu's.
const KERNELS: [&str; 4] = [
    "linux-image-cloud-amd64",
    "linux-image-amd64",
    "linux-image-virtual",
    "linux-image-generic",
];

/// What is loaded, in this order, of what the kernel does not have built in.
const MODULES: [&str; 27] = [
    "virtio_ring",
    "virtio",
    "virtio_pci_legacy_dev",
    "virtio_pci_modern_dev",
    "virtio_pci",
    "virtio_blk",
    "failover",
    "net_failover",
    "virtio_net",
    "virtio_console",
    "virtio_balloon",
    "evdev",
    "button",
    "pvpanic",
    "pvpanic-pci",
    "llc",
    "stp",
    "bridge",
    "veth",
    "libcrc32c",
    "sch_htb",
    "sch_sfq",
    "sch_ingress",
    "cls_u32",
    "cls_fw",
    "act_police",
    "act_csum",
];

/// The first program: it loads the modules, has the power button obeyed and QEMU's agent run when there is a channel for
/// it, and becomes a shell on the console.
const INIT: &str = r#"#!/bin/busybox sh
/bin/busybox --install -s /bin
ln -s bin /sbin
export PATH=/bin PS1='$ ' TERM=dumb
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
for module in $(cat /modules/order); do
    insmod /modules/$module 2>/dev/null
done
acpid -l /dev/null -p /acpid.pid
for port in /sys/class/virtio-ports/*; do
    if [ "$(cat $port/name)" = org.qemu.guest_agent.0 ] && [ -x /bin/qemu-ga ]; then
        qemu-ga -d -m virtio-serial -p /dev/${port##*/} -t /run -f /run/qemu-ga.pid
    fi
done
echo linux is up
exec setsid cttyhack sh
"#;

/// The folders there are.
const FOLDERS: [&str; 12] = [
    "bin",
    "dev",
    "etc",
    "etc/acpi",
    "etc/acpi/PWRF",
    "lib",
    "lib/x86_64-linux-gnu",
    "lib64",
    "modules",
    "proc",
    "run",
    "sys",
];

/// What the power button does, and whoever asks for a shutdown.
const BUTTON: &str = "#!/bin/busybox sh\necho button >/dev/console\npoweroff -f\n";

/// A Linux to boot.
pub struct Linux {
    /// The kernel.
    pub kernel: PathBuf,
    /// Its first file system.
    pub initrd: PathBuf,
}

/// The kernel and its first file system, fetched and made once below cargo's build folder. None, and a word why, when the
/// packages cannot be had on this machine.
///
/// # Errors
/// When what was fetched cannot be put together.
pub fn linux() -> Result<Option<Linux>> {
    let folder = kept()?.join("linux");
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    // Tests run side by side; the first one makes it, the others wait.
    let lock = fs::File::create(folder.join("lock"))?;
    flock(&lock, FlockOperation::LockExclusive)?;
    let made = Linux {
        kernel: folder.join("vmlinuz"),
        initrd: folder.join(format!("initrd-{:016x}", recipe())),
    };
    if made.initrd.exists() {
        return Ok(Some(made));
    }
    let fetched = folder.join("fetched");
    drop(fs::remove_dir_all(&fetched));
    fs::create_dir(&fetched)?;
    if let Err(error) = fetch(&fetched) {
        eprintln!("skipped: there is no Linux to boot: {error:#}");
        return Ok(None);
    }
    let kernel = only(&fetched.join("boot"), |name| name.starts_with("vmlinuz-"))?;
    fs::copy(kernel, &made.kernel)?;
    // What is written last says that all of it is there.
    let half = folder.join("initrd.half");
    fs::write(&half, first_files(&fetched)?)?;
    fs::rename(half, &made.initrd)?;
    fs::remove_dir_all(&fetched)?;
    Ok(Some(made))
}

/// What the first file system is made of, as a number: another one is made anew.
fn recipe() -> u64 {
    let mut hasher = DefaultHasher::new();
    (INIT, BUTTON, MODULES, FOLDERS).hash(&mut hasher);
    hasher.finish()
}

/// Where what guests boot is kept: cargo's build folder, which the tests themselves are in.
pub(crate) fn kept() -> Result<PathBuf> {
    let program = std::env::current_exe()?;
    let profile = |folder: &&Path| folder.ends_with("debug") || folder.ends_with("release");
    let target = program.ancestors().find(profile).and_then(Path::parent);
    let target = target.context("the program is not in cargo's build folder")?;
    Ok(target.join("guests"))
}

/// Gets the packages and unpacks them.
fn fetch(folder: &Path) -> Result<()> {
    let kernel = KERNELS.into_iter().find_map(newest);
    let kernel = kernel.context("no package of a kernel is known to apt")?;
    run(Command::new("apt-get")
        .args([
            "download",
            "-q",
            &kernel,
            "busybox-static",
            "qemu-guest-agent",
        ])
        .current_dir(folder))?;
    let packages = fs::read_dir(folder)?.collect::<std::io::Result<Vec<_>>>()?;
    for package in packages {
        run(Command::new("dpkg-deb")
            .arg("-x")
            .arg(package.path())
            .arg(folder))?;
    }
    // Some distributions keep the modules apart from the kernel.
    if !folder.join("lib/modules").exists() {
        bail!("the package {kernel} has no modules");
    }
    Ok(())
}

/// The package that one without content stands for.
fn newest(package: &str) -> Option<String> {
    let output = Command::new("apt-cache")
        .args(["depends", package])
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let mut names = text
        .lines()
        .filter_map(|line| line.trim().strip_prefix("Depends: "));
    names
        .find(|name| name.starts_with("linux-image-"))
        .map(str::to_owned)
}

fn run(command: &mut Command) -> Result<()> {
    let shown = format!("{command:?}");
    let output = command
        .output()
        .with_context(|| format!("cannot start {shown}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{shown} failed: {}", said.trim());
    Ok(())
}

/// The first file system.
fn first_files(fetched: &Path) -> Result<Vec<u8>> {
    let mut archive = Archive::default();
    for folder in FOLDERS {
        archive.folder(folder);
    }
    archive.device("dev/console", (5, 1));
    archive.program("init", INIT.as_bytes());
    for name in ["etc/acpi/PWRF/00000080", "bin/shutdown"] {
        archive.program(name, BUTTON.as_bytes());
    }
    archive.copy(
        "bin/busybox",
        &only(&fetched.join("bin"), |name| name == "busybox")?,
    )?;
    with_libraries(
        &mut archive,
        "bin/qemu-ga",
        &fetched.join("usr/sbin/qemu-ga"),
    )?;
    let modules = only(&fetched.join("lib/modules"), |_| true)?;
    let mut all = Vec::new();
    files(&modules.join("kernel"), &mut all)?;
    let mut order = String::new();
    for module in MODULES {
        // What is not there is built in.
        let found = all.iter().find_map(|path| {
            let name = path.file_name()?.to_str()?;
            let (stem, rest) = name.split_once(".ko")?;
            (stem.replace('-', "_") == module.replace('-', "_"))
                .then(|| (path, format!("{stem}.ko{rest}")))
        });
        if let Some((path, name)) = found {
            archive.copy(&format!("modules/{name}"), path)?;
            order.push_str(&name);
            order.push('\n');
        }
    }
    archive.program("modules/order", order.as_bytes());
    Ok(archive.finish())
}

/// Adds a program with what it is linked to, as this machine has it; without that, it is left out.
fn with_libraries(archive: &mut Archive, name: &str, program: &Path) -> Result<()> {
    let output = Command::new("ldd").arg(program).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() || text.contains("not found") {
        return Ok(());
    }
    archive.copy(name, program)?;
    for path in text
        .split_whitespace()
        .filter(|word| word.starts_with("/lib"))
    {
        archive.copy(path.trim_start_matches('/'), Path::new(path))?;
    }
    Ok(())
}

/// The one entry of a folder whose name is right.
fn only(folder: &Path, right: impl Fn(&str) -> bool) -> Result<PathBuf> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let found = paths.find(|path| {
        path.file_name()
            .and_then(|name| name.to_str())
            .is_some_and(&right)
    });
    found.with_context(|| format!("{} has not what was expected", folder.display()))
}

/// All files below a folder.
fn files(folder: &Path, into: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files(&path, into)?;
        } else {
            into.push(path);
        }
    }
    Ok(())
}

impl Linux {
    /// The same with one more program of this machine's, which is linked to no more than others there. `folder` has it.
    ///
    /// # Errors
    /// When the program cannot be read, or the folder not be written to.
    pub fn with(&self, name: &str, program: &Path, folder: &Path) -> Result<Self> {
        let mut more = Archive::default();
        with_libraries(&mut more, name, program)?;
        // The kernel unpacks one after the other.
        let initrd = folder.join("initrd");
        let all = [fs::read(&self.initrd)?, more.finish()].concat();
        fs::write(&initrd, all)?;
        Ok(Self {
            kernel: self.kernel.clone(),
            initrd,
        })
    }

    /// The document of a guest that boots it, on `machine` and with more devices.
    pub fn document(&self, name: &str, machine: &str, devices: &str) -> String {
        format!(
            "<domain type='qemu'>
              <name>{name}</name>
              <memory unit='MiB'>192</memory>
              <vcpu>1</vcpu>
              <os>
                <type arch='x86_64' machine='{machine}'>hvm</type>
                <kernel>{}</kernel><initrd>{}</initrd><cmdline>console=ttyS0 quiet panic=1</cmdline>
              </os>
              <features><acpi/></features>
              <devices>
                <emulator>/usr/bin/qemu-system-x86_64</emulator>
                <controller type='usb' model='none'/>
                <console type='pty'/>
                {devices}
              </devices>
            </domain>",
            self.kernel.display(),
            self.initrd.display()
        )
    }
}
