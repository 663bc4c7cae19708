// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! The messages of every program, made from the spec.
//!
//! | in a program's module | what |
//! |---|---|
//! | `DomainSuspendArgs`, `DomainGetInfoRet`, ... | what calls, replies and events carry |
//! | `Domain`, `Network`, ... | what stands for an object in them |
//! | `procedures`, `events` | a type for each number, that ties it to what it carries |
//! | `PROCEDURES`, `EVENTS` | tables of the same, for looking up by number |
//! | `limits` | bounds of arrays and opaque bytes |

pub mod admin;
pub mod lxc;
pub mod qemu;
pub mod remote;
mod shared;

use crate::procedure::ProgramInfo;

/// Every program.
pub static PROGRAMS: &[ProgramInfo] = &[admin::INFO, lxc::INFO, qemu::INFO, remote::INFO];
