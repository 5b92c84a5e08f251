//! The user's saved views and notes of Trends, and how they stand in their document.

use super::document::{Format, Refusal};
use super::fields::{Fields, Problems, flag, map, option, text};
use super::{DocumentKind, StoreError, StoreWarning, document_text};
use crate::domain::profile::{MAX_NAME_CHARS, MAX_TEXT_CHARS, clean_name, clean_note};
use crate::domain::{
    CategoryId, ChartFace, ChartLayout, ChartSettings, Date, ForecastSpan, GrowthKind, ListFilter, ListScope, ListSort,
    MapAxis, MapSettings, Measure, NoteId, OwnNote, SavedView, SavedViewId, SeriesId, SkillId, SkillKind, Smoothing,
    Subject, TableColumn, TableOrder, TableSettings, Transform, TrendsPage, TrendsView, YScale,
};
use ron::{Map, Value};
use std::path::Path;

/// Saved views and notes, each in the order in which they were made; ids are unique.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Notebook {
    /// Views of Trends under names.
    pub views: Vec<SavedView>,
    /// Notes on the time axis.
    pub notes: Vec<OwnNote>,
}

/// Most series of a view.
const MAX_PICKS: usize = 8;

/// The document of the notebook.
pub static FORMAT: Format = Format {
    kind: DocumentKind::Notebook,
    name: "skillvane/notebook",
    version: 1,
    max_bytes: 8 << 20,
    comment: "Skillvane: saved views and notes. Can be edited by hand while the program is closed.",
    // There was no version 0: whatever says so has no shape that is known.
    migrations: &[|_| None],
    has_outline: |body| body.get(&Value::from("views")).is_none_or(|views| matches!(views, Value::Seq(_))),
};

impl Notebook {
    /// Most views, and most notes, that are kept.
    pub const MAX_ENTRIES: usize = 500;

    /// An id that no view has: `v-1`, `v-2`, ...
    #[must_use]
    pub fn next_view_id(&self) -> Option<SavedViewId> {
        let taken = self.views.iter().map(|view| view.id.as_str());
        SavedViewId::new(&next("v-", taken)).ok()
    }

    /// An id that no note has: `n-1`, `n-2`, ...
    #[must_use]
    pub fn next_note_id(&self) -> Option<NoteId> {
        let taken = self.notes.iter().map(|note| note.id.as_str());
        NoteId::new(&next("n-", taken)).ok()
    }

    /// A view by its id.
    #[must_use]
    pub fn view(&self, id: &SavedViewId) -> Option<&SavedView> {
        self.views.iter().find(|view| &view.id == id)
    }

    /// Reads a body; what is absent or wrong is left empty, each wrong field gives a problem.
    pub(super) fn decode(body: &Map, problems: &mut Problems) -> Self {
        let fields = Fields::of_body(body);
        let mut book = Self::default();
        for (at, value) in fields.list("views", problems) {
            let view = entry(value, &at).and_then(|fields| decode_view(&fields, &book, problems));
            match view {
                Some(view) if book.views.len() < Self::MAX_ENTRIES => book.views.push(view),
                _ => problems.add(at, value),
            }
        }
        for (at, value) in fields.list("notes", problems) {
            let note = entry(value, &at).and_then(|fields| decode_note(&fields, &book, problems));
            match note {
                Some(note) if book.notes.len() < Self::MAX_ENTRIES => book.notes.push(note),
                _ => problems.add(at, value),
            }
        }
        book
    }

    /// Writes every field.
    pub(super) fn encode(&self) -> Map {
        let Self { views, notes } = self;
        map([
            ("views", Value::Seq(views.iter().map(encode_view).collect())),
            ("notes", Value::Seq(notes.iter().map(encode_note).collect())),
        ])
    }
}

/// The text of a new document of views and notes; `path` is for the error alone.
///
/// # Errors
/// [`StoreError::TooLarge`] when it would be larger than can be read again.
pub fn to_text(notebook: &Notebook, path: &Path) -> Result<String, StoreError> {
    document_text::write(&FORMAT, notebook.encode(), path)
}

/// Reads views and notes from the bytes of a document.
///
/// # Errors
/// [`Refusal`] when the bytes are no document of views and notes.
pub fn parse(bytes: &[u8]) -> Result<(Notebook, Vec<StoreWarning>), Refusal> {
    document_text::read(&FORMAT, bytes, Notebook::decode)
}

fn next<'a>(prefix: &str, taken: impl Iterator<Item = &'a str>) -> String {
    let highest = taken.filter_map(|id| id.strip_prefix(prefix)?.parse::<u32>().ok()).max().unwrap_or(0);
    format!("{prefix}{}", u64::from(highest) + 1)
}

fn entry<'a>(value: &'a Value, at: &str) -> Option<Fields<'a>> {
    match value {
        Value::Map(map) => Some(Fields::of_entry(map, at.to_owned())),
        _ => None,
    }
}

/// The member of a list of keyed values whose key is written.
fn keyed<T: Copy>(value: &Value, all: &[T], key: impl Fn(T) -> &'static str) -> Option<T> {
    let wanted = text(value)?;
    all.iter().copied().find(|item| key(*item) == wanted)
}

fn date(value: &Value) -> Option<Date> {
    Date::parse(text(value)?).ok()
}

/// The user's name for something, cut to its longest with a problem when it was longer; `None` without a name.
fn name(fields: &Fields<'_>, problems: &mut Problems) -> Option<String> {
    let given = fields.read("name", problems, text)?;
    if given.chars().count() > MAX_NAME_CHARS {
        problems.add(fields.at("name"), &Value::from(given));
    }
    Some(clean_name(given)).filter(|name| !name.is_empty())
}

fn decode_view(fields: &Fields<'_>, before: &Notebook, problems: &mut Problems) -> Option<SavedView> {
    let id =
        fields.read("id", problems, |value| SavedViewId::new(text(value)?).ok().filter(|id| before.view(id).is_none()));
    let id = id.or_else(|| before.next_view_id())?;
    let name = name(fields, problems)?;
    let mut picked = fields.set("picked", problems, |id| SeriesId::new(id).ok());
    if picked.len() > MAX_PICKS {
        problems.add(fields.at("picked"), &Value::from(format!("> {MAX_PICKS}")));
        picked.truncate(MAX_PICKS);
    }
    let view = TrendsView {
        page: fields.read("page", problems, |v| keyed(v, &TrendsPage::ALL, TrendsPage::key)).unwrap_or_default(),
        subject: fields.read("subject", problems, decode_subject),
        measure: fields.read("measure", problems, |value| keyed(value, &Measure::ALL, Measure::key)),
        picked,
        chart: decode_chart(fields, problems),
        filter: decode_filter(fields, problems),
        table: decode_table(fields, problems),
        map: MapSettings {
            across: fields.read("map_across", problems, |value| keyed(value, &MapAxis::ALL, MapAxis::key)),
            growth: fields.read("map_growth", problems, |value| keyed(value, &GrowthKind::ALL, GrowthKind::key)),
        },
    };
    Some(SavedView { id, name, view })
}

fn decode_chart(fields: &Fields<'_>, problems: &mut Problems) -> ChartSettings {
    let usual = ChartSettings::default();
    let range = fields
        .read("range_from", problems, date)
        .zip(fields.read("range_to", problems, date))
        .filter(|(from, to)| from < to);
    let forecast = fields.read("forecast", problems, |v| keyed(v, &ForecastSpan::ALL, ForecastSpan::key));
    let smoothing = fields.read("smoothing", problems, |value| keyed(value, &Smoothing::ALL, Smoothing::key));
    ChartSettings {
        transform: fields.read("transform", problems, |value| keyed(value, &Transform::ALL, Transform::key)),
        smoothing: smoothing.unwrap_or(usual.smoothing),
        scale: fields.read("scale", problems, |v| keyed(v, &YScale::ALL, YScale::key)).unwrap_or(usual.scale),
        index_at: fields.read("index_at", problems, date),
        range,
        band: fields.read("band", problems, flag).unwrap_or(usual.band),
        forecast: forecast.unwrap_or(usual.forecast),
        notes: fields.read("shows_notes", problems, flag).unwrap_or(usual.notes),
        layout: fields.read("layout", problems, |v| keyed(v, &ChartLayout::ALL, ChartLayout::key)).unwrap_or_default(),
        face: fields.read("face", problems, |value| keyed(value, &ChartFace::ALL, ChartFace::key)).unwrap_or_default(),
    }
}

fn decode_filter(fields: &Fields<'_>, problems: &mut Problems) -> ListFilter {
    let query = fields.read("query", problems, text).unwrap_or_default();
    ListFilter {
        query: clean_name(query),
        scope: fields.read("scope", problems, decode_scope).unwrap_or_default(),
        kind: fields.read("kind", problems, |value| keyed(value, &SkillKind::ALL, SkillKind::key)),
        sort: fields.read("sort", problems, |v| keyed(v, &ListSort::ALL, ListSort::key)).unwrap_or_default(),
    }
}

fn decode_table(fields: &Fields<'_>, problems: &mut Problems) -> TableSettings {
    let column = |value: &Value| keyed(value, &TableColumn::ALL, TableColumn::key);
    let columns = |name: &str, problems: &mut Problems| {
        fields.set(name, problems, |key| TableColumn::ALL.into_iter().find(|column| column.key() == key))
    };
    let descending = fields.read("table_descending", problems, flag);
    let order = fields
        .read("table_order", problems, column)
        .map(|column| TableOrder { column, descending: descending.unwrap_or_else(|| column.starts_descending()) });
    TableSettings { order, shown: columns("table_shown", problems), hidden: columns("table_hidden", problems) }
}

/// `skill:video-editing` or `category:design-creative`.
pub(super) fn decode_subject(value: &Value) -> Option<Subject> {
    match text(value)?.split_once(':')? {
        ("skill", id) => SkillId::new(id).ok().map(Subject::Skill),
        ("category", id) => CategoryId::new(id).ok().map(Subject::Category),
        _ => None,
    }
}

pub(super) fn encode_subject(subject: &Subject) -> String {
    match subject {
        Subject::Skill(id) => format!("skill:{id}"),
        Subject::Category(id) => format!("category:{id}"),
    }
}

/// `all`, `categories`, or `category:design-creative`.
fn decode_scope(value: &Value) -> Option<ListScope> {
    match text(value)? {
        "all" => Some(ListScope::All),
        "categories" => Some(ListScope::Categories),
        one => CategoryId::new(one.strip_prefix("category:")?).ok().map(ListScope::Category),
    }
}

fn encode_scope(scope: &ListScope) -> String {
    match scope {
        ListScope::All => "all".to_owned(),
        ListScope::Categories => "categories".to_owned(),
        ListScope::Category(id) => format!("category:{id}"),
    }
}

fn encode_view(saved: &SavedView) -> Value {
    let SavedView { id, name, view } = saved;
    let TrendsView { page, subject, measure, picked, chart, filter, table, map: on_map } = view;
    let ChartSettings { transform, smoothing, scale, index_at, range, band, forecast, notes, layout, face } = chart;
    let ListFilter { query, scope, kind, sort } = filter;
    let columns = |of: &[TableColumn]| Value::Seq(of.iter().map(|column| Value::from(column.key())).collect());
    let day = |date: Option<Date>| option(date.map(|date| date.to_string()));
    Value::Map(map([
        ("id", Value::from(id.as_str())),
        ("name", Value::from(clean_name(name))),
        ("page", Value::from(page.key())),
        ("subject", option(subject.as_ref().map(encode_subject))),
        ("measure", option(measure.map(Measure::key))),
        ("picked", Value::Seq(picked.iter().map(|id| Value::from(id.as_str())).collect())),
        ("transform", option(transform.map(Transform::key))),
        ("smoothing", Value::from(smoothing.key())),
        ("scale", Value::from(scale.key())),
        ("index_at", day(*index_at)),
        ("range_from", day(range.map(|range| range.0))),
        ("range_to", day(range.map(|range| range.1))),
        ("band", Value::from(*band)),
        ("forecast", Value::from(forecast.key())),
        ("shows_notes", Value::from(*notes)),
        ("layout", Value::from(layout.key())),
        ("face", Value::from(face.key())),
        ("query", Value::from(clean_name(query))),
        ("scope", Value::from(encode_scope(scope))),
        ("kind", option(kind.map(SkillKind::key))),
        ("sort", Value::from(sort.key())),
        ("table_order", option(table.order.map(|order| order.column.key()))),
        ("table_descending", option(table.order.map(|order| order.descending))),
        ("table_shown", columns(&table.shown)),
        ("table_hidden", columns(&table.hidden)),
        ("map_across", option(on_map.across.map(MapAxis::key))),
        ("map_growth", option(on_map.growth.map(GrowthKind::key))),
    ]))
}

fn decode_note(fields: &Fields<'_>, before: &Notebook, problems: &mut Problems) -> Option<OwnNote> {
    let is_new = |id: &NoteId| before.notes.iter().all(|note| &note.id != id);
    let id = fields.read("id", problems, |value| NoteId::new(text(value)?).ok().filter(is_new));
    let words = fields.read("text", problems, text)?;
    if words.chars().count() > MAX_TEXT_CHARS {
        problems.add(fields.at("text"), &Value::from(words));
    }
    Some(OwnNote {
        id: id.or_else(|| before.next_note_id())?,
        at: fields.read("at", problems, date)?,
        text: Some(clean_note(words)).filter(|text| !text.trim().is_empty())?,
        series: fields.read("series", problems, |value| SeriesId::new(text(value)?).ok()),
    })
}

fn encode_note(note: &OwnNote) -> Value {
    let OwnNote { id, at, text, series } = note;
    Value::Map(map([
        ("id", Value::from(id.as_str())),
        ("at", Value::from(at.to_string())),
        ("text", Value::from(clean_note(text))),
        ("series", option(series.as_ref().map(SeriesId::to_string))),
    ]))
}
