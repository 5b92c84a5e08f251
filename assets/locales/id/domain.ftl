# Istilah bidang ini. Kuncinya sama dengan kunci nilai di dalam kode.

## Arti satu nilai dalam sebuah deret
measure-freelance-post-share = Porsi lowongan lepas
measure-freelance-post-share-short = Iklan kerja lepas
measure-freelance-post-share-unit = % lowongan yang terlihat pekan itu
measure-advertised-hourly-rate = Rata-rata tarif per jam yang ditawarkan klien
measure-advertised-hourly-rate-short = Tarif tawaran klien
measure-advertised-hourly-rate-unit = US$ per jam
measure-freelance-vacancy-index = Online Labour Index: lowongan lepas baru
measure-freelance-vacancy-index-short = Lowongan lepas
measure-freelance-vacancy-index-unit = indeks, semua kategori Mei 2016 = 100
measure-job-postings-index = Lowongan karyawan di Indeed
measure-job-postings-index-short = Lowongan karyawan
measure-job-postings-index-unit = indeks, 1 Februari 2020 = 100
measure-ai-share-of-postings = Porsi lowongan yang menyebut AI
measure-ai-share-of-postings-short = AI di lowongan
measure-ai-share-of-postings-unit = % lowongan
measure-active-developers = Pengembang yang aktif di GitHub pada suatu topik
measure-active-developers-short = Pengembang GitHub
measure-active-developers-unit = pengembang
measure-page-views = Kunjungan halaman Wikipedia (minat, bukan permintaan)
measure-page-views-short = Kunjungan halaman
measure-page-views-unit = kunjungan per bulan
measure-open-adverts = Iklan terbuka pada hari pembaruan
measure-open-adverts-short = Iklan terbuka
measure-open-adverts-unit = iklan
measure-open-projects = Proyek lepas terbuka pada hari pembaruan
measure-open-projects-short = Proyek terbuka
measure-open-projects-unit = proyek

## Arti angka sebuah laporan
metric-growth-mom = Pertumbuhan dibanding bulan sebelumnya
metric-growth-qoq = Naik-turun dari kuartal sebelumnya
metric-growth-yoy = Naik-turun dari tahun sebelumnya
metric-growth-other = Naik-turun dengan pembanding lain
metric-count = Jumlah dalam periode itu
metric-rank = Peringkat dalam daftar
metric-learn-hours = Lama kursus
metric-hourly-rate = Tarif per jam
metric-hourly-rate-high = Batas atas tarif per jam
metric-net-increase = Kenaikan bersih

## Apa yang dihitung
quantity-posts = Lowongan terpasang
quantity-hires = Pekerja lepas yang direkrut
quantity-searches = Pencarian oleh klien
quantity-spend = Belanja klien
quantity-earnings = Penghasilan pekerja lepas
quantity-employees = Karyawan dan rencana perusahaan
quantity-learners = Peserta belajar
quantity-effect = Dampak terukur
quantity-rates = Tarif
quantity-course-hours = Durasi kursus
quantity-list-place = Peringkat terbitan
quantity-other = Lainnya

## Dasar sebuah tingkat
evidence-claim = Pengakuan
evidence-portfolio = Portofolio
evidence-test = Tes
evidence-client = Klien membayar
evidence-claim-explain = Menurut Anda sendiri. Tingkatnya bisa meleset satu ke atas atau ke bawah
evidence-portfolio-explain = Ada karya yang bisa dilihat. Tingkatnya bisa meleset setengah
evidence-test-explain = Sudah lulus tes. Tingkatnya dipakai apa adanya
evidence-client-explain = Pernah dibayar klien. Tingkatnya dipakai apa adanya

## Jenis keahlian
kind-craft = Keahlian inti
kind-ai-augmented = Dengan AI
kind-human-strength = Kekuatan manusia

## Tingkat, masing-masing dengan yang terlihat oleh klien
level-unknown = Belum dinilai
level-unknown-seen = Tidak diketahui, dan itu bukan berarti nol
level-0 = Belum bisa
level-0-seen = Anda akan menolak pekerjaan ini
level-1 = Kenal
level-1-seen = Anda bisa membicarakannya dengan klien, tetapi belum bisa mengerjakannya
level-2 = Pemula
level-2-seen = Anda mengerjakan tugas sederhana dengan lambat dan masih dikoreksi klien
level-3 = Cakap
level-3-seen = Anda menyelesaikan pekerjaan biasa tepat waktu tanpa bantuan
level-4 = Mahir
level-4-seen = Anda menyelesaikan pekerjaan sulit dengan baik, dan klien kembali lagi
level-5 = Ahli
level-5-seen = Klien yang mencari Anda, dan Anda memeriksa karya orang lain

## Seberapa dekat sumber dengan pengukurnya
confidence-primary = Data penerbit sendiri
confidence-secondary-press = Laporan media
confidence-tertiary = Kutipan atau blog
confidence-unconfirmed = Belum terkonfirmasi

## Seberapa pasti sebuah tren
ladder-too-few-points = Data terlalu sedikit
ladder-noise = Acak
ladder-likely = Mungkin
ladder-clear = Jelas
ladder-too-few-points-explain = Kurang dari lima titik: tidak ada uji yang bisa membedakan tren dari kebetulan di sini
ladder-noise-explain = Naik-turun seperti ini muncul karena kebetulan pada lebih dari satu di antara sepuluh kasus
ladder-likely-explain = Naik-turun seperti ini muncul karena kebetulan paling banyak pada satu di antara sepuluh kasus
ladder-clear-explain = Dari semua tren yang ditandai jelas di daftar ini, paling banyak satu di antara dua puluh yang kebetulan, dan seluruh rentang kemiringannya searah
base-unknown = basis tidak diketahui

## Kata beberapa laporan bersama-sama
agreement-disagree = Sumber berbeda pendapat

## Kesimpulan atas keahlian atau kategori
verdict-rising = Naik
verdict-falling = Turun
verdict-flat = Datar
verdict-mixed = Beragam
verdict-unknown = Tidak diketahui
verdict-rising-explain = Sedikitnya dua pertiga bukti, yang lebih baru lebih berbobot, menunjukkan permintaan tumbuh
verdict-falling-explain = Sedikitnya dua pertiga bukti, yang lebih baru lebih berbobot, menunjukkan permintaan menyusut
verdict-flat-explain = Sedikitnya dua pertiga bukti, yang lebih baru lebih berbobot, menunjukkan permintaan jalan di tempat
verdict-mixed-explain = Tidak ada arah yang didukung dua pertiga bukti
verdict-unknown-explain = Tidak ada pengukuran dalam tiga tahun terakhir

## Seberapa langsung sesuatu diukur
standing-proxy = Ukuran pengganti

## Jenis bayaran
pay-salaried = Upah karyawan
pay-advertised = Tarif yang ditawarkan klien
pay-asked = Tarif yang diminta pekerja lepas

## Jenis catatan
note-keep-craft = Pertahankan keahlian, tambahkan AI
note-human-strength = Alasan manusia dibayar
note-new-role = Peran baru
note-for = Alasan mendukung
note-against = Alasan menentang
note-context = Konteks

## Tempat
region-world = Global
region-unknown = Negara tidak diketahui
region-ar = Argentina
region-au = Australia
region-br = Brasil
region-ca = Kanada
region-de = Jerman
region-es = Spanyol
region-fr = Prancis
region-gb = Inggris Raya
region-id = Indonesia
region-ie = Irlandia
region-in = India
region-it = Italia
region-jp = Jepang
region-my = Malaysia
region-nl = Belanda
region-ph = Filipina
region-pk = Pakistan
region-sg = Singapura
region-us = Amerika Serikat
region-usa = { region-us }
region-gbr = { region-gb }
region-ea = Kawasan euro
region-eu = Uni Eropa
region-europe = Eropa
region-asia = Asia
region-latin-america = Amerika Latin
region-north-america = Amerika Utara
region-central-america = Amerika Tengah

## Apakah sebuah sinyal ikut dihitung
counts-yes = ikut dihitung
counts-not-demand = hanya konteks: tidak mengukur permintaan
counts-seasonal = hanya konteks: dibanding bulan sebelumnya, yang digerakkan musim
counts-no-direction = hanya konteks: tidak berarah
counts-too-short = belum dihitung: terlalu pendek
counts-unconfirmed = belum terkonfirmasi: dikutip pihak lain, aslinya tidak terlihat
counts-undated = tidak dihitung: sumber tidak memberi tanggal
counts-told-twice = tidak dihitung: angka yang sama lagi
period-undated = tanpa tanggal
