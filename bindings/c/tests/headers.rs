//! The headers: they compile as C and as C++, and give what stock libvirt's headers give.

#![allow(
    clippy::unwrap_used,
    reason = "a test ends where something is not as it should be"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const PUBLIC: &[&str] = &[
    "libvirt.h",
    "virterror.h",
    "libvirt-qemu.h",
    "libvirt-lxc.h",
    "libvirt-admin.h",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn include() -> PathBuf {
    root().join("bindings/c/include")
}

/// A folder of its own for one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn compile(compiler: &str, flags: &[&str], source: &Path) -> Output {
    Command::new(compiler)
        .args(flags)
        .args(["-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-I"])
        .arg(include())
        .arg(source)
        .output()
        .unwrap()
}

#[track_caller]
fn require_success(output: &Output) {
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
}

/// Each public header alone, and all together with the sentinels of enums.
fn every_way(compiler: &str, flags: &[&str], suffix: &str) {
    let folder = folder(suffix);
    let all: String = PUBLIC
        .iter()
        .map(|file| format!("#include <libvirt/{file}>\n"))
        .collect();
    let mut sources = vec![format!("#define VIR_ENUM_SENTINELS\n{all}")];
    sources.extend(
        PUBLIC
            .iter()
            .map(|file| format!("#include <libvirt/{file}>\n")),
    );
    for (number, text) in sources.iter().enumerate() {
        let source = folder.join(format!("{number}.{suffix}"));
        fs::write(&source, format!("{text}extern int used;\n")).unwrap();
        require_success(&compile(compiler, flags, &source));
    }
}

#[test]
fn compile_as_c99() {
    every_way("cc", &["-std=c99", "-pedantic"], "c");
}

#[test]
fn compile_as_cxx17() {
    every_way("c++", &["-std=c++17", "-pedantic"], "cpp");
}

#[test]
fn parts_of_the_main_header_are_not_included_alone() {
    let source = folder("alone").join("alone.c");
    fs::write(&source, "#include <libvirt/libvirt-domain.h>\n").unwrap();
    let output = compile("cc", &[], &source);
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(
        !output.status.success() && text.contains("include libvirt/libvirt.h instead"),
        "{text}"
    );
}

#[test]
fn macros_work_as_documented() {
    let source = folder("macros").join("macros.c");
    let program = folder("macros").join("macros");
    fs::write(&source, include_str!("macros.c")).unwrap();
    let output = Command::new("cc")
        .args(["-Wall", "-Wextra", "-Werror", "-I"])
        .arg(include())
        .arg(&source)
        .arg("-o")
        .arg(&program)
        .output()
        .unwrap();
    require_success(&output);
    require_success(&Command::new(program).output().unwrap());
}

/// What the generated program prints: `kind name` and the rest.
fn layout(name: &str, flags: &[String]) -> BTreeMap<String, String> {
    let program = folder("layout").join(name);
    let output = Command::new("cc")
        .args(["-Wall", "-Wextra", "-Wno-deprecated-declarations"])
        .args(flags)
        .arg(root().join("tests/c/generated/layout.c"))
        .arg("-o")
        .arg(&program)
        .output()
        .unwrap();
    require_success(&output);
    let printed = Command::new(program).output().unwrap();
    let line = |line: &str| {
        let (key, value) = line
            .match_indices(' ')
            .nth(1)
            .map(|(at, _)| line.split_at(at))?;
        Some((key.to_owned(), value.to_owned()))
    };
    String::from_utf8(printed.stdout)
        .unwrap()
        .lines()
        .filter_map(line)
        .collect()
}

#[test]
fn sizes_offsets_values_and_types_are_those_of_stock_libvirt() {
    let pkg_config = Command::new("pkg-config")
        .args(["--cflags", "libvirt"])
        .output();
    let Some(stock) = pkg_config.ok().filter(|output| output.status.success()) else {
        eprintln!("stock libvirt's headers are not installed: nothing to compare with");
        return;
    };
    let flags = String::from_utf8(stock.stdout).unwrap();
    let flags: Vec<String> = flags.split_whitespace().map(str::to_owned).collect();
    let ours = layout("ours", &[format!("-I{}", include().display())]);
    let stock = layout("stock", &flags);
    let differ: Vec<_> = stock
        .iter()
        .filter(|(key, value)| ours.get(*key) != Some(value))
        .collect();
    assert!(differ.is_empty(), "{differ:#?}");
    assert!(stock.len() > 1000, "only {} compared", stock.len());
}
