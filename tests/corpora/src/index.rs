//! The list of cases.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::{offers, probes};

/// A folder of cases.
pub struct Index {
    /// Where they are.
    pub folder: PathBuf,
    /// The cases, in the order they are listed.
    pub cases: Vec<Case>,
}

/// One case.
#[derive(Clone, Debug, Deserialize)]
pub struct Case {
    /// What it belongs to.
    pub suite: String,
    /// Its name.
    pub case: String,
    /// Path of the input, below the folder.
    pub input: String,
    /// Path of what is wanted, below the folder.
    pub want: Option<String>,
    /// What is expected.
    pub expect: Expect,
    /// Whether it is about stored configuration alone.
    #[serde(default)]
    pub inactive_only: bool,
    /// Which view of it is compared: `active` or `inactive`.
    pub view: Option<String>,
    /// The pool that a volume belongs to.
    pub pool: Option<String>,
    /// What every case of the suite has besides.
    pub base: Option<String>,
    /// The architecture of the guest's QEMU.
    pub arch: Option<String>,
    /// Which QEMU: its version, or `latest`, and variants of the case after `+`.
    pub caps: Option<String>,
}

impl Case {
    /// A list that is made from which files there are says `same` where there is no output. Documents
    /// that are called invalid, and networks, all of which have an output when they can be read, are
    /// without one because they are to be refused, as stock libvirt does with each of them.
    fn correct(&mut self) {
        let to_be_refused = self.case.ends_with("-invalid") || self.suite == "network";
        if self.expect == Expect::Same && to_be_refused {
            self.expect = Expect::Error;
        }
    }

    /// What else a case tells, in a suite of its own: what the QEMU driver makes of a document stays the same when it is
    /// read once more, and a guest that has a command line is not refused.
    fn again(&self) -> Option<Self> {
        let suite = match self.suite.as_str() {
            "domain-qemu" => "domain-qemu-same",
            "qemu-argv" => "qemu-accepts",
            _ => return None,
        };
        Some(Self {
            suite: suite.to_owned(),
            ..self.clone()
        })
    }

    /// A command line is also measured from the document that is wanted of the same input, as a suite of its own.
    fn measured_apart(&self, all: &[Self]) -> Option<Self> {
        if self.suite != "qemu-argv" {
            return None;
        }
        let mut documents = all.iter().filter(|case| case.suite == "domain-qemu");
        let document = documents.find(|case| case.case == self.case)?;
        Some(Self {
            suite: "qemu-argv-complete".to_owned(),
            input: document.want.clone()?,
            ..self.clone()
        })
    }
}

/// What is expected of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Expect {
    /// Writing what was read gives the input again.
    Same,
    /// Writing what was read gives what is wanted.
    Output,
    /// It is refused.
    Error,
    /// The schema refuses it.
    Invalid,
    /// It can be read.
    Parses,
}

impl Index {
    /// Reads `index.json` of a folder.
    ///
    /// # Errors
    /// When it is missing or not such a list.
    pub fn read(folder: &Path) -> Result<Self> {
        let path = folder.join("index.json");
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let mut cases: Vec<Case> = serde_json::from_str(&text)
            .with_context(|| format!("{} is not a list of cases", path.display()))?;
        cases.iter_mut().for_each(Case::correct);
        let again: Vec<Case> = cases.iter().filter_map(Case::again).collect();
        let complete = cases.iter().filter_map(|case| case.measured_apart(&cases));
        let complete: Vec<Case> = complete.collect();
        cases.extend(again);
        cases.extend(complete);
        cases.extend(probes::cases(folder));
        let offers: Vec<Case> = cases
            .iter()
            .filter_map(|case| offers::case(folder, case))
            .collect();
        cases.extend(offers);
        Ok(Self {
            folder: folder.to_owned(),
            cases,
        })
    }

    /// The names of the suites, in the order they first appear.
    pub fn suites(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for case in &self.cases {
            if !names.contains(&case.suite.as_str()) {
                names.push(&case.suite);
            }
        }
        names
    }

    /// The text of a file below the folder.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn text(&self, path: &str) -> Result<String> {
        let path = self.folder.join(path);
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
    }
}
