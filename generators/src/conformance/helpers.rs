//! What cases do through functions that take callbacks without a number, or several of them: each language's runtime
//! has a helper for it, written by hand over the package as its users call it.

use super::Helper;
use crate::model::shape::Kind;
use crate::model::{Model, Num};

/// A helper as the runtimes have it.
#[derive(Debug)]
pub(super) struct Known {
    /// Its name in cases and runtimes.
    pub(super) name: &'static str,
    /// C names of the functions that it calls.
    pub(super) functions: &'static [&'static str],
    takes: &'static [What],
    gives: Option<What>,
    /// What the events are told that it keeps, when it registers for some.
    tells: Option<&'static [What]>,
}

/// The kinds that helpers take and give.
#[derive(Clone, Copy, Debug)]
enum What {
    Object(&'static str),
    Number,
    Bytes,
    Texts,
}

/// All of them.
const ALL: [Known; 9] = [
    Known {
        name: "close_events",
        functions: &[
            "virConnectRegisterCloseCallback",
            "virConnectUnregisterCloseCallback",
        ],
        takes: &[What::Object("Connect")],
        gives: None,
        tells: Some(&[What::Number]),
    },
    Known {
        name: "admin_close_events",
        functions: &[
            "virAdmConnectRegisterCloseCallback",
            "virAdmConnectUnregisterCloseCallback",
        ],
        takes: &[What::Object("AdmConnect")],
        gives: None,
        tells: Some(&[What::Number]),
    },
    // The oldest form of events of domains.
    Known {
        name: "domain_events",
        functions: &[
            "virConnectDomainEventRegister",
            "virConnectDomainEventDeregister",
        ],
        takes: &[What::Object("Connect")],
        gives: None,
        tells: Some(&[What::Object("Domain"), What::Number, What::Number]),
    },
    // A stream's readiness: told once, however often it is ready.
    Known {
        name: "stream_events",
        functions: &["virStreamEventAddCallback", "virStreamEventRemoveCallback"],
        takes: &[What::Object("Stream"), What::Number],
        gives: None,
        tells: Some(&[What::Number]),
    },
    // The client of a server that came last.
    Known {
        name: "newest_client",
        functions: &["virAdmServerListClients", "virAdmClientGetID"],
        takes: &[What::Object("AdmServer")],
        gives: Some(What::Object("AdmClient")),
        tells: None,
    },
    // Bytes that go in, without their zeros: each run of them becomes a hole.
    Known {
        name: "sparse_send",
        functions: &["virStreamSparseSendAll"],
        takes: &[What::Object("Stream"), What::Bytes],
        gives: None,
        tells: None,
    },
    // Bytes that come out, with zeros for holes.
    Known {
        name: "sparse_receive",
        functions: &["virStreamSparseRecvAll"],
        takes: &[What::Object("Stream")],
        gives: Some(What::Bytes),
        tells: None,
    },
    // A pipe that is watched, written to, not watched any more, and forgotten: what was told.
    Known {
        name: "watch_a_pipe",
        functions: &[
            "virEventAddHandle",
            "virEventUpdateHandle",
            "virEventRemoveHandle",
        ],
        takes: &[],
        gives: Some(What::Texts),
        tells: None,
    },
    // A timeout that is set off, rings once, is stopped, and forgotten: what was told.
    Known {
        name: "ring_a_timeout",
        functions: &[
            "virEventAddTimeout",
            "virEventUpdateTimeout",
            "virEventRemoveTimeout",
        ],
        takes: &[],
        gives: Some(What::Texts),
        tells: None,
    },
];

impl Helper {
    /// Why a language cannot say it: the reason that one of its functions is absent for.
    ///
    /// # Errors
    /// When it cannot.
    pub fn sayable(&self, model: &Model, language: &str) -> Result<(), String> {
        let rules = model.language(language);
        let absent = self
            .functions
            .iter()
            .find_map(|f| Some((f, rules.absent.get(*f)?)));
        absent.map_or(Ok(()), |(f, reason)| {
            Err(format!("{f} is not in {language}: {reason}"))
        })
    }

    /// The helper of a name that registers for events, or that does not.
    pub(super) fn named(name: &str, registers: bool) -> Option<&'static Known> {
        ALL.iter()
            .find(|known| known.name == name && known.tells.is_some() == registers)
    }
}

impl Known {
    pub(super) fn takes(&self) -> Vec<Kind> {
        self.takes.iter().map(|what| what.kind()).collect()
    }

    pub(super) fn gives(&self) -> Option<Kind> {
        self.gives.map(What::kind)
    }

    pub(super) fn tells(&self) -> Option<Vec<Kind>> {
        let told = self.tells?.iter();
        Some(told.map(|what| what.kind()).collect())
    }
}

impl What {
    fn kind(self) -> Kind {
        match self {
            Self::Object(name) => Kind::Object {
                name: name.to_owned(),
                nullable: false,
            },
            Self::Number => Kind::Number(Num::I32, None),
            Self::Bytes => Kind::Bytes,
            Self::Texts => Kind::Texts,
        }
    }
}
