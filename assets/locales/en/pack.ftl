# Data packs: why one is refused or not written, and what the commands on them say.
# Each refusal says what happened, what was kept and what to do.

pack-error-too-large = The pack was refused: the file has more than 256 MiB. Nothing was changed; ask its maker for a smaller one.
pack-error-not-a-pack = The file was refused: it is no data pack. Nothing was changed; choose a file that ends in .skillvane.
pack-error-truncated = The pack was refused: the file ends too early, as after a broken copy or download. Nothing was changed; copy or download it again.
pack-error-damaged = The pack was refused: the file is damaged, since the checksum over all of it is wrong. Nothing was changed; copy or download it again.
pack-error-container = The pack was refused: its container is damaged. Nothing was changed; copy or download it again. Reason: { $detail }
pack-error-too-many-entries = The pack was refused: it lists { $count } files, and a pack has at most 64. Nothing was changed; use it only if you trust where it comes from, and ask its maker for another.
pack-error-bad-name = The pack was refused: a file in it has a name that leads out of the pack or is not allowed in one. Nothing was written anywhere; do not use this file. Name: { $name }
pack-error-duplicate = The pack was refused: it holds two files of one name, so that nobody could say which one counts. Nothing was changed; ask its maker for another. Name: { $name }
pack-error-encrypted = The pack was refused: a file in it is encrypted. Nothing was changed; ask its maker for one without encryption. File: { $name }
pack-error-compression = The pack was refused: a file in it is compressed in a way that packs do not use (method { $method }). Nothing was changed; ask its maker for another. File: { $name }
pack-error-no-manifest = The pack was refused: the list of its contents, manifest.ron, is missing. Nothing was changed; choose another file.
pack-error-manifest = The pack was refused: the list of its contents cannot be read. Nothing was changed; ask its maker for another. Reason: { $detail }
pack-error-wrong-format = The file was refused: it is a container of something else, not a data pack. Nothing was changed; choose another file. It calls itself: { $found }
pack-error-newer-pack = The pack was refused: it was made by a newer Skillvane (pack version { $version }). Nothing was changed; update Skillvane, then open it again.
pack-error-newer-schema = The pack was refused: its data were made by a newer Skillvane (data version { $version }). Nothing was changed; update Skillvane, then open it again.
pack-error-unlisted = The pack was refused: it holds a file that its list of contents does not name. Nothing was changed; ask its maker for another. File: { $name }
pack-error-missing = The pack was refused: a file that its list of contents names is not there. Nothing was changed; copy or download it again. File: { $name }
pack-error-file-too-large = The pack was refused: a file in it is larger than a file in a pack may be (64 MiB, the list of contents 4 MiB). It was not unpacked any further, and nothing was changed; ask its maker for another. File: { $name }
pack-error-content-too-large = The pack was refused: unpacked it would take more than 256 MiB. It was not unpacked, and nothing was changed; ask its maker for a smaller one.
pack-error-too-many-values = The pack was refused: it holds more than 12 million values. Nothing was changed; ask its maker for a smaller one.
pack-error-wrong-length = The pack was refused: a file in it is longer or shorter than its list of contents says. Nothing was changed; copy or download it again. File: { $name }
pack-error-wrong-checksum = The pack was refused: a file in it is not the one that its list of contents names, since the checksum is wrong. Nothing was changed; copy or download it again. File: { $name }
pack-error-damaged-file = The pack was refused: a file in it is damaged. Nothing was changed; copy or download it again. File: { $name }
pack-error-bad-signature = The pack was refused: its signature cannot be read. Nothing was changed; ask its maker for another.
pack-error-wrong-signature = The pack was refused: it claims to be signed by { $name }, and the signature is wrong. Somebody changed the pack or copied the signature from another one. Nothing was changed; do not use this file, and tell { $name }. Key: { $key }
pack-error-content = The pack was refused: something in its data cannot be used. Nothing was changed; ask its maker for another. In the pack: { $detail }
pack-error-content-more = The pack was refused: something in its data cannot be used, here and in other places ({ $more }). Nothing was changed; ask its maker for another. The first: { $detail }
pack-error-wrong-counts = The pack was refused: its list of contents counts other than what is inside. Nothing was changed; ask its maker for another.
pack-error-wrong-base = The update was refused: it was made for other data than those you have. Nothing was changed; switch to the data that it was made for, or ask for the whole pack instead. It needs { $wanted }, here is { $found }.
pack-error-other-content = This pack holds something else than what is asked for here. Nothing was changed; choose another pack.
pack-error-not-written = The pack was not written. Nothing was changed; please report this as a defect. Reason: { $detail }

cli-pack-title = Market data of { $date }
cli-pack-title-update = Update to the market data of { $date }
cli-pack-not-read = the file cannot be read: the system reports '{ $detail }'. File: { $path }
cli-pack-not-a-folder = nothing was written, because there is no such folder with data; give one, or the word bundled. Folder: { $path }
cli-pack-bad-data = nothing was written, because the data have { $n ->
    [one] a problem
   *[other] { $n } problems
}; “skillvane data check” lists all. The first: { $detail }
cli-pack-no-date = nothing was written, because the data say no date; give one with --made-on
cli-pack-nothing-new = nothing was written, because the data are those of the pack given with --update-of
cli-pack-not-a-market = nothing was written, because an update cannot be the base of an update; give a pack with whole data. File: { $path }
cli-pack-key = { $why ->
    [not-public] this is no public key; give the line that starts with RW, or the file that ends in .pub
    [secret] this is a secret key, which nobody else should see; give the public one that ends in .pub
    [not-secret] this is no secret key; give the file that ends in .key
    [needs-password] the secret key is protected; give the file with its password with --password-file
    [wrong-password] the password is not that of the secret key
   *[failed] the system gave no random numbers; try again
}. File or key: { $path }
cli-pack-password-empty = the file holds no password in its first line. File: { $path }
cli-pack-key-made = Key { $id }
cli-pack-key-public = Give others: { $path }
cli-pack-key-secret = Keep to yourself: { $path }
cli-pack-key-open = the secret key has no password: whoever reads the file can sign in your name
cli-pack-good = The pack is whole: container, checksums, signature and data hold.
cli-pack-sign-none = Not signed: the checksums hold, but who made it is not proven.
cli-pack-sign-trusted = Signed with the key { $key }, which was given as trusted.
cli-pack-sign-unknown = Signed by a key that was not given here ({ $key }), so nothing is proven yet.
cli-pack-content-market = Whole data
cli-pack-content-update = Update
cli-pack-content-capsule = Time capsule
cli-pack-is = { $content }, { $id } version { $version }, made on { $date }
cli-pack-size = { $size } packed, { $unpacked } unpacked
cli-pack-base = Only for the data { $hash }
cli-pack-base-any = For any data
cli-pack-hash = Pack: { $hash }
cli-pack-market = Data: { $hash }
cli-pack-program = Written by { $program }
cli-pack-counts = { $skills } skills, { $series } series with { $points } points, { $figures } figures, { $pay } pay rows, { $sources } sources
cli-pack-removed = Takes away: { $n }
cli-pack-sources = Sources
cli-pack-source = { $publisher }: { $licence }
cli-pack-source-many = { $publisher }: { $licence } ({ $n })
cli-pack-fetched = Read online
cli-pack-fetched-one = { $date }: { $address }
cli-pack-files = Files
cli-pack-file = { $name }: { $size }
