//! What the connections to a root share.

use std::sync::Arc;

use polyvirt_config::ParseOptions;
use polyvirt_config::domain::Domain;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Neighbours, Result};
use polyvirt_host::cgroup::Cgroups;
use polyvirt_host::root::Roots;
use polyvirt_inventory::{Events, Ids, Standing, Table};
use polyvirt_qemu::document::Qemu;
use polyvirt_qemu::document::firmware::Descriptor;
use polyvirt_qemu::{Binaries, Settings};

use crate::binaries::Installed;
use crate::calls::life;
use crate::factory::Wanted;
use crate::firmware;
use crate::guest::{Guest, State, again, groups};
use crate::root::Root;
use crate::settings::Choices;
use crate::store;

/// A root and the guests in it.
pub(crate) struct Host {
    pub(crate) root: Root,
    /// What an administrator has chosen, and what of that QEMU's command lines depend on.
    pub(crate) choices: Choices,
    pub(crate) settings: Settings,
    pub(crate) binaries: Box<dyn Binaries>,
    /// What a guest that asks for firmware by its kind can get.
    pub(crate) firmware: Vec<Descriptor>,
    pub(crate) keep_guests: bool,
    pub(crate) guests: Table<Guest>,
    pub(crate) ids: Ids<Guest>,
    pub(crate) events: Events,
    /// The control groups of this host, when we may use them.
    pub(crate) cgroups: Arc<Cgroups>,
    /// Who keeps the networks that guests are connected to. The root's first connection brought them.
    pub(crate) neighbours: Neighbours,
}

static OPEN: Roots<Host> = Roots::new();

impl Host {
    /// The host of a root, opened if it is not open yet. A root stays open as long as there is a connection to it, or a
    /// guest of it that runs.
    pub(crate) fn of(wanted: &Wanted, neighbours: Neighbours) -> Result<Arc<Self>> {
        OPEN.get(&wanted.root, || {
            let host = Arc::new(Self::open(wanted, neighbours)?);
            host.find_again()?;
            host.start_marked();
            Ok(host)
        })
    }
}

impl Host {
    fn open(wanted: &Wanted, neighbours: Neighbours) -> Result<Self> {
        let root = Root::take(&wanted.root)?;
        let privileged = rustix::process::geteuid().is_root();
        let choices = Choices::open(&root.folders, privileged)?;
        root.log(&choices.warnings)?;
        let cgroups = groups::available(&choices)?;
        let installed = Installed::new(&root.folders.cache, choices.owner);
        let binaries = Box::new(installed.without(choices.lacking.clone()));
        Ok(Self {
            root,
            settings: choices.qemu.clone(),
            choices,
            binaries,
            firmware: firmware::all(),
            keep_guests: wanted.keep_guests,
            guests: Table::default(),
            ids: Ids::default(),
            events: Events::default(),
            cgroups,
            neighbours,
        })
    }

    /// Finds what an earlier process left in the root: definitions, and guests that run.
    fn find_again(self: &Arc<Self>) -> Result<()> {
        for kept in store::all(&self.root.folders)? {
            // A document that cannot be read any more stays on disk, for its owner to look at.
            let Ok(domain) = self.parse_stored(&kept.document) else {
                continue;
            };
            if domain.name != kept.name {
                continue;
            }
            if let Ok(guest) = self.find_or_add(&domain) {
                let mut state = guest.state();
                state.stored = Some(Arc::new(domain));
                state.persistent = true;
                state.autostart = kept.autostart;
                state.autostart_once = kept.autostart_once;
                drop(state);
                let saved = self.is_saved(&guest);
                guest.state().saved = saved;
            }
        }
        again::find(self)
    }

    /// Starts the guests that start with their host, side by side. Why one did not start is in its log.
    fn start_marked(self: &Arc<Self>) {
        let guests = self.guests.all();
        let marked = guests.into_iter().filter(|guest| {
            let mut state = guest.state();
            let once = std::mem::take(&mut state.autostart_once);
            if once {
                // Should the mark stay, the guest starts once more, which is better than not at all.
                let _ = store::set_autostart_once(&self.root.folders, &state.name, false);
            }
            (state.autostart || once) && !state.is_active()
        });
        std::thread::scope(|scope| {
            for guest in marked {
                scope.spawn(move || life::start_as_defined(self, &guest));
            }
        });
    }

    /// Reads a document that was complete when it was written.
    fn parse_stored(&self, document: &str) -> Result<Domain> {
        let options = ParseOptions {
            inactive: true,
            strict: false,
        };
        Ok(Domain::parse_for(document, &options, &self.hooks())?)
    }

    /// What this driver adds to documents of guests that have been there before.
    pub(crate) fn hooks(&self) -> Qemu<'_> {
        Qemu {
            binaries: &*self.binaries,
            settings: &self.settings,
            firmware: &self.firmware,
            update: false,
        }
    }

    /// The same for documents that are new.
    pub(crate) fn hooks_of_new(&self) -> Qemu<'_> {
        Qemu {
            update: true,
            ..self.hooks()
        }
    }

    /// The guest of that name and UUID, added when there is none.
    pub(crate) fn find_or_add(&self, domain: &Domain) -> Result<Arc<Guest>> {
        Guest::find_or_add(&mut self.guests.lock(), domain, self.choices.max_queued)
    }

    /// The guest that `domain` refers to.
    pub(crate) fn guest(&self, domain: &DomainRef) -> Result<Arc<Guest>> {
        let guest = self.guests.by_uuid(&domain.uuid);
        let guest = guest.filter(|guest| !guest.state().gone);
        guest.ok_or_else(|| no_domain(domain))
    }

    /// Takes a guest out of the table that neither runs nor is defined.
    pub(crate) fn forget(&self, guest: &Guest) {
        let name = {
            let mut state = guest.state();
            if state.is_active() || state.persistent {
                return;
            }
            state.gone = true;
            Arc::clone(&state.name)
        };
        self.guests.remove(guest, &name);
    }

    /// Looks at the state of `domain`, or changes it.
    pub(crate) fn with<T>(
        &self,
        domain: &DomainRef,
        job: impl FnOnce(&mut State) -> Result<T>,
    ) -> Result<T> {
        let guest = self.guest(domain)?;
        let mut state = guest.state();
        domain.set_id(state.id);
        job(&mut state)
    }
}

fn no_domain(domain: &DomainRef) -> Error {
    let message = format!(
        "no domain with matching uuid '{}' ({})",
        domain.uuid, domain.name
    );
    Error::new(ErrorDomain::QEMU, ErrorNumber::NO_DOMAIN, message)
}
