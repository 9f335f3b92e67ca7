"""Sets a source as a PDF, in the manner its `style` names: form, minutes, agenda, letter, plain."""

import os
import random
from pathlib import Path
from xml.sax.saxutils import escape

import matplotlib
from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate, Flowable, Frame, HRFlowable, KeepTogether, NextPageTemplate, PageBreak, PageTemplate, Paragraph,
    Spacer, Table, TableStyle,
)
from reportlab.platypus.doctemplate import FrameBreak

from . import source as markup

rl_config.invariant = 1  # the same bytes from the same text

FONTS = {
    "times": ("Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic"),
    "helvetica": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique"),
    "courier": ("Courier", "Courier-Bold", "Courier-Oblique", "Courier-BoldOblique"),
    "sans": ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSans-BoldOblique"),
    "serif": ("DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif-Italic", "DejaVuSerif-BoldItalic"),
    "stix": ("STIXGeneral", "STIXGeneralBol", "STIXGeneralItalic", "STIXGeneralBolIta"),
}
SCALE = {"times": 1.0, "helvetica": 0.95, "courier": 0.95, "sans": 0.86, "serif": 0.86, "stix": 1.0}
FONT_FOLDER = Path(matplotlib.get_data_path()) / "fonts" / "ttf"


def register_fonts():
    for family in ("sans", "serif", "stix"):
        for name in FONTS[family]:
            pdfmetrics.registerFont(TTFont(name, FONT_FOLDER / f"{name}.ttf"))
        plain, bold, italic, both = FONTS[family]
        pdfmetrics.registerFontFamily(plain, normal=plain, bold=bold, italic=italic, boldItalic=both)


register_fonts()


class Styles:
    def __init__(self, source):
        self.family = source.get("font", "helvetica")
        self.plain, self.bold, self.italic, _ = FONTS[self.family]
        size = float(source.get("size", "11")) * SCALE[self.family]
        align = TA_JUSTIFY if source.get("justify") == "yes" else TA_LEFT
        hyphens = {"hyphenationLang": source.get("hyphenate"), "hyphenationMinWordLength": 8} if source.get("hyphenate") else {}
        self.size = size
        self.text = ParagraphStyle("text", fontName=self.plain, fontSize=size, leading=size * 1.32, alignment=align,
                                   spaceAfter=size * 0.62, allowWidows=0, allowOrphans=0, **hyphens)
        self.item = ParagraphStyle("item", parent=self.text, leftIndent=26, bulletIndent=6, spaceAfter=size * 0.35,
                                   bulletFontName=self.plain, bulletFontSize=size)
        self.lines = ParagraphStyle("lines", parent=self.text, alignment=TA_LEFT, spaceAfter=0, hyphenationLang="")
        self.cell = ParagraphStyle("cell", parent=self.lines, fontSize=size * 0.92, leading=size * 1.15)
        self.cell_right = ParagraphStyle("cell-right", parent=self.cell, alignment=TA_RIGHT)
        self.centre = ParagraphStyle("centre", parent=self.lines, alignment=TA_CENTER)
        self.right = ParagraphStyle("right", parent=self.lines, alignment=TA_RIGHT, spaceAfter=size * 0.6)
        heads = dict(parent=self.lines, fontName=self.bold, keepWithNext=1, hyphenationLang="")
        self.heads = {
            1: ParagraphStyle("h1", fontSize=size * 1.32, leading=size * 1.6, spaceBefore=size * 0.5, spaceAfter=size * 0.8, **heads),
            2: ParagraphStyle("h2", fontSize=size * 1.06, leading=size * 1.36, spaceBefore=size * 0.95, spaceAfter=size * 0.4, **heads),
            3: ParagraphStyle("h3", fontSize=size, leading=size * 1.3, spaceBefore=size * 0.5, spaceAfter=size * 0.25, **heads),
        }


class NumberedCanvas(Canvas):
    """Knows the number of pages when it draws the foot: draws every page at the end."""

    def __init__(self, *args, decorate, **kwargs):
        super().__init__(*args, **kwargs)
        self._decorate = decorate
        self._states = []

    def showPage(self):
        self._states.append(dict(self.__dict__))
        self._startPage()

    def save(self):
        total = len(self._states)
        for number, state in enumerate(self._states, start=1):
            self.__dict__.update(state)
            self._decorate(self, number, total)
            super().showPage()
        super().save()


class Stamp(Flowable):
    """A slanted stamp near the top of the page it stands on; takes no room."""

    def __init__(self, words):
        super().__init__()
        self.words = words

    def wrap(self, *_):
        return 0, 0

    def draw(self):
        canvas = self.canv
        canvas.saveState()
        canvas.translate(100 * mm, -6 * mm)
        canvas.rotate(9)
        canvas.setStrokeColorRGB(0.72, 0.1, 0.12)
        canvas.setFillColorRGB(0.72, 0.1, 0.12)
        canvas.setLineWidth(1.6)
        width = canvas.stringWidth(self.words, "Helvetica-Bold", 17)
        canvas.roundRect(-8, -7, width + 16, 28, 4)
        canvas.setFont("Helvetica-Bold", 17)
        canvas.drawString(0, 0, self.words)
        canvas.restoreState()


class Signature(Flowable):
    """A scrawl over a name: two or three loops, drawn, without text."""

    def __init__(self, seed):
        super().__init__()
        self.seed = seed

    def wrap(self, *_):
        return 100, 22

    def draw(self):
        dice = random.Random(self.seed)
        path = self.canv.beginPath()
        x, y = 4, 8
        path.moveTo(x, y)
        for _ in range(6):
            nx, ny = x + dice.uniform(7, 17), 8 + dice.uniform(-7, 9)
            path.curveTo(x + dice.uniform(2, 9), y + dice.uniform(6, 16), nx - dice.uniform(2, 8), ny - dice.uniform(4, 13), nx, ny)
            x, y = nx, ny
        self.canv.saveState()
        self.canv.setStrokeColorRGB(0.1, 0.16, 0.45)
        self.canv.setLineWidth(0.9)
        self.canv.drawPath(path)
        self.canv.restoreState()


def crest(canvas, x, y, height):
    """The town's arms: a lantern above two waves."""
    width = height * 0.82
    canvas.saveState()
    canvas.translate(x, y)
    canvas.setStrokeColorRGB(0.05, 0.22, 0.4)
    canvas.setFillColorRGB(0.9, 0.94, 0.97)
    canvas.setLineWidth(1)
    shield = canvas.beginPath()
    shield.moveTo(0, height)
    shield.lineTo(width, height)
    shield.lineTo(width, height * 0.42)
    shield.curveTo(width, height * 0.16, width * 0.66, height * 0.05, width / 2, 0)
    shield.curveTo(width * 0.34, height * 0.05, 0, height * 0.16, 0, height * 0.42)
    shield.close()
    canvas.drawPath(shield, fill=1)
    canvas.setFillColorRGB(0.85, 0.64, 0.13)
    canvas.rect(width * 0.4, height * 0.52, width * 0.2, height * 0.26, fill=1)
    roof = canvas.beginPath()
    roof.moveTo(width * 0.34, height * 0.78)
    roof.lineTo(width * 0.66, height * 0.78)
    roof.lineTo(width * 0.5, height * 0.92)
    roof.close()
    canvas.drawPath(roof, fill=1)
    canvas.setStrokeColorRGB(0.1, 0.4, 0.65)
    canvas.setLineWidth(1.5)
    for level in (0.38, 0.27):
        wave = canvas.beginPath()
        left = width * 0.12
        wave.moveTo(left, height * level)
        for _ in range(2):
            wave.curveTo(left + width * 0.1, height * (level + 0.08), left + width * 0.27, height * (level - 0.08),
                         left + width * 0.38, height * level)
            left += width * 0.38
        canvas.drawPath(wave)
    canvas.restoreState()


def sail(canvas, x, y, height):
    """The partner town's emblem: a sail in a ring."""
    canvas.saveState()
    canvas.translate(x + height * 0.42, y + height * 0.5)
    canvas.setStrokeColorRGB(0.35, 0.1, 0.15)
    canvas.setLineWidth(1.2)
    canvas.circle(0, 0, height * 0.44)
    canvas.circle(0, 0, height * 0.39)
    canvas.setFillColorRGB(0.35, 0.1, 0.15)
    for side, width in ((-1, 0.2), (1, 0.13)):
        cloth = canvas.beginPath()
        cloth.moveTo(side * height * 0.015, height * 0.29)
        cloth.lineTo(side * height * 0.015, -height * 0.12)
        cloth.lineTo(side * height * width, -height * 0.12)
        cloth.close()
        canvas.drawPath(cloth, fill=1, stroke=0)
    canvas.line(-height * 0.24, -height * 0.17, height * 0.22, -height * 0.17)
    canvas.restoreState()


def rich(text):
    pieces = []
    for words, bold, italic in markup.parts(text):
        piece = escape(words).replace("\n", "<br/>")
        piece = piece.replace("☒", '<font name="DejaVuSans">☒</font>').replace("☐", '<font name="DejaVuSans">☐</font>')
        if italic:
            piece = f"<i>{piece}</i>"
        if bold:
            piece = f"<b>{piece}</b>"
        pieces.append(piece)
    return "".join(pieces)


NUMBER_CELL = set("0123456789.,-–+ €%")


def story(source, styles, width):
    flow = []
    boxed = None
    for block in source.blocks:
        target = flow if boxed is None else boxed
        if block.kind == "heading":
            target.append(Paragraph(rich(block.text), styles.heads[block.level]))
        elif block.kind == "text":
            target.append(Paragraph(rich(block.text), styles.text))
        elif block.kind == "item":
            bullet = "-" if source.get("style") in ("minutes", "agenda", "letter") else "•"
            mark = bullet if block.rows[0] == "-" else block.rows[0]
            style = styles.item if len(mark) < 4 else ParagraphStyle("wide", parent=styles.item, leftIndent=34)
            target.append(Paragraph(rich(block.text), style, bulletText=mark))
        elif block.kind == "lines":
            for row in block.rows:
                target.append(Paragraph(rich(row) or "&nbsp;", styles.lines))
        elif block.kind == "centre":
            target.append(Paragraph(rich(block.text), styles.centre))
        elif block.kind == "right":
            target.append(Paragraph(rich(block.text), styles.right))
        elif block.kind == "gap":
            target.append(Spacer(1, styles.size * 0.7))
        elif block.kind == "rule":
            target.append(HRFlowable(width="100%", thickness=0.6, color=colors.black, spaceBefore=4, spaceAfter=6))
        elif block.kind == "page":
            target.append(PageBreak())
        elif block.kind == "space":
            target.append(Spacer(1, float(block.text or 12)))
        elif block.kind == "stamp":
            target.append(Stamp(block.text))
        elif block.kind == "sign":
            target.append(signatures(block.text, styles, width))
        elif block.kind == "fields":
            target.append(fields(block, styles, width))
        elif block.kind == "table":
            grid = table(block, styles, width)
            target.append(KeepTogether([grid]) if len(block.rows) < 7 else grid)
        elif block.kind == "columns":
            target.append(NextPageTemplate("two" if block.text == "2" else "later"))
            target.append(PageBreak())
        elif block.kind == "box":
            boxed = []
        elif block.kind == "endbox":
            frame = Table([[boxed]], colWidths=[width])
            frame.setStyle(TableStyle([("BOX", (0, 0), (-1, -1), 0.8, colors.black), ("LEFTPADDING", (0, 0), (-1, -1), 7),
                                       ("RIGHTPADDING", (0, 0), (-1, -1), 7), ("BOTTOMPADDING", (0, 0), (-1, -1), 5)]))
            flow += [Spacer(1, 4), frame, Spacer(1, 7)]
            boxed = None
        else:
            raise ValueError(f"{source.path}: unknown mark !{block.kind}")
    return flow


def fields(block, styles, width):
    rows = [[Paragraph(rich(f"**{label}**") if label else "", styles.cell), Paragraph(rich(value), styles.cell)]
            for label, value in block.rows]
    result = Table(rows, colWidths=[width * 0.27, width * 0.73])
    result.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
                                ("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5)]))
    return result


def table(block, styles, width):
    columns = max(len(cells) for _, cells in block.rows)
    shares = block.widths or [100 / columns] * columns
    rows, heads = [], []
    for number, (head, cells) in enumerate(block.rows):
        if head:
            heads.append(number)
        row = []
        for cell in cells + [""] * (columns - len(cells)):
            numeric = bool(cell) and set(markup.plain(cell)) <= NUMBER_CELL and any(c.isdigit() for c in cell) and len(row) > 0
            row.append(Paragraph(rich(f"**{cell}**" if head and cell else cell), styles.cell_right if numeric else styles.cell))
        rows.append(row)
    result = Table(rows, colWidths=[width * share / sum(shares) for share in shares], repeatRows=1 if heads == [0] else 0)
    rules = [("GRID", (0, 0), (-1, -1), 0.4, colors.Color(0.45, 0.45, 0.45)), ("VALIGN", (0, 0), (-1, -1), "TOP"),
             ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5)]
    rules += [("BACKGROUND", (0, n), (-1, n), colors.Color(0.91, 0.92, 0.94)) for n in heads]
    result.setStyle(TableStyle(rules))
    return result


def signatures(text, styles, width):
    names = [name.strip() for name in text.split("|")]
    cells = [[[Signature(name), Paragraph(rich(name.replace(" / ", "\n")), styles.cell)] for name in names]]
    result = Table(cells, colWidths=[width / len(names)] * len(names))
    result.setStyle(TableStyle([("LEFTPADDING", (0, 0), (-1, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 14), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    return KeepTogether([result])


def make(source, target: Path):
    styles = Styles(source)
    manner = source.get("style", "plain")
    left, right, foot = 24 * mm, 22 * mm, 24 * mm
    first_top = {"form": 46 * mm, "letter": 42 * mm, "group": 42 * mm}.get(manner, 22 * mm)
    later_top = 26 * mm if source.get("running") or source.get("pagemark") == "dash" else 22 * mm
    page_width, page_height = A4
    width = page_width - left - right
    document = BaseDocTemplate(os.fspath(target), pagesize=A4, title=source.get("title"), author=source.get("author", "Stadt Lotsenau"),
                               subject=source.get("subject"), creator=source.get("creator", "Sitzungsdienst Lotsenau"))

    def frame(top, name, x=left, w=width):
        return Frame(x, foot, w, page_height - top - foot, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0, id=name)

    gutter = 8 * mm
    half = (width - gutter) / 2
    document.addPageTemplates([
        PageTemplate("first", [frame(first_top, "a")], autoNextPageTemplate="later"),
        PageTemplate("later", [frame(later_top, "b")]),
        PageTemplate("two", [frame(later_top, "c", left, half), frame(later_top, "d", left + half + gutter, half)]),
    ])

    def decorate(canvas, number, total):
        canvas.saveState()
        if number == 1:
            letterhead(canvas, manner, source, styles, left, page_width - right, page_height)
        elif source.get("running"):
            canvas.setFont(styles.plain, styles.size * 0.78)
            canvas.drawString(left, page_height - 16 * mm, source.get("running"))
            canvas.line(left, page_height - 17.5 * mm, page_width - right, page_height - 17.5 * mm)
        mark = source.get("pagemark", "von")
        canvas.setFont(styles.plain, styles.size * 0.82)
        if mark == "von":
            canvas.drawRightString(page_width - right, 13 * mm, f"Seite {number} von {total}")
        elif mark == "of":
            canvas.drawRightString(page_width - right, 13 * mm, f"Page {number} of {total}")
        elif mark == "seite":
            canvas.drawCentredString(page_width / 2, 13 * mm, f"Seite {number}")
        elif mark == "dash" and number > 1:
            canvas.drawCentredString(page_width / 2, page_height - 15 * mm, f"- {number} -")
        if source.get("footer"):
            canvas.drawString(left, 13 * mm, source.get("footer"))
        canvas.restoreState()

    flow = story(source, styles, half if source.get("columns") == "2" else width)
    if source.get("columns") == "2":
        document.pageTemplates.insert(0, two_column_first(frame, left, half, gutter, width, page_height))
        flow = [NextPageTemplate("two"), flow[0], FrameBreak(), *flow[1:]]
    document.build(flow, canvasmaker=lambda *a, **k: NumberedCanvas(*a, decorate=decorate, **k))


def two_column_first(frame, left, half, gutter, width, page_height):
    head = Frame(left, page_height - 60 * mm, width, 22 * mm, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    return PageTemplate("two-first", [head, frame(64 * mm, "e", left, half), frame(64 * mm, "f", left + half + gutter, half)])


def letterhead(canvas, manner, source, styles, left, right, height):
    office = source.get("office")
    if manner == "form":
        crest(canvas, left, height - 36 * mm, 20 * mm)
        canvas.setFont(styles.bold, 15)
        canvas.drawString(left + 21 * mm, height - 22 * mm, "Stadt Lotsenau")
        canvas.setFont(styles.plain, 9)
        canvas.drawString(left + 21 * mm, height - 28 * mm, office)
        canvas.drawString(left + 21 * mm, height - 33 * mm, source.get("contact"))
        canvas.setFont(styles.bold, 12)
        canvas.drawRightString(right, height - 22 * mm, source.get("kind"))
        canvas.setFont(styles.plain, 11)
        canvas.drawRightString(right, height - 28 * mm, source.get("number"))
        canvas.setFont(styles.plain, 9)
        canvas.drawRightString(right, height - 33 * mm, source.get("visibility", "öffentlich"))
        canvas.setLineWidth(0.8)
        canvas.line(left, height - 39 * mm, right, height - 39 * mm)
    elif manner == "letter":
        emblem = source.get("emblem", "sail" if source.get("sender") else "crest")
        if emblem != "none":
            {"sail": sail, "crest": crest}[emblem](canvas, right - 15 * mm, height - 33 * mm, 18 * mm)
        canvas.setFont(styles.bold, 15)
        canvas.drawString(left, height - 22 * mm, source.get("sender", "Stadt Lotsenau"))
        canvas.setFont(styles.plain, 9)
        canvas.drawString(left, height - 27.5 * mm, office)
        canvas.drawString(left, height - 32 * mm, source.get("contact"))
    elif manner == "group":
        canvas.setFillColorRGB(*[float(part) for part in source.get("colour", "0.2 0.2 0.2").split()])
        canvas.rect(left, height - 33 * mm, 3 * mm, 15 * mm, fill=1, stroke=0)
        canvas.setFont(styles.bold, 15)
        canvas.drawString(left + 7 * mm, height - 23 * mm, source.get("sender"))
        canvas.setFillColorRGB(0, 0, 0)
        canvas.setFont(styles.plain, 9)
        canvas.drawString(left + 7 * mm, height - 28 * mm, office)
        canvas.drawString(left + 7 * mm, height - 32.3 * mm, source.get("contact"))
