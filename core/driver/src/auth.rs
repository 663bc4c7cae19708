//! Asking the user for credentials while a connection is opened.

use std::fmt;
use std::sync::Arc;

use crate::Result;
use crate::generated::enums::ConnectCredentialType;

/// What to ask, and whom.
///
/// ```
/// use polyvirt_driver::{Auth, ConnectCredentialType};
///
/// let auth = Auth::new([ConnectCredentialType::PASSPHRASE], |credentials| {
///     for credential in credentials {
///         credential.answer("secret");
///     }
///     Ok(())
/// });
/// assert!(auth.can_answer(ConnectCredentialType::PASSPHRASE));
/// ```
#[derive(Clone)]
pub struct Auth {
    kinds: Arc<[ConnectCredentialType]>,
    ask: Arc<AskFn>,
}

type AskFn = dyn Fn(&mut [Credential]) -> Result<()> + Send + Sync;

impl Auth {
    /// Credentials of these `kinds` can be had by calling `ask`, which fills in the answers it has
    /// and fails to give up the opening.
    pub fn new(
        kinds: impl IntoIterator<Item = ConnectCredentialType>,
        ask: impl Fn(&mut [Credential]) -> Result<()> + Send + Sync + 'static,
    ) -> Self {
        Self {
            kinds: kinds.into_iter().collect(),
            ask: Arc::new(ask),
        }
    }

    /// Whether credentials of this kind can be asked for.
    pub fn can_answer(&self, kind: ConnectCredentialType) -> bool {
        self.kinds.contains(&kind)
    }

    /// Asks for all `credentials` at once.
    pub fn ask(&self, credentials: &mut [Credential]) -> Result<()> {
        (self.ask)(credentials)
    }
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Auth")
            .field("kinds", &self.kinds)
            .finish_non_exhaustive()
    }
}

/// One question, and its answer.
#[derive(Clone, PartialEq, Eq)]
pub struct Credential {
    /// What is asked for: a user name, a pass phrase and so on.
    pub kind: ConnectCredentialType,
    /// The question to show.
    pub prompt: String,
    /// More to show, if the server sent something.
    pub challenge: Option<String>,
    /// What holds when there is no answer.
    pub default: Option<String>,
    answer: Option<Vec<u8>>,
}

impl Credential {
    /// A question without an answer yet.
    pub fn new(kind: ConnectCredentialType, prompt: impl Into<String>) -> Self {
        Self {
            kind,
            prompt: prompt.into(),
            challenge: None,
            default: None,
            answer: None,
        }
    }

    /// Gives the answer.
    pub fn answer(&mut self, answer: impl Into<Vec<u8>>) {
        self.answer = Some(answer.into());
    }

    /// The answer, or else the default, as bytes.
    pub fn value(&self) -> Option<&[u8]> {
        self.answer
            .as_deref()
            .or_else(|| self.default.as_deref().map(str::as_bytes))
    }
}

/// Answers are secret and stay out of logs.
impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("kind", &self.kind)
            .field("prompt", &self.prompt)
            .field("challenge", &self.challenge)
            .field("default", &self.default)
            .field("answered", &self.answer.is_some())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_replaces_the_default_and_is_never_printed() {
        let mut credential = Credential::new(ConnectCredentialType::PASSPHRASE, "Password");
        credential.default = Some("guest".to_owned());
        assert_eq!(credential.value(), Some(&b"guest"[..]));
        credential.answer("hunter2");
        assert_eq!(credential.value(), Some(&b"hunter2"[..]));
        assert!(!format!("{credential:?}").contains("hunter2"));
    }
}
