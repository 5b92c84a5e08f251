# Tren tersimpan: apa yang dilakukan dengannya, untuk urungkan, dan apa yang salah dengan berkasnya.

edit-accept-data = data tren baru
edit-use-snapshot = pilihan data tren
edit-rename-snapshot = nama tren tersimpan
edit-note-snapshot = catatan tren tersimpan
edit-delete-snapshot = penghapusan tren tersimpan

library-error-not-writable = Tren ini belum tersimpan: foldernya tidak bisa ditulisi. Semua yang sudah tersimpan tidak berubah; izinkan penulisan ke folder ini, lalu coba lagi. Folder: { $path }
library-error-no-space = Tren ini belum tersimpan: disk penuh. Semua yang sudah tersimpan tidak berubah; kosongkan sedikit ruang, lalu coba lagi. Folder: { $path }
library-error-locked = Tren ini belum tersimpan: berkasnya sedang dipakai Skillvane lain yang Anda buka. Semua yang sudah tersimpan tidak berubah; tutup Skillvane yang lain itu, lalu buka lagi yang ini. Folder: { $path }
library-error-not-a-folder = Tren ini belum tersimpan: ada berkas di tempat yang seharusnya folder tren tersimpan. Berkas itu tidak disentuh; pindahkan dulu, lalu coba lagi. Berkas: { $path }
library-error-no-folder = Tren tidak bisa disimpan: sistem tidak menyediakan folder untuk berkas Anda. Isi variabel lingkungan SKILLVANE_HOME dengan sebuah folder, lalu buka ulang Skillvane.
library-error-io = Tren ini belum tersimpan: sistem melaporkan '{ $detail }'. Semua yang sudah tersimpan tidak berubah; coba lagi, atau pindahkan data Anda ke disk lain. Lokasi: { $path }
library-error-too-large = Ukuran tren ini { $mib } MiB, sedangkan yang disimpan paling besar { $limit } MiB. Tidak ada yang diubah; pilih berkas yang lebih kecil. Berkas: { $path }
library-error-missing = Berkas tren tersimpan ini sudah tidak ada. Entrinya tetap ada di daftar, dan yang dipakai adalah tren bawaan; kembalikan berkasnya, atau hapus entrinya. Berkas: { $path }
library-error-unreadable = Berkas tren tersimpan ini tidak bisa dibuka: sistem melaporkan '{ $detail }'. Berkasnya tidak diubah, dan yang dipakai adalah tren bawaan; izinkan pembacaannya, lalu coba lagi. Berkas: { $path }
library-error-damaged = Berkas tren tersimpan ini rusak. Entrinya tetap ada di daftar, dan yang dipakai adalah tren bawaan; masukkan lagi tren ini dari berkasnya, atau hapus entrinya. Berkas yang rusak disimpan sebagai: { $path }
