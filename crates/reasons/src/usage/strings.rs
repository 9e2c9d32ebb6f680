//! What stands in quotes: literals, templates with code in them, lists of words, and SQL in a literal.

use super::language::{Backtick, Code};
use super::lexer::is_word;
use super::tokens::{Closes, Kind, Tokens};

impl Tokens<'_> {
    /// A literal that a quote begins, or the quote alone, where it begins none.
    pub fn quoted(&mut self, at: usize, end: usize, code: Code) -> usize {
        let quote = self.bytes[at];
        let before = self.bytes[..at].iter().rev().take_while(|byte| is_word(**byte)).count();
        if quote == b'\'' && before > 2 {
            return self.skip(at);
        }
        if code.triple && self.bytes[at..end].starts_with(&[quote; 3]) {
            let found = memchr::memmem::find(&self.bytes[at + 3..end], &[quote; 3]);
            let stop = found.map_or(end, |found| at + 3 + found);
            self.literal(at + 3, stop, code);
            return (stop + 3).min(end);
        }
        if quote == b'\''
            && code.lifetimes
            && self.bytes.get(at + 2) != Some(&b'\'')
            && self.bytes.get(at + 1) != Some(&b'\\')
        {
            return self.skip(at);
        }
        let raw = at > 0 && matches!(self.bytes[at - 1], b'@' | b'r' | b'R' | b'#') && before <= 2;
        let mut stop = at + 1;
        while stop < end {
            match self.bytes[stop] {
                b'\\' if !raw && !code.doubled => stop += 1,
                byte if byte == quote && code.doubled && self.bytes.get(stop + 1) == Some(&quote) => stop += 1,
                byte if byte == quote => {
                    self.literal(at + 1, stop, code);
                    return stop + 1;
                }
                b'\n' if !code.doubled => break,
                _ => {}
            }
            stop += 1;
        }
        self.skip(at)
    }

    /// What a backtick begins in this language.
    pub fn backtick(&mut self, at: usize, end: usize, code: Code) -> usize {
        if code.backtick == Backtick::Nothing {
            return self.skip(at);
        }
        let from = at + 1;
        match self.bytes[from..end].iter().position(|byte| *byte == b'`').map(|found| from + found) {
            None => self.skip(at),
            Some(stop) if code.backtick == Backtick::Raw => {
                self.literal(from, stop, code);
                stop + 1
            }
            Some(_) => self.template(from, end, code),
        }
    }

    /// From behind a backtick, or behind the code in a template, to its end or to the next code.
    pub fn template(&mut self, from: usize, end: usize, code: Code) -> usize {
        let mut stop = from;
        while stop < end {
            match self.bytes[stop] {
                b'\\' => stop += 1,
                b'`' => {
                    self.literal(from, stop, code);
                    return stop + 1;
                }
                b'$' if self.bytes.get(stop + 1) == Some(&b'{') => {
                    self.push(Kind::Mark(""), stop, stop + 1);
                    self.enter(Closes::Template);
                    return stop + 2;
                }
                _ => {}
            }
            stop += 1;
        }
        end
    }

    /// A literal; SQL in it is read as such.
    fn literal(&mut self, start: usize, end: usize, code: Code) {
        let text = &self.bytes[start..end];
        if !code.doubled && memchr::memchr(b'\'', text).is_some() && is_sql(text) {
            self.push(Kind::Mark("("), start.saturating_sub(1), start);
            self.open();
            let depth = self.depth();
            let sql = Code { dashes: true, doubled: true, equals_compares: true, ..Code::default() };
            self.read(start, end, sql);
            self.leave(depth);
            self.close();
            self.push(Kind::Mark(")"), end, end);
        } else {
            self.push(Kind::Text, start, end);
        }
    }

    /// `%w[a b]`, `qw(a b)`.
    pub fn word_list(&mut self, at: usize, sign: usize, end: usize) -> usize {
        let kind = if sign == 1 { 1 } else { 0 };
        let opener = at + sign + kind;
        let known = kind == 0 || matches!(self.bytes.get(at + 1), Some(b'w' | b'W' | b'i' | b'I'));
        let closer = match self.bytes.get(opener) {
            Some(b'[') => b']',
            Some(b'(') => b')',
            Some(b'{') => b'}',
            _ => return self.skip(at),
        };
        let Some(length) = memchr::memchr(closer, &self.bytes[opener..end]).filter(|_| known) else {
            return self.skip(at);
        };
        self.push(Kind::Mark("["), opener, opener + 1);
        self.open();
        let (mut from, stop) = (opener + 1, opener + length);
        while from < stop {
            if self.bytes[from].is_ascii_whitespace() {
                from += 1;
                continue;
            }
            let word =
                self.bytes[from..stop].iter().position(u8::is_ascii_whitespace).map_or(stop, |length| from + length);
            self.push(Kind::Text, from, word);
            self.push(Kind::Mark(","), word, word);
            from = word;
        }
        self.close();
        self.push(Kind::Mark("]"), stop, stop + 1);
        stop + 1
    }
}

fn is_sql(text: &[u8]) -> bool {
    let is = |words: &[&[u8]]| words.iter().any(|word| memchr::memmem::find(text, word).is_some());
    is(&[
        b"SELECT ", b"select ", b"WHERE ", b"where ", b"VALUES", b"values", b"CASE ", b"CHECK", b"UPDATE ", b"update ",
    ]) && is(&[b" IN", b" in", b"=", b"WHEN", b"when", b"VALUES", b"values", b"<>"])
}
