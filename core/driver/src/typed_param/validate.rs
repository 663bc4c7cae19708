//! Checking a list against what a function takes.

use super::TypedParam;
use super::value::type_name;
use crate::generated::enums::TypedParameterType;
use crate::{Error, Result};

/// One parameter that a function takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParamSpec {
    /// Its name.
    pub field: &'static str,
    /// Its type.
    pub kind: TypedParameterType,
    /// Whether it may be given more than once.
    pub multiple: bool,
}

impl ParamSpec {
    /// A parameter that may be given once.
    pub const fn new(field: &'static str, kind: TypedParameterType) -> Self {
        Self {
            field,
            kind,
            multiple: false,
        }
    }

    /// The same parameter, allowed any number of times.
    #[must_use]
    pub const fn many(mut self) -> Self {
        self.multiple = true;
        self
    }
}

/// Reports the first fault in the order of names, which is the one libvirt reports.
pub(super) fn check(params: &[TypedParam], specs: &[ParamSpec]) -> Result<()> {
    let mut sorted: Vec<&TypedParam> = params.iter().collect();
    sorted.sort_by_key(|param| param.field());
    let mut previous = None;
    for param in sorted {
        let field = param.field();
        let spec = specs
            .iter()
            .find(|spec| spec.field == field)
            .ok_or_else(|| {
                Error::argument_unsupported(format!("parameter '{field}' not supported"))
            })?;
        check_one(param, spec, previous == Some(field))?;
        previous = Some(field);
    }
    Ok(())
}

fn check_one(param: &TypedParam, spec: &ParamSpec, repeated: bool) -> Result<()> {
    let field = param.field();
    if repeated && !spec.multiple {
        return Err(Error::invalid_arg(format!(
            "parameter '{field}' occurs multiple times"
        )));
    }
    let kind = param.value().kind();
    if kind != spec.kind {
        return Err(Error::invalid_arg(format!(
            "invalid type '{}' for parameter '{field}', expected '{}'",
            type_name(kind),
            type_name(spec.kind),
        )));
    }
    Ok(())
}
