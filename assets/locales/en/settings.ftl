# The settings: choices, what the data is, licences, past messages.

settings-title = Settings
settings-subtitle = Applied at once and kept on this computer
settings-general = General
settings-data = About the data
settings-licences = Licences
settings-messages = Messages

settings-look = Language and look
settings-language = Language
settings-language-explain = Numbers, dates and money follow it
settings-theme = Theme
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-text-size = Text size
settings-text-size-explain = 80 to 200%, everything grows with it
settings-text-size-now = Text size { $pct }
settings-motion = Less motion
settings-motion-explain = Nothing slides or fades
settings-work = Numbers
settings-currency = Currency of new profiles
settings-currency-explain = Nothing is converted: amounts stay as you typed them
settings-unconfirmed = Show unconfirmed figures
settings-unconfirmed-explain = Numbers that others quote with the official address, where the original was not seen. They are drawn hollow, labelled, and never count in a verdict

settings-files = Your files
settings-files-explain = Your profiles are in profiles.ron in this folder, with three backups beside it. Your settings are in settings.ron: in the system’s folder for settings or, with SKILLVANE_HOME or in portable mode, in this same folder. Both can be read and edited with any text editor while the program is closed
settings-no-folder = The system names no folder for your files, so nothing can be saved. Set SKILLVANE_HOME to a folder and start Skillvane again
settings-open-folder = Open folder
settings-copy-path = Copy path
settings-privacy = Privacy
settings-privacy-explain = Skillvane opens no network socket until you ask for a refresh or switch one on; then it asks the online sources that you chose and sends them nothing of yours but your own token where one needs it. There is no account, no tracking and no update check: what you enter stays in the files above. A source page opens in your browser, and only when you click it

currency-name-IDR = Indonesian rupiah
currency-name-USD = US dollar
currency-name-EUR = Euro
currency-name-GBP = Pound sterling
currency-name-SGD = Singapore dollar
currency-name-MYR = Malaysian ringgit
currency-name-AUD = Australian dollar
currency-name-INR = Indian rupee
currency-name-PHP = Philippine peso
currency-name-JPY = Japanese yen

data-subtitle = Made on { $made }, newest point { $newest }
data-skills = skills
data-series = series
data-points = points
data-figures = published figures
data-unconfirmed = unconfirmed figures
data-relations = relations
data-sources-count = sources
data-no-single-source = There is no open, current series of freelance demand by single skill anywhere. So the data comes in layers, and every number says which one it is from
data-layers = What is in it
data-span = { $from } to { $to }
data-series-of = { $n ->
    [one] 1 series
   *[other] { $n } series
}
data-rows-of = { $n ->
    [one] 1 row
   *[other] { $n } rows
}
data-says = Says
data-says-not = Does not say

layer-freelance-post-share-says = Where freelance posts are now, week by week, by category
layer-freelance-post-share-not = A trend yet: these are a few weeks of one vendor’s count of one platform
layer-advertised-hourly-rate-says = What clients advertise an hour now, by category
layer-advertised-hourly-rate-not = What is paid in the end, or a trend yet
layer-freelance-vacancy-index-says = Real demand for online freelancers by group over eight years; shares are the fair reading
layer-freelance-vacancy-index-not = Anything after August 2024, when collection stopped; some months of Writing and Clerical carry artefacts
layer-job-postings-index-says = Where demand in a field goes now, seasonally adjusted
layer-job-postings-index-not = Freelance work: these are jobs of employees, a stand-in. Editions are never joined
layer-ai-share-of-postings-says = How far AI has entered job adverts, by country
layer-ai-share-of-postings-not = Anything about single skills or freelance work
layer-active-developers-says = What technologists work with
layer-page-views-says = What readers look up
layer-page-views-not = Paid work: this is interest. Views by people, bots left out
layer-open-adverts-says = Remote adverts that stood open on the days of your own refreshes
layer-open-adverts-not = The whole board: it shows at most 100, so 100 means 100 or more
layer-open-projects-says = Freelance projects that stood open on the days of your own refreshes
layer-open-projects-not = What was paid, and what stood open on other days
layer-active-developers-not = Paid work: this is activity. A gap means under 100 developers, not none
layer-figures = Published figures
layer-figures-says = What was reported about one skill in one period, with its counts where the source gives them
layer-figures-not = What did not move: only movers are reported, on differing bases. Single points, never a line
layer-pay = Pay
layer-pay-says = How pay differs between skills
layer-pay-not = One common pay: wages, advertised and asked rates are never averaged. Indonesia is nearly missing
layer-relations = Relatedness
layer-relations-says = How close two skills are and which tools both use
layer-relations-not = Closeness outside the United States, where the occupations were described. Our own judgements are marked

data-warnings = Parts of the bundled data could not be read
data-warnings-explain = Everything else was loaded. Installing Skillvane again restores the data
data-warning-place = { $file }, line { $line }
data-warning-whole-file = The file was left out, everything else was kept: { $detail }
data-warning-item = { $item } was left out, the rest of the file was kept: { $detail }
data-warning-mention = { $item } was kept without a mention that leads nowhere: { $detail }
data-warning-kept = { $item } was kept as it is: { $detail }
data-warning-some-item = One entry

data-sources = Sources
data-sources-hint = Search publisher, title, licence
data-sources-found = { $n ->
    [one] 1 source
   *[other] { $n } sources
}
data-sources-none = No source has these words. Try a publisher or a year
data-source-open = Open page
data-source-open-named = Open the page of { $title }
data-source-undated = undated
data-source-credit = Credit: { $credit }

licence-own = Skillvane
licence-own-explain = Free software under the MIT licence or the Apache licence 2.0, as you choose
licence-credits = Data and credits
licence-inter = Inter
licence-phosphor = Phosphor icons
licence-hack = Hack
licence-ubuntu = Ubuntu Light
licence-crates = Libraries
licence-crates-explain = Skillvane is built from these Rust libraries and from those that they need in turn. Each carries its licence in its package; Cargo.lock lists all of them with their versions

messages-explain = What was said since the start, newest first
messages-none = Nothing was said yet
messages-none-explain = Confirmations and problems are listed here, also after they left the screen
messages-problem = Problem
messages-note = Note
