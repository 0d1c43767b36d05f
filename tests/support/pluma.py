"""What the scripts share: running pluma and git in a throw-away home, small programs, assertions that say what they saw."""
import json
import os
import shutil
import subprocess
import sys
import tempfile

PLUMA = os.environ["PLUMA"]
SOURCE = os.environ["PLUMA_SOURCE"]
PROGRAM = "AMPEL360-BWB-Q100"
FOLDER = "AMPEL360-AIR-T/ARCH/BWB-H2-Hy-E/FAMILY/Q100_STD01"


class Run:
    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def json(self):
        try:
            return json.loads(self.out)
        except ValueError:
            raise AssertionError(f"not JSON: {self!r}") from None

    def __repr__(self):
        return f"exit {self.code}\nstdout: {self.out[:2000]}\nstderr: {self.err[:2000]}"


class World:
    """A folder with a home of its own; everything in it goes away at the end."""

    def __init__(self, name="w"):
        self.root = tempfile.mkdtemp(prefix=f"pluma-{name}-")
        self.home = self.new_home("home")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["chmod", "-R", "u+rwX", self.root], check=False)
        shutil.rmtree(self.root, ignore_errors=True)

    def new_home(self, name, person="Ana Pérez"):
        home = os.path.join(self.root, name)
        os.makedirs(home, exist_ok=True)
        with open(os.path.join(home, ".gitconfig"), "w", encoding="utf-8") as f:
            f.write(f"[user]\n\tname = {person}\n\temail = {name}@example.com\n[init]\n\tdefaultBranch = main\n[protocol \"file\"]\n\tallow = always\n[safe]\n\tdirectory = *\n[gc]\n\tautoDetach = false\n")
        return home

    def env(self, home=None, **more):
        env = {k: v for k, v in os.environ.items() if not k.startswith(("GIT_", "XDG_", "LC_", "LANG", "DBUS_"))}
        return {**env, "HOME": home or self.home, "LC_ALL": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1", **more}

    def path(self, *parts):
        return os.path.join(self.root, *parts)

    def pluma(self, *args, cwd=None, home=None, expect=0, wrapper=(), timeout=300, **env):
        done = subprocess.run([*wrapper, PLUMA, *args], cwd=cwd or self.root, env=self.env(home, **env), capture_output=True, timeout=timeout)
        run = Run(done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"))
        if expect is not None and run.code != expect:
            raise AssertionError(f"pluma {' '.join(args)}: expected exit {expect}, got {run}")
        return run

    def git(self, *args, cwd=None, check=True, input=None, home=None):
        done = subprocess.run(["git", *args], cwd=cwd or self.root, env=self.env(home), capture_output=True, input=input)
        if check and done.returncode != 0:
            raise AssertionError(f"git {args}: {done.stderr.decode('utf-8', 'replace')}")
        return done.stdout.decode("utf-8", "replace").strip()

    def example(self, name="ex", artifacts=150, home=None):
        self.pluma("example", "create", name, "--artifacts", str(artifacts), "-q", home=home)
        return self.path(name)

    def repo(self, name, files, commit=True, **options):
        path = self.path(name)
        os.makedirs(path)
        self.git("init", "-q", cwd=path)
        for file, content in files.items():
            self.write(os.path.join(path, file), content)
        if commit:
            self.git("add", "-A", cwd=path)
            self.git("commit", "-q", "-m", "start", cwd=path)
        return path

    @staticmethod
    def write(path, content):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(content if isinstance(content, bytes) else content.encode("utf-8"))

    def small(self, name="small", extra=None, adopt=True):
        """A program in the simple layout, adopted and committed."""
        files = {"CAD/AAA/a.yaml": "wing:\n  span: 40 # m\n", "CAD/PPP/b.json": '{"engines": 2, "note": "kept"}\n', "CAE/AAA/c.md": "# Loads\n", "README.md": "Common to all phases.\n"}
        files.update(extra or {})
        repo = self.repo(name, files)
        if adopt:
            self.pluma("init", "--adopt", "--program", "P1", "--layout", "{phase}/{domain}/**", cwd=repo)
            self.git("add", "-A", cwd=repo)
            self.git("commit", "-q", "-m", "adopt", cwd=repo)
        return repo

    def fsck(self, cwd):
        done = subprocess.run(["git", "fsck", "--strict", "--no-progress"], cwd=cwd, env=self.env(), capture_output=True)
        return done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace").strip()


def check(condition, what, seen=""):
    if not condition:
        raise AssertionError(f"{what}\nseen: {seen}")


def run_all(module):
    """Runs every test_* function and closes with a count; a file without tests is an error."""
    tests = [(n, f) for n, f in vars(module).items() if n.startswith("test_") and callable(f)]
    only = sys.argv[1:]
    unknown = set(only) - {name for name, _ in tests}
    if unknown:
        sys.exit(f"no such test: {', '.join(sorted(unknown))}; there are: {', '.join(name for name, _ in tests)}")
    if only:
        tests = [one for one in tests if one[0] in only]
    failed = 0
    for name, function in tests:
        try:
            function()
            print(f"ok   {name}", flush=True)
        except Exception as error:  # noqa: BLE001: any failure of a test is reported and counted
            failed += 1
            print(f"FAIL {name}: {type(error).__name__}: {error}", flush=True)
    print(f"{len(tests) - failed} passed, {failed} failed")
    sys.exit(1 if failed or not tests else 0)
