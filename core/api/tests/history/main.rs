//! What a domain was and is busy with, where libvirt's own test driver has nothing to compare with: saving by
//! parameters, jobs, backups, work on the images of disks; and trees of thousands of snapshots.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod backups;
mod blocks;
#[path = "../test_driver/delivered.rs"]
mod delivered;
mod guest;
mod saves;
mod trees;
