//! Firmware that is installed, by the descriptions that come with it.

use std::path::Path;

use polyvirt_config::cpu::Arch;
use polyvirt_host::files;
use polyvirt_qemu::capabilities::offer::Firmware;
use serde_json::Value;

/// Where descriptions are: what an administrator says goes before what packages say.
const FOLDERS: [&str; 2] = ["/etc/qemu/firmware", "/usr/share/qemu/firmware"];

/// What is installed for a machine.
pub(super) fn of(arch: Arch, machine: &str) -> Firmware {
    let mut found = Firmware::default();
    for description in descriptions() {
        if description["targets"]
            .as_array()
            .is_none_or(|targets| !targets.iter().any(|target| is_for(target, arch, machine)))
        {
            continue;
        }
        let image = description["mapping"]["executable"]["filename"].as_str();
        let image = image.or_else(|| description["mapping"]["filename"].as_str());
        if let Some(image) = image.filter(|image| !found.loaders.iter().any(|one| one == image)) {
            found.loaders.push(image.to_owned());
        }
        let lists = |list: &str, word: &str| {
            let words = description[list].as_array();
            words.is_some_and(|words| words.iter().any(|one| one == word))
        };
        for (kind, interface) in [("bios", "bios"), ("efi", "uefi")] {
            if lists("interface-types", interface) && !found.kinds.iter().any(|one| one == kind) {
                found.kinds.push(kind.to_owned());
            }
        }
        found.secure |= lists("features", "secure-boot") && lists("features", "requires-smm");
    }
    found.kinds.sort();
    found
}

/// All descriptions, in the order of their names; one of the first folder hides another of its name.
fn descriptions() -> Vec<Value> {
    let mut names: Vec<String> = Vec::new();
    for folder in FOLDERS {
        names.extend(files::names(Path::new(folder)).unwrap_or_default());
    }
    names.retain(|name| Path::new(name).extension().is_some_and(|end| end == "json"));
    names.sort();
    names.dedup();
    let read = |name: &String| {
        let mut paths = FOLDERS.iter().map(|folder| Path::new(folder).join(name));
        let text = paths.find_map(|path| files::read_text(&path).ok()?)?;
        serde_json::from_str(&text).ok()
    };
    names.iter().filter_map(read).collect()
}

/// Whether a description is about a machine: it names them by patterns that end in `*`.
fn is_for(target: &Value, arch: Arch, machine: &str) -> bool {
    let machines = target["machines"].as_array().into_iter().flatten();
    let mut machines = machines.filter_map(Value::as_str);
    let fits = |pattern: &str| match pattern.strip_suffix('*') {
        Some(start) => machine.starts_with(start),
        None => machine == pattern,
    };
    target["architecture"] == arch.as_str() && machines.any(fits)
}
