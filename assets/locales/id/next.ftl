# Tampilan keahlian berikutnya.

next-view = Keahlian berikutnya
next-subtitle = Diurutkan untuk profil saya · saringan tidak mengubah nilai
next-subtitle-tried = Untuk { $name } · saringan tidak mengubah nilai · { $n } bobot dicoba
next-needs-profile = Langkah berikutnya bergantung pada Anda
next-needs-profile-why = Isi keahlian, tarif, dan jam Anda. Setelah itu setiap keahlian diurutkan untuk Anda, lengkap dengan alasan mendukung dan menentang, serta berapa minggu sampai balik modal.

next-title = Urutan belajar
next-tab-list = Peringkat
next-tab-weights = Bobot dan balik modal

next-filter-search = Cari pilihan
next-filter-kind = Saring menurut jenis pilihan
next-kind-any = Keahlian dan peran
next-kind-skills = Keahlian
next-kind-targets = Peran
next-filter-none = Tidak ada pilihan yang cocok dengan saringan ini
next-filter-none-why = Nilai dan peringkat tetap seperti semula; saringan hanya menentukan baris mana yang terlihat.
next-filter-clear = Hapus saringan
next-filter-ranks = { $n ->
    [0] Tidak menampilkan satu pun dari { $all } peringkat
   *[other] Menampilkan peringkat { $ranks } dari { $all }
}

next-column-option = Pilihan
next-column-bar = Nilainya tersusun dari apa
next-column-parts = Tersusun dari
next-column-score = Nilai, rentang
next-column-score-short = Nilai
next-column-first = Pertama
next-column-payback = Balik modal

next-weights = Yang penting bagi saya
next-weights-reset = Atur ulang
next-weight-growth = Pertumbuhan permintaan
next-weight-size = Besar permintaan
next-weight-pay = Bayaran
next-weight-closeness = Dekat keahlian saya
next-weight-effort = Sedikit usaha
next-weight-confidence = Kekuatan bukti
next-preset-tip = Mengatur bobot: { $weights }
next-my-weights = Bobot saya
next-my-weights-tip = Bobot Anda sendiri, di luar susunan yang tersedia
preset-balanced = Seimbang
preset-quick-payback = Cepat balik modal
preset-safe-demand = Permintaan aman
preset-close-to-what-i-do = Dekat keahlian saya
preset-highest-growth = Tumbuh tercepat
next-no-weights = Tidak ada yang dihitung: semua bobot 0
next-no-weights-why = Tanpa bobot, semua pilihan sama-sama pertama. Geser salah satu bobot atau pilih susunan yang tersedia; data Anda yang lain tidak berubah.

next-deepen = Perdalam: { $skill } sampai { $level }
next-deepen-any = Perdalam yang sudah ada
next-nothing = Tetap seperti sekarang
next-nothing-sub = pilihan lain harus lebih baik dari ini
next-unknown = belum diketahui: { $what }
next-level-with-next = hampir seri dengan yang berikutnya
next-level-with = hampir seri dengan { $other }
next-leads-more = unggul sampai { $what } { $share }
next-leads-less = unggul mulai { $what } { $share }
next-leads-until-more = di depan { $other } sampai bobot { $what } lebih dari { $share }
next-leads-until-less = di depan { $other } sampai bobot { $what } kurang dari { $share }
next-rank-of = Nomor { $rank } dari { $all }

next-score = Nilai { $score } (rentang { $range })
next-score-explain = Pada skala tetap 0 sampai 1. Rentangnya selebar yang belum dipastikan oleh bukti; pilihan lain dan saringan tidak mengubahnya.
next-part-value = Nilai { $value } pada skala 0 sampai 1 (rentang { $range })
next-part-unknown = Belum diketahui: dihitung di tengah skala dan melebarkan baris sebesar { $width }
next-part-gives = Bobotnya { $weight }, andilnya { $gives } pada nilai

next-counting = menghitung…
next-counting-explain = Bobot berubah; susunan bobot sedang dicoba lagi
next-stability-around = Dari susunan bobot di sekitar bobot saya
next-stability-all = Dari semua susunan bobot yang mungkin
next-stability-explain = Makin tinggi undakannya, makin baik tempatnya. Sisa garis: tidak masuk tiga besar.
next-places = pertama di { $first }, kedua di { $second }, ketiga di { $third }

next-payback-weeks = { $n } minggu
next-payback-range = { $range } usai
next-payback-to-never = { $from } s.d. tak pernah
next-payback-never = tidak pernah
next-payback-nothing = tanpa biaya
next-payback-learnt = sudah tercapai
next-payback-missing = isi tarif Anda
next-payback-explain = Minggu sejak mulai belajar dengan tarif Anda sendiri; di bawahnya rentang setelah belajar selesai
next-payback-after = { $n } minggu setelah belajar selesai
next-payback-never-share = Tidak pernah balik modal di { $share } kemungkinan
next-payback-missing-explain = Profil Anda belum berisi tarif, jam dibayar per minggu, atau jam belajar per minggu
next-payback-learnt-explain = Semua tingkat yang diminta sudah Anda capai
next-payback-nothing-explain = Tidak ada yang dikeluarkan, jadi tidak ada yang perlu kembali
next-payback-gone = Data tidak lagi memuat keahlian atau peran ini

next-why = Nomor { $rank } dari { $all }: nilainya terutama dari { $first } dan { $second }
next-needs = Perlu sekitar { $hours }: { $what }
next-needs-weeks = dengan { $pace } per minggu menjadi { $weeks } minggu
next-needs-nothing = Tidak perlu apa-apa: tanpa jam dan tanpa biaya
next-needs-learnt = Tidak perlu belajar: semua tingkat yang diminta sudah Anda capai
next-step = { $skill } sampai { $to }
next-level = sampai { $to }
next-levels = dari { $from } ke { $to }
next-against = Menentang: { $reason }
next-against-nothing = { $n ->
   *[other] { $n } pilihan bernilai lebih tinggi, { $name } unggul { $gap }
}
next-all-reasons = Semua alasan mendukung dan menentang

next-details = Selengkapnya
next-details-tip = Semua hal di balik peringkat ini. Enter pada baris membuka hal yang sama
next-back = Kembali ke peringkat
next-compare = Bandingkan ini
next-compare-tip = Ada di “Berdampingan” bersama paling banyak tiga pilihan lain
next-add-to-plan = Tambah ke rencana
next-in-plan = Ada di rencana
next-plan-title = { $skill } sampai { $level }
next-plan-piece = Karya portofolio yang menunjukkan { $skill }

next-table-value = Nilai (rentang)
next-table-weight = Bobot
next-table-gives = Andil
next-table-score = Nilai akhir, dengan rentangnya
next-table-unknown = belum diketahui
next-table-explain = Nilai dikali bobot adalah andil sebuah kriteria; jumlah semua andil adalah nilai akhir. Skala dan bobot adalah pertimbangan, angka di balik nilainya bersumber.

next-standing = Seberapa kokoh tempatnya
next-ahead = Di mana pun dalam rentang keduanya, nilainya di atas { $other } di { $share } kemungkinan
next-flips = Kapan { $other } menyusulnya
next-flip-above = { $what }: di atas { $share }, sekarang { $now }
next-flip-below = { $what }: di bawah { $share }, sekarang { $now }
next-flip-none = { $what }: tidak pada bobot mana pun, sekarang { $now }
next-flip-last = Ini urutan terakhir; tidak ada pilihan setelahnya
next-favouring = Saat menjadi yang pertama, rata-rata bobot terbesar ada pada { $first } dan { $second }

next-complement = Berpadu dengan apa
next-complement-told = { $n ->
   *[other] Berpadu dengan { $n } keahlian Anda yang tersebar di sekitar { $fields } bidang
}; { $cross } dari perpaduan itu di luar bidangnya sendiri
next-complement-pay = Untuk keahlian Anda itu klien menawarkan sekitar { $rate } per jam, ditimbang menurut kedekatannya
next-complement-note = Sering berpadu adalah pola dalam data, bukan sebab bayaran lebih baik

next-made-a-quarter = { $n } per triwulan
next-made-closeness = { $share } berkaitan dengan { $via } Anda
next-made-own = Sudah Anda miliki, pada tingkat yang Anda berikan
next-made-not-listed = Tidak ada di antara kaitan yang didaftar sumber mulai { $least }, jadi jauh
next-made-effort = { $levels } tingkat lagi; persiapan untuk pekerjaan seperti ini ada di undakan { $svp } dari 9 (O*NET)
next-made-trust = { $badge } dihitung { $evidence }, kelangsungan ukuran { $direct }, kesegaran { $fresh }, sumber { $source }
next-made-no-evidence = Pertumbuhan permintaannya tidak diterbitkan, jadi tidak ada bukti yang bisa dipercaya
next-made-held = Tidak ada yang perlu dipelajari untuk ini
next-made-mean = Rata-rata dari { $parts }
next-made-more = dan { $n } lagi
next-made-part-unknown = belum diketahui
next-missing-no-number = Tidak ada angka yang diterbitkan
next-missing-too-old = Angka terbaru lebih tua dari 36 bulan
next-missing-too-short = Deretnya terlalu pendek untuk disimpulkan
next-missing-undated = Sumber tidak memberi tanggal
next-missing-no-scale = Yang dihitung tidak punya skala di sini
next-missing-no-relation = Kaitannya dengan keahlian Anda belum diketahui
next-missing-no-band = Lama persiapannya belum diketahui

# Kriteria di dalam kalimat.
next-what-growth = pertumbuhan permintaan
next-what-size = besar permintaan
next-what-pay = bayaran
next-what-closeness = kedekatan
next-what-effort = ringannya usaha
next-what-confidence = kekuatan bukti
