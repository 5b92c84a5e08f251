# Online sources as they stand in the library and in the settings. What went wrong with one is in online.ftl.

# The sources: name, what they say and do not say, their terms, their places.
online-source-upwork-index = Upwork Market Index
online-source-indeed-sectors = Indeed: sectors
online-source-indeed-totals = Indeed: total
online-source-indeed-ai-share = Indeed AI tracker
online-source-github-topics = GitHub Innovation Graph
online-source-wikimedia-views = Wikipedia page views
online-source-pack-feed = Pack feeds
online-source-jobicy = Jobicy
online-source-freelancer = Freelancer.com

online-says-upwork-index = Freelance jobs posted on Upwork each week in 12 categories, their shares and the pay they offer
online-says-indeed-sectors = Job adverts in each field, day by day; 100 is 1 February 2020
online-says-indeed-totals = Job adverts in all fields together, day by day; 100 is 1 February 2020
online-says-indeed-ai-share = Which share of job adverts names AI
online-says-github-topics = How many developers published work on a topic, quarter by quarter
online-says-wikimedia-views = How often articles about skills are read, month by month. One small request an article
online-says-pack-feed = Data packs that an organisation offers at an address that you enter
online-says-jobicy = How many remote jobs stand open in an industry, one industry a refresh
online-says-freelancer = How many projects stand open for a skill

online-not-upwork-index = One vendor’s reading of one platform. Offered pay is not earned pay
online-not-indeed-sectors = Jobs for employees, not freelance work. The history is revised with each update
online-not-indeed-totals = Jobs for employees, not freelance work, and nothing about one field
online-not-indeed-ai-share = Nothing about freelance work or about one skill
online-not-github-topics = What people work with, not what clients pay for. Fewer than 100 are not published
online-not-wikimedia-views = Interest, not demand
online-not-pack-feed = A pack is only offered. You see what it would change before you take it
online-not-jobicy = Open adverts, not demand. Counts end at 100 and are six hours behind
online-not-freelancer = Open projects on one platform, not what they pay

online-licence-upwork-index = CC BY 4.0 · SnipeWork
online-licence-indeed-sectors = CC BY 4.0 · Indeed Hiring Lab
online-licence-indeed-totals = CC BY 4.0 · Indeed Hiring Lab
online-licence-indeed-ai-share = CC BY 4.0 · Indeed Hiring Lab
online-licence-github-topics = CC0 1.0 · GitHub
online-licence-wikimedia-views = CC0 1.0 · Wikimedia Foundation
online-licence-pack-feed = Licences as each pack says
online-licence-jobicy = Terms of the Jobicy API
online-licence-freelancer = Terms of the Freelancer.com API

online-places-upwork-index = World
online-places-indeed-sectors = 6 countries
online-places-indeed-totals = 11 places
online-places-indeed-ai-share = 9 countries
online-places-github-topics = 7 economies
online-places-wikimedia-views = 2 languages
online-places-pack-feed = your own addresses
online-places-jobicy = World
online-places-freelancer = World

online-where-upwork-index = The whole platform, all countries together
online-where-indeed-sectors = US, GB, CA, AU, DE, FR
online-where-indeed-totals = US, AU, CA, DE, ES, FR, GB, IE, IT, NL and the euro area
online-where-indeed-ai-share = AU, CA, DE, FR, GB, IE, IT, NL, US
online-where-github-topics = US, ID, IN, GB, DE, BR, PH
online-where-wikimedia-views = Wikipedia in English and in Indonesian
online-where-pack-feed = As each pack says
online-where-jobicy = Remote jobs, all countries together
online-where-freelancer = The whole platform, all countries together

# Settings: when and how.
online-set-when = When to refresh
online-set-when-off = Nothing is asked until you press Refresh in the library
online-set-when-weekly = When Skillvane starts and the last refresh is seven days old, it refreshes once
online-set-when-monthly = When Skillvane starts and the last refresh is thirty days old, it refreshes once
online-set-when-never-while-closed = Nothing happens while Skillvane is closed. No part of your profile, plan or notes is ever sent
online-set-to-library = Open the library

# Settings: the sources.
online-set-sources = Sources
online-set-sources-explain = A refresh asks those that are on, at the address below each
online-set-ask = Ask { $source }
online-set-address-of = Address of { $source }
online-set-address = Address: { $host }
online-set-address-own = Your own address: { $host }
online-set-address-documented = Documented: { $address }
online-set-use-documented = Use the documented address
online-set-use-documented-of = Use the documented address of { $source }
online-set-address-kept = The address stays as it was.
online-set-address-refused = { $why ->
    [not-https] This address is not encrypted: start it with https://. Plain http:// is for servers on this computer only
    [credentials] This address holds a name or a password: take them out
    [private] This address leads into a private network
   *[unreadable] This is no web address: write it like https://example.org/data.csv
}
online-set-address-lacks = { $part } is missing: the source puts in there what it asks for

# Settings: sources with terms.
online-set-terms-card = Sources with terms of their own
online-set-terms-explain = Off until you have read and accepted their terms. Only counts are kept, never an advert
online-set-terms-off = Terms not accepted
online-set-terms-on = Terms accepted
online-set-terms-read = Read the terms…
online-set-terms-read-of = Read the terms of { $source }…
online-set-terms-title = What you accept for { $source }
online-set-terms-jobicy-1 = At most one request an hour. Skillvane counts one industry a refresh and none twice a day
online-set-terms-jobicy-2 = At most 100 adverts a request, so 100 means “100 or more”
online-set-terms-jobicy-3 = Adverts come six hours late
online-set-terms-jobicy-4 = No redistribution: counts stay with you, and nothing of them goes to other job boards
online-set-terms-freelancer-1 = You need a Freelancer.com account and an access token of your own
online-set-terms-freelancer-2 = The API terms of Freelancer.com bind you, not Skillvane: read them at their site first
online-set-terms-freelancer-3 = The token goes to the address of this source alone, and no redirect takes it elsewhere
online-set-terms-freelancer-4 = The terms limit storing what the API gives: Skillvane keeps one number a skill and refresh. Decide whether that suits you
online-set-terms-page = Terms at the publisher
online-set-terms-page-of = Terms of { $source } at the publisher
online-set-terms-accept = Accept and switch on
online-set-terms-later = Not now
online-set-terms-withdraw = Withdraw
online-set-terms-withdraw-of = Withdraw what was accepted for { $source }
online-set-token = Your access token
online-set-token-explain = Kept unencrypted in the settings file: whoever can read your files can read it
online-set-token-none = Without a token this source is not asked
online-set-token-show = Show the token
online-set-token-hide = Hide the token
online-set-token-remove = Remove the token
online-set-token-refused = A token has 1 to { $most } letters, digits and signs without spaces. Nothing was changed

# Settings: feeds.
online-set-feeds = Pack feeds
online-set-feeds-explain = Addresses of lists of data packs, such as that of your organisation. A refresh reads the lists; no pack is taken without you
online-set-feeds-none = No feed yet
online-set-feed = Address of a feed
online-set-feed-add = Add
online-set-feed-add-named = Add the feed
online-set-feed-remove = Remove the feed { $address }
online-set-feed-removed = Removed: { $address }
online-set-feed-known = This feed is in the list already
online-set-feeds-full = { $n } feeds are as many as fit. Remove one first
online-set-put-back = Put back

# Settings: keys.
online-set-keys = Trusted keys
online-set-keys-explain = A signature on a data pack proves that the holder of the key made it and that nobody changed a byte since. It does not prove that the numbers are right, nor who the holder is: ask for the key in person or at a place that you trust, not where the pack lies
online-set-keys-unsigned = Packs without a signature, or signed by another key, can still be opened. The preview says so
online-set-keys-none = No key yet
online-set-key-line = { $id } · trusted since { $date }
online-set-key-name = Whose key
online-set-key-name-hint = Coach office
online-set-key-text = Public key (minisign)
online-set-key-text-hint = RWQ…, or the whole .pub file
online-set-key-is = Key id { $id }
online-set-key-add = Trust this key
online-set-key-copy = Copy the key of { $name }
online-set-key-remove = Trust the key of { $name } no longer
online-set-key-removed = The key of { $name } is trusted no longer
online-set-key-unnamed = Say whose key it is
online-set-key-refused = { $why ->
    [secret] This is a secret key, which nobody else should see. Ask for the public one
   *[not-public] This is no public key of minisign. It is one line that starts with RW
}
online-set-key-known = This key is trusted already, as { $name }

# The library: a refresh as a whole.
refresh-starts = The refresh starts
refresh-at = Refreshing { $now } of { $all }
refresh-cancel = Cancel
refresh-cancel-named = Cancel the refresh
refresh-read-only = Another running Skillvane keeps your files. Refresh there, or close it first
refresh-stopped = Stopped. Nothing was changed
refresh-updated = { $n } updated
refresh-unchanged = { $n } unchanged
refresh-failed = { $n } failed

# The library: a source.
online-state-off = off
online-state-never = not read yet
online-state-read = read { $date }
online-state-waiting = waiting
online-state-connecting = connecting
online-state-retrying = no answer, again after { $n } s
online-state-reading = reading
online-state-unchanged = unchanged
online-state-unchanged-since = unchanged since { $date }
online-state-updated = updated
online-state-updated-series = { $n ->
    [one] updated: 1 series
   *[other] updated: { $n } series
}
online-state-failed = failed
online-state-stopped = stopped
online-file-of = File { $n } of { $of }
online-again = Try again
online-again-of = Try { $source } again
online-heading-noted = Noted at the last refresh
online-heading-says = Says
online-heading-not = Does not say
online-heading-where = Where
online-heading-read = Last read
online-heading-address = Address
online-read-never = Not in these trends yet

# The library: what feeds offer.
offer-get = Download in the browser
offer-get-named = Download { $title } in the browser
offer-then = Then open the file here: you see what it would change before you take it
offer-more = { $n } more in the feeds
offer-unsigned = Not signed
offer-signed-by = Signed by { $name }, says the feed; the preview checks it
offer-signed-unknown = Signed with the key { $id }, says the feed; you have not said that you trust it

# The library: the own history.
history-title = Your own history
history-last = Last refresh { $date }
history-none = Each refresh keeps what it saw with its date, so that a history grows even where a source keeps none
history-so-far = { $points ->
    [one] 1 value
   *[other] { $points } values
} of { $series } series, seen on { $days ->
    [one] 1 day
   *[other] { $days } days
}, about { $size }
