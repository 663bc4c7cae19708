//! Access rules as Rust expressions.

use super::names;
use crate::model::{AclRule, AclWhen, Model, Proc};

/// `rule("domain", "save").if_any("flags", 2)`, for each rule.
pub(super) fn expressions(model: &Model, rules: &[AclRule]) -> Vec<String> {
    rules.iter().map(|rule| expression(model, rule)).collect()
}

fn expression(model: &Model, rule: &AclRule) -> String {
    let what = format!("rule(\"{}\", \"{}\")", rule.object, rule.permission);
    let mask = |flags: &[String]| {
        let bits = flags
            .iter()
            .filter_map(|f| constant(model, f))
            .fold(0, |bits, flag| bits | flag);
        format!("{bits} /* {} */", flags.join(" | "))
    };
    match &rule.when {
        AclWhen::Always => what,
        AclWhen::AnyOf(flags) => format!("{what}.if_any(\"flags\", {})", mask(flags)),
        AclWhen::NoneOf(flags) => format!("{what}.unless_any(\"flags\", {})", mask(flags)),
        AclWhen::Equals(argument, value) => {
            let number = constant(model, value).unwrap_or_default();
            format!(
                "{what}.if_equals(\"{}\", {number} /* {value} */)",
                names::value(argument)
            )
        }
    }
}

/// Fields of the call that rules look at, as the spec names them.
pub(super) fn fields(proc: &Proc) -> Vec<&str> {
    let mut out = Vec::new();
    for rule in proc.acl.iter().chain(&proc.acl_filter) {
        let field = match &rule.when {
            AclWhen::Always => continue,
            AclWhen::AnyOf(_) | AclWhen::NoneOf(_) => "flags",
            AclWhen::Equals(argument, _) => argument,
        };
        if !out.contains(&field) {
            out.push(field);
        }
    }
    out
}

/// Number of a constant of the API.
pub(super) fn constant(model: &Model, name: &str) -> Option<i64> {
    model
        .enums
        .iter()
        .flat_map(|e| &e.values)
        .find(|v| v.name == name)
        .map(|v| v.value)
}
