# Kartu-kartu di tampilan rencana: simpan, anggaran, utang bukti, karya jembatan.

## Menyimpan rencana sebagai berkas
plan-save = Simpan rencana…
plan-save-calendar = Kalender (ICS)
plan-save-markdown = Seluruh rencana (Markdown)
plan-save-markdown-detail = Tanggal, bukti, dan yang masih harus dikeluarkan
plan-save-csv = Rencana sebagai tabel (CSV)
plan-save-shopping = Daftar belanja (CSV)
plan-save-events = { $n ->
    [0] tanpa acara: rencana ini belum punya tanggal
   *[other] { $n } acara; diperbarui bila disimpan dan dibuka lagi
}
plan-save-rows = { $n } langkah
plan-save-open = { $n ->
    [0] tidak ada lagi yang harus dikerjakan atau dibeli
   *[other] jam dan uang untuk { $n } langkah yang belum selesai
}

## Yang muat dalam anggaran
plan-budget-title = Yang muat dalam anggaran
plan-budget-why = Isi jam dan uang yang Anda punya. Langkah yang paling bernilai menurut bobot Anda dipertahankan.
plan-budget-hours = Jam seluruhnya
plan-budget-money = Uang seluruhnya ({ $currency })
plan-budget-hours-refused = Jam adalah angka dari 0 sampai 100.000
plan-budget-money-refused = Uang adalah angka dari 0 sampai 10 triliun
plan-budget-fits = Semuanya muat: { $n } langkah yang belum selesai perlu { $hours } dan { $money }
plan-budget-over = { $n } langkah tidak muat dalam anggaran
plan-budget-show = Tampilkan usulan
plan-budget-keeps = Mempertahankan { $part } nilainya dengan { $hours } dan { $money }
plan-budget-stays = Tetap ({ $n })
plan-budget-left-out = Dikeluarkan ({ $n })
plan-budget-exact = Tidak ada pilihan lain yang mempertahankan lebih banyak.
plan-budget-exact-simple = Tidak ada pilihan lain yang mempertahankan lebih banyak; mendahulukan nilai per jam hanya mempertahankan { $part }.
plan-budget-near = Pilihan yang sangat dekat; terlalu banyak yang mirip untuk membuktikan bahwa tidak ada yang lebih baik.
plan-budget-unknown = { $n } langkah tidak ada dalam peringkat dan dihitung sebagai rata-rata.
plan-budget-take = Keluarkan { $n } langkah
plan-budget-save = Simpan anggarannya saja
plan-budget-leave = Batal
plan-budget-too-many = { $n } langkah terlalu banyak untuk pilihan yang pasti; paling banyak 99
plan-budget-amount = “{ $item }” berisi jam atau uang yang tidak mungkin; perbaiki langkahnya
plan-budget-order = Langkah-langkah saling menunggu, jadi tidak ada yang bisa dipilih; perbaiki dulu syaratnya
