//! Code as literals, words, marks and brackets: as much as the place of a literal takes, the same for every language.

use super::language::{Backtick, Code};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The text of a literal, without its quotes.
    Text,
    /// A key that needs no quotes.
    Key,
    /// An identifier, a keyword or a number.
    Word,
    /// An operator or a bracket; empty where nobody asks which.
    Mark(&'static str),
}

/// One token.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Its first byte.
    pub start: usize,
    /// The byte behind it.
    pub end: usize,
    /// Its line, from 1.
    pub line: u32,
    /// What it stands in: index into [`Tokens::containers`].
    pub container: usize,
    /// How many commas come before it in there.
    pub index: u32,
}

/// Brackets or a block; the first is the file.
#[derive(Debug)]
pub struct Container {
    /// What it stands in.
    pub parent: usize,
    /// The token that opens it; none for the file.
    pub opener: Option<usize>,
    /// The token that closes it, where it is closed.
    pub closer: Option<usize>,
    commas: u32,
    closes: Closes,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Closes {
    Bracket,
    Template,
    Indentation(usize),
}

/// A file in tokens.
#[derive(Debug)]
pub struct Tokens<'a> {
    /// The file.
    pub bytes: &'a [u8],
    /// In order.
    pub list: Vec<Token>,
    /// In the order of their openings.
    pub containers: Vec<Container>,
    stack: Vec<usize>,
    line: u32,
    counted: usize,
}

const MARKS: [&str; 40] = [
    "===", "!==", "<=>", "=>", "->", "==", "!=", "<>", ":=", "::", "??", "||", "|>", "&&", "?.", "<=", ">=", "=~", "=",
    ":", "?", "|", ",", ";", ".", "<", ">", "(", "[", "{", ")", "]", "}", "!", "&", "+", "-", "*", "/", "@",
];

impl<'a> Tokens<'a> {
    /// A file in which nothing has been read yet.
    pub fn new(bytes: &'a [u8]) -> Self {
        let file = Container { parent: 0, opener: None, closer: None, commas: 0, closes: Closes::Indentation(0) };
        Tokens { bytes, list: Vec::new(), containers: vec![file], stack: vec![0], line: 1, counted: 0 }
    }

    /// A file of code.
    pub fn of(bytes: &'a [u8], code: Code) -> Self {
        let mut tokens = Tokens::new(bytes);
        tokens.read(0, bytes.len(), code);
        tokens
    }

    /// The text of a token; empty if it is no text.
    pub fn text(&self, token: &Token) -> &'a str {
        std::str::from_utf8(&self.bytes[token.start..token.end]).unwrap_or_default()
    }

    /// The mark at an index; empty if there is none.
    pub fn mark(&self, at: Option<usize>) -> &'static str {
        match at.and_then(|at| self.list.get(at)).map(|token| token.kind) {
            Some(Kind::Mark(mark)) => mark,
            _ => "",
        }
    }

    /// Adds a token.
    pub fn push(&mut self, kind: Kind, start: usize, end: usize) {
        let before = &self.bytes[self.counted.min(start)..start];
        self.line += memchr::memchr_iter(b'\n', before).count() as u32;
        self.counted = self.counted.max(start);
        let container = self.top();
        let index = self.containers[container].commas;
        self.list.push(Token { kind, start, end, line: self.line, container, index });
        if kind == Kind::Mark(",") {
            self.containers[container].commas += 1;
        }
    }

    /// Opens brackets whose token was just added.
    pub fn open(&mut self) {
        self.enter(Closes::Bracket);
    }

    /// Closes the innermost brackets.
    pub fn close(&mut self) {
        if let Some(at) = self.stack.iter().rposition(|&one| !self.is_block(one)) {
            self.containers[self.stack[at]].closer = Some(self.list.len());
            self.stack.truncate(at);
        }
    }

    /// Opens and closes blocks, where a line begins with this indentation.
    pub fn indent(&mut self, indentation: usize) {
        while let Closes::Indentation(own) = self.containers[self.top()].closes {
            if own > indentation {
                self.stack.pop();
                continue;
            }
            if own < indentation {
                self.enter(Closes::Indentation(indentation));
            }
            return;
        }
    }

    fn is_block(&self, container: usize) -> bool {
        matches!(self.containers[container].closes, Closes::Indentation(_))
    }

    fn top(&self) -> usize {
        self.stack.last().copied().unwrap_or(0)
    }

    fn enter(&mut self, closes: Closes) {
        let opener = self.list.len().checked_sub(1);
        self.containers.push(Container { parent: self.top(), opener, closer: None, commas: 0, closes });
        self.stack.push(self.containers.len() - 1);
    }

    fn read(&mut self, mut at: usize, end: usize, code: Code) {
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
            if fresh && code.indented && self.is_block(self.top()) {
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

    fn quoted(&mut self, at: usize, end: usize, code: Code) -> usize {
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

    fn backtick(&mut self, at: usize, end: usize, code: Code) -> usize {
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
    fn template(&mut self, from: usize, end: usize, code: Code) -> usize {
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
            let depth = self.stack.len();
            let sql = Code { dashes: true, doubled: true, equals_compares: true, ..Code::default() };
            self.read(start, end, sql);
            self.stack.truncate(depth);
            self.close();
            self.push(Kind::Mark(")"), end, end);
        } else {
            self.push(Kind::Text, start, end);
        }
    }

    fn word(&mut self, at: usize, end: usize, code: Code, fresh: bool) -> usize {
        let stop = self.word_end(at, end);
        let text = &self.bytes[at..stop];
        if text == b"qw" && code.hash {
            return self.word_list(at, 2, end);
        }
        let next = self.bytes[stop..end].iter().position(|byte| *byte != b' ').map(|skipped| stop + skipped);
        let next = next.map_or(&[][..], |next| &self.bytes[next..end]);
        let before = self.mark(self.list.len().checked_sub(1));
        let touching = &self.bytes[stop..end];
        let keyed = code.bare_keys && touching.starts_with(b":") && !touching.starts_with(b"::");
        let is_key = (keyed && (fresh || matches!(before, "{" | "," | ";" | "(")) && before != "?")
            || (code.settings && fresh && next.starts_with(b"="));
        self.push(if is_key { Kind::Key } else { Kind::Word }, at, stop);
        stop
    }

    fn word_end(&self, at: usize, end: usize) -> usize {
        self.bytes[at..end].iter().position(|byte| !is_word(*byte)).map_or(end, |length| at + length)
    }

    fn is_symbol(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map_or(b' ', |at| self.bytes[at]);
        let after = self.bytes.get(at + 1).copied().unwrap_or(b' ');
        !is_word(before) && !matches!(before, b':' | b'"' | b'\'') && (after.is_ascii_alphabetic() || after == b'_')
    }

    /// `%w[a b]`, `qw(a b)`.
    fn word_list(&mut self, at: usize, sign: usize, end: usize) -> usize {
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

    fn operator(&mut self, at: usize, end: usize, code: Code) -> usize {
        let rest = &self.bytes[at..end];
        let Some(mark) = MARKS.iter().find(|mark| rest.starts_with(mark.as_bytes())) else { return self.skip(at) };
        if matches!(*mark, ")" | "]" | "}") {
            let open =
                self.stack.iter().rev().find(|one| !self.is_block(**one)).map(|one| self.containers[*one].closes);
            self.close();
            if open == Some(Closes::Template) {
                return self.template(at + 1, end, code);
            }
        }
        self.push(Kind::Mark(mark), at, at + mark.len());
        if matches!(*mark, "(" | "[" | "{") {
            self.open();
        }
        at + mark.len()
    }

    fn skip(&mut self, at: usize) -> usize {
        self.push(Kind::Mark(""), at, at + 1);
        at + 1
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80
}

fn is_sql(text: &[u8]) -> bool {
    let is = |words: &[&[u8]]| words.iter().any(|word| memchr::memmem::find(text, word).is_some());
    is(&[
        b"SELECT ", b"select ", b"WHERE ", b"where ", b"VALUES", b"values", b"CASE ", b"CHECK", b"UPDATE ", b"update ",
    ]) && is(&[b" IN", b" in", b"=", b"WHEN", b"when", b"VALUES", b"values", b"<>"])
}
