//! Java: the Maven artifact with its tests, and a project outside the checkout that uses it.
//!
//! Everything is below cargo's build folder, the local repository too, so that what is tried is
//! what has just been built.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{Language, Tour, program_of_readme};
use crate::packages::Group;
use crate::paths;
use crate::report::{Outcome, Suite};
use crate::sh::{Log, Sh, cargo, sh};

pub(super) const JAVA: Language = Language {
    name: "java",
    title: "Java",
    groups: &[Group::Build, Group::Java],
    test: |report| {
        report.step("java", || if_reached(package()));
        report.step("java, as a user", || if_reached(user()));
    },
    conformance: Some(|results| if_reached(conformance(results))),
    tour: Tour {
        source: "bindings/java/examples/Tour.java",
        build: tour,
    },
    guest: "bindings/java/examples/Guest.java",
};

/// The folder of everything of Java's.
fn folder() -> PathBuf {
    paths::target().join("java")
}

/// Maven, with our own local repository.
fn maven() -> Sh {
    let repository = format!(
        "-Dmaven.repo.local={}",
        folder().join("repository").display()
    );
    sh("mvn").args(["--batch-mode", "--quiet"]).arg(repository)
}

/// What Maven says when a registry is out of reach.
const OUT_OF_REACH: &str = "Could not transfer artifact";

/// A step that failed because Maven could not get what it needs is one that was skipped.
fn if_reached(outcome: Result<Outcome>) -> Result<Outcome> {
    match outcome {
        Err(error) if format!("{error:#}").contains(OUT_OF_REACH) => Ok(Outcome::Skipped(
            "the registry of Maven's packages is not reachable".into(),
        )),
        other => other,
    }
}

/// Builds the native library, and runs a goal on the package.
fn on_package(goal: &[&str], log: &str) -> Result<Log> {
    cargo()
        .args(["build", "--release", "--package", "polyvirt-java"])
        .run("java-native")?;
    let natives = paths::target().join("release");
    maven()
        .arg(format!("-Dnative.directory={}", natives.display()))
        .arg(format!(
            "-Doutput.directory={}",
            folder().join("package").display()
        ))
        .args(goal)
        .dir(&paths::root().join("bindings/java"))
        .log(log)
}

/// Builds, tests and installs the artifact, and its documentation without a warning.
fn package() -> Result<Outcome> {
    let log = on_package(&["install", "javadoc:javadoc"], "java")?;
    judged("java", &folder().join("package/surefire-reports"), &log)
}

/// The conformance tests, over the artifact as it is installed.
fn conformance(results: &Path) -> Result<Outcome> {
    on_package(&["install", "-DskipTests"], "java-package")?.require_success()?;
    let output = folder().join("conformance");
    let log = maven()
        .arg(format!("-Doutput.directory={}", output.display()))
        .arg("test")
        .env("POLYVIRT_CONFORMANCE_RESULTS", results)
        .dir(&paths::root().join("tests/conformance/java"))
        .log("java-conformance")?;
    judged("java conformance", &output.join("surefire-reports"), &log)
}

/// The outcome of a run of tests: what its reports count.
fn judged(name: &str, reports: &Path, log: &Log) -> Result<Outcome> {
    if log.text.contains(OUT_OF_REACH) {
        log.require_success()?;
    }
    let suite = suite(name, reports)?;
    if suite.failed > 0 {
        eprintln!("{}", log.text.trim_end());
    } else {
        log.require_success()?;
    }
    Ok(Outcome::Suites(vec![suite]))
}

/// Adds up the counts in the reports of a run.
fn suite(name: &str, reports: &Path) -> Result<Suite> {
    let mut suite = Suite::new(name);
    for entry in fs::read_dir(reports).context("the tests have left no reports")? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "txt") {
            let text = fs::read_to_string(&path)?;
            let [run, failed, errors, skipped] = counts(&text).context("a report has no counts")?;
            suite.failed += failed + errors;
            suite.skipped += skipped;
            suite.passed += run - failed - errors - skipped;
        }
    }
    Ok(suite)
}

/// Reads `Tests run: 9, Failures: 0, Errors: 0, Skipped: 0, ...`.
fn counts(text: &str) -> Option<[usize; 4]> {
    let line = text.lines().find(|line| line.starts_with("Tests run: "))?;
    let mut numbers = line
        .split(", ")
        .map_while(|part| part.split(": ").nth(1)?.parse().ok());
    Some([
        numbers.next()?,
        numbers.next()?,
        numbers.next()?,
        numbers.next()?,
    ])
}

/// A project of a user's: the program of the README, with the artifact from the local repository.
fn user() -> Result<Outcome> {
    let project = folder().join("user");
    let sources = project.join("src/main/java");
    fs::create_dir_all(&sources)?;
    fs::write(project.join("pom.xml"), POM)?;
    let program = program_of_readme("bindings/java", "java")?;
    fs::write(sources.join("Quick.java"), program)?;
    maven()
        .args(["compile", "dependency:build-classpath"])
        .arg("-Dmdep.outputFile=classpath")
        .dir(&project)
        .run("java-user")?;
    let classpath = fs::read_to_string(project.join("classpath"))?;
    let classes = project.join("target/classes");
    let said = sh("java")
        .args(["-Xcheck:jni", "-cp"])
        .arg(format!("{}:{}", classes.display(), classpath.trim()))
        .arg("Quick")
        .read()?;
    let mut suite = Suite::new("java, as a user");
    let expected = ["test VIR_DOMAIN_RUNNING 2097152", "VIR_ERR_NO_DOMAIN"];
    for line in expected {
        if said.lines().any(|l| l == line) {
            suite.passed += 1;
        } else {
            eprintln!("expected {line:?} in:\n{said}");
            suite.failed += 1;
        }
    }
    Ok(Outcome::Suites(vec![suite]))
}

const POM: &str = r#"<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>quick</artifactId>
  <version>1</version>
  <properties>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    <maven.compiler.source>11</maven.compiler.source>
    <maven.compiler.target>11</maven.compiler.target>
  </properties>
  <dependencies>
    <dependency>
      <groupId>org.libvirt</groupId>
      <artifactId>libvirt</artifactId>
      <version>0.6.0</version>
    </dependency>
  </dependencies>
</project>
"#;

/// The program is run from its source, with the jar.
fn tour(source: &Path) -> Result<Sh> {
    on_package(&["package", "-DskipTests"], "java-package")?.require_success()?;
    let jar = folder().join("package/libvirt-0.6.0.jar");
    Ok(sh("java").arg("-cp").arg(jar).arg(source))
}

/// What measures calls: a program compiled and run with our package, and with libvirt-java.
pub(crate) fn measuring(source: &Path) -> Result<[Vec<OsString>; 2]> {
    on_package(&["package", "-DskipTests"], "java-package")?.require_success()?;
    let stock = folder().join("stock");
    for artifact in ["org.libvirt:libvirt:0.5.3", "net.java.dev.jna:jna:5.14.0"] {
        maven()
            .arg("dependency:copy")
            .arg(format!("-Dartifact={artifact}"))
            .arg(format!("-DoutputDirectory={}", stock.display()))
            .run("java-stock")?;
    }
    let ours = folder().join("package/libvirt-0.6.0.jar");
    let ours = compiled(source, "ours", &ours.display().to_string())?;
    let stock = compiled(source, "stock", &format!("{}/*", stock.display()))?;
    Ok([ours, stock])
}

/// Compiles a program with a class path, and says how to run it.
fn compiled(source: &Path, side: &str, classpath: &str) -> Result<Vec<OsString>> {
    let classes = folder().join("bench").join(side);
    sh("javac")
        .args(["-cp", classpath, "-d"])
        .arg(&classes)
        .arg(source)
        .run("java-bench")?;
    let classpath = format!("{}:{classpath}", classes.display());
    let program = source.file_stem().unwrap_or_default().to_owned();
    Ok(vec!["java".into(), "-cp".into(), classpath.into(), program])
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::{counts, if_reached};
    use crate::report::Outcome;

    #[test]
    fn what_cannot_be_had_is_skipped() {
        let error =
            anyhow!("Could not transfer artifact x:y:pom:1 from/to central").context("java");
        assert!(matches!(if_reached(Err(error)), Ok(Outcome::Skipped(_))));
        assert!(if_reached(Err(anyhow!("a test failed"))).is_err());
    }

    #[test]
    fn the_line_of_a_report_is_counted() {
        let text = "----\nTest set: X\nTests run: 9, Failures: 1, Errors: 2, Skipped: 3, Time elapsed: 0.1 s\n";
        assert_eq!(counts(text), Some([9, 1, 2, 3]));
        assert_eq!(counts("nothing"), None);
    }
}
