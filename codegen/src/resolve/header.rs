//! The table as a whole: its name, its type, its addresses, its size.

use crate::explain::Code;
use crate::names::{is_kebab, is_upper_camel};
use crate::problem::{Problem, quoted};
use crate::scalar::is_url;
use crate::spec::{Spec, Text};

/// A table may have this many reasons.
pub const MAX_REASONS: usize = 250_000;

/// A table's, type's, column's or variant's name may have this many bytes.
pub const MAX_IDENTIFIER: usize = 255;

pub(super) fn check(spec: &Spec<'_>, problems: &mut Vec<Problem>) {
    let name = &spec.name;
    let sound = is_kebab(&name.value) && name.value.len() <= MAX_IDENTIFIER;
    if !sound && !name.is_missing() {
        problems.push(
            Problem::new(Code::E0207, name.span, format!("{} is no name for a table", quoted(&name.value)))
                .label("not in kebab-case")
                .help("write lower-case words with hyphens, as in `retell-disconnection`; files and packages are named after it"),
        );
    }
    type_name(&spec.type_name, problems);
    if let Some(source) = &spec.source {
        url(source, problems);
    }
    for link in spec.reasons.0.iter().flat_map(|(_, reason)| &reason.links) {
        url(link, problems);
    }
    if spec.reasons.0.len() > MAX_REASONS {
        let (extra, _) = &spec.reasons.0[MAX_REASONS];
        problems.push(
            Problem::new(Code::E0108, extra.span, format!("this table has more than {MAX_REASONS} reasons"))
                .label("the first one too many")
                .help("split the table"),
        );
    }
}

/// The rule for names of generated types.
pub(super) fn type_name(name: &Text<'_>, problems: &mut Vec<Problem>) {
    let sound = is_upper_camel(&name.value) && name.value.len() <= MAX_IDENTIFIER && name.value != "Self";
    if !sound && !name.is_missing() {
        problems.push(
            Problem::new(Code::E0207, name.span, format!("{} is no name for a type", quoted(&name.value)))
                .label("not in UpperCamelCase")
                .help("write letters and digits of ASCII, each word beginning with a capital, as in `DisconnectionReason`"),
        );
    }
}

/// The rule for addresses.
pub(super) fn url(text: &Text<'_>, problems: &mut Vec<Problem>) {
    if !is_url(&text.value) {
        problems.push(
            Problem::new(Code::E0303, text.span, format!("{} is not an address", quoted(&text.value)))
                .label("cannot be opened")
                .help("write it whole, beginning with `https://` or `http://`, without spaces"),
        );
    }
}
