//! Handles: the numbers by which the language knows objects.
//!
//! A number says the kind of object, the place in that kind's table, and how often the place has been given anew. So
//! a handle that has been freed, while another thread still uses it or long before, is an object that is missing and
//! never another one.

use parking_lot::RwLock;
use polyvirt::Error;

use crate::give::Give;
use crate::message::Writer;

/// A kind of object of the Rust API.
pub(crate) trait Object: Clone + Send + Sync + 'static {
    /// Which kind it is, in the highest byte of a handle.
    const KIND: u8;

    /// The objects of this kind that there are handles of.
    fn table() -> &'static Table<Self>;

    /// The error for a handle that is not there, in a call of `function`.
    fn missing(function: &str) -> Error;
}

/// The objects of one kind.
pub(crate) struct Table<T>(RwLock<Places<T>>);

struct Places<T> {
    all: Vec<Place<T>>,
    /// Places that are empty.
    free: Vec<u32>,
}

struct Place<T> {
    /// How often it has been given; 24 bits of it are in the handle.
    turn: u32,
    object: Option<T>,
}

const TURNS: u32 = 0x00ff_ffff;

impl<T: Object> Table<T> {
    pub(crate) const fn new() -> Self {
        Self(RwLock::new(Places {
            all: Vec::new(),
            free: Vec::new(),
        }))
    }

    /// The object of a handle; none when that has been freed or is of another kind.
    pub(crate) fn get(&self, handle: i64) -> Option<T> {
        let (index, turn) = parts::<T>(handle)?;
        let places = self.0.read();
        let place = places.all.get(index).filter(|place| place.turn == turn);
        place.and_then(|place| place.object.clone())
    }

    /// Keeps an object and gives its handle.
    fn insert(&self, object: T) -> i64 {
        let mut places = self.0.write();
        let index = places.free.pop().unwrap_or_else(|| {
            places.all.push(Place {
                turn: 0,
                object: None,
            });
            u32::try_from(places.all.len() - 1).unwrap_or(u32::MAX)
        });
        let place = &mut places.all[index as usize];
        place.turn = (place.turn + 1) & TURNS;
        place.object = Some(object);
        let kind = u64::from(T::KIND) << 56;
        (kind | u64::from(place.turn) << 32 | u64::from(index)).cast_signed()
    }

    /// Forgets the object of a handle. It is dropped after the lock: that may close a connection.
    pub(crate) fn remove(&self, handle: i64) {
        let Some((index, turn)) = parts::<T>(handle) else {
            return;
        };
        let mut places = self.0.write();
        let place = places.all.get_mut(index);
        let object = place.filter(|place| place.turn == turn);
        let object = object.and_then(|place| place.object.take());
        if object.is_some() {
            places.free.push(u32::try_from(index).unwrap_or(u32::MAX));
        }
        drop(places);
        drop(object);
    }
}

/// Place and turn of a handle of this kind.
fn parts<T: Object>(handle: i64) -> Option<(usize, u32)> {
    let bits = handle.cast_unsigned();
    if bits >> 56 != u64::from(T::KIND) {
        return None;
    }
    let index = usize::try_from(bits & u64::from(u32::MAX)).ok()?;
    let turn = u32::try_from(bits >> 32).ok()? & TURNS;
    Some((index, turn))
}

impl<T: Object> Give for T {
    fn give(self, answer: &mut Writer) {
        answer.long(T::table().insert(self));
    }

    fn absent(answer: &mut Writer) {
        answer.long(0);
    }
}

/// Declares the kinds of objects: number, type, and the error for a handle that is not there.
macro_rules! handles {
    ($($kind:literal => $object:ident, $missing:expr;)+) => {
        $(impl crate::handle::Object for $object {
            const KIND: u8 = $kind;

            fn table() -> &'static crate::handle::Table<Self> {
                static TABLE: crate::handle::Table<$object> = crate::handle::Table::new();
                &TABLE
            }

            fn missing(function: &str) -> Error {
                let missing: fn(&str) -> Error = $missing;
                missing(function)
            }
        })+

        /// Frees a handle of any kind; one that is none is left alone.
        pub fn release(handle: i64) {
            match handle.cast_unsigned() >> 56 {
                $($kind => <$object as crate::handle::Object>::table().remove(handle),)+
                _ => {}
            }
        }
    };
}

pub(crate) use handles;
