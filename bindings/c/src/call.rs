//! The edge that every call passes: clears the last error, checks what it is given, and turns an error or a panic into
//! the last error and the value that means failure.

use std::any::Any;
use std::cell::Cell;
use std::ffi::{CStr, c_char, c_int, c_uchar};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

use polyvirt::{Error, ErrorDomain, ErrorNumber, Result, TypedParam, Uuid};

use crate::array::Length;
use crate::error::{self, ConnectErrors};
use crate::handle::{Connection, Handle, Object};
use crate::params::CTypedParameter;

/// A call that is running.
pub(crate) struct Call {
    function: &'static str,
    /// Where the connection keeps the error besides.
    errors: Cell<*const ConnectErrors>,
}

/// What a function returns, and which value means failure.
pub(crate) trait Outcome {
    /// The value that means failure.
    const FAILURE: Self;
}

macro_rules! outcomes {
    ($($ty:ty = $failure:expr;)+) => {
        $(impl Outcome for $ty {
            const FAILURE: Self = $failure;
        })+
    };
}

outcomes! {
    () = ();
    i32 = -1;
    i64 = -1;
    u32 = u32::MAX;
    u64 = 0;
}

impl<T> Outcome for *mut T {
    const FAILURE: Self = ptr::null_mut();
}

impl<T> Outcome for *const T {
    const FAILURE: Self = ptr::null();
}

/// Runs `body` as the C function `function`.
#[inline]
pub(crate) fn call<R: Outcome>(function: &'static str, body: impl FnOnce(&Call) -> Result<R>) -> R {
    call_or(R::FAILURE, function, body)
}

/// As above, for a function that has a value of its own for failure.
#[inline]
pub(crate) fn call_or<R>(
    failure: R,
    function: &'static str,
    body: impl FnOnce(&Call) -> Result<R>,
) -> R {
    error::reset();
    let call = Call {
        function,
        errors: Cell::new(ptr::null()),
    };
    match catch_unwind(AssertUnwindSafe(|| body(&call))) {
        Ok(Ok(value)) => value,
        Ok(Err(error)) => {
            call.fail(&error);
            failure
        }
        Err(panic) => {
            call.fail(&panicked(&*panic));
            failure
        }
    }
}

/// Frees what is no handle. Programs do so on their way out of a failure, so that the last error has to outlive it.
pub(crate) fn freeing(body: impl FnOnce()) {
    if let Err(panic) = catch_unwind(AssertUnwindSafe(body)) {
        error::raise(&panicked(&*panic), None);
    }
}

/// A bug of ours, told as one.
fn panicked(panic: &(dyn Any + Send)) -> Error {
    let text = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no message");
    Error::internal(format!("panic: {text}"))
}

impl Call {
    #[cold]
    fn fail(&self, error: &Error) {
        // SAFETY: set by `handle` from a handle that the caller keeps live during the call. A call that frees the
        // handle does not fail afterwards.
        let errors = unsafe { self.errors.get().as_ref() };
        error::raise(error, errors);
    }

    /// The C function's name.
    pub(crate) fn function(&self) -> &'static str {
        self.function
    }

    /// The handle that the call is made on.
    ///
    /// # Safety
    /// As for [`Handle::check`].
    #[inline]
    pub(crate) unsafe fn handle<'a, T: Object>(
        &self,
        pointer: *mut Handle<T>,
    ) -> Result<&'a Handle<T>> {
        // SAFETY: as the caller says.
        let Some(handle) = (unsafe { Handle::check(pointer) }) else {
            return Err(self.invalid::<T>());
        };
        let errors = T::Connection::errors(T::connection(handle));
        self.errors.set(errors.map_or(ptr::null(), ptr::from_ref));
        Ok(handle)
    }

    #[cold]
    fn invalid<T: Object>(&self) -> Error {
        match T::INVALID {
            ErrorNumber::INVALID_CONN => Error::invalid_conn(self.function),
            code => Error::invalid_handle(code, self.function),
        }
    }

    /// A handle given as an argument, or one that the call may free.
    ///
    /// # Safety
    /// As for [`Handle::check`].
    pub(crate) unsafe fn object_handle<'a, T: Object>(
        &self,
        pointer: *mut Handle<T>,
    ) -> Result<&'a Handle<T>> {
        // SAFETY: as the caller says.
        unsafe { Handle::check(pointer) }.ok_or_else(|| self.invalid::<T>())
    }

    /// An object given as an argument.
    ///
    /// # Safety
    /// As for [`Handle::check`].
    pub(crate) unsafe fn object<'a, T: Object>(&self, pointer: *mut Handle<T>) -> Result<&'a T> {
        // SAFETY: as the caller says.
        unsafe { self.object_handle(pointer) }.map(|handle| &**handle)
    }

    /// An object given as an argument, or none.
    ///
    /// # Safety
    /// As for [`Handle::check`].
    pub(crate) unsafe fn object_or_none<'a, T: Object>(
        &self,
        pointer: *mut Handle<T>,
    ) -> Result<Option<&'a T>> {
        if pointer.is_null() {
            return Ok(None);
        }
        // SAFETY: as the caller says.
        unsafe { self.object(pointer) }.map(Some)
    }

    /// Adds a reference.
    #[expect(
        clippy::unnecessary_wraps,
        clippy::unused_self,
        reason = "the result of an export, beside its sibling"
    )]
    pub(crate) fn keep<T: Object>(&self, handle: &Handle<T>) -> Result<c_int> {
        handle.keep();
        Ok(0)
    }

    /// Takes a reference away.
    #[expect(clippy::unnecessary_wraps, reason = "the result of an export")]
    pub(crate) fn release<T: Object>(&self, handle: &Handle<T>) -> Result<c_int> {
        self.errors.set(ptr::null());
        handle.release();
        Ok(0)
    }

    /// Takes a reference away, where there is something to take it from.
    ///
    /// # Safety
    /// As for [`Handle::check`].
    pub(crate) unsafe fn release_or_nothing<T: Object>(
        &self,
        pointer: *mut Handle<T>,
    ) -> Result<c_int> {
        if pointer.is_null() {
            return Ok(0);
        }
        // SAFETY: as the caller says.
        self.release(unsafe { self.object_handle(pointer) }?)
    }

    /// A text that must be given.
    ///
    /// # Safety
    /// `text` is NULL or ends with a NUL, and stays as it is during the call.
    pub(crate) unsafe fn text<'a>(&self, text: *const c_char, argument: &str) -> Result<&'a str> {
        // SAFETY: as the caller says.
        unsafe { self.text_or_none(text, argument) }?
            .ok_or_else(|| Error::must_not_be_null(self.function, argument))
    }

    /// A text that may be NULL.
    ///
    /// # Safety
    /// As for [`Call::text`].
    pub(crate) unsafe fn text_or_none<'a>(
        &self,
        text: *const c_char,
        argument: &str,
    ) -> Result<Option<&'a str>> {
        if text.is_null() {
            return Ok(None);
        }
        // SAFETY: as the caller says.
        let text = unsafe { CStr::from_ptr(text) };
        text.to_str().map(Some).map_err(|_| {
            let message = format!("{argument} in {} must be valid UTF-8", self.function);
            Error::argument(self.function, argument, message)
        })
    }

    /// The 16 bytes of a UUID.
    ///
    /// # Safety
    /// `uuid` is NULL or points to that many bytes.
    pub(crate) unsafe fn uuid(&self, uuid: *const c_uchar, argument: &str) -> Result<Uuid> {
        self.required(uuid, argument)?;
        // SAFETY: as the caller says.
        Ok(Uuid::from_bytes(unsafe { *uuid.cast::<[u8; 16]>() }))
    }

    /// An array.
    ///
    /// # Safety
    /// `array` is NULL or has that many elements, and stays as it is during the call.
    pub(crate) unsafe fn slice<'a, T>(
        &self,
        array: *const T,
        length: impl Length,
        argument: &str,
        length_argument: &str,
    ) -> Result<&'a [T]> {
        let length = self.room(array, length, argument, length_argument)?;
        if length == 0 {
            return Ok(&[]);
        }
        // SAFETY: as the caller says, and it is not NULL.
        Ok(unsafe { std::slice::from_raw_parts(array, length) })
    }

    /// An array of texts.
    ///
    /// # Safety
    /// As for [`Call::slice`] and [`Call::text`].
    pub(crate) unsafe fn texts<'a>(
        &self,
        array: *const *const c_char,
        length: impl Length,
        argument: &str,
        length_argument: &str,
    ) -> Result<Vec<&'a str>> {
        // SAFETY: as the caller says.
        let array = unsafe { self.slice(array, length, argument, length_argument) }?;
        // SAFETY: as the caller says.
        array
            .iter()
            .map(|text| unsafe { self.text(*text, argument) })
            .collect()
    }

    /// An array of typed parameters.
    ///
    /// # Safety
    /// As for [`Call::slice`], and each parameter's value is of the type it says.
    pub(crate) unsafe fn params(
        &self,
        array: *const CTypedParameter,
        length: impl Length,
        argument: &str,
        length_argument: &str,
    ) -> Result<Vec<TypedParam>> {
        // SAFETY: as the caller says.
        let array = unsafe { self.slice(array, length, argument, length_argument) }?;
        // SAFETY: as the caller says.
        array.iter().map(|param| unsafe { param.read() }).collect()
    }

    /// Refuses NULL.
    pub(crate) fn required<T>(&self, pointer: *const T, argument: &str) -> Result<()> {
        if pointer.is_null() {
            return Err(Error::must_not_be_null(self.function, argument));
        }
        Ok(())
    }

    /// Refuses the length of an array without elements.
    pub(crate) fn some<N: Length>(&self, length: N, argument: &str) -> Result<()> {
        match length.checked() {
            Some(1..) => Ok(()),
            _ if N::SIGNED => Err(Error::must_be_positive(self.function, argument)),
            _ => Err(Error::must_not_be_zero(self.function, argument)),
        }
    }

    /// Refuses a negative length, and NULL for an array of more than nothing.
    pub(crate) fn room<T>(
        &self,
        array: *const T,
        length: impl Length,
        argument: &str,
        length_argument: &str,
    ) -> Result<usize> {
        let length = length
            .checked()
            .ok_or_else(|| Error::must_not_be_negative(self.function, length_argument))?;
        if length > 0 {
            self.required(array, argument)?;
        }
        Ok(length)
    }

    /// Refuses maps of no length, a length without maps, and more of them than can be counted.
    pub(crate) fn maps<T>(
        &self,
        maps: *const T,
        of: c_int,
        each: c_int,
        length_argument: &str,
    ) -> Result<()> {
        if maps.is_null() {
            return match each {
                0 => Ok(()),
                // The opposite is meant; these are libvirt's words.
                _ => Err(Error::must_not_be_zero(self.function, length_argument)),
            };
        }
        self.some(each, length_argument)?;
        if of.checked_mul(each).is_none() {
            let error = Error::overflow(format!("input too large: {of} * {each}"));
            return Err(error.with_domain(ErrorDomain::DOMAIN));
        }
        Ok(())
    }

    /// The number of elements of an array of arrays.
    pub(crate) fn product(&self, one: impl Length, other: impl Length) -> Result<usize> {
        let product = one
            .checked()
            .zip(other.checked())
            .and_then(|(one, other)| one.checked_mul(other));
        product.ok_or_else(|| Error::overflow(format!("length of an array in {}", self.function)))
    }
}
