//! Conformance cases: conversations with libvirt that every language holds, and that stock libvirt judges.
//!
//! `tests/conformance/cases` has them in a language of their own, one step a line (see `tests/conformance/README.md`).
//! Here they are read ([`syntax`]) and checked against the model ([`check`]); what remains are typed steps, from which
//! each language's emitter makes that language's native tests.

mod answer;
mod check;
mod helpers;
pub mod literal;
pub mod report;
mod syntax;
mod values;

use std::io;
use std::path::Path;

pub use answer::{Pattern, field_kind, fields, quoted};

use crate::diagnostic::{Diagnostics, Place};
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Function, Mode, Model, Type, Version};
use crate::spec;

/// Where the cases are.
pub const FOLDER: &str = "tests/conformance";
/// What a text of a case says for the folder with the hosts: each runtime puts the folder in its place.
pub const HOSTS: &str = "{hosts}";
/// What a text of a case says for an empty folder of the case's own.
pub const SCRATCH: &str = "{scratch}";
/// What a text of a case says for the URI of the administration of a stock daemon. Each runtime takes it from the
/// variable `POLYVIRT_CONFORMANCE_DAEMON` of its environment; without it, the case is skipped.
pub const DAEMON: &str = "{daemon}";
/// The host of cases that name none.
const DEFAULT_HOST: &str = "node";

/// Every case.
#[derive(Debug, Default)]
pub struct Suite {
    /// The cases, by topic and then as written.
    pub cases: Vec<Case>,
}

/// A conversation with libvirt.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its name, in snake case; no other case of any topic has it.
    pub name: String,
    /// Topic: stem of its file.
    pub topic: String,
    /// What it shows.
    pub doc: String,
    /// What the variable `conn` is open on.
    pub connection: Connection,
    /// Whether `conn` is read-only.
    pub read_only: bool,
    /// How many threads go through the steps at once, each with variables of its own but for `conn`.
    pub threads: u32,
    /// Version that has all that it uses.
    pub since: Version,
    /// Why stock libvirt answers something else, where a step says so.
    pub stock: Option<String>,
    /// The steps.
    pub steps: Vec<Step>,
    /// Where it is.
    pub place: Place,
}

/// What a case's own connection is open on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Connection {
    /// There is none; the case opens what it needs.
    None,
    /// `test://{hosts}/NAME.xml`, a host that nobody else sees.
    Host(String),
    /// This URI.
    Uri(String),
}

impl Connection {
    /// The URI, perhaps with [`HOSTS`] in it.
    #[must_use]
    pub fn uri(&self) -> Option<String> {
        match self {
            Self::None => None,
            Self::Host(name) => Some(format!("test://{HOSTS}/{name}.xml")),
            Self::Uri(uri) => Some(uri.clone()),
        }
    }
}

/// One step: something done, and what has to come of it.
#[derive(Clone, Debug)]
pub struct Step {
    /// The step as written, for messages.
    pub text: String,
    /// Line in its file.
    pub line: usize,
    /// What is done.
    pub action: Action,
    /// What has to come of it.
    pub expect: Expect,
    /// What comes of it with stock libvirt, where that differs.
    pub stock: Option<Expect>,
    /// Whether nobody has written yet what comes of it (`?`).
    pub unrecorded: bool,
}

/// What a step does.
#[derive(Clone, Debug)]
pub enum Action {
    /// Calls a function.
    Call(Call),
    /// Registers for events, which are kept under a name until they are looked at.
    Listen(Listen),
    /// Takes the next event out of those kept under a name, waiting for it; the answer is what it told.
    Event(String),
    /// Ends a registration; it is a failure when events are left that nobody looked at.
    Unlisten(String),
    /// Sends bytes through a stream until all are gone (`virStreamSendAll`).
    SendAll(String, Vec<u8>),
    /// Receives bytes from a stream until its end (`virStreamRecvAll`); the answer is the bytes.
    ReceiveAll(String),
    /// Lets go of an object before the end of the case.
    Drop(String),
    /// Something that a helper of the language's runtime does.
    Helper(Helper),
}

/// Something done by a function of each language's runtime, which has the helper's name.
#[derive(Clone, Debug)]
pub struct Helper {
    /// Its name.
    pub name: &'static str,
    /// C names of the functions that it calls.
    pub functions: &'static [&'static str],
    /// What goes in, and of which kinds.
    pub inputs: Vec<(Kind, Value)>,
    /// What comes out.
    pub gives: Option<Kind>,
    /// The variable that gets it.
    pub bind: Option<Variable>,
    /// The name under which it keeps events, when it registers for some: `Event` and `Unlisten` go on with them.
    pub events: Option<String>,
}

/// A call of a function.
#[derive(Clone, Debug)]
pub struct Call {
    /// C name.
    pub function: String,
    /// The variable whose object it is made on, when it is a method.
    pub receiver: Option<String>,
    /// What goes in: one value for each of [`inputs`].
    pub inputs: Vec<Value>,
    /// The variables that its outputs get, by the outputs of its shape; `None` for what nobody wants.
    pub binds: Vec<Option<Variable>>,
}

/// A registration for events.
#[derive(Clone, Debug)]
pub struct Listen {
    /// C name of the function that registers.
    pub function: String,
    /// C name of the function that ends the registration.
    pub end: String,
    /// The constant that says which events.
    pub event: String,
    /// Its number.
    pub number: i64,
    /// The kind of callback.
    pub callback: String,
    /// The variable of the connection.
    pub connection: String,
    /// The variable of the object that the events have to be about, if any.
    pub object: Option<String>,
    /// What a callback is told, without the connection and what belongs to the application.
    pub told: Vec<Slot>,
    /// The name under which they are kept.
    pub name: String,
}

/// A variable.
#[derive(Clone, Debug, PartialEq)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
}

/// What goes in.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Absent.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Number {
        /// The number.
        value: i128,
        /// The constants it is made of, when it is written with names.
        names: Vec<String>,
    },
    /// A number with a fraction.
    Double(f64),
    /// Text, perhaps with [`HOSTS`] or [`SCRATCH`] in it.
    Text(String),
    /// 16 bytes.
    Uuid([u8; 16]),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A list of values of one kind.
    List(Vec<Value>),
    /// Typed parameters.
    Params(Vec<Field>),
    /// What a variable holds.
    Variable(Variable),
    /// Answers to what a server asks for when a connection is opened, by constant.
    Credentials(Vec<(String, String)>),
}

/// One typed parameter that goes in.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its text in C.
    pub key: String,
    /// Its constant, when the set has it.
    pub constant: Option<String>,
    /// Its type: `i32`, `u32`, `i64`, `u64`, `f64`, `bool` or `string`.
    pub ty: String,
    /// Its value.
    pub value: Value,
}

/// What has to come of a step.
#[derive(Clone, Debug, PartialEq)]
pub enum Expect {
    /// An answer, as canonical text.
    Answer(Pattern),
    /// An error: code and domain, each with name and number; no domain when any will do.
    Error {
        /// Code.
        code: (String, i64),
        /// Domain.
        domain: Option<(String, i64)>,
    },
}

impl Case {
    /// C names of the functions that it calls, each once, in order.
    #[must_use]
    pub fn functions(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for step in &self.steps {
            for name in step.functions() {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names
    }
}

impl Case {
    /// Whether it talks to the administration of a stock daemon.
    #[must_use]
    pub fn needs_daemon(&self) -> bool {
        let names_it = |value: &Value| matches!(value, Value::Text(text) if text.contains(DAEMON));
        self.steps.iter().any(|step| match &step.action {
            Action::Call(call) => call.inputs.iter().any(names_it),
            _ => false,
        })
    }
}

impl Step {
    /// C names of the functions that it calls.
    #[must_use]
    pub fn functions(&self) -> Vec<&str> {
        match &self.action {
            Action::Call(call) => vec![&call.function],
            Action::Listen(listen) => vec![&listen.function, &listen.end],
            Action::SendAll(..) => vec!["virStreamSendAll"],
            Action::ReceiveAll(_) => vec!["virStreamRecvAll"],
            Action::Helper(helper) => helper.functions.to_vec(),
            Action::Event(_) | Action::Unlisten(_) | Action::Drop(_) => Vec::new(),
        }
    }
}

/// Reads and checks the cases below `root`; every problem is noted.
///
/// # Errors
/// When a file cannot be read.
pub fn load(root: &Path, model: &Model, problems: &mut Diagnostics) -> io::Result<Suite> {
    let folder = root.join(FOLDER);
    let files = spec::load_cases(root, &folder.join("cases"), problems)?;
    let hosts = spec::hosts(&folder.join("hosts"))?;
    Ok(check::suite(model, &files, &hosts, problems))
}

/// The inputs of a call in a case: those of its shape, but for the size of the caller's own struct.
#[must_use]
pub fn inputs(f: &Function, shape: &Shape) -> Vec<Slot> {
    let fills_struct =
        |a: &crate::model::Arg| a.mode == Mode::Out && matches!(a.ty, Type::Named(_));
    let tells_size = |slot: &Slot| slot.name == "size" && f.args.iter().any(fills_struct);
    let inputs = shape.inputs.iter().filter(|slot| !tells_size(slot));
    inputs.cloned().collect()
}

/// The outputs of a call in a case: those of its shape, but for the length of its result.
#[must_use]
pub fn outputs(f: &Function, shape: &Shape) -> Vec<Slot> {
    let measured = |slot: &Slot| match &f.ret {
        Type::Array(_, crate::model::Len::Arg(length)) => *length == slot.name,
        _ => false,
    };
    let outputs = shape.outputs.iter().filter(|slot| !measured(slot));
    outputs.cloned().collect()
}
