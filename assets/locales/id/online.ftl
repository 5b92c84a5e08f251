# Yang disampaikan pembaruan dari sumber daring. Tiap gangguan: apa yang terjadi, apa yang tetap ada, apa yang bisa dilakukan.
# $host adalah nama server, $part satu berkas dari sebuah sumber (misalnya US), bisa juga "none".

online-error-another-refresh = Belum diperbarui: pembaruan lain sedang berjalan, di Skillvane ini atau Skillvane lain yang Anda buka. Pembaruan itu tetap berjalan dan tidak ada yang berubah di sini; tunggu sampai selesai, lalu coba lagi.
online-error-not-ready = Belum diperbarui: komputer ini belum siap untuk sambungan terenkripsi ({ $detail }). Tidak ada yang dihubungi dan trennya tetap seperti semula; pasang sertifikat sistem (biasanya bernama ca-certificates), lalu perbarui lagi.
online-error-cancelled = Dihentikan sesuai permintaan Anda. Tren Anda tetap seperti semula; perbarui lagi kapan saja.
online-error-no-address = Tidak dihubungi: sumber ini belum punya alamat. Trennya tetap seperti semula; isi alamatnya di pengaturan bagian Daring.
online-error-no-token = Tidak dihubungi: sumber ini memerlukan token akses milik Anda. Trennya tetap seperti semula; isi tokennya di pengaturan bagian Daring, atau matikan sumber ini.
online-error-address = Tidak dihubungi: alamat { $address } { online-address-fault }. Trennya tetap seperti semula; perbaiki alamatnya di pengaturan bagian Daring.
online-error-name-not-found = { $host } tidak ditemukan: tidak ada jaringan, atau tidak ada server dengan nama itu. Trennya tetap seperti semula; periksa sambungan dan alamatnya, lalu perbarui lagi.
online-error-private-address = Tidak dihubungi: nama { $host } mengarah ke { $address }, yang berada di jaringan pribadi atau komputer ini. Itu bisa berarti serangan atau halaman masuk sebuah jaringan. Trennya tetap seperti semula; masuk dulu ke jaringan atau perbaiki alamatnya, lalu perbarui lagi.
online-error-not-connected = Tidak tersambung ke { $host }: tidak ada yang menjawab di sana ({ $detail }). Trennya tetap seperti semula; periksa sambungan, atau coba lagi nanti.
online-error-tls = Sambungan ke { $host } tidak aman: { $fault ->
    [unknown-issuer] sertifikatnya tidak dijamin oleh siapa pun yang dipercaya komputer ini
    [not-valid-now] sertifikatnya tidak berlaku hari ini, atau jam komputer ini salah
    [other-name] sertifikatnya milik server lain
   *[other] enkripsinya gagal ({ $detail })
}. Tidak ada yang dibaca dan trennya tetap seperti semula; periksa tanggal komputer ini dan halaman masuk jaringan, lalu perbarui lagi.
online-error-timed-out = { $stage ->
    [connect] { $host } tidak terhubung dalam { $seconds } detik
    [read] { $host } tidak mengirim apa pun selama { $seconds } detik
   *[whole] { $host } terlalu lambat: berkas belum lengkap setelah { $seconds } detik
}. Yang sudah masuk dibuang dan trennya tetap seperti semula; coba lagi nanti atau dengan sambungan yang lebih cepat.
online-error-too-many-redirects = { $host } mengalihkan lebih dari { $limit } kali dan tidak pernah sampai ke berkas. Trennya tetap seperti semula; perbaiki alamatnya di pengaturan bagian Daring, atau coba lagi nanti.
online-error-redirect = Tidak diikuti: { $host } mengalihkan ke { $address }, alamat yang { online-address-fault }. Trennya tetap seperti semula; masuk dulu kalau jaringan punya halaman masuk, atau perbaiki alamatnya di pengaturan bagian Daring.
online-error-too-many-requests = { $host } meminta kita kembali nanti. Trennya tetap seperti semula; perbarui lagi beberapa menit lagi.
online-error-too-many-requests-in = { $host } meminta kita kembali { $minutes } menit lagi. Trennya tetap seperti semula; perbarui lagi setelah itu.
online-error-server-failed = { $host } sedang terganggu (kode { $status }), di setiap percobaan. Trennya tetap seperti semula; coba lagi nanti.
online-error-not-found = Tidak ada berkas di { $address }. Trennya tetap seperti semula; mungkin penerbit memindahkannya: perbaiki alamatnya di pengaturan bagian Daring, atau pakai alamat yang tercatat.
online-error-forbidden = { $host } menolak akses (kode { $status }). Trennya tetap seperti semula; periksa alamat dan token di pengaturan bagian Daring, atau proksi komputer ini.
online-error-status = { $host } menjawab dengan kode tak terduga { $status }. Trennya tetap seperti semula; periksa alamatnya di pengaturan bagian Daring, atau coba lagi nanti.
online-error-web-page = { $host } mengirim halaman web, bukan data, seperti halaman masuk sebuah jaringan. Trennya tetap seperti semula; buka halaman apa saja di peramban, masuk, lalu perbarui lagi.
online-error-content-type = { $host } mengirim isi berjenis “{ $found }”, bukan data. Trennya tetap seperti semula; periksa alamatnya di pengaturan bagian Daring.
online-error-too-large = { $host } mengirim lebih dari { $limit } MiB, padahal berkas ini tidak pernah sebesar itu. Yang sudah masuk dibuang dan trennya tetap seperti semula; periksa alamatnya di pengaturan bagian Daring.
online-error-cut-short = Sambungan ke { $host } terputus sebelum berkas selesai. Yang sudah masuk dibuang dan trennya tetap seperti semula; perbarui lagi.
online-error-cut-short-of = Sambungan ke { $host } terputus setelah { $received } dari { $announced } byte. Yang sudah masuk dibuang dan trennya tetap seperti semula; perbarui lagi.
online-error-unfinished = Berkas dari { $host } berakhir di tengah baris, jadi tidak utuh. Berkas itu dibuang dan trennya tetap seperti semula; perbarui lagi, dan kalau terulang coba lagi nanti.
online-error-headers = { $host } mengirim baris kepala jauh lebih banyak daripada sebuah jawaban. Kirimannya diputus dan trennya tetap seperti semula; periksa alamatnya di pengaturan bagian Daring.
online-error-compression = Berkas terkompresi dari { $host } rusak. Berkas itu dibuang dan trennya tetap seperti semula; perbarui lagi.
online-error-not-http = Yang menjawab di { $host } bukan server web, atau jawabannya terputus ({ $detail }). Trennya tetap seperti semula; periksa alamatnya di pengaturan bagian Daring, atau coba lagi nanti.
online-error-disk = Berkas sementara tidak bisa disimpan: { $fault ->
    [full] disk penuh
    [not-writable] folder tidak bisa ditulisi
   *[other] sistem melaporkan '{ $detail }'
}. Tidak ada berkas setengah jadi yang tertinggal dan trennya tetap seperti semula; kosongkan ruang atau izinkan penulisan ke folder, lalu perbarui lagi.
online-error-columns = Berkas { online-part }tidak lagi punya { $count ->
   *[other] kolom { $missing }
} (yang ada { $found }), jadi tidak dibaca. Trennya tetap seperti semula; versi Skillvane yang lebih baru mungkin mengenal bentuk barunya.
online-error-row = Berkas { online-part }tidak bisa dibaca: baris { $line }, kolom { $column }, berisi “{ $given }”. Trennya tetap seperti semula; coba lagi setelah pembaruan penerbit berikutnya.
online-error-row-whole = Berkas { online-part }tidak bisa dibaca: baris { $line } berisi “{ $given }”. Trennya tetap seperti semula; coba lagi setelah pembaruan penerbit berikutnya.
online-error-shape = Bentuk berkas { online-part }tidak sesuai dengan jenisnya ({ $detail }). Trennya tetap seperti semula; periksa alamatnya di pengaturan bagian Daring, atau coba lagi nanti.
online-error-empty = Berkas { online-part }tidak berisi apa pun yang dipakai Skillvane. Trennya tetap seperti semula; periksa alamatnya di pengaturan bagian Daring.
online-error-newer-format = Berkas ini berformat { $found }, sedangkan versi Skillvane ini mengenal { $known }. Trennya tetap seperti semula; perbarui Skillvane untuk memakainya.
online-error-checksum = { $name } bukan berkas yang dijelaskan daftarnya: jumlah pemeriksanya berbeda. Berkas itu dibuang dan trennya tetap seperti semula; unduh lagi, atau tanyakan kepada penerbitnya.
online-error-internal = Program gagal saat membaca sumber ini ({ $detail }). Trennya tetap seperti semula; mohon laporkan hal ini.

# Bagian dari pesan di atas.
online-address-fault = { $why ->
    [not-https] tidak terenkripsi (https)
    [less-safe] tidak terenkripsi, berbeda dari alamat sebelumnya
    [credentials] berisi nama atau kata sandi
    [private] mengarah ke jaringan pribadi atau komputer ini
   *[unreadable] bukan alamat web
}
online-part = { $part ->
    [none] {""}
   *[other] “{ $part }”{" "}
}

# Yang dilakukan pembaruan dan patut disebut, walau tidak ada yang gagal.
online-note-part-failed = { $part } gagal dan tetap seperti semula: { $sentence }
online-note-new-names = { $count ->
   *[other] { $count } nama baru, disimpan tanpa kaitan ke keahlian: { $names }.
}
online-note-vanished = { $count ->
   *[other] { $count } tidak lagi tercantum; nilai terakhirnya disimpan dan ditandai selesai: { $names }.
}
online-note-renamed = “{ $before }” sekarang bernama “{ $now }”; deretnya berlanjut.
online-note-rows-left-out = { $count ->
   *[other] { $count } baris { online-of-part }dilewati (yang pertama baris { $line }).
}
online-note-twice = { $count ->
   *[other] { $count } tanggal { online-of-part }tertulis dua kali di berkas: nilai pertama yang dipakai.
}
online-note-name-taken = “{ $name }” tidak dipakai: berkas punya nama lain yang hanya berbeda tanda baca.
online-note-values-left-out = { $count ->
   *[other] { $count } nilai tidak dipakai: tidak mungkin untuk ukurannya.
}
online-note-partial = { $month } belum selesai: nilainya rata-rata { $days ->
   *[other] { $days } hari
} sejauh ini.
online-note-absent = { $count ->
   *[other] Tidak ada isi untuk { $count } nama: { $names }.
}
online-note-capped = { $count ->
   *[other] { $count } hitungan berhenti
} di { $at }, batas yang disebutkan sumber: sebenarnya bisa lebih.
online-note-weeks-kept = { $count ->
   *[other] { $count } minggu selesai yang tidak lagi tercantum di berkas baru tetap disimpan
}, karena semua minggu di kedua berkas sama.
online-note-weeks-revised = { $count ->
   *[other] { $count } minggu selesai sekarang bernilai lain
}, jadi deretnya diganti seluruhnya dan minggu yang lebih lama ikut berakhir.
online-of-part = { $part ->
    [none] {""}
   *[other] dari “{ $part }”{" "}
}
online-names-more = { $names } dan { $count ->
   *[other] { $count } lagi
}
