//! What touches the host, for every driver.
//!
//! | Here | For |
//! |---|---|
//! | [`files`] | files that are whole or not there, with modes that were meant, and no link followed |
//! | [`process`] | programs that end with us, or outlive us when told to |

pub mod files;
pub mod process;
