//! Virtual CPUs.

use polyvirt_driver::{Error, ErrorDomain, Result};

use crate::xml::{Element, Writer};

/// How many virtual CPUs a domain has.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Vcpus {
    /// At most.
    pub(crate) max: u32,
    /// At present; never more than `max`.
    pub(crate) current: u32,
    placement: String,
    /// The host's CPUs they run on, as written.
    cpuset: Option<String>,
}

impl Vcpus {
    /// Reads the element of a domain's document.
    pub(super) fn read(root: &Element) -> Result<Self> {
        let Some(element) = root.child("vcpu") else {
            return Ok(Self {
                max: 1,
                current: 1,
                placement: "static".to_owned(),
                cpuset: None,
            });
        };
        let max = max(&element.text())?;
        if max == 0 {
            let error = Error::internal("CPU IDs in <numa> exceed the <vcpu> count");
            return Err(error.with_domain(ErrorDomain::DOMAIN));
        }
        let current = match element.attribute("current") {
            Some(text) => current(text)?,
            None => max,
        };
        if current > max {
            let message = "maximum vCPU count must not be less than current vCPU count";
            return Err(Error::config_unsupported(message).with_domain(ErrorDomain::DOMAIN));
        }
        Ok(Self {
            max,
            current,
            placement: placement(element)?,
            cpuset: element.attribute("cpuset").map(str::to_owned),
        })
    }

    /// Changes the upper bound; what is there at present follows when it is more.
    pub(crate) fn set_max(&mut self, max: u32) {
        self.max = max;
        self.current = self.current.min(max);
    }

    pub(super) fn write(&self, writer: &mut Writer) {
        let current = self.current.to_string();
        let mut attributes = Vec::from([("placement", self.placement.as_str())]);
        if let Some(cpuset) = &self.cpuset {
            attributes.push(("cpuset", cpuset));
        }
        if self.current != self.max {
            attributes.push(("current", &current));
        }
        writer.leaf("vcpu", &attributes, &self.max.to_string());
    }
}

fn max(text: &str) -> Result<u32> {
    text.trim_ascii().parse().map_err(|_| {
        let message = "maximum vcpus count must be an integer";
        Error::xml(message).with_domain(ErrorDomain::DOMAIN)
    })
}

fn current(text: &str) -> Result<u32> {
    text.parse().map_err(|_| {
        Error::xml(format!(
            "Invalid value for attribute 'current' in element 'vcpu': '{text}'. \
             Expected non-negative integer value"
        ))
    })
}

fn placement(element: &Element) -> Result<String> {
    match element.attribute("placement") {
        None => Ok("static".to_owned()),
        Some(known @ ("static" | "auto")) => Ok(known.to_owned()),
        Some(other) => Err(Error::xml(format!(
            "Invalid value for attribute 'placement' in element 'vcpu': '{other}'."
        ))),
    }
}
