//! Charts: the only place that knows `egui_plot`. What a chart says comes from `chart`; here it is painted.

mod grid;

mod labels;

mod lines;

mod fan;

mod markers;

pub mod line_chart;
pub use line_chart::{ChartLook, ChartView, ChartWords, DrawnChart, draw_chart, line_chart, whole_span};

mod navigation;

mod crosshair;
pub use crosshair::paint_crosshair;

mod overview;
pub use overview::{OVERVIEW_HEIGHT, OverviewWords, overview_ui};

pub mod sparkline;
pub use sparkline::sparkline;

pub mod dot_chart;
pub use dot_chart::{Dot, dot_chart};

mod step_chart;
pub use step_chart::{StepLine, paint_step_key, step_chart};

mod quadrant_scale;
pub use quadrant_scale::GrowthScale;

pub mod dial;
pub use dial::{Dial, dial, dial_axis};

mod quadrant_paint;

pub mod quadrant;
pub use quadrant::{DotLook, QuadrantAnswer, QuadrantDot, QuadrantTexts, quadrant_chart};
