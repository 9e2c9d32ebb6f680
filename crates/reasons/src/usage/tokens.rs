//! Code as literals, words, marks and brackets: as much as the place of a literal takes, the same for every language.

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

/// What ends a container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closes {
    /// Its bracket.
    Bracket,
    /// The bracket behind which a template goes on.
    Template,
    /// A line that is indented less than this.
    Indentation(usize),
}

/// A file in tokens.
#[derive(Debug)]
pub struct Tokens<'a> {
    /// The file.
    pub bytes: &'a [u8],
    /// The file as text, if all of it is UTF-8.
    whole: Option<&'a str>,
    /// In order.
    pub list: Vec<Token>,
    /// In the order of their openings.
    pub containers: Vec<Container>,
    stack: Vec<usize>,
    line: u32,
    /// The first newline that is not counted yet.
    newline: usize,
}

impl<'a> Tokens<'a> {
    /// A file in which nothing has been read yet.
    pub fn new(bytes: &'a [u8]) -> Self {
        let file = Container { parent: 0, opener: None, closer: None, commas: 0, closes: Closes::Indentation(0) };
        let whole = std::str::from_utf8(bytes).ok();
        let newline = newline_from(bytes, 0);
        let list = Vec::with_capacity(bytes.len() / 5);
        Tokens { bytes, whole, list, containers: vec![file], stack: vec![0], line: 1, newline }
    }

    /// The text of a token; empty if it is no text.
    pub fn text(&self, token: &Token) -> &'a str {
        let text = match self.whole {
            Some(whole) => whole.get(token.start..token.end),
            None => std::str::from_utf8(&self.bytes[token.start..token.end]).ok(),
        };
        text.unwrap_or_default()
    }

    /// The mark at an index; empty if there is none.
    pub fn mark(&self, at: Option<usize>) -> &'static str {
        match at.and_then(|at| self.list.get(at)).map(|token| token.kind) {
            Some(Kind::Mark(mark)) => mark,
            _ => "",
        }
    }

    /// The word at an index; none if something else is there.
    pub fn word_at(&self, at: usize) -> Option<&'a str> {
        let token = self.list.get(at)?;
        (token.kind == Kind::Word).then(|| self.text(token))
    }

    /// Adds a token.
    pub fn push(&mut self, kind: Kind, start: usize, end: usize) {
        while self.newline < start {
            self.line += 1;
            self.newline = newline_from(self.bytes, self.newline + 1);
        }
        let container = self.top();
        let index = self.containers[container].commas;
        self.list.push(Token { kind, start, end, line: self.line, container, index });
        if matches!(kind, Kind::Mark(",")) {
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

    /// What closes the innermost brackets; none in none.
    pub fn innermost(&self) -> Option<Closes> {
        let closes = self.stack.iter().rev().map(|&one| self.containers[one].closes);
        closes.into_iter().find(|closes| !matches!(closes, Closes::Indentation(_)))
    }

    /// Whether a line here could begin or end a block.
    pub fn in_block(&self) -> bool {
        self.is_block(self.top())
    }

    /// How many containers are open.
    pub fn depth(&self) -> usize {
        self.stack.len()
    }

    /// Leaves containers, until so many are open.
    pub fn leave(&mut self, depth: usize) {
        self.stack.truncate(depth);
    }

    fn is_block(&self, container: usize) -> bool {
        matches!(self.containers[container].closes, Closes::Indentation(_))
    }

    fn top(&self) -> usize {
        self.stack.last().copied().unwrap_or(0)
    }

    /// Begins a container behind the token that was just added.
    pub fn enter(&mut self, closes: Closes) {
        let opener = self.list.len().checked_sub(1);
        self.containers.push(Container { parent: self.top(), opener, closer: None, commas: 0, closes });
        self.stack.push(self.containers.len() - 1);
    }
}

fn newline_from(bytes: &[u8], start: usize) -> usize {
    memchr::memchr(b'\n', &bytes[start..]).map_or(usize::MAX, |length| start + length)
}
