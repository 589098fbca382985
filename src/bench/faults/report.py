"""What was played: one row for each fault, printed as it comes and as a table at the end."""

import datetime
import os
import sys
import time


class Report:
    def __init__(self):
        self.rows, self.begun, self.last = [], time.time(), time.time()

    def row(self, fault, expected, seen, good):
        """Keeps a row; says at once what was seen, and how long that took with all that led to it."""
        self.rows.append((fault, expected, seen, "yes" if good else "**no**"))
        took, self.last = time.time() - self.last, time.time()
        print(f"{'ok ' if good else 'NO '} {fault}: {seen} [{took:.0f} s]", file=sys.stderr)

    def good(self):
        return bool(self.rows) and all(each[3] == "yes" for each in self.rows)

    def table(self):
        minutes = (time.time() - self.begun) / 60
        print(f"Played on {datetime.date.today()} in {minutes:.0f} minutes, {os.cpu_count()} processors,"
              f" load {os.getloadavg()[2]:.0f} at the end.\n")
        print("| fault | expected | seen | as expected |\n| --- | --- | --- | --- |")
        for each in self.rows:
            print("| " + " | ".join(each) + " |")
