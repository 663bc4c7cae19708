//! The one-line signature: its syntax tree and its parser.
//!
//! `(domain: &Domain, params: out params<Blkio; nparams>, nparams: inout i32, flags: u32<DomainModificationImpact>) -> status`

use std::fmt;
use std::ops::Range;

/// A parsed signature; names in it are not resolved.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    /// Arguments in the order of C.
    pub args: Vec<Arg>,
    /// The result.
    pub ret: Type,
}

/// One argument or field.
#[derive(Clone, Debug, PartialEq)]
pub struct Arg {
    /// Its name in C.
    pub name: String,
    /// Which way it goes.
    pub mode: Mode,
    /// Whether the caller may leave out the place for what comes out (`out?`, `alloc?`).
    pub optional: bool,
    /// Its type.
    pub ty: Type,
    /// Byte range in the signature's text.
    pub span: Range<usize>,
}

/// Which way an argument goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Given by the caller.
    In,
    /// Filled by the call in a place given by the caller.
    Out,
    /// Read, then overwritten.
    InOut,
    /// Allocated by the call, freed by the caller.
    Alloc,
    /// Room in an array given by the caller.
    Capacity,
}

/// A number as C has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Num {
    I32,
    U32,
    I64,
    U64,
    Long,
    Ulong,
    F64,
    Usize,
    U8,
    U16,
    Char,
}

/// What a number stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Holds {
    /// Values of an enum, or flags.
    Enum(String),
    /// Yes or no.
    Bool,
}

/// Where the length of an array is told.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Len {
    /// An argument, or field, by name.
    Arg(String),
    /// The function's result.
    Return,
    /// A NULL at the end.
    Null,
    /// A fixed number, or the name of a constant.
    Fixed(String),
    /// At most this limit (wire messages).
    AtMost(String),
    /// Product of arguments.
    Product(Vec<String>),
}

/// A type of the spec.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// 0, or -1 with an error.
    Status,
    /// How many, or -1.
    Count,
    /// 1, 0, or -1.
    Bool,
    /// Nothing.
    Void,
    /// A number.
    Num(Num, Option<Holds>),
    /// Text.
    Str {
        /// Whether NULL is accepted.
        nullable: bool,
    },
    /// Text that stays the property of its object.
    BorrowedStr,
    /// 16 bytes.
    Uuid,
    /// A handle, lent.
    Handle {
        /// Kind of object.
        object: String,
        /// Whether NULL is accepted.
        nullable: bool,
    },
    /// A name: a record, an enum, an object given as a new reference, or a wire struct.
    Named(String),
    /// A pointer to a record.
    Pointer(String),
    /// An array.
    Array(Box<Type>, Len),
    /// Opaque bytes on the wire.
    Bytes(Len),
    /// Typed parameters of a set.
    Params(String, Len),
    /// A function of the application.
    Callback(String),
    /// What is handed back to a callback.
    Opaque,
    /// Frees what is handed back to a callback.
    Release,
    /// One of several, told by a field before it.
    Union(Vec<Arg>),
}

/// Why a signature does not parse, and where.
#[derive(Debug, PartialEq)]
pub struct SyntaxError {
    /// What was expected.
    pub message: String,
    /// Byte range in the signature's text.
    pub span: Range<usize>,
}

/// Numbers by their name in a signature.
pub const NUMBERS: [(&str, Num); 11] = [
    ("i32", Num::I32),
    ("u32", Num::U32),
    ("i64", Num::I64),
    ("u64", Num::U64),
    ("long", Num::Long),
    ("ulong", Num::Ulong),
    ("f64", Num::F64),
    ("usize", Num::Usize),
    ("u8", Num::U8),
    ("u16", Num::U16),
    ("char", Num::Char),
];

impl Num {
    /// Its name in a signature.
    #[must_use]
    pub fn name(self) -> &'static str {
        NUMBERS
            .iter()
            .find(|(_, n)| *n == self)
            .map_or("", |(name, _)| name)
    }
}

/// Parses `(a: T, ...) -> R`.
///
/// # Errors
/// The first place that does not fit.
pub fn parse(text: &str) -> Result<Signature, SyntaxError> {
    let mut p = Parser::new(text);
    let args = p.fields()?;
    p.expect("->")?;
    let ret = p.ty()?;
    p.end()?;
    Ok(Signature { args, ret })
}

/// Parses `(a: T, ...)`.
///
/// # Errors
/// The first place that does not fit.
pub fn parse_fields(text: &str) -> Result<Vec<Arg>, SyntaxError> {
    let mut p = Parser::new(text);
    let fields = p.fields()?;
    p.end()?;
    Ok(fields)
}

/// Parses one type.
///
/// # Errors
/// The first place that does not fit.
pub fn parse_type(text: &str) -> Result<Type, SyntaxError> {
    let mut p = Parser::new(text);
    let ty = p.ty()?;
    p.end()?;
    Ok(ty)
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn skip_space(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    fn eat(&mut self, token: &str) -> bool {
        self.skip_space();
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    fn expect(&mut self, token: &str) -> Result<(), SyntaxError> {
        if self.eat(token) {
            Ok(())
        } else {
            Err(self.here(format!("`{token}` is expected here")))
        }
    }

    fn end(&mut self) -> Result<(), SyntaxError> {
        self.skip_space();
        if self.rest().is_empty() {
            Ok(())
        } else {
            Err(self.here("nothing more is expected here".into()))
        }
    }

    fn here(&self, message: String) -> SyntaxError {
        let len = self
            .rest()
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .map(char::len_utf8)
            .sum::<usize>();
        let len = len.max(self.rest().chars().next().map_or(0, char::len_utf8));
        SyntaxError {
            message,
            span: self.at..self.at + len,
        }
    }

    fn word(&mut self, what: &str) -> Result<&'a str, SyntaxError> {
        self.skip_space();
        let len = self
            .rest()
            .bytes()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == b'_')
            .count();
        if len == 0 {
            return Err(self.here(format!("{what} is expected here")));
        }
        let word = &self.rest()[..len];
        self.at += len;
        Ok(word)
    }

    fn fields(&mut self) -> Result<Vec<Arg>, SyntaxError> {
        self.expect("(")?;
        self.list(")")
    }

    fn list(&mut self, close: &str) -> Result<Vec<Arg>, SyntaxError> {
        let mut out = Vec::new();
        if self.eat(close) {
            return Ok(out);
        }
        loop {
            out.push(self.arg()?);
            if self.eat(close) {
                return Ok(out);
            }
            if !self.eat(",") {
                return Err(self.here(format!("`,` or `{close}` is expected here")));
            }
        }
    }

    fn arg(&mut self) -> Result<Arg, SyntaxError> {
        self.skip_space();
        let start = self.at;
        let name = self.word("the name of an argument")?.to_owned();
        self.expect(":")?;
        let (mode, optional) = self.mode();
        let ty = self.ty()?;
        Ok(Arg {
            name,
            mode,
            optional,
            ty,
            span: start..self.at,
        })
    }

    /// The mode, and whether the caller may leave out the place for it.
    fn mode(&mut self) -> (Mode, bool) {
        let modes = [
            ("out ", (Mode::Out, false)),
            ("out? ", (Mode::Out, true)),
            ("inout ", (Mode::InOut, false)),
            ("alloc ", (Mode::Alloc, false)),
            ("alloc? ", (Mode::Alloc, true)),
            ("capacity ", (Mode::Capacity, false)),
        ];
        modes
            .into_iter()
            .find(|(word, _)| self.eat(word))
            .map_or((Mode::In, false), |(_, mode)| mode)
    }

    fn ty(&mut self) -> Result<Type, SyntaxError> {
        if self.eat("&") {
            let name = self.word("a kind of object")?.to_owned();
            if name == "string" {
                return Ok(Type::BorrowedStr);
            }
            let nullable = self.eat("?");
            return Ok(Type::Handle {
                object: name,
                nullable,
            });
        }
        if self.eat("*") {
            return Ok(Type::Pointer(self.word("a record")?.to_owned()));
        }
        if self.eat("[") {
            let elem = self.ty()?;
            self.expect(";")?;
            let len = self.len()?;
            self.expect("]")?;
            return Ok(Type::Array(Box::new(elem), len));
        }
        self.named()
    }

    fn named(&mut self) -> Result<Type, SyntaxError> {
        let name = self.word("a type")?;
        if let Some((_, num)) = NUMBERS.iter().find(|(n, _)| *n == name) {
            return Ok(Type::Num(*num, self.holds()?));
        }
        Ok(match name {
            "status" => Type::Status,
            "count" => Type::Count,
            "bool" => Type::Bool,
            "void" => Type::Void,
            "string" => Type::Str {
                nullable: self.eat("?"),
            },
            "uuid" => Type::Uuid,
            "opaque" => Type::Opaque,
            "release" => Type::Release,
            "params" => self.params()?,
            "bytes" => self.bytes()?,
            "callback" => {
                self.expect("<")?;
                let name = self.word("a callback")?.to_owned();
                self.expect(">")?;
                Type::Callback(name)
            }
            "union" => {
                self.expect("{")?;
                Type::Union(self.list("}")?)
            }
            other => Type::Named(other.to_owned()),
        })
    }

    fn holds(&mut self) -> Result<Option<Holds>, SyntaxError> {
        if !self.eat("<") {
            return Ok(None);
        }
        let name = self.word("an enum, or `bool`")?;
        let holds = if name == "bool" {
            Holds::Bool
        } else {
            Holds::Enum(name.to_owned())
        };
        self.expect(">")?;
        Ok(Some(holds))
    }

    fn params(&mut self) -> Result<Type, SyntaxError> {
        self.expect("<")?;
        let set = self.word("a set of typed parameters, or `Any`")?.to_owned();
        self.expect(";")?;
        let len = self.len()?;
        self.expect(">")?;
        Ok(Type::Params(set, len))
    }

    fn bytes(&mut self) -> Result<Type, SyntaxError> {
        if self.eat("[") {
            let len = self.word("a length")?.to_owned();
            self.expect("]")?;
            return Ok(Type::Bytes(Len::Fixed(len)));
        }
        self.expect("<")?;
        let len = self.word("a limit")?.to_owned();
        self.expect(">")?;
        Ok(Type::Bytes(Len::AtMost(len)))
    }

    fn len(&mut self) -> Result<Len, SyntaxError> {
        if self.eat("<=") {
            return Ok(Len::AtMost(self.word("a limit")?.to_owned()));
        }
        let first = self.word("a length: an argument, `return`, `null`, or a constant")?;
        let mut factors = vec![first.to_owned()];
        while self.eat("*") {
            factors.push(self.word("an argument")?.to_owned());
        }
        if factors.len() > 1 {
            return Ok(Len::Product(factors));
        }
        Ok(match first {
            "return" => Len::Return,
            "null" => Len::Null,
            f if f.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit()) => {
                Len::Fixed(f.to_owned())
            }
            f => Len::Arg(f.to_owned()),
        })
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_keeps_order_modes_and_lengths() {
        let s = parse(
            "(dom: &Domain?, p: out params<Blkio; n>, n: inout i32, flags: u32<F>) -> [u8; n]",
        )
        .unwrap();
        assert_eq!(s.args.len(), 4);
        assert_eq!(
            s.args[0].ty,
            Type::Handle {
                object: "Domain".into(),
                nullable: true
            }
        );
        assert_eq!(s.args[1].mode, Mode::Out);
        assert_eq!(s.args[2].mode, Mode::InOut);
        assert_eq!(
            s.args[3].ty,
            Type::Num(Num::U32, Some(Holds::Enum("F".into())))
        );
        assert_eq!(
            s.ret,
            Type::Array(Box::new(Type::Num(Num::U8, None)), Len::Arg("n".into()))
        );
    }

    #[test]
    fn an_error_names_its_place() {
        let e = parse("(dom &Domain) -> status").unwrap_err();
        assert_eq!((e.message.as_str(), e.span), ("`:` is expected here", 5..6));
    }
}
