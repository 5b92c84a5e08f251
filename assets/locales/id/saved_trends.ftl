# Tren tersimpan: apa yang dilakukan dengannya, untuk urungkan, dan apa yang salah dengan berkasnya.

edit-accept-data = data tren baru
edit-use-snapshot = pilihan data tren
edit-rename-snapshot = nama tren tersimpan
edit-note-snapshot = catatan tren tersimpan
edit-delete-snapshot = penghapusan tren tersimpan
