"""Workspace trust: what a received repository brings runs nowhere before its user agreed; only its own `.git` is one; commits stay where they belong.

Every program that a configuration, a hook or an attribute can name is a canary here, which leaves a file when it runs; a trace of all execve calls says the same of what ran and left none."""
import json
import os
import shutil
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import PLUMA, World, check, run_all

WORKBENCH = os.environ.get("PLUMA_WORKBENCH", os.path.join(os.path.dirname(PLUMA), "pluma-workbench"))
HOOKS = ("applypatch-msg pre-applypatch post-applypatch pre-commit pre-merge-commit prepare-commit-msg commit-msg post-commit pre-rebase post-checkout post-merge pre-push "
         "pre-receive update proc-receive post-receive post-update reference-transaction push-to-checkout pre-auto-gc post-rewrite sendemail-validate fsmonitor-watchman post-index-change").split()


def canary(w, name, then="cat"):
    """A program that says that it ran and goes on as a filter would."""
    path = w.path("canaries", name)
    w.write(path, f"#!/bin/sh\n: > '{w.path('ran')}.{name}'\n{then}\n")
    os.chmod(path, 0o755)
    return path


def ran(w):
    return sorted(n[4:] for n in os.listdir(w.root) if n.startswith("ran."))


def arm(w, repo, gitdir=None, lines=True):
    """Canaries in every place that this author could think of."""
    gitdir = gitdir or os.path.join(repo, ".git")
    tool = lambda name, then="cat": canary(w, name, then)

    def set_(key, value, *more):
        w.git("config", *more, key, value, cwd=repo)
    set_("core.fsmonitor", tool("fsmonitor", "printf 'now\\0'"))
    set_("core.hooksPath", w.path("canaries", "hooks"))
    set_("core.sshCommand", tool("ssh"))
    set_("core.gitProxy", tool("gitproxy"))
    set_("core.pager", tool("pager"))
    set_("core.editor", tool("editor"))
    set_("sequence.editor", tool("sequence"))
    set_("core.askPass", tool("askpass"))
    set_("core.alternateRefsCommand", tool("alternates"))
    set_("credential.helper", tool("credential"))
    set_("credential.https://example.com.helper", "!" + tool("credential2"))
    set_("gpg.program", tool("gpg"))
    set_("gpg.ssh.program", tool("gpgssh"))
    set_("gpg.x509.program", tool("gpgx509"))
    set_("gpg.ssh.defaultKeyCommand", tool("sshkey"))
    set_("log.showSignature", "true")
    set_("commit.gpgSign", "true")
    set_("diff.external", tool("external"))
    set_("diff.canary.command", tool("diffcommand"))
    set_("diff.canary.textconv", tool("textconv", 'cat "$1"'))
    set_("interactive.diffFilter", tool("interactive"))
    set_("merge.canary.driver", tool("merge") + " %A")
    set_("filter.canary.clean", tool("clean"))
    set_("filter.canary.smudge", tool("smudge"))
    set_("filter.canary.required", "true")
    set_("filter.process.process", tool("process"))
    set_("filter.process.required", "true")
    set_("filter.local.clean", "./tool.sh")
    set_("alias.status", "!" + tool("alias"))
    set_("alias.log", "!" + tool("alias2"))
    set_("pager.log", tool("pagerlog"))
    set_("trace2.normalTarget", "|" + tool("trace2"))
    set_("uploadpack.packObjectsHook", tool("packobjects"))
    set_("gc.recentObjectsHook", tool("recent"))
    set_("remote.origin.url", "ext::" + tool("ext"))
    set_("remote.origin.receivepack", tool("receivepack"))
    set_("remote.origin.uploadpack", tool("uploadpack"))
    set_("remote.origin.promisor", "true")
    set_("remote.origin.vcs", "canary")
    set_("protocol.ext.allow", "always")
    set_("submodule.sub.update", "!" + tool("submodule"))
    set_("difftool.canary.cmd", tool("difftool"))
    set_("mergetool.canary.cmd", tool("mergetool"))
    # In what is included, whatever its condition, and in the configuration of one working tree.
    more = os.path.join(gitdir, "more")
    w.write(more, f"[core]\n\tfsmonitor = {tool('included')}\n[filter \"included\"]\n\tclean = {tool('includedclean')}\n[diff]\n\texternal = {tool('includedexternal')}\n")
    set_("include.path", "more", "--add")
    set_("includeIf.gitdir:/.path", "more", "--add")
    set_("includeIf.onbranch:**.path", "more", "--add")
    set_("extensions.worktreeConfig", "true")
    w.write(os.path.join(gitdir, "config.worktree"), f"[core]\n\tfsmonitor = {tool('worktree')}\n[filter \"worktree\"]\n\tclean = {tool('worktreeclean')}\n")
    for name in HOOKS:
        for folder in (os.path.join(gitdir, "hooks"), w.path("canaries", "hooks")):
            os.makedirs(folder, exist_ok=True)
            shutil.copy(tool("hook-" + name), os.path.join(folder, name))
    w.write(os.path.join(repo, "tool.sh"), f"#!/bin/sh\n: > '{w.path('ran')}.toolsh'\ncat\n")
    os.chmod(os.path.join(repo, "tool.sh"), 0o755)


def attributes():
    return ("CAD/AAA/a.yaml filter=canary diff=canary merge=canary\n*.json filter=process diff=canary\n*.local filter=local\n*.inc filter=included\n*.wt filter=worktree\nCAE/** diff=canary\n")


def received(w, name="got", freeze=True):
    """A program as somebody hands it over: adopted, frozen, with a submodule, then armed, then changed a little."""
    repo = w.small(name, extra={"CAD/AAA/x.local": "local\n", "CAD/AAA/y.inc": "inc\n", "CAD/AAA/z.wt": "wt\n", ".gitattributes": attributes()})
    w.git("init", "-q", w.path(name + "-lib"))
    w.write(w.path(name + "-lib/f.txt"), "f\n")
    w.git("add", "-A", cwd=w.path(name + "-lib"))
    w.git("commit", "-q", "-m", "x", cwd=w.path(name + "-lib"))
    w.git("submodule", "--quiet", "add", w.path(name + "-lib"), "CAD/AAA/sub", cwd=repo)
    w.git("commit", "-q", "-m", "sub", cwd=repo)
    frozen = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json if freeze else None
    sub = os.path.join(repo, "CAD/AAA/sub")
    w.git("config", "core.fsmonitor", canary(w, "subfsmonitor"), cwd=sub)
    w.git("config", "filter.sub.clean", canary(w, "subclean"), cwd=sub)
    w.git("config", "filter.sub.required", "true", cwd=sub)
    w.write(os.path.join(sub, ".gitattributes"), "* filter=sub\n")
    w.write(os.path.join(sub, "f.txt"), "changed\n")
    arm(w, repo)
    w.write(os.path.join(repo, ".git/info/attributes"), "README.md filter=canary diff=canary\n")
    later = time.time() - 100
    for path in ("CAD/AAA/a.yaml", "CAD/PPP/b.json", "README.md", "CAD/AAA/x.local", "CAD/AAA/y.inc", "CAD/AAA/z.wt"):
        os.utime(os.path.join(repo, path), (later, later))  # as after unpacking: the same bytes, another time
    w.write(os.path.join(repo, "CAE/AAA/c.md"), "# Loads, changed\n")
    w.write(os.path.join(repo, "CAD/AAA/new file\nof two lines.json"), '{"a": 1}\n')
    return repo, frozen


def traced(w, argv, cwd, expect=0, timeout=240, **env):
    """Runs a program; returns it with all that it or its children executed, with arguments, and where they connected to by a network."""
    log = w.path("trace")
    done = subprocess.run(["strace", "-f", "-qq", "-s", "4096", "-e", "trace=execve,connect,sendto,sendmsg,sendmmsg", "-o", log, *argv], cwd=cwd, env={**w.env(), "ASAN_OPTIONS": "detect_leaks=0", **env}, capture_output=True, timeout=timeout)
    with open(log, encoding="utf-8", errors="replace") as f:
        calls = [line for line in f if ("execve(" in line and "ENOENT" not in line) or ("execve(" not in line and "sa_family=AF_INET" in line)]
    if expect is not None and done.returncode != expect:
        raise AssertionError(f"{argv}: exit {done.returncode}, not {expect}\n{done.stdout.decode()[:1500]}\n{done.stderr.decode()[:1500]}")
    return done, calls


def nothing_of_the_repository(w, calls, what):
    bad = [c for c in calls if "canaries" in c.split("[", 1)[0] or "tool.sh" in c.split("[", 1)[0] or ".git/hooks" in c.split("[", 1)[0] or '"sh"' in c]
    check(not bad and not ran(w), f"{what}: nothing of the repository ran", (bad, ran(w)))
    check(not [c for c in calls if "AF_INET" in c and "execve(" not in c], f"{what}: nothing was connected", calls)


def test_the_trace_sees_a_connection():
    with World("seen") as w:
        _, calls = traced(w, ["git", "ls-remote", "http://127.0.0.1:9/x"], w.root, expect=None)
        check([c for c in calls if "connect(" in c and "htons(9)" in c], "git's child connects, and that is seen", calls)


def test_reading_runs_nothing():
    with World("reading") as w:
        repo, frozen = received(w)
        check(not ran(w), "arming ran nothing", ran(w)) if not ran(w) else [os.remove(w.path("ran." + n)) for n in ran(w)]
        w.write(w.path("p.yaml"), "{}\n")
        verbs = [
            ("validate", "--comprehensive", "--check-completeness"), ("explain", "x"), ("keys",), ("templates", "list"), ("query-context",), ("verify-frozen-context", frozen["id"]),
            ("query-context", "P1/CAD"), ("search", "span"), ("diff", "P1/CAD", "P1/CAD"), ("metrics", "--program", "P1"), ("completion", "values", "--kind", "artifact"), ("trust",), ("trust", "list"),
            ("templates", "search", "icd"), ("init", "--adopt", "--dry-run"), ("freeze-context", "--phase", "CAD", "--dry-run"), ("openapi", "self"), ("replace", "span", "width", "--dry-run"), ("export", "README.md", "--dry-run"),
        ]
        asked = 0
        for verb in verbs:
            done, calls = traced(w, [PLUMA, *verb], repo, expect=None)
            nothing_of_the_repository(w, calls, " ".join(verb))
            asked += b"is no command" not in done.stderr
        check(asked > 8, "the verbs are there", asked)
        status = w.pluma("validate", "--json", cwd=repo, expect=None).json
        said = {f["path"] for f in status["findings"] if f["code"] == "not_compared"}
        check({"CAD/AAA/a.yaml", "CAD/PPP/b.json", "README.md", "CAD/AAA/x.local", "CAD/AAA/y.inc", "CAD/AAA/z.wt"} <= said, "what is not compared is said", status["findings"])
        check(not os.path.exists(os.path.join(repo, ".git/index.lock")), "no lock stays")


def test_every_read_command_of_the_catalogue():
    """Whatever commands there are: those that read run nothing, with whatever arguments they need."""
    with World("catalogue") as w:
        repo, frozen = received(w)
        [os.remove(w.path("ran." + n)) for n in ran(w)]
        spec = json.loads(w.pluma("commands", "--json", cwd=repo).out)
        seen = 0
        for command in spec["commands"]:
            if command["effect"] != "read":
                continue
            argv = list(command["verb"])
            for argument in command["input"]["required"]:
                argv += ["--kind", "artifact"] if argument == "kind" else [{"a": "P1/CAD", "b": "P1/CAD", "text": "span", "words": "icd", "template": "CAE/AAA/c.md"}.get(argument, "CAD/PPP/b.json")]
            _, calls = traced(w, [PLUMA, *argv], repo, expect=None)
            nothing_of_the_repository(w, calls, " ".join(argv))
            seen += 1
        check(seen > 25, "reading commands were run", seen)


def test_the_window_runs_nothing():
    if not os.path.exists(WORKBENCH):
        print("     no workbench to open")
        return
    with World("window") as w:
        repo, _ = received(w)
        [os.remove(w.path("ran." + n)) for n in ran(w)]
        _, calls = traced(w, ["timeout", "-s", "TERM", "25", WORKBENCH, repo], repo, expect=None, QT_QPA_PLATFORM="offscreen", XDG_RUNTIME_DIR=w.home)
        check([c for c in calls if '"status"' in c], "the window read the working tree", calls[-3:])
        nothing_of_the_repository(w, calls, "opening the window")


def test_what_runs_something_asks():
    with World("asks") as w:
        repo, _ = received(w)
        [os.remove(w.path("ran." + n)) for n in ran(w)]
        brought = w.pluma("trust", "--json", cwd=repo).json
        names = {(p["kind"], p["name"]) for p in brought["programs"]}
        check(brought["state"] == "restricted", "restricted", brought["state"])
        for key in ("core.fsmonitor", "core.sshcommand", "core.pager", "core.editor", "core.alternaterefscommand", "credential.helper", "gpg.program", "gpg.ssh.defaultkeycommand", "diff.external", "diff.canary.textconv",
                    "merge.canary.driver", "filter.canary.clean", "filter.canary.smudge", "filter.process.process", "filter.included.clean", "filter.worktree.clean", "remote.origin.url", "remote.origin.receivepack",
                    "remote.origin.uploadpack", "remote.origin.vcs", "submodule.sub.update", "core.hookspath", "uploadpack.packobjectshook", "alias.status", "protocol.ext.allow"):
            check(("setting", key) in names, f"{key} is listed", names)
        check({("hook", n) for n in HOOKS} <= names, "every hook is listed", names)
        check([n for k, n in names if k == "include"] and not any(n.endswith(".sample") for k, n in names), "includes are, samples are not", names)
        for verb in (("freeze-context", "--phase", "CAD", "--commit", "x"), ("freeze-context", "--phase", "CAD"), ("sync",), ("sync", w.path("nowhere"))):
            before = w.git("-c", "core.fsmonitor=false", "rev-parse", "HEAD", cwd=repo)
            done, calls = traced(w, [PLUMA, *verb], repo, expect=None)
            nothing_of_the_repository(w, calls, " ".join(verb))
            said = done.stderr.decode()
            check(done.returncode not in (0, 1, 2) and "core.fsmonitor" in said and "pluma trust" in said, "refused, with the list and what to do", said)
            check(w.git("-c", "core.fsmonitor=false", "rev-parse", "HEAD", cwd=repo) == before, "nothing was committed")


def lightly(w, name="light"):
    """A program whose repository has one filter and one hook, both of which a freeze runs."""
    repo = w.small(name, extra={".gitattributes": "*.up filter=up\n", "CAD/AAA/word.up": "WORD\n"})
    w.git("config", "filter.up.clean", canary(w, "up", "tr a-z A-Z"), cwd=repo)
    w.write(os.path.join(repo, ".git/hooks/pre-commit"), f"#!/bin/sh\n: > '{w.path('ran')}.precommit'\n")
    os.chmod(os.path.join(repo, ".git/hooks/pre-commit"), 0o755)
    w.write(os.path.join(repo, "CAD/AAA/word.up"), "another\n")
    return repo


def test_trust_is_given_remembered_and_withdrawn():
    freeze = ("freeze-context", "--phase", "CAD", "--commit", "x")
    with World("given") as w:
        repo = lightly(w)
        w.pluma(*freeze, cwd=repo, expect=None)
        check(not ran(w), "not yet", ran(w))
        # For one call.
        for place in (("--trust-repository", *freeze), (*freeze, "--trust-repository")):
            w.pluma(*place, cwd=repo)
            check(ran(w) == ["precommit", "up"], f"{place}: the filter and the hook ran", ran(w))
            check(w.git("show", "HEAD:CAD/AAA/word.up", cwd=repo) in ("ANOTHER", "AGAIN"), "the filter did its work")
            w.write(os.path.join(repo, "CAD/AAA/word.up"), "again\n")
            [os.remove(w.path("ran." + n)) for n in ran(w)]
        # A value of an option is no option.
        run = w.pluma("freeze-context", "--phase", "CAD", "--commit", "--trust-repository", cwd=repo, expect=None)
        check(run.code != 0 and not ran(w), "a message is no permission", run)
        check(w.pluma("trust", "list", "--json", cwd=repo).json["repositories"] == [], "one call leaves nothing behind")
        # For good, until it changes.
        shown = w.pluma("trust", "--json", cwd=repo).json
        check(w.pluma("trust", "grant", "--digest", "0" * 64, cwd=repo, expect=None).code != 0, "what was not shown is not trusted")
        w.pluma("trust", "grant", "--digest", shown["digest"], cwd=repo)
        check(len(w.pluma("trust", "list", "--json", cwd=repo).json["repositories"]) == 1, "remembered")
        w.write(os.path.join(repo, "CAD/AAA/word.up"), "third\n")
        w.pluma(*freeze, cwd=repo)
        check(ran(w) == ["precommit", "up"], "it runs without a question", ran(w))

        def changed(how, undo):
            [os.remove(w.path("ran." + n)) for n in ran(w)]
            w.write(os.path.join(repo, "CAD/AAA/word.up"), f"{how}\n")
            run = w.pluma(*freeze, cwd=repo, expect=None)
            check(run.code != 0 and "changed since" in run.err and not ran(w), f"asked again: {how}", run)
            check(w.pluma("trust", "--json", cwd=repo).json["state"] == "changed", f"{how}: said")
            undo()
            check(w.pluma("trust", "--json", cwd=repo).json["state"] == "trusted", f"{how}: as it was")
        old = w.git("config", "filter.up.clean", cwd=repo)
        w.git("config", "filter.up.clean", canary(w, "other"), cwd=repo)
        changed("another filter", lambda: w.git("config", "filter.up.clean", old, cwd=repo))
        hook = os.path.join(repo, ".git/hooks/pre-commit")
        text = open(hook, encoding="utf-8").read()
        w.write(hook, text + "exit 0\n")
        changed("another hook", lambda: w.write(hook, text))
        w.write(os.path.join(repo, ".git/inc"), "[core]\n\tpager = x\n")
        w.git("config", "include.path", "inc", cwd=repo)
        changed("an include", lambda: w.git("config", "--unset", "include.path", cwd=repo))
        # Another folder is another repository, also a copy with the same programs, and one in the same place.
        shutil.copytree(repo, w.path("copy"), symlinks=True)
        check(w.pluma("trust", "--json", cwd=w.path("copy")).json["state"] == "restricted", "a copy is not trusted")
        os.rename(repo, repo + ".away")
        os.rename(w.path("copy"), repo)
        check(w.pluma("trust", "--json", cwd=repo).json["state"] == "restricted", "nor is it in the same place")
        shutil.rmtree(repo)
        os.rename(repo + ".away", repo)
        w.pluma("trust", "withdraw", cwd=repo)
        check(w.pluma(*freeze, cwd=repo, expect=None).code != 0 and not ran(w), "withdrawn")
        state = os.path.join(w.home, ".local/state/pluma-workbench/trusted-repositories.json")
        check(oct(os.stat(state).st_mode & 0o777) == "0o600", "the list is the user's own")
        w.write(state, "[]")
        check(w.pluma("validate", cwd=repo, expect=None).code in (0, 1) and "damaged" in w.pluma("trust", cwd=repo, expect=None).err, "a damaged list trusts nobody and is said")


def test_no_question_without_programs():
    with World("plain") as w:
        hub = w.path("hub.git")
        repo = w.small()
        w.git("clone", "-q", "--bare", repo, hub)
        w.git("clone", "-q", hub, w.path("clone"))
        clone = w.path("clone")
        w.git("config", "commit.gpgSign", "false", cwd=clone)
        w.git("config", "branch.main.description", "x", cwd=clone)
        check(w.pluma("trust", "--json", cwd=clone).json["state"] == "nothing", "a clone brings nothing", w.pluma("trust", cwd=clone))
        w.write(os.path.join(clone, "CAD/AAA/a.yaml"), "wing: {span: 41}\n")
        w.pluma("freeze-context", "--phase", "CAD", "--commit", "x", cwd=clone)
        w.pluma("sync", cwd=clone)
        # What sending runs in a folder that the repository names is part of the question.
        w.write(os.path.join(hub, "hooks/post-receive"), f"#!/bin/sh\n: > '{w.path('ran')}.hub'\n")
        os.chmod(os.path.join(hub, "hooks/post-receive"), 0o755)
        names = [p["name"] for p in w.pluma("trust", "--json", cwd=clone).json["programs"]]
        check(any("post-receive" in n for n in names), "the hooks of a folder that it sends to", names)


def test_the_users_own_filter_stays():
    """git-lfs is installed by the user, for all repositories: it runs, also in a repository of somebody else."""
    with World("own") as w:
        repo = w.small(extra={".gitattributes": "*.up filter=up\n", "CAD/AAA/word.up": "WORD\n"})
        w.git("config", "--global", "filter.up.clean", canary(w, "up", "tr a-z A-Z"))
        w.write(os.path.join(repo, "CAD/AAA/word.up"), "word\n")
        check(w.pluma("trust", "--json", cwd=repo).json["state"] == "nothing", "no question")
        found = w.pluma("validate", "--json", cwd=repo, expect=None).json["findings"]
        check(ran(w) == ["up"] and not [f for f in found if f["code"] == "not_compared"], "compared by it", found)


def test_a_folder_that_looks_like_a_repository():
    with World("bare") as w:
        inner = w.path("evil")
        w.git("init", "-q", "--bare", inner)
        repo = w.small()
        for name in ("HEAD", "config", "objects/info/keep", "refs/heads/keep"):
            source = os.path.join(inner, name)
            w.write(os.path.join(repo, "CAD/bare", name), open(source, encoding="utf-8").read() if os.path.exists(source) else "")
        for path in (".pluma/program.yaml", ".pluma/signers.yaml", "CAD/AAA/a.yaml"):
            text = open(os.path.join(repo, path), encoding="utf-8").read()
            w.write(os.path.join(repo, "CAD/bare/prog", path), text.replace("P1", "P2"))
        w.write(os.path.join(repo, "CAD/bare/config"), f"[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = {repo}/CAD/bare\n\tfsmonitor = {canary(w, 'bare')}\n")
        w.git("add", "-A", cwd=repo)
        w.git("commit", "-q", "-m", "bare", cwd=repo)
        for folder in ("CAD/bare", "CAD/bare/prog", "CAD/bare/refs"):
            done, calls = traced(w, [PLUMA, "validate", "--program", "P2", "--json"], os.path.join(repo, folder), expect=None)
            nothing_of_the_repository(w, calls, folder)
            out = json.loads(done.stdout)
            found = [f for f in out["findings"] if f["code"] == "looks_like_repository"]
            check(found and found[0]["severity"] == "error" and not out["ok"], f"{folder}: a finding", out)
        check([f for f in w.pluma("validate", "--program", "P1", "--json", cwd=repo, expect=None).json["findings"] if f["code"] == "looks_like_repository"], "and for the program around it")
        frozen = w.pluma("freeze-context", "--program", "P1", "--phase", "CAD", "--json", cwd=os.path.join(repo, "CAD/bare"), expect=None)
        check(frozen.code == 0 and frozen.json["commit"] == w.git("rev-parse", "HEAD", cwd=repo), "the clone is the repository", frozen)
        git = [c for c in calls if 'execve("/usr/bin/git"' in c]
        check(git and all("safe.bareRepository=explicit" in c for c in git), "git is told so each time", git)


def test_commits_stay_where_they_belong():
    with World("elsewhere") as w:
        victim = w.small("victim")
        head = w.git("rev-parse", "HEAD", cwd=victim)
        freeze = ("freeze-context", "--program", "P1", "--phase", "CAD", "--commit", "taken")

        def refused(repo, what):
            w.write(os.path.join(repo, "CAD/AAA/a.yaml"), f"wing: {{span: 41}} # {what}\n")
            for verb in (freeze, ("validate", "--program", "P1"), ("trust",)):
                run = w.pluma(*verb, cwd=repo, expect=None)
                check(run.code not in (0, 1, 2) and "is not opened" in run.err and "hint:" in run.err, f"{what}: {verb[-1]} is refused", run)
            check(w.git("rev-parse", "HEAD", cwd=victim) == head and not w.git("status", "--porcelain", cwd=victim), f"{what}: the other repository is as it was")

        def clone(name):
            w.git("clone", "-q", victim, w.path(name))
            return w.path(name)
        one = clone("setting")
        w.git("config", "core.worktree", victim, cwd=one)
        refused(one, "core.worktree")
        two = clone("relative")
        w.git("config", "core.worktree", "../../victim", cwd=two)
        refused(two, "a relative core.worktree")
        three = clone("own")
        w.git("config", "extensions.worktreeConfig", "true", cwd=three)
        w.write(os.path.join(three, ".git/config.worktree"), f"[core]\n\tworktree = {victim}\n")
        refused(three, "config.worktree")
        four = clone("file")
        shutil.rmtree(os.path.join(four, ".git"))
        w.write(os.path.join(four, ".git"), f"gitdir: {victim}/.git\n")
        refused(four, "a .git file")
        five = clone("link")
        shutil.rmtree(os.path.join(five, ".git"))
        os.symlink(os.path.join(victim, ".git"), os.path.join(five, ".git"))
        refused(five, "a .git link")
        six = clone("common")
        w.write(os.path.join(six, ".git/commondir"), os.path.join(victim, ".git") + "\n")
        refused(six, "commondir")
        seven = clone("refs")
        shutil.rmtree(os.path.join(seven, ".git/refs"))
        os.symlink(os.path.join(victim, ".git/refs"), os.path.join(seven, ".git/refs"))
        refused(seven, "linked refs")
        w.git("worktree", "add", "-q", "--detach", w.path("theirs"), cwd=victim)
        eight = clone("stolen")
        shutil.rmtree(os.path.join(eight, ".git"))
        w.write(os.path.join(eight, ".git"), f"gitdir: {victim}/.git/worktrees/theirs\n")
        refused(eight, "the linked working tree of another")


def test_linked_trees_and_submodules_work():
    with World("linked") as w:
        repo, _ = received(w, "main", freeze=False)
        [os.remove(w.path("ran." + n)) for n in ran(w)]
        w.git("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "filter.canary.required=false", "-c", "filter.process.required=false", "-c", "filter.process.process=", "worktree", "add", "-q", "--detach", w.path("linked"), cwd=repo)
        [os.remove(w.path("ran." + n)) for n in ran(w)]
        linked = w.path("linked")
        done, calls = traced(w, [PLUMA, "validate", "--json"], linked, expect=None)
        nothing_of_the_repository(w, calls, "a linked working tree")
        check(json.loads(done.stdout)["attributed"] > 0, "it is read", done.stderr)
        git = [c for c in calls if 'execve("/usr/bin/git"' in c and '"config"' not in c]
        check(git and all("--git-dir=" in c and "--work-tree=" in c for c in git), "git is told where each time", git)
        check(w.pluma("trust", "--json", cwd=linked).json["state"] == "restricted", "and restricted as the main one")
        # A program in a submodule: its .git file and its core.worktree lead back to it.
        outer = w.repo("outer", {"x": "x\n"})
        plain = w.small("plain")
        w.git("submodule", "--quiet", "add", plain, "sub", cwd=outer)
        sub = os.path.join(outer, "sub")
        w.write(os.path.join(sub, "CAD/AAA/a.yaml"), "wing: {span: 41}\n")
        frozen = w.pluma("freeze-context", "--phase", "CAD", "--commit", "inside", "--json", cwd=sub).json
        check(frozen["commit"] == w.git("rev-parse", "HEAD", cwd=sub) and w.git("log", "-1", "--format=%s", cwd=sub) == "inside", "a commit in a submodule")
        w.git("config", "core.fsmonitor", canary(w, "deep"), cwd=sub)
        done, calls = traced(w, [PLUMA, "validate", "--json"], sub, expect=None)
        nothing_of_the_repository(w, calls, "a submodule")
        check(w.pluma("freeze-context", "--phase", "CAD", cwd=sub, expect=None).code != 0 and not ran(w), "and asked for itself")


def test_submodules_are_not_entered():
    """Submodules are recorded by a freeze as git add would, without a look into them."""
    with World("sub") as w:
        repo = w.small()
        lib = w.repo("lib", {"f": "1\n"})
        w.git("submodule", "--quiet", "add", lib, "CAD/AAA/sub", cwd=repo)
        w.git("commit", "-q", "-m", "sub", cwd=repo)
        sub = os.path.join(repo, "CAD/AAA/sub")
        w.write(os.path.join(sub, "f"), "2\n")
        w.git("commit", "-q", "-am", "two", cwd=sub)
        w.git("config", "core.fsmonitor", canary(w, "inside"), cwd=sub)
        w.git("config", "filter.in.clean", canary(w, "insideclean"), cwd=sub)
        w.write(os.path.join(repo, ".git/modules/CAD/AAA/sub/info/attributes"), "* filter=in\n")
        w.write(os.path.join(sub, "f"), "3\n")
        w.pluma("freeze-context", "--phase", "CAD", "--commit", "newer", cwd=repo)
        check(not ran(w), "nothing of the submodule ran", ran(w))
        check(w.git("rev-parse", "HEAD:CAD/AAA/sub", cwd=repo) == w.git("rev-parse", "HEAD", cwd=sub), "its new commit is recorded")


def test_status_is_fast():
    with World("fast") as w:
        files = int(os.environ.get("PLUMA_STATUS_FILES", "3000"))
        repo = w.small(extra={f"CAD/AAA/f{i}.txt": f"{i}\n" for i in range(files)})

        def best(argv):
            times = []
            for _ in range(5):
                begin = time.monotonic()
                subprocess.run(argv, cwd=repo, env=w.env(), check=False, capture_output=True)
                times.append(time.monotonic() - begin)
            return min(times)
        own = best(["git", "status", "--porcelain", "--untracked-files=all"])
        plain = best([PLUMA, "validate", "--json"])
        w.git("config", "core.pager", canary(w, "pager"), cwd=repo)
        restricted = best([PLUMA, "validate", "--json"])
        print(f"     git status {own * 1000:.0f} ms; validate {plain * 1000:.0f} ms, restricted {restricted * 1000:.0f} ms ({restricted / plain:.2f}x)")


run_all(sys.modules[__name__])
