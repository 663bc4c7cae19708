//! Python without touching the system's: virtual environments in the build folder, and our wheel.

mod venv;
mod wheel;

pub(crate) use venv::Venv;
pub(crate) use wheel::{built, command, sdist, with_our_wheel};

/// The distribution's own interpreter, the one its `python3-libvirt` is built for.
///
/// Comparing needs the same interpreter on both sides, so a Python found first on the path (a
/// user's own build, say) is not asked.
pub(crate) const SYSTEM: &str = "/usr/bin/python3";
