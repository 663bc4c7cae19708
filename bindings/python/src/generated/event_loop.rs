// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: event-loop.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virEventRegisterDefaultImpl", c"virEventRegisterDefaultImpl()\n--\n\nMakes the built-in event loop the one to use.", 0, Failure::MinusOne, vir_event_register_default_impl),
    Function::new(c"virEventRunDefaultImpl", c"virEventRunDefaultImpl()\n--\n\nRuns one turn of the built-in event loop.", 0, Failure::MinusOne, vir_event_run_default_impl),
    Function::new(c"virEventUpdateHandle", c"virEventUpdateHandle(watch, events)\n--\n\nChanges what a watch waits for.", 2, Failure::None, vir_event_update_handle),
    Function::new(c"virEventRemoveHandle", c"virEventRemoveHandle(watch)\n--\n\nStops watching a file descriptor.", 1, Failure::MinusOne, vir_event_remove_handle),
    Function::new(c"virEventUpdateTimeout", c"virEventUpdateTimeout(timer, frequency)\n--\n\nChanges the interval of a timer.", 2, Failure::None, vir_event_update_timeout),
    Function::new(c"virEventRemoveTimeout", c"virEventRemoveTimeout(timer)\n--\n\nRemoves a timer. The release function runs afterwards, perhaps not before the loop's next turn.", 1, Failure::MinusOne, vir_event_remove_timeout),
];

fn vir_event_register_default_impl<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.give(c.wait(|| event_loop::register_default_impl()))
}

fn vir_event_run_default_impl<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.give(c.wait(|| event_loop::run_default_impl()))
}

fn vir_event_update_handle<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let watch = c.number(0)?;
    let events = c.number(1)?;
    c.give_nothing(c.wait(|| event_loop::update_handle(watch, EventHandleType::of(events))))
}

fn vir_event_remove_handle<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let watch = c.number(0)?;
    c.give(c.wait(|| event_loop::remove_handle(watch)))
}

fn vir_event_update_timeout<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let timer = c.number(0)?;
    let frequency = c.number(1)?;
    c.give_nothing(c.wait(|| event_loop::update_timeout(timer, frequency)))
}

fn vir_event_remove_timeout<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let timer = c.number(0)?;
    c.give(c.wait(|| event_loop::remove_timeout(timer)))
}
