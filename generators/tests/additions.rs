//! What an author adds to the spec appears, and compiles, in every language by generating alone.
//!
//! A copy of the repository gets two additions: the function of CONTRIBUTING.md's recipe, and an obstacle course of names,
//! where every language's reserved words stand in every position. Everything is generated and compiled once for all tests.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at the first surprise"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use polyvirt_generators::cli;

/// Reserved words of the languages we have, and of those to come.
const WORDS: &str = "
    abstract alignas and as assert asm async await auto begin bool break byte case catch chan char class compl const continue
    crate def default defer del delete do done double downto dyn elif else elsif end enum except exception export extends
    extern external fallthrough false final finally float fn for foreach friend from func function functor global go goto if
    impl implements import in include inherit inherited initializer inline instanceof int interface internal is lambda last
    lazy let local long loop macro map match method mod module move mut mutable my namespace native new next nil no nonlocal
    none nonrec not null object of open operator or our override package pass print private protected pub public raise range
    rec record ref register reinterpret_cast require rescue restrict return self short sig signed sizeof static
    strictfp struct sub super switch synchronized template then this throw throws to trait transient true try type typedef
    typeid typename typeof union unless unsafe unsigned until use using val var virtual void volatile wchar_t when where
    while with xor yield";

/// The copy, with the additions generated into it.
static TREE: LazyLock<PathBuf> = LazyLock::new(|| {
    let tree = Path::new(env!("CARGO_TARGET_TMPDIR")).join("additions");
    let _ = fs::remove_dir_all(&tree);
    for part in [
        "api-spec",
        "bindings",
        "core",
        "generators",
        "tests/corpora",
        "tests/guests",
        "tests/networks",
        "xtask",
        "Cargo.toml",
        "Cargo.lock",
        "README.md",
    ] {
        copy(&root().join(part), &tree.join(part));
    }
    let objects = tree.join("api-spec/objects");
    append(&objects.join("domain.toml"), &recipe());
    fs::write(objects.join("obstacle.toml"), obstacles()).unwrap();
    let model = cli::load(&tree, None, false).unwrap_or_else(|report| panic!("{report}"));
    cli::emit(&model, None).write(&tree).unwrap();
    tree
});

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            if entry.file_name() != "target" && entry.file_name() != "__pycache__" {
                copy(&entry.path(), &to.join(entry.file_name()));
            }
        }
    } else {
        fs::copy(from, to).unwrap();
    }
}

fn append(path: &Path, text: &str) {
    let before = fs::read_to_string(path).unwrap();
    fs::write(path, format!("{before}\n{text}")).unwrap();
}

/// The function that CONTRIBUTING.md tells an author to write, as it stands there.
fn recipe() -> String {
    let text = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let (_, rest) = text
        .split_once("```toml\n")
        .expect("the recipe shows a function");
    let (block, _) = rest.split_once("```").unwrap();
    block
        .lines()
        .map(|l| l.trim_start().to_owned() + "\n")
        .collect()
}

/// Every word as function, argument, constant, field of a record, argument of a callback, typed parameter and set.
fn obstacles() -> String {
    let known = fs::read_dir(root().join("api-spec/objects")).unwrap();
    let known: String = known
        .map(|e| fs::read_to_string(e.unwrap().path()).unwrap())
        .collect();
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let mut out = String::new();
    let (mut values, mut fields, mut params, mut args) =
        (String::new(), String::new(), String::new(), String::new());
    for (i, word) in words.iter().enumerate() {
        let name = format!("virDomain{}{}", word[..1].to_uppercase(), &word[1..]);
        let taken = [format!("[fn.{name}]"), format!("[record.{}]", &name[3..])];
        if !taken.iter().any(|entry| known.contains(entry)) {
            out += &format!(
                "[fn.{name}]\nsig = \"(domain: &Domain, {word}: i32, flags: u32<ObstacleFlags>) -> status\"\nsince = \"12.7.0\"\n\
                 wire = {}\nacl = [\"domain:write\"]\ndoc = \"Obstacle.\"\nargs.{word} = \"Obstacle.\"\n\n",
                2000 + i
            );
        }
        values += &format!(
            "VIR_OBSTACLE_{} = {{ value = {i}, doc = \"Obstacle.\" }}\n",
            word.to_uppercase()
        );
        fields += &format!("{word} = {{ type = \"i32\", doc = \"Obstacle.\" }}\n");
        params += &format!(
            "VIR_OBSTACLE_PARAM_{} = {{ field = \"{word}\", type = \"u32\", doc = \"Obstacle.\" }}\n",
            word.to_uppercase()
        );
        args += &format!(", {word}: i32");
    }
    let docs: String = words
        .iter()
        .map(|w| format!("args.{w} = \"Obstacle.\"\n"))
        .collect();
    out += &format!(
        "[enum.Obstacle]\nprefix = \"VIR_OBSTACLE_\"\ndoc = \"Obstacle.\"\n[enum.Obstacle.values]\n{values}\n"
    );
    out += "[enum.ObstacleFlags]\nprefix = \"VIR_OBSTACLE_FLAG_\"\nflags = true\ndoc = \"Obstacle.\"\n[enum.ObstacleFlags.values]\n\
            VIR_OBSTACLE_FLAG_TYPE = { value = 1, doc = \"Obstacle.\" }\nVIR_OBSTACLE_FLAG_2ND = { value = 2, doc = \"Obstacle.\" }\n\n";
    out += &format!(
        "[record.ObstacleRecord]\nc = \"_virObstacleRecord\"\ndoc = \"Obstacle.\"\n[record.ObstacleRecord.fields]\n{fields}\n"
    );
    out += &format!("[params.Type]\ndoc = \"Obstacle.\"\n[params.Type.fields]\n{params}\n");
    out += &format!(
        "[callback.ObstacleCallback]\nsig = \"(conn: &Connect{args}, opaque: opaque) -> void\"\ndoc = \"Obstacle.\"\n{docs}\n"
    );
    out += "[fn.virDomainGetObstacles]\nsig = \"(domain: &Domain, class: out ObstacleRecord, lambda: out i32<Obstacle>, import: alloc string) -> status\"\n\
            since = \"12.7.0\"\ndoc = \"Obstacle.\"\nargs.class = \"Obstacle.\"\nargs.lambda = \"Obstacle.\"\nargs.import = \"Obstacle.\"\n";
    out
}

#[track_caller]
fn run(command: &mut Command) {
    let shown = format!("{command:?}");
    let output = command.output().unwrap_or_else(|e| panic!("{shown}: {e}"));
    let text = [output.stdout, output.stderr].concat();
    assert!(
        output.status.success(),
        "{shown}\n{}",
        String::from_utf8_lossy(&text)
    );
}

/// Whether a file below `folder` has the text.
fn has(folder: &str, text: &str) -> bool {
    fn search(path: &Path, text: &str) -> bool {
        if path.is_dir() {
            return fs::read_dir(path)
                .unwrap()
                .any(|e| search(&e.unwrap().path(), text));
        }
        fs::read(path).is_ok_and(|bytes| String::from_utf8_lossy(&bytes).contains(text))
    }
    search(&TREE.join(folder), text)
}

#[test]
fn a_function_appears_everywhere_by_generating_alone() {
    for (folder, text) in [
        (
            "core/driver/src/generated/traits",
            "fn domain_blink(&self, domain: &DomainRef, times: u32, flags: u32) -> Result<()>",
        ),
        (
            "core/api/src/generated/domain",
            "pub fn blink(&self, times: u32, flags: u32) -> Result<()>",
        ),
        (
            "core/api/src/generated/domain",
            "conn.require_write(\"virDomainBlink\")",
        ),
        ("core/wire/src/generated/remote", "DomainBlink"),
        ("bindings/c/include/libvirt", "virDomainBlink("),
        ("bindings/c/src/generated", "fn virDomainBlink("),
        ("bindings/c/symbols/libvirt.map", "virDomainBlink;"),
        ("bindings/python/src/generated", "virDomainBlink"),
        ("bindings/python", "def blink(self, times"),
    ] {
        assert!(has(folder, text), "`{text}` is not in {folder}");
    }
}

#[test]
fn a_function_appears_in_the_reference() {
    let site = TREE.join("reference");
    let args = [
        "reference",
        &site.to_string_lossy(),
        "--root",
        &TREE.to_string_lossy(),
    ]
    .map(String::from);
    assert_eq!(
        format!("{:?}", cli::run(&args)),
        format!("{:?}", std::process::ExitCode::SUCCESS)
    );
    assert!(has("reference", "virDomainBlink"));
}

#[test]
fn rust_c_exports_wire_and_python_compile() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("additions-target");
    let packages = ["polyvirt", "polyvirt-wire", "polyvirt-c", "polyvirt-python"]
        .map(|p| format!("--package={p}"));
    run(Command::new(env!("CARGO"))
        .args(["check", "--quiet"])
        .args(packages)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "--cap-lints=warn")
        .current_dir(&*TREE));
}

#[test]
fn the_headers_compile_as_c99_and_cpp17() {
    let include = TREE.join("bindings/c/include");
    let source = TREE.join("all.c");
    fs::write(&source, "#include <libvirt/libvirt.h>\n#include <libvirt/virterror.h>\n#include <libvirt/libvirt-admin.h>\n").unwrap();
    for (compiler, language, standard) in [("cc", "c", "-std=c99"), ("c++", "c++", "-std=c++17")] {
        run(Command::new(compiler)
            .args([
                "-x",
                language,
                standard,
                "-pedantic-errors",
                "-Wall",
                "-Werror",
                "-fsyntax-only",
                "-I",
            ])
            .arg(&include)
            .arg(&source));
    }
}

#[test]
fn the_python_files_compile() {
    run(Command::new("python3")
        .args(["-c", "import sys, pathlib\nfor p in pathlib.Path(sys.argv[1]).rglob('*.py*'):\n    if p.suffix in ('.py', '.pyi'): compile(p.read_text(), str(p), 'exec')"])
        .arg(TREE.join("bindings/python")));
}
