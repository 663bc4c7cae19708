//! The layout of capabilities.

/// What is written of a host of whose NUMA nodes nothing is known, and how libvirt writes it.
const NO_CELLS: (&str, &str) = (
    "      <cells num='0'/>",
    "      <cells num='0'>\n      </cells>",
);

/// Sets the host and each kind of guest apart by an empty line, as libvirt does.
pub(super) fn space(document: &str) -> String {
    let mut text = String::with_capacity(document.len() + 16);
    for line in document.lines() {
        if matches!(line, "  <host>" | "  <guest>" | "</capabilities>") {
            text.push('\n');
        }
        text.push_str(if line == NO_CELLS.0 { NO_CELLS.1 } else { line });
        text.push('\n');
    }
    text
}
