//! Calls of functions: what they take, and what they give.

use super::{Checker, object};
use crate::conformance::syntax::{Term, Word};
use crate::conformance::{Call, Value, Variable, inputs, outputs};
use crate::model::Type;
use crate::model::shape::{Shape, Slot};

impl Checker<'_> {
    pub(super) fn call(&mut self, binds: &[Word], function: &Word, args: &[Term]) -> Option<Call> {
        let model = self.model;
        let Some(f) = model.function(&function.text) else {
            let place = self.place(&function.span);
            let known = model.functions.iter().map(|f| f.name.as_str());
            self.problems
                .error(&place, format!("there is no function `{}`", function.text))
                .suggest(&function.text, known);
            return None;
        };
        let place = self.place(&function.span);
        let Ok(shape) = Shape::of(model, f) else {
            let message = format!("`{}` is C's own: it has no shape", f.name);
            self.problems.error(&place, message);
            return None;
        };
        self.since = self.since.max(f.since);
        let owner = f.owner.as_ref().filter(|owner| {
            matches!(f.args.first().map(|a| &a.ty), Some(Type::Handle { object, .. }) if object == *owner)
        });
        let takes = inputs(f, &shape);
        let mut names: Vec<&str> = takes.iter().map(|s| s.name.as_str()).collect();
        if owner.is_some() {
            names.insert(0, &f.args[0].name);
        }
        if args.len() != names.len() {
            self.problems.error(
                &place,
                format!("`{}` takes ({}) here", f.name, names.join(", ")),
            );
            return None;
        }
        let mut given = args.iter();
        let receiver = match owner {
            Some(owner) => match self.value(&object(owner), given.next()?)? {
                Value::Variable(variable) => Some(variable.name),
                _ => return None,
            },
            None => None,
        };
        let mut values = Vec::new();
        for (slot, term) in takes.iter().zip(given) {
            values.push(self.value(&slot.kind, term));
        }
        let inputs = values.into_iter().collect::<Option<Vec<_>>>()?;
        let binds = self.binds(binds, &outputs(f, &shape))?;
        Some(Call {
            function: f.name.clone(),
            receiver,
            inputs,
            binds,
        })
    }

    pub(super) fn binds(
        &mut self,
        names: &[Word],
        outputs: &[Slot],
    ) -> Option<Vec<Option<Variable>>> {
        if names.is_empty() {
            return Some(vec![None; outputs.len()]);
        }
        if names.len() != outputs.len() {
            let place = self.place(&names[0].span);
            let message = format!("{} values come out here", outputs.len());
            self.problems.error(&place, message);
            return None;
        }
        let mut binds = Vec::new();
        for (name, slot) in names.iter().zip(outputs) {
            if name.text == "_" {
                binds.push(None);
                continue;
            }
            self.free(name)?;
            binds.push(Some(self.bind(&name.text, slot.kind.clone())));
        }
        Some(binds)
    }
}
