//! Access rules: what they name exists, and what they depend on is there to be looked at.

use super::Checker;
use crate::abi::names;
use crate::model::{AclRule, AclWhen};

impl Checker<'_> {
    pub(super) fn rule(&mut self, rule: &AclRule) {
        let (place, kinds) = (&rule.place, &self.model.permissions);
        self.condition(rule);
        if kinds.is_empty() {
            return;
        }
        let Some((_, known)) = kinds
            .iter()
            .find(|(kind, _)| names::snake(&kind.replace("NWFilter", "Nwfilter")) == rule.object)
        else {
            let known: Vec<String> = kinds
                .keys()
                .map(|k| names::snake(&k.replace("NWFilter", "Nwfilter")))
                .collect();
            self.problems
                .error(
                    place,
                    format!(
                        "access rule for `{}`, which is not a kind of object",
                        rule.object
                    ),
                )
                .suggest(&rule.object, known.iter().map(String::as_str));
            return;
        };
        if !known.iter().any(|(p, _)| *p == rule.permission) {
            self.problems
                .error(
                    place,
                    format!("`{}` has no permission `{}`", rule.object, rule.permission),
                )
                .suggest(&rule.permission, known.iter().map(|(p, _)| p.as_str()));
        }
    }

    /// The constants that a rule's condition names.
    pub(super) fn condition(&mut self, rule: &AclRule) {
        let named: Vec<&str> = match &rule.when {
            AclWhen::Always => return,
            AclWhen::AnyOf(flags) | AclWhen::NoneOf(flags) => {
                flags.iter().map(String::as_str).collect()
            }
            AclWhen::Equals(_, value) => vec![value],
        };
        let constants = || {
            self.model
                .enums
                .iter()
                .flat_map(|e| e.values.iter().map(|v| v.name.as_str()))
        };
        for name in named {
            if !constants().any(|c| c == name) {
                self.problems
                    .error(&rule.place, format!("there is no constant `{name}`"))
                    .label("named by this condition")
                    .suggest(name, constants());
            }
        }
    }
}
