"""Faults of two instances on one PostgreSQL, and of nginx in front of them."""

import concurrent.futures
import glob
import json
import re
import signal
import socket
import subprocess
import time

from scene import SOON
from stage import OPENER, PORT, Instance, get, until
from visitor import Crowd, Visitor


def started_together(scene):
    assert scene.pair  # tells by itself


def table_locked(scene):
    one, postgres = scene.pair[0], scene.stage.postgres
    visitor = Visitor(one.url)
    lock = subprocess.Popen(postgres.psql(
        "slipway", "begin; lock table desk_row in access exclusive mode; select pg_sleep(25)"), stdout=subprocess.DEVNULL)
    time.sleep(1)
    status, took = visitor.status("/proposals")
    others = [get(one.url + path)[0] for path in ("/sign-in", "/assets/slipway.css")]
    models, models_took = visitor.status("/models")
    lock.kill()
    postgres.sql("postgres", "select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(25)%'"
                             " and pid <> pg_backend_pid()")
    scene.report.row("one table is locked for 25 s", "pages that need it answer 503 within 3.5 s, others as ever",
                     f"{status} in {took:.1f} s, another list {models} in {models_took:.1f} s, others {others}",
                     status == 503 and took < 3.5 and models == 200 and others == [200, 200])


def database_stopped(scene):
    one, postgres = scene.pair[0], scene.stage.postgres
    postgres.stop()
    page, took = get(one.url + "/sign-in")
    api, api_took = get(one.url + "/api/v1/models", headers={"Authorization": "Bearer slp_none"})
    static, _ = get(one.url + "/assets/slipway.css")
    down = not one.ready()
    alive = one.alive()
    time.sleep(20)
    postgres.start()
    back = until(lambda: one.ready() and get(one.url + "/sign-in")[0] == 200, 60)
    good = page in (200, 503) and took < 3 and api == 503 and api_took < 3 and static == 200 and down and alive
    scene.report.row("PostgreSQL is stopped for 20 s",
                     "answers within 3 s, static files stay, ready goes down, alive stays, recovers by itself",
                     f"page {page} in {took:.1f} s, interface {api} in {api_took:.1f} s, stylesheet {static}, ready {not down},"
                     f" alive {alive}, back {back or -1:.1f} s after it", good and back is not None)


def knocking(scene):
    def sessions():
        return int(scene.stage.postgres.sql("slipway", "select count(*) from spring_session"))

    one = scene.pair[0]
    before = sessions()
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: get(one.url + "/sign-in")[0], range(1000)))
    made = sessions() - before
    scene.report.row("1,000 strangers open the sign-in page", "each is answered, and no row of a session",
                     f"{answers.count(200):,} × 200, {made} rows", made == 0 and answers.count(200) == 1000)


def trickled(scene):
    one = scene.pair[0]
    sockets = [trickling(one) for _ in range(260)]
    probes, begun, recovered = [], time.time(), None
    while recovered is None and time.time() - begun < 60:
        sockets = [connection for connection in sockets if dripped(connection)]
        probes.append(one.alive())
        if time.time() - begun > 5 and get(one.url + "/sign-in", 3)[0] == 200:
            recovered = time.time() - begun
        time.sleep(1)
    for connection in sockets:
        connection.close()
    scene.report.row("260 connections send a form a byte a second", "probes answer throughout, pages again within 30 s",
                     f"{sum(probes)} of {len(probes)} probes answered, pages after {recovered or -1:.0f} s",
                     all(probes) and recovered is not None and recovered <= 30)


def trickling(instance):
    connection = socket.create_connection(("127.0.0.1", instance.port), timeout=5)
    connection.sendall(b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n"
                       b"Content-Type: application/x-www-form-urlencoded\r\n\r\n")
    return connection


def dripped(connection):
    try:
        connection.sendall(b"x")
        return True
    except OSError:
        connection.close()
        return False


def clock_off(scene):
    fault, expected = "the clock of one instance is 30 s ahead", "health and log say so, and it works"
    library = next(iter(glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")), None)
    if library is None:
        scene.report.row(fault, expected, "not played: no faketime", False)
        return
    # Waiting goes by the monotonic clock, which stays. Without the last setting faketime ends such waits at once, and the JVM spins.
    ahead = Instance(scene.stage, "ahead", scene.shared, PORT + 5, *SOON, environment={
        "LD_PRELOAD": library, "FAKETIME": "+30s", "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "FAKETIME_FORCE_MONOTONIC_FIX": "0"}).wait()
    until(lambda: health(ahead) == "WARNING", 60)
    said = re.search(r"clock of this machine is \d+ ms ahead", ahead.log.read_text())
    page, _ = Visitor(ahead.url).status("/proposals")
    seen = health(ahead)
    scene.report.row(fault, expected, f"health {seen}, ready {ahead.ready()}, somebody signs in and reads the list: {page},"
                                      f" log: {said.group() if said else 'nothing'}",
                     seen == "WARNING" and ahead.ready() and page == 200 and said is not None)
    ahead.stop()


def health(instance):
    try:
        with OPENER.open(instance.management + "/actuator/health", timeout=10) as answer:
            return json.load(answer)["status"]
    except (OSError, ValueError):
        return "none"


def restarted(scene):
    crowd = Crowd(scene.proxy)
    for place, old in enumerate(list(scene.pair)):
        old.stop()
        scene.pair[place] = again(scene, old)
        time.sleep(3)
    asked, failed = crowd.end()
    scene.report.row("both instances are restarted in turn behind nginx, under load", "no request fails",
                     f"{failed} of {asked:,} failed", failed == 0)


def again(scene, old):
    return Instance(scene.stage, old.name, scene.shared, old.port, *SOON).wait()


def killed(scene):
    crowd = Crowd(scene.proxy)
    time.sleep(3)
    scene.pair[0].stop(signal.SIGKILL)
    time.sleep(15)
    asked, failed = crowd.end()
    scene.report.row("one instance is killed (kill -9) behind nginx, under load",
                     "the other answers; at most what was under way fails", f"{failed} of {asked:,} failed", failed <= 16)
    scene.pair[0] = again(scene, scene.pair[0])


def all_down(scene):
    proxy = scene.proxy
    for instance in scene.pair:
        instance.stop()
    status, took = get(proxy + "/proposals")
    scene.report.row("no instance runs", "the proxy's own page", f"{status} in {took:.1f} s", status in (502, 503) and took < 5)
    del scene.pair, scene.proxy
    scene.stage.proxy.terminate()
