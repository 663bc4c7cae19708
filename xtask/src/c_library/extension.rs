//! The extension libraries: `libvirt-qemu.so.0`, `libvirt-lxc.so.0`, `libvirt-admin.so.0`.
//!
//! Their functions work on handles made by `libvirt.so.0` and set the same last error, so their
//! code must be in that library: linking the archive into each would duplicate every static. But
//! `libvirt.so.0` exports exactly the public symbols, none of these, and no private node.
//!
//! So an extension library holds one jump a function, through a table that it fills when it is
//! loaded, and `libvirt.so.0` holds the table to copy and an ELF note that tells where it is
//! (bindings/c/link/extension.c does the search). Both sides are written here, from the same
//! symbol map; a fingerprint of the names makes sure that they belong together.
//!
//! What was weighed against it: a private third library under both (a second file to install
//! beside `libvirt.so.0`, and a jump more in each of its 500 functions), and empty extension
//! libraries over a `libvirt.so.0` that exports their symbols too (linking with only
//! `-lvirt-qemu` then fails).

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use super::map;

/// The libraries, with the note type that tells their tables apart. Released numbers stay.
const LIBRARIES: &[(&str, u32)] = &[
    ("libvirt-qemu", 1),
    ("libvirt-lxc", 2),
    ("libvirt-admin", 3),
];

/// One extension library.
pub(super) struct Extension {
    /// Its name without suffix: `libvirt-qemu`.
    pub(super) name: &'static str,
    note_type: u32,
    functions: Vec<String>,
}

/// The libraries over an archive with the symbols `defined`, which has to have all their functions.
pub(super) fn all(defined: &BTreeSet<String>) -> Result<Vec<Extension>> {
    let extensions = LIBRARIES.iter().map(|&(name, note_type)| {
        let symbols = map::symbols(name)?;
        let functions: Vec<String> = symbols.into_iter().map(|s| s.name).collect();
        if let Some(missing) = functions.iter().find(|name| !defined.contains(*name)) {
            bail!("the archive lacks {missing} of {name}");
        }
        Ok(Extension {
            name,
            note_type,
            functions,
        })
    });
    extensions.collect()
}

impl Extension {
    /// The name to give to the linker after `-l`.
    pub(super) fn link_name(&self) -> String {
        self.name.trim_start_matches("lib").to_owned()
    }

    /// The hidden symbol of the table in `libvirt.so.0`.
    pub(super) fn table_symbol(&self) -> String {
        format!("polyvirt_table_{}", self.note_type)
    }

    /// Assembly for `libvirt.so.0`: the table, and the note that tells where it is.
    pub(super) fn table(&self) -> String {
        let table = self.table_symbol();
        let mut text = format!(
            "    .section .data.rel.ro.polyvirt,\"aw\",%progbits\n    .balign 8\n    \
             .globl {table}\n    .hidden {table}\n{table}:\n"
        );
        for function in &self.functions {
            text += &format!("    .quad {function}\n");
        }
        let note_type = self.note_type;
        let fingerprint = self.fingerprint();
        text += &format!(
            "    .section .note.polyvirt,\"a\",%note\n    .balign 4\n    \
             .long 9\n    .long 16\n    .long {note_type}\n    .asciz \"polyvirt\"\n    .balign 4\n\
             1:  .quad {table} - 1b\n    .quad {fingerprint:#x}\n"
        );
        text + NO_EXECUTABLE_STACK
    }

    /// Assembly for the extension library: a forwarder a function, and what extension.c reads.
    pub(super) fn forwarders(&self) -> Result<String> {
        let mut text = String::from("    .text\n");
        for (index, function) in self.functions.iter().enumerate() {
            let jump = jump(&format!("polyvirt_forward+{}", index * 8))?;
            text += &format!(
                "    .globl {function}\n    .type {function}, %function\n    .balign 16\n\
                 {function}:\n    .cfi_startproc\n{jump}    .cfi_endproc\n    \
                 .size {function}, . - {function}\n"
            );
        }
        let count = self.functions.len();
        let (note_type, fingerprint) = (self.note_type, self.fingerprint());
        text += "    .section .rodata\n    .balign 8\n";
        text += &constant("polyvirt_fingerprint", &format!(".quad {fingerprint:#x}"));
        text += &constant("polyvirt_count", &format!(".quad {count}"));
        text += &constant("polyvirt_note_type", &format!(".long {note_type}"));
        text += "    .bss\n    .balign 8\n";
        text += &constant("polyvirt_forward", &format!(".zero {}", count * 8));
        Ok(text + NO_EXECUTABLE_STACK)
    }

    /// FNV-1a over the names, in order: enough to tell builds apart that do not belong together.
    fn fingerprint(&self) -> u64 {
        let bytes = self
            .functions
            .iter()
            .flat_map(|name| name.bytes().chain([0]));
        bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
    }
}

const NO_EXECUTABLE_STACK: &str = "    .section .note.GNU-stack,\"\",%progbits\n";

/// A hidden symbol with its content.
fn constant(name: &str, content: &str) -> String {
    format!("    .globl {name}\n    .hidden {name}\n{name}:\n    {content}\n")
}

/// A jump to the address in `slot`, with all argument registers as they are.
fn jump(slot: &str) -> Result<String> {
    Ok(match std::env::consts::ARCH {
        "x86_64" => format!("    endbr64\n    jmp *{slot}(%rip)\n"),
        "aarch64" => format!(
            "    hint #34\n    adrp x16, {slot}\n    ldr x16, [x16, #:lo12:{slot}]\n    br x16\n"
        ),
        other => {
            bail!("no forwarder for {other} yet: add its jump in xtask/src/c_library/extension.rs")
        }
    })
}

#[cfg(test)]
mod tests {
    use super::Extension;

    fn extension(functions: &[&str]) -> Extension {
        Extension {
            name: "libvirt-qemu",
            note_type: 1,
            functions: functions.iter().map(|&name| name.to_owned()).collect(),
        }
    }

    #[test]
    fn both_sides_agree_and_another_set_of_names_does_not() {
        let one = extension(&["virA", "virB"]);
        let fingerprint = format!("{:#x}", one.fingerprint());
        assert!(one.table().contains(&fingerprint));
        assert!(one.forwarders().unwrap().contains(&fingerprint));
        assert_ne!(
            one.fingerprint(),
            extension(&["virB", "virA"]).fingerprint()
        );
        assert_ne!(
            one.fingerprint(),
            extension(&["virAv", "irB"]).fingerprint()
        );
    }
}
