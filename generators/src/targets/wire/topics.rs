//! Which file of its program a procedure is printed in.

use crate::model::{Model, Proc, Program};

/// Procedures with a function go by the function's topic. Those without one go where the procedure with a function is
/// whose name begins with the most words in common; with none in common, their first word is a topic.
pub(super) fn of(model: &Model, program: &Program, proc: &Proc) -> String {
    if proc.msg.is_some() {
        return "events".into();
    }
    let by_function = |proc: &Proc| {
        proc.function
            .as_ref()
            .and_then(|f| model.function(f))
            .map(|f| f.topic.replace('-', "_"))
    };
    if let Some(topic) = by_function(proc) {
        return topic;
    }
    let others = program
        .procs
        .iter()
        .filter_map(|p| Some((common(&p.name, &proc.name), by_function(p)?)));
    let nearest = others
        .filter(|(words, _)| *words > 0)
        .reduce(|best, next| if next.0 > best.0 { next } else { best });
    nearest.map_or_else(
        || {
            proc.name
                .split('_')
                .next()
                .unwrap_or_default()
                .to_lowercase()
        },
        |(_, topic)| topic,
    )
}

/// How many words two names have in common at the beginning.
fn common(a: &str, b: &str) -> usize {
    a.split('_')
        .zip(b.split('_'))
        .take_while(|(a, b)| a == b)
        .count()
}

/// What a topic is, in words: `domain_block` -> `domain block`.
pub(super) fn words(topic: &str) -> String {
    topic.replace('_', " ")
}
