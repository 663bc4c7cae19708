//! Programs that end with us, or outlive us when told to.
//!
//! The kernel ends a program when the *thread* that started it ends, so all are started by one thread that lasts as
//! long as the process. What is started gets the descriptors it is given and no others, whatever the application around
//! us has left open.

use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd, RawFd};
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};

use polyvirt_driver::{Error, Result};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::process::{Pid, PidfdFlags, Signal, WaitId, WaitIdOptions};

use crate::accounts::{Owner, groups_of};

/// What is to be started.
#[derive(Debug)]
pub struct Program {
    /// Its path.
    pub path: OsString,
    /// Its arguments, without its name.
    pub arguments: Vec<String>,
    /// All variables of its environment.
    pub environment: Vec<(String, String)>,
    /// Descriptors that it gets, under the numbers they have here.
    pub descriptors: Vec<OwnedFd>,
    /// Control groups that it enters before it begins, by their [doors](crate::cgroup::Group::doors).
    pub groups: Vec<OwnedFd>,
    /// Where it writes what it has to say.
    pub output: File,
    /// As whom it runs, with all groups that this user is in; as we do when nothing is said.
    pub owner: Option<Owner>,
    /// What it may take of the host.
    pub limits: Limits,
    /// What nobody may do with the files that it makes, as bits of a mode.
    pub umask: u32,
    /// Whether it ends when this process does, however that comes about.
    pub ends_with_us: bool,
}

/// The [umask](Program::umask) of programs whose files are nobody else's affair.
pub const PRIVATE: u32 = 0o077;

/// What a process may take of the host; what is left out stays as it is for us.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// Processes and threads of its user.
    pub processes: Option<u64>,
    /// Files that it has open.
    pub files: Option<u64>,
    /// Bytes of a dump of it; [`u64::MAX`] for any number.
    pub core: Option<u64>,
    /// Bytes of memory that stay where they are; [`u64::MAX`] for any number.
    pub locked_memory: Option<u64>,
}

impl Limits {
    /// Those that are to be set, as the kernel numbers them.
    fn all(&self) -> impl Iterator<Item = (libc::__rlimit_resource_t, u64)> {
        let all = [
            (libc::RLIMIT_NPROC, self.processes),
            (libc::RLIMIT_NOFILE, self.files),
            (libc::RLIMIT_CORE, self.core),
            (libc::RLIMIT_MEMLOCK, self.locked_memory),
        ];
        all.into_iter()
            .filter_map(|(resource, limit)| Some((resource, limit?)))
    }
}

/// A program that runs. It goes on when this is dropped.
#[derive(Debug)]
pub struct Process {
    pid: Pid,
    handle: OwnedFd,
}

/// The thread that starts programs, and the process it belongs to: it is not there after a fork.
static STARTER: Mutex<Option<(u32, Sender<Request>)>> = Mutex::new(None);

type Request = Box<dyn FnOnce() + Send>;

/// Where a program reads from, and where it complains.
struct Ends {
    input: Stdio,
    errors: Stdio,
}

impl Program {
    /// Starts it.
    ///
    /// # Errors
    /// When it cannot be run, or there are too many processes.
    pub fn start(self) -> Result<Process> {
        let errors = self.output.try_clone();
        let errors = errors.map_err(|error| Error::io(&error, "cannot share a file"))?;
        self.start_at(Ends {
            input: Stdio::null(),
            errors: errors.into(),
        })
    }

    /// Starts one that reads from a file, and complains to another than where it writes.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn start_reading(self, input: File, errors: File) -> Result<Process> {
        self.start_at(Ends {
            input: input.into(),
            errors: errors.into(),
        })
    }

    fn start_at(self, ends: Ends) -> Result<Process> {
        let (reply, answer) = channel();
        let name = self.path.to_string_lossy().into_owned();
        let member_of = self.owner.map(|owner| groups_of(owner.user, owner.group));
        let member_of = member_of.transpose()?.unwrap_or_default();
        let request = move || {
            let _ = reply.send(self.start_here(ends, member_of));
        };
        starter()?
            .send(Box::new(request))
            .map_err(|_| Error::internal("the thread that starts programs has gone"))?;
        let started = answer.recv();
        let started =
            started.map_err(|_| Error::internal("the thread that starts programs has gone"))?;
        started.map_err(|error| Error::io(&error, format!("cannot run '{name}'")))
    }

    /// The user is in the groups `member_of`.
    fn start_here(self, ends: Ends, member_of: Vec<u32>) -> io::Result<Process> {
        let mut command = Command::new(&self.path);
        command
            .args(&self.arguments)
            .env_clear()
            .envs(self.environment)
            .current_dir("/")
            .stdin(ends.input)
            .stdout(self.output)
            .stderr(ends.errors);
        let child = Child {
            us: std::process::id(),
            umask: self.umask,
            ends_with_us: self.ends_with_us,
            owner: self.owner.map(|owner| (owner, member_of)),
            limits: self.limits.all().collect(),
            doors: self.groups.iter().map(AsRawFd::as_raw_fd).collect(),
            wanted: self.descriptors.iter().map(AsRawFd::as_raw_fd).collect(),
        };
        // SAFETY: between fork and exec, only system calls are made, with memory that was allocated before.
        unsafe {
            command.pre_exec(move || child.prepare());
        }
        let mut started = command.spawn()?;
        // The handle is not kept: whoever wants to know asks by the process's descriptor.
        Process::with(started.id()).inspect_err(|_| {
            // What nobody can end must not go on.
            let _ = started.kill();
            let _ = started.wait();
        })
    }
}

/// What is to be done in a new process, before the program: a session of its own, no descriptors but those it gets, and
/// its end. All of it is there before, since nothing may be allocated then.
struct Child {
    us: u32,
    umask: libc::mode_t,
    ends_with_us: bool,
    /// As whom it runs, and the groups that this user is in.
    owner: Option<(Owner, Vec<u32>)>,
    limits: Vec<(libc::__rlimit_resource_t, u64)>,
    doors: Vec<RawFd>,
    wanted: Vec<RawFd>,
}

/// Signals that an application may have blocked or ignored, which its children must not inherit: they could not be told
/// to end.
const HEARD: [libc::c_int; 6] = [
    libc::SIGHUP,
    libc::SIGINT,
    libc::SIGQUIT,
    libc::SIGPIPE,
    libc::SIGTERM,
    libc::SIGCHLD,
];

/// In a new process, has signals do what they usually do.
///
/// # Safety
/// No handler of this process is needed any more.
unsafe fn hear_signals() {
    // SAFETY: system calls on a set of our own, whose every bit pattern is right.
    unsafe {
        for signal in HEARD {
            libc::signal(signal, libc::SIG_DFL);
        }
        let mut none = std::mem::zeroed();
        libc::sigemptyset(&raw mut none);
        libc::pthread_sigmask(libc::SIG_SETMASK, &raw const none, std::ptr::null_mut());
    }
}

impl Child {
    fn prepare(&self) -> io::Result<()> {
        // SAFETY: system calls on numbers; what they are given of ours is there as long as they take.
        unsafe {
            check(libc::setsid().into())?;
            libc::umask(self.umask);
            hear_signals();
            for (resource, limit) in &self.limits {
                let limit = libc::rlimit {
                    rlim_cur: *limit,
                    rlim_max: *limit,
                };
                check(libc::setrlimit(*resource, &raw const limit).into())?;
            }
            for door in &self.doors {
                // Whoever writes this is meant.
                let written = libc::write(*door, c"0".as_ptr().cast(), 1);
                check(written.try_into().unwrap_or(-1))?;
            }
            self.become_owner()?;
            // The kernel forgets this when the user changes.
            if self.ends_with_us {
                let signal = libc::c_ulong::from(libc::SIGKILL.unsigned_abs());
                check(libc::prctl(libc::PR_SET_PDEATHSIG, signal).into())?;
                // We may have ended before that was set.
                if u32::try_from(libc::getppid()) != Ok(self.us) {
                    return Err(io::Error::from_raw_os_error(libc::ESRCH));
                }
            }
            let from = libc::STDERR_FILENO + 1;
            let flags = libc::CLOSE_RANGE_CLOEXEC;
            check(libc::syscall(libc::SYS_close_range, from, u32::MAX, flags))?;
            for number in &self.wanted {
                check(libc::fcntl(*number, libc::F_SETFD, 0).into())?;
            }
        }
        Ok(())
    }

    /// Takes on the user, which loses the privileges of the one before.
    fn become_owner(&self) -> io::Result<()> {
        let Some((owner, groups)) = &self.owner else {
            return Ok(());
        };
        // SAFETY: as above; the list is as long as is said.
        unsafe {
            check(libc::setgroups(groups.len(), groups.as_ptr()).into())?;
            check(libc::setgid(owner.group).into())?;
            check(libc::setuid(owner.user).into())?;
        }
        Ok(())
    }
}

/// What a system call says that has failed.
fn check(result: libc::c_long) -> io::Result<()> {
    match result {
        -1 => Err(io::Error::last_os_error()),
        _ => Ok(()),
    }
}

/// Where to send what is to be started.
fn starter() -> Result<Sender<Request>> {
    let mut starter = match STARTER.lock() {
        Ok(starter) => starter,
        Err(poisoned) => poisoned.into_inner(),
    };
    let us = std::process::id();
    if let Some((process, sender)) = &*starter
        && *process == us
    {
        return Ok(sender.clone());
    }
    let (sender, requests) = channel::<Request>();
    let thread = std::thread::Builder::new().name("polyvirt-starter".to_owned());
    thread
        .spawn(move || requests.into_iter().for_each(|request| request()))
        .map_err(|error| Error::io(&error, "cannot start a thread"))?;
    *starter = Some((us, sender.clone()));
    Ok(sender)
}

impl Process {
    /// The process of that number, which must be known to be the right one.
    ///
    /// # Errors
    /// When there is none.
    pub fn of(pid: u32) -> Result<Self> {
        Self::with(pid).map_err(|_| Error::internal(format!("there is no process {pid}")))
    }

    fn with(pid: u32) -> io::Result<Self> {
        let pid = i32::try_from(pid).ok().and_then(Pid::from_raw);
        let pid = pid.ok_or(Errno::SRCH)?;
        let handle = rustix::process::pidfd_open(pid, PidfdFlags::empty())?;
        Ok(Self { pid, handle })
    }

    /// The processes that have a variable in their environment, given as `NAME=value`.
    pub fn running_with(variable: &str) -> Vec<Self> {
        let Ok(entries) = std::fs::read_dir("/proc") else {
            return Vec::new();
        };
        let numbers = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
        numbers
            .filter_map(|pid: u32| {
                let process = Self::of(pid).ok()?;
                runs_with(pid, variable).then_some(process)
            })
            .collect()
    }

    /// Its number.
    pub fn pid(&self) -> u32 {
        self.pid.as_raw_nonzero().get().unsigned_abs()
    }

    /// Sends a signal. It is no error when it has ended already.
    ///
    /// # Errors
    /// When that is not allowed.
    pub fn signal(&self, signal: Signal) -> Result<()> {
        match rustix::process::pidfd_send_signal(&self.handle, signal) {
            Ok(()) | Err(Errno::SRCH) => Ok(()),
            Err(error) => {
                let what = format!("cannot send a signal to process {}", self.pid());
                Err(Error::system(error.raw_os_error(), what))
            }
        }
    }

    /// Waits for its end, so long at most; whether it has ended.
    pub fn wait(&self, at_most: Duration) -> bool {
        let until = Instant::now() + at_most;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            let timeout = Timespec::try_from(left).ok();
            let mut waited = [PollFd::from_borrowed_fd(self.handle.as_fd(), PollFlags::IN)];
            match poll(&mut waited, timeout.as_ref()) {
                Ok(0) if left.is_zero() => return false,
                Ok(0) | Err(Errno::INTR) => {}
                _ => break,
            }
        }
        self.reap();
        true
    }

    /// Waits for the end of a child of ours, so long at most; whether it says that all went well. None when it has not
    /// ended, and when nobody can say: it was no child of ours, or somebody else took note of its end.
    pub fn end_of(&self, at_most: Duration) -> Option<bool> {
        let until = Instant::now() + at_most;
        loop {
            let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG;
            match rustix::process::waitid(WaitId::PidFd(self.handle.as_fd()), options) {
                Ok(Some(status)) => return Some(status.exit_status() == Some(0)),
                Ok(None) if Instant::now() < until => {}
                Err(Errno::INTR) => continue,
                _ => return None,
            }
            let left = until.saturating_duration_since(Instant::now());
            let timeout = Timespec::try_from(left).ok();
            let mut waited = [PollFd::from_borrowed_fd(self.handle.as_fd(), PollFlags::IN)];
            // Whatever this says, the end is asked for again.
            let _ = poll(&mut waited, timeout.as_ref());
        }
    }

    /// Takes note of its end, when it is a child of ours that nobody else has taken note of.
    fn reap(&self) {
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG;
        let _ = rustix::process::waitid(WaitId::PidFd(self.handle.as_fd()), options);
    }

    /// Whether somebody has stopped it, so that it does nothing, not even end when it is asked to.
    pub fn is_stopped(&self) -> bool {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.pid()));
        // The name before the state may hold anything, parentheses too.
        stat.is_ok_and(|stat| {
            let state = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
            state.starts_with(['T', 't'])
        })
    }

    /// Ends a child of ours, with all that it has started and that has not left its session.
    ///
    /// # Errors
    /// When it does not end.
    pub fn end_all(&self) -> Result<()> {
        // It leads a group of processes of its own, which is there as long as one of them is.
        let _ = rustix::process::kill_process_group(self.pid, Signal::KILL);
        self.end(Duration::ZERO)
    }

    /// Ends it: politely, and after a while not so. What is stopped cannot hear, and is killed at once.
    ///
    /// # Errors
    /// When it can neither be asked nor ended.
    pub fn end(&self, politely: Duration) -> Result<()> {
        if !politely.is_zero() && !self.is_stopped() {
            self.signal(Signal::TERM)?;
            if self.wait(politely) {
                return Ok(());
            }
        }
        self.signal(Signal::KILL)?;
        if self.wait(Duration::from_secs(30)) {
            return Ok(());
        }
        let message = format!("process {} did not end though it was killed", self.pid());
        Err(Error::operation_failed(message))
    }
}

/// Whether the process of that number runs and has a variable in its environment, given as `NAME=value`.
pub fn runs_with(pid: u32, variable: &str) -> bool {
    let environment = std::fs::read(format!("/proc/{pid}/environ")).unwrap_or_default();
    let mut variables = environment.split(|byte| *byte == 0);
    variables.any(|other| other == variable.as_bytes())
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::{Read, Seek};
    use std::os::fd::{AsRawFd, OwnedFd};
    use std::time::Duration;

    use rustix::process::Signal;

    use super::{Limits, PRIVATE, Process, Program};

    fn shell(script: &str, output: &File, descriptors: Vec<OwnedFd>) -> Process {
        let program = Program {
            path: "/bin/sh".into(),
            arguments: vec!["-c".to_owned(), script.to_owned()],
            environment: Vec::new(),
            descriptors,
            output: output.try_clone().expect("another handle"),
            owner: None,
            limits: Limits::default(),
            groups: Vec::new(),
            umask: PRIVATE,
            ends_with_us: true,
        };
        program.start().expect("started")
    }

    #[test]
    fn it_gets_the_descriptors_it_is_given_and_no_others() {
        let mut output = tempfile::tempfile().expect("a file");
        let given: OwnedFd = tempfile::tempfile().expect("a file").into();
        // One that is not closed on exec, as an application may have left it.
        let left = rustix::io::dup(&output).expect("a descriptor");
        let number = given.as_raw_fd();
        let process = shell("echo /proc/self/fd/*", &output, vec![given]);
        assert!(process.wait(Duration::from_secs(10)));
        drop(left);
        let mut text = String::new();
        output.rewind().expect("at its beginning");
        output.read_to_string(&mut text).expect("read");
        let numbers: Vec<_> = text.split_whitespace().collect();
        let known = [0, 1, 2, number].map(|n| format!("/proc/self/fd/{n}"));
        assert!(
            known.iter().all(|n| numbers.contains(&n.as_str())),
            "{text}"
        );
        // The shell itself has the folder open that it lists.
        assert!(numbers.len() <= known.len() + 1, "{text}");
    }

    #[test]
    fn it_can_be_ended_and_its_end_is_noticed() {
        let output = tempfile::tempfile().expect("a file");
        let process = shell("trap '' TERM; while :; do sleep 1; done", &output, vec![]);
        assert!(!process.wait(Duration::ZERO));
        process.end(Duration::from_millis(50)).expect("ended");
        assert!(process.wait(Duration::ZERO));
        assert!(process.signal(Signal::KILL).is_ok());
    }

    #[test]
    fn what_is_stopped_is_not_asked_to_end() {
        let output = tempfile::tempfile().expect("a file");
        let process = shell("while :; do sleep 1; done", &output, vec![]);
        assert!(!process.is_stopped());
        process.signal(Signal::STOP).expect("a child of ours");
        while !process.is_stopped() {
            assert!(!process.wait(Duration::from_millis(10)));
        }
        // Asked to end, it would outlast any patience.
        process.end(Duration::from_secs(3600)).expect("ended");
        assert!(!process.is_stopped());
    }

    #[test]
    fn what_cannot_be_run_is_an_error() {
        let program = Program {
            path: "/nonexistent/program".into(),
            arguments: Vec::new(),
            environment: Vec::new(),
            descriptors: Vec::new(),
            output: tempfile::tempfile().expect("a file"),
            owner: None,
            limits: Limits::default(),
            groups: Vec::new(),
            umask: PRIVATE,
            ends_with_us: false,
        };
        let error = program.start().expect_err("there is none");
        assert!(error.message().contains("/nonexistent/program"), "{error}");
    }
}
