# Yang dicetak `skillvane plan` di samping rencananya.

cli-plan-days = { $from } sampai { $until }
cli-plan-proposed = Profil ini belum punya rencana; rencana ini diusulkan dari targetnya dan tidak disimpan
cli-plan-gone = Target { $target } tidak ada lagi dalam data dan tidak diikutkan
cli-plan-gone-skill = “{ $target }” meminta keahlian { $skill }, yang tidak ada lagi dalam data; keahlian ini tetap dalam rencana
cli-plan-nothing = tidak ada yang bisa direncanakan: profil ini belum punya rencana, tidak ada target yang meminta lebih dari yang dikuasai, dan semua bobot peringkatnya nol; tambahkan langkah di Rencana, pilih target di Bandingkan, atau beri bobot pada satu kriteria di Berikutnya
cli-plan-proposed-ranking = Profil ini belum punya rencana maupun target yang meminta lebih dari yang dikuasai; rencana ini diusulkan dari “{ $option }”, nomor { $rank } dalam peringkat dan yang pertama yang bisa dipelajari, dan tidak disimpan
cli-plan-deepen = perdalam yang sudah ada
