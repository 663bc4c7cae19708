//! What `cargo xtask generate`, `facts` and `doc-check` run.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::diagnostic::Diagnostics;
use crate::model::Model;
use crate::output::Output;
use crate::{conformance, docs, facts, released, schema, spec, targets};

const USAGE: &str =
    "usage: generate [--check] [--only TARGET] [--dump spec|model] [--release] [--root DIR]
       facts DIR [--json]
       doc-check [DIR]
       reference DIR";

/// Runs one command; the arguments are those of `cargo xtask generate`, or begin with `facts`, `doc-check` or `reference`.
#[must_use]
pub fn run(args: &[String]) -> ExitCode {
    let result = Options::parse(args).and_then(|options| match options.command.as_str() {
        "facts" => run_facts(&options),
        "doc-check" => run_doc_check(&options),
        "reference" => run_reference(&options),
        _ => run_generate(&options),
    });
    match result {
        Ok(code) => code,
        Err(message) => {
            let _ = writeln!(io::stderr(), "error: {message}");
            ExitCode::from(2)
        }
    }
}

#[derive(Default)]
struct Options {
    command: String,
    root: PathBuf,
    check: bool,
    release: bool,
    json: bool,
    only: Option<String>,
    dump: Option<String>,
    operand: Option<PathBuf>,
}

impl Options {
    fn parse(args: &[String]) -> Result<Self, String> {
        let mut o = Self {
            command: "generate".into(),
            root: default_root(),
            ..Self::default()
        };
        let mut args = args.iter();
        let mut first = true;
        while let Some(arg) = args.next() {
            let mut value = |name: &str| {
                args.next()
                    .cloned()
                    .ok_or_else(|| format!("{name} needs a value\n{USAGE}"))
            };
            match arg.as_str() {
                "generate" | "facts" | "doc-check" | "reference" if first => {
                    o.command.clone_from(arg);
                }
                "--check" => o.check = true,
                "--release" => o.release = true,
                "--json" => o.json = true,
                "--only" => o.only = Some(value("--only")?),
                "--dump" => o.dump = Some(value("--dump")?),
                "--root" => o.root = value("--root")?.into(),
                other
                    if !other.starts_with('-')
                        && o.operand.is_none()
                        && o.command != "generate" =>
                {
                    o.operand = Some(other.into());
                }
                other => return Err(format!("`{other}` is not an option\n{USAGE}")),
            }
            first = false;
        }
        Ok(o)
    }
}

/// The repository this crate was built in, or the current folder when that is one.
fn default_root() -> PathBuf {
    let here = PathBuf::from(".");
    if here.join("api-spec").is_dir() {
        return here;
    }
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or(here, Path::to_path_buf)
}

/// Reads the spec below `root` and checks it, with the rules of every target or of one.
///
/// # Errors
/// The rendered problems, or why a file cannot be read.
pub fn load(root: &Path, only: Option<&str>, color: bool) -> Result<Model, String> {
    let mut problems = Diagnostics::default();
    let spec = spec::load(&root.join("api-spec"), &mut problems)
        .map_err(|e| format!("cannot read the spec: {e}"))?;
    let mut model = Model::build(&spec, &mut problems);
    let mut wrong = Diagnostics::default();
    model.suite = conformance::load(root, &model, &mut wrong)
        .map_err(|e| format!("cannot read the conformance cases: {e}"))?;
    problems.add_causes(wrong);
    targets::check(&model, only, &mut problems);
    problems.retain(|problem| concerns(only, &problem.place.file.path));
    if problems.is_empty() {
        Ok(model)
    } else {
        Err(problems.render(color))
    }
}

/// Whether a file of the spec is one that the target reads: documents and the API have nothing to do with each other.
fn concerns(only: Option<&str>, path: &str) -> bool {
    let document = Path::new(path).starts_with("documents");
    match only {
        Some("config" | "schemas") => document,
        Some("c" | "python" | "rust" | "wire") => !document,
        _ => true,
    }
}

fn load_shown(root: &Path, only: Option<&str>) -> Result<Option<Model>, String> {
    match load(root, only, io::stderr().is_terminal()) {
        Ok(model) => Ok(Some(model)),
        Err(report) if report.starts_with("cannot read") => Err(report),
        Err(report) => {
            let _ = write!(io::stderr(), "{report}");
            Ok(None)
        }
    }
}

/// Every generated file of the repository.
#[must_use]
pub fn emit(model: &Model, only: Option<&str>) -> Output {
    let mut out = Output::default();
    if only.is_none_or(|o| o == "schema") {
        schema::emit(&mut out);
    }
    targets::emit(model, only, &mut out);
    out
}

fn run_generate(o: &Options) -> Result<ExitCode, String> {
    let Some(model) = load_shown(&o.root, o.only.as_deref())? else {
        return Ok(ExitCode::FAILURE);
    };
    if let Some(stage) = &o.dump {
        return dump(&model, stage);
    }
    if let Some(only) = &o.only
        && !targets::names().contains(&only.as_str())
    {
        return Err(format!(
            "there is no target `{only}`; known are: {}",
            targets::names().join(", ")
        ));
    }
    if o.release {
        std::fs::write(o.root.join("api-spec/released.txt"), released::text(&model))
            .map_err(|e| e.to_string())?;
    }
    let out = emit(&model, o.only.as_deref());
    let report = if o.check {
        out.compare(&o.root)
    } else {
        out.write(&o.root)
    }
    .map_err(|e| e.to_string())?;
    let mut stdout = io::stdout().lock();
    if o.check && (!report.changed.is_empty() || !report.stale.is_empty()) {
        for path in &report.changed {
            let _ = writeln!(
                stdout,
                "differs from what the spec gives: {}",
                path.display()
            );
        }
        for path in &report.stale {
            let _ = writeln!(stdout, "no longer made from the spec: {}", path.display());
        }
        let _ = writeln!(stdout, "run `cargo xtask generate` and commit the result");
        return Ok(ExitCode::FAILURE);
    }
    let verb = if o.check { "up to date" } else { "generated" };
    let _ = writeln!(
        stdout,
        "{} files {verb}, {} changed, {} removed",
        report.total,
        report.changed.len(),
        report.stale.len()
    );
    Ok(ExitCode::SUCCESS)
}

fn dump(model: &Model, stage: &str) -> Result<ExitCode, String> {
    let text = match stage {
        "model" => format!("{model:#?}"),
        "shapes" => crate::model::shape::table(model),
        "targets" => {
            let out = emit(model, None);
            out.files()
                .iter()
                .map(|(path, text)| format!("=== {}\n{text}", path.display()))
                .collect()
        }
        other => {
            return Err(format!(
                "there is no stage `{other}`; known are: model, shapes, targets"
            ));
        }
    };
    let _ = writeln!(io::stdout().lock(), "{text}");
    Ok(ExitCode::SUCCESS)
}

fn run_facts(o: &Options) -> Result<ExitCode, String> {
    let dir = o
        .operand
        .as_ref()
        .ok_or_else(|| format!("facts needs the folder of facts\n{USAGE}"))?;
    let Some(model) = load_shown(&o.root, None)? else {
        return Ok(ExitCode::FAILURE);
    };
    let meant =
        std::fs::read_to_string(o.root.join("api-spec/exceptions.toml")).unwrap_or_default();
    let meant = facts::exceptions(&meant);
    let sections = facts::compare(&model, dir).map_err(|e| e.to_string())?;
    Ok(facts::report(&sections, &meant, o.json))
}

fn run_doc_check(o: &Options) -> Result<ExitCode, String> {
    let Some(model) = load_shown(&o.root, None)? else {
        return Ok(ExitCode::FAILURE);
    };
    docs::report(&model, o.operand.as_deref()).map_err(|e| e.to_string())
}

/// Writes the API reference, which is not part of the repository, into a folder.
fn run_reference(o: &Options) -> Result<ExitCode, String> {
    let dir = o
        .operand
        .as_ref()
        .ok_or_else(|| format!("reference needs the folder to write\n{USAGE}"))?;
    let Some(model) = load_shown(&o.root, Some("reference"))? else {
        return Ok(ExitCode::FAILURE);
    };
    let report = targets::reference::site(&model)
        .write(dir)
        .map_err(|e| e.to_string())?;
    let _ = writeln!(
        io::stdout().lock(),
        "{} files of the reference in {}, {} changed, {} removed",
        report.total,
        dir.display(),
        report.changed.len(),
        report.stale.len()
    );
    Ok(ExitCode::SUCCESS)
}
