# Pustaka.

nav-library = Pustaka
library-subtitle = Semuanya terbuka tanpa jaringan

settings-online = Sumber daring
online-schedule = Pembaruan otomatis
online-schedule-explain = Mati berarti tidak ada yang ditanyakan sampai Anda menekan Perbarui. Selain itu, program memeriksa saat dibuka
online-schedule-off = Mati
online-schedule-weekly = Tiap minggu
online-schedule-monthly = Tiap bulan
