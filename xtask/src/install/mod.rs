//! `install`: lays the C library out as distributions and compilers expect it.
//!
//! | Where | What |
//! |---|---|
//! | `LIBDIR` | the four shared libraries with their links, and static ones |
//! | `LIBDIR/pkgconfig` | how to compile and link with each |
//! | `PREFIX/include/libvirt` | the headers |
//! | `PREFIX/share/libvirt/api` | the API as XML, for generators of bindings |
//! | `PREFIX/share/libvirt/schemas` | RELAX NG schemas of the documents |

mod files;
mod pkgconfig;
mod static_library;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, ensure};

use crate::c_library::{self, CLibrary};
use crate::packages::Group;
use crate::{paths, progress, setup};
use files::Files;

/// Where to put it.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Where it will be used from.
    #[arg(long, default_value = "/usr/local")]
    prefix: PathBuf,
    /// The folder of libraries, below the prefix or absolute: `lib/x86_64-linux-gnu` on Debian.
    #[arg(long, default_value = "lib")]
    libdir: PathBuf,
    /// A folder that stands for the root while a package is made.
    #[arg(long)]
    destdir: Option<PathBuf>,
}

/// The folders of an installation, as programs will see them.
struct Layout {
    prefix: PathBuf,
    libdir: PathBuf,
}

impl Layout {
    fn includedir(&self) -> PathBuf {
        self.prefix.join("include")
    }

    fn datadir(&self) -> PathBuf {
        self.prefix.join("share")
    }

    fn api(&self) -> PathBuf {
        self.datadir().join("libvirt/api")
    }
}

/// Builds the libraries and installs everything.
pub(crate) fn command(options: &Options) -> Result<ExitCode> {
    setup::ensure(&[Group::Build])?;
    ensure!(
        options.prefix.is_absolute(),
        "--prefix has to be an absolute path: pkg-config files name it"
    );
    let layout = Layout {
        prefix: options.prefix.clone(),
        libdir: options.prefix.join(&options.libdir),
    };
    let (built, _) = progress::during("building the C library", c_library::build);
    let library = built?;
    library.require_exact_exports()?;
    let mut files = Files::below(options.destdir.as_deref());
    install(&layout, &library, &mut files)?;
    println!("{}", files.summary());
    Ok(ExitCode::SUCCESS)
}

/// Installs a library that is built already below `prefix`.
pub(crate) fn into(prefix: &Path, library: &CLibrary) -> Result<()> {
    let layout = Layout {
        prefix: prefix.to_owned(),
        libdir: prefix.join("lib"),
    };
    install(&layout, library, &mut Files::below(None))
}

fn install(layout: &Layout, library: &CLibrary, files: &mut Files) -> Result<()> {
    let version = library_version()?;
    for name in library.names() {
        let real = format!("{name}.so.0.{}", version.file);
        files.program(
            &library.folder.join(format!("{name}.so.0")),
            &layout.libdir.join(&real),
        )?;
        files.link(&real, &layout.libdir.join(format!("{name}.so.0")))?;
        files.link(
            &format!("{name}.so.0"),
            &layout.libdir.join(format!("{name}.so")),
        )?;
        let archive = static_library::archive(&name, library)?;
        files.copy(&archive, &layout.libdir.join(format!("{name}.a")))?;
        let text = pkgconfig::text(&name, layout, &version)?;
        files.write(&text, &layout.libdir.join(format!("pkgconfig/{name}.pc")))?;
    }
    let root = paths::root();
    let folders = [
        (
            root.join("bindings/c/include/libvirt"),
            "h",
            layout.includedir().join("libvirt"),
        ),
        (root.join("bindings/c/api"), "xml", layout.api()),
        (
            root.join("core/config/schemas"),
            "rng",
            layout.datadir().join("libvirt/schemas"),
        ),
    ];
    for (from, extension, to) in folders {
        files.folder(&from, extension, &to)?;
    }
    Ok(())
}

/// The level of the API that the libraries have.
struct Version {
    /// As pkg-config wants it: `12.7.0`.
    dotted: String,
    /// As file names of libraries have it: `12007.0`.
    file: String,
}

/// Read from the header that programs read it from.
fn library_version() -> Result<Version> {
    let header = paths::root().join("bindings/c/include/libvirt/libvirt-common.h");
    let text = files::read(&header)?;
    let number = text
        .lines()
        .find_map(|line| {
            line.trim_start_matches(['#', ' '])
                .strip_prefix("define LIBVIR_VERSION_NUMBER ")
        })
        .and_then(|number| number.trim().parse::<u32>().ok());
    let number = number.ok_or_else(|| missing_number(&header))?;
    let (major, minor, micro) = (number / 1_000_000, number / 1000 % 1000, number % 1000);
    Ok(Version {
        dotted: format!("{major}.{minor}.{micro}"),
        file: format!("{}.{micro}", major * 1000 + minor),
    })
}

fn missing_number(header: &Path) -> anyhow::Error {
    anyhow::anyhow!(
        "{} does not define LIBVIR_VERSION_NUMBER",
        paths::shown(header)
    )
}
