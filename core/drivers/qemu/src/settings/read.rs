//! How the values of a file get into their places.

use std::collections::HashSet;
use std::path::PathBuf;

use polyvirt_config::domain::QemuDeprecationBehavior as Deprecation;
use polyvirt_driver::{Error, Result};
use polyvirt_host::conf::{Conf, Entry, Value};
use polyvirt_qemu::Flag;
use polyvirt_qemu::settings::Folders;

use super::keys::{KEYS, Key, Kind, Place};
use super::{Choices, hugepages, owner};

/// The first port of VNC and SPICE, which QEMU calls display 0, and the first for browsers.
const FIRST_PORTS: (u16, u16) = (5900, 5700);

impl Choices {
    /// What a file chooses.
    pub(super) fn from_conf(folders: &Folders, privileged: bool, conf: &Conf) -> Result<Self> {
        let mut choices = Self::new(folders);
        choices.qemu.privileged = privileged;
        let mut seen = HashSet::new();
        for entry in &conf.entries {
            let wrong = |why: String| conf.wrong(entry.line, why);
            let key = KEYS.iter().find(|key| key.name == entry.key);
            let key = key.ok_or_else(|| wrong(format!("there is no key '{}'", entry.key)))?;
            if !seen.insert(key.name) {
                return Err(wrong(format!("'{}' is set a second time", key.name)));
            }
            choices.set(key, &entry.value).map_err(wrong)?;
        }
        let finished = choices.finish();
        finished.map_err(|(key, why)| {
            let entries = conf.entries.iter();
            let mut line = entries
                .filter(|entry| entry.key == key)
                .map(|Entry { line, .. }| *line);
            conf.wrong(
                line.next_back().unwrap_or_default(),
                format!("{key}: {why}"),
            )
        })?;
        choices.resolve_owners()?;
        Ok(choices)
    }

    /// Puts a value where it goes; why not otherwise.
    fn set(&mut self, key: &Key, value: &Value) -> std::result::Result<(), String> {
        let is = |what: &str| format!("'{}' is {what}, not {}", key.name, value.kind());
        match &key.place {
            Place::Flag(place) => *place(self) = flag(key, value)?,
            Place::MaybeFlag(place) => *place(self) = Some(flag(key, value)?),
            Place::Sandbox(place) => {
                *place(self) = match value {
                    Value::Number(number @ -1..=1) => *number != 0,
                    _ => return Err(is("-1, 0 or 1")),
                };
            }
            Place::Number(place) => *place(self) = number(key, value)?,
            Place::Port(place) => {
                let port = u16::try_from(number(key, value)?);
                *place(self) = port.map_err(|_| format!("'{}' is no port", key.name))?;
            }
            Place::Limit(place) => {
                *place(self) = match value {
                    Value::Text(word) if word == "unlimited" => u64::MAX,
                    Value::Text(_) => return Err(is("a number or \"unlimited\"")),
                    _ => number(key, value)?,
                };
            }
            Place::Text(place) => *place(self) = text(key, value)?,
            Place::MaybeText(place) => *place(self) = Some(text(key, value)?),
            Place::Path(place) => *place(self) = absolute(key, value)?,
            Place::MaybePath(place) => *place(self) = Some(absolute(key, value)?),
            Place::Texts(place) => *place(self) = texts(key, value)?,
            Place::MaybeTexts(place) => *place(self) = Some(texts(key, value)?),
            Place::Word(words, place) => *place(self) = word(key, value, words)?,
            Place::OnlyFirst(words, place) => {
                let word = word(key, value, words)?;
                if Some(&word.as_str()) == words.first() {
                    *place(self) = word;
                } else {
                    self.warn(
                        key,
                        &format!("'{word}' is not there yet: '{}' is used", words[0]),
                    );
                }
            }
            Place::NotYet(kind) => {
                kind.check(key, value)?;
                self.warn(key, "what it is about is not there yet: it does nothing");
            }
            Place::Obsolete(kind) => kind.check(key, value)?,
        }
        Ok(())
    }

    fn warn(&mut self, key: &Key, what: &str) {
        self.warnings.push(format!("{}: {what}", key.name));
    }

    /// What follows from several values together; the key and why not otherwise.
    fn finish(&mut self) -> std::result::Result<(), (&'static str, String)> {
        self.tls.settle(&mut self.qemu);
        let nvram = self.nvram.iter().map(|pair| {
            let pair = pair
                .split_once(':')
                .filter(|(code, variables)| !code.is_empty() && !variables.is_empty());
            let pair = pair.map(|(code, variables)| (code.to_owned(), variables.to_owned()));
            pair.ok_or(("nvram", "each is \"CODE:VARIABLES\"".to_owned()))
        });
        self.qemu.nvram = nvram.collect::<std::result::Result<_, _>>()?;
        self.qemu.deprecation = match self.deprecation.as_str() {
            "omit" => Deprecation::Omit,
            "reject" => Deprecation::Reject,
            "crash" => Deprecation::Crash,
            _ => Deprecation::None,
        };
        if let Some(folder) = &self.memory_folder {
            self.qemu.folders.memory = folder.join("libvirt/qemu");
        }
        let filters = self.capability_filters.iter();
        let lacking = filters.map(|name| {
            let flag = Flag::ALL.iter().find(|flag| flag.name() == name);
            let unknown =
                || format!("there is nothing called '{name}' that QEMU may be able to do");
            flag.copied()
                .ok_or_else(|| ("capability_filters", unknown()))
        });
        self.lacking = lacking.collect::<std::result::Result<_, _>>()?;
        if self.qemu.gluster_debug > 9 {
            return Err(("gluster_debug_level", "it is 0 to 9".to_owned()));
        }
        self.qemu.hugepages = hugepages::mounted(self.hugepages.as_deref())
            .map_err(|why| ("hugetlbfs_mount", why))?;
        if let Some(driver) = self
            .security_drivers
            .iter()
            .find(|driver| *driver != "none" && *driver != "dac")
        {
            let why =
                format!("'{driver}' is not there: guests are kept apart by their users alone");
            return Err(("security_driver", why));
        }
        if self.lock_manager == "sanlock" {
            let why = "'sanlock' is not there: leases are kept by nobody".to_owned();
            return Err(("lock_manager", why));
        }
        self.check_ports()
    }

    fn check_ports(&self) -> std::result::Result<(), (&'static str, String)> {
        let (display, web) = (self.ports.display, self.ports.web);
        let ranges = [
            ("remote_display_port", display, FIRST_PORTS.0),
            ("remote_websocket_port", web, FIRST_PORTS.1),
        ];
        for (name, (first, last), least) in ranges {
            let (lowest, highest) = match name {
                "remote_display_port" => ("remote_display_port_min", "remote_display_port_max"),
                _ => ("remote_websocket_port_min", "remote_websocket_port_max"),
            };
            if first < least {
                return Err((lowest, format!("it is {least} at least")));
            }
            if last < first {
                return Err((highest, format!("it is less than {lowest}")));
            }
        }
        Ok(())
    }

    /// Finds out who the users are that are named. Only root can run guests as somebody else.
    fn resolve_owners(&mut self) -> Result<()> {
        if !self.qemu.privileged {
            for (name, chosen) in [("user", &self.user), ("group", &self.group)] {
                if !chosen.is_empty() {
                    let what = format!("{name}: only root runs guests as somebody else");
                    self.warnings.push(what);
                }
            }
            return Ok(());
        }
        self.owner = owner::chosen(&self.user, &self.group)?;
        let (user, group) = (self.swtpm_user.as_deref(), self.swtpm_group.as_deref());
        self.swtpm_owner = owner::chosen(user.unwrap_or_default(), group.unwrap_or_default())?;
        Ok(())
    }
}

impl Kind {
    fn check(self, key: &Key, value: &Value) -> std::result::Result<(), String> {
        match self {
            Self::Flag => flag(key, value).map(drop),
            Self::Number => number(key, value).map(drop),
            Self::Text => text(key, value).map(drop),
            Self::Texts => texts(key, value).map(drop),
        }
    }
}

type Checked<T> = std::result::Result<T, String>;

fn flag(key: &Key, value: &Value) -> Checked<bool> {
    match value {
        Value::Number(number @ 0..=1) => Ok(*number == 1),
        Value::Number(number) => Err(format!("'{}' is 0 or 1, not {number}", key.name)),
        _ => Err(format!("'{}' is 0 or 1, not {}", key.name, value.kind())),
    }
}

fn number(key: &Key, value: &Value) -> Checked<u64> {
    match value {
        Value::Number(number) => u64::try_from(*number)
            .map_err(|_| format!("'{}' is not negative, as {number} is", key.name)),
        _ => Err(format!("'{}' is a number, not {}", key.name, value.kind())),
    }
}

fn text(key: &Key, value: &Value) -> Checked<String> {
    match value {
        Value::Text(text) => Ok(text.clone()),
        _ => Err(format!("'{}' is a string, not {}", key.name, value.kind())),
    }
}

/// One string without brackets stands for a list of it; the empty one for an empty list.
fn texts(key: &Key, value: &Value) -> Checked<Vec<String>> {
    match value {
        Value::Text(one) if one.is_empty() => Ok(Vec::new()),
        Value::Text(one) => Ok(vec![one.clone()]),
        Value::List(all) => all.iter().map(|one| text(key, one)).collect(),
        Value::Number(_) => Err(format!("'{}' is a list of strings, not a number", key.name)),
    }
}

fn absolute(key: &Key, value: &Value) -> Checked<PathBuf> {
    let path = PathBuf::from(text(key, value)?);
    let absolute = path.is_absolute().then_some(path);
    absolute.ok_or_else(|| format!("'{}' is an absolute path", key.name))
}

fn word(key: &Key, value: &Value, words: &[&str]) -> Checked<String> {
    let text = text(key, value)?;
    if words.contains(&text.as_str()) {
        return Ok(text);
    }
    let words = words.iter().filter(|word| !word.is_empty());
    let words: Vec<&str> = words.copied().collect();
    Err(format!(
        "'{}' is one of {}, not '{text}'",
        key.name,
        words.join(", ")
    ))
}

/// What an error without a line says of a key.
pub(super) fn unknown(what: &str, name: &str) -> Error {
    let message = format!("there is no {what} '{name}' on this host, which qemu.conf names");
    Error::invalid_arg(message).with_domain(polyvirt_driver::ErrorDomain::QEMU)
}
