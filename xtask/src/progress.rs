//! A sign of life while something takes long.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Does `work`, with a spinner and the time gone by on a terminal and nothing elsewhere, and
/// says how long it took.
pub(crate) fn during<T>(what: &str, work: impl FnOnce() -> T) -> (T, Duration) {
    let spinner = ProgressBar::new_spinner().with_message(what.to_owned());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        spinner.set_style(style);
    }
    spinner.enable_steady_tick(Duration::from_millis(120));
    let start = Instant::now();
    let result = work();
    let took = start.elapsed();
    spinner.finish_and_clear();
    (result, took)
}
