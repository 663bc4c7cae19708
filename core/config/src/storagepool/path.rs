//! Paths as pools keep them.

/// A path without repeated slashes and without one at its end. What is a URI stays as it is, and
/// so do two slashes at the beginning, which POSIX leaves to the system.
pub(crate) fn tidy(path: &str) -> String {
    if path.contains("://") {
        return path.to_owned();
    }
    let slashes = path.len() - path.trim_start_matches('/').len();
    let root = match slashes {
        0 => "",
        2 => "//",
        _ => "/",
    };
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    format!("{root}{}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn slashes() {
        let cases = [
            ("///var/////lib//", "/var/lib"),
            ("//a//b/", "//a/b"),
            ("//", "//"),
            ("///", "/"),
            ("/", "/"),
            ("share//x/", "share/x"),
            ("gluster://host//a/", "gluster://host//a/"),
            ("", ""),
        ];
        for (path, tidied) in cases {
            assert_eq!(tidy(path), tidied);
        }
    }
}
