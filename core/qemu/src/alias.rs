//! The names by which QEMU knows devices.
