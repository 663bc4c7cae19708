//! Which variables the rules of a filter need.

use std::collections::BTreeSet;

use super::NwFilter;
use crate::{Foreign, ForeignNode, FormatOptions, format};

impl NwFilter {
    /// The names of the variables in its own rules.
    ///
    /// ```
    /// use polyvirt_config::{ParseOptions, nwfilter::NwFilter};
    ///
    /// let text = "<filter name='f'><rule action='drop' direction='out'>\
    ///             <mac match='no' srcmacaddr='$MAC'/></rule></filter>";
    /// let filter = NwFilter::parse(text, &ParseOptions::default())?;
    /// assert!(filter.variables().contains("MAC"));
    /// # Ok::<(), polyvirt_config::Error>(())
    /// ```
    pub fn variables(&self) -> BTreeSet<String> {
        // Any of some hundred attributes can be a variable, and only then begins with this sign.
        let written = format(self, &FormatOptions::default());
        let mut found = BTreeSet::new();
        if let Ok(filter) = Foreign::parse(&written) {
            collect(&filter, &mut found);
        }
        found
    }
}

fn collect(element: &Foreign, found: &mut BTreeSet<String>) {
    // Comments are the words of whoever wrote the filter, and parameters are values.
    let attributes = element.attributes.iter();
    let values = attributes.filter(|(name, _)| name != "comment" && element.name != "parameter");
    found.extend(values.filter_map(|(_, value)| variable(value)));
    for child in &element.children {
        if let ForeignNode::Element(child) = child {
            collect(child, found);
        }
    }
}

/// The name in `$NAME`, `$NAME[1]` and `$NAME[@1]`.
fn variable(value: &str) -> Option<String> {
    let name = value.strip_prefix('$')?;
    let is_part = |char: char| char.is_ascii_alphanumeric() || char == '_';
    let end = name.find(|char| !is_part(char)).unwrap_or(name.len());
    name.get(..end).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use crate::ParseOptions;
    use crate::nwfilter::NwFilter;

    #[test]
    fn elements_of_lists_are_variables_and_comments_are_not() {
        let text = "<filter name='f'><rule action='accept' direction='in'>\
            <ip srcipaddr='$A[@1]' dstipaddr='$B' comment='$C'/></rule>\
            <filterref filter='g'><parameter name='D' value='E'/></filterref></filter>";
        let filter = NwFilter::parse(text, &ParseOptions::default()).unwrap();
        let variables: Vec<_> = filter.variables().into_iter().collect();
        assert_eq!(variables, ["A", "B"]);
    }
}
