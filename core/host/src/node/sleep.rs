//! Putting the machine to sleep for a while.

use std::fs;
use std::time::Duration;

use polyvirt_driver::{Error, NodeSuspendTarget as Target, Result};

use super::Node;

/// The clock that wakes the machine, at a time or, with a plus, after so many seconds.
const ALARM: &str = "sys/class/rtc/rtc0/wakealarm";

/// The shortest sleep, in seconds: what goes to sleep takes a while.
const SHORTEST: u64 = 60;

/// How long whoever asked has to hear that it worked.
const MOMENT: Duration = Duration::from_secs(2);

impl Node {
    /// Whether the kernel can put the machine to sleep in that way.
    pub fn can_sleep(&self, target: Target) -> bool {
        let words = |file: &str| fs::read_to_string(self.root.join(file)).unwrap_or_default();
        let states = words("sys/power/state");
        let has = |state| states.split_whitespace().any(|known| known == state);
        match target {
            Target::MEM => has("mem"),
            Target::DISK => has("disk"),
            Target::HYBRID => {
                let ways = words("sys/power/disk");
                has("mem") && has("disk") && ways.contains("suspend")
            }
            _ => false,
        }
    }

    /// Puts the machine to sleep in a moment, for so many seconds.
    ///
    /// # Errors
    /// When the target is none, or nothing that this machine can; when it is too short; when nobody would wake it, or
    /// we may not.
    pub fn sleep(&self, target: Target, seconds: u64) -> Result<()> {
        let name = match target {
            Target::MEM => "Suspend-to-RAM",
            Target::DISK => "Suspend-to-Disk",
            Target::HYBRID => "Hybrid-Suspend",
            _ => return Err(Error::invalid_arg("Invalid suspend target")),
        };
        if !self.can_sleep(target) {
            return Err(Error::argument_unsupported(name));
        }
        if seconds < SHORTEST {
            let message =
                format!("Suspend duration is too short, must be at least {SHORTEST} seconds");
            return Err(Error::invalid_arg(message));
        }
        self.put(ALARM, "0")?;
        self.put(ALARM, &format!("+{seconds}"))?;
        let node = self.clone();
        let thread = std::thread::Builder::new().name("polyvirt-sleep".to_owned());
        let fell = thread.spawn(move || {
            std::thread::sleep(MOMENT);
            // There is nobody left to tell. Should it not work, the alarm wakes nobody.
            let _ = node.fall_asleep(target);
        });
        fell.map(drop)
            .map_err(|error| Error::io(&error, "cannot start a thread"))
    }

    fn fall_asleep(&self, target: Target) -> Result<()> {
        if target == Target::HYBRID {
            self.put("sys/power/disk", "suspend")?;
        }
        let state = if target == Target::MEM { "mem" } else { "disk" };
        self.put("sys/power/state", state)
    }

    fn put(&self, file: &str, text: &str) -> Result<()> {
        let path = self.root.join(file);
        fs::write(&path, text)
            .map_err(|error| Error::io(&error, format!("cannot write '{}'", path.display())))
    }
}
