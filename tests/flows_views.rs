//! The pages of Trends that show all skills, as a person uses them: order, columns, copy, map, all by label and role.

mod common;

use common::{Opening, Window, open, skill};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skillvane::{
    app::command::{Command, NewProfile, Route},
    domain::{GrowthKind, Level, ListFilter, MapAxis, MapSettings, Subject, TrendsPage},
    i18n::Language,
};

fn browsing(opening: Opening) -> Window {
    let mut window = open(opening);
    window.send(vec![Command::SkipFirstStart]);
    window
}

fn with_profile(opening: Opening) -> Window {
    let mut window = browsing(opening);
    let rated = [("video-editing", 4), ("storytelling", 3), ("graphic-design", 3)];
    let skills = rated.map(|(id, level)| (skill(id), Level::new(level).ok())).to_vec();
    window.send(vec![Command::CreateProfile(NewProfile { name: "Me".to_owned(), template: None, skills })]);
    window.send(vec![Command::Go(Route::Trends)]);
    window
}

fn open_page(window: &mut Window, name: &str) {
    window.harness.get_by_role_and_label(Role::RadioButton, name).click();
    window.harness.run();
}

/// Names of what has a role, from top to bottom.
fn names(window: &Window, role: Role) -> Vec<String> {
    let nodes = window.harness.get_all_by_role(role);
    let mut found: Vec<(f32, String)> =
        nodes.map(|node| (node.rect().top(), node.accesskit_node().label().unwrap_or_default())).collect();
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found.into_iter().map(|(_, name)| name).collect()
}

fn place(rows: &[String], name: &str) -> usize {
    rows.iter().position(|row| row.starts_with(&format!("{name},"))).unwrap_or_else(|| panic!("{name} in {rows:#?}"))
}

fn order_by(window: &mut Window, column: &str) {
    let headings = window.harness.get_all_by_role(Role::ColumnHeader);
    let is_it = |node: &egui_kittest::Node<'_>| {
        node.accesskit_node()
            .label()
            .is_some_and(|label| label == column || label.starts_with(&format!("{column}, sorted")))
    };
    headings.into_iter().find(is_it).unwrap_or_else(|| panic!("a heading {column}")).click();
    window.harness.run();
}

#[test]
fn the_table_orders_by_added_jobs_and_by_percent_the_other_way_round() {
    let mut window = browsing(Opening { size: [2560.0, 2600.0], ..Opening::default() });
    open_page(&mut window, "Table");
    let says_old = |window: &Window| window.harness.query_by_label_contains("Below the thick line").is_some();
    assert!(says_old(&window), "why a larger growth stands below smaller ones");
    order_by(&mut window, "Added jobs");
    assert!(!says_old(&window), "this order has no such line");
    let rows = names(&window, Role::Row);
    let (design, ai) = (place(&rows, "Graphic design"), place(&rows, "Generative AI tools"));
    assert!(design < ai, "7,495 more jobs are more than 930: {rows:#?}");
    for words in ["Added jobs +7,495", "61,709 → 69,204 · q/q · Q1 2023", "Growth, counted +12.1%"] {
        assert!(rows[design].contains(words), "{words}: {}", rows[design]);
    }
    for words in ["Added jobs +930", "286 → 1,216 · q/q · Q1 2023", "Growth, counted +325%"] {
        assert!(rows[ai].contains(words), "{words}: {}", rows[ai]);
    }
    order_by(&mut window, "Growth, counted");
    let rows = names(&window, Role::Row);
    assert!(place(&rows, "Generative AI tools") < place(&rows, "Graphic design"), "{rows:#?}");
    order_by(&mut window, "Growth, counted");
    let rows = names(&window, Role::Row);
    assert!(place(&rows, "Graphic design") < place(&rows, "Generative AI tools"), "smallest first: {rows:#?}");
    assert!(rows.last().is_some_and(|row| row.contains("Growth, counted not known")), "unknown stays last: {rows:#?}");
}

#[test]
fn the_list_orders_the_same_way_by_growth_with_counts() {
    let mut window = browsing(Opening { size: [1280.0, 3600.0], ..Opening::default() });
    window.choose("Sort by", "Growth, counts known");
    let rows = names(&window, Role::ListBoxOption);
    let (ai, design) = (place(&rows, "Generative AI tools"), place(&rows, "Graphic design"));
    assert!(ai < design && rows[ai].contains("+325%") && rows[ai].contains("286"), "{}", rows[ai]);
    window.choose("Sort by", "Added jobs");
    let rows = names(&window, Role::ListBoxOption);
    assert!(place(&rows, "Graphic design") < place(&rows, "Generative AI tools"), "{rows:#?}");
    open_page(&mut window, "Table");
    let headings = names(&window, Role::ColumnHeader);
    assert!(headings.contains(&"Added jobs, sorted, largest first".to_owned()), "one order for both: {headings:?}");
}

#[test]
fn the_table_is_walked_by_keys_from_its_headings_to_the_last_row() {
    let mut window = browsing(Opening::default());
    open_page(&mut window, "Table");
    let focused = |window: &Window| {
        let nodes = [Role::Row, Role::ColumnHeader].map(|role| window.harness.get_all_by_role(role));
        nodes.into_iter().flatten().find(egui_kittest::Node::is_focused).and_then(|node| node.accesskit_node().label())
    };
    let growth = "Growth, sorted, largest first";
    window.harness.get_by_role_and_label(Role::ColumnHeader, growth).focus();
    window.harness.run();
    window.press(Modifiers::NONE, Key::ArrowLeft);
    assert_eq!(focused(&window).as_deref(), Some("Name"));
    window.press(Modifiers::NONE, Key::Enter);
    let rows = names(&window, Role::Row);
    assert!(rows.windows(2).all(|pair| pair[0].to_lowercase() <= pair[1].to_lowercase()), "{rows:#?}");
    window.press(Modifiers::NONE, Key::ArrowDown);
    assert_eq!(focused(&window).as_ref(), rows.first());
    window.press(Modifiers::NONE, Key::ArrowDown);
    assert_eq!(focused(&window).as_ref(), rows.get(1));
    window.press(Modifiers::NONE, Key::End);
    let last = names(&window, Role::Row).pop();
    assert_eq!(focused(&window), last, "the last row came into sight");
    window.press(Modifiers::NONE, Key::Home);
    window.press(Modifiers::NONE, Key::ArrowUp);
    assert_eq!(focused(&window).as_deref(), Some("Name, sorted, smallest first"));
    window.press(Modifiers::NONE, Key::ArrowDown);
    let first = focused(&window).expect("a row in focus");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.state().selection.page, TrendsPage::Chart, "a row opens the skill");
    let subject = window.state().selection.subject.clone().expect("a subject");
    let Subject::Skill(id) = subject else { panic!("a skill") };
    let name = window.state().market().skill(&id).expect("a skill").name.en.clone();
    assert!(first.starts_with(&name), "{first}");
}

#[test]
fn columns_are_switched_on_and_off_and_never_need_sideways_scrolling() {
    let mut window = browsing(Opening { size: [1024.0, 640.0], ..Opening::default() });
    open_page(&mut window, "Table");
    let headings = |window: &Window| names(window, Role::ColumnHeader);
    assert!(!headings(&window).contains(&"Advertised, an hour".to_owned()), "{:?}", headings(&window));
    window.harness.get_by_role_and_label(Role::Button, "Columns").click();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::CheckBox, "Advertised, an hour").click();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::CheckBox, "Added jobs").click();
    window.harness.run();
    let now = headings(&window);
    assert!(now.contains(&"Advertised, an hour".to_owned()) && !now.contains(&"Added jobs".to_owned()), "{now:?}");
    for heading in window.harness.get_all_by_role(Role::ColumnHeader) {
        assert!(heading.rect().right() <= 1024.0 - 16.0, "{:?}", heading.accesskit_node().label());
    }
    window.harness.get_by_role_and_label(Role::Link, "As usual").click();
    window.harness.run();
    assert!(headings(&window).contains(&"Added jobs".to_owned()));
}

#[test]
fn list_table_and_map_share_one_filter() {
    let mut window = with_profile(Opening { language: Language::Id, ..Opening::default() });
    open_page(&mut window, "Tabel");
    window.harness.get_by_role_and_label(Role::TextInput, "Cari keahlian").focus();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::TextInput, "Cari keahlian").type_text("edit video");
    window.harness.run();
    let rows = names(&window, Role::Row);
    assert!(rows.iter().any(|row| row.starts_with("Penyuntingan video,")), "{rows:#?}");
    assert!(rows.len() < 8, "{rows:#?}");
    open_page(&mut window, "Peta");
    let map = window.harness.get_by_role(Role::Figure).accesskit_node().label().unwrap_or_default();
    assert!(map.contains("keahlian") && !map.contains("Desain grafis"), "{map}");
    open_page(&mut window, "Grafik");
    let list = names(&window, Role::ListBoxOption);
    assert!(list[0].starts_with("Penyuntingan video,"), "{list:?}");
}

#[test]
fn nothing_found_says_so_on_each_page_and_leads_back() {
    for page in [TrendsPage::Table, TrendsPage::Map] {
        let mut window = browsing(Opening::default());
        let filter = ListFilter { query: "zzqqxx".to_owned(), ..ListFilter::default() };
        window.send(vec![Command::SetPage(page), Command::SetFilter(filter)]);
        window.harness.get_by_label("Nothing found");
        window.harness.get_by_role_and_label(Role::Button, "Clear search and filters").click();
        window.harness.run();
        assert!(window.harness.query_by_label("Nothing found").is_none());
    }
}

#[test]
fn the_map_is_walked_by_arrow_keys_and_enter_opens_the_skill() {
    let mut window = with_profile(Opening::default());
    open_page(&mut window, "Map");
    window.harness.get_by_role(Role::Figure).focus();
    window.harness.run();
    let said = |window: &Window| window.harness.get_by_role(Role::Figure).accesskit_node().label().unwrap_or_default();
    assert!(said(&window).contains("Video editing, "), "it starts with the nearest: {}", said(&window));
    window.press(Modifiers::NONE, Key::ArrowLeft);
    let next = said(&window);
    for words in ["Growth +", "Compared", "How sure", "From → to", "Source", "Period", "Region", "Close to me"] {
        assert!(next.contains(words), "{words}: {next}");
    }
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.state().selection.page, TrendsPage::Chart);
    assert!(matches!(window.state().selection.subject, Some(Subject::Skill(_))));
}

#[test]
fn the_map_tells_what_it_mixes_sets_apart_and_leaves_out() {
    let mut window = with_profile(Opening::default());
    open_page(&mut window, "Map");
    window.harness.get_by_label_contains("growths of different kinds stand together");
    window.harness.get_by_label_contains("without a known relation to me");
    let all = window.harness.get_by_label_contains("skills on the map").accesskit_node().value().unwrap_or_default();
    window.choose("Growth", "series, year on year");
    let one = window.harness.get_by_label_contains("skills on the map").accesskit_node().value().unwrap_or_default();
    assert!(one.contains("left out: growth of another kind") && one != all, "{one}");
    window.harness.get_by_role_and_label(Role::RadioButton, "Jobs posted").click();
    window.harness.run();
    window.harness.get_by_label_contains("without a count of jobs");
    let map = window.state().selection.map;
    assert_eq!(map, MapSettings { across: Some(MapAxis::Size), growth: Some(GrowthKind::SeriesYear) });
    window.harness.get_by_role_and_label(Role::Button, "Show as table").click();
    window.harness.run();
    assert_eq!(window.state().selection.page, TrendsPage::Table);
}

#[test]
fn pages_open_from_the_palette() {
    let mut window = browsing(Opening::default());
    window.press(Modifiers::COMMAND, Key::K);
    let field = "Type a skill, a view or an action";
    window.harness.get_by_role_and_label(Role::TextInput, field).type_text("map of all skills");
    window.harness.run();
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.state().selection.page, TrendsPage::Map);
}

fn open_menu(window: &mut Window, name: &str) {
    window.harness.get_by_role_and_label(Role::Button, name).click();
    window.harness.run();
}

#[test]
fn a_view_is_saved_by_enter_opened_renamed_deleted_and_brought_back() {
    let mut window = browsing(Opening::default());
    window.send(vec![Command::Show(Subject::Skill(skill("graphic-design"))), Command::SetPage(TrendsPage::Map)]);
    open_menu(&mut window, "Saved views");
    let field = window.harness.get_by_role_and_label(Role::TextInput, "Name of the view");
    assert!(field.is_focused(), "the field is ready");
    assert_eq!(field.accesskit_node().value().as_deref(), Some("Map"), "a name from what is shown");
    field.type_text(" of my field");
    window.harness.run();
    window.press(Modifiers::NONE, Key::Enter);
    // Before waiting for the disk: the window's clock runs on while it waits, and a toast goes by itself.
    window.harness.get_by_label("Saved as “Map of my field”");
    assert!(window.harness.query_by_label("Name of the view").is_none(), "the menu closed");
    window.wait_until_saved();
    assert_eq!(window.state().notebook.views[0].name, "Map of my field");

    window.send(vec![Command::SetPage(TrendsPage::Chart)]);
    open_menu(&mut window, "Saved views");
    window.harness.get_by_role_and_label(Role::MenuItem, "Map of my field").click();
    window.harness.run();
    assert_eq!(window.state().selection.page, TrendsPage::Map);

    open_menu(&mut window, "Saved views");
    window.harness.get_by_role_and_label(Role::Button, "Rename Map of my field").click();
    window.harness.run();
    let field = window.harness.get_by_role_and_label(Role::TextInput, "New name of Map of my field");
    assert!(field.is_focused());
    window.press(Modifiers::COMMAND, Key::A);
    window.harness.get_by_role_and_label(Role::TextInput, "New name of Map of my field").type_text("My map");
    window.harness.run();
    window.press(Modifiers::NONE, Key::Enter);
    window.wait_until_saved();
    assert_eq!(window.state().notebook.views[0].name, "My map");

    window.harness.get_by_role_and_label(Role::Button, "Delete My map").click();
    window.harness.run();
    assert!(window.state().notebook.views.is_empty());
    window.harness.get_by_label("“My map” was deleted");
    window.harness.get_by_role_and_label(Role::Link, "Undo").click();
    window.harness.run();
    window.wait_until_saved();
    assert_eq!(window.state().notebook.views[0].name, "My map", "undo in the toast brings it back");
}

#[test]
fn a_saved_view_opens_from_the_palette_and_after_a_restart() {
    let mut window = browsing(Opening { language: Language::Id, ..Opening::default() });
    let filter = ListFilter { query: "desain".to_owned(), ..ListFilter::default() };
    window.send(vec![
        Command::SetPage(TrendsPage::Table),
        Command::SetFilter(filter.clone()),
        Command::SaveView("Rapat Senin".to_owned()),
    ]);
    let Window { harness, home } = window;
    drop(harness);
    let harness = common::open_in(home.path(), Opening { language: Language::Id, ..Opening::default() });
    let mut window = Window { harness, home };
    assert_eq!(window.state().selection.page, TrendsPage::Chart);
    window.press(Modifiers::COMMAND, Key::K);
    window.harness.get_by_role_and_label(Role::TextInput, "Ketik keahlian, tampilan, atau perintah").type_text("rapat");
    window.harness.run();
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!((window.state().selection.page, &window.state().selection.filter), (TrendsPage::Table, &filter));
}
