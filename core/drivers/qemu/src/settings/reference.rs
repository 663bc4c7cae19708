//! The keys as a page of Markdown.

use std::fmt::Write;
use std::path::Path;

use polyvirt_qemu::settings::Folders;

use super::Choices;
use super::keys::{KEYS, Key, Kind, Place};

/// What `qemu.conf` may say: each key with what it takes, what holds when it is not set, and what it is for.
pub fn reference() -> String {
    let mut choices = Choices::new(&Folders::below(Path::new("/")));
    let mut text = String::from("| Key | Takes | When not set | |\n|---|---|---|---|\n");
    for key in KEYS {
        let (takes, usual) = key.describe(&mut choices);
        let note = match key.place {
            Place::NotYet(_) => " *Not there yet.*",
            Place::Obsolete(_) => " *Does nothing any more.*",
            _ => "",
        };
        let row = format!(
            "| `{}` | {takes} | {usual} | {}{note} |",
            key.name, key.about
        );
        // A string takes whatever is written to it.
        let _ = writeln!(text, "{row}");
    }
    text
}

impl Key {
    /// What it takes, and what holds when it is not set.
    fn describe(&self, choices: &mut Choices) -> (String, String) {
        let number = |set: bool| u8::from(set).to_string();
        let plain = |takes: &str| takes.to_owned();
        match &self.place {
            Place::Flag(place) => (plain("0 or 1"), number(*place(choices))),
            Place::Sandbox(place) => (plain("-1, 0 or 1"), number(*place(choices))),
            Place::MaybeFlag(place) => {
                let set = place(choices).map(number);
                (plain("0 or 1"), set.unwrap_or_default())
            }
            Place::Number(place) => (plain("number"), place(choices).to_string()),
            Place::Port(place) => (plain("port"), place(choices).to_string()),
            Place::Limit(place) => (plain("number or \"unlimited\""), place(choices).to_string()),
            Place::Text(place) => (plain("string"), quoted(place(choices))),
            Place::MaybeText(_) => (plain("string"), String::new()),
            Place::Path(place) => (plain("path"), quoted(&place(choices).to_string_lossy())),
            Place::MaybePath(_) => (plain("path"), String::new()),
            Place::Texts(place) => {
                let all: Vec<_> = place(choices).iter().map(|one| quoted(one)).collect();
                (plain("list of strings"), all.join(", "))
            }
            Place::MaybeTexts(_) => (plain("list of strings"), String::new()),
            Place::Word(words, place) | Place::OnlyFirst(words, place) => {
                let words = words.iter().filter(|word| !word.is_empty());
                let words: Vec<_> = words.map(|word| quoted(word)).collect();
                (words.join(", "), quoted(place(choices)))
            }
            Place::NotYet(kind) | Place::Obsolete(kind) => (plain(kind.name()), String::new()),
        }
    }
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Flag => "0 or 1",
            Self::Number => "number",
            Self::Text => "string",
            Self::Texts => "list of strings",
        }
    }
}

fn quoted(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("`\"{text}\"`")
}
