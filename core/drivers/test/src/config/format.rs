//! From a configuration to a document, in libvirt's order and layout.

use super::{Config, rest};
use crate::xml::{Element, Style, Writer};

impl Config {
    /// The document. `id` is that of a running domain; passwords are in it only with `secrets`.
    pub(crate) fn format(&self, id: Option<i32>, secrets: bool) -> String {
        let mut writer = Writer::default();
        let id = id.map(|id| id.to_string());
        let mut attributes = Vec::from([("type", self.kind.as_str())]);
        attributes.extend(id.as_deref().map(|id| ("id", id)));
        let others = self.attributes.iter();
        attributes.extend(others.map(|(name, value)| (name.as_str(), value.as_str())));
        writer.open("domain", &attributes);
        let mut kept = self.rest.as_slice();
        for (position, name) in rest::ORDER.iter().enumerate() {
            self.write_own(&mut writer, name);
            kept = write_kept(&mut writer, kept, position, secrets);
        }
        write_kept(&mut writer, kept, rest::ORDER.len(), secrets);
        writer.close("domain");
        writer.finish()
    }

    /// Writes the element `name` if it is one that a field stands for.
    fn write_own(&self, writer: &mut Writer, name: &str) {
        let leaf = |writer: &mut Writer, text: &str| writer.leaf(name, &[], text);
        match name {
            "name" => leaf(writer, &self.name),
            "uuid" => leaf(writer, &self.uuid.to_string()),
            "title" => self.title.iter().for_each(|text| leaf(writer, text)),
            "description" => self.description.iter().for_each(|text| leaf(writer, text)),
            "metadata" => self.write_metadata(writer),
            "memory" => self.memory.write(writer),
            "vcpu" => self.vcpus.write(writer),
            "os" => self.os.write(writer),
            "on_poweroff" => leaf(writer, self.actions.poweroff.name()),
            "on_reboot" => leaf(writer, self.actions.reboot.name()),
            "on_crash" => leaf(writer, self.actions.crash.name()),
            _ => {}
        }
    }

    fn write_metadata(&self, writer: &mut Writer) {
        let Some(metadata) = &self.metadata else {
            return;
        };
        if metadata.is_empty() {
            return writer.element(&Element::new("metadata"), Style::Own);
        }
        writer.open("metadata", &[]);
        for element in metadata {
            writer.element(element, Style::Foreign);
        }
        writer.close("metadata");
    }
}

/// Writes the elements whose place this is, and gives those that are left.
fn write_kept<'a>(
    writer: &mut Writer,
    kept: &'a [Element],
    position: usize,
    secrets: bool,
) -> &'a [Element] {
    let here = kept
        .iter()
        .take_while(|element| rest::position(&element.name) == position)
        .count();
    let (now, later) = kept.split_at(here);
    for element in now {
        if element.name == "devices" && !secrets {
            writer.element(&rest::without_secrets(element), Style::Own);
        } else {
            writer.element(element, Style::Own);
        }
    }
    later
}
