# Tampilan Tren.

trends-subtitle = { $skills } keahlian · { $series } deret · { $figures } angka terbitan · { $sources } sumber
trends-tab-chart = Grafik
trends-tab-evidence = Bukti

trends-resize-list = Lebar daftar
trends-resize-evidence = Lebar panel bukti

trends-search = Cari keahlian
trends-all = Semua { $n }
trends-categories = Kategori
trends-any-category = Semua kategori
trends-any-kind = Semua jenis
trends-filter-category = Saring menurut kategori
trends-filter-kind = Saring menurut jenis
trends-sort = Urutkan
trends-sort-growth = Pertumbuhan
trends-sort-counted-growth = Pertumbuhan, jumlah diketahui
trends-sort-added = Tambahan pekerjaan
trends-sort-size = Besarnya permintaan
trends-sort-age = Terbaru dulu
trends-sort-name = Nama
trends-nothing = Tidak ditemukan
trends-nothing-body = Coba kata lain, dalam bahasa Indonesia atau Inggris, atau hapus saringan
trends-nothing-action = Hapus pencarian dan saringan
trends-n-figures = { $n ->
    [0] tanpa angka
   *[other] { $n } angka
}
trends-no-growth = Pertumbuhan tidak diterbitkan

transform-value = Asli
transform-share = Pangsa
transform-index = Indeks
chart-unit-share = pangsa dari semua kategori
chart-unit-index = indeks, bulan pilihan = 100
chart-log = Log
chart-log-tip = Jarak yang sama berarti kelipatan yang sama (L)
chart-band = Tren
chart-band-tip = Tren dua tahun terakhir dengan pita 95 %
chart-all = Semua
chart-years = { $n } th
chart-index-base = { $date } = 100
chart-index-choose = Periode yang dijadikan 100
chart-measure = Ukuran
chart-copy = Salin tabel
chart-show-table = Tampilkan sebagai tabel
chart-show-lines = Tampilkan sebagai grafik
chart-add-series = Tambah atau lepas deret
chart-add-hint = Cari deret menurut nama atau tempat
chart-add-count = { $n } dari { $most } deret
chart-ended = berakhir { $date }
chart-break = patahan data { $date }
chart-adjusted = disesuaikan musim
chart-vintage = diambil { $vintage }
chart-no-series = Tidak ada deret terbuka yang mengukurnya. Di bawah ini yang pernah diterbitkan
chart-nothing = Belum ada yang diterbitkan
chart-nothing-body = Tidak ada sumber dalam data yang melaporkan angkanya. Lihat keahlian tetangganya, atau kategorinya
chart-summary = { $name }: { $from } ke { $to } ({ $change }), { $after } dibanding { $before }. Seberapa yakin: { $sure } (n = { $n }, p { $p })
chart-summary-short = { $name }: { $n } titik, terlalu sedikit untuk dibandingkan

figures-title = Angka terbitan
figures-description = { $n } angka terbitan tentang { $subject } menurut waktu: { $metric }. Tidak pernah disambung
figures-caption = Tiap cincin satu angka terbitan, garisnya periodenya. Terisi: basis diketahui. Kosong: basis tidak diketahui
figure-unconfirmed = Belum terkonfirmasi: dikutip pihak lain, aslinya tidak terlihat
figure-unconfirmed-short = belum terkonfirmasi
figure-rank = no. { $n }
figure-base = { $what }, { $before } → { $after }: { $added }

metric-growth-mom-short = bulanan
metric-growth-qoq-short = kuartalan
metric-growth-yoy-short = tahunan
metric-growth-other-short = dasar lain
metric-count-short = jumlah
metric-rank-short = peringkat
metric-learn-hours-short = jam kursus
metric-hourly-rate-short = tarif per jam
metric-hourly-rate-high-short = tarif atas per jam
metric-net-increase-short = kenaikan bersih

table-period = Periode
table-trend = Tren
table-band = Pita 95 %

evidence-newest = terbaru { $date }
evidence-rising = Klien makin banyak memintanya: { $share } bukti mengarah naik, bukti yang lebih baru lebih berbobot.
evidence-rising-one = Klien makin banyak memintanya, menurut satu-satunya ukuran terkini.
evidence-falling-one = Klien makin sedikit memintanya, menurut satu-satunya ukuran terkini.
evidence-flat-one = Permintaan jalan di tempat, menurut satu-satunya ukuran terkini.
evidence-falling = Klien makin sedikit memintanya: { $share } bukti mengarah turun, bukti yang lebih baru lebih berbobot.
evidence-flat = Permintaan jalan di tempat: { $share } bukti tidak menunjukkan perubahan, bukti yang lebih baru lebih berbobot.
evidence-mixed = Buktinya mengarah ke dua sisi, jadi belum ada arah yang menang.
evidence-unknown = Tidak ada dalam data yang mengukur permintaannya.
evidence-unknown-since = Permintaannya tidak diketahui: terakhir diukur { $date }.
evidence-doubt-nothing = Angka di bawah ini belum cukup baru atau lengkap untuk menarik kesimpulan.
evidence-doubt-disagree = Dua sumber saling bertentangan; keduanya berdampingan di bawah.
evidence-doubt-stand-in = Keberatan: yang ada hanya ukuran pengganti, tidak ada yang mengukurnya langsung.
evidence-doubt-one = Keberatan: belum ada sumber lain yang menguatkannya.
evidence-doubt-base = Keberatan: basisnya tidak diterbitkan, jadi tidak ada yang tahu berapa banyak pekerjaan itu.
evidence-doubt-age = Keberatan: bukti yang paling berbobot { $age }, dan pasar bisa berbalik.
evidence-signals = Buktinya
evidence-nothing = Tidak ada yang diukur atau diterbitkan tentangnya
evidence-show-all = Tampilkan semua { $n }
evidence-show-fewer = Tampilkan lebih sedikit
evidence-conflict = Pertentangan yang sudah diketahui
evidence-notes = Patut diketahui
evidence-pay = Bayarannya, tiap jenis sendiri-sendiri
evidence-show-rule = Cara menghitungnya
evidence-hide-rule = Sembunyikan cara menghitungnya

signal-stand-in = Ukuran pengganti: { $reason }
signal-via = Ukuran pengganti: angka tentang { $skill }
signal-share = berbobot { $share } dalam kesimpulan
signal-show-detail = Rincian
signal-hide-detail = Sembunyikan rincian
signal-open-source = Sumber

disagree-unexplained = { $up } mengarah naik, { $down } mengarah turun. Tidak ada terbitan yang menjelaskan bedanya.
difference-platform = platform ({ $a }; { $b })
difference-market = pasar ({ $a }; { $b })
difference-kind = yang dihitung ({ $a }; { $b })
difference-basis = pembanding ({ $a }; { $b })
difference-period = periode ({ $a }; { $b })
difference-region = tempat ({ $a }; { $b })
market-freelance = kerja lepas
market-salaried = kerja bergaji
basis-series = setahun dibanding tahun sebelumnya

pay-median = { $kind }: median { $amount } per jam
pay-mean = { $kind }: rata-rata { $amount } per jam
pay-quartiles = separuhnya antara { $lo } dan { $hi }
pay-n = n = { $n }
pay-caption = Tiga jenis bayaran yang tidak pernah dirata-ratakan bersama: upah, tarif yang dipasang klien, tarif yang diminta pekerja lepas

detail-window = Rentang
detail-window-n = { $window }, n = { $n }
detail-test = Mann-Kendall
detail-test-values = S = { $s }, tau = { $tau }, p { $p } ({ $kind })
detail-exact = eksak
detail-normal = hampiran normal
detail-q = q setelah kendali alarm palsu
detail-sen = Theil-Sen, setahun
detail-ols = Kuadrat terkecil, setahun
detail-slope = { $pct } ({ $lo } sampai { $hi })
detail-no-logarithm = Pertumbuhan setahun tidak dihitung: ada nilai nol atau kurang
detail-break = Caranya berubah, atau ada cacat yang diketahui, di dalam rentang ini
detail-formulas = Metode: { $ids }
detail-autocorrelation = Bulan yang berdekatan saling mirip, jadi p dan q agak terlalu kecil
detail-ci = Selang 95 % pertumbuhan
detail-ci-caveat = Jumlah dibaca sebagai Poisson, jadi selang sebenarnya lebih lebar
detail-no-base = Sumber tidak menerbitkan jumlah di balik persentase ini
detail-source-note = Kata sumber: { $note }

rule-weights = Bobot sinyal: kebaruan (setengah setelah 365 hari) × ketepatan sasaran (langsung 1, pengganti 0,5) × keyakinan (unggahan ulang 0,5, belum terkonfirmasi 0). Satu arah butuh dua pertiga bobot. Deret dari satu penerbit dan satu ukuran berbagi satu suara
rule-parts = Naik { $rising } · turun { $falling } · tetap { $flat }

age-short-days = { $n } hr
age-short-months = { $n } bln
age-short-years = { $n } th

source-opens-browser = Membuka halamannya di peramban
source-no-address = Alamat tidak tercatat
