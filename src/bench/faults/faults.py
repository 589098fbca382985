"""Plays the faults that it is given by name, or all of them in their order."""

import signal
import subprocess
import sys

import files
import moves
import several
import starts
from report import Report
from scene import Scene

PLAYS = {
    "together": several.started_together,
    "locked": several.table_locked,
    "stopped": several.database_stopped,
    "knocking": several.knocking,
    "trickled": several.trickled,
    "clock": several.clock_off,
    "restarted": several.restarted,
    "killed": several.killed,
    "down": several.all_down,
    "backup": moves.verified,
    "move": moves.moved,
    "again": moves.restored_again,
    "bit": moves.bit_turned,
    "many": moves.many_moved,
    "password": starts.wrong_password,
    "full": files.disk_full,
    "full-start": files.disk_full_at_start,
    "nowhere": starts.database_not_there,
    "newer": starts.newer_version,
    "damaged": files.damaged,
    "uploads": files.uploaded,
}


def play(jar, names):
    report = Report()
    scene = Scene(jar, report)
    try:
        for name in names:
            try:
                PLAYS[name](scene)
            except (OSError, RuntimeError, subprocess.SubprocessError, AttributeError) as broken:
                report.row(name, "is played to its end", f"stopped: {broken}", False)
    finally:
        scene.stage.close()
        report.table()
    return report.good()


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    jar, names = sys.argv[1], sys.argv[2:] or list(PLAYS)
    unknown = [name for name in names if name not in PLAYS]
    if unknown:
        sys.exit(f"run: no fault is called {', '.join(unknown)}; there are: {' '.join(PLAYS)}")
    sys.exit(0 if play(jar, names) else 1)


main()
