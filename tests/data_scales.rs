//! The scales of the ranking as a document: what is refused, and what a set without them is told.

use skillvane::{
    data::{self, Problem, bundled, check, schema::Kind},
    domain::ScaleKind,
};
use std::collections::BTreeMap;

fn bundled_with(items: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for kind in Kind::LOADED {
        if let data::FileBytes::Bytes(bytes) = bundled::files().read(&kind.file_name()) {
            files.insert(kind.file_name(), bytes.into_owned());
        }
    }
    let text = format!("(format: \"skillvane-market/scales\", version: 1, items: [{items}])");
    files.insert("scales.ron".to_owned(), text.into_bytes());
    files
}

fn scale(anchors: &str) -> String {
    format!("(kind: Posts, curve: Log, anchors: [{anchors}], reason: (en: \"why\", id: \"sebab\"))")
}

#[test]
fn the_bundled_scales_are_all_there_and_reach_from_0_to_1() {
    let market = &bundled::market().market;
    for kind in ScaleKind::ALL {
        let scale = market.scale(kind).unwrap_or_else(|| panic!("{kind:?}"));
        let values: Vec<f64> = scale.anchors.iter().map(|anchor| anchor.value).collect();
        let (least, most) = (values.iter().copied().fold(1.0, f64::min), values.iter().copied().fold(0.0, f64::max));
        assert!((least, most) == (0.0, 1.0) || kind == ScaleKind::Direction, "{kind:?}: {values:?}");
    }
}

#[test]
fn a_scale_that_cannot_be_is_left_out_and_named() {
    for anchors in [
        "(at: 1.0, value: 0.0)",
        "(at: 1.0, value: 0.0), (at: 1.0, value: 1.0)",
        "(at: 9.0, value: 0.0), (at: 1.0, value: 1.0)",
        "(at: 1.0, value: 0.0), (at: 2.0, value: 1.0), (at: 3.0, value: 0.5)",
        "(at: 0.0, value: 0.0), (at: 2.0, value: 1.0)",
        "(at: 1.0, value: 0.0), (at: 2.0, value: 1.5)",
        "(at: NaN, value: 0.0), (at: 2.0, value: 1.0)",
        "(at: 1.0, value: NaN), (at: 2.0, value: 1.0)",
        "",
    ] {
        let loaded = data::load(&bundled_with(&scale(anchors)));
        assert!(loaded.market.scale(ScaleKind::Posts).is_none(), "{anchors}");
        let warned = loaded.warnings.iter().any(|warning| warning.file == "scales.ron");
        assert!(warned, "{anchors}");
    }
}

#[test]
fn of_two_scales_of_a_kind_the_first_one_counts_and_missing_ones_are_named() {
    let one = scale("(at: 1.0, value: 0.0), (at: 2.0, value: 1.0)");
    let two = scale("(at: 1.0, value: 0.0), (at: 9.0, value: 1.0)");
    let files = bundled_with(&format!("{one}, {two}"));
    let loaded = data::load(&files);
    assert_eq!(loaded.market.scale(ScaleKind::Posts).map(|scale| scale.anchors[1].at), Some(2.0));
    assert!(loaded.warnings.iter().any(|warning| warning.problem == Problem::Duplicate));
    let report = check(&files);
    let missing = report.problems.iter().filter(|problem| matches!(problem.problem, Problem::Rule(_))).count();
    assert_eq!(missing, ScaleKind::ALL.len() - 1);
}
