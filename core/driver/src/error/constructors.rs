//! Shorthands for the errors that are made in many places.
//!
//! Those that take a `function` name it in the message and derive the domain from it. The others
//! start with the domain written beside them; [`Error::with_domain`] changes it.

use std::borrow::Cow;

use super::{Error, ErrorInfo, origin};
use crate::generated::enums::{ErrorDomain, ErrorLevel, ErrorNumber};

/// Gives a constructor for a code: name, domain, code, and what it is for.
macro_rules! with_detail {
    ($($(#[$doc:meta])+ $name:ident: $domain:ident, $code:ident;)+) => {
        $(
            $(#[$doc])+
            pub fn $name(detail: impl Into<String>) -> Self {
                Self::new(ErrorDomain::$domain, ErrorNumber::$code, detail)
            }
        )+
    };
}

impl Error {
    with_detail! {
        /// Something that should not happen, or that no other code describes.
        internal: NONE, INTERNAL_ERROR;
        /// No driver takes the connection.
        no_connect: NONE, NO_CONNECT;
        /// A value given by the caller is wrong; see also [`Error::argument`].
        invalid_arg: NONE, INVALID_ARG;
        /// What was asked for failed for a reason outside the library.
        operation_failed: NONE, OPERATION_FAILED;
        /// The object is not in a state in which this can be done.
        operation_invalid: NONE, OPERATION_INVALID;
        /// The driver knows the function but cannot do this case of it.
        operation_unsupported: NONE, OPERATION_UNSUPPORTED;
        /// The caller may not do this.
        operation_denied: NONE, OPERATION_DENIED;
        /// Somebody stopped the operation.
        operation_aborted: NONE, OPERATION_ABORTED;
        /// A deadline passed.
        timeout: NONE, OPERATION_TIMEOUT;
        /// The argument is right but not supported here.
        argument_unsupported: NONE, ARGUMENT_UNSUPPORTED;
        /// The document asks for something that the hypervisor or host cannot do.
        config_unsupported: NONE, CONFIG_UNSUPPORTED;
        /// A document has the wrong content.
        xml: XML, XML_ERROR;
        /// Authentication did not succeed.
        auth_failed: AUTH, AUTH_FAILED;
        /// An access rule refuses the call.
        access_denied: ACCESS, ACCESS_DENIED;
        /// A number does not fit.
        overflow: NONE, OVERFLOW;
        /// Somebody else is using it.
        resource_busy: NONE, RESOURCE_BUSY;
        /// The guest agent is not there, or does not answer.
        agent_unresponsive: NONE, AGENT_UNRESPONSIVE;
        /// No such domain.
        no_domain: DOMAIN, NO_DOMAIN;
        /// No such snapshot.
        no_domain_snapshot: DOMAIN_SNAPSHOT, NO_DOMAIN_SNAPSHOT;
        /// No such checkpoint.
        no_domain_checkpoint: DOMAIN_CHECKPOINT, NO_DOMAIN_CHECKPOINT;
        /// No such metadata.
        no_domain_metadata: DOMAIN, NO_DOMAIN_METADATA;
        /// No such network.
        no_network: NETWORK, NO_NETWORK;
        /// No such network port.
        no_network_port: NETWORK, NO_NETWORK_PORT;
        /// No such interface.
        no_interface: INTERFACE, NO_INTERFACE;
        /// No such storage pool.
        no_storage_pool: STORAGE, NO_STORAGE_POOL;
        /// No such storage volume.
        no_storage_vol: STORAGE, NO_STORAGE_VOL;
        /// No such node device.
        no_node_device: NODEDEV, NO_NODE_DEVICE;
        /// No such network filter.
        no_nwfilter: NWFILTER, NO_NWFILTER;
        /// No such network filter binding.
        no_nwfilter_binding: NWFILTER, NO_NWFILTER_BINDING;
        /// No such secret.
        no_secret: SECRET, NO_SECRET;
    }

    /// The connection's driver does not have `function`.
    pub fn unsupported(function: &str) -> Self {
        Self::new(origin::of(function), ErrorNumber::NO_SUPPORT, function)
    }

    /// `function` was called without a usable connection.
    pub fn invalid_conn(function: &str) -> Self {
        Self::new(origin::of(function), ErrorNumber::INVALID_CONN, function)
    }

    /// `function` was called without a usable handle of the kind that `code` stands for.
    ///
    /// ```
    /// use polyvirt_driver::{Error, ErrorNumber};
    ///
    /// let error = Error::invalid_handle(ErrorNumber::INVALID_NETWORK, "virNetworkCreate");
    /// assert_eq!(error.message(), "invalid network pointer in virNetworkCreate");
    /// ```
    pub fn invalid_handle(code: ErrorNumber, function: &str) -> Self {
        let domain = match code {
            ErrorNumber::INVALID_DOMAIN => ErrorDomain::DOM,
            ErrorNumber::INVALID_STREAM => ErrorDomain::STREAMS,
            ErrorNumber::INVALID_DOMAIN_SNAPSHOT => ErrorDomain::DOMAIN_SNAPSHOT,
            ErrorNumber::INVALID_DOMAIN_CHECKPOINT => ErrorDomain::DOMAIN_CHECKPOINT,
            _ => origin::of(function),
        };
        Self::new(domain, code, function)
    }

    /// The connection is read only, and `function` changes something.
    pub fn read_only(function: &str) -> Self {
        let detail = format!("read only access prevents {function}");
        Self::new(origin::of(function), ErrorNumber::OPERATION_DENIED, detail)
    }

    /// `argument` of `function` is wrong, as `message` says in full.
    pub fn argument(function: &str, argument: &str, message: impl Into<String>) -> Self {
        ErrorInfo {
            code: ErrorNumber::INVALID_ARG,
            domain: origin::of(function),
            level: ErrorLevel::ERROR,
            message: message.into(),
            str1: Some(Cow::Owned(function.to_owned())),
            str2: Some(Cow::Owned(argument.to_owned())),
            str3: None,
            int1: 0,
            int2: 0,
        }
        .into()
    }

    /// `argument` must be given.
    pub fn must_not_be_null(function: &str, argument: &str) -> Self {
        Self::argument_rule(function, argument, "not be NULL")
    }

    /// `argument` must be something else than 0.
    pub fn must_not_be_zero(function: &str, argument: &str) -> Self {
        Self::argument_rule(function, argument, "not be zero")
    }

    /// `argument` must not be negative.
    pub fn must_not_be_negative(function: &str, argument: &str) -> Self {
        Self::argument_rule(function, argument, "be zero or greater")
    }

    /// `argument` must be at least 1.
    pub fn must_be_positive(function: &str, argument: &str) -> Self {
        Self::argument_rule(function, argument, "be greater than zero")
    }

    fn argument_rule(function: &str, argument: &str, rule: &str) -> Self {
        Self::argument(
            function,
            argument,
            format!("{argument} in {function} must {rule}"),
        )
    }

    /// `function` does not know the bits `flags`.
    pub fn unsupported_flags(function: &str, flags: u32) -> Self {
        let message = format!("unsupported flags ({flags:#x}) in function {function}");
        Self::argument(function, "flags", message)
    }

    /// The flags `one` and `other` (their C names) cannot be given together.
    pub fn exclusive_flags(function: &str, one: &str, other: &str) -> Self {
        let message = format!("Flags '{one}' and '{other}' are mutually exclusive");
        Self::argument(function, "ctl", message)
    }

    /// The flag `flag` (its C name) only makes sense together with `needed`.
    pub fn required_flag(function: &str, flag: &str, needed: &str) -> Self {
        let message = format!("Flag '{needed}' is required by flag '{flag}'");
        Self::argument(function, "ctl", message)
    }

    /// The operating system refused, with `errno`; `context` says what was tried.
    ///
    /// ```
    /// use polyvirt_driver::Error;
    ///
    /// let error = Error::system(2, "cannot open '/nope'");
    /// assert_eq!(error.message(), "cannot open '/nope': No such file or directory");
    /// assert_eq!(error.info().int1, 2);
    /// ```
    pub fn system(errno: i32, context: impl AsRef<str>) -> Self {
        let reason = std::io::Error::from_raw_os_error(errno).to_string();
        let reason = reason.split(" (os error").next().unwrap_or_default();
        let message = format!("{}: {reason}", context.as_ref());
        let mut info = Self::new(ErrorDomain::NONE, ErrorNumber::SYSTEM_ERROR, message).into_info();
        info.int1 = errno;
        info.into()
    }

    /// An I/O error; `context` says what was tried.
    pub fn io(error: &std::io::Error, context: impl AsRef<str>) -> Self {
        match error.raw_os_error() {
            Some(errno) => Self::system(errno, context),
            None => Self::operation_failed(format!("{}: {error}", context.as_ref())),
        }
    }
}
