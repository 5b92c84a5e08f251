# Hari libur dari daftar bawaan, dan rencana sebagai berkas.

## Bagaimana tanggal hari libur diketahui
holiday-basis-decree = ditetapkan dengan keputusan
holiday-basis-calendar = menurut kalender; sumber tidak mengutip keputusan untuk tahun ini
holiday-basis-estimate = perkiraan dari sumber, belum dipastikan
holiday-basis-estimate-no-decree = perkiraan; keputusannya belum ada di sumber
