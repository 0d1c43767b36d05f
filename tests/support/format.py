"""Every source is formatted by the checked-in .clang-format, and no document was: it would tear its tables apart."""
import os
import shutil
import subprocess
import sys

root = os.environ["PLUMA_SOURCE"]
tool = shutil.which("clang-format-14") or shutil.which("clang-format")
if tool is None:
    sys.exit("clang-format is missing; packaging/test.sh installs it")
version = subprocess.run([tool, "--version"], capture_output=True, text=True).stdout
files = subprocess.run(["git", "ls-files", "*.cpp", "*.h"], cwd=root, capture_output=True, text=True).stdout.split()
assert len(files) > 30
pages = subprocess.run(["git", "ls-files", "*.md", ":!tests"], cwd=root, capture_output=True, text=True).stdout.split()
for page in pages:
    lines = open(os.path.join(root, page), encoding="utf-8").read().split("\n")
    torn = [n for n, line in enumerate(lines, 1) if line in ("{", "}", "`;") or line[:1] == "#" and line.lstrip("#")[:1] != " "]
    fenced = any(line.startswith("```") for line in lines)
    if torn and not fenced:
        sys.exit(f"{page}:{torn[0]}: {lines[torn[0] - 1]!r} reads as if a formatter for sources had been here")
if "version 14" not in version: # another one formats differently, so nothing would be known
    sys.exit(f"not judged: {version.strip()} is not version 14, which is the reference; packaging/test.sh installs it")
result = subprocess.run([tool, "--dry-run", "--Werror", *files], cwd=root, capture_output=True, text=True)
print(result.stderr[:4000] or f"{len(files)} files are formatted")
sys.exit(result.returncode)
