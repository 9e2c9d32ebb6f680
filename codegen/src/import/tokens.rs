//! Source files as words, texts, numbers, signs and comments: enough to find lists of names in several languages.
//!
//! A text or comment that is not closed ends with its line or the file; nothing is an error here.

use super::List;

/// One piece of a source file.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    pub kind: Kind,
    /// From 1.
    pub line: usize,
}

/// What a piece is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// A name or a keyword.
    Word(String),
    /// What stands in quotes, escapes undone.
    Text(String),
    /// A whole number.
    Number(i64),
    /// Anything else, one character each.
    Sign(char),
    /// The words of a comment.
    Comment(String),
}

/// How a language writes comments and texts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Language {
    /// Whether `#` begins a comment; else `//` and `/*` do.
    pub hash: bool,
    /// Whether texts may stand in backticks.
    pub backticks: bool,
    /// Whether texts may stand in three quotes.
    pub triple: bool,
}

/// Every list of at least two names in a source file; `list` reads the one that begins at a piece, if one does, and says
/// at which piece to go on.
pub(super) fn lists(
    text: &str,
    language: Language,
    list: impl Fn(&Commented, usize) -> (Option<List>, usize),
) -> Vec<List> {
    let source = Commented::of(tokens(text, language));
    let mut lists = Vec::new();
    let mut at = 0;
    while at < source.tokens.len() {
        let (list, end) = list(&source, at);
        lists.extend(list.filter(|list| list.found.len() > 1));
        at = end.max(at + 1);
    }
    lists
}

/// The pieces of a source file.
pub(super) fn tokens(text: &str, language: Language) -> Vec<Token> {
    let mut reader = Reader { rest: text, line: 1, language };
    let mut tokens = Vec::new();
    while let Some(token) = reader.next() {
        tokens.push(token);
    }
    tokens
}

struct Reader<'t> {
    rest: &'t str,
    line: usize,
    language: Language,
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Option<Token> {
        let blank = self.rest.len() - self.rest.trim_start().len();
        self.take(blank);
        let line = self.line;
        let first = self.rest.chars().next()?;
        let kind = if let Some(comment) = self.comment() {
            Kind::Comment(comment)
        } else if matches!(first, '"' | '\'') || (first == '`' && self.language.backticks) {
            Kind::Text(self.text(first))
        } else if first.is_ascii_digit() {
            let number = self.word();
            let plain = number.replace('_', "");
            let hex = plain.strip_prefix("0x").or(plain.strip_prefix("0X"));
            let value = hex.map_or_else(|| plain.parse().ok(), |hex| i64::from_str_radix(hex, 16).ok());
            value.map_or_else(|| Kind::Word(number.to_owned()), Kind::Number)
        } else if first.is_alphabetic() || matches!(first, '_' | '$') {
            Kind::Word(self.word().to_owned())
        } else {
            self.take(first.len_utf8());
            Kind::Sign(first)
        };
        Some(Token { kind, line })
    }

    fn take(&mut self, bytes: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at(bytes);
        self.line += taken.matches('\n').count();
        self.rest = rest;
        taken
    }

    fn word(&mut self) -> &'t str {
        let end = self.rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$'))).unwrap_or(self.rest.len());
        self.take(end)
    }

    fn comment(&mut self) -> Option<String> {
        let rest = self.rest;
        let end_of_line = rest.find('\n').unwrap_or(rest.len());
        if self.language.hash {
            return rest.starts_with('#').then(|| self.take(end_of_line).trim_start_matches('#').trim().to_owned());
        }
        if rest.starts_with("//") {
            return Some(self.take(end_of_line).trim_start_matches(['/', '!']).trim().to_owned());
        }
        let body = rest.strip_prefix("/*")?;
        let end = body.find("*/").map_or(rest.len(), |end| end + 4);
        let whole = self.take(end);
        let inner = whole.trim_start_matches("/*").trim_end_matches("*/");
        let lines =
            inner.lines().map(|line| line.trim().trim_start_matches('*').trim()).filter(|line| !line.is_empty());
        Some(lines.collect::<Vec<_>>().join(" "))
    }

    fn text(&mut self, quote: char) -> String {
        let rest = self.rest;
        let triple: String = std::iter::repeat_n(quote, 3).collect();
        if self.language.triple && rest.starts_with(&triple) {
            let end = rest[3..].find(&triple).map_or(rest.len(), |end| end + 6);
            let whole = self.take(end);
            return whole.trim_matches(quote).split_whitespace().collect::<Vec<_>>().join(" ");
        }
        let mut out = String::new();
        let mut chars = rest.char_indices().skip(1).peekable();
        while let Some((at, c)) = chars.next() {
            match c {
                c if c == quote => {
                    self.take(at + 1);
                    return out;
                }
                '\n' if quote != '`' => {
                    self.take(at);
                    return out;
                }
                '\\' => match chars.next() {
                    Some((_, 'n')) => out.push('\n'),
                    Some((_, 't')) => out.push('\t'),
                    Some((_, 'u')) => {
                        let digits: String = rest.get(at + 2..at + 6).unwrap_or_default().to_owned();
                        if let Some(c) = u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32) {
                            out.push(c);
                            chars.nth(3);
                        }
                    }
                    Some((_, c)) => out.push(c),
                    None => {}
                },
                c => out.push(c),
            }
        }
        self.take(rest.len());
        out
    }
}

impl Token {
    /// Whether this is the sign `c`.
    pub fn is(&self, c: char) -> bool {
        self.kind == Kind::Sign(c)
    }

    /// The word, if it is one.
    pub fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// Pieces without their comments, and the comment about each: on the lines above it, or behind it on its own.
pub(super) struct Commented {
    pub tokens: Vec<Token>,
    /// By position, what was said above the piece.
    pub above: Vec<Option<String>>,
    /// By position, what was said behind it on its line.
    pub behind: Vec<Option<String>>,
}

impl Commented {
    /// Sets the comments apart.
    pub fn of(all: Vec<Token>) -> Commented {
        let mut commented = Commented { tokens: Vec::new(), above: Vec::new(), behind: Vec::new() };
        let mut waiting: Vec<(usize, String)> = Vec::new();
        let mut last = 0;
        for token in all {
            if let Kind::Comment(words) = &token.kind {
                let own_line = commented.tokens.last().is_none_or(|before| before.line != token.line);
                // Behind a comma or the like it is about what stands before that.
                let is_sign = |token: &Token| matches!(token.kind, Kind::Sign(',' | ';' | '|'));
                let back = commented.tokens.iter().rev().take(8).position(|token| !is_sign(token));
                let about = back.map(|back| commented.tokens.len() - 1 - back);
                match about.filter(|_| !own_line) {
                    Some(at) => commented.behind[at] = Some(words.clone()),
                    None if own_line => waiting.push((token.line, words.clone())),
                    None => {}
                }
                last = token.line;
                continue;
            }
            // A comment that a blank line follows is about something larger.
            let near = token.line <= last + 1;
            let words: Vec<String> = waiting.drain(..).map(|(_, words)| words).collect();
            let words = Some(words.join(" ")).filter(|words| near && !words.is_empty());
            commented.tokens.push(token);
            commented.above.push(words);
            commented.behind.push(None);
        }
        commented
    }

    /// The words about a piece: those behind it, else those above it or above the sign before it.
    pub fn about(&self, at: usize) -> Option<String> {
        let sign = at.checked_sub(1).filter(|at| self.tokens[*at].is('|'));
        let above = self.above.get(at).cloned().flatten().or_else(|| sign.and_then(|sign| self.above[sign].clone()));
        self.behind.get(at).cloned().flatten().or(above)
    }
}
