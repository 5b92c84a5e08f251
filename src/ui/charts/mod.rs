//! Charts: the only place that knows `egui_plot`. Each has a text summary and gives its numbers as a table.

pub mod axes;

pub mod model;
pub use model::{ChartLine, ChartModel, Marker, TrendBand, YScale};

mod labels;

pub mod line_chart;
pub use line_chart::{ChartView, line_chart};

mod navigation;

mod crosshair;

pub mod sparkline;
pub use sparkline::sparkline;

pub mod dot_chart;
pub use dot_chart::{Dot, dot_chart};

mod step_chart;
pub use step_chart::{StepLine, paint_step_key, step_chart};

mod quadrant_scale;

pub mod quadrant;
pub use quadrant::{DotLook, QuadrantAnswer, QuadrantDot, QuadrantTexts, quadrant_chart};
