//! What `virDomainPtr` and its siblings point to: a counted reference to an object of the Rust API.
//!
//! The first word tells kinds apart and live handles from freed ones. It can be looked at even after a handle has been
//! freed: the memory of handles stays in a pool of its kind, and goes to the next handle of that kind.

use std::cell::UnsafeCell;
use std::ffi::{CString, c_char};
use std::mem::MaybeUninit;
use std::ops::Deref;
use std::ptr::{self, NonNull};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering, fence};

use parking_lot::Mutex;
use polyvirt::{ErrorNumber, Result};

use crate::error::ConnectErrors;
use crate::listen::CloseCallback;
use crate::text::to_c;

/// A kind of object that C has pointers to.
pub(crate) trait Object: Send + Sync + Sized + 'static {
    /// What its handles keep alive: the connection, or the object it is a part of.
    type Parent: Object<Connection = Self::Connection>;
    /// The kind of connection it belongs to.
    type Connection: Connection;
    /// What only handles of this kind carry along.
    type Extra: Default + Send + Sync;
    /// Tells handles of this kind.
    const MAGIC: u32;
    /// What is reported for a pointer to something else.
    const INVALID: ErrorNumber;

    /// The memory of handles that have been freed.
    fn pool() -> &'static Pool<Self>;

    /// The connection that a handle belongs to.
    fn connection(handle: &Handle<Self>) -> &Handle<Self::Connection>;
}

/// A kind of object that others belong to in the end.
pub(crate) trait Connection: Object {
    /// Where errors of its calls are kept besides; none for kinds whose errors only the thread has.
    fn errors(handle: &Handle<Self>) -> Option<&ConnectErrors>;

    /// The function to be told of its end.
    fn close_callback(handle: &Handle<Self>) -> &CloseCallback;
}

/// One handle.
#[repr(C)]
pub struct Handle<T: Object> {
    magic: AtomicU32,
    refs: AtomicU32,
    body: UnsafeCell<MaybeUninit<Body<T>>>,
}

struct Body<T: Object> {
    object: T,
    parent: Option<Ref<T::Parent>>,
    /// Texts lent to the application, made when they are first asked for.
    texts: [OnceLock<CString>; 2],
    extra: T::Extra,
}

// SAFETY: a handle is its object, which may be used from any thread, and counters.
unsafe impl<T: Object> Sync for Handle<T> {}
// SAFETY: as above.
unsafe impl<T: Object> Send for Handle<T> {}

impl<T: Object> Handle<T> {
    /// The handle behind a pointer that an application gave; none when it is no live handle of this kind.
    ///
    /// # Safety
    /// `pointer` is NULL, or points to a handle of any kind, live or freed; nobody frees it meanwhile.
    pub(crate) unsafe fn check<'a>(pointer: *mut Self) -> Option<&'a Self> {
        if pointer.is_null() || !pointer.is_aligned() {
            return None;
        }
        // SAFETY: the memory of handles is never given back, and all kinds begin with the same word.
        let magic = unsafe { (*pointer).magic.load(Ordering::Acquire) };
        // SAFETY: this is a live handle of this kind.
        (magic == T::MAGIC).then(|| unsafe { &*pointer })
    }

    fn body(&self) -> &Body<T> {
        // SAFETY: references to handles exist only while they are live, and then there is a body.
        unsafe { (*self.body.get()).assume_init_ref() }
    }

    /// What only handles of this kind carry along.
    pub(crate) fn extra(&self) -> &T::Extra {
        &self.body().extra
    }

    /// The handle as C knows it.
    pub(crate) fn as_ptr(&self) -> *mut Self {
        ptr::from_ref(self).cast_mut()
    }

    /// Adds a reference that nobody holds yet.
    pub(crate) fn keep(&self) {
        self.refs.fetch_add(1, Ordering::Relaxed);
    }

    /// Takes a reference away and frees the handle with the last; says whether others are left.
    pub(crate) fn release(&self) -> bool {
        let left = self.refs.fetch_sub(1, Ordering::Release) - 1;
        if left == 0 {
            fence(Ordering::Acquire);
            self.destroy();
        }
        left > 0
    }

    fn destroy(&self) {
        self.magic.store(0, Ordering::Release);
        // SAFETY: the last reference has gone, and the word above keeps others out: the body is ours.
        let body = unsafe { (*self.body.get()).assume_init_read() };
        T::pool().0.lock().push(Memory(NonNull::from(self)));
        // Only now: it may end a connection, which takes its time.
        drop(body);
    }
}

impl<T: Object> Deref for Handle<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body().object
    }
}

/// A counted reference to a handle.
pub(crate) struct Ref<T: Object>(NonNull<Handle<T>>);

// SAFETY: handles may be used and freed from any thread.
unsafe impl<T: Object> Send for Ref<T> {}
// SAFETY: as above.
unsafe impl<T: Object> Sync for Ref<T> {}

impl<T: Object> Ref<T> {
    /// A handle on a new object.
    pub(crate) fn new(object: T, parent: Option<Ref<T::Parent>>) -> Self {
        let body = Body {
            object,
            parent,
            texts: [const { OnceLock::new() }; 2],
            extra: T::Extra::default(),
        };
        let memory = T::pool().memory();
        // SAFETY: memory from the pool is nobody else's. Its words may be looked at through a pointer to the freed
        // handle it was before, which is why they are stored as atomics, the one that lets others in last.
        unsafe {
            let handle = memory.as_ptr();
            (*(*handle).body.get()).write(body);
            (*handle).refs.store(1, Ordering::Relaxed);
            (*handle).magic.store(T::MAGIC, Ordering::Release);
        }
        Self(memory)
    }

    /// One more reference to a live handle.
    pub(crate) fn share(handle: &Handle<T>) -> Self {
        handle.keep();
        Self(NonNull::from(handle))
    }

    /// The reference that a pointer given to C stood for.
    ///
    /// # Safety
    /// `pointer` came from [`Ref::into_ptr`], and is not used afterwards.
    pub(crate) unsafe fn take(pointer: *mut Handle<T>) -> Option<Self> {
        NonNull::new(pointer).map(Self)
    }

    /// Gives the reference to C.
    pub(crate) fn into_ptr(self) -> *mut Handle<T> {
        let pointer = self.0.as_ptr();
        #[expect(clippy::mem_forget, reason = "the reference goes on, in C")]
        std::mem::forget(self);
        pointer
    }

    /// The handle as C knows it, without a reference.
    pub(crate) fn as_ptr(&self) -> *mut Handle<T> {
        self.0.as_ptr()
    }
}

impl<T: Object> Clone for Ref<T> {
    fn clone(&self) -> Self {
        Self::share(self)
    }
}

impl<T: Object> Drop for Ref<T> {
    fn drop(&mut self) {
        self.release();
    }
}

impl<T: Object> Deref for Ref<T> {
    type Target = Handle<T>;

    fn deref(&self) -> &Handle<T> {
        // SAFETY: a reference keeps its handle live.
        unsafe { self.0.as_ref() }
    }
}

/// Memory for handles of one kind.
pub(crate) struct Pool<T: Object>(Mutex<Vec<Memory<T>>>);

struct Memory<T: Object>(NonNull<Handle<T>>);

// SAFETY: memory without an owner.
unsafe impl<T: Object> Send for Memory<T> {}

impl<T: Object> Pool<T> {
    pub(crate) const fn new() -> Self {
        Self(Mutex::new(Vec::new()))
    }

    fn memory(&self) -> NonNull<Handle<T>> {
        if let Some(Memory(memory)) = self.0.lock().pop() {
            return memory;
        }
        let fresh = Handle {
            magic: AtomicU32::new(0),
            refs: AtomicU32::new(0),
            body: UnsafeCell::new(MaybeUninit::uninit()),
        };
        NonNull::from(Box::leak(Box::new(fresh)))
    }
}

/// A new handle for C.
pub(crate) fn give<T: Object>(object: T, parent: Ref<T::Parent>) -> *mut Handle<T> {
    Ref::new(object, Some(parent)).into_ptr()
}

/// The connection that a handle belongs to.
pub(crate) fn connection<T: Object>(handle: &Handle<T>) -> Ref<T::Connection> {
    Ref::share(T::connection(handle))
}

/// What a handle keeps alive.
pub(crate) fn parent<T: Object>(handle: &Handle<T>) -> Ref<T::Parent> {
    match direct_parent(handle) {
        Some(parent) => parent.clone(),
        None => unreachable!("only connections have no parent, and no rule asks for theirs"),
    }
}

/// What a handle keeps alive, without a reference of its own.
pub(crate) fn direct_parent<T: Object>(handle: &Handle<T>) -> Option<&Ref<T::Parent>> {
    handle.body().parent.as_ref()
}

/// A handle, kept.
pub(crate) fn itself<T: Object>(handle: &Handle<T>) -> Ref<T> {
    Ref::share(handle)
}

/// A text of the handle's own, which lives as long as it does.
#[expect(
    clippy::unnecessary_wraps,
    reason = "the result of an export, beside its sibling"
)]
pub(crate) fn lend<T: Object>(
    handle: &Handle<T>,
    index: usize,
    text: &str,
) -> Result<*const c_char> {
    let place = &handle.body().texts[index];
    Ok(place.get_or_init(|| to_c(text)).as_ptr())
}

/// The same for what is asked for the first time. An empty one is none: the computer, among devices, has no parent.
pub(crate) fn lend_if_any<T: Object>(
    handle: &Handle<T>,
    index: usize,
    ask: impl FnOnce() -> Result<String>,
) -> Result<*const c_char> {
    let place = &handle.body().texts[index];
    let text = if let Some(text) = place.get() {
        text
    } else {
        let text = to_c(&ask()?);
        place.get_or_init(|| text)
    };
    Ok(if text.is_empty() {
        ptr::null()
    } else {
        text.as_ptr()
    })
}
