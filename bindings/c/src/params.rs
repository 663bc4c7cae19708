//! Typed parameters in C's layout.

use std::ffi::{CStr, c_char, c_int};
use std::ptr;

use polyvirt::{Error, Result, TypedParam, TypedParameterType, TypedValue};

use crate::array::{Length, count, give_made};
use crate::text::{chars, free, from_chars, give_text};

/// Room for a name, with its NUL.
const FIELD_LENGTH: usize = 80;

/// `virTypedParameter`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CTypedParameter {
    pub(crate) field: [c_char; FIELD_LENGTH],
    pub(crate) kind: c_int,
    pub(crate) value: CTypedValue,
}

/// The value; which arm is in use is said beside it.
#[repr(C)]
#[derive(Clone, Copy)]
pub union CTypedValue {
    pub(crate) i: i32,
    pub(crate) ui: u32,
    pub(crate) l: i64,
    pub(crate) ul: u64,
    pub(crate) d: f64,
    pub(crate) b: c_char,
    pub(crate) s: *mut c_char,
}

impl CTypedParameter {
    /// One that owns its text.
    pub(crate) fn new(field: &str, value: &TypedValue) -> Self {
        // All bytes are set first: callers copy and compare whole values.
        let mut made = CTypedValue { ul: 0 };
        match value {
            TypedValue::Int(value) => made.i = *value,
            TypedValue::UInt(value) => made.ui = *value,
            TypedValue::LLong(value) => made.l = *value,
            TypedValue::ULLong(value) => made.ul = *value,
            TypedValue::Double(value) => made.d = *value,
            TypedValue::Boolean(value) => made.b = c_char::from(*value),
            TypedValue::String(value) => made.s = give_text(value),
        }
        Self {
            field: chars(field),
            kind: value.kind().0,
            value: made,
        }
    }

    /// The name; bytes that are no UTF-8 are replaced.
    pub(crate) fn name(&self) -> String {
        from_chars(&self.field)
    }

    /// The parameter of the Rust API.
    ///
    /// # Safety
    /// The value is of the type it says, and a text ends with a NUL.
    pub(crate) unsafe fn read(&self) -> Result<TypedParam> {
        let name = self.name();
        // SAFETY: as the caller says.
        let value = unsafe {
            match TypedParameterType(self.kind) {
                TypedParameterType::INT => TypedValue::Int(self.value.i),
                TypedParameterType::UINT => TypedValue::UInt(self.value.ui),
                TypedParameterType::LLONG => TypedValue::LLong(self.value.l),
                TypedParameterType::ULLONG => TypedValue::ULLong(self.value.ul),
                TypedParameterType::DOUBLE => TypedValue::Double(self.value.d),
                TypedParameterType::BOOLEAN => TypedValue::Boolean(self.value.b != 0),
                TypedParameterType::STRING if self.value.s.is_null() => {
                    return Err(Error::invalid_arg(format!(
                        "NULL string parameter '{name}'"
                    )));
                }
                TypedParameterType::STRING => {
                    TypedValue::String(CStr::from_ptr(self.value.s).to_string_lossy().into_owned())
                }
                other => {
                    return Err(Error::invalid_arg(format!(
                        "unknown type {} of parameter '{name}'",
                        other.0
                    )));
                }
            }
        };
        TypedParam::new(name, value)
    }

    /// Frees its text.
    ///
    /// # Safety
    /// The text came from `malloc` and is not used afterwards.
    pub(crate) unsafe fn clear(&mut self) {
        if self.kind == TypedParameterType::STRING.0 {
            // SAFETY: as the caller says.
            unsafe { free(self.value.s) };
            self.value.s = ptr::null_mut();
        }
    }
}

fn one(param: &TypedParam) -> CTypedParameter {
    CTypedParameter::new(param.field(), param.value())
}

/// Parameters in an array that the caller frees; NULL for none.
pub(crate) fn give_param_array(params: &[TypedParam]) -> *mut CTypedParameter {
    give_made(params, one)
}

/// Parameters in an array that the caller frees, put with their number where it wants them.
///
/// # Safety
/// Both places may be written to.
pub(crate) unsafe fn give_params<N: Length>(
    place: *mut *mut CTypedParameter,
    length: *mut N,
    params: &[TypedParam],
) {
    // SAFETY: as the caller says.
    unsafe {
        *place = give_param_array(params);
        *length = N::of(params.len());
    }
}

/// Fills in as many parameters as there is room for and says how many; without room, says how many there are.
///
/// # Safety
/// `place` has room for `*length`, which may be read and written.
pub(crate) unsafe fn fill_params(
    place: *mut CTypedParameter,
    length: *mut c_int,
    params: &[TypedParam],
) {
    // SAFETY: as the caller says.
    let room = usize::try_from(unsafe { *length }).unwrap_or(0);
    let filled = if room == 0 {
        params.len()
    } else {
        params.len().min(room)
    };
    if room > 0 {
        for (index, param) in params.iter().take(filled).enumerate() {
            // SAFETY: as the caller says.
            unsafe { place.add(index).write(one(param)) };
        }
    }
    // SAFETY: as the caller says.
    unsafe { *length = count(filled) };
}

/// Frees an array of parameters with their texts.
///
/// # Safety
/// It is NULL, or came from `malloc` with that many in it, and is not used afterwards.
pub(crate) unsafe fn free_params(array: *mut CTypedParameter, length: usize) {
    if array.is_null() {
        return;
    }
    for index in 0..length {
        // SAFETY: as the caller says.
        unsafe { (*array.add(index)).clear() };
    }
    // SAFETY: as the caller says.
    unsafe { free(array) };
}

/// Parameters lent for the time of a call.
pub(crate) struct LentParams(Vec<CTypedParameter>);

impl LentParams {
    pub(crate) fn new(params: &[TypedParam]) -> Self {
        Self(params.iter().map(one).collect())
    }

    pub(crate) fn as_ptr(&self) -> *mut CTypedParameter {
        self.0.as_ptr().cast_mut()
    }
}

impl Drop for LentParams {
    fn drop(&mut self) {
        for param in &mut self.0 {
            // SAFETY: made above; callbacks do not keep what is lent to them.
            unsafe { param.clear() };
        }
    }
}
