# Baris perintah: apa yang dipelajari berikutnya.

cli-rank-title = Yang dipelajari berikutnya: { $name }
cli-rank-drawn = { $draws } pembobotan diundi, benih { $seed }
cli-rank-score = Skor { $score } ({ $range }), pertama pada { $near } pembobotan di sekitar ini dan { $all } dari semua
cli-rank-payback = balik modal { $weeks } minggu sejak mulai
cli-rank-payback-never = tidak pernah balik modal
cli-rank-payback-missing = hitungan balik modal perlu tarif, jam berbayar, dan jam belajar di profil
cli-rank-until-more = di depan { $other } sampai { $what } berbobot lebih dari { $share }
cli-rank-until-less = di depan { $other } sampai { $what } berbobot kurang dari { $share }
cli-rank-value = { $what }: { $value } ({ $range }): { $made }
cli-rank-explain = Nilai berada pada skala tetap 0 sampai 1; yang tidak diketahui dihitung di tengah dan melebarkan rentang. Skala dan bobot adalah pertimbangan, angka di balik nilai bersumber. --json menguraikan setiap pilihan.
cli-rank-deepen = Perdalam: { $skill } ke { $level }
cli-rank-nothing = Tidak mengubah apa-apa
cli-rank-missing-no-number = tidak ada angka yang terbit
cli-rank-missing-too-old = angka terbarunya terlalu lama untuk dihitung
cli-rank-missing-too-short = deretnya terlalu pendek untuk disimpulkan
cli-rank-missing-undated = sumbernya tidak bertanggal
cli-rank-missing-no-scale = tidak ada skala untuk yang dihitung
cli-rank-missing-no-relation = hubungan dengan keahlian sendiri tidak diketahui
cli-rank-missing-no-band = jenjang persiapannya tidak diketahui
cli-rank-related = { $related } berhubungan dengan { $via } Anda
cli-rank-own = { $skill } sudah Anda mulai
cli-rank-not-listed = tidak termasuk hubungan yang didaftar mulai { $least }
cli-rank-effort = { $levels } tingkat lagi; persiapan di anak tangga { $place } dari 9
cli-rank-held = tidak ada yang perlu dipelajari
cli-rank-share = { $pct } dari semua lowongan yang terlihat, { $date }
cli-rank-posts = { $count } lowongan, { $period }; { $quarter } per triwulan
cli-rank-trust = { $badge } { $evidence } x kelangsungan { $direct } x kebaruan { $fresh } x sumber { $source }
cli-rank-no-evidence = tidak ada pertumbuhan permintaan yang terbit
cli-rank-mean = rata-rata { $parts }

cli-rank-no-weight = Semua bobot 0, jadi tidak ada yang bisa diperingkat. Beri setidaknya satu kriteria bobot di atas 0, misalnya --weights growth=40,pay=20.
cli-rank-criterion = Tidak ada kriteria '{ $name }'. Kriterianya { $known }; tulis seperti growth=40,pay=20.
cli-rank-number = Bobot { $name } adalah '{ $number }', padahal harus angka 0 sampai 100.
cli-rank-twice = Kriteria { $name } ditulis dua kali; tulis sekali saja.
cli-rank-preset = Tidak ada prasetel '{ $name }'. Prasetelnya { $known }.
cli-rank-category = Tidak ada kategori '{ $id }'. Kategorinya { $known }.
