//! Static libraries: what the shared ones are linked from, showing the public symbols alone.
//!
//! The crate's archive shows every symbol of Rust's own, which would clash with those of another Rust library in the
//! same program. So it becomes one object in which only the public symbols are global. The extension libraries share
//! its state, hence its code: their archives are empty, and exist for `-lvirt-qemu` to find.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::c_library::CLibrary;
use crate::paths;
use crate::sh::sh;

/// Sections of the compiler's that a linker has no use for, and that some archivers stumble over.
const COMPILERS_OWN: [&str; 3] = [".llvmbc", ".llvmcmd", ".llvm_addrsig"];

/// The static library called `name`, such as `libvirt-qemu`.
pub(super) fn archive(name: &str, library: &CLibrary) -> Result<PathBuf> {
    let folder = paths::target().join("c/static");
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let archive = folder.join(format!("{name}.a"));
    if archive.exists() {
        fs::remove_file(&archive)
            .with_context(|| format!("cannot replace {}", archive.display()))?;
    }
    let run = sh("ar").arg("rcs").arg(&archive);
    let run = match name {
        "libvirt" => run.arg(object(library, &folder)?),
        _ => run,
    };
    run.run("ar")?;
    Ok(archive)
}

/// All code as one object.
fn object(library: &CLibrary, folder: &Path) -> Result<PathBuf> {
    let (whole, object) = (folder.join("whole.o"), folder.join("libvirt.o"));
    sh("ld")
        .args(["-r", "--whole-archive"])
        .arg(&library.archive)
        .arg("-o")
        .arg(&whole)
        .run("ld")?;
    let public = folder.join("public-symbols");
    fs::write(&public, library.public_names()?.join("\n"))
        .with_context(|| format!("cannot write {}", public.display()))?;
    sh("objcopy")
        .arg(format!("--keep-global-symbols={}", public.display()))
        .arg("--strip-debug")
        .args(COMPILERS_OWN.map(|section| format!("--remove-section={section}")))
        .arg(&whole)
        .arg(&object)
        .run("objcopy")?;
    fs::remove_file(&whole).with_context(|| format!("cannot remove {}", whole.display()))?;
    Ok(object)
}
