# Panel bukti: jarum, gabungan, basis kecil, cara menghitung tiap angka, rapor ramalan.

measures-title = Ke mana tiap ukuran menunjuk
measures-show-all = Tampilkan semua { $n } ukuran
measures-show-fewer = Tampilkan lebih sedikit ukuran

needle-range = kira-kira { $lo } sampai { $hi }
needle-range-unknown = rentang tidak diketahui
needle-other = { $n } lagi yang sejenis: { $pct }
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

guard-none = Tanpa pengaman basis kecil: sumber tidak menerbitkan jumlahnya

working-show = Rumus dan angkanya
working-hide = Sembunyikan rumus
working-growth = Pertumbuhan
working-year-on-year = Rata-rata ln(y(t) / y(setahun sebelumnya)) selama { $span } = { $log }; exp({ $log }) − 1 = { $change }
working-share = Rata-rata { $after } − rata-rata { $before } = { $to } − { $from } = { $change }
working-two-ends = y({ $after }) / y({ $before }) − 1 = { $to } / { $from } − 1 = { $change }
working-two-ends-share = y({ $after }) − y({ $before }) = { $to } − { $from } = { $change }
working-error = Seberapa jauh pertumbuhan bisa meleset
working-error-formula = Sebaran ln y di sekitar garisnya × sqrt(2 / { $year }) × sqrt((1 + r) / (1 − r)) = { $scatter } × sqrt(2 / { $year }) × sqrt((1 + { $alike }) / (1 − { $alike })) = { $se }; r adalah kemiripan titik bertetangga. Rentang: exp({ $log } ± 1,96 × { $se }) − 1
working-mann-kendall = S = pasangan yang naik − pasangan yang turun = { $s } dari { $pairs } pasangan; varians = (n(n − 1)(2n + 5) − kembar) / 18 = { $var } dengan n = { $n }
working-exact = p dari semua urutan { $n } nilai = { $p }
working-normal = z = (S − tandanya) / sqrt(varians) = { $z }; p = 2 × (1 − normal(|z|)) = { $p }
working-power = { $digits } × 10^{ $power }
working-q = q = p × deret / peringkat = { $p } × { $m } / { $rank } = { $q }. p dan peringkatnya milik deret ini, atau deret sesudahnya yang hasilnya lebih kecil
working-sen = Median (ln y(j) − ln y(i)) / (j − i) dari semua pasangan = { $slope } per periode ({ $lo } sampai { $hi }); exp({ $year } × { $slope }) − 1 = { $pct }
working-ols = ln y = a + b t dengan kuadrat terkecil: b = { $slope } per periode ({ $lo } sampai { $hi }); exp({ $year } × { $slope }) − 1 = { $pct }
working-momentum = Momentum
working-momentum-formula = ln(rata-rata tiga terakhir / rata-rata tiga sebelumnya) = { $last }; satu langkah sebelumnya { $before }; perubahannya { $change }
working-counts = sesudah / sebelum − 1 = { $after } / { $before } − 1 = { $pct }
working-counts-range = exp(ln(sesudah / sebelum) ± { $z } × sqrt(1 / sebelum + 1 / sesudah)) − 1 = exp({ $log } ± { $z } × { $se }) − 1 = { $lo } sampai { $hi }
working-damped = Pertumbuhan teredam
working-damped-formula = (sesudah + k) / (sebelum + k) − 1 = ({ $after } + { $k }) / ({ $before } + { $k }) − 1 = { $pct } dengan k = { $k } pekerjaan. Tampil di baris bila basisnya di bawah { $limit }
working-weight = Bobot dalam kesimpulan
working-freshness = Kebaruan = 0,5^(hari / { $half }) = 0,5^({ $days } / { $half }) = { $fresh }
working-weight-formula = Bobot = kebaruan × ketepatan sasaran × keyakinan ÷ deret satu suara = { $fresh } × { $direct } × { $confidence } ÷ { $voices } = { $weight }
working-weight-none = Tanpa bobot: tidak ikut dihitung
working-share-formula = Bagian = bobot / semua bobot = { $weight } / { $total } = { $share }
working-share-short = { $weight } / { $total } = { $share }
working-alike = Dengan memperhitungkan titik bertetangga yang mirip
working-alike-value = p { $p }
working-alike-formula = Varians S menjadi { $var }, bukan { $plain }, karena peringkat titik bertetangga mirip; z = { $z } (metode G10, Hamed dan Rao)

family-list = Atas { $m } deret di balik daftar ini
family-data = Atas semua { $m } deret dalam data: tidak satu pun ada di balik daftar ini

report-title = Rapor ramalan
report-too-short = { $n } titik terlalu sedikit untuk menguji ramalan: perlu { $least } atau lebih
report-shown = Ramalan ditampilkan
report-shown-why = Ramalan ini mengalahkan dua tebakan sederhana pada masa lalu deret ini sendiri, jadi digambar.
report-refused = Ramalan tidak ditampilkan
report-refused-too-few-points = { $n } titik menyisakan terlalu sedikit ujian: perlu { $least } titik, dan setahun sebelum tiap perbandingan dengan tahun lalu.
report-refused-gap = Ada periode yang kosong, jadi tidak ada bahan untuk mengujinya.
report-refused-not-positive = Ada nilai nol atau kurang, jadi pertumbuhan dalam persen tidak bisa diramalkan.
report-refused-constant = Nilainya tidak pernah berubah, jadi tidak ada yang diramalkan.
report-refused-loses-to-naive = Menebak “tidak berubah” sama baik atau lebih baik, jadi tidak digambar.
report-refused-loses-to-seasonal-naive = Menebak “sama seperti setahun lalu” sama baik atau lebih baik, jadi tidak digambar.
report-no-change = Dibanding “tidak berubah”:
report-last-year = Dibanding “sama seperti setahun lalu”:
report-smaller = galatnya { $pct } lebih kecil (MASE { $mase })
report-larger = galatnya { $pct } lebih besar (MASE { $mase })
report-coverage = Nilai sesudahnya yang masuk rentang 80 %: { $share }
report-too-narrow = Kurang dari { $promised } yang dijanjikan: anggap rentangnya lebih lebar
report-tested = Diuji dari { $n } titik terdahulu, { $from } sampai { $to }, masing-masing { $steps } periode ke depan
report-past = Deretnya berakhir { $date }: ramalan mulai dari sana, bukan dari hari ini
report-show-working = Cara rapor ini dihitung
report-hide-working = Sembunyikan cara rapor dihitung
report-mase-naive = MASE = rata-rata |nilai − ramalan| / rata-rata |nilai − nilai terakhir| = { $model } / { $other } = { $mase }
report-mase-seasonal = MASE = rata-rata |nilai − ramalan| / rata-rata |nilai − nilai setahun sebelumnya| = { $model } / { $other } = { $mase }, atas ujian yang punya setahun di belakangnya
report-coverage-formula = Di dalam rentang: { $inside } dari { $points } nilai sesudahnya = { $share }
report-model = Tren teredam Holt pada ln y: alpha = { $alpha }, beta* = { $beta }, phi = { $phi }, galat satu langkah { $sd } (metode F01 sampai F05)
report-fit-fitted = Parameter dicari ulang pada tiap ujian, dari yang sudah diketahui waktu itu
report-fit-fixed = Parameter tetap: titiknya terlalu sedikit untuk mencari
report-fit-rule-of-thumb = Parameter tetap, sekadar patokan kasar
report-season-out = Musimnya dikeluarkan dulu lalu dikembalikan
report-season-left = Musim tidak dikeluarkan: sudah disesuaikan, terlalu pendek, atau terlalu lemah
report-caveat = Masa lalu menguji caranya, bukan masa depan: alat atau aturan baru bisa mematahkan tren mana pun
