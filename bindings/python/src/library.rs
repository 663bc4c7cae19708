//! The library itself: what is asked on no object.

/// `virInitialize` and `virAdmInitialize`: it is always ready.
pub(crate) fn initialize() {}

/// `virAdmGetVersion`.
pub(crate) use polyvirt::get_version as version;
