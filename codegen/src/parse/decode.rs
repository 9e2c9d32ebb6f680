//! Bytes to text.

use std::borrow::Cow;

use crate::explain::Code;
use crate::problem::{Problem, Span};

/// A file may have this many bytes: 64 MiB, some three times a table of 100,000 well-documented reasons.
pub const MAX_FILE: usize = 64 * 1024 * 1024;

/// The text in `bytes`, without a byte order mark; empty, with a problem, when there is none.
pub fn decode<'a>(bytes: &'a [u8], problems: &mut Vec<Problem>) -> Cow<'a, str> {
    if bytes.len() > MAX_FILE {
        problems.push(
            Problem::new(
                Code::E0006,
                Span::default(),
                format!(
                    "this file is {} MiB long, more than the {} MiB that are read",
                    bytes.len() >> 20,
                    MAX_FILE >> 20
                ),
            )
            .label("nothing was read")
            .help("split the table, or see whether this is the file that you meant"),
        );
        return Cow::Borrowed("");
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(error) => {
            let at = error.valid_up_to();
            // The replacement character takes three bytes, whatever it stands for.
            let span = Span { start: at as u32, end: at as u32 + 3 };
            problems.push(
                Problem::new(Code::E0003, span, format!("this file is not UTF-8: byte 0x{:02X}", bytes[at]))
                    .label(if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
                        "looks like UTF-16"
                    } else {
                        "not a character"
                    })
                    .help("save the file as UTF-8; most editors call this its encoding"),
            );
            String::from_utf8_lossy(bytes)
        }
    }
}
