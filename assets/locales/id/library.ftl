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
