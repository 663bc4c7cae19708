//! `--record`: answers that are written `?` become what stock libvirt says, and beside it what ours says where that
//! differs.

use std::collections::BTreeMap;
use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result};
use polyvirt_generators::conformance::FOLDER;
use polyvirt_generators::model::Model;

use super::c;
use crate::c_library::{self, Profile};
use crate::paths;

/// Longer documents are shortened to their first line and their end.
const LONG: usize = 260;

/// Answers by topic and line.
type Answers = BTreeMap<(String, usize), String>;

/// The steps whose answers nobody has recorded.
pub(super) fn unrecorded(model: &Model) -> Vec<String> {
    let cases = model.suite.cases.iter();
    let steps = cases.flat_map(|c| c.steps.iter().map(move |s| (&c.topic, s)));
    steps
        .filter(|(_, step)| step.unrecorded)
        .map(|(topic, step)| format!("{topic}.toml:{}", step.line))
        .collect()
}

/// Fills in what is not recorded, in the files of the cases.
pub(super) fn command(profile: Profile) -> Result<ExitCode> {
    let model = super::model()?;
    let ours = read(
        &model,
        &c::answers(&c::build_ours(&c_library::build_as(profile)?)?)?,
    );
    let stock = match c::build_stock()? {
        Some(program) => read(&model, &c::answers(&program)?),
        None => Answers::new(),
    };
    let mut topics: Vec<&str> = model.suite.cases.iter().map(|c| c.topic.as_str()).collect();
    topics.dedup();
    let mut left = 0;
    for topic in topics {
        let path = paths::root().join(format!("{FOLDER}/cases/{topic}.toml"));
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let mut out = String::new();
        for (number, line) in text.lines().enumerate() {
            let at = (topic.to_owned(), number + 1);
            if let Some(lines) = filled(line, ours.get(&at), stock.get(&at)) {
                out.push_str(&lines);
            } else {
                left += usize::from(call(line).is_some());
                out.push_str(line);
            }
            out.push('\n');
        }
        fs::write(&path, out).with_context(|| format!("cannot write {}", path.display()))?;
    }
    println!("{left} answers are still to be recorded");
    Ok(ExitCode::from(u8::from(left > 0)))
}

/// The step of a line whose answer is `?`.
fn call(line: &str) -> Option<&str> {
    let step = line.strip_suffix('?')?.trim_end();
    let step = step
        .strip_suffix("=>")
        .or_else(|| step.strip_suffix('!'))
        .unwrap_or(step);
    let step = step.trim_end();
    (!step.starts_with('#') && !step.is_empty()).then_some(step)
}

/// A line with its answer: ours where there is one, and stock's below where it is another.
fn filled(line: &str, ours: Option<&String>, stock: Option<&String>) -> Option<String> {
    let step = call(line)?;
    let first = ours.or(stock)?;
    Some(match stock {
        Some(stock) if stock != first => format!("{step} {first}\nstock {stock}"),
        _ => format!("{step} {first}"),
    })
}

/// Reads `TOPIC:LINE`, an answer and a message, with tabs between them.
fn read(model: &Model, text: &str) -> Answers {
    let line = |line: &str| {
        let mut parts = line.split('\t');
        let (topic, number) = parts.next()?.split_once(':')?;
        Some((
            (topic.to_owned(), number.parse().ok()?),
            written(model, parts.next()?),
        ))
    };
    text.lines().filter_map(line).collect()
}

/// An answer as it is written in a case.
fn written(model: &Model, answer: &str) -> String {
    if let Some(numbers) = answer.strip_prefix("! ") {
        let mut numbers = numbers.split(' ').map(str::parse::<i64>);
        let mut name = |of: &str| {
            let number = numbers.next()?.ok()?;
            let values = &model.enumeration(of)?.values;
            values
                .iter()
                .find(|v| v.value == number)
                .map(|v| v.name.clone())
        };
        let (code, domain) = (name("ErrorNumber"), name("ErrorDomain"));
        return format!(
            "! {} {}",
            code.unwrap_or_default(),
            domain.unwrap_or_default()
        );
    }
    let shortened = (answer.len() > LONG && answer.starts_with("\"<"))
        .then(|| Some((answer.split_once("\\n")?.0, &answer[answer.rfind('<')?..])))
        .flatten();
    match shortened {
        Some((first, last)) => format!("=> {first}\\n\\*{last}"),
        None => format!("=> {answer}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{call, filled};

    #[test]
    fn only_what_is_not_recorded_is_filled_in() {
        assert_eq!(call("virX(a) => ?"), Some("virX(a)"));
        assert_eq!(call("virX(a) ! ?"), Some("virX(a)"));
        assert_eq!(call("virX(a) => 1"), None);
        assert_eq!(call("# why?"), None);
    }

    #[test]
    fn both_answers_are_written_where_they_differ() {
        let (one, two) = ("=> 1".to_owned(), "=> 2".to_owned());
        assert_eq!(
            filled("virX() ?", Some(&one), Some(&one)).unwrap(),
            "virX() => 1"
        );
        assert_eq!(
            filled("virX() ?", Some(&one), Some(&two)).unwrap(),
            "virX() => 1\nstock => 2"
        );
        assert_eq!(filled("virX() ?", None, None), None);
    }
}
