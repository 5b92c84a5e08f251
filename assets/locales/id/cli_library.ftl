# Baris perintah: tren tersimpan, kapsul waktu.

cli-library-empty = Belum ada tren tersimpan; yang dipakai adalah data bawaan.
cli-library-row = { $date }, { $age }, { $size }, { $sources ->
    [one] satu sumber
   *[other] { $sources } sumber
}, { $signature }
cli-library-unsigned = tanpa tanda tangan
cli-library-trusted = ditandatangani { $name }
cli-library-unknown = ditandatangani dengan kunci { $key } yang belum dikenal
cli-library-current = Sedang dipakai.
cli-library-gone = Berkasnya sudah tidak ada: kembalikan berkasnya, atau hapus entrinya.
cli-library-total = { $n ->
    [0] Tidak ada kumpulan data
    [one] Satu kumpulan data
   *[other] { $n } kumpulan data
}, { $size } di disk; { $points } titik bertanggal sendiri, { $tracked }

cli-capsule-no-profile = Tidak ada profil aktif. Buat satu di jendela, atau sebutkan sebuah profiles.ron.
cli-capsule-head = { $title }: kapsul waktu { $date }, dibuat oleh { $program }
cli-capsule-stored = Angka dalam kapsul: { $hash }
cli-capsule-here = Angka yang dihitung di sini: { $hash }
cli-capsule-identical = Semua angka sama, sampai digit terakhir.
cli-capsule-different = Angkanya tidak sama:
cli-capsule-rounded = Angkanya hanya berbeda di digit terakhir.
cli-capsule-more = … dan { $n } lagi.
