//! Templates: what they write, and what is said about those that are wrong.

use super::render;
use crate::{Table, read};

fn table() -> Table {
    let text = b"
format: 1
name: light
type: Light
title: What a light shows
columns:
  wait: {docs: How long., type: duration, optional: true}
reasons:
  red_light: {docs: 'Stop, and wait.', wait: 1s500ms, aliases: [red]}
  llm_sip_lost: {docs: Gone., removed: {since: '2', replaced_by: red_light}}
";
    read("light.yaml", text).unwrap_or_else(|problems| panic!("{problems}"))
}

fn written(template: &str) -> String {
    let files = render("a.txt.jinja", template, &table()).unwrap_or_else(|problems| panic!("{problems}"));
    files.into_iter().map(|file| file.text).collect()
}

fn said(template: &str) -> String {
    render("dir/a.txt.jinja", template, &table()).expect_err("the template is wrong").to_string()
}

#[test]
fn filters_do_what_the_page_says() {
    for (template, expected) in [
        ("{{ 'ErrorLlmSip'|upper_camel(initialisms=['LLM', 'SIP']) }}", "ErrorLLMSIP"),
        ("{{ 'LlmSipLost'|lower_camel(initialisms=['LLM', 'SIP']) }}", "llmSIPLost"),
        ("{{ 'RedLight'|snake }} {{ 'RedLight'|upper_snake }} {{ 'RedLight'|kebab }}", "red_light RED_LIGHT red-light"),
        ("{{ 'class'|avoid(['class', 'if']) }} {{ 'x'|avoid(['class']) }}", "class_ x"),
        ("{{ ['a_1'|is_identifier, '1a'|is_identifier, 'é'|is_identifier]|json }}", "[true,false,false]"),
        ("{{ 'a漢'|width }}", "3"),
        ("{{ 'red_light'|shorten(9) }} {{ 'red_light_at_night'|shorten(12) }}", "red_light red_5b1836ac"),
        (r#"{{ 'a"b'|json }} {{ 'a"b'|quoted }} {{ "it's"|quoted }}"#, r#""a\"b" 'a"b' "it's""#),
        (r#"{{ "it's"|sql }} {{ 'a,b'|csv }} {{ '<&>'|xml }}"#, r#"'it''s' "a,b" &lt;&amp;&gt;"#),
        (r#"{{ "a$b"|escape_with("$") }}"#, r"a\$b"),
        ("{{ 'see `x` at [the page](https://a.b)'|plain }}", "see x at the page"),
        ("{{ 'one two three four five six'|comment('// ', width=23) }}", "// one two three four\n// five six"),
        ("{{ 'one\ntwo\n\n- three\n  four'|comment('# ') }}", "# one two\n#\n# - three four"),
        ("{{ 1|float }} {{ 2.5|nanoseconds }}", "1.0 2500000000"),
        ("{{ table.reasons[0].values.wait|nanoseconds // 1000000 }}", "1500"),
        ("{{ table.reasons[1].wire|life }}", "Removed since 2. Use `red_light` instead."),
        ("{{ 'OldLight'|with_article }}", "an OldLight"),
        ("{{ (table.reasons|keyed('wire'))['red_light'].variant }}", "RedLight"),
        ("{{ table.reasons|texts|map(attribute='text')|join(' ') }}", "red_light red llm_sip_lost"),
        ("{{ (table.reasons|texts)[1].reason.variant }} {{ (table.reasons|texts)[1].alias|json }}", "RedLight true"),
        ("{{ table.reasons|having('wait', 1.5)|map(attribute='wire')|join }}", "red_light"),
    ] {
        assert_eq!(written(template), format!("{expected}\n"), "{template}");
    }
}

#[test]
fn a_template_writes_files() {
    let template = "\n{{ file('a/b.txt') }}\nb\n\n{{ file('c.txt') }}c";
    let files = render("x.jinja", template, &table()).unwrap_or_else(|problems| panic!("{problems}"));
    let files: Vec<_> = files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    assert_eq!(files, [("a/b.txt", "b\n"), ("c.txt", "c\n")]);
}

#[test]
fn wrong_templates_are_told_with_their_place() {
    let text = said("first\n{{ table.nmae }}\n");
    assert!(text.contains("error[E0602]") && text.contains("dir/a.txt.jinja:2:4") && text.contains("`name`"), "{text}");
    let text = said("{% for reason in table.reasons %}\n{{ reason.wire }\n");
    assert!(text.contains("error[E0601]") && text.contains("a.txt.jinja:2"), "{text}");
    let text = said("{{ table.name|upper_snak }}");
    assert!(text.contains("did you mean `upper_snake`?"), "{text}");
    for path in ["../a", "/a", "a//b", "a\\b", "c:d", "", "a/."] {
        let text = said(&format!("{{{{ file('{}') }}}}x", path.replace('\\', "\\\\")));
        assert!(text.contains("stays inside the folder"), "{path}: {text}");
    }
    assert!(said("{{ file('a') }}{{ file('A') }}").contains("written already"));
}

#[test]
fn a_template_has_limits() {
    let text = said("{% for a in range(90000) %}{% for b in range(90000) %}{% endfor %}{% endfor %}");
    assert!(text.contains("E0602") && text.contains("too much"), "{text}");
    let text = said(&"x".repeat(super::MAX_TEMPLATE + 1));
    assert!(text.contains("at most 4 MiB"), "{}", &text[..200]);
}
