"""Words that engines read wrong, with letters that sound right; and letters for sounds.

Every respelling is checked by its espeak-ng phonemes (tests/speech/spoken/test_pronunciations.py).
"""

RESPELLINGS: dict[str, str] = {
    # England
    "Alcester": "Awlster", "Alnmouth": "Allan-muth", "Alnwick": "Annick",
    "Ashby-de-la-Zouch": "Ashby-de-la-Zoosh", "Beaulieu": "Beuley", "Belvoir": "Beaver",
    "Bicester": "Bister", "Bosham": "Bozzum", "Cambois": "Cammus", "Cley": "Cly",
    "Costessey": "Cossy", "Deptford": "Detford", "Exmouth": "Exmuth", "Fowey": "Foy",
    "Frome": "Froom", "Happisburgh": "Haisbruh", "Hertford": "Hartford", "Holborn": "Hohbern",
    "Houghton-le-Spring": "Hoeton-le-Spring", "Keswick": "Kezzick", "Launceston": "Lawnston",
    "Leominster": "Lemster", "Lewes": "Lewis", "Magdalen College": "Maudlin College",
    "Magdalene College": "Maudlin College", "Marylebone": "Marlibun", "Masham": "Massam",
    "Meopham": "Meppum", "Pall Mall": "Pal Mal", "Plaistow": "Plahstow",
    "Reading Borough": "Redding Borough", "Reading Council": "Redding Council",
    "Reading Crown": "Redding Crown", "Reading FC": "Redding F.C",
    "Reading Festival": "Redding Festival", "Reading Station": "Redding Station",
    "University of Reading": "University of Redding", "Rievaulx": "Reevoe",
    "Ruislip": "Rye-slip", "Southwark": "Sutherk",
    "Teignmouth": "Tinmuth", "Towcester": "Toaster", "Trottiscliffe": "Trosley",
    "Tynemouth": "Tinemuth", "Ulgham": "Uffam", "Wrotham": "Rootam", "Wymondham": "Windam",
    # Scotland
    "Avoch": "Och", "Buccleuch": "Buckloo", "Culzean": "Cull-ain",
    "Glamis": "Glahms", "Hawick": "Hoick", "Kirkcudbright": "Kirkoobry", "Milngavie": "Mullguy",
    "Strathaven": "Strayven", "Wemyss": "Weems",
    # Wales
    "Blaenau": "Bliney", "Caernarfon": "Karnarvon", "Dolgellau": "Dolgethly",
    "Machynlleth": "Mahunthleth", "Plaid Cymru": "Plide Cymru", "Pwllheli": "Puthhelly",
    "Tydfil": "Tidvil", "Betws-y-Coed": "Bettus-a-Coid",
    # Ireland
    "Dáil": "Doyle", "Drogheda": "Drawheda", "Dun Laoghaire": "Dun Leary",
    "Dún Laoghaire": "Dun Leary", "Fianna Fáil": "Feeana Foyle", "Fianna Fail": "Feeana Foyle",
    "Fine Gael": "Finner Gale", "Gardaí": "Gardee", "Gardai": "Gardee", "gardaí": "gardee",
    "gardai": "gardee", "Lough": "Lock", "Lough Neagh": "Lock Nay", "Oireachtas": "Erroctus",
    "Sinn Fein": "Shin Fane", "Sinn Féin": "Shin Fane", "Taoiseach": "Teeshock",
    "taoiseach": "teeshock", "Tánaiste": "Tawnishter", "tánaiste": "tawnishter",
    "Tanaiste": "Tawnishter",
    # names that many people bear
    "Beauchamp": "Beecham", "Cholmondeley": "Chumley", "Ciarán": "Keeran",
    "Cockburn": "Co-burn", "Colquhoun": "Cahoon", "Dafydd": "Davith", "Dalziel": "Dee-ell",
    "Eilidh": "Ailey", "Eoin": "Owen", "Farquhar": "Farker", "Featherstonehaugh": "Fanshaw",
    "Grainne": "Grawnya", "Gráinne": "Grawnya", "Ieuan": "Yayan", "Mainwaring": "Mannering",
    "Marjoribanks": "Marchbanks", "Mhairi": "Vahri", "Nguyen": "Win", "Niamh": "Neev",
    "Oisin": "Osheen", "Oisín": "Osheen", "Pepys": "Peeps",
    "Saoirse": "Seersha", "Siân": "Sharn", "Sian": "Sharn", "Urquhart": "Erkert",
    "Wriothesley": "Rizley",
    # places abroad and other words
    "Houthi": "Hoothy", "Houthis": "Hoothies", "Kyiv": "Keev", "Lviv": "Ler-veev",
    "Ozempic": "Ohzempic", "Türkiye": "Turkia", "Uyghur": "Weeger", "Uyghurs": "Weegers",
    "Wegovy": "Wegoavy", "quinoa": "keen-wah",
}  # fmt: skip

# The sounds of the International Phonetic Alphabet in English letters.
SOUNDS: dict[str, str] = {
    "tʃ": "ch", "dʒ": "j", "ʃ": "sh", "ʒ": "zh", "θ": "th", "ð": "th", "ŋ": "ng", "j": "y",
    "ɡ": "g", "ɹ": "r", "x": "kh", "ʔ": "", "ɫ": "l", "ɲ": "ny", "ɾ": "t",
    "iː": "ee", "i": "ee", "ɪ": "i", "e": "e", "ɛ": "e", "æ": "a", "a": "a", "ɑː": "ah",
    "ɑ": "ah", "ɒ": "o", "ɔː": "aw", "ɔ": "aw", "ʊ": "oo", "uː": "oo", "u": "oo", "ʌ": "u",
    "ɜː": "ur", "ɝ": "ur", "ə": "er", "ɚ": "er", "eɪ": "ay", "aɪ": "y", "ɔɪ": "oy",
    "aʊ": "ow", "əʊ": "oh", "oʊ": "oh", "ɪə": "eer", "eə": "air", "ɛə": "air", "ʊə": "oor",
    "juː": "ew", "ː": "",
}  # fmt: skip
