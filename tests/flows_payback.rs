//! Payback of an option, driven by role and label: the numbers of the journeys, bad input, and taking back.

mod common;

use common::{Opening, Window, open, skill};
use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable;
use skillvane::{
    app::command::{Amount, Command, NewProfile, Route},
    domain::{Currency, HoursPerWeek, Level, OptionRef, Rate},
    i18n::Language,
};

const AI_VIDEO: &str = "ai-video-generation-editing";

/// The video editor of journey J1 on the payback of AI video.
fn editor(language: Language) -> Window {
    // So high that the whole panel is in sight.
    editor_in(Opening { language, size: [1280.0, 1600.0], ..Opening::default() })
}

fn editor_in(opening: Opening) -> Window {
    let mut window = open(opening);
    let level = |level| Level::new(level).ok();
    window.send(vec![
        Command::CreateProfile(NewProfile {
            name: "Sari".into(),
            template: None,
            skills: vec![
                (skill("video-editing"), level(4)),
                (skill("storytelling"), level(3)),
                (skill(AI_VIDEO), level(1)),
            ],
        }),
        Command::SetProfileCurrency(Currency::IDR),
        Command::SetAmount(Amount::Rate(Rate::new(200_000.0).ok())),
        Command::SetAmount(Amount::Billable(HoursPerWeek::new(25.0).ok())),
        Command::SetAmount(Amount::Study(HoursPerWeek::new(6.0).ok())),
        Command::Go(Route::Next),
    ]);
    window
}

/// Opens a part of the panel by keyboard.
fn unfold(window: &mut Window, title: &str) {
    let is_it = |label: String| label.starts_with(title);
    window.harness.get_by(|node| node.role() == Role::DisclosureTriangle && node.label().is_some_and(is_it)).focus();
    window.harness.run();
    window.harness.key_press(Key::Enter);
    window.harness.run();
}

/// Types into a field that holds something; typing replaces it.
fn enter(window: &mut Window, field: &str, text: &str) {
    window.harness.get_by_role_and_label(Role::TextInput, field).focus();
    window.harness.run();
    if text.is_empty() {
        window.harness.key_press(Key::Delete);
    } else {
        window.harness.get_by_role_and_label(Role::TextInput, field).type_text(text);
    }
    window.harness.run();
    window.harness.key_press(Key::Enter);
    window.harness.run();
}

#[track_caller]
fn sees(window: &Window, words: &str) {
    assert!(window.harness.query_all_by_label_contains(words).next().is_some(), "“{words}” is not on screen");
}

#[test]
fn the_video_editor_sees_17_9_and_27_9_weeks_in_the_style_of_the_language() {
    for (language, group, cost, typed, sentence, row) in [
        (
            Language::En,
            "What I put in",
            "Course and tools, IDR",
            "1,500,000",
            "17.9 weeks after study; 27.9 from the start; range 14.6–25.5",
            "60 h, half in paid hours: IDR 6,000,000",
        ),
        (
            Language::Id,
            "Yang saya keluarkan",
            "Kursus dan alat, Rp",
            "1.500.000",
            "17,9 minggu setelah selesai; 27,9 dari mulai; kisaran 14,6–25,5",
            "60 jam, separuh di jam berbayar: Rp 6.000.000",
        ),
    ] {
        let mut window = editor(language);
        unfold(&mut window, group);
        enter(&mut window, cost, typed);
        sees(&window, sentence);
        sees(&window, row);
    }
}

#[test]
fn a_higher_rate_with_fewer_clients_loses_money_in_words_and_sign() {
    for (language, out, hire, likely, share, often, sentence) in [
        (
            Language::En,
            "What it brings",
            "If clients hire me",
            "Rate rises likely, %",
            "Part of my paid hours that uses it, %",
            "Hired as often as now, %",
            "If clients hire you 15% less often, you lose money: −IDR 112,500 a week",
        ),
        (
            Language::Id,
            "Yang saya dapat",
            "Jika klien lebih jarang",
            "Tarif naik paling mungkin, %",
            "Bagian jam berbayar yang memakainya, %",
            "Dipakai klien sesering sekarang, %",
            "Jika klien 15 % lebih jarang memakai Anda, Anda rugi: −Rp 112.500 per minggu",
        ),
    ] {
        let mut window = editor(language);
        unfold(&mut window, out);
        enter(&mut window, likely, "15");
        enter(&mut window, share, "100");
        unfold(&mut window, hire);
        enter(&mut window, often, "85");
        sees(&window, sentence);
        let never = if language == Language::En {
            "Never. Your income would fall"
        } else {
            "Tidak pernah. Penghasilan Anda turun"
        };
        sees(&window, never);
    }
}

#[test]
fn what_cannot_be_is_refused_beside_its_field_and_the_rest_goes_on() {
    let mut window = editor(Language::En);
    unfold(&mut window, "What it brings");
    enter(&mut window, "Rate rises likely, %", "50");
    sees(&window, "At least, likely and at most have to rise in this order");
    sees(&window, "17.9 weeks after study".replace("17.9", "14.3").as_str());
    for (field, typed) in
        [("Rate rises at least, %", "-100"), ("Rate rises likely, %", "-100"), ("Rate rises at most, %", "-100")]
    {
        enter(&mut window, field, typed);
    }
    sees(&window, "Never. Your income would fall");
    enter(&mut window, "My rate, IDR an hour", "0");
    sees(&window, "Never. Your rate is 0, and so is every rise of it");
    enter(&mut window, "My rate, IDR an hour", "");
    sees(&window, "fill in your rate");
    unfold(&mut window, "What I put in");
    enter(&mut window, "Course and tools, IDR", "-5");
    sees(&window, "A cost is a number from 0 to a trillion");
    enter(&mut window, "Hours of study", "0");
    enter(&mut window, "My rate, IDR an hour", "200000");
    sees(&window, "0 h, half in paid hours: IDR 0");
}

#[test]
fn what_was_typed_can_be_taken_back_and_reset() {
    let mut window = editor(Language::En);
    let option = OptionRef::Skill(skill(AI_VIDEO));
    let terms = |window: &Window| window.state().profile().expect("there is one").terms(&option);
    unfold(&mut window, "What I put in");
    enter(&mut window, "Hours of study", "100");
    assert_eq!(terms(&window).hours.map(skillvane::domain::Hours::hours), Some(100.0));
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(terms(&window).is_default());
    enter(&mut window, "Hours of study", "80");
    window.harness.get_by_role_and_label(Role::RadioButton, "Paid hours").click();
    window.harness.run();
    sees(&window, "80 h in paid hours: IDR 16,000,000");
    window.harness.get_by_role_and_label(Role::Button, "Reset to defaults").click();
    window.harness.run();
    assert!(terms(&window).is_default());
    sees(&window, "60 h, half in paid hours");
}

#[test]
fn the_trainers_pay_is_one_report_and_converted_only_at_a_rate_with_its_date() {
    // So high that every row of the ranking is there.
    let mut window = editor_in(Opening { language: Language::Id, size: [1280.0, 5_200.0], ..Opening::default() });
    let row = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
        node.role() == Role::ListBoxOption && node.label().is_some_and(|label| label.contains("; Pelatihan model AI;"))
    };
    window.harness.get_by(row).click();
    window.harness.run();
    unfold(&mut window, "Bayarannya");
    sees(&window, "AI model trainer (Outlier): US$ 35,00 per jam");
    sees(&window, "bersandar pada cerita satu orang, dan pekerjaannya datang dari satu platform");
    sees(&window, "Tanpa kurs dari Anda tidak ada yang dikonversi");
    enter(&mut window, "IDR untuk 1 USD", "16.400");
    sees(&window, "Rp 574.000 dengan Rp 16.400 per dolar, kurs Anda tanggal 21 November 2026");
    enter(&mut window, "Tanggal kurs: tahun-bulan-hari", "2026-12-01");
    sees(&window, "hari ini atau sebelumnya. Tidak ada yang diubah");
    enter(&mut window, "Tanggal kurs: tahun-bulan-hari", "2026-11-02");
    sees(&window, "kurs Anda tanggal 2 November 2026");
    window.press(Modifiers::COMMAND, Key::Z);
    sees(&window, "kurs Anda tanggal 21 November 2026");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.state().profile().map(|profile| profile.conversion), Some(None), "taken back");
}

#[test]
fn the_weeks_are_a_chart_with_a_name_and_a_table() {
    let mut window = editor(Language::En);
    unfold(&mut window, "Week by week");
    let chart = "Chart of money by week. 14.3 weeks after study; 24.3 from the start; range 11.6–20.4";
    assert!(window.harness.query_by_role_and_label(Role::Image, chart).is_some());
    window.harness.get_by_role_and_label(Role::Link, "Show as table").focus();
    window.harness.run();
    window.harness.key_press(Key::Enter);
    window.harness.run();
    sees(&window, "Gained less put in, million IDR");
    sees(&window, "−6.00");
}

#[test]
fn the_weeks_are_held_against_how_far_demand_is_forecast() {
    let mut window = editor(Language::En);
    sees(&window, "demand beyond today is not forecast");
    let row = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
        node.role() == Role::ListBoxOption && node.label().is_some_and(|label| label.contains("; AI integration;"))
    };
    window.harness.get_by(row).click();
    window.harness.run();
    sees(&window, "4.7 weeks after the forecast of “Postings that name AI” ends in July 2027");
    unfold(&mut window, "What I put in");
    enter(&mut window, "Hours of study", "30");
    sees(&window, "The forecast of “Postings that name AI” reaches to July 2027");
}
