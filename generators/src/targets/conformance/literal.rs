//! Values of cases as C expressions.

use crate::abi::c;
use crate::conformance::{Field, Pattern, Value, literal};
use crate::model::shape::Kind;
use crate::model::{Model, Num, Version};

/// What stock libvirt, whose headers the cases are compiled with too, is.
pub(super) const STOCK: Version = Version {
    major: 9,
    minor: 0,
    micro: 0,
    after: false,
};

/// A value as an expression, and how many elements it has where it is a list.
pub(super) fn value(model: &Model, kind: &Kind, value: &Value) -> (String, String) {
    let one = |text: String| (text, String::new());
    match value {
        Value::Null => one("NULL".into()),
        Value::Bool(yes) => one(i32::from(*yes).to_string()),
        Value::Number { value, names } => {
            one(named(model, names).unwrap_or_else(|| number(*value)))
        }
        Value::Double(number) => one(format!("{number:?}")),
        Value::Text(given) => one(text(given)),
        Value::Uuid(bytes) => one(data(bytes)),
        Value::Bytes(bytes) => (data(bytes), bytes.len().to_string()),
        Value::List(values) => list(model, kind, values),
        Value::Params(fields) => params(model, fields),
        Value::Variable(variable) => (variable.name.clone(), format!("n_{}", variable.name)),
        Value::Credentials(answers) => {
            let answers: Vec<String> = answers
                .iter()
                .map(|(kind, answer)| format!("{{{kind}, {}}}", text(answer)))
                .collect();
            one(format!(
                "credentials(run, (struct credential[]){{{}}}, {})",
                answers.join(", "),
                answers.len()
            ))
        }
    }
}

fn list(model: &Model, kind: &Kind, values: &[Value]) -> (String, String) {
    let (ty, each) = match kind {
        Kind::Numbers(num) => (c::number(*num).to_owned(), Kind::Number(*num, None)),
        Kind::Objects(name) => {
            let (name, nullable) = (name.clone(), false);
            (format!("vir{name}Ptr"), Kind::Object { name, nullable })
        }
        _ => ("char *const".to_owned(), Kind::Text { nullable: false }),
    };
    if values.is_empty() {
        return ("NULL".into(), "0".into());
    }
    let texts: Vec<String> = values.iter().map(|v| value(model, &each, v).0).collect();
    (
        format!("(const {ty}[]){{{}}}", texts.join(", ")),
        values.len().to_string(),
    )
}

fn params(model: &Model, fields: &[Field]) -> (String, String) {
    if fields.is_empty() {
        return ("NULL".into(), "0".into());
    }
    let kind = Kind::Number(Num::I64, None);
    let each: Vec<String> = fields
        .iter()
        .map(|f| {
            let value = value(model, &kind, &f.value).0;
            format!("param_{}({}, {value})", f.ty, literal(&f.key))
        })
        .collect();
    (
        format!("(virTypedParameter[]){{{}}}", each.join(", ")),
        fields.len().to_string(),
    )
}

/// Constants by name, as long as stock libvirt's headers have them.
fn named(model: &Model, names: &[String]) -> Option<String> {
    let has = |name: &String| {
        let mut values = model.enums.iter().flat_map(|e| &e.values);
        let found = values.find(|v| v.name == *name);
        found.is_some_and(|v| v.since.is_none_or(|since| since <= STOCK))
    };
    if names.is_empty() || !names.iter().all(has) {
        return None;
    }
    Some(names.join(" | "))
}

fn number(value: i128) -> String {
    if value == i128::from(i64::MIN) {
        "(-9223372036854775807LL - 1)".into()
    } else if value > i128::from(i64::MAX) {
        format!("{value}ULL")
    } else if value > i128::from(i32::MAX) || value <= i128::from(i32::MIN) {
        format!("{value}LL")
    } else {
        value.to_string()
    }
}

/// Text, with folders in it put in their places.
pub(super) fn text(given: &str) -> String {
    if literal::names_folder(given) {
        format!("filled(run, {})", literal(given))
    } else {
        literal(given)
    }
}

/// The parts of an expected answer, ended by NULL.
pub(super) fn pattern(pattern: &Pattern) -> String {
    let parts: Vec<String> = pattern.parts.iter().map(|p| literal(p)).collect();
    format!("PARTS({})", parts.join(", "))
}

/// A string of C, with one line of the source for each of its own.
pub(super) fn literal(text: &str) -> String {
    literal::quoted(text, &[], literal::octal)
}

fn data(bytes: &[u8]) -> String {
    if bytes.is_empty() {
        return "(const unsigned char *)\"\"".into();
    }
    let bytes: Vec<String> = bytes.iter().map(|b| format!("0x{b:02x}")).collect();
    format!("(const unsigned char[]){{{}}}", bytes.join(", "))
}
