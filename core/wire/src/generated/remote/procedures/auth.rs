// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: auth.

use crate::procedure::Priority;
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Asks which kinds of authentication the server wants.
    66 AuthList(()) -> remote::AuthListRet {
        name: "AUTH_LIST",
        priority: Priority::High,
    };

    /// Begins SASL authentication and gets the list of mechanisms.
    67 AuthSaslInit(()) -> remote::AuthSaslInitRet {
        name: "AUTH_SASL_INIT",
        priority: Priority::High,
    };

    /// Chooses a SASL mechanism and exchanges the first data.
    68 AuthSaslStart(remote::AuthSaslStartArgs) -> remote::AuthSaslStartRet {
        name: "AUTH_SASL_START",
        priority: Priority::High,
    };

    /// Exchanges further SASL data until it is complete.
    69 AuthSaslStep(remote::AuthSaslStepArgs) -> remote::AuthSaslStepRet {
        name: "AUTH_SASL_STEP",
        priority: Priority::High,
    };

    /// Asks the server to authenticate the client with polkit.
    70 AuthPolkit(()) -> remote::AuthPolkitRet {
        name: "AUTH_POLKIT",
        priority: Priority::High,
    };
}
