//! Conformance cases as tests for `go test`, over the package as its users call it.

mod values;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use self::values::literal;
use super::{events, methods, names, records};
use crate::conformance::{
    Action, Call, Case, Expect, Helper, Listen, Pattern, Step, Value, Variable, fields, inputs,
    outputs,
};
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Function, Model};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

/// Where the tests go.
const TESTS: &str = "tests/conformance/go";

/// Functions that the package has in a form of its own, and `by_hand_test.go` in that of the cases.
const BY_HAND: [&str; 42] = [
    "virAdmConnectClose",
    "virConnectClose",
    "virConnectGetAllDomainStats",
    "virConnectOpenAuth",
    "virDomainBlockStats",
    "virDomainCreateWithFiles",
    "virDomainCreateXMLWithFiles",
    "virDomainFDAssociate",
    "virDomainGetCPUStats",
    "virDomainGetDiskErrors",
    "virDomainGetEmulatorPinInfo",
    "virDomainGetFSInfo",
    "virDomainGetGuestInfo",
    "virDomainGetGuestVcpus",
    "virDomainGetIOThreadInfo",
    "virDomainGetJobInfo",
    "virDomainGetJobStats",
    "virDomainGetSchedulerParameters",
    "virDomainGetSchedulerParametersFlags",
    "virDomainGetSchedulerType",
    "virDomainGetSecurityLabelList",
    "virDomainGetVcpuPinInfo",
    "virDomainGetVcpus",
    "virDomainInterfaceAddresses",
    "virDomainInterfaceStats",
    "virDomainListGetStats",
    "virDomainMemoryStats",
    "virDomainOpenGraphics",
    "virDomainOpenGraphicsFD",
    "virDomainQemuMonitorCommandWithFiles",
    "virDomainSetGuestVcpus",
    "virDomainSetLaunchSecurityState",
    "virDomainSetVcpu",
    "virGetVersion",
    "virNetworkGetDHCPLeases",
    "virNodeAllocPages",
    "virNodeGetCPUMap",
    "virNodeGetCPUStats",
    "virNodeGetFreePages",
    "virNodeGetMemoryStats",
    "virStreamRecv",
    "virStreamRecvFlags",
];

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    topic: &'a str,
    /// Whether a case names anything of the package's.
    uses_package: bool,
    cases: Vec<View>,
}

#[derive(Serialize)]
struct View {
    name: String,
    test: String,
    doc: String,
    threads: u32,
    /// Why it cannot be said in Go, in quotes; empty when it can.
    skip: String,
    /// URI of its connection, in quotes; empty in them when it has none.
    uri: String,
    read_only: bool,
    lines: Vec<String>,
}

#[derive(Serialize)]
struct Records<'a> {
    mark: &'a str,
    /// Types in Go, with the names in C and in Go of their fields.
    records: Vec<(String, Vec<(String, String)>)>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(TESTS);
    let mut topics: Vec<&str> = model.suite.cases.iter().map(|c| c.topic.as_str()).collect();
    topics.dedup();
    for topic in topics {
        let cases = model.suite.cases.iter().filter(|c| c.topic == topic);
        let cases: Vec<View> = cases.map(|c| view(model, c)).collect();
        let uses_package = cases.iter().any(|c| c.skip.is_empty());
        let file = File {
            mark: MARK,
            topic,
            uses_package,
            cases,
        };
        let name = topic.replace('-', "_");
        out.file(
            format!("{TESTS}/{name}_test.go"),
            render("go/conformance.go.j2", &file),
        );
    }
    let records = records::given(model).map(|r| {
        let field = |name: &str| {
            let given = names::field(model, &r.name, name);
            given.split(' ').next().unwrap_or_default().to_owned()
        };
        let fields = fields(r).map(|f| (f.name.clone(), field(&f.name)));
        (
            names::type_name(model, &r.name).to_owned(),
            fields.collect(),
        )
    });
    let records = Records {
        mark: MARK,
        records: records.collect(),
    };
    out.file(
        format!("{TESTS}/records_test.go"),
        render("go/conformance_records.go.j2", &records),
    );
}

fn view(model: &Model, case: &Case) -> View {
    let mut writer = Writer {
        model,
        variables: BTreeMap::new(),
        count: 0,
    };
    let steps: Vec<_> = case.steps.iter().map(|s| (s, writer.step(s))).collect();
    let said: BTreeSet<&str> = steps
        .iter()
        .filter(|(_, lines)| lines.is_ok())
        .flat_map(|(step, _)| step.functions())
        .collect();
    let mut lines = Vec::new();
    let mut skip = String::new();
    for (step, lowered) in &steps {
        match lowered {
            Ok(more) => lines.extend(more.iter().cloned()),
            // Another step of the case says what the function does.
            Err(reason) if !binds(step) && step.functions().iter().all(|f| said.contains(f)) => {
                let what = literal(&step.text);
                lines.push(format!("c.leave({what}, {})", literal(reason)));
            }
            Err(reason) if skip.is_empty() => skip = literal(reason),
            Err(_) => {}
        }
    }
    View {
        test: crate::abi::names::camel(&case.name),
        name: case.name.clone(),
        doc: case.doc.replace('\n', " "),
        threads: case.threads,
        skip,
        uri: literal(&case.connection.uri().unwrap_or_default()),
        read_only: case.read_only,
        lines,
    }
}

/// The name of a helper in Go: `close_events` -> `closeEvents`.
fn unexported(name: &str) -> String {
    let (first, rest) = name.split_at(1);
    format!(
        "{first}{}",
        &crate::abi::names::camel(&format!("{first}{rest}"))[1..]
    )
}

/// Whether later steps may need what a step gives.
fn binds(step: &Step) -> bool {
    match &step.action {
        Action::Call(call) => call.binds.iter().any(Option::is_some),
        Action::Helper(helper) => helper.events.is_some() || helper.bind.is_some(),
        Action::Listen(_) => true,
        _ => false,
    }
}

/// What is known while the steps of a case are lowered.
struct Writer<'a> {
    model: &'a Model,
    /// Names in Go of variables: each is given once there, however often in the case.
    variables: BTreeMap<String, String>,
    count: usize,
}

impl Writer<'_> {
    /// The name in Go of a variable.
    fn variable(&self, name: &str) -> String {
        let known = self.variables.get(name);
        known.cloned().unwrap_or_else(|| name.to_owned())
    }

    /// A name for a value that nobody wants again.
    fn fresh(&mut self) -> String {
        self.count += 1;
        format!("got{}", self.count)
    }

    /// A name for a variable that is given.
    fn given(&mut self, name: &str) -> String {
        const TAKEN: [&str; 12] = [
            "answer", "bytes", "c", "conn", "data", "err", "failure", "libvirt", "maybe", "show",
            "test", "uuid",
        ];
        let taken = self.variables.contains_key(name) || TAKEN.contains(&name);
        self.count += 1;
        let go = if taken {
            format!("{}{}", names::argument(name), self.count)
        } else {
            names::argument(name)
        };
        self.variables.insert(name.to_owned(), go.clone());
        go
    }

    /// A step as statements; or why there are none.
    fn step(&mut self, step: &Step) -> Result<Vec<String>, String> {
        let what = literal(&step.text);
        let expected = expect(self.model, &step.expect);
        let done = |call: String| vec![format!("c.done({what}, {expected}, {call})")];
        Ok(match &step.action {
            Action::Call(call) => self.call(call, step)?,
            Action::Listen(listen) => {
                let mut lines = self.listen(listen, &what)?;
                // A case may end with its events unheard, which no variable of Go may.
                lines.push(format!("defer {}.stop()", self.variable(&listen.name)));
                lines
            }
            Action::Event(name) => {
                let name = self.variable(name);
                vec![format!("c.step({what}, {expected}, nil, {name}.next(c))")]
            }
            Action::Unlisten(name) => done(format!("{}.end()", self.variable(name))),
            Action::SendAll(stream, sent) => {
                let sent = values::bytes(sent);
                done(format!("sendAll({}, {sent})", self.variable(stream)))
            }
            Action::ReceiveAll(stream) => {
                let got = self.fresh();
                vec![
                    format!("{got}, err := receiveAll({})", self.variable(stream)),
                    format!("c.step({what}, {expected}, err, show({got}))"),
                ]
            }
            Action::Helper(helper) => self.helper(helper, &what, &expected)?,
            Action::Drop(name) => {
                let name = self.variable(name);
                vec![format!("c.done({what}, answer(\"ok\"), {name}.Free())")]
            }
        })
    }

    /// A step that a function of `helpers_test.go` does.
    fn helper(
        &mut self,
        helper: &Helper,
        what: &str,
        expected: &str,
    ) -> Result<Vec<String>, String> {
        helper.sayable(self.model, "go")?;
        let given = helper.inputs.iter();
        let given = given.map(|(kind, v)| self.value(kind, None, v));
        let given: Vec<String> = given.collect::<Result<_, _>>()?;
        let called = format!("{}({})", unexported(helper.name), given.join(", "));
        if let Some(events) = &helper.events {
            let name = self.given(events);
            return Ok(vec![
                format!("{name}, err := {called}"),
                format!("c.step({what}, {expected}, err)"),
                format!("defer {name}.stop()"),
            ]);
        }
        let Some(kind) = &helper.gives else {
            return Ok(vec![format!("c.done({what}, {expected}, {called})")]);
        };
        let name = match &helper.bind {
            Some(variable) => self.given(&variable.name),
            None => self.fresh(),
        };
        let shown = values::shown(kind, &name);
        Ok(vec![
            format!("{name}, err := {called}"),
            format!("c.step({what}, {expected}, err, {shown})"),
        ])
    }

    fn call(&mut self, call: &Call, step: &Step) -> Result<Vec<String>, String> {
        let model = self.model;
        let rules = model.language("go");
        let f = model
            .function(&call.function)
            .ok_or("a function that is gone")?;
        if let Some(reason) = rules.absent.get(&f.name) {
            return Err(format!("{} is not in Go: {reason}", f.name));
        }
        let shape = Shape::of(model, f)?;
        let by_hand = BY_HAND.contains(&f.name.as_str());
        if rules.manual.contains_key(&f.name) && !by_hand {
            return Err(format!("{} has a form of its own in Go", f.name));
        }
        let gives = outputs(f, &shape);
        let (called, told) = if by_hand {
            let told: Vec<bool> = gives.iter().map(|_| true).collect();
            (self.by_hand(f, &shape, call)?, told)
        } else {
            let form = methods::form(model, f)
                .ok_or_else(|| format!("{} has a form of its own in Go", f.name))?;
            let told = gives.iter().map(|s| form.outputs.contains(&s.name));
            let told = told.collect();
            (self.by_rule(f, &shape, call, &form)?, told)
        };
        self.stated(call, step, &gives, &told, &called)
    }

    /// A call with what comes of it, as statements.
    fn stated(
        &mut self,
        call: &Call,
        step: &Step,
        gives: &[Slot],
        told: &[bool],
        called: &str,
    ) -> Result<Vec<String>, String> {
        let what = literal(&step.text);
        // Of results that Go does not give nobody can say whether they are right.
        let whole = told.iter().all(|told| *told);
        let expected = match &step.expect {
            Expect::Answer(_) if !whole => "anything()".into(),
            other => expect(self.model, other),
        };
        let (mut left, mut shown) = (Vec::new(), Vec::new());
        for (i, slot) in gives.iter().enumerate() {
            let bound: Option<&Variable> = call.binds.get(i).and_then(Option::as_ref);
            if !told[i] {
                if bound.is_some() {
                    return Err(format!("{} gives less in Go", call.function));
                }
                continue;
            }
            let name = match bound {
                Some(variable) => self.given(&variable.name),
                None => self.fresh(),
            };
            shown.push(values::shown(&slot.kind, &name));
            left.push(name);
        }
        if left.is_empty() {
            return Ok(vec![format!("c.done({what}, {expected}, {called})")]);
        }
        Ok(vec![
            format!("{}, err := {called}", left.join(", ")),
            format!("c.step({what}, {expected}, err, {})", shown.join(", ")),
        ])
    }

    /// The call of a function of `by_hand_test.go`.
    fn by_hand(&self, f: &Function, shape: &Shape, call: &Call) -> Result<String, String> {
        let slots = inputs(f, shape);
        let values = slots.iter().zip(&call.inputs);
        let values: Result<Vec<String>, String> = values
            .map(|(slot, value)| self.value(&slot.kind, None, value))
            .collect();
        let receiver = call.receiver.as_ref().map(|r| self.variable(r));
        let all: Vec<String> = receiver.into_iter().chain(values?).collect();
        Ok(format!("{}({})", f.name, all.join(", ")))
    }

    /// The call of a method that is generated.
    fn by_rule(
        &self,
        f: &Function,
        shape: &Shape,
        call: &Call,
        form: &methods::Form,
    ) -> Result<String, String> {
        let slots = inputs(f, shape);
        let mut all = Vec::new();
        for slot in &shape.inputs {
            let given = slots.iter().position(|s| s.name == slot.name);
            let given = given.and_then(|i| call.inputs.get(i));
            match (form.inputs.get(&slot.name), given) {
                (Some(Some(ty)), Some(value)) => {
                    all.push(self.value(&slot.kind, Some(ty), value)?);
                }
                (Some(Some(_)), None) => return Err(format!("{} asks for more in Go", f.name)),
                (_, Some(value)) if !is_nothing(value) => {
                    return Err(format!("{} takes no {} in Go", f.name, slot.name));
                }
                _ => {}
            }
        }
        let receiver = call
            .receiver
            .as_ref()
            .map_or("libvirt".to_owned(), |r| self.variable(r));
        let name = names::public(self.model, f);
        let all = values::arguments(&all, &call.inputs);
        Ok(format!("{receiver}.{name}({all})"))
    }

    fn listen(&mut self, listen: &Listen, what: &str) -> Result<Vec<String>, String> {
        let model = self.model;
        let registration = events::registration(model, &listen.event)
            .ok_or_else(|| format!("Go has no method for {}", listen.event))?;
        let end = model
            .function(&listen.end)
            .ok_or("a function that is gone")?;
        let object = listen
            .object
            .as_ref()
            .map_or("nil".to_owned(), |o| self.variable(o));
        let of = match listen.told.first().map(|s| &s.kind) {
            Some(Kind::Object { name, .. }) => name.clone(),
            _ => return Err(format!("{} is about no object", listen.event)),
        };
        let mut told = vec!["show(about)".to_owned()];
        let event = match (&registration.details, &registration.fields) {
            (None, _) => String::new(),
            (Some(details), Some(fields)) => {
                let slots = listen.told.iter().skip(1);
                let each = slots.zip(fields);
                told.extend(each.map(|(s, f)| values::shown(&s.kind, &format!("event.{f}"))));
                format!(", event *libvirt.{details}")
            }
            (Some(details), None) => {
                told.push("show(event)".into());
                format!(", event *libvirt.{details}")
            }
        };
        let conn = self.variable(&listen.connection);
        let end = names::public(model, end);
        let method = registration.method;
        let name = self.given(&listen.name);
        Ok(vec![format!(
            "{name} := c.listen({what}, {conn}.{end}, func(tell func(...shown)) (int, error) {{\n\t\t\t\
             return {conn}.{method}({object}, func(_ *libvirt.Connect, about *libvirt.{of}{event}) {{\n\t\t\t\t\
             tell({})\n\t\t\t}})\n\t\t}})",
            told.join(", ")
        )])
    }
}

/// Whether a value is what Go gives itself where it does not ask.
fn is_nothing(value: &Value) -> bool {
    matches!(value, Value::Null | Value::Number { value: 0, .. })
}

/// What has to come of a step, as an expression.
fn expect(model: &Model, expect: &Expect) -> String {
    match expect {
        Expect::Answer(pattern) if pattern.is_anything() => "anything()".into(),
        Expect::Answer(Pattern { parts }) => {
            let parts: Vec<String> = parts.iter().map(|p| literal(p)).collect();
            format!("answer({})", parts.join(", "))
        }
        Expect::Error { code, domain } => {
            let named = |name: &str| format!("libvirt.{}", names::constant(model, name).0);
            let domain = domain.as_ref().map(|d| format!(", {}", named(&d.0)));
            format!("failure({}{})", named(&code.0), domain.unwrap_or_default())
        }
    }
}
