//! Large files that go past the host's cache, which guests need more than files that nobody reads soon.
//!
//! Who writes or reads such a file has to keep to whole pages. QEMU does not: it is given one end of a socket, and a
//! thread at the other end does.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::Duration;

use polyvirt_driver::{Error, Result};
use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};

/// Files are read and written in multiples of this, which is enough for all file systems and devices.
pub const PAGE: usize = 4096;

/// How much is read or written at a time.
const CHUNK: usize = 1 << 20;

/// How long the last chunk may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A file that is written past the cache.
#[derive(Debug)]
pub struct Writer {
    end: File,
    done: Receiver<io::Result<()>>,
}

impl Writer {
    /// Writes to a file from where it is now, which is a multiple of [`PAGE`], what is written to the [end](Self::end).
    ///
    /// # Errors
    /// When the file system has no way past the cache.
    pub fn new(file: &File) -> Result<Self> {
        let mut file = file.try_clone().map_err(|error| failed(&error))?;
        set_direct(&file, true)?;
        let (end, mut source) = pair()?;
        let (tell, done) = sync_channel(1);
        spawn(move || {
            let written = copy_in(&mut source, &mut file);
            // Nobody may wait for it any more.
            let _ = tell.send(written.and(set_direct(&file, false).map_err(io::Error::other)));
        })?;
        Ok(Self { end, done })
    }

    /// What is to be written to.
    pub const fn end(&self) -> &File {
        &self.end
    }

    /// Waits until all of it is in the file. Whoever has been given the end must have closed it.
    ///
    /// # Errors
    /// When it could not be written, as on a full disk.
    pub fn finish(self) -> Result<()> {
        let Self { end, done } = self;
        drop(end);
        let done = done.recv_timeout(PATIENCE);
        let done =
            done.map_err(|_| Error::operation_failed("the end of a file was not written in time"))?;
        done.map_err(|error| failed(&error))
    }
}

/// Reads a file past the cache, from where it is now. It is to be read from the result.
///
/// # Errors
/// When the file system has no way past the cache.
pub fn reader(file: &File) -> Result<File> {
    let mut file = file.try_clone().map_err(|error| failed(&error))?;
    let place = file.stream_position().map_err(|error| failed(&error))?;
    let before = place % PAGE as u64;
    file.seek(SeekFrom::Start(place - before))
        .map_err(|error| failed(&error))?;
    set_direct(&file, true)?;
    let (end, mut sink) = pair()?;
    let skip = usize::try_from(before).unwrap_or_default();
    // Whoever reads notices when there is no more, and knows how much there should be.
    spawn(move || drop(copy_out(&mut file, &mut sink, skip)))?;
    Ok(end)
}

fn copy_in(source: &mut impl Read, file: &mut File) -> io::Result<()> {
    let mut room = vec![0; CHUNK + PAGE];
    let buffer = aligned(&mut room)?;
    loop {
        let mut filled = 0;
        while filled < buffer.len() {
            match source.read(&mut buffer[filled..]) {
                Ok(0) => break,
                Ok(length) => filled += length,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        let whole = filled - filled % PAGE;
        file.write_all(&buffer[..whole])?;
        if filled < buffer.len() {
            // What is left is no whole page.
            set_direct(file, false).map_err(io::Error::other)?;
            return file.write_all(&buffer[whole..filled]);
        }
    }
}

fn copy_out(file: &mut File, sink: &mut impl Write, mut skip: usize) -> io::Result<()> {
    let mut room = vec![0; CHUNK + PAGE];
    let buffer = aligned(&mut room)?;
    loop {
        let length = file.read(buffer)?;
        let Some(chunk) = buffer.get(skip..length).filter(|chunk| !chunk.is_empty()) else {
            return Ok(());
        };
        sink.write_all(chunk)?;
        skip = 0;
    }
}

/// The part of a buffer that begins with a page.
fn aligned(room: &mut [u8]) -> io::Result<&mut [u8]> {
    let start = room.as_ptr().align_offset(PAGE);
    let part = room.get_mut(start..start.saturating_add(CHUNK));
    part.ok_or_else(|| io::Error::other("no memory is aligned to pages"))
}

fn set_direct(file: &File, direct: bool) -> Result<()> {
    let flags = fcntl_getfl(file).and_then(|flags| {
        let mut flags = flags;
        flags.set(OFlags::DIRECT, direct);
        fcntl_setfl(file, flags)
    });
    flags.map_err(|error| {
        let what = "the file system has no way past the host's cache";
        Error::system(error.raw_os_error(), what)
    })
}

/// A socket, since writing to one that nobody reads is an error and no signal.
fn pair() -> Result<(File, UnixStream)> {
    let (end, other) = UnixStream::pair().map_err(|error| failed(&error))?;
    Ok((File::from(OwnedFd::from(end)), other))
}

fn spawn(copy: impl FnOnce() + Send + 'static) -> Result<()> {
    let thread = std::thread::Builder::new().name("polyvirt-direct".to_owned());
    thread.spawn(copy).map(drop).map_err(|error| failed(&error))
}

fn failed(error: &io::Error) -> Error {
    Error::io(error, "cannot copy past the host's cache")
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::{Read, Seek, SeekFrom, Write};

    use super::{CHUNK, PAGE, Writer, reader};

    #[test]
    fn what_is_written_past_the_cache_is_read_again() {
        // Beside this program: what is temporary may be kept in memory alone.
        let program = std::env::current_exe().expect("it runs");
        let beside = program.parent().expect("a folder");
        let folder = tempfile::tempdir_in(beside).expect("a folder");
        let path = folder.path().join("file");
        let mut file = File::options()
            .read(true)
            .write(true)
            .create_new(true)
            .open(&path)
            .expect("made");
        file.write_all(&[7; PAGE]).expect("written");
        let content: Vec<u8> = (0..=250).cycle().take(CHUNK * 2 + 12345).collect();
        let writer = match Writer::new(&file) {
            Ok(writer) => writer,
            Err(error) => {
                eprintln!("skipped: {error}");
                return;
            }
        };
        let mut end = writer.end().try_clone().expect("another");
        end.write_all(&content).expect("written");
        drop(end);
        writer.finish().expect("all of it");
        assert_eq!(
            file.metadata().expect("there").len(),
            (PAGE + content.len()) as u64
        );
        // A place that is not at the beginning of a page.
        file.seek(SeekFrom::Start(PAGE as u64 + 100))
            .expect("there");
        let mut read = Vec::new();
        reader(&file)
            .expect("as before")
            .read_to_end(&mut read)
            .expect("read");
        assert!(read == content[100..]);
    }
}
