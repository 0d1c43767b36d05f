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
        said = w.pluma("template", "export", "--source", "d.md", "--output", "d.html", expect=1)
        check("d.md:3:1" in said.out and "http://evil/p.png" in said.out and "on the web" in said.out, "what is left out is said", said)
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
            said = w.pluma("template", "export", "--source", "d.md", "--output", "d.docx", expect=1)
            check("/etc/hostname" in said.out and "d.md:3:1" in said.out, "and that it is missing is said", said)
            check("media" not in subprocess.run(["unzip", "-l", w.path("d.docx")], capture_output=True).stdout.decode(), "no file of this machine comes along")
        os.makedirs(w.path("bin"))
        w.write(w.path("e.md"), "# T\n")
        run = w.pluma("template", "export", "--source", "e.md", "--output", "e.odt", expect=None, PATH=w.path("bin"))
        check(run.code != 0 and "pandoc" in run.err and "install pandoc" in run.err and not os.path.exists(w.path("e.odt")), "without pandoc it says so", run)


def png(width=3, height=2):
    import struct
    import zlib

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + b"\x20\x60\xa0" * width for _ in range(height))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def test_pictures_come_along_from_beneath_only():
    with World() as w:
        os.makedirs(w.path("docs/img"))
        os.makedirs(w.path("elsewhere"))
        for path in ("docs/img/a.png", "elsewhere/b.png"):
            with open(w.path(path), "wb") as f:
                f.write(png())
        os.symlink("../elsewhere/b.png", w.path("docs/out.png"))
        os.symlink("../elsewhere", w.path("docs/folder"))
        os.symlink("img/a.png", w.path("docs/in.png"))
        os.mkfifo(w.path("docs/pipe.png"))
        w.write(w.path("docs/d.md"), "# T\n\n![one](img/a.png) ![two](in.png)\n\n![w1](../elsewhere/b.png)\n\n![w2](out.png)\n\n![w3](folder/b.png)\n\n![w4](pipe.png)\n")
        for kind in ("html", "pdf") + (("docx", "odt") if shutil.which("pandoc") else ()):
            done = w.pluma("template", "export", "--source", "docs/d.md", "--output", "o." + kind, "--json", expect=1)
            left = [(o["where"], o["message"]) for o in done.json["omitted"]]
            check([where for where, _ in left] == [f"docs/d.md:{n}:1" for n in (3, 5, 7, 9, 11)], "each that is left out, with its line", left)
            check(all(name in message for name, (_, message) in zip(("in.png", "../elsewhere/b.png", "out.png", "folder/b.png", "pipe.png"), left)), "by name", left)
            check(["link" in message for _, message in left] == [True, False, True, True, False], "and why", left)
        html = open(w.path("o.html"), encoding="utf-8").read()
        check(html.count("<img src=\"data:image/png;base64,") == 1 and all(f"<p>w{n}</p>" in html for n in (1, 2, 3, 4)), "one is there, of the others their words", html)
        images = subprocess.run(["pdfimages", "-list", w.path("o.pdf")], capture_output=True, check=True).stdout.decode()
        check(len(re.findall(r"^\s+1\s+\d+\s+image\s+3\s+2\s", images, re.M)) == 1, "the PDF has it", images)
        if shutil.which("pandoc"):
            check("media/" in subprocess.run(["unzip", "-l", w.path("o.docx")], capture_output=True).stdout.decode(), "DOCX has them")
        w.write(w.path("docs/whole.md"), "![one](img/a.png)\n")
        w.pluma("template", "export", "--source", "docs/whole.md", "--output", "whole.html")


def test_front_matter_and_the_title():
    with World() as w:
        w.write(w.path("report.md"), "---\r\ntitle: Landing gear\r\nrevision: B\r\n---\r\n\r\nText <!-- of nobody --> here.\r\n")
        w.pluma("template", "export", "--source", "report.md", "--output", "r.pdf")
        info = subprocess.run(["pdfinfo", w.path("r.pdf")], capture_output=True, check=True).stdout.decode()
        page = pdf_pages(w.path("r.pdf"))[0]
        check(re.search(r"^Title:\s+Landing gear$", info, re.M) and "revision" not in page and "nobody" not in page and "here." in page, "data is no text", info + page)
        w.write(w.path("plain.md"), "Only words.\n")
        w.pluma("template", "export", "--source", "plain.md", "--output", "p.html")
        check("<title>plain</title>" in open(w.path("p.html"), encoding="utf-8").read(), "the name of the file")


def test_long_lines_are_laid_out_and_the_longest_refused():
    with World() as w:
        words = " ".join(f"w{i}" for i in range(60000))
        w.write(w.path("l.md"), words + "\n\n```\n" + "x" * 5000 + "END\n```\n")
        w.pluma("template", "export", "--source", "l.md", "--output", "l.pdf")
        text = "".join(pdf_pages(w.path("l.pdf")))
        found = re.findall(r"\bw\d+\b", text)
        check(found == words.split(" "), "no word is lost or twice where pieces meet", len(found))
        check(text.replace("\n", "").replace(" ", "").count("x") >= 5000 and "END" in text.replace("\n", "").replace(" ", ""), "nor the end of a line of code")
        w.write(w.path("m.md"), "a\n\n" + "b" * ((1 << 20) + 1) + "\n")
        said = w.pluma("template", "export", "--source", "m.md", "--output", "m.html", expect=3)
        check("m.md:3:1" in said.err and not os.path.exists(w.path("m.html")), "with its place", said)


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
