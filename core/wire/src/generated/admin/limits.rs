// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! How long arrays and opaque bytes of the program `admin` may be.

/// The most bytes in a string.
pub const STRING_MAX: u32 = 4_194_304;

/// The most elements of `ConnectListServersRet::servers`.
pub const SERVER_LIST_MAX: u32 = 16_384;

/// The most elements of `ServerGetThreadPoolParametersRet::params`,
/// `ServerSetThreadPoolParametersArgs::params`.
pub const SERVER_THREADPOOL_PARAMETERS_MAX: u32 = 32;

/// The most elements of `ServerListClientsRet::clients`.
pub const CLIENT_LIST_MAX: u32 = 16_384;

/// The most elements of `ClientGetInfoRet::params`.
pub const CLIENT_INFO_PARAMETERS_MAX: u32 = 64;

/// The most elements of `ServerGetClientLimitsRet::params`, `ServerSetClientLimitsArgs::params`.
pub const SERVER_CLIENT_LIMITS_MAX: u32 = 32;
