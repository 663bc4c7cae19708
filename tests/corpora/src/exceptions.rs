//! Cases that cannot come out as their index says, each with the reason.

use crate::index::Case;

/// Suite, case, reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "checkpoint",
        "disk-invalid",
        "the document says of itself that it has to be refused: a disk without a name",
    ),
    (
        "checkpoint",
        "name-invalid",
        "the document says of itself that it has to be refused: a name that leads out of its folder",
    ),
];

/// Why a case cannot come out as its index says, if that is known.
pub fn reason(case: &Case) -> Option<&'static str> {
    let known = EXCEPTIONS.iter();
    let mut known = known.filter(|(suite, name, _)| *suite == case.suite && *name == case.case);
    known.next().map(|(.., reason)| *reason)
}
