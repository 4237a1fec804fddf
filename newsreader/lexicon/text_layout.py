"""Marks of print layouts and of e-mail in plain text."""

from __future__ import annotations

# Whole lines, as regular expressions, by the category under which they are removed.
LAYOUT_LINES: dict[str, tuple[str, ...]] = {
    "pagination": (
        r"[-–—\s]*\d{1,3}[-–—\s]*",
        r"(page|seite|página|pagina|side|sida)\s+\d{1,3}(\s*(of|/|von|de|di|van|av|af)\s*\d{1,3})?",
        r"\d{1,3}\s*(/|of|von)\s*\d{1,3}",
        r"[\[(]?(continue[sd]?|cont'?d\.?|please turn|turn)\b.{0,20}\b(page|over)\b.{0,20}",
        r"[\[(]?(continue reading|read on|more below|weiterlesen|lire la suite|seguir leyendo)\W*",
        r"[\[(]?(fortsetzung|suite|continúa|segue)\b.{0,30}\b(seite|page|página|pagina)\b.{0,10}",
    ),
    "divider": (r"[\W_]+", r"(\W\s*)?(ends?|mf)(\s*\W)?"),
    "link": (r"[\[(<]?(https?://|www\.)\S+[\])>]?", r"\[\d{1,3}\]\s*(https?://|www\.)\S+"),
    "email": (
        r"(view|read|open|see|click to view) this (e-?mail|newsletter|message)\b.{0,80}",
        r"(having )?trouble (viewing|reading|seeing)\b.{0,120}",
        r"(click here to |to )?(unsubscribe|opt out)\b.{0,120}",
        r".{0,60}\b(unsubscribe|update your preferences)\b.{0,120}",
        r".{0,60}\bmanage (your )?(preferences|subscriptions?)\b.{0,120}",
        r"(you are receiving|you received|you're receiving|why did i get) this\b.{0,200}",
        r"this (e-?mail|newsletter|message) (was|is|has been) sent\b.{0,160}",
        r"(was this|did someone) (e-?mail|forward|newsletter)\w* .{0,100}",
        r"(forwarded|original) message\b.{0,40}",
        r"(from|to|cc|reply-to|sent|mime-version|message-id)\s*:.{0,160}",
        r"(content-[a-z-]+|list-[a-z-]+)\s*:.{0,160}",
    ),
}  # fmt: skip

# Header fields of an e-mail that hold the headline and the day.
HEADLINE_FIELDS: tuple[str, ...] = ("subject", "betreff", "objet", "asunto", "oggetto")
DATE_FIELDS: tuple[str, ...] = ("date", "sent", "datum", "fecha", "data")

# What begins an item of a list.
BULLETS = "•●▪◦‣·*-"
