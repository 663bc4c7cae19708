//! What a guest says, and telling it something.

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use parking_lot::{Condvar, Mutex};
use polyvirt::driver::Received;
use polyvirt::{Connect, Domain, DomainConsoleFlags, Stream, StreamFlags};

/// An open console.
pub struct Console {
    stream: Stream,
    heard: Arc<Heard>,
}

#[derive(Default)]
struct Heard {
    text: Mutex<(String, bool)>,
    more: Condvar,
}

impl Console {
    /// Opens the first console of a guest.
    ///
    /// # Errors
    /// When there is none.
    pub fn open(conn: &Connect, domain: &Domain) -> Result<Self> {
        let stream = conn.new_stream(StreamFlags::empty());
        domain.open_console(None, &stream, DomainConsoleFlags::empty())?;
        let heard = Arc::<Heard>::default();
        let (reader, all) = (stream.clone(), Arc::clone(&heard));
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(Received::Data(count @ 1..)) = reader.recv(&mut buffer) {
                let text = String::from_utf8_lossy(&buffer[..count]);
                all.text.lock().0.push_str(&text);
                all.more.notify_all();
            }
            all.text.lock().1 = true;
            all.more.notify_all();
        });
        Ok(Self { stream, heard })
    }

    /// Waits until the guest has said something, and takes everything up to it.
    ///
    /// # Errors
    /// When it does not say it in time, or ends.
    pub fn expect(&self, wanted: &str, patience: Duration) -> Result<String> {
        let until = Instant::now() + patience;
        let mut heard = self.heard.text.lock();
        loop {
            if let Some(place) = heard.0.find(wanted) {
                let rest = heard.0.split_off(place + wanted.len());
                return Ok(std::mem::replace(&mut heard.0, rest));
            }
            let late = self.heard.more.wait_until(&mut heard, until).timed_out();
            if late || heard.1 && !heard.0.contains(wanted) {
                bail!("the guest did not say {wanted:?} but {:?}", heard.0);
            }
        }
    }

    /// Tells the guest something.
    ///
    /// # Errors
    /// When the console has gone.
    pub fn tell(&self, text: &str) -> Result<()> {
        self.stream.send(text.as_bytes())?;
        Ok(())
    }
}

impl Drop for Console {
    fn drop(&mut self) {
        let _ = self.stream.abort();
    }
}
