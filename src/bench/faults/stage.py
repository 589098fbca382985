"""What faults are played on: PostgreSQL, instances of Slipway, and nginx in front of two of them."""

import glob
import http.client
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

PORT = int(os.environ.get("PORT", "18400"))
PATIENCE = int(os.environ.get("PATIENCE", "600"))
H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


OPENER = urllib.request.build_opener(NoRedirect)


def get(url, timeout=60, headers=None):
    """Status and seconds; status 0 where nobody answers."""
    begun = time.time()
    request = urllib.request.Request(url, headers={"Accept": "text/html,*/*;q=0.8", **(headers or {})})
    try:
        with OPENER.open(request, timeout=timeout) as answer:
            answer.read()
            return answer.status, time.time() - begun
    except urllib.error.HTTPError as refused:
        return refused.code, time.time() - begun
    except (OSError, http.client.HTTPException):  # no answer, or one that breaks off
        return 0, time.time() - begun


def until(what, seconds=120):
    """Waits until something holds; how long that took, or None."""
    begun = time.time()
    while time.time() - begun < seconds:
        if what():
            return time.time() - begun
        time.sleep(0.2)
    return None


class Postgres:
    """A server of its own; its programs refuse to run as root."""

    def __init__(self, folder, port):
        found = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
        self.bin = found[-1] if found else os.path.dirname(shutil.which("pg_ctl") or "")
        self.data, self.port = folder / "postgres", port
        self.data.mkdir()
        self.as_user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        if self.as_user:
            shutil.chown(self.data, "postgres")
        self.call("initdb", "-D", self.data, "-U", "slipway", "--auth=trust", "-E", "UTF8")
        access = self.data / "pg_hba.conf"
        access.write_text("host all guarded 127.0.0.1/32 scram-sha-256\n" + access.read_text())
        self.start()

    def call(self, program, *args):
        command = [*self.as_user, os.path.join(self.bin, program), *map(str, args)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def start(self):
        options = f"-p {self.port} -k {self.data} -c listen_addresses=127.0.0.1 -c max_connections=60"
        self.call("pg_ctl", "-D", self.data, "-o", options, "-l", self.data / "log", "-w", "start")

    def stop(self):
        self.call("pg_ctl", "-D", self.data, "-m", "immediate", "-w", "stop")

    def database(self, name):
        self.sql("postgres", f"create database {name}")
        return f"jdbc:postgresql://127.0.0.1:{self.port}/{name}"

    def psql(self, database, statement):
        psql = os.path.join(self.bin, "psql")
        return [psql, "-h", "127.0.0.1", "-p", str(self.port), "-U", "slipway", "-Atc", statement, database]

    def sql(self, database, statement):
        return subprocess.run(self.psql(database, statement), check=True, capture_output=True, text=True).stdout.strip()


class Instance:
    """One process of Slipway."""

    def __init__(self, stage, name, url, port, *settings, heap="512m", user=None, password="", environment=None):
        self.name, self.port, self.url = name, port, f"http://127.0.0.1:{port}"
        self.management = f"http://127.0.0.1:{port + 1}"
        self.log = stage.folder / f"{name}-{time.time():.0f}.log"
        user = user or ("slipway" if "postgresql" in url else "sa")
        command = [
            "java", f"-Xmx{heap}", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", "-jar", stage.jar,
            f"--server.port={port}", f"--management.server.port={port + 1}", f"--slipway.instance={name}",
            f"--spring.datasource.url={url}", f"--spring.datasource.username={user}",
            f"--spring.datasource.password={password}", "--slipway.shutdown.drain=5s", *settings,
        ]
        self.process = subprocess.Popen(command, stdout=self.log.open("w"), stderr=subprocess.STDOUT, cwd=stage.folder,
                                        env={**os.environ, **(environment or {})})
        stage.instances.append(self)

    def ready(self):
        return get(self.management + "/actuator/health/readiness", 5)[0] == 200

    def alive(self):
        return get(self.management + "/actuator/health/liveness", 5)[0] == 200

    def wait(self):
        until(lambda: self.process.poll() is not None or self.ready(), PATIENCE)
        if self.process.poll() is not None or not self.ready():
            self.stop(signal.SIGKILL)
            raise RuntimeError(f"{self.name} did not start; see {self.log}")
        return self

    def stop(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(120)


class SmallDisk:
    """A disk that is soon full, if this machine lets us make one (root may)."""

    def __init__(self, folder, megabytes):
        self.folder = folder / "small-disk"
        self.folder.mkdir()
        self.mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", self.folder],
                                      check=False, stderr=subprocess.DEVNULL).returncode == 0

    def fill(self):
        with (self.folder / "rest").open("wb", buffering=0) as rest:
            try:
                while True:
                    rest.write(b"\0" * 4096)
            except OSError:
                pass

    def free(self):
        (self.folder / "rest").unlink()

    def close(self):
        if self.mounted:
            subprocess.run(["umount", "-l", self.folder], check=False)


class Stage:
    """Everything together, in one folder."""

    def __init__(self, jar):
        self.jar = jar
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="slipway-faults"))
        self.folder.chmod(0o755)
        self.instances, self.disks, self.proxy = [], [], None
        self.postgres = Postgres(self.folder, PORT)

    def small_disk(self, megabytes):
        self.disks.append(SmallDisk(self.folder, megabytes))
        return self.disks[-1]

    def nginx(self, port, upstreams):
        root = pathlib.Path(__file__).resolve().parents[3] / "docs/operations"
        conf = (root / "nginx.conf").read_text()
        for name, instance in upstreams.items():
            conf = conf.replace(f"server {name}:8080", f"server 127.0.0.1:{instance.port}")
        conf = conf.replace("listen 80;", f"listen 127.0.0.1:{port};").replace("/etc/nginx/slipway", str(root))
        head = f"daemon off; pid {self.folder}/nginx.pid; error_log {self.folder}/nginx-error.log;\n"
        logs = f"http {{\n  access_log {self.folder}/nginx-access.log;\n  client_body_temp_path {self.folder}/nginx-body;\n"
        path = self.folder / "nginx.conf"
        path.write_text(head + conf.replace("http {\n", logs, 1))
        self.proxy = subprocess.Popen(["nginx", "-c", str(path), "-e", f"{self.folder}/nginx-error.log"])
        until(lambda: get(f"http://127.0.0.1:{port}/sign-in", 5)[0] != 0, 20)
        return f"http://127.0.0.1:{port}"

    def command(self, *args):
        """Runs a command of the jar; its status and what it said."""
        done = subprocess.run(["java", "-Xmx512m", "-Duser.language=en", "-jar", self.jar, *map(str, args)],
                              capture_output=True, text=True, cwd=self.folder)
        return done.returncode, done.stderr + done.stdout

    def close(self):
        for instance in self.instances:
            instance.stop(signal.SIGKILL)
        if self.proxy:
            self.proxy.terminate()
        for disk in self.disks:
            disk.close()
        self.postgres.stop()
        if not os.environ.get("KEEP"):
            shutil.rmtree(self.folder, ignore_errors=True)
