//! Asks a person at the terminal.

use std::io::{self, BufRead, Write};

/// Asks, and reads a line; a secret is not shown while it is typed. None at the end of input.
pub(super) fn ask(prompt: &str, secret: bool) -> Option<String> {
    let hidden = secret.then(Hidden::new);
    let mut out = io::stdout();
    write!(out, "{prompt}: ").and_then(|()| out.flush()).ok()?;
    let mut line = String::new();
    let read = io::stdin().lock().read_line(&mut line).ok()?;
    if hidden.flatten().is_some() {
        // The line break was not shown either.
        let _ = writeln!(out);
    }
    (read > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned())
}

/// While it lives, the terminal shows nothing that is typed.
struct Hidden(libc::termios);

impl Hidden {
    /// None when the input is no terminal.
    fn new() -> Option<Self> {
        // SAFETY: the calls fill in and read the structure that they are given.
        unsafe {
            let mut before: libc::termios = std::mem::zeroed();
            if libc::tcgetattr(libc::STDIN_FILENO, &raw mut before) != 0 {
                return None;
            }
            let mut quiet = before;
            quiet.c_lflag &= !libc::ECHO;
            (libc::tcsetattr(libc::STDIN_FILENO, libc::TCSAFLUSH, &raw const quiet) == 0)
                .then_some(Self(before))
        }
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        // SAFETY: as above. A terminal that has gone needs no restoring.
        unsafe { libc::tcsetattr(libc::STDIN_FILENO, libc::TCSAFLUSH, &raw const self.0) };
    }
}
