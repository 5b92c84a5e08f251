//! Code points of the bundled Phosphor icons, generated from `assets/fonts/phosphor-icons.csv`.

/// The icon `activity`.
pub const ACTIVITY: &str = "\u{E000}";
/// The icon `archive`.
pub const ARCHIVE: &str = "\u{E00C}";
/// The icon `arrow-clockwise`.
pub const ARROW_CLOCKWISE: &str = "\u{E036}";
/// The icon `arrow-counter-clockwise`.
pub const ARROW_COUNTER_CLOCKWISE: &str = "\u{E038}";
/// The icon `arrow-down`.
pub const ARROW_DOWN: &str = "\u{E03E}";
/// The icon `arrow-left`.
pub const ARROW_LEFT: &str = "\u{E058}";
/// The icon `arrow-right`.
pub const ARROW_RIGHT: &str = "\u{E06C}";
/// The icon `arrow-square-out`.
pub const ARROW_SQUARE_OUT: &str = "\u{E5DE}";
/// The icon `arrow-u-up-left`.
pub const ARROW_U_UP_LEFT: &str = "\u{E08A}";
/// The icon `arrow-u-up-right`.
pub const ARROW_U_UP_RIGHT: &str = "\u{E08C}";
/// The icon `arrow-up`.
pub const ARROW_UP: &str = "\u{E08E}";
/// The icon `arrows-clockwise`.
pub const ARROWS_CLOCKWISE: &str = "\u{E094}";
/// The icon `bell`.
pub const BELL: &str = "\u{E0CE}";
/// The icon `book-open`.
pub const BOOK_OPEN: &str = "\u{E0E6}";
/// The icon `bookmark`.
pub const BOOKMARK: &str = "\u{E0E8}";
/// The icon `bookmark-simple`.
pub const BOOKMARK_SIMPLE: &str = "\u{E0EA}";
/// The icon `books`.
pub const BOOKS: &str = "\u{E758}";
/// The icon `brain`.
pub const BRAIN: &str = "\u{E74E}";
/// The icon `briefcase`.
pub const BRIEFCASE: &str = "\u{E0EE}";
/// The icon `calculator`.
pub const CALCULATOR: &str = "\u{E538}";
/// The icon `calendar`.
pub const CALENDAR: &str = "\u{E108}";
/// The icon `calendar-check`.
pub const CALENDAR_CHECK: &str = "\u{E712}";
/// The icon `caret-down`.
pub const CARET_DOWN: &str = "\u{E136}";
/// The icon `caret-left`.
pub const CARET_LEFT: &str = "\u{E138}";
/// The icon `caret-right`.
pub const CARET_RIGHT: &str = "\u{E13A}";
/// The icon `caret-up`.
pub const CARET_UP: &str = "\u{E13C}";
/// The icon `certificate`.
pub const CERTIFICATE: &str = "\u{E766}";
/// The icon `chalkboard-teacher`.
pub const CHALKBOARD_TEACHER: &str = "\u{E600}";
/// The icon `chart-bar`.
pub const CHART_BAR: &str = "\u{E150}";
/// The icon `chart-bar-horizontal`.
pub const CHART_BAR_HORIZONTAL: &str = "\u{E152}";
/// The icon `chart-line`.
pub const CHART_LINE: &str = "\u{E154}";
/// The icon `chart-line-up`.
pub const CHART_LINE_UP: &str = "\u{E156}";
/// The icon `chart-pie-slice`.
pub const CHART_PIE_SLICE: &str = "\u{E15A}";
/// The icon `chart-scatter`.
pub const CHART_SCATTER: &str = "\u{EAAC}";
/// The icon `check`.
pub const CHECK: &str = "\u{E182}";
/// The icon `check-circle`.
pub const CHECK_CIRCLE: &str = "\u{E184}";
/// The icon `circle`.
pub const CIRCLE: &str = "\u{E18A}";
/// The icon `circle-dashed`.
pub const CIRCLE_DASHED: &str = "\u{E602}";
/// The icon `circle-half`.
pub const CIRCLE_HALF: &str = "\u{E18C}";
/// The icon `clipboard-text`.
pub const CLIPBOARD_TEXT: &str = "\u{E198}";
/// The icon `clock`.
pub const CLOCK: &str = "\u{E19A}";
/// The icon `clock-countdown`.
pub const CLOCK_COUNTDOWN: &str = "\u{ED2C}";
/// The icon `clock-counter-clockwise`.
pub const CLOCK_COUNTER_CLOCKWISE: &str = "\u{E1A0}";
/// The icon `code`.
pub const CODE: &str = "\u{E1BC}";
/// The icon `coins`.
pub const COINS: &str = "\u{E78E}";
/// The icon `columns`.
pub const COLUMNS: &str = "\u{E546}";
/// The icon `command`.
pub const COMMAND: &str = "\u{E1C4}";
/// The icon `compass`.
pub const COMPASS: &str = "\u{E1C8}";
/// The icon `copy`.
pub const COPY: &str = "\u{E1CA}";
/// The icon `corners-in`.
pub const CORNERS_IN: &str = "\u{E1CE}";
/// The icon `corners-out`.
pub const CORNERS_OUT: &str = "\u{E1D0}";
/// The icon `crosshair`.
pub const CROSSHAIR: &str = "\u{E1D6}";
/// The icon `currency-circle-dollar`.
pub const CURRENCY_CIRCLE_DOLLAR: &str = "\u{E54C}";
/// The icon `database`.
pub const DATABASE: &str = "\u{E1DE}";
/// The icon `dot-outline`.
pub const DOT_OUTLINE: &str = "\u{ECE0}";
/// The icon `dots-six-vertical`.
pub const DOTS_SIX_VERTICAL: &str = "\u{EAE2}";
/// The icon `dots-three`.
pub const DOTS_THREE: &str = "\u{E1FE}";
/// The icon `download-simple`.
pub const DOWNLOAD_SIMPLE: &str = "\u{E20C}";
/// The icon `equals`.
pub const EQUALS: &str = "\u{E21C}";
/// The icon `export`.
pub const EXPORT: &str = "\u{EAF0}";
/// The icon `eye`.
pub const EYE: &str = "\u{E220}";
/// The icon `eye-slash`.
pub const EYE_SLASH: &str = "\u{E224}";
/// The icon `file`.
pub const FILE: &str = "\u{E230}";
/// The icon `file-arrow-down`.
pub const FILE_ARROW_DOWN: &str = "\u{E232}";
/// The icon `file-arrow-up`.
pub const FILE_ARROW_UP: &str = "\u{E61E}";
/// The icon `file-csv`.
pub const FILE_CSV: &str = "\u{EB1C}";
/// The icon `file-pdf`.
pub const FILE_PDF: &str = "\u{E702}";
/// The icon `file-text`.
pub const FILE_TEXT: &str = "\u{E23A}";
/// The icon `film-slate`.
pub const FILM_SLATE: &str = "\u{E8C2}";
/// The icon `flag`.
pub const FLAG: &str = "\u{E244}";
/// The icon `flag-banner`.
pub const FLAG_BANNER: &str = "\u{E622}";
/// The icon `folder`.
pub const FOLDER: &str = "\u{E24A}";
/// The icon `folder-open`.
pub const FOLDER_OPEN: &str = "\u{E256}";
/// The icon `funnel`.
pub const FUNNEL: &str = "\u{E266}";
/// The icon `funnel-simple`.
pub const FUNNEL_SIMPLE: &str = "\u{E268}";
/// The icon `gear`.
pub const GEAR: &str = "\u{E270}";
/// The icon `gear-six`.
pub const GEAR_SIX: &str = "\u{E272}";
/// The icon `git-diff`.
pub const GIT_DIFF: &str = "\u{E27C}";
/// The icon `globe`.
pub const GLOBE: &str = "\u{E288}";
/// The icon `globe-simple`.
pub const GLOBE_SIMPLE: &str = "\u{E28E}";
/// The icon `graduation-cap`.
pub const GRADUATION_CAP: &str = "\u{E62C}";
/// The icon `handshake`.
pub const HANDSHAKE: &str = "\u{E582}";
/// The icon `hash`.
pub const HASH: &str = "\u{E2A2}";
/// The icon `headset`.
pub const HEADSET: &str = "\u{E584}";
/// The icon `heart`.
pub const HEART: &str = "\u{E2A8}";
/// The icon `hourglass`.
pub const HOURGLASS: &str = "\u{E2B2}";
/// The icon `house`.
pub const HOUSE: &str = "\u{E2C2}";
/// The icon `identification-card`.
pub const IDENTIFICATION_CARD: &str = "\u{E2C8}";
/// The icon `image`.
pub const IMAGE: &str = "\u{E2CA}";
/// The icon `info`.
pub const INFO: &str = "\u{E2CE}";
/// The icon `key`.
pub const KEY: &str = "\u{E2D6}";
/// The icon `keyboard`.
pub const KEYBOARD: &str = "\u{E2D8}";
/// The icon `lightbulb`.
pub const LIGHTBULB: &str = "\u{E2DC}";
/// The icon `link`.
pub const LINK: &str = "\u{E2E2}";
/// The icon `link-break`.
pub const LINK_BREAK: &str = "\u{E2E4}";
/// The icon `list-checks`.
pub const LIST_CHECKS: &str = "\u{EADC}";
/// The icon `lock`.
pub const LOCK: &str = "\u{E2FA}";
/// The icon `lock-key`.
pub const LOCK_KEY: &str = "\u{E2FE}";
/// The icon `lock-open`.
pub const LOCK_OPEN: &str = "\u{E306}";
/// The icon `magic-wand`.
pub const MAGIC_WAND: &str = "\u{E6B6}";
/// The icon `magnifying-glass`.
pub const MAGNIFYING_GLASS: &str = "\u{E30C}";
/// The icon `map-trifold`.
pub const MAP_TRIFOLD: &str = "\u{E31A}";
/// The icon `math-operations`.
pub const MATH_OPERATIONS: &str = "\u{E31E}";
/// The icon `megaphone`.
pub const MEGAPHONE: &str = "\u{E324}";
/// The icon `minus`.
pub const MINUS: &str = "\u{E32A}";
/// The icon `minus-circle`.
pub const MINUS_CIRCLE: &str = "\u{E32C}";
/// The icon `monitor`.
pub const MONITOR: &str = "\u{E32E}";
/// The icon `moon`.
pub const MOON: &str = "\u{E330}";
/// The icon `not-equals`.
pub const NOT_EQUALS: &str = "\u{EDA6}";
/// The icon `note`.
pub const NOTE: &str = "\u{E348}";
/// The icon `note-pencil`.
pub const NOTE_PENCIL: &str = "\u{E34C}";
/// The icon `package`.
pub const PACKAGE: &str = "\u{E390}";
/// The icon `paint-brush`.
pub const PAINT_BRUSH: &str = "\u{E6F0}";
/// The icon `palette`.
pub const PALETTE: &str = "\u{E6C8}";
/// The icon `path`.
pub const PATH: &str = "\u{E39C}";
/// The icon `pause`.
pub const PAUSE: &str = "\u{E39E}";
/// The icon `pen-nib`.
pub const PEN_NIB: &str = "\u{E3AC}";
/// The icon `pencil`.
pub const PENCIL: &str = "\u{E3AE}";
/// The icon `pencil-simple`.
pub const PENCIL_SIMPLE: &str = "\u{E3B4}";
/// The icon `percent`.
pub const PERCENT: &str = "\u{E3B6}";
/// The icon `play`.
pub const PLAY: &str = "\u{E3D0}";
/// The icon `plus`.
pub const PLUS: &str = "\u{E3D4}";
/// The icon `plus-circle`.
pub const PLUS_CIRCLE: &str = "\u{E3D6}";
/// The icon `printer`.
pub const PRINTER: &str = "\u{E3DC}";
/// The icon `pulse`.
pub const PULSE: &str = "\u{E000}";
/// The icon `push-pin`.
pub const PUSH_PIN: &str = "\u{E3E2}";
/// The icon `question`.
pub const QUESTION: &str = "\u{E3E8}";
/// The icon `robot`.
pub const ROBOT: &str = "\u{E762}";
/// The icon `rows`.
pub const ROWS: &str = "\u{E5A2}";
/// The icon `scales`.
pub const SCALES: &str = "\u{E750}";
/// The icon `seal-check`.
pub const SEAL_CHECK: &str = "\u{E606}";
/// The icon `share-network`.
pub const SHARE_NETWORK: &str = "\u{E408}";
/// The icon `shield`.
pub const SHIELD: &str = "\u{E40A}";
/// The icon `shield-check`.
pub const SHIELD_CHECK: &str = "\u{E40C}";
/// The icon `shopping-cart`.
pub const SHOPPING_CART: &str = "\u{E41E}";
/// The icon `sidebar-simple`.
pub const SIDEBAR_SIMPLE: &str = "\u{EC24}";
/// The icon `signpost`.
pub const SIGNPOST: &str = "\u{E89C}";
/// The icon `sliders-horizontal`.
pub const SLIDERS_HORIZONTAL: &str = "\u{E434}";
/// The icon `sparkle`.
pub const SPARKLE: &str = "\u{E6A2}";
/// The icon `square`.
pub const SQUARE: &str = "\u{E45E}";
/// The icon `stack`.
pub const STACK: &str = "\u{E466}";
/// The icon `star`.
pub const STAR: &str = "\u{E46A}";
/// The icon `star-half`.
pub const STAR_HALF: &str = "\u{E70A}";
/// The icon `stop`.
pub const STOP: &str = "\u{E46C}";
/// The icon `student`.
pub const STUDENT: &str = "\u{E73E}";
/// The icon `sun`.
pub const SUN: &str = "\u{E472}";
/// The icon `table`.
pub const TABLE: &str = "\u{E476}";
/// The icon `target`.
pub const TARGET: &str = "\u{E47C}";
/// The icon `text-aa`.
pub const TEXT_AA: &str = "\u{E6EE}";
/// The icon `timer`.
pub const TIMER: &str = "\u{E492}";
/// The icon `translate`.
pub const TRANSLATE: &str = "\u{E4A2}";
/// The icon `trash`.
pub const TRASH: &str = "\u{E4A6}";
/// The icon `trend-down`.
pub const TREND_DOWN: &str = "\u{E4AC}";
/// The icon `trend-up`.
pub const TREND_UP: &str = "\u{E4AE}";
/// The icon `upload-simple`.
pub const UPLOAD_SIMPLE: &str = "\u{E4C0}";
/// The icon `user`.
pub const USER: &str = "\u{E4C2}";
/// The icon `user-circle`.
pub const USER_CIRCLE: &str = "\u{E4C4}";
/// The icon `users`.
pub const USERS: &str = "\u{E4D6}";
/// The icon `users-three`.
pub const USERS_THREE: &str = "\u{E68E}";
/// The icon `video-camera`.
pub const VIDEO_CAMERA: &str = "\u{E4DA}";
/// The icon `wallet`.
pub const WALLET: &str = "\u{E68A}";
/// The icon `warning`.
pub const WARNING: &str = "\u{E4E0}";
/// The icon `warning-circle`.
pub const WARNING_CIRCLE: &str = "\u{E4E2}";
/// The icon `warning-octagon`.
pub const WARNING_OCTAGON: &str = "\u{E4E4}";
/// The icon `wifi-high`.
pub const WIFI_HIGH: &str = "\u{E4EA}";
/// The icon `wifi-slash`.
pub const WIFI_SLASH: &str = "\u{E4F2}";
/// The icon `x`.
pub const X: &str = "\u{E4F6}";
/// The icon `x-circle`.
pub const X_CIRCLE: &str = "\u{E4F8}";
