//! What the agent in a guest does and tells. It is a program of the guest's: nothing that it says is relied upon.

pub(crate) mod clock;
pub(crate) mod disks;
pub(crate) mod facts;
pub(crate) mod network;
pub(crate) mod power;
pub(crate) mod users;
pub(crate) mod vcpus;

use std::sync::Arc;
use std::time::Instant;

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainAgentResponseTimeoutValues as Wait, DomainState, Error, ErrorDomain, ErrorNumber, Result,
};
use polyvirt_inventory::require_active;
use polyvirt_qmp::Agent;
use serde_json::{Map, Value};

use super::flags;
use crate::guest::{Running, not_running, patience, taints};
use crate::host::Host;

/// The agent of a guest that runs, and until when it may take for what comes next.
pub(super) struct Reached {
    agent: Arc<Agent>,
    pub(super) running: Arc<Running>,
    deadline: Instant,
}

/// Finds the agent of a guest.
pub(super) fn reach(host: &Host, domain: &DomainRef) -> Result<Reached> {
    let guest = host.guest(domain)?;
    let (running, live) = {
        let state = guest.state();
        domain.set_id(state.id);
        require_active(&*state)?;
        if state.doing != DomainState::RUNNING {
            // Nobody answers while the guest's CPUs stand still.
            return Err(not_running().with_domain(ErrorDomain::QEMU));
        }
        (state.running()?, Arc::clone(state.config()?))
    };
    let agent = running.agent.connect(&live)?;
    let deadline = running.agent.deadline();
    Ok(Reached {
        agent,
        running,
        deadline,
    })
}

impl Reached {
    /// Executes a command.
    pub(super) fn ask(&self, command: &str, arguments: Value) -> Result<Value> {
        self.agent.execute(command, arguments, self.deadline)
    }

    /// Executes a command that agents may not know; none when this one does not.
    pub(super) fn ask_if_known(&self, command: &str) -> Result<Option<Value>> {
        match self.ask(command, Value::Null) {
            Ok(value) => Ok(Some(value)),
            Err(error) if error.code() == ErrorNumber::AGENT_COMMAND_FAILED => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Executes a command that is answered by what it does.
    pub(super) fn tell(&self, command: &str, arguments: Value) -> Result<()> {
        let told = self
            .agent
            .execute_or_release(command, arguments, self.deadline);
        told.map(drop)
    }
}

/// Executes one command.
pub(super) fn ask(
    host: &Host,
    domain: &DomainRef,
    command: &str,
    arguments: Value,
) -> Result<Value> {
    reach(host, domain)?.ask(command, arguments)
}

/// Executes a command as the caller wrote it, and gives the answer as the agent wrote it.
pub(crate) fn command(
    host: &Host,
    domain: &DomainRef,
    text: &str,
    timeout: i32,
    flags: u32,
) -> Result<String> {
    flags::check("qemuDomainAgentCommand", flags, 0)?;
    check_timeout(timeout)?;
    let wrong = || {
        let message = "a command for the guest agent is a JSON object with a member 'execute'";
        Error::invalid_arg(message).with_domain(ErrorDomain::QEMU)
    };
    let mut command: Map<String, Value> = serde_json::from_str(text).map_err(|_| wrong())?;
    let name = command
        .get("execute")
        .and_then(Value::as_str)
        .map(str::to_owned);
    let arguments = command.remove("arguments").unwrap_or_default();
    let mut reached = reach(host, domain)?;
    host.guest(domain)?.state().taints.add(taints::AGENT);
    reached.deadline = Instant::now() + patience(Wait(timeout));
    let value = reached.ask(&name.ok_or_else(wrong)?, arguments)?;
    Ok(serde_json::json!({ "return": value }).to_string())
}

/// How long calls wait for the agent from now on.
pub(crate) fn set_timeout(host: &Host, domain: &DomainRef, timeout: i32, flags: u32) -> Result<()> {
    flags::check("qemuDomainAgentSetResponseTimeout", flags, 0)?;
    check_timeout(timeout)?;
    let guest = host.guest(domain)?;
    let state = guest.state();
    require_active(&*state)?;
    state.running()?.agent.set_timeout(timeout);
    Ok(())
}

fn check_timeout(timeout: i32) -> Result<()> {
    let least = Wait::BLOCK.0;
    if timeout < least {
        let message = format!("guest agent timeout '{timeout}' is less than the minimum '{least}'");
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::QEMU));
    }
    Ok(())
}

/// What is said of an answer that is not what was asked for.
pub(super) fn malformed(command: &str) -> Error {
    let message = format!("guest agent reply to {command} was malformed");
    Error::internal(message).with_domain(ErrorDomain::QEMU)
}

/// The list that a command is answered by.
pub(super) fn list<'v>(command: &str, answer: &'v Value) -> Result<&'v [Value]> {
    let list = answer.as_array().ok_or_else(|| malformed(command))?;
    Ok(list)
}

/// A text of an object.
pub(super) fn text<'v>(object: &'v Value, name: &str) -> Option<&'v str> {
    object.get(name).and_then(Value::as_str)
}

/// A number of an object that is none less than 0.
pub(super) fn number(object: &Value, name: &str) -> Option<u64> {
    object.get(name).and_then(Value::as_u64)
}
