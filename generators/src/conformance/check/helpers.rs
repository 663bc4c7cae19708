//! Steps that helpers of the languages' runtimes do.

use super::Checker;
use crate::conformance::helpers::Known;
use crate::conformance::syntax::{Term, Word};
use crate::conformance::{Helper, Value};
use crate::model::shape::Kind;

impl Checker<'_> {
    /// A step that a helper does, and what it is to be kept under.
    pub(super) fn helper(
        &mut self,
        known: &'static Known,
        binds: &[Word],
        name: &Word,
        args: &[Term],
    ) -> Option<Helper> {
        let mut takes = known.takes();
        let place = self.place(&name.span);
        if args.len() != takes.len() {
            let message = format!("`{}` takes {} values", known.name, takes.len());
            self.problems.error(&place, message);
            return None;
        }
        let mut inputs: Vec<(Kind, Value)> = Vec::new();
        for (kind, term) in takes.drain(..).zip(args) {
            let value = self.value(&kind, term)?;
            inputs.push((kind, value));
        }
        for function in known.functions {
            let since = self.model.function(function).map(|f| f.since);
            self.since = self.since.max(since?);
        }
        let gives = known.gives();
        let mut helper = Helper {
            name: known.name,
            functions: known.functions,
            inputs,
            gives,
            bind: None,
            events: None,
        };
        match (binds, known.tells()) {
            ([], None) => {}
            ([name], Some(told)) => {
                self.free(name)?;
                self.events.insert(name.text.clone(), told);
                helper.events = Some(name.text.clone());
            }
            ([name], None) if matches!(helper.gives, Some(Kind::Object { .. })) => {
                self.free(name)?;
                helper.bind = helper.gives.clone().map(|kind| self.bind(&name.text, kind));
            }
            _ => {
                let message = format!("`{}` does not give that", known.name);
                self.problems.error(&place, message);
                return None;
            }
        }
        Some(helper)
    }
}

#[cfg(test)]
mod tests {
    use crate::conformance::Helper;
    use crate::conformance::check::object;

    #[test]
    fn registrations_and_calls_are_told_apart() {
        assert!(Helper::named("close_events", true).is_some());
        assert!(Helper::named("close_events", false).is_none());
        let newest = Helper::named("newest_client", false).unwrap();
        assert_eq!(newest.gives(), Some(object("AdmClient")));
    }
}
