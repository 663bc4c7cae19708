//! Lines of a configuration that cannot be broken by what stands in them.

use std::fmt::{Display, Write};

use polyvirt_driver::Result;

use crate::unsupported;

/// Whether a text can stand in a line.
///
/// # Errors
/// `CONFIG_UNSUPPORTED` when it has a control character.
pub(super) fn check(text: &str) -> Result<()> {
    if text.contains(char::is_control) {
        return Err(unsupported(format!(
            "what dnsmasq is told may not have control characters, and this has: {text:?}"
        )));
    }
    Ok(())
}

/// Lines written so far.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line that is a word alone.
    pub(super) fn word(&mut self, word: &'static str) {
        self.0.push_str(word);
        self.0.push('\n');
    }

    /// A line `name=value`.
    ///
    /// # Errors
    /// `CONFIG_UNSUPPORTED` when the value has a control character.
    pub(super) fn set(&mut self, name: &'static str, value: impl Display) -> Result<()> {
        self.line(format_args!("{name}={value}"))
    }

    /// Any line.
    ///
    /// # Errors
    /// `CONFIG_UNSUPPORTED` when it has a control character.
    pub(super) fn line(&mut self, line: impl Display) -> Result<()> {
        let start = self.0.len();
        // Writing to a string cannot fail.
        let _ = write!(self.0, "{line}");
        check(&self.0[start..])?;
        self.0.push('\n');
        Ok(())
    }

    /// All of them.
    pub(super) fn finish(self) -> String {
        self.0
    }
}
