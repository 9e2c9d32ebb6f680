//! The rules by code: what `reasons explain E0201` says.
//!
//! Each code has a page in `explain/`, in Markdown: a heading, what the rule means and why it is there, then a table
//! that breaks it (fenced as `yaml bad`) and one that does not (`yaml good`). Tests hold every page to its word.
//!
//! To add a code: a line below, a page in `explain/`, a case in `tests/problems/`.

use std::fmt;

macro_rules! codes {
    ($($(#[doc = $docs:literal])* $code:ident)*) => {
        /// A rule that a table can break.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $docs])* $code,)*
        }

        impl Code {
            /// Every code, in order.
            pub const ALL: &'static [Code] = &[$(Code::$code),*];

            /// The code as it is shown: `E0201`.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Code::$code => stringify!($code),)*
                }
            }

            /// The page of this code, as Markdown.
            pub const fn page(self) -> &'static str {
                match self {
                    $(Code::$code => include_str!(concat!("explain/", stringify!($code), ".md")),)*
                }
            }
        }
    };
}

codes! {
    /// The file is not YAML.
    E0001
    /// A tab where YAML wants spaces.
    E0002
    /// The file is not UTF-8.
    E0003
    /// The file holds no table.
    E0004
    /// The file holds more than one document.
    E0005
    /// The file is larger than what is read.
    E0006
    /// Lists and mappings stand in each other too deeply.
    E0007
    /// An anchor, an alias, a tag or a merge key.
    E0008
    /// A key that means nothing there.
    E0101
    /// A key is there twice.
    E0102
    /// One shape of value where another belongs.
    E0103
    /// A key is missing.
    E0104
    /// A text without quotes that YAML reads as something else.
    E0105
    /// A character that cannot be seen or does not belong there.
    E0106
    /// A text with nothing in it.
    E0107
    /// Longer, or more of them, than what is read.
    E0108
    /// A version of the format that this program does not read.
    E0109
    /// A type that does not exist.
    E0110
    /// Two reasons share a wire name or alias.
    E0201
    /// Two reasons share a code.
    E0202
    /// Two variants that some language cannot tell apart.
    E0203
    /// A name that no variant can be made from.
    E0204
    /// A variant that is malformed or means something else.
    E0205
    /// A name or code that must not be used again.
    E0206
    /// A malformed name for a table, type or column.
    E0207
    /// A column or type whose name is taken.
    E0208
    /// A reason without a value for a required column.
    E0301
    /// A value that its enum column does not list.
    E0302
    /// A value that cannot be read as its type.
    E0303
    /// Declarations that contradict each other.
    E0304
    /// A code without a declaration, or a declaration without a code.
    E0305
    /// A code that its type cannot hold.
    E0306
    /// A reference to a reason that does not exist.
    E0401
    /// Reasons that replace each other in a circle.
    E0402
    /// A file that a table names and that cannot be read.
    E0501
    /// Tables that extend each other in a circle.
    E0502
    /// An overlay that edits the table it extends.
    E0503
    /// An entry of an overlay for what the extended table does not have.
    E0504
    /// A required column of an overlay without values for inherited reasons.
    E0505
    /// A rule that asks for what is no enum column.
    E0506
    /// A value that a rule of the table does not allow.
    E0507
    /// A malformed or repeated language.
    E0508
    /// A text that is missing in a language.
    E0509
    /// A translation that has no place.
    E0510
    /// A template that cannot be read.
    E0601
    /// A template that cannot be rendered.
    E0602
    /// A kind of change that does not exist.
    E0801
    /// A level of change that does not exist.
    E0802
}

impl Code {
    /// The code with this name, in any case.
    pub fn from_name(name: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.as_str().eq_ignore_ascii_case(name))
    }

    /// The rule in one line: the heading of its page.
    pub fn title(self) -> &'static str {
        self.page().lines().next().unwrap_or_default().trim_start_matches("# ")
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
