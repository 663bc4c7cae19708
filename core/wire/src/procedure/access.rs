//! Access rules: what a caller must be allowed to do for a call to be made.

use super::Procedure;

/// One permission that a call needs, and when.
///
/// ```
/// use polyvirt_wire::procedure::{AccessRule, rule};
///
/// // Saving a configuration needs a permission of its own: when the call says so with flag 2,
/// // and when it leaves it to the daemon by giving neither flag.
/// const RULES: [AccessRule; 2] =
///     [rule("domain", "save").if_any("flags", 2), rule("domain", "save").unless_any("flags", 3)];
/// let needed = |flags| RULES.iter().any(|r| r.applies(|field| (field == "flags").then_some(flags)));
/// assert!(needed(2) && needed(0) && !needed(1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessRule {
    /// The kind of object: `domain`, `connect`, `storage_pool` ...
    pub object: &'static str,
    /// What must be allowed on it: `read`, `write`, `start` ...
    pub permission: &'static str,
    /// When.
    pub when: When,
}

/// When an [`AccessRule`] applies. Fields are those of the call's arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Always.
    Always,
    /// When one of these bits is set.
    AnyOf {
        /// The field with the bits.
        field: &'static str,
        /// The bits.
        bits: i128,
    },
    /// When none of these bits is set.
    NoneOf {
        /// The field with the bits.
        field: &'static str,
        /// The bits.
        bits: i128,
    },
    /// When a field has this value.
    Equals {
        /// The field.
        field: &'static str,
        /// The value.
        value: i128,
    },
}

/// A rule that always applies; the methods of [`AccessRule`] narrow it.
pub const fn rule(object: &'static str, permission: &'static str) -> AccessRule {
    AccessRule {
        object,
        permission,
        when: When::Always,
    }
}

impl AccessRule {
    /// Only when `field` has one of these bits.
    #[must_use]
    pub const fn if_any(mut self, field: &'static str, bits: i128) -> Self {
        self.when = When::AnyOf { field, bits };
        self
    }

    /// Only when `field` has none of these bits.
    #[must_use]
    pub const fn unless_any(mut self, field: &'static str, bits: i128) -> Self {
        self.when = When::NoneOf { field, bits };
        self
    }

    /// Only when `field` has this value.
    #[must_use]
    pub const fn if_equals(mut self, field: &'static str, value: i128) -> Self {
        self.when = When::Equals { field, value };
        self
    }

    /// Whether a call needs the permission; `number` gives the value of a field of its arguments.
    ///
    /// A field that is not there cannot excuse a caller: then the rule applies.
    pub fn applies(&self, number: impl Fn(&str) -> Option<i128>) -> bool {
        match self.when {
            When::Always => true,
            When::AnyOf { field, bits } => number(field).is_none_or(|n| n & bits != 0),
            When::NoneOf { field, bits } => number(field).is_none_or(|n| n & bits == 0),
            When::Equals { field, value } => number(field).is_none_or(|n| n == value),
        }
    }
}

/// The rules that apply to one call of a procedure, by what it carries.
///
/// ```
/// use polyvirt_wire::procedure::needed;
/// use polyvirt_wire::remote::{DomainGetXmlDescArgs, procedures::DomainGetXmlDesc};
///
/// let secure = DomainGetXmlDescArgs { flags: 1, ..Default::default() };
/// let needed: Vec<_> = needed::<DomainGetXmlDesc>(&secure).map(|rule| rule.permission).collect();
/// assert_eq!(needed, ["read", "read_secure"]);
/// ```
pub fn needed<P: Procedure>(args: &P::Args) -> impl Iterator<Item = &'static AccessRule> {
    let rules: &'static [AccessRule] = P::INFO.acl;
    rules
        .iter()
        .filter(move |rule| rule.applies(|field| P::number(args, field)))
}
