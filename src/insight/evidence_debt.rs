//! Which claim is worth proving first: by how much proof would narrow readiness, for each hour that it takes.
//!
//! A claimed level may be one off either way, one with a portfolio half a level, a tested or paid one is exact (methods P03).
//! Proof does not raise a level here; it only takes doubt away, which may also show that a target is further than hoped.

use super::gap::readiness;
use crate::domain::{Evidence, Level, Profile, Requirement, SkillId};

/// Hours that proof takes, by what it rests on afterwards: this program's own rule, not data.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ProofHours {
    /// A piece of work to show.
    pub portfolio: f64,
    /// A test with its preparation.
    pub test: f64,
    /// A small paid job, with the search for it.
    pub client: f64,
}

impl Default for ProofHours {
    fn default() -> Self {
        Self { portfolio: 12.0, test: 6.0, client: 30.0 }
    }
}

impl ProofHours {
    /// Hours of one kind of proof; a claim takes none.
    #[must_use]
    pub fn of(&self, evidence: Evidence) -> f64 {
        match evidence {
            Evidence::Claim => 0.0,
            Evidence::Portfolio => self.portfolio,
            Evidence::Test => self.test,
            Evidence::Client => self.client,
        }
    }
}

/// A skill of which more could be proven.
#[derive(Debug, Clone, PartialEq)]
pub struct Debt {
    /// The skill.
    pub skill: SkillId,
    /// The level that is stated.
    pub level: Level,
    /// What it rests on now.
    pub evidence: Evidence,
    /// How many of the targets ask for it.
    pub targets: usize,
    /// Each stronger kind of proof that narrows readiness, most for an hour first; at least one.
    pub proofs: Vec<Proof>,
}

/// One way to prove a skill.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Proof {
    /// What the level would rest on.
    pub evidence: Evidence,
    /// Hours by the rule, above 0.
    pub hours: f64,
    /// By how much the range of readiness narrows, mean over the targets that were picked, 0 to 1.
    pub narrows: f64,
    /// The same for each hour.
    pub per_hour: f64,
}

/// Debts of a profile towards targets, told as their requirements; what narrows most for an hour first, then by skill id.
///
/// Skills that are not rated are no claims and have no row. Proof that would take no hours, or not a finite number, is left
/// out.
#[must_use]
pub fn evidence_debts(profile: &Profile, targets: &[&[Requirement]], hours: &ProofHours) -> Vec<Debt> {
    let width = |profile: &Profile| -> f64 {
        targets.iter().map(|asked| readiness(profile, asked)).map(|ready| ready.hi - ready.lo).sum()
    };
    let now = width(profile);
    let parts = super::quantile::index_to_f64(targets.len().max(1));
    let mut trial = profile.clone();
    let mut debts: Vec<Debt> = Vec::new();
    for (place, (entry, level)) in
        profile.skills.iter().enumerate().filter_map(|(place, e)| e.level.map(|level| (place, (e, level))))
    {
        let asked = targets.iter().filter(|asked| asked.iter().any(|r| r.skill == entry.skill)).count();
        if asked == 0 {
            continue;
        }
        let mut proofs: Vec<Proof> = Vec::new();
        for evidence in Evidence::ALL.into_iter().filter(|kind| kind.half_width() < entry.evidence.half_width()) {
            let takes = hours.of(evidence);
            trial.skills[place].evidence = evidence;
            let narrows = (now - width(&trial)) / parts;
            if takes.is_finite() && takes > 0.0 && narrows > NOTHING {
                proofs.push(Proof { evidence, hours: takes, narrows, per_hour: narrows / takes });
            }
        }
        trial.skills[place].evidence = entry.evidence;
        proofs.sort_by(|a, b| b.per_hour.total_cmp(&a.per_hour).then(b.narrows.total_cmp(&a.narrows)));
        if !proofs.is_empty() {
            let (skill, evidence) = (entry.skill.clone(), entry.evidence);
            debts.push(Debt { skill, level, evidence, targets: asked, proofs });
        }
    }
    let best = |debt: &Debt| debt.proofs.first().map_or(0.0, |proof| proof.per_hour);
    debts.sort_by(|a, b| best(b).total_cmp(&best(a)).then_with(|| a.skill.cmp(&b.skill)));
    debts
}

/// What rounding may leave of two equal widths.
const NOTHING: f64 = 1e-12;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::RequirementOrigin,
        insight::sample::{profile, skill_id},
    };
    use proptest::prelude::*;

    fn ask(skill: &str, level: u8, weight: f64) -> Requirement {
        let level = Level::new(level).unwrap();
        Requirement { skill: skill_id(skill), level, weight, origin: RequirementOrigin::Judgement }
    }

    #[test]
    fn what_narrows_most_for_an_hour_comes_first() {
        let me = profile(&[
            ("light", Some(3), Evidence::Claim),
            ("heavy", Some(3), Evidence::Claim),
            ("shown", Some(3), Evidence::Portfolio),
            ("proven", Some(3), Evidence::Client),
            ("elsewhere", Some(3), Evidence::Claim),
            ("unrated", None, Evidence::Claim),
        ]);
        let asked = [
            ask("light", 3, 1.0),
            ask("heavy", 3, 3.0),
            ask("shown", 3, 1.0),
            ask("proven", 3, 1.0),
            ask("unrated", 3, 1.0),
        ];
        let debts = evidence_debts(&me, &[&asked], &ProofHours::default());
        let order: Vec<&str> = debts.iter().map(|debt| debt.skill.as_str()).collect();
        assert_eq!(order, ["heavy", "light", "shown"]);
        // A claim of 3 against 3 may be 2: 3 of 21 weighted levels. A test takes that doubt away in six hours.
        let best = debts[0].proofs[0];
        assert_eq!((best.evidence, best.hours), (Evidence::Test, 6.0));
        assert!((best.narrows - 3.0 / 21.0).abs() < 1e-12 && (best.per_hour - best.narrows / 6.0).abs() < 1e-15);
        let portfolio = debts[0].proofs.iter().find(|proof| proof.evidence == Evidence::Portfolio).unwrap();
        assert!((portfolio.narrows - 1.5 / 21.0).abs() < 1e-12);
        assert_eq!(debts[2].proofs.len(), 2, "a portfolio can be tested or paid");
    }

    #[test]
    fn a_claim_far_above_what_is_asked_leaves_no_doubt() {
        let me = profile(&[("sure", Some(5), Evidence::Claim)]);
        assert!(evidence_debts(&me, &[&[ask("sure", 3, 1.0)]], &ProofHours::default()).is_empty());
        assert!(evidence_debts(&me, &[], &ProofHours::default()).is_empty());
    }

    #[test]
    fn hours_can_be_set_and_must_be_hours() {
        let me = profile(&[("a", Some(3), Evidence::Claim)]);
        let asked = [ask("a", 3, 1.0)];
        let quick = ProofHours { portfolio: 1.0, test: 0.0, client: f64::NAN };
        let debts = evidence_debts(&me, &[&asked], &quick);
        assert_eq!(debts[0].proofs.iter().map(|proof| proof.evidence).collect::<Vec<_>>(), [Evidence::Portfolio]);
    }

    proptest! {
        #[test]
        fn proof_never_widens_and_never_narrows_by_more_than_there_is(
            rows in prop::collection::vec((0_u8..=5, 1_u8..=5, 0_usize..4, 0.1_f64..5.0), 1..8),
        ) {
            let names: Vec<String> = (0..rows.len()).map(|i| format!("s-{i}")).collect();
            let levels: Vec<_> = rows.iter().zip(&names)
                .map(|((level, _, evidence, _), name)| (name.as_str(), Some(*level), Evidence::ALL[*evidence])).collect();
            let me = profile(&levels);
            let asked: Vec<Requirement> =
                rows.iter().zip(&names).map(|((_, need, _, weight), name)| ask(name, *need, *weight)).collect();
            let ready = readiness(&me, &asked);
            for debt in evidence_debts(&me, &[&asked], &ProofHours::default()) {
                for proof in debt.proofs {
                    prop_assert!(proof.narrows > 0.0 && proof.narrows <= ready.hi - ready.lo + 1e-12);
                }
            }
        }
    }
}
