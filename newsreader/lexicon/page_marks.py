"""Names that pages give, in markup, to the parts at the top of a story."""

from __future__ import annotations

# Meta tags, in the order in which they are believed.
AUTHOR_METAS: tuple[str, ...] = (
    "article:author_name", "author", "article:author", "og:article:author", "og:author",
    "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "dc.contributor",
    "byl", "cxenseparse:author", "articleauthor", "article:byline", "authors", "creator",
)  # fmt: skip
PUBLISHED_METAS: tuple[str, ...] = (
    "article:published_time", "og:article:published_time", "article:published", "datepublished",
    "published_time", "og:published_time", "parsely-pub-date", "date.available", "pubdate",
    "publishdate", "publish-date", "publish_date", "published", "publication_date",
    "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created",
    "dc.date.created", "cxenseparse:recs:publishtime", "sailthru.date", "date.created",
    "datecreated", "created", "date", "og:pubdate", "rnews:datepublished",
    "originalpublicationdate",
    "article_date_original", "citation_publication_date", "doc_date", "timestamp",
)  # fmt: skip
UPDATED_METAS: tuple[str, ...] = (
    "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified",
    "article:modified", "date.modified", "dcterms.modified", "dc.date.modified", "last-modified",
    "lastmod", "modified", "date.updated", "updated_time", "revised",
)  # fmt: skip
SECTION_METAS: tuple[str, ...] = (
    "article:section", "og:article:section", "section", "parsely-section", "og:section",
    "sailthru.section", "dc.subject.section",
)  # fmt: skip
SITE_METAS: tuple[str, ...] = (
    "og:site_name", "application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher",
    "dcterms.publisher", "copyright",
)  # fmt: skip
TITLE_METAS: tuple[str, ...] = ("og:title", "twitter:title", "dc.title", "dcterms.title")
DESCRIPTION_METAS: tuple[str, ...] = (
    "og:description", "description", "twitter:description", "dc.description",
)  # fmt: skip

# Beginnings of words in class names and ids.
BYLINE_MARKS: tuple[str, ...] = ("byline", "author", "autor", "auteur", "redakteur", "contributor")
# Words of class names and ids.
_STANDFIRST_MARKS = """
    standfirst dek deck subdeck subtitle subheadline subhead subheading strap strapline abstract
    chapeau vorspann lede lead intro introduction teaser excerpt summary sommario subline untertitel
    bajada entradilla sapo sottotitolo synopsis einleitung
    """
STANDFIRST_MARKS: frozenset[str] = frozenset(_STANDFIRST_MARKS.split())
# What holds other people's names and times: comments, teasers of other stories, the page's frame.
_ELSEWHERE_MARKS = """
    comment comments commentlist related recommended recommendations popular sidebar aside footer
    menu nav navigation trending widget mostread carousel promo newsletter bio reply respond
    disqus teasers cards video videos player
    """
ELSEWHERE_MARKS: frozenset[str] = frozenset(_ELSEWHERE_MARKS.split())
_ELSEWHERE_TAGS = "nav footer aside form figure figcaption blockquote"
ELSEWHERE_TAGS: frozenset[str] = frozenset(_ELSEWHERE_TAGS.split())
# The way from the front page to the story.
TRAIL_MARKS: frozenset[str] = frozenset(["breadcrumb", "breadcrumbs", "crumbs"])
PUBLISHED_MARKS: frozenset[str] = frozenset(["published", "pubdate", "created"])
UPDATED_MARKS: frozenset[str] = frozenset(["updated", "modified"])

# What a page of letters to the editor is headed (patterns).
LETTER_TITLES: tuple[str, ...] = (
    r"^letters?(?: to the editor)?(?: ?[:|–-]|$)", r"[:|–-] ?letters?(?: to the editor)?$",
    r"^(?:your|readers['’]?) letters\b",
    r"^postbag\b", r"^leserbriefe?\b", "^courrier des lecteurs", "^cartas al director",
)  # fmt: skip
