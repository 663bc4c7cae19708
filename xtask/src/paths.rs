//! Where things are: the checkout, and the one build folder that every step shares.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The top of the checkout.
pub(crate) fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        // Cargo says at run time which checkout it runs for; what was compiled in is the
        // fallback for a binary that is started by hand.
        let xtask = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        xtask.parent().map_or_else(|| xtask.clone(), PathBuf::from)
    });
    &ROOT
}

/// Cargo's build folder: `CARGO_TARGET_DIR` when set, else `target` in the checkout.
///
/// Always absolute, so that children started in another folder mean the same place.
pub(crate) fn target() -> &'static Path {
    static TARGET: LazyLock<PathBuf> = LazyLock::new(|| {
        let chosen = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
        root().join(chosen.unwrap_or_else(|| PathBuf::from("target")))
    });
    &TARGET
}

/// A path as a person wants to read it: relative to the checkout where that is shorter.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}
