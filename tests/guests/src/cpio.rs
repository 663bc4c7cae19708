//! A kernel's first file system, in the format that it unpacks (`newc`).

use std::path::Path;

use anyhow::{Context, Result};

/// What a file is, beside its permissions.
const FOLDER: u32 = 0o040_000;
const FILE: u32 = 0o100_000;
const CHARACTERS: u32 = 0o020_000;

/// An archive that is being written.
#[derive(Default)]
pub(crate) struct Archive {
    bytes: Vec<u8>,
    count: u32,
}

impl Archive {
    /// Adds a folder; those above it are there already.
    pub(crate) fn folder(&mut self, name: &str) {
        self.entry(name, FOLDER | 0o755, (0, 0), &[]);
    }

    /// Adds a file that can be run.
    pub(crate) fn program(&mut self, name: &str, content: &[u8]) {
        self.entry(name, FILE | 0o755, (0, 0), content);
    }

    /// Adds a file of this machine.
    pub(crate) fn copy(&mut self, name: &str, from: &Path) -> Result<()> {
        let content =
            std::fs::read(from).with_context(|| format!("cannot read {}", from.display()))?;
        self.program(name, &content);
        Ok(())
    }

    /// Adds a device of characters.
    pub(crate) fn device(&mut self, name: &str, numbers: (u32, u32)) {
        self.entry(name, CHARACTERS | 0o600, numbers, &[]);
    }

    /// The archive.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        self.entry("TRAILER!!!", 0, (0, 0), &[]);
        self.bytes
    }

    fn entry(&mut self, name: &str, mode: u32, (major, minor): (u32, u32), content: &[u8]) {
        self.count += 1;
        let [size, name_size] =
            [content.len(), name.len() + 1].map(|size| u32::try_from(size).unwrap_or(u32::MAX));
        // Number, mode, owner, group, links, time, size, the device it is on, the device it is, name's size, checksum.
        let fields = [
            self.count, mode, 0, 0, 1, 0, size, 0, 0, major, minor, name_size, 0,
        ];
        self.bytes.extend(b"070701");
        for field in fields {
            self.bytes.extend(format!("{field:08x}").bytes());
        }
        self.bytes.extend(name.bytes());
        self.bytes.push(0);
        self.pad();
        self.bytes.extend(content);
        self.pad();
    }

    fn pad(&mut self) {
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }
}
