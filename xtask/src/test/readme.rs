//! The README's quick starts, run as they stand there.
//!
//! The one in Rust is a documentation test of the `polyvirt` crate.

use std::fs;

use anyhow::{Context, Result};

use crate::c_library::{self, Against, compile};
use crate::paths;
use crate::python;
use crate::report::{Count, Outcome, Suite};
use crate::sh::sh;

/// Runs the quick starts in C and Python.
pub(super) fn run() -> Result<Outcome> {
    let text =
        fs::read_to_string(paths::root().join("README.md")).context("cannot read README.md")?;
    let folder = paths::target().join("xtask/readme");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut suite = Suite::new("readme");
    for (number, code) in blocks(&text, "c").iter().enumerate() {
        let source = folder.join(format!("quick_start_{number}.c"));
        fs::write(&source, code)?;
        let library = c_library::build()?;
        let program = compile(&source, &Against::Ours(&library))?;
        sh(program).run("readme-c")?;
        suite.add(Count::Passed);
    }
    for (number, code) in blocks(&text, "python").iter().enumerate() {
        let source = folder.join(format!("quick_start_{number}.py"));
        fs::write(&source, code)?;
        let venv = python::with_our_wheel("readme", &[])?;
        sh(venv.python()).arg(&source).run("readme-python")?;
        suite.add(Count::Passed);
    }
    Ok(Outcome::Suites(vec![suite]))
}

/// The fenced blocks of one language.
fn blocks(text: &str, language: &str) -> Vec<String> {
    let open = format!("```{language}");
    let mut found = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line == open {
            let code: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            found.push(code.join("\n") + "\n");
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_blocks_of_the_language_are_taken() {
        let text = "```sh\nno\n```\ntext\n```c\nint x;\n```\n```cpp\nno\n```\n";
        assert_eq!(super::blocks(text, "c"), ["int x;\n"]);
    }
}
