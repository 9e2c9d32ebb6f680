//! The fixed parts of the generated file: Rust source with `$Placeholders`, kept in `templates/`.

/// `template` with each `$name` replaced by its value.
///
/// The templates are written as `rustfmt` would leave them, with room for names of ordinary length.
pub(super) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some(dollar) = rest.find('$') {
        out.push_str(&rest[..dollar]);
        rest = &rest[dollar + 1..];
        let name = &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len())];
        match values.iter().find(|(placeholder, _)| *placeholder == name) {
            Some((_, value)) => {
                out.push_str(value);
                rest = &rest[name.len()..];
            }
            None => out.push('$'),
        }
    }
    out.push_str(rest);
    out
}

/// Moves every line four spaces to the right.
pub(super) fn indent(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for line in text.split_inclusive('\n') {
        if line != "\n" {
            out.push_str("    ");
        }
        out.push_str(line);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{fill, indent};

    #[test]
    fn fills_the_longest_name() {
        let values = [("Reason", "Light"), ("ReasonSet", "Lights")];
        assert_eq!(fill("impl $ReasonSet of $Reason {} $else", &values), "impl Lights of Light {} $else");
    }

    #[test]
    fn leaves_empty_lines_empty() {
        assert_eq!(indent("a\n\nb\n"), "    a\n\n    b\n");
    }
}
