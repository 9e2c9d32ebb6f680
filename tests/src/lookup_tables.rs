//! Tables of names, each of which makes the generated lookup take another way: by the lengths of its names, by how many
//! there are, by where they differ.

use std::fmt::Write;

/// The table whose reasons have an alias each, which is nothing like a name.
pub const WITH_ALIASES: &str = "thousands";

/// The YAML of a table with these names.
pub fn yaml(table: &str, wire_names: &[String]) -> String {
    let mut text = String::from("format: 1\nname: bench\ntype: Known\ntitle: Names to look up\nreasons:\n");
    for (index, name) in wire_names.iter().enumerate() {
        // A debugged text is a YAML text too, as far as these names go.
        let _ = writeln!(text, "  {name:?}:\n    docs: One of many.\n    variant: V{index}");
        if table == WITH_ALIASES {
            let _ = writeln!(text, "    aliases: [\"@{index}\"]");
        }
    }
    text
}

/// What each table is for, and its names.
pub fn tables() -> Vec<(&'static str, Vec<String>)> {
    let list = |names: &[&str]| names.iter().map(|name| name.to_string()).collect();
    let numbered = |count: usize, name: fn(usize) -> String| (0..count).map(name).collect();
    vec![
        ("one", list(&["user_hangup"])),
        ("two_tiny", list(&["a", "b"])),
        ("tiny", list(&["a", "b", "ab", "ba", "abb", "aab", "é", "no"])),
        ("short", list(&["yes", "no", "maybe", "sure", "nope", "always", "never", "unknown"])),
        ("short_and_long", list(&["ok", "busy", "no_answer", "dial_no_answer", "telephony_provider_unavailable"])),
        ("words", list(&["abcdefgh", "bcdefghi", "abcdefgi", "abcdefghi", "abcdefghabcdefgh", "abcdefghbcdefghi"])),
        (
            "same_words_at_other_lengths",
            list(&["aaaaaaaaaa", "xxxxxxxx", "abababababab", "no", "abcdbcde", "dial_busy"]),
        ),
        ("eight", list(&["no_agent", "no_video", "silence", "ok"])),
        ("not_ascii", list(&["occupé", "raccroché_par_l_appelé", "通话结束", "通话失败", "☎☎☎☎☎☎☎☎☎☎☎☎"])),
        ("codes", numbered(260, |number| format!("{number:05}"))),
        ("tens", numbered(90, |number| format!("E{number:09}"))),
        ("in_the_middle", numbered(300, |number| format!("prefix_of_all_{number:03}_suffix_of_all"))),
        ("in_the_middle_of_long_ones", numbered(50, |number| format!("{:x<99}{number:03}{:y<99}", "", ""))),
        ("few_long", {
            let long = |number: usize| format!("{}{number}", "very_".repeat(number % 40));
            let name = |number: usize| if number % 100 == 7 { long(number) } else { format!("reason_{number}") };
            (0..500).map(name).collect()
        }),
        ("all_long", numbered(100, |number| format!("{number:03}{}", "_and_so_on".repeat(6 + number % 19)))),
        ("thousands", numbered(3_000, |number| format!("{}_{number}", ["user", "payment_method", "x"][number % 3]))),
        ("thousands_of_codes", numbered(2_500, |number| format!("{number:07}"))),
        ("thousands_of_any_length", {
            let name = |number: usize| {
                format!("{number}{}", "_long".repeat(if number.is_multiple_of(97) { 40 } else { number % 9 }))
            };
            (0..2_500).map(name).collect()
        }),
    ]
}
