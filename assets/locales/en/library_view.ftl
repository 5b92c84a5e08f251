# The view of the library: saved trends, packs from files, what is looked at.

library-count = { $n ->
    [one] 1 snapshot
   *[other] { $n } snapshots
}
library-views-count = { $n ->
    [one] 1 saved view
   *[other] { $n } saved views
}
library-disk = { $size } on disk
library-saved = Saved trends
library-open-file = Open file
library-compare-two = Compare two
library-column-name = Snapshot
library-column-age = Age
library-column-holds = Holds
library-column-size = Size
library-column-from = From
library-bundled = Bundled with Skillvane { $version }
library-bundled-explain = Comes with the program and cannot be lost. Everything that you add or refresh is saved beside it
library-only-bundled = Nothing else is saved yet. A refresh or a file from a USB stick adds to this list; what is here always stays
library-no-day = no date
library-no-file = built in
library-holds = { $series ->
    [one] 1 series
   *[other] { $series } series
} · { $figures ->
    [one] 1 figure
   *[other] { $figures } figures
}
library-worked-with = in use
library-looked-at = open
library-unreadable = cannot be read
library-unreadable-title = These saved trends cannot be read
library-from-program = program
library-from-refresh = own refresh
library-from-capsule = time capsule
library-from-signed = { $name }
library-from-unknown-key = unknown key
library-from-found = found on disk
library-from-file = unsigned file
library-signature-none = Not signed: the checksums hold, but nobody vouches for who made it
library-signature-trusted = Signed by { $name }, whose key you trust (key { $key })
library-signature-unknown = Signed with a key that you have not said you trust ({ $key }), so the signature proves nothing yet. If you know whose key it is, add it in Settings, Online sources
library-origin-file = from { $file }, added { $date }
library-origin-capsule = time capsule { $file }, opened { $date }
library-origin-refresh = refreshed { $date } from { $n ->
    [one] 1 online source
   *[other] { $n } online sources
}
library-origin-found = found in the folder { $date }, without an entry in the list
library-look = Open
library-look-named = Open { $name } and look at it in all views
library-work-with = Work with this
library-work-with-named = Work with { $name } from now on
library-compare-with = Compare with…
library-compare-with-named = Compare { $name } with another snapshot
library-export-named = Save { $name } as a file
library-back = Back to today's data
library-note-of = Note on { $name }
library-note-hint = A note for yourself: why you keep it, where it came from
library-note-done = Close the note
library-sources = { $n ->
    [one] 1 source
   *[other] { $n } sources
}
library-sources-unread = Open these saved trends to see their sources with licences
library-hash = Content { $hash }
library-hash-explain = The fingerprint (SHA-256) of the list of contents: two snapshots with the same fingerprint hold the same data
library-hash-copy = Copy the whole fingerprint
library-cancel = Cancel

library-compare-title = Compare two snapshots
library-compare-explain = What came, went and moved between two days. Nothing is changed by comparing
library-compare-by-name = Two snapshots
library-compare-by-day = Since a day
library-compare-old = Earlier
library-compare-new = Later
library-compare-since = Since
library-compare-found = The newest one made by then: { $name }
library-compare-none = No snapshot was made on { $date } or before
library-compare-choose = Choose a snapshot
library-compare-same = Both are the same. Choose two different ones
library-compare-do = Compare
library-changed = What changed: { $from } to { $to }
library-changed-close = Close what changed
library-changed-reading = Both snapshots are being read and compared…
library-changed-failed = They could not be compared

library-export-title = Save as a data pack
library-export-explain = { $name }, as one file that opens in Skillvane on any computer
library-about = About the data: layers, sources, licences
library-views-none = No views are kept yet. In Trends, the bookmark keeps what you see under a name
library-views-go = Go to Trends

pack-ask-title = Open a data pack
pack-ask-explain = An update, a whole set of trends or a time capsule, from a USB stick or a folder. You see what it would change before anything is kept
pack-ask-path = Path of the file
pack-ask-hint = /media/usb/update.skillvane
pack-ask-drop = Or drop the file on this window, in any view
pack-ask-read = Check the file
pack-reading = Checking the file
pack-reading-file = { $file } is being read: checksums, signature, and what it would change
pack-nothing-yet = Nothing is kept before you say so
pack-refused = The file was refused
pack-refused-file = { $file } was not taken over
pack-refused-kept = Your saved trends and everything else stay as they were
pack-other-file = Choose another file
pack-title-market = A set of trends from a file
pack-title-update = An update from a file
pack-title-capsule = A time capsule
pack-made-on = made { $date }
pack-version = version { $version }
pack-series = { $n ->
    [one] 1 series
   *[other] { $n } series
}
pack-figures = { $n ->
    [one] 1 figure
   *[other] { $n } figures
}
pack-checksums = { $n ->
    [one] The checksum of its one file holds: nothing was damaged or changed on the way
   *[other] The checksums of all { $n } files hold: nothing was damaged or changed on the way
}
pack-already = You have it already, as “{ $name }”. Accepting works with it again
pack-older = This is older than what you work with
pack-older-explain = Keep and look shows it in all views and leaves what you work with as it is. Accept works with the older one from now on
pack-change = What it would change
pack-accept = Accept
pack-look = Keep and look
pack-accept-explain = What you have now stays in the library. Undo takes it back

banner-saved = Saved trends of { $date } · { $age }
banner-capsule = Time capsule of { $date } · { $age } · read-only
banner-reading = Opening the saved trends of { $date }…

message-data-kept = It was kept and is open now. What you work with stays the same
message-data-deleted = “{ $name }” was deleted
action-open-pack = Open a data pack…
action-refresh = Refresh from the online sources
action-close-data = Back to today's data

pack-keeping = Keeping the file
pack-keeping-file = { $file } is being written into the library

online-refresh = Refresh
online-only-when-asked = Only when you ask. A refresh makes new saved trends; the old ones stay
online-choose = Choose sources and addresses
