//! Code in tokens.

use super::language::Code;
use super::tokens::{Closes, Kind, Tokens};

impl<'a> Tokens<'a> {
    /// A file of code.
    pub fn of(bytes: &'a [u8], code: Code) -> Self {
        let mut tokens = Tokens::new(bytes);
        tokens.read(0, bytes.len(), code);
        tokens
    }

    /// Reads a part of the file.
    pub fn read(&mut self, mut at: usize, end: usize, code: Code) {
        let mut fresh = true;
        while at < end {
            let byte = self.bytes[at];
            if byte == b'\n' {
                fresh = true;
                at += 1;
                continue;
            }
            if byte.is_ascii_whitespace() {
                at += 1;
                continue;
            }
            if let Some(next) = self.comment(at, end, code) {
                at = next;
                continue;
            }
            if fresh && code.indented && self.in_block() {
                let start = memchr::memrchr(b'\n', &self.bytes[..at]).map_or(0, |newline| newline + 1);
                self.indent(at - start);
            }
            at = match byte {
                b'"' | b'\'' => self.quoted(at, end, code),
                b'`' => self.backtick(at, end, code),
                _ if is_word(byte) => self.word(at, end, code, fresh),
                b':' if code.symbols && self.is_symbol(at) => {
                    let stop = self.word_end(at + 1, end);
                    self.push(Kind::Text, at + 1, stop);
                    stop
                }
                b'%' if code.symbols => self.word_list(at, 1, end),
                _ => self.operator(at, end, code),
            };
            fresh = false;
        }
    }

    /// The end of a comment that begins here.
    fn comment(&self, at: usize, end: usize, code: Code) -> Option<usize> {
        let rest = &self.bytes[at..end];
        let line = || Some(memchr::memchr(b'\n', rest).map_or(end, |newline| at + newline));
        let until = |mark: &[u8]| Some(memchr::memmem::find(rest, mark).map_or(end, |found| at + found + mark.len()));
        match rest {
            [b'/', b'/', ..] if code.slashes => line(),
            [b'/', b'*', ..] if code.slashes || code.doubled => until(b"*/"),
            [b'#', next, ..] if code.hash && *next != b'[' => line(),
            [b'#'] if code.hash => line(),
            [b'-', b'-', ..] if code.dashes => line(),
            [b';', ..] if code.semicolon => line(),
            [b'<', b'!', b'-', b'-', ..] if code.markup => until(b"-->"),
            _ => None,
        }
    }

    fn word(&mut self, at: usize, end: usize, code: Code, fresh: bool) -> usize {
        let stop = self.word_end(at, end);
        let text = &self.bytes[at..stop];
        if text == b"qw" && code.hash {
            return self.word_list(at, 2, end);
        }
        let is_set = || self.bytes[stop..end].iter().find(|byte| **byte != b' ') == Some(&b'=');
        let before = self.mark(self.list.len().checked_sub(1));
        let touching = &self.bytes[stop..end];
        let keyed = code.bare_keys && touching.starts_with(b":") && !touching.starts_with(b"::");
        let is_key = (keyed && (fresh || matches!(before, "{" | "," | ";" | "(")) && before != "?")
            || (code.settings && fresh && is_set());
        self.push(if is_key { Kind::Key } else { Kind::Word }, at, stop);
        stop
    }

    /// The end of a word that goes on here.
    pub fn word_end(&self, at: usize, end: usize) -> usize {
        self.bytes[at..end].iter().position(|byte| !is_word(*byte)).map_or(end, |length| at + length)
    }

    fn is_symbol(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map_or(b' ', |at| self.bytes[at]);
        let after = self.bytes.get(at + 1).copied().unwrap_or(b' ');
        !is_word(before) && !matches!(before, b':' | b'"' | b'\'') && (after.is_ascii_alphabetic() || after == b'_')
    }

    fn operator(&mut self, at: usize, end: usize, code: Code) -> usize {
        let rest = &self.bytes[at..end];
        let Some(&mark) = marks(rest[0]).iter().find(|mark| rest.starts_with(mark.as_bytes())) else {
            return self.skip(at);
        };
        if matches!(mark, ")" | "]" | "}") {
            let open = self.innermost();
            self.close();
            if open == Some(Closes::Template) {
                return self.template(at + 1, end, code);
            }
        }
        self.push(Kind::Mark(mark), at, at + mark.len());
        if matches!(mark, "(" | "[" | "{") {
            self.open();
        }
        at + mark.len()
    }

    /// Passes over a byte that means nothing.
    pub fn skip(&mut self, at: usize) -> usize {
        self.push(Kind::Mark(""), at, at + 1);
        at + 1
    }
}

/// Operators and brackets that begin with a byte, longer ones first.
fn marks(first: u8) -> &'static [&'static str] {
    match first {
        b'=' => &["===", "=>", "==", "=~", "="],
        b'!' => &["!==", "!=", "!"],
        b'<' => &["<=>", "<>", "<=", "<"],
        b'>' => &[">=", ">"],
        b'-' => &["->", "-"],
        b':' => &[":=", "::", ":"],
        b'?' => &["??", "?.", "?"],
        b'|' => &["||", "|>", "|"],
        b'&' => &["&&", "&"],
        b',' => &[","],
        b';' => &[";"],
        b'.' => &["."],
        b'(' => &["("],
        b'[' => &["["],
        b'{' => &["{"],
        b')' => &[")"],
        b']' => &["]"],
        b'}' => &["}"],
        b'+' => &["+"],
        b'*' => &["*"],
        b'/' => &["/"],
        b'@' => &["@"],
        _ => &[],
    }
}

/// Whether a byte may stand in an identifier.
pub fn is_word(byte: u8) -> bool {
    WORD[byte as usize]
}

/// Asked for every byte of a file: as a table, it takes a third of the time.
const WORD: [bool; 256] = {
    let mut is = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        is[byte] =
            (byte as u8).is_ascii_alphanumeric() || byte == b'_' as usize || byte == b'$' as usize || byte >= 0x80;
        byte += 1;
    }
    is
};
