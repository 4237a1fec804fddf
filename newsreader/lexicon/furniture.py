"""Words that give furniture away: names of page elements, and cues in lines.

Compiled from style guides, schema.org and the vocabulary of common publishing systems; no row
names a site, a station or a person. Categories are those of `Removed.category`.
"""

from __future__ import annotations

# Words in an element's class, id or test name, by what they say about the element.
# A row with a space needs all its words.
ELEMENT_WORDS: dict[str, tuple[str, ...]] = {
    "navigation": (
        "nav", "navigation", "navbar", "menu", "submenu", "subnav", "breadcrumb", "breadcrumbs",
        "masthead", "footer", "pagination", "pager", "skip link", "toolbar", "sidebar", "topbar",
        "hamburger", "offcanvas", "tag list", "tags", "taglist", "topics", "keywords",
        "search form", "toc", "jumplink", "jumplinks", "table contents",
    ),
    "related": (
        "related", "relatedlinks", "recommended", "recommend", "recommendation", "recommendations",
        "recirc", "recirculation", "readmore", "read more", "read also", "read next", "more from",
        "more on", "more stories", "most read", "mostread", "most popular", "popular", "trending",
        "taboola", "outbrain", "teaser", "teasers", "promo", "promobox", "onward", "see also",
        "similar", "also like", "also read", "next article", "up next", "latest news", "linkbox",
        "link box", "topstories", "top stories", "carousel", "crosspromo", "upsell", "backlinks",
        "seealso", "inline link", "related articles", "story package", "ranking",
    ),
    "newsletter": (
        "newsletter", "newsletters", "signup", "sign up", "subscribe", "mailing list", "optin",
        "support us", "subscription widget",
    ),
    "paywall": (
        "paywall", "regwall", "piano", "metering", "subscription", "premium offer", "offer",
    ),
    "share": (
        "share", "sharing", "republish", "sharebar", "sharedaddy", "addtoany", "addthis", "social",
        "socials",
        "follow", "bookmark", "print button",
    ),
    "advert": (
        "ad", "ads", "adv", "advert", "adverts", "advertisement", "advertising", "advertorial",
        "adslot", "adunit", "adbox", "adwrapper", "adcontainer", "dfp", "gpt", "mpu", "sponsor",
        "sponsored", "anzeige", "werbung", "publicidad", "publicite", "reklam", "reklame",
        "affiliate", "commercial",
    ),
    "comments": (
        "comment", "comments", "disqus", "coral", "vuukle", "discussion", "kommentar", "kommentare",
        "comentarios",
    ),
    "caption": (
        "caption", "captions", "figcaption", "credit", "credits", "photographer", "legend",
        "imagecaption", "bildunterschrift", "bu", "image description", "photo description",
        "picture description", "media description", "image meta",
    ),
    "byline": (
        "byline", "bylines", "author", "authors", "authorbox", "dateline", "timestamp", "datetime",
        "pubdate", "published", "date", "publication date", "article meta", "post meta",
        "entry meta", "contributor", "contributors", "autor", "autoren", "reading time",
        "read time",
    ),
    "author_bio": (
        "bio", "biography", "about author", "author bio", "author info",
    ),
    "player": (
        "player", "video", "videos", "vid", "audio", "podcast", "podcasts", "jwplayer", "vjs",
        "brightcove", "gallery", "slideshow", "lightbox", "transcript button",
    ),
    "control": (
        "poll", "quiz", "survey", "umfrage", "voting", "feedback",
    ),
    "consent": (
        "cookie", "cookies", "consent", "gdpr", "onetrust", "didomi", "privacy notice",
    ),
    "overlay": (
        "modal", "popup", "overlay", "toast", "tooltip", "snackbar", "dialog", "lightbox",
    ),
    "embed": (
        "twitter tweet", "instagram media", "tiktok embed", "fb post", "fb video", "embed social",
        "tweet",
    ),
    "hidden": (
        "visuallyhidden", "visually hidden", "sr only", "screen reader text", "hidden",
        "screenreader", "srt", "noprint",
    ),
    "disclosure": (
        "disclaimer", "disclosure", "copyright", "correction policy", "trust",
    ),
}  # fmt: skip

# Words that are run together with those above, before or after them ("relatedposts").
BOX_WORDS: tuple[str, ...] = (
    "area",
    "article",
    "articles",
    "bar",
    "block",
    "box",
    "button",
    "card",
    "container",
    "content",
    "embed",
    "feed",
    "footer",
    "form",
    "header",
    "holder",
    "image",
    "inline",
    "inner",
    "item",
    "items",
    "label",
    "line",
    "link",
    "links",
    "list",
    "media",
    "module",
    "news",
    "page",
    "panel",
    "photo",
    "post",
    "posts",
    "section",
    "site",
    "slot",
    "stories",
    "story",
    "strip",
    "text",
    "title",
    "top",
    "unit",
    "widget",
    "widgets",
    "wrap",
    "wrapper",
)

ELEMENT_TAGS: dict[str, str] = {
    "nav": "navigation",
    "footer": "navigation",
    "form": "control",
    "button": "control",
    "select": "control",
    "textarea": "control",
    "input": "control",
    "label": "control",
    "fieldset": "control",
    "dialog": "overlay",
    "figure": "caption",
    "figcaption": "caption",
    "picture": "caption",
    "video": "player",
    "address": "byline",
    "amp-ad": "advert",
    "amp-embed": "advert",
    "amp-sticky-ad": "advert",
    "amp-consent": "consent",
    "amp-sidebar": "navigation",
}

ELEMENT_ROLES: dict[str, str] = {
    "navigation": "navigation",
    "banner": "navigation",
    "contentinfo": "navigation",
    "search": "control",
    "button": "control",
    "dialog": "overlay",
    "alertdialog": "overlay",
    "tooltip": "overlay",
    "menu": "navigation",
    "menubar": "navigation",
}

# Whole lines, without case, digits and outer punctuation.
LABELS: dict[str, tuple[str, ...]] = {
    "advert": (
        "ad", "ads", "adv", "advert", "advertisement", "advertising", "article content",
        "sponsored", "sponsored content", "sponsored links", "paid content", "hide ad",
        "report this ad", "paid for by", "story continues below",
        "story continues below advertisement", "continue reading below", "article continues below",
        "article continues after advertisement", "advertisement story continues below",
        "scroll to continue", "scroll to continue with content", "promoted", "promoted stories",
        "remove ads", "anzeige", "werbung", "publicidad", "publicité", "pubblicità", "reklame",
        "reklam", "annonce", "annons", "advertentie", "広告", "реклама", "artikel continues below",
        "article continues", "continues below", "don't want to see this", "quảng cáo", "iklan",
        "ilan", "quang cao", "anuncio", "anuncios",
    ),
    "related": (
        "read more", "read also", "also read", "more", "related", "related articles",
        "related stories", "related story", "related topics", "related content", "related news",
        "related links", "related coverage", "related reading", "related video", "related videos",
        "recommended", "recommended stories", "recommended reading", "recommended videos",
        "recommended for you", "recommended from editorial", "you may like", "you might like",
        "you may also like", "you might also like", "you may also be interested in",
        "what to read next", "read next", "up next", "next up", "see also", "see more",
        "more like this", "more about", "more on", "more on this", "more on this story",
        "more on this topic", "more stories", "more news", "more top stories", "more to read",
        "more from", "most read", "most popular", "most viewed", "most shared", "trending",
        "trending now", "top stories", "latest", "latest news", "latest stories", "latest videos",
        "in case you missed it", "don't miss", "editor's picks", "editors' picks", "must read",
        "around the web", "related internet links", "useful links", "from around the web",
        "elsewhere", "further reading", "popular", "popular now", "what's trending", "poll",
        "quick poll", "readers' poll", "quiz",
        "visual stories", "end of article", "topics", "categories", "tags", "filed under",
        "explore more", "keep reading", "discover more", "tagged", "jump to", "on this page",
        "in this article", "in this story",
        "jump to recipe", "skip to recipe", "table of contents", "contents", "lesen sie auch",
        "mehr zum thema", "lesen sie mehr", "mehr dazu", "weitere artikel", "weiterlesen",
        "auch interessant", "das könnte sie auch interessieren", "themen", "weitere themen",
        "passend dazu", "zum thema", "lesetipps", "meistgelesen", "mehr aus", "passend zum thema",
        "schlagworte", "mehr zu", "lesen sie hier", "verwandte themen", "quellen",
        "links zum thema", "stichwörter", "empfohlener artikel", "empfohlene artikel",
        "empfehlungen der redaktion", "empfehlung der redaktion", "mehr lesen", "lire aussi",
        "à lire aussi", "voir aussi", "sur le même sujet", "en lire plus", "a lire aussi",
        "à lire également", "lee también", "leer más", "te puede interesar", "más información",
        "más noticias", "noticias relacionadas", "ver más", "temas", "leggi anche",
        "potrebbe interessarti", "lees ook", "meer over", "læs også", "les også", "läs också",
        "läs mer", "les mer", "lue myös", "czytaj także", "czytaj też", "zobacz także",
        "leia também", "leia mais", "čtěte také", "ilgili haberler", "haberler", "関連記事",
        "あわせて読みたい", "おすすめ記事", "관련기사", "читайте также", "baca juga",
        "xem thêm", "tin liên quan",
    ),
    "share": (
        "share", "share this", "share this article", "share this story", "share this page",
        "share this post", "share on", "share article", "share via", "share comments",
        "share this articlecomments", "copy link", "copy url", "copied", "link copied", "email",
        "e-mail", "facebook", "twitter", "x", "whatsapp", "linkedin", "reddit", "telegram",
        "story saved", "article saved",
        "pinterest", "tumblr", "social sharing", "email link", "messenger", "bluesky", "threads",
        "flipboard", "print", "print this article", "save", "save article", "bookmark", "tweet",
        "like", "follow", "follow us", "follow us on", "gift this article", "add us on google",
        "add as a preferred source on google", "add as preferred source", "article body",
        "listen to this article", "share full article", "more sharing options", "more options",
        "text size", "instagram", "youtube", "tiktok", "teilen", "merken", "drucken",
        "artikel teilen", "kommentare", "feedback", "vorlesen", "artikel merken", "artikel drucken",
        "partager", "imprimer", "compartir", "guardar", "condividi", "stampa", "delen", "dela",
        "del", "kopier lenke", "udostępnij", "compartilhar", "paylaş", "シェア", "ツイート", "공유",
        "поделиться", "chia sẻ", "bagikan", "link kopieren",
    ),
    "comments": (
        "report a comment", "report this comment", "comment guidelines", "comments: our rules",
        "conversation", "discussion", "discussion about this post", "reader comments",
        "readers' comments", "leave a reply", "post comment", "comments", "comment",
        "write a comment", "leave a comment", "add a comment", "post a comment", "view comments",
        "show comments", "join the conversation", "join the discussion",
        "join our commenting forum", "have your say", "be the first to comment", "no comments",
        "what do you think", "comments are closed", "commentaires", "comentarios", "reacties",
        "reageer", "kommentieren", "diskutieren", "kommentarer", "commenti",
    ),
    "player": (
        "back to video", "more videos", "top videos", "back to top", "watch", "watch now",
        "watch live", "watch video", "watch the video", "play", "play video", "loading", "video",
        "videos", "audio", "podcast", "listen", "listen now", "live", "listen to article",
        "now playing", "on air now", "on air", "play audio", "advertisement skip", "gallery",
        "view gallery", "photos", "slideshow", "transcript", "unmute", "mute", "pause",
        "picture gallery", "image gallery", "this video can not be played", "media caption",
        "image source", "image caption", "open image in gallery", "bild", "foto",
        "view image in fullscreen", "toggle caption", "hide caption", "enlarge", "expand", "close",
        "enlarge image", "expand image", "fotostrecke", "bildergalerie", "vollbild",
        "opens in new window", "opens new tab", "placeholder image", "hauptinhalt", "inhalt",
        "mostrar comentarios", "stellenmarkt", "artikel zum hören", "video player is loading",
    ),
    "newsletter": (
        "newsletter", "newsletters", "sign up", "subscribe", "subscribe now", "email address",
        "your email address", "sign up for our emails", "sign up now", "get the newsletter",
        "sign up for free", "register", "sign in", "log in", "login", "register now", "join now",
        "submit", "abonnieren", "anmelden", "jetzt abonnieren", "s'abonner", "s'inscrire",
        "suscríbete", "suscribirse", "iscriviti", "abonneren", "prenumerera", "abonner",
        "subscribe to our newsletter", "thanks for signing up", "follow us on social media",
    ),
    "byline": (
        "published", "updated", "last updated", "author of the article", "author", "authors", "by",
        "reporter", "writer", "staff writer", "news editor", "editor", "correspondent",
        "contributors", "written by", "reporting by", "about the author", "about the authors",
        "von", "autor", "stand", "exclusive", "breaking", "breaking news", "premium", "opinion",
        "analysis", "story", "news", "analyse", "kommentar",
    ),
}  # fmt: skip

# Patterns at the start of a line, without case; `$` asks for the whole line.
LINE_CUES: dict[str, tuple[str, ...]] = {
    "share": (
        (
            r"you can (also )?(find|see|view|read) (this|your saved) (story|article|page)\w* "
            r".{0,40}\b(in|under) (my|your)\b.{0,80}$"
        ),
        r".{0,60}\bnavigating to the (user|profile|account|menu) icon\b.{0,60}$",
        r"share (to|on|this|via|with|it on|your)\b[^.!?]{0,60}$",
        (
            "(teilen|partager|compartir|condividi|delen|del|dela) (auf|via|per|sur|en|su|op|på|"
            r"este|cet|diesen?)\b[^.!?]{0,60}$"
        ),
    ),
    "comments": (
        (
            r"(join|take part in|be part of) .{0,60}\b(conversations?|community|discussions?|"
            r"debate)\b.{0,120}$"
        ),
        (
            "(you must|you need to|please) (be |first )?(confirm|log|sign|register|agree|verify|"
            r"accept|enter)\w*\b.{0,160}$"
        ),
    ),
    "related": (
        "(scroll (down )?to (read|continue|view)|discover our|choose your|explore our) .{0,80}$",
        r"(le|te) puede interesar\b",
        "notas relacionadas$",
        r"sorted by\b.{0,40}$",
        r"missed the\b.{0,60}\?",
        r"tipp ?: .{0,160}(hier|finden sie|lesen)\b",
        r"weiterführender? links?\b.{0,60}$",
        (
            "(vorschau|nächster|vorheriger|previous|next) (auf|artikel|beitrag|article|post|"
            r"story)\b.{0,60}$"
        ),
        "(read|see|find out|discover|learn)( more| also| next| now| this)? ?[:>→»|–]",
        "(also|must) read ?[:>→»|–-]",
        r"(arrow )?more ?[:>→»|] ?\S",
        (
            "(more|latest|most read|most popular|trending|top stories|explore) (on|from|in|by|"
            r"about) \S+( \S+){0,5}$"
        ),
        (
            "(related|recommended|see also|watch|listen|in pictures|explainer|further reading|"
            "dig deeper|go deeper|don't miss|in case you missed it|icymi|opinion|live|video|"
            r"podcast|gallery|photos) ?[:|»>] ?\S"
        ),
        (
            "read (the )?(more|full story|full article|latest|all the latest|our) (from|about|on|"
            "stories|news|here|coverage)"
        ),
        "read the (full|original) (story|article|report|interview|piece)( here| on| at|$)",
        r"(see|click|tap|view|find|check out) (here|more|all|below|our)\b.{0,80}$",
        (
            r"(for more|to (see|read|find) (more|all|other|the latest|additional)) .{0,90}\b(click|"
            r"visit|here|page|follow|check|go to|head to)\b"
        ),
        r"to find out more\b.{0,120}\b(follow|join|listen to) (our|us)\b.{0,80}$",
        r"click here\b",
        r"tap here\b",
        "the latest .{3,60}(stories|news)[:.]?$",
        r"here are some (of our )?(other|more|related)\b",
        "latest (national|local|world|sports?) stories",
        r"lesen sie (auch|hier|dazu|mehr|jetzt|weiter|außerdem|zum)\b.{0,250}$",
        r"(lesen sie|mehr|auch|hier|dazu) ?(auch|zum thema|dazu|lesen)? ?[:>»|] ?\S",
        (
            "(mehr|weitere|alle|aktuelle) (zum thema|zu|über|aus|nachrichten|artikel|"
            r"informationen|meldungen|news|infos|beiträge|texte)\b.{0,90}$"
        ),
        r"(à )?(a )?lire (aussi|également|la suite)\b",
        (
            "(lee|lea|leer|ver|te puede interesar|más información) ?(también|además|más|"
            r"en)?\b ?[:|>]"
        ),
        r"leggi anche\b",
        r"lees ook\b",
        r"meer over\b.{0,60}$",
        r"(læs|les|läs) (også|mer|också|mere|flere|fler)\b.{0,140}$",
        r"(czytaj|zobacz|przeczytaj) (także|też|również|więcej)\b",
        r"leia (também|mais)\b",
        r"čtěte (také|též|i)\b",
        r"(baca juga|simak juga)\b",
        r"(xem thêm|đọc thêm)\b",
        "читайте также",
        "das könnte (sie|dich|ihnen|euch) (auch )?(interessieren|gefallen)",
        "hintergrund ?[:|]",
        r"zum (thema|weiterlesen|artikel|video|newsletter|kommentar)\b.{0,60}$",
        "【.{0,12}(関連|あわせて|写真|動画|画像).{0,40}】",
        r"(?!»[^»]*«)[▶▷►➡→⇒≫»>■◆▼☞]+ ?\S.{0,120}$",
    ),
    "radio_promo": (
        r".{0,200}\bwherever you (get|find|listen to|download) your podcasts\b",
        (
            r"(hear|first for|listen to|listen|tune in to|tune in|catch) .{0,160}\b(dab\+?|"
            r"smart ?speakers?|alexa|on the hour|every hour|\d{2,3}(\.\d)? ?fm|our app|(the|"
            r"on) [\w' ]{0,24}app)\b"
        ),
        r"(hear|listen to) (all )?the latest\b",
        r"(you're|you are) listening to\b",
        r"(on|coming up on) air\b.{0,60}$",
        r"get (all )?the latest .{0,100}\b(app|radio|dab|smart ?speaker)\b",
        r"download (the|our) .{0,60}\bapp\b",
    ),
    "sponsor": (
        (
            r"(a (message|word|note) from|this (issue|edition|newsletter) is (brought to you|"
            r"supported) by) (our|today's|this week's) (sponsors?|partners?|advertisers?)\b.{0,60}$"
        ),
    ),
    "newsletter": (
        (
            r"(you are|you're|you were|you have been) (receiving|getting|sent) (our|this "
            r"(e-?mail|mail|message|newsletter|because|as))\b.{0,200}$"
        ),
        r"you (have )?received this (e-?mail|message|newsletter)\b.{0,200}$",
        r"this (e-?mail|newsletter|message) (was|is|has been) sent to\b.{0,160}$",
        r"(click here to |to )?unsubscribe( here| at any| from (this|our)| ?[|•·,./]|$).{0,120}$",
        r"(view|read|open) .{0,30}\bin (your|a) (web )?browser\b.{0,60}$",
        r"(was this|did someone) (e-?mail|forward|newsletter)\w* .{0,100}$",
        (
            r"by (signing|subscribing|providing|entering|submitting|clicking|registering)\b.{0,120}"
            r"\b(terms|privacy|consent|agree|receive)\b"
        ),
        (
            r"\*? ?i (understand|agree|consent|accept|have read|would like to receive)\b.{0,160}"
            r"\b(terms|polic(y|ies)|agreement|privacy|e-?mails?|newsletters?)\b.{0,60}$"
        ),
        r"(please )?(enter|provide) (a valid|your) e-?mail\b.{0,40}$",
        r"there was an (error|issue|problem)\b.{0,80}\b(e-?mail|again|later)\b.{0,20}$",
        r"(a|your) (welcome|confirmation) e-?mail\b.{0,120}$",
        r"the (next|latest) (issue|edition) of .{0,80}\binbox\b.{0,20}$",
        (
            "(get|receive) (our|the|regular|instant|e-?mail|free|"
            r"all)\b[^.!?]{0,60}\b(newsletters?|updates|alerts|notifications|bulletins?)\b.{0,80}$"
        ),
        r"(unterstütze?n?|werde[nt]?|spende[nt]?) (uns|sie|mitglied|du)\b.{0,120}$",
        r"melde dich\b.{0,200}$",
        (
            "(erhalten|bekommen|abonnieren|folgen|folge|folgst|abonniere|verpassen) (sie|du|"
            r"uns)?\b.{0,200}(newsletter|push|whatsapp|kanal|postfach|updates|benachrichtigung)"
        ),
        (
            r"(?=.{0,200}\bnewsletter\b).{0,160}\b(anmelden|anmeldung|hier|kostenlos|täglich|"
            r"abonnieren|abonniere)\b.{0,80}$"
        ),
        "push-?benachrichtigung",
        r"hier (können|finden) sie .{0,80}\b(podcasts?|newsletter|app|videos?)\b.{0,60}$",
        r"(unabhängiger|guter) journalismus (braucht|kostet)\b.{0,120}$",
        (
            r"(join|ikuti|cek|únete|abonn\w+|folg\w*|suivez|síguenos|seguici|följ|"
            r"følg)\b.{0,120}\b(whatsapp|telegram)\b"
        ),
        r"(sie lesen gerade|mehr lesekomfort)\b",
        r"(sign|signed) up (to|for|here|now|today|below|and|with)\b.{0,250}$",
        r"subscribe (to|here|now|today|for|below|and|via|on)\b.{0,250}$",
        (
            r"(get|have|receive|enjoy) .{0,140}\b(in|to|into|straight to) (your|their|"
            "my) (e-?mail |mail)?(inbox|device|phone|mailbox)"
        ),
        (
            "get (the )?(daily|weekly|breaking|latest|real-time|our|top|more|local|"
            r"exclusive)\b.{0,90}\b(news|newsletter|updates?|alerts?|headlines|stories|emails?|"
            r"insights?)\b.{0,80}$"
        ),
        (
            r"(join|get|try|follow|like|find) (us|our|the|me) .{0,90}\b(newsletter|whatsapp|"
            "telegram|facebook|instagram|twitter|youtube|tiktok|linkedin|google news|on x|threads|"
            r"bluesky|channel|social media)\b"
        ),
        (
            r"follow (?!(up|the|a|in|his|her|their|orders)\b)[\w@.’' ]{1,50}\b(on|for) (facebook|"
            "twitter|x|instagram|google news|youtube|tiktok|social media|linkedin|whatsapp|"
            r"telegram|threads|bluesky|apple news|flipboard|mastodon|more|the latest)\b"
        ),
        r"follow us\b",
        (
            r"follow (?!(up|the|a|in|his|her|their|orders)\b)[\w@.’' -]{1,50} on .{0,90}\b("
            r"facebook|instagram|tiktok|youtube|whatsapp)\b.{0,60}$"
        ),
        r"(you can )?(also )?follow (him|her|them|me|the author|our)\b.{0,90}$",
        r"(download|get|install) (the|our) .{0,60}\b(app|apps)\b",
        (
            "(want|looking for|hungry for|love|need|craving) (more|to (read|get|stay|receive|"
            r"hear))\b.{0,160}(\?|newsletter|inbox|sign up|subscribe|$)"
        ),
        (
            r"(don't|never|do not) miss (out|a|an|any|the)\b.{0,160}(story|stories|newsletter|"
            "update|news|inbox|follow|sign|subscribe|episode|moment)"
        ),
        r"stay (up to date|informed|ahead|in the know|on top|tuned|connected|updated)\b.{0,160}$",
        r"stay with \S+( \S+){0,3} (for|as)\b.{0,100}$",
        r"readers like you\b.{0,200}$",
        r"will you (chip in|donate|give|support|join|help us)\b.{0,200}$",
        r"(enjoying|enjoyed|liked?|loved?) (this|our) (story|article|post|newsletter)\b.{0,160}$",
        r"keep up (to date|with)\b.{0,120}(newsletter|follow|sign|subscribe|app|inbox|here)",
        r"our website is the place\b",
        r"(please )?bookmark\b",
        r"(please )?add us (as|on|to)\b",
        (
            r"for (the )?(latest|breaking|more) .{0,100}\b(download|follow|subscribe|sign up|visit|"
            r"join)\b"
        ),
        r"(abonnieren|abonniere|folgen|folge) (sie|uns|dem|den|unseren?|hier|jetzt|du)\b",
        r"(jetzt|hier) .{0,60}(newsletter|abonnieren|anmelden|kostenlos)\b",
        r".{0,60}\bnewsletter\b.{0,40}(abonnieren|anmelden|bestellen|erhalten)",
        r"(suscríbete|apúntate|recibe|síguenos|sigue)\b.{0,160}$",
        r"(abonnez-vous|inscrivez-vous|recevez|suivez)\b.{0,160}$",
        r"(iscriviti|seguici)\b",
        r"(følg|følg oss|følg os|följ)\b.{0,100}$",
        r"exclusive (articles|content|stories|access) (from|by|to)\b",
        r"unlimited (online|digital)? ?access\b",
    ),
    "contact": (
        (
            "(kontakt|ansprechpartner(in)?|pressekontakt|media contact|press contact|"
            "originalpublikation) ?:?$"
        ),
        (
            "((wie )?hat ihnen (der|dieser) (artikel|beitrag|text) (gefallen|geholfen)|"
            "fehler (gefunden|entdeckt|melden)|haben sie (einen|eine|hinweise)|"
            r"kontaktieren sie)\b.{0,120}$"
        ),
        r"(have|seen|spotted|noticed) .{0,40}\b(error|mistake|typo)\b.{0,60}$",
        (
            "(got|have|do you have|did you|were you|are you|(do you )?know|seen|spotted) (a|any|an|"
            r"more|some(one|body)|anyone|something|you|affected|information|been|anything)\b.{0,160}(e-?mail|contact|"
            r"get in touch|let us know|whatsapp|call us|tell us|news ?(room|desk)|(tele)?phone|"
            r"\btip\b|@|\b(story|stories|news|video|photos?|pictures?) for us\b)"
        ),
        (
            "(e-?mail|contact|message|text|call|write to|reach|ring) (us|the newsroom|our|me|"
            r"the author|this reporter|the reporter|the writer)\b"
        ),
        r"(e-?mail|contact|kontakt|tips?|e-post|mail) ?:? ?[\w.+-]+@[\w.-]+\.?$",
        r"(e-?mail|contact)( the (author|writer|reporter))?( at)? ?:? [\w.+-]+@[\w.-]+",
        r"get in (touch|contact) (with|by|at|via)\b.{0,60}(us|our|news|team|desk|e-?mail)",
        (
            "(send|share|submit|tell) (us )?(your|a|any) (story|stories|tips?|photos|pictures|"
            r"news|thoughts|letters|views|experiences|comments)\b.{0,180}$"
        ),
        (
            "to (share|submit|report|send) (your|a|any|us) .{0,90}(e-?mail|call|contact|text|"
            "whatsapp|@)"
        ),
        (
            "(let us know|tell us|share your thoughts|join the conversation|have your say|"
            r"what do you (think|make of))\b.{0,160}$"
        ),
        (
            r"[^“”\"]{0,160}\bhave your say\b[^“”\"]{0,60}\b(comments?|below)\b.{0,40}$"
        ),
        (
            r"if you (have|know|want|would like|wish)\b.{0,140}\b(e-?mail|contact|get in touch|"
            r"message|write to) (us|our|the newsroom|me)\b"
        ),
        r"[\w.+-]+@[\w-]+\.[\w.-]+$",
        r"(twitter|x|instagram|bluesky) ?:? ?@\w+$",
        r"@\w{2,30}$",
        r"(is|was) this (page|article|story|information|content) (useful|helpful)\b.{0,20}$",
        r"did you find (what you were|this|the information)\b.{0,60}$",
        r"please do not .{0,60}\b(personal (details|information))\b.{0,60}$",
        (
            r"please (select|give|provide|tell us) .{0,80}\b(reason|details|problem)\b.{0,80}"
            r"\b(report|comment)"
        ),
        r"(contact|know more)\b.{0,30}$",
        r"[^“”\"]{0,120}\btell us (all )?(about it )?(at|by|on|via) [^“”\" ]{0,40}@\S+.{0,80}$",
        r"(haben|kennen|wissen) sie .{0,120}(schreiben|mailen|kontakt|redaktion)\b",
    ),
    "paywall": (
        (
            r".{0,120}\b(otro dispositivo|autre appareil|another device|anderen gerät|"
            r"other device)\b"
        ),
        r"(votre abonnement|tu suscripción|your subscription|ihr abonnement|ihr abo)\b",
        r"il vous reste \d",
        r"(la suite|cet article|l.article|contenu)\b.{0,30} réservée?",
        r"als abonnee\b",
        r"(lecture|vous (pouvez|ne pouvez)) .{0,80}(appareil|compte)\b",
        r"\d+ wochen? (kostenlos|gratis)\b",
        (
            "(this|the) (content|article|story) is (reserved|available|exclusive|only|for|"
            r"free)\b.{0,60}(subscribers?|members?|register|registered|to read)"
        ),
        (
            "(subscribe|register|sign in|log in|create an account|already a (subscriber|member)|"
            r"become a (subscriber|member))\b.{0,160}(unlock|account|continue|read|access|subscri|"
            "login|log in|sign in|member|$)"
        ),
        r"(create|get|open) (a|an|your) (free )?account\b",
        r"registration is\b",
        r"[^“”\"]{0,120}\b(sign|log)[- ]?in\b.{0,40}\b(an|your) account\b.{0,20}$",
        r"(to )?(continue|keep) reading\b",
        (
            "to (read|view|access|continue) (this|the|more|on|reading) .{0,80}(subscri|register|"
            "sign|log in|account)"
        ),
        r"access articles\b",
        r"enjoy (additional|unlimited|the latest|more)\b.{0,80}$",
        "support (local|our|independent|quality|the) .{0,30}(journalism|newsroom|reporting|work)",
        r"(thank you|thanks) for (reading|subscribing|your support|visiting)\b.{0,160}$",
        (
            r"if you('re| are) (already|seeing|a subscriber|not a)\b.{0,120}(subscri|log|sign|"
            "member|message)"
        ),
        r"(you have|you've) (reached|read|used|viewed|\d)\b.{0,80}(articles?|limit|free)",
        r"daily (puzzles|content from|crosswords?)\b",
        r"(jetzt )?(weiterlesen|testen|freischalten) mit\b",
        (
            "(dieser|diesen) artikel .{0,60}(abonnenten|lesen|premium|weiterlesen|freischalten|"
            r"plus)\b.{0,60}$"
        ),
        "(sie haben bereits|schon abonnent|bereits abonnent|bereits registriert|noch kein abo)",
        "(cet article est|article) réservé",
        "(contenido|noticia) (exclusiv|para suscript)",
        r"get (full|unlimited|instant) (digital )?access\b",
        r"(\w+ ){0,4}(e-?paper|epaper),? an electronic replica\b",
    ),
    "advert": (
        r"(this )?advertisement\b.{0,80}$",
        r"ad(vertisement)? \d",
        r"(story|article|content) continues (below|after)\b.{0,40}$",
        r"(sponsored|presented|brought to you|paid for|powered|promoted) by\b.{0,60}$",
        (
            r"(this|the|our|today's) (\w+ ){1,3}(is|are|was|were) "
            r"(brought to you|sponsored|presented|paid for|powered) by\b"
        ),
        r"anzeige\b.{0,30}$",
        r"we apologi[sz]e, but this video\b",
        "try refreshing your browser",
        r"press shift question mark\b",
        r".{0,60}\baccessible (video|audio|media) player\b.{0,20}$",
        r"\d+ seconds? of \d",
        r"(vote|poll) ?: .{0,120}\?$",
        r"\d+\+? votes?( so far)?$",
        (
            "(this|the) (audio|article|text|version|narration)( version)?"
            "( of this (article|story))? (is|was|has been) "
            r"((made|generated|created|read|narrated|voiced)\b.{0,40}\b)?"
            r"(ai|computer|automated|automatically|machine|voice)\b"
        ),
        r"tap here to\b",
        r"don't want to see this\b",
        r"\[?(ad|anzeige|werbung|annonce)\]?$",
        r"\[ ?(ad|advert|advertisement|advertorial|anzeige|werbung|annonce) ?\]",
    ),
    "player": (
        r"(you can )?(watch|hear|listen to|see|view|read) [^.!?“”\"]{3,120}\b(here|below) ?:?$",
        r"if you're unable to (load|see|view)\b.{0,60}\b(click|here|refresh|try)\b.{0,20}$",
        r"to (display|view|see|show|load) (this|the) (content|post|embed|map|video)\b.{0,160}$",
        r".{0,60}\b(your )?browser('s)? (extensions?|blockers?|settings)\b",
        (
            "(sorry, )?(this|the|your) (video|audio|film|clip|content|media|player|browser)"
            r"\b[^.]{0,60}\b(unavailable|not (currently )?available|"
            "(can('t|not)|could not|couldn't) (be )?"
            r"(play|show|display|load|find|found)\w*)\b(?! to (the|a|any)\b)"
        ),
        (
            r"to (view|watch|play|hear) (this|the) (video|audio|clip|media)\b.{0,80}"
            r"\b(enable|browser)\b"
        ),
    ),
    "caption": (
        (
            r".{20,450}[.!?…”\"'] \(?(file )?(photos?|pictures?|images?|pics?|ap photo)"
            r" ?(by|courtesy|supplied|credit|from|/)\W? ?\S.{0,80}$"
        ),
        (
            r".{20,450}[.!?…][”\"’']? \(?(?-i:AAP|AFP|AP|Bloomberg|EPA|Getty|PA|Reuters|Supplied)"
            r"\b( (?-i:[A-Z])\S+){0,3}(/\S+)?( via \S+ \S+)?\)?$"
        ),
        r".{20,450}[.!?…][”\"’']? \((?-i:[A-Z])[\w’'. -]{2,40}/[\w ]{2,40}\)$",
        r"[^|.!?]{2,80} \| [^|]{2,60} \| [^|]{2,60}$",
        (
            r".{0,300}[.!?…)] \(?(photos?|pictures?|images?|pics?|credit|foto|"
            r"bild)( by)?: ?\S.{0,60}$"
        ),
        (
            r"\(?(photo|photos|picture|pictures|image|images|credit|photograph|photography|"
            "illustration|graphic|video|credits|pic|pics|file photo|file image|artwork|foto|fotos|"
            "bild|bilder|bildquelle|grafik|bildnachweis|imagen|imago|zdjęcie|fotó|kuva|"
            "photo courtesy|picture courtesy|image courtesy|file picture|library image|"
            r"stock image)( credit| source| caption| courtesy| by| of| via)*\)? ?[:©/|] ?\S"
        ),
        (
            "(photo|picture|image|photograph|illustration|graphic|foto|pic)s? (by|courtesy|credit|"
            "from|via|supplied|provided) .{0,80}$"
        ),
        (
            r".{0,400}\((photos?|pictures?|images?|pics?|credit|photograph|image credit|"
            r"photo credit)( by|:| courtesy of) [^()]{2,80}\)$"
        ),
        "[©ⓒ]",
        r"\(c\) ?\S",
        (
            r"\(?(via |by )?(getty images?|alamy|shutterstock|istock|unsplash|pexels|pixabay|"
            r"wikimedia( commons)?|imago( images)?|picture alliance|adobe stock|dpa)\b.{0,60}$"
        ),
        r"(image|media|figure|photo) (caption|source|credit)\b",
        (
            "(a )?(file|stock|library|handout|undated|archive|screengrab|screenshot) (photo|image|"
            r"picture|pic|from|via|of)\b.{0,80}$"
        ),
        r"pictured(( from| right| left| above| below| at)\b|[,:]).{0,400}$",
        "(above|below|left|right|clockwise)( from| left| right)?:",
        r"(symbolbild|archivbild|symbolfoto|archivfoto)\b",
    ),
    "byline": (
        r"[^.!?]{0,100}\b(19|20)\d\d\b[^.!?]{0,12}\b\d{1,2}[:.]\d{2}\b.{0,20}$",
        (
            "(online seit|heute|gestern|stand|i dag|aujourd.hui|hoy|"
            r"oggi),? .{0,20}\d{1,2}[:.h]\d{2}.{0,20}$"
        ),
        (
            "(publisert|publicerad|publikacja|oppdatert|uppdaterad|actualizado|actualizada|"
            r"güncelleme|modificat?o?|offentliggjort|julkaistu|gepubliceerd|bijgewerkt)\b.{0,80}\d"
        ),
        r"\d{1,2} [a-zà-ÿ]{3,10} \d{4} ?[(•|–-].{0,60}$",
        r"(von|by) (dpa|afp|ap|reuters|apa|sda|sid|epd|kna)\b.{0,40}$",
        r"by .{2,120}\b\d{1,2}:\d{2}\b.{0,40}$",
        r"by .{2,120}\b(19|20)\d\d\b.{0,40}$",
        (
            r"(by|von|par|por|di|door|av|af) (?-i:[A-ZÀ-Ý])[\w.’'-]*([ ,&|]+(and|und|et|y|e|en|och|"
            r"og|de|van|von|for|in|(?-i:[A-ZÀ-Ý])[\w.’'-]*)){0,9},?( \d.{0,40})?$"
        ),
        r"(by|words|written|reported|edited|produced|text)( by)?: ?\S.{0,60}$",
        (
            "(first |last |originally )?(published|updated|posted|modified|created|aktualisiert|"
            "veröffentlicht|publié|mis à jour|actualizado|publicado|pubblicato|oppdatert|"
            "publisert|uppdaterad|publicerad|opdateret|stand|erstellt|zaktualizowano)( on| at| by|"
            r" am| le| el| il)?( ?[:|]| (\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|"
            "jul|aug|sep|oct|nov|dec|today|yesterday|just|an? |hace|um|vor|heute|"
            "gestern)).{0,120}$"
        ),
        r"\((updated|published|posted)\b.{0,60}\)$",
        r"([a-z]+ ){0,3}(reporter|editor|correspondent|writer|journalist) @\w+$",
        (
            r"\d+ (min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|sec(ond)?s?)\.?( read| ago|"
            "$).{0,20}$"
        ),
        r"(estimated )?reading time\b",
        r"(lesezeit|lesedauer|tiempo de lectura|temps de lecture)\b",
        r"(\w+day,? )?(the )?\d{1,2}(st|nd|rd|th|\.)? [A-Za-zÀ-ÿ]{3,12}\.?,? \d{4}(,? .{0,30})?$",
        r"([A-Za-z]+day,? )?[A-Za-z]{3,9}\.? \d{1,2}(st|nd|rd|th)?,? \d{4}(,? .{0,30})?$",
        r"\d{4}[-./年]\d{1,2}[-./月]\d{1,2}.{0,30}$",
        r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.{0,30}$",
        r"\d{1,2}[:.h]\d{2} ?(am|pm|a\.m\.|p\.m\.|uhr|[a-z]{2,4})?,? .{0,40}\d{4}$",
        r"\d{1,2}[:.]\d{2} ?(am|pm|a\.m\.|p\.m\.|uhr|gmt|bst|cet|cest|est|edt|pst|[a-z]{3,4})?$",
    ),
    "reporting_credit": (
        (
            "((produced?r?|camera|edit(or|ed|ing)?|direct(or|ed)|graphics?|photograph(er|y)|words|"
            "research(er)?|sound|music|design(er)?|illustrations?|video|text|report(er|ing)|"
            "present(er|ed)|narrat(or|ed|ion)|animation|mix(ing)?|kamera|schnitt|redaktion|regie|"
            r"ton)( [a-z]+)?( by)? ?: ?[^:]{3,60}[.,;|]? ?){2,9}$"
        ),
        (
            "(this (entry|post|article)|dieser (eintrag|beitrag|artikel)) (was|wurde|is) (posted|"
            r"filed|tagged|veröffentlicht|verfasst|geschrieben|am)\b"
        ),
        (
            "(posted|filed|tagged|veröffentlicht|verschlagwortet|abgelegt|erstellt|publié|"
            r"publicado) (in|on|by|with|under|am|unter|von|dans|en)\b[^.!?]{0,120}$"
        ),
        r"(bei )?(diesem|dieser) (beitrag|text|artikel) (handelt|gibt|ist|stammt)\b",
        r"(you (may|can) )?re-?publish (this|our) (story|stories|article|articles|work|content)\b",
        r"diese[rs]? .{0,30}(website|seite|werk|inhalte?)\b.{0,60}(lizenz|copyright)",
        (
            r"(the content|content|text|this work|die inhalte)\b.{0,80}(licen[cs]ed|lizenziert|"
            "creative commons)"
        ),
        r"mit (material|informationen|agenturmaterial|inhalten|agenturen)\b.{0,260}$",
        r"(übersetzung|redaktion|schlussredaktion|mitarbeit) ?: ?(?-i:[A-ZÀ-Ý])\S+ .{0,200}$",
        (
            "(diese|dieser|die|der|dies) (meldung|artikel|beitrag|text|nachricht|"
            r"ist)\b.{0,120}(zuerst|erschienen|automatisch|übernommen|übersetz|redaktionell|"
            "agentur|ursprünglich)"
        ),
        r"dieses thema im programm\b",
        (
            "(denne|artikkelen|saken|artikeln) .{0,60}(først|først publisert|tidligere|"
            r"först)\b.{0,60}$"
        ),
        (
            r"(\W ?)?\(?(with )?(additional )?(reporting|writing|editing|research|"
            r"fact.?checking)( and [\w ]{3,20})? (by|from)\b(?!.{0,60}\b(found|shows?|showed|"
            r"suggests?|revealed|said|says)\b)"
        ),
        (
            "[-–—(]? ?with (assistance|files|help|reporting|additional reporting|contributions?|"
            r"input|notes|information|material|inputs|agency|agencies) (from|by)\b"
        ),
        (
            r"[-–—(]{0,3} ?([\w.’',-]+ ){0,25}contributed (reporting|research|to (this|the|our) "
            r"(report|story|article|piece|reporting|coverage|guide|dispatch))\b.{0,60}$"
        ),
        (
            "(this|the) (story|article|report|piece|post|column|interview) (was|is|has been|"
            r"originally|first|appeared)\b.{0,160}(published|updated|corrected|amended|appeared|"
            "republished|produced|translated|written|generated|edited|supplied|provided|property|"
            "part of|made possible|supported|funded)"
        ),
        (
            "((first|originally) )?(published|appeared|posted) (first |originally )?(in|on|by|"
            r"at)\b.{0,90}$"
        ),
        "this (story|article|report) (has been|was) (updated|corrected|edited)",
        r"[-–—] ?(?-i:[A-Z][\w’'-]+ ){1,4}[-–—]?$",
        r"\(?(?-i:([A-Z]{2,8}(/[A-Z][A-Za-z]+)*))\)?$(?<!\d)",
        r"[-–—] ?(?-i:[A-Z]{2,6}|[A-Z][a-z]+)( and (?-i:[A-Z]\w+))?$",
        r"\((?-i:[a-zäöüA-Z]{2,4}(/[a-zäöüA-Z]{2,7}){0,4})\)$",
        r"(quelle|source|fuente|fonte|bron|kilde|källa|źródło|zdroj|kaynak)s? ?: ?\S.{0,80}$",
    ),
    "disclosure": (
        (
            r"(gast)?(kommentare?|beiträge|meinungsbeiträge|dieser beitrag)\b.{0,160}(meinung|"
            "redaktion|autor)"
        ),
        "(hinweis|anmerkung)( der redaktion)? ?:?$",
        "(transparenzhinweis|korrektur)( der redaktion)?( ?[:|]|$)",
        (
            r"editor('s|s'|s)? note ?[:|].{0,40}\b(article|column|headline|piece|post|report|story|"
            r"version)\b"
        ),
        r"les opinions exprimées\b",
        r"this post contains references\b",
        (
            "(our standards|corrections?|disclosure|disclaimer|"
            r"note to readers|clarification|publisher's note)\b ?[:|]"
        ),
        "if you (buy|purchase|click|shop|make a purchase) .{0,90}(commission|links?|earn)",
        (
            "(we|.{3,40}) (may|might|could|can|will) (earn|receive|get|make) (an? )?.{0,30}"
            r"\b(affiliate|commission|small (fee|share|amount)|portion of|share of)"
        ),
        "we independently (select|review|research|evaluate|test)",
        r"(all )?(rights reserved|products? (are|featured|is) independently)\b",
        r"reviews and recommendations are\b",
        r"(copyright|©|\(c\))",
        r"the views expressed\b",
        (
            r"(this|the) (opinion|column|article) (is|does not|reflects)\b.{0,60}\b(views?|"
            "opinions?|represent|reflect)"
        ),
        "all rights reserved",
        r".{2,60}\b(is|are) not responsible for (the )?content (of|on) (external|other)\b.{0,80}$",
        (
            r".{0,240}\b(if you have a|make a|your) complaint\b.{0,160}\b(editor|editorial|"
            r"regulator)\b"
        ),
        (
            "(the )?(content|opinions|information) (on|in|of|expressed|provided) (this|here|"
            r"by)\b.{0,120}(advice|views|reflect|author|purposes)"
        ),
        "(postal address|terms of (use|service)|privacy (policy|notice))",
    ),
    "consent": (
        (
            r"(this |the )?(embedded |external )?(content|embed|video|post|map|tweet) (can ?not|"
            r"can't|could not|couldn't|will not) be (displayed|shown|loaded|played|viewed)"
            r"( (here|without|in your (country|region|browser))\b.{0,60})?\W*$"
        ),
        r"(this )?content (is|may be) provided by .{0,80}\b(cookies|technolog)",
        (
            "(we|this (web)?site|our (web)?site|this page|our partners) (and our partners |"
            r"may )?(uses?|stores?|sets?|need|would like)\b.{0,60}\b(cookies?|your (consent|"
            "permission)|personal data)"
        ),
        (
            r".{0,200}\b(cookies|your (privacy|consent|personal (data|information)|"
            r"device))\b.{0,200}\b(browser|policy|accept|consent|settings|preferences|opt.?out|"
            "third part|website|ads|advertis)"
        ),
        (
            r".{0,200}\bopt(ing)?[- ]out\b.{0,300}\b(advertis|personal information|ccpa|gdpr|"
            "targeted|cookies)"
        ),
        r".{0,120}\bsells? your personal information\b",
        r".{0,160}\b(consent(ed)?|permission|your preferences)\b.{0,80}\bcookies\b",
        "(privacy|cookie)s? ?[&:]",
        "(zustimmen|einwilligung|datenschutz).{0,200}(inhalt|cookies|extern|widerruf)",
        (
            "(an dieser stelle|hier) (finden|steht|befindet|wollen|würden|ist).{0,80}(extern|"
            "inhalt|drittanbieter)"
        ),
        "(empfohlener|externer) (redaktioneller )?inhalt",
        r"um (eingebettete|externe) inhalte\b",
        r"ein klick für den datenschutz$",
        r"wir respektieren (ihre|deine) privatsphäre\b",
        r"(ich bin|sind sie|i am) (damit )?(einverstanden|ok with)\b",
        (
            "(zur anzeige|um diesen|um die) .{0,60}(inhalt|video|karte|social).{0,100}(zustimm|"
            "aktivier|einwillig|cookies)"
        ),
        (
            r"(your|this) browser (is|does|has)\b.{0,60}(not|no longer|support|outdated|disabled|"
            "javascript)"
        ),
        "(please )?(enable|turn on|switch on|activate) javascript",
    ),
    "summary": (
        (
            "(this|the|diese|der|die|sammendraget|denne|oppsummeringen|"
            r"sammanfattningen)\b.{0,40}\b(summary|zusammenfassung|sammendraget|artikel|er|"
            r"är)\b .{0,60}\b(ai|artificial|künstlich|ki|chatgpt|generated|machine|laget av|"
            r"zusammengefasst)\b"
        ),
        "(der|dieser) artikel .{0,20}zusammengefasst",
        "(ai|ki)[- ](generated|summary|zusammenfassung|generiert)",
    ),
    "liveblog": (
        "key (events?|moments?|updates)$",
        "show key events only",
        (
            "(this live ?blog|our live (blog|coverage)|that's (all|it) (from|for) (us|our|me|"
            r"today|now))\b"
        ),
        (
            r"(updated at|posted at|\d+[mhd] ago|\d{1,2}[:.]\d{2} ?(am|pm|gmt|bst|cet|cest|est|"
            "uhr)?)( ?(breaking|latest|key event|new|pinned|updated?))?$"
        ),
        (
            "(welcome to|we're (now )?(closing|pausing|wrapping)|we are (now )?(closing|"
            "pausing)).{0,60}(live|blog|coverage)"
        ),
        r"this is a (breaking|developing) (news? )?story\b",
        r"(more (to|will) follow|more follows|more details (to|will))\b.{0,40}$",
        r"(please )?(refresh|check back|come back)\b.{0,90}(updates?|more|latest|version)",
    ),
}  # fmt: skip

# Words of the trade in attention (patterns); two in a line that says "we" or "our" make a plug.
PLUG_WORDS: tuple[str, ...] = (
    "newsletters?", "sign(ing)? up", "subscri(be|bers?|ption)s?", "bookmark", "our home ?page",
    "inbox", "(our|free) app", "podcasts?", "follow us", "our (web ?)?site", "our readers",
    "our (dedicated |editorial |news |reporting )?team", "unbiased",
    "independent (journalism|news)", "quality journalism", "donat(e|ing|ion)s?",
    "making a contribution", "support us", "click here", "whatsapp", "facebook page",
    "smart ?speakers?", "dab", "one-time (pin|password)", "log ?in", "signed in", "your password",
    "download", "for free", "free of charge", "notifications", "news alerts",
    "latest (news|stories|updates|headlines)", "breaking news", "top stories", "up to date",
    "up-to-the-minute", r"our (\w+ )?(shop|store)", "our (editors|journalists)", "membership",
    "become a (member|supporter|subscriber)", "our coverage", "our journalism",
    "e-?mail (us|address|below)", "your e-?mail", "our (social media|channels?)", "tune in",
    "pay for our", "preferred source", "google news", "tips?", "in touch", "commission",
    "affiliate", "recommend", "chip in", r"free because", r"readers (pay|give)", "adverts?",
    r"\d[\d.]* (a|per) (week|month|year)", "please consider", "on (the )?air", "our links",
    "purchases?", "privacy", "cookies",
)  # fmt: skip

# Work that the people do who are described under a story (patterns).
AUTHOR_JOBS: tuple[str, ...] = (
    "reporter", "journalist", "editor", "writer", "columnist", "correspondent", "professor",
    "researcher", "lecturer", "author", "fellow", "director", "producer", "presenter", "critic",
    "contributor", "freelance", "analyst", "broadcaster", "photographer", "historian",
    "novelist", "Reporterin",
    "consultant", "economist", "scientist", "founder", "expert", "veteran", "specialist",
    "commentator", "PhD candidate", "senior adviser", "postdoctoral", "blogger", "Redakteurin?",
    "Journalistin?", "Autorin?", "Korrespondentin?", "Professorin?", "journaliste", "periodista",
    "giornalista",
)  # fmt: skip

# A heading that says a list of what follows comes next, often made by a machine.
SUMMARY_LABELS: tuple[str, ...] = (
    "summary", "article summary", "ai summary", "key points", "key takeaways", "takeaways",
    "story highlights", "highlights", "in short", "in brief", "at a glance", "quick read",
    "the gist", "bullet points", "das wichtigste in kürze", "zusammenfassung", "en bref",
    "l'essentiel", "en resumen", "resumen", "kurz zusammengefasst", "auf einen blick", "in kürze",
    "darum geht's", "darum geht’s", "darum gehts", "kort fortalt", "kortversjonen",
    "das wichtigste", "worum geht es", "kort om saken", "in breve", "in sintesi", "puntos clave",
    "les points clés", "kort sagt", "oppsummert", "sammanfattning",
)  # fmt: skip

# What pages that failed are headed (patterns).
ERROR_HEADINGS: tuple[str, ...] = (
    r"\b(error )?(40[0-9]|410|429|50[0-9])\b( error|[:|–-]| not found|$)", "page not found",
    r"^not found\b", "page (can('|’)t|cannot|could not|couldn('|’)t) be found",
    "page (does not|doesn('|’)t|no longer) exists?", "no longer available", "access denied",
    "^forbidden", "service unavailable", "bad gateway", "gateway time-?out", "too many requests",
    "something went wrong", "are you (a )?(robot|human)", "just a moment", "attention required",
    "checking (if|your browser)", "verify (that )?you are", "security check", "captcha",
    "unusual (traffic|activity)", "internal server error", "under maintenance",
    "seite (wurde )?nicht gefunden", "zugriff verweigert", "page introuvable",
    "página no encontrada", "pagina non trovata", "pagina niet gevonden", "siden finnes ikke",
    "sidan (kunde inte|finns inte)", "nie znaleziono", "страница не найдена",
)  # fmt: skip
