# Yang dikatakan sama di semua tampilan saran: kriteria, jenis pilihan, urungkan.

nav-next = Berikutnya
nav-plan = Rencana

criterion-growth = pertumbuhan permintaan
criterion-size = besar permintaan
criterion-pay = bayaran
criterion-closeness = dekat dengan keahlian saya
criterion-effort = sedikit usaha
criterion-confidence = kekuatan bukti

edit-income = porsi pendapatan { $skill }
edit-weight = bobot { $what }
edit-weights = bobot
edit-hours-per-level = jam per tingkat
edit-terms = hitungan balik modal
edit-conversion = kurs
edit-plan-add = penambahan ke rencana
edit-plan-remove = penghapusan dari rencana
edit-plan-item = langkah rencana
edit-plan-order = urutan rencana
edit-plan-choice = pilihan langkah
edit-plan-replan = tanggal baru
edit-plan-log = catatan jam
edit-plan-done = langkah selesai
edit-plan-milestone = karya portofolio
edit-plan-stop = aturan berhenti
edit-plan-pace = laju
edit-plan-holidays = hari libur
edit-plan-budget = anggaran

advice-make-profile = Buka profil saya
