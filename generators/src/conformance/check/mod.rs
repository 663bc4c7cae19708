//! Steps against the model: which function, which variables, which kinds.

mod calls;
mod events;
mod helpers;
mod names;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::syntax::{self, Answer, Line, What};
use super::{
    Action, Case, Connection, DEFAULT_HOST, Expect, Helper, Pattern, Step, Suite, Value, Variable,
    outputs,
};
use crate::diagnostic::{Diagnostics, Place};
use crate::model::shape::{Kind, Shape};
use crate::model::{Model, Version};
use crate::spec::{CaseFile, RawCase};
use names::object;

/// Every case that is right; what is wrong with the others is noted.
pub(super) fn suite(
    model: &Model,
    files: &[CaseFile],
    hosts: &[String],
    problems: &mut Diagnostics,
) -> Suite {
    let mut suite = Suite::default();
    let mut seen: BTreeMap<&str, &Place> = BTreeMap::new();
    for file in files {
        for entry in &file.cases {
            if let Some(first) = seen.get(entry.name.as_str()) {
                problems
                    .error(
                        &entry.place,
                        format!("case `{}` is there twice", entry.name),
                    )
                    .context(first, "the other one");
                continue;
            }
            seen.insert(&entry.name, &entry.place);
            let checker = Checker {
                model,
                file,
                problems,
                block: block(file, &entry.raw),
                variables: Vec::new(),
                events: BTreeMap::new(),
                since: FIRST,
            };
            suite
                .cases
                .extend(checker.case(&entry.name, &entry.place, &entry.raw, hosts));
        }
    }
    suite
}

/// Older than any function.
const FIRST: Version = Version {
    major: 0,
    minor: 0,
    micro: 0,
    after: false,
};

/// Where the text of the steps stands in its file, when it stands there as it is.
fn block(file: &CaseFile, raw: &RawCase) -> Range<usize> {
    let whole = raw.steps.span.clone();
    let found = file.file.text[whole.clone()].find(&raw.steps.value);
    found.map_or(whole.start..whole.start, |at| {
        whole.start + at..whole.start + at + raw.steps.value.len()
    })
}

/// One case while it is checked.
pub(super) struct Checker<'a> {
    pub(super) model: &'a Model,
    pub(super) problems: &'a mut Diagnostics,
    file: &'a CaseFile,
    block: Range<usize>,
    variables: Vec<Variable>,
    /// What the callbacks of a registration are told, by its name.
    events: BTreeMap<String, Vec<Kind>>,
    since: Version,
}

impl Checker<'_> {
    fn case(mut self, name: &str, place: &Place, raw: &RawCase, hosts: &[String]) -> Option<Case> {
        let before = self.problems.len();
        let connection = self.connection(raw, hosts);
        if connection != Connection::None {
            self.bind("conn", object("Connect"));
        }
        let (lines, wrong) = syntax::parse(&raw.steps.value);
        for wrong in wrong {
            let place = self.place(&wrong.span);
            self.problems.error(&place, wrong.message);
        }
        let mut steps = Vec::new();
        for line in &lines {
            self.line(line, raw, &mut steps);
        }
        if raw.stock.is_some()
            && steps
                .iter()
                .all(|s: &Step| s.stock.is_none() && !s.unrecorded)
        {
            self.problems
                .error(place, "no step says what stock libvirt answers")
                .help(
                    "take the reason in `stock` out, or write a line `stock => ...` below the step",
                );
        }
        let threads = raw.threads.as_ref().map_or(1, |t| t.value);
        let case = Case {
            name: name.to_owned(),
            topic: self.file.topic.clone(),
            doc: raw.doc.value.trim().to_owned(),
            connection,
            read_only: raw.read_only,
            threads: u32::try_from(threads).unwrap_or(1).max(1),
            since: self.since,
            stock: raw.stock.as_ref().map(|s| s.value.clone()),
            steps,
            place: place.clone(),
        };
        (self.problems.len() == before).then_some(case)
    }

    fn connection(&mut self, raw: &RawCase, hosts: &[String]) -> Connection {
        let Some(given) = &raw.connection else {
            return Connection::Host(DEFAULT_HOST.into());
        };
        match given.value.as_str() {
            "none" => Connection::None,
            uri if uri.contains(':') => Connection::Uri(uri.to_owned()),
            name => {
                if !hosts.iter().any(|h| h == name) {
                    let place = Place {
                        file: Arc::clone(&self.file.file),
                        span: given.span.clone(),
                    };
                    self.problems
                        .error(&place, format!("there is no host `{name}`"))
                        .suggest(name, hosts.iter().map(String::as_str));
                }
                Connection::Host(name.to_owned())
            }
        }
    }

    fn line(&mut self, line: &Line, raw: &RawCase, steps: &mut Vec<Step>) {
        if matches!(line.what, What::Stock) {
            self.stock(line, raw, steps);
            return;
        }
        let Some((action, outputs)) = self.action(&line.what) else {
            return;
        };
        let Some(expect) = self.expect(line, &outputs) else {
            return;
        };
        let text = &raw.steps.value[line.span.clone()];
        steps.push(Step {
            text: text
                .split('\n')
                .map(str::trim)
                .collect::<Vec<_>>()
                .join(" "),
            line: self.place(&line.span).line(),
            action,
            expect,
            stock: None,
            unrecorded: matches!(line.answer, Some(Answer::Unknown)),
        });
    }

    /// What stock libvirt answers to the step before.
    fn stock(&mut self, line: &Line, raw: &RawCase, steps: &mut [Step]) {
        let place = self.place(&line.span);
        let Some(last) = steps.last_mut() else {
            self.problems.error(&place, "there is no step before this");
            return;
        };
        if raw.stock.is_none() {
            self.problems
                .error(&place, "this case does not say why stock libvirt differs")
                .help("add `stock = \"the reason\"` to the case");
            return;
        }
        let outputs = self.outputs(&last.action);
        last.stock = self.expect(line, &outputs);
    }

    fn expect(&mut self, line: &Line, outputs: &[Kind]) -> Option<Expect> {
        match &line.answer {
            None | Some(Answer::Unknown) => Some(Expect::Answer(Pattern::anything())),
            Some(Answer::Value(term)) => self.pattern(outputs, term).map(Expect::Answer),
            Some(Answer::Error { code, domain }) => {
                let code = (code.text.clone(), self.constant(code, "ErrorNumber")?);
                let domain = match domain {
                    Some(domain) if domain.text != "_" => {
                        Some((domain.text.clone(), self.constant(domain, "ErrorDomain")?))
                    }
                    _ => None,
                };
                Some(Expect::Error { code, domain })
            }
        }
    }

    fn outputs(&self, action: &Action) -> Vec<Kind> {
        match action {
            Action::Call(call) => {
                let f = self.model.function(&call.function);
                let slots = f.and_then(|f| Some(outputs(f, &Shape::of(self.model, f).ok()?)));
                slots
                    .unwrap_or_default()
                    .into_iter()
                    .map(|s| s.kind)
                    .collect()
            }
            Action::Event(name) => self.events.get(name).cloned().unwrap_or_default(),
            Action::ReceiveAll(_) => vec![Kind::Bytes],
            Action::Helper(helper) => helper.gives.clone().into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// What a line does, and what comes out.
    fn action(&mut self, what: &What) -> Option<(Action, Vec<Kind>)> {
        let action = match what {
            What::Call {
                binds,
                function,
                args,
            } => match Helper::named(&function.text, false) {
                Some(helper) => Action::Helper(self.helper(helper, binds, function, args)?),
                None => Action::Call(self.call(binds, function, args)?),
            },
            What::Listen { event, args, name } => match Helper::named(&event.text, true) {
                Some(helper) => {
                    let name = std::slice::from_ref(name);
                    Action::Helper(self.helper(helper, name, event, args)?)
                }
                None => Action::Listen(self.listen(event, args, name)?),
            },
            What::Event(name) => Action::Event(self.registration(name)?),
            What::Off(name) => Action::Unlisten(self.registration(name)?),
            What::Send(stream, bytes) => {
                let stream = self.object(stream, "Stream")?;
                let Value::Bytes(bytes) = self.value(&Kind::Bytes, bytes)? else {
                    return None;
                };
                Action::SendAll(stream, bytes)
            }
            What::Receive(stream) => Action::ReceiveAll(self.object(stream, "Stream")?),
            What::Drop(name) => match self.variable(&name.text) {
                Some(Variable {
                    kind: Kind::Object { .. },
                    ..
                }) => Action::Drop(name.text.clone()),
                _ => return self.unknown(name, "object"),
            },
            What::Stock => return None,
        };
        let outputs = self.outputs(&action);
        Some((action, outputs))
    }
}
