//! From a name to its reason by binary search.

use super::literal::array;

/// Source for finding a name.
pub(super) struct Lookup {
    /// `const fn find(name: &[u8]) -> Option<Type>`.
    pub(super) functions: String,
    /// What it reads.
    pub(super) tables: String,
}

/// Finds these keys' indices.
pub(super) fn lookup(type_name: &str, keys: &[(&str, usize)]) -> Lookup {
    let mut order: Vec<usize> = (0..keys.len()).collect();
    order.sort_by_key(|&at| keys[at].0.as_bytes());
    let sorted: Vec<String> = order.iter().map(|at| at.to_string()).collect();
    let owners: Vec<String> = keys.iter().map(|(_, reason)| reason.to_string()).collect();
    let functions = super::template::fill(include_str!("templates/search.rs.txt"), &[("Reason", type_name)]);
    let tables = format!(
        "static FIND_SORTED: [u32; {}] = {};\nstatic FIND_REASON: [u32; {}] = {};\n",
        sorted.len(),
        array(&sorted),
        owners.len(),
        array(&owners)
    );
    Lookup { functions, tables }
}
