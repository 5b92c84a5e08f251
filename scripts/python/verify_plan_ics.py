"""Compares the calendar that `skillvane plan --ics` writes with what `--json` says, by an independent reader.

Usage: verify_plan_ics.py PROGRAM PROFILES.RON [PROFILES.RON ...]
"""

import json
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

import icalendar

LANGUAGES = ("en", "id")
START = "2026-11-30"


def run(program, *args):
    """Output of the program, or an error with what it said."""
    done = subprocess.run([program, *args], capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(args)} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def days(event):
    """First and last day of an all-day event."""
    first, end = event.decoded("DTSTART"), event.decoded("DTEND")
    assert type(first) is date and type(end) is date, "an all-day event has dates without times"
    return first.isoformat(), (end - timedelta(1)).isoformat()


def expected(plan):
    """By uid: first day, last day and what the name must hold, from the items alone."""
    found = {}
    for item in plan["items"]:
        stem = f"{plan['profile']['id']}.{item['id']}"
        if item["start"]:
            found[f"{stem}.learn@plan.skillvane"] = (item["start"], item["end"], item["title"])
        piece = item["piece"]
        if piece and piece["on"]:
            found[f"{stem}.piece@plan.skillvane"] = (piece["on"], piece["on"], piece["words"])
        if item["review"]:
            found[f"{stem}.review@plan.skillvane"] = (item["review"]["on"], item["review"]["on"], item["title"])
    return found


def compare(program, profile, language):
    """Number of events of one plan; raises when something differs."""
    with tempfile.TemporaryDirectory() as folder:
        calendar_file = Path(folder) / "plan.ics"
        common = ("plan", "--profile", profile, "--start", START, "--lang", language)
        plan = json.loads(run(program, *common, "--json"))
        run(program, *common, "--ics", str(calendar_file))
        raw = calendar_file.read_bytes()
    assert all(len(line) <= 75 for line in raw.split(b"\r\n")), "a line is longer than 75 bytes"
    calendar = icalendar.Calendar.from_ical(raw)
    assert not calendar.errors, calendar.errors
    assert calendar["VERSION"] == "2.0" and calendar["CALSCALE"] == "GREGORIAN" and calendar["PRODID"]
    events = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
    assert len(events) == len(calendar.walk("VEVENT")), "a uid stands twice"

    wanted = expected(plan)
    assert set(events) == set(wanted), set(events) ^ set(wanted)
    said = {event["uid"]: event for event in plan["events"]}
    assert set(said) == set(events), set(said) ^ set(events)
    for uid, event in events.items():
        first, last, name = wanted[uid]
        summary = str(event["SUMMARY"])
        assert not event.errors, (uid, event.errors)
        assert days(event) == (first, last) == (said[uid]["start"], said[uid]["end"]), (uid, days(event), wanted[uid])
        assert " ".join(name.split()) in " ".join(summary.split()) and summary == said[uid]["summary"], (uid, summary)
        assert int(event["SEQUENCE"]) > 0 and event.decoded("DTSTAMP").tzinfo is not None
    starts = [first for uid, (first, _, _) in wanted.items() if uid.endswith(".learn@plan.skillvane")]
    print(f"{Path(profile).name} {language}: {len(events)} events equal, {plan['finish']} is the finish, "
          f"{len(starts)} items, {'proposed' if plan['proposed'] else 'saved'} plan")
    return len(events)


def main():
    """Compares every plan in every language."""
    program, profiles = sys.argv[1], sys.argv[2:]
    total = sum(compare(program, profile, language) for profile in profiles for language in LANGUAGES)
    print(f"icalendar {icalendar.__version__}: {total} events read back, no difference")


if __name__ == "__main__":
    main()
