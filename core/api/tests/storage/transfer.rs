//! Bytes of volumes, to and from streams.

use std::sync::mpsc::channel;
use std::thread;

use polyvirt::{
    Connect, ErrorNumber, Received, Result, Sent, StorageVol, StorageVolDeleteFlags,
    StorageVolDownloadFlags, StorageVolUploadFlags, Stream, StreamEventType, StreamFlags,
    StreamRecvFlagsValues,
};

use polyvirt::driver::stream::Section;

use crate::{MIB, next, open, pool, refreshes, volume};

const SPARSE: StorageVolDownloadFlags = StorageVolDownloadFlags::SPARSE_STREAM;

/// Bytes that are not all alike.
fn pattern(length: usize) -> Vec<u8> {
    let byte = |index: usize| u8::try_from(index % 251).unwrap();
    (0..length).map(byte).collect()
}

fn stream(volume: &StorageVol) -> Stream {
    volume.conn().new_stream(StreamFlags::empty())
}

fn upload(volume: &StorageVol, offset: u64, data: &[u8]) -> Result<()> {
    let stream = stream(volume);
    volume.upload(&stream, offset, 0, StorageVolUploadFlags::empty())?;
    let mut rest = data;
    stream.send_all(|buffer| {
        let (now, later) = rest.split_at(rest.len().min(buffer.len()));
        buffer[..now.len()].copy_from_slice(now);
        rest = later;
        Ok(now.len())
    })?;
    stream.finish()
}

fn download(volume: &StorageVol, offset: u64, length: u64) -> Vec<u8> {
    let stream = stream(volume);
    let flags = StorageVolDownloadFlags::empty();
    volume.download(&stream, offset, length, flags).unwrap();
    let mut received = Vec::new();
    stream
        .recv_all(|data| {
            received.extend_from_slice(data);
            Ok(())
        })
        .unwrap();
    stream.finish().unwrap();
    received
}

#[test]
fn what_goes_up_comes_down() {
    let conn = open();
    let pool = pool(&conn, "dir", "up-and-down");
    let volume = volume(&pool, "v", 3 * MIB, "");
    let heard = refreshes(&conn, &pool);
    let data = pattern(2 * MIB + 12345);
    upload(&volume, 100, &data).unwrap();
    next(&heard);
    let whole = download(&volume, 0, 0);
    assert_eq!(whole.len(), 3 * MIB);
    assert!(whole[..100].iter().all(|byte| *byte == 0));
    assert_eq!(whole[100..100 + data.len()], data);
    assert_eq!(download(&volume, 107, 1000), data[7..1007]);
    // The pool knows what it takes up now: whole pages of it.
    let used = volume.info().unwrap().allocation;
    assert!(used >= data.len() as u64 && used < 3 * MIB as u64);
    assert_eq!(pool.info().unwrap().allocation, used);
    pool.destroy().unwrap();
}

#[test]
fn a_transfer_stays_within_the_volume() {
    let conn = open();
    let pool = pool(&conn, "dir", "within");
    let volume = volume(&pool, "v", 1000, "");
    let stream = stream(&volume);
    for (offset, length) in [(1001, 0), (1, 1000), (u64::MAX, 1), (1, u64::MAX)] {
        let none = StorageVolDownloadFlags::empty();
        let error = volume.download(&stream, offset, length, none).unwrap_err();
        assert_eq!(error.code(), ErrorNumber::INVALID_ARG);
        let none = StorageVolUploadFlags::empty();
        let error = volume.upload(&stream, offset, length, none).unwrap_err();
        assert_eq!(error.code(), ErrorNumber::INVALID_ARG);
    }
    let unknown = StorageVolUploadFlags::from_bits_retain(2);
    assert!(volume.upload(&stream, 0, 0, unknown).is_err());
    volume
        .upload(&stream, 990, 5, StorageVolUploadFlags::empty())
        .unwrap();
    assert_eq!(stream.send(b"0123456789").unwrap(), Sent::Data(5));
    let error = stream.send(b"5").unwrap_err();
    assert_eq!(error.code(), ErrorNumber::SYSTEM_ERROR);
    assert!(stream.recv(&mut [0; 1]).is_err());
    stream.abort().unwrap();
    // What had been written when it was given up is there.
    assert_eq!(download(&volume, 988, 0), b"\0\x0001234\0\0\0\0\0");
    pool.destroy().unwrap();
}

#[test]
fn holes_go_both_ways() {
    let conn = open();
    let pool = pool(&conn, "dir", "holes");
    let volume = volume(&pool, "v", 1024 * MIB, "");
    upload(&volume, 0, &pattern(2 * MIB)).unwrap();
    let up = stream(&volume);
    let flags = StorageVolUploadFlags::SPARSE_STREAM;
    volume.upload(&up, 0, 0, flags).unwrap();
    let mib = i64::try_from(MIB).unwrap();
    let mut sections = [
        Section::Hole(mib),
        Section::Data(5),
        Section::Hole(1000 * mib),
        Section::Data(3),
        Section::End,
    ]
    .into_iter();
    let fill = |buffer: &mut [u8]| {
        buffer.fill(b'x');
        Ok(buffer.len())
    };
    up.sparse_send_all(|| Ok(sections.next().unwrap()), fill, |_| Ok(()))
        .unwrap();
    assert!(up.send_hole(-1, 0).is_err());
    assert!(up.send_hole(1024 * mib, 0).is_err());
    up.finish().unwrap();
    let down = stream(&volume);
    volume.download(&down, 0, 0, SPARSE).unwrap();
    let (mut at, mut found) = (0, Vec::new());
    let seen = std::cell::RefCell::new((&mut at, &mut found));
    down.sparse_recv_all(
        |data| {
            let mut seen = seen.borrow_mut();
            let start = *seen.0;
            for (index, byte) in data.iter().enumerate().filter(|(_, byte)| **byte == b'x') {
                seen.1.push((start + index, *byte));
            }
            *seen.0 += data.len();
            Ok(())
        },
        |length| {
            *seen.borrow_mut().0 += usize::try_from(length).unwrap();
            Ok(())
        },
    )
    .unwrap();
    down.finish().unwrap();
    assert_eq!(at, 1024 * MIB);
    let places: Vec<_> = found.into_iter().map(|(place, _)| place).collect();
    let written = MIB..MIB + 5;
    assert!(written.clone().all(|place| places.contains(&place)));
    let behind = 1001 * MIB + 5;
    assert!((behind..behind + 3).all(|place| places.contains(&place)));
    // The hole at the front took away what was there.
    assert!(
        download(&volume, 0, MIB as u64)
            .iter()
            .all(|byte| *byte == 0)
    );
    pool.destroy().unwrap();
}

#[test]
fn without_being_asked_for_holes_are_zeros() {
    let conn = open();
    let pool = pool(&conn, "dir", "zeros");
    let volume = volume(&pool, "v", 10, "");
    let stream = stream(&volume);
    let none = StorageVolDownloadFlags::empty();
    volume.download(&stream, 0, 0, none).unwrap();
    assert!(stream.recv_hole(0).is_err());
    let mut buffer = [7; 20];
    let stop = StreamRecvFlagsValues::STOP_AT_HOLE;
    assert_eq!(
        stream.recv_flags(&mut buffer, stop).unwrap(),
        Received::Data(10)
    );
    assert_eq!(buffer[..11], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7]);
    assert_eq!(stream.recv(&mut buffer).unwrap(), Received::Data(0));
    assert!(stream.send(b"x").is_err());
    pool.destroy().unwrap();
}

#[test]
fn memory_has_a_bound() {
    // A host of its own, so that other tests have theirs.
    let file = std::env::temp_dir().join(format!("volumes-{}.xml", std::process::id()));
    std::fs::write(&file, "<node/>").unwrap();
    let conn = Connect::open(format!("test://{}", file.display()).as_str());
    std::fs::remove_file(&file).unwrap();
    let conn = conn.unwrap();
    let pool = pool(&conn, "dir", "bound");
    let volume = volume(&pool, "v", 1024 * MIB, "");
    let error = upload(&volume, 0, &vec![1; 300 * MIB]).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::SYSTEM_ERROR);
    assert!(error.message().contains("256 MiB"), "{error}");
    volume.delete(StorageVolDeleteFlags::empty()).unwrap();
    pool.destroy().unwrap();
}

#[test]
fn a_stream_that_must_not_wait_has_events() {
    let conn = open();
    let pool = pool(&conn, "dir", "events");
    let volume = volume(&pool, "v", MIB, "");
    upload(&volume, 0, &pattern(MIB)).unwrap();
    let stream = conn.new_stream(StreamFlags::NONBLOCK);
    let none = StorageVolDownloadFlags::empty();
    volume.download(&stream, 0, 0, none).unwrap();
    let (sender, receiver) = channel();
    let wanted = StreamEventType::READABLE | StreamEventType::WRITABLE;
    stream
        .add_callback(wanted, move |stream, ready| {
            assert_eq!(ready, StreamEventType::READABLE);
            let mut buffer = vec![0; 10_000];
            let Received::Data(length) = stream.recv(&mut buffer).unwrap() else {
                panic!("a volume never keeps anybody waiting");
            };
            buffer.truncate(length);
            if length == 0 {
                stream.remove_callback().unwrap();
                stream.finish().unwrap();
            }
            sender.send(buffer).unwrap();
        })
        .unwrap();
    let mut received = Vec::new();
    loop {
        let piece = next(&receiver);
        if piece.is_empty() {
            break;
        }
        received.extend(piece);
    }
    assert!(received == pattern(MIB));
    pool.destroy().unwrap();
}

#[test]
fn a_deleted_volume_can_still_be_read_to_its_end() {
    let conn = open();
    let pool = pool(&conn, "dir", "deleted");
    let volume = volume(&pool, "v", 4 * MIB, "");
    let data = pattern(4 * MIB);
    upload(&volume, 0, &data).unwrap();
    let down = stream(&volume);
    let none = StorageVolDownloadFlags::empty();
    volume.download(&down, 0, 0, none).unwrap();
    let up = stream(&volume);
    volume
        .upload(&up, 0, 0, StorageVolUploadFlags::empty())
        .unwrap();
    volume.delete(StorageVolDeleteFlags::empty()).unwrap();
    let mut received = Vec::new();
    down.recv_all(|piece| {
        received.extend_from_slice(piece);
        Ok(())
    })
    .unwrap();
    assert!(received == data);
    up.finish().unwrap();
    assert_eq!(pool.info().unwrap().allocation, 0);
    let stream = stream(&volume);
    let error = volume.download(&stream, 0, 0, none).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::NO_STORAGE_VOL);
    pool.destroy().unwrap();
}

#[test]
fn two_threads_write_one_volume() {
    let conn = open();
    let pool = pool(&conn, "dir", "threads");
    let volume = volume(&pool, "v", 8 * MIB, "");
    thread::scope(|scope| {
        for half in [0, 1_u8] {
            let volume = &volume;
            scope.spawn(move || {
                let offset = u64::from(half) * 4 * MIB as u64;
                upload(volume, offset, &vec![half + 1; 4 * MIB]).unwrap();
            });
        }
    });
    let whole = download(&volume, 0, 0);
    let (first, second) = whole.split_at(4 * MIB);
    assert!(first.iter().all(|byte| *byte == 1) && second.iter().all(|byte| *byte == 2));
    pool.destroy().unwrap();
}
