//! Network cards straight on a device of the host's: a macvtap, a device with an address of its own on top of another,
//! whose other end is a descriptor.
//!
//! Other than a [`tap`] it stays when nobody has it open, so whoever makes one has to [remove](Macvtap::remove)
//! it.

use std::fs::File;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use polyvirt_driver::{Error, Result};
use rustix::fs::{CWD, FileType, Mode as Bits, OFlags};

use crate::admin::NetAdmin;
use crate::net::{Change, Kind, Link, Net};
use crate::{random, tap};

/// How long the node of a new device may take to appear: it is made by the host's device manager, where there is one.
const NODE: Duration = Duration::from_millis(300);

/// The room that the kernel has for a note about a device, with the end of the text.
const NOTE: usize = 256;

/// How many names are tried when nobody has chosen one.
const NAMES: u32 = 8192;

/// How packets get from one to another on the same device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Not at all.
    Private,
    /// By way of the switch that the device is connected with.
    Vepa,
    /// At once.
    Bridge,
    /// There is no other: the device below takes the same address for as long as it is there, and gets its own back.
    Passthrough,
}

impl Mode {
    const fn number(self) -> u32 {
        match self {
            Self::Private => 1,
            Self::Vepa => 2,
            Self::Bridge => 4,
            Self::Passthrough => 8,
        }
    }
}

/// What is wanted of one.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// Its name; the first free of `macvtap0`, `macvtap1`, ... when nothing is said.
    pub name: Option<&'a str>,
    /// The device below.
    pub below: &'a str,
    /// How packets get to others.
    pub mode: Mode,
    /// Its address, which is the guest's.
    pub address: Option<[u8; 6]>,
    /// The greatest size of a packet, in bytes.
    pub mtu: Option<u32>,
    /// How many queues it has: that many descriptors.
    pub queues: usize,
    /// Whether packets come with a header that says what is left to do for them, as virtio has it.
    pub with_header: bool,
    /// Whose it is, for whoever [sweeps](Macvtap::sweep) after us. Longer than 255 bytes, it is only told by a number.
    pub owner: &'a str,
}

/// One that has been made.
#[derive(Debug)]
pub struct Macvtap {
    /// Its name.
    pub name: String,
    /// Its queues.
    pub queues: Vec<OwnedFd>,
}

impl Macvtap {
    /// Makes one, and switches it on. Nothing is left of it when that fails.
    ///
    /// # Errors
    /// When there is no device below, the kernel has no such devices, or the one below has one in the way.
    pub fn create(admin: &NetAdmin, net: &mut Net, wanted: &Wanted<'_>) -> Result<Self> {
        if net.link(wanted.below)?.is_none() {
            let message = format!("there is no network device '{}' on this host", wanted.below);
            return Err(Error::config_unsupported(message));
        }
        let name = make(admin, net, wanted)?;
        let opened = set_up(admin, net, &name, wanted).and_then(|()| open_all(net, &name, wanted));
        match opened {
            Ok(queues) => Ok(Self { name, queues }),
            Err(error) => {
                // Why it is of no use says more than that it cannot be removed.
                let _ = Self::remove(admin, net, &name, wanted.owner, None);
                Err(error)
            }
        }
    }

    /// Removes those of an owner that are not in use: what somebody left who was killed.
    ///
    /// # Errors
    /// When the kernel does not tell which there are, or does not remove one.
    pub fn sweep(
        admin: &NetAdmin,
        net: &mut Net,
        owner: &str,
        in_use: impl Fn(&str) -> bool,
    ) -> Result<()> {
        for link in net.links()? {
            let is_owners = is_of(&link, owner);
            if is_owners && is_macvtap(&link) && !in_use(&link.name) {
                net.delete(admin, &link.name)?;
            }
        }
        Ok(())
    }

    /// Removes one, if it is there; other devices of that name stay, of other owners and of other cards.
    ///
    /// # Errors
    /// When the kernel does not remove it.
    pub fn remove(
        admin: &NetAdmin,
        net: &mut Net,
        name: &str,
        owner: &str,
        address: Option<[u8; 6]>,
    ) -> Result<()> {
        let is_meant = |link: &Link| {
            let is_cards = address.is_none() || link.address == address;
            is_macvtap(link) && is_of(link, owner) && is_cards
        };
        if net.link(name)?.as_ref().is_some_and(is_meant) {
            net.delete(admin, name)?;
        }
        Ok(())
    }
}

fn is_macvtap(link: &Link) -> bool {
    link.kind.as_deref() == Some("macvtap")
}

/// Whether it is an owner's: it says so itself, or, before it could be noted down, by its group.
fn is_of(link: &Link, owner: &str) -> bool {
    let is_unnoted = link.note.is_none() && link.group == group_of(owner);
    is_unnoted || link.note.as_deref() == Some(owner)
}

/// Makes the device, which is off, and gives its name.
fn make(admin: &NetAdmin, net: &mut Net, wanted: &Wanted<'_>) -> Result<String> {
    let kind = Kind::Macvtap {
        below: wanted.below,
        mode: wanted.mode.number(),
    };
    let first = Change {
        // With nobody else on it, it begins with the address of the device below, whatever is said here.
        address: wanted.address.filter(|_| wanted.mode != Mode::Passthrough),
        mtu: wanted.mtu,
        // Nothing can be noted about one that is not there. Until it can, its group tells whose it is.
        group: Some(group_of(wanted.owner)),
        ..Change::default()
    };
    let mut create = |name: &str| net.create(admin, name, kind, &first);
    if let Some(name) = wanted.name {
        return create(name)
            .map(|()| name.to_owned())
            .map_err(|error| explain(error, wanted.below));
    }
    for number in 0..NAMES {
        let name = format!("macvtap{number}");
        match create(&name) {
            Ok(()) => return Ok(name),
            Err(error) if error.info().int1 == libc::EEXIST => {}
            Err(error) => return Err(explain(error, wanted.below)),
        }
    }
    let message = format!("all names from macvtap0 to macvtap{} are taken", NAMES - 1);
    Err(Error::operation_failed(message))
}

/// The group of devices of an owner: a digest of the owner's name (FNV-1a), never that of devices of nobody.
fn group_of(owner: &str) -> u32 {
    let digest = owner.bytes().fold(0x811c_9dc5_u32, |digest, byte| {
        (digest ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    digest.max(1)
}

/// Says what to do about what the kernel refuses.
fn explain(error: Error, below: &str) -> Error {
    let hint = match error.info().int1 {
        libc::EOPNOTSUPP => {
            "this kernel has no macvtap devices: load its module 'macvtap', or connect the card with a bridge"
        }
        libc::EBUSY => "it is a port of a bridge, or somebody has it alone",
        libc::EINVAL => "it has others on top already, or cannot carry any",
        _ => return error,
    };
    let message = format!(
        "cannot put a network card on top of device '{below}': {hint} ({})",
        error.message()
    );
    Error::system(error.info().int1, message)
}

fn set_up(admin: &NetAdmin, net: &mut Net, name: &str, wanted: &Wanted<'_>) -> Result<()> {
    if wanted.owner.len() < NOTE {
        let note = Change {
            note: Some(wanted.owner),
            group: Some(0),
            ..Change::default()
        };
        net.change(admin, name, &note)?;
    }
    let on = Change {
        up: Some(true),
        ..Change::default()
    };
    if wanted.mode == Mode::Passthrough {
        // The kernel remembers what the one below had, and gives it back when this one goes.
        let address = Change {
            address: wanted.address,
            ..Change::default()
        };
        net.change(admin, name, &address)?;
        net.change(admin, wanted.below, &on)?;
    }
    net.change(admin, name, &on)
}

fn open_all(net: &mut Net, name: &str, wanted: &Wanted<'_>) -> Result<Vec<OwnedFd>> {
    let link = net.link(name)?;
    let index = link
        .map(|link| link.index)
        .ok_or_else(|| Error::operation_failed(format!("network device '{name}' is gone again")))?;
    let node = Node {
        path: PathBuf::from(format!("/dev/tap{index}")),
        told: PathBuf::from(format!("/sys/class/net/{name}/macvtap/tap{index}/dev")),
    };
    let queues = wanted.queues.max(1);
    (0..queues)
        .map(|_| {
            let queue = node.open()?;
            tap::attach(queue.as_raw_fd(), name, queues, wanted.with_header)?;
            Ok(queue)
        })
        .collect()
}

/// Where one is opened.
struct Node {
    path: PathBuf,
    /// The file in which the kernel says which device that has to be.
    told: PathBuf,
}

impl Node {
    fn open(&self) -> Result<OwnedFd> {
        let until = Instant::now() + NODE;
        loop {
            if let Some(file) = self.try_open() {
                return Ok(file.into());
            }
            if Instant::now() > until {
                return self.open_own().map(OwnedFd::from).map_err(|why| {
                    let path = self.path.display();
                    let message = format!(
                        "'{path}' has not become the node of its network device: no device manager as udev has made \
                         it, and we cannot either ({why})"
                    );
                    Error::operation_failed(message)
                });
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// The kernel's number of the device.
    fn number(&self) -> Option<u64> {
        let told = std::fs::read_to_string(&self.told).ok()?;
        let (major, minor) = told.trim().split_once(':')?;
        Some(rustix::fs::makedev(
            major.parse().ok()?,
            minor.parse().ok()?,
        ))
    }

    /// Opens it, if it is the right one already: another may have been left under the name, or belong to another
    /// network namespace, where devices have the same indexes.
    fn try_open(&self) -> Option<File> {
        let wanted = self.number()?;
        let file = open(&self.path).ok()?;
        (file.metadata().ok()?.rdev() == wanted).then_some(file)
    }

    /// Opens a node of our own, which is gone again at once.
    fn open_own(&self) -> std::result::Result<File, String> {
        let number = self.number();
        let number = number.ok_or_else(|| format!("there is no {}", self.told.display()))?;
        let name = format!(".{}-{}", std::process::id(), random_name()?);
        let path = self.path.with_file_name(name);
        let mode = Bits::RUSR | Bits::WUSR;
        rustix::fs::mknodat(CWD, &path, FileType::CharacterDevice, mode, number)
            .map_err(|error| error.to_string())?;
        let opened = open(&path);
        // It is of no use to anybody else if it stays.
        let _ = std::fs::remove_file(&path);
        opened.map_err(|error| error.to_string())
    }
}

fn open(path: &Path) -> rustix::io::Result<File> {
    let flags = OFlags::RDWR | OFlags::CLOEXEC | OFlags::NOFOLLOW;
    rustix::fs::open(path, flags, Bits::empty()).map(File::from)
}

/// A name that nobody else has.
fn random_name() -> std::result::Result<String, String> {
    let uuid = random::uuid().map_err(|error| error.message().to_owned())?;
    Ok(uuid.to_string())
}

#[cfg(test)]
mod tests {
    use rustix::mount::{MountFlags, MountPropagationFlags, mount, mount_change};
    use rustix::thread::{UnshareFlags, unshare_unsafe};

    use super::{Macvtap, Mode, Wanted};
    use crate::net::testing::{admin, in_own_network};
    use crate::net::{Change, Kind, Net};

    const GUEST: [u8; 6] = [0x52, 0x54, 0, 9, 9, 9];
    const HOST: [u8; 6] = [0x52, 0x54, 0, 1, 1, 1];

    fn wanted(below: &str, mode: Mode) -> Wanted<'_> {
        Wanted {
            name: None,
            below,
            mode,
            address: Some(GUEST),
            mtu: None,
            queues: 2,
            with_header: true,
            owner: "one of ours",
        }
    }

    /// What /sys says is of the network in which it was mounted.
    fn see_own_devices() {
        // SAFETY: only this thread has other mounts from now on, and it opens nothing it has not named.
        let apart = unsafe { unshare_unsafe(UnshareFlags::NEWNS) };
        let own = apart.and_then(|()| {
            let below = MountPropagationFlags::PRIVATE | MountPropagationFlags::REC;
            mount_change("/", below)?;
            mount("sysfs", "/sys", "sysfs", MountFlags::empty(), None)
        });
        if let Err(error) = own {
            eprintln!("devices of another network are seen here ({error})");
        }
    }

    /// Says why one cannot be had here, where the kernel has none or nobody makes nodes.
    fn made(net: &mut Net, below: &str, mode: Mode) -> Option<Macvtap> {
        match Macvtap::create(&admin(), net, &wanted(below, mode)) {
            Ok(made) => Some(made),
            Err(error) => {
                let words = error.message();
                let missing = words.contains("has no macvtap devices")
                    || words.contains("no device manager as udev");
                assert!(missing, "{words}");
                eprintln!("skipped: {words}");
                None
            }
        }
    }

    #[test]
    fn each_mode_is_made_and_leaves_the_device_below_as_it_was() {
        in_own_network(|| {
            see_own_devices();
            let mut net = Net::open().unwrap();
            let before = Change {
                address: Some(HOST),
                ..Change::default()
            };
            let pair = Kind::Veth { peer: "other" };
            net.create(&admin(), "below", pair, &before).unwrap();
            for mode in [Mode::Private, Mode::Vepa, Mode::Bridge, Mode::Passthrough] {
                let tap = made(&mut net, "below", mode);
                if let Some(tap) = tap {
                    assert_eq!(tap.queues.len(), 2);
                    let link = net.link(&tap.name).unwrap().unwrap();
                    assert_eq!((link.address, link.up), (Some(GUEST), true));
                    drop(tap.queues);
                    let mut remove = |owner: &str, address| {
                        Macvtap::remove(&admin(), &mut net, &tap.name, owner, Some(address))
                            .unwrap();
                        net.link(&tap.name).unwrap().is_none()
                    };
                    assert!(!remove("somebody else", GUEST) && !remove("one of ours", HOST));
                    assert!(remove("one of ours", GUEST));
                }
                // Nothing is left, neither of one that could not be used.
                let names: Vec<_> = net.links().unwrap().into_iter().map(|l| l.name).collect();
                assert!(
                    !names.iter().any(|name| name.starts_with("macvtap")),
                    "{names:?}"
                );
                let below = net.link("below").unwrap().unwrap();
                assert_eq!(below.address, Some(HOST), "{mode:?}");
            }
        });
    }

    #[test]
    fn what_was_left_is_swept_away_and_what_is_in_use_or_anothers_stays() {
        in_own_network(|| {
            see_own_devices();
            let mut net = Net::open().unwrap();
            let pair = Kind::Veth { peer: "other" };
            net.create(&admin(), "below", pair, &Change::default())
                .unwrap();
            let (Some(left), Some(used)) = (
                made(&mut net, "below", Mode::Bridge),
                made(&mut net, "other", Mode::Bridge),
            ) else {
                return;
            };
            let there = |net: &mut Net, name: &str| net.link(name).unwrap().is_some();
            Macvtap::sweep(&admin(), &mut net, "somebody else", |_| false).unwrap();
            assert!(there(&mut net, &left.name) && there(&mut net, &used.name));
            Macvtap::sweep(&admin(), &mut net, "one of ours", |name| name == used.name).unwrap();
            assert!(!there(&mut net, &left.name) && there(&mut net, &used.name));
        });
    }

    #[test]
    fn nodes_are_made_where_nobody_makes_them() {
        in_own_network(|| {
            see_own_devices();
            if let Err(error) = mount("tmpfs", "/dev", "tmpfs", MountFlags::empty(), None) {
                eprintln!("skipped: no other /dev can be had here ({error})");
                return;
            }
            let mut net = Net::open().unwrap();
            let pair = Kind::Veth { peer: "other" };
            net.create(&admin(), "below", pair, &Change::default())
                .unwrap();
            if let Some(tap) = made(&mut net, "below", Mode::Vepa) {
                assert_eq!(tap.queues.len(), 2);
                assert_eq!(std::fs::read_dir("/dev").unwrap().count(), 0);
            }
        });
    }

    #[test]
    fn a_device_that_is_not_there_and_one_of_another_kind_are_told_apart() {
        in_own_network(|| {
            let mut net = Net::open().unwrap();
            let error = Macvtap::create(&admin(), &mut net, &wanted("nowhere", Mode::Vepa));
            let error = error.unwrap_err();
            assert!(error.message().contains("'nowhere'"), "{error}");
            let pair = Kind::Veth { peer: "other" };
            net.create(&admin(), "kept", pair, &Change::default())
                .unwrap();
            Macvtap::remove(&admin(), &mut net, "kept", "one of ours", None).unwrap();
            assert!(net.link("kept").unwrap().is_some());
        });
    }
}
