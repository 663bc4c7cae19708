//! Typed parameters in arrays of the application: looked up, added to, freed.

use std::ffi::{CStr, c_char, c_double, c_int, c_longlong, c_uint, c_ulonglong};
use std::ptr;

use polyvirt::{Error, Result, TypedParam, TypedParameterType, TypedValue};

use crate::array::store;
use crate::call::{Call, call};
use crate::params::{CTypedParameter, free_params};

/// Finds a parameter by its name; NULL when there is none.
///
/// # Safety
/// `params` is NULL or has `length` elements, and `name` is NULL or a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virTypedParamsGet(
    params: *mut CTypedParameter,
    length: c_int,
    name: *const c_char,
) -> *mut CTypedParameter {
    call("virTypedParamsGet", |_| {
        // SAFETY: as the caller says.
        Ok(unsafe { find(params, length, name) })
    })
}

unsafe fn find(
    params: *mut CTypedParameter,
    length: c_int,
    name: *const c_char,
) -> *mut CTypedParameter {
    if params.is_null() || name.is_null() {
        return ptr::null_mut();
    }
    // SAFETY: as the caller says.
    unsafe {
        let name = CStr::from_ptr(name).to_bytes();
        let named = |param: &CTypedParameter| {
            let field = param.field.map(|c| c.to_ne_bytes()[0]);
            field.split(|byte| *byte == 0).next() == Some(name)
        };
        (0..usize::try_from(length).unwrap_or(0))
            .map(|index| params.add(index))
            .find(|param| named(&**param))
            .unwrap_or(ptr::null_mut())
    }
}

fn type_name(kind: TypedParameterType) -> &'static str {
    match kind {
        TypedParameterType::INT => "int",
        TypedParameterType::UINT => "uint",
        TypedParameterType::LLONG => "llong",
        TypedParameterType::ULLONG => "ullong",
        TypedParameterType::DOUBLE => "double",
        TypedParameterType::BOOLEAN => "boolean",
        TypedParameterType::STRING => "string",
        _ => "unknown",
    }
}

/// Finds a parameter and makes sure of its type; none when there is no such parameter.
unsafe fn get<'a>(
    params: *mut CTypedParameter,
    length: c_int,
    name: *const c_char,
    wanted: TypedParameterType,
) -> Result<Option<&'a CTypedParameter>> {
    // SAFETY: as the caller says.
    let Some(param) = (unsafe { find(params, length, name).as_ref() }) else {
        return Ok(None);
    };
    let actual = TypedParameterType(param.kind);
    if actual != wanted {
        let message = format!(
            "Invalid type '{}' requested for parameter '{}', actual type is '{}'",
            type_name(wanted),
            param.name(),
            type_name(actual),
        );
        return Err(Error::invalid_arg(message));
    }
    Ok(Some(param))
}

macro_rules! typed {
    ($($get:ident, $add:ident: $ty:ty, $kind:ident, $arm:ident, $read:expr => $given:ty, $value:expr;)+) => {
        $(
            /// Finds a parameter and reads its value: 1 when found, 0 when not.
            ///
            /// # Safety
            /// As for `virTypedParamsGet`; `value` is NULL or may be written to.
            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn $get(
                params: *mut CTypedParameter,
                length: c_int,
                name: *const c_char,
                value: *mut $ty,
            ) -> c_int {
                // SAFETY: as the caller says; the type has been made sure of.
                call(stringify!($get), |_| unsafe {
                    let Some(param) = get(params, length, name, TypedParameterType::$kind)? else { return Ok(0) };
                    store(value, $read(param.value.$arm));
                    Ok(1)
                })
            }

            /// Appends a parameter.
            ///
            /// # Safety
            /// `params`, `length` and `room` describe an array from `malloc`, and `name` is a text.
            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn $add(
                params: *mut *mut CTypedParameter,
                length: *mut c_int,
                room: *mut c_int,
                name: *const c_char,
                value: $given,
            ) -> c_int {
                call(stringify!($add), |call| {
                    let value = $value(call, value)?;
                    // SAFETY: as the caller says.
                    unsafe { add(call, Array { params, length, room }, name, value) }.map(|()| 0)
                })
            }
        )+
    };
}

#[expect(clippy::unnecessary_wraps, reason = "beside one that may fail")]
fn plain<T: Into<TypedValue>>(_: &Call, value: T) -> Result<TypedValue> {
    Ok(value.into())
}

#[expect(clippy::unnecessary_wraps, reason = "beside one that may fail")]
fn boolean(_: &Call, value: c_int) -> Result<TypedValue> {
    Ok(TypedValue::Boolean(value != 0))
}

fn text(call: &Call, value: *const c_char) -> Result<TypedValue> {
    // SAFETY: the caller of the export gives a text.
    unsafe { call.text(value, "value") }.map(Into::into)
}

typed! {
    virTypedParamsGetInt, virTypedParamsAddInt: c_int, INT, i, std::convert::identity => c_int, plain;
    virTypedParamsGetUInt, virTypedParamsAddUInt: c_uint, UINT, ui, std::convert::identity => c_uint, plain;
    virTypedParamsGetLLong, virTypedParamsAddLLong: c_longlong, LLONG, l, std::convert::identity => c_longlong, plain;
    virTypedParamsGetULLong, virTypedParamsAddULLong: c_ulonglong, ULLONG, ul, std::convert::identity => c_ulonglong, plain;
    virTypedParamsGetDouble, virTypedParamsAddDouble: c_double, DOUBLE, d, std::convert::identity => c_double, plain;
    virTypedParamsGetBoolean, virTypedParamsAddBoolean: c_int, BOOLEAN, b, c_int::from => c_int, boolean;
    virTypedParamsGetString, virTypedParamsAddString: *const c_char, STRING, s, <*mut c_char>::cast_const => *const c_char, text;
}

/// An array that grows, as the application holds it.
#[derive(Clone, Copy)]
struct Array {
    params: *mut *mut CTypedParameter,
    length: *mut c_int,
    room: *mut c_int,
}

/// Appends a parameter.
unsafe fn add(call: &Call, array: Array, name: *const c_char, value: TypedValue) -> Result<()> {
    // SAFETY: as the caller says.
    unsafe {
        let name = call.text(name, "name")?;
        call.required(array.params, "params")?;
        call.required(array.length, "nparams")?;
        call.required(array.room, "maxparams")?;
        let param = TypedParam::new(name.to_owned(), value)?;
        let length = usize::try_from(*array.length).unwrap_or(0);
        if length >= usize::try_from(*array.room).unwrap_or(0) {
            grow(array, length)?;
        }
        (*array.params)
            .add(length)
            .write(CTypedParameter::new(param.field(), param.value()));
        *array.length += 1;
    }
    Ok(())
}

/// Makes room for twice as many.
unsafe fn grow(array: Array, length: usize) -> Result<()> {
    let room = (length * 2).max(4);
    let number = c_int::try_from(room).map_err(|_| Error::overflow("too many parameters"))?;
    // SAFETY: as the caller says.
    unsafe {
        let grown = libc::realloc((*array.params).cast(), room * size_of::<CTypedParameter>());
        if grown.is_null() {
            return Err(Error::internal("no memory for parameters"));
        }
        *array.params = grown.cast();
        *array.room = number;
    }
    Ok(())
}

/// Appends several texts with the same name.
///
/// # Safety
/// As for `virTypedParamsAddString`; `values` is NULL or ends with NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virTypedParamsAddStringList(
    params: *mut *mut CTypedParameter,
    length: *mut c_int,
    room: *mut c_int,
    name: *const c_char,
    values: *const *const c_char,
) -> c_int {
    call("virTypedParamsAddStringList", |call| {
        let mut next = values;
        // SAFETY: as the caller says.
        unsafe {
            while !next.is_null() && !(*next).is_null() {
                add(
                    call,
                    Array {
                        params,
                        length,
                        room,
                    },
                    name,
                    text(call, *next)?,
                )?;
                next = next.add(1);
            }
        }
        Ok(0)
    })
}

/// Appends a parameter whose value is given as text.
///
/// # Safety
/// As for `virTypedParamsAddString`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virTypedParamsAddFromString(
    params: *mut *mut CTypedParameter,
    length: *mut c_int,
    room: *mut c_int,
    name: *const c_char,
    kind: c_int,
    value: *const c_char,
) -> c_int {
    call("virTypedParamsAddFromString", |call| {
        // SAFETY: as the caller says.
        unsafe {
            let field = call.text(name, "name")?;
            let value =
                TypedValue::parse(field, TypedParameterType(kind), call.text(value, "value")?)?;
            add(
                call,
                Array {
                    params,
                    length,
                    room,
                },
                name,
                value,
            )?;
        }
        Ok(0)
    })
}

/// Frees the texts inside a set of parameters, but not the array.
///
/// # Safety
/// `params` is NULL or has `length` elements.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virTypedParamsClear(params: *mut CTypedParameter, length: c_int) {
    if params.is_null() {
        return;
    }
    for index in 0..usize::try_from(length).unwrap_or(0) {
        // SAFETY: as the caller says.
        unsafe { (*params.add(index)).clear() };
    }
}

/// Frees a set of parameters: the texts inside, and the array.
///
/// # Safety
/// As for `virTypedParamsClear`; the array came from `malloc`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virTypedParamsFree(params: *mut CTypedParameter, length: c_int) {
    // SAFETY: as the caller says.
    unsafe { free_params(params, usize::try_from(length).unwrap_or(0)) };
}
