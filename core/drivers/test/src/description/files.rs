//! The files that describe a host, and what stands in them.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use polyvirt_config::Raw;
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

/// As much as a document can have, and a byte more to tell that there is more.
const MOST_BYTES: u64 = 4 * 1024 * 1024 + 1;

/// How many files can describe a host.
const MOST_FILES: usize = 20_000;

/// Reads files, not too many of them.
pub(super) struct Files {
    /// Where names of files begin.
    folder: PathBuf,
    read: usize,
}

/// A document and where it came from.
pub(super) struct Document {
    pub(super) text: String,
    /// Unless it stands in the host's own file.
    file: Option<String>,
}

impl Files {
    /// Files that are named in the one at `path`.
    pub(super) fn beside(path: &str) -> Self {
        let folder = Path::new(path).parent().unwrap_or(Path::new(""));
        Self {
            folder: folder.to_owned(),
            read: 0,
        }
    }

    /// What an element describes: what is in it, or in the file it names.
    pub(super) fn document(&mut self, element: &str, object: &Raw) -> Result<Document> {
        let Some(file) = object.attribute("file") else {
            return Ok(Document {
                text: object.element(element).to_string(),
                file: None,
            });
        };
        let path = self.folder.join(file).to_string_lossy().into_owned();
        Ok(Document {
            text: self.read(&path)?,
            file: Some(path),
        })
    }

    /// The text in a file.
    pub(super) fn read(&mut self, path: &str) -> Result<String> {
        if self.read == MOST_FILES {
            let message = format!("the host is described in more than {MOST_FILES} files");
            return Err(Error::xml(message).with_domain(ErrorDomain::TEST));
        }
        self.read += 1;
        let bytes = read(path).map_err(|error| {
            let message = format!("failed to parse xml document '{path}': {error}");
            Error::xml(message).with_domain(ErrorDomain::TEST)
        })?;
        let text = polyvirt_config::utf8(&bytes).map_err(|error| name(error.into(), path))?;
        Ok(text.to_owned())
    }
}

impl Document {
    /// Says in which file something is wrong.
    pub(super) fn name(&self, error: Error) -> Error {
        match &self.file {
            Some(path) => name(error, path),
            None => error,
        }
    }
}

/// Only regular files: others could keep the reader waiting.
fn read(path: &str) -> io::Result<Vec<u8>> {
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "it is not a file",
        ));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// An error of syntax with the file in place of the kind of document, and this driver as its origin: `/node.xml:1: Document is empty`.
pub(super) fn name(error: Error, path: &str) -> Error {
    if error.code() != ErrorNumber::XML_DETAIL {
        return error;
    }
    let message = error.message();
    let rest = message
        .split_once("):")
        .filter(|_| message.starts_with('('));
    let message = rest.map_or_else(|| message.to_owned(), |(_, rest)| format!("{path}:{rest}"));
    Error::new(ErrorDomain::TEST, ErrorNumber::XML_DETAIL, message)
}
