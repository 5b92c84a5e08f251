//! Paints the little Markdown of our own notices: headings, paragraphs, tables, links as their words.

use crate::ui::{
    theme::{TextRole, Tokens, size, space},
    widgets::{caption, row_line, section, text},
};
use egui::Ui;

/// Paints the text.
pub(super) fn ui(ui: &mut Ui, tokens: &Tokens, source: &str) {
    ui.spacing_mut().item_spacing.y = space::XS;
    for block in blocks(source) {
        match block {
            Block::Heading(words) => {
                ui.add_space(space::S);
                section(ui, tokens, words);
            }
            Block::Paragraph(words) => {
                ui.scope(|ui| {
                    ui.set_max_width(ui.available_width().min(size::PROSE + 140.0));
                    text(ui, words, TextRole::Body, tokens.text);
                });
            }
            Block::Row(cells) => {
                row_line(ui, tokens);
                let mut cells = cells.into_iter();
                if let Some(first) = cells.next() {
                    text(ui, first, TextRole::Strong, tokens.text);
                }
                for cell in cells {
                    caption(ui, tokens, cell);
                }
            }
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Block {
    Heading(String),
    Paragraph(String),
    /// A row of a table; its head is left out.
    Row(Vec<String>),
}

fn blocks(source: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for part in source.split("\n\n").map(str::trim).filter(|part| !part.is_empty()) {
        if let Some(heading) = part.strip_prefix('#') {
            blocks.push(Block::Heading(plain(heading.trim_start_matches('#').trim())));
        } else if part.starts_with('|') {
            let rows = part.lines().skip(2).map(|line| line.trim().trim_matches('|'));
            blocks.extend(rows.map(|row| Block::Row(row.split('|').map(|cell| plain(cell.trim())).collect())));
        } else {
            blocks.push(Block::Paragraph(plain(&part.lines().map(str::trim).collect::<Vec<_>>().join(" "))));
        }
    }
    blocks
}

/// Links become their words, code its letters.
fn plain(words: &str) -> String {
    let mut rest = words;
    let mut out = String::new();
    while let Some((before, after)) = rest.split_once('[') {
        let link = after.split_once("](").and_then(|(label, target)| Some((label, target.split_once(')')?.1)));
        out.push_str(before);
        if let Some((label, after)) = link {
            out.push_str(label);
            rest = after;
        } else {
            out.push('[');
            rest = after;
        }
    }
    out.push_str(rest);
    out.replace('`', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_tables_and_links_are_read() {
        let found = blocks("# A\n\nsee [MIT](x) and\n`b`\n\n| h | i |\n| - | - |\n| c | [d](e) |\n");
        let expected = [
            Block::Heading("A".into()),
            Block::Paragraph("see MIT and b".into()),
            Block::Row(vec!["c".into(), "d".into()]),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_bracket_that_is_no_link_stays() {
        assert_eq!(plain("a [b] c"), "a [b] c");
    }
}
