//! What a build used, left out, and why: nothing is dropped in silence.

use serde::Serialize;
use std::{collections::BTreeMap, fmt};

/// Examples that are kept for each reason.
const MAX_EXAMPLES: usize = 5;

/// The account of one build.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Files that were not there; what they hold is not in the data set.
    pub missing: Vec<String>,
    /// Rows used, by file.
    pub used: BTreeMap<String, usize>,
    /// Rows left out, by file and reason.
    pub left_out: Vec<LeftOut>,
    /// Things that a maintainer should look at; nothing was left out for them.
    pub remarks: Vec<String>,
}

/// Rows of one file that were left out for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// The file.
    pub file: String,
    /// Why.
    pub reason: String,
    /// How many rows.
    pub count: usize,
    /// The first few, with their lines.
    pub examples: Vec<String>,
}

impl Report {
    /// Counts rows of a file as used.
    pub fn used(&mut self, file: &str, rows: usize) {
        *self.used.entry(file.to_owned()).or_default() += rows;
    }

    /// Counts one row as left out. `what` names the row, `line` is 0 where rows have no line of their own.
    pub fn leave_out(&mut self, file: &str, line: u64, reason: &str, what: &str) {
        let example = if line == 0 { what.to_owned() } else { format!("line {line}: {what}") };
        let place = self.left_out.iter_mut().find(|l| l.file == file && l.reason == reason);
        if let Some(left) = place {
            left.count += 1;
            if left.examples.len() < MAX_EXAMPLES && !left.examples.iter().any(|have| have.ends_with(what)) {
                left.examples.push(example);
            }
        } else {
            let reason = reason.to_owned();
            self.left_out.push(LeftOut { file: file.to_owned(), reason, count: 1, examples: vec![example] });
        }
    }

    /// Rows left out in all files.
    #[must_use]
    pub fn left_out_total(&self) -> usize {
        self.left_out.iter().map(|left| left.count).sum()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for file in &self.missing {
            writeln!(f, "not there, so not in the data set: {file}")?;
        }
        for (file, rows) in &self.used {
            writeln!(f, "used {rows} rows of {file}")?;
        }
        writeln!(f, "left out {} rows:", self.left_out_total())?;
        for left in &self.left_out {
            writeln!(f, "  {}: {} -> {} ({})", left.file, left.reason, left.count, left.examples.join("; "))?;
        }
        for remark in &self.remarks {
            writeln!(f, "look at: {remark}")?;
        }
        Ok(())
    }
}
