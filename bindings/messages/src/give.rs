//! Results: from values of the Rust API to messages.

use polyvirt::Uuid;

use crate::message::Writer;

/// A value that can be given.
pub(crate) trait Give: Sized {
    /// Writes the value.
    fn give(self, answer: &mut Writer);

    /// Writes that there is none.
    fn absent(answer: &mut Writer) {
        answer.int(-1);
    }

    /// Writes many of them: a list, unless their kind has a better form.
    fn give_all(all: Vec<Self>, answer: &mut Writer) {
        answer.count(all.len());
        for value in all {
            value.give(answer);
        }
    }
}

impl<T: Give> Give for Vec<T> {
    fn give(self, answer: &mut Writer) {
        T::give_all(self, answer);
    }
}

impl<T: Give> Give for Option<T> {
    fn give(self, answer: &mut Writer) {
        match self {
            Some(value) => value.give(answer),
            None => T::absent(answer),
        }
    }
}

/// The status of a call that worked, which nobody asks for.
impl Give for () {
    fn give(self, _: &mut Writer) {}
}

macro_rules! numbers {
    ($($number:ty => $write:ident($value:ident: $expression:expr)),+ $(,)?) => {
        $(impl Give for $number {
            fn give(self, answer: &mut Writer) {
                let $value = self;
                answer.$write($expression);
            }
        })+
    };
}

numbers! {
    bool => byte(value: u8::from(value)),
    i8 => int(value: value.into()),
    u16 => int(value: value.into()),
    i32 => int(value: value),
    u32 => int(value: value.cast_signed()),
    i64 => long(value: value),
    u64 => long(value: value.cast_signed()),
    usize => long(value: i64::try_from(value).unwrap_or(i64::MAX)),
    f64 => double(value: value),
}

/// A byte alone is a number; many are bytes.
impl Give for u8 {
    fn give(self, answer: &mut Writer) {
        answer.int(self.into());
    }

    fn give_all(all: Vec<Self>, answer: &mut Writer) {
        answer.bytes(&all);
    }
}

impl Give for &str {
    fn give(self, answer: &mut Writer) {
        answer.text(self);
    }
}

impl Give for String {
    fn give(self, answer: &mut Writer) {
        answer.text(&self);
    }
}

impl Give for Uuid {
    fn give(self, answer: &mut Writer) {
        answer.raw(self.as_bytes());
    }
}

impl<A: Give, B: Give> Give for (A, B) {
    fn give(self, answer: &mut Writer) {
        self.0.give(answer);
        self.1.give(answer);
    }
}

impl<A: Give, B: Give, C: Give> Give for (A, B, C) {
    fn give(self, answer: &mut Writer) {
        self.0.give(answer);
        self.1.give(answer);
        self.2.give(answer);
    }
}

/// Enums: numbers of their own.
macro_rules! enums {
    ($($name:ident),+ $(,)?) => {
        $(
            impl crate::take::Of<i32> for $name {
                fn of(number: i32) -> Self {
                    Self(number)
                }
            }

            impl crate::give::Give for $name {
                fn give(self, answer: &mut crate::message::Writer) {
                    answer.int(self.0);
                }
            }
        )+
    };
}

/// Flags: bits, those unknown kept.
macro_rules! flags {
    ($($name:ident),+ $(,)?) => {
        $(
            impl crate::take::Of<u32> for $name {
                fn of(number: u32) -> Self {
                    Self::from_bits_retain(number)
                }
            }

            impl crate::give::Give for $name {
                fn give(self, answer: &mut crate::message::Writer) {
                    self.bits().give(answer);
                }
            }
        )+
    };
}

/// Records: their fields, in order.
macro_rules! record {
    ($name:ident: $($field:ident),+) => {
        impl crate::give::Give for $name {
            fn give(self, answer: &mut crate::message::Writer) {
                $(self.$field.give(answer);)+
            }
        }
    };
}

pub(crate) use {enums, flags, record};
