# Bandingkan: profil saya dengan kategori dan tujuan.

compare-subtitle = Profil saya dan kategori yang naik · { $name } · { $rated ->
   *[other] { $rated } keahlian dinilai
}{ $unrated ->
    [0] {""}
   *[other] , { $unrated } belum
}
compare-subtitle-empty = Kategori dan apa kata buktinya

## Kategori
compare-categories = Kategori yang naik dan cakupan saya
compare-category = Kategori
compare-demand = Permintaan
compare-how-sure = Seberapa yakin
compare-as-of = Per
compare-coverage = Cakupan saya
compare-interest = Salah satu minat Anda
compare-range-unrated = { $n ->
   *[other] rentang: { $n } keahlian belum dinilai
}
compare-range-claims = rentang: pengakuan bisa meleset satu tingkat
compare-last-measured = terakhir diukur { $date }
compare-nothing-published = tidak ada terbitan
compare-no-date = tanpa tanggal
compare-open-in-trends = Buka di Tren
compare-no-profile-coverage = Dengan profil, di sini terlihat seberapa banyak tiap kategori Anda kuasai, keahlian naik mana yang dekat dengan Anda, dan apa lagi yang diminta peran baru.
compare-to-profile = Ke Profil saya

## Dekat dan naik
compare-near = Dekat dan naik
compare-near-no-profile = Nilai beberapa keahlian di Profil saya: keahlian yang berdekatan akan tampil di sini, menurut kedekatan dan pertumbuhan.
compare-near-empty = Belum ada yang ditempatkan
compare-stand-in = pengganti
compare-skill-column = Keahlian
compare-near-nothing-rated = Belum ada yang bisa ditempatkan: nilai dulu keahlian Anda di Profil saya.
compare-as-table = Lihat tabel
compare-as-chart = Lihat bagan
compare-axis-close = makin dekat dengan keahlian saya →
compare-axis-grows = permintaan tumbuh →
compare-chart-legend = Luas: jumlah iklan, terkecil bila tak diketahui. Berongga: turun atau belum pasti. Skala dimampatkan.
compare-chart-summary = Bagan { $n } keahlian menurut kedekatan dengan keahlian saya dan pertumbuhan permintaan. Naik dan terdekat: { $nearest }. Tumbuh paling cepat: { $growing }. Tanpa tempat: { $apart }.
compare-close-own = kedekatan { $range }, tingkat Anda sendiri
compare-close-via = kedekatan { $range }, lewat { $via }
compare-close-via-shared = kedekatan { $range }, lewat { $via }: sama-sama memakai { $shared }
compare-closeness = Kedekatan
compare-size-unknown = ukuran tidak diterbitkan
compare-click-picks = Klik untuk menjadikannya tujuan
compare-click-drops = Klik untuk melepasnya dari tujuan
compare-pick = Jadikan tujuan
compare-drop = Lepas dari tujuan
compare-drop-named = Lepas { $name }
compare-without-data = { $n ->
   *[other] { $n } keahlian tanpa data permintaan terkini: { $skills }
}
compare-without-relation = { $n ->
   *[other] { $n } keahlian yang kaitannya dengan keahlian Anda belum diketahui: { $skills }
}
compare-show-all-skills = Tampilkan semua
compare-show-fewer = Tampilkan sedikit

## Tujuan
compare-targets = Tujuan
compare-target = Tujuan: { $name }
compare-add-target = Tambah tujuan
compare-search-targets = Cari peran dan keahlian
message-targets-full = Paling banyak empat tujuan. Lepas satu untuk menambah yang lain
compare-targets-full = Paling banyak empat tujuan. Lepas satu untuk menambah yang lain
compare-roles = Peran
compare-skills = Keahlian
compare-role = peran
compare-skill = keahlian
compare-no-target = Pilih satu sampai empat peran atau keahlian untuk melihat apa yang sudah ada, apa yang kurang, dan apa yang belum diketahui.
compare-readiest = Peran yang paling siap Anda jalani
compare-offer = { $name } · siap { $range }
compare-offer-note = Kesiapan tidak menunjukkan besarnya permintaan atau bayaran
compare-ready = siap
compare-unknown-skills = { $n ->
   *[other] Rentang: { $n } keahlian yang diminta belum dinilai
}
compare-range-evidence = Rentang: selebar bukti yang Anda punya

## Kesenjangan
compare-skill-and-origin = Keahlian, diminta oleh
compare-have-need = Punya / perlu
compare-evidence = Bukti
compare-gap = Kesenjangan
compare-our-judgement = penilaian kami
compare-have-of-need = { $have } dari { $need }
compare-unknown-of-need = ? dari { $need }
compare-met = terpenuhi
compare-met-above = terpenuhi, lebih { $n }
compare-met-if-claim = terpenuhi, bila pengakuannya benar
compare-met-if-portfolio = terpenuhi, menurut portofolio
compare-short = { $n ->
   *[other] kurang { $n } tingkat
}
compare-not-rated = belum dinilai
compare-rate-it = Nilai
compare-rate-named = Nilai { $skill }
compare-levels-are-ours = Sumber menyebut keahlian untuk peran ini; setinggi apa tingkatnya adalah tafsiran kami. Kelebihan di satu keahlian tidak menutup kekurangan di keahlian lain.
compare-steps = Langkah pertama
compare-caution = Hati-hati

## Dengan kata biasa
compare-plain-words = Singkatnya
compare-plain-words-empty = Pilih tujuan: hal yang mendukung dan yang menentangnya tampil di sini.
compare-against = Kontra:
compare-all-reasons = Semua { $n } alasan

## Berdampingan
compare-side-by-side = Berdampingan
compare-side-explain = Tetap seperti sekarang juga selalu sebuah pilihan
compare-stay = Tetap seperti sekarang
compare-stay-explain = Permintaan atas keahlian yang kini menghidupi Anda
compare-stay-nothing-rated = Belum ada keahlian yang dinilai cakap atau lebih
compare-stay-for = Tidak perlu belajar, tidak perlu biaya: ini sudah Anda kuasai
compare-stay-against = Tidak ada catatan yang menentang keahlian ini, tetapi permintaan masa lalu tidak menjanjikan apa-apa
compare-asks = minta { $need }: { $state }
compare-not-asked = tidak diminta

## Keahlian terdekat
compare-nearest = Keahlian terdekat
compare-nearest-none = Belum ada keahlian yang kaitannya diketahui. Nilai dulu keahlian Anda di Profil saya
compare-all-my-skills = Semua keahlian saya
compare-keep-craft = Pertahankan keahlian, tambahkan AI
compare-keep-craft-none = Belum ada keahlian Anda yang punya lapisan AI dengan saran bersumber
