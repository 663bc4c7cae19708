//! Secrets: the document, tidied.

pub use crate::generated::secret::*;

use crate::{ParseOptions, Result};

impl Secret {
    /// Reads the definition of a secret.
    ///
    /// # Errors
    /// When the document cannot be read.
    pub fn parse(document: &str, options: &ParseOptions) -> Result<Self> {
        let mut secret: Self = crate::parse(document, options)?;
        normalise(&mut secret);
        Ok(secret)
    }

    /// The text that no other secret of the same type of usage may have, with the type.
    pub fn usage_id(&self) -> Option<(&'static str, &str)> {
        Some(match self.usage.as_ref()? {
            SecretUsage::Volume(usage) => ("volume", &usage.volume),
            SecretUsage::Ceph(usage) => ("ceph", &usage.name),
            SecretUsage::Iscsi(usage) => ("iscsi", &usage.target),
            SecretUsage::Tls(usage) => ("tls", &usage.name),
            SecretUsage::Vtpm(usage) => ("vtpm", &usage.name),
            SecretUsage::None => return None,
        })
    }
}

fn normalise(secret: &mut Secret) {
    secret.description.take_if(|text| text.is_empty());
    secret
        .usage
        .take_if(|usage| matches!(usage, SecretUsage::None));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Document;

    #[test]
    fn what_is_not_said_is_no() {
        let text = "<secret><description/><usage type='ceph'><name>admin</name></usage></secret>";
        let secret = Secret::parse(text, &ParseOptions::default()).unwrap();
        assert!(!secret.ephemeral && !secret.private);
        assert_eq!(secret.description, None);
        assert_eq!(secret.usage_id(), Some(("ceph", "admin")));
    }

    #[test]
    fn no_usage_in_particular_is_none() {
        let text = "<secret><usage type='none'/></secret>";
        let secret = Secret::parse(text, &ParseOptions::default()).unwrap();
        assert_eq!(secret.usage, None);
    }

    #[test]
    fn a_usage_without_its_name_is_refused() {
        for usage in [
            "<usage/>",
            "<usage type='ceph'/>",
            "<usage type='volume'><volume/></usage>",
        ] {
            let text = format!("<secret>{usage}</secret>");
            assert!(
                Secret::parse(&text, &ParseOptions::default()).is_err(),
                "{usage}"
            );
        }
    }

    #[test]
    fn the_example_reads() {
        let strict = ParseOptions {
            strict: true,
            ..ParseOptions::default()
        };
        assert!(Secret::parse(Secret::EXAMPLE, &strict).is_ok());
    }
}
