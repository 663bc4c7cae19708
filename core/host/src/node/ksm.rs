//! How the kernel shares pages that are equal.

use std::fs;

use polyvirt_driver::params::node_memory as names;
use polyvirt_driver::{Error, ParamSpec, Result, TypedParam, TypedParamList, TypedParameterType};

use super::Node;

const FOLDER: &str = "sys/kernel/mm/ksm";

/// Counters by name, and the kernel's file.
const COUNTERS: [(&str, &str); 5] = [
    (names::PAGES_SHARED, "pages_shared"),
    (names::PAGES_SHARING, "pages_sharing"),
    (names::PAGES_UNSHARED, "pages_unshared"),
    (names::PAGES_VOLATILE, "pages_volatile"),
    (names::FULL_SCANS, "full_scans"),
];

/// What can be set: its kind, and the kernel's file.
const SETTINGS: [(ParamSpec, &str); 3] = [
    (uint(names::PAGES_TO_SCAN), "pages_to_scan"),
    (uint(names::SLEEP_MILLISECS), "sleep_millisecs"),
    (uint(names::MERGE_ACROSS_NODES), "merge_across_nodes"),
];

const fn uint(name: &'static str) -> ParamSpec {
    ParamSpec::new(name, TypedParameterType::UINT)
}

impl Node {
    /// How pages are shared: those parameters that the kernel has.
    ///
    /// # Errors
    /// When it shares none.
    pub fn memory_parameters(&self) -> Result<Vec<TypedParam>> {
        let value = |file: &str| self.value::<u64>(&format!("{FOLDER}/{file}"));
        let mut found = Vec::new();
        for (spec, file) in SETTINGS {
            let value = value(file).map(|value| u32::try_from(value).unwrap_or(u32::MAX));
            found.extend(
                value
                    .map(|value| TypedParam::new(spec.field, value))
                    .transpose()?,
            );
        }
        for (name, file) in COUNTERS {
            found.extend(
                value(file)
                    .map(|value| TypedParam::new(name, value))
                    .transpose()?,
            );
        }
        if found.is_empty() {
            let message = "the kernel of this host does not share equal pages of memory";
            return Err(Error::operation_unsupported(message));
        }
        Ok(found)
    }

    /// Changes how pages are shared. Needs the right to write the kernel's files.
    ///
    /// # Errors
    /// When a parameter cannot be set or has another type, or the kernel refuses; those before it are set by then.
    pub fn set_memory_parameters(&self, parameters: &[TypedParam]) -> Result<()> {
        parameters.validate(&SETTINGS.map(|(spec, _)| spec))?;
        for (spec, file) in SETTINGS {
            let Some(value) = parameters.get_uint(spec.field)? else {
                continue;
            };
            let path = self.path(&format!("{FOLDER}/{file}"));
            fs::write(&path, value.to_string())
                .map_err(|error| Error::io(&error, format!("cannot set '{}'", path.display())))?;
        }
        Ok(())
    }
}
