//! Arrays: given to C in memory that the caller frees, and filled where the caller made room.

use std::ffi::{c_char, c_int};
use std::ptr;

use crate::handle::{Handle, Object, Ref, give};
use crate::text::give_text;

/// A length as C gives it.
pub(crate) trait Length: Copy {
    /// Whether it could be negative.
    const SIGNED: bool;

    /// The length; none when it is negative.
    fn checked(self) -> Option<usize>;

    /// A length for C. More than it can count never fits into memory.
    fn of(length: usize) -> Self;
}

macro_rules! lengths {
    ($($ty:ty),+) => {
        $(impl Length for $ty {
            const SIGNED: bool = <$ty>::MIN != 0;

            fn checked(self) -> Option<usize> {
                usize::try_from(self).ok()
            }

            fn of(length: usize) -> Self {
                Self::try_from(length).unwrap_or(Self::MAX)
            }
        })+
    };
}

lengths!(i32, u32, usize);

/// A number of elements as C returns it.
pub(crate) fn count(length: usize) -> c_int {
    c_int::of(length)
}

/// Puts a value where the caller wants it, if it does.
///
/// # Safety
/// `place` is NULL or may be written to.
pub(crate) unsafe fn store<T>(place: *mut T, value: T) {
    if !place.is_null() {
        // SAFETY: as the caller says.
        unsafe { place.write(value) };
    }
}

/// Puts NULL where a new array or text will be given, if the caller wants it.
///
/// # Safety
/// As for [`store`].
pub(crate) unsafe fn clear<T>(place: *mut *mut T) {
    // SAFETY: as the caller says.
    unsafe { store(place, ptr::null_mut()) };
}

/// Copies as many elements as there is room for, and says how many.
///
/// # Safety
/// `place` is NULL or has `room` for that many.
pub(crate) unsafe fn fill<T: Copy>(place: *mut T, room: impl Length, values: &[T]) -> c_int {
    let length = values.len().min(room.checked().unwrap_or(0));
    if !place.is_null() {
        // SAFETY: as the caller says.
        unsafe { ptr::copy_nonoverlapping(values.as_ptr(), place, length) };
    }
    count(length)
}

/// Fills in copies of as many texts as there is room for, and says how many.
///
/// # Safety
/// As for [`fill`].
pub(crate) unsafe fn fill_texts(
    place: *mut *mut c_char,
    room: impl Length,
    values: &[String],
) -> c_int {
    let room = room.checked().unwrap_or(0);
    let texts: Vec<*mut c_char> = values
        .iter()
        .take(room)
        .map(|text| give_text(text))
        .collect();
    // SAFETY: as the caller says.
    unsafe { fill(place, texts.len(), &texts) }
}

/// A copy of an array, that the caller frees; NULL for an empty one.
pub(crate) fn give_slice<T: Copy>(values: &[T]) -> *mut T {
    give_made(values, |value| *value)
}

/// An array that the caller frees, each element made where it stays; NULL for an empty one.
pub(crate) fn give_made<F, T: Copy>(from: &[F], make: impl Fn(&F) -> T) -> *mut T {
    if from.is_empty() {
        return ptr::null_mut();
    }
    // SAFETY: as much is written as was asked for; a size that is too large for anything finds no memory.
    unsafe {
        let place = libc::malloc(from.len().saturating_mul(size_of::<T>())).cast::<T>();
        if !place.is_null() {
            for (index, value) in from.iter().enumerate() {
                place.add(index).write(make(value));
            }
        }
        place
    }
}

/// Bytes as a function's result, with their number beside; never NULL but for lack of memory.
///
/// # Safety
/// As for [`store`].
pub(crate) unsafe fn give_bytes(values: &[u8], length: *mut usize) -> *mut u8 {
    // SAFETY: as the caller says.
    unsafe { store(length, values.len()) };
    // One byte more, so that there is something to give even for nothing.
    let mut copy = values.to_vec();
    copy.push(0);
    give_slice(&copy)
}

/// A copy of an array, put where the caller wants it, with its length where it wants that.
///
/// # Safety
/// As for [`store`].
pub(crate) unsafe fn give_array<T: Copy, N: Length>(
    place: *mut *mut T,
    length: Option<*mut N>,
    values: &[T],
) -> c_int {
    // SAFETY: as the caller says.
    unsafe {
        store(length.unwrap_or(ptr::null_mut()), N::of(values.len()));
        if !place.is_null() {
            *place = give_slice(values);
        }
    }
    count(values.len())
}

/// An array of pointers ended by NULL, put where the caller wants it.
///
/// # Safety
/// As for [`store`].
pub(crate) unsafe fn give_list<T>(place: *mut *mut *mut T, mut pointers: Vec<*mut T>) -> c_int {
    let length = count(pointers.len());
    pointers.push(ptr::null_mut());
    // SAFETY: as the caller says.
    unsafe { store(place, give_slice(&pointers)) };
    length
}

/// Copies of texts as a list ended by NULL.
///
/// # Safety
/// As for [`store`].
pub(crate) unsafe fn give_texts(place: *mut *mut *mut c_char, values: &[String]) -> c_int {
    if place.is_null() {
        return count(values.len());
    }
    let texts = values.iter().map(|text| give_text(text)).collect();
    // SAFETY: as the caller says.
    unsafe { give_list(place, texts) }
}

/// Handles as a list ended by NULL; only counted when the caller does not want them.
///
/// # Safety
/// As for [`store`].
pub(crate) unsafe fn give_objects<T: Object>(
    place: *mut *mut *mut Handle<T>,
    values: Vec<T>,
    parent: &Ref<T::Parent>,
) -> c_int {
    if place.is_null() {
        return count(values.len());
    }
    let handles = values
        .into_iter()
        .map(|object| give(object, parent.clone()))
        .collect();
    // SAFETY: as the caller says.
    unsafe { give_list(place, handles) }
}
