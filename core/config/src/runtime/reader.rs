//! Reading typed values out of a document's tree.

use polyvirt_driver::{ErrorDomain, ErrorNumber};

use super::codec::{Codec, ReadChild, ReadContent};
use super::error::{Error, Result};
use super::raw::{Foreign, ForeignNode, Raw};
use super::tree::{Attribute, Element};

/// How a document is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ParseOptions {
    /// As a configuration to be stored: what only a running object has is passed over.
    pub inactive: bool,
    /// Refuse elements and attributes that are not known, which are passed over otherwise.
    pub strict: bool,
}

/// What generated code reads with.
pub struct Reader {
    options: ParseOptions,
}

impl Reader {
    pub(crate) fn new(options: ParseOptions) -> Self {
        Self { options }
    }

    /// Whether what only a running object has is read.
    pub fn live(&self) -> bool {
        !self.options.inactive
    }

    /// An attribute.
    pub fn attribute<C: Codec>(
        &mut self,
        attribute: &Attribute<'_, '_>,
        slot: &mut Option<C::Value>,
    ) -> Result<()> {
        attribute.mark();
        let value =
            C::read(attribute.value()).ok_or_else(|| wrong_attribute(attribute, C::EXPECTED))?;
        *slot = Some(value);
        Ok(())
    }

    /// An attribute that does not count here.
    pub fn skip_attribute(&mut self, attribute: &Attribute<'_, '_>) {
        attribute.mark();
    }

    /// An element that does not count here.
    pub fn skip(&mut self, el: Element<'_, '_>) {
        el.mark_all();
    }

    /// The element's own text.
    pub fn text<C: Codec>(&mut self, el: Element<'_, '_>) -> Result<C::Value> {
        let unit = C::UNIT.and_then(|_| el.attribute("unit"));
        unit.iter().for_each(Attribute::mark);
        C::read_unit(el.text(), unit.map(|unit| unit.value())).ok_or_else(|| match &unit {
            Some(unit) => wrong_amount(el, unit, C::EXPECTED),
            None => wrong_text(el, C::EXPECTED),
        })
    }

    /// The element's own text, unless there is none.
    pub fn text_opt<C: Codec>(&mut self, el: Element<'_, '_>) -> Result<Option<C::Value>> {
        if el.text().trim_ascii().is_empty() {
            return Ok(None);
        }
        self.text::<C>(el).map(Some)
    }

    /// An element that holds text. The first one counts; as with libvirt, one without text says
    /// nothing.
    pub fn text_child<C: Codec>(
        &mut self,
        el: Element<'_, '_>,
        slot: &mut Option<C::Value>,
    ) -> Result<()> {
        if slot.is_some() {
            return Ok(());
        }
        el.mark();
        if !el.text().is_empty() || self.options.strict {
            *slot = Some(self.text::<C>(el)?);
        }
        Ok(())
    }

    /// One of several elements that hold text.
    pub fn text_item<C: Codec>(
        &mut self,
        el: Element<'_, '_>,
        list: &mut Vec<C::Value>,
    ) -> Result<()> {
        el.mark();
        list.push(self.text::<C>(el)?);
        Ok(())
    }

    /// An element that says something by being there.
    pub fn present(&mut self, el: Element<'_, '_>, there: &mut bool) {
        if !*there {
            el.mark();
            *there = true;
        }
    }

    /// An element's content, read as a value of its own.
    pub fn element<T: ReadContent>(&mut self, el: Element<'_, '_>) -> Result<T> {
        el.mark();
        T::read(el, self)
    }

    /// An element. The first one counts.
    pub fn child<T: ReadContent>(
        &mut self,
        el: Element<'_, '_>,
        slot: &mut Option<T>,
    ) -> Result<()> {
        if slot.is_none() {
            *slot = Some(self.element(el)?);
        }
        Ok(())
    }

    /// An element that a type holds in a box. The first one counts.
    pub fn child_boxed<T: ReadContent>(
        &mut self,
        el: Element<'_, '_>,
        slot: &mut Option<Box<T>>,
    ) -> Result<()> {
        if slot.is_none() {
            *slot = Some(Box::new(self.element(el)?));
        }
        Ok(())
    }

    /// An element that counts as missing when there is nothing in it.
    pub fn child_nonempty<T: ReadContent + Default + PartialEq>(
        &mut self,
        el: Element<'_, '_>,
        slot: &mut Option<T>,
    ) -> Result<()> {
        self.child(el, slot)?;
        slot.take_if(|value| *value == T::default());
        Ok(())
    }

    /// One of several elements.
    pub fn item<T: ReadContent>(&mut self, el: Element<'_, '_>, list: &mut Vec<T>) -> Result<()> {
        list.push(self.element(el)?);
        Ok(())
    }

    /// A choice by the name of a child. The first such child counts.
    pub fn child_choice<T: ReadChild>(&mut self, el: Element<'_, '_>) -> Result<T> {
        let found = self.child_choice_opt(el)?;
        found.ok_or_else(|| missing_child(el, "").expecting(one_of(T::NAMES)))
    }

    /// A choice by the name of a child, which may be missing. The first such child counts.
    pub fn child_choice_opt<T: ReadChild>(&mut self, el: Element<'_, '_>) -> Result<Option<T>> {
        let mut children = el
            .children()
            .filter(|child| T::NAMES.contains(&child.name()));
        match children.next() {
            Some(child) => {
                child.mark();
                T::read_child(child, self)
            }
            None => Ok(None),
        }
    }

    /// All children that a choice names, in their order.
    pub fn child_choices<T: ReadChild>(&mut self, el: Element<'_, '_>) -> Result<Vec<T>> {
        let mut list = Vec::new();
        for child in el
            .children()
            .filter(|child| T::NAMES.contains(&child.name()))
        {
            child.mark();
            list.extend(T::read_child(child, self)?);
        }
        Ok(list)
    }

    /// All children that a choice names, of which there has to be one.
    pub fn child_choices_some<T: ReadChild>(&mut self, el: Element<'_, '_>) -> Result<Vec<T>> {
        let list = self.child_choices(el)?;
        if list.is_empty() {
            return Err(missing_child(el, "").expecting(one_of(T::NAMES)));
        }
        Ok(list)
    }

    /// A group that counts as missing when nothing of it is there.
    pub fn splice_opt<T: ReadContent + Default + PartialEq>(
        &mut self,
        el: Element<'_, '_>,
    ) -> Result<Option<T>> {
        let value = T::read(el, self)?;
        Ok((value != T::default()).then_some(value))
    }

    /// Text that is a value.
    pub fn value<C: Codec>(&mut self, el: Element<'_, '_>) -> Result<C::Value> {
        el.mark();
        self.text::<C>(el)
    }

    /// Notes that an element was read.
    pub fn mark(&mut self, el: Element<'_, '_>) {
        el.mark();
    }

    /// An element's content that belongs to somebody else.
    pub fn raw_element(&mut self, el: Element<'_, '_>) -> Result<Raw> {
        el.mark_all();
        Raw::copy(el)
    }

    /// One of several elements whose content belongs to somebody else.
    pub fn raw_item(&mut self, el: Element<'_, '_>, list: &mut Vec<Raw>) -> Result<()> {
        list.push(self.raw_element(el)?);
        Ok(())
    }

    /// A choice by an attribute, which is missing when the attribute is.
    pub fn choice_opt<T: ReadContent>(
        &mut self,
        el: Element<'_, '_>,
        attribute: &str,
    ) -> Result<Option<T>> {
        match el.attribute(attribute) {
            Some(_) => T::read(el, self).map(Some),
            None => Ok(None),
        }
    }

    /// An element whose content belongs to somebody else. The first one counts.
    pub fn raw(&mut self, el: Element<'_, '_>, slot: &mut Option<Raw>) -> Result<()> {
        if slot.is_none() {
            el.mark_all();
            *slot = Some(Raw::copy(el)?);
        }
        Ok(())
    }

    /// An element of a namespace that the document kind does not know.
    pub fn foreign(&mut self, el: Element<'_, '_>, list: &mut Vec<Raw>) -> Result<()> {
        if el.node().foreign {
            el.mark_all();
            let copy = Foreign::copy(el)?;
            list.push(Raw {
                attributes: Vec::new(),
                children: vec![ForeignNode::Element(copy)],
            });
        }
        Ok(())
    }

    /// The word that tells the variants of a choice apart.
    pub fn discriminator<'t>(
        &mut self,
        el: Element<'t, '_>,
        name: &str,
        default: Option<&'static str>,
    ) -> Result<&'t str> {
        match (el.attribute(name), default) {
            (Some(attribute), _) => {
                attribute.mark();
                Ok(attribute.value())
            }
            (None, Some(default)) => Ok(default),
            (None, None) => Err(missing_attribute(el, name)),
        }
    }

    /// A word that tells no variant.
    pub fn unknown_variant(
        &self,
        el: Element<'_, '_>,
        name: &str,
        word: &str,
        known: &[&str],
    ) -> Error {
        let place = el
            .attribute(name)
            .map_or_else(|| el.place(), |attribute| attribute.place());
        wrong(name, el, word).expecting(one_of(known)).at(place)
    }

    /// An attribute that has to be there.
    pub fn required_attribute<V>(
        &self,
        value: Option<V>,
        el: Element<'_, '_>,
        name: &str,
    ) -> Result<V> {
        value.ok_or_else(|| missing_attribute(el, name))
    }

    /// An element that has to be there.
    pub fn required_child<V>(
        &self,
        value: Option<V>,
        el: Element<'_, '_>,
        name: &str,
    ) -> Result<V> {
        value.ok_or_else(|| missing_child(el, name))
    }

    /// Elements of which there has to be one.
    pub fn at_least_one<V>(
        &self,
        values: Vec<V>,
        el: Element<'_, '_>,
        name: &str,
    ) -> Result<Vec<V>> {
        if values.is_empty() {
            Err(missing_child(el, name))
        } else {
            Ok(values)
        }
    }
}

fn wrong(name: &str, el: Element<'_, '_>, word: &str) -> Error {
    let (inside, word) = (&el.node().name, excerpt(word));
    Error::xml(format!(
        "Invalid value for attribute '{name}' in element '{inside}': '{word}'."
    ))
}

fn wrong_attribute(attribute: &Attribute<'_, '_>, expected: &str) -> Error {
    wrong(attribute.name(), attribute.element, attribute.value())
        .expecting(expected)
        .at(attribute.place())
}

fn wrong_text(el: Element<'_, '_>, expected: &str) -> Error {
    let (name, text) = (&el.node().name, excerpt(el.text()));
    Error::xml(format!("Invalid value '{text}' for element '{name}'."))
        .expecting(expected)
        .at(el.place())
}

/// A number with a unit: it is no number, there is no such unit, or it is too much.
fn wrong_amount(el: Element<'_, '_>, unit: &Attribute<'_, '_>, expected: &str) -> Error {
    let (text, name) = (excerpt(el.text()), excerpt(unit.value()));
    let error = if text.trim_ascii_start().parse::<u64>().is_err() {
        return wrong_text(el, expected);
    } else if crate::values::is_unit(unit.value()) {
        Error::new(
            ErrorNumber::OVERFLOW,
            format!("value too large: {text}{name}"),
        )
    } else {
        Error::invalid_arg(format!("unknown suffix '{name}'"))
    };
    let error = error.with_domain(ErrorDomain::NONE);
    error.expecting(expected).at(el.place())
}

fn missing_attribute(el: Element<'_, '_>, name: &str) -> Error {
    let inside = &el.node().name;
    Error::xml(format!(
        "Missing required attribute '{name}' in element '{inside}'"
    ))
    .at(el.place())
    .missing(name)
}

fn missing_child(el: Element<'_, '_>, name: &str) -> Error {
    let inside = &el.node().name;
    let what = if name.is_empty() {
        String::new()
    } else {
        format!(" '{name}'")
    };
    Error::xml(format!(
        "Missing required element{what} in element '{inside}'"
    ))
    .at(el.place())
}

/// As much of a value as is worth repeating.
fn excerpt(text: &str) -> String {
    const LENGTH: usize = 80;
    if text.chars().nth(LENGTH).is_none() {
        return text.to_owned();
    }
    text.chars().take(LENGTH).chain("...".chars()).collect()
}

/// `a, b or c`.
pub(crate) fn one_of(words: &[&str]) -> String {
    match words {
        [] => "nothing".to_owned(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}
