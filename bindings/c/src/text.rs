//! Texts: given to C, lent to C, and put into its buffers.

use std::ffi::{CString, c_char, c_int, c_uchar, c_void};
use std::ptr;

use polyvirt::{Result, Uuid};

/// A text up to its first NUL, which C could not see beyond.
fn visible(text: &str) -> &[u8] {
    text.split('\0').next().unwrap_or_default().as_bytes()
}

/// A text as C has it.
pub(crate) fn to_c(text: &str) -> CString {
    CString::new(visible(text)).unwrap_or_default()
}

/// A copy that the caller frees; NULL when there is no memory.
pub(crate) fn give_text(text: &str) -> *mut c_char {
    let bytes = visible(text);
    // SAFETY: as many bytes are written as were asked for.
    unsafe {
        let copy = libc::malloc(bytes.len() + 1).cast::<u8>();
        if !copy.is_null() {
            ptr::copy_nonoverlapping(bytes.as_ptr(), copy, bytes.len());
            *copy.add(bytes.len()) = 0;
        }
        copy.cast()
    }
}

/// As [`give_text`], with NULL for none.
pub(crate) fn give_text_or_null(text: Option<&str>) -> *mut c_char {
    text.map_or(ptr::null_mut(), give_text)
}

/// An array of copies, without an end mark; NULL for an empty one.
pub(crate) fn give_text_array(texts: &[String]) -> *mut *mut c_char {
    let copies: Vec<*mut c_char> = texts.iter().map(|text| give_text(text)).collect();
    crate::array::give_slice(&copies)
}

/// Frees what `malloc` gave.
///
/// # Safety
/// It is NULL, or came from `malloc` and is not used afterwards.
pub(crate) unsafe fn free<T>(pointer: *mut T) {
    // SAFETY: as the caller says.
    unsafe { libc::free(pointer.cast::<c_void>()) };
}

/// Frees an array of texts.
///
/// # Safety
/// As for [`free`], for the array and each of its `length` texts.
pub(crate) unsafe fn free_texts(array: *mut *mut c_char, length: usize) {
    if array.is_null() {
        return;
    }
    for index in 0..length {
        // SAFETY: as the caller says.
        unsafe { free(*array.add(index)) };
    }
    // SAFETY: as the caller says.
    unsafe { free(array) };
}

/// A buffer of fixed size, cut where it is full and ended by NUL.
pub(crate) fn chars<const N: usize>(text: &str) -> [c_char; N] {
    let mut buffer = [0; N];
    let text = visible(text);
    let length = text.len().min(N - 1);
    // SAFETY: both have that many, and a `c_char` is a byte.
    unsafe { ptr::copy_nonoverlapping(text.as_ptr().cast(), buffer.as_mut_ptr(), length) };
    buffer
}

/// The text in a buffer of fixed size, up to its NUL; bytes that are no UTF-8 are replaced.
pub(crate) fn from_chars(buffer: &[c_char]) -> String {
    let bytes = buffer.iter().map(|c| c.to_ne_bytes()[0]);
    let text: Vec<u8> = bytes.take_while(|byte| *byte != 0).collect();
    String::from_utf8_lossy(&text).into_owned()
}

/// Puts the 16 bytes of a UUID into a buffer.
///
/// # Safety
/// `buffer` has room for them.
#[expect(clippy::unnecessary_wraps, reason = "the result of an export")]
pub(crate) unsafe fn fill_uuid(buffer: *mut c_uchar, uuid: Uuid) -> Result<c_int> {
    // SAFETY: as the caller says.
    unsafe { ptr::copy_nonoverlapping(uuid.as_bytes().as_ptr(), buffer, 16) };
    Ok(0)
}

/// Puts a UUID as text, with its NUL, into a buffer.
///
/// # Safety
/// `buffer` has room for 37 bytes.
#[expect(clippy::unnecessary_wraps, reason = "the result of an export")]
pub(crate) unsafe fn fill_uuid_text(buffer: *mut c_char, uuid: Uuid) -> Result<c_int> {
    let mut text = [0; 37];
    uuid.hyphenated().encode_lower(&mut text);
    // SAFETY: as the caller says.
    unsafe { ptr::copy_nonoverlapping(text.as_ptr(), buffer.cast(), 37) };
    Ok(0)
}

/// A text lent for the time of a call.
pub(crate) fn lend_text(text: &str) -> LentText {
    LentText(Some(to_c(text)))
}

/// As [`lend_text`], with NULL for none.
pub(crate) fn lend_text_or_null(text: Option<&String>) -> LentText {
    LentText(text.map(|text| to_c(text)))
}

/// What is lent.
pub(crate) struct LentText(Option<CString>);

impl LentText {
    pub(crate) fn as_ptr(&self) -> *const c_char {
        self.0.as_ref().map_or(ptr::null(), |text| text.as_ptr())
    }
}
