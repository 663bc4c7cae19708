//! The body of a uniform call: places cleared, room made, the function called, its results put where they belong.

use super::arguments::{self, counter, extent};
use super::places::{Call, count_name, lengths, output_name};
use super::results;
use super::room::{self, FIRST_ROOM, Room};
use crate::abi::c;
use crate::model::shape::{Kind, Slot};
use crate::model::{Function, Mode, Num, Type};

/// The statements of a call's body.
pub(super) fn lines(f: &Function, call: &Call) -> Vec<String> {
    let mut body = Body {
        f,
        call,
        lines: Vec::new(),
    };
    body.declare();
    body.empty_places();
    body.check_inputs();
    body.terminate_lists();
    body.make_room_and_call();
    body.lines.extend(results::lines(f, call));
    body.lines
}

/// The lists of objects that go in, which C wants ended by NULL.
pub(super) fn terminated(call: &Call) -> impl Iterator<Item = &Slot> {
    let inputs = call.shape.inputs.iter();
    inputs.filter(|slot| matches!(slot.kind, Kind::Objects(_)))
}

struct Body<'a> {
    f: &'a Function,
    call: &'a Call,
    lines: Vec<String>,
}

impl Body<'_> {
    fn say(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    fn declare(&mut self) {
        if self.f.ret != Type::Void {
            self.say(format!(
                "{};",
                c::declare(&c::result(&self.f.ret), "pv_ret")
            ));
        }
        let first = match room::of(self.f, self.call) {
            Some(Room::Ample) => FIRST_ROOM,
            _ => 0,
        };
        for (list, number) in arguments::counted(self.f) {
            self.say(format!("{} {} = {first};", number, counter(list)));
        }
        if let Some(arg) = self.f.args.iter().find(|a| a.mode == Mode::Capacity) {
            self.say(format!("{} pv_room = {FIRST_ROOM};", c::argument(arg)));
        }
        for slot in terminated(self.call) {
            if let Kind::Objects(object) = &slot.kind {
                self.say(format!("vir{object}Ptr *pv_{} = NULL;", slot.name));
            }
        }
    }

    /// What the caller frees in the end is empty until it is filled.
    fn empty_places(&mut self) {
        for slot in &self.call.shape.outputs {
            let name = output_name(slot);
            if owns_memory(&slot.kind) {
                self.say(format!("*{name} = NULL;"));
            }
            if is_list(&slot.kind) {
                self.say(format!("*{} = 0;", count_name(name)));
            }
        }
    }

    fn refuse_when(&mut self, what: &str, name: &str) {
        self.say(format!("if ({what})"));
        self.say(format!("    return polyvirt_refuse(error, \"{name}\");"));
    }

    /// Lists whose length C wants in an `int`, lists that must be of one length, and requests that may not be negative.
    fn check_inputs(&mut self) {
        let mut measured: Vec<(&str, &str)> = Vec::new();
        for arg in self.f.args.iter().filter(|a| a.mode == Mode::In) {
            let own = count_name(&arg.name);
            for length in lengths(&arg.ty) {
                if let Some((_, first)) = measured.iter().find(|(l, _)| *l == length) {
                    self.refuse_when(&format!("{own} != {}", count_name(first)), &arg.name);
                    continue;
                }
                measured.push((length, &arg.name));
                let limit = if matches!(arg.ty, Type::Params(..)) {
                    format!("{own} < 0")
                } else {
                    format!("{own} > INT_MAX")
                };
                self.refuse_when(&limit, &arg.name);
            }
        }
        for slot in &self.call.shape.inputs {
            let may_be_negative =
                matches!(slot.kind, Kind::Number(Num::I32 | Num::I64 | Num::Long, _));
            let asks = self
                .f
                .args
                .iter()
                .any(|a| a.mode == Mode::Out && lengths(&a.ty).contains(&slot.name.as_str()));
            if asks && may_be_negative {
                self.refuse_when(&format!("{} < 0", slot.name), &slot.name);
            }
        }
    }

    fn terminate_lists(&mut self) {
        let names: Vec<&str> = terminated(self.call).map(|s| s.name.as_str()).collect();
        for name in names {
            let count = count_name(name);
            self.say(format!(
                "pv_{name} = polyvirt_room({count} + 1, 1, sizeof(*pv_{name}));"
            ));
            self.say(format!("if (!pv_{name})"));
            self.say("    return polyvirt_out_of_memory(error);");
            self.say(format!("if ({count} > 0)"));
            self.say(format!(
                "    memcpy(pv_{name}, {name}, {count} * sizeof(*pv_{name}));"
            ));
        }
    }

    fn make_room_and_call(&mut self) {
        let Some(room) = room::of(self.f, self.call) else {
            self.call(false, "");
            return;
        };
        match room {
            Room::Asked | Room::Ample => {
                self.allocate("");
                self.call(false, "");
            }
            Room::Probe => {
                let needed: Vec<String> = arguments::counted(self.f)
                    .map(|(list, _)| format!("{} > 0", counter(list)))
                    .collect();
                self.call(true, "");
                self.say(format!("if (pv_ret >= 0 && {}) {{", needed.join(" && ")));
                self.allocate("    ");
                self.call(false, "    ");
                self.say("}");
            }
            Room::PerProcessor => {
                self.call(true, "");
                self.say("if (pv_ret > 0 && ncpus > 0) {");
                self.say("    pv_room = pv_ret;");
                self.allocate("    ");
                self.call(false, "    ");
                self.say("}");
            }
            Room::Grow => self.grow(),
        }
    }

    fn grow(&mut self) {
        self.say("for (;;) {");
        self.allocate("    ");
        self.call(false, "    ");
        self.say("    if (pv_ret < 0 || (size_t)pv_ret < (size_t)pv_room)");
        self.say("        break;");
        for line in results::frees(self.f, self.call, "pv_ret") {
            self.say(format!("    {line}"));
        }
        self.say("    if (pv_room > POLYVIRT_MOST_ROOM)");
        self.say("        return polyvirt_out_of_memory(error);");
        self.say("    pv_room *= 4;");
        self.say("}");
    }

    /// Room for every array that the caller provides.
    fn allocate(&mut self, indent: &str) {
        let provided = room::provided(self.f, self.call);
        for (i, slot) in provided.iter().enumerate() {
            let name = output_name(slot);
            let (of, each) = extent(self.f, slot);
            let size = match slot.kind {
                Kind::Text { .. } => "1".to_owned(),
                _ => format!("sizeof(**{name})"),
            };
            self.say(format!(
                "{indent}*{name} = polyvirt_room({of}, {each}, {size});"
            ));
            self.say(format!("{indent}if (!*{name}) {{"));
            for other in &provided[..i] {
                let other = output_name(other);
                self.say(format!("{indent}    free(*{other});"));
                self.say(format!("{indent}    *{other} = NULL;"));
            }
            self.say(format!("{indent}    return polyvirt_out_of_memory(error);"));
            self.say(format!("{indent}}}"));
        }
    }

    fn call(&mut self, probing: bool, indent: &str) {
        let args: Vec<String> = self
            .f
            .args
            .iter()
            .map(|arg| arguments::passed(self.f, arg, probing))
            .collect();
        let result = match self.f.ret {
            Type::Void => "",
            _ => "pv_ret = ",
        };
        self.say(format!(
            "{indent}{result}{}({});",
            self.f.name,
            args.join(", ")
        ));
    }
}

/// Whether a place holds something that has to be freed.
fn owns_memory(kind: &Kind) -> bool {
    is_list(kind) || matches!(kind, Kind::Text { .. } | Kind::Object { .. })
}

/// Whether a place has a length beside it.
pub(super) fn is_list(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Bytes
            | Kind::Numbers(_)
            | Kind::Texts
            | Kind::Objects(_)
            | Kind::Records(_)
            | Kind::Params(_)
    )
}
