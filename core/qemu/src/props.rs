//! Objects as QEMU takes them: keys in a fixed order, as JSON or as a list of options.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::net::IpAddr;

use polyvirt_config::values::Uuid;

/// What a key stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing: a disk without a backing file says so.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A number.
    Signed(i64),
    /// A number that cannot be negative.
    Unsigned(u64),
    /// Text.
    Text(String),
    /// Several.
    List(Vec<Value>),
    /// An object within the object.
    Object(Props),
}

/// An object whose keys keep their order.
///
/// ```
/// use polyvirt_qemu::Props;
///
/// let props = Props::new().with("driver", "e1000").with("bootindex", 1u32).with("multifunction", true);
/// assert_eq!(props.to_string(), r#"{"driver":"e1000","bootindex":1,"multifunction":true}"#);
/// assert_eq!(props.options("driver"), "e1000,bootindex=1,multifunction=on");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Props(Vec<(Cow<'static, str>, Value)>);

impl Props {
    /// An object without keys.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The same object with one more key.
    #[must_use]
    pub fn with(mut self, key: impl Into<Cow<'static, str>>, value: impl Into<Value>) -> Self {
        self.0.push((key.into(), value.into()));
        self
    }

    /// The same object with one more key if there is something it can stand for.
    #[must_use]
    pub fn maybe(self, key: &'static str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// The same object with a key that says yes, if it is so.
    #[must_use]
    pub fn flag(self, key: &'static str, set: bool) -> Self {
        self.maybe(key, set.then_some(true))
    }

    /// The same object with a number, unless it is zero.
    #[must_use]
    pub fn nonzero(self, key: &'static str, number: impl Into<u64>) -> Self {
        self.maybe(key, Some(number.into()).filter(|number| *number != 0))
    }

    /// The same object with the keys of another behind its own.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// What a key stands for.
    pub fn get(&self, key: &str) -> Option<&Value> {
        let mut keys = self.0.iter();
        keys.find_map(|(name, value)| (name == key).then_some(value))
    }

    /// The text that a key stands for; none if it is no text.
    pub fn text(&self, key: &str) -> Option<&str> {
        match self.get(key)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Lets a key stand for something else, at the end if it was not there.
    pub fn set(&mut self, key: impl Into<Cow<'static, str>>, value: impl Into<Value>) {
        let (key, value) = (key.into(), value.into());
        match self.0.iter_mut().find(|(name, _)| *name == key) {
            Some((_, old)) => *old = value,
            None => self.0.push((key, value)),
        }
    }

    /// Takes a key out.
    pub fn remove(&mut self, key: &str) {
        self.0.retain(|(name, _)| name != key);
    }

    /// Whether there are no keys.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Keys and what they stand for, in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(key, value)| (key.as_ref(), value))
    }

    /// As options: `value of first,key=value,...`. Objects within it become `key.inner=value`, lists
    /// `key.0=value`.
    pub fn options(&self, first: &str) -> String {
        let mut out = self.text(first).map(doubled).unwrap_or_default();
        for (key, value) in self.iter().filter(|(key, _)| *key != first) {
            options(&mut out, key, value);
        }
        out
    }
}

/// Text within options, where a comma is written twice.
pub(crate) fn doubled(text: &str) -> String {
    text.replace(',', ",,")
}

fn options(out: &mut String, key: &str, value: &Value) {
    let text = match value {
        Value::Null => return,
        Value::List(values) => {
            for (index, value) in values.iter().enumerate() {
                options(out, &format!("{key}.{index}"), value);
            }
            return;
        }
        Value::Object(props) => {
            for (inner, value) in props.iter() {
                options(out, &format!("{key}.{inner}"), value);
            }
            return;
        }
        Value::Bool(yes) => (if *yes { "on" } else { "off" }).to_owned(),
        Value::Signed(number) => number.to_string(),
        Value::Unsigned(number) => number.to_string(),
        Value::Text(text) => doubled(text),
    };
    if !out.is_empty() {
        out.push(',');
    }
    out.push_str(key);
    out.push('=');
    out.push_str(&text);
}

impl fmt::Display for Props {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('{')?;
        for (index, (key, value)) in self.0.iter().enumerate() {
            let comma = if index > 0 { "," } else { "" };
            write!(f, "{comma}{}:{value}", quoted(key))?;
        }
        f.write_char('}')
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(yes) => write!(f, "{yes}"),
            Self::Signed(number) => write!(f, "{number}"),
            Self::Unsigned(number) => write!(f, "{number}"),
            Self::Text(text) => f.write_str(&quoted(text)),
            Self::Object(props) => write!(f, "{props}"),
            Self::List(values) => {
                f.write_char('[')?;
                for (index, value) in values.iter().enumerate() {
                    let comma = if index > 0 { "," } else { "" };
                    write!(f, "{comma}{value}")?;
                }
                f.write_char(']')
            }
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

impl From<Props> for serde_json::Value {
    fn from(props: Props) -> Self {
        let keys = props.0.into_iter();
        Self::Object(
            keys.map(|(key, value)| (key.into_owned(), value.into()))
                .collect(),
        )
    }
}

impl From<Value> for serde_json::Value {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(yes) => yes.into(),
            Value::Signed(number) => number.into(),
            Value::Unsigned(number) => number.into(),
            Value::Text(text) => text.into(),
            Value::List(values) => values.into_iter().map(Self::from).collect(),
            Value::Object(props) => props.into(),
        }
    }
}

macro_rules! values {
    ($($from:ty => |$value:ident| $make:expr,)+) => {
        $(impl From<$from> for Value {
            fn from($value: $from) -> Self {
                $make
            }
        })+
    };
}

values! {
    bool => |yes| Self::Bool(yes),
    u8 => |number| Self::Unsigned(number.into()),
    u16 => |number| Self::Unsigned(number.into()),
    u32 => |number| Self::Unsigned(number.into()),
    u64 => |number| Self::Unsigned(number),
    i32 => |number| Self::Signed(number.into()),
    i64 => |number| Self::Signed(number),
    &str => |text| Self::Text(text.to_owned()),
    &String => |text| Self::Text(text.clone()),
    String => |text| Self::Text(text),
    Uuid => |uuid| Self::Text(uuid.to_string()),
    IpAddr => |address| Self::Text(address.to_string()),
    Props => |props| Self::Object(props),
    Vec<Value> => |values| Self::List(values),
}

impl<V: Into<Self>> FromIterator<V> for Value {
    fn from_iter<I: IntoIterator<Item = V>>(values: I) -> Self {
        Self::List(values.into_iter().map(Into::into).collect())
    }
}
