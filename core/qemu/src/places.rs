//! Where what belongs to one guest is kept while it runs.

use std::path::PathBuf;

use polyvirt_config::domain::Domain;

use crate::settings::Folders;

/// The longest name that fits into a path of a socket.
const NAME_LENGTH: usize = 20;

/// One guest's places. They can be told from its number and name alone, so that who prepares a start and who writes
/// the command line mean the same.
#[derive(Clone, Debug)]
pub struct Places<'a> {
    folders: &'a Folders,
    id: i32,
    /// `NUMBER-NAME`, with the name cut so that paths of sockets are not too long.
    short: String,
}

impl<'a> Places<'a> {
    /// The places of a guest that runs under a number.
    pub fn new(folders: &'a Folders, id: i32, name: &str) -> Self {
        let unsafe_in_paths = |c: char| c == '/' || c.is_control();
        let short = name.replace(unsafe_in_paths, "");
        let short: String = short.chars().take(NAME_LENGTH).collect();
        Self {
            folders,
            id,
            short: format!("{id}-{short}"),
        }
    }

    /// The places of a guest that runs under a number.
    pub fn of(folders: &'a Folders, id: i32, domain: &Domain) -> Self {
        Self::new(folders, id, &domain.name)
    }

    /// The number and the beginning of the name.
    pub fn short(&self) -> &str {
        &self.short
    }

    /// The number.
    pub const fn id(&self) -> i32 {
        self.id
    }

    /// The guest's own folder.
    pub fn folder(&self) -> PathBuf {
        self.folders.lib.join(format!("domain-{}", self.short))
    }

    /// The key that its secrets are encrypted with: 32 bytes.
    pub fn master_key(&self) -> PathBuf {
        self.folder().join("master-key.aes")
    }

    /// The socket of its monitor.
    pub fn monitor(&self) -> PathBuf {
        self.folder().join("monitor.sock")
    }

    /// Channels that did not say where their socket is.
    pub fn channels(&self) -> PathBuf {
        let folder = self.folders.state.join("channel");
        folder.join(&self.short)
    }

    /// Memory that other programs see.
    pub fn memory(&self) -> PathBuf {
        self.folders.memory.join(&self.short)
    }

    /// The socket of the program that is the host's end of a network card.
    pub fn passt(&self, alias: &str) -> PathBuf {
        let folder = self.folders.state.join("passt");
        folder.join(format!("{}-{alias}.socket", self.short))
    }

    /// The socket of the program that serves a shared folder.
    pub fn virtiofsd(&self, alias: &str) -> PathBuf {
        self.folder().join(format!("{alias}-fs.sock"))
    }

    /// The socket of the program that emulates a trusted platform module.
    pub fn swtpm(&self) -> PathBuf {
        let folder = self.folders.state.join("swtpm");
        folder.join(format!("{}-swtpm.sock", self.short))
    }

    /// The socket of the program that fetches an image from the network.
    pub fn nbdkit(&self, node: &str) -> PathBuf {
        self.folder().join(format!("nbdkit-{node}.socket"))
    }

    /// The socket of the program that makes reservations of SCSI units for a disk; of the one for all disks that do
    /// not name their own when there is no alias.
    pub fn pr_helper(&self, alias: Option<&str>) -> PathBuf {
        let name = alias.map_or_else(
            || "pr-helper0".to_owned(),
            |alias| format!("pr-helper-{alias}"),
        );
        self.folder().join(format!("{name}.sock"))
    }
}
