//! The one error type: libvirt's error as a value, one pointer wide.

mod constructors;
mod line;
mod origin;
mod texts;

pub use line::error_line;

use std::borrow::Cow;
use std::fmt;

use crate::generated::enums::{ErrorDomain, ErrorLevel, ErrorNumber};

/// What every fallible call returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, in the terms libvirt's callers know: a code to act on, the part it comes from,
/// and a message for people.
///
/// Boxed, so that a `Result<()>` is one word and the path without an error costs nothing.
///
/// ```
/// use polyvirt_driver::{Error, ErrorDomain, ErrorNumber};
///
/// let error = Error::unsupported("virDomainSuspend");
/// assert_eq!(error.code(), ErrorNumber::NO_SUPPORT);
/// assert_eq!(error.domain(), ErrorDomain::DOMAIN);
/// assert_eq!(
///     error.message(),
///     "this function is not supported by the connection driver: virDomainSuspend"
/// );
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<ErrorInfo>);

/// The parts of an [`Error`], as `virError` has them and as they travel over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorInfo {
    /// What kind of failure it is.
    pub code: ErrorNumber,
    /// The part of the library that noticed.
    pub domain: ErrorDomain,
    /// How bad it is; an error unless said otherwise.
    pub level: ErrorLevel,
    /// The whole message.
    pub message: String,
    /// The text of the code with `%s` for the detail, or the function whose argument is wrong.
    pub str1: Option<Cow<'static, str>>,
    /// The detail, or the name of the wrong argument.
    pub str2: Option<Cow<'static, str>>,
    /// One more text; rarely used.
    pub str3: Option<Cow<'static, str>>,
    /// A number; the `errno` for [`ErrorNumber::SYSTEM_ERROR`], and -1 when there is none.
    pub int1: i32,
    /// One more number; -1 when there is none.
    pub int2: i32,
}

impl Error {
    /// An error of `code` with its standard text around `detail`.
    ///
    /// Without a detail the message is the shorter text that stands alone.
    ///
    /// ```
    /// use polyvirt_driver::{Error, ErrorDomain, ErrorNumber};
    ///
    /// let error = Error::new(ErrorDomain::TEST, ErrorNumber::NO_DOMAIN, "");
    /// assert_eq!(error.message(), "Domain not found");
    /// ```
    pub fn new(domain: ErrorDomain, code: ErrorNumber, detail: impl Into<String>) -> Self {
        let detail = detail.into();
        let text = texts::of(code);
        if detail.is_empty() {
            return Self::with_strings(domain, code, text.alone.to_owned(), text.alone, None);
        }
        let message = text.with_detail.replacen("%s", &detail, 1);
        Self::with_strings(domain, code, message, text.with_detail, Some(detail))
    }

    fn with_strings(
        domain: ErrorDomain,
        code: ErrorNumber,
        message: String,
        str1: &'static str,
        str2: Option<String>,
    ) -> Self {
        ErrorInfo {
            code,
            domain,
            level: ErrorLevel::ERROR,
            message,
            str1: Some(Cow::Borrowed(str1)),
            str2: str2.map(Cow::Owned),
            str3: None,
            int1: -1,
            int2: -1,
        }
        .into()
    }

    /// What kind of failure it is.
    pub fn code(&self) -> ErrorNumber {
        self.0.code
    }

    /// The part of the library that noticed.
    pub fn domain(&self) -> ErrorDomain {
        self.0.domain
    }

    /// How bad it is.
    pub fn level(&self) -> ErrorLevel {
        self.0.level
    }

    /// The message, without the part it comes from; the same as the `Display` output.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// All parts.
    pub fn info(&self) -> &ErrorInfo {
        &self.0
    }

    /// All parts, to keep or to change.
    pub fn into_info(self) -> ErrorInfo {
        *self.0
    }

    /// The same error, said by another part of the library.
    ///
    /// ```
    /// use polyvirt_driver::{Error, ErrorDomain};
    ///
    /// let error = Error::internal("no reply").with_domain(ErrorDomain::QEMU);
    /// assert_eq!(error.domain(), ErrorDomain::QEMU);
    /// ```
    #[must_use]
    pub fn with_domain(mut self, domain: ErrorDomain) -> Self {
        self.0.domain = domain;
        self
    }
}

impl From<ErrorInfo> for Error {
    fn from(info: ErrorInfo) -> Self {
        Self(Box::new(info))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("code", &self.0.code)
            .field("domain", &self.0.domain)
            .field("message", &self.0.message)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests;
