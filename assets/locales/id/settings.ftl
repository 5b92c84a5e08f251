# Pengaturan: pilihan, isi data, lisensi, pesan yang lewat.

settings-title = Pengaturan
settings-subtitle = Langsung berlaku dan disimpan di komputer ini
settings-general = Umum
settings-data = Tentang data
settings-licences = Lisensi
settings-messages = Pesan

settings-look = Bahasa dan tampilan
settings-language = Bahasa
settings-language-explain = Angka, tanggal, dan uang mengikutinya
settings-theme = Tema
settings-theme-system = Ikut sistem
settings-theme-light = Terang
settings-theme-dark = Gelap
settings-text-size = Ukuran teks
settings-text-size-explain = 80 sampai 200 %, semuanya ikut membesar
settings-text-size-now = Ukuran teks { $pct }
settings-motion = Kurangi gerakan
settings-motion-explain = Tidak ada yang bergeser atau memudar
settings-work = Angka
settings-currency = Mata uang profil baru
settings-currency-explain = Tidak ada yang dikonversi: jumlah tetap seperti yang Anda ketik
settings-unconfirmed = Tampilkan angka belum terkonfirmasi
settings-unconfirmed-explain = Angka yang dikutip pihak lain beserta alamat resminya, tetapi aslinya tidak ditemukan. Digambar berongga, diberi label, dan tidak pernah ikut dalam kesimpulan

settings-files = Berkas Anda
settings-files-explain = Profil tersimpan di profiles.ron dalam folder ini, dengan tiga cadangan di sampingnya. Pengaturan tersimpan di settings.ron, di folder pengaturan milik sistem atau, bila memakai SKILLVANE_HOME atau mode portabel, di folder yang sama. Keduanya bisa dibaca dan disunting dengan editor teks apa pun selama program ditutup
settings-no-folder = Sistem tidak menyebutkan folder untuk berkas Anda, jadi tidak ada yang bisa disimpan. Isi SKILLVANE_HOME dengan sebuah folder, lalu jalankan Skillvane lagi
settings-open-folder = Buka folder
settings-copy-path = Salin lokasi
settings-privacy = Privasi
settings-privacy-explain = Skillvane tidak membuka soket jaringan. Tidak ada akun, pelacakan, atau pemeriksaan pembaruan: yang Anda masukkan tetap berada di berkas di atas. Halaman sumber dibuka di peramban Anda, dan hanya ketika Anda mengekliknya

currency-name-IDR = Rupiah Indonesia
currency-name-USD = Dolar AS
currency-name-EUR = Euro
currency-name-GBP = Pound sterling
currency-name-SGD = Dolar Singapura
currency-name-MYR = Ringgit Malaysia
currency-name-AUD = Dolar Australia
currency-name-INR = Rupee India
currency-name-PHP = Peso Filipina
currency-name-JPY = Yen Jepang

data-subtitle = Dibuat { $made }, titik terbaru { $newest }
data-skills = keahlian
data-series = deret
data-points = titik
data-figures = angka terbitan
data-unconfirmed = angka belum terkonfirmasi
data-relations = hubungan
data-sources-count = sumber
data-no-single-source = Belum ada deret permintaan pekerja lepas yang terbuka dan mutakhir untuk tiap keahlian. Karena itu data ini berlapis, dan setiap angka menyebut lapisannya
data-layers = Isinya
data-span = { $from } sampai { $to }
data-series-of = { $n } deret
data-rows-of = { $n } baris
data-says = Menunjukkan
data-says-not = Tidak menunjukkan

layer-freelance-post-share-says = Ke mana lowongan lepas mengarah sekarang, pekan demi pekan, per kategori
layer-freelance-post-share-not = Tren: baru beberapa pekan, hitungan satu pihak di satu platform
layer-advertised-hourly-rate-says = Tarif per jam yang ditawarkan klien sekarang, per kategori
layer-advertised-hourly-rate-not = Yang akhirnya dibayarkan, juga belum tren
layer-freelance-vacancy-index-says = Permintaan nyata atas pekerja lepas daring per kelompok selama delapan tahun; paling adil dibaca sebagai porsi
layer-freelance-vacancy-index-not = Apa pun setelah Agustus 2024, saat pengumpulan berhenti; beberapa bulan Penulisan dan Administrasi mengandung artefak
layer-job-postings-index-says = Ke mana permintaan di suatu bidang bergerak sekarang, sudah disesuaikan musim
layer-job-postings-index-not = Pekerjaan lepas: ini lowongan karyawan, ukuran pengganti. Antaredisi tidak pernah disambung
layer-ai-share-of-postings-says = Seberapa jauh AI masuk ke iklan lowongan, per negara
layer-ai-share-of-postings-not = Apa pun tentang satu keahlian atau pekerjaan lepas
layer-active-developers-says = Apa yang sedang digarap para pengembang
layer-active-developers-not = Pekerjaan berbayar: ini kegiatan. Celah berarti di bawah 100 pengembang, bukan nol
layer-figures = Angka terbitan
layer-figures-says = Yang dilaporkan tentang satu keahlian pada satu periode, beserta jumlahnya bila sumber menyebutkan
layer-figures-not = Yang tidak bergerak: hanya yang bergerak dilaporkan, dengan pembanding berbeda-beda. Titik lepas, tidak pernah menjadi garis
layer-pay = Bayaran
layer-pay-says = Perbedaan bayaran antarkeahlian
layer-pay-not = Satu bayaran bersama: upah, tarif tawaran, dan tarif permintaan tidak pernah dirata-rata. Indonesia hampir tidak ada
layer-relations = Kedekatan
layer-relations-says = Seberapa dekat dua keahlian dan alat apa yang sama-sama dipakai
layer-relations-not = Kedekatan di luar Amerika Serikat, tempat pekerjaan itu diuraikan. Penilaian kami sendiri ditandai

data-warnings = Sebagian data bawaan tidak bisa dibaca
data-warnings-explain = Selebihnya termuat. Memasang ulang Skillvane memulihkan datanya
data-warning-place = { $file }, baris { $line }
data-warning-whole-file = Berkas ini dilewati, selebihnya dipakai: { $detail }
data-warning-item = { $item } dilewati, isi berkas selebihnya dipakai: { $detail }
data-warning-mention = { $item } dipakai tanpa rujukan yang tidak menuju ke mana pun: { $detail }
data-warning-kept = { $item } dipakai apa adanya: { $detail }
data-warning-some-item = Satu isian

data-sources = Sumber
data-sources-hint = Cari penerbit, judul, lisensi
data-sources-found = { $n } sumber
data-sources-none = Tidak ada sumber dengan kata ini. Coba nama penerbit atau tahun
data-source-open = Buka halaman
data-source-open-named = Buka halaman { $title }
data-source-undated = tanpa tanggal
data-source-credit = Atribusi: { $credit }

licence-own = Skillvane
licence-own-explain = Perangkat lunak bebas dengan lisensi MIT atau lisensi Apache 2.0, sesuai pilihan Anda
licence-credits = Data dan atribusi
licence-inter = Inter
licence-phosphor = Ikon Phosphor
licence-hack = Hack
licence-ubuntu = Ubuntu Light
licence-crates = Pustaka
licence-crates-explain = Skillvane disusun dari pustaka Rust berikut dan pustaka lain yang mereka perlukan. Lisensi masing-masing ada di paketnya; Cargo.lock mencatat semuanya beserta versinya

messages-explain = Yang disampaikan sejak program dibuka, terbaru di atas
messages-none = Belum ada pesan
messages-none-explain = Konfirmasi dan masalah dicatat di sini, juga setelah hilang dari layar
messages-problem = Masalah
messages-note = Catatan
