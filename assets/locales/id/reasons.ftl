# Alasan mendukung dan menentang suatu tujuan, satu kalimat masing-masing. Tanpa titik: berdiri dalam daftar.
# $measured adalah penerbit, wilayah, dan periode; $change adalah pertumbuhan dengan tanda dan satuan.

reason-has-claim = Menurut Anda sendiri, { $skill } sudah Anda kuasai ({ $level })
reason-has-portfolio = { $skill } sudah Anda kuasai ({ $level }), dan ada karya sebagai buktinya
reason-has-test = { $skill } sudah Anda kuasai ({ $level }), dan sudah lulus tes
reason-has-client = { $skill } sudah Anda kuasai ({ $level }), dan klien membayar Anda untuk itu
reason-near = { $skill } dekat dengan { $via } yang Anda kuasai
reason-near-shared = { $skill } dekat dengan { $via } yang Anda kuasai: sama-sama memakai { $shared }
reason-demand-rising = Permintaan { $skill } naik { $change } ({ $measured })
reason-demand-rising-base = Permintaan { $skill } naik { $change }, dari { $before } menjadi { $after } ({ $measured })
reason-demand-falling = Permintaan { $skill } turun: { $change } ({ $measured })
reason-demand-falling-base = Permintaan { $skill } turun: { $change }, dari { $before } menjadi { $after } ({ $measured })
reason-demand-flat = Permintaan { $skill } jalan di tempat: { $change } ({ $measured })
reason-demand-unsure = Permintaan { $skill } bergerak { $change }, bisa jadi hanya kebetulan ({ $measured })
reason-base-unknown = Tidak diterbitkan berapa pekerjaan yang dimaksud dengan { $change } untuk { $skill }
reason-one-report = Hanya satu penerbit dan satu laporan tentang { $skill }: { $measured }
reason-only-stand-in = Yang diukur hanya pengganti untuk { $skill }: { $what }
reason-old-evidence = Bukti terbaru tentang { $skill } berasal dari { $date }: riwayat, bukan kabar baru
reason-sources-disagree = Sumber berbeda soal { $skill }: { $rising } lawan { $falling }
reason-levels-short = { $n ->
   *[other] { $skill } kurang { $n } tingkat dari { $need } yang diminta
}
reason-unrated = Belum dinilai: { $skills }. { $n ->
   *[other] Nilai dulu sebelum mempercayai rentangnya
}
reason-no-series = Tidak ada deret terbuka yang mengukur permintaan { $skill } itu sendiri
reason-no-demand-data = Belum ada ukuran atau terbitan terkini tentang permintaannya
reason-past-only = Semua ini masa lalu, sampai { $date }, dan pertumbuhan bukan bayaran
reason-past-only-undated = Tidak ada di sini yang memberi tahu masa depan, dan pertumbuhan bukan bayaran
