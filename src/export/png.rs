//! The picture in pixels: the SVG painted with the bundled typeface, the same on every machine.

use super::{ExportError, Picture};
use crate::look::typeface::Weight;
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree, fontdb::Database},
};
use std::sync::{Arc, LazyLock};

/// Longest side of a picture, pixels.
const MOST_PIXELS: f32 = 16_384.0;

/// Paints an SVG, `picture.scale` pixels for each of its own.
///
/// # Errors
/// [`ExportError::Picture`] when the SVG is none, or the picture would have more pixels than memory should hold.
pub fn paint(svg: &str, picture: &Picture) -> Result<Vec<u8>, ExportError> {
    let failed = |detail: String| ExportError::Picture(detail);
    let options = Options { fontdb: FONTS.clone(), font_family: "Inter".to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| failed(error.to_string()))?;
    let scale = picture.scale.clamp(1.0, 4.0);
    let (width, height) = (tree.size().width() * scale, tree.size().height() * scale);
    if width.max(height) > MOST_PIXELS {
        return Err(failed(format!("{width} × {height} > {MOST_PIXELS}")));
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and the most pixels")]
    let mut pixels = Pixmap::new(width.round().max(1.0) as u32, height.round().max(1.0) as u32)
        .ok_or_else(|| failed(format!("{width} × {height}")))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| failed(error.to_string()))
}

/// The bundled fonts and no others, so that no machine paints another picture.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    for weight in Weight::ALL {
        fonts.load_font_data(weight.bytes().to_vec());
    }
    fonts.set_sans_serif_family("Inter");
    Arc::new(fonts)
});
