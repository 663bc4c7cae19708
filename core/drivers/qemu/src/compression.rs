//! How guests' memory in files is made smaller: by the programs that `qemu.conf` names.

use std::fs::File;

use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::filter::{self, Filter};

/// By the numbers that files of saved guests have for them. All but the first are names of programs.
pub(crate) const NAMES: &[&str] = &["raw", "gzip", "bzip2", "xz", "lzop", "zstd"];

/// A way to make memory smaller, or to leave it as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Compression {
    number: usize,
}

impl Compression {
    /// The one of that name; as it is for names that there are not.
    pub(crate) fn named(name: &str) -> Self {
        let number = NAMES.iter().position(|known| *known == name);
        Self {
            number: number.unwrap_or_default(),
        }
    }

    /// The one that a file says.
    pub(crate) fn numbered(number: u32) -> Option<Self> {
        let number = usize::try_from(number).ok()?;
        (number < NAMES.len()).then_some(Self { number })
    }

    /// What a file says of it.
    pub(crate) fn number(self) -> u32 {
        u32::try_from(self.number).unwrap_or_default()
    }

    fn program(self) -> Option<&'static str> {
        NAMES.get(self.number).copied().filter(|_| self.number > 0)
    }

    /// As it is where the program is missing.
    pub(crate) fn where_possible(self) -> Self {
        let there = self.program().is_none_or(filter::is_there);
        if there { self } else { Self::default() }
    }

    /// What makes smaller on the way to a file; nothing when it is left as it is.
    pub(crate) fn writer(self, file: &File) -> Result<Option<Filter>> {
        let arguments: &[&str] = match self.program() {
            // Its best takes many times as long, for little.
            Some("xz") => &["-c", "-3"],
            _ => &["-c"],
        };
        let program = self.program();
        let filter = program.map(|program| Filter::into_file(program, arguments, file));
        filter.transpose().map_err(|error| {
            let hint = "install it, or choose another format in qemu.conf";
            self.missing(&error, hint)
        })
    }

    /// What makes it what it was on the way from a file.
    pub(crate) fn reader(self, file: &File) -> Result<Option<Filter>> {
        let program = self.program();
        let filter = program.map(|program| Filter::out_of_file(program, &["-dc"], file));
        filter
            .transpose()
            .map_err(|error| self.missing(&error, "install it"))
    }

    fn missing(self, error: &Error, hint: &str) -> Error {
        let name = self.program().unwrap_or_default();
        let message = format!("memory in format '{name}' needs that program: {hint}: {error}");
        Error::operation_failed(message).with_domain(ErrorDomain::QEMU)
    }
}

#[cfg(test)]
mod tests {
    use super::{Compression, NAMES};

    #[test]
    fn numbers_are_those_of_files() {
        for (number, name) in NAMES.iter().enumerate() {
            let one = Compression::named(name);
            assert_eq!(usize::try_from(one.number()), Ok(number));
            assert_eq!(Compression::numbered(one.number()), Some(one));
        }
        assert_eq!(Compression::named("gzip").number(), 1);
        assert_eq!(Compression::named("zstd").number(), 5);
        assert_eq!(Compression::numbered(6), None);
        assert_eq!(Compression::numbered(u32::MAX), None);
    }
}
