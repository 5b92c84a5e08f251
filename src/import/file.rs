//! The bytes of a file that the user names, up to the limit.

use super::{MAX_BYTES, Refusal};
use std::{fs::File, io::Read as _, path::Path};

/// Reads a file; one over the limit is refused by its size, before it is read.
///
/// # Errors
/// [`Refusal::NotOpened`] with the system's words, or [`Refusal::TooLarge`].
pub fn read_file(path: &Path) -> Result<Vec<u8>, Refusal> {
    let refused = |error: std::io::Error| Refusal::NotOpened(error.to_string());
    let file = File::open(path).map_err(refused)?;
    let size = file.metadata().map_err(refused)?.len();
    let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    if size > limit {
        return Err(Refusal::TooLarge(size));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
    // A device or a growing file may give more than its size says.
    file.take(limit + 1).read_to_end(&mut bytes).map_err(refused)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_over_the_limit_is_refused_by_its_size() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("large.csv");
        let size = u64::try_from(MAX_BYTES).unwrap() + 1;
        File::create(&path).unwrap().set_len(size).unwrap();
        assert_eq!(read_file(&path), Err(Refusal::TooLarge(size)));
        assert!(matches!(read_file(&dir.path().join("none.csv")), Err(Refusal::NotOpened(_))));
        assert!(matches!(read_file(dir.path()), Err(Refusal::NotOpened(_))));
    }
}
