# Menyimpan dan membuka berkas milik pengguna. Tiap pesan: apa yang terjadi, apa yang tetap ada, apa yang bisa dilakukan, lokasi di akhir.
# $document berisi kunci DocumentKind, misalnya "settings"; $damage menjelaskan kerusakan berkas.

store-error-not-writable = Belum tersimpan: folder ini tidak bisa ditulisi. Perubahan Anda masih terbuka di sini; izinkan penulisan ke folder ini, lalu simpan lagi. Folder: { $path }
store-error-no-space = Belum tersimpan: disk penuh. Perubahan Anda masih terbuka di sini; kosongkan sedikit ruang, lalu simpan lagi. Folder: { $path }
store-error-locked = Belum tersimpan: berkas ini sedang dipakai atau sudah diubah oleh Skillvane lain yang Anda buka. Yang sudah tersimpan tidak berubah; tutup Skillvane yang lain itu, lalu buka lagi yang ini. Folder: { $path }
store-error-newer-version = Belum tersimpan: berkas ini dibuat oleh versi Skillvane yang lebih baru dan dibiarkan apa adanya. Perbarui Skillvane untuk mengubahnya. Berkas: { $path }
store-error-not-read = Belum tersimpan: berkas ini tadi tidak bisa dibaca, jadi tidak ditimpa. Izinkan pembacaannya, lalu buka ulang Skillvane. Berkas: { $path }
store-error-too-large = Belum tersimpan: ukuran { $document ->
    [settings] pengaturan Anda
    [notebook] tampilan tersimpan dan catatan Anda
    [own-data] data Anda sendiri
    [library] daftar tren tersimpan Anda
    [tracking] nilai tren bertanggal Anda
   *[profiles] profil Anda
} akan menjadi { $mib } MiB, sedangkan yang bisa dibaca kembali paling besar { $limit } MiB. Simpanan terakhir tetap ada; persingkat catatan atau hapus salinan. Berkas: { $path }
store-error-refused = { store-document }: berkas tidak bisa dipakai karena { store-damage }. Berkas tidak diubah; perbaiki isinya atau pilih berkas lain. Berkas: { $path }
store-error-unreadable = Berkas tidak bisa dibuka: sistem melaporkan '{ $detail }'. Tidak ada yang diubah; periksa nama berkas dan izin membacanya. Berkas: { $path }
store-error-not-a-folder = Belum tersimpan: ada berkas di tempat yang seharusnya folder data Anda. Perubahan Anda masih terbuka di sini; pindahkan berkas itu, atau isi SKILLVANE_HOME dengan sebuah folder. Berkas: { $path }
store-error-no-folder = Tidak ada yang bisa disimpan: sistem tidak menyediakan folder untuk berkas Anda. Isi variabel lingkungan SKILLVANE_HOME dengan sebuah folder, lalu buka ulang Skillvane.
store-error-io = Belum tersimpan: sistem melaporkan '{ $detail }'. Perubahan Anda masih terbuka di sini; simpan lagi, atau pindahkan data Anda ke disk lain. Lokasi: { $path }

store-warning-read-only = Skillvane lain sedang terbuka, jadi yang ini hanya bisa membaca: perubahan di sini tidak disimpan. Tutup yang ini dan pakai yang satunya. Folder: { $path }
store-warning-lock-unsupported = Folder ini tidak bisa dikunci, jadi Skillvane kedua yang terbuka tidak akan ketahuan. Semua tetap berfungsi; cukup buka satu Skillvane saja. Folder: { $path }
store-warning-backup-opened = { store-document }: berkas tidak bisa dibaca karena { store-damage }. Cadangan terbaru yang masih baik telah dibuka, jadi perubahan terakhir mungkin hilang. Berkas yang rusak disimpan sebagai: { $path }
store-warning-started-empty = { store-document }: berkas tidak bisa dibaca karena { store-damage }. Tidak ada cadangan yang masih baik, jadi Skillvane mulai dari awal. Berkas yang rusak disimpan supaya bisa diperbaiki sendiri, sebagai: { $path }
store-warning-missing-restored = { store-document }: berkas tidak ditemukan, jadi cadangan terbaru dibuka. Kalau Anda menghapusnya untuk mulai dari awal, hapus juga berkas .bak di sebelahnya. Cadangan: { $path }
store-warning-newer-version = { store-document }: berkas ini dibuat oleh versi Skillvane yang lebih baru (format { $found }, versi ini mengenal { $known }). Berkas dibiarkan apa adanya dan tidak akan ditimpa; perbarui Skillvane untuk memakainya. Berkas: { $path }
store-warning-not-read = { store-document }: berkas tidak bisa dibuka; sistem melaporkan '{ $detail }'. Berkas dibiarkan apa adanya dan tidak akan ditimpa; izinkan pembacaannya, lalu buka ulang Skillvane. Berkas: { $path }
store-warning-field-reset = { store-document }: isian { $field } berisi { $given }, dan itu tidak diperbolehkan. Isian ini dipendekkan, dikosongkan, atau dikembalikan ke nilai biasanya; yang lain tetap utuh. Isi lagi kalau perlu.
store-warning-more-fields-reset = { store-document }: isian lain dengan nilai yang tidak diperbolehkan: { $count }. Yang lain tetap utuh.
store-warning-repaired = { store-document }: beberapa isian diperbaiki. Berkas sebelum diperbaiki disimpan sebagai: { $path }
store-warning-no-folder = Sistem tidak menyediakan folder untuk berkas Anda, jadi tidak ada yang bisa disimpan. Isi variabel lingkungan SKILLVANE_HOME dengan sebuah folder, lalu buka ulang Skillvane.

# Bagian dari pesan di atas.
store-document = { $document ->
    [settings] Pengaturan Anda
    [notebook] Tampilan tersimpan dan catatan Anda
    [own-data] Data Anda sendiri
    [library] Daftar tren tersimpan Anda
    [tracking] Nilai tren bertanggal Anda
   *[profiles] Profil Anda
}
store-damage = { $damage ->
    [empty] isinya kosong
    [too-large] ukurannya { $mib } MiB, sedangkan yang dibaca paling besar { $limit } MiB
    [too-many-values] isinya lebih dari { $limit } nilai
    [newer] dibuat oleh versi Skillvane yang lebih baru (format { $found })
    [not-text] isinya bukan teks UTF-8 (baris { $line })
    [syntax] isinya terputus atau ada karakter yang salah (baris { $line }, kolom { $column })
    [wrong-shape] isinya tidak sesuai dengan bentuk versi { $version }
   *[wrong-format] isinya bukan data jenis ini
}
