//! The search for slots: a multiplier, and displacements where names are many.

/// Up to this many names do without displacements.
const SOME: usize = 264;
/// A multiplier keeps `n` names apart in `s` slots with the probability `exp(-n² / 2s)`. With one slot for this many
/// pairs of names, some ten thousand attempts are enough.
const PAIRS: usize = 9;

/// What the words of names, and of texts of other lengths that have the same words, are folded to.
#[derive(Clone, Copy)]
pub struct Numbers<'n> {
    pub of_names: &'n [u64],
    /// Each with the index of the name.
    pub of_twins: &'n [(usize, u64)],
}

/// Finds slots, and says whether they keep names and their twins apart.
pub fn place(numbers: &Numbers<'_>) -> (Placed, bool) {
    let mut multipliers = Multipliers(0);
    let names = numbers.of_names.len();
    let alone = Numbers { of_twins: &[], ..*numbers };
    let attempts = if numbers.of_twins.is_empty() { &[(alone, true)][..] } else { &[(*numbers, true), (alone, false)] };
    let slots = (2 * names).max(names * names / 2 / PAIRS);
    let bits = slots.next_power_of_two().trailing_zeros().max(1);
    for &(numbers, apart) in attempts {
        let direct = |bits: u32| place_directly(&numbers, bits, 1 << 15, &mut multipliers);
        if let Some(placed) = (bits..bits + 2).filter(|_| names <= SOME).find_map(direct) {
            return (placed, apart);
        }
    }
    // As few slots as there can be.
    let mut bits = (names + 1).next_power_of_two().trailing_zeros().max(4);
    loop {
        for &(numbers, apart) in attempts {
            if let Some(placed) = place_displaced(&numbers, bits, 64, &mut multipliers) {
                return (placed, apart);
            }
        }
        bits += 1;
    }
}

/// What a search finds.
#[derive(Debug, Clone)]
pub struct Placed {
    /// The number that names are folded to is multiplied by this odd one; the uppermost bits of the product choose.
    pub multiplier: u64,
    /// By the product's uppermost bits: what is XORed to the bits below to give the slot. Empty for small tables, where
    /// the uppermost bits are the slot.
    pub displacements: Vec<usize>,
    /// The name in each slot, as an index into the names. Slot 0 stays empty: a text that isn't found leads there.
    pub slots: Vec<Option<usize>>,
}

impl Placed {
    /// The slots number two to this power.
    pub fn slot_bits(&self) -> u32 {
        self.slots.len().trailing_zeros()
    }

    /// The displacements number two to this power.
    pub fn displacement_bits(&self) -> u32 {
        self.displacements.len().checked_ilog2().unwrap_or(0)
    }

    /// The slot of a number.
    pub fn slot(&self, number: u64) -> usize {
        let product = number.wrapping_mul(self.multiplier);
        let upper = (product >> (64 - self.displacement_bits() - self.slot_bits())) as usize;
        match self.displacements.get(upper >> self.slot_bits()) {
            Some(displacement) => (upper ^ displacement) & (self.slots.len() - 1),
            None => upper,
        }
    }

    /// Whether no twin has the slot of its name.
    fn keeps_apart(&self, twins: &[(usize, u64)]) -> bool {
        twins.iter().all(|&(name, number)| self.slots[self.slot(number)] != Some(name))
    }
}

/// Looks for a multiplier whose products differ in their uppermost bits.
fn place_directly(numbers: &Numbers<'_>, bits: u32, attempts: u32, multipliers: &mut Multipliers) -> Option<Placed> {
    let slot = |number: u64, multiplier| (number.wrapping_mul(multiplier) >> (64 - bits)) as usize;
    // The last attempt that took each slot.
    let mut taken = vec![0; 1 << bits];
    for attempt in 1..=attempts {
        let multiplier = multipliers.draw();
        taken[0] = attempt;
        let names = numbers.of_names;
        if !names.iter().all(|&number| std::mem::replace(&mut taken[slot(number, multiplier)], attempt) != attempt) {
            continue;
        }
        let mut slots = vec![None; 1 << bits];
        for (index, &number) in names.iter().enumerate() {
            slots[slot(number, multiplier)] = Some(index);
        }
        let placed = Placed { multiplier, displacements: Vec::new(), slots };
        if placed.keeps_apart(numbers.of_twins) {
            return Some(placed);
        }
    }
    None
}

/// Looks for a multiplier, and a displacement for each group of names whose products share the uppermost bits, so that
/// no two names share a slot. There are four slots to a group; two where most are taken, so that the last groups to be
/// placed are single names, which fit anywhere.
fn place_displaced(numbers: &Numbers<'_>, bits: u32, attempts: u32, multipliers: &mut Multipliers) -> Option<Placed> {
    let most = numbers.of_names.len() * 5 / 4 > 1 << bits;
    let group_bits = bits - if most { 1 } else { 2 };
    for _ in 0..attempts {
        let multiplier = multipliers.draw();
        let mut members: Vec<(usize, usize)> = (numbers.of_names.iter().enumerate())
            .map(|(index, number)| ((number.wrapping_mul(multiplier) >> (64 - group_bits - bits)) as usize, index))
            .collect();
        members.sort_unstable();
        if members.windows(2).any(|pair| pair[0].0 == pair[1].0) {
            continue;
        }
        let mut groups: Vec<&[(usize, usize)]> = members.chunk_by(|a, b| a.0 >> bits == b.0 >> bits).collect();
        // The largest groups first, while there is room.
        groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
        if let Some((displacements, slots)) = displace(&groups, bits, group_bits) {
            let placed = Placed { multiplier, displacements, slots };
            if placed.keeps_apart(numbers.of_twins) {
                return Some(placed);
            }
        }
    }
    None
}

type Displaced = (Vec<usize>, Vec<Option<usize>>);

/// For each group, the first displacement that leads all its members to free slots.
fn displace(groups: &[&[(usize, usize)]], bits: u32, group_bits: u32) -> Option<Displaced> {
    let size = 1_usize << bits;
    let mut displacements = vec![0; 1 << group_bits];
    let mut slots = vec![None; size];
    for group in groups {
        let lower = |upper: usize| upper & (size - 1);
        let free = |displacement: &usize| {
            group.iter().all(|&(upper, _)| {
                let slot = lower(upper) ^ displacement;
                // Slot 0 stays empty.
                slot != 0 && slots[slot].is_none()
            })
        };
        let displacement = (0..size).find(free)?;
        displacements[group[0].0 >> bits] = displacement;
        for &(upper, index) in *group {
            slots[lower(upper) ^ displacement] = Some(index);
        }
    }
    Some((displacements, slots))
}

/// Odd numbers without a pattern, always the same ones (SplitMix64).
pub struct Multipliers(pub u64);

impl Multipliers {
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) | 1
    }
}

impl Iterator for Multipliers {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        Some(self.draw())
    }
}
