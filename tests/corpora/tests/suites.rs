//! Every suite that something can be put to passes in full, or as far as is said here.

use polyvirt_corpora::{default_index, measure_of, run};

/// Suites that are not held in full: how many cases of each at least.
const AT_LEAST: &[(&str, usize)] = &[
    ("domaincaps-qemu", 24),
    ("domain-qemu", 782),
    ("qemu-refuses", 146),
    ("qemu-argv", 744),
    ("qemu-argv-complete", 747),
];

#[test]
fn every_case_of_every_measured_suite_passes() {
    let Some(index) = default_index().unwrap() else {
        return;
    };
    let mut failures = Vec::new();
    for suite in index.suites() {
        let Some(measure) = measure_of(suite) else {
            continue;
        };
        let verdicts = run(&index, suite, measure).unwrap();
        let passed = verdicts.iter().filter(|v| v.failure.is_none()).count();
        let floor = AT_LEAST.iter().find(|(name, _)| *name == suite);
        if let Some((_, floor)) = floor {
            assert!(passed >= *floor, "{suite}: {passed} of at least {floor}");
            continue;
        }
        for verdict in verdicts {
            if let Some(failure) = verdict.failure {
                failures.push(format!("{suite} {}: {failure}", verdict.case.case));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
