//! Probing a QEMU, from the answers that published ones gave.
//!
//! The answers are in the order in which upstream asks. Ours may leave out what tells nothing; they may not ask for
//! more, nor in another order.

use std::fs;
use std::path::Path;

use polyvirt_config::qemucaps::QemuProbe;
use polyvirt_driver::{Error, Result};
use polyvirt_qemu::Capabilities;
use polyvirt_qemu::capabilities::probe::{self, Ask};
use serde_json::{Deserializer, Value};

use crate::compare::difference;
use crate::index::{Case, Expect};
use crate::suites::Subject;

/// The folder of probes, below that of the corpora.
pub(crate) const FOLDER: &str = "qemucapabilitiesdata";

/// A case for each file of answers that has a document beside it.
pub(crate) fn cases(folder: &Path) -> Vec<Case> {
    let files = fs::read_dir(folder.join(FOLDER)).into_iter().flatten();
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names
        .filter_map(|name| name.strip_suffix(".replies").map(str::to_owned))
        .collect();
    names.sort();
    let case = |name: String| Case {
        suite: "qemu-caps".to_owned(),
        input: format!("{FOLDER}/{name}.replies"),
        want: Some(format!("{FOLDER}/{name}.xml")),
        case: name,
        expect: Expect::Output,
        inactive_only: false,
        view: None,
        pool: None,
        base: None,
        arch: None,
        caps: None,
    };
    names.into_iter().map(case).collect()
}

/// Answers that were kept: questions and answers take turns.
struct Kept(std::vec::IntoIter<(Value, Value)>);

impl Kept {
    fn read(text: &str) -> Result<Self, String> {
        let objects: Result<Vec<Value>, _> =
            Deserializer::from_str(text).into_iter::<Value>().collect();
        let mut objects = objects.map_err(|error| error.to_string())?.into_iter();
        let mut all = Vec::new();
        while let (Some(question), Some(answer)) = (objects.next(), objects.next()) {
            all.push((question, answer));
        }
        Ok(Self(all.into_iter()))
    }
}

impl Ask for Kept {
    fn ask(&mut self, command: &str, arguments: Value) -> Result<Option<Value>> {
        let same = |question: &Value| {
            let asked = question.get("arguments").unwrap_or(&Value::Null);
            question["execute"] == command && *asked == arguments
        };
        let found = self.0.find(|(question, _)| same(question));
        let (_, mut answer) = found.ok_or_else(|| {
            Error::internal(format!("nobody asked for {command} {arguments} there"))
        })?;
        Ok(answer.get_mut("return").map(Value::take))
    }
}

/// What the answers tell is what upstream keeps of them.
pub(crate) fn measure(subject: &Subject<'_>) -> Result<(), String> {
    let wanted = subject.wanted.as_ref().ok_or("the case has no output")?;
    let wanted = Capabilities::parse(wanted).map_err(|error| error.to_string())?;
    let mut kept = Kept::read(&subject.input)?;
    let found = (|| {
        let mut found = probe::capabilities(&mut kept)?;
        if found.has_both() {
            probe::translator(&mut found, &mut kept)?;
        }
        Ok(found)
    })();
    let mut found = found.map_err(|error: Error| error.to_string())?;
    found.probe = QemuProbe {
        // What upstream's suite makes up.
        emulator: wanted.probe.emulator.clone(),
        qemuctime: wanted.probe.qemuctime,
        selfctime: wanted.probe.selfctime,
        selfvers: wanted.probe.selfvers,
        microcode_version: wanted.probe.microcode_version,
        ..found.probe
    };
    difference(&in_order(wanted), &in_order(found)).map_or(Ok(()), Err)
}

/// As a document, properties in the order of their names: QEMU's own follows from nothing.
fn in_order(mut capabilities: Capabilities) -> String {
    for host in &mut capabilities.probe.host_cpu {
        host.property.sort_by(|a, b| a.name.cmp(&b.name));
    }
    capabilities.format()
}
