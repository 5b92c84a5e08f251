# Membaca berkas angka milik pengguna. Tiap pesan: apa masalahnya dan apa yang bisa dilakukan.
# Nomor baris ditulis tanpa pemisah ribuan karena menunjuk tempat di dalam berkas.

import-not-opened = Berkas tidak bisa dibuka: sistem melaporkan '{ $detail }'. Periksa nama berkas dan izin membacanya
import-too-large = Ukuran berkas { $mib } MiB, sedangkan yang dibaca paling besar { $limit } MiB. Ringkas dulu per bulan, atau kurangi barisnya
import-too-many-rows = Berkas berisi lebih dari { $limit } baris. Ringkas dulu per bulan, atau kurangi barisnya
import-too-many-columns = Berkas berisi { $count } kolom, sedangkan yang dibaca paling banyak { $limit }. Sisakan kolom periode dan kolom nilainya
import-empty = Berkas ini kosong. Pilih berkas lain
import-not-text = Ini bukan teks, melainkan buku kerja atau berkas program lain. Simpan sebagai CSV di sana, lalu pilih CSV-nya
import-encoding = Baris { $line } berisi bita yang bukan teks UTF-8. Di aplikasi lembar kerja, simpan sebagai “CSV UTF-8”
import-one-column = Hanya ada satu kolom: “{ $first }”. Pisahkan sel dengan koma, titik koma, atau tab
import-no-rows = Ada judul kolom, tetapi tidak ada baris di bawahnya
import-sideways = Periodenya berjajar ke samping di judul kolom. Putar tabelnya: satu baris untuk satu periode (“transpose” di aplikasi lembar kerja)

import-line = Baris { $line }
import-line-column = Baris { $line }, kolom “{ $column }”
import-lines = Baris { $line } sampai { $last }
import-lines-column = Baris { $line } sampai { $last }, kolom “{ $column }”

import-cells = Ada { $found } sel, padahal tabelnya { $expected } kolom. Beri tanda kutip pada angka yang memuat tanda pemisah sel
import-cells-fewer = Hanya ada { $found } sel, padahal tabelnya { $expected } kolom. Tulis tanda pemisah sel juga bila nilainya kosong
import-open-quote = Tanda kutip dibuka di sini dan tidak pernah ditutup, sehingga sisa berkas menjadi satu sel. Tutup atau hapus tandanya
import-no-period = Periodenya kosong. Tulis, misalnya 2026-03
import-not-a-period = “{ $given }” bukan periode. Tulis 2026-03, 2026-Q1, atau 2026-03-31
import-year-alone = “{ $given }” itu satu tahun penuh. Pakai minggu, bulan, atau kuartal
import-short-year = Tahun dalam “{ $given }” hanya dua angka. Tulis keempatnya
import-not-day-first = “{ $given }” bukan tanggal kalau hari ditulis lebih dulu, seperti baris lain
import-not-month-first = “{ $given }” bukan tanggal kalau bulan ditulis lebih dulu, seperti baris lain
import-other-unit = “{ $given }” bukan jenis periode yang dipakai kebanyakan baris: pakai hari saja, bulan saja, atau kuartal saja
import-not-a-number = “{ $given }” bukan angka. Kosongkan selnya kalau memang tidak ada
import-not-finite = “{ $given }” bukan angka berhingga. Kosongkan selnya kalau memang tidak ada
import-other-mark = “{ $given }” tidak bisa dibaca dengan “{ $mark }” sebagai tanda desimal, seperti baris lain
import-other-currency = Satuan “{ $given }” berbeda dari baris di atasnya, yaitu “{ $usual }”. Satu kolom cukup satu satuan
import-duplicate = { $given } sudah ada di baris { $first }, dan yang itu yang dipakai. Sisakan salah satu

import-ask-period = Kolom mana yang berisi periode?
import-ask-value = Kolom mana yang berisi nilai?
import-ask-mark = Apa arti “{ $text }” di baris { $line }?
import-ask-mixed-marks = Ada dua cara menulis desimal: “{ $comma }” di baris { $comma-line } dan “{ $point }” di baris { $point-line }. Mana yang benar? Baris dengan cara lain tidak diikutkan
import-ask-order = Tanggal berapa “{ $text }” di baris { $line }?
import-ask-mixed-orders = Urutan tanggalnya dua macam: “{ $day }” di baris { $day-line } dan “{ $month }” di baris { $month-line }. Mana yang benar? Baris dengan urutan lain tidak diikutkan
import-ask-grouping = Ada beberapa hari dalam satu bulan, misalnya { $first } dan { $second }. Nilai sebulan diambil dari apa?
import-mark-comma = 1.234,5 (koma sebelum desimal)
import-mark-point = 1,234.5 (titik sebelum desimal)
import-day-first = Hari lebih dulu
import-month-first = Bulan lebih dulu
import-mean = Rata-rata hari-harinya (harga, tarif)
import-sum = Jumlah hari-harinya (hitungan)

import-skipped = { $count } baris di atas tabel tidak dibaca (judul, komentar)
import-blank-rows = { $count } baris kosong
import-gaps = { $count } periode tanpa nilai: tetap kosong
import-sorted = Urutannya tidak runtut mulai baris { $line }; sudah diurutkan menurut periode
import-two-forms = Tanggal ditulis dengan dua cara, “{ $one }” dan “{ $other }”; keduanya terbaca
import-grouped-mean = { $days } hari diringkas per bulan dengan rata-rata
import-grouped-sum = { $days } hari diringkas per bulan dengan jumlah
import-unfinished = { $count } periode belum selesai atau tidak lengkap: ditampilkan, tetapi tidak dihitung dalam tren
