"""Sets a source as typewritten pages and keeps only their picture: slightly skewed, noisy, without a text layer."""

import io
import os
import random
import textwrap
from pathlib import Path

import matplotlib
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from . import source as markup

DOTS = 170  # an inch
WIDTH, HEIGHT = round(8.27 * DOTS), round(11.69 * DOTS)


def make(source, target: Path):
    fonts = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    face = ImageFont.truetype(os.fspath(fonts / "DejaVuSansMono.ttf"), round(DOTS * 10.5 / 72))
    step = round(DOTS * 16 / 72)
    dice = random.Random(source.get("title"))
    pages, lines = [], []
    for block in source.blocks:
        if block.kind == "page":
            pages.append(lines)
            lines = []
        elif block.kind == "lines":
            lines += block.rows
        elif block.kind == "gap":
            lines.append("")
        elif block.kind == "sign":
            lines += ["", "", "SIGN", block.text]
        else:
            text = markup.plain(block.text)
            hang = block.rows[0] + " " if block.kind == "item" else ""
            lines += textwrap.wrap(text, 68, initial_indent=hang, subsequent_indent=" " * len(hang)) + [""]
            if block.kind == "heading":
                lines.insert(-1, "=" * len(lines[-2]))
    pages.append(lines)
    canvas = Canvas(os.fspath(target), pagesize=A4, invariant=1, pageCompression=1)
    canvas.setTitle(source.get("title"))
    canvas.setCreator("Scanner Poststelle")
    for page in pages:
        image = typed(page, face, step, dice)
        buffer = io.BytesIO()
        worn(image, dice).save(buffer, "JPEG", quality=38, optimize=True)
        buffer.seek(0)
        canvas.drawImage(ImageReader(buffer), 0, 0, *A4)
        canvas.showPage()
    canvas.save()


def typed(lines, face, step, dice):
    image = Image.new("L", (WIDTH, HEIGHT), 250)
    pen = ImageDraw.Draw(image)
    y = round(DOTS * 0.9)
    for line in lines:
        if line == "SIGN":
            x = round(DOTS * 1.0)
            points = [(x + i * 9, y + dice.randint(-16, 14)) for i in range(22)]
            pen.line(points, fill=70, width=3, joint="curve")
        else:
            pen.text((round(DOTS * 0.95) + dice.randint(-1, 1), y + dice.randint(-1, 1)), line, fill=38, font=face)
        y += step
    return image


def worn(image, dice):
    """What a copier does: a small turn, dust, grain, a grey edge."""
    image = image.rotate(-0.7, resample=Image.Resampling.BICUBIC, fillcolor=250)
    pen = ImageDraw.Draw(image)
    for _ in range(170):
        x, y, r = dice.randrange(WIDTH), dice.randrange(HEIGHT), dice.choice((1, 1, 1, 2))
        pen.ellipse((x - r, y - r, x + r, y + r), fill=dice.randint(90, 190))
    pen.line((WIDTH - 14, 0, WIDTH - 9, HEIGHT), fill=200, width=5)
    coarse = Image.frombytes("L", (WIDTH // 2, HEIGHT // 2), dice.randbytes((WIDTH // 2) * (HEIGHT // 2)))
    grain = coarse.resize(image.size).point(lambda value: value // 12)
    return ImageChops.subtract(image.filter(ImageFilter.GaussianBlur(0.6)), grain)
