"""Documents as files for people: what stands on the pages of a PDF, what HTML may do, DOCX and ODT read back."""
import os
import re
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import World, check, run_all  # noqa: E402


def pdf_pages(path):
    out = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode("utf-8")
    return out.split("\f")[:-1]


def example(w, template, output, **more):
    w.write(w.path("p.yaml"), w.pluma("templates", "show", template, "--example").out + "".join(f"{k}: {v}\n" for k, v in more.items()))
    return w.pluma("template", "instantiate", "--template", template, "--params", "p.yaml", "--output", output)


def test_pdf_has_contents_heads_and_numbers():
    with World() as w:
        example(w, "PSAC-V1", "p.pdf", revision="B", issue_date="2027-01-31", export_marking="EAR99")
        pages = pdf_pages(w.path("p.pdf"))
        check(len(pages) >= 3, "several pages", len(pages))
        for number, page in enumerate(pages, 1):
            for text in ("Q100-CMP-PSAC-4710 · Revision B · 2027-01-31", "AMPEL360-BWB-Q100", "EAR99", f"Page {number} of {len(pages)}"):
                check(text in page, f"page {number} has '{text}'", page)
            check(re.search(r"SHA-256 of the text\s+[0-9a-f]{64}", page), "and its digest", page)
        entries = re.findall(r"^\s*(\d+(?:\.\d+)? \S.*?)\s{2,}(\d+)$", pages[0], re.M)
        check(len(entries) > 12, "contents", entries)
        for title, page in entries:
            rest = pages[int(page) - 1] if int(page) > 1 else pages[0].split("Record of changes", 2)[-1]
            check(title in rest, f"'{title}' stands on page {page}", rest)
        check("Signature" in pages[-1], "a block to sign", pages[-1])
        check(not re.search(r"\{\{|\{%|\\_", "".join(pages)), "no source is left")


def test_tables_go_on_over_pages():
    with World() as w:
        rows = "".join(f"| REQ-{i:04} | the {i}th requirement |\n" for i in range(300))
        w.write(w.path("d.md"), "# Long\n\n| Requirement | Text |\n|---|---|\n" + rows + "\nThe end.\n")
        w.pluma("template", "export", "--source", "d.md", "--output", "d.pdf", "--number", "D-1")
        pages = pdf_pages(w.path("d.pdf"))
        check(len(pages) > 5 and all("Requirement" in p and "D-1" in p for p in pages), "the head of the table is on every page", len(pages))
        text = "".join(pages)
        check(all(f"REQ-{i:04}" in text for i in range(300)) and "The end." in pages[-1], "nothing is lost")
        columns = [f"Column number {i}" for i in range(18)]
        w.write(w.path("w.md"), "# Wide\n\nBefore.\n\n## Matrix\n\n|" + "|".join(columns) + "|\n|" + "---|" * 18 + "\n|" + "measurement|" * 18 + "\n\nAfter.\n")
        w.pluma("template", "export", "--source", "w.md", "--output", "w.pdf")
        sizes = re.findall(r"Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)", subprocess.run(["pdfinfo", "-l", "9", w.path("w.pdf")], capture_output=True, check=True).stdout.decode())
        check([float(a) > float(b) for a, b in sizes] == [False, True, False], "a wide table turns its page", sizes)


def test_every_document_template_exports():
    with World() as w:
        for t in w.pluma("templates", "list", "--category", "documentation", "--json").json["templates"]:
            example(w, t["id"], t["id"] + ".pdf")
            check(pdf_pages(w.path(t["id"] + ".pdf")), t["id"])


def test_html_is_alone():
    with World() as w:
        w.write(w.path("d.md"), "# T\n\nText <script>alert(1)</script> [x](javascript:alert) ![p](http://evil/p.png)\n\n## A\n")
        w.pluma("template", "export", "--source", "d.md", "--output", "d.html")
        html = open(w.path("d.html"), encoding="utf-8").read()
        check("<script" not in html and "javascript:" not in html and "src=" not in html and "evil" not in html, "nothing runs, nothing is fetched", html)
        check("default-src 'none'" in html and "<nav" in html, "by its policy too")
        again = w.pluma("template", "export", "--source", "d.md", "--output", "d.html", expect=3)
        check("--force" in again.err, "nothing is overwritten", again)


def test_docx_and_odt_read_back():
    with World() as w:
        if shutil.which("pandoc") is None:
            print("pandoc is not installed: only its absence is tested")
        else:
            for kind in ("docx", "odt"):
                example(w, "ICD-SYSTEM-V1", "i." + kind)
                text = subprocess.run(["pandoc", "-t", "gfm", w.path("i." + kind)], capture_output=True, check=True).stdout.decode("utf-8")
                for part in ("# Interface control document", "## Mechanical interfaces", "tank_pressure", "ARINC 429", "OP-1"):
                    check(part.split("# ")[-1] in text.replace("\\", ""), f"{kind} has {part}", text)
            w.write(w.path("d.md"), "# T\n\n![p](/etc/hostname) <img src=\"/etc/hostname\">\n")
            w.pluma("template", "export", "--source", "d.md", "--output", "d.docx")
            check("media" not in subprocess.run(["unzip", "-l", w.path("d.docx")], capture_output=True).stdout.decode(), "no file of this machine comes along")
        os.makedirs(w.path("bin"))
        w.write(w.path("e.md"), "# T\n")
        run = w.pluma("template", "export", "--source", "e.md", "--output", "e.odt", expect=None, PATH=w.path("bin"))
        check(run.code != 0 and "pandoc" in run.err and "install pandoc" in run.err and not os.path.exists(w.path("e.odt")), "without pandoc it says so", run)


def test_documents_of_a_program_bring_their_number():
    with World() as w:
        repo = w.small()
        w.write(w.path("p.yaml"), w.pluma("templates", "show", "FHA-V1", "--example").out)
        w.pluma("template", "instantiate", "--template", "FHA-V1", "--params", w.path("p.yaml"), "--output", "CAD/AAA/fha.md", cwd=repo)
        w.pluma("template", "export", "--source", "CAD/AAA/fha.md", "--output", "fha.pdf", cwd=repo)
        check("Q100-CAD-FHA-4710 · Revision A" in pdf_pages(os.path.join(repo, "fha.pdf"))[0], "from its parameters")
        w.pluma("freeze-context", "--phase", "CAD", "--commit", "fha", cwd=repo)
        digest = w.pluma("query-context", "--context-id", "P1/CAD", "--json", cwd=repo).out
        w.pluma("template", "export", "--source", "CAD/AAA/fha.md", "--output", "fha2.pdf", "--context", "P1/CAD", cwd=repo)
        found = re.search(r"Context ([0-9a-f]{64})", pdf_pages(os.path.join(repo, "fha2.pdf"))[0])
        check(found and found.group(1) in digest, "the digest of the context", digest)
        check("'x.txt' is no kind of export" in w.pluma("template", "export", "--source", "CAD/AAA/fha.md", "--output", "x.txt", cwd=repo, expect=2).err, "other endings")


if __name__ == "__main__":
    run_all(sys.modules[__name__])
