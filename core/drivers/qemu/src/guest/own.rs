//! What is made for one guest: it belongs to whom the guest runs as.

use std::path::{Path, PathBuf};

use polyvirt_config::domain::Domain;
use polyvirt_driver::Result;
use polyvirt_host::accounts::Owner;
use polyvirt_host::files;
use polyvirt_host::labels::Labelled;
use polyvirt_qemu::alias;
use polyvirt_qemu::places::Places;

use super::folder::Folder;
use super::memory;
use crate::host::Host;

/// Gives it away, before the guest is there to be in the way.
pub(super) fn give(
    host: &Host,
    live: &Domain,
    places: &Places<'_>,
    folder: &Folder,
    owner: Owner,
) -> Result<()> {
    host.root.let_in();
    let mut all = vec![folder.path().to_owned()];
    let inside = files::names(folder.path())?.into_iter();
    all.extend(inside.map(|name| folder.path().join(name)));
    all.push(places.channels());
    all.extend(memory::folders(host, live, places));
    all.extend(sockets(live, places).filter(|path| path.exists()));
    all.iter().try_for_each(|path| give_one(path, owner))
}

fn give_one(path: &Path, owner: Owner) -> Result<()> {
    Labelled::open(path)?.give(owner, false)
}

/// Where programs beside QEMU may listen.
fn sockets<'p>(live: &'p Domain, places: &'p Places<'_>) -> impl Iterator<Item = PathBuf> + 'p {
    let cards = live.devices().interface.iter();
    let passt = cards.map(|card| places.passt(alias::of(&card.info)));
    passt.chain([places.swtpm()])
}
