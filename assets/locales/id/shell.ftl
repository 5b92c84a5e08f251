# Bingkai di sekitar tampilan: navigasi, kepala, palet, pesan, baris status.

nav-trends = Tren
nav-profile = Profil saya
nav-compare = Bandingkan
nav-settings = Pengaturan

header-search = Cari keahlian, perintah
header-switch-language = Ganti ke { $language }

data-made-on = Data per { $date }
data-newest = titik terbaru { $date }
data-offline = Luring
data-refreshing = Sedang memperbarui

action-palette = Cari semuanya
action-undo = Urungkan
action-redo = Ulangi
action-toggle-theme = Ganti terang atau gelap
action-text-larger = Perbesar teks
action-text-smaller = Perkecil teks
action-text-normal = Ukuran teks normal
action-language-en = Tampilkan dalam bahasa Inggris
action-language-id = Tampilkan dalam bahasa Indonesia
action-open-data-folder = Buka folder data saya
action-dismiss = Tutup
action-retry-save = Coba lagi

palette-hint = Ketik keahlian, tampilan, atau perintah
palette-nothing = Tidak ditemukan. Coba kata lain, dalam bahasa Indonesia atau Inggris
palette-view = Tampilan
palette-action = Perintah
palette-skill = Keahlian
palette-category = Kategori

status-saved = Tersimpan
status-saved-offline = Tersimpan · tidak ada yang dikirim lewat jaringan
status-saving = Menyimpan…
status-failed = Belum tersimpan: perubahan masih ada di memori
status-read-only = Hanya baca: Skillvane lain sedang terbuka
status-undo = Urungkan: { $what }
status-redo = Ulangi: { $what }

message-copied = Tersalin
message-skill-removed = Keahlian dihapus. Urungkan untuk mengembalikannya
message-profile-deleted = Profil dihapus. Urungkan untuk mengembalikannya
message-other-measure = Satu grafik menampilkan satu ukuran. Pilih dulu ukuran yang lain
message-chart-full = Satu grafik memuat paling banyak delapan deret. Lepas satu dulu
message-close-unsaved = Perubahan terakhir Anda belum tersimpan. Tutup sekali lagi untuk keluar tanpa menyimpannya
message-open-failed = Tidak bisa dibuka dengan program di sistem ini: { $target }
message-data-warnings = { $n } entri data bawaan tidak terbaca dan dilewati

edit-create-profile = profil baru
edit-copy-profile = salinan andai-andai
edit-select-profile = pergantian profil
edit-rename-profile = nama profil
edit-delete-profile = penghapusan profil
edit-add-skill = penambahan { $skill }
edit-remove-skill = penghapusan { $skill }
edit-level = tingkat { $skill }
edit-evidence = bukti { $skill }
edit-note = catatan { $skill }
edit-amount = { $what }
edit-currency = mata uang
edit-interest = minat
edit-target = pilihan sasaran
edit-add-date-note = catatan baru pada sumbu waktu
edit-date-note = catatan pada sumbu waktu
edit-delete-date-note = penghapusan catatan
message-notes-full = Catatan sudah penuh: paling banyak 500. Hapus salah satu dulu

amount-rate = tarif saya
amount-billable = jam berbayar
amount-study = jam belajar
amount-ceiling = batas jam seminggu

base-counts = { $before } → { $after }: { $added } pekerjaan
base-share = pangsa permintaan
base-index = indeks karyawan
badge-agree = { $n } sepakat
badge-disagree = berselisih
badge-one-report = 1 laporan
badge-no-data = tanpa data
