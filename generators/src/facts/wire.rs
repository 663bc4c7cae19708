//! Programs, procedures, limits and layouts of the wire protocol.

use serde_json::{Map, Value};

use super::Section;
use crate::abi::xdr;
use crate::model::{AclRule, AclWhen, Field, Model, Proc, Program};

pub(super) fn compare(model: &Model, name: &str, facts: &Value, sections: &mut Vec<Section>) {
    let mut section = Section::new(match name {
        "remote" => "wire: remote",
        "qemu" => "wire: qemu",
        "lxc" => "wire: lxc",
        _ => "wire: admin",
    });
    if let Some(program) = model.programs.iter().find(|p| p.name == name) {
        limits(program, facts, &mut section);
        procedures(program, facts, &mut section);
        structs(program, facts, &mut section);
        unions(program, facts, &mut section);
    } else {
        section.differ(
            format!("program {name}"),
            "published, but not in the spec".into(),
        );
    }
    sections.push(section);
}

fn object<'a>(facts: &'a Value, key: &str) -> &'a Map<String, Value> {
    static EMPTY: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    facts.get(key).and_then(Value::as_object).unwrap_or(&EMPTY)
}

fn limits(program: &Program, facts: &Value, section: &mut Section) {
    let upper = program.name.to_uppercase();
    for (name, published) in object(facts, "constants") {
        let what = format!("constant {name}");
        let ours = if *name == format!("{upper}_PROGRAM") {
            Some(i64::from(program.number))
        } else if *name == format!("{upper}_PROTOCOL_VERSION") {
            Some(i64::from(program.version))
        } else {
            program
                .limits
                .iter()
                .find(|(n, _)| xdr::qualified(&program.name, n) == *name)
                .map(|(_, n)| *n)
        };
        let Some(ours) = ours else {
            section.differ(what, "published, but not in the spec".into());
            continue;
        };
        // A limit given as the name of a constant is compared where that constant is.
        if let Some(number) = published.as_i64() {
            section.fact(what, &ours.to_string(), &number.to_string());
        }
    }
    for (name, values) in object(facts, "enums") {
        let ours = program
            .enums
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.as_slice())
            .unwrap_or_default();
        for (constant, number) in values.as_object().into_iter().flatten() {
            let ours = ours
                .iter()
                .find(|(n, _)| n == constant)
                .map_or(String::new(), |(_, n)| n.to_string());
            section.fact(format!("constant {constant}"), &ours, &number.to_string());
        }
    }
}

fn procedures(program: &Program, facts: &Value, section: &mut Section) {
    let prefix = format!("{}_PROC_", program.name.to_uppercase());
    let published: Vec<&Value> = facts
        .get("procedures")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .collect();
    let name_of = |v: &&Value| {
        v["name"]
            .as_str()
            .unwrap_or_default()
            .trim_start_matches(&prefix)
            .to_owned()
    };
    let names: Vec<String> = published.iter().map(name_of).collect();
    let confirmed = program.procs.iter().filter(|p| !p.provisional);
    section.same_names(
        "procedure",
        confirmed.map(|p| p.name.as_str()),
        names.iter().map(String::as_str),
    );
    for (name, fact) in names.iter().zip(&published) {
        if let Some(proc) = program.procs.iter().find(|p| p.name == *name) {
            procedure(program, proc, fact, facts, section);
        }
    }
}

fn procedure(program: &Program, proc: &Proc, fact: &Value, facts: &Value, section: &mut Section) {
    let what = format!("procedure {}:{}", program.name, proc.name);
    section.fact(&what, &proc.number.to_string(), &fact["number"].to_string());
    let priority = if fact["priority"].as_str() == Some("high") {
        "high"
    } else {
        "low"
    };
    section.fact(
        &what,
        if proc.high_priority { "high" } else { "low" },
        priority,
    );
    let stream = if fact.get("readstream").is_some() {
        "read"
    } else if fact.get("writestream").is_some() {
        "write"
    } else {
        ""
    };
    section.fact(&what, &proc.stream, stream);
    section.fact(
        &what,
        proc.sparse.as_deref().unwrap_or_default(),
        fact["sparseflag"].as_str().unwrap_or_default(),
    );
    section.fact(&what, &rules(&proc.acl), &published_rules(&fact["acl"]));
    section.fact(
        &what,
        &rules(&proc.acl_filter),
        &published_rules(&fact["aclfilter"]),
    );
    for (key, ours) in [("args", &proc.args), ("ret", &proc.ret), ("msg", &proc.msg)] {
        let published = fact[key]
            .as_str()
            .and_then(|s| object(facts, "structs").get(s));
        let published = published.map(published_fields).unwrap_or_default();
        let ours = ours
            .as_ref()
            .map(|f| fields(&program.name, f))
            .unwrap_or_default();
        section.fact(format!("{what} {key}"), &ours, &published);
        let name = format!("{}_{}_{key}", program.name, proc.name.to_lowercase());
        if !published.is_empty() {
            section.fact(&what, &name, fact[key].as_str().unwrap_or_default());
        }
    }
}

fn structs(program: &Program, facts: &Value, section: &mut Section) {
    for s in &program.structs {
        let name = format!("{}_{}", program.name, s.name);
        let published = object(facts, "structs")
            .get(&name)
            .map(published_fields)
            .unwrap_or_default();
        section.fact(
            format!("struct {name}"),
            &fields(&program.name, &s.fields),
            &published,
        );
    }
    let made = program.procs.iter().flat_map(|p| {
        ["args", "ret", "msg"]
            .map(|key| format!("{}_{}_{key}", program.name, p.name.to_lowercase()))
    });
    let made: std::collections::HashSet<String> = made
        .chain(
            program
                .structs
                .iter()
                .map(|s| format!("{}_{}", program.name, s.name)),
        )
        .collect();
    for name in object(facts, "structs")
        .keys()
        .filter(|n| !made.contains(*n))
    {
        section.differ(
            format!("struct {name}"),
            "published, but not in the spec".into(),
        );
    }
}

fn unions(program: &Program, facts: &Value, section: &mut Section) {
    for (name, published) in object(facts, "unions") {
        let ours = program
            .unions
            .iter()
            .find(|u| format!("{}_{}", program.name, u.name) == *name);
        let arms = published["arms"].as_array().into_iter().flatten();
        let published: Vec<String> = arms
            .map(|a| {
                let field = a["field"].as_str().unwrap_or_default();
                let ty = field.rsplit_once(' ').map_or(field, |(ty, _)| ty);
                format!("{}: {ty}", a["case"].as_str().unwrap_or_default())
            })
            .collect();
        let ours: Vec<String> = ours
            .map(|u| {
                u.arms
                    .iter()
                    .map(|a| format!("{}: {}", a.constant, xdr::spelled(&program.name, &a.ty).0))
                    .collect()
            })
            .unwrap_or_default();
        section.fact(
            format!("union {name}"),
            &ours.join("; "),
            &published.join("; "),
        );
    }
}

fn fields(program: &str, fields: &[Field]) -> String {
    let texts: Vec<String> = fields
        .iter()
        .map(|f| {
            let (ty, bound) = xdr::spelled(program, &f.ty);
            format!("{ty} {}{}", f.name, bound.unwrap_or_default())
        })
        .collect();
    texts.join("; ")
}

fn published_fields(s: &Value) -> String {
    let texts: Vec<String> = s
        .as_array()
        .into_iter()
        .flatten()
        .map(|f| {
            let bound = f["bound"].as_str().unwrap_or_default();
            format!(
                "{} {}{bound}",
                f["type"].as_str().unwrap_or_default(),
                f["name"].as_str().unwrap_or_default()
            )
        })
        .collect();
    texts.join("; ")
}

fn rules(rules: &[AclRule]) -> String {
    let texts: Vec<String> = rules.iter().map(rule).collect();
    texts.join(" ")
}

fn rule(rule: &AclRule) -> String {
    let what = format!("{}:{}", rule.object, rule.permission);
    match &rule.when {
        AclWhen::Always => what,
        AclWhen::AnyOf(flags) => format!("{what}:{}", flags.join("|")),
        AclWhen::NoneOf(flags) => format!("{what}:!{}", flags.join("|")),
        AclWhen::Equals(argument, value) => format!("{what}::{argument}:{value}"),
    }
}

fn published_rules(rules: &Value) -> String {
    let texts: Vec<&str> = rules
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .filter(|r| *r != "none")
        .collect();
    texts.join(" ")
}
