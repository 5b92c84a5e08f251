# Kartu-kartu di tampilan rencana: simpan, anggaran, utang bukti, karya jembatan.

## Menyimpan rencana sebagai berkas
plan-save = Simpan rencana…
plan-save-calendar = Kalender (ICS)
plan-save-markdown = Seluruh rencana (Markdown)
plan-save-markdown-detail = Tanggal, bukti, dan yang masih harus dikeluarkan
plan-save-csv = Rencana sebagai tabel (CSV)
plan-save-shopping = Daftar belanja (CSV)
plan-save-events = { $n ->
    [0] Tanpa acara: rencana ini belum punya tanggal
   *[other] { $n } acara; diperbarui bila disimpan dan dibuka lagi
}
plan-save-rows = { $n } langkah
plan-save-open = { $n ->
    [0] Tidak ada lagi yang harus dikerjakan atau dibeli
   *[other] Jam dan uang untuk { $n } langkah yang belum selesai
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

## Utang bukti dan karya jembatan
plan-cards-pick = Pilih target di Bandingkan
plan-cards-planned = Sudah dalam rencana
plan-debt-title = Utang bukti
plan-debt-why = Tingkat yang buktinya masih sedikit. Bukti mengurangi keraguan tentang kesiapan saya untuk target.
plan-debt-no-target = Tanpa target tidak ada yang meminta bukti. Pilih satu, dan klaim yang mendasarinya muncul di sini.
plan-debt-none = Tidak ada permintaan target saya yang hanya bersandar pada klaim.
plan-debt-now = { $level } · { $evidence }
plan-debt-proof = { $evidence }, { $hours }: mempersempit kesiapan { $points } poin, { $each } per jam
plan-debt-add = Tambahkan bukti { $skill }
plan-debt-add-short = Tambahkan bukti ini
plan-debt-step = Buktikan: { $skill }
plan-debt-piece-portfolio = Karya yang menunjukkan { $skill }
plan-debt-piece-test = Lulus tes { $skill }
plan-debt-piece-client = Pekerjaan berbayar { $skill }
plan-debt-more = { $n } lagi
plan-debt-rule = Jamnya aturan program ini sendiri, bukan data: karya { $portfolio }, tes { $test }, pekerjaan berbayar { $client }.
plan-bridge-title = Karya jembatan
plan-bridge-why = Satu karya yang melatih sebagian besar yang masih kurang.
plan-bridge-no-target = Pilih target, dan karya yang menuju ke sana muncul di sini.
plan-bridge-target = Target karya
plan-bridge-none = Tidak ada yang kurang untuk target ini.
plan-bridge-piece = Karya di bidang { $skill }
plan-bridge-covers = { $part } dari kekurangan: { $skills }
plan-bridge-from = Berangkat dari { $skill }, yang sudah saya kuasai
plan-bridge-unrated = Sebagian keahlian ini belum dinilai dan dihitung penuh.
plan-bridge-rest = Tidak masuk karya mana pun: { $skills }
plan-bridge-greedy = Dicari secara serakah: karya yang mencakup paling banyak lebih dulu. Baik, tetapi tidak terbukti susunan terbaik.
plan-bridge-own = Dalam bidang yang sudah saya kuasai
plan-bridge-add = Tambahkan { $n } langkah, { $hours }
plan-bridge-step = Karya jembatan: { $skill }
plan-bridge-words = Satu karya yang menunjukkan { $skills }
