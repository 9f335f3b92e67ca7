"""Writes a source as an e-mail (.eml) with its attachments."""

from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from . import source as markup


def make(source, target: Path, attachments):
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = source.get("from"), source.get("to")
    if source.get("cc"):
        message["Cc"] = source.get("cc")
    message["Subject"], message["Date"] = source.get("subject"), source.get("sent")
    message["Message-ID"] = f"<{source.get('id')}@lotsenau.example>"
    lines = []
    for block in source.blocks:
        if block.kind == "lines":
            lines.append("\n".join(block.rows))
        elif block.kind == "item":
            lines.append(f"{block.rows[0]} {markup.plain(block.text)}")
        elif block.kind != "gap":
            lines.append(markup.plain(block.text))
    message.set_content("\n\n".join(lines) + "\n", cte="quoted-printable")
    for name, data in attachments:
        message.add_attachment(data, maintype="application", subtype="pdf", filename=name)
    if message.is_multipart():
        message.set_boundary("=_lotsenau_" + source.get("id"))
    target.write_bytes(message.as_bytes())
