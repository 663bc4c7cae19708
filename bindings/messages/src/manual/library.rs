//! The library itself: its version, and the built-in event loop.

use std::time::Duration;

use polyvirt::event_loop;

use super::prelude::*;

/// The version of the library, or what it is for a driver of that name.
pub(crate) fn vir_get_version(c: &mut Call<'_>) -> Outcome {
    let version = i64::try_from(get_version()).unwrap_or(i64::MAX);
    let Some(name) = c.text_or_none()? else {
        return c.give(version);
    };
    if drivers()
        .iter()
        .any(|driver| driver.eq_ignore_ascii_case(&name))
    {
        return c.give(version);
    }
    Err(Error::unsupported(c.name).into())
}

pub(crate) fn vir_event_register_default_impl(c: &mut Call<'_>) -> Outcome {
    event_loop::register_default();
    c.give(())
}

pub(crate) fn vir_event_run_default_impl(c: &mut Call<'_>) -> Outcome {
    c.give(event_loop::run_default())
}

pub(crate) fn vir_event_add_handle(c: &mut Call<'_>) -> Outcome {
    let fd = c.number()?;
    let events = EventHandleType::of(c.number::<u32>()?);
    let listener = c.number()?;
    let callback = Box::new(move |watch: i32, fd: i32, events: EventHandleType| {
        tell(listener, None::<Connect>, |message| {
            (watch, fd, events).give(message);
        });
    });
    c.give(event_loop::add_handle(fd, events, callback))
}

pub(crate) fn vir_event_update_handle(c: &mut Call<'_>) -> Outcome {
    let watch = c.number()?;
    let events = EventHandleType::of(c.number::<u32>()?);
    event_loop::update_handle(watch, events);
    c.give(())
}

pub(crate) fn vir_event_remove_handle(c: &mut Call<'_>) -> Outcome {
    let watch = c.number()?;
    c.give(event_loop::remove_handle(watch))
}

pub(crate) fn vir_event_add_timeout(c: &mut Call<'_>) -> Outcome {
    let interval = interval(c)?;
    let listener = c.number()?;
    let callback = Box::new(move |timer: i32| {
        tell(listener, None::<Connect>, |message| timer.give(message));
    });
    c.give(event_loop::add_timeout(interval, callback))
}

pub(crate) fn vir_event_update_timeout(c: &mut Call<'_>) -> Outcome {
    let timer = c.number()?;
    let interval = interval(c)?;
    event_loop::update_timeout(timer, interval);
    c.give(())
}

pub(crate) fn vir_event_remove_timeout(c: &mut Call<'_>) -> Outcome {
    let timer = c.number()?;
    c.give(event_loop::remove_timeout(timer))
}

/// Milliseconds; a negative number pauses a timer.
fn interval(c: &mut Call<'_>) -> Result<Option<Duration>, Fault> {
    let milliseconds: i32 = c.number()?;
    Ok(u64::try_from(milliseconds).ok().map(Duration::from_millis))
}
