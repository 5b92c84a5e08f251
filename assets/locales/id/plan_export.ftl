# Rencana sebagai berkas.

plan-export-name-calendar = rencana
plan-export-name-markdown = rencana
plan-export-name-csv = rencana
plan-export-name-shopping = daftar belanja
plan-export-title = Rencana { $name }
plan-export-shopping-title = Daftar belanja jam dan uang: { $name }
plan-export-calendar = Rencana { $name }
plan-export-category = Belajar
plan-export-summary = Tersisa { $hours } dengan { $pace } per minggu: { $weeks ->
   *[other] { $weeks } minggu
} belajar dari { $from } sampai { $finish }
plan-export-no-weeks = Belum ada yang bisa ditempatkan dalam minggu
plan-export-hours-left = { $hours }, tersisa { $left }
plan-export-hours-done = { $hours }, selesai { $day }
plan-export-raises = Menaikkan { $what }
plan-export-cost = Biaya { $cost }
plan-export-proof = Bukti: { $piece } ({ $evidence })
plan-export-after = Sesudah: { $items }
plan-export-piece = Target karya: { $piece }
plan-export-piece-done = Karya sudah jadi: { $piece }
plan-export-piece-of = Membuktikan: { $item }
plan-export-piece-due = Karya ditargetkan selesai { $day }
plan-export-piece-made-on = Karya jadi { $day }
plan-export-review = Tinjau lagi: { $item }
plan-export-review-question = { $n ->
   *[other] { $n } minggu
} setelah dipelajari: apakah ada pekerjaan berbayar yang memakai { $skill }? Jika belum, putuskan lagi.
plan-export-details = Butir demi butir
plan-export-shopping = Yang masih harus dikeluarkan
plan-export-sum = Jumlah
plan-export-within = { $used } masih dalam anggaran { $limit }
plan-export-over = { $used } melebihi anggaran { $limit }
plan-export-col-id = Id
plan-export-col-item = Butir
plan-export-col-skill = Keahlian
plan-export-col-level = Tingkat
plan-export-col-from = Mulai
plan-export-col-until = Sampai
plan-export-col-hours = Jam
plan-export-col-left = Sisa jam
plan-export-col-cost = Biaya
plan-export-col-currency = Mata uang
plan-export-col-after = Sesudah
plan-export-col-piece = Karya
plan-export-col-piece-on = Tanggal karya
plan-export-col-review-on = Tinjau lagi pada
plan-export-col-done-on = Selesai pada

## Yang salah dalam rencana, dan yang perlu diperhatikan
plan-remark-over-ceiling = { $n ->
   *[other] { $n } minggu
} melebihi batas { $ceiling }: pada minggu { $day }, { $study } belajar dan { $paid } kerja berbayar kelebihan { $over }
plan-remark-lost-skill = “{ $item }” menaikkan keahlian { $skill }, yang tidak ada lagi dalam data; butir ini tetap dalam rencana
plan-remark-lost-holidays = Daftar hari libur { $list } tidak ada lagi dalam data; harinya tidak diliburkan
plan-remark-holidays-end = “{ $list }” berakhir tahun { $year }; setelah itu rencana berjalan tanpa hari libur dari daftar ini
plan-problem-id-twice = Dua butir memakai id { $id }; ganti salah satunya
plan-problem-unknown-prerequisite = “{ $item }” menunggu { $other }, yang tidak ada dalam rencana; hapus syarat itu
plan-problem-self-prerequisite = “{ $item }” menunggu dirinya sendiri; hapus syarat itu
plan-problem-cycle = Butir-butir saling menunggu: { $path }. Hapus salah satu syarat ini
plan-problem-too-early = “{ $item }” berada sebelum “{ $other }”, padahal harus menunggunya; pindahkan ke belakangnya
plan-problem-zero-pace = Belum ada tanggal karena jam per minggu belum diisi; isi laju rencana atau jam belajar di profil
plan-problem-pace = Laju { $given } jam per minggu tidak mungkin; isi lebih dari 0 sampai 168
plan-problem-hours = “{ $item }” berisi { $given } jam, yang tidak mungkin; isi 0 sampai 100.000
plan-problem-no-free-week = Belum ada tanggal karena setiap minggu libur; kurangi hari libur
plan-problem-too-long = Rencana ini lebih dari sepuluh tahun, masih tersisa { $left }; naikkan laju atau keluarkan butir
plan-problem-past-calendar = Rencana ini melewati tahun 2199; mulai lebih awal
