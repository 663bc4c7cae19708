//! The suites.

use std::fmt;

use anyhow::Result;
use clap::ValueEnum;

use super::side::Side;
use super::verdicts::Verdicts;
use super::{go, perl, php, python, ruby, virt};

/// One project's tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Suite {
    /// libvirt-python's tests, on the package that Debian built.
    Python,
    /// libvirt-python's tests, on what its source builds to: with our headers on our side.
    PythonBuilt,
    /// libvirt-python's tests, on our wheel beside the package that Debian built.
    PythonWheel,
    /// Sys::Virt's tests, on the package that Debian built.
    Perl,
    /// The tests of the Go module libvirt.org/go/libvirt.
    Go,
    /// libvirt-php's tests.
    Php,
    /// The tests of the crate `virt`, those in its documentation too.
    Virt,
    /// ruby-libvirt's tests, on the package that Debian built.
    Ruby,
}

impl Suite {
    /// Tests that are meant to end otherwise with ours, each with the reason.
    pub(super) fn meant(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Go => go::MEANT,
            _ => &[],
        }
    }

    /// Fetches and builds what is not there yet, and runs the tests.
    pub(super) fn run(self, side: &Side<'_>) -> Result<Verdicts> {
        match self {
            Self::Python => python::run(side),
            Self::PythonBuilt => python::run_built(side),
            Self::PythonWheel => python::run_wheel(side),
            Self::Perl => perl::run(side),
            Self::Go => go::run(side),
            Self::Php => php::run(side),
            Self::Virt => virt::run(side),
            Self::Ruby => ruby::run(side),
        }
    }
}

impl fmt::Display for Suite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = self.to_possible_value();
        f.write_str(value.as_ref().map_or("", |value| value.get_name()))
    }
}
