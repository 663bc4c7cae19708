//! Documentation as HTML, and the words around it.

use crate::docs::first_sentence;
use minijinja::Value;
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, TextMergeStream, html};

use super::links::{Links, escape_name};

/// HTML that a template prints as it is; everything else is escaped.
pub(super) type Html = Value;

/// Marks finished HTML as such.
pub(super) fn safe(html: String) -> Html {
    Value::from_safe_string(html)
}

/// A documentation text: paragraphs, lists and code, with names as links.
pub(super) fn blocks(links: &Links, text: &str) -> Html {
    safe(markdown(links, text))
}

/// A text of one paragraph, without the paragraph around it; a longer one keeps its paragraphs.
pub(super) fn inline(links: &Links, text: &str) -> Html {
    let text = markdown(links, text);
    let inner = text
        .trim()
        .strip_prefix("<p>")
        .and_then(|t| t.strip_suffix("</p>"));
    safe(match inner {
        Some(inner) if !inner.contains("<p>") => inner.to_owned(),
        _ => text,
    })
}

/// A name that may be broken between its words where a line is short.
pub(super) fn name(name: &str) -> Html {
    let mut html = String::new();
    escape_name(name, &mut html);
    safe(html)
}

/// Code on one line or several.
pub(super) fn code(links: &Links, text: &str, own: &str) -> Html {
    safe(links.code(text, own))
}

fn markdown(links: &Links, text: &str) -> String {
    let mut block = false;
    let mut anchor = false;
    let events = TextMergeStream::new(Parser::new_ext(text, Options::ENABLE_TABLES)).map(|event| {
        match &event {
            Event::Start(Tag::CodeBlock(_)) => block = true,
            Event::End(TagEnd::CodeBlock) => block = false,
            Event::Start(Tag::Link { .. }) => anchor = true,
            Event::End(TagEnd::Link) => anchor = false,
            _ => {}
        }
        match event {
            Event::Code(code) if !anchor => raw(format!("<code>{}</code>", links.code(&code, ""))),
            Event::Text(text) if block => raw(links.code(&text, "")),
            Event::Text(text) if !anchor => raw(links.prose(&text)),
            // The spec's texts hold no HTML: what looks like a tag is a placeholder such as `<n>`.
            Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
            other => other,
        }
    });
    let mut out = String::with_capacity(text.len() * 2);
    html::push_html(&mut out, events);
    out
}

fn raw(html: String) -> Event<'static> {
    Event::InlineHtml(CowStr::from(html))
}

/// A summary as plain text, for the search index.
pub(super) fn plain(text: &str) -> String {
    first_sentence(text).replace('`', "").replace('\n', " ")
}

/// `domain-block` -> `Domain block`, with names that have a spelling of their own.
pub(super) fn title(topic: &str) -> String {
    let words: Vec<&str> = topic.split(['-', '_']).map(spelled).collect();
    capital(&words.join(" "))
}

fn spelled(word: &str) -> &str {
    match word {
        "vcpu" => "vCPU",
        "connect" => "connection",
        "stats" => "statistics",
        "lxc" => "LXC",
        "qemu" => "QEMU",
        "nwfilter" => "network filter",
        "vol" => "volume",
        "cpu" => "CPU",
        "numa" => "NUMA",
        "os" => "OS",
        "pci" => "PCI",
        "tpm" => "TPM",
        "io" => "I/O",
        "nodedev" => "node device",
        "networkport" => "network port",
        "nwfilterbinding" => "network filter binding",
        "storagepool" => "storage pool",
        "storagepoolcaps" => "storage pool capabilities",
        "storagevol" => "storage volume",
        "domaincaps" => "domain capabilities",
        "domainsnapshot" => "domain snapshot",
        "domaincheckpoint" => "domain checkpoint",
        "domainbackup" => "domain backup",
        "seclabel" => "security labels",
        "chardev" => "character devices",
        "hostdev" => "host devices",
        "redirdev" => "redirected devices",
        "misc" => "other",
        "params" => "parameters",
        other => other,
    }
}

/// The first letter as a capital, unless the word has a spelling of its own (`vCPU`).
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(_), Some(second)) if second.is_uppercase() => text.to_owned(),
        (Some(first), _) => first
            .to_uppercase()
            .chain(text[first.len_utf8()..].chars())
            .collect(),
        (None, _) => String::new(),
    }
}

/// The unit that a text names (`New amount, in KiB.`), so that tables can show it in a place of its own.
pub(super) fn unit(text: &str) -> Option<&str> {
    const UNITS: [&str; 23] = [
        "bytes per second",
        "KiB per second",
        "MiB per second",
        "bytes",
        "KiB",
        "MiB",
        "GiB",
        "nanoseconds",
        "ns",
        "microseconds",
        "milliseconds",
        "ms",
        "seconds",
        "minutes",
        "kHz",
        "MHz",
        "Hz",
        "percent",
        "pages",
        "sectors",
        "kilobytes per second",
        "KB/s",
        "µs",
    ];
    text.match_indices(" in ").find_map(|(at, _)| {
        let rest = &text[at + 4..];
        UNITS.into_iter().find(|unit| {
            rest.strip_prefix(unit)
                .is_some_and(|after| !after.starts_with(|c: char| c.is_alphanumeric()))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{first_sentence, title, unit};

    #[test]
    fn a_summary_is_one_sentence() {
        assert_eq!(
            first_sentence("It runs, e.g. now. More follows."),
            "It runs, e.g. now."
        );
        assert_eq!(first_sentence("One.\n\nTwo."), "One.");
    }

    #[test]
    fn a_unit_is_found_where_a_text_names_one() {
        assert_eq!(
            unit("Upper limit, in MiB per second; 0 for none."),
            Some("MiB per second")
        );
        assert_eq!(unit("Where in seconds-land it is."), Some("seconds"));
        assert_eq!(unit("What is in it."), None);
    }

    #[test]
    fn titles_spell_names_their_way() {
        assert_eq!(title("domain-vcpu"), "Domain vCPU");
        assert_eq!(title("qemu"), "QEMU");
    }
}
