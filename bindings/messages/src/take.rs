//! Arguments: from a message to the values of the Rust API.

use polyvirt::{Error, TypedParam, Uuid};

use crate::call::{Call, Fault};
use crate::handle::Object;
use crate::message::Reader;
use crate::params;

type Taken<T> = Result<T, Fault>;

impl Call<'_> {
    /// The object behind a handle.
    pub(crate) fn object<T: Object>(&mut self) -> Taken<T> {
        let object = self.object_or_none()?;
        object.ok_or_else(|| T::missing(self.name).into())
    }

    /// The object behind a handle, unless that is 0. One that is freed is no object.
    pub(crate) fn object_or_none<T: Object>(&mut self) -> Taken<Option<T>> {
        match self.arguments.long()? {
            0 => Ok(None),
            handle => one(handle, self.name).map(Some),
        }
    }

    /// Objects behind handles.
    pub(crate) fn objects<T: Object>(&mut self) -> Taken<Vec<T>> {
        let name = self.name;
        self.arguments.list(|reader| one(reader.long()?, name))
    }

    /// A number.
    pub(crate) fn number<T: Number>(&mut self) -> Taken<T> {
        T::take(&mut self.arguments)
    }

    /// Numbers.
    pub(crate) fn numbers<T: Number>(&mut self) -> Taken<Vec<T>> {
        self.arguments.list(T::take)
    }

    /// Yes or no.
    pub(crate) fn truth(&mut self) -> Taken<bool> {
        Ok(self.arguments.byte()? != 0)
    }

    /// Text.
    pub(crate) fn text(&mut self, name: &str) -> Taken<String> {
        let text = self.text_or_none()?;
        text.ok_or_else(|| Error::must_not_be_null(self.name, name).into())
    }

    /// Text, unless it is absent.
    pub(crate) fn text_or_none(&mut self) -> Taken<Option<String>> {
        Ok(self.arguments.text()?.map(str::to_owned))
    }

    /// Texts.
    pub(crate) fn texts(&mut self) -> Taken<Vec<String>> {
        let name = self.name;
        self.arguments.list(|reader| match reader.text()? {
            Some(text) => Ok(text.to_owned()),
            None => Err(Error::must_not_be_null(name, "an element").into()),
        })
    }

    /// Bytes.
    pub(crate) fn bytes(&mut self, name: &str) -> Taken<Vec<u8>> {
        let bytes = self.arguments.bytes()?;
        let bytes = bytes.ok_or_else(|| Error::must_not_be_null(self.name, name));
        Ok(bytes?.to_vec())
    }

    /// A UUID: its 16 bytes.
    pub(crate) fn uuid(&mut self, name: &str) -> Taken<Uuid> {
        let bytes = self.bytes(name)?;
        Uuid::from_slice(&bytes)
            .map_err(|_| Fault::Argument(format!("{name} has {} bytes, not 16", bytes.len())))
    }

    /// Typed parameters.
    pub(crate) fn params(&mut self) -> Taken<Vec<TypedParam>> {
        self.arguments.list(params::take)
    }
}

fn one<T: Object>(handle: i64, function: &str) -> Taken<T> {
    let object = T::table().get(handle);
    object.ok_or_else(|| T::missing(function).into())
}

/// Texts as the Rust API takes them.
pub(crate) fn each(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

/// A number in a message, of 4 or 8 bytes. Unsigned ones have the bits that they have in C.
pub(crate) trait Number: Sized {
    fn take(reader: &mut Reader<'_>) -> Taken<Self>;
}

impl Number for i32 {
    fn take(reader: &mut Reader<'_>) -> Taken<Self> {
        reader.int()
    }
}

impl Number for u32 {
    fn take(reader: &mut Reader<'_>) -> Taken<Self> {
        reader.int().map(i32::cast_unsigned)
    }
}

impl Number for i64 {
    fn take(reader: &mut Reader<'_>) -> Taken<Self> {
        reader.long()
    }
}

impl Number for u64 {
    fn take(reader: &mut Reader<'_>) -> Taken<Self> {
        reader.long().map(i64::cast_unsigned)
    }
}

impl Number for f64 {
    fn take(reader: &mut Reader<'_>) -> Taken<Self> {
        reader.double()
    }
}

/// A size, which cannot be negative.
impl Number for usize {
    fn take(reader: &mut Reader<'_>) -> Taken<Self> {
        let size = reader.long()?;
        Self::try_from(size).map_err(|_| Fault::Argument(format!("{size} is no size")))
    }
}

/// An enum or a set of flags, from its number.
pub(crate) trait Of<N> {
    fn of(number: N) -> Self;
}
