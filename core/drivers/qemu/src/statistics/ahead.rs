//! What QEMU will be asked for some groups, known before the first of them is gathered.

use polyvirt_driver::{DomainState, DomainStatsTypes as Groups};
use serde_json::Value;

use super::view::View;
use crate::calls::memory;

/// A command and its arguments.
pub(super) type Question = (&'static str, Value);

/// What a group asks about a guest that runs.
type Asks = fn(&View) -> Option<Question>;

const QUESTIONS: &[(Groups, Asks)] = &[
    (Groups::BALLOON, |view| {
        view.balloon().map(|_| plain("query-balloon"))
    }),
    (Groups::BALLOON, |view| {
        let balloon = view.balloon()?;
        Some(("qom-get", memory::own_figures(balloon)))
    }),
    (Groups::VCPU, |_| Some(plain("query-cpus-fast"))),
    (Groups::BLOCK, |_| Some(plain("query-blockstats"))),
    (Groups::IOTHREAD, |view| {
        view.has_iothreads().then(|| plain("query-iothreads"))
    }),
    (Groups::DIRTYRATE, |view| {
        let asked = view.is_measured() && view.doing == DomainState::RUNNING;
        asked.then(|| plain("query-dirty-rate"))
    }),
];

fn plain(command: &'static str) -> Question {
    (command, Value::Null)
}

/// What these groups, or all where there are none, ask.
pub(super) fn questions(view: &View, groups: Groups) -> Vec<Question> {
    if view.running.is_none() {
        return Vec::new();
    }
    let wanted = |group: Groups| groups.is_empty() || groups.contains(group);
    let wanted = QUESTIONS.iter().filter(|(group, _)| wanted(*group));
    wanted.filter_map(|(_, asks)| asks(view)).collect()
}
