//! What is wrong with a document, and where.

use std::fmt;

use polyvirt_driver::{ErrorDomain, ErrorInfo, ErrorNumber};

/// What every fallible function of this crate returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What is wrong with a document: libvirt's code, a sentence, and the place where there is one.
///
/// ```
/// use polyvirt_config::{ParseOptions, secret::Secret};
///
/// let text = "<secret>\n  <usage type='volumes'/>\n</secret>";
/// let error = polyvirt_config::parse::<Secret>(text, &ParseOptions::default()).unwrap_err();
/// assert_eq!((error.line(), error.column()), (2, 10));
/// assert_eq!(error.path(), "secret/usage/@type");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<Parts>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Parts {
    code: ErrorNumber,
    /// Unless nobody has said it yet.
    domain: Option<ErrorDomain>,
    detail: String,
    expected: Option<String>,
    place: Place,
}

/// A place in a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    /// Counted from 1; 0 where the whole document is meant.
    pub(crate) line: u32,
    /// In characters, counted from 1.
    pub(crate) column: u32,
    /// `domain/devices/disk[2]/target/@bus`.
    pub(crate) path: String,
}

impl Error {
    /// An error of `code` about the document as a whole.
    pub fn new(code: ErrorNumber, detail: impl Into<String>) -> Self {
        Self(Box::new(Parts {
            code,
            domain: None,
            detail: detail.into(),
            expected: None,
            place: Place::default(),
        }))
    }

    /// The document has the wrong content.
    pub fn xml(detail: impl Into<String>) -> Self {
        Self::new(ErrorNumber::XML_ERROR, detail)
    }

    /// The document asks for what cannot be had.
    pub fn unsupported(detail: impl Into<String>) -> Self {
        Self::new(ErrorNumber::CONFIG_UNSUPPORTED, detail)
    }

    /// A value is wrong.
    pub fn invalid_arg(detail: impl Into<String>) -> Self {
        Self::new(ErrorNumber::INVALID_ARG, detail)
    }

    /// The object is not in a state in which this can be done.
    pub fn invalid_operation(detail: impl Into<String>) -> Self {
        Self::new(ErrorNumber::OPERATION_INVALID, detail)
    }

    /// What no other code describes.
    pub fn internal(detail: impl Into<String>) -> Self {
        Self::new(ErrorNumber::INTERNAL_ERROR, detail)
    }

    /// The same error, said by another part of the library.
    #[must_use]
    pub fn with_domain(mut self, domain: ErrorDomain) -> Self {
        self.0.domain = Some(domain);
        self
    }

    /// The same error, said by `domain` unless a part of the library has been named.
    #[must_use]
    pub(crate) fn with_default_domain(mut self, domain: ErrorDomain) -> Self {
        self.0.domain.get_or_insert(domain);
        self
    }

    /// Whether a part of the library has been named.
    pub(crate) fn names_domain(&self) -> bool {
        self.0.domain.is_some()
    }

    /// The same error as one of another kind.
    #[must_use]
    pub(crate) fn with_code(mut self, code: ErrorNumber) -> Self {
        self.0.code = code;
        self
    }

    /// The same error with what would have been right.
    #[must_use]
    pub(crate) fn expecting(mut self, expected: impl Into<String>) -> Self {
        self.0.expected = Some(expected.into());
        self
    }

    /// The same error with its place.
    #[must_use]
    pub(crate) fn at(mut self, place: Place) -> Self {
        self.0.place = place;
        self
    }

    /// What kind of failure it is.
    pub fn code(&self) -> ErrorNumber {
        self.0.code
    }

    /// The part of the library that noticed.
    pub fn domain(&self) -> ErrorDomain {
        self.0.domain.unwrap_or(ErrorDomain::NONE)
    }

    /// The sentence, without the place.
    pub fn detail(&self) -> &str {
        &self.0.detail
    }

    /// What would have been right, where it can be said.
    pub fn expected(&self) -> Option<&str> {
        self.0.expected.as_deref()
    }

    /// The line, counted from 1; 0 when the document as a whole is wrong.
    pub fn line(&self) -> u32 {
        self.0.place.line
    }

    /// The column in characters, counted from 1; 0 when the document as a whole is wrong.
    pub fn column(&self) -> u32 {
        self.0.place.column
    }

    /// The way from the root to what is wrong: `domain/devices/disk[2]/target/@bus`.
    pub fn path(&self) -> &str {
        &self.0.place.path
    }
}

/// The sentence, then what was expected, then the place.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = &*self.0;
        f.write_str(&parts.detail)?;
        if let Some(expected) = &parts.expected {
            write!(f, " (expected {expected})")?;
        }
        let Place { line, column, path } = &parts.place;
        if *line > 0 && !path.is_empty() {
            write!(f, " at line {line}, column {column}: {path}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl std::error::Error for Error {}

impl From<Error> for polyvirt_driver::Error {
    fn from(error: Error) -> Self {
        let parts = &*error.0;
        let plain = Self::new(error.domain(), parts.code, error.to_string());
        if parts.place.line == 0 {
            return plain;
        }
        let number = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
        ErrorInfo {
            str3: Some(parts.place.path.clone().into()),
            int1: number(parts.place.line),
            int2: number(parts.place.column),
            ..plain.into_info()
        }
        .into()
    }
}
