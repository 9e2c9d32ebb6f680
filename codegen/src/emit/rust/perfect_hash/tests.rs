//! The hash finds what is there, and nothing else.

use std::collections::HashMap;

use super::place::Multipliers;
use super::words;
use super::{Fold, PerfectHash};

/// Looks for every name, and for what is like a name, by the hash and in a map.
fn check(names: &[Vec<u8>]) -> PerfectHash {
    let names: Vec<&[u8]> = names.iter().map(Vec::as_slice).collect();
    let hash = PerfectHash::new(&names);
    assert_eq!(hash.placed.slots.iter().flatten().count(), names.len());
    assert_eq!(hash.placed.slots.first(), Some(&None), "slot 0 is for what isn't found");
    let indices: HashMap<&[u8], usize> = names.iter().copied().zip(0..).collect();
    let compare = |text: &[u8]| {
        let expected = indices.get(text).copied();
        assert!(hash.find(&names, text) == expected, "{}", text.escape_ascii());
    };
    names.iter().zip(0..).for_each(|(name, index)| assert_eq!(hash.find(&names, name), Some(index)));
    for name in names.iter().take(50) {
        compare(name);
        for end in 0..name.len() {
            compare(&name[..end]);
            compare(&name[end..]);
            let mut changed = name.to_vec();
            changed[end] ^= 0x80;
            compare(&changed);
            changed[end] = 0;
            compare(&changed);
        }
        for added in [0, b' ', b'_', 0xff] {
            let longer: Vec<u8> = name.iter().copied().chain([added]).collect();
            compare(&longer);
        }
        compare(&name.repeat(9));
        words::twins(name, hash.words, 1..=8 * hash.words).iter().for_each(|twin| compare(twin));
    }
    for length in (0..70).chain([255, 256, 65_536]) {
        for byte in [0, b'e', 0xff] {
            compare(&vec![byte; length]);
        }
    }
    hash
}

fn bytes(names: &[&str]) -> Vec<Vec<u8>> {
    names.iter().map(|name| name.as_bytes().to_vec()).collect()
}

#[test]
fn finds_in_small_tables() {
    check(&bytes(&["a"]));
    check(&bytes(&["no", "yes"]));
    check(&bytes(&["\0", "\0\0", "\0\0\0", "\0\0\0\0\0\0\0\0", "\0\0\0\0\0\0\0\0\0"]));
    check(&bytes(&["é", "ébé", "occupé_déjà", "通话结束", "☎"]));
    check(&bytes(&["", "a"][1..]));
    let none: [&[u8]; 0] = [];
    assert_eq!(PerfectHash::new(&none).find(&none, b"a"), None);
}

#[test]
fn finds_random_names_of_every_length() {
    let mut random = Multipliers(7);
    for (count, longest) in [(2, 3), (20, 3), (29, 40), (40, 8), (41, 9), (264, 7), (265, 20), (900, 70), (3_000, 255)]
    {
        for alphabet in [2, 26, 256] {
            let mut names: Vec<Vec<u8>> = (0..count)
                .map(|_| {
                    let length = 1 + random.draw() as usize / 2 % longest;
                    (0..length).map(|_| ((random.draw() >> 32) % alphabet) as u8).collect()
                })
                .collect();
            names.sort();
            names.dedup();
            check(&names);
        }
    }
}

#[test]
fn finds_names_that_differ_in_the_middle_alone() {
    let middle = |length: usize, place: usize| {
        move |number: u32| {
            let mut name = vec![b'x'; length];
            name[place..place + 4].copy_from_slice(format!("{number:04}").as_bytes());
            name
        }
    };
    for (length, place) in [(24, 10), (60, 30), (200, 100), (255, 130), (24, 13)] {
        check(&(0..1_000).map(middle(length, place)).collect::<Vec<_>>());
    }
}

#[test]
fn mixes_every_byte_where_words_dont_do() {
    // In bytes that no word of the first eight or the last covers.
    let names: Vec<Vec<u8>> =
        (0..100).map(|number| format!("{:x<120}{number:03}{:x<120}", "", "").into_bytes()).collect();
    assert!(matches!(check(&names).fold, Fold::Whole(_)));
    // Sums are the same if what differs changes places.
    let (one, other) = ("abcdefgh", "ijklmnop");
    let names = [[one, other, one].concat(), [other, one, one].concat(), [one, one, other].concat()];
    check(&names.map(String::into_bytes));
}

#[test]
fn is_the_same_every_time_and_leaves_few_slots_empty() {
    for count in [29, 260, 1_000, 10_000] {
        let names: Vec<Vec<u8>> = (0..count).map(|number| format!("reason_number_{number}").into_bytes()).collect();
        let names: Vec<&[u8]> = names.iter().map(Vec::as_slice).collect();
        let (one, other) = (PerfectHash::new(&names), PerfectHash::new(&names));
        assert_eq!(
            (one.placed.multiplier, &one.placed.slots),
            (other.placed.multiplier, &other.placed.slots),
            "{count} names"
        );
        assert!(one.placed.slot_bits() <= 12 || 1 << one.placed.slot_bits() <= 4 * count, "{count} names");
    }
}

#[test]
fn keeps_names_and_texts_with_the_same_words_apart() {
    let twins = words::twins(b"dial_busy", 5, 8..=36);
    assert_eq!(
        twins.iter().map(|twin| twin.escape_ascii().to_string()).collect::<Vec<_>>(),
        ["dial_busial_busy", "dial_busial_busyial_busy", "dial_busial_busyial_busyial_busy",]
    );
    let names = ["user_hangup", "agent_hangup", "dial_busy", "dial_no_answer", "error_llm_websocket_lost_connection"];
    assert!(check(&bytes(&names)).tells_lengths);
    // Both in the table, each with the words of the other.
    assert!(check(&bytes(&["dial_busy", "dial_busial_busy"])).tells_lengths);
    assert!(check(&bytes(&["aaaaaaaaaa", "aaaaaaaaaaa", "aaaaaaaaaaaa", "ok"])).tells_lengths);
    assert!(
        check(&bytes(&["dial_busy", "no_answer", "voicemail"])).tells_lengths,
        "texts of other lengths are refused"
    );
    assert!(!check(&bytes(&[&"a".repeat(70), "b"])).tells_lengths, "words leave something out");
}

#[test]
fn reads_as_many_words_as_all_but_few_names_have() {
    let count = |few: usize, many: usize| words::count([41].repeat(few).into_iter().chain([24].repeat(many)));
    assert_eq!(count(1, 2_046), 6, "rows hold whole names");
    assert_eq!(count(70, 2_430), 3);
    assert_eq!(count(80, 2_420), 6);
    assert_eq!(words::count([24; 9].into_iter().chain([16; 3_000])), 3, "rows again, for they are small");
    assert_eq!(words::count([24; 9].into_iter().chain([16; 5_000])), 2);
    assert_eq!(words::count([5; 2_001].into_iter()), 1);
    assert_eq!(words::count([50, 5, 5].into_iter()), 7, "one in three is not few");
    assert_eq!(words::count([50].into_iter().chain([5; 99])), 2);
    assert_eq!(words::count([255; 100].into_iter()), 8);
}
