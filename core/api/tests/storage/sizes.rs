//! Resizing and wiping volumes, copies, and what pools tell of themselves.

use polyvirt::{
    ErrorNumber, Received, StorageVol, StorageVolCreateFlags, StorageVolDownloadFlags,
    StorageVolInfoFlags, StorageVolResizeFlags as Resize, StorageVolUploadFlags,
    StorageVolWipeAlgorithm as Wipe, StreamFlags,
};

use crate::{MIB, open, pool, volume};

fn write(volume: &StorageVol, data: &[u8]) {
    let stream = volume.conn().new_stream(StreamFlags::empty());
    let none = StorageVolUploadFlags::empty();
    volume.upload(&stream, 0, 0, none).unwrap();
    stream.send(data).unwrap();
    stream.finish().unwrap();
}

fn read(volume: &StorageVol, length: usize) -> Vec<u8> {
    let stream = volume.conn().new_stream(StreamFlags::empty());
    let none = StorageVolDownloadFlags::empty();
    volume.download(&stream, 0, 0, none).unwrap();
    let mut buffer = vec![9; length];
    let received = stream.recv(&mut buffer).unwrap();
    let Received::Data(length) = received else {
        panic!("{received:?}");
    };
    buffer.truncate(length);
    stream.finish().unwrap();
    buffer
}

#[test]
fn volumes_grow_and_shrink() {
    let conn = open();
    let pool = pool(&conn, "dir", "resize");
    let volume = volume(&pool, "v", 1000, "");
    let capacity = || volume.info().unwrap().capacity;
    volume.resize(3000, Resize::empty()).unwrap();
    assert_eq!(capacity(), 3000);
    volume.resize(500, Resize::DELTA).unwrap();
    assert_eq!(capacity(), 3500);
    assert_eq!(volume.info().unwrap().allocation, 0);
    let refused = |size, flags: Resize| volume.resize(size, flags).unwrap_err().code();
    assert_eq!(refused(100, Resize::empty()), ErrorNumber::INVALID_ARG);
    assert_eq!(refused(0, Resize::empty()), ErrorNumber::INVALID_ARG);
    assert_eq!(
        refused(1, Resize::from_bits_retain(8)),
        ErrorNumber::INVALID_ARG
    );
    assert_eq!(refused(u64::MAX, Resize::DELTA), ErrorNumber::OVERFLOW);
    assert_eq!(
        refused(200 * 1024 * 1024 * MIB as u64, Resize::empty()),
        ErrorNumber::OPERATION_FAILED
    );
    volume.resize(500, Resize::SHRINK | Resize::DELTA).unwrap();
    assert_eq!(capacity(), 3000);
    volume.resize(4000, Resize::ALLOCATE).unwrap();
    assert_eq!(pool.info().unwrap().allocation, 4000);
    // What is set aside stays set aside.
    assert_eq!(refused(100, Resize::SHRINK), ErrorNumber::INVALID_ARG);
    pool.destroy().unwrap();
}

#[test]
fn what_is_cut_off_does_not_come_back() {
    let conn = open();
    let pool = pool(&conn, "dir", "cut");
    let volume = volume(&pool, "v", 10, "");
    // No pages are set aside for zeros, so that it can shrink.
    write(&volume, &[0; 10]);
    volume.resize(0, Resize::SHRINK).unwrap();
    assert_eq!(read(&volume, 10), b"");
    volume.resize(5, Resize::empty()).unwrap();
    assert_eq!(read(&volume, 10), [0; 5]);
    pool.destroy().unwrap();
}

#[test]
fn wiping_leaves_what_the_last_pass_writes() {
    let conn = open();
    let pool = pool(&conn, "dir", "wipe");
    let volume = volume(&pool, "v", 100, "");
    let after = |algorithm| {
        write(&volume, b"secret secret");
        volume.wipe_pattern(algorithm, 0).unwrap();
        read(&volume, 13)
    };
    for zeros in [Wipe::ZERO, Wipe::NNSA] {
        assert_eq!(after(zeros), [0; 13]);
    }
    assert_eq!(after(Wipe::DOD), [0xff; 13]);
    assert_eq!(after(Wipe::BSI), [0x7f; 13]);
    for noise in [Wipe::RANDOM, Wipe::GUTMANN, Wipe::SCHNEIER, Wipe::PFITZNER7] {
        assert_ne!(after(noise), b"secret secret");
    }
    write(&volume, b"secret secret");
    volume.wipe(0).unwrap();
    assert_eq!(read(&volume, 13), [0; 13]);
    let refused = |algorithm, flags| volume.wipe_pattern(algorithm, flags).unwrap_err().code();
    assert_eq!(refused(Wipe::TRIM, 0), ErrorNumber::OPERATION_UNSUPPORTED);
    assert_eq!(refused(Wipe(10), 0), ErrorNumber::INVALID_ARG);
    assert_eq!(refused(Wipe::ZERO, 1), ErrorNumber::INVALID_ARG);
    pool.destroy().unwrap();
}

#[test]
fn some_pools_trim() {
    let conn = open();
    let pool = pool(&conn, "rbd", "trim");
    let volume = volume(&pool, "v", 100, "");
    write(&volume, b"secret");
    volume.wipe_pattern(Wipe::TRIM, 0).unwrap();
    assert_eq!(read(&volume, 6), [0; 6]);
    pool.destroy().unwrap();
}

#[test]
fn a_copy_has_the_bytes_of_the_original_at_that_time() {
    let conn = open();
    let (one, other) = (pool(&conn, "dir", "copy-1"), pool(&conn, "dir", "copy-2"));
    let original = volume(&one, "v", 100, "");
    // Another volume of that name, in the pool that the copy is made in.
    write(&volume(&other, "v", 100, ""), b"wrong wrong");
    write(&original, b"hello hello");
    let document = "<volume><name>c</name><capacity>8</capacity></volume>";
    let none = StorageVolCreateFlags::empty();
    let copy = other
        .storage_vol_create_xml_from(document, &original, none)
        .unwrap();
    write(&original, b"later later");
    assert_eq!(read(&copy, 100), b"hello he");
    one.destroy().unwrap();
    other.destroy().unwrap();
}

#[test]
fn the_size_of_an_image_depends_on_its_format() {
    let conn = open();
    let pool = pool(&conn, "dir", "physical");
    let plain = volume(&pool, "raw", 1000, "<format type='raw'/>");
    let sparse = volume(&pool, "qcow2", 1000, "<format type='qcow2'/>");
    let physical = |volume: &StorageVol| {
        let flags = StorageVolInfoFlags::GET_PHYSICAL;
        volume.info_flags(flags).unwrap().allocation
    };
    assert_eq!((physical(&plain), physical(&sparse)), (1000, 0));
    assert_eq!(plain.info().unwrap().allocation, 0);
    let unknown = StorageVolInfoFlags::from_bits_retain(2);
    assert!(plain.info_flags(unknown).is_err());
    pool.destroy().unwrap();
}

#[test]
fn every_type_of_pool_is_told_with_its_formats() {
    let text = open().storage_pool_capabilities(0).unwrap();
    for part in [
        "<pool type='dir' supported='yes'>",
        "<pool type='iscsi-direct' supported='yes'/>",
        "<enum name='sourceFormatType'>",
        "<value>qcow2</value>",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(open().storage_pool_capabilities(1).is_err());
}
