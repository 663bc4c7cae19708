//! What goes wrong, as libvirt's callers know it.

use polyvirt_driver::{Error, ErrorDomain, ErrorNumber};
use rustix::io::Errno;

use crate::{MESSAGE_MAX, Refusal};

/// How much of a message that makes no sense is shown.
const SHOWN: usize = 200;

fn internal(detail: impl Into<String>) -> Error {
    Error::internal(detail).with_domain(ErrorDomain::QEMU)
}

fn agent(code: ErrorNumber, detail: impl Into<String>) -> Error {
    Error::new(ErrorDomain::QEMU, code, detail)
}

/// The system refused to read, write or wait.
pub(crate) fn failed(errno: Errno, what: &str) -> Error {
    Error::system(errno.raw_os_error(), what).with_domain(ErrorDomain::QEMU)
}

/// QEMU went away or closed its end.
pub(crate) fn end_of_file() -> Error {
    internal("End of file from qemu monitor")
}

/// A command on a monitor that we closed.
pub(crate) fn closed() -> Error {
    Error::operation_failed("QEMU monitor was closed").with_domain(ErrorDomain::QEMU)
}

/// A command from the thread that would read its answer.
pub(crate) fn from_listener(command: &str) -> Error {
    internal(format!(
        "QEMU command '{command}' cannot be waited for while an event is delivered"
    ))
}

/// No answer by the deadline.
pub(crate) fn too_late(command: &str) -> Error {
    Error::timeout(format!(
        "QEMU did not answer the command '{command}' in time"
    ))
    .with_domain(ErrorDomain::QEMU)
}

/// A message that never ends.
pub(crate) fn too_long() -> Error {
    internal(format!(
        "QEMU monitor reply exceeds buffer size ({MESSAGE_MAX} bytes)"
    ))
}

/// A line that is no JSON.
pub(crate) fn garbage(line: &[u8], why: &serde_json::Error) -> Error {
    internal(format!("cannot parse json {}: {why}", shown(line)))
}

/// A line that is JSON, but no object.
pub(crate) fn no_object(line: &[u8]) -> Error {
    internal(format!(
        "Parsed JSON reply '{}' isn't an object",
        shown(line)
    ))
}

/// An object that is no message.
pub(crate) fn unknown(line: &[u8]) -> Error {
    internal(format!("Unknown JSON reply '{}'", shown(line)))
}

/// A reply to a command that has not been sent.
pub(crate) fn unexpected() -> Error {
    internal("QEMU replied to a command that it was not given")
}

/// A peer that answers but did not greet.
pub(crate) fn no_greeting() -> Error {
    internal("the peer of the monitor answers, but not as QEMU does: it did not greet")
}

/// QEMU does not execute a command.
pub(crate) fn refused(command: &str, refusal: Option<&Refusal>) -> Error {
    internal(match refusal {
        Some(Refusal { description, .. }) => {
            format!("unable to execute QEMU command '{command}': {description}")
        }
        None => format!("unable to execute QEMU command '{command}'"),
    })
}

/// The agent does not execute a command.
pub(crate) fn agent_refused(command: &str, refusal: Option<&Refusal>) -> Error {
    let detail = match refusal {
        Some(Refusal { description, .. }) => {
            format!("unable to execute QEMU agent command '{command}': {description}")
        }
        None => format!("unable to execute QEMU agent command '{command}'"),
    };
    agent(ErrorNumber::AGENT_COMMAND_FAILED, detail)
}

/// The agent is not there: it does not even say so.
pub(crate) fn agent_absent() -> Error {
    agent(
        ErrorNumber::AGENT_UNRESPONSIVE,
        "Guest agent not available for now",
    )
}

/// The agent is there, but takes too long.
pub(crate) fn agent_too_late() -> Error {
    agent(
        ErrorNumber::AGENT_COMMAND_TIMEOUT,
        "Guest agent not available for now",
    )
}

/// The agent's end is closed.
pub(crate) fn agent_gone() -> Error {
    agent(
        ErrorNumber::AGENT_UNRESPONSIVE,
        "Guest agent disappeared while executing command",
    )
}

/// The agent answered something else than its number.
pub(crate) fn agent_unsynced(wanted: u64) -> Error {
    agent(
        ErrorNumber::AGENT_UNSYNCED,
        format!("nothing but other answers came for {wanted}"),
    )
}

/// The agent says something that never ends.
pub(crate) fn agent_too_long() -> Error {
    internal(format!(
        "No complete agent response found in {MESSAGE_MAX} bytes"
    ))
}

fn shown(line: &[u8]) -> String {
    let text = String::from_utf8_lossy(line.get(..SHOWN).unwrap_or(line));
    text.chars()
        .map(|c| if c.is_control() { '.' } else { c })
        .collect()
}
