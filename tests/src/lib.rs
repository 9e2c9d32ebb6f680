//! Tests of the workspace as a whole. There is no library here: everything is under `tests/`.
