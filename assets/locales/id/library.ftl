# Pustaka.

nav-library = Pustaka
library-subtitle = semuanya terbuka tanpa jaringan

settings-online = Sumber daring
online-schedule-off = Mati
online-schedule-weekly = Tiap minggu
online-schedule-monthly = Tiap bulan

message-data-accepted = Kumpulan data diambil alih. Urungkan mengembalikan yang Anda pakai sebelumnya
message-refresh-kept = Tren baru masuk dan disimpan di samping yang lama
message-refresh-unchanged = Tidak ada yang baru: semua sumber masih sama
message-refresh-cancelled = Pembaruan dihentikan. Tidak ada yang berubah
message-refresh-nothing = Tidak ada sumber daring yang menyala. Pilih satu di Pengaturan, Sumber daring
message-refresh-failed = { $failed } dari { $asked } sumber daring tidak menjawab sebagaimana mestinya. Data Anda tetap ada; Pustaka menjelaskan sebabnya

data-error-other-content = Berkas tren tersimpan ini berisi kumpulan data lain daripada yang disebut namanya. Berkas tidak dipakai dan tidak ada yang berubah; masukkan lagi tren dari berkasnya, atau hapus entrinya
data-error-not-read = Berkas tidak terbaca: sistem melaporkan “{ $detail }”. Tidak ada yang berubah; pilih berkas lain, atau izinkan pembacaannya
data-error-invalid = Ini seharusnya tidak terjadi: { $detail }. Tidak ada yang berubah; mohon laporkan
data-error-no-thread = Sistem sedang tidak punya ruang untuk pekerjaan lain: “{ $detail }”. Tidak ada yang berubah; tutup program lain, lalu coba lagi
message-data-found = Ditemukan tren tersimpan yang belum ada di daftar. Semuanya kini ada di Pustaka
message-capsule-read-only = Kapsul waktu sedang terbuka: isinya tetap seperti saat dibuat. Kembali ke data hari ini untuk mengubah sesuatu
message-capsule-no-profile = Kapsul waktu memerlukan profil. Buat dulu di Profil saya

capsule-title = Kapsul waktu
capsule-file = kapsul-waktu
capsule-save = Simpan kapsul…
capsule-explain = Satu berkas berisi tren ini, profil Anda, deret milik Anda, tampilan ini, dan tanggalnya. Dibuka di mana pun, bertahun-tahun lagi, angkanya tetap sama dan dapat dibuktikan
capsule-save-title = Simpan kapsul waktu
capsule-save-explain = Berisi tren yang ditampilkan, profil aktif, deret milik Anda, dan isi Tren. Berkas tidak dienkripsi: siapa pun yang memilikinya dapat membaca tarif dan rencana Anda
capsule-open = { $name }, per { $date }. Semuanya dihitung seperti pada hari itu; tidak ada yang dapat diubah, dan data Anda sendiri menunggu tanpa tersentuh
capsule-identical = Dihitung ulang di komputer ini: semua angka sama
capsule-differs = Dihitung ulang di komputer ini: beberapa angka berbeda. Versi program lain mungkin menghitung dengan cara lain
capsule-hash = Hash angka: { $hash }
capsule-hash-here = Hash di sini: { $hash }
capsule-difference = { $at }: { $stored } dalam kapsul, { $here } di sini
message-refresh-beside = Tren baru masuk dan disimpan. Sementara itu tren lain mulai dipakai dan tetap dipakai; keduanya ada di Pustaka
