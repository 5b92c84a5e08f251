//! Money along the weeks: what was put in and gained since the start of study.

use super::Terms;

impl Terms {
    /// Everything gained less everything put in, so many weeks after the start of study, at one uplift.
    ///
    /// The cost is paid at the start, paid work is given up evenly while there is study left, then the weekly gain comes
    /// in as [`Terms::ramp_weeks`] lets it. It crosses 0 where [`super::Payback::from_start`] says. Before the start, and
    /// while the study has no end, nothing is gained.
    #[must_use]
    pub fn balance(&self, weeks: f64, uplift: f64) -> f64 {
        let weeks = weeks.max(0.0);
        let studied = (self.study_per_week * weeks).min(self.hours);
        let since = self.study_weeks().map_or(0.0, |study| (weeks - study).max(0.0));
        let whole_weeks = if since < self.ramp_weeks {
            since * since / (2.0 * self.ramp_weeks)
        } else {
            since - self.ramp_weeks / 2.0
        };
        self.weekly_gain(uplift) * whole_weeks - self.cost - studied * self.displaced * self.rate
    }
}
