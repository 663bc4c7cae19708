//! Figures while they are gathered.

use polyvirt_driver::{Result, TypedParam, TypedValue};

/// Named figures, in the order they were gathered. One serves for many domains, and gives each no more room than it needs.
#[derive(Default)]
pub struct Figures(Vec<TypedParam>);

impl Figures {
    /// Adds one.
    ///
    /// # Errors
    /// When the name is too long.
    pub fn put(&mut self, name: &'static str, value: impl Into<TypedValue>) -> Result<()> {
        self.0.push(TypedParam::new(name, value)?);
        Ok(())
    }

    /// Adds one of several: `vcpu.` and 3 and `.time`.
    ///
    /// # Errors
    /// When the name is too long.
    pub fn put_of(
        &mut self,
        prefix: &str,
        number: usize,
        suffix: &str,
        value: impl Into<TypedValue>,
    ) -> Result<()> {
        let name = format!("{prefix}{number}{suffix}");
        self.0.push(TypedParam::new(name, value)?);
        Ok(())
    }

    /// Adds some of the same thing: `net.0` and each suffix.
    ///
    /// # Errors
    /// When a name is too long.
    pub fn put_all<const N: usize>(
        &mut self,
        prefix: &str,
        number: usize,
        figures: [(&str, u64); N],
    ) -> Result<()> {
        self.0.reserve(N);
        figures
            .into_iter()
            .try_for_each(|(suffix, figure)| self.put_of(prefix, number, suffix, figure))
    }

    /// All that were gathered since the last time.
    pub fn take(&mut self) -> Vec<TypedParam> {
        self.0.drain(..).collect()
    }
}

/// How many there are, as figures count.
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
