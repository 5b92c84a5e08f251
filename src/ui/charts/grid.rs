//! Ticks as `egui_plot` wants them.

use crate::chart::axes::Tick;
use egui_plot::GridMark;

/// The marks of a grid spacer.
pub(super) fn grid_marks(ticks: Vec<Tick>) -> Vec<GridMark> {
    ticks.into_iter().map(|tick| GridMark { value: tick.value, step_size: tick.step_size }).collect()
}
