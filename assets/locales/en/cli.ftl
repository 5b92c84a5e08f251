# The command line: the overview as text, and what is said when no window can open.

cli-title = Skillvane: what clients ask for, as of { $date }
cli-data = Data made on { $made }, newest point { $newest }. Nothing was sent over the network.
cli-categories = Categories
cli-verdict = { $category }: { $verdict }
cli-support = { $pct } of the evidence points this way. As of { $date }, { $age }.
cli-mixed = { $rising } of the evidence rises, { $falling } falls, { $flat } stands still. As of { $date }, { $age }.
cli-unknown = Nothing measured in the last three years. Last measured: { $date }, { $age }.
cli-disagree = Sources disagree: { $up } ({ $up_name }) beside { $down } ({ $down_name }).
cli-share = { $pct } of the verdict
cli-stand-in = Stand-in: { $reason }
cli-year-on-year = { $period } on the year before
cli-two-ends = { $period }, first point against last
cli-most-added = Skills by jobs added (only where the counts are published)
cli-added = { $skill }: { $growth }, { $base }
cli-most-posted = Skills by jobs posted (the newest published number of each)
cli-posted = { $skill }: { $count } jobs
cli-profile = Profile: { $name }
cli-coverage-title = How much of each category you cover
cli-coverage = { $category }: { $range } ({ $rated } of { $skills } skills rated)
cli-coverage-unrated = { $category }: { $range } ({ $rated } of { $skills } skills rated, { $unrated } not rated)
cli-near-title = Rising skills closest to what you can do
cli-near = { $skill }: { $range } close, through { $via }
cli-near-own = { $skill }: { $range } close, you have begun it
cli-near-shared = Both use { $tools }
cli-near-judged = Closeness is our judgement
cli-near-none = None of the skills near to yours is rising in this data.
cli-credits = Credits

cli-profile-none = The profile file holds no profile. Make one in the program first. File: { $path }

cli-no-display = There is no display here, so no window can open. The overview follows as text.
cli-missing-library = The window cannot open because the system library { $library } is missing. Install it with: { $apt } (Debian, Ubuntu), { $dnf } (Fedora) or { $pacman } (Arch). The overview follows as text.
cli-no-graphics = The window cannot open because no OpenGL driver answers. Install one with: { $apt } (Debian, Ubuntu), { $dnf } (Fedora) or { $pacman } (Arch); on Windows and macOS update the graphics driver. The overview follows as text.
cli-window-failed = The window cannot open; the system reports '{ $detail }'. The overview follows as text.
