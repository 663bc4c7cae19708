//! What pkg-config is told: bindings/c/pkgconfig, with the places filled in.

use anyhow::{Result, ensure};

use super::{Layout, Version, files};
use crate::c_library::SYSTEM_LIBRARIES;
use crate::paths;

/// The file for `library`.
pub(super) fn text(library: &str, layout: &Layout, version: &Version) -> Result<String> {
    let template =
        files::read(&paths::root().join(format!("bindings/c/pkgconfig/{library}.pc.in")))?;
    let text = fill(&template, layout, version);
    ensure!(
        !text.contains('@'),
        "bindings/c/pkgconfig/{library}.pc.in has a place that nothing fills"
    );
    Ok(text)
}

fn fill(template: &str, layout: &Layout, version: &Version) -> String {
    let prefix = layout.prefix.display().to_string();
    // Below the prefix, so that a tree that was moved still works when pkg-config is told the new prefix.
    let below = |path: std::path::PathBuf| match path.strip_prefix(&layout.prefix) {
        Ok(rest) => format!("${{prefix}}/{}", rest.display()),
        Err(_) => path.display().to_string(),
    };
    template
        .replace("@prefix@", &prefix)
        .replace("@exec_prefix@", "${prefix}")
        .replace("@libdir@", &below(layout.libdir.clone()))
        .replace("@includedir@", &below(layout.includedir()))
        .replace("@apidir@", &below(layout.api()))
        .replace("@system@", &SYSTEM_LIBRARIES.join(" "))
        .replace("@version@", &version.dotted)
}

#[cfg(test)]
mod tests {
    use super::{Layout, Version, fill};

    #[test]
    fn places_are_below_the_prefix_where_they_can_be() {
        let layout = Layout {
            prefix: "/usr".into(),
            libdir: "/opt/lib".into(),
        };
        let version = Version {
            dotted: "1.2.3".to_owned(),
            file: "1002.3".to_owned(),
        };
        let text = fill(
            "@prefix@ @exec_prefix@ @libdir@ @includedir@ @apidir@ @version@",
            &layout,
            &version,
        );
        assert_eq!(
            text,
            "/usr ${prefix} /opt/lib ${prefix}/include ${prefix}/share/libvirt/api 1.2.3"
        );
    }
}
