# Layar pertama dan Profil saya.

## Layar pertama dan pratinjau templat
welcome-question = Apa pekerjaan Anda sekarang?
welcome-question-explain = Pilih yang paling dekat. Semuanya diperlihatkan dulu sebelum disimpan, dan bisa diubah kapan saja
welcome-empty = Yang lain
welcome-empty-explain = Mulai dari profil kosong dan ketik keahlian Anda.
welcome-skip = Lewati, lihat-lihat dulu
welcome-promise = Tanpa akun. Tidak ada yang dikirim lewat jaringan. Data per { $date }
welcome-promise-undated = Tanpa akun. Tidak ada yang dikirim lewat jaringan
welcome-preview-explain = Tingkatnya baru perkiraan awal. Ubah yang tidak cocok, atau biarkan belum dinilai
welcome-profile-name = Nama profil
welcome-not-saved = Belum ada yang disimpan sebelum Anda menyetujuinya
welcome-no-skills = Tidak ada keahlian tersisa. Anda bisa menambahkannya nanti
welcome-use = Pakai profil ini
welcome-back = Kembali
welcome-remove = Keluarkan { $skill }

## Kepala dan daftar profil
profile-none = Belum ada profil
profile-none-subtitle = Keahlian, tarif, dan batas Anda
profile-none-explain = Setelah keahlian Anda tercatat di sini, Bandingkan menunjukkan apa yang dekat dan apa yang kurang. Semuanya tetap di komputer ini
profile-choose-template = Pilih templat
profile-start-empty = Mulai dari kosong
profile-new-title = Profil baru
profile-new-explain = Belum ada yang disimpan sebelum Anda menyetujuinya
profile-new-name = Profil saya
profile-unnamed = Profil tanpa nama
profile-name = Nama profil
profile-rename = Ganti nama
profile-all = Semua profil
profile-new-template = Profil baru dari templat
profile-new-empty = Profil baru yang kosong
profile-delete = Hapus profil ini
profile-delete-copies = Beserta { $n } salinan andai-andai
profile-cancel = Batal
profile-subtitle-none = Belum ada keahlian
profile-subtitle-rated = { $n } keahlian · sudah dinilai semua
profile-subtitle = { $n } keahlian · { $rated } dinilai, { $unknown } belum diketahui
profile-subtitle-copy = Salinan andai-andai dari { $original } · { $counts }
profile-skill-count = { $n } keahlian
profile-no-data = Data bawaan tidak terbaca, jadi keahlian belum bisa ditambahkan. Profil Anda tetap seperti semula

## Keahlian
profile-skills = Keahlian
profile-add = Tambah keahlian: ketik dalam bahasa Indonesia atau Inggris
profile-add-list = Keahlian yang ditemukan
profile-add-nothing = Keahlian itu tidak ada di data. Coba kata lain, dalam bahasa Indonesia atau Inggris
profile-add-there = Sudah ada di profil
profile-unknown-skill = Tidak ada lagi di data
profile-no-skills = Tambahkan keahlian pertama
profile-no-skills-explain = Ketik pekerjaan Anda di kolom di atas, misalnya “edit video” atau “desain logo”
profile-column-skill = Keahlian
profile-column-level = Tingkat
profile-column-evidence = Bukti
profile-column-changed = Diubah
profile-level-of = Tingkat { $skill }: { $level }
profile-evidence-of = Bukti { $skill }: { $evidence }
profile-rate-it = Beri nilai
profile-rate-of = Beri nilai { $skill }
profile-was = semula { $what }
profile-was-unrated = semula kosong
profile-was-missing = baru di sini
profile-more = Lainnya untuk { $skill }
profile-note-write = Tulis catatan
profile-note-edit = Ubah catatan
profile-note-of = Catatan { $skill }
profile-note-hint = Kata-kata Anda sendiri: karya yang bisa ditunjukkan, yang perlu dilatih
profile-note-done = Tutup catatan
profile-history-of-skill = Riwayat tingkat
profile-history-close = Tutup riwayat
profile-history-line = { $date }: { $level } · { $evidence }
profile-history-line-unrated = { $date }: { $level }
profile-history-none-of-skill = Keahlian ini belum pernah dinilai
profile-show-trend = Lihat di Tren
profile-clear = Kosongkan nilai
profile-remove = Hapus dari profil
profile-flat = Semua keahlian yang dinilai sama-sama { $level }
profile-flat-explain = Kalau semua sama, tidak ada yang menonjol, dan Bandingkan tidak bisa melihat kekuatan Anda. Mana yang membuat klien kembali, dan mana yang Anda hindari?
profile-copy-without = Tidak ada di salinan ini: { $skills }
profile-described = { $skill } di tingkat { $level }, di mata klien
profile-unrated-count = { $n } keahlian belum dinilai: dihitung sebagai tidak diketahui, bukan nol
profile-keys = Tombol pada titik: 0–5 atau panah mengatur tingkat, Delete mengosongkannya

## Kerja dan batas
profile-work = Kerja dan batas
profile-rate = Tarif saya
profile-rate-unit = { $currency } / jam
profile-currency = Mata uang: { $currency }. Pilih yang lain
profile-currency-explain = Angka tetap seperti diketik, tidak dikonversi
profile-billable = Jam berbayar
profile-study = Belajar
profile-ceiling = Batas
profile-hours-unit = jam/minggu
profile-rate-refused = Tarif adalah angka dari 0 sampai 10 miliar. Tidak ada yang diubah
profile-hours-refused = Seminggu ada 0 sampai 168 jam. Tidak ada yang diubah
profile-hours-none = Isi jam Anda untuk melihat sisa waktu belajar
profile-hours-taken = { $taken } dari { $ceiling } jam sudah terpakai
profile-hours-planned = { $taken } jam seminggu sudah terpakai
profile-hours-over = { $taken } jam terpakai, { $over } di atas batas Anda yang { $ceiling }
profile-private = Semua ini tetap di komputer Anda
profile-interests = Minat
profile-interests-explain = Kategori tempat Anda ingin bekerja

## Riwayat dan salinan andai-andai
profile-history = Riwayat
profile-history-none = Belum ada perubahan. Kalau suatu keahlian dinilai ulang di hari lain, langkahnya tampak di sini
profile-history-more = { $n } keahlian lain juga berubah: lihat menunya
profile-copies = Salinan andai-andai
profile-copies-none = Coba “andai saya bisa ini” pada sebuah salinan. Profil Anda tetap seperti semula
profile-copy-new = Salinan baru
profile-copy-name = Andai { $n }
profile-copy-name-hint = Nama salinan
profile-copy-make = Buat salinan
profile-copy-original = Asli
profile-copy-changes = { $n ->
    [0] Sama dengan aslinya
   *[other] { $n } keahlian berbeda
}
profile-copy-delete = Hapus salinan ini
