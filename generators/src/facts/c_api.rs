//! Functions, constants, structs and callbacks of the C interface.

use serde_json::{Map, Value};

use super::Section;
use super::text::{canonical, value};
use crate::abi::c;
use crate::model::{Arg, Model, RecordField, Type};

pub(super) fn compare(model: &Model, api: &Value) -> Vec<Section> {
    vec![
        functions(model, list(api, "functions")),
        constants(model, map(api, "enums")),
        macros(model, map(api, "macros")),
        since(model, map(api, "since")),
        parameter_types(model, map(api, "typed_param_types")),
        records(model, map(api, "structs")),
        callbacks(model, map(api, "callbacks")),
    ]
}

fn list<'a>(api: &'a Value, key: &str) -> &'a [Value] {
    api.get(key)
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default()
}

fn map<'a>(api: &'a Value, key: &str) -> &'a Map<String, Value> {
    static EMPTY: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    api.get(key).and_then(Value::as_object).unwrap_or(&EMPTY)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn functions(model: &Model, facts: &[Value]) -> Section {
    let mut section = Section::new("functions");
    section.same_names(
        "function",
        model.functions.iter().map(|f| f.name.as_str()),
        facts.iter().map(|f| text(f, "name")),
    );
    for fact in facts {
        let Some(function) = model.function(text(fact, "name")) else {
            continue;
        };
        let what = format!("function {}", function.name);
        section.fact(
            &what,
            &canonical(&c::result(&function.ret)),
            &canonical(text(fact, "returns")),
        );
        section.fact(&what, &function.node(), text(fact, "since"));
        section.fact(
            &what,
            &arguments(&function.args),
            &published_arguments(fact),
        );
    }
    section
}

fn arguments(args: &[Arg]) -> String {
    let args: Vec<String> = args
        .iter()
        .map(|a| format!("{} {}", canonical(&c::argument(a)), a.name))
        .collect();
    args.join(", ")
}

fn published_arguments(fact: &Value) -> String {
    let args = list(fact, "args")
        .iter()
        .map(|a| format!("{} {}", canonical(text(a, "type")), text(a, "name")));
    args.collect::<Vec<_>>().join(", ")
}

fn constants(model: &Model, facts: &Map<String, Value>) -> Section {
    let mut section = Section::new("enum constants");
    let ours: Vec<String> = model
        .enums
        .iter()
        .map(|e| format!("vir{}", e.name))
        .collect();
    section.same_names(
        "enum",
        ours.iter().map(String::as_str),
        facts.keys().map(String::as_str),
    );
    for (name, values) in facts {
        let Some(e) = model.enumeration(name.trim_start_matches("vir")) else {
            continue;
        };
        let published = values.as_object().into_iter().flatten();
        section.same_names(
            "constant",
            e.values.iter().map(|v| v.name.as_str()),
            published.clone().map(|(n, _)| n.as_str()),
        );
        for (constant, number) in published {
            if let Some(v) = e.values.iter().find(|v| v.name == *constant) {
                section.fact(
                    format!("constant {constant}"),
                    &v.value.to_string(),
                    &number.to_string(),
                );
            }
        }
    }
    section
}

fn macros(model: &Model, facts: &Map<String, Value>) -> Section {
    let mut section = Section::new("macros");
    let fields = || {
        model
            .params
            .iter()
            .flat_map(|s| &s.fields)
            .filter(|p| p.name.starts_with("VIR_"))
    };
    let consts = model.consts.iter().map(|c| c.name.as_str());
    let ours = fields().map(|p| p.name.as_str()).chain(consts);
    section.same_names("macro", ours, facts.keys().map(String::as_str));
    for (name, published) in facts {
        let published = published.as_str().unwrap_or_default();
        let what = format!("macro {name}");
        if let Some(field) = fields().find(|p| p.name == *name) {
            section.fact(what, &format!("{:?}", field.field), published);
        } else if let Some(constant) = model.consts.iter().find(|c| c.name == *name) {
            section.fact(what, &value(&constant.c), &value(published));
        }
    }
    section
}

/// Versions that the facts tell; what only they do not tell is not compared.
fn since(model: &Model, facts: &Map<String, Value>) -> Section {
    let mut section = Section::new("versions of constants");
    let values = model
        .enums
        .iter()
        .flat_map(|e| &e.values)
        .map(|v| (&v.name, v.since));
    let params = model
        .params
        .iter()
        .flat_map(|s| &s.fields)
        .map(|p| (&p.name, p.since));
    let consts = model.consts.iter().map(|c| (&c.name, c.since));
    for (name, since) in values.chain(params).chain(consts) {
        if let Some(published) = facts.get(name).and_then(Value::as_str) {
            section.fact(
                format!("since of {name}"),
                &since.map_or(String::new(), |s| s.to_string()),
                published,
            );
        }
    }
    section
}

fn parameter_types(model: &Model, facts: &Map<String, Value>) -> Section {
    const NAMES: [(&str, &str); 7] = [
        ("i32", "int"),
        ("u32", "uint"),
        ("i64", "llong"),
        ("u64", "ullong"),
        ("f64", "double"),
        ("bool", "boolean"),
        ("string", "string"),
    ];
    let mut section = Section::new("typed-parameter types");
    for field in model.params.iter().flat_map(|s| &s.fields) {
        let Some(published) = facts.get(&field.name).and_then(Value::as_str) else {
            continue;
        };
        let ours = field.ty.as_deref().unwrap_or_default();
        let ours = NAMES
            .iter()
            .find(|(n, _)| *n == ours)
            .map_or(ours, |(_, c)| c);
        section.fact(format!("type of {}", field.name), ours, published);
    }
    section
}

fn records(model: &Model, facts: &Map<String, Value>) -> Section {
    let mut section = Section::new("structs");
    section.same_names(
        "struct",
        model.records.iter().map(|r| r.tag.as_str()),
        facts.keys().map(String::as_str),
    );
    for (tag, fields) in facts {
        let Some(record) = model.records.iter().find(|r| r.tag == *tag) else {
            continue;
        };
        let ours: Vec<String> = record.fields.iter().map(|f| field(model, f)).collect();
        let published: Vec<String> = fields
            .as_array()
            .into_iter()
            .flatten()
            .map(published_field)
            .collect();
        section.fact(
            format!("struct {tag}"),
            &ours.join("; "),
            &published.join("; "),
        );
    }
    section
}

fn field(model: &Model, field: &RecordField) -> String {
    let (ty, array) = c::field(model, field);
    if let Type::Union(arms) = &field.ty {
        let arms: Vec<String> = arms
            .iter()
            .map(|a| format!("{} {}", canonical(&c::field_type(model, &a.ty).0), a.name))
            .collect();
        return format!("union {{{}}} {}", arms.join(", "), field.name);
    }
    let size = array.trim_matches(['[', ']']);
    let size =
        crate::abi::xdr::constant(model, size).map_or_else(|| value(size), |n| n.to_string());
    let array = if array.is_empty() {
        String::new()
    } else {
        format!("[{size}]")
    };
    format!("{}{array} {}", canonical(&ty), field.name)
}

fn published_field(f: &Value) -> String {
    if let Some(arms) = f.get("arms").and_then(Value::as_array) {
        let arms: Vec<String> = arms
            .iter()
            .map(|a| format!("{} {}", canonical(text(a, "type")), text(a, "name")))
            .collect();
        return format!("union {{{}}} {}", arms.join(", "), text(f, "name"));
    }
    let ty = text(f, "type");
    let (ty, array) = ty
        .split_once('[')
        .map_or((ty, String::new()), |(ty, rest)| {
            (ty, format!("[{}]", value(rest.trim_end_matches(']'))))
        });
    let ty = if ty == "virDomainBlockJobCursor" {
        "unsigned long long"
    } else {
        ty
    };
    format!("{}{array} {}", canonical(ty), text(f, "name"))
}

fn callbacks(model: &Model, facts: &Map<String, Value>) -> Section {
    let mut section = Section::new("callback types");
    let ours: Vec<String> = model
        .callbacks
        .iter()
        .map(|c| format!("vir{}", c.name))
        .collect();
    section.same_names(
        "callback",
        ours.iter().map(String::as_str),
        facts.keys().map(String::as_str),
    );
    for (name, fact) in facts {
        let Some(callback) = model.callback(name.trim_start_matches("vir")) else {
            continue;
        };
        let what = format!("callback {name}");
        section.fact(
            &what,
            &canonical(&c::result(&callback.ret)),
            &canonical(text(fact, "returns")),
        );
        section.fact(
            &what,
            &arguments(&callback.args),
            &published_arguments(fact),
        );
    }
    section
}
