# Hari libur dari daftar bawaan, dan rencana sebagai berkas.

## Bagaimana tanggal hari libur diketahui
holiday-basis-decree = ditetapkan dengan keputusan
holiday-basis-calendar = menurut kalender; sumber tidak mengutip keputusan untuk tahun ini
holiday-basis-estimate = perkiraan dari sumber, belum dipastikan
holiday-basis-estimate-no-decree = perkiraan; keputusannya belum ada di sumber

## Rencana sebagai berkas
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
} dari { $from } sampai { $finish }
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
