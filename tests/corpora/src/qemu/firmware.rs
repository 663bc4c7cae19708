//! The firmware of the suites' host, as its descriptors tell of it, most wanted first.

use polyvirt_qemu::document::firmware::{Descriptor, Flash, FlashMode, Image, Mapping, Target};

/// A firmware in flash memory: format, program, variables, machines, features.
type InFlash = (
    &'static str,
    &'static str,
    Option<&'static str>,
    &'static [(&'static str, &'static str)],
    &'static [&'static str],
);

const Q35: &[(&str, &str)] = &[("x86_64", "pc-q35-*")];
const PC: &[(&str, &str)] = &[("x86_64", "pc-i440fx-*"), ("x86_64", "pc-q35-*")];
const ENROLLED: &[&str] = &["acpi-s3", "enrolled-keys", "requires-smm", "secure-boot"];
const SECURE: &[&str] = &["acpi-s3", "requires-smm", "secure-boot"];
const PLAIN: &[&str] = &["acpi-s3"];

#[rustfmt::skip]
const IN_FLASH: &[InFlash] = &[
    ("qcow2", "/usr/share/edk2/ovmf/OVMF_CODE_4M.secboot.qcow2", Some("/usr/share/edk2/ovmf/OVMF_VARS_4M.secboot.qcow2"), Q35, ENROLLED),
    ("raw", "/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd", Some("/usr/share/edk2/ovmf/OVMF_VARS.secboot.fd"), Q35, ENROLLED),
    ("qcow2", "/usr/share/edk2/ovmf/OVMF_CODE_4M.secboot.qcow2", Some("/usr/share/edk2/ovmf/OVMF_VARS_4M.qcow2"), Q35, SECURE),
    ("raw", "/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd", Some("/usr/share/edk2/ovmf/OVMF_VARS.fd"), Q35, SECURE),
    ("qcow2", "/usr/share/edk2/aarch64/QEMU_EFI-silent-pflash.qcow2", Some("/usr/share/edk2/aarch64/vars-template-pflash.qcow2"), &[("aarch64", "virt-*")], &[]),
    ("raw", "/usr/share/edk2/aarch64/QEMU_EFI-silent-pflash.raw", Some("/usr/share/edk2/aarch64/vars-template-pflash.raw"), &[("aarch64", "virt-*")], &[]),
    ("qcow2", "/usr/share/edk2/riscv/RISCV_VIRT_CODE.qcow2", Some("/usr/share/edk2/riscv/RISCV_VIRT_VARS.qcow2"), &[("riscv64", "virt"), ("riscv64", "virt-*")], &[]),
    ("raw", "/usr/share/edk2/loongarch64/QEMU_EFI.raw", Some("/usr/share/edk2/loongarch64/QEMU_VARS.raw"), &[("loongarch64", "virt"), ("loongarch64", "virt-*")], &[]),
    ("qcow2", "/usr/share/edk2/ovmf/OVMF_CODE_4M.qcow2", Some("/usr/share/edk2/ovmf/OVMF_VARS_4M.qcow2"), PC, PLAIN),
    ("raw", "/usr/share/edk2/ovmf/OVMF_CODE.fd", Some("/usr/share/edk2/ovmf/OVMF_VARS.fd"), PC, PLAIN),
    ("raw", "/usr/share/edk2/ovmf/OVMF.amdsev.fd", None, Q35, &["amd-sev", "amd-sev-es", "amd-sev-snp"]),
];

/// The firmware of the suites' host.
pub(super) fn all() -> Vec<Descriptor> {
    let in_flash = IN_FLASH
        .iter()
        .map(|(format, code, variables, machines, features)| {
            let image = |filename: &str| Image {
                filename: filename.to_owned(),
                format: (*format).to_owned(),
            };
            let mapping = Mapping::Flash(Flash {
                mode: match variables {
                    Some(_) => FlashMode::Split,
                    None => FlashMode::Stateless,
                },
                executable: image(code),
                nvram_template: variables.map(image),
            });
            descriptor("uefi", mapping, machines, features)
        });
    let bios = Mapping::Memory {
        filename: "/usr/share/seabios/bios-256k.bin".to_owned(),
    };
    let bios = descriptor("bios", bios, PC, &["acpi-s3", "acpi-s4"]);
    in_flash.chain([bios]).collect()
}

fn descriptor(
    kind: &str,
    mapping: Mapping,
    machines: &[(&str, &str)],
    features: &[&str],
) -> Descriptor {
    let targets = machines.iter().map(|(architecture, machine)| Target {
        architecture: (*architecture).to_owned(),
        machines: vec![(*machine).to_owned()],
    });
    Descriptor {
        interface_types: vec![kind.to_owned()],
        mapping,
        targets: targets.collect(),
        features: features
            .iter()
            .map(|feature| (*feature).to_owned())
            .collect(),
    }
}
