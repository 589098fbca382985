"""People who use Slipway over HTTP: in a browser without scripts, or many at once."""

import http.cookiejar
import json
import os
import re
import shutil
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

from stage import get

LONG = 90_000


class Visitor:
    """Somebody of the demonstration who has signed in."""

    def __init__(self, url, name="sam"):
        self.url = url
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.post("/sign-in", {"name": name, "password": "slipway-demo"}, form="/sign-in")

    def read(self, path, timeout=60):
        request = urllib.request.Request(self.url + path, headers={"Accept": "text/html"})
        with self.opener.open(request, timeout=timeout) as answer:
            return answer.read().decode("utf-8", "replace")

    def status(self, path):
        """What a page answers, and in how many seconds."""
        begun = time.time()
        try:
            self.read(path)
            return 200, time.time() - begun
        except OSError as refused:
            return getattr(refused, "code", 0), time.time() - begun

    def download(self, path, form, file):
        body = urllib.parse.urlencode({"_csrf": self.token(form)}).encode()
        with self.opener.open(urllib.request.Request(self.url + path, body), timeout=600) as answer, file.open("wb") as out:
            shutil.copyfileobj(answer, out)

    def token(self, path):
        return re.search(r'name="_csrf"[^>]* value="([^"]+)"', self.read(path)).group(1)

    def post(self, path, fields, form):
        body = urllib.parse.urlencode({**fields, "_csrf": self.token(form)}).encode()
        return self.send(path, body, "application/x-www-form-urlencoded")

    def upload(self, path, fields, token, content):
        mark = uuid.uuid4().hex
        parts = "".join(f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
                        for name, value in [*fields, ("_csrf", token)])
        file = f'--{mark}\r\nContent-Disposition: form-data; name="upload"; filename="a.pdf"\r\n\r\n'
        body = (parts + file).encode() + content + f"\r\n--{mark}--\r\n".encode()
        return self.send(path, body, f"multipart/form-data; boundary={mark}", leads_on=True)

    def type_in(self, token, number):
        """What a form sends while somebody types in it: so much that has to be written that room in the file is soon used up."""
        typed = {"name": {"values": [f"{number} " + os.urandom(LONG // 2).hex()], "at": int(time.time() * 1000)}}
        body = json.dumps({"form": "/models/new", "title": "", "basis": "", "seen": 0, "typed": typed, "rows": []})
        return self.send("/drafts", body.encode(), "application/json", {"X-CSRF-TOKEN": token, "Accept": "application/json"})

    def send(self, path, body, kind, headers=None, leads_on=False):
        """The status; 422 where a form that should have led on came back with its faults."""
        request = urllib.request.Request(self.url + path, body, {
            "Content-Type": kind, "Accept": "text/html", **(headers or {})})
        try:
            with self.opener.open(request, timeout=180) as answer:
                answer.read()
                return 422 if leads_on and answer.url.endswith(path) else answer.status
        except urllib.error.HTTPError as refused:
            return refused.code
        except OSError:
            return 0


class Crowd:
    """Readers who go on reading; counts what they were answered."""

    def __init__(self, url, readers=16):
        self.url, self.answers, self.going = url, {}, True
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.read, daemon=True) for _ in range(readers)]
        for thread in self.threads:
            thread.start()

    def read(self):
        while self.going:
            status, _ = get(self.url + "/sign-in", 60)
            with self.lock:
                self.answers[status] = self.answers.get(status, 0) + 1
            time.sleep(0.02)

    def end(self):
        self.going = False
        for thread in self.threads:
            thread.join(90)
        return sum(self.answers.values()), sum(n for status, n in self.answers.items() if status != 200)
