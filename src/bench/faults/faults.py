"""The faults, in their order: each breaks one thing, and says what was expected and what was seen."""

import concurrent.futures
import datetime
import glob
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request

from stage import H2, OPENER, PORT, Instance, Stage, get, until
from visitor import Crowd, Visitor

ROWS = []


def row(fault, expected, seen, good):
    ROWS.append((fault, expected, seen, "yes" if good else "**no**"))
    print(f"{'ok ' if good else 'NO '} {fault}: {seen}", file=sys.stderr)


def started_together(stage, url):
    begun = time.time()
    pair = [Instance(stage, name, url, port, "--spring.profiles.active=demo")
            for name, port in (("one", PORT + 1), ("two", PORT + 3))]
    for instance in pair:
        instance.wait()
    row("two instances are started together on an empty database", "both become ready",
        f"both ready after {time.time() - begun:.0f} s", True)
    return pair


def database_stopped(stage, one):
    stage.postgres.stop()
    page, took = get(one.url + "/sign-in")
    api, api_took = get(one.url + "/api/v1/models", headers={"Authorization": "Bearer slp_none"})
    static, _ = get(one.url + "/assets/slipway.css")
    down = not one.ready()
    alive = one.alive()
    time.sleep(20)
    stage.postgres.start()
    back = until(lambda: one.ready() and get(one.url + "/sign-in")[0] == 200, 60)
    good = page in (200, 503) and took < 3 and api == 503 and api_took < 3 and static == 200 and down and alive
    row("PostgreSQL is stopped for 20 s", "answers within 3 s, static files stay, ready goes down, alive stays, recovers by itself",
        f"page {page} in {took:.1f} s, API {api} in {api_took:.1f} s, stylesheet {static}, ready {not down}, alive {alive},"
        f" back {back or -1:.1f} s after it", good and back is not None)


def table_locked(stage, one, visitor, database):
    lock = subprocess.Popen(stage.postgres.psql(
        database, "begin; lock table desk_row in access exclusive mode; select pg_sleep(25)"), stdout=subprocess.DEVNULL)
    time.sleep(1)
    begun = time.time()
    try:
        visitor.read("/proposals")
        status = 200
    except OSError as refused:
        status = getattr(refused, "code", 0)
    took = time.time() - begun
    others = [get(one.url + path)[0] for path in ("/sign-in", "/assets/slipway.css")]
    models, models_took = timed(lambda: visitor.read("/models"))
    lock.kill()
    stage.postgres.sql("postgres", "select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(25)%'"
                                   " and pid <> pg_backend_pid()")
    row("one table is locked for 25 s", "the list answers 503 within 3.5 s, other pages as ever",
        f"list {status} in {took:.1f} s, models in {models_took:.1f} s, others {others}",
        status == 503 and took < 3.5 and models is not None and others == [200, 200])


def timed(work):
    begun = time.time()
    try:
        return work(), time.time() - begun
    except OSError:
        return None, time.time() - begun


def trickled(one):
    sockets = []
    for _ in range(260):
        connection = socket.create_connection(("127.0.0.1", one.port), timeout=5)
        connection.sendall(b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n"
                           b"Content-Type: application/x-www-form-urlencoded\r\n\r\n")
        sockets.append(connection)
    probes, begun, recovered = [], time.time(), None
    while time.time() - begun < 60:
        for connection in list(sockets):
            try:
                connection.sendall(b"x")
            except OSError:
                sockets.remove(connection)
        probes.append(one.alive())
        if recovered is None and time.time() - begun > 5 and get(one.url + "/sign-in", 3)[0] == 200:
            recovered = time.time() - begun
            break
        time.sleep(1)
    for connection in sockets:
        connection.close()
    row("260 connections send a form a byte a second", "probes answer throughout, pages again within 30 s",
        f"{sum(probes)} of {len(probes)} probes answered, pages after {recovered or -1:.0f} s",
        all(probes) and recovered is not None and recovered <= 30)


def knocking(stage, one, database):
    before = int(stage.postgres.sql(database, "select count(*) from spring_session"))
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: get(one.url + "/sign-in"), range(1000)))
    made = int(stage.postgres.sql(database, "select count(*) from spring_session")) - before
    row("1,000 strangers open the sign-in page", "no row of a session", f"{made} rows", made == 0)


def restarted(stage, url, pair, proxy):
    crowd = Crowd(proxy)
    for place, old in enumerate(list(pair)):
        old.stop()
        pair[place] = Instance(stage, old.name, url, old.port, "--spring.profiles.active=demo").wait()
        time.sleep(3)
    asked, failed = crowd.end()
    row("both instances are restarted in turn behind nginx, under load", "no request fails",
        f"{failed} of {asked:,} failed", failed == 0)


def killed(stage, url, pair, proxy):
    crowd = Crowd(proxy)
    time.sleep(3)
    pair[0].stop(signal.SIGKILL)
    time.sleep(15)
    asked, failed = crowd.end()
    pair[0] = Instance(stage, "one", url, pair[0].port, "--spring.profiles.active=demo").wait()
    row("one instance is killed (kill -9) behind nginx, under load", "the other answers; at most what was under way fails",
        f"{failed} of {asked:,} failed", failed <= 16)


def all_down(pair, proxy):
    for instance in pair:
        instance.stop()
    status, took = get(proxy + "/proposals")
    row("no instance runs", "the proxy's own page", f"{status} in {took:.1f} s", status in (502, 503) and took < 5)


def uploaded(stage):
    url = f"jdbc:h2:file:{stage.folder}/uploads/slipway" + H2
    small = Instance(stage, "small", url, PORT + 5, "--spring.profiles.active=demo", heap="256m").wait()
    sam = Visitor(small.url)
    proposal = until_proposal(sam)
    page = f"/proposals/{proposal}/evidence/new?kind=RED_TEAM"
    fields = [("kind", "RED_TEAM"), ("result", "Nothing found"), ("on", "2026-11-01"), ("by", "Quay Audit"),
              ("link", "https://example.org/a"), ("questions", "friction"), ("steps", "MARGINAL_RISK"), ("version", "0")]
    token, content = sam.token(page), b"%PDF-1.7\n" + os.urandom(10 * 1024 * 1024 - 9)
    with concurrent.futures.ThreadPoolExecutor(24) as pool:
        answers = list(pool.map(lambda _: sam.upload(f"/proposals/{proposal}/evidence/new", fields, token, content), range(24)))
    good = all(answer in (200, 429) for answer in answers) and small.alive()
    row("24 files of 10 MiB are uploaded at once, in 256 MB of heap", "each is kept, or told to come again (429)",
        ", ".join(f"{answers.count(a)} × {a}" for a in sorted(set(answers))) + f", alive {small.alive()}", good)
    return small, url


def until_proposal(visitor):
    found = until(lambda: re.search(r"/proposals/[0-9a-f-]{36}", visitor.read("/proposals")), 240)
    if found is None:
        raise RuntimeError("the demonstration has no proposals")
    return re.search(r"/proposals/([0-9a-f-]{36})", visitor.read("/proposals")).group(1)


def moved(stage, small):
    adam = Visitor(small.url, "adam")
    file = stage.folder / "backup.zip"
    request_body = f"_csrf={adam.token('/operations/backup')}".encode()
    with adam.opener.open(urllib.request.Request(small.url + "/operations/backup", request_body), timeout=300) as answer:
        file.write_bytes(answer.read())
    small.stop()
    begun = time.time()
    status, said = stage.command("verify-backup", file)
    row("a backup is verified", "trail intact, scores the same to the bit", said.strip().splitlines()[-1], status == 0)
    target = stage.postgres.database("moved")
    settings = [f"--spring.datasource.url={target}", "--spring.datasource.username=slipway"]
    status, said = stage.command("restore", file, *settings)
    row("H2 is moved to PostgreSQL by a backup of a running instance", "every row arrives",
        f"{said.strip().splitlines()[-1]} {file.stat().st_size / 1e6:.0f} MB, both commands {time.time() - begun:.0f} s", status == 0)
    again, said = stage.command("restore", file, *settings)
    row("it is restored once more into the same database", "refused", said.strip().splitlines()[-1][:60] + "…", again == 1)
    broken = stage.folder / "broken.zip"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    broken.write_bytes(content)
    status, said = stage.command("restore", broken, "--spring.datasource.url=" + stage.postgres.database("broken"),
                                 "--spring.datasource.username=slipway")
    row("one bit of a backup is turned", "refused, and nothing restored", said.strip().splitlines()[-1][:60] + "…",
        status == 1 and stage.postgres.sql("broken", "select count(*) from information_schema.tables"
                                                     " where table_schema = 'public'") == "0")


def refused_to_start(stage, name, expected, words, *settings, url, user=None):
    instance = Instance(stage, name.replace(" ", "-"), url, PORT + 7, *settings, user=user)
    until(lambda: instance.process.poll() is not None, 120)
    log = instance.log.read_text()
    instance.stop(signal.SIGKILL)
    found = words in log
    row(name, expected, "the log says: " + (words if found else log.strip().splitlines()[-1][:80]), found)


def bad_starts(stage, h2_url):
    refused_to_start(stage, "PostgreSQL is not there", "the start fails and says what to do",
                     "No database server answers at this address", url="jdbc:postgresql://127.0.0.1:1/slipway")
    stage.postgres.sql("moved", "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                                " installed_by, execution_time, success) values (9999, '209901010000', 'future', 'SQL', 'V2099', 1,"
                                " 'x', 1, true)")
    refused_to_start(stage, "a newer version has migrated the database", "the start is refused",
                     "A newer Slipway has changed this database", url=f"jdbc:postgresql://127.0.0.1:{PORT}/moved")
    file = stage.folder / "uploads/slipway.mv.db"
    with file.open("r+b") as damaged:
        damaged.write(b"\0" * 8192)
        damaged.truncate(file.stat().st_size // 3)
    refused_to_start(stage, "the file of H2 is damaged", "the start fails and says what to do",
                     "The file of the embedded database is damaged", url=h2_url)


def wrong_password(stage):
    stage.postgres.sql("postgres", "create role guarded login password 'another'")
    refused_to_start(stage, "the password of PostgreSQL is wrong", "the start fails and says what to do",
                     "does not accept the user name and password", url=f"jdbc:postgresql://127.0.0.1:{PORT}/postgres",
                     user="guarded")


def clock_off(stage):
    url = f"jdbc:postgresql://127.0.0.1:{PORT}/slipway"
    library = next(iter(glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")), None)
    if library is None:
        row("the clock of one instance is 30 s ahead", "health and log say so, and it works", "not played: no faketime", False)
        return
    ahead = Instance(stage, "ahead", url, PORT + 5, "--spring.profiles.active=demo", environment={
        "LD_PRELOAD": library, "FAKETIME": "+30s", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}).wait()
    until(lambda: health(ahead) == "WARNING", 60)
    said = re.search(r"[^\n]*clock[^\n]*", ahead.log.read_text(), re.I)
    status, _ = get(ahead.url + "/sign-in")
    row("the clock of one instance is 30 s ahead", "health and log say so, and it works",
        f"health {health(ahead)}, ready {ahead.ready()}, page {status}, log: {'says so' if said else 'nothing'}",
        health(ahead) == "WARNING" and ahead.ready() and status == 200 and said is not None)
    ahead.stop()


def health(instance):
    try:
        with OPENER.open(instance.management + "/actuator/health", timeout=10) as answer:
            return json.load(answer)["status"]
    except (OSError, ValueError):
        return "none"


def disk_full(stage):
    disk = stage.small_disk(160)
    if not disk.mounted:
        row("the disk of H2 is full", "answers 503 and recovers", "not played: no small disk could be made", False)
        return
    url = f"jdbc:h2:file:{disk.folder}/slipway" + H2
    one = Instance(stage, "full", url, PORT + 7, "--spring.profiles.active=demo").wait()
    sam = Visitor(one.url)
    until_proposal(sam)
    warned = "free" in re.sub(r"<[^>]+>", " ", Visitor(one.url, "adam").read("/operations"))
    token = sam.token("/models/new")
    disk.fill()
    seen = [sam.type_in(token, number) for number in range(40)]
    alive, static = one.alive(), get(one.url + "/assets/slipway.css")[0]
    disk.free()
    back = until(lambda: sam.type_in(token, 99) == 200, 60)
    row("the disk of H2 becomes full while it runs", "what is written is refused (503), alive stays; works again once there is room",
        f"{', '.join(f'{seen.count(a)} × {a}' for a in sorted(set(seen)))}, alive {alive}, stylesheet {static},"
        f" administrators are warned: {warned}, back {back if back is not None else -1:.1f} s after there is room",
        503 in seen and not set(seen) - {200, 503} and alive and static == 200 and warned and back is not None)
    one.stop()
    disk.fill()
    refused_to_start(stage, "the disk of H2 is full at a start", "the start fails and says what to do",
                     "The disk on which the database lies is full", url=url)


def several_instances(stage):
    url = stage.postgres.database("slipway")
    pair = started_together(stage, url)
    table_locked(stage, pair[0], Visitor(pair[0].url), "slipway")
    database_stopped(stage, pair[0])
    knocking(stage, pair[0], "slipway")
    trickled(pair[0])
    proxy = stage.nginx(PORT + 9, {"one": pair[0], "two": pair[1]})
    restarted(stage, url, pair, proxy)
    killed(stage, url, pair, proxy)
    all_down(pair, proxy)


def one_instance(stage):
    small, h2_url = uploaded(stage)
    moved(stage, small)
    wrong_password(stage)
    disk_full(stage)
    bad_starts(stage, h2_url)


def main():
    begun = time.time()
    stage = Stage(sys.argv[1])
    try:
        for play in (several_instances, clock_off, one_instance):
            try:
                play(stage)
            except (OSError, RuntimeError, subprocess.SubprocessError, AttributeError) as broken:
                row(play.__name__.replace("_", " "), "is played to its end", f"stopped: {broken}", False)
    finally:
        stage.close()
    print(f"Played on {datetime.date.today()} in {(time.time() - begun) / 60:.0f} minutes.\n")
    print("| fault | expected | seen | as expected |\n| --- | --- | --- | --- |")
    for each in ROWS:
        print("| " + " | ".join(each) + " |")
    sys.exit(0 if all(each[3] == "yes" for each in ROWS) else 1)


main()
