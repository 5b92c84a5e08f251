# Paket data: mengapa ditolak atau tidak ditulis, dan apa yang dikatakan perintah-perintahnya.
# Tiap penolakan: apa yang terjadi, apa yang tetap ada, apa yang bisa dilakukan.

pack-error-too-large = Paket ditolak: ukuran berkasnya lebih dari 256 MiB. Tidak ada yang diubah; minta yang lebih kecil kepada pembuatnya.
pack-error-not-a-pack = Berkas ditolak: ini bukan paket data. Tidak ada yang diubah; pilih berkas yang namanya berakhir dengan .skillvane.
pack-error-truncated = Paket ditolak: berkasnya terpotong, seperti setelah penyalinan atau pengunduhan yang terputus. Tidak ada yang diubah; salin atau unduh lagi.
pack-error-damaged = Paket ditolak: berkasnya rusak, karena checksum untuk seluruh isinya salah. Tidak ada yang diubah; salin atau unduh lagi.
pack-error-container = Paket ditolak: wadahnya rusak. Tidak ada yang diubah; salin atau unduh lagi. Sebab: { $detail }
pack-error-too-many-entries = Paket ditolak: di dalamnya ada { $count } berkas, padahal satu paket paling banyak memuat 64. Tidak ada yang diubah; pakailah hanya kalau asalnya Anda percaya, dan minta yang lain kepada pembuatnya.
pack-error-bad-name = Paket ditolak: nama salah satu berkas di dalamnya mengarah ke luar paket atau tidak diperbolehkan. Tidak ada yang ditulis di mana pun; jangan pakai berkas ini. Nama: { $name }
pack-error-duplicate = Paket ditolak: ada dua berkas dengan nama yang sama, sehingga tidak jelas mana yang berlaku. Tidak ada yang diubah; minta yang lain kepada pembuatnya. Nama: { $name }
pack-error-encrypted = Paket ditolak: salah satu berkas di dalamnya dienkripsi. Tidak ada yang diubah; minta yang tanpa enkripsi kepada pembuatnya. Berkas: { $name }
pack-error-compression = Paket ditolak: salah satu berkas di dalamnya dimampatkan dengan cara yang tidak dipakai paket (metode { $method }). Tidak ada yang diubah; minta yang lain kepada pembuatnya. Berkas: { $name }
pack-error-no-manifest = Paket ditolak: daftar isinya, manifest.ron, tidak ada. Tidak ada yang diubah; pilih berkas lain.
pack-error-manifest = Paket ditolak: daftar isinya tidak bisa dibaca. Tidak ada yang diubah; minta yang lain kepada pembuatnya. Sebab: { $detail }
pack-error-wrong-format = Berkas ditolak: ini wadah untuk hal lain, bukan paket data. Tidak ada yang diubah; pilih berkas lain. Sebutannya: { $found }
pack-error-newer-pack = Paket ditolak: dibuat oleh Skillvane yang lebih baru (versi paket { $version }). Tidak ada yang diubah; perbarui Skillvane, lalu buka lagi.
pack-error-newer-schema = Paket ditolak: datanya dibuat oleh Skillvane yang lebih baru (versi data { $version }). Tidak ada yang diubah; perbarui Skillvane, lalu buka lagi.
pack-error-unlisted = Paket ditolak: ada berkas yang tidak disebut di daftar isinya. Tidak ada yang diubah; minta yang lain kepada pembuatnya. Berkas: { $name }
pack-error-missing = Paket ditolak: berkas yang disebut di daftar isinya tidak ada. Tidak ada yang diubah; salin atau unduh lagi. Berkas: { $name }
pack-error-file-too-large = Paket ditolak: salah satu berkas di dalamnya lebih besar daripada yang diperbolehkan (64 MiB, daftar isi 4 MiB). Pembongkaran dihentikan dan tidak ada yang diubah; minta yang lain kepada pembuatnya. Berkas: { $name }
pack-error-content-too-large = Paket ditolak: setelah dibongkar ukurannya lebih dari 256 MiB. Paket tidak dibongkar dan tidak ada yang diubah; minta yang lebih kecil kepada pembuatnya.
pack-error-too-many-values = Paket ditolak: isinya lebih dari 12 juta nilai. Tidak ada yang diubah; minta yang lebih kecil kepada pembuatnya.
pack-error-wrong-length = Paket ditolak: salah satu berkas di dalamnya lebih panjang atau lebih pendek daripada yang disebut di daftar isinya. Tidak ada yang diubah; salin atau unduh lagi. Berkas: { $name }
pack-error-wrong-checksum = Paket ditolak: salah satu berkas di dalamnya bukan yang disebut di daftar isinya, karena checksum-nya salah. Tidak ada yang diubah; salin atau unduh lagi. Berkas: { $name }
pack-error-damaged-file = Paket ditolak: salah satu berkas di dalamnya rusak. Tidak ada yang diubah; salin atau unduh lagi. Berkas: { $name }
pack-error-bad-signature = Paket ditolak: tanda tangannya tidak bisa dibaca. Tidak ada yang diubah; minta yang lain kepada pembuatnya.
pack-error-wrong-signature = Paket ditolak: katanya ditandatangani { $name }, tetapi tanda tangannya salah. Ada yang mengubah paket ini atau menyalin tanda tangannya dari paket lain. Tidak ada yang diubah; jangan pakai berkas ini, dan beri tahu { $name }. Kunci: { $key }
pack-error-content = Paket ditolak: ada bagian datanya yang tidak bisa dipakai. Tidak ada yang diubah; minta yang lain kepada pembuatnya. Di dalam paket: { $detail }
pack-error-content-more = Paket ditolak: ada bagian datanya yang tidak bisa dipakai, di sini dan di tempat lain ({ $more }). Tidak ada yang diubah; minta yang lain kepada pembuatnya. Yang pertama: { $detail }
pack-error-wrong-counts = Paket ditolak: jumlah di daftar isinya tidak cocok dengan isinya. Tidak ada yang diubah; minta yang lain kepada pembuatnya.
pack-error-wrong-base = Pembaruan ditolak: dibuat untuk data lain, bukan untuk data yang ada di sini. Tidak ada yang diubah; beralihlah ke data yang dimaksud, atau minta paket utuhnya. Yang diperlukan { $wanted }, yang ada { $found }.
pack-error-other-content = Isi paket ini bukan yang diminta di sini. Tidak ada yang diubah; pilih paket lain.
pack-error-not-written = Paket tidak ditulis. Tidak ada yang diubah; mohon laporkan ini sebagai kesalahan program. Sebab: { $detail }

cli-pack-title = Data pasar per { $date }
cli-pack-title-update = Pembaruan data pasar per { $date }
cli-pack-not-read = berkas tidak bisa dibaca: sistem melaporkan '{ $detail }'. Berkas: { $path }
cli-pack-not-a-folder = tidak ada yang ditulis, karena folder berisi data itu tidak ada; berikan folder, atau kata bundled. Folder: { $path }
cli-pack-bad-data = tidak ada yang ditulis, karena ada { $n } masalah pada datanya; “skillvane data check” menyebut semuanya. Yang pertama: { $detail }
cli-pack-no-date = tidak ada yang ditulis, karena datanya tidak menyebut tanggal; berikan dengan --made-on
cli-pack-nothing-new = tidak ada yang ditulis, karena datanya sama dengan paket yang diberikan dengan --update-of
cli-pack-not-a-market = tidak ada yang ditulis, karena pembaruan tidak bisa menjadi dasar pembaruan; berikan paket dengan data utuh. Berkas: { $path }
cli-pack-key = { $why ->
    [not-public] ini bukan kunci publik; berikan baris yang diawali RW, atau berkas yang namanya berakhir dengan .pub
    [secret] ini kunci rahasia, yang tidak boleh dilihat orang lain; berikan kunci publiknya, yang namanya berakhir dengan .pub
    [not-secret] ini bukan kunci rahasia; berikan berkas yang namanya berakhir dengan .key
    [needs-password] kunci rahasia ini dilindungi; berikan berkas kata sandinya dengan --password-file
    [wrong-password] kata sandinya bukan milik kunci rahasia ini
   *[failed] sistem tidak memberikan bilangan acak; coba lagi
}. Berkas atau kunci: { $path }
cli-pack-password-empty = baris pertama berkas ini tidak berisi kata sandi. Berkas: { $path }
cli-pack-key-made = Kunci { $id }
cli-pack-key-public = Berikan kepada orang lain: { $path }
cli-pack-key-secret = Simpan untuk diri sendiri: { $path }
cli-pack-key-open = kunci rahasia ini tanpa kata sandi: siapa pun yang membaca berkasnya bisa menandatangani atas nama Anda
cli-pack-good = Paket ini utuh: wadah, checksum, tanda tangan, dan datanya benar.
cli-pack-sign-none = Tidak ditandatangani: checksum-nya benar, tetapi pembuatnya tidak terbukti.
cli-pack-sign-trusted = Ditandatangani dengan kunci { $key }, yang diberikan sebagai kunci tepercaya.
cli-pack-sign-unknown = Ditandatangani dengan kunci yang tidak diberikan di sini ({ $key }), jadi belum ada yang terbukti.
cli-pack-content-market = Data utuh
cli-pack-content-update = Pembaruan
cli-pack-content-capsule = Kapsul waktu
cli-pack-is = { $content }, { $id } versi { $version }, dibuat { $date }
cli-pack-size = { $size } dimampatkan, { $unpacked } setelah dibongkar
cli-pack-base = Hanya untuk data { $hash }
cli-pack-base-any = Untuk data apa pun
cli-pack-hash = Paket: { $hash }
cli-pack-market = Data: { $hash }
cli-pack-program = Ditulis oleh { $program }
cli-pack-counts = { $skills } keahlian, { $series } deret dengan { $points } titik, { $figures } angka, { $pay } baris bayaran, { $sources } sumber
cli-pack-removed = Yang dihapus: { $n }
cli-pack-sources = Sumber
cli-pack-source = { $publisher }: { $licence }
cli-pack-source-many = { $publisher }: { $licence } ({ $n })
cli-pack-fetched = Dibaca dari internet
cli-pack-fetched-one = { $date }: { $address }
cli-pack-files = Berkas
cli-pack-file = { $name }: { $size }
