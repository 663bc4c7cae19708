//! Version numbers, as libvirt counts them: major * 1,000,000 + minor * 1,000 + release.

/// The level of the API that this library has: that of libvirt 12.7.0.
pub const API_LEVEL: u64 = version(12, 7, 0);

/// The level of the API, which is what programs compare to learn what they can call.
///
/// ```
/// assert_eq!(polyvirt::get_version(), 12_007_000);
/// ```
pub fn get_version() -> u64 {
    API_LEVEL
}

/// Three numbers as one.
const fn version(major: u64, minor: u64, release: u64) -> u64 {
    major * 1_000_000 + minor * 1_000 + release
}
