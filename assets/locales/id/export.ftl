# Yang tertulis pada grafik dan tabel yang disimpan.
export-source = Sumber: { $credit }
export-sources = Sumber
export-published = terbit { $date }
export-made-of = Data per { $date }, dibuat dengan Skillvane
export-made = Dibuat dengan Skillvane
export-log-scale = skala logaritmik
export-unit-index = indeks, { $date } = 100
export-unit-index-each = indeks, setiap garis 100 di periode dasarnya sendiri
export-method-share = Pangsa: setiap nilai dibagi jumlah semua kategori pada periode yang sama
export-method-index = Indeks: setiap nilai dibagi nilai periode dasar, dikali 100
export-method-band = Tren { $name }: kuadrat terkecil pada logaritma, { $from } – { $to }, dengan pita kepercayaan 95 % dari rata-ratanya
export-method-partial = Belum selesai saat dibaca, dan tidak dihitung dalam tren apa pun: { $period }
export-method-smoothed = Dihaluskan: tren dari penguraian loess (STL), atau rata-rata lima titik berdekatan bila tidak ada musim; nilai terbitan lebih pucat
export-method-adjusted = Tanpa musim: musim dari penguraian loess (STL) dikeluarkan; nilai terbitan lebih pucat
export-method-forecast = Prakiraan: tren teredam (Holt) pada logaritma dengan rentang 80 % dan 95 %, yang berlaku hanya bila masa depan menyerupai masa lalu
export-own-note = Catatan saya, { $note }
export-column-trend = { $name }: tren
export-column-low = { $name }: tren, batas bawah 95 %
export-column-high = { $name }: tren, batas atas 95 %
export-column-forecast = { $name }: prakiraan
export-column-low80 = { $name }: prakiraan, batas bawah 80 %
export-column-high80 = { $name }: prakiraan, batas atas 80 %
export-column-low95 = { $name }: prakiraan, batas bawah 95 %
export-column-high95 = { $name }: prakiraan, batas atas 95 %
export-column-what = Garis
export-column-unit = Satuan
export-column-period = Periode
export-column-series = Deret
export-column-name = Nama
export-column-place = Tempat
export-column-value = Nilai
export-column-unfinished = Belum selesai
export-column-source = Sumber
export-yes = ya
export-methods = Cara membuatnya
export-csv-column = Kolom { $n }: { $what }
export-csv-all = { $measure }: semua deret, seperti yang diterbitkan
export-csv-unit = Satuan: { $unit }
export-csv-all-columns = Kolom: id deret, namanya, tempatnya, periode (2024-08, 2024-Q3, atau hari Senin dari pekan itu), nilai, "ya" bila periodenya belum selesai saat dibaca, penerbitnya

# Mengapa sebuah berkas tidak tersimpan.
export-error-exists = Tidak tersimpan: berkas dengan nama itu sudah ada dan dibiarkan apa adanya. Pilih nama lain, atau ganti dengan sengaja. Berkas: { $path }
export-error-no-folder = Tidak tersimpan: foldernya tidak ada. Tidak ada yang diubah; pilih folder yang ada. Folder: { $path }
export-error-not-writable = Tidak tersimpan: foldernya tidak dapat ditulisi. Tidak ada yang diubah; pilih folder lain. Folder: { $path }
export-error-no-space = Tidak tersimpan: cakram penuh. Tidak ada yang diubah; kosongkan sebagian lalu simpan lagi. Folder: { $path }
export-error-bad-name = Tidak tersimpan: nama ini tidak dapat dipakai untuk berkas. Tidak ada yang diubah; pilih nama dari huruf, angka, spasi, titik, dan tanda hubung. Nama: { $name }
export-error-picture = Tidak tersimpan: gambarnya tidak dapat dibuat. Tidak ada yang diubah; pilih ukuran lebih kecil, atau simpan sebagai SVG. Sebab: { $detail }
export-error-io = Tidak tersimpan: sistem melaporkan "{ $detail }". Tidak ada yang diubah; coba lagi atau pilih folder lain. Berkas: { $path }

# Yang dikatakan baris perintah bila tidak ada yang ditulis.
cli-export-format = tidak ada yang ditulis, sebab akhiran nama menentukan formatnya: beri berkas yang berakhir .svg, .png, .csv, atau .md. Berkas: { $path }
cli-export-unknown = tidak ada yang ditulis, sebab tidak ada deret dengan id { $id }; daftar id dicetak oleh "skillvane list series"
cli-export-measures = tidak ada yang ditulis, sebab dua ukuran tidak pernah berbagi sumbu: { $first } adalah "{ $measure }", { $second } adalah "{ $other }". Ekspor satu per satu
cli-export-many = tidak ada yang ditulis, sebab { $n } deret terlalu banyak untuk dibedakan; beri paling banyak { $most }
cli-export-transform = tidak ada yang ditulis, sebab "{ $transform }" tidak bermakna untuk "{ $measure }"; yang bisa: { $can }
cli-export-base = tidak ada yang ditulis, sebab { $id } tidak punya nilai pada { $month } sehingga tidak bisa menjadi 100 di sana; nilainya ada dari { $first } sampai { $last }
cli-export-range = tidak ada yang ditulis, sebab rentangnya mulai { $from } dan berakhir sebelumnya, { $to }
cli-export-nothing = tidak ada yang ditulis, sebab tidak ada nilai yang bisa digambar dalam rentang itu

# Jendela: menu dan dialog.
export-save = Simpan…
export-rows = { $n } baris
export-csv-shown = Angka yang tampil (CSV)
export-all-of = Semua “{ $measure }” (CSV)
export-csv-all-title = Semua deret ukuran ini (CSV)
export-svg = Gambar (SVG)
export-svg-detail = Tajam di segala ukuran
export-png = Gambar (PNG)
export-png-detail = 2400 × 1350 piksel, untuk program apa pun
export-md = Ringkasan (Markdown)
export-md-detail = Kalimat, angka, dan sumber
export-copy = Salin sebagai teks
export-copy-detail = Ringkasannya, untuk surel dan catatan
export-name = Nama berkas
export-folder = Folder
export-colours = Warna
export-light = Terang
export-dark = Gelap
export-keeps = Berkas yang sudah ada tetap utuh: yang baru diberi nomor
export-do = Simpan
export-leave = Batal
export-open-folder = Buka folder
message-exported = Tersimpan: { $path }
