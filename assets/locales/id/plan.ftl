# Tampilan rencana.

plan-subtitle = Apa yang saya pelajari di minggu mana
plan-needs-profile = Rencana melekat pada profil
plan-needs-profile-why = Isi keahlian Anda dan berapa jam seminggu Anda bisa belajar. Lalu tambahkan keahlian ke rencana dan lihat kapan masing-masing selesai.

## Kepala
plan-a-week = { $hours } seminggu
plan-weeks = { $n } minggu
plan-days-off = { $n } hari libur
plan-hours = { $n } jam
plan-step-by-step = Langkah demi langkah
plan-ends-week = selesai pekan { $date }
plan-log-open-head = Catat jam
plan-show-table = Lihat sebagai tabel per minggu
plan-show-timeline = Lihat sebagai garis waktu
plan-add = Tambah
plan-add-own = Langkah saya sendiri…
plan-add-own-why = Sesuatu untuk dipelajari atau dibuat, beserta jamnya
plan-add-targets = Dari kekurangan target saya
plan-add-gaps = { $n } keahlian kurang atau belum dinilai
plan-add-no-gaps = Tidak ada kekurangan terbuka. Pilih target di Bandingkan
plan-add-next = Dari Keahlian berikutnya
plan-add-next-why = Bandingkan yang bisa dipelajari menurut alasan dan balik modalnya
plan-full = Satu rencana memuat { $n } langkah. Keluarkan satu dulu
plan-how = Jam dituangkan ke minggu-minggu menurut urutan langkah. Hari libur mengurangi jatah minggunya. Jam yang dicatat tidak menggeser tanggal sebelum Anda menerapkan rencana baru.

## Sebelum langkah pertama
plan-empty = Belum ada langkah
plan-empty-why = Rencana mengurutkan yang ingin Anda pelajari beserta jamnya, dan menunjukkan di minggu mana tiap langkah selesai.
plan-empty-next = Cari keahlian berikutnya
plan-empty-targets = Pilih target di Bandingkan
plan-empty-gaps = Tambahkan { $n } langkah dari target saya
plan-empty-own = Tambah langkah sendiri…

## Garis waktu
plan-axis-day = { $day } { $month }
plan-today = hari ini
plan-days = { $from } sampai { $to }
plan-weeks-more = dan { $n } minggu lagi
plan-by-week = Jam per minggu: { $weeks }
plan-after = Setelah: { $titles }
plan-skill-level = { $skill } { $level }
plan-item-done = selesai
plan-item-part = { $logged } dari { $hours }
plan-item-proof = bukti untuk { $what }
plan-item-piece = karya untuk ditunjukkan
plan-item-waits = menunggu { $title }
plan-summary-steps = Rencana { $n } langkah, { $done } selesai
plan-summary-finish = Selesainya { $week }
plan-summary-no-dates = Belum ada tanggal
plan-summary-now = Sekarang: { $title }
plan-table-week = Pekan
plan-table-planned = Rencana
plan-table-logged = Tercatat
plan-table-free = Hari kerja
plan-table-steps = Langkah

## Langkah yang dipilih
plan-log-open = Catat jam untuk ini…
plan-done = Selesai
plan-not-done = Ternyata belum selesai
plan-piece = Karya: { $piece }
plan-piece-made = Karya: { $piece }, jadi pada { $date }
plan-piece-nameless = karya untuk ditunjukkan
plan-piece-make = Karyanya sudah jadi…
plan-piece-unmake = Karyanya ternyata belum jadi
plan-edit = Ubah langkah
plan-remove = Keluarkan langkah
plan-move-up = Naikkan
plan-move-down = Turunkan

## Menulis langkah
plan-item-new = Langkah saya sendiri
plan-item-edit = Ubah langkah
plan-item-add = Masukkan ke rencana
plan-item-keep = Simpan
plan-item-title = Apa langkahnya?
plan-item-title-hint = Kursus, buku, proyek latihan
plan-item-needs-title = Beri nama dulu
plan-item-skill = Keahlian yang dinaikkan
plan-item-skill-hint = Ketik keahlian
plan-item-no-skill = Tanpa keahlian
plan-item-level = Sampai tingkat
plan-item-hours = Jam seluruhnya
plan-item-cost = Biaya, { $currency }
plan-item-after = Setelah langkah-langkah ini
plan-item-after-gone = { $id } (keluarkan)
plan-item-has-piece = Ada karya yang membuktikannya
plan-item-piece-name = Karyanya
plan-item-piece-hint = Yang bisa dilihat klien
plan-item-proves = Tingkatnya jadi berdasar
plan-item-piece-needs = Kalau ada keahlian dan tingkatnya, karya yang jadi mengusulkan tingkat itu di profil Anda
plan-item-has-stop = Tinjau lagi kalau tidak ada pekerjaan berbayar yang memakainya
plan-item-stop-weeks = Minggu setelah selesai
plan-item-reorders = Urutannya ikut berubah, supaya yang harus lebih dulu memang lebih dulu
plan-hours-refused = Jam berkisar 0 sampai 100.000
plan-cost-refused = Biaya berkisar 0 sampai 10 triliun
plan-weeks-refused = Minggu berkisar 0 sampai 520
plan-pace-refused = Jam seminggu harus di atas 0, paling banyak 168

## Laju
plan-pace-title = Laju
plan-pace-done = { $logged } dari { $hours } jam
plan-pace-planned = Rencana { $planned } seminggu, belum ada minggu penuh yang tercatat
plan-pace-both = Rencana { $planned } seminggu, rata-rata tercatat { $real }
plan-pace-real = Dengan laju nyata, Anda selesai { $date }, { $shift }
plan-pace-field = Jam seminggu
plan-start-field = Dihitung mulai
plan-start-earlier = Seminggu lebih awal
plan-start-later = Seminggu lebih lambat
plan-keep = Biarkan
plan-ceiling-no-billable = Jam berbayar belum ada di profil, jadi batas mingguan tidak bisa diperiksa
plan-ceiling-none = Profil belum punya batas mingguan untuk kerja dan belajar, jadi tidak ada yang diperiksa
plan-ceiling-neither = Kalau jam berbayar dan batas mingguan ada di profil, minggu yang terlalu penuh disebut di sini
plan-ceiling-over = { $n } minggu melewati batas Anda, { $ceiling }
plan-ceiling-weeks = Pekan { $weeks }
plan-ceiling-weeks-more = Pekan { $weeks } dan { $n } lainnya
plan-ceiling-by = Jam belajar dan kerja berbayar bersama-sama melampauinya paling banyak { $hours }

## Hari libur
plan-off-title = Hari libur
plan-off-rule = Satu hari libur mengurangi sepertujuh jatah minggunya
plan-off-add = Tambah hari libur
plan-off-name = Untuk apa
plan-off-name-hint = Liburan, keluarga, pekerjaan besar
plan-off-nameless = libur
plan-off-first = Hari pertama
plan-off-last = Hari terakhir
plan-off-keep = Tambahkan
plan-off-backwards = Hari terakhir ada sebelum hari pertama
plan-off-remove = Keluarkan { $name }
plan-off-lists = Hari libur umum ({ $n } dipakai)
plan-off-no-lists = Data tidak memuat daftar hari libur
plan-off-covers = { $n ->
    [0] { $years }
   *[other] { $years } · { $n } tanggal masih perkiraan
}
plan-off-takes = { $n ->
    [0] tidak ada sebelum Anda selesai
   *[other] { $n } hari libur sebelum Anda selesai
}
plan-off-source = Sumber: { $source }
plan-off-gone = Data tidak lagi memuat daftar libur { $id }; daftar itu tidak mengurangi apa-apa
plan-off-drop = Keluarkan
plan-off-drop-of = Keluarkan daftar { $id }

## Mencatat jam
plan-log-title = Catat jam
plan-log-item = Langkah
plan-log-hours = Jam dikerjakan
plan-log-day = Hari
plan-log-left = Jam yang masih tersisa
plan-log-finished = Langkah ini selesai
plan-log-future = Hari itu belum tiba
plan-log-explain = Ketik jamnya. Akibatnya pada tanggal diperlihatkan sebelum ada yang disimpan
plan-log-rescale = Langkah yang selesai makan waktu { $factor } kali perkiraan. Kalikan sisanya dengan angka itu
plan-log-ways = Tanggalnya mau diapakan?
plan-log-keep = Biarkan tanggalnya
plan-log-planned = Susun ulang dengan { $pace } seminggu
plan-log-real = Susun ulang dengan laju nyata, { $pace } seminggu
plan-log-no-real = Laju nyata baru diketahui setelah satu minggu penuh
plan-finish-on = selesai { $date }
plan-log-apply = Terapkan

## Pratinjau
plan-preview = Pratinjau
plan-preview-new = Lihat tanggal baru
plan-preview-real = Tanggal dengan laju nyata
plan-preview-typed = Tanggal dengan angka lain
plan-preview-missed = Tanggal mulai hari ini
plan-preview-finish = Selesai: { $date }
plan-preview-same = Selesainya tetap { $date }
plan-preview-moves = Selesai: { $before } → { $after }, { $shift }
plan-preview-none = Tidak ada tanggal yang keluar
plan-preview-what = Kapan tiap langkah selesai, sekarang dan nanti
plan-preview-row = { $before } → { $after }
plan-preview-nothing = Tidak ada langkah yang bergeser
plan-shift-none = minggu yang sama
plan-shift-later = { $n } minggu lebih lambat
plan-shift-earlier = { $n } minggu lebih cepat
plan-apply = Terapkan
plan-cancel = Batal
plan-close = Tutup
plan-missed = Sampai minggu lalu direncanakan { $planned }, tercatat { $logged }
plan-missed-why = Tanggalnya masih menurut rencana lama
plan-missed-keep = Biarkan tanggalnya

## Urutan
plan-refused = “{ $title }” datang setelah “{ $first }”, jadi tidak bisa berdiri di depannya
plan-refused-repair-why = Keduanya bisa digeser bersama
plan-refused-repair = Geser keduanya
plan-refused-leave = Biarkan urutannya

## Karya
plan-milestone-title = Karyanya sudah jadi
plan-milestone-proposes = Karya ini membuktikan sebuah tingkat. Catat di profil?
plan-milestone-raise = { $skill }: { $before } → { $after }, { $date }
plan-milestone-more = Profil Anda sudah mencatat { $have } untuk { $skill }, jadi tidak ada yang berubah di sana
plan-milestone-no-level = Langkah ini tidak menyebut keahlian dan tingkat, jadi profil tetap seperti semula
plan-milestone-yes = Ya, ubah tingkatnya
plan-milestone-no = Tidak, tandai karyanya saja
plan-milestone-mark = Tandai karyanya
plan-level-by = { $level } ({ $evidence })
plan-level-unknown = belum dinilai

## Aturan berhenti
plan-stop-title = Aturan berhenti
plan-stop-rule = Kalau sampai { $date } tidak ada pekerjaan berbayar yang memakai { $what }, tinjau lagi.
plan-stop-moves = Harinya ikut bergeser dengan tanggal selesai
plan-stop-no-date = { $what }: harinya muncul bersama tanggal
plan-stop-was-used = Pekerjaan berbayar sudah memakai { $what }, dicatat { $date }.
plan-stop-not-used = Ternyata belum ada
plan-stop-not-used-of = Ternyata belum ada pekerjaan berbayar yang memakai { $what }
plan-stop-due = Adakah pekerjaan berbayar yang memakai { $what }?
plan-stop-due-why = Hari yang Anda tetapkan untuk pertanyaan ini: { $date }
plan-stop-used = Ada, sudah dipakai
plan-stop-look = Tinjau lagi

## Masalah
plan-open-item = Buka “{ $title }”
plan-order-repair = Betulkan urutannya
plan-error-twice = Id { $id } ada dua kali di rencana
plan-error-twice-do = Keluarkan salah satunya
plan-error-unknown = “{ $title }” menunggu langkah yang tidak ada ({ $id })
plan-error-itself = “{ $title }” menunggu dirinya sendiri
plan-error-cycle = Langkah saling menunggu: { $path }
plan-error-order-do = Belum ada tanggal sebelum salah satu tanda di “Setelah langkah-langkah ini” dilepas. Tidak ada yang hilang
plan-error-early = “{ $title }” berdiri sebelum “{ $first }”, yang harus lebih dulu
plan-error-early-do = Belum ada tanggal sebelum urutannya betul
plan-error-pace = 0 jam seminggu: tidak ada langkah yang mendapat tanggal
plan-error-pace-do = Isi di Laju berapa jam seminggu Anda belajar
plan-error-hours = Jam “{ $title }” tidak mungkin
plan-error-hours-do = Buka langkah itu dan isi jamnya, 0 sampai 100.000
plan-error-no-week = Semua minggu libur: tidak ada langkah yang mendapat tanggal
plan-error-no-week-do = Pendekkan hari liburnya, atau matikan salah satu daftar hari libur
plan-error-long = Lebih dari { $n } tahun: masih tersisa { $hours }
plan-error-long-do = Tambah jam seminggu atau kurangi langkah supaya tanggalnya ada lagi. Semua langkah tetap disimpan
plan-error-calendar = Rencana melewati tahun 2199
plan-lost-skills = Data tidak lagi memuat keahlian dari { $titles }
plan-lost-skills-do = Jam dan tanggal tetap. Pilih keahlian lain di langkah itu supaya karyanya bisa menaikkannya
