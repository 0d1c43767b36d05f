"""What an attacker writes who needs no pluma: contexts, logs and rosters by git plumbing, signed with keys of any origin (RFC 8032 in plain Python)."""
import base64
import hashlib
import json
import os

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def _add(a, b):
    """Extended coordinates, RFC 8032 section 5.1.4."""
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    g, h = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    x, y, z, t = f - e, h - g, h + g, f + e
    return x * y % P, z * t % P, y * z % P, x * t % P


def _times(n, point):
    out = (0, 1, 1, 0)
    while n:
        if n & 1:
            out = _add(out, point)
        point = _add(point, point)
        n >>= 1
    return out


def _bytes(point):
    inverse = pow(point[2], P - 2, P)
    return (point[1] * inverse % P | (point[0] * inverse % P & 1) << 255).to_bytes(32, "little")


_Y = 4 * pow(5, P - 2, P) % P
_X = 15112221349535400772501151409588531511454012693041857206046113283949847762202
BASE = (_X, _Y, 1, _X * _Y % P)


class Key:
    def __init__(self, seed):
        h = hashlib.sha512(seed).digest()
        self.scalar = (int.from_bytes(h[:32], "little") & (2**254 - 8)) | 2**254
        self.prefix = h[32:]
        self.public = _bytes(_times(self.scalar, BASE))
        self.print = sha(self.public)
        self.base64 = base64.b64encode(self.public).decode()

    @classmethod
    def of(cls, home):
        """The key of a home, as a thief or its owner has it."""
        with open(os.path.join(home, ".local/share/pluma-workbench/keys/workstation.ed25519"), encoding="ascii") as f:
            return cls(base64.b64decode(f.read()))

    def sign(self, message):
        r = int.from_bytes(hashlib.sha512(self.prefix + message).digest(), "little") % ORDER
        point = _bytes(_times(r, BASE))
        k = int.from_bytes(hashlib.sha512(point + self.public + message).digest(), "little") % ORDER
        return point + ((r + k * self.scalar) % ORDER).to_bytes(32, "little")

    def envelope(self, kind, payload):
        signed = b"DSSEv1 %d %s %d %s" % (len(kind), kind.encode(), len(payload), payload)
        signature = {"keyid": self.print, "sig": base64.b64encode(self.sign(signed)).decode()}
        return canonical({"payload": base64.b64encode(payload).decode(), "payloadType": kind, "signatures": [signature]})

    def endorse(self, other, person, program):
        """The lines of signers.yaml by which this key vouches for another."""
        statement = canonical({"program": program, "fingerprint": other.print, "public_key": other.base64, "person": person, "organisation": "", "roles": [], "valid_from": "", "valid_until": "", "type": "pluma/endorsement/v1"})
        return {"endorsed_by": self.print, "endorsement": base64.b64encode(self.sign(statement)).decode()}


def sha(data):
    return hashlib.sha256(data).hexdigest()


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def signer(key, person, **more):
    lines = [f"  - person: {json.dumps(person)}", '    organisation: ""', "    roles: []", f'    fingerprint: "{key.print}"', f'    public_key: "{key.base64}"']
    return "\n".join(lines + [f"    {k}: {json.dumps(v)}" for k, v in more.items()]) + "\n"


def signers(*entries):
    return ("schema: pluma/signers/v1\nsigners:\n" + "".join(entries)).encode()


def root_of(leaves):
    """RFC 6962."""
    if len(leaves) < 2:
        return hashlib.sha256(b"\0" + leaves[0] if leaves else b"").digest()
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.sha256(b"\1" + root_of(leaves[:half]) + root_of(leaves[half:])).digest()


class Forger:
    def __init__(self, world, repo):
        self.world, self.repo = world, repo

    def git(self, *args, data=None):
        return self.world.git(*args, cwd=self.repo, input=data)

    def blob(self, data):
        return self.git("hash-object", "-w", "--stdin", data=data)

    def tree(self, files):
        """{path: bytes} as a tree."""
        here, below = [], {}
        for path, data in files.items():
            first, _, rest = path.partition("/")
            if rest:
                below.setdefault(first, {})[rest] = data
            else:
                here.append(f"100644 blob {self.blob(data)}\t{first}")
        here += [f"040000 tree {self.tree(inner)}\t{name}" for name, inner in below.items()]
        return self.git("mktree", data=("\n".join(here) + "\n").encode() if here else b"")

    def context(self, key, enrolment, program="P1", phase="CAD", created="2020-01-01T00:00:00.000Z", context_id=None, files=None, **over):
        """A context in which everything fits, signed and logged by this key. Returns (statement, commit)."""
        files = files or {"CAD/AAA/a.yaml": b"wing:\n  span: 1\n"}
        program_files = {"signers.yaml": enrolment, "program.yaml": b"schema: pluma/program/v1\nprogram_id: %s\n" % program.encode()}
        listing = [canonical({"path": p, "mode": "100644", "size": len(d), "sha256": sha(d), "kind": "other", "domain": None, "ata": None, "item": None, "salt": "00" * 16}) for p, d in sorted(files.items())]

        def digest(folder):
            return root_of([canonical({"path": p, "mode": "100644", "size": len(d), "sha256": sha(d)}) for p, d in sorted(folder.items())]).hex()

        statement = {"schema": "pluma/context/v1", "program": program, "title": "T", "scope": {"phases": [phase], "domains": [], "paths": []}, "state": "frozen", "commit": "0" * 40, "created": created, "author": {"name": "A", "email": "", "key": key.print}, "parameters": {}, "counts": {"artifacts": len(files), "common": 0, "bytes": 0, "by_kind": {}}, "merkle_root": root_of(listing).hex(), "common_digest": digest({}), "program_digest": digest(program_files), "provenance_digest": sha(b""), "source": None, "overrides": {}, "validation": {"ok": True, "findings": {}}, "labels": [], "is_template": False, "utcs": "", **over}
        statement["id"] = context_id or f"{program}-{phase}-{created[:10].replace('-', '')}-{sha(canonical(statement))[:8]}"
        data = canonical(statement)
        tree = {f"artifacts/{p}": d for p, d in files.items()}
        tree.update({f"program/{p}": d for p, d in program_files.items()})
        tree.update({"artifacts/.pluma/other.jsonl": b"".join(line + b"\n" for line in listing), "provenance.jsonl": b"", "context.json": data, "context.dsse.json": key.envelope("application/vnd.pluma.context+json", data)})
        rows = self.git("ls-tree", self.tree(tree)) + f"\n040000 tree {self.tree({})}\tcommon\n"
        commit = self.git("commit-tree", self.git("mktree", data=rows.encode()), "-m", "context")
        self.log(key, {"type": "context.frozen", "at": created, "program": program, "phase": phase, "context_id": statement["id"], "context_digest": sha(data), "context_commit": commit}, commit)
        return statement, commit

    def log(self, key, entry, *parents):
        ref = "refs/pluma/origins/" + key.print
        head = self.world.git("rev-parse", "-q", "--verify", ref, cwd=self.repo, check=False)
        rows = [r for r in (self.git("ls-tree", head + ":log").splitlines() if head else []) if r]
        digests, followed = [], set()
        for row in rows:
            payload = base64.b64decode(json.loads(self.git("cat-file", "blob", row.split()[2]))["payload"])
            digests.append(sha(payload))
            followed |= set(json.loads(payload)["prev"])
        payload = canonical({"schema": "pluma/log/v1", "seq": len(rows) + 1, "prev": [d for d in digests if d not in followed], "key": {"fingerprint": key.print, "public_key": key.base64}, "at": "2020-01-01T00:00:00.000Z", **entry})
        rows.append(f"100644 blob {self.blob(key.envelope('application/vnd.pluma.log+json', payload))}\t{len(rows) + 1:08}-{sha(payload)[:8]}.dsse.json")
        folder = self.git("mktree", data=("\n".join(rows) + "\n").encode())
        root = self.git("mktree", data=f"040000 tree {folder}\tlog\n".encode())
        commit = self.git("commit-tree", root, "-m", "log", *[a for p in ([head] if head else []) + list(parents) for a in ("-p", p)])
        self.git("update-ref", ref, commit)
        return commit
