# Baris perintah: hitungan satu deret, daftar, dan apa yang salah pada argumen.

cli-trend-verdict = Tren pada titik-titik ini: { $word }
cli-ladder-too-few-points = Kurang dari lima titik: tidak ada uji yang bisa membedakan tren dari kebetulan di sini.
cli-ladder-noise = Naik turun seperti ini terjadi secara kebetulan pada lebih dari satu dari sepuluh kasus.
cli-ladder-likely = Naik turun seperti ini terjadi secara kebetulan paling banyak pada satu dari sepuluh kasus.
cli-ladder-clear = Naik turun seperti ini terjadi secara kebetulan paling banyak pada satu dari dua puluh kasus, dan seluruh rentang kemiringan yang mungkin mengarah sama.
cli-trend-points = { $n } titik
cli-trend-missing = { $n } periode di antaranya kosong
cli-cadence-weekly = mingguan
cli-cadence-monthly = bulanan
cli-cadence-quarterly = triwulanan
cli-trend-of-total = persen dari total
cli-trend-none = tidak ada
cli-trend-test = Mann-Kendall: S { $s }, tau { $tau }, p { $p } (pendekatan normal)
cli-trend-test-exact = Mann-Kendall: S { $s }, tau { $tau }, p { $p } (eksak)
cli-trend-corrected = Uji yang sama, dikoreksi karena titik yang berdekatan mirip (Hamed dan Rao): p { $p }
cli-trend-sen = Theil-Sen: { $pct } per tahun, selang 95 % dari { $lo } sampai { $hi }
cli-trend-ols = Kuadrat terkecil: { $pct } per tahun, selang 95 % dari { $lo } sampai { $hi }
cli-trend-yoy = Setahun terakhir dibanding tahun sebelumnya, musim demi musim: { $pct }
cli-trend-stl = Kekuatan tren { $trend }, kekuatan musim { $season } (0 tidak ada, 1 hanya itu)
cli-trend-forecast = Prakiraan
cli-trend-step = { $period }: { $median }; 80 % antara { $range80 }, 95 % antara { $range95 }
cli-trend-assumes = Separuh kemungkinan di atas angka pertama dan separuh di bawahnya, bila tren berlanjut seperti selama ini. Kenyataan lebih sering keluar dari rentang daripada yang tertulis.
cli-trend-card = Rapor: { $steps } langkah diramalkan dari { $origins } titik terdahulu. Rata-rata kesalahannya { $naive } kali kesalahan bila nilai terakhir berlanjut, dan { $seasonal } kali kesalahan bila nilai tahun sebelumnya berulang. { $coverage } titik sesudahnya ada di dalam rentang 80 %.
cli-trend-season = Pola musiman dikeluarkan dulu dari prakiraan, lalu ditambahkan kembali.
cli-trend-refused-too-few-points = Tidak ada prakiraan: titiknya terlalu sedikit untuk menguji. Perlu 35 titik tanpa celah, dan enam titik sesudah tahun pertama.
cli-trend-refused-gap = Tidak ada prakiraan: ada periode yang kosong. Isi celahnya, atau lihat titik sesudahnya dengan --last.
cli-trend-refused-not-positive = Tidak ada prakiraan: ada nilai 0 atau kurang, sehingga tidak punya logaritma, atau nilai yang terlalu besar untuk diteruskan.
cli-trend-refused-constant = Tidak ada prakiraan: nilainya tidak pernah berubah.
cli-trend-refused-loses-to-naive = Tidak ada prakiraan: pada titik-titik terdahulu, nilai terakhir yang diteruskan begitu saja sama baik atau lebih baik.
cli-trend-refused-loses-to-seasonal-naive = Tidak ada prakiraan: pada titik-titik terdahulu, nilai tahun sebelumnya yang berulang sama baik atau lebih baik.
cli-trend-window = Yang tampil di jendela: dua tahun terakhir
cli-trend-source = Sumber
cli-trend-licence = Lisensi: { $licence }

cli-trend-nothing = Berikan id sebuah deret, atau berkas dengan --csv
cli-trend-unknown = Tidak ada deret dengan id “{ $id }”. “skillvane list series” mencetak semua id
cli-trend-unknown-near = Tidak ada deret dengan id “{ $id }”. Yang mirip: { $near }. “skillvane list series” mencetak semua id
cli-trend-no-total = Deret “{ $id }” bukan bagian dari sebuah total, jadi tidak punya pangsa
cli-trend-no-column = Tidak ada kolom “{ $wanted }”. Kolom yang ada: { $columns }
cli-trend-no-points = Tidak ada baris yang bisa dipakai
cli-trend-answer = { $question } Jawab dengan salah satu dari: { $options }
cli-trend-too-many = { $n } titik terlalu banyak untuk dibandingkan satu per satu; paling banyak { $most }. Ambil yang terbaru dengan --last { $most }
cli-trend-more-problems = { $n } baris lain tidak bisa dipakai

cli-list-skills = { $n } keahlian
