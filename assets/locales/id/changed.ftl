# Yang berubah antara dua kumpulan data: di jendela, di baris perintah, sebelum pembaruan diterima.

changed-title = Yang berubah: { $from } ke { $to }
changed-nothing = Tidak ada yang berubah: isi keduanya sama
changed-summary = { $order }; { $matter }, { $small }
changed-summary-unknown = { $order }; { $matter }, { $small }, { $unknown }

## Urutan keahlian menurut pertumbuhan
changed-order-same = Urutan keahlian tetap
changed-order-little = Urutan keahlian hampir tidak berubah
changed-order-partly = Urutan keahlian berubah sebagian
changed-order-largely = Urutan keahlian banyak berubah
changed-order-turned-over = Urutan keahlian terbalik
changed-order-unknown = Terlalu sedikit keahlian yang sama untuk membandingkan urutannya
changed-order-pairs = { $share } dari semua pasangan keahlian bertukar urutan
changed-order-explain = Keahlian menurut pertumbuhan, seperti di Tren: tau { $tau }, tumpang-tindih peringkat { $overlap }
changed-order-up = naik { $n } tempat: { $from } ke { $to }
changed-order-down = turun { $n } tempat: { $from } ke { $to }
changed-order-came = baru dalam urutan, tempat { $rank }
changed-order-went = tidak lagi dalam urutan, tadinya tempat { $rank }
changed-order-gave-way = { $n } keahlian lain hanya bergeser karenanya

## Berapa yang berarti
changed-matter = { $n ->
    [0] tidak ada perubahan yang berarti
   *[other] { $n } perubahan berarti
}
changed-small = { $n ->
    [0] tidak ada yang terlalu kecil
   *[other] { $n } terlalu kecil untuk dinilai
}
changed-unknown = { $n } tidak bisa dinilai
changed-rule = Perubahan berarti bila melampaui kebetulan dan sedikitnya 5 %

## Tiga kelompok
changed-moved = Pasar bergerak
changed-moved-explain = Ada periode lebih baru: nilai terbaru dibanding nilai yang tadinya terbaru
changed-corrected = Data dikoreksi
changed-corrected-explain = Periode yang sama kini bernilai lain
changed-methods = Cara hitung berubah
changed-methods-explain = Dihitung dengan cara lain, jadi nilainya tidak sebanding dan bukan gerak pasar
changed-none = Tidak ada
changed-fold-small = { $n } perubahan terlalu kecil untuk dinilai
changed-fold-unknown = { $n } perubahan yang tidak bisa dinilai
changed-fold-more = dan { $n } lagi

## Satu perubahan
changed-value-since = sejak { $since } ({ $from } → { $to })
changed-value-back = dari { $since } kembali ke { $at } ({ $from } → { $to })
changed-value = ({ $from } → { $to })
changed-value-alone = { $from } → { $to }
changed-periods-weekly = { $n } pekan
changed-periods-monthly = { $n } bulan
changed-periods-quarterly = { $n } kuartal
changed-revised = { $periods } direvisi, { $span }; terbesar { $at }: { $from } → { $to } ({ $change })
changed-revised-one = { $at } direvisi: { $from } → { $to } ({ $change })
changed-withdrawn = { $periods } tidak diterbitkan lagi
changed-filled = { $periods } masa lalu baru diterbitkan
changed-aspect-publisher = penerbit lain
changed-aspect-measure = ukuran lain
changed-aspect-units = satuan lain
changed-aspect-place = tempat lain
changed-aspect-cadence = jarak waktu lain
changed-aspect-season = penyesuaian musiman lain
changed-aspect-breaks = patahan deret yang lain
changed-aspect-caveat = menurut keterangannya dibuat dengan cara lain
changed-method-values = tidak dibandingkan: { $from } pada { $since }, { $to } pada { $at }

## Seberapa pasti
changed-doubt = { $z } galat baku. Masing-masing angka bisa meleset { $off }, { $origin }
changed-doubt-both = { $old } dan { $new }
changed-doubt-unknown = Tidak diketahui seberapa jauh angka ini bisa meleset, jadi perubahannya tidak disebut besar atau kecil
changed-doubt-periods = Ada periode yang datang atau hilang, jadi tidak ada dua nilai untuk dibandingkan
changed-doubt-stated = seperti dinyatakan sumbernya
changed-doubt-counted = sedikitnya seperti hitungan menyebar
changed-doubt-quartiles = dari kuartil yang diterbitkan
changed-doubt-path = dibaca dari naik-turun deret itu sendiri

## Jumlah menurut jenis, sumber dan keahlian
changed-by-kind = Yang datang, hilang dan berubah
changed-by-source = Menurut sumber
changed-by-subject = Menurut keahlian
changed-added = { $n } ditambah
changed-removed = { $n } dihapus
changed-changed = { $n } berubah
changed-kind-series = Deret
changed-kind-figures = Angka laporan
changed-kind-pay = Data bayaran
changed-kind-sources = Sumber
changed-kind-skills = Keahlian
changed-kind-notes = Catatan
changed-kind-categories = Kategori
changed-kind-targets = Peran
changed-kind-templates = Contoh profil
changed-kind-relations = Keahlian berdekatan
changed-kind-conflicts = Perbedaan antarsumber
changed-kind-holidays = Daftar hari libur
changed-kind-scales = Skala peringkat

## Baris perintah
cli-pack-diff-bundled = Data bawaan
cli-pack-diff-side = { $title } ({ $date })
cli-pack-diff-update-first = paket pertama adalah pembaruan, yang bukan kumpulan data utuh. Sebutkan yang utuh lebih dulu
