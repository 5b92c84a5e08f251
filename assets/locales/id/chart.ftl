# Sakelar, lapisan, catatan dan grafik kecil berdampingan

chart-transform = Yang digambar dari tiap nilai
chart-smoothing = Perataan
chart-smoothing-raw = Apa adanya
chart-smoothing-smoothed = Diratakan
chart-smoothing-adjusted = Tanpa musim
chart-no-smoothing-too-few-points = Titiknya terlalu sedikit
chart-no-smoothing-already-adjusted = Penerbitnya sudah menghilangkan pengaruh musim
chart-no-smoothing-no-season = Perlu dua tahun penuh tanpa bolong
chart-next-by-key = Pilihan berikutnya dengan tombol
chart-layers = Lapisan
chart-notes = Catatan saya
chart-notes-tip = Catatan Anda sendiri pada sumbu waktu
chart-side-by-side = Berdampingan, masing-masing dengan satuannya
chart-together = Semua dalam satu grafik
chart-add-others = Ukuran lain: dibuka berdampingan
chart-add-more = { $n } lagi. Ketik untuk menemukannya

chart-forecast = Prakiraan
chart-forecast-tip = Hanya digambar bila terbukti lebih tepat daripada mengulang nilai terakhir dan nilai setahun sebelumnya
chart-forecast-span-off = Tidak
chart-forecast-span-six-months = 6 bulan
chart-forecast-span-twelve-months = 12 bulan
chart-forecast-label = prakiraan, 80 %
chart-forecast-words = Prakiraan { $period }: { $median }, dengan peluang 80 % antara { $lo } dan { $hi }. Pada { $origins } titik terdahulu, kesalahannya { $ratio } dari kesalahan bila nilai terakhir diulang saja, dan { $inside } dari yang kemudian terjadi berada dalam rentang seperti itu
chart-forecast-past = Prakiraan ini mulai dari { $end }, titik terbaru dalam data ini: yang terjadi sesudahnya tidak ada di dalamnya
chart-forecast-none-too-few-points = Tanpa prakiraan: { $n } titik terlalu sedikit untuk mengujinya
chart-forecast-none-gap = Tanpa prakiraan: ada periode yang hilang
chart-forecast-none-not-positive = Tanpa prakiraan: hitungannya memakai rasio, dan nilai 0 tidak punya rasio
chart-forecast-none-constant = Tanpa prakiraan: nilainya tidak pernah berubah
chart-forecast-none-loses-to-naive = Tanpa prakiraan: pada { $origins } titik terdahulu, kesalahannya { $ratio } dari kesalahan bila nilai terakhir diulang saja
chart-forecast-none-loses-to-seasonal-naive = Tanpa prakiraan: pada { $origins } titik terdahulu, kesalahannya { $ratio } dari kesalahan bila nilai setahun sebelumnya diulang

table-forecast = Prakiraan
table-forecast-80 = Rentang 80 %
table-forecast-95 = Rentang 95 %

overview-start = Awal rentang
overview-end = Akhir rentang

notes-title = Catatan pada sumbu waktu
notes-at = Catatan untuk { $date }
notes-earlier = Satu titik lebih awal
notes-later = Satu titik lebih akhir
notes-hint = Apa yang terjadi?
notes-everywhere = Di semua grafik
notes-add = Tambah catatan
notes-date-everywhere = { $date } · di semua grafik
notes-own = Catatan saya { $date }
notes-delete = Hapus catatan “{ $note }”
notes-bundled = Dari penerbit

multiples-remove = Lepas { $name } dari grafik

message-one-measure = Deret dengan ukuran lain dilepas dari grafik: satu grafik, satu satuan
