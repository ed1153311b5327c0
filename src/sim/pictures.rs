//! How large a picture is, read from the first bytes of PNG, JPEG, GIF and WebP files.
//!
//! Nothing is decoded: what is inside stays unseen.

/// Width and height in pixels.
pub(crate) type Size = (u32, u32);

/// Telegram makes smaller pictures of these longest sides, and none is larger than the last.
const SIDES: [u32; 4] = [90, 320, 800, 1280];

/// The size of a picture that can be read; `None` for anything else.
pub(crate) fn size(file: &[u8]) -> Option<Size> {
    let size = png(file)
        .or_else(|| gif(file))
        .or_else(|| webp(file))
        .or_else(|| jpeg(file))?;
    (size.0 > 0 && size.1 > 0).then_some(size)
}

/// The sizes in which a picture of this size is shown, the smallest first.
pub(crate) fn shown(size: Size) -> Vec<Size> {
    let longest = size.0.max(size.1);
    let mut sizes: Vec<Size> = SIDES
        .iter()
        .filter(|side| **side < longest)
        .map(|side| scaled(size, *side))
        .collect();
    if longest <= SIDES[SIDES.len() - 1] {
        sizes.push(size);
    }
    sizes
}

/// A size in the same proportion, with this longest side.
fn scaled((width, height): Size, side: u32) -> Size {
    let longest = u64::from(width.max(height));
    let scale = |length: u32| {
        let scaled = u64::from(length) * u64::from(side) / longest;
        u32::try_from(scaled).unwrap_or(side).max(1)
    };
    (scale(width), scale(height))
}

fn bytes<const N: usize>(file: &[u8], at: usize) -> Option<[u8; N]> {
    file.get(at..at + N)?.try_into().ok()
}

fn png(file: &[u8]) -> Option<Size> {
    if !file.starts_with(b"\x89PNG\r\n\x1a\n") {
        return None;
    }
    let number = |at| bytes(file, at).map(u32::from_be_bytes);
    Some((number(16)?, number(20)?))
}

fn gif(file: &[u8]) -> Option<Size> {
    if !file.starts_with(b"GIF8") {
        return None;
    }
    let number = |at| bytes(file, at).map(u16::from_le_bytes).map(u32::from);
    Some((number(6)?, number(8)?))
}

fn webp(file: &[u8]) -> Option<Size> {
    if !file.starts_with(b"RIFF") || file.get(8..12)? != b"WEBP" {
        return None;
    }
    let short = |at| {
        bytes(file, at)
            .map(u16::from_le_bytes)
            .map(|size| u32::from(size) & 0x3FFF)
    };
    match file.get(12..16)? {
        b"VP8 " => Some((short(26)?, short(28)?)),
        b"VP8L" => {
            let packed = u32::from_le_bytes(bytes(file, 21)?);
            Some(((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1))
        }
        b"VP8X" => {
            let long = |at| {
                let [a, b, c] = bytes(file, at)?;
                Some(u32::from_le_bytes([a, b, c, 0]) + 1)
            };
            Some((long(24)?, long(27)?))
        }
        _ => None,
    }
}

/// Walks from segment to segment until one tells the size.
fn jpeg(file: &[u8]) -> Option<Size> {
    if !file.starts_with(b"\xFF\xD8") {
        return None;
    }
    let number = |at| bytes(file, at).map(u16::from_be_bytes);
    let mut at = 2;
    loop {
        let [mark, kind] = bytes(file, at)?;
        if mark != 0xFF {
            return None;
        }
        match kind {
            // Padding, and segments without a length.
            0xFF => at += 1,
            0x01 | 0xD0..=0xD7 => at += 2,
            0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                return Some((number(at + 7)?.into(), number(at + 5)?.into()));
            }
            _ => at += 2 + usize::from(number(at + 2)?),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_format_tells_its_size() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xE0";
        let gif = b"GIF89a\x80\x02\xE0\x01";
        let lossy = b"RIFF....WEBPVP8 ....\0\0\0\x9D\x01\x2A\x80\x02\xE0\x01";
        let lossless = b"RIFF....WEBPVP8L....\x2F\x7F\xC2\x77\0";
        let extended = b"RIFF....WEBPVP8X....\0\0\0\0\x7F\x02\0\xDF\x01\0";
        let jpeg = b"\xFF\xD8\xFF\xE0\0\x04..\xFF\xFF\xC2\0\x11\x08\x01\xE0\x02\x80";
        for file in [&png[..], gif, lossy, lossless, extended, jpeg] {
            assert_eq!(size(file), Some((640, 480)), "{file:?}");
            // Broken off anywhere, it is no picture.
            for end in 0..file.len() - 1 {
                assert!(size(&file[..end]).is_none_or(|size| size == (640, 480)));
            }
        }
        assert_eq!(size(b"a text"), None);
        assert_eq!(size(b"GIF89a\0\0\0\0"), None);
    }

    #[test]
    fn large_pictures_are_shown_in_several_sizes() {
        assert_eq!(shown((60, 40)), [(60, 40)]);
        assert_eq!(shown((640, 480)), [(90, 67), (320, 240), (640, 480)]);
        assert_eq!(
            shown((4000, 1000)),
            [(90, 22), (320, 80), (800, 200), (1280, 320)]
        );
    }
}
