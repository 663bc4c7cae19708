//! Fetching suites, each with the client of the registry that its users get it from.
//!
//! What is fetched stays in the build folder, so that it is fetched once.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::side::Side;
use crate::folders;
use crate::paths;
use crate::python::Venv;
use crate::sh::{Sh, sh};

/// What a registry does not give, or not now: a reason to skip a suite, not a fault.
#[derive(Debug)]
pub(super) struct Unreachable(String);

impl fmt::Display for Unreachable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unreachable {}

/// The folder `name` of the build folder with what `fill` puts into it, filled once.
///
/// That it is done is noted last, so an interrupted run starts over.
pub(super) fn once(name: &str, fill: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
    let folder = paths::target().join("upstream").join(name);
    let note = folder.join(".complete");
    if note.exists() {
        return Ok(folder);
    }
    folders::empty(&folder)?;
    fill(&folder)?;
    fs::write(&note, "").with_context(|| format!("cannot write {}", note.display()))?;
    Ok(folder)
}

/// Runs a registry's client; a failure is [`Unreachable`], in the client's words.
pub(super) fn client(what: &str, client: Sh) -> Result<()> {
    let log = client.log(&format!("fetch-{}", what.replace('/', "-")))?;
    if log.status.success() {
        return Ok(());
    }
    let line = |start| log.text.lines().find(|line| line.starts_with(start));
    let why = ["E: ", "ERROR: ", "error: ", "go: "]
        .into_iter()
        .find_map(line)
        .or_else(|| log.text.lines().last())
        .unwrap_or("no reason was given");
    bail!(Unreachable(format!("{what} cannot be fetched: {why}")))
}

/// The environment in which Python's packages are fetched and built.
pub(super) fn python_tools() -> Result<Venv> {
    const TOOLS: &[&str] = &["setuptools>=77,<90", "wheel<1"];
    Venv::ensure("upstream", TOOLS).map_err(|error| {
        error.context(Unreachable("Python's build tools cannot be fetched".into()))
    })
}

/// The source of a Python package, as its authors published it.
pub(super) fn python_source(package: &str, version: &str) -> Result<PathBuf> {
    once(package, |folder| {
        let download = Side::Stock
            .sh(python_tools()?.python())
            .args(["-m", "pip", "download", "--no-deps", "--no-build-isolation"])
            .args([
                "--disable-pip-version-check",
                "--no-binary",
                ":all:",
                "--dest",
            ])
            .arg(folder)
            .arg(format!("{package}=={version}"));
        client(package, download)?;
        let archive = only(folder, ".tar.gz")?;
        sh("tar")
            .args(["--extract", "--strip-components=1", "--file"])
            .arg(&archive)
            .arg("--directory")
            .arg(folder)
            .run(&format!("unpack-{package}"))?;
        Ok(())
    })
}

/// The source of a Debian package: of the version that is installed, where `installed` names one.
pub(super) fn debian_source(source: &str, installed: Option<&str>) -> Result<PathBuf> {
    once(source, |folder| {
        let wanted = match installed {
            Some(package) => format!("{source}={}", source_version(package)?),
            None => source.to_owned(),
        };
        let apt = Apt::for_sources(&folder.join("apt"))?;
        client("the list of Debian's sources", apt.get().arg("update"))?;
        let archives = folder.join("archives");
        folders::empty(&archives)?;
        let download = apt.get().args(["source", "--download-only"]).arg(wanted);
        client(source, download.dir(&archives))?;
        let unpacked = folder.join("source");
        sh("dpkg-source")
            .args(["--no-check", "--extract"])
            .arg(only(&archives, ".dsc")?)
            .arg(&unpacked)
            .run(&format!("unpack-{source}"))?;
        Ok(())
    })
    .map(|folder| folder.join("source"))
}

fn source_version(package: &str) -> Result<String> {
    sh("dpkg-query")
        .args(["-W", "-f=${source:Version}", package])
        .read()
}

/// apt-get with lists of its own, since most systems do not list sources.
struct Apt {
    folder: PathBuf,
}

impl Apt {
    /// Takes the system's lists of packages as lists of sources.
    fn for_sources(folder: &Path) -> Result<Self> {
        folders::empty(&folder.join("lists/partial"))?;
        folders::empty(&folder.join("sources"))?;
        for name in [
            "sources.list",
            "sources.list.d/debian.sources",
            "sources.list.d/ubuntu.sources",
        ] {
            let Ok(text) = fs::read_to_string(Path::new("/etc/apt").join(name)) else {
                continue;
            };
            let file = Path::new(name).file_name().unwrap_or_default();
            let file = folder.join("sources").join(file);
            fs::write(&file, sources(&text))
                .with_context(|| format!("cannot write {}", file.display()))?;
        }
        Ok(Self {
            folder: folder.to_owned(),
        })
    }

    fn get(&self) -> Sh {
        let option = |name: &str, path: &Path| format!("-o{name}={}", path.display());
        sh("apt-get").args([
            option("Dir::Etc::sourcelist", Path::new("/dev/null")),
            option("Dir::Etc::sourceparts", &self.folder.join("sources")),
            option("Dir::State::lists", &self.folder.join("lists")),
            "-oDir::Cache::pkgcache=".to_owned(),
            "-oDir::Cache::srcpkgcache=".to_owned(),
            // It may not look into the build folder as another user.
            "-oAPT::Sandbox::User=root".to_owned(),
        ])
    }
}

/// A list of packages in either of apt's formats, as a list of sources.
fn sources(list: &str) -> String {
    let line = |line: &str| match line.strip_prefix("deb ") {
        Some(rest) => format!("deb-src {rest}\n"),
        None if line.starts_with("Types:") => "Types: deb-src\n".to_owned(),
        None => format!("{line}\n"),
    };
    list.lines().map(line).collect()
}

/// The one file in `folder` whose name ends so.
fn only(folder: &Path, end: &str) -> Result<PathBuf> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .find(|path| path.to_string_lossy().ends_with(end))
        .with_context(|| format!("{} holds no {end}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::sources;

    #[test]
    fn both_formats_of_lists_become_lists_of_sources() {
        assert_eq!(sources("deb http://a b c\n"), "deb-src http://a b c\n");
        let listed = sources("Types: deb\nURIs: http://a\nSuites: b\n");
        assert_eq!(listed, "Types: deb-src\nURIs: http://a\nSuites: b\n");
    }
}
