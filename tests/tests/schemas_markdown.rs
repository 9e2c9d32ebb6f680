//! The page as a reader of Markdown sees it, and its injection into a file.

mod schemas;

use std::collections::HashSet;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use reasons_codegen::emit::markdown;
use reasons_codegen::inject::{InjectError, inject, tables as tables_named};
use reasons_codegen::table::Table;
use schemas::{every_kind, file, tables};

#[test]
fn the_first_table_has_a_row_for_every_reason() {
    for table in tables() {
        for text in [file(&table, "markdown", &format!("{}.md", table.name)), markdown::summary(&table)] {
            let rows = first_table(&text);
            let names: Vec<&str> = rows.iter().skip(1).map(|row| row[0].as_str()).collect();
            let wires: Vec<&str> = table.reasons.iter().map(|reason| &*reason.wire).collect();
            assert_eq!(names, wires);
            assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{rows:?}");
        }
    }
}

#[test]
fn awkward_words_come_out_as_they_are() {
    let rows = first_table(&markdown::summary(&every_kind()));
    let row = |name: &str| rows.iter().find(|row| row[0] == name).unwrap_or_else(|| panic!("no {name}"));
    let awkward = row("a|b`c <x> [y](z) *d* \\ \"e\"");
    assert_eq!(awkward.last().expect("a cell"), "Everything | that Markdown knows: a|b, a|b.");
    assert_eq!(row("user_hangup").last().expect("a cell"), "The user hung up.");
    assert_eq!(row("gone").last().expect("a cell"), "One that is gone. Removed since 2025-06-01. Use old instead.");
}

#[test]
fn a_column_has_its_texts_in_all_languages_side_by_side() {
    let all = reasons_tests::tables::all();
    let table = all.iter().find(|table| table.name == "languages").expect("a table with languages");
    let text = file(table, "markdown", "languages.md");
    let column = table.columns.iter().position(|column| column.name == "title").expect("a column with languages");
    let section = text.split("### Title\n").nth(1).expect("its section");
    let rows = first_table(section);
    assert_eq!(rows[0][1..], table.columns[column].languages[..]);
    for (row, reason) in rows[1..].iter().zip(&table.reasons) {
        let texts = reason.translations[column].iter().map(|text| text.as_deref().unwrap_or("").replace('\n', " "));
        assert_eq!(row[1..], texts.collect::<Vec<_>>(), "{}", reason.wire);
    }
    let minimal = all.iter().find(|table| table.name == "lives").expect("a table without");
    assert!(!file(minimal, "markdown", "lives.md").contains("shorter tag"));
}

#[test]
fn every_link_within_the_page_leads_somewhere() {
    for table in tables() {
        let text = file(&table, "markdown", &format!("{}.md", table.name));
        let (mut anchors, mut links) = (HashSet::new(), vec![]);
        for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
            match event {
                Event::InlineHtml(html) | Event::Html(html) => {
                    let id = html.split("<a id=\"").nth(1).and_then(|rest| rest.split('"').next());
                    if let Some(id) = id {
                        assert!(anchors.insert(id.to_owned()), "{id} comes twice");
                    }
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    links.extend(dest_url.strip_prefix('#').map(str::to_owned));
                }
                _ => {}
            }
        }
        for link in links {
            assert!(anchors.contains(&link), "{}: #{link} leads nowhere", table.name);
        }
    }
}

#[test]
fn injection_changes_nothing_but_what_stands_between() {
    let table = every_kind();
    let before = "# Title\n\n<!-- reasons:begin every-kind -->\nold\n<!-- reasons:end every-kind -->\n\nAfter.";
    let once = inject(before, &table).expect("markers");
    assert!(once.starts_with("# Title\n\n<!-- reasons:begin every-kind -->\n\n"), "{once}");
    assert!(once.ends_with(" |\n\n<!-- reasons:end every-kind -->\n\nAfter."), "{once}");
    assert!(once.contains(&markdown::summary(&table)));
    assert!(!once.contains("old\n"));
    assert_eq!(inject(&once, &table).as_ref(), Ok(&once));
}

#[test]
fn a_marker_may_ask_for_the_page() {
    let table = every_kind();
    let text = inject("<!-- reasons:begin every-kind page -->\n<!-- reasons:end every-kind -->\n", &table);
    let text = text.expect("markers");
    assert!(text.contains("\n## Every kind of column"), "{text}");
    assert!(text.contains("\n### Reasons\n"), "{text}");
    assert_eq!(inject(&text, &table), Ok(text));
}

#[test]
fn line_ends_stay_as_they_are() {
    let table = every_kind();
    let before = "<!-- reasons:begin every-kind -->\r\n<!-- reasons:end every-kind -->\r\n";
    let text = inject(before, &table).expect("markers");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert_eq!(inject(&text, &table), Ok(text));
}

#[test]
fn other_tables_and_code_blocks_are_left_alone() {
    let table = every_kind();
    let before = "\
```markdown
<!-- reasons:begin every-kind -->
```
<!-- reasons:begin other -->
other
<!-- reasons:end other -->
~~~~
~~~
<!-- reasons:end every-kind -->
~~~~
<!-- reasons:begin every-kind -->
<!-- reasons:end every-kind -->
";
    let text = inject(before, &table).expect("markers");
    assert!(text.starts_with(before.strip_suffix("<!-- reasons:end every-kind -->\n").expect("the last line")));
    assert_eq!(tables_named(&text), ["other", "every-kind"]);
}

#[test]
fn mistakes_are_told_with_their_place_and_a_way_out() {
    let (begin, end) = ("<!-- reasons:begin every-kind -->\n", "<!-- reasons:end every-kind -->\n");
    for (text, line, words) in [
        ("", None, "no marker for the table `every-kind`\nadd two lines where it is to stand:\n<!-- reasons:begin"),
        ("<!-- reasons:begin every-kid -->", None, "there are markers for `every-kid` (line 1)"),
        (begin, Some(1), "line 1: the marker is not closed\nadd below it: <!-- reasons:end every-kind -->"),
        (end, Some(1), "line 1: the marker closes what was not opened"),
        (&format!("{end}{begin}"), Some(1), "line 1: the marker closes what was not opened"),
        (&format!("{begin}{end}{end}"), Some(3), "line 3: the marker closes what was not opened"),
        (&format!("{begin}{begin}{end}"), Some(2), "line 2: a second marker for the table `every-kind`; the first is"),
        (&format!("{begin}{end}\n{begin}{end}"), Some(4), "line 4: a second marker"),
        (
            &format!("\n<!-- reasons:begin every-kind pages -->\n{end}"),
            Some(2),
            "line 2: there is no form `pages`\nwrite `summary`, `page` or nothing",
        ),
    ] {
        let error: InjectError = inject(text, &every_kind()).expect_err(text);
        assert_eq!(error.line(), line, "{error}");
        assert!(error.to_string().contains(words), "{error}");
    }
}

/// The cells of the first table, as a reader sees them.
fn first_table(text: &str) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = vec![];
    let mut html = String::new();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(vec![]),
            Event::Start(Tag::TableCell) => html.clear(),
            Event::End(TagEnd::TableCell) => rows.last_mut().expect("a row").push(html.trim().to_owned()),
            Event::End(TagEnd::Table) => break,
            Event::Text(words) | Event::Code(words) => html.push_str(&words),
            _ => {}
        }
    }
    rows
}

#[test]
fn a_table_is_not_broken_by_its_texts() {
    let table: Table = every_kind();
    let text = file(&table, "markdown", "every-kind.md");
    let headings: Vec<String> = Parser::new_ext(&text, Options::ENABLE_TABLES)
        .scan(false, |inside, event| {
            match event {
                Event::Start(Tag::Heading { .. }) => *inside = true,
                Event::End(TagEnd::Heading(_)) => {
                    *inside = false;
                    return Some(Some("\n".to_owned()));
                }
                Event::Text(words) | Event::Code(words) if *inside => return Some(Some(words.into_string())),
                _ => {}
            }
            Some(None)
        })
        .flatten()
        .collect();
    let headings = headings.concat();
    assert!(
        headings.starts_with("Every kind of column, with |, <b> and *stars* in the title\nNotes\nReasons\nColumns\n")
    );
    assert!(headings.contains("\na|b`c <x> [y](z) *d* \\ \"e\"\n"), "{headings}");
    assert!(!headings.contains("not a heading"), "{headings}");
}
