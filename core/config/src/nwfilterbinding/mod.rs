//! Bindings of network filters: the document, with its parameters in order.

pub use crate::generated::nwfilterbinding::*;

use crate::{ParseOptions, Result};

impl NwFilterBinding {
    /// Reads the description of a binding.
    ///
    /// # Errors
    /// When the document cannot be read.
    pub fn parse(document: &str, options: &ParseOptions) -> Result<Self> {
        let mut binding: Self = crate::parse(document, options)?;
        crate::net::filter::tidy(&mut binding.filterref);
        Ok(binding)
    }
}
