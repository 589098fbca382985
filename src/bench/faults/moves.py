"""Backups: verified, restored into another database and back, refused where they are not whole."""

import os
import time

from copies import differences, multiply
from scene import SOON, access, backup_of
from stage import H2, PORT, Instance

PROPOSALS = int(os.environ.get("PROPOSALS", "10000"))


def last_line(said):
    return said.strip().splitlines()[-1]


def verified(scene):
    begun = time.time()
    file = scene.backup
    status, said = scene.stage.command("verify-backup", file)
    scene.report.row("a backup is verified", "trail intact, scores the same to the bit",
                     f"{last_line(said)} {file.stat().st_size / 1e6:.0f} MB in {time.time() - begun:.0f} s",
                     status == 0 and "10 scores were computed again" in said)


def moved(scene):
    _, (status, said) = scene.moved
    scene.report.row("H2 is moved to PostgreSQL by a backup of a running instance", "every row arrives", last_line(said), status == 0)


def restored_again(scene):
    url, _ = scene.moved
    status, said = scene.stage.command("restore", scene.backup, *access(url))
    scene.report.row("a backup is restored once more into the same database", "refused", last_line(said), status == 1)


def bit_turned(scene):
    broken = scene.stage.folder / "broken.zip"
    content = bytearray(scene.backup.read_bytes())
    content[len(content) // 2] ^= 1
    broken.write_bytes(content)
    postgres = scene.stage.postgres
    status, said = scene.stage.command("restore", broken, *access(postgres.database("broken")))
    tables = postgres.sql("broken", "select count(*) from information_schema.tables where table_schema = 'public'")
    scene.report.row("one bit of a backup is turned", "refused, and nothing restored", f"{last_line(said)} {tables} tables",
                     status == 1 and tables == "0")


def many_moved(scene):
    """PostgreSQL to H2 and back again, each step by a backup that a running instance takes."""
    postgres, folder = scene.stage.postgres, scene.stage.folder
    url, _ = scene.moved
    proposals = multiply(postgres, "moved", PROPOSALS)
    h2 = f"jdbc:h2:file:{folder}/many/slipway" + H2
    steps = Steps(scene)
    first = steps.backup(url, "first")
    steps.command("restored into H2", "restore", first, *access(h2))
    second = steps.backup(h2, "second")
    steps.command("verified", "verify-backup", second)
    back = postgres.database("back")
    steps.command("restored into PostgreSQL", "restore", second, *access(back))
    third = steps.backup(back, "third")
    differ = differences(first, second) + differences(second, third)
    scene.report.row(f"{proposals:,} proposals are moved from PostgreSQL to H2 and back", "every row is the same, the trail intact",
                     f"{steps.told()}; {', '.join(differ) or 'all rows the same'}", steps.good and not differ)


class Steps:
    """Steps of a move, and how long each took."""

    def __init__(self, scene):
        self.scene, self.times, self.good = scene, [], True

    def backup(self, url, name):
        instance = Instance(self.scene.stage, name, url, PORT + 5, *SOON[1:]).wait()
        begun = time.time()
        file = backup_of(instance, self.scene.stage.folder / f"{name}.zip")
        self.times.append(f"backup of {file.stat().st_size / 1e6:.0f} MB {time.time() - begun:.0f} s")
        instance.stop()
        return file

    def command(self, name, *args):
        begun = time.time()
        status, said = self.scene.stage.command(*args)
        self.times.append(f"{name} {time.time() - begun:.0f} s" + ("" if status == 0 else f" ({last_line(said)})"))
        self.good = self.good and status == 0

    def told(self):
        return ", ".join(self.times)
