//! Checks the documentation: that nothing is without, and that no text is somebody else's.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use crate::model::Model;

/// How many words in a row may be the same as in another documentation: one less than this.
const RUN: usize = 12;

/// One text of the documentation and what it is about.
pub struct Text<'a> {
    /// Kind: `function`, `argument`, `constant`, ...
    pub kind: &'static str,
    /// Name, such as `virDomainSuspend` or `virDomainSuspend.domain`.
    pub name: String,
    /// The text.
    pub text: &'a str,
}

/// The first sentence, which stands alone.
#[must_use]
pub fn first_sentence(text: &str) -> &str {
    let paragraph = text.split("\n\n").next().unwrap_or_default().trim();
    let end = paragraph.match_indices(". ").find(|(at, _)| {
        let next = paragraph[at + 2..].chars().next();
        next.is_some_and(|c| c.is_uppercase() || c == '`')
    });
    end.map_or(paragraph, |(at, _)| &paragraph[..=at])
}

/// Whether the first sentence is one: it ends with a full stop and, when asked for, begins with a capital letter. What is
/// written as it is everywhere, such as `vCPU`, may begin as it does.
#[must_use]
pub fn is_sentence(text: &str, capital: bool) -> bool {
    let sentence = first_sentence(text);
    let word = sentence.split_whitespace().next().unwrap_or_default();
    let begins = !capital
        || !word.starts_with(char::is_lowercase)
        || word.chars().any(|c| c.is_uppercase() || c.is_ascii_digit());
    begins && sentence.ends_with('.')
}

/// Every text that the documentation owes.
#[must_use]
pub fn texts<'a>(model: &'a Model) -> Vec<Text<'a>> {
    let mut out = Vec::new();
    let mut add = |kind, name: String, text: &'a str| out.push(Text { kind, name, text });
    for o in &model.objects {
        add("object", o.name.clone(), o.doc.as_str());
    }
    for f in &model.functions {
        add("function", f.name.clone(), f.doc.as_str());
        for a in &f.args {
            add("argument", format!("{}.{}", f.name, a.name), a.doc.as_str());
        }
    }
    for c in &model.callbacks {
        add("callback", format!("vir{}", c.name), c.doc.as_str());
        for a in &c.args {
            add(
                "argument",
                format!("vir{}.{}", c.name, a.name),
                a.doc.as_str(),
            );
        }
    }
    for e in &model.enums {
        add("enum", format!("vir{}", e.name), e.doc.as_str());
        for v in &e.values {
            add("constant", v.name.clone(), v.doc.as_str());
        }
    }
    for c in &model.consts {
        add("constant", c.name.clone(), c.doc.as_str());
    }
    for s in &model.params {
        add("parameter set", s.name.clone(), s.doc.as_str());
        for p in &s.fields {
            add("parameter", p.name.clone(), p.doc.as_str());
        }
    }
    for r in &model.records {
        add("record", format!("vir{}", r.name), r.doc.as_str());
        for f in &r.fields {
            add("field", format!("vir{}.{}", r.name, f.name), f.doc.as_str());
        }
    }
    for (kind, list) in &model.permissions {
        for (permission, doc) in list {
            add("permission", format!("{kind}:{permission}"), doc.as_str());
        }
    }
    wire_texts(model, &mut add);
    document_texts(model, &mut add);
    out
}

/// The texts of XML documents.
fn document_texts<'a>(model: &'a Model, add: &mut impl FnMut(&'static str, String, &'a str)) {
    let d = &model.documents;
    for x in &d.documents {
        add("document", x.name.clone(), x.doc.as_str());
    }
    for s in &d.structs {
        add("element", s.name.clone(), s.doc.as_str());
        for f in &s.fields {
            add(
                "element field",
                format!("{}.{}", s.name, f.name),
                f.doc.as_str(),
            );
        }
    }
    for c in &d.choices {
        add("choice", c.name.clone(), c.doc.as_str());
        for v in &c.variants {
            add("variant", format!("{}.{}", c.name, v.xml), v.doc.as_str());
        }
    }
    for e in &d.enums {
        add("word list", e.name.clone(), e.doc.as_str());
    }
    for s in d.scalars.values() {
        add("kind of text", s.name.clone(), s.doc.as_str());
    }
}

/// The texts of the wire protocol.
fn wire_texts<'a>(model: &'a Model, add: &mut impl FnMut(&'static str, String, &'a str)) {
    for p in &model.programs {
        add("wire program", p.name.clone(), p.doc.as_str());
        for s in &p.structs {
            add(
                "wire struct",
                format!("{}:{}", p.name, s.name),
                s.doc.as_str(),
            );
        }
        for u in &p.unions {
            add(
                "wire union",
                format!("{}:{}", p.name, u.name),
                u.doc.as_str(),
            );
        }
        for x in p.procs.iter().filter(|x| x.function.is_none()) {
            add(
                "wire procedure",
                format!("{}:{}", p.name, x.name),
                x.doc.as_str(),
            );
        }
    }
}

/// Counts what lacks documentation and, when `others` is a folder of API XML files, what is not our own.
///
/// # Errors
/// When the folder cannot be read.
pub fn report(model: &Model, others: Option<&Path>) -> io::Result<ExitCode> {
    let texts = texts(model);
    let mut kinds: Vec<(&str, usize, usize)> = Vec::new();
    let mut bad = 0;
    for t in &texts {
        let missing = usize::from(t.text.trim().is_empty());
        match kinds.iter_mut().find(|k| k.0 == t.kind) {
            Some(k) => {
                k.1 += 1;
                k.2 += missing;
            }
            None => kinds.push((t.kind, 1, missing)),
        }
        if missing == 1 {
            bad += 1;
            println!("without documentation: {} {}", t.kind, t.name);
        }
    }
    println!("{:<16} {:>6} {:>8}", "documented", "all", "without");
    for (kind, all, missing) in &kinds {
        println!("{kind:<16} {all:>6} {missing:>8}");
    }
    if let Some(folder) = others {
        bad += compare(&texts, folder)?;
    }
    Ok(if bad == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn compare(texts: &[Text<'_>], folder: &Path) -> io::Result<usize> {
    let mut runs: HashMap<Vec<String>, String> = HashMap::new();
    let mut files = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "xml") {
            files += 1;
            let theirs = words(&without_markup(&fs::read_to_string(&path)?));
            for run in theirs.windows(RUN) {
                runs.entry(run.to_vec())
                    .or_insert_with(|| path.display().to_string());
            }
        }
    }
    if files == 0 {
        return Err(io::Error::new(
            io::ErrorKind::NotFound,
            format!("no API XML files in {}", folder.display()),
        ));
    }
    let mut found = 0;
    for t in texts {
        if let Some(run) = words(t.text)
            .windows(RUN)
            .find(|run| runs.contains_key(*run))
        {
            found += 1;
            println!(
                "not our own words: {} {}: \"{}\"",
                t.kind,
                t.name,
                run.join(" ")
            );
        }
    }
    println!(
        "{} texts compared with {files} files: {found} with a run of {RUN} words in common",
        texts.len()
    );
    Ok(found)
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Takes tags out and turns entities into spaces, which is enough for counting words.
fn without_markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut tag = false;
    for c in text
        .replace("&lt;", " ")
        .replace("&gt;", " ")
        .replace("&quot;", " ")
        .replace("&amp;", " ")
        .chars()
    {
        match c {
            '<' => tag = true,
            '>' => tag = false,
            c if !tag => out.push(c),
            _ => {}
        }
    }
    out
}
