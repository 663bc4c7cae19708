//! The model of documents that types and schemas are made from.

use std::path::Path;
use std::sync::LazyLock;

use polyvirt_generators::cli;
use polyvirt_generators::model::document::Documents;

/// The model.
pub(crate) static MODEL: LazyLock<Documents> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    cli::load(&root, Some("schemas"), false)
        .expect("the spec is right")
        .documents
});
