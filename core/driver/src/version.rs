//! The level of the API that drivers and the library around them have.

/// As libvirt counts versions: major * 1,000,000 + minor * 1,000 + release. It is that of libvirt 12.7.0.
pub const API_LEVEL: u64 = 12_007_000;
