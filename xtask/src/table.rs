//! Plain text tables.

use std::fmt;

/// Which side of its column a text stands on.
#[derive(Clone, Copy)]
pub(crate) enum Align {
    Left,
    Right,
}

/// Rows of texts under headings, printed with columns as wide as they need.
pub(crate) struct Table {
    aligns: Vec<Align>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new(columns: &[(&str, Align)]) -> Self {
        Self {
            aligns: columns.iter().map(|(_, align)| *align).collect(),
            rows: vec![columns.iter().map(|(name, _)| (*name).to_owned()).collect()],
        }
    }

    /// Adds a row; there is one text a column.
    pub(crate) fn row<const N: usize>(&mut self, texts: [String; N]) {
        self.rows.push(texts.into());
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = |column: usize| {
            let texts = self.rows.iter().filter_map(|row| row.get(column));
            texts.map(|text| text.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..self.aligns.len()).map(width).collect();
        for row in &self.rows {
            let mut line = String::new();
            for ((text, align), &width) in row.iter().zip(&self.aligns).zip(&widths) {
                match align {
                    Align::Left => line += &format!("{text:<width$}  "),
                    Align::Right => line += &format!("{text:>width$}  "),
                }
            }
            writeln!(f, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Align, Table};

    #[test]
    fn columns_are_as_wide_as_their_widest_text() {
        let mut table = Table::new(&[("name", Align::Left), ("n", Align::Right)]);
        table.row(["a longer one".into(), "7".into()]);
        table.row(["b".into(), "123".into()]);
        let text = table.to_string();
        assert_eq!(
            text,
            "name            n\na longer one    7\nb             123\n"
        );
    }
}
