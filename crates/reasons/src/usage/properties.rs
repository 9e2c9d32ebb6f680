//! What holds for any file.
