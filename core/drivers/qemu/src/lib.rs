//! The QEMU driver: guests in processes of QEMU.

pub mod binaries;
