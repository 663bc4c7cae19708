//! Records: filled in where the caller made room, given in memory that the caller frees, and freed.

use std::ffi::c_int;
use std::ptr;

use polyvirt::{Connect, Error, Result};

use crate::array::{Length, count, give_list, give_made};
use crate::call::Call;
use crate::handle::Ref;
use crate::text::free;

/// A record in C's layout.
pub(crate) trait CRecord: Copy {
    /// The record of the Rust API.
    type Rust;

    /// Makes one; what it points to is the caller's to free.
    ///
    /// # Safety
    /// None beyond the calls of the functions that give memory.
    unsafe fn make(from: &Self::Rust, conn: &Ref<Connect>) -> Self;

    /// Frees what it points to.
    ///
    /// # Safety
    /// That came from [`CRecord::make`], and is not used afterwards.
    unsafe fn clear(&mut self);
}

/// Makes a record where the caller has room for one.
///
/// # Safety
/// `place` may be written to.
pub(crate) unsafe fn store_record<C: CRecord>(place: *mut C, from: &C::Rust, conn: &Ref<Connect>) {
    // SAFETY: as the caller says.
    unsafe { place.write(C::make(from, conn)) };
}

impl Call {
    /// Makes as much of a record as the caller has room for: one of an older version may be shorter.
    ///
    /// # Safety
    /// `size` bytes at `place` may be written to.
    pub(crate) unsafe fn store_sized<C: CRecord>(
        &self,
        place: *mut C,
        size: usize,
        from: &C::Rust,
        conn: &Ref<Connect>,
    ) -> Result<()> {
        if size > size_of::<C>() {
            let message = format!(
                "size in {} must not exceed {}",
                self.function(),
                size_of::<C>()
            );
            return Err(Error::argument(self.function(), "size", message));
        }
        // SAFETY: as the caller says; records with a size hold nothing but numbers.
        unsafe {
            let made = C::make(from, conn);
            ptr::copy_nonoverlapping((&raw const made).cast::<u8>(), place.cast::<u8>(), size);
        }
        Ok(())
    }
}

/// Fills in as many records as there is room for, and says how many; without a place, how many there are.
///
/// # Safety
/// `place` is NULL or has `room` for that many.
pub(crate) unsafe fn fill_records<C: CRecord>(
    place: *mut C,
    room: impl Length,
    from: &[C::Rust],
    conn: &Ref<Connect>,
) -> c_int {
    let room = room.checked().unwrap_or(0);
    if place.is_null() {
        return count(from.len());
    }
    for (index, record) in from.iter().take(room).enumerate() {
        // SAFETY: as the caller says.
        unsafe { store_record(place.add(index), record, conn) };
    }
    count(from.len().min(room))
}

/// As [`fill_records`], with the room where the number goes; without room, only tells the number.
///
/// # Safety
/// As for [`fill_records`], and `room` may be read and written.
pub(crate) unsafe fn fill_records_counted<C: CRecord>(
    place: *mut C,
    room: *mut c_int,
    from: &[C::Rust],
    conn: &Ref<Connect>,
) {
    // SAFETY: as the caller says.
    unsafe {
        let place = if *room == 0 { ptr::null_mut() } else { place };
        *room = fill_records(place, *room, from, conn);
    }
}

/// Records for an array that the caller frees with what is in it; NULL for an empty one.
pub(crate) fn give_record_slice<C: CRecord>(from: &[C::Rust], conn: &Ref<Connect>) -> *mut C {
    // SAFETY: makes them, no more.
    give_made(from, |record| unsafe { C::make(record, conn) })
}

/// Records in an array that the caller frees with what is in it, put where it wants the array.
///
/// # Safety
/// `place` is NULL or may be written to.
pub(crate) unsafe fn give_record_array<C: CRecord>(
    place: *mut *mut C,
    from: &[C::Rust],
    conn: &Ref<Connect>,
) -> c_int {
    if !place.is_null() {
        // SAFETY: as the caller says.
        unsafe { *place = give_record_slice(from, conn) };
    }
    count(from.len())
}

/// Records as a list of pointers ended by NULL; only counted when the caller does not want them. Each is dropped as
/// soon as C has its own, so that many of them do not take their room twice.
///
/// # Safety
/// As for [`give_record_array`].
pub(crate) unsafe fn give_records<C: CRecord>(
    place: *mut *mut *mut C,
    from: Vec<C::Rust>,
    conn: &Ref<Connect>,
) -> c_int {
    if place.is_null() {
        return count(from.len());
    }
    let one = |record| give_record_slice(&[record], conn);
    // Not in the place of what it is made of, which would be too large to keep.
    let mut pointers = Vec::with_capacity(from.len() + 1);
    pointers.extend(from.into_iter().map(one));
    // SAFETY: as the caller says.
    unsafe { give_list(place, pointers) }
}

/// Frees a record with what it points to.
///
/// # Safety
/// It is NULL, or was given by one of the functions above, and is not used afterwards.
pub(crate) unsafe fn free_record<C: CRecord>(record: *mut C) {
    // SAFETY: as the caller says.
    unsafe { free_record_slice(record, 1) };
}

/// Frees an array of records with what they point to.
///
/// # Safety
/// As for [`free_record`].
pub(crate) unsafe fn free_record_slice<C: CRecord>(array: *mut C, length: usize) {
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

/// Frees a list of records that is ended by NULL.
///
/// # Safety
/// As for [`free_record`].
pub(crate) unsafe fn free_records<C: CRecord>(list: *mut *mut C) {
    if list.is_null() {
        return;
    }
    let mut next = list;
    // SAFETY: as the caller says: NULL comes last.
    unsafe {
        while !(*next).is_null() {
            free_record(*next);
            next = next.add(1);
        }
        free(list);
    }
}

/// A record lent for the time of a call.
pub(crate) struct LentRecord<C: CRecord>(C);

impl<C: CRecord> LentRecord<C> {
    pub(crate) fn new(from: &C::Rust, conn: &Ref<Connect>) -> Self {
        // SAFETY: makes it, no more.
        Self(unsafe { C::make(from, conn) })
    }

    pub(crate) fn as_ptr(&self) -> *const C {
        &raw const self.0
    }
}

impl<C: CRecord> Drop for LentRecord<C> {
    fn drop(&mut self) {
        // SAFETY: made above; callbacks do not keep what is lent to them.
        unsafe { self.0.clear() };
    }
}
