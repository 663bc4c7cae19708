//! The version of this library, as libvirt counts it: major * 1,000,000 + minor * 1,000 + release.

pub use polyvirt_driver::API_LEVEL;

/// The level of the API, which is what programs compare to learn what they can call.
///
/// ```
/// assert_eq!(polyvirt::get_version(), 12_007_000);
/// ```
pub fn get_version() -> u64 {
    API_LEVEL
}
