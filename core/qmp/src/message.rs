//! What QEMU and its agent say.

use polyvirt_driver::Result;
use serde_json::{Map, Value};

use crate::error;
use crate::listener::Event;

/// How QEMU introduces itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Greeting {
    /// Its version: major, minor, micro.
    pub version: [u32; 3],
    /// What its packager called it.
    pub package: String,
}

/// Why a command was not executed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The kind, such as `CommandNotFound` or `GenericError`.
    pub class: String,
    /// What is wrong, for people.
    pub description: String,
}

/// One message.
#[derive(Debug)]
pub(crate) enum Message {
    Greeting(Greeting),
    Event(Event),
    Reply(Reply),
}

/// The reply to a command.
#[derive(Debug)]
pub(crate) struct Reply {
    /// The number of the command, if the reply has one of ours.
    pub(crate) id: Option<u64>,
    /// The whole of it.
    pub(crate) object: Map<String, Value>,
}

/// What our commands' names begin with.
const ID_PREFIX: &str = "libvirt-";

/// The name of a command on its way, by which its reply is known.
pub(crate) fn id(number: u64) -> Value {
    Value::String(format!("{ID_PREFIX}{number}"))
}

impl Message {
    /// Reads a line.
    pub(crate) fn read(line: &[u8]) -> Result<Self> {
        let value = serde_json::from_slice(line).map_err(|why| error::garbage(line, &why))?;
        let Value::Object(mut object) = value else {
            return Err(error::no_object(line));
        };
        if let Some(greeting) = object.get("QMP") {
            return Ok(Self::Greeting(Greeting::read(greeting)));
        }
        if let Some(event) = object.remove("event") {
            return Event::read(event, object)
                .map(Self::Event)
                .ok_or_else(|| error::unknown(line));
        }
        if object.contains_key("return") || object.contains_key("error") {
            let id = object.get("id").and_then(Value::as_str);
            let id = id.and_then(|id| id.strip_prefix(ID_PREFIX)?.parse().ok());
            return Ok(Self::Reply(Reply { id, object }));
        }
        Err(error::unknown(line))
    }
}

impl Greeting {
    fn read(greeting: &Value) -> Self {
        let version = &greeting["version"];
        let part = |name| {
            let number = version["qemu"][name].as_u64();
            number.and_then(|number| u32::try_from(number).ok())
        };
        Self {
            version: ["major", "minor", "micro"].map(|name| part(name).unwrap_or_default()),
            package: version["package"].as_str().unwrap_or_default().to_owned(),
        }
    }
}

impl Event {
    fn read(name: Value, mut rest: Map<String, Value>) -> Option<Self> {
        let Value::String(name) = name else {
            return None;
        };
        let time = rest.get("timestamp");
        let part = |name| time.and_then(|time| time.get(name));
        let seconds = part("seconds").and_then(Value::as_i64);
        let microseconds = part("microseconds").and_then(Value::as_u64);
        Some(Self {
            name,
            seconds: seconds.unwrap_or(-1),
            microseconds: microseconds.and_then(|m| m.try_into().ok()).unwrap_or(0),
            data: rest.remove("data").unwrap_or_default(),
        })
    }
}

impl Reply {
    /// What `command` returned, or why QEMU refused it.
    ///
    /// # Errors
    /// When it is neither.
    pub(crate) fn answer(self, command: &str) -> Result<Result<Value, Refusal>> {
        match self.outcome() {
            Ok(value) => Ok(Ok(value)),
            Err(Some(refusal)) => Ok(Err(refusal)),
            Err(None) => Err(error::refused(command, None)),
        }
    }

    /// What the command returned, or why it did not.
    pub(crate) fn outcome(mut self) -> Result<Value, Option<Refusal>> {
        if let Some(value) = self.object.remove("return") {
            return Ok(value);
        }
        let refusal = self.object.get("error").and_then(Value::as_object);
        let text = |name| {
            let text = refusal.and_then(|refusal| refusal.get(name)?.as_str());
            text.map(str::to_owned)
        };
        Err(text("class").map(|class| Refusal {
            description: text("desc").unwrap_or_else(|| class.clone()),
            class,
        }))
    }
}
