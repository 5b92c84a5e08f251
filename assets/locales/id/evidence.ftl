# Panel bukti: jarum, gabungan, basis kecil, cara menghitung tiap angka, rapor ramalan.

measures-title = Ke mana tiap ukuran menunjuk
measures-show-all = Tampilkan semua { $n } ukuran
measures-show-fewer = Tampilkan lebih sedikit ukuran

needle-range = kira-kira { $lo } sampai { $hi }
needle-range-unknown = rentang tidak diketahui
needle-other = 1 lagi yang sejenis: { $pct }
needle-others = { $n } lagi yang sejenis: { $lo } sampai { $hi }
needle-share = pangsa { $points }

disagree-differ = { $up } mengarah naik, { $down } mengarah turun. Bedanya pada:

pool-measurers = { $names } menghitung hal yang sama.
pool-places = { $who }, { $name }: { $places }.
pool-together = Gabungannya { $mean } ({ $lo } sampai { $hi }).
pool-sources-differ = Beda antarsumber lebih besar daripada yang bisa dijelaskan kebetulan.
pool-sources-agree = Beda antarsumber masih bisa dijelaskan kebetulan.
pool-places-differ = Beda antartempat lebih besar daripada yang bisa dijelaskan kebetulan.
pool-places-agree = Beda antartempat masih bisa dijelaskan kebetulan.
pool-show = Angka di baliknya
pool-hide = Sembunyikan angka di baliknya
pool-apart-one-measurer = Hanya satu sumber yang dihitung di sini, jadi tidak ada yang dirata-ratakan.
pool-apart-other-kind = Sumber-sumbernya menghitung hal yang berbeda, jadi tidak pernah dirata-ratakan.
pool-apart-other-basis = Sumber-sumbernya membandingkan dengan periode yang berbeda, jadi tidak dirata-ratakan.
pool-apart-other-time = Sumber-sumbernya tentang waktu yang berbeda, jadi tidak dirata-ratakan.
pool-apart-no-error = Sumber-sumbernya bisa dibandingkan, tetapi tanpa jumlahnya tidak ada yang tahu seberapa jauh masing-masing meleset, jadi tidak dirata-ratakan.
pool-member = { $name }: ln pertumbuhan { $log }, galat { $se }, bobot { $share }
pool-q = Q = jumlah ((ln pertumbuhan − { $fixed }) / galat)² = { $q }
pool-i2 = I² = maks(0, (Q − df) / Q) = maks(0, ({ $q } − { $df }) / { $q }) = { $i2 }; lebih dari { $limit } bukan kebetulan
pool-mean = Rata-rata berbobot 1 / (galat² + { $tau2 }) = { $mean } ± 1,96 × { $se }, yaitu { $pct }
pool-span = Semuanya mencakup { $span }
pool-few = Metode: G13 (DerSimonian dan Laird). Dengan dua atau tiga perkiraan, sebaran di antaranya hanya terkaan kasar
pool-method = Metode: G13 (DerSimonian dan Laird)

guard-row = Basis kecil: { $raw } menurut hitungan, { $damped } bila kedua jumlah ditambah { $k }
