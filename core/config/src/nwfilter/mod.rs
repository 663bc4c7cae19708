//! Network filters: the document, its defaults, and rules in their usual form.
//!
//! | File | What |
//! |---|---|
//! | `rule.rs` | all that a rule says about packets, as one or two elements |
//! | `parts.rs`, `merge.rs` | how elements are put together and taken apart |
//! | `chain.rs` | chains and their priorities |
//! | `variables.rs` | what the rules need to be told |

pub use crate::generated::nwfilter::*;

mod chain;
mod merge;
mod parts;
mod rule;
mod variables;

use polyvirt_driver::ErrorDomain;

use crate::net::filter;
use crate::{ParseOptions, Result};

impl NwFilter {
    /// Reads the definition of a filter, and brings it into its usual form.
    ///
    /// # Errors
    /// When the document cannot be read, or asks for what does not go together.
    pub fn parse(document: &str, options: &ParseOptions) -> Result<Self> {
        let mut filter: Self = crate::parse(document, options)?;
        settle(&mut filter).map_err(|error| error.with_default_domain(ErrorDomain::NWFILTER))?;
        Ok(filter)
    }

    /// The filters that this one refers to.
    pub fn references(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().filter_map(|entry| match entry {
            NwFilterEntry::Filterref(reference) => Some(reference.filter.as_str()),
            NwFilterEntry::Rule(_) => None,
        })
    }
}

fn settle(filter: &mut NwFilter) -> Result<()> {
    chain::settle(filter)?;
    for entry in &mut filter.entries {
        match entry {
            NwFilterEntry::Rule(rule) => rule::settle(rule)?,
            NwFilterEntry::Filterref(reference) => filter::tidy(reference),
        }
    }
    Ok(())
}
