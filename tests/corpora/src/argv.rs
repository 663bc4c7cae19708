//! Command lines of guests of QEMU.
//!
//! `qemu-argv` goes from the input, `qemu-argv-complete` from the document that is wanted of the same input, so that
//! what fills in documents and what writes command lines are measured apart.
//!
//! The suites' host is where nothing really happens: everything that is opened has a number that was thought up, every
//! secret encrypts to the same text, and it is always the same second.

use std::path::PathBuf;

use polyvirt_config::ParseOptions;
use polyvirt_config::domain::{Domain, Graphics, Interface, InterfaceDriverName, InterfaceKind};
use polyvirt_config::values::CpuSet;
use polyvirt_qemu::command::{CommandLine, Launch, Prepared, Sealed, command_line};
use polyvirt_qemu::places::Places;
use polyvirt_qemu::start::prepare;
use polyvirt_qemu::{Settings, alias};

use crate::qemu::Host;
use crate::suites::Subject;

/// From a document to a command line.
pub(crate) fn from_input(subject: &Subject<'_>) -> Result<(), String> {
    let host = Host::of(subject.folder, subject.case)?;
    let domain = host
        .domain(&subject.input)
        .map_err(|error| error.to_string())?;
    compare(subject, host, domain)
}

/// From a document that is complete to a command line.
pub(crate) fn from_complete(subject: &Subject<'_>) -> Result<(), String> {
    let host = Host::of(subject.folder, subject.case)?;
    let domain = Domain::parse(&subject.input, &ParseOptions::default());
    compare(subject, host, domain.map_err(|error| error.to_string())?)
}

fn compare(subject: &Subject<'_>, mut host: Host, mut domain: Domain) -> Result<(), String> {
    let wanted = subject.wanted.as_ref().ok_or("the case has no output")?;
    surroundings(&subject.case.case, &mut host.settings);
    let incoming = incoming(&subject.case.case);
    start(&mut domain, &host, incoming.is_some())?;
    let made_up = MadeUp::of(&subject.case.case, &domain);
    let environment = [
        "PATH=/bin",
        "HOME=/home/test",
        "USER=test",
        "LOGNAME=test",
        "XDG_RUNTIME_DIR=/run/user/1000",
    ];
    let environment = environment.map(|variable| {
        let (name, value) = variable.split_once('=').unwrap_or((variable, ""));
        (name.to_owned(), value.to_owned())
    });
    let launch = Launch {
        capabilities: &host.capabilities,
        settings: &host.settings,
        id: -1,
        monitor_fd: LISTENING,
        prepared: &made_up,
        environment: &environment,
        incoming,
        next_fd_set: 0,
    };
    let found = command_line(&domain, &launch).map_err(|error| error.to_string())?;
    difference(&words(wanted), &written(found))
}

/// What a start does to a document: names, numbers, ports.
fn start(domain: &mut Domain, host: &Host, incoming: bool) -> Result<(), String> {
    let name = domain.name.clone();
    let places = Places::new(&host.settings.folders, -1, &name);
    prepare(domain, &places, &host.capabilities, incoming).map_err(|error| error.to_string())?;
    for graphics in &mut domain.devices_mut().graphics {
        match graphics {
            Graphics::Vnc(vnc) if vnc.autoport == Some(true) => vnc.port = Some(5900),
            Graphics::Spice(spice) if spice.autoport == Some(true) => spice.port = Some(5901),
            Graphics::EglHeadless(headless) => {
                let gl = headless.gl.get_or_insert_default();
                gl.rendernode
                    .get_or_insert_with(|| "/dev/dri/foo".to_owned());
            }
            _ => {}
        }
    }
    if let Some(cid) = domain
        .devices_mut()
        .vsock
        .as_mut()
        .and_then(|vsock| vsock.cid.as_mut())
        && cid.auto == Some(true)
    {
        cid.address = Some(42);
    }
    Ok(())
}

/// What the administrator of the suites' host chose, which for some cases is told by their names alone.
fn surroundings(case: &str, settings: &mut Settings) {
    let is = |part: &str| case.starts_with(part);
    settings.hugepages = [(2048, "2M"), (1 << 20, "1G")]
        .map(|(size, name)| (size, PathBuf::from(format!("/dev/hugepages{name}"))))
        .to_vec();
    settings.folders.state = "/var/run/libvirt/qemu".into();
    settings.chardev_tls.by_default = is("serial-tcp-tlsx509");
    settings.chardev_tls.secret = is("serial-tcp-tlsx509-secret").then(|| SECRET.to_owned());
    settings.nbd_tls.secret = is("disk-network-tlsx509-nbd").then(|| SECRET.to_owned());
    settings.vnc_tls.secret = is("graphics-vnc-tls-secret").then(|| SECRET.to_owned());
    settings.vnc_auto_unix_socket = is("graphics-vnc-auto-socket-cfg");
    settings.vnc_tls.by_default = is("graphics-vnc-tls");
    settings.vnc_sasl = is("graphics-vnc-sasl") || is("graphics-vnc-tls");
    settings.vnc_sasl_folder = settings.vnc_sasl.then(|| "/etc/sasl2".into());
    settings.spice_tls.by_default = is("graphics-spice");
    settings.spice_sasl = is("graphics-spice-sasl");
    settings.spice_sasl_folder = settings.spice_sasl.then(|| "/etc/sasl2".into());
}

/// What the CPU of the suites' host has beyond its model.
const HOST_FEATURES: [&str; 20] = [
    "vme", "ds", "acpi", "ss", "ht", "tm", "pbe", "dtes64", "monitor", "ds_cpl", "vmx", "smx",
    "est", "tm2", "xtpr", "pdcm", "f16c", "rdrand", "pdpe1gb", "abm",
];

/// The secret that private keys are encrypted with.
const SECRET: &str = "6fd3f62d-9fe7-4a4e-a869-7acd6376d8ea";

/// Guests that come from elsewhere.
fn incoming(case: &str) -> Option<&'static str> {
    const ALL: [(&str, &str); 3] = [
        ("restore-v2-fd.", "fd:7"),
        ("restore-v2.", "exec:cat"),
        ("migrate-numa-unaligned.", "fd:7"),
    ];
    let mut all = ALL.iter();
    all.find(|(name, _)| case.starts_with(name))
        .map(|(_, from)| *from)
}

/// The number of every socket that is listened on.
const LISTENING: i32 = 1729;

/// Descriptors, secrets and sockets as the suites have them.
struct MadeUp {
    interfaces: Vec<(String, Vec<String>, Vec<String>)>,
    /// Whether images on the network are fetched by a program.
    nbdkit: bool,
}

impl MadeUp {
    fn of(case: &str, domain: &Domain) -> Self {
        let cards = domain.devices().interface.iter();
        Self {
            interfaces: cards.map(card).collect(),
            nbdkit: case.contains("nbdkit") || case.starts_with("disk-network-ssh-"),
        }
    }
}

/// The descriptors of a network card: of a device that was made for it, and of the kernel's part in serving it.
fn card(card: &Interface) -> (String, Vec<String>, Vec<String>) {
    let driver = card.driver.as_ref();
    let queues = driver.and_then(|driver| driver.queues).unwrap_or(1).max(1);
    let first = match card.kind {
        InterfaceKind::Ethernet(_) => 3,
        _ => 102,
    };
    let model = card
        .model
        .as_ref()
        .and_then(|model| model.r#type.as_deref());
    let virtio = model.is_some_and(|model| model.starts_with("virtio"));
    let kernel = virtio && driver.and_then(|driver| driver.name) != Some(InterfaceDriverName::Qemu);
    let numbers = |first: u32| {
        (first..first + queues)
            .map(|number| number.to_string())
            .collect()
    };
    let vhost = if kernel { numbers(44) } else { Vec::new() };
    (alias::of(&card.info).to_owned(), numbers(first), vhost)
}

impl Prepared for MadeUp {
    fn descriptors(&self, name: &str) -> Vec<String> {
        let (device, purpose) = name.rsplit_once('-').unwrap_or((name, ""));
        let card = self.interfaces.iter().find(|(alias, ..)| alias == device);
        let number = match (purpose, card) {
            ("tap", Some((_, taps, _))) => return taps.clone(),
            ("vhost", Some((_, _, vhosts))) => return vhosts.clone(),
            ("listen", _) => LISTENING,
            ("user", _) if name.ends_with("-vhost-user") => LISTENING,
            ("source", _) => 1750,
            ("log", _) => 1751,
            ("vdpa", Some(_)) => 1732,
            ("vdpa", None) => 201,
            ("vhost", None) if device.starts_with("vsock") => 6789,
            ("vhost", None) => 3,
            _ => return Vec::new(),
        };
        vec![number.to_string()]
    }

    fn secret(&self, name: &str) -> Option<Sealed> {
        let data = if name.contains("httpcookie") {
            "BUU0KmnWfonHdjzhYhwVQZ5iTI1KweTJ22q8XWUVoBCVu1z70reDuczPBIabZtC3"
        } else {
            "9eao5F8qtkGt+seB1HYivWIxbtwUu6MQtg1zpj/oDtUsPr1q8wBYM91uEHCn6j/1"
        };
        Some(Sealed {
            data: data.to_owned(),
            iv: "AAECAwQFBgcICQoLDA0ODw==".to_owned(),
        })
    }

    fn socket(&self, name: &str) -> Option<String> {
        if name.ends_with("-sg") {
            return Some("/dev/sg0".to_owned());
        }
        name.starts_with("tpm").then(|| "/dev/test".to_owned())
    }

    fn served(&self, _name: &str) -> bool {
        self.nbdkit
    }

    fn host_has_feature(&self, name: &str) -> Option<bool> {
        Some(HOST_FEATURES.contains(&name))
    }

    fn is_cdrom_drive(&self, path: &str) -> bool {
        path == "/dev/cdrom"
    }

    fn chosen_nodes(&self) -> Option<CpuSet> {
        Some(CpuSet::new(0..4))
    }

    fn now(&self) -> i64 {
        1_234_567_890
    }

    fn local_offset(&self) -> i64 {
        -1800
    }
}

/// A command line as words: variables, the program, its arguments.
fn written(line: CommandLine) -> Vec<String> {
    let variables = line.environment.into_iter();
    let variables = variables.map(|(name, value)| format!("{name}={value}"));
    variables
        .chain([line.program])
        .chain(line.arguments)
        .collect()
}

/// The words of a command line as a shell reads them.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('\n') | None => {}
                Some(letter) => word.get_or_insert_default().push(letter),
            },
            '\'' => {
                let word = word.get_or_insert_default();
                word.extend(letters.by_ref().take_while(|letter| *letter != '\''));
            }
            '"' => {
                let word = word.get_or_insert_default();
                word.extend(letters.by_ref().take_while(|letter| *letter != '"'));
            }
            letter if letter.is_whitespace() => words.extend(word.take()),
            letter => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    words
}

/// The first difference between two command lines.
fn difference(wanted: &[String], found: &[String]) -> Result<(), String> {
    for (index, wanted) in wanted.iter().enumerate() {
        let option = found.get(index.wrapping_sub(1)).map_or("", String::as_str);
        match found.get(index) {
            Some(found) if found == wanted => {}
            Some(found) => {
                return Err(format!(
                    "behind {option}:\n  wanted {wanted}\n  found  {found}"
                ));
            }
            None => return Err(format!("missing at the end: {wanted}")),
        }
    }
    match found.get(wanted.len()) {
        Some(extra) => Err(format!("not wanted at the end: {extra}")),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{difference, words};

    #[test]
    fn quotes_and_line_ends_are_read_as_a_shell_does() {
        let text = "A=b \\\n/bin/x -o 'a b','c'\\''d' \"e f\" \\\n''";
        assert_eq!(words(text), ["A=b", "/bin/x", "-o", "a b,c'd", "e f", ""]);
    }

    #[test]
    fn the_first_difference_is_told_with_its_option() {
        let line = |text: &str| words(text);
        assert_eq!(difference(&line("x -a b"), &line("x -a b")), Ok(()));
        let told = difference(&line("x -a b"), &line("x -a c")).unwrap_err();
        assert_eq!(told, "behind -a:\n  wanted b\n  found  c");
        assert!(difference(&line("x"), &line("x -a")).is_err());
        assert!(difference(&line("x -a"), &line("x")).is_err());
    }
}
