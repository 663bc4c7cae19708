//! Every suite that something can be put to passes in full.

use polyvirt_corpora::{default_index, measure_of, run};

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
        for verdict in run(&index, suite, measure).unwrap() {
            if let Some(failure) = verdict.failure {
                failures.push(format!("{suite} {}: {failure}", verdict.case.case));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
