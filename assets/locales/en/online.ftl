# What a refresh from online sources says. Each fault: what happened, what was kept, what to do.
# $host is a server's name, $part one file of a source (such as US) and may be "none".

online-error-another-refresh = Not refreshed: another refresh is under way, in this or another copy of Skillvane. It goes on and nothing was changed here; wait until it ends, then try again.
online-error-not-ready = Not refreshed: this computer is not ready for encrypted connections ({ $detail }). Nothing was asked and the trends stay as they were; install the certificates of the system (often called ca-certificates), then refresh again.
online-error-cancelled = Stopped, as you asked. Your trends stay as they were; refresh again whenever you like.
online-error-no-address = Not asked: this source has no address. Its trends stay as they were; enter an address in the settings under Online.
online-error-no-token = Not asked: this source needs your own access token. Its trends stay as they were; enter the token in the settings under Online, or switch the source off.
online-error-address = Not asked: the address { $address } { online-address-fault }. The trends stay as they were; correct the address in the settings under Online.
online-error-name-not-found = { $host } was not found: there is no network, or no server of that name. The trends stay as they were; check the connection and the address, then refresh again.
online-error-private-address = Not asked: the name { $host } leads to { $address }, which is inside a private network or this machine. That can be an attack or the login page of a network. The trends stay as they were; log in to the network or correct the address, then refresh again.
online-error-not-connected = No connection to { $host }: nobody answers there ({ $detail }). The trends stay as they were; check the connection, or try again later.
online-error-tls = No safe connection to { $host }: { $fault ->
    [unknown-issuer] nobody whom this computer trusts vouches for its certificate
    [not-valid-now] its certificate is not valid today, or the clock of this computer is wrong
    [other-name] its certificate belongs to another server
   *[other] the encryption failed ({ $detail })
}. Nothing was read and the trends stay as they were; check the date of this computer and the network's login page, then refresh again.
online-error-timed-out = { $stage ->
    [connect] { $host } could not be reached within { $seconds ->
        [one] a second
       *[other] { $seconds } seconds
    }
    [read] { $host } sent nothing for { $seconds ->
        [one] a second
       *[other] { $seconds } seconds
    }
   *[whole] { $host } was too slow: the file was not complete after { $seconds ->
        [one] a second
       *[other] { $seconds } seconds
    }
}. What had come was thrown away and the trends stay as they were; try again later or on a faster connection.
online-error-too-many-redirects = { $host } redirects more than { $limit } times and never to a file. The trends stay as they were; correct the address in the settings under Online, or try again later.
online-error-redirect = Not followed: { $host } redirects to { $address }, which { online-address-fault }. The trends stay as they were; log in to the network if it has a login page, or correct the address in the settings under Online.
online-error-too-many-requests = { $host } asks to come back later. The trends stay as they were; refresh again in a few minutes.
online-error-too-many-requests-in = { $host } asks to come back in { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}. The trends stay as they were; refresh again after that.
online-error-server-failed = { $host } has a fault of its own (code { $status }), at every attempt. The trends stay as they were; try again later.
online-error-not-found = There is no file at { $address }. The trends stay as they were; the publisher may have moved it: correct the address in the settings under Online, or use the documented one.
online-error-forbidden = { $host } refuses access (code { $status }). The trends stay as they were; check the address and the token in the settings under Online, or the proxy of this computer.
online-error-status = { $host } answered with the unexpected code { $status }. The trends stay as they were; check the address in the settings under Online, or try again later.
online-error-web-page = { $host } sent a web page instead of data, as the login page of a network does. The trends stay as they were; open any page in the browser, log in, then refresh again.
online-error-content-type = { $host } sent content of the kind “{ $found }” instead of data. The trends stay as they were; check the address in the settings under Online.
online-error-too-large = { $host } sent more than { $limit } MiB, which this file never has. What had come was thrown away and the trends stay as they were; check the address in the settings under Online.
online-error-cut-short = The connection to { $host } ended before the file did. What had come was thrown away and the trends stay as they were; refresh again.
online-error-cut-short-of = The connection to { $host } ended after { $received } of { $announced } bytes. What had come was thrown away and the trends stay as they were; refresh again.
online-error-unfinished = The file from { $host } ends in the middle of a line, so it is not whole. It was thrown away and the trends stay as they were; refresh again, and later if it happens again.
online-error-headers = { $host } sent far more header lines than an answer has. It was cut off and the trends stay as they were; check the address in the settings under Online.
online-error-compression = The compressed file from { $host } is damaged. It was thrown away and the trends stay as they were; refresh again.
online-error-not-http = What answers at { $host } is no web server, or it broke off ({ $detail }). The trends stay as they were; check the address in the settings under Online, or try again later.
online-error-disk = The temporary file could not be kept: { $fault ->
    [full] the disk is full
    [not-writable] the folder cannot be written to
   *[other] the system reports '{ $detail }'
}. Nothing half-written remains and the trends stay as they were; free some space or allow writing to the folder, then refresh again.
online-error-columns = The file { online-part }no longer has { $count ->
    [one] the column { $missing }
   *[other] the columns { $missing }
} (it has { $found }), so it is not read. The trends stay as they were; a newer version of Skillvane may know its new shape.
online-error-row = The file { online-part }cannot be read: line { $line }, column { $column }, holds “{ $given }”. The trends stay as they were; try again after the publisher's next update.
online-error-row-whole = The file { online-part }cannot be read: line { $line } holds “{ $given }”. The trends stay as they were; try again after the publisher's next update.
online-error-shape = The file { online-part }does not have the shape of its kind ({ $detail }). The trends stay as they were; check the address in the settings under Online, or try again later.
online-error-empty = The file { online-part }holds nothing that Skillvane uses. The trends stay as they were; check the address in the settings under Online.
online-error-newer-format = The file has format { $found } and this version of Skillvane knows { $known }. The trends stay as they were; update Skillvane to use it.
online-error-checksum = { $name } is not the file that its list describes: its checksum differs. It was thrown away and the trends stay as they were; download it again, or ask its publisher.
online-error-internal = The program failed while it read this source ({ $detail }). The trends stay as they were; please report this.

# Parts of the messages above.
online-address-fault = { $why ->
    [not-https] is not encrypted (https)
    [less-safe] is not encrypted, unlike the address before
    [credentials] holds a name or a password
    [private] leads into a private network or to this computer
   *[unreadable] is no web address
}
online-part = { $part ->
    [none] {""}
   *[other] “{ $part }”{" "}
}

# What a refresh did that is worth a line, though nothing failed.
online-note-part-failed = { $part } failed and stays as it was: { $sentence }
online-note-new-names = { $count ->
    [one] New here, kept without a link to a skill: { $names }.
   *[other] { $count } new names, kept without a link to a skill: { $names }.
}
online-note-vanished = { $count ->
    [one] No longer listed; the last values are kept and marked as ended: { $names }.
   *[other] { $count } no longer listed; their last values are kept and marked as ended: { $names }.
}
online-note-renamed = “{ $before }” is called “{ $now }” now; its series goes on.
online-note-rows-left-out = { $count ->
    [one] One row { online-of-part }was left out (line { $line }).
   *[other] { $count } rows { online-of-part }were left out (the first is line { $line }).
}
online-note-twice = { $count ->
    [one] One date { online-of-part }stands twice in the file: the first value counts.
   *[other] { $count } dates { online-of-part }stand twice in the file: the first value of each counts.
}
online-note-name-taken = “{ $name }” was left out: the file has another name that differs only in signs.
online-note-values-left-out = { $count ->
    [one] One value was left out: it cannot be one of its measure.
   *[other] { $count } values were left out: they cannot be ones of their measure.
}
online-note-partial = { $month } is not over: its value is the mean of { $days ->
    [one] one day
   *[other] { $days } days
} so far.
online-note-absent = { $count ->
    [one] Nothing is there for { $names }.
   *[other] Nothing is there for { $count } names: { $names }.
}
online-note-capped = { $count ->
    [one] One count stops
   *[other] { $count } counts stop
} at { $at }, the most that the source tells: there may be more.
online-note-weeks-kept = { $count ->
    [one] One finished week that the new file no longer lists was kept
   *[other] { $count } finished weeks that the new file no longer lists were kept
}, because all weeks in both files agree.
online-note-weeks-revised = { $count ->
    [one] One finished week has another value now
   *[other] { $count } finished weeks have other values now
}, so the series was replaced whole and older weeks end with it.
online-of-part = { $part ->
    [none] {""}
   *[other] of “{ $part }”{" "}
}
online-names-more = { $names } and { $count ->
    [one] one more
   *[other] { $count } more
}
