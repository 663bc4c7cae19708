//! Documents made to do harm.

/// One of them.
pub(crate) struct Hostile {
    /// What is wrong with it.
    pub(crate) name: &'static str,
    /// All of it.
    pub(crate) text: String,
    /// Part of the message it has to end in.
    pub(crate) message: &'static str,
}

fn case(name: &'static str, text: String, message: &'static str) -> Hostile {
    Hostile {
        name,
        text,
        message,
    }
}

/// The hostile documents with `kind` as their root.
#[allow(dead_code, reason = "not every program of this folder needs it")]
pub(crate) fn documents(kind: &str) -> Vec<Hostile> {
    let mut all = small(kind);
    all.extend(large(kind));
    all
}

/// Those that are refused for their size, before their kind matters.
pub(crate) fn large(kind: &str) -> Vec<Hostile> {
    vec![
        case(
            "an attribute of 100 MB",
            format!("<{kind} type='{}'/>", "x".repeat(100_000_000)),
            "larger than",
        ),
        case(
            "300,000 attributes",
            format!(
                "<{kind}{}/>",
                (0..300_000)
                    .map(|n| format!(" a{n}=''"))
                    .collect::<String>()
            ),
            "",
        ),
        case(
            "a million elements",
            format!("<{kind}>{}</{kind}>", "<a/>".repeat(1_000_000)),
            "elements and attributes",
        ),
    ]
}

/// Those that are not large.
#[allow(clippy::too_many_lines, reason = "a list, a case after the other")]
pub(crate) fn small(kind: &str) -> Vec<Hostile> {
    let laughs: String = (1..10)
        .map(|n| {
            format!(
                "<!ENTITY l{n} '&l{0};&l{0};&l{0};&l{0};&l{0};&l{0};&l{0};&l{0};'>",
                n - 1
            )
        })
        .collect();
    vec![
        case(
            "entity expansion",
            format!(
                "<!DOCTYPE {kind} [<!ENTITY l0 'ha'>{laughs}]><{kind}><name>&l9;</name></{kind}>"
            ),
            "Entity 'l9' not defined",
        ),
        case(
            "entity expansion in an attribute",
            format!("<!DOCTYPE {kind} [<!ENTITY l0 'ha'>{laughs}]><{kind} type='&l9;'/>"),
            "Entity 'l9' not defined",
        ),
        case(
            "external entity",
            format!(
                "<!DOCTYPE {kind} [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><{kind}>&e;</{kind}>"
            ),
            "Entity 'e' not defined",
        ),
        case(
            "10,000 levels",
            format!(
                "<{kind}>{}{}</{kind}>",
                "<a>".repeat(10_000),
                "</a>".repeat(10_000)
            ),
            "Excessive depth",
        ),
        case(
            "10,000 levels without an end",
            format!("<{kind}>{}", "<a>".repeat(10_000)),
            "Excessive depth",
        ),
        case(
            "1,000 namespaces",
            format!(
                "<{kind}{}/>",
                (0..1000)
                    .map(|n| format!(" xmlns:n{n}='u'"))
                    .collect::<String>()
            ),
            "namespaces",
        ),
        case(
            "NUL",
            format!("<{kind}><name>a\0b</name></{kind}>"),
            "invalid Char value 0",
        ),
        case(
            "a reference to NUL",
            format!("<{kind}><name>&#0;</name></{kind}>"),
            "invalid xmlChar value 0",
        ),
        case(
            "a control character",
            format!("<{kind} type='\u{7}'/>"),
            "invalid Char value 7",
        ),
        case(
            "an attribute twice",
            format!("<{kind} type='a' type='b'/>"),
            "Attribute type redefined",
        ),
        case(
            "an end too many",
            format!("<{kind}></{kind}></{kind}>"),
            "Extra content",
        ),
        case(
            "a wrong end",
            format!("<{kind}></x>"),
            "Opening and ending tag mismatch",
        ),
        case(
            "another root",
            "<x/>".to_owned(),
            "not the root of a known kind",
        ),
        case("nothing", String::new(), "Document is empty"),
    ]
}

/// The numbers in a document: where each begins, and its digits.
#[allow(dead_code, reason = "not every program of this folder needs it")]
pub(crate) fn numbers(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..]
        .find(|char: char| char.is_ascii_digit())
        .map(|n| at + n)
    {
        let digits = |char: char| !char.is_ascii_digit();
        let end = text[start..].find(digits).map_or(text.len(), |n| start + n);
        // A whole value: between quotes or between tags.
        let before = text[..start].ends_with(['\'', '"', '>']);
        let after = text[end..].starts_with(['\'', '"', '<']);
        if before && after {
            found.push((start, &text[start..end]));
        }
        at = end;
    }
    found
}
