#!/usr/bin/env bash
# Shows that without a refresh no socket leads out of this machine: traces every socket that the program opens.
#
#   scripts/no-sockets.sh PROGRAM
#
# The window is opened and walked through, and the commands are run, under strace: only AF_UNIX may be opened, which is
# how the window talks to the display. As a counter-proof a refresh from a server on this machine is traced too: its
# AF_INET must be seen. Needs strace, python3, xvfb and xdotool; leaves no process and no file behind.
set -euo pipefail
program=$(realpath "${1:?the program, such as target/release/skillvane}")
home=$(mktemp -d)
xvfb= running= server=
finish() {
  local process
  # strace hands no signal on: what it traces is ended first.
  [[ -n $running ]] && kill $(ps --ppid "$running" -o pid=) 2>/dev/null
  for process in "$running" "$xvfb" "$server"; do [[ -n $process ]] && kill "$process" 2>/dev/null; done
  rm -rf "$home"
}
trap finish EXIT
fail() {
  echo "no-sockets: $*" >&2
  exit 1
}
traced() { strace -f -qq -e trace=socket,connect -o "$home/trace.$1" "${@:2}"; }
# Sockets of the trace that are not local ones, and how many there were in all.
foreign() { grep -hE '(socket|connect)\(' "$home/trace.$1" | grep -v AF_UNIX || true; }
count() { grep -chE 'socket\(' "$home/trace.$1" || true; }

printf '%s' '{"format": "skillvane/settings", "version": 1, "body": {"language": Some("en"), "first_start_done": true}}' \
  >"$home/settings.ron"
export SKILLVANE_HOME=$home
traced overview "$program" overview >/dev/null
traced list "$program" list series >/dev/null
traced trend "$program" trend oli.total >/dev/null
traced check "$program" data check >/dev/null

Xvfb -displayfd 3 -screen 0 1280x800x24 -noreset -nolisten tcp 3>"$home/display" 2>/dev/null &
xvfb=$!
for _ in $(seq 100); do [[ -s $home/display ]] && break; sleep 0.05; done
export DISPLAY=":$(tr -d '[:space:]' <"$home/display")"
unset WAYLAND_DISPLAY
strace -f -qq -e trace=socket,connect -o "$home/trace.window" "$program" >/dev/null 2>&1 &
running=$!
window=
for _ in $(seq 300); do
  window=$(xdotool search --onlyvisible --name '^Skillvane$' 2>/dev/null | head -1 || true)
  [[ -n $window ]] && break
  sleep 0.1
done
[[ -n $window ]] || fail "no window within 30 s"
sleep 2
xdotool windowfocus "$window"
# All views, by their keys, and the settings.
for key in ctrl+1 ctrl+2 ctrl+3 ctrl+4 ctrl+5 ctrl+6 ctrl+comma ctrl+1; do
  xdotool key "$key"
  sleep 1
done
# The program itself is the child of strace, which ends with it.
kill "$(ps --ppid "$running" -o pid= | tr -d ' ')"
wait "$running" 2>/dev/null || true
running=

for part in overview list trend check window; do
  [[ -f $home/trace.$part ]] || fail "$part: no trace"
  [[ -z $(foreign "$part") ]] || fail "$part opened: $(foreign "$part")"
done
(($(count window) > 0)) || fail "the trace of the window shows no socket at all, so it proves nothing"

python3 -c 'import http.server
s = http.server.HTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler)
print(s.server_port, flush=True)
s.serve_forever()' >"$home/port" 2>/dev/null &
server=$!
for _ in $(seq 100); do [[ -s $home/port ]] && break; sleep 0.05; done
printf '%s' '{"format": "skillvane/settings", "version": 1, "body": {"first_start_done": true, "network": {"sources":
  [{"id": "indeed-ai-share", "is_on": Some(true), "address": Some("http://127.0.0.1:'"$(<"$home/port")"'/AI.csv")}]}}}' \
  >"$home/settings.ron"
traced refresh "$program" refresh --source indeed-ai-share >/dev/null 2>&1 || true
foreign refresh | grep -q AF_INET || fail "the trace of a refresh shows no AF_INET, so the others prove nothing"
echo "no-sockets: commands and window opened AF_UNIX alone ($(count window) sockets of the window); a refresh is seen"
