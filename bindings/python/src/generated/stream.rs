// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: stream.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virStreamNew", c"virStreamNew(conn, flags)\n--\n\nCreates a stream that is not tied to anything yet.", 2, Failure::None, vir_stream_new),
    Function::new(c"virStreamSend", c"virStreamSend(st, data)\n--\n\nWrites data to a stream.", 2, Failure::None, vir_stream_send),
    Function::new(c"virStreamSendHole", c"virStreamSendHole(st, length, flags)\n--\n\nAnnounces a hole in the data that is sent, in place of zeros.", 3, Failure::MinusOne, vir_stream_send_hole),
    Function::new(c"virStreamRecvHole", c"virStreamRecvHole(st, flags)\n--\n\nTakes the hole that a stream stands in front of, and tells how long it is.", 2, Failure::None, vir_stream_recv_hole),
    Function::new(c"virStreamEventUpdateCallback", c"virStreamEventUpdateCallback(stream, events)\n--\n\nChanges what a stream is watched for.", 2, Failure::MinusOne, vir_stream_event_update_callback),
    Function::new(c"virStreamEventRemoveCallback", c"virStreamEventRemoveCallback(stream)\n--\n\nRemoves a stream's event callback.", 1, Failure::MinusOne, vir_stream_event_remove_callback),
    Function::new(c"virStreamFinish", c"virStreamFinish(st)\n--\n\nEnds a stream in good order and tells whether everything arrived.", 1, Failure::MinusOne, vir_stream_finish),
    Function::new(c"virStreamAbort", c"virStreamAbort(st)\n--\n\nEnds a stream before its transfer is complete, or after an error.", 1, Failure::MinusOne, vir_stream_abort),
];

fn vir_stream_new<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.new_stream(StreamFlags::of(flags))))
}

fn vir_stream_send<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let st = c.object::<Stream>(0)?;
    let data = c.bytes(1)?;
    c.give(c.wait(|| st.send(&data)))
}

fn vir_stream_send_hole<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let st = c.object::<Stream>(0)?;
    let length = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| st.send_hole(length, flags)))
}

fn vir_stream_recv_hole<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let st = c.object::<Stream>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| st.recv_hole(flags)))
}

fn vir_stream_event_update_callback<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let stream = c.object::<Stream>(0)?;
    let events = c.number(1)?;
    c.give(c.wait(|| stream.update_callback(StreamEventType::of(events))))
}

fn vir_stream_event_remove_callback<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let stream = c.object::<Stream>(0)?;
    c.give(c.wait(|| stream.remove_callback()))
}

fn vir_stream_finish<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let st = c.object::<Stream>(0)?;
    c.give(c.wait(|| st.finish()))
}

fn vir_stream_abort<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let st = c.object::<Stream>(0)?;
    c.give(c.wait(|| st.abort()))
}
