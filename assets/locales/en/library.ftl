# The library.

nav-library = Library
library-subtitle = Everything opens without a network

settings-online = Online sources
online-schedule = Refresh by itself
online-schedule-explain = Off means that nothing is asked until you press Refresh. Otherwise the program looks when it starts
online-schedule-off = Off
online-schedule-weekly = Every week
online-schedule-monthly = Every month
