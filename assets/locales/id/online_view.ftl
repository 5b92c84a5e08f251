# Sumber daring sebagaimana tampil di pustaka dan pengaturan. Apa yang gagal pada sebuah sumber ada di online.ftl.

# Sumber: nama, apa yang dikatakan dan tidak dikatakannya, ketentuannya, wilayahnya.
online-source-upwork-index = Upwork Market Index
online-source-indeed-sectors = Indeed: sektor
online-source-indeed-totals = Indeed: total
online-source-indeed-ai-share = Pelacak AI Indeed
online-source-github-topics = GitHub Innovation Graph
online-source-wikimedia-views = Kunjungan Wikipedia
online-source-pack-feed = Umpan paket
online-source-jobicy = Jobicy
online-source-freelancer = Freelancer.com

online-says-upwork-index = Pekerjaan lepas yang dipasang di Upwork tiap minggu dalam 12 kategori, pangsanya, dan bayaran yang ditawarkan
online-says-indeed-sectors = Lowongan di tiap bidang, hari demi hari; 100 adalah 1 Februari 2020
online-says-indeed-totals = Lowongan di semua bidang sekaligus, hari demi hari; 100 adalah 1 Februari 2020
online-says-indeed-ai-share = Berapa bagian lowongan yang menyebut AI
online-says-github-topics = Berapa pengembang yang menerbitkan karya pada suatu topik, per kuartal
online-says-wikimedia-views = Seberapa sering artikel tentang keahlian dibaca, per bulan. Satu permintaan kecil untuk tiap artikel
online-says-pack-feed = Paket data yang ditawarkan sebuah organisasi di alamat yang Anda isi
online-says-jobicy = Berapa lowongan jarak jauh yang sedang terbuka di suatu industri, satu industri tiap pembaruan
online-says-freelancer = Berapa proyek yang sedang terbuka untuk suatu keahlian

online-not-upwork-index = Bacaan satu pihak atas satu platform. Bayaran yang ditawarkan bukan penghasilan
online-not-indeed-sectors = Lowongan karyawan, bukan kerja lepas. Riwayatnya direvisi pada tiap pembaruan
online-not-indeed-totals = Lowongan karyawan, bukan kerja lepas, dan tidak membedakan bidang
online-not-indeed-ai-share = Tidak berbicara tentang kerja lepas atau satu keahlian
online-not-github-topics = Apa yang dikerjakan orang, bukan apa yang dibayar klien. Di bawah 100 tidak diterbitkan
online-not-wikimedia-views = Minat, bukan permintaan
online-not-pack-feed = Paket hanya ditawarkan. Anda melihat dulu apa yang akan diubahnya sebelum mengambilnya
online-not-jobicy = Lowongan terbuka, bukan permintaan. Hitungan berhenti di 100 dan terlambat enam jam
online-not-freelancer = Proyek terbuka di satu platform, bukan bayarannya

online-licence-upwork-index = CC BY 4.0 · SnipeWork
online-licence-indeed-sectors = CC BY 4.0 · Indeed Hiring Lab
online-licence-indeed-totals = CC BY 4.0 · Indeed Hiring Lab
online-licence-indeed-ai-share = CC BY 4.0 · Indeed Hiring Lab
online-licence-github-topics = CC0 1.0 · GitHub
online-licence-wikimedia-views = CC0 1.0 · Wikimedia Foundation
online-licence-pack-feed = Lisensi sesuai tiap paket
online-licence-jobicy = Ketentuan API Jobicy
online-licence-freelancer = Ketentuan API Freelancer.com

online-places-upwork-index = Dunia
online-places-indeed-sectors = 6 negara
online-places-indeed-totals = 11 wilayah
online-places-indeed-ai-share = 9 negara
online-places-github-topics = 7 negara
online-places-wikimedia-views = 2 bahasa
online-places-pack-feed = alamat Anda sendiri
online-places-jobicy = Dunia
online-places-freelancer = Dunia

online-where-upwork-index = Seluruh platform, semua negara sekaligus
online-where-indeed-sectors = US, GB, CA, AU, DE, FR
online-where-indeed-totals = US, AU, CA, DE, ES, FR, GB, IE, IT, NL, dan kawasan euro
online-where-indeed-ai-share = AU, CA, DE, FR, GB, IE, IT, NL, US
online-where-github-topics = US, ID, IN, GB, DE, BR, PH
online-where-wikimedia-views = Wikipedia bahasa Inggris dan Indonesia
online-where-pack-feed = Sesuai tiap paket
online-where-jobicy = Kerja jarak jauh, semua negara sekaligus
online-where-freelancer = Seluruh platform, semua negara sekaligus

# Pengaturan: kapan dan bagaimana.
online-set-when = Kapan diperbarui
online-set-when-off = Tidak ada yang dihubungi sampai Anda menekan Perbarui di pustaka
online-set-when-weekly = Saat Skillvane dibuka dan pembaruan terakhir sudah tujuh hari, data diperbarui satu kali
online-set-when-monthly = Saat Skillvane dibuka dan pembaruan terakhir sudah tiga puluh hari, data diperbarui satu kali
online-set-when-never-while-closed = Tidak ada yang terjadi selama Skillvane ditutup. Profil, rencana, dan catatan Anda tidak pernah dikirim
online-set-to-library = Buka pustaka

# Pengaturan: sumber.
online-set-sources = Sumber
online-set-sources-explain = Pembaruan menghubungi sumber yang menyala, di alamat di bawahnya
online-set-ask = Hubungi { $source }
online-set-address-of = Alamat { $source }
online-set-address = Alamat: { $host }
online-set-address-own = Alamat Anda sendiri: { $host }
online-set-address-documented = Yang tercatat: { $address }
online-set-use-documented = Pakai alamat yang tercatat
online-set-use-documented-of = Pakai alamat { $source } yang tercatat
online-set-address-kept = Alamatnya tetap seperti semula.
online-set-address-refused = { $why ->
    [not-https] Alamat ini tidak terenkripsi: awali dengan https://. http:// hanya untuk server di komputer ini
    [credentials] Alamat ini berisi nama atau kata sandi: hapus dari alamatnya
    [private] Alamat ini mengarah ke jaringan pribadi
   *[unreadable] Ini bukan alamat web: tulis seperti https://example.org/data.csv
}
online-set-address-lacks = { $part } tidak ada: di situ sumber mengisi apa yang dimintanya

# Pengaturan: sumber dengan ketentuan.
online-set-terms-card = Sumber dengan ketentuan sendiri
online-set-terms-explain = Mati sampai Anda membaca dan menerima ketentuannya. Yang disimpan hanya hitungan, bukan lowongannya
online-set-terms-off = Ketentuan belum diterima
online-set-terms-on = Ketentuan diterima
online-set-terms-read = Baca ketentuan…
online-set-terms-read-of = Baca ketentuan { $source }…
online-set-terms-title = Yang Anda terima untuk { $source }
online-set-terms-jobicy-1 = Paling banyak satu permintaan per jam. Skillvane menghitung satu industri tiap pembaruan dan tidak dua kali sehari
online-set-terms-jobicy-2 = Paling banyak 100 lowongan per permintaan, jadi 100 berarti “100 atau lebih”
online-set-terms-jobicy-3 = Lowongan datang enam jam lebih lambat
online-set-terms-jobicy-4 = Tidak boleh disebarkan lagi: hitungannya tetap pada Anda dan tidak sampai ke papan lowongan lain
online-set-terms-freelancer-1 = Anda memerlukan akun Freelancer.com dan token akses milik sendiri
online-set-terms-freelancer-2 = Ketentuan API Freelancer.com mengikat Anda, bukan Skillvane: baca dulu di situsnya
online-set-terms-freelancer-3 = Token hanya dikirim ke alamat sumber ini dan tidak ikut bila dialihkan
online-set-terms-freelancer-4 = Ketentuannya membatasi penyimpanan isi API: Skillvane menyimpan satu angka tiap keahlian dan pembaruan. Putuskan sendiri apakah itu sesuai
online-set-terms-page = Ketentuan di situs penerbit
online-set-terms-page-of = Ketentuan { $source } di situs penerbit
online-set-terms-accept = Terima dan nyalakan
online-set-terms-later = Nanti saja
online-set-terms-withdraw = Tarik kembali
online-set-terms-withdraw-of = Tarik kembali persetujuan untuk { $source }
online-set-token = Token akses Anda
online-set-token-explain = Disimpan tanpa enkripsi di berkas pengaturan: siapa pun yang bisa membaca berkas Anda bisa membacanya
online-set-token-none = Tanpa token sumber ini tidak dihubungi
online-set-token-show = Tampilkan token
online-set-token-hide = Sembunyikan token
online-set-token-remove = Hapus token
online-set-token-refused = Token terdiri atas 1 sampai { $most } huruf, angka, dan tanda tanpa spasi. Tidak ada yang diubah

# Pengaturan: umpan.
online-set-feeds = Umpan paket
online-set-feeds-explain = Alamat daftar paket data, misalnya milik organisasi Anda. Pembaruan membaca daftarnya; tidak ada paket yang diambil tanpa Anda
online-set-feeds-none = Belum ada umpan
online-set-feed = Alamat umpan
online-set-feed-add = Tambah
online-set-feed-add-named = Tambahkan umpan
online-set-feed-remove = Hapus umpan { $address }
online-set-feed-removed = Dihapus: { $address }
online-set-feed-known = Umpan ini sudah ada di daftar
online-set-feeds-full = { $n } umpan sudah yang terbanyak. Hapus satu dulu
online-set-put-back = Kembalikan

# Pengaturan: kunci.
online-set-keys = Kunci tepercaya
online-set-keys-explain = Tanda tangan pada paket data membuktikan bahwa pemegang kunci yang membuatnya dan tidak satu byte pun berubah sejak itu. Tanda tangan tidak membuktikan bahwa angkanya benar, atau siapa pemegangnya: mintalah kunci secara langsung atau di tempat yang Anda percaya, bukan di tempat paket itu berada
online-set-keys-unsigned = Paket tanpa tanda tangan, atau dengan kunci lain, tetap bisa dibuka. Pratinjau mengatakannya
online-set-keys-none = Belum ada kunci
online-set-key-line = { $id } · dipercaya sejak { $date }
online-set-key-name = Kunci milik
online-set-key-name-hint = Kantor pelatih
online-set-key-text = Kunci publik (minisign)
online-set-key-text-hint = RWQ…, atau seluruh isi berkas .pub
online-set-key-is = Id kunci { $id }
online-set-key-add = Percayai kunci ini
online-set-key-copy = Salin kunci { $name }
online-set-key-remove = Jangan percayai lagi kunci { $name }
online-set-key-removed = Kunci { $name } tidak dipercaya lagi
online-set-key-unnamed = Sebutkan pemilik kuncinya
online-set-key-refused = { $why ->
    [secret] Ini kunci rahasia, yang tidak boleh dilihat orang lain. Mintalah kunci publiknya
   *[not-public] Ini bukan kunci publik minisign. Bentuknya satu baris yang diawali RW
}
online-set-key-known = Kunci ini sudah dipercaya, atas nama { $name }

# Pustaka: pembaruan secara keseluruhan.
refresh-starts = Pembaruan dimulai
refresh-at = Memperbarui { $now } dari { $all }
refresh-cancel = Batalkan
refresh-cancel-named = Batalkan pembaruan
refresh-read-only = Skillvane lain yang sedang terbuka memegang berkas Anda. Perbarui di sana, atau tutup dulu
refresh-stopped = Dihentikan. Tidak ada yang berubah
refresh-updated = { $n } diperbarui
refresh-unchanged = { $n } tidak berubah
refresh-failed = { $n } gagal

# Pustaka: sebuah sumber.
online-state-off = mati
online-state-never = belum dibaca
online-state-read = dibaca { $date }
online-state-waiting = menunggu
online-state-connecting = menyambung
online-state-retrying = tak ada jawaban, lagi setelah { $n } dtk
online-state-reading = membaca
online-state-unchanged = tidak berubah
online-state-unchanged-since = tidak berubah sejak { $date }
online-state-updated = diperbarui
online-state-updated-series = diperbarui: { $n } deret
online-state-failed = gagal
online-state-stopped = dihentikan
online-file-of = Berkas { $n } dari { $of }
online-again = Coba lagi
online-again-of = Coba { $source } lagi
online-heading-noted = Catatan pembaruan terakhir
online-heading-says = Menunjukkan
online-heading-not = Tidak menunjukkan
online-heading-where = Wilayah
online-heading-read = Terakhir dibaca
online-heading-address = Alamat
online-read-never = Belum ada dalam tren ini

# Pustaka: yang ditawarkan umpan.
offer-get = Unduh di peramban
offer-get-named = Unduh { $title } di peramban
offer-then = Lalu buka berkasnya di sini: Anda melihat apa yang akan diubahnya sebelum mengambilnya
offer-more = { $n } lagi di umpan
offer-unsigned = Tanpa tanda tangan
offer-signed-by = Ditandatangani { $name } menurut umpan; pratinjau memeriksanya
offer-signed-unknown = Ditandatangani dengan kunci { $id } menurut umpan; Anda belum menyatakan memercayainya

# Pustaka: riwayat sendiri.
history-title = Riwayat Anda sendiri
history-last = Pembaruan terakhir { $date }
history-none = Tiap pembaruan menyimpan apa yang dilihatnya beserta tanggalnya, sehingga riwayat tumbuh walau sumbernya tidak menyimpan apa pun
history-so-far = { $points } nilai dari { $series } deret, dilihat pada { $days } hari, sekitar { $size }
