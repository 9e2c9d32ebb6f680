//! The files that a table is read from: its own, the tables that it extends, its translations.
//!
//! Nothing is read here: a door hands over each file that is asked for.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::io;

use crate::explain::Code;
use crate::names::nearest;
use crate::parse;
use crate::problem::{Problem, Severity, SourceText, Span, quoted};
use crate::spec::{Spec, Text, TranslationsSpec};

/// A table may extend another that extends another, this many times.
pub const MAX_CHAIN: usize = 16;

/// A table may be read from this many files: itself, what it extends, and translations.
pub const MAX_FILES: usize = 64;

/// A file that a table names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// A table that ships with `reasons`, by name.
    Shipped(String),
    /// A path: that of the file which names it, with the named path joined to its folder.
    File(String),
}

/// A file that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// As problems show it.
    pub file: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// How a door answers: the file, or why it cannot be had in a few words (`there is no such file`).
pub type Load<'l> = dyn FnMut(&Wanted) -> Result<Source, String> + 'l;

impl Wanted {
    /// What `text` means after `extends:` in the file `from`: a name without dots and slashes is that of a shipped table.
    pub fn table(text: &str, from: &str) -> Wanted {
        if text.contains(['.', '/', '\\']) { Wanted::path(text, from) } else { Wanted::Shipped(text.to_owned()) }
    }

    /// The file at `path`, seen from the folder of the file `from`.
    pub fn path(path: &str, from: &str) -> Wanted {
        let separators: &[char] = if cfg!(windows) { &['/', '\\'] } else { &['/'] };
        let absolute = path.starts_with(separators) || path.get(1..2) == Some(":");
        let folder = from.rfind(separators).filter(|_| !absolute).map_or("", |end| &from[..=end]);
        Wanted::File(tidied(&format!("{folder}{path}")))
    }
}

/// Why there is no shipped table called `name`, where these are the names that there are.
pub fn not_shipped<'n>(name: &str, names: impl Iterator<Item = &'n str> + Clone) -> String {
    match nearest(name, names.clone()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("these ship with `reasons`: {}", names.collect::<Vec<_>>().join(", ")),
    }
}

/// Why a file cannot be read, in words that are the same on every system where that can be.
pub fn unreadable(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::PermissionDenied => "it may not be read".to_owned(),
        _ => error.to_string(),
    }
}

/// A path without `.` and, where a folder stands before them, `..`.
fn tidied(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match (part, parts.last()) {
            (".", _) => {}
            ("..", Some(last)) if !matches!(*last, ".." | "") => drop(parts.pop()),
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

/// A file while the table is being read.
pub(crate) struct Open<'b> {
    pub file: String,
    pub text: Cow<'b, str>,
    /// The offset of its first byte in spans.
    pub start: u32,
}

/// All files of one table. What is parsed borrows from their texts, so each stays where it is while others come.
pub(crate) struct Files<'b>(Vec<OnceCell<Open<'b>>>);

impl<'b> Files<'b> {
    /// Begins with the table's own file; a problem when it is no text.
    pub fn new(file: &str, bytes: &'b [u8], problems: &mut Vec<Problem>) -> Self {
        let text = parse::decode(bytes, problems);
        let own = OnceCell::from(Open { file: file.to_owned(), text, start: 0 });
        Files(std::iter::once(own).chain((1..MAX_FILES).map(|_| OnceCell::new())).collect())
    }

    fn opened(&self) -> impl Iterator<Item = &Open<'b>> {
        self.0.iter().map_while(OnceCell::get)
    }

    /// The file in which `offset` lies.
    pub fn at(&self, offset: u32) -> Option<&Open<'b>> {
        self.opened().filter(|open| open.start <= offset).last()
    }

    /// The own file's text, and the others', for problems to be shown with.
    pub fn into_texts(self) -> (String, Vec<SourceText>) {
        let mut opened = self.0.into_iter().filter_map(OnceCell::into_inner);
        let own = opened.next().map(|own| own.text.into_owned()).unwrap_or_default();
        let others = opened.map(|open| SourceText { file: open.file, text: open.text.into_owned(), start: open.start });
        (own, others.collect())
    }

    /// Opens the file that is named at `place`.
    fn open(
        &self,
        wanted: &Wanted,
        place: Span,
        load: &mut Load<'_>,
        problems: &mut Vec<Problem>,
    ) -> Option<&Open<'b>> {
        let refused = |title: String, label: String| Problem::new(Code::E0501, place, title).label(label);
        let title = match wanted {
            Wanted::Shipped(name) => format!("the table {} cannot be read", quoted(name)),
            Wanted::File(path) => format!("the file {} cannot be read", quoted(path)),
        };
        let source = match load(wanted) {
            Ok(source) => source,
            Err(why) => {
                problems.push(refused(title, why).help(match wanted {
                    Wanted::File(_) => "write a path that is relative to the folder of this file, or the name of a \
                                        table that ships with `reasons`, without a dot"
                        .to_owned(),
                    Wanted::Shipped(name) => format!(
                        "write the name of a table that ships with `reasons`; or the path of a file, relative to the \
                         folder of this one, with a dot in it: `{name}.yaml`"
                    ),
                }));
                return None;
            }
        };
        let start = self.opened().last().map_or(0, |last| u64::from(last.start) + last.text.len() as u64 + 1);
        let room = start + 3 * source.bytes.len() as u64 + 1 < u64::from(u32::MAX);
        let Some(free) = self.0.iter().find(|slot| slot.get().is_none() && room) else {
            let title =
                format!("this table is read from more than {MAX_FILES} files, or from more than can be counted");
            problems.push(
                Problem::new(Code::E0108, place, title)
                    .label("the first file too many")
                    .help("put translations into fewer files, or tables together"),
            );
            return None;
        };
        let start = start as u32;
        let mut found = Vec::new();
        let text = parse::decode(&source.bytes, &mut found).into_owned();
        let sound = found.is_empty();
        problems.extend(found.into_iter().map(|problem| Problem { span: problem.span.moved(start), ..problem }));
        let open = free.get_or_init(|| Open { file: source.file, text: text.into(), start });
        sound.then_some(open)
    }
}

/// One table of a chain as it was written.
pub(crate) struct Layer<'s> {
    pub spec: Spec<'s>,
    /// The file as it was asked for.
    #[cfg_attr(not(feature = "all-targets"), expect(dead_code, reason = "edits alone ask for it"))]
    pub file: Wanted,
    /// The file's text, and where its spans begin.
    pub text: &'s str,
    pub start: u32,
    /// The files of translations, each with its language.
    pub translations: Vec<(Text<'s>, TranslationsSpec<'s>)>,
}

/// Reads the table and everything that it extends, itself first; `None`, with problems, when one of them cannot be read.
pub(crate) fn layers<'s>(
    files: &'s Files<'_>,
    load: &mut Load<'_>,
    problems: &mut Vec<Problem>,
) -> Option<Vec<Layer<'s>>> {
    let mut open = files.at(0)?;
    let mut chain = vec![Wanted::path(&open.file, "")];
    let mut layers = Vec::new();
    let mut file = Wanted::File(open.file.clone());
    loop {
        let spec = parse::parse_at(&open.text, open.start, problems)?;
        let translations = translations(&spec, open, files, load, problems);
        let extends = spec.extends.clone();
        layers.push(Layer { spec, file, text: &open.text, start: open.start, translations });
        let Some(extends) = extends else { return Some(layers) };
        if extends.is_missing() {
            return None;
        }
        let wanted = Wanted::table(&extends.value, &open.file);
        if chain.contains(&wanted) {
            problems.push(circle(&extends, chain.len()));
            return None;
        }
        if chain.len() > MAX_CHAIN {
            problems.push(
                Problem::new(Code::E0108, extends.span, format!("more than {MAX_CHAIN} tables extend each other"))
                    .label("the first one too many")
                    .help("put some of the overlays together"),
            );
            return None;
        }
        open = files.open(&wanted, extends.span, load, problems)?;
        file = wanted.clone();
        chain.push(wanted);
    }
}

fn circle(extends: &Text<'_>, length: usize) -> Problem {
    let title = match length {
        1 => "this table extends itself".to_owned(),
        _ => format!("these {length} tables extend each other in a circle"),
    };
    Problem::new(Code::E0502, extends.span, title)
        .label("closes the circle")
        .help("a chain of overlays ends at a table that extends no other: name the one that is meant")
}

fn translations<'s>(
    spec: &Spec<'s>,
    from: &Open<'_>,
    files: &'s Files<'_>,
    load: &mut Load<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<(Text<'s>, TranslationsSpec<'s>)> {
    let mut read = Vec::new();
    for (language, path) in &spec.translations.0 {
        let wanted = Wanted::path(&path.value, &from.file);
        let Some(open) = files.open(&wanted, path.span, load, problems) else { continue };
        let texts = parse::translations_at(&open.text, open.start, problems);
        read.extend(texts.map(|texts| (language.clone(), texts)));
    }
    read
}

/// Whether a table is refused for one of these.
pub(crate) fn refused(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}

#[cfg(test)]
mod tests {
    use super::Wanted;

    #[test]
    fn paths_are_seen_from_the_file_that_names_them() {
        let file = |path: &str, from: &str| match Wanted::table(path, from) {
            Wanted::File(path) => path,
            Wanted::Shipped(name) => panic!("{name} is a name"),
        };
        assert_eq!(file("base.yaml", "overlay.yaml"), "base.yaml");
        assert_eq!(file("./base.yaml", "spec/overlay.yaml"), "spec/base.yaml");
        assert_eq!(file("../base.yaml", "spec/overlay.yaml"), "base.yaml");
        assert_eq!(file("../base.yaml", "overlay.yaml"), "../base.yaml");
        assert_eq!(file("../../a/b.yaml", "../x/overlay.yaml"), "../../a/b.yaml");
        assert_eq!(file("/etc/base.yaml", "spec/overlay.yaml"), "/etc/base.yaml");
        assert_eq!(file("base.yaml", "/srv/overlay.yaml"), "/srv/base.yaml");
        assert_eq!(Wanted::table("grpc-status", "a/b.yaml"), Wanted::Shipped("grpc-status".into()));
    }
}
