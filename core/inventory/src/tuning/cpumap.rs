//! Sets of the host's CPUs, as calls carry them: a bit for each, from the lowest of the first byte.

use polyvirt_config::Codec;
use polyvirt_config::values::CpuSet;
use polyvirt_driver::{Error, Result};

/// The set that `map` has.
pub fn read(map: &[u8]) -> CpuSet {
    let bits = (0_u32..).zip(
        map.iter()
            .flat_map(|byte| (0..8).map(move |bit| byte >> bit & 1)),
    );
    CpuSet::new(bits.filter(|(_, bit)| *bit == 1).map(|(cpu, _)| cpu))
}

/// The same, of which at least one is needed.
///
/// # Errors
/// When there is none.
pub fn read_some(map: &[u8], empty: &str) -> Result<CpuSet> {
    let set = read(map);
    if set.is_empty() {
        return Err(Error::invalid_arg(empty));
    }
    Ok(set)
}

/// A set as text: `0-3,5`.
pub fn text(set: &CpuSet) -> String {
    let mut text = String::new();
    CpuSet::write(set, &mut text);
    text
}

/// The map of a set, with `length` bytes.
pub fn write(set: &CpuSet, length: usize) -> Vec<u8> {
    let bit = |byte: usize, bit: usize| {
        let cpu = u32::try_from(byte * 8 + bit).unwrap_or(u32::MAX);
        u8::from(set.contains(cpu)) << bit
    };
    (0..length)
        .map(|byte| (0..8).fold(0, |bits, at| bits | bit(byte, at)))
        .collect()
}

/// The map of a set, as short as it can be.
pub fn write_short(set: &CpuSet) -> Vec<u8> {
    let bytes = set.last().map_or(1, |last| last / 8 + 1);
    write(set, bytes as usize)
}

/// The number of bytes that a caller has room for; there has to be some.
///
/// # Errors
/// When there is none.
pub fn room(function: &str, length: i32) -> Result<usize> {
    let room = usize::try_from(length).ok().filter(|length| *length > 0);
    // More than any host needs would be room for nothing.
    room.map(|room| room.min(MOST))
        .ok_or_else(|| Error::must_be_positive(function, "maplen"))
}

/// Bytes for as many CPUs as sets have.
pub const MOST: usize = 2048;
