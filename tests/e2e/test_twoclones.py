"""Two clones of one repository, each frozen offline, then synchronised: both contexts verify, nothing renumbered or overwritten."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import World, check, run_all  # noqa: E402


def setup(w):
    repo = w.small()
    w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo)
    w.git("clone", "-q", "--bare", repo, w.path("hub.git"))
    for name in ("a", "b"):
        w.git("clone", "-q", w.path("hub.git"), w.path(name))
    return w.path("a"), w.path("b")


def freeze(w, repo, text, home=None, message="work"):
    w.write(os.path.join(repo, "CAD/AAA/a.yaml"), text)
    return w.pluma("freeze-context", "--phase", "CAD", "--commit", message, "--json", cwd=repo, home=home).json


def names(w, repo, home=None):
    return {c["id"]: c["name"] for c in w.pluma("query-context", "--json", cwd=repo, home=home).json["contexts"]}


def test_one_key_in_two_clones():
    with World("two") as w:
        a, b = setup(w)
        one = freeze(w, a, "wing: {span: 41}\n")
        two = freeze(w, b, "wing: {span: 42}\n")
        check(one["id"] != two["id"], "distinct ids")
        before = names(w, a), names(w, b)
        for repo in (a, b, a):
            check(w.pluma("sync", "--json", cwd=repo).json["ok"], "sync")
        for repo, old in ((a, before[0]), (b, before[1])):
            now = names(w, repo)
            check(all(now[i] == n for i, n in old.items()), "no number changed", (old, now))
            check({one["id"], two["id"]} <= set(now), "both are here", now)
            for context in (one, two):
                out = w.pluma("verify-frozen-context", context["id"], "--json", cwd=repo).json
                check(out["ok"] and out["context_digest"] == context["context_digest"], "both verify", out)
        again = w.pluma("sync", "--json", cwd=b).json
        check(again["received"] == 0 and again["sent"] == 0 and again["contexts"] == [], "syncing twice changes nothing", again)
        freeze(w, b, "wing: {span: 43}\n")  # the joined log goes on
        w.pluma("sync", cwd=b)
        w.pluma("sync", cwd=a)
        check(len(names(w, a)) == 3, "and arrives", names(w, a))


def test_two_people():
    with World("two") as w:
        a, b = setup(w)
        ben = w.new_home("ben", "Ben Osei")
        run = w.pluma("freeze-context", "--phase", "CAD", cwd=b, home=ben, expect=4)
        check("keys enroll" in run.err, "a new key must be enrolled", run)
        # Ana enrols Ben's key, which endorses it: every machine that trusts Ana then trusts Ben.
        key = w.pluma("keys", "create", "--json", cwd=b, home=ben).json["public_key"]
        w.pluma("keys", "enroll", "--key", key, "--person", "Ben Osei", cwd=a)
        w.git("commit", "-qam", "Enrol Ben", cwd=a)
        w.git("push", "-q", cwd=a)
        w.git("pull", "-q", cwd=b)
        one = freeze(w, a, "wing: {span: 41}\n")
        two = freeze(w, b, "wing: {span: 42}\n", home=ben)
        for repo, home in ((a, None), (b, ben), (a, None)):
            w.pluma("sync", cwd=repo, home=home)
        for context, trust in ((one, "trusted"), (two, "trusted")):
            out = w.pluma("verify-frozen-context", context["id"], "--json", cwd=a).json
            check(out["ok"] and out["trust"] == trust, "Ana trusts both", out)
        ana = w.pluma("keys", "--json", cwd=a).json["keys"][0]["fingerprint"]
        check(w.pluma("verify-frozen-context", one["id"], "--json", cwd=b, home=ben, expect=1).json["trust"] == "unpinned", "Ben has pinned nobody yet")
        w.pluma("keys", "pin", ana, cwd=b, home=ben)
        for context in (one, two):
            out = w.pluma("verify-frozen-context", context["id"], "--json", cwd=b, home=ben).json
            check(out["ok"] and out["trust"] == "trusted", "Ben trusts Ana, and himself through her", out)
        check(set(names(w, a)) >= {one["id"], two["id"]} and set(names(w, b, ben)) >= {one["id"], two["id"]}, "both have both")


def test_sync_without_or_with_wrong_remote():
    with World("two") as w:
        repo = w.small()
        check("no remote 'origin'" in w.pluma("sync", cwd=repo, expect=3).err, "no remote")
        w.git("remote", "add", "upstream", w.path("nowhere"), cwd=repo)
        check("failed" in w.pluma("sync", "upstream", cwd=repo, expect=4).err, "a remote that is not there")
        run = w.pluma("sync", "upstrem", cwd=repo, expect=4)
        check("did you mean upstream?" in run.err, "a misspelt remote", run)
        check(w.pluma("sync", "--upload-pack=x", cwd=repo, expect=2).code == 2, "an option is no remote")


def test_a_forked_log_is_refused():
    with World("two") as w:
        a, b = setup(w)
        freeze(w, a, "wing: {span: 40.5}\n")
        one = freeze(w, a, "wing: {span: 41}\n")
        w.pluma("sync", cwd=a)
        w.pluma("sync", cwd=b)
        origin = w.git("for-each-ref", "--format=%(refname)", "refs/pluma/origins", cwd=b)
        # Somebody rewinds the log on the hub and has another line pushed there.
        first = w.git("rev-parse", origin + "^", cwd=a)
        w.git("update-ref", origin, first, cwd=w.path("hub.git"))
        run = w.pluma("sync", "--json", cwd=b, expect=None)
        after = w.git("rev-parse", origin, cwd=b)
        check(after == w.git("rev-parse", origin, cwd=a), "what was seen stays", run)
        w.pluma("verify-frozen-context", one["id"], cwd=b)


def test_a_remote_that_lost_its_log_gets_it_back():
    with World("two") as w:
        a, b = setup(w)
        one = freeze(w, a, "wing: {span: 41}\n")
        w.pluma("sync", cwd=a)
        w.pluma("sync", cwd=b)
        hub = w.path("hub.git")
        for ref in w.git("for-each-ref", "--format=%(refname)", "refs/pluma", cwd=hub).splitlines():
            w.git("update-ref", "-d", ref, cwd=hub)
        check(w.pluma("verify-frozen-context", one["id"], "--json", cwd=b).json["ok"], "b still has it")
        two = freeze(w, a, "wing: {span: 42}\n")
        w.pluma("sync", cwd=a)
        w.pluma("sync", cwd=b)
        check({one["id"], two["id"]} <= set(names(w, b)), "both are in b", names(w, b))
        for context in (one, two):
            check(w.pluma("verify-frozen-context", context["id"], "--json", cwd=b).json["ok"], "and verify")
        check(w.git("for-each-ref", "refs/pluma/origins", cwd=hub) != "", "the hub has its log again")


run_all(sys.modules[__name__])
