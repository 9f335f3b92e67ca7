#!/usr/bin/env python3
# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "reportlab==5.1.0", "pyphen==0.18.1", "python-docx==1.2.0", "openpyxl==3.1.5", "pillow==13.0.0",
#   "matplotlib==3.11.2",  # only for the free fonts it carries (DejaVu, STIX)
# ]
# ///
"""Makes the files of the invented sample council from the texts in `source/`.

    pip install reportlab==5.1.0 pyphen==0.18.1 python-docx==1.2.0 openpyxl==3.1.5 pillow==13.0.0 matplotlib==3.11.2
    python3 sample/generate.py            writes sample/lotsenau/ and sample/questions.jsonl anew
    python3 sample/generate.py --check    needs pdftotext only: each quote of questions.jsonl stands on its page
"""

import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

COUNCIL = HERE / "lotsenau"


def generate():
    from making import mail, office, pdf, scan, source

    makers = {"pdf": pdf.make, "scan": scan.make, "docx": office.make_docx, "odt": office.make_odt,
              "html": office.make_html, "xlsx": office.make_xlsx, "txt": office.make_text}
    if COUNCIL.exists():
        shutil.rmtree(COUNCIL)
    count = 0
    for path in sorted((HERE / "source" / "lotsenau").rglob("*.md")):
        text = source.read(path)
        form = text.get("format", "pdf")
        target = COUNCIL / path.relative_to(HERE / "source" / "lotsenau").parent / f"{path.stem}.{'pdf' if form == 'scan' else form}"
        target.parent.mkdir(parents=True, exist_ok=True)
        if form == "eml":
            mail.make(text, target, [attached(name.strip(), pdf, source) for name in text.get("attach").split(";") if name.strip()])
        else:
            makers[form](text, target)
        count += 1
    print(f"{count} files under {COUNCIL}")


def attached(name, pdf, source):
    """A PDF that exists only inside an e-mail."""
    made = COUNCIL / "attachment.pdf"
    pdf.make(source.read(HERE / "source" / "attachments" / f"{name}.md"), made)
    data = made.read_bytes()
    made.unlink()
    return f"{name}.pdf", data


def main():
    from making import questions

    if sys.argv[1:] == ["--check"]:
        return questions.check(HERE / "questions.jsonl", COUNCIL)
    if sys.argv[1:]:
        print(__doc__)
        return 2
    generate()
    questions.write(HERE / "source" / "questions.txt", HERE / "questions.jsonl", COUNCIL)
    return questions.check(HERE / "questions.jsonl", COUNCIL)


if __name__ == "__main__":
    sys.exit(main())
