"""The commonest small words of languages, by which a text's language is guessed.

Words that neighbouring languages share are kept: the sum decides.
"""

from __future__ import annotations

_COMMON_WORDS = {
    "en": (
        "the of and a to in that is was for it with as his on be at by had not are but from have "
        "they were i you we he she this there what all been if my our their would will so about "
        "up out who when can do no one an or which me your him her them us just get got know "
        "think going want like people time very really more some has did don t s ll ve re m isn "
        "didn couldn wasn then than now how because could should into only over any these those "
        "too here never always every nothing something much still after before where why while "
        "again back down off well good"
    ),
    "de": (
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch "
        "es an werden wird ich wir sie er du uns mir mich haben hat sind war waren wie aus bei "
        "nach noch nur aber oder wenn kann muss müssen können sehr so über um vor zum zur einen "
        "einem einer eines dass kein keine ihr ihre sein seine mehr schon jetzt hier was wer "
        "alle man diese dieser dieses doch immer wieder will soll"
    ),
    "fr": (
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce "
        "il sont avec nous vous je tu elle ils elles on suis sommes êtes être avons avez ont ai "
        "été qu mais ou où très bien tout tous toute toutes cette ces cet son sa ses leur leurs "
        "notre nos votre mon ma mes aux comme si faire fait peut aussi y rien jamais depuis "
        "encore sans quand même était va ça cela"
    ),
    "es": (
        "de la que el en y a los se del las un por con no una su para es al lo como más fue ha "
        "yo tú nosotros nos me te le les mi mis tu sus nuestro nuestra nuestros pero o si muy "
        "todo todos toda todas este esta estos estas eso esto está están estamos estoy hay han "
        "hemos ser soy somos son era cuando donde qué porque sin sobre también ya hasta desde "
        "entre ni nada nunca"
    ),
    "it": (
        "di e il la che in un a per è del con non una da si le i dei alla della sono nel ha al "
        "più io noi voi ci mi ti vi lo gli dell nell all ma o se come anche molto tutto tutti "
        "tutta questo questa questi quello quella essere siamo abbiamo hanno ho era stato stata "
        "perché quando dove chi cosa senza sempre mai nostro nostra suo sua loro dal dalla "
        "nella sulla degli delle"
    ),
    "pt": (
        "de a o que e do da em um para com não uma os no se na por mais as dos como foi ao das "
        "é são eu nós ele ela eles você vocês me nos meu minha nosso nossa seu sua mas ou muito "
        "tudo todos toda este esta isso isto está estamos estão tem temos há ser era quando "
        "onde porque sem também já até nunca sempre pelo pela nas à"
    ),
    "nl": (
        "de van het een en in is dat op te zijn met voor niet die aan er om ook als bij door "
        "naar maar ik wij we jij je u hij zij ze mij ons onze hun haar heeft hebben had was "
        "waren wordt worden kan kunnen moet moeten zal wil dit deze dan nog al geen meer veel "
        "heel zo wat wie waar uit over tot onder tegen wel nu hier daar want of"
    ),
    "sv": (
        "och i att det som en på är av för med den till inte har de ett om var jag från vi men "
        "så du han hon ni oss mig dig min vår er sig kan ska vill måste blir blev varit vara "
        "här där nu när hur vad vem mycket också bara eller efter vid alla mer än utan aldrig "
        "alltid"
    ),
    "da": (
        "og i at det som en på er af for med den til ikke har de et om var jeg fra vi men så "
        "blev efter ved du han hun os mig dig min vores sig kan skal vil må bliver været være "
        "her der nu når hvor hvad hvem meget også kun eller alle mere end uden aldrig altid"
    ),
    "no": (
        "og i å det som en på er av for med den til ikke har de et om var jeg fra vi men så ble "
        "etter ved du han hun oss meg deg min vår seg kan skal vil må blir vært være her der nå "
        "når hvor hva hvem mye også bare eller alle mer enn uten aldri alltid"
    ),
    "fi": (
        "ja on ei että se oli hän joka mutta kun myös ovat sen mukaan kuin tai jos nyt vain "
        "minä me te he meidän minun olen olemme emme en mitä miten missä hyvin kaikki tämä nämä "
        "ne niin jo vielä ole olla voi"
    ),
    "pl": (
        "i w na z do nie się że to jest o jak po za od przez co są dla ale tym był jego oraz ja "
        "my wy on ona mnie nas nam mi mu jej ich już tylko bardzo tak czy kiedy gdzie który "
        "która które nasz nasza być będzie jesteśmy mamy może bo więc aby"
    ),
    "cs": (
        "a v na se je že z do to s o k i ve za po by pro jako ale které jsou byl podle tak my "
        "vy já on ona nás nám mě mi jsme jsem jste už jen velmi když kde který která náš být "
        "bude máme může protože ani nebo"
    ),
    "tr": (
        "ve bir bu da de için ile olarak çok daha olan gibi en ne sonra kadar ancak göre oldu "
        "dedi biz ben siz sen o bizim benim mi mı var yok değil ama her şey şimdi hiç"
    ),
    "id": (
        "yang dan di dengan untuk pada dari ini itu dalam tidak akan oleh juga ke adalah telah "
        "bahwa kami kita saya anda mereka dia sudah bisa ada tetapi karena lebih sangat"
    ),
    "cy": (
        "y yn i a o ar yr ei am wedi mae gan fod eu hynny oedd sydd bod cael at hefyd rydym "
        "ydym ni rwy dwi fi chi nhw hi fe mi ein eich fy dy iawn hwn hon yma yna nawr ond neu "
        "pan beth pwy ble dim ddim na nad os bydd byddwn gyda mewn pob rhaid"
    ),
    "ga": (
        "an na agus is ar a i go do le ag ní tá bhí sé sí siad mé tú muid sinn sibh seo sin "
        "nach níl raibh bheidh ach nó mar gach ann acu againn orainn dúinn chun faoi ó"
    ),
}
# The languages that each word is common in.
SPEAKERS: dict[str, list[str]] = {}
for _language, _words in _COMMON_WORDS.items():
    for _word in _words.split():
        SPEAKERS.setdefault(_word, []).append(_language)

# Scripts that one language (among those that voices speak) is written in, as ranges for a regular
# expression; the first that a text has much of.
SCRIPTS: dict[str, str] = {
    "ja": r"\u3040-\u30ff",
    "ko": r"\uac00-\ud7af",
    "zh": r"\u4e00-\u9fff",
    "el": r"\u0370-\u03ff",
    "uk": r"іїєґІЇЄҐ",
    "ru": r"\u0400-\u04ff",
    "he": r"\u0590-\u05ff",
    "ar": r"\u0600-\u06ff",
    "hi": r"\u0900-\u097f",
    "th": r"\u0e00-\u0e7f",
}
