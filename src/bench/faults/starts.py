"""Starts that must be refused, with words that tell an operator what to do."""

import signal

from stage import PATIENCE, PORT, Instance, until

TOLD = "the start fails and says what to do"


def refused(scene, name, expected, words, url, user=None, password=""):
    """Starts an instance that must not come up; its log must say why."""
    instance = Instance(scene.stage, name.replace(" ", "-"), url, PORT + 7, user=user, password=password)
    ended = until(lambda: instance.process.poll() is not None, PATIENCE)
    log = instance.log.read_text()
    instance.stop(signal.SIGKILL)
    told = words in log and "Action:" in log
    seen = words if told else (log.strip().splitlines() or ["nothing"])[-1][:80]
    scene.report.row(name, expected, f"ended {'by itself' if ended else 'not'}, the log says: {seen}",
                     told and ended is not None)


def wrong_password(scene):
    postgres = scene.stage.postgres
    postgres.sql("postgres", "create role guarded login password 'another'")
    url = f"jdbc:postgresql://127.0.0.1:{PORT}/postgres"
    refused(scene, "the password of PostgreSQL is wrong", TOLD, "does not accept the user name and password", url,
            user="guarded", password="yet another")
    refused(scene, "PostgreSQL asks for a password and none is given", TOLD, "refuses the connection", url, user="guarded")


def database_not_there(scene):
    refused(scene, "PostgreSQL is not there at a start", TOLD, "No database server answers at this address",
            "jdbc:postgresql://127.0.0.1:1/slipway")


def newer_version(scene):
    url, _ = scene.moved
    scene.stage.postgres.sql(
        "moved", "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by,"
                 " execution_time, success) values (9999, '209901010000', 'future', 'SQL', 'V2099', 1, 'x', 1, true)")
    refused(scene, "a newer version has migrated the database", "the start is refused",
            "A newer Slipway has changed this database", url)
    scene.stage.postgres.sql("moved", "delete from flyway_schema_history where installed_rank = 9999")
