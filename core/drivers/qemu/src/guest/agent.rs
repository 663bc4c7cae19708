//! The way to the agent in a guest: a channel of a known name, once somebody in the guest has opened it.

use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::{Duration, Instant};

use parking_lot::Mutex;
use polyvirt_config::domain::{Channel, ChannelState, ChannelTarget, CharSource, Domain};
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::{
    ConnectDomainEventAgentLifecycleReason as Reason,
    ConnectDomainEventAgentLifecycleState as Lifecycle, DomainAgentResponseTimeoutValues as Wait,
    Error, ErrorDomain, ErrorNumber, Result,
};
use polyvirt_qemu::alias;
use polyvirt_qmp::Agent;

use super::State;
use crate::host::Host;

/// The name that agents know their channel by.
const NAME: &str = "org.qemu.guest_agent.0";

/// How long an agent has when nobody said otherwise: file systems are frozen in that time, or guests suspended.
const USUAL: Duration = Duration::from_secs(300);

/// How long "for ever" is. What has not been answered by then never will be.
const EVER: Duration = Duration::from_secs(24 * 60 * 60);

/// How long the agent has to say that it is there.
pub(crate) const SHORT: Duration = Duration::from_secs(5);

/// What is held of the agent in a guest that runs.
pub(crate) struct AgentPort {
    connection: Mutex<Option<Arc<Agent>>>,
    /// How long commands wait, as callers say it: seconds, or one of [`Wait`].
    timeout: AtomicI32,
}

impl Default for AgentPort {
    fn default() -> Self {
        Self {
            connection: Mutex::default(),
            timeout: AtomicI32::new(Wait::BLOCK.0),
        }
    }
}

impl AgentPort {
    /// How long commands wait from now on.
    pub(crate) fn set_timeout(&self, timeout: i32) {
        self.timeout.store(timeout, Ordering::Relaxed);
    }

    /// Until when a command that begins now may take.
    pub(crate) fn deadline(&self) -> Instant {
        let wait = match Wait(self.timeout.load(Ordering::Relaxed)) {
            Wait::BLOCK => USUAL,
            other => patience(other),
        };
        Instant::now() + wait
    }

    /// The connection to the agent of a guest that runs with `live`, made if there is none yet.
    pub(crate) fn connect(&self, live: &Domain) -> Result<Arc<Agent>> {
        let path = socket(live)?;
        let mut connection = self.connection.lock();
        if let Some(agent) = connection.as_ref() {
            return Ok(Arc::clone(agent));
        }
        let stream = UnixStream::connect(&path).map_err(|error| {
            let why = format!("cannot connect to the channel of its agent, '{path}': {error}");
            unresponsive(&why)
        })?;
        let agent = Arc::new(Agent::new(stream)?);
        *connection = Some(Arc::clone(&agent));
        Ok(agent)
    }

    /// The agent has gone: what it was asked stays unanswered.
    fn close(&self) {
        if let Some(agent) = self.connection.lock().take() {
            agent.close();
        }
    }

    /// What a command was for has happened to the guest, so that it needs no answer.
    pub(crate) fn release(&self) {
        if let Some(agent) = self.connection.lock().as_ref() {
            agent.release();
        }
    }
}

/// How long a command may take when the caller says so with one of [`Wait`], or in seconds.
pub(crate) fn patience(wait: Wait) -> Duration {
    match wait {
        Wait::BLOCK => EVER,
        Wait::DEFAULT => SHORT,
        // Not at all: whoever does not answer at once is not there.
        Wait::NOWAIT => Duration::from_millis(500),
        Wait(seconds) => Duration::from_secs(u64::try_from(seconds).unwrap_or_default()),
    }
}

/// Whether a guest has a channel for an agent, and an agent has opened it.
pub(crate) fn is_there(live: &Domain) -> bool {
    socket(live).is_ok()
}

/// The socket of the agent's channel.
fn socket(live: &Domain) -> Result<String> {
    let mut channels = live.devices().channel.iter();
    let found = channels.find_map(|channel| match (&channel.target, &channel.source) {
        (ChannelTarget::Virtio(target), CharSource::Unix(socket))
            if target.name.as_deref() == Some(NAME) =>
        {
            Some((target.state, socket.source.as_ref()?.path.clone()?))
        }
        _ => None,
    });
    match found {
        None => {
            let message = "QEMU guest agent is not configured";
            Err(Error::argument_unsupported(message).with_domain(ErrorDomain::QEMU))
        }
        Some((Some(ChannelState::Connected), path)) => Ok(path),
        Some(_) => Err(unresponsive("QEMU guest agent is not connected")),
    }
}

fn unresponsive(why: &str) -> Error {
    Error::new(ErrorDomain::QEMU, ErrorNumber::AGENT_UNRESPONSIVE, why)
}

impl State {
    /// Somebody in the guest has opened the port of that alias, or closed it.
    pub(super) fn port_moved(&mut self, host: &Host, port: &str, open: bool, reason: Reason) {
        let state = if open {
            ChannelState::Connected
        } else {
            ChannelState::Disconnected
        };
        let Some(live) = &mut self.live else { return };
        let devices = Arc::make_mut(live).devices_mut();
        let mut channels = devices.channel.iter_mut();
        let Some(channel) = channels.find(|channel| alias::of(&channel.info) == port) else {
            return;
        };
        if !set(channel, state) {
            return;
        }
        let is_agent = name(channel) == Some(NAME);
        if !is_agent {
            return;
        }
        if let (false, Some(running)) = (open, &self.running) {
            running.agent.close();
        }
        let state = if open {
            Lifecycle::CONNECTED
        } else {
            Lifecycle::DISCONNECTED
        };
        self.note(host, DomainEvent::AgentLifecycle { state, reason });
    }
}

fn name(channel: &Channel) -> Option<&str> {
    match &channel.target {
        ChannelTarget::Virtio(target) => target.name.as_deref(),
        _ => None,
    }
}

/// Notes the state of a port; whether it was another.
fn set(channel: &mut Channel, state: ChannelState) -> bool {
    match &mut channel.target {
        ChannelTarget::Virtio(target) if target.state != Some(state) => {
            target.state = Some(state);
            true
        }
        _ => false,
    }
}
