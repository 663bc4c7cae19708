//! TXT records of the DNS server.

use super::super::{Network, NetworkDnsTxt, dns};
use super::{Command, exists, expect, read_record, refuse_modify};
use crate::values::DnsText;
use crate::{Element, Error, ReadContent, Reader, Result};

pub(super) fn update(network: &mut Network, command: Command, _: i32, element: &str) -> Result<()> {
    refuse_modify(command)?;
    expect(element, "txt")?;
    let records = &mut network.dns.get_or_insert_default().txt;
    if let Command::Add(end) = command {
        let txt: NetworkDnsTxt = read_record(element, "txt")?;
        dns::check_txt_name(&txt.name)?;
        if records.iter().any(|other| other.name == txt.name) {
            return Err(exists("TXT record"));
        }
        end.put(records, txt);
    } else {
        let TxtKey(name) = read_record(element, "txt")?;
        dns::check_txt_name(&name)?;
        let found = records.iter().position(|txt| txt.name == name);
        records.remove(
            found.ok_or_else(|| Error::invalid_operation("the network has no such TXT record"))?,
        );
    }
    Ok(())
}

/// What tells a TXT record: its name.
struct TxtKey(String);

impl ReadContent for TxtKey {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes().filter(|a| a.name() == "name") {
            rd.attribute::<DnsText>(&a, &mut name)?;
        }
        rd.required_attribute(name, el, "name").map(Self)
    }
}
