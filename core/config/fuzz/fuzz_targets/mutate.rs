//! Makes other documents of a document, by its parts: most bytes changed at random only make XML
//! that is none.

use std::ops::Range;
use std::sync::{LazyLock, Mutex};

use crate::spans::Spans;
use crate::words::{ODD, Words};

static WORDS: LazyLock<Words> = LazyLock::new(Words::load);

/// Elements of documents seen before, to be put into others.
static SEEN: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// How many elements are remembered, and how long they may be.
const SEEN_AT_MOST: usize = 16_384;
const SEEN_LENGTH: usize = 2048;

/// Random numbers.
struct Dice(u64);

impl Dice {
    /// A number below `sides`; 0 when there are none.
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed >> 16).unwrap_or(0) % sides.max(1)
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.roll(of.len()))
    }
}

/// Another document, of one to four changes; none when the text has no parts.
pub(crate) fn mutate(text: &str, seed: u32) -> Option<String> {
    let mut dice = Dice(u64::from(seed));
    let mut changed = text.to_owned();
    for _ in 0..=dice.roll(4) {
        let spans = Spans::of(&changed);
        remember(&changed, &spans, &mut dice);
        let (place, new) = change(&changed, &spans, &mut dice)?;
        changed.replace_range(place, &new);
    }
    Some(changed)
}

/// One change: what is replaced, and by what.
fn change(text: &str, spans: &Spans, dice: &mut Dice) -> Option<(Range<usize>, String)> {
    let element = dice.pick(&spans.elements).cloned()?;
    Some(match dice.roll(13) {
        0 => (element, String::new()),
        1 => (element.end..element.end, text[element].to_owned()),
        2 => {
            let other = dice.pick(&spans.elements)?;
            (element.start..element.start, text[other.clone()].to_owned())
        }
        3 => (element, seen(dice)?),
        4 => (element.start..element.start, seen(dice)?),
        // Into an element, whose closing tag it then stands before.
        5 => {
            let close = text[element.clone()].rfind("</")? + element.start;
            (close..close, seen(dice)?)
        }
        6 => (dice.pick(&spans.attributes)?.clone(), String::new()),
        7 => {
            let at = dice.pick(&spans.names)?.end;
            let (name, value) = (dice.pick(&WORDS.attributes)?, value(text, spans, dice)?);
            (at..at, format!(" {name}='{value}'"))
        }
        8 => {
            let close = text[element.clone()].rfind("</")? + element.start;
            let (name, value) = (dice.pick(&WORDS.elements)?, value(text, spans, dice)?);
            (close..close, format!("<{name}>{value}</{name}>"))
        }
        9 => {
            let value = dice.pick(&spans.values)?.clone();
            let odd = dice.pick(&[" ", "&#10;", "0", "1", "-", ",", "a", "&#13;"])?;
            let at = if dice.roll(2) == 0 {
                value.start
            } else {
                value.end
            };
            (at..at, (*odd).to_owned())
        }
        _ => (dice.pick(&spans.values)?.clone(), value(text, spans, dice)?),
    })
}

/// Some value: an odd one, a word, or one of this document.
fn value(text: &str, spans: &Spans, dice: &mut Dice) -> Option<String> {
    Some(match dice.roll(3) {
        0 => (*dice.pick(ODD)?).to_owned(),
        1 => (*dice.pick(&WORDS.values)?).to_owned(),
        _ => text[dice.pick(&spans.values)?.clone()].to_owned(),
    })
}

/// Keeps one of the elements for other documents.
fn remember(text: &str, spans: &Spans, dice: &mut Dice) {
    let element = dice
        .pick(&spans.elements)
        .filter(|element| element.len() <= SEEN_LENGTH);
    if let (Some(element), Ok(mut seen)) = (element, SEEN.lock()) {
        let element = text[element.clone()].to_owned();
        if seen.len() < SEEN_AT_MOST {
            seen.push(element);
        } else {
            let place = dice.roll(SEEN_AT_MOST);
            seen[place] = element;
        }
    }
}

fn seen(dice: &mut Dice) -> Option<String> {
    SEEN.lock().ok().and_then(|seen| dice.pick(&seen).cloned())
}
