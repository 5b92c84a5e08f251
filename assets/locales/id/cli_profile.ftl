# Baris perintah: dokumen profil dibuat, ditampilkan, dan diperiksa.

cli-profile-template = Tidak ada templat “{ $id }”. Templat yang ada: { $ids }
cli-profile-rate = Tarif: { $money } per jam
cli-profile-billable = Kerja berbayar: { $hours } per minggu
cli-profile-study = Belajar: { $hours } per minggu
cli-profile-ceiling = Paling banyak seluruhnya: { $hours } per minggu
cli-profile-skills = Keahlian
cli-profile-skill = { $skill }: { $level } ({ $evidence })
cli-profile-targets = Tujuan
cli-profile-plan = Rencana
cli-profile-good = { $n } profil, tidak ada masalah
cli-profile-field = { $given } tidak boleh di sini; nilainya akan dipendekkan, dihilangkan, atau dikembalikan ke nilai biasa
cli-profile-gone = data tidak lagi memuat { $id }
cli-profile-twice = id { $id } muncul dua kali
cli-profile-itself = langkah ini menunggu dirinya sendiri
cli-profile-unknown = langkah ini menunggu { $id }, yang tidak ada di rencana
cli-profile-cycle = langkah-langkah ini saling menunggu: { $path }
cli-profile-too-early = langkah ini mendahului { $id }, yang harus lebih dulu
