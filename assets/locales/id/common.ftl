# Tanda, pola, tanggal, umur dan lama dalam Bahasa Indonesia. Semua tanda dibaca program dari sini.

number-decimal = {","}
number-group = {"."}
number-minus = −
number-plus = +
percent-pattern = { $number } %
points-pattern = { $number } poin
money-pattern = { $sign }{ $symbol } { $amount }
currency-IDR = Rp
currency-USD = US$
range = { $from }–{ $to }
range-words = { $from } sampai { $to }

parse-empty = Ketik sebuah angka
parse-ambiguous = “{ $text }” bisa berarti { $grouped } atau { $decimal }. Tidak ada yang diubah. Tulis tanpa tanda ribuan
parse-misgrouped = Tanda dalam “{ $text }” bukan pemisah ribuan. Tidak ada yang diubah. Desimal di sini diawali “{ $decimal }”
parse-not-a-number = “{ $text }” bukan angka. Tidak ada yang diubah. Pakai angka saja
parse-date-empty = Ketik sebuah hari, misalnya 23 Nov 2026
parse-date-ambiguous = “{ $text }” bisa berarti dua hari. Tidak ada yang diubah. Tulis nama bulannya
parse-date-refused = “{ $text }” bukan sebuah hari. Tidak ada yang diubah. Tulis seperti 23 Nov 2026

month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = Mei
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Agu
month-short-9 = Sep
month-short-10 = Okt
month-short-11 = Nov
month-short-12 = Des

date-long = { $day } { $month } { $year }
date-month = { $month } { $year }
date-quarter = kuartal { $quarter ->
    [1] I
    [2] II
    [3] III
   *[other] IV
} { $year }
date-quarter-short = Q{ $quarter } { $year }
date-week = pekan { $date }

age-ahead = bertanggal setelah hari ini
age-today = dari hari ini
age-days = berusia { $n } hari
age-weeks = berusia { $n } minggu
age-months = berusia { $n } bulan
age-years = berusia { $n } tahun

ago-ahead = pada hari yang belum tiba
ago-today = hari ini
ago-days = { $n ->
    [1] kemarin
   *[other] { $n } hari lalu
}
ago-weeks = { $n } minggu lalu
ago-months = { $n } bulan lalu
ago-years = { $n } tahun lalu

old-ahead = setelah hari ini
old-today = hari ini
old-days = { $n } hari
old-weeks = { $n } minggu
old-months = { $n } bulan
old-years = { $n } tahun

size-bytes = { $bytes ->
   *[other] { $n } bita
}
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
size-of = { $done } dari { $whole }

duration-hours = { $n } jam
