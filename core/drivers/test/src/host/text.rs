//! Documents that have been written already.

use super::State;

/// The texts of a machine's documents, until something in them changes.
#[derive(Default)]
pub(super) struct Texts([Option<Box<str>>; 4]);

impl Texts {
    /// Something in them changed.
    pub(super) fn forget(&mut self) {
        self.0 = Default::default();
    }
}

impl State {
    /// The document: of the running machine, or what it will start with; passwords on request.
    pub(crate) fn document(&mut self, inactive: bool, secrets: bool) -> String {
        let index = usize::from(inactive) | usize::from(secrets) << 1;
        if let Some(text) = &self.texts.0[index] {
            return text.as_ref().to_owned();
        }
        let config = if inactive {
            self.stored.as_ref().or(self.live.as_ref())
        } else {
            self.config()
        };
        let id = (self.is_active() && !inactive).then_some(self.id);
        let text = config.map(|config| config.format(id, secrets));
        let text = text.unwrap_or_default();
        self.texts.0[index] = Some(text.as_str().into());
        text
    }
}
