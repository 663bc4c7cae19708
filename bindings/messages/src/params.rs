//! Typed parameters: name, type and value.

use polyvirt::{Error, TypedParam, TypedParameterType, TypedValue};

use crate::call::Fault;
use crate::give::Give;
use crate::message::{Reader, Writer};
use crate::take::Number;

impl Give for TypedParam {
    fn give(self, answer: &mut Writer) {
        answer.text(self.field());
        let value = self.into_value();
        answer.int(value.kind().0);
        match value {
            TypedValue::Int(value) => value.give(answer),
            TypedValue::UInt(value) => value.give(answer),
            TypedValue::LLong(value) => value.give(answer),
            TypedValue::ULLong(value) => value.give(answer),
            TypedValue::Double(value) => value.give(answer),
            TypedValue::Boolean(value) => value.give(answer),
            TypedValue::String(value) => value.give(answer),
        }
    }
}

/// Reads a parameter.
pub(crate) fn take(reader: &mut Reader<'_>) -> Result<TypedParam, Fault> {
    let Some(field) = reader.text()? else {
        return Err(Fault::Argument("a parameter has no name".into()));
    };
    let value = match TypedParameterType(reader.int()?) {
        TypedParameterType::INT => TypedValue::Int(reader.int()?),
        TypedParameterType::UINT => TypedValue::UInt(u32::take(reader)?),
        TypedParameterType::LLONG => TypedValue::LLong(reader.long()?),
        TypedParameterType::ULLONG => TypedValue::ULLong(u64::take(reader)?),
        TypedParameterType::DOUBLE => TypedValue::Double(reader.double()?),
        TypedParameterType::BOOLEAN => TypedValue::Boolean(reader.byte()? != 0),
        TypedParameterType::STRING => match reader.text()? {
            Some(text) => TypedValue::String(text.to_owned()),
            None => return Err(Fault::Argument(format!("parameter '{field}' has no value"))),
        },
        _ => {
            let message = format!("parameter '{field}' has no known type");
            return Err(Error::invalid_arg(message).into());
        }
    };
    Ok(TypedParam::new(field.to_owned(), value)?)
}
