//! A process that keeps virtual networks, as a daemon would.

use std::fs::Permissions;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Mutex;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::Host;

/// What a call answers, or the text of its error.
pub type Answer = Result<Value, String>;

/// The process. When this is dropped it stops its networks and ends; when it is killed, they stay.
#[derive(Debug)]
pub struct Keeper {
    child: Child,
    pipes: Mutex<(ChildStdin, BufReader<ChildStdout>)>,
}

impl Keeper {
    /// Where the networks of a test are kept. Their servers, which are nobody by then, may look into it.
    pub fn root() -> TempDir {
        let root = tempfile::tempdir().unwrap();
        let all = Permissions::from_mode(0o755);
        std::fs::set_permissions(root.path(), all).unwrap();
        root
    }

    /// Starts `program`, the binary of this crate, in a host's network; it opens `root`.
    pub fn start(host: &Host, program: &str, root: &Path) -> Self {
        Self::start_by(host, &[program], root)
    }

    /// Starts it by way of other programs, such as those that change who one is.
    pub fn start_by(host: &Host, words: &[&str], root: &Path) -> Self {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let root = root.to_owned();
        let mut child = host.run(move |_, _| {
            let mut command = Command::new(&words[0]);
            command.args(&words[1..]).arg(root);
            command.stdin(Stdio::piped()).stdout(Stdio::piped());
            command.spawn().unwrap()
        });
        let pipes = (
            child.stdin.take().unwrap(),
            BufReader::new(child.stdout.take().unwrap()),
        );
        Self {
            child,
            pipes: Mutex::new(pipes),
        }
    }

    /// Makes a call by its name, with arguments.
    ///
    /// # Errors
    /// The text of the error that the call failed with.
    pub fn call(&self, name: &str, arguments: &[&str]) -> Answer {
        let mut pipes = self.pipes.lock().unwrap();
        let (to, from) = &mut *pipes;
        let line = json!({ "call": name, "arguments": arguments });
        writeln!(to, "{line}").map_err(|error| format!("the keeper has gone: {error}"))?;
        let mut answer = String::new();
        from.read_line(&mut answer)
            .map_err(|error| format!("the keeper has gone: {error}"))?;
        let answer: Value = serde_json::from_str(&answer)
            .map_err(|error| format!("the keeper has gone: {error}"))?;
        match answer["error"].as_str() {
            Some(error) => Err(error.to_owned()),
            None => Ok(answer["answer"].clone()),
        }
    }

    /// As [`call`](Self::call), which must succeed.
    pub fn must(&self, name: &str, arguments: &[&str]) -> Value {
        let answer = self.call(name, arguments);
        answer.unwrap_or_else(|error| panic!("{name} {arguments:?}: {error}"))
    }

    /// Its number.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Sends it a signal.
    pub fn signal(&self, signal: Signal) {
        let pid = i32::try_from(self.child.id()).unwrap();
        kill_process(Pid::from_raw(pid).unwrap(), signal).unwrap();
    }

    /// Kills it, as with `kill -9`, and waits until it has gone.
    pub fn kill(mut self) {
        self.end();
    }

    fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        if let Ok(names) = self.call("list", &[]) {
            for name in names.as_array().into_iter().flatten() {
                // One that is not active needs nothing.
                let _ = self.call("stop", &[name.as_str().unwrap_or_default()]);
            }
        }
        self.end();
    }
}
