# Balik modal satu pilihan: minggu, yang dikeluarkan, yang kembali, dan asal setiap angka.

payback-title = Balik modal bagi saya
payback-reset = Kembalikan ke awal
payback-copy = Salin minggu-minggu ini sebagai kalimat
payback-weeks = { $weeks } minggu
payback-never = Tidak pernah
payback-from-start = dari mulai · { $weeks } setelah selesai
payback-sentence = { $after } minggu setelah selesai; { $start } dari mulai; kisaran { $range }
payback-range-to-never = { $from } sampai tidak pernah
payback-range = kisaran { $from } sampai { $to } setelah selesai
payback-range-never = kisaran { $from } minggu sampai tidak pernah, setelah selesai
payback-never-share = dalam { $n } dari 10 kemungkinan tidak pernah
payback-never-share-few = dalam kurang dari 1 dari 10 kemungkinan tidak pernah
payback-never-why-no-rate = Tarif Anda 0, jadi kenaikannya juga 0
payback-never-why-no-paid-hours = Tidak ada jam berbayar yang memakai keahlian ini
payback-never-why-no-gain = Penghasilan Anda tetap sama
payback-never-why-loss = Penghasilan Anda turun
payback-never-why-no-study-time = Anda tidak punya jam belajar dalam seminggu

payback-none-nothing = Tidak ada yang dikeluarkan dan tidak ada yang kembali. Pilihan lain harus lebih baik dari ini
payback-none-nothing-to-learn = Semua tingkat yang diminta sudah Anda miliki: tidak ada modal yang perlu kembali
payback-none-gone = Data tidak lagi memuat isi pilihan ini, jadi balik modalnya tidak dapat dihitung
payback-none-refused = Salah satu angka terlalu besar untuk dihitung
payback-none-missing = Agar minggunya dapat dihitung, isi { $what }: di bawah, atau di profil Anda
payback-missing-rate = tarif Anda
payback-missing-billable = jam berbayar per minggu
payback-missing-study = jam belajar per minggu

payback-row-hours-idle = { $hours } jam di waktu luang
payback-row-hours-half = { $hours } jam, separuh di jam berbayar
payback-row-hours-paid = { $hours } jam di jam berbayar
payback-row-hours-part = { $hours } jam, { $share } di jam berbayar
payback-row-course = Kursus dan alat
payback-row-sum = Modal seluruhnya
payback-row-gain = Tambahan per minggu
payback-row-loss = Kerugian per minggu

payback-hire-less-loss = Jika klien { $share } lebih jarang memakai Anda, Anda rugi: { $money } per minggu
payback-hire-less-gain = Jika klien { $share } lebih jarang memakai Anda, Anda tetap untung: { $money } per minggu
payback-hire-more-loss = Jika klien { $share } lebih sering memakai Anda, Anda tetap rugi: { $money } per minggu
payback-hire-more-gain = Jika klien { $share } lebih sering memakai Anda, Anda untung: { $money } per minggu
payback-hire-tipping = Tarif yang lebih tinggi menjadi kerugian begitu klien lebih dari { $share } lebih jarang memakai Anda
payback-hire-explain = Tuas kedua: dengan tarif lebih tinggi, klien bisa lebih jarang memakai Anda

payback-date = Jika mulai hari ini, balik modal sekitar { $date }
payback-horizon-none = Tidak ada deret pilihan ini yang prakiraannya teruji: permintaan setelah hari ini tidak diprakirakan
payback-horizon-inside = Prakiraan “{ $series }” sampai { $until }, { $weeks } minggu lebih panjang dari ujung rendah kisaran
payback-horizon-likely = Prakiraan “{ $series }” sampai { $until }: cukup untuk kenaikan yang paling mungkin, tidak untuk ujung rendah
payback-horizon-beyond = Itu { $weeks } minggu setelah prakiraan “{ $series }” berakhir pada { $until }: permintaan saat itu tidak diprakirakan

payback-group-in = Yang saya keluarkan
payback-group-in-now = { $money } dan { $hours } jam, { $share } di antaranya jam berbayar
payback-group-out = Yang saya dapat
payback-group-out-now = { $likely } ({ $range }) pada { $share } jam berbayar saya
payback-group-hire = Jika klien lebih jarang memakai saya
payback-group-hire-now = sekarang: { $share } dari biasanya
payback-group-value = Nilai kini
payback-group-value-now = sekitar { $money } setelah satu tahun

payback-field-cost = Kursus dan alat, { $currency }
payback-field-hours = Jam belajar
payback-field-level-hours = Jam untuk satu tingkat
payback-field-displaced = Di jam berbayar, %
payback-field-study = Jam belajar per minggu
payback-field-rate = Tarif saya, { $currency } per jam
payback-field-billable = Jam berbayar per minggu
payback-field-uplift-low = Tarif naik paling sedikit, %
payback-field-uplift-likely = Tarif naik paling mungkin, %
payback-field-uplift-high = Tarif naik paling banyak, %
payback-field-use-share = Bagian jam berbayar yang memakainya, %
payback-field-ramp = Minggu sampai tambahannya penuh
payback-field-hire = Dipakai klien sesering sekarang, %
payback-field-discount = Bunga per tahun, %

payback-idle = Waktu luang
payback-half = Separuh
payback-paid = Jam berbayar
payback-by-user = Anda yang mengetik
payback-by-profile = Dari profil Anda; sama untuk semua pilihan
payback-by-rule = Anggapan kami, bukan data
payback-by-rule-cost = Belum diisi
payback-by-rule-ramp = Langsung penuh, sampai Anda mengubahnya
payback-by-rule-hire = Sesering sekarang, sampai Anda mengubahnya
payback-step-unrated = belum dinilai, jadi dari 0
payback-step-rule = { $skill }, tingkat { $from } ke { $to }: { $hours } jam menurut aturan kami, { $rule } jam per tingkat; aturan, bukan data
payback-step-courses = { $skill }, tingkat { $from } ke { $to }: { $hours } jam, median { $n } kursus yang dikutip untuk tingkat yang tersisa
payback-courses-show = Tampilkan { $n } kursus
payback-courses-hide = Sembunyikan { $n } kursus
payback-uplift-found = Rata-rata pekerja lepas dengan keahlian seputar AI, dan suatu korelasi: bukan janji untuk satu orang. Ujung rendah dan tinggi adalah rentang kami sendiri
payback-uplift-assumed = Ditemukan untuk keahlian seputar AI, sebagai rata-rata dan korelasi. Untuk pilihan ini hanya anggapan; ujung rendah dan tinggi adalah rentang kami sendiri

payback-refused-cost = Biaya adalah angka dari 0 sampai satu triliun. Tidak ada yang diubah
payback-refused-hours = Jam adalah angka dari 0 sampai 100.000. Tidak ada yang diubah
payback-refused-share = Bagian adalah 0 sampai 100 %. Tidak ada yang diubah
payback-refused-uplift = Perubahan tarif adalah −100 sampai 10.000 %. Tidak ada yang diubah
payback-refused-order = Paling sedikit, paling mungkin, dan paling banyak harus urut naik. Tidak ada yang diubah
payback-refused-weeks = Minggu adalah angka dari 0 sampai 520. Tidak ada yang diubah
payback-refused-hire = Isi angka dari 0 sampai 1.000 %. Tidak ada yang diubah
payback-refused-discount = Bunga adalah −90 sampai 1.000 % per tahun. Tidak ada yang diubah

payback-value-explain = Nilai uangnya hari ini, pada kenaikan yang paling mungkin: minggu yang lebih jauh bernilai lebih kecil
payback-value-over = Selama { $weeks } minggu
payback-value-none = Tanpa jam belajar per minggu ini tidak dapat dihitung

payback-group-pay = Bayarannya
payback-pay-count = { $kind }: { $n }
payback-pay-none = tidak ada angka tentang bayarannya
payback-pay-reports = Laporan tunggal
payback-pay-explain = Jenis bayaran berdiri sendiri-sendiri: tidak pernah dirata-ratakan dan tidak berbagi sumbu. Tidak satu pun mengatakan yang akan Anda terima
payback-pay-more = Tampilkan semua { $n }
payback-pay-fewer = Tampilkan lebih sedikit
payback-pay-hourly = { $money } per jam
payback-pay-converted = { $money } dengan { $rate } per dolar, kurs Anda tanggal { $date }
payback-pay-median = median
payback-pay-mean = rata-rata
payback-pay-quartiles = separuhnya { $range }
payback-pay-n = n = { $n }
payback-pay-undated = tanpa tanggal
payback-pay-one = tarif yang diterbitkan
payback-pay-upper = ujung atas rentang yang diterbitkan
payback-pay-note = Catatan dalam bahasa Inggris: { $note }
payback-pay-caution = Sebelum Anda mengandalkannya
payback-rate-title = Tampilkan dolar dalam mata uang saya
payback-rate-one = 1 USD =
payback-rate-name = { $currency } untuk 1 USD
payback-rate-on = pada
payback-rate-day = Tanggal kurs: tahun-bulan-hari
payback-rate-none = Tanpa kurs dari Anda tidak ada yang dikonversi
payback-rate-drop = Jangan konversi lagi
payback-rate-refused = Kurs adalah angka di atas 0, sampai satu miliar. Tidak ada yang diubah
payback-rate-day-refused = Tulis tanggal sebagai tahun-bulan-hari, misalnya 2026-11-25, hari ini atau sebelumnya. Tidak ada yang diubah

payback-group-weeks = Minggu demi minggu
payback-group-weeks-now = uang keluar dan masuk, sebagai grafik dan tabel
payback-chart-explain = Yang didapat dikurangi yang dikeluarkan sejak mulai belajar: garis pada kenaikan yang paling mungkin, tepi putus-putus pada ujung kisaran
payback-chart-name = Grafik uang per minggu. { $summary }
payback-chart-start = mulai
payback-chart-row = Minggu { $week }: { $likely } paling mungkin; { $low } di ujung rendah, { $high } di ujung tinggi
payback-chart-show-table = Tampilkan sebagai tabel
payback-chart-hide-table = Sembunyikan tabel
payback-chart-unit = Didapat dikurangi dikeluarkan, { $currency }
payback-chart-unit-thousand = Didapat dikurangi dikeluarkan, ribu { $currency }
payback-chart-unit-million = Didapat dikurangi dikeluarkan, juta { $currency }
payback-chart-unit-billion = Didapat dikurangi dikeluarkan, miliar { $currency }
payback-chart-week = Minggu
payback-chart-low = Ujung rendah
payback-chart-likely = Mungkin
payback-chart-high = Ujung tinggi
