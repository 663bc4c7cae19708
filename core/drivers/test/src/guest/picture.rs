//! A picture as a PNG file, without compression.

/// Width and height, in pixels and in fields of one colour.
const SIZE: u32 = 64;
const FIELDS: u32 = 4;

/// A pattern of fields in shades of grey: one for each byte of `seed`, row by row.
pub(super) fn png(seed: [u8; 16]) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut header = Vec::new();
    header.extend(SIZE.to_be_bytes());
    header.extend(SIZE.to_be_bytes());
    // Eight bits of grey for each pixel; nothing out of the ordinary.
    header.extend([8, 0, 0, 0, 0]);
    chunk(&mut file, *b"IHDR", &header);
    chunk(&mut file, *b"IDAT", &stored(&pixels(seed)));
    chunk(&mut file, *b"IEND", &[]);
    file
}

/// Rows from the top, each after a byte that says: as it is.
fn pixels(seed: [u8; 16]) -> Vec<u8> {
    let field = SIZE / FIELDS;
    let mut pixels = Vec::new();
    for row in 0..SIZE {
        pixels.push(0);
        let shades = (0..SIZE).map(|column| (row / field * FIELDS + column / field) as usize);
        pixels.extend(shades.map(|place| seed.get(place).copied().unwrap_or(0)));
    }
    pixels
}

fn chunk(file: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
    file.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes());
    let checked: Vec<u8> = kind.iter().chain(data).copied().collect();
    file.extend(&checked);
    file.extend(crc(&checked).to_be_bytes());
}

/// A zlib stream of one block that is not compressed. `data` is shorter than 64 KiB.
fn stored(data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap_or(u16::MAX);
    let mut stream = vec![0x78, 0x01, 1];
    stream.extend(length.to_le_bytes());
    stream.extend((!length).to_le_bytes());
    stream.extend(data);
    stream.extend(adler(data).to_be_bytes());
    stream
}

fn crc(data: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            let next = crc >> 1;
            if crc & 1 == 1 {
                next ^ 0xedb8_8320
            } else {
                next
            }
        })
    };
    !data.iter().fold(u32::MAX, step)
}

fn adler(data: &[u8]) -> u32 {
    const MODULUS: u32 = 65521;
    let (low, high) = data.iter().fold((1, 0), |(low, high), byte| {
        let low = (low + u32::from(*byte)) % MODULUS;
        (low, (high + low) % MODULUS)
    });
    high << 16 | low
}
