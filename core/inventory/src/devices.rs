//! The kinds of devices, as one table: their words, where a document keeps them, how one is found again.

use polyvirt_config::common::DeviceInfo;
use polyvirt_config::domain::{
    Audio, Channel, Console, Controller, Crypto, Devices, Disk, Filesystem, Graphics, Hostdev, Hub,
    Input, Interface, Iommu, Lease, MemoryBalloon, MemoryDevice, Nvram, Panic, Parallel, Pstore,
    Redirdev, Rng, Serial, Shmem, Smartcard, Sound, Tpm, Video, Vsock, Watchdog, matching,
};
use polyvirt_config::{Identity, parse_part};
use polyvirt_driver::{Error, ErrorDomain, Result};

/// Where devices of a kind are kept: in a list, or at most one.
trait Place<T> {
    fn all(&self) -> &[T];
    fn add(&mut self, device: T);
    fn remove(&mut self, place: usize);
    fn replace(&mut self, place: usize, device: T);
}

impl<T> Place<T> for Vec<T> {
    fn all(&self) -> &[T] {
        self
    }

    fn add(&mut self, device: T) {
        self.push(device);
    }

    fn remove(&mut self, place: usize) {
        if place < self.len() {
            Self::remove(self, place);
        }
    }

    fn replace(&mut self, place: usize, device: T) {
        if let Some(before) = self.get_mut(place) {
            *before = device;
        }
    }
}

impl<T> Place<T> for Option<T> {
    fn all(&self) -> &[T] {
        self.as_slice()
    }

    fn add(&mut self, device: T) {
        *self = Some(device);
    }

    fn remove(&mut self, _place: usize) {
        *self = None;
    }

    fn replace(&mut self, _place: usize, device: T) {
        *self = Some(device);
    }
}

/// What a device has in common with others, if it has.
trait Common {
    fn common(&self) -> Option<&DeviceInfo>;
    fn common_mut(&mut self) -> Option<&mut DeviceInfo>;
}

macro_rules! common {
    ($($kind:ty),+; without: $($bare:ty),+) => {
        $(impl Common for $kind {
            fn common(&self) -> Option<&DeviceInfo> {
                Some(&self.info)
            }

            fn common_mut(&mut self) -> Option<&mut DeviceInfo> {
                Some(&mut self.info)
            }
        })+
        $(impl Common for $bare {
            fn common(&self) -> Option<&DeviceInfo> {
                None
            }

            fn common_mut(&mut self) -> Option<&mut DeviceInfo> {
                None
            }
        })+
    };
}

common!(
    Channel, Console, Controller, Crypto, Disk, Filesystem, Hostdev, Hub, Input, Interface, Iommu,
    MemoryBalloon, MemoryDevice, Nvram, Panic, Parallel, Pstore, Redirdev, Rng, Serial, Shmem,
    Smartcard, Sound, Tpm, Video, Vsock, Watchdog;
    without: Audio, Graphics, Lease
);

/// Makes the types of devices from the table: element, variant and type, field of the document, what
/// aliases begin with, whether a running guest can get and lose one, and how one is found.
macro_rules! kinds {
    ($($word:literal $variant:ident $kind:ty, $field:ident, $prefix:literal, $live:literal, $find:expr;)+) => {
        /// A kind of device.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each is an element of documents")]
        pub enum Kind {
            $($variant),+
        }

        impl Kind {
            const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its element.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }

            /// Whether a running guest can get and lose such devices.
            pub fn can_be_plugged(self) -> bool {
                match self {
                    $(Self::$variant => $live),+
                }
            }

            /// The names of all devices of this kind: their own, or what the place in the list gives.
            pub fn aliases(self, devices: &Devices) -> Vec<String> {
                match self {
                    $(Self::$variant => aliases(devices.$field.all(), $prefix)),+
                }
            }

            /// A copy of the device at that place.
            pub fn at(self, devices: &Devices, place: usize) -> Option<Device> {
                Some(match self {
                    $(Self::$variant => {
                        Device::$variant(Box::new(devices.$field.all().get(place)?.clone()))
                    }),+
                })
            }

            /// How many there are.
            pub fn count(self, devices: &Devices) -> usize {
                match self {
                    $(Self::$variant => devices.$field.all().len()),+
                }
            }

            /// Takes out the device at that place.
            pub fn remove(self, devices: &mut Devices, place: usize) {
                match self {
                    $(Self::$variant => Place::remove(&mut devices.$field, place)),+
                }
            }

            /// The name of one more.
            pub fn next_alias(self, devices: &Devices) -> String {
                let prefix = match self {
                    $(Self::$variant => $prefix),+
                };
                let taken = self.aliases(devices);
                let mut names = (taken.len()..).map(|number| format!("{prefix}{number}"));
                let free = names.find(|name| !taken.contains(name));
                free.unwrap_or_default()
            }
        }

        /// A device that stands alone.
        #[derive(Clone, Debug)]
        #[allow(missing_docs, reason = "each is an element of documents")]
        pub enum Device {
            $($variant(Box<$kind>)),+
        }

        impl Device {
            /// Reads a device's element.
            ///
            /// # Errors
            /// When it is none that is known, or says what cannot be.
            pub fn read(text: &str) -> Result<Self> {
                let root = Identity::read(text).map_err(Error::from)?.kind;
                match root.as_str() {
                    $($word => Ok(Self::$variant(Box::new(parse_part(text, "device", $word)?))),)+
                    other => {
                        let message = format!("unknown device type '{other}'");
                        Err(Error::xml(message).with_domain(ErrorDomain::DOMAIN))
                    }
                }
            }

            /// What kind it is.
            pub fn kind(&self) -> Kind {
                match self {
                    $(Self::$variant(_) => Kind::$variant),+
                }
            }

            /// The place of the device that this one describes.
            ///
            /// # Errors
            /// When there are several.
            pub fn find(&self, devices: &Devices) -> Result<Option<usize>> {
                match self {
                    $(Self::$variant(wanted) => {
                        let find: fn(&[$kind], &$kind) -> Result<Option<usize>> = $find;
                        find(devices.$field.all(), wanted)
                    }),+
                }
            }

            /// Adds it.
            pub fn add_to(self, devices: &mut Devices) {
                match self {
                    $(Self::$variant(device) => devices.$field.add(*device)),+
                }
            }

            /// Puts it in the place of another.
            pub fn replace_in(self, devices: &mut Devices, place: usize) {
                match self {
                    $(Self::$variant(device) => Place::replace(&mut devices.$field, place, *device)),+
                }
            }

            /// What it has in common with others, if it has.
            pub fn common(&self) -> Option<&DeviceInfo> {
                match self {
                    $(Self::$variant(device) => device.common()),+
                }
            }

            /// The same, to be changed.
            pub fn common_mut(&mut self) -> Option<&mut DeviceInfo> {
                match self {
                    $(Self::$variant(device) => device.common_mut()),+
                }
            }
        }
    };
}

kinds! {
    "disk" Disk Disk, disk, "disk", true, |all, one| Ok(matching::disk::find_target(all, &one.target.dev));
    "controller" Controller Controller, controller, "controller", true, |all, one| Ok(matching::controller::find(all, one));
    "lease" Lease Lease, lease, "lease", true, |all, one| Ok(matching::lease::find(all, one));
    "filesystem" Filesystem Filesystem, filesystem, "fs", true, |all, one| {
        let target = one.target.as_ref().map_or("", |target| target.dir.as_str());
        Ok(matching::filesystem::find(all, target))
    };
    "interface" Interface Interface, interface, "net", true, |all, one| {
        Ok(matching::interface::find(all, one)?)
    };
    "smartcard" Smartcard Smartcard, smartcard, "smartcard", false, |all, one| Ok(same(all, one));
    "serial" Serial Serial, serial, "serial", true, |all, one| Ok(matching::chardev::find_serial(all, one));
    "parallel" Parallel Parallel, parallel, "parallel", true, |all, one| Ok(matching::chardev::find_parallel(all, one));
    "console" Console Console, console, "console", true, |all, one| Ok(matching::chardev::find_console(all, one));
    "channel" Channel Channel, channel, "channel", true, |all, one| Ok(matching::chardev::find_channel(all, one));
    "input" Input Input, input, "input", true, |all, one| Ok(matching::various::find_input(all, one));
    "tpm" Tpm Tpm, tpm, "tpm", false, |all, one| Ok(same(all, one));
    "graphics" Graphics Graphics, graphics, "graphics", false, |all, one| Ok(matching::graphics::find(all, one));
    "sound" Sound Sound, sound, "sound", false, |all, one| Ok(same(all, one));
    "audio" Audio Audio, audio, "audio", false, |all, one| Ok(same(all, one));
    "video" Video Video, video, "video", false, |all, one| Ok(same(all, one));
    "hostdev" Hostdev Hostdev, hostdev, "hostdev", true, |all, one| Ok(matching::hostdev::find(all, one));
    "redirdev" Redirdev Redirdev, redirdev, "redir", true, |all, one| Ok(matching::chardev::find_redirdev(all, one));
    "hub" Hub Hub, hub, "hub", false, |all, one| Ok(same(all, one));
    "watchdog" Watchdog Watchdog, watchdog, "watchdog", true, |all, one| Ok(matching::various::find_watchdog(all, one));
    "memballoon" MemoryBalloon MemoryBalloon, memballoon, "balloon", false, |all, _| Ok(only(all));
    "rng" Rng Rng, rng, "rng", true, |all, one| Ok(matching::rng::find(all, one));
    "nvram" Nvram Nvram, nvram, "nvram", false, |all, _| Ok(only(all));
    "panic" Panic Panic, panic, "panic", false, |all, one| Ok(same(all, one));
    "shmem" Shmem Shmem, shmem, "shmem", true, |all, one| Ok(matching::various::find_shmem(all, one));
    "memory" Memory MemoryDevice, memory, "dimm", true, |all, one| Ok(matching::memory::find(all, one));
    "crypto" Crypto Crypto, crypto, "crypto", true, |all, one| Ok(same(all, one));
    "iommu" Iommu Iommu, iommu, "iommu", false, |all, _| Ok(only(all));
    "vsock" Vsock Vsock, vsock, "vsock", true, |all, _| Ok(only(all));
    "pstore" Pstore Pstore, pstore, "pstore", false, |all, _| Ok(only(all));
}

/// The device that is the same in all it says.
fn same<T: PartialEq>(all: &[T], wanted: &T) -> Option<usize> {
    all.iter().position(|device| device == wanted)
}

/// The only one there can be.
fn only<T>(all: &[T]) -> Option<usize> {
    (!all.is_empty()).then_some(0)
}

fn aliases<T: Common>(all: &[T], prefix: &str) -> Vec<String> {
    let devices = all.iter().enumerate();
    devices
        .map(|(place, device)| {
            let alias = device.common().and_then(|info| info.alias.as_ref());
            alias.map_or_else(|| format!("{prefix}{place}"), |alias| alias.name.clone())
        })
        .collect()
}

/// The device of that name.
pub fn find_alias(devices: &Devices, alias: &str) -> Option<(Kind, usize)> {
    Kind::ALL.iter().find_map(|kind| {
        let aliases = kind.aliases(devices);
        let place = aliases.iter().position(|name| name == alias)?;
        Some((*kind, place))
    })
}
