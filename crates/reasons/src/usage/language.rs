//! What has to be known of a language to tell code from comments and literals: little, and by the file's extension.

use std::path::Path;

/// How a file is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// By tokens.
    Code(Code),
    /// By lines and indentation.
    Yaml,
    /// By cells between these.
    Cells(u8),
    /// Not at all: it is prose.
    Prose,
}

/// What differs between languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Code {
    /// `//` and `/* */`.
    pub slashes: bool,
    /// `#`.
    pub hash: bool,
    /// `--`.
    pub dashes: bool,
    /// `;`.
    pub semicolon: bool,
    /// `<!-- -->`.
    pub markup: bool,
    /// A quote is doubled to be one.
    pub doubled: bool,
    /// `'''` and `"""` go over lines.
    pub triple: bool,
    /// What a backtick starts.
    pub backtick: Backtick,
    /// `'` starts no text.
    pub lifetimes: bool,
    /// `{ user_hangup: 1 }`.
    pub bare_keys: bool,
    /// `user_hangup = 1` at the start of a line.
    pub settings: bool,
    /// `:user_hangup`, and `%w[a b]`.
    pub symbols: bool,
    /// Blocks are told by indentation.
    pub indented: bool,
    /// `=` compares.
    pub equals_compares: bool,
}

/// What a backtick starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Backtick {
    /// Nothing.
    #[default]
    Nothing,
    /// Text as it is.
    Raw,
    /// Text with `${code}` in it.
    Template,
}

/// How to read a file of this name.
pub fn of(path: &Path) -> Form {
    let extension = path.extension().map(|text| text.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    let c = Code { slashes: true, ..Code::default() };
    let hash = Code { hash: true, ..Code::default() };
    Form::Code(match &*extension {
        "yaml" | "yml" => return Form::Yaml,
        "csv" => return Form::Cells(b','),
        "tsv" | "tab" => return Form::Cells(b'\t'),
        "md" | "markdown" | "mdx" | "txt" | "rst" | "adoc" | "asciidoc" | "org" | "tex" | "log" | "po" | "pot"
        | "diff" | "patch" | "lock" | "map" => return Form::Prose,
        "js" | "mjs" | "cjs" | "jsx" | "ts" | "mts" | "cts" | "tsx" | "json5" | "jsonc" => script(c),
        "vue" | "svelte" | "astro" => script(Code { markup: true, ..c }),
        "html" | "htm" | "xml" | "xhtml" | "svg" => Code { markup: true, ..Code::default() },
        "json" | "ipynb" | "webmanifest" => Code::default(),
        "go" => Code { backtick: Backtick::Raw, ..c },
        "rs" => Code { lifetimes: true, ..c },
        "cs" | "java" | "kt" | "kts" | "scala" | "swift" | "dart" | "groovy" | "gradle" => Code { triple: true, ..c },
        "php" => Code { hash: true, ..c },
        "hcl" | "tf" | "tfvars" => Code { hash: true, settings: true, ..c },
        "py" | "pyi" => Code { triple: true, indented: true, ..hash },
        "ex" | "exs" | "jl" | "cr" => Code { triple: true, symbols: true, ..hash },
        "rb" | "rake" => Code { symbols: true, bare_keys: true, indented: true, ..hash },
        "sh" | "bash" | "zsh" | "fish" | "pl" | "pm" | "r" | "graphql" | "gql" | "nim" | "ps1" => hash,
        "toml" => Code { triple: true, settings: true, ..hash },
        "ini" | "cfg" | "conf" | "properties" | "env" => Code { settings: true, ..hash },
        "sql" => Code { slashes: false, dashes: true, doubled: true, equals_compares: true, ..Code::default() },
        "lua" | "hs" | "elm" | "adb" | "ads" => Code { dashes: true, ..Code::default() },
        "clj" | "cljs" | "edn" | "lisp" | "el" | "scm" => Code { semicolon: true, symbols: true, ..Code::default() },
        "" => hash,
        _ => c,
    })
}

fn script(c: Code) -> Code {
    Code { backtick: Backtick::Template, bare_keys: true, ..c }
}
