//! Overlays as their users live with them: the vendor's list grows, texts are translated, a chain is long.

// The case has a reason that nobody should send any more.
#![allow(deprecated)]

use reasons_codegen::explain::Code;
use reasons_codegen::problem::Problems;
use reasons_codegen::sources::{MAX_CHAIN, Source, Wanted};
use reasons_codegen::table::Value;
use reasons_codegen::{Reading, read_with};
use reasons_tests::{languages, tables};

mod made {
    reasons_macros::reasons!("cases/overlay/table.yaml");
}

mod many_languages {
    reasons_macros::reasons!("conformance/languages.yaml");
}

use made::OurOrderEnd;
use many_languages::Phrase;

/// Reads an overlay on a table of this text.
fn read(overlay: &str, base: &str) -> Result<Reading, Box<Problems>> {
    let mut load = |_: &Wanted| Ok(Source { file: "base.yaml".into(), bytes: base.into() });
    read_with("overlay.yaml", overlay.as_bytes(), &mut load)
}

#[test]
fn a_reason_that_the_vendor_adds_fails_where_its_entry_belongs_and_what_is_shown_can_be_pasted() {
    let added = "  dial_parked:\n    docs: The call was parked.\n    call_status: not_connected\n\n  dial_failed:\n";
    let base = reasons_spec::RETELL_DISCONNECTION.text.replacen("  dial_failed:\n", added, 1);
    let overlay = reasons_spec::RETELL_POLICY.text;
    let problems = read(overlay, &base).expect_err("the overlay is not total");
    let [problem] = problems.list.as_slice() else { panic!("{problems}") };
    assert_eq!(problem.code, Code::E0505);
    let busy = 1 + overlay.lines().position(|line| line == "  dial_busy:").expect("it is there");
    assert_eq!(problems.place(problem.span.start).line, busy + 3, "below `dial_busy` and its two values: {problems}");

    let fix = problem.fix.clone().expect("there are lines to paste");
    let mut pasted = overlay.to_owned();
    pasted.replace_range(fix.span.range(), &fix.text);
    let refused = read(&pasted, &base).expect_err("nobody has chosen yet");
    assert!(refused.list.iter().all(|problem| matches!(problem.code, Code::E0302 | Code::E0107)), "{refused}");

    let chosen = fix.text.replace("never | after_fix | next_day | later | backoff", "later");
    let chosen = chosen.replace("{en: , de: , es: }", "{en: Parked, de: Geparkt, es: Aparcada}");
    pasted = overlay.to_owned();
    pasted.replace_range(fix.span.range(), &chosen);
    let reading = read(&pasted, &base).unwrap_or_else(|problems| panic!("{problems}"));
    let wires: Vec<&str> = reading.table.reasons.iter().map(|reason| reason.wire.as_str()).collect();
    assert!(wires.windows(2).any(|pair| pair == ["dial_parked", "dial_failed"]), "in the vendor's order");
}

#[test]
fn lines_to_paste_come_for_every_reason_at_once() {
    let policy = reasons_spec::RETELL_POLICY.text;
    let (header, _) = policy.split_once("\nreasons:\n").expect("it has reasons");
    let problems = read(header, reasons_spec::RETELL_DISCONNECTION.text).expect_err("nothing is said yet");
    let [problem] = problems.list.as_slice() else { panic!("{problems}") };
    let fix = problem.fix.as_ref().expect("there are lines to paste");
    assert_eq!(fix.text.matches("retry: never | after_fix").count(), 29);
    assert!(problems.to_string().lines().count() < 80, "what is drawn is cut: {problems}");
}

#[test]
fn a_chain_has_an_end() {
    let mut number = 0;
    let mut load = |_: &Wanted| {
        number += 1;
        let text = format!("format: 1\nextends: table-{number}.yaml\nname: table-{number}\ntitle: One of many\n");
        Ok(Source { file: format!("table-{}.yaml", number - 1), bytes: text.into() })
    };
    let own = "format: 1\nextends: table-0.yaml\nname: own\ntitle: The last of many\n";
    let problems = read_with("own.yaml", own.as_bytes(), &mut load).expect_err("there is no end");
    assert_eq!(problems.list.iter().map(|problem| problem.code).collect::<Vec<_>>(), [Code::E0108]);
    assert_eq!(number, MAX_CHAIN);
    assert!(problems.to_string().contains(&format!("--> table-{}.yaml:2:10", MAX_CHAIN - 1)), "{problems}");
}

#[test]
fn missing_texts_are_warnings_unless_the_table_says_otherwise() {
    let base = "format: 1\nname: a\ntype: A\ntitle: T\nreasons: {one: {docs: One.}}\n";
    let overlay = "format: 1\nextends: base.yaml\nname: b\ntitle: U\ncolumns:\n  label: {docs: L., type: text, \
                   languages: [en, de], untranslated: warn}\nreasons: {one: {label: One}}\n";
    let warnings = read(overlay, base).expect("it is used").warnings.expect("a text is missing");
    assert_eq!((warnings.list.len(), warnings.errors()), (1, 0));
    assert!(warnings.github().starts_with("::warning file=overlay.yaml"), "{}", warnings.github());
    assert!(read(&overlay.replace("untranslated: warn", "untranslated: error"), base).is_err());
    assert!(
        read(&overlay.replace("untranslated: warn", "untranslated: allow"), base).expect("fine").warnings.is_none()
    );
    let translated = overlay.replace("{label: One}", "{label: {en: One, de: Eins}}");
    let table = read(&translated, base).expect("fine").table;
    assert_eq!(table.reasons[0].values, [Some(Value::Text("One".into()))]);
    assert_eq!(table.reasons[0].translations, [[Some("One".to_owned()), Some("Eins".to_owned())]]);
}

#[test]
fn generated_code_picks_a_text_by_language_tag() {
    const AT_COMPILE_TIME: &str = OurOrderEnd::Delivered.label_in("de");
    assert_eq!(AT_COMPILE_TIME, "Geliefert");
    assert_eq!(OurOrderEnd::LABEL_LANGUAGES, ["en", "de", "de-AT"]);
    let delivered = |tag| OurOrderEnd::Delivered.label_in(tag);
    for tag in ["de", "DE", "de-CH", "de-1996", "de-x-private", "de_DE", "de-Latn-DE"] {
        assert_eq!(delivered(tag), "Geliefert", "{tag}");
    }
    for tag in ["de-AT", "de-at", "de_AT", "DE-AT-1996", "de-AT-u-co-phonebk"] {
        assert_eq!(delivered(tag), "Zugestellt", "{tag}");
    }
    for tag in ["en", "en-GB", "fr", "d", "deu", "", "-", "--", "de--", "x-de", "\u{e9}"] {
        let expected = if tag == "de--" { "Geliefert" } else { "Delivered" };
        assert_eq!(delivered(tag), expected, "{tag:?}");
    }
    // Not there in the language of Austria, then not in German either.
    assert_eq!(OurOrderEnd::Lost.label_in("de-AT"), "Verloren");
    assert_eq!(OurOrderEnd::Declined.label_in("de-AT"), "Declined");
    assert_eq!(OurOrderEnd::Forgotten.hint_in("de"), Some("Denk daran."));
    assert_eq!(OurOrderEnd::Forgotten.hint_in("fr"), Some("Remember it."));
    assert_eq!(OurOrderEnd::Declined.hint_in("fr-CA"), Some("Prenez une autre carte."));
    assert_eq!(OurOrderEnd::Lost.hint_in("fr"), None);
}

/// What all other languages are compared with is what Rust answers.
#[test]
fn texts_are_picked_as_the_answers_for_all_languages_say() {
    let mut asked = 0;
    for table in tables::all() {
        for one in languages::of(&table) {
            let tag = one.tag.as_str();
            let text = match table.name.as_str() {
                "overlay" => OurOrderEnd::from_wire(&one.reason).and_then(|reason| match one.column.as_str() {
                    "hint" => reason.hint_in(tag),
                    "label" => Some(reason.label_in(tag)),
                    other => panic!("the column {other}"),
                }),
                "languages" => Phrase::from_wire(&one.reason).and_then(|reason| match one.column.as_str() {
                    "title" => Some(reason.title_in(tag)),
                    "class" => reason.class_in(tag),
                    "value" => reason.value_in(tag),
                    "language" => reason.language_in(tag),
                    "languages" => reason.languages_in(tag),
                    other => panic!("the column {other}"),
                }),
                _ => continue,
            };
            assert_eq!(text, one.text.as_deref(), "{}: {} of {:?} in {tag:?}", table.name, one.column, one.reason);
            asked += 1;
        }
    }
    assert!(asked > 1000, "{asked}");
}

#[test]
fn aliases_of_an_overlay_decode() {
    assert_eq!(OurOrderEnd::from_wire("arrived"), Some(OurOrderEnd::Delivered));
    assert_eq!(OurOrderEnd::from_wire("card_declined"), Some(OurOrderEnd::Declined));
    assert_eq!(OurOrderEnd::Returned.shade(), Some(made::Shade::Grey));
    assert!(OurOrderEnd::Forgotten.urgent() && !OurOrderEnd::Lost.urgent());
}
