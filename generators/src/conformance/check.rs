//! Steps against the model: which function, which variables, which kinds.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::answer::of_field;
use super::syntax::{self, Answer, Line, Term, What, Word};
use super::{
    Action, Call, Case, Connection, DEFAULT_HOST, Expect, Listen, Pattern, Step, Suite, Value,
    Variable, inputs, outputs,
};
use crate::diagnostic::{Diagnostics, Place};
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Model, Type, Version};
use crate::spec::{CaseFile, RawCase};

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

/// Words that no variable can be called in all languages; what only one of them reserves, its emitter may rename.
const RESERVED: [&str; 46] = [
    "abstract",
    "and",
    "as",
    "begin",
    "bool",
    "break",
    "case",
    "char",
    "class",
    "const",
    "continue",
    "def",
    "default",
    "defer",
    "del",
    "do",
    "done",
    "double",
    "else",
    "end",
    "enum",
    "false",
    "fun",
    "func",
    "if",
    "import",
    "in",
    "int",
    "interface",
    "lambda",
    "let",
    "long",
    "match",
    "method",
    "module",
    "new",
    "not",
    "null",
    "object",
    "of",
    "open",
    "package",
    "range",
    "return",
    "type",
    "val",
];

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
            } => Action::Call(self.call(binds, function, args)?),
            What::Listen { event, args, name } => Action::Listen(self.listen(event, args, name)?),
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

    fn call(&mut self, binds: &[Word], function: &Word, args: &[Term]) -> Option<Call> {
        let model = self.model;
        let Some(f) = model.function(&function.text) else {
            let place = self.place(&function.span);
            let known = model.functions.iter().map(|f| f.name.as_str());
            self.problems
                .error(&place, format!("there is no function `{}`", function.text))
                .suggest(&function.text, known);
            return None;
        };
        let place = self.place(&function.span);
        let Ok(shape) = Shape::of(model, f) else {
            let message = format!("`{}` is C's own: it has no shape", f.name);
            self.problems.error(&place, message);
            return None;
        };
        self.since = self.since.max(f.since);
        let owner = f.owner.as_ref().filter(|owner| {
            matches!(f.args.first().map(|a| &a.ty), Some(Type::Handle { object, .. }) if object == *owner)
        });
        let takes = inputs(f, &shape);
        let mut names: Vec<&str> = takes.iter().map(|s| s.name.as_str()).collect();
        if owner.is_some() {
            names.insert(0, &f.args[0].name);
        }
        if args.len() != names.len() {
            self.problems.error(
                &place,
                format!("`{}` takes ({}) here", f.name, names.join(", ")),
            );
            return None;
        }
        let mut given = args.iter();
        let receiver = match owner {
            Some(owner) => match self.value(&object(owner), given.next()?)? {
                Value::Variable(variable) => Some(variable.name),
                _ => return None,
            },
            None => None,
        };
        let mut values = Vec::new();
        for (slot, term) in takes.iter().zip(given) {
            values.push(self.value(&slot.kind, term));
        }
        let inputs = values.into_iter().collect::<Option<Vec<_>>>()?;
        let binds = self.binds(binds, &outputs(f, &shape))?;
        Some(Call {
            function: f.name.clone(),
            receiver,
            inputs,
            binds,
        })
    }

    fn binds(&mut self, names: &[Word], outputs: &[Slot]) -> Option<Vec<Option<Variable>>> {
        if names.is_empty() {
            return Some(vec![None; outputs.len()]);
        }
        if names.len() != outputs.len() {
            let place = self.place(&names[0].span);
            let message = format!("{} values come out here", outputs.len());
            self.problems.error(&place, message);
            return None;
        }
        let mut binds = Vec::new();
        for (name, slot) in names.iter().zip(outputs) {
            if name.text == "_" {
                binds.push(None);
                continue;
            }
            self.free(name)?;
            binds.push(Some(self.bind(&name.text, slot.kind.clone())));
        }
        Some(binds)
    }

    /// Refuses a name that is taken: by the case, by its file, or by a language.
    fn free(&mut self, name: &Word) -> Option<()> {
        let word = name.text.as_str();
        let taken = self.text(word).is_some()
            || self.variable(word).is_some()
            || self.events.contains_key(word);
        let message = if taken {
            format!("`{word}` is something else already")
        } else if RESERVED.contains(&word) {
            format!("`{word}` is a word of one of the languages")
        } else {
            return Some(());
        };
        let place = self.place(&name.span);
        self.problems.error(&place, message);
        None
    }

    fn listen(&mut self, event: &Word, args: &[Term], name: &Word) -> Option<Listen> {
        let model = self.model;
        let place = self.place(&event.span);
        let found = model.enums.iter().find_map(|e| {
            let value = e.values.iter().find(|v| v.name == event.text)?;
            Some((e, value, value.callback.as_deref()?))
        });
        let Some((enumeration, value, callback)) = found else {
            return self.unknown(event, "event");
        };
        let family = enumeration.name.strip_suffix("EventID")?;
        let function = format!("virConnect{family}EventRegisterAny");
        let f = model.function(&function)?;
        self.since = self.since.max(f.since);
        let kinds = [object("Connect"), object(family)];
        if args.is_empty() || args.len() > 2 {
            self.problems.error(
                &place,
                "a connection, and perhaps an object, are expected here",
            );
            return None;
        }
        let mut given = Vec::new();
        for (kind, term) in kinds.iter().zip(args) {
            match self.value(kind, term)? {
                Value::Variable(variable) => given.push(variable.name),
                _ => return None,
            }
        }
        self.free(name)?;
        let told: Vec<Slot> = told(model, callback);
        let kinds = told.iter().map(|slot| slot.kind.clone()).collect();
        self.events.insert(name.text.clone(), kinds);
        let mut given = given.into_iter();
        Some(Listen {
            end: function.replace("Register", "Deregister"),
            function,
            event: event.text.clone(),
            number: value.value,
            callback: callback.to_owned(),
            connection: given.next()?,
            object: given.next(),
            told,
            name: name.text.clone(),
        })
    }

    fn registration(&mut self, name: &Word) -> Option<String> {
        if self.events.contains_key(&name.text) {
            return Some(name.text.clone());
        }
        self.unknown(name, "registration")
    }

    fn object(&mut self, name: &Word, of: &str) -> Option<String> {
        match self.variable(&name.text) {
            Some(variable) if variable.kind == object(of) => Some(variable.name),
            _ => self.unknown(name, of),
        }
    }

    fn bind(&mut self, name: &str, kind: Kind) -> Variable {
        let kind = match kind {
            Kind::Object { name, .. } => object(&name),
            other => other,
        };
        let variable = Variable {
            name: name.to_owned(),
            kind,
        };
        self.variables.push(variable.clone());
        variable
    }

    pub(super) fn variable(&self, name: &str) -> Option<Variable> {
        self.variables.iter().find(|v| v.name == name).cloned()
    }

    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.file.texts.get(name).map(|text| text.value.clone())
    }

    /// The number that constants make together, and their names.
    pub(super) fn constants(&mut self, words: &[Word]) -> Option<(i64, Vec<String>)> {
        let mut sum = 0;
        for word in words {
            let values = self.model.enums.iter().flat_map(|e| &e.values);
            match values.into_iter().find(|v| v.name == word.text) {
                Some(value) => sum |= value.value,
                None => return self.unknown(word, "constant or variable"),
            }
        }
        Some((sum, words.iter().map(|w| w.text.clone()).collect()))
    }

    /// The number of a constant of an enum.
    fn constant(&mut self, word: &Word, of: &str) -> Option<i64> {
        let values = self.model.enumeration(of).map_or(&[][..], |e| &e.values);
        if let Some(value) = values.iter().find(|v| v.name == word.text) {
            return Some(value.value);
        }
        let place = self.place(&word.span);
        self.problems
            .error(&place, format!("`{}` is no constant of `{of}`", word.text))
            .suggest(&word.text, values.iter().map(|v| v.name.as_str()));
        None
    }

    pub(super) fn place(&self, span: &Range<usize>) -> Place {
        Place {
            file: Arc::clone(&self.file.file),
            span: self.block.start + span.start..self.block.start + span.end,
        }
    }

    pub(super) fn refuse<T>(&mut self, term: &Term, message: &str) -> Option<T> {
        let place = self.place(&term.span);
        self.problems.error(&place, message);
        None
    }

    pub(super) fn unknown<T>(&mut self, word: &Word, what: &str) -> Option<T> {
        let place = self.place(&word.span);
        let variables = self.variables.iter().map(|v| v.name.as_str());
        let known: Vec<&str> = variables
            .chain(self.file.texts.keys().map(String::as_str))
            .collect();
        self.problems
            .error(&place, format!("there is no {what} `{}` here", word.text))
            .suggest(&word.text, known);
        None
    }
}

fn object(name: &str) -> Kind {
    Kind::Object {
        name: name.to_owned(),
        nullable: false,
    }
}

/// What a callback is told, without the connection, lengths and what belongs to the application.
fn told(model: &Model, callback: &str) -> Vec<Slot> {
    let Some(callback) = model.callback(callback) else {
        return Vec::new();
    };
    let lengths: Vec<&str> = callback
        .args
        .iter()
        .flat_map(|a| crate::model::shape::lengths(&a.ty))
        .collect();
    let is_told = |a: &&crate::model::Arg| {
        let connection = matches!(&a.ty, Type::Handle { object, .. } if object == "Connect");
        !connection && a.ty != Type::Opaque && !lengths.contains(&a.name.as_str())
    };
    callback
        .args
        .iter()
        .filter(is_told)
        .filter_map(|a| {
            let kind = match of_field(&a.ty) {
                super::answer::Part::Of(kind) => kind,
                super::answer::Part::List(_) | super::answer::Part::Any => return None,
            };
            Some(Slot {
                name: a.name.clone(),
                kind,
            })
        })
        .collect()
}
