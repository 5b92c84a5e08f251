# Tampilan pustaka: tren tersimpan, paket dari berkas, dan yang sedang dilihat.

library-count = { $n } tren tersimpan
library-views-count = { $n } tampilan tersimpan
library-disk = { $size } di diska
library-saved = Tren tersimpan
library-open-file = Buka berkas
library-compare-two = Bandingkan dua
library-column-name = Tren tersimpan
library-column-age = Umur
library-column-holds = Isi
library-column-size = Ukuran
library-column-from = Asal
library-bundled = Bawaan Skillvane { $version }
library-bundled-explain = Ikut bersama program dan tidak bisa hilang. Semua yang Anda tambahkan atau perbarui disimpan di sampingnya
library-only-bundled = Belum ada yang lain. Pembaruan atau berkas dari diska USB menambah daftar ini; yang sudah ada selalu tetap
library-no-day = tanpa tanggal
library-no-file = bawaan
library-holds = { $series } deret · { $figures } angka
library-worked-with = dipakai
library-looked-at = dibuka
library-unreadable = tidak terbaca
library-unreadable-title = Tren tersimpan ini tidak terbaca
library-from-program = program
library-from-refresh = pembaruan sendiri
library-from-capsule = kapsul waktu
library-from-signed = { $name }
library-from-unknown-key = kunci tak dikenal
library-from-found = dari folder
library-from-file = tanpa tanda tangan
library-signature-none = Tidak ditandatangani: checksum-nya cocok, tetapi tidak ada yang menjamin siapa pembuatnya
library-signature-trusted = Ditandatangani oleh { $name }, yang kuncinya Anda percayai (kunci { $key })
library-signature-unknown = Ditandatangani dengan kunci yang belum Anda percayai ({ $key }), jadi tanda tangannya belum membuktikan apa pun. Jika Anda tahu itu kunci siapa, tambahkan di Pengaturan, Sumber daring
library-origin-file = dari { $file }, ditambahkan { $date }
library-origin-capsule = kapsul waktu { $file }, dibuka { $date }
library-origin-refresh = diperbarui { $date } dari { $n } sumber daring
library-origin-found = ditemukan di folder { $date }, tanpa entri di daftar
library-look = Buka
library-look-named = Buka { $name } dan lihat di semua tampilan
library-work-with = Pakai data ini
library-work-with-named = Pakai { $name } mulai sekarang
library-compare-with = Bandingkan dengan…
library-compare-with-named = Bandingkan { $name } dengan tren tersimpan lain
library-export-named = Simpan { $name } sebagai berkas
library-back = Kembali ke data hari ini
library-note-of = Catatan untuk { $name }
library-note-hint = Catatan untuk diri sendiri: mengapa disimpan, dari mana asalnya
library-note-done = Tutup catatan
library-sources = { $n } sumber
library-sources-unread = Buka tren tersimpan ini untuk melihat sumber dan lisensinya
library-hash = Isi { $hash }
library-hash-explain = Sidik jari (SHA-256) daftar isinya: dua tren tersimpan dengan sidik jari yang sama berisi data yang sama
library-hash-copy = Salin seluruh sidik jari
library-cancel = Batal

library-compare-title = Bandingkan dua tren tersimpan
library-compare-explain = Apa yang datang, hilang, dan bergeser di antara dua hari. Membandingkan tidak mengubah apa pun
library-compare-by-name = Dua tren tersimpan
library-compare-by-day = Sejak suatu hari
library-compare-old = Yang lebih awal
library-compare-new = Yang lebih baru
library-compare-since = Sejak
library-compare-found = Yang terbaru saat itu: { $name }
library-compare-none = Tidak ada tren tersimpan yang dibuat pada { $date } atau sebelumnya
library-compare-choose = Pilih tren tersimpan
library-compare-same = Keduanya sama. Pilih dua yang berbeda
library-compare-do = Bandingkan
library-changed = Yang berubah: { $from } sampai { $to }
library-changed-close = Tutup yang berubah
library-changed-reading = Kedua tren tersimpan sedang dibaca dan dibandingkan…
library-changed-failed = Keduanya tidak bisa dibandingkan

library-export-title = Simpan sebagai paket data
library-export-explain = { $name }, sebagai satu berkas yang terbuka di Skillvane pada komputer mana pun
library-about = Tentang data: lapisan, sumber, lisensi
library-views-none = Belum ada tampilan yang disimpan. Di Tren, tanda pembatas buku menyimpan yang Anda lihat dengan sebuah nama
library-views-go = Ke Tren

pack-ask-title = Buka paket data
pack-ask-explain = Pembaruan, satu kumpulan tren, atau kapsul waktu, dari diska USB atau folder. Anda melihat apa yang akan berubah sebelum ada yang disimpan
pack-ask-path = Letak berkas
pack-ask-hint = /media/usb/pembaruan.skillvane
pack-ask-drop = Atau jatuhkan berkasnya di jendela ini, di tampilan mana pun
pack-ask-read = Periksa berkas
pack-reading = Memeriksa berkas
pack-reading-file = { $file } sedang dibaca: checksum, tanda tangan, dan apa yang akan berubah
pack-nothing-yet = Tidak ada yang disimpan sebelum Anda setuju
pack-refused = Berkas ditolak
pack-refused-file = { $file } tidak diambil
pack-refused-kept = Tren tersimpan Anda dan semua yang lain tetap seperti semula
pack-other-file = Pilih berkas lain
pack-title-market = Kumpulan tren dari berkas
pack-title-update = Pembaruan dari berkas
pack-title-capsule = Kapsul waktu
pack-made-on = dibuat { $date }
pack-version = versi { $version }
pack-checksums = { $n ->
   *[other] Checksum semua { $n } berkasnya cocok: tidak ada yang rusak atau berubah di jalan
}
pack-already = Anda sudah memilikinya, sebagai “{ $name }”. Menerima berarti memakainya lagi
pack-older = Ini lebih lama daripada yang Anda pakai
pack-older-explain = Simpan dan lihat menampilkannya di semua tampilan dan membiarkan yang Anda pakai. Terima berarti memakai yang lama mulai sekarang
pack-change = Yang akan berubah
pack-accept = Terima
pack-look = Simpan dan lihat
pack-accept-explain = Yang Anda miliki sekarang tetap ada di pustaka. Urungkan membatalkannya

banner-saved = Tren tersimpan { $date } · { $age }
banner-capsule = Kapsul waktu { $date } · { $age } · hanya dibaca
banner-reading = Membuka tren tersimpan { $date }…

message-data-kept = Sudah disimpan dan kini dibuka. Yang Anda pakai tetap sama
message-data-deleted = “{ $name }” dihapus
action-open-pack = Buka paket data…
action-refresh = Perbarui dari sumber daring
action-close-data = Kembali ke data hari ini

pack-keeping = Menyimpan berkas
pack-keeping-file = { $file } sedang ditulis ke pustaka

changed-nothing = Tidak ada: isi dan urutan keduanya sama
changed-counts = { $matter ->
    [0] Tidak ada perubahan yang berarti
   *[other] { $matter } perubahan berarti
}; { $small ->
   *[other] { $small } terlalu kecil untuk disimpulkan
}
online-refresh = Perbarui
online-only-when-asked = Hanya bila Anda minta. Pembaruan membuat tren tersimpan baru; yang lama tetap ada
online-choose = Pilih sumber dan alamat
