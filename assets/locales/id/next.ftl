# Tampilan keahlian berikutnya.

next-subtitle = Diurutkan untuk profil saya · saringan tidak mengubah nilai
next-needs-profile = Langkah berikutnya bergantung pada Anda
next-needs-profile-why = Isi keahlian, tarif, dan jam Anda. Setelah itu setiap keahlian diurutkan untuk Anda, lengkap dengan alasan mendukung dan menentang, serta berapa minggu sampai balik modal.
