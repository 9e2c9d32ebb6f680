//! The page of every target says what it should, and its excerpts are what the target makes of the first table.

use reasons_codegen::emit::{TARGETS, Target};

#[test]
fn pages_say_the_same_things_in_the_same_order() {
    for target in TARGETS {
        let parts = ["# ", "\n**Take it**", "\n**A value that is not in the table**", "\n**Checked by**: "];
        let places: Vec<Option<usize>> = parts.iter().map(|part| target.page.find(part)).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{}: {places:?}", target.name);
        assert!(target.page.ends_with(".\n"), "{}", target.name);
    }
}

#[test]
fn excerpts_are_real() {
    let table = reasons_codegen::read("table.yaml", reasons_spec::RETELL_DISCONNECTION.text.as_bytes());
    let table = table.unwrap_or_else(|problems| panic!("{problems}"));
    for target in TARGETS {
        let files = (target.emit)(&table);
        for excerpt in excerpts(target) {
            assert!(files.iter().any(|file| file.text.contains(excerpt)), "{}: nowhere:\n{excerpt}", target.name);
        }
    }
}

#[test]
fn the_readme_has_every_target() {
    let readme = include_str!("../../README.md");
    for target in TARGETS {
        assert!(readme.contains(&format!("[`{0}`](codegen/src/emit/", target.name)), "{}", target.name);
    }
}

/// What stands in the page's blocks that are marked `excerpt`.
fn excerpts(target: &Target) -> impl Iterator<Item = &'static str> {
    let blocks = target.page.split("\n```").skip(1).step_by(2);
    blocks
        .filter_map(|block| block.split_once('\n').filter(|(info, _)| info.ends_with(" excerpt")))
        .map(|(_, text)| text)
}
