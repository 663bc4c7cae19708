//! The file of a saved guest: a header of 92 bytes, the guest's document, its memory. libvirt's own driver writes and
//! reads the same.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::direct::PAGE;
use polyvirt_host::files::Target;
use rustix::fs::{Mode, OFlags};

use crate::compression::Compression;

const MAGIC: &[u8; 16] = b"LibvirtQemudSave";
/// What the file begins with until all of it is there.
const UNFINISHED: &[u8; 16] = b"LibvirtQemudPart";
const VERSION: u32 = 2;
const HEADER: usize = 92;
/// No document is longer.
const LONGEST: u32 = 16 << 20;
/// Room for a document that is a little longer, so that it can be changed in place.
const ROOM: usize = 1024;

/// How a guest was saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kept {
    /// Whether its CPUs run once it is restored.
    pub(crate) ran: bool,
    /// How its memory was made smaller.
    pub(crate) compression: Compression,
}

/// A saved guest.
#[derive(Debug)]
pub(crate) struct Image {
    pub(crate) document: String,
    /// What else is known of it.
    pub(crate) how: Kept,
    /// How much room there is for the document, with the zero behind it.
    length: u32,
    /// The file, at the guest's memory.
    pub(crate) file: File,
}

/// Where a guest can be saved to: a file, or a device with blocks.
pub(crate) fn target(path: &Path) -> Result<Target> {
    let target = Target::open(path, 0o600).map_err(|error| error.with_domain(ErrorDomain::QEMU))?;
    if target.is_seekable() {
        return Ok(target);
    }
    let message = format!(
        "cannot save a domain to '{}': it is neither a file nor a device with blocks",
        path.display()
    );
    Err(Error::operation_failed(message).with_domain(ErrorDomain::QEMU))
}

/// Begins a file, and leaves it where the guest's memory is to be written. It does not count until it is finished.
pub(crate) fn begin(path: &Path, mut file: &File, document: &str, how: Kept) -> Result<()> {
    // What follows begins with a page, for those who write past the host's cache.
    let length = (HEADER + document.len() + 1 + ROOM).next_multiple_of(PAGE) - HEADER;
    let length = u32::try_from(length)
        .ok()
        .filter(|length| *length <= LONGEST);
    let length = length.ok_or_else(|| wrong(path, "the domain's document is too long"))?;
    let bytes = header(UNFINISHED, length, how, document);
    let written = file.write_all(&bytes);
    written.map_err(|error| failed(path, "write", &error))
}

fn header(magic: &[u8; 16], length: u32, how: Kept, document: &str) -> Vec<u8> {
    let mut bytes = magic.to_vec();
    let compression = how.compression.number();
    for number in [VERSION, length, u32::from(how.ran), compression, 0] {
        bytes.extend(number.to_ne_bytes());
    }
    bytes.resize(HEADER, 0);
    bytes.extend(document.as_bytes());
    bytes.resize(HEADER + length as usize, 0);
    bytes
}

/// Says that all of it is there.
pub(crate) fn finish(path: &Path, mut file: &File) -> Result<()> {
    let done = file
        .sync_data()
        .and_then(|()| file.seek(SeekFrom::Start(0)))
        .and_then(|_| file.write_all(MAGIC))
        .and_then(|()| file.sync_data());
    done.map_err(|error| failed(path, "write", &error))
}

/// Whether a file was begun and never finished.
pub(crate) fn is_unfinished(path: &Path) -> bool {
    let mut magic = [0; 16];
    let read = File::open(path).and_then(|mut file| file.read(&mut magic));
    // A header is written at once, or not at all.
    read.is_ok_and(|length| length < magic.len() || &magic == UNFINISHED)
}

/// Opens a file of a saved guest.
pub(crate) fn open(path: &Path, to_change: bool) -> Result<Image> {
    let access = if to_change {
        OFlags::RDWR
    } else {
        OFlags::RDONLY
    };
    let flags = access | OFlags::CLOEXEC | OFlags::NOCTTY | OFlags::NONBLOCK;
    let opened = rustix::fs::open(path, flags, Mode::empty());
    let opened = opened.map_err(|error| {
        let what = format!("cannot open saved domain '{}'", path.display());
        Error::system(error.raw_os_error(), what).with_domain(ErrorDomain::QEMU)
    })?;
    let mut file = File::from(opened);
    let mut bytes = [0; HEADER];
    file.read_exact(&mut bytes)
        .map_err(|_| wrong(path, "it is too short for one"))?;
    let (magic, rest) = bytes.split_at(MAGIC.len());
    if magic == UNFINISHED {
        let error = wrong(path, "saving it has not been finished");
        return Err(error);
    }
    if magic != MAGIC {
        return Err(wrong(path, "it does not begin as one"));
    }
    let number = |place: usize| {
        let bytes = rest.get(place * 4..place * 4 + 4);
        bytes
            .and_then(|bytes| bytes.try_into().ok())
            .map_or(0, u32::from_ne_bytes)
    };
    let (version, length, ran, compressed) = (number(0), number(1), number(2), number(3));
    if version != VERSION {
        let why = format!("it is of version {version}, and {VERSION} is known");
        return Err(wrong(path, &why));
    }
    let Some(compression) = Compression::numbered(compressed) else {
        let why = format!("its memory is in format {compressed}, which is not known");
        return Err(wrong(path, &why));
    };
    if !(1..=LONGEST).contains(&length) {
        return Err(wrong(path, "the length of its document makes no sense"));
    }
    let mut document = vec![0; length as usize];
    file.read_exact(&mut document)
        .map_err(|_| wrong(path, "its document is not complete"))?;
    let end = document.iter().position(|byte| *byte == 0);
    document.truncate(end.unwrap_or(document.len()));
    let document =
        String::from_utf8(document).map_err(|_| wrong(path, "its document is not UTF-8"))?;
    Ok(Image {
        document,
        how: Kept {
            ran: ran != 0,
            compression,
        },
        length,
        file,
    })
}

impl Image {
    /// Puts another document in the place of the one that is there.
    pub(crate) fn replace(mut self, path: &Path, document: &str, ran: bool) -> Result<()> {
        if document.len() >= self.length as usize {
            let message = format!("new xml too large to fit in file '{}'", path.display());
            return Err(Error::operation_failed(message).with_domain(ErrorDomain::QEMU));
        }
        let bytes = header(MAGIC, self.length, Kept { ran, ..self.how }, document);
        let written = (self.file.seek(SeekFrom::Start(0)))
            .and_then(|_| self.file.write_all(&bytes))
            .and_then(|()| self.file.sync_data());
        written.map_err(|error| failed(path, "write", &error))
    }
}

fn wrong(path: &Path, why: &str) -> Error {
    let message = format!("'{}' is no saved domain: {why}", path.display());
    Error::operation_failed(message).with_domain(ErrorDomain::QEMU)
}

fn failed(path: &Path, what: &str, error: &std::io::Error) -> Error {
    let what = format!("cannot {what} saved domain '{}'", path.display());
    Error::io(error, what).with_domain(ErrorDomain::QEMU)
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use super::{Compression, Kept, begin, finish, open, target};

    #[test]
    fn what_was_saved_is_found_again_once_it_is_finished() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("image");
        let how = Kept {
            ran: true,
            compression: Compression::named("xz"),
        };
        let target = target(&path).expect("made");
        begin(&path, &target.file, "<domain/>", how).expect("begun");
        (&target.file).write_all(b"memory").expect("written");
        assert!(open(&path, false).is_err(), "it is not finished");
        finish(&path, &target.file).expect("finished");
        let mut image = open(&path, false).expect("opened");
        assert_eq!((image.document.as_str(), image.how), ("<domain/>", how));
        let mut memory = String::new();
        image.file.read_to_string(&mut memory).expect("read");
        assert_eq!(memory, "memory");
        let changeable = open(&path, true).expect("opened");
        changeable
            .replace(&path, "<domain id='1'/>", false)
            .expect("changed");
        let image = open(&path, false).expect("opened");
        assert_eq!(image.how, Kept { ran: false, ..how });
    }

    #[test]
    fn anything_else_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("image");
        for bytes in [&b""[..], b"LibvirtQemudSave", &[0; 200], &[0xff; 4096]] {
            std::fs::write(&path, bytes).expect("written");
            assert!(open(&path, false).is_err());
        }
    }
}
