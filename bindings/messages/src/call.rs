//! One call of a function: its arguments, and the ways to end it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use polyvirt::Error;

use crate::generated;
use crate::give::Give;
use crate::manual;
use crate::message::{Reader, Writer};

/// A function that can be called: its C name, for messages, and what it does.
pub(crate) type Function = (&'static str, fn(&mut Call<'_>) -> Outcome);

/// What a function ends with.
pub(crate) type Outcome = Result<(), Fault>;

/// Why a call fails.
pub(crate) enum Fault {
    /// The library says so: an exception with a code.
    Libvirt(Error),
    /// An argument cannot be what it is: the language's own exception for that.
    Argument(String),
    /// A mistake in this crate: the language's own exception for that.
    Internal(String),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Libvirt(error)
    }
}

/// A call. How its arguments are read is in `take.rs`.
pub(crate) struct Call<'a> {
    pub(crate) name: &'static str,
    pub(crate) arguments: Reader<'a>,
    pub(crate) answer: Writer,
}

impl Call<'_> {
    /// Ends the call with a value, or with the error instead of one.
    pub(crate) fn give<T: Gift>(&mut self, value: T) -> Outcome {
        value.outcome(&mut self.answer)
    }
}

/// What a call can end with: a value, or the result of the Rust API.
pub(crate) trait Gift {
    fn outcome(self, answer: &mut Writer) -> Outcome;
}

impl<T: Give> Gift for T {
    fn outcome(self, answer: &mut Writer) -> Outcome {
        self.give(answer);
        Ok(())
    }
}

impl<T: Give> Gift for Result<T, Error> {
    fn outcome(self, answer: &mut Writer) -> Outcome {
        self?.give(answer);
        Ok(())
    }
}

/// What the first byte of an answer says.
mod status {
    pub(super) const DONE: u8 = 0;
    pub(super) const LIBVIRT: u8 = 1;
    pub(super) const ARGUMENT: u8 = 2;
    pub(super) const INTERNAL: u8 = 3;
}

/// Runs the function of a number and gives its answer; `room` is reused for that.
///
/// The first byte of an answer tells what it is: 0 results; 1 an error of libvirt (code, domain, level, message, three
/// texts, two numbers); 2 a text that says what is wrong with an argument; 3 one that says what is wrong here.
#[must_use]
pub fn run(number: i32, message: &[u8], room: Vec<u8>) -> Vec<u8> {
    let Some((name, body)) = function_of(number) else {
        return failed(&Fault::Internal("there is no such function".into()), room);
    };
    let mut call = Call {
        name,
        arguments: Reader::new(message),
        answer: Writer::new(room),
    };
    call.answer.byte(status::DONE);
    let ended = catch_unwind(AssertUnwindSafe(|| body(&mut call)));
    let ended = ended.unwrap_or_else(|panic| Err(Fault::Internal(said(&*panic))));
    let room = call.answer.into_bytes();
    match ended {
        Ok(()) => room,
        Err(fault) => failed(&fault, room),
    }
}

/// Functions are numbered by topic and by place in it; those without a rule are the topic after the last.
fn function_of(number: i32) -> Option<&'static Function> {
    let number = usize::try_from(number).ok()?;
    let topic = generated::FUNCTIONS.get(number >> 8);
    topic
        .copied()
        .unwrap_or(manual::FUNCTIONS)
        .get(number & 0xff)
}

fn failed(fault: &Fault, room: Vec<u8>) -> Vec<u8> {
    let mut answer = Writer::new(room);
    match fault {
        Fault::Libvirt(error) => {
            answer.byte(status::LIBVIRT);
            write_error(error, &mut answer);
        }
        Fault::Argument(text) => {
            answer.byte(status::ARGUMENT);
            answer.text(text);
        }
        Fault::Internal(text) => {
            answer.byte(status::INTERNAL);
            answer.text(text);
        }
    }
    answer.into_bytes()
}

/// All that an error says.
fn write_error(error: &Error, answer: &mut Writer) {
    let info = error.info();
    answer.int(info.code.0);
    answer.int(info.domain.0);
    answer.int(info.level.0);
    answer.text(&info.message);
    for text in [&info.str1, &info.str2, &info.str3] {
        answer.text_or_none(text.as_deref());
    }
    answer.int(info.int1);
    answer.int(info.int2);
}

/// What a panic says.
fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
    format!("internal error: {}", text.unwrap_or_default())
}
