# Baris perintah: ringkasan sebagai teks, dan pesan ketika jendela tidak bisa dibuka.

cli-title = Skillvane: yang dicari klien, per { $date }
cli-data = Data dibuat { $made }, titik terbaru { $newest }. Tidak ada yang dikirim lewat jaringan.
cli-categories = Kategori
cli-verdict = { $category }: { $verdict }
cli-support = { $pct } bukti menunjuk ke arah ini. Per { $date }, { $age }.
cli-mixed = { $rising } bukti naik, { $falling } turun, { $flat } datar. Per { $date }, { $age }.
cli-unknown = Tidak ada pengukuran dalam tiga tahun terakhir. Terakhir diukur: { $date }, { $age }.
cli-disagree = Sumber berbeda pendapat: { $up } ({ $up_name }) di samping { $down } ({ $down_name }).
cli-share = { $pct } dari kesimpulan
cli-stand-in = Ukuran pengganti: { $reason }
cli-year-on-year = { $period } dibanding setahun sebelumnya
cli-two-ends = { $period }, titik pertama dibanding titik terakhir
cli-most-added = Keahlian menurut tambahan lowongan (hanya yang jumlahnya diterbitkan)
cli-added = { $skill }: { $growth }, { $base }
cli-most-posted = Keahlian menurut lowongan terpasang (jumlah terbitan terbaru masing-masing)
cli-posted = { $skill }: { $count } lowongan
cli-profile = Profil: { $name }
cli-coverage-title = Seberapa banyak tiap kategori yang Anda kuasai
cli-coverage = { $category }: { $range } ({ $rated } dari { $skills } keahlian dinilai)
cli-coverage-unrated = { $category }: { $range } ({ $rated } dari { $skills } keahlian dinilai, { $unrated } belum)
cli-near-title = Keahlian yang sedang naik dan paling dekat dengan kemampuan Anda
cli-near = { $skill }: dekat { $range }, lewat { $via }
cli-near-own = { $skill }: dekat { $range }, sudah Anda mulai
cli-near-shared = Sama-sama memakai { $tools }
cli-near-judged = Kedekatan ini penilaian kami
cli-near-none = Tidak ada keahlian di dekat Anda yang sedang naik menurut data ini.
cli-credits = Atribusi

cli-profile-none = Berkas profil tidak berisi profil. Buat dahulu di dalam program. Berkas: { $path }

cli-no-display = Di sini tidak ada layar, jadi jendela tidak bisa dibuka. Ringkasannya ditampilkan sebagai teks.
cli-missing-library = Jendela tidak bisa dibuka karena pustaka sistem { $library } tidak ada. Pasang dengan: { $apt } (Debian, Ubuntu), { $dnf } (Fedora) atau { $pacman } (Arch). Ringkasannya ditampilkan sebagai teks.
cli-no-graphics = Jendela tidak bisa dibuka karena tidak ada driver OpenGL yang menjawab. Pasang dengan: { $apt } (Debian, Ubuntu), { $dnf } (Fedora) atau { $pacman } (Arch); di Windows dan macOS perbarui driver grafis. Ringkasannya ditampilkan sebagai teks.
cli-window-failed = Jendela tidak bisa dibuka; kata sistem: '{ $detail }'. Ringkasannya ditampilkan sebagai teks.
