//! Paints egui's meshes on the CPU, so that snapshot tests give the same picture on every machine.
//!
//! Coverage is decided with 24.8 fixed-point edge functions and the top-left rule, textures are sampled by
//! hand, and colours blend premultiplied in gamma space, as egui's own back ends do. No threads, no fused
//! operations, no SIMD. Paint callbacks are refused: there is no GPU to run them on.

use egui::epaint::textures::{TextureFilter, TextureOptions, TextureWrapMode};
use egui::epaint::{ClippedPrimitive, ImageData, ImageDelta, Mesh, Primitive, Vertex};
use egui::{Color32, Pos2, Rect, TextureId, TexturesDelta};
use image::RgbaImage;
use std::collections::HashMap;

/// Steps of a pixel that vertex positions are rounded to.
const SUBPIXELS: i64 = 256;

/// Renders a harness's output: `Harness::builder().renderer(CpuRenderer::default())`.
#[derive(Default)]
pub struct CpuRenderer {
    textures: HashMap<TextureId, Texture>,
}

impl egui_kittest::TestRenderer for CpuRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, images) in delta.set.drain() {
            for image in images {
                self.update(id, &image);
            }
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    fn render(&mut self, ctx: &egui::Context, output: &egui::FullOutput) -> Result<RgbaImage, String> {
        let scale = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * scale;
        let primitives = ctx.tessellate(output.shapes.clone(), scale);
        self.paint([pixels(size.x), pixels(size.y)], scale, &primitives)
    }
}

impl CpuRenderer {
    /// Paints on a transparent picture of that size in pixels; `scale` is pixels a point.
    ///
    /// # Errors
    /// When a mesh needs a texture that was never sent, or a primitive is a paint callback.
    pub fn paint(&self, size: [u32; 2], scale: f32, primitives: &[ClippedPrimitive]) -> Result<RgbaImage, String> {
        let mut target = Target { image: RgbaImage::new(size[0], size[1]), scale };
        for ClippedPrimitive { clip_rect, primitive } in primitives {
            match primitive {
                Primitive::Mesh(mesh) if mesh.indices.is_empty() => {}
                Primitive::Mesh(mesh) => {
                    let texture = self.textures.get(&mesh.texture_id);
                    let texture = texture.ok_or_else(|| format!("texture {:?} was never sent", mesh.texture_id))?;
                    target.mesh(mesh, texture, *clip_rect);
                }
                Primitive::Callback(_) => return Err("paint callbacks need a GPU".to_owned()),
            }
        }
        Ok(target.image)
    }

    fn update(&mut self, id: TextureId, delta: &ImageDelta) {
        let ImageData::Color(image) = &delta.image;
        match delta.pos {
            None => {
                let texture = Texture { size: image.size, pixels: image.pixels.clone(), options: delta.options };
                self.textures.insert(id, texture);
            }
            Some([left, top]) => {
                let Some(texture) = self.textures.get_mut(&id) else { return };
                for (row, line) in image.pixels.chunks(image.size[0].max(1)).enumerate() {
                    let start = (top + row) * texture.size[0] + left;
                    texture.pixels[start..start + line.len()].copy_from_slice(line);
                }
            }
        }
    }
}

/// A texture in premultiplied gamma colours, row by row.
struct Texture {
    size: [usize; 2],
    pixels: Vec<Color32>,
    options: TextureOptions,
}

impl Texture {
    /// The colour at a texture coordinate, channels 0 to 1.
    fn sample(&self, uv: Pos2) -> [f32; 4] {
        let [x, y] = [uv.x * coordinate(self.size[0]), uv.y * coordinate(self.size[1])];
        if self.options.magnification == TextureFilter::Nearest {
            return self.texel(whole(x.floor()), whole(y.floor()));
        }
        let (left, top) = ((x - 0.5).floor(), (y - 0.5).floor());
        let (fx, fy) = (x - 0.5 - left, y - 0.5 - top);
        let (column, row) = (whole(left), whole(top));
        let upper = mix(self.texel(column, row), self.texel(column + 1, row), fx);
        let lower = mix(self.texel(column, row + 1), self.texel(column + 1, row + 1), fx);
        mix(upper, lower, fy)
    }

    fn texel(&self, x: i64, y: i64) -> [f32; 4] {
        let column = wrapped(x, self.size[0], self.options.wrap_mode);
        let row = wrapped(y, self.size[1], self.options.wrap_mode);
        channels(self.pixels[row * self.size[0] + column])
    }
}

/// The picture being painted.
struct Target {
    image: RgbaImage,
    scale: f32,
}

/// A vertex on the fixed-point grid.
#[derive(Clone, Copy)]
struct Corner {
    x: i64,
    y: i64,
    vertex: Vertex,
}

impl Target {
    fn mesh(&mut self, mesh: &Mesh, texture: &Texture, clip: Rect) {
        let limit = |value: f32, most: u32| whole((value * self.scale).round()).clamp(0, i64::from(most));
        let (width, height) = self.image.dimensions();
        let clip = Bounds {
            left: limit(clip.min.x, width),
            right: limit(clip.max.x, width),
            top: limit(clip.min.y, height),
            bottom: limit(clip.max.y, height),
        };
        for corners in mesh.indices.chunks_exact(3) {
            let corner = |index: u32| self.corner(mesh.vertices[index as usize]);
            self.triangle([corner(corners[0]), corner(corners[1]), corner(corners[2])], texture, clip);
        }
    }

    fn corner(&self, vertex: Vertex) -> Corner {
        let fixed = |value: f32| whole((value * self.scale * coordinate(SUBPIXELS as usize)).round());
        Corner { x: fixed(vertex.pos.x), y: fixed(vertex.pos.y), vertex }
    }

    fn triangle(&mut self, [a, mut b, mut c]: [Corner; 3], texture: &Texture, clip: Bounds) {
        let mut area = cross(a, b, c.x, c.y);
        if area == 0 {
            return;
        }
        if area < 0 {
            (b, c, area) = (c, b, -area);
        }
        let bounds = clip.cut([a, b, c]);
        let edges = [Edge::new(b, c), Edge::new(c, a), Edge::new(a, b)];
        let corners = [a.vertex, b.vertex, c.vertex];
        let flat = corners.iter().all(|v| v.color == corners[0].color && v.uv == corners[0].uv);
        let solid = flat.then(|| shade(channels(corners[0].color), texture.sample(corners[0].uv)));
        for y in bounds.top..bounds.bottom {
            for x in bounds.left..bounds.right {
                let weights = edges.map(|edge| edge.at(x, y));
                if (0..3).any(|i| weights[i] < edges[i].least) {
                    continue;
                }
                let source = solid.unwrap_or_else(|| {
                    let share = weights.map(|weight| (weight as f64 / area as f64) as f32);
                    interpolated(&corners, share, texture)
                });
                self.blend(x, y, source);
            }
        }
    }

    /// Premultiplied "over", in gamma space, rounded to 8 bits as a frame buffer does.
    fn blend(&mut self, x: i64, y: i64, source: [f32; 4]) {
        let pixel = self.image.get_pixel_mut(x as u32, y as u32);
        let rest = 1.0 - source[3];
        for (channel, value) in pixel.0.iter_mut().zip(source) {
            let mixed = value * 255.0 + f32::from(*channel) * rest;
            *channel = (mixed + 0.5).clamp(0.0, 255.0) as u8;
        }
    }
}

/// Whole pixels; right and bottom are exclusive.
#[derive(Clone, Copy)]
struct Bounds {
    left: i64,
    right: i64,
    top: i64,
    bottom: i64,
}

impl Bounds {
    /// The part whose pixel centres can lie in the triangle.
    fn cut(self, corners: [Corner; 3]) -> Self {
        let xs = corners.map(|c| c.x);
        let ys = corners.map(|c| c.y);
        let low = |values: [i64; 3]| values.into_iter().min().unwrap_or(0).div_euclid(SUBPIXELS);
        let high = |values: [i64; 3]| values.into_iter().max().unwrap_or(0).div_euclid(SUBPIXELS) + 1;
        Self {
            left: self.left.max(low(xs)),
            right: self.right.min(high(xs)),
            top: self.top.max(low(ys)),
            bottom: self.bottom.min(high(ys)),
        }
    }
}

/// An edge of a clockwise triangle (y points down).
#[derive(Clone, Copy)]
struct Edge {
    from: Corner,
    to: Corner,
    /// Least weight that is inside: 0 on top and left edges, 1 on the others, so that triangles which share
    /// an edge paint each pixel once.
    least: i64,
}

impl Edge {
    fn new(from: Corner, to: Corner) -> Self {
        let is_top_left = to.y < from.y || (to.y == from.y && to.x > from.x);
        Self { from, to, least: i64::from(!is_top_left) }
    }

    /// Twice the area of the edge and the centre of the pixel, in squared subpixels.
    fn at(&self, x: i64, y: i64) -> i64 {
        cross(self.from, self.to, x * SUBPIXELS + SUBPIXELS / 2, y * SUBPIXELS + SUBPIXELS / 2)
    }
}

fn cross(a: Corner, b: Corner, x: i64, y: i64) -> i64 {
    (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)
}

fn interpolated(corners: &[Vertex; 3], share: [f32; 3], texture: &Texture) -> [f32; 4] {
    let mut colour = [0.0; 4];
    let (mut u, mut v) = (0.0, 0.0);
    for (vertex, part) in corners.iter().zip(share) {
        u += vertex.uv.x * part;
        v += vertex.uv.y * part;
        for (sum, channel) in colour.iter_mut().zip(channels(vertex.color)) {
            *sum += channel * part;
        }
    }
    shade(colour, texture.sample(Pos2::new(u, v)))
}

fn shade(a: [f32; 4], b: [f32; 4]) -> [f32; 4] {
    std::array::from_fn(|i| a[i] * b[i])
}

fn mix(a: [f32; 4], b: [f32; 4], part: f32) -> [f32; 4] {
    std::array::from_fn(|i| a[i] * (1.0 - part) + b[i] * part)
}

fn channels(colour: Color32) -> [f32; 4] {
    colour.to_array().map(|channel| f32::from(channel) / 255.0)
}

fn wrapped(at: i64, size: usize, mode: TextureWrapMode) -> usize {
    let size = size as i64;
    let inside = match mode {
        TextureWrapMode::ClampToEdge => at.clamp(0, size - 1),
        TextureWrapMode::Repeat => at.rem_euclid(size),
        TextureWrapMode::MirroredRepeat => {
            let turn = at.rem_euclid(2 * size);
            turn.min(2 * size - 1 - turn)
        }
    };
    inside as usize
}

fn whole(value: f32) -> i64 {
    value as i64
}

fn coordinate(value: usize) -> f32 {
    value as f32
}

fn pixels(value: f32) -> u32 {
    value.round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::epaint::ColorImage;
    use egui::{pos2, vec2};
    use egui_kittest::TestRenderer as _;

    const EVERYTHING: Rect = Rect::EVERYTHING;

    /// A renderer whose texture 0 holds these pixels in one row.
    fn renderer(pixels: &[Color32], options: TextureOptions) -> CpuRenderer {
        let mut renderer = CpuRenderer::default();
        let image = ColorImage::new([pixels.len(), 1], pixels.to_vec());
        renderer.update(TextureId::default(), &ImageDelta::full(image, options));
        renderer
    }

    fn paint(renderer: &CpuRenderer, size: u32, clip_rect: Rect, mesh: Mesh) -> RgbaImage {
        let primitives = [ClippedPrimitive { clip_rect, primitive: Primitive::Mesh(mesh) }];
        renderer.paint([size, size], 1.0, &primitives).expect("a texture was sent")
    }

    fn fan(points: &[Pos2], colour: Color32) -> Mesh {
        let mut mesh = Mesh::default();
        for &point in points {
            mesh.colored_vertex(point, colour);
        }
        for corner in 1..points.len() as u32 - 1 {
            mesh.add_triangle(0, corner, corner + 1);
        }
        mesh
    }

    #[test]
    fn triangles_that_share_edges_paint_each_pixel_once() {
        let renderer = renderer(&[Color32::WHITE], TextureOptions::LINEAR);
        let colour = Color32::from_rgba_premultiplied(100, 100, 100, 100);
        let corners = [pos2(0.0, 0.0), pos2(8.0, 0.0), pos2(8.0, 8.0), pos2(0.0, 8.0)];
        for hub in [pos2(4.0, 4.0), pos2(3.5, 2.5), pos2(1.25, 6.875), pos2(0.5, 0.5)] {
            for turn in [1.0, -1.0] {
                let mut points = vec![hub];
                points.extend(corners);
                points.push(corners[0]);
                if turn < 0.0 {
                    points[1..].reverse();
                }
                let image = paint(&renderer, 8, EVERYTHING, fan(&points, colour));
                assert!(image.pixels().all(|pixel| pixel.0 == [100; 4]), "hub {hub:?}");
            }
        }
    }

    #[test]
    fn edges_through_pixel_centres_belong_to_the_top_left() {
        let renderer = renderer(&[Color32::WHITE], TextureOptions::LINEAR);
        let points = [pos2(1.5, 1.5), pos2(3.5, 1.5), pos2(3.5, 3.5), pos2(1.5, 3.5)];
        let image = paint(&renderer, 5, EVERYTHING, fan(&points, Color32::WHITE));
        for (x, y, pixel) in image.enumerate_pixels() {
            let is_inside = (1..3).contains(&x) && (1..3).contains(&y);
            assert_eq!(pixel.0[3] == 255, is_inside, "{x},{y}");
        }
    }

    #[test]
    fn nothing_is_painted_outside_the_clip_rectangle() {
        let renderer = renderer(&[Color32::WHITE], TextureOptions::LINEAR);
        let points = [pos2(-9.0, -9.0), pos2(99.0, -9.0), pos2(99.0, 99.0), pos2(-9.0, 99.0)];
        let clip = Rect::from_min_size(pos2(1.4, 1.6), vec2(2.0, 2.0));
        let image = paint(&renderer, 6, clip, fan(&points, Color32::WHITE));
        for (x, y, pixel) in image.enumerate_pixels() {
            let is_inside = (1..3).contains(&x) && (2..4).contains(&y);
            assert_eq!(pixel.0 == [255; 4], is_inside, "{x},{y}");
        }
    }

    #[test]
    fn colours_blend_premultiplied() {
        let renderer = renderer(&[Color32::WHITE], TextureOptions::LINEAR);
        let points = [pos2(0.0, 0.0), pos2(2.0, 0.0), pos2(2.0, 2.0), pos2(0.0, 2.0)];
        let mut mesh = fan(&points, Color32::from_rgb(0, 0, 200));
        mesh.append(fan(&points, Color32::from_rgba_premultiplied(128, 0, 0, 128)));
        let image = paint(&renderer, 2, EVERYTHING, mesh);
        assert!(image.pixels().all(|pixel| pixel.0 == [128, 0, 100, 255]), "{:?}", image.get_pixel(0, 0));
    }

    #[test]
    fn textures_are_sampled_between_their_texels() {
        let row = [Color32::BLACK, Color32::WHITE];
        for (options, u, want) in [
            (TextureOptions::LINEAR, 0.25, 0.0),
            (TextureOptions::LINEAR, 0.5, 0.5),
            (TextureOptions::LINEAR, 0.0, 0.0),
            (TextureOptions::LINEAR_REPEAT, 0.0, 0.5),
            (TextureOptions::LINEAR_MIRRORED_REPEAT, 1.25, 1.0),
            (TextureOptions::NEAREST, 0.49, 0.0),
            (TextureOptions::NEAREST, 0.51, 1.0),
        ] {
            let renderer = renderer(&row, options);
            let texture = &renderer.textures[&TextureId::default()];
            assert_eq!(texture.sample(pos2(u, 0.5))[0], want, "{options:?} at {u}");
        }
    }

    #[test]
    fn a_partial_delta_changes_only_its_part_and_a_freed_texture_is_gone() {
        let mut renderer = renderer(&[Color32::BLACK; 3], TextureOptions::NEAREST);
        let part = ColorImage::new([1, 1], vec![Color32::WHITE]);
        let mut delta = TexturesDelta::default();
        delta.push(TextureId::default(), ImageDelta::partial([1, 0], part, TextureOptions::NEAREST));
        renderer.handle_delta(&mut delta);
        let texture = &renderer.textures[&TextureId::default()];
        assert_eq!(texture.pixels, [Color32::BLACK, Color32::WHITE, Color32::BLACK]);
        delta.free(TextureId::default());
        renderer.handle_delta(&mut delta);
        let mesh = fan(&[Pos2::ZERO; 3], Color32::WHITE);
        let primitives = [ClippedPrimitive { clip_rect: EVERYTHING, primitive: Primitive::Mesh(mesh) }];
        assert!(renderer.paint([1, 1], 1.0, &primitives).is_err());
    }

    #[test]
    fn a_harness_gives_the_same_bytes_every_time() {
        let picture = || {
            let mut harness = egui_kittest::Harness::builder()
                .with_size([120.0, 80.0])
                .with_pixels_per_point(1.5)
                .renderer(CpuRenderer::default())
                .build_ui(|ui| {
                    let painter = ui.painter();
                    painter.rect_filled(ui.ctx().content_rect(), 6.0, Color32::from_rgb(11, 110, 105));
                    painter.circle_filled(pos2(60.0, 40.0), 20.3, Color32::from_white_alpha(90));
                });
            harness.run();
            harness.render().expect("a picture")
        };
        let first = picture();
        assert_eq!(first.dimensions(), (180, 120));
        assert_eq!(first.get_pixel(90, 12).0, [11, 110, 105, 255]);
        assert!(first.get_pixel(90, 60).0[0] > 80, "the circle lies over the rectangle");
        assert_eq!(first, picture());
    }
}
