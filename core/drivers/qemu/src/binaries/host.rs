//! What answers of QEMUs depend on, other than themselves.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use polyvirt_config::cpu::Arch;
use polyvirt_host::accounts::{self, Owner};

/// The device by which guests run on the host's CPU.
const KVM: &str = "/dev/kvm";

/// Where QEMU's modules may be, `{}` standing for the architecture.
const MODULES: &[&str] = &[
    "/usr/lib/{}-linux-gnu/qemu",
    "/usr/lib64/qemu",
    "/usr/lib/qemu",
];

/// The host's architecture.
pub(super) fn arch() -> Option<Arch> {
    let name = rustix::system::uname();
    let name = name.machine().to_str().ok()?;
    let name = match name {
        "i386" | "i486" | "i586" => "i686",
        "arm64" => "aarch64",
        "armv8l" => "armv7l",
        name => name,
    };
    let mut all = Arch::ALL.iter().copied();
    all.find(|arch| arch.as_str() == name)
}

/// Whether a program of that path can be run.
pub(super) fn is_program(path: &Path) -> bool {
    let executable = |meta: &fs::Metadata| meta.is_file() && meta.mode() & 0o111 != 0;
    fs::metadata(path).is_ok_and(|meta| executable(&meta))
}

/// Whether guests that run as `owner`, or as ourselves, can use the host's CPU.
pub(super) fn has_kvm(owner: Option<Owner>) -> bool {
    let Some(Owner { user, group }) = owner else {
        use rustix::fs::{Access, access};
        return access(KVM, Access::READ_OK | Access::WRITE_OK).is_ok();
    };
    let Ok(device) = fs::metadata(KVM) else {
        return false;
    };
    let mine = match device.mode() {
        _ if user == 0 => return true,
        mode if device.uid() == user => mode >> 6,
        mode if is_member(user, group, device.gid()) => mode >> 3,
        mode => mode,
    };
    mine & 0o6 == 0o6
}

fn is_member(user: u32, group: u32, of: u32) -> bool {
    accounts::groups_of(user, group).is_ok_and(|groups| groups.contains(&of))
}

/// When QEMU's modules last changed; none where it has none.
pub(super) fn modules_changed() -> Option<u64> {
    let arch = rustix::system::uname();
    let arch = arch.machine().to_string_lossy().into_owned();
    let mut folders = MODULES.iter().map(|folder| folder.replace("{}", &arch));
    let meta = folders.find_map(|folder| fs::metadata(folder).ok())?;
    meta.mtime().try_into().ok()
}

/// When the program or library that this code is in was last changed.
pub(super) fn self_changed() -> u64 {
    static CHANGED: OnceLock<u64> = OnceLock::new();
    *CHANGED.get_or_init(|| {
        let meta = own_file().and_then(|file| fs::metadata(file).ok());
        let changed = meta.and_then(|meta| meta.ctime().try_into().ok());
        changed.unwrap_or_default()
    })
}

/// The file that this very function has been mapped from.
fn own_file() -> Option<PathBuf> {
    let here = own_file as fn() -> Option<PathBuf> as usize;
    let maps = fs::read_to_string("/proc/self/maps").ok()?;
    let mut lines = maps.lines().map(|line| line.splitn(6, ' '));
    lines.find_map(|mut fields| {
        let (start, end) = fields.next()?.split_once('-')?;
        let number = |text| usize::from_str_radix(text, 16).ok();
        let inside = (number(start)?..number(end)?).contains(&here);
        let file = fields.nth(4)?.trim();
        (inside && file.starts_with('/')).then(|| file.into())
    })
}

/// The kernel: its release and its version.
pub(super) fn kernel() -> String {
    let name = rustix::system::uname();
    let (release, version) = (name.release(), name.version());
    format!(
        "{} {}",
        release.to_string_lossy(),
        version.to_string_lossy()
    )
}

/// The host's CPU: version of its microcode, and which it is.
pub(super) fn cpu() -> (u64, Option<String>) {
    let text = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    cpu_of(&text)
}

fn cpu_of(text: &str) -> (u64, Option<String>) {
    let first = text.split("\n\n").next().unwrap_or_default();
    let field = |name: &str| {
        let mut lines = first.lines().filter_map(|line| line.split_once(':'));
        let found = lines.find(|(key, _)| key.trim() == name);
        found.map(|(_, value)| value.trim())
    };
    let microcode = field("microcode").and_then(|text| {
        let digits = text.strip_prefix("0x").unwrap_or(text);
        u64::from_str_radix(digits, 16).ok()
    });
    let signature = || {
        Some(format!(
            "{}, {}, family: {}, model: {}, stepping: {}",
            field("vendor_id")?,
            field("model name")?,
            field("cpu family")?,
            field("model")?,
            field("stepping")?,
        ))
    };
    (microcode.unwrap_or_default(), signature())
}

#[cfg(test)]
mod tests {
    use super::{cpu_of, own_file};

    #[test]
    fn the_first_cpu_says_which_it_is() {
        let text = "processor\t: 0\nvendor_id\t: GenuineIntel\ncpu family\t: 6\nmodel\t\t: 207\n\
                    model name\t: Intel(R) Xeon(R) Processor\nstepping\t: 2\nmicrocode\t: 0x2b\n\n\
                    processor\t: 1\nmicrocode\t: 0x99\n";
        let signature =
            "GenuineIntel, Intel(R) Xeon(R) Processor, family: 6, model: 207, stepping: 2";
        assert_eq!(cpu_of(text), (0x2b, Some(signature.to_owned())));
        assert_eq!(cpu_of("processor : 0\nfeatures : fp\n"), (0, None));
    }

    #[test]
    fn this_code_is_in_the_file_of_the_test() {
        assert_eq!(own_file(), std::env::current_exe().ok());
    }
}
