//! Problems found in the spec, each with its place, all reported in one run.

use std::fmt::{self, Write as _};
use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

/// One file of the spec, kept whole so that a problem can show the line it is about.
#[derive(Debug)]
pub struct SourceFile {
    /// Path as shown to the author, relative to the spec's folder.
    pub path: String,
    /// The file's text.
    pub text: String,
}

/// A stretch of text in one file of the spec.
#[derive(Clone)]
pub struct Place {
    /// The file.
    pub file: Arc<SourceFile>,
    /// Byte range in the file's text.
    pub span: Range<usize>,
}

impl fmt::Debug for Place {
    /// File and line, as dumps of the model would else show the whole file with every place.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file.path, self.line())
    }
}

impl Place {
    /// Part of this place: `range` counts from its start.
    #[must_use]
    pub fn part(&self, range: Range<usize>) -> Self {
        let start = (self.span.start + range.start).min(self.file.text.len());
        let end = (self.span.start + range.end).clamp(start, self.file.text.len());
        Self {
            file: Arc::clone(&self.file),
            span: start..end,
        }
    }

    /// Whether the two have text in common.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.file, &other.file)
            && self.span.start < other.span.end
            && other.span.start < self.span.end
    }

    /// The part of this place where `word` stands as a word; all of it when it does not.
    #[must_use]
    pub fn word(&self, word: &str) -> Self {
        let text = &self.file.text[self.span.clone()];
        let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let alone = |at: &usize| {
            !joins(text[..*at].chars().next_back())
                && !joins(text[at + word.len()..].chars().next())
        };
        let found = text.match_indices(word).map(|(at, _)| at).find(alone);
        found.map_or_else(|| self.clone(), |at| self.part(at..at + word.len()))
    }

    /// The key before this value, on the same line; the value itself when it is not there.
    #[must_use]
    pub fn key(&self, name: &str) -> Self {
        let before = &self.file.text[..self.span.start];
        let line = before.rfind('\n').map_or(0, |end| end + 1);
        let found = before[line..].rfind(name).map(|at| line + at);
        found.map_or_else(
            || self.clone(),
            |start| Self {
                file: Arc::clone(&self.file),
                span: start..start + name.len(),
            },
        )
    }

    /// Line number, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        let upto = self.span.start.min(self.file.text.len());
        self.file
            .text
            .get(..upto)
            .unwrap_or_default()
            .matches('\n')
            .count()
            + 1
    }
}

/// One problem: what is wrong, where, and what would be right.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// What is wrong, in one sentence.
    pub message: String,
    /// Where.
    pub place: Place,
    /// Short text shown beside the place.
    pub label: String,
    /// A second place that matters (such as the first definition), with its text.
    pub context: Option<(Place, String)>,
    /// What would be right.
    pub help: Option<String>,
}

/// Collects every problem of a run.
#[derive(Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
    /// Places where whatever a later stage finds is the consequence of something found already.
    spared: Vec<Place>,
}

impl Diagnostics {
    /// Notes a problem; the returned value lets the caller add a label, a second place or help.
    pub fn error(&mut self, place: &Place, message: impl Into<String>) -> &mut Diagnostic {
        self.found.push(Diagnostic {
            message: message.into(),
            place: place.clone(),
            label: String::new(),
            context: None,
            help: None,
        });
        let last = self.found.len() - 1;
        &mut self.found[last]
    }

    /// Keeps later stages from complaining about a place.
    pub fn spare(&mut self, place: &Place) {
        self.spared.push(place.clone());
    }

    /// Adds the problems of a later stage, without those at a place that has one already, or is spared: they are
    /// consequences.
    pub fn add_causes(&mut self, later: Self) {
        let known: Vec<Place> = self
            .found
            .iter()
            .map(|p| &p.place)
            .chain(&self.spared)
            .cloned()
            .collect();
        self.found.extend(
            later
                .found
                .into_iter()
                .filter(|p| !known.iter().any(|k| k.overlaps(&p.place))),
        );
    }

    /// Forgets the problems that `keep` does not want.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.found.retain(keep);
    }

    /// How many problems there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The problems, in the order of their files and lines.
    #[must_use]
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut all: Vec<&Diagnostic> = self.found.iter().collect();
        all.sort_by(|a, b| {
            let key = |p: &Diagnostic| {
                (
                    p.place.file.path.clone(),
                    p.place.span.start,
                    p.message.clone(),
                )
            };
            key(a).cmp(&key(b))
        });
        all
    }

    /// The whole report as text, as a compiler prints it.
    #[must_use]
    pub fn render(&self, color: bool) -> String {
        let renderer = if color {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut out = String::new();
        for problem in self.sorted() {
            let _ = writeln!(out, "{}\n", renderer.render(&problem.report()));
        }
        let n = self.found.len();
        if n > 0 {
            let _ = writeln!(
                out,
                "{n} error{} in the spec",
                if n == 1 { "" } else { "s" }
            );
        }
        out
    }
}

impl Diagnostic {
    /// Adds the text shown beside the place.
    pub fn label(&mut self, text: impl Into<String>) -> &mut Self {
        self.label = text.into();
        self
    }

    /// Adds what would be right.
    pub fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help = Some(text.into());
        self
    }

    /// Adds help that names the nearest known word, or lists all when they are few.
    pub fn suggest<'a>(
        &mut self,
        word: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> &mut Self {
        let known: Vec<&str> = known.into_iter().collect();
        if known.is_empty() {
            return self;
        }
        if let Some(near) = nearest(word, &known) {
            self.help = Some(format!("did you mean `{near}`?"));
        } else if known.len() <= 24 {
            self.help = Some(format!("known are: {}", known.join(", ")));
        }
        self
    }

    /// Adds a second place that matters.
    pub fn context(&mut self, place: &Place, text: impl Into<String>) -> &mut Self {
        self.context = Some((place.clone(), text.into()));
        self
    }

    fn report(&self) -> Vec<Group<'_>> {
        let mut main = Snippet::source(self.place.file.text.as_str())
            .path(self.place.file.path.as_str())
            .annotation(
                AnnotationKind::Primary
                    .span(self.place.span.clone())
                    .label(self.label.as_str()),
            );
        let mut second = None;
        if let Some((place, text)) = &self.context {
            let note = AnnotationKind::Context
                .span(place.span.clone())
                .label(text.as_str());
            if Arc::ptr_eq(&place.file, &self.place.file) {
                main = main.annotation(note);
            } else {
                second = Some(
                    Snippet::source(place.file.text.as_str())
                        .path(place.file.path.as_str())
                        .annotation(note),
                );
            }
        }
        let mut group = Level::ERROR
            .primary_title(self.message.as_str())
            .element(main);
        if let Some(second) = second {
            group = group.element(second);
        }
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        vec![group]
    }
}

/// The known word most like `word`, if one is like it at all.
#[must_use]
pub fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    known
        .iter()
        .map(|k| (strsim::jaro_winkler(word, k), *k))
        .filter(|(score, _)| *score > 0.85)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, k)| k)
}
