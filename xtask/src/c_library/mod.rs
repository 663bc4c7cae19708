//! The C library: `libvirt.so.0`, its extension libraries, and programs built against them.
//!
//! All code is in `libvirt.so.0`, linked from the static library of the crate `polyvirt-c`; its
//! symbol map decides what is visible. The extension libraries must share its state, and it may
//! export nothing that is not public, so they forward to it; [`extension`] tells how.

mod compile;
mod exports;
mod extension;
mod link;
mod map;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};

pub(crate) use compile::{Against, Watched, compile, compile_files, compile_watched};
use extension::Extension;
pub(crate) use link::SYSTEM_LIBRARIES;

use crate::packages::Group;
use crate::sh::{Sh, cargo, sh};
use crate::{paths, progress, setup};

/// The built libraries.
pub(crate) struct CLibrary {
    /// Where the shared libraries are.
    pub(crate) folder: PathBuf,
    /// What they were linked from.
    pub(crate) archive: PathBuf,
    /// The extension libraries, as the linker calls them: `virt-qemu`.
    pub(crate) extensions: Vec<String>,
    /// How many symbols `libvirt.so.0` exports.
    exported: usize,
}

/// Options of `build-c`.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Builds fast instead of fast code, into `c/dev` of the build folder, for trying things out:
    /// `LD_LIBRARY_PATH=target/c/dev python3`.
    #[arg(long)]
    dev: bool,
}

/// How the code is compiled.
#[derive(Clone, Copy)]
pub(crate) enum Profile {
    /// What ships.
    Release,
    /// Not optimized: ready after seconds.
    Dev,
}

impl Profile {
    /// Where cargo leaves the archive, and where the libraries go, in the build folder.
    fn folders(self) -> (&'static str, &'static str) {
        match self {
            Self::Release => ("release", "c/lib"),
            Self::Dev => ("debug", "c/dev"),
        }
    }
}

/// Builds all of them, as they ship.
pub(crate) fn build() -> Result<CLibrary> {
    build_as(Profile::Release)
}

/// Builds all of them, compiled in one way or the other.
pub(crate) fn build_as(profile: Profile) -> Result<CLibrary> {
    let (compiled, linked) = profile.folders();
    let cargo = cargo().args(["build", "--package", "polyvirt-c"]);
    match profile {
        Profile::Release => cargo.arg("--release"),
        Profile::Dev => cargo,
    }
    .run("c-library")?;
    let archive = paths::target().join(compiled).join("libpolyvirt_c.a");
    let defined = symbols(sh("nm").args(["-g", "--defined-only", "-P"]).arg(&archive))?;
    let folder = paths::target().join(linked);
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("cannot create {}", folder.display()))?;

    let extensions = extension::all(&defined)?;
    link::main_library(&archive, &extensions, &folder)?;
    for extension in &extensions {
        link::extension(extension, &folder)?;
    }

    let main = folder.join("libvirt.so.0");
    Ok(CLibrary {
        exported: exports::exported(&main)?.len(),
        extensions: extensions.iter().map(Extension::link_name).collect(),
        archive,
        folder,
    })
}

/// `build-c`: builds them, and says where they are and what is in them.
pub(crate) fn command(options: &Options) -> Result<ExitCode> {
    setup::ensure(&[Group::Build])?;
    let profile = if options.dev {
        Profile::Dev
    } else {
        Profile::Release
    };
    let (library, _) = progress::during("building the C library", || build_as(profile));
    let library = library?;
    println!("{}", paths::shown(&library.folder));
    println!("{}", library.summary());
    library.require_exact_exports()?;
    Ok(ExitCode::SUCCESS)
}

impl CLibrary {
    /// One line on what was built.
    pub(crate) fn summary(&self) -> String {
        let mut text = format!("libvirt.so.0 exports {} symbols", self.exported);
        for name in &self.extensions {
            text += &format!("; lib{name}.so.0");
        }
        text
    }

    /// The libraries, as `libvirt-qemu`.
    pub(crate) fn names(&self) -> Vec<String> {
        let extensions = self.extensions.iter().map(|name| format!("lib{name}"));
        std::iter::once("libvirt".to_owned())
            .chain(extensions)
            .collect()
    }

    /// The names of all public symbols.
    pub(crate) fn public_names(&self) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for library in self.names() {
            names.extend(
                map::symbols(&library)?
                    .into_iter()
                    .map(|symbol| symbol.name),
            );
        }
        Ok(names)
    }

    /// An error unless each library exports what its symbol map says, node by node, and nothing else.
    pub(crate) fn require_exact_exports(&self) -> Result<()> {
        let mut libraries = self.names().into_iter();
        libraries.try_for_each(|library| exports::require_exact(&library, &self.folder))
    }
}

/// The symbols in a listing by `nm -P`, without their versions.
fn symbols(nm: Sh) -> Result<BTreeSet<String>> {
    let listing = nm.read()?;
    let symbol = |line: &str| {
        let mut fields = line.split(' ');
        let (name, kind) = (fields.next()?, fields.next()?);
        // A is a version node, not something to call.
        (kind != "A").then(|| name.split('@').next().unwrap_or(name).to_owned())
    };
    Ok(listing.lines().filter_map(symbol).collect())
}
