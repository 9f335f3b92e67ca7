"""Writes a source as DOCX, ODT, HTML, XLSX or plain text."""

import datetime
import io
import re
import zipfile
from html import escape
from pathlib import Path

import docx
import openpyxl
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from openpyxl.styles import Font

from . import source as markup

MOMENT = (2026, 1, 1, 0, 0, 0)


def pack(target: Path, files):
    """A zip with fixed times, so that the same text gives the same bytes."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            info = zipfile.ZipInfo(name, MOMENT)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)


def repack(data: bytes, target: Path):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        pack(target, [(name, archive.read(name)) for name in archive.namelist()])


def make_docx(source, target: Path):
    document = docx.Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    when = datetime.datetime.fromisoformat(source.get("date", "2025-01-01"))
    properties = document.core_properties
    properties.title, properties.author = source.get("title"), source.get("author", "Stadt Lotsenau")
    properties.created = properties.modified = when
    properties.last_modified_by = properties.author
    if source.get("header"):
        document.sections[0].header.paragraphs[0].text = source.get("header")
    if source.get("footer"):
        document.sections[0].footer.paragraphs[0].text = source.get("footer")

    def write(paragraph, text):
        for words, bold, italic in markup.parts(text):
            for number, line in enumerate(words.split("\n")):
                run = paragraph.add_run(line)
                run.bold, run.italic = bold or None, italic or None
                if number < words.count("\n"):
                    run.add_break()
        return paragraph

    for block in source.blocks:
        if block.kind == "heading":
            document.add_heading(markup.plain(block.text), block.level)
        elif block.kind in ("text", "centre", "right"):
            paragraph = write(document.add_paragraph(), block.text)
            if block.kind == "centre":
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            if block.kind == "right":
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        elif block.kind == "item":
            if block.rows[0] == "-":
                write(document.add_paragraph(style="List Bullet"), block.text)
            else:
                write(document.add_paragraph(), f"{block.rows[0]} {block.text}")
        elif block.kind == "lines":
            write(document.add_paragraph(), "\n".join(block.rows))
        elif block.kind == "fields":
            grid = document.add_table(rows=0, cols=2)
            for label, value in block.rows:
                cells = grid.add_row().cells
                write(cells[0].paragraphs[0], f"**{label}**")
                write(cells[1].paragraphs[0], value)
        elif block.kind == "table":
            columns = max(len(cells) for _, cells in block.rows)
            grid = document.add_table(rows=0, cols=columns)
            grid.style = "Table Grid"
            for head, row in block.rows:
                cells = grid.add_row().cells
                for cell, text in zip(cells, row):
                    write(cell.paragraphs[0], f"**{text}**" if head and text else text)
        elif block.kind == "page":
            document.add_page_break()
        elif block.kind == "sign":
            document.add_paragraph("\n" + "\t\t\t".join(name.strip() for name in block.text.split("|")))
    buffer = io.BytesIO()
    document.save(buffer)
    repack(buffer.getvalue(), target)


def html_body(source):
    def inline(text):
        out = []
        for words, bold, italic in markup.parts(text):
            piece = escape(words, quote=False).replace("\n", "<br>\n")
            piece = f"<em>{piece}</em>" if italic else piece
            out.append(f"<strong>{piece}</strong>" if bold else piece)
        return "".join(out)

    for block in source.blocks:
        if block.kind == "heading":
            yield f"<h{block.level}>{inline(block.text)}</h{block.level}>"
        elif block.kind in ("text", "centre", "right"):
            yield f"<p>{inline(block.text)}</p>"
        elif block.kind == "item":
            yield f"<p class=\"item\">{'•' if block.rows[0] == '-' else escape(block.rows[0])} {inline(block.text)}</p>"
        elif block.kind == "lines":
            yield "<p>" + "<br>\n".join(inline(row) for row in block.rows) + "</p>"
        elif block.kind == "fields":
            yield "<table>" + "".join(f"<tr><th>{inline(a)}</th><td>{inline(b)}</td></tr>\n" for a, b in block.rows) + "</table>"
        elif block.kind == "table":
            yield "<table>"
            for head, cells in block.rows:
                tag = "th" if head else "td"
                yield "<tr>" + "".join(f"<{tag}>{inline(cell)}</{tag}>" for cell in cells) + "</tr>"
            yield "</table>"


def make_html(source, target: Path):
    body = "\n".join(html_body(source))
    target.write_text(f"""<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>{escape(source.get("title"))}</title>
<style>body {{ font-family: sans-serif; max-width: 46rem; margin: 2rem auto }} th {{ text-align: left }} nav {{ font-size: .8rem }}</style>
</head>
<body>
<nav><a href="#">Startseite</a> | <a href="#">Rathaus &amp; Politik</a> | <a href="#">Sitzungskalender</a> | <a href="#">Kontakt</a></nav>
<main>
{body}
</main>
<footer><p>{escape(source.get("footer"))}</p></footer>
</body>
</html>
""", encoding="utf-8")


OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"


def make_odt(source, target: Path):
    def inline(text):
        out = []
        for words, bold, italic in markup.parts(text):
            piece = escape(words, quote=False).replace("\n", "<text:line-break/>")
            if bold or italic:
                piece = f'<text:span text:style-name="{"Strong" if bold else "Slanted"}">{piece}</text:span>'
            out.append(piece)
        return "".join(out)

    body = []
    for block in source.blocks:
        if block.kind == "heading":
            body.append(f'<text:h text:style-name="Heading{block.level}" text:outline-level="{block.level}">{inline(block.text)}</text:h>')
        elif block.kind in ("text", "centre", "right"):
            body.append(f'<text:p text:style-name="Body">{inline(block.text)}</text:p>')
        elif block.kind == "item":
            body.append(f'<text:p text:style-name="Item">{"•" if block.rows[0] == "-" else block.rows[0]} {inline(block.text)}</text:p>')
        elif block.kind == "lines":
            body.append('<text:p text:style-name="Body">' + inline("\n".join(block.rows)) + "</text:p>")
        elif block.kind in ("fields", "table"):
            rows = [(False, list(row)) for row in block.rows] if block.kind == "fields" else block.rows
            columns = max(len(cells) for _, cells in rows)
            body.append(f'<table:table><table:table-column table:number-columns-repeated="{columns}"/>')
            for head, cells in rows:
                body.append("<table:table-row>" + "".join(
                    f'<table:table-cell office:value-type="string"><text:p text:style-name="{"Cellhead" if head else "Cell"}">{inline(cell)}</text:p></table:table-cell>'
                    for cell in cells) + "</table:table-row>")
            body.append("</table:table>")
        elif block.kind == "sign":
            body.append(f'<text:p text:style-name="Body">{inline(block.text.replace("|", "  ·  "))}</text:p>')
    space = " ".join(f'xmlns:{p}="{OFFICE}{n}:1.0"' for p, n in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("manifest", "manifest"), ("meta", "meta")))
    space += f' xmlns:fo="{OFFICE}xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'

    def style(name, size, weight="normal", slant="normal", family="paragraph"):
        return (f'<style:style style:name="{name}" style:family="{family}"><style:paragraph-properties fo:margin-bottom="0.2cm"/>'
                f'<style:text-properties fo:font-family="Liberation Serif" fo:font-size="{size}pt" fo:font-weight="{weight}" fo:font-style="{slant}"/></style:style>')

    styles = (style("Body", 11) + style("Item", 11) + style("Cell", 10) + style("Cellhead", 10, "bold") + style("Heading1", 16, "bold")
              + style("Heading2", 12, "bold") + style("Heading3", 11, "bold") + '<style:style style:name="Strong" style:family="text">'
              '<style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="Slanted" style:family="text">'
              '<style:text-properties fo:font-style="italic"/></style:style>')
    declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
    pack(target, [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", f'{declaration}<office:document-content {space} office:version="1.2"><office:automatic-styles>{styles}</office:automatic-styles>'
                        f'<office:body><office:text>{"".join(body)}</office:text></office:body></office:document-content>'),
        ("meta.xml", f'{declaration}<office:document-meta {space} office:version="1.2"><office:meta><dc:title>{escape(source.get("title"))}</dc:title>'
                     f'<dc:creator>{escape(source.get("author", "Stadt Lotsenau"))}</dc:creator><dc:date>{source.get("date", "2025-01-01")}T09:00:00</dc:date>'
                     f'</office:meta></office:document-meta>'),
        ("META-INF/manifest.xml", f'{declaration}<manifest:manifest {space} manifest:version="1.2">'
                                  '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>'
                                  '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
                                  '<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>'),
    ])


def number(cell):
    """`1.842.300` and `-12,5` as numbers; a paper number or a year's heading stays text."""
    if re.fullmatch(r"[-–]?\d{1,3}(\.\d{3})+(,\d+)?|[-–]?\d+,\d+|[-–]?\d{1,3}", cell):
        value = float(cell.replace("–", "-").replace(".", "").replace(",", "."))
        return int(value) if value.is_integer() else value
    return cell


def make_xlsx(source, target: Path):
    book = openpyxl.Workbook()
    book.remove(book.active)
    when = datetime.datetime.fromisoformat(source.get("date", "2025-01-01"))
    book.properties.creator, book.properties.title = source.get("author", "Stadt Lotsenau"), source.get("title")
    book.properties.created = book.properties.modified = when
    sheet = None
    for block in source.blocks:
        if block.kind == "heading":
            sheet = book.create_sheet(block.text)
        elif block.kind == "text":
            sheet.append([markup.plain(block.text)])
            sheet.append([])
        elif block.kind == "table":
            for head, cells in block.rows:
                sheet.append([markup.plain(cell) if head else number(markup.plain(cell)) for cell in cells])
                for cell in sheet[sheet.max_row]:
                    cell.font = Font(bold=head or cells[0].startswith("**"))
                    if isinstance(cell.value, (int, float)):
                        cell.number_format = "#,##0"
            sheet.append([])
            for column, share in zip("ABCDEFGH", block.widths):
                sheet.column_dimensions[column].width = share
    buffer = io.BytesIO()
    book.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        files = []
        for name in archive.namelist():
            data = archive.read(name)
            if name == "docProps/core.xml":  # openpyxl writes the present moment on saving
                data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + when.isoformat().encode() + b"Z", data)
            files.append((name, data))
    pack(target, files)


def make_text(source, target: Path):
    lines = []
    for block in source.blocks:
        if block.kind == "lines":
            lines += block.rows
        elif block.kind == "item":
            lines.append(f"{block.rows[0]} {markup.plain(block.text)}")
        elif block.kind == "gap":
            pass
        else:
            lines.append(markup.plain(block.text))
        lines.append("")
    target.write_text("\n".join(lines), encoding="utf-8")
