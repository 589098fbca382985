"""Faults of files: large ones at once, and the one of H2 on a full disk or damaged."""

import concurrent.futures
import os
import re
import shutil

from scene import SOON
from stage import H2, PORT, Instance, get, until
from starts import TOLD, refused
from visitor import Visitor

FILE = 10 * 1024 * 1024
FULL_WHILE_RUNNING = "the disk of H2 becomes full while it runs"
FULL_AT_START = "the disk of H2 is full at the first start"


def uploaded(scene):
    small = scene.small
    sam = Visitor(small.url)
    page = f"/proposals/{a_proposal(sam)}/evidence/new"
    fields = [("kind", "RED_TEAM"), ("result", "Nothing found"), ("on", "2026-11-01"), ("by", "Quay Audit"),
              ("link", "https://example.org/a"), ("questions", "friction"), ("steps", "MARGINAL_RISK"), ("version", "0")]
    token, content = sam.token(page + "?kind=RED_TEAM"), b"%PDF-1.7\n" + os.urandom(FILE - 9)
    with concurrent.futures.ThreadPoolExecutor(24) as pool:
        answers = list(pool.map(lambda _: sam.upload(page, fields, token, content), range(24)))
    alive = small.alive()
    scene.report.row("24 files of 10 MiB are uploaded at once, in 256 MB of heap", "each is kept, or told to come again (429)",
                     f"{counted(answers)}, alive {alive}", not set(answers) - {200, 429} and 200 in answers and alive)


def a_proposal(visitor):
    """The demonstration scores its proposals after the start."""
    found = until(lambda: re.search(r"/proposals/[0-9a-f-]{36}", visitor.read("/proposals")), 240)
    if found is None:
        raise RuntimeError("the demonstration has no proposals")
    return re.search(r"/proposals/([0-9a-f-]{36})", visitor.read("/proposals")).group(1)


def counted(answers):
    return ", ".join(f"{answers.count(each)} × {each}" for each in sorted(set(answers)))


def disk_full(scene):
    disk = scene.disk
    if not disk.mounted:
        scene.report.row(FULL_WHILE_RUNNING, "answers 503 and recovers", "not played: no small disk could be made", False)
        return
    one = Instance(scene.stage, "full", on(disk), PORT + 7, *SOON).wait()
    sam = Visitor(one.url)
    a_proposal(sam)
    warned = "of disk space are left" in Visitor(one.url, "adam").read("/operations")
    token = sam.token("/models/new")
    disk.fill()
    seen = [sam.type_in(token, number) for number in range(40)]
    alive, static = one.alive(), get(one.url + "/assets/slipway.css")[0]
    disk.free()
    back = until(lambda: sam.type_in(token, 99) == 200, 60)
    one.stop()
    scene.report.row(FULL_WHILE_RUNNING, "what is written is refused (503), alive stays; works again once there is room",
                     f"{counted(seen)}, alive {alive}, stylesheet {static}, administrators are warned: {warned},"
                     f" back {back if back is not None else -1:.1f} s after there is room",
                     503 in seen and not set(seen) - {200, 503} and alive and static == 200 and warned and back is not None)


def disk_full_at_start(scene):
    disk = scene.disk
    if not disk.mounted:
        scene.report.row(FULL_AT_START, TOLD, "not played: no small disk could be made", False)
        return
    disk.fill()
    refused(scene, FULL_AT_START, TOLD, "The disk on which the database lies is full", f"jdbc:h2:file:{disk.folder}/first" + H2)


def on(disk):
    return f"jdbc:h2:file:{disk.folder}/slipway" + H2


def damaged(scene):
    assert scene.backup  # the small instance has stopped with it
    whole, broken = scene.stage.folder / "uploads/slipway.mv.db", scene.stage.folder / "damaged.mv.db"
    shutil.copy(whole, broken)
    with broken.open("r+b") as file:
        file.write(b"\0" * 8192)
        file.truncate(broken.stat().st_size // 3)
    refused(scene, "the file of H2 is damaged", TOLD, "The file of the embedded database is damaged",
            f"jdbc:h2:file:{scene.stage.folder}/damaged" + H2)
