//! Bytes to text: UTF-8 with or without its mark, UTF-16 with its mark. Anything else is refused with its line.

use super::Refusal;

/// Files over 64 MiB are not read: more than [`super::MAX_ROWS`] rows of any sensible series.
pub const MAX_BYTES: usize = 64 << 20;

/// The text of a file without its mark.
pub(super) fn text_of(mut bytes: Vec<u8>) -> Result<String, Refusal> {
    if bytes.len() > MAX_BYTES {
        return Err(Refusal::TooLarge(u64::try_from(bytes.len()).unwrap_or(u64::MAX)));
    }
    let text = if bytes.starts_with(&[0xFF, 0xFE]) {
        utf16(&bytes[2..], u16::from_le_bytes)?
    } else if bytes.starts_with(&[0xFE, 0xFF]) {
        utf16(&bytes[2..], u16::from_be_bytes)?
    } else {
        if bytes.starts_with(&[0xEF, 0xBB, 0xBF]) {
            bytes.drain(..3);
        }
        String::from_utf8(bytes).map_err(|error| {
            let good = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            if bytes.contains(&0) { Refusal::NotText } else { Refusal::Encoding(1 + line_ends(&bytes, 0, good)) }
        })?
    };
    if text.contains('\0') { Err(Refusal::NotText) } else { Ok(text) }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Refusal> {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let mut text = String::with_capacity(bytes.len() / 2);
    for decoded in char::decode_utf16(units) {
        let Ok(decoded) = decoded else { return Err(Refusal::Encoding(1 + line_ends(text.as_bytes(), 0, text.len()))) };
        text.push(decoded);
    }
    if bytes.len().is_multiple_of(2) { Ok(text) } else { Err(Refusal::NotText) }
}

/// Line ends from one place of a text to another: `\n`, `\r\n` and a single `\r` each count once.
pub(super) fn line_ends(bytes: &[u8], from: usize, to: usize) -> usize {
    (from..to).filter(|&at| bytes[at] == b'\r' || (bytes[at] == b'\n' && (at == 0 || bytes[at - 1] != b'\r'))).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_taken_off_and_both_widths_read() {
        let wide = |le: bool| {
            let mark = if le { vec![0xFF, 0xFE] } else { vec![0xFE, 0xFF] };
            let units = "a,é\n".encode_utf16().flat_map(|u| if le { u.to_le_bytes() } else { u.to_be_bytes() });
            mark.into_iter().chain(units).collect::<Vec<u8>>()
        };
        for bytes in ["\u{feff}a,é\n".as_bytes().to_vec(), "a,é\n".as_bytes().to_vec(), wide(true), wide(false)] {
            assert_eq!(text_of(bytes), Ok("a,é\n".to_owned()));
        }
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_line() {
        assert_eq!(text_of(b"a\r\nb\rc\nd\xe9".to_vec()), Err(Refusal::Encoding(4)));
        assert_eq!(text_of(b"PK\x03\x04\0\0\xff".to_vec()), Err(Refusal::NotText));
        assert_eq!(text_of(b"a\0b".to_vec()), Err(Refusal::NotText));
        assert_eq!(text_of(vec![0xFF, 0xFE, 0x00, 0xD8]), Err(Refusal::Encoding(1)));
        assert_eq!(text_of(vec![0xFF, 0xFE, b'a']), Err(Refusal::NotText));
        assert!(matches!(text_of(vec![b'1'; MAX_BYTES + 1]), Err(Refusal::TooLarge(_))));
    }
}
