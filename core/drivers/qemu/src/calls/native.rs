//! Documents as QEMU's own command lines.

use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_qemu::command::{Launch, Tables, command_line};
use polyvirt_qemu::places::Places;
use polyvirt_qemu::start::prepare;

use super::{define, flags};
use crate::guest::quoted;
use crate::host::Host;

/// The command line of a guest with that document, as a shell reads it.
pub(crate) fn to_native(host: &Host, format: &str, document: &str, flags: u32) -> Result<String> {
    flags::check("qemuConnectDomainXMLToNative", flags, 0)?;
    if format != "qemu-argv" {
        let message = format!("unsupported config type {format}");
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::QEMU));
    }
    let mut domain = define::read_new(host, document, false)?;
    let emulator = domain.devices().emulator.clone().unwrap_or_default();
    let capabilities = polyvirt_qemu::Binaries::capabilities(&*host.binaries, &emulator)?;
    host.hooks().settle(&mut domain)?;
    let places = Places::new(&host.settings.folders, -1, &domain.name);
    prepare(&mut domain, &places, &capabilities, false)?;
    let tables = Tables::default();
    let launch = Launch {
        capabilities: &capabilities,
        settings: &host.settings,
        id: -1,
        // Whoever runs it by hand gives it one of that number.
        monitor_fd: 3,
        prepared: &tables,
        environment: &[],
        incoming: None,
        next_fd_set: 0,
    };
    let command = command_line(&domain, &launch)?;
    let variables = command.environment.iter();
    let mut words: Vec<String> = variables
        .map(|(name, value)| format!("{name}={}", quoted(value)))
        .collect();
    words.push(quoted(&command.program));
    words.extend(command.arguments.iter().map(|argument| quoted(argument)));
    Ok(words.join(" ") + "\n")
}
