#!/usr/bin/env bash
# Kills the real window (-9) at random moments while it saves constantly, and looks at what the next start finds.
#
#   scripts/kill-window.sh PROGRAM [KILLS]     KILLS is 20 without a number, about 4 s each
#
# After each kill the documents on the disk must be whole: `skillvane overview --profile` reads them without a
# warning, and the last name that was typed is missing for at most one second. Needs xvfb and xdotool; leaves no
# process and no file behind. tests/kill.rs does the same to the store alone, 200 times, without a window.
set -euo pipefail
program=$(realpath "${1:?the program, such as target/release/skillvane}")
kills=${2:-20}
home=$(mktemp -d)
xvfb= running=
finish() {
  [[ -n $running ]] && { kill -9 "$running" && wait "$running"; } 2>/dev/null
  [[ -n $xvfb ]] && kill "$xvfb" 2>/dev/null
  rm -rf "$home"
}
trap finish EXIT
fail() {
  echo "kill-window: $*" >&2
  ls -la "$home" >&2
  exit 1
}

printf '%s' '{"format": "skillvane/settings", "version": 1, "body": {"language": Some("en"), "first_start_done": true,
  "theme": "light"}}' >"$home/settings.ron"
printf '%s' '{"format": "skillvane/profiles", "version": 1, "body": {"active": Some("p-1"), "profiles": [{"id": "p-1",
  "name": "Sari", "currency": "IDR", "skills": [{"skill": "video-editing", "level": Some(1), "evidence": "claim",
  "note": "", "history": []}]}]}}' >"$home/profiles.ron"

Xvfb -displayfd 3 -screen 0 1280x800x24 -noreset -nolisten tcp 3>"$home/display" 2>/dev/null &
xvfb=$!
for _ in $(seq 100); do [[ -s $home/display ]] && break; sleep 0.05; done
export DISPLAY=":$(tr -d '[:space:]' <"$home/display")" SKILLVANE_HOME=$home
unset WAYLAND_DISPLAY

# The number of milliseconds since the file was last replaced.
age_ms() {
  local at
  at=$(stat -c %.3Y "$1")
  echo $(($(date +%s%3N) - ${at/./}))
}

oldest=0
for kill in $(seq "$kills"); do
  "$program" >"$home/log" 2>&1 &
  running=$!
  window=
  for _ in $(seq 200); do
    window=$(xdotool search --onlyvisible --name '^Skillvane$' 2>/dev/null | head -1 || true)
    [[ -n $window ]] && break
    kill -0 "$running" 2>/dev/null || fail "kill $kill: the program did not start: $(tail -3 "$home/log")"
    sleep 0.05
  done
  [[ -n $window ]] || fail "kill $kill: no window within 10 s"
  sleep 0.8
  xdotool windowfocus "$window"
  # The theme changes back and forth all the time: every change is saved.
  (while xdotool key ctrl+shift+d 2>/dev/null; do sleep 0.1; done) &
  keys=$!
  # Only a run that has begun to save can be killed while it saves; a busy machine takes its time to start.
  started=$(date +%s%3N)
  until ((age=$(age_ms "$home/settings.ron"), age < $(date +%s%3N) - started)); do
    (($(date +%s%3N) - started < 15000)) || fail "kill $kill: nothing is saved"
    sleep 0.05
  done
  sleep "$(printf '1.%03d' $((RANDOM % 1000)))"
  kill -9 "$running"
  # Changes come all the time, so what is lost is as old as the newest save; 0.2 s are for this script itself.
  age=$(age_ms "$home/settings.ron")
  { kill "$keys" && wait "$keys"; } 2>/dev/null || true
  wait "$running" 2>/dev/null || true
  running=
  ((age > oldest)) && oldest=$age
  ((age <= 1200)) || fail "kill $kill: the newest save was $age ms old"
  said=$("$program" overview --lang en --profile "$home/profiles.ron" 2>&1 >/dev/null) || fail "kill $kill: $said"
  [[ -z $said ]] || fail "kill $kill: $said"
  # The next start opens the settings; had they been damaged, it would set them aside.
  compgen -G "$home/*damaged*" >/dev/null && fail "kill $kill: a document was damaged"
done
"$program" >"$home/log" 2>&1 &
running=$!
sleep 2
kill -0 "$running" 2>/dev/null || fail "the last start failed: $(tail -3 "$home/log")"
compgen -G "$home/*damaged*" >/dev/null && fail "a document was damaged"
compgen -G "$home/.*.tmp" >/dev/null && fail "a killed run left a temporary file that the next start did not clean"
echo "kill-window: $kills kills, every document whole, the newest save at most $oldest ms old"
