// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Records, by topic.

mod connect;
mod domain_block;
mod domain_device;
mod domain_event;
mod domain_guest;
mod domain_job;
mod domain_stats;
mod domain_vcpu;
mod domain;
mod network;
mod node;
mod storage_pool;
mod storage_vol;

pub use connect::*;
pub use domain_block::*;
pub use domain_device::*;
pub use domain_event::*;
pub use domain_guest::*;
pub use domain_job::*;
pub use domain_stats::*;
pub use domain_vcpu::*;
pub use domain::*;
pub use network::*;
pub use node::*;
pub use storage_pool::*;
pub use storage_vol::*;
