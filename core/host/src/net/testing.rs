//! Networks of tests' own.

use rustix::thread::{UnshareFlags, unshare_unsafe};

use crate::admin::NetAdmin;

/// Runs in a thread with a network of its own, which ends with it. Where nobody may make one, it says so and does not
/// run.
pub(crate) fn in_own_network(test: impl FnOnce() + Send) {
    let body = move || {
        // SAFETY: only the network of this thread changes, and no descriptors are told apart.
        let made = unsafe { unshare_unsafe(UnshareFlags::NEWNET) };
        match made {
            Ok(()) => test(),
            Err(error) => eprintln!("skipped: no network namespace can be made here ({error})"),
        }
    };
    let done = std::thread::scope(|scope| scope.spawn(body).join());
    if let Err(panic) = done {
        std::panic::resume_unwind(panic);
    }
}

/// The right that whoever could make a network has in it.
pub(crate) fn admin() -> NetAdmin {
    NetAdmin::probe().unwrap()
}
