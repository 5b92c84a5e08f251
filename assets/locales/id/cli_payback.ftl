# Baris perintah: balik modal dari angka yang diberikan sebagai opsi. Alasan "tidak pernah" sama dengan di panel balik modal.

cli-payback-never-share = Pada { $share } dari kisaran kenaikan tidak ada yang bertambah, sehingga tidak pernah balik modal.
cli-payback-investment = Yang dikeluarkan: { $sum }; { $cost } dibayar dan { $given } berupa kerja berbayar yang dilepas
cli-payback-gain = Per minggu, setelah klien datang: { $money }
cli-payback-study = Minggu belajar: { $weeks }
cli-payback-npv = Nilai kini selama { $weeks } minggu dengan bunga { $interest } per tahun: { $money }
cli-payback-uplift = Dibaca sebagai kenaikan tarif { $low }, paling mungkin { $likely }, paling tinggi { $high }; kisarannya dari persentil ke-10 sampai ke-90

cli-payback-out-of-range = { $option } bernilai { $given }; harus dari { $least } sampai { $most }
cli-payback-order = --uplift harus berurutan: rendah, paling mungkin, tinggi, misalnya 10,21,30
