//! What memory is made of: pages of the host, huge pages, files.

use polyvirt_config::domain::{MemoryAccess, MemoryBacking, MemorySource, NumaMode};
use polyvirt_config::values::CpuSet;
use polyvirt_config::{Error, Result};

use super::bytes;
use crate::command::guest::Guest;
use crate::command::numa;
use crate::command::piece::Piece;
use crate::{Flag, Props, Value};

/// The size of the pages that hosts have without asking, in KiB.
const USUAL_PAGE: u64 = 4;

/// What is wanted of a piece of memory.
#[derive(Clone)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a property of its own, as QEMU has it"
)]
pub(in crate::command) struct Request<'r> {
    pub id: &'r str,
    /// The name of its file, if it is kept in one.
    pub name: &'r str,
    pub kib: u64,
    /// The guest's node that it belongs to.
    pub node: Option<u32>,
    pub access: Option<MemoryAccess>,
    pub discard: Option<bool>,
    /// The size of its pages in KiB.
    pub page: Option<u64>,
    /// Nodes of the host that it is taken from.
    pub nodes: Option<CpuSet>,
    /// A file of the host that is the memory.
    pub path: Option<&'r str>,
    /// Whether that file is memory that keeps its content.
    pub pmem: bool,
    pub align: Option<u64>,
    /// Whether that file may not be changed.
    pub readonly: bool,
    /// Whether that file is filled at the start.
    pub filled: bool,
    /// Whether nothing is set aside on the host before the guest takes it.
    pub sparse: bool,
    /// Whether it is the memory of a machine without NUMA nodes.
    pub is_main: bool,
}

/// What QEMU makes memory of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Ram,
    File,
    Memfd,
}

impl<'r> Request<'r> {
    pub(in crate::command) const fn new(id: &'r str, name: &'r str, kib: u64) -> Self {
        Self {
            id,
            name,
            kib,
            node: None,
            access: None,
            discard: None,
            page: None,
            nodes: None,
            path: None,
            pmem: false,
            align: None,
            readonly: false,
            filled: false,
            sparse: false,
            is_main: false,
        }
    }

    /// The memory as an object, and the thread that fills it where its place is asked for.
    pub(in crate::command) fn pieces(&self, guest: &Guest<'_>) -> Result<Vec<Piece>> {
        let backing = guest.domain.memory_backing.as_ref();
        let page = self.page_size(guest);
        let huge = page != USUAL_PAGE && self.path.is_none();
        let share = self.share(guest, backing);
        let kind = self.kind(backing, huge, share);
        let allocation = backing.and_then(|backing| backing.allocation.as_ref());
        let threads = allocation.and_then(|allocation| allocation.threads);
        let prealloc =
            !self.sparse && !self.pmem && (huge || self.filled || super::is_immediate(guest));
        let (nodes, policy) = self.policy(guest);
        let discard = self
            .discard
            .or_else(|| backing.and_then(|backing| backing.discard.then_some(true)));
        let canonical = self.is_main
            && kind != Kind::Ram
            && guest.has(Flag::MemoryBackendFileXUseCanonicalPathForRamblockId);
        let in_memfd = kind == Kind::Memfd && huge;
        let thread = nodes
            .as_ref()
            .filter(|_| prealloc && guest.has(Flag::ThreadContext));
        let thread = thread.map(|nodes| thread_context(self.id, nodes));
        let props = Props::new()
            .with("qom-type", kind.name())
            .with("id", self.id)
            .flag("hugetlb", in_memfd)
            .maybe("hugetlbsize", in_memfd.then_some(page << 10))
            .maybe("mem-path", self.place(guest, kind, huge, page)?)
            .maybe("discard-data", discard.filter(|_| kind == Kind::File))
            .maybe("share", share.filter(|_| kind != Kind::Ram))
            .maybe("reserve", self.sparse.then_some(false))
            .maybe(
                "x-use-canonical-path-for-ramblock-id",
                canonical.then_some(false),
            )
            .flag("prealloc", prealloc)
            .maybe("prealloc-threads", threads.filter(|_| prealloc))
            .with("size", self.kib << 10)
            .maybe(
                "align",
                self.align.filter(|align| *align > 0).map(|kib| kib << 10),
            )
            .flag("pmem", self.pmem)
            .flag("readonly", self.readonly)
            .maybe("host-nodes", nodes.as_ref().map(list))
            .maybe("policy", nodes.as_ref().map(|_| policy))
            .maybe("prealloc-context", thread.as_ref().map(|(name, _)| name));
        let thread = thread.map(|(_, piece)| piece);
        Ok(thread.into_iter().chain([Piece::Object(props)]).collect())
    }

    fn kind(&self, backing: Option<&MemoryBacking>, huge: bool, share: Option<bool>) -> Kind {
        let source = backing.and_then(|backing| backing.source.as_ref());
        match source.map(|source| source.r#type) {
            _ if self.path.is_some() => Kind::File,
            Some(MemorySource::Memfd) => Kind::Memfd,
            Some(MemorySource::File) => Kind::File,
            _ if huge || share.is_some() => Kind::File,
            _ => Kind::Ram,
        }
    }

    fn place(
        &self,
        guest: &Guest<'_>,
        kind: Kind,
        huge: bool,
        page: u64,
    ) -> Result<Option<String>> {
        if kind != Kind::File {
            return Ok(None);
        }
        if let Some(path) = self.path {
            return Ok(Some(path.to_owned()));
        }
        if huge {
            return hugepages(guest, page).map(Some);
        }
        let path = guest.places.memory().join(self.name);
        Ok(Some(path.to_string_lossy().into_owned()))
    }

    /// Whether its pages are other than the usual ones.
    pub(super) fn has_huge_pages(&self, guest: &Guest<'_>) -> bool {
        self.page_size(guest) != USUAL_PAGE
    }

    fn page_size(&self, guest: &Guest<'_>) -> u64 {
        if let Some(page) = self.page {
            return page;
        }
        let backing = guest.domain.memory_backing.as_ref();
        let Some(huge) = backing.and_then(|backing| backing.hugepages.as_ref()) else {
            return USUAL_PAGE;
        };
        let mounted = guest.launch.settings.hugepages.first();
        if huge.page.is_empty() {
            return mounted.map_or(USUAL_PAGE, |(size, _)| *size);
        }
        let node = self.node.unwrap_or(0);
        let mut pages = huge.page.iter();
        let own = pages.find(|page| {
            page.nodeset
                .as_ref()
                .is_some_and(|nodes| nodes.contains(node))
        });
        let page = own.or_else(|| huge.page.iter().find(|page| page.nodeset.is_none()));
        page.map_or(USUAL_PAGE, |page| {
            let unit = page.unit.as_deref().unwrap_or("KiB");
            bytes(page.size, unit).map_or(page.size, |bytes| bytes >> 10)
        })
    }

    fn share(&self, guest: &Guest<'_>, backing: Option<&MemoryBacking>) -> Option<bool> {
        let mut cells = numa::cells(guest.domain).iter();
        let node = self
            .node
            .and_then(|node| cells.find(|cell| cell.id == Some(node)));
        let by_node = node.and_then(|cell| cell.mem_access);
        let by_all = backing
            .and_then(|backing| backing.access.as_ref())
            .map(|access| access.mode);
        let access = self.access.or(by_node).or(by_all);
        access.map(|access| access == MemoryAccess::Shared)
    }

    /// Nodes of the host, and how they are used.
    fn policy(&self, guest: &Guest<'_>) -> (Option<CpuSet>, &'static str) {
        let tune = guest.domain.numatune.as_ref();
        let own = tune.and_then(|tune| {
            tune.memnode
                .iter()
                .find(|node| Some(node.cellid) == self.node)
        });
        let all = tune.and_then(|tune| tune.memory.as_ref());
        let mode = own
            .map(|node| node.mode)
            .or_else(|| all.and_then(|all| all.mode));
        let chosen = || {
            guest
                .launch
                .prepared
                .chosen_nodes()
                .filter(|_| all.is_some())
        };
        let nodes = self.nodes.clone();
        let nodes = nodes.or_else(|| own.map(|node| node.nodeset.clone()));
        let nodes = nodes
            .or_else(|| all.and_then(|all| all.nodeset.clone()))
            .or_else(chosen);
        let policy = match mode.unwrap_or(NumaMode::Strict) {
            NumaMode::Strict => "bind",
            NumaMode::Preferred => "preferred",
            NumaMode::Interleave => "interleave",
            // The host sees to it.
            NumaMode::Restrictive => return (None, ""),
        };
        (nodes.filter(|nodes| !nodes.is_empty()), policy)
    }
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Ram => "memory-backend-ram",
            Self::File => "memory-backend-file",
            Self::Memfd => "memory-backend-memfd",
        }
    }
}

/// Nodes one by one.
pub(super) fn list(nodes: &CpuSet) -> Value {
    nodes.iter().collect()
}

/// The thread on certain nodes that fills memory.
fn thread_context(id: &str, nodes: &CpuSet) -> (String, Piece) {
    let name = format!("tc-{id}");
    let props = Props::new()
        .with("qom-type", "thread-context")
        .with("id", &name)
        .with("node-affinity", list(nodes));
    (name, Piece::Object(props))
}

/// The guest's folder in the file system of huge pages of a size.
fn hugepages(guest: &Guest<'_>, kib: u64) -> Result<String> {
    let mounts = &guest.launch.settings.hugepages;
    let Some((_, folder)) = mounts.iter().find(|(size, _)| *size == kib) else {
        return Err(Error::internal(format!(
            "no file system of huge pages of {kib} KiB is mounted: mount one, or name another size"
        )));
    };
    let folder = folder.join("libvirt/qemu").join(guest.places.short());
    Ok(folder.to_string_lossy().into_owned())
}
