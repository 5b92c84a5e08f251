# Tampilan rencana.

plan-subtitle = Apa yang saya pelajari di minggu mana
plan-needs-profile = Rencana melekat pada profil
plan-needs-profile-why = Isi keahlian Anda dan berapa jam seminggu Anda bisa belajar. Lalu tambahkan keahlian ke rencana dan lihat kapan masing-masing selesai.
