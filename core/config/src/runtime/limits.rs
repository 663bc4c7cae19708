//! How large a document may be. All of it is checked before anything is built from it.

/// What the wire protocol carries at most in one string; nothing larger is read.
pub(crate) const MAX_BYTES: usize = 4 * 1024 * 1024;

/// How deep elements can be in each other, as in libvirt.
pub(crate) const MAX_DEPTH: usize = 256;

/// How many attributes an element can have: looking for repeated ones takes the square of it.
pub(crate) const MAX_ATTRIBUTES: usize = 1000;

/// How many elements and attributes a document can have in all, which bounds the memory it takes.
pub(crate) const MAX_NODES: usize = 200_000;

/// How many declarations of namespaces can hold at one place: each name is looked up among them.
pub(crate) const MAX_NAMESPACES: usize = 64;
