# Baris perintah: pembaruan dari sumber daring. Gangguan dan catatannya ada di online.ftl.

cli-refresh-none = Tidak ada sumber yang dihubungi: semuanya dimatikan, atau ketentuannya belum disetujui. Nyalakan salah satu di pengaturan bagian Daring, atau sebut dengan --source.
cli-refresh-asking = Menghubungi { $names }
cli-refresh-updated = { $source }: ada nilai baru ({ $files ->
   *[other] { $files } berkas
}, { $size })
cli-refresh-unchanged = { $source }: tidak ada yang baru
cli-refresh-offer = Sebuah daftar menawarkan “{ $title }” tertanggal { $date } ({ $size }): { $address }
cli-refresh-kept = Disimpan sebagai tren tersimpan { $hash } dan dipakai mulai sekarang.
cli-refresh-same = Tidak ada yang baru; trennya tetap seperti semula.
