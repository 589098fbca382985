"""What several faults are played on, made when the first of them needs it."""

import time
from functools import cached_property

from stage import H2, PORT, Instance, Stage
from visitor import Visitor

DEMO = ("--spring.profiles.active=demo",)
# What is worked out ahead takes time, and matters where two do so at once.
SOON = (*DEMO, "--slipway.rubric.backcast-at-start=false", "--slipway.cases.curves-ahead=false")


class Scene:
    def __init__(self, jar, report):
        self.report, self.stage = report, Stage(jar)

    @cached_property
    def shared(self):
        """The address of the database that the pair shares."""
        return self.stage.postgres.database("slipway")

    @cached_property
    def pair(self):
        """Two instances with the demonstration, started together on an empty database."""
        begun = time.time()
        pair = [Instance(self.stage, name, self.shared, port, *DEMO) for name, port in (("one", PORT + 1), ("two", PORT + 3))]
        for instance in pair:
            instance.wait()
        self.report.row("two instances are started together on an empty database", "both become ready",
                        f"both ready after {time.time() - begun:.0f} s", True)
        return pair

    @cached_property
    def proxy(self):
        """The address of nginx in front of the pair."""
        return self.stage.nginx(PORT + 9, dict(zip(("one", "two"), self.pair)))

    @cached_property
    def small_url(self):
        return f"jdbc:h2:file:{self.stage.folder}/uploads/slipway" + H2

    @cached_property
    def small(self):
        """One instance with the demonstration on H2, in 256 MB of heap."""
        return Instance(self.stage, "small", self.small_url, PORT + 5, *SOON, heap="256m").wait()

    @cached_property
    def disk(self):
        """A disk that a few thousand drafts would fill, for H2."""
        return self.stage.small_disk(160)

    @cached_property
    def backup(self):
        """The file of a backup that the small instance took while it ran; it is stopped then, until it is needed again."""
        file = backup_of(self.small, self.stage.folder / "backup.zip")
        self.small.stop()
        del self.small
        return file

    @cached_property
    def moved(self):
        """The address of a PostgreSQL into which that backup was restored, and what the command said."""
        url = self.stage.postgres.database("moved")
        return url, self.stage.command("restore", self.backup, *access(url))


def backup_of(instance, file):
    """Takes a backup as an administrator does in a browser."""
    Visitor(instance.url, "adam").download("/operations/backup", "/operations/backup", file)
    return file


def access(url):
    return [f"--spring.datasource.url={url}", f"--spring.datasource.username={'slipway' if 'postgresql' in url else 'sa'}"]
