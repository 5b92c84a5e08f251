#!/usr/bin/env bash
# Kills a refresh (-9) at random moments and looks at what it leaves in the library each time.
#
#   scripts/kill-refresh.sh PROGRAM [KILLS]     KILLS is 100 without a number, about 2 s each
#
# Half of the kills fall anywhere in a run, the other half within a few milliseconds of the moment at which the library
# begins to be written, which is the short part that matters. A server on this machine gives other values at every request, so that every refresh that ends makes a new data set.
# After each kill every file of the library must be a whole pack (`skillvane pack check`) and no document may be
# damaged; at the end an undisturbed refresh must go on from there, take in what has no entry, and leave no temporary
# file. Needs python3 for the server; asks nothing of the internet and leaves no process and no file behind.
# tests/kill_refresh.rs does the same with fewer kills.
set -euo pipefail
program=$(realpath "${1:?the program, such as target/release/skillvane}")
kills=${2:-100}
home=$(mktemp -d)
server= running=
finish() {
  [[ -n $running ]] && { kill -9 "$running" && wait "$running"; } 2>/dev/null
  [[ -n $server ]] && kill "$server" 2>/dev/null
  rm -rf "$home"
}
trap finish EXIT
fail() {
  echo "kill-refresh: $*" >&2
  ls -laR "$home" >&2
  exit 1
}

cat >"$home/server.py" <<'PY'
import datetime, http.server, time

class Rows(http.server.BaseHTTPRequestHandler):
    count = 0

    def do_GET(self):
        Rows.count += 1
        first = datetime.date(2026, 8, 1)
        rows = [f"{first + datetime.timedelta(days=n)},US,{Rows.count % 90}.{n:02}" for n in range(61)]
        body = ("date,jobcountry,AI_share_postings\n" + "\n".join(rows) + "\n").encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/csv")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        # In two pieces, so that a kill may fall between them.
        try:
            self.wfile.write(body[:700])
            time.sleep(0.02)
            self.wfile.write(body[700:])
        except OSError:
            pass

    def log_message(self, *_):
        pass

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Rows)
print(server.server_port, flush=True)
server.serve_forever()
PY
python3 "$home/server.py" >"$home/port" &
server=$!
for _ in $(seq 100); do [[ -s $home/port ]] && break; sleep 0.05; done
printf '%s' '{"format": "skillvane/settings", "version": 1, "body": {"first_start_done": true, "network": {"sources":
  [{"id": "indeed-ai-share", "is_on": Some(true), "address": Some("http://127.0.0.1:'"$(<"$home/port")"'/AI.csv")}]}}}' \
  >"$home/settings.ron"

export SKILLVANE_HOME=$home
refresh() { exec "$program" refresh --source indeed-ai-share --lang en; }
whole() {
  local start said
  start=$(date +%s%3N)
  said=$(refresh 2>"$home/said") || fail "$1: $said $(<"$home/said")"
  took=$(($(date +%s%3N) - start))
  [[ $said == *"used from now on"* ]] || fail "$1: $said"
  (($(wc -l <"$home/said") == 1)) || fail "$1: $(<"$home/said")"
}
check() {
  local file
  for file in "$home"/library/*.skillvane; do
    "$program" pack check "$file" >"$home/checked" 2>&1 || fail "$1: $(<"$home/checked")"
  done
  compgen -G "$home/*damaged*" >/dev/null && fail "$1: a document was damaged"
  compgen -G "$home/library/*damaged*" >/dev/null && fail "$1: a data set was damaged"
  return 0
}

listing() { ls -A "$home/library"; }
random_ms() { echo "0.$(printf %06d $((RANDOM * $1 * 1000 / 32768 % 1000000)))"; }

whole "the first refresh"
usual=$took killed=0 ended=0
for kill in $(seq "$kills"); do
  before=$(listing)
  refresh >"$home/out" 2>&1 &
  running=$!
  if ((kill % 2)); then
    wait_ms=$((RANDOM * (usual + 20) / 32768))
    sleep "$((wait_ms / 1000)).$(printf %03d $((wait_ms % 1000)))"
  else
    while [[ $(listing) == "$before" ]] && [[ $(ps -o stat= -p "$running") == [^Z]* ]]; do :; done
    sleep "$(random_ms 40)"
  fi
  kill -9 "$running" 2>/dev/null || true
  code=0
  { wait "$running" || code=$?; } 2>/dev/null
  running=
  if ((code == 137)); then killed=$((killed + 1)); else ended=$((ended + 1)); fi
  check "kill $kill"
done
whole "the last refresh"
check "the last refresh"
compgen -G "$home/library/.*.tmp" >/dev/null && fail "a killed refresh left a temporary file in the library"
[[ $(ls -A "$home/refresh") == refresh.lock ]] || fail "a killed refresh left a temporary file"
entries=$(grep -c '"hash":' "$home/library.ron") files=$(ls "$home/library" | wc -l)
((entries == files)) || fail "$entries entries, $files files"
((killed > 0)) || fail "no run was killed before its end"
echo "kill-refresh: $killed runs killed, $ended ended before, $files whole data sets, all listed"
