//! A case as a C function: variables, and one block a step.

use serde::Serialize;

use super::literal::{literal, pattern, value};
use super::{TESTS, name, shows};
use crate::conformance::{
    Action, Call, Case, Connection, Expect, Helper, Listen, Step, Variable, inputs,
};
use crate::model::shape::{Kind, Slot};
use crate::model::{Function, Model, Version};
use crate::output::{MARK, Output};
use crate::targets::calls::{self, Part, Place};
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    topic: &'a str,
    name: String,
    cases: Vec<View>,
}

#[derive(Serialize)]
struct View {
    name: String,
    doc: String,
    /// URI of its connection, in quotes, or `NULL`.
    uri: String,
    read_only: bool,
    threads: u32,
    /// Version that it needs, as C writes versions.
    since: u32,
    /// Whether it needs a daemon.
    daemon: bool,
    /// Why it cannot be said; empty when it can.
    skip: String,
    /// Declarations of variables.
    variables: Vec<String>,
    /// Statements that free them.
    frees: Vec<String>,
    steps: Vec<StepView>,
}

#[derive(Serialize)]
struct StepView {
    line: usize,
    text: String,
    lines: Vec<String>,
    expect: String,
    stock: String,
}

pub(super) fn emit(model: &Model, topic: &str, out: &mut Output) {
    let cases = model.suite.cases.iter().filter(|c| c.topic == topic);
    let file = File {
        mark: MARK,
        topic,
        name: name(topic),
        cases: cases.map(|c| view(model, c)).collect(),
    };
    out.file(
        format!("{TESTS}/cases_{}.c", file.name),
        render("conformance/cases.c.j2", &file),
    );
}

fn view(model: &Model, case: &Case) -> View {
    let mut writer = Writer {
        model,
        variables: Vec::new(),
        frees: Vec::new(),
        skip: String::new(),
    };
    let steps: Vec<StepView> = case.steps.iter().map(|s| writer.step(s)).collect();
    let uri = case.connection.uri();
    View {
        name: case.name.clone(),
        doc: case.doc.replace("*/", "* /"),
        uri: uri.map_or("NULL".into(), |uri| literal(&uri)),
        read_only: case.read_only && case.connection != Connection::None,
        threads: case.threads,
        since: number_of(case.since),
        daemon: case.needs_daemon(),
        skip: if writer.skip.is_empty() {
            String::new()
        } else {
            literal(&writer.skip)
        },
        variables: writer.variables,
        frees: writer.frees,
        steps,
    }
}

/// A version as the library tells its own.
fn number_of(version: Version) -> u32 {
    u32::from(version.major) * 1_000_000
        + u32::from(version.minor) * 1000
        + u32::from(version.micro)
}

struct Writer<'a> {
    model: &'a Model,
    variables: Vec<String>,
    frees: Vec<String>,
    skip: String,
}

impl Writer<'_> {
    fn step(&mut self, step: &Step) -> StepView {
        let lines = match &step.action {
            Action::Call(call) => self.call(call),
            Action::Listen(listen) => self.listen(listen),
            Action::Event(events) => vec![format!("next_event(run, {events});")],
            Action::Unlisten(events) => vec![format!("end_events(run, {events});")],
            Action::SendAll(stream, bytes) => {
                let kind = Kind::Bytes;
                let given = crate::conformance::Value::Bytes(bytes.clone());
                let (data, n) = value(self.model, &kind, &given);
                vec![format!("send_all(run, {stream}, {data}, {n});")]
            }
            Action::ReceiveAll(stream) => vec![format!("receive_all(run, {stream});")],
            Action::Drop(object) => vec![
                format!("free_{}({object});", self.kind_of(object)),
                format!("{object} = NULL;"),
                "show(&run->answer, \"ok\");".into(),
            ],
            Action::Helper(helper) => self.helper(helper),
        };
        StepView {
            line: step.line,
            text: literal(&step.text),
            lines,
            expect: expect(&step.expect),
            stock: step.stock.as_ref().map_or("NULL".into(), expect),
        }
    }

    /// The kind of object that a variable holds.
    fn kind_of(&self, variable: &str) -> String {
        let ends = format!("Ptr {variable} = NULL;");
        let found = self.variables.iter().find_map(|v| v.strip_suffix(&ends));
        found
            .map_or("Connect", |v| v.trim_start_matches("vir"))
            .to_owned()
    }

    fn call(&mut self, call: &Call) -> Vec<String> {
        let uniform = self
            .model
            .function(&call.function)
            .and_then(|f| Some((f, calls::call(self.model, f)?)));
        let Some((f, uniform)) = uniform else {
            self.skip = format!("{} has no uniform call in C", call.function);
            return Vec::new();
        };
        let own = own_connection(call);
        if let Some(connection) = &own {
            self.frees
                .retain(|free| !free.contains(&format!("({connection})")));
        }
        let places = Places::of(self.model, f, call, &uniform);
        let mut lines = Vec::new();
        for output in &places.outputs {
            let declared = output.declarations();
            match &output.variable {
                Some(variable) => {
                    self.variables.extend(declared);
                    self.frees.extend(free(&variable.kind, &output.name));
                }
                None => lines.extend(declared),
            }
        }
        lines.push("struct text *text = &run->answer;".into());
        let error = std::iter::once("&run->error".to_owned());
        let args: Vec<String> = places.args.iter().cloned().chain(error).collect();
        let args = args.join(", ");
        lines.push(format!("if (answered(run, {}({args}))) {{", uniform.name));
        lines.extend(
            shown(&places.outputs)
                .into_iter()
                .map(|l| format!("    {l}")),
        );
        if let Some(connection) = own {
            lines.push(format!("    {connection} = NULL;"));
            if connection == "conn" {
                lines.push("    run->conn = NULL;".into());
            }
        }
        lines.push("}".into());
        for output in places.outputs.iter().filter(|o| o.variable.is_none()) {
            lines.extend(free(&output.kind, &output.name));
        }
        lines
    }

    /// Ends events before what they belong to is freed.
    fn ends_first(&mut self, events: &str) {
        self.frees.insert(0, format!("free_events({events});"));
    }

    /// A step that a function of `helpers.c` does.
    fn helper(&mut self, helper: &Helper) -> Vec<String> {
        let mut given = vec!["run".to_owned()];
        for (kind, input) in &helper.inputs {
            let (text, n) = value(self.model, kind, input);
            given.push(text);
            if matches!(kind, Kind::Bytes) {
                given.push(n);
            }
        }
        let called = format!("{}({});", helper.name, given.join(", "));
        if let Some(name) = &helper.events {
            self.variables
                .push(format!("struct events *{name} = NULL;"));
            self.ends_first(name);
            return vec![format!("{name} = {called}")];
        }
        let Some(Variable { name, kind }) = &helper.bind else {
            return vec![called];
        };
        if let Kind::Object { name: object, .. } = kind {
            self.variables
                .push(format!("vir{object}Ptr {name} = NULL;"));
        }
        self.frees.extend(free(kind, name));
        vec![format!("{name} = {called}")]
    }

    fn listen(&mut self, listen: &Listen) -> Vec<String> {
        let Listen {
            name,
            function,
            end,
            connection,
            ..
        } = listen;
        self.variables
            .push(format!("struct events *{name} = NULL;"));
        self.ends_first(name);
        let family = function
            .trim_start_matches("virConnect")
            .trim_end_matches("EventRegisterAny");
        let object = listen.object.as_deref().unwrap_or("NULL");
        let cast = format!(
            "(virConnect{family}EventGenericCallback)heard_{}",
            listen.callback
        );
        vec![
            format!("{name} = new_events({connection}, {end});"),
            format!(
                "listening(run, {name}, {function}({connection}, {object}, {}, {cast}, {name}, end_of_events));",
                listen.number
            ),
        ]
    }
}

/// The variable of the connection that a call closes, when it does.
fn own_connection(call: &Call) -> Option<String> {
    let closes = matches!(
        call.function.as_str(),
        "virConnectClose" | "virAdmConnectClose"
    );
    call.receiver.clone().filter(|_| closes)
}

/// The arguments of a call, and the places for what comes out.
struct Places {
    args: Vec<String>,
    outputs: Vec<Out>,
}

struct Out {
    name: String,
    /// Type of its place, a pointer.
    ty: String,
    /// Type of the place for its length, where it has one.
    count: Option<String>,
    kind: Kind,
    by_pointer: bool,
    variable: Option<Variable>,
}

impl Out {
    fn declarations(&self) -> Vec<String> {
        if self.kind == Kind::Uuid {
            return vec![format!("unsigned char {}[16] = {{0}};", self.name)];
        }
        let pointee = |ty: &str| {
            ty.trim_end()
                .strip_suffix('*')
                .unwrap_or(ty)
                .trim_end()
                .to_owned()
        };
        let empty = match self.kind {
            Kind::Record(_) => "{0}",
            Kind::Number(..) | Kind::Bool => "0",
            _ => "NULL",
        };
        let declare = crate::abi::c::declare;
        let mut out = vec![format!(
            "{} = {empty};",
            declare(&pointee(&self.ty), &self.name)
        )];
        if let Some(count) = &self.count {
            out.push(format!(
                "{} = 0;",
                declare(&pointee(count), &format!("n_{}", self.name))
            ));
        }
        out
    }
}

impl Places {
    fn of(model: &Model, f: &Function, call: &Call, uniform: &calls::Call) -> Self {
        let asked: Vec<Slot> = inputs(f, &uniform.shape);
        let gives = crate::conformance::outputs(f, &uniform.shape);
        let mut out = Self {
            args: Vec::new(),
            outputs: Vec::new(),
        };
        for place in &uniform.places {
            match place.part {
                Part::Receiver => out.args.push(call.receiver.clone().unwrap_or_default()),
                Part::Input(i) => {
                    let slot = &uniform.shape.inputs[i];
                    let given = asked.iter().position(|s| s.name == slot.name);
                    let given = given.and_then(|i| call.inputs.get(i));
                    let (text, n) =
                        given.map_or(("0".into(), "0".into()), |v| value(model, &slot.kind, v));
                    out.args.push(if place.counts { n } else { text });
                }
                Part::Output(i) => {
                    let slot = &uniform.shape.outputs[i];
                    let given = gives.iter().position(|s| s.name == slot.name);
                    let variable = given.and_then(|i| call.binds.get(i).cloned().flatten());
                    out.output(slot, place, variable);
                }
            }
        }
        out
    }

    fn output(&mut self, slot: &Slot, place: &Place, variable: Option<Variable>) {
        let name = match &variable {
            Some(variable) => variable.name.clone(),
            None => format!("out_{}", slot.name),
        };
        if place.counts {
            self.args.push(format!("&n_{name}"));
            if let Some(last) = self.outputs.last_mut() {
                last.count = Some(place.ty.clone());
            }
            return;
        }
        let address = if slot.kind == Kind::Uuid { "" } else { "&" };
        self.args.push(format!("{address}{name}"));
        let records_by_pointer =
            matches!(&slot.kind, Kind::Records(record) if place.ty == format!("vir{record}Ptr **"));
        self.outputs.push(Out {
            name,
            ty: place.ty.clone(),
            count: None,
            kind: slot.kind.clone(),
            by_pointer: records_by_pointer,
            variable,
        });
    }
}

/// The statements that show what came out.
fn shown(outputs: &[Out]) -> Vec<String> {
    let one = |out: &Out| {
        shows::kind(
            &out.kind,
            &out.name,
            &format!("n_{}", out.name),
            out.by_pointer,
        )
    };
    match outputs {
        [] => vec!["show(text, \"ok\");".into()],
        [only] => vec![one(only)],
        several => {
            let mut lines = vec!["show(text, \"(\");".to_owned()];
            for (i, out) in several.iter().enumerate() {
                if i > 0 {
                    lines.push("show(text, \", \");".into());
                }
                lines.push(one(out));
            }
            lines.push("show(text, \")\");".into());
            lines
        }
    }
}

/// The statement that frees what a variable holds.
fn free(kind: &Kind, name: &str) -> Option<String> {
    Some(match kind {
        Kind::Text { .. } | Kind::Bytes | Kind::Numbers(_) => format!("free({name});"),
        Kind::Object { name: object, .. } => format!("free_{object}({name});"),
        Kind::Texts => format!("polyvirt_free_texts({name}, n_{name});"),
        Kind::Objects(object) => format!("polyvirt_free_objects_{object}({name}, n_{name});"),
        Kind::Records(record) => format!("polyvirt_free_records_{record}({name}, n_{name});"),
        Kind::Params(_) => format!("virTypedParamsFree({name}, n_{name});"),
        _ => return None,
    })
}

/// What has to come of a step, as the parts of its answer.
fn expect(expect: &Expect) -> String {
    match expect {
        Expect::Answer(parts) => pattern(parts),
        Expect::Error { code, domain } => match domain {
            Some(domain) => format!("PARTS(\"! {} {}\")", code.1, domain.1),
            None => format!("PARTS(\"! {} \", \"\")", code.1),
        },
    }
}
