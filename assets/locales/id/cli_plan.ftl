# Yang dicetak `skillvane plan` di samping rencananya.

cli-plan-days = { $from } sampai { $until }
cli-plan-proposed = Profil ini belum punya rencana; rencana ini diusulkan dari targetnya dan tidak disimpan
cli-plan-gone = Target { $target } tidak ada lagi dalam data dan tidak diikutkan
cli-plan-gone-skill = “{ $target }” meminta keahlian { $skill }, yang tidak ada lagi dalam data; keahlian ini tetap dalam rencana
cli-plan-nothing = tidak ada yang bisa direncanakan: profil ini belum punya rencana dan tidak ada target yang meminta lebih dari yang sudah dikuasai; tambahkan langkah di Rencana, atau pilih target di Bandingkan
