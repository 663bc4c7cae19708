//! The user's own settings of the library, in `libvirt.conf` and `libvirt-admin.conf`: short names for URIs, and the URI that none stands for.

mod syntax;

use std::path::{Path, PathBuf};

use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

use syntax::{Setting, Value};

/// What a file of settings says.
#[derive(Debug, Default)]
pub(crate) struct ClientConfig {
    /// Short names and their URIs.
    aliases: Vec<(String, String)>,
    /// What is opened without a URI.
    pub(crate) default_uri: Option<String>,
}

impl ClientConfig {
    /// Reads the file of that name of whoever runs this process. A missing one says nothing.
    pub(crate) fn read(name: &str) -> Result<Self> {
        let Some(path) = path(name) else {
            return Ok(Self::default());
        };
        match std::fs::read_to_string(&path) {
            Ok(text) => Self::parse(&text, &path),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(Error::io(
                &error,
                format!("Failed to open file '{}'", path.display()),
            )),
        }
    }

    fn parse(text: &str, path: &Path) -> Result<Self> {
        let settings = syntax::parse(text, path)?;
        let of = |name: &str| settings.iter().find(|setting| setting.name == name);
        Ok(Self {
            aliases: of("uri_aliases").map_or(Ok(Vec::new()), |setting| aliases(setting, path))?,
            default_uri: of("uri_default")
                .map(|setting| text_of(setting, path))
                .transpose()?
                .filter(|uri| !uri.is_empty()),
        })
    }

    /// The URI that `name` stands for: of an alias its own, else itself.
    pub(crate) fn resolve(&self, name: String) -> String {
        let alias = self.aliases.iter().find(|(alias, _)| *alias == name);
        alias.map_or(name, |(_, uri)| uri.clone())
    }
}

/// The file: the system's for root, else one in the user's own folder.
fn path(name: &str) -> Option<PathBuf> {
    if rustix::process::geteuid().is_root() {
        return Some(Path::new("/etc/libvirt").join(name));
    }
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    let folder = set("XDG_CONFIG_HOME")
        .map(PathBuf::from)
        .or_else(|| set("HOME").map(|home| Path::new(&home).join(".config")));
    folder.map(|folder| folder.join("libvirt").join(name))
}

fn text_of(setting: &Setting, path: &Path) -> Result<String> {
    match &setting.value {
        Value::Text(text) => Ok(text.clone()),
        _ => Err(wrong_type("string", setting, path)),
    }
}

/// `name=uri` each.
fn aliases(setting: &Setting, path: &Path) -> Result<Vec<(String, String)>> {
    let texts = match &setting.value {
        Value::List(values) => values.iter().map(|value| match value {
            Value::Text(text) => Some(text.as_str()),
            _ => None,
        }),
        _ => return Err(wrong_type("string list", setting, path)),
    };
    let texts: Option<Vec<&str>> = texts.collect();
    let texts = texts.ok_or_else(|| wrong_type("string list", setting, path))?;
    texts.into_iter().map(alias).collect()
}

fn alias(text: &str) -> Result<(String, String)> {
    let refuse = |rule: &str| {
        let message = format!("Malformed 'uri_aliases' config entry '{text}', {rule}");
        Error::new(ErrorDomain::URI, ErrorNumber::CONF_SYNTAX, message)
    };
    let (name, uri) = text
        .split_once('=')
        .ok_or_else(|| refuse("expected 'alias=uri://host/path'"))?;
    let fits = |char: char| char.is_ascii_alphanumeric() || "-_".contains(char);
    if !name.chars().all(fits) {
        return Err(refuse("aliases may only contain 'a-Z, 0-9, _, -'"));
    }
    Ok((name.to_owned(), uri.to_owned()))
}

fn wrong_type(expected: &str, setting: &Setting, path: &Path) -> Error {
    let (path, name) = (path.display(), &setting.name);
    let message = format!("{path}: expected a {expected} for '{name}' parameter");
    Error::new(ErrorDomain::CONF, ErrorNumber::INTERNAL_ERROR, message)
}

#[cfg(test)]
mod tests;
