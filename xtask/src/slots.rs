//! `slots`: which calls each driver answers, and which test makes them.
//!
//! Everything is read off the code: the families' traits say what there is, the tables of calls (`calls!`) what a driver
//! has, the tests what they call.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use serde::Serialize;

use crate::paths;
use crate::table::{Align, Table};

/// Where the tests are that call the API in Rust, and with it drivers.
const TESTS: [&str; 4] = [
    "tests/guests",
    "tests/networks",
    "core/drivers",
    "core/api/tests",
];

/// A call of a family that a driver can answer.
#[derive(Clone)]
struct Slot {
    /// In Rust: `domain_create`.
    method: String,
    /// In C: `virDomainCreate`.
    function: String,
}

/// What one driver makes of a slot.
#[derive(Serialize)]
struct Row {
    driver: String,
    family: String,
    function: String,
    answered: bool,
    /// The file of a test that makes the call.
    test: Option<String>,
}

/// Prints the table: a line for each driver and family, or everything as JSON.
pub(crate) fn command(json: bool, missing: Option<&str>) -> Result<ExitCode> {
    let rows = rows()?;
    if json {
        println!("{}", serde_json::to_string_pretty(&rows)?);
    } else if let Some(driver) = missing {
        for row in rows
            .iter()
            .filter(|row| row.driver == driver && !row.answered)
        {
            println!("{}", row.function);
        }
    } else {
        print!("{}", table(&rows));
    }
    Ok(ExitCode::SUCCESS)
}

fn table(rows: &[Row]) -> Table {
    let mut counts: BTreeMap<(&str, &str), [usize; 3]> = BTreeMap::new();
    for row in rows {
        let count = counts.entry((&row.driver, &row.family)).or_default();
        count[0] += usize::from(row.answered);
        count[1] += usize::from(row.answered && row.test.is_some());
        count[2] += 1;
    }
    let mut table = Table::new(&[
        ("driver", Align::Left),
        ("family", Align::Left),
        ("answered", Align::Right),
        ("called by tests", Align::Right),
        ("of", Align::Right),
    ]);
    for ((driver, family), numbers) in counts {
        let [answered, tested, all] = numbers.map(|number| number.to_string());
        table.row([driver.to_owned(), family.to_owned(), answered, tested, all]);
    }
    table
}

fn rows() -> Result<Vec<Row>> {
    let families = families()?;
    let mut tests = Vec::new();
    for folder in TESTS {
        sources(&paths::root().join(folder), &mut tests)?;
    }
    tests.retain(|path| path.components().any(|part| part.as_os_str() == "tests"));
    let tests = tests
        .into_iter()
        .map(|path| Ok((fs::read_to_string(&path)?, path)));
    let tests = tests.collect::<Result<Vec<_>>>()?;
    let mut rows = Vec::new();
    for (driver, family, methods) in tables()? {
        let slots = families
            .get(&family)
            .with_context(|| format!("there is no family {family}"))?;
        rows.extend(slots.iter().map(|slot| {
            Row {
                driver: driver.clone(),
                family: family.trim_end_matches("Driver").to_owned(),
                function: slot.function.clone(),
                answered: methods.contains(&slot.method),
                test: tests
                    .iter()
                    .find(|(text, path)| belongs(path, &driver) && slot.is_called(text))
                    .map(|(_, path)| shown(path)),
            }
        }));
    }
    Ok(rows)
}

/// Whether a test is one of a driver's: those of guests are QEMU's, those of networks the network driver's.
fn belongs(test: &Path, driver: &str) -> bool {
    let path = shown(test);
    match driver {
        "qemu" => path.starts_with("tests/guests/") || path.starts_with("core/drivers/qemu/"),
        "network" => {
            path.starts_with("tests/networks/") || path.starts_with("core/drivers/network/")
        }
        "test" => path.starts_with("core/api/"),
        other => path.starts_with(&format!("core/drivers/{other}/")),
    }
}

fn shown(path: &Path) -> String {
    path.strip_prefix(paths::root())
        .unwrap_or(path)
        .display()
        .to_string()
}

impl Slot {
    /// Whether the text of a test makes the call, by the name that the API gives it.
    fn is_called(&self, text: &str) -> bool {
        let bare = self.method.split_once('_').map_or("", |(_, rest)| rest);
        // Networks' ports have calls of their own, in tests that know of ports.
        let port = bare.strip_prefix("port_");
        let port = port.filter(|_| text.contains("NetworkPort"));
        let port = port.unwrap_or_default();
        let names = [
            &self.method,
            bare,
            port,
            &self.method.replace("get_", ""),
            &bare.replace("get_", ""),
            &port.replace("get_", ""),
        ];
        names
            .iter()
            .any(|name| !name.is_empty() && text.contains(&format!(".{name}(")))
    }
}

/// The families' traits, by name, with their methods.
fn families() -> Result<BTreeMap<String, Vec<Slot>>> {
    let mut files = Vec::new();
    sources(
        &paths::root().join("core/driver/src/generated/traits"),
        &mut files,
    )?;
    let mut families = BTreeMap::new();
    for file in files {
        let text = fs::read_to_string(&file)?;
        let Some(name) = text
            .lines()
            .find_map(|line| line.strip_prefix("pub trait "))
        else {
            continue;
        };
        let name = name.split(':').next().unwrap_or_default().to_owned();
        let mut slots = Vec::new();
        let mut function = None;
        for line in text.lines().map(str::trim_start) {
            if let Some(rest) = line.strip_prefix("/// In C: `") {
                function = rest.split('`').next().map(str::to_owned);
            } else if let Some(rest) = line.strip_prefix("fn ")
                && let Some(function) = function.take()
            {
                let method = rest.split('(').next().unwrap_or_default().to_owned();
                slots.push(Slot { method, function });
            }
        }
        families.insert(name, slots);
    }
    Ok(families)
}

/// The drivers' tables of calls: driver, family, methods.
fn tables() -> Result<Vec<(String, String, Vec<String>)>> {
    let drivers = paths::root().join("core/drivers");
    let mut files = Vec::new();
    sources(&drivers, &mut files)?;
    let mut tables = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file)?;
        let mut rest = text.as_str();
        while let Some((_, table)) = rest.split_once("\ncalls! { ") {
            let (table, after) = table.split_once("\n}").unwrap_or((table, ""));
            rest = after;
            let driver = file
                .strip_prefix(&drivers)?
                .iter()
                .next()
                .unwrap_or_default();
            let family = table.split(' ').next().unwrap_or_default();
            let calls = table
                .lines()
                .skip(1)
                .filter_map(|line| line.trim_start().split_once('('));
            let methods = calls.map(|(method, _)| method.to_owned()).collect();
            tables.push((
                driver.to_string_lossy().into_owned(),
                family.to_owned(),
                methods,
            ));
        }
    }
    Ok(tables)
}

/// All files in Rust below a folder; none when it is not there.
fn sources(folder: &Path, into: &mut Vec<PathBuf>) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    let mut paths = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            sources(&path, into)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
    Ok(())
}
