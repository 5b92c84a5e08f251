//! Sizes of files and downloads: `1.1 MB`, `4.1 of 5.6 MB`. A megabyte has a million bytes, as file managers count.

use super::Locale;

/// Units with the key of their message and their bytes, the largest first.
const UNITS: [(&str, f64); 3] = [("size-gb", 1e9), ("size-mb", 1e6), ("size-kb", 1e3)];

impl Locale {
    /// A number of bytes in the unit that fits: `812 bytes`, `38 kB`, `1.1 MB`.
    #[must_use]
    pub fn bytes(self, bytes: u64) -> String {
        let (key, unit) = unit_of(bytes);
        self.tf(key, &[("n", self.in_unit(bytes, unit).into()), ("bytes", bytes.into())])
    }

    /// How much of a whole there is, the unit once: `4.1 of 5.6 MB`.
    #[must_use]
    pub fn bytes_of(self, done: u64, whole: u64) -> String {
        let (key, unit) = unit_of(whole.max(done));
        let args = [("done", self.in_unit(done, unit).into()), ("whole", self.in_unit(whole, unit).into())];
        self.tf(key, &[("n", self.tf("size-of", &args).into()), ("bytes", whole.into())])
    }

    /// One decimal below a hundred megabytes or gigabytes, none elsewhere.
    fn in_unit(self, bytes: u64, unit: f64) -> String {
        #[expect(clippy::cast_precision_loss, reason = "a size is shown with three digits")]
        let value = bytes as f64 / unit;
        self.number(value, usize::from(unit > 1e3 && value < 99.95))
    }
}

/// The largest unit of which there is one, so that no four digits stand before a unit; else single bytes.
fn unit_of(bytes: u64) -> (&'static str, f64) {
    #[expect(clippy::cast_precision_loss, reason = "a size is shown with three digits")]
    let bytes = bytes as f64;
    UNITS.into_iter().find(|(_, unit)| bytes >= unit * 0.9995).unwrap_or(("size-bytes", 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language::{En, Id};

    #[test]
    fn sizes_follow_the_language_and_never_have_four_digits_before_a_unit() {
        for (bytes, en, id) in [
            (0, "0 bytes", "0 bita"),
            (1, "1 byte", "1 bita"),
            (812, "812 bytes", "812 bita"),
            (38_400, "38 kB", "38 kB"),
            (999_400, "999 kB", "999 kB"),
            (999_600, "1.0 MB", "1,0 MB"),
            (1_100_000, "1.1 MB", "1,1 MB"),
            (268_435_456, "268 MB", "268 MB"),
            (2_500_000_000, "2.5 GB", "2,5 GB"),
        ] {
            assert_eq!((Locale::new(En).bytes(bytes), Locale::new(Id).bytes(bytes)), (en.into(), id.into()), "{bytes}");
        }
    }

    #[test]
    fn a_part_of_a_whole_names_the_unit_once() {
        assert_eq!(Locale::new(En).bytes_of(4_100_000, 5_600_000), "4.1 of 5.6 MB");
        assert_eq!(Locale::new(Id).bytes_of(0, 5_600_000), "0,0 dari 5,6 MB");
        assert_eq!(Locale::new(En).bytes_of(300, 900), "300 of 900 bytes");
        assert_eq!(Locale::new(En).bytes_of(7_000_000, 5_600_000), "7.0 of 5.6 MB");
    }
}
