//! Noticing that the daemon no longer answers.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// When to ask a silent daemon whether it still lives, and when to give it up.
#[derive(Clone, Copy, Debug)]
pub struct KeepaliveOptions {
    /// How long it may be silent before it is asked, and how long it has for each answer.
    pub interval: Duration,
    /// How many questions may stay without an answer.
    pub count: u32,
}

/// What is to be done now.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Due {
    /// Nothing, for this long.
    Wait(Duration),
    Ping,
    GiveUp,
}

/// When the daemon was last heard of, and how often it has been asked since.
pub(crate) struct Keepalive {
    options: KeepaliveOptions,
    began: Instant,
    /// Milliseconds since the beginning. Anything that arrives is a sign of life.
    heard: AtomicU64,
    asked: AtomicU64,
}

impl Keepalive {
    pub(crate) fn new(options: KeepaliveOptions) -> Self {
        Self {
            options,
            began: Instant::now(),
            heard: AtomicU64::new(0),
            asked: AtomicU64::new(0),
        }
    }

    /// Something has arrived.
    pub(crate) fn heard(&self) {
        self.heard.store(self.now(), Ordering::Relaxed);
        self.asked.store(0, Ordering::Relaxed);
    }

    /// What is due. A question that is, is taken as asked.
    pub(crate) fn due(&self) -> Due {
        self.due_at(self.now())
    }

    fn due_at(&self, now: u64) -> Due {
        let silent = now.saturating_sub(self.heard.load(Ordering::Relaxed));
        let asked = self.asked.load(Ordering::Relaxed);
        let interval = u64::try_from(self.options.interval.as_millis()).unwrap_or(u64::MAX);
        let due = interval.max(1).saturating_mul(asked + 1);
        if silent < due {
            return Due::Wait(Duration::from_millis(due - silent));
        }
        if asked >= u64::from(self.options.count) {
            return Due::GiveUp;
        }
        self.asked.store(asked + 1, Ordering::Relaxed);
        Due::Ping
    }

    fn now(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asks_as_often_as_allowed_then_gives_up_and_begins_anew_when_heard() {
        let keepalive = Keepalive::new(KeepaliveOptions {
            interval: Duration::from_secs(5),
            count: 2,
        });
        let wait = |millis| Due::Wait(Duration::from_millis(millis));
        assert_eq!(keepalive.due_at(1_000), wait(4_000));
        assert_eq!(keepalive.due_at(5_000), Due::Ping);
        assert_eq!(keepalive.due_at(5_000), wait(5_000));
        assert_eq!(keepalive.due_at(10_001), Due::Ping);
        assert_eq!(keepalive.due_at(14_999), wait(1));
        assert_eq!(keepalive.due_at(15_000), Due::GiveUp);
        keepalive.heard();
        assert_eq!(keepalive.due_at(15_000), Due::Ping);
    }
}
