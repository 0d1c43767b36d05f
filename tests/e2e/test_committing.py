"""Freezing with a commit: what is refused leaves nothing behind, hooks are the user's, locks are never waited for in vain."""
import fcntl
import os
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import PLUMA, World, check, run_all  # noqa: E402

FREEZE = ["freeze-context", "--phase", "CAD"]


def hook(w, repo, name, text):
    path = os.path.join(repo, ".git/hooks", name)
    w.write(path, "#!/bin/sh\n" + text)
    os.chmod(path, 0o755)
    w.pluma("trust", "grant", cwd=repo)  # it is the user's own


def state(w, repo):
    return (w.git("rev-parse", "HEAD", cwd=repo), w.git("ls-files", "--stage", cwd=repo), w.git("status", "--porcelain", cwd=repo), w.git("for-each-ref", cwd=repo))


def test_a_hook_that_calls_pluma():
    with World("hook") as w:
        for number, line in enumerate(("{p} sync", "env -i HOME=$HOME PATH=$PATH {p} sync", "setsid -w {p} sync", "sh -c '{p} sync & wait'", "x=$( ( {p} sync & ) 2>&1 ); echo \"$x\" >&2", "timeout 100 {p} sync", "nohup {p} sync")):
            for name in ("pre-commit", "post-commit") if number == 0 else ("post-commit",):
                repo = w.small(f"r{number}{name}")
                w.git("init", "-q", "--bare", repo + ".git")
                w.git("remote", "add", "origin", repo + ".git", cwd=repo)
                hook(w, repo, name, f"{{ {line.format(p=PLUMA)}; }} 2>>{repo}.log\n")
                w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "wing: {span: 41}\n")
                begin = time.monotonic()
                run = w.pluma(*FREEZE, "--commit", "wider", cwd=repo, expect=None, timeout=60)
                took = time.monotonic() - begin
                said = open(repo + ".log", encoding="utf-8").read()
                check("was started by" in said and "pluma.lock" in said and str(os.path.basename(PLUMA)) in said, f"{line} in {name}: the inner command says why", said)
                check(took < 20, f"{line}: at once", took)
                if name == "post-commit":
                    check(run.code == 0, f"{line}: the freeze goes on", run)
        # What a hook says after the commit reaches the user.
        repo = w.small("says")
        hook(w, repo, "post-commit", "echo 'the viewer was not told' >&2; echo second >&2; exit 1\n")
        w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "wing: {span: 41}\n")
        run = w.pluma(*FREEZE, "--commit", "wider", cwd=repo)
        check("git commit said: the viewer was not told\ngit commit said: second\n" in run.err, "a hook is heard", run)
        # What a hook leaves running does not hold up the freeze, and may write when that is done.
        repo = w.small("left")
        hook(w, repo, "post-commit", f"sleep 30 &\n")
        w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "wing: {span: 41}\n")
        begin = time.monotonic()
        w.pluma(*FREEZE, "--commit", "wider", cwd=repo, timeout=60)
        check(time.monotonic() - begin < 20, "a process in the background is not waited for")


def test_a_lock_of_somebody_else():
    with World("lock") as w:
        repo = w.small()
        w.git("worktree", "add", "-q", "--detach", w.path("linked"), cwd=repo)
        with open(os.path.join(repo, ".git/pluma.lock"), "w", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            # This test started the command, so it would be refused at once; a holder that is gone has none.
            lock.write("4194000 1 somewhere-else vim notes.txt\n")
            lock.flush()
            for folder in (repo, w.path("linked")):
                waiting = subprocess.Popen([PLUMA, *FREEZE, "-q"], cwd=folder, env=w.env(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                time.sleep(3)
                check(waiting.poll() is None, "it waits")
                waiting.send_signal(signal.SIGINT)
                out, err = waiting.communicate(timeout=20)
                check(waiting.returncode == 5, "Ctrl+C ends the wait", (waiting.returncode, err))
                check(b"4194000 on somewhere-else (vim notes.txt)" in err and b"pluma.lock" in err, "it said who is waited for", err)
            lock.truncate(0)
            lock.flush()
        w.pluma(*FREEZE, cwd=w.path("linked"))


def test_what_can_be_known_is_refused_before_the_commit():
    with World("refused") as w:
        def nothing_in_phase(repo):
            w.git("rm", "-rqf", "CAD", cwd=repo)

        def layout(repo):
            with open(os.path.join(repo, ".pluma/program.yaml"), "a", encoding="utf-8") as f:
                f.write("broken: [\n")

        def two_layouts(repo):
            path = os.path.join(repo, ".pluma/program.yaml")
            w.write(path, open(path, encoding="utf-8").read().replace("layout:\n", "layout:\n  - \"{phase}/AAA/{domain}.yaml\"\n"))

        def not_enrolled(repo):
            w.write(os.path.join(repo, ".pluma/signers.yaml"), "schema: pluma/signers/v1\nsigners: []\n")

        def bad_name(repo):
            open(os.path.join(os.fsencode(repo), b"CAD/AAA/\xff.txt"), "wb").write(b"x")

        def no_message(repo):
            w.write(os.path.join(repo, "CAD/AAA/new.txt"), "x")
            return "  "

        def merge(repo):
            w.git("checkout", "-q", "-b", "other", cwd=repo)
            w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "one\n")
            w.git("commit", "-qam", "one", cwd=repo)
            w.git("checkout", "-q", "main", cwd=repo)
            w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "two\n")
            w.git("commit", "-qam", "two", cwd=repo)
            w.git("merge", "other", cwd=repo, check=False)

        def merge_resolved(repo):
            merge(repo)
            w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "both\n")
            w.git("add", "-A", cwd=repo)

        def rewound_log(repo):
            w.pluma(*FREEZE, cwd=repo)
            w.pluma(*FREEZE, cwd=repo)
            origin = w.git("for-each-ref", "--format=%(refname)", "refs/pluma/origins", cwd=repo)
            w.git("update-ref", origin, origin + "^", cwd=repo)
            w.write(os.path.join(repo, "CAD/AAA/new.txt"), "x")

        def failing_hook(repo):
            hook(w, repo, "pre-commit", "echo 'the model is too large' >&2; exit 1\n")
            w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "changed\n")
            w.write(os.path.join(repo, "CAD/AAA/new.txt"), "x")

        def message_hook(repo):
            hook(w, repo, "commit-msg", "grep -q '^PLM-[0-9]' \"$1\" || { echo 'no PLM number' >&2; exit 1; }\n")
            w.write(os.path.join(repo, "CAD/AAA/new.txt"), "x")

        def unsigned(repo):
            w.git("config", "commit.gpgsign", "true", cwd=repo)
            w.git("config", "gpg.program", "/bin/false", cwd=repo)
            w.write(os.path.join(repo, "CAD/AAA/new.txt"), "x")

        def index_locked(repo):
            w.write(os.path.join(repo, ".git/index.lock"), "")
            w.write(os.path.join(repo, "CAD/AAA/new.txt"), "x")

        for case in (nothing_in_phase, layout, two_layouts, not_enrolled, bad_name, no_message, merge, merge_resolved, rewound_log, failing_hook, message_hook, unsigned, index_locked):
            repo = w.small(case.__name__)
            message = case(repo) or "wip"
            if case is not merge and case is not merge_resolved and case is not index_locked:
                w.write(os.path.join(repo, "README.md"), "half staged\n")
                w.git("add", "README.md", cwd=repo)
                w.write(os.path.join(repo, "README.md"), "and changed again\n")
            before = state(w, repo)
            run = w.pluma(*FREEZE, "--commit", message, cwd=repo, expect=None)
            check(run.code in (2, 3, 4) and "error:" in run.err, f"{case.__name__}: refused", run)
            check(state(w, repo) == before, f"{case.__name__}: nothing happened", (before, state(w, repo), run))
            check(not [n for n in os.listdir(os.path.join(repo, ".git")) if ".pluma" in n], f"{case.__name__}: no copy of the index stays")
            wanted = {"failing_hook": "the model is too large", "message_hook": "no PLM number", "nothing_in_phase": "No artifact", "merge": "merge conflict", "merge_resolved": "merge is under way", "index_locked": "index.lock"}.get(case.__name__, "")
            check(wanted in run.err, f"{case.__name__}: it says why", run)


def test_nobody_has_told_git_who_he_is():
    with World("who") as w:
        repo = w.small()
        w.write(os.path.join(repo, "CAD/AAA/new.txt"), "x")
        before = state(w, repo)
        w.write(os.path.join(w.home, ".gitconfig"), "[user]\n\tuseConfigOnly = true\n[safe]\n\tdirectory = *\n")
        run = w.pluma(*FREEZE, "--commit", "wip", cwd=repo, expect=4)
        check("git commit failed" in run.err and state(w, repo) == before, "nothing happened", run)


def test_what_fails_after_the_commit_says_so():
    with World("after") as w:
        repo = w.small()
        hook(w, repo, "post-commit", "echo later >> CAD/AAA/a.yaml\n")
        w.write(os.path.join(repo, "CAD/AAA/new.txt"), "x")
        head = w.git("rev-parse", "HEAD", cwd=repo)
        run = w.pluma(*FREEZE, "--commit", "wip", cwd=repo, expect=3)
        check("CAD/AAA/a.yaml" in run.err and f"git reset --soft {head[:10]}" in run.err and w.git("rev-parse", "--short=10", "HEAD", cwd=repo) in run.err, "the commit and the way back are named", run)
        # A hook that changes what is committed: what it made of it is frozen.
        repo = w.small("format")
        hook(w, repo, "pre-commit", "echo 'wing: {span: 43}' > CAD/AAA/a.yaml; git add CAD/AAA/a.yaml\n")
        w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "wing: {span: 42}\n")
        frozen = w.pluma(*FREEZE, "--commit", "wip", "--json", cwd=repo).json
        check(w.git("show", frozen["ref"] + ":artifacts/CAD/AAA/a.yaml", cwd=repo) == "wing: {span: 43}", "as committed")
        # A hook that takes the last artifact away.
        repo = w.small("empty")
        hook(w, repo, "pre-commit", "git rm -rqf CAD\n")
        w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "wing: {span: 42}\n")
        run = w.pluma(*FREEZE, "--commit", "wip", cwd=repo, expect=3)
        check("No artifact" in run.err and "git reset --soft" in run.err, "said", run)


def test_what_else_is_staged_stays_staged():
    with World("staged") as w:
        repo = w.repo("all", {"prog/CAD/a.txt": "a\n", "prog/CAE/c.txt": "c\n", "other/x.txt": "x\n", "other/y.txt": "y\n"})
        w.git("init", "-q", w.path("lib"))
        w.git("commit", "-q", "--allow-empty", "-m", "x", cwd=w.path("lib"))
        w.git("submodule", "--quiet", "add", w.path("lib"), "prog/CAD/lib", cwd=repo)
        w.pluma("init", "--adopt", "--program", "P1", "--layout", "{phase}/**", cwd=os.path.join(repo, "prog"))
        w.git("add", "-A", cwd=repo)
        w.git("commit", "-q", "-m", "all", cwd=repo)
        w.git("clone", "-q", repo, w.path("fresh"))  # its submodule is an empty folder
        fresh, prog = w.path("fresh"), w.path("fresh/prog")
        odd = 'CAD/tab\tand "quotes" and\nline.txt'
        for staged in (False, True):
            w.write(os.path.join(prog, "CAD/a.txt"), f"changed {staged}\n")
            w.write(os.path.join(prog, odd), f"{staged}\n")
            if staged:
                w.write(os.path.join(fresh, "other/x.txt"), "staged\n")
                w.git("add", "other/x.txt", cwd=fresh)
                w.git("mv", "prog/CAE/c.txt", "prog/CAE/d.txt", cwd=fresh)
                w.write(os.path.join(fresh, "other/y.txt"), "not staged\n")
            frozen = w.pluma(*FREEZE, "--commit", "work", "--json", cwd=prog).json
            check(frozen["elsewhere"]["submodules"] == 1 and frozen["artifacts"] == 3, "an empty submodule stops nothing", frozen)
            check(w.git("show", "HEAD:prog/CAD/a.txt", cwd=fresh) == f"changed {staged}", "committed")
        check(w.git("status", "--porcelain", cwd=fresh) == "M  other/x.txt\n M other/y.txt", "the rest stays as it was", w.git("status", "--porcelain", cwd=fresh))
        check(w.git("ls-tree", "-r", "--name-only", "HEAD", "prog/CAE", cwd=fresh) == "prog/CAE/d.txt", "a rename is whole")


def test_commits_are_the_users():
    with World("users") as w:
        repo = w.small()
        w.git("config", "i18n.commitEncoding", "ISO-8859-1", cwd=repo)
        w.git("config", "commit.template", w.path("none"), cwd=repo)
        w.write(w.path("hooks/post-commit"), "#!/bin/sh\nenv > " + w.path("env.txt") + "\n")
        os.chmod(w.path("hooks/post-commit"), 0o755)
        w.git("config", "core.hooksPath", w.path("hooks"), cwd=repo)
        w.pluma("trust", "grant", cwd=repo)
        w.git("branch", "-m", "trunk", cwd=repo)
        w.write(os.path.join(repo, "CAD/AAA/new.txt"), "x")
        w.git("add", "-N", "CAD/AAA/new.txt", cwd=repo)  # only intended
        os.chmod(os.path.join(repo, "CAD/AAA/a.yaml"), 0o755)
        frozen = w.pluma(*FREEZE, "--commit", "Flügel verlängert", "--json", cwd=repo, LANG="de_DE.UTF-8", GIT_DIR=w.path("nowhere")).json
        check(frozen["artifacts"] == 3 and w.git("-c", "i18n.logOutputEncoding=UTF-8", "log", "-1", "--format=%s", cwd=repo) == "Flügel verlängert", "the message", frozen)
        check(b"encoding" not in w.git("cat-file", "commit", "HEAD", cwd=repo).encode(), "is UTF-8 and says nothing else")
        env = open(w.path("env.txt"), encoding="utf-8").read().splitlines()
        names = {line.split("=")[0] for line in env}
        check("LANG=de_DE.UTF-8" in env and not names & {"GIT_NO_REPLACE_OBJECTS", "GIT_GRAFT_FILE", "GIT_DIR", "GIT_WORK_TREE", "GIT_OPTIONAL_LOCKS"}, "the hook has the environment that it is used to", env)
        w.git("checkout", "-q", "--detach", cwd=repo)
        w.write(os.path.join(repo, "CAD/AAA/new.txt"), "y")
        w.pluma(*FREEZE, "--commit", "# 7 is a number", cwd=repo)
        check(w.git("log", "-1", "--format=%s", cwd=repo) == "# 7 is a number", "kept")


run_all(sys.modules[__name__])
