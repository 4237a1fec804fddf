"""Roman numerals in names: who is counted like a king, and what is counted with a plain number."""

# After these names a numeral is said "the second".
_NAMES = """
Albert Alexander Alfonso Alfred Anne Augustus Benedict Carl Carol Catherine Charles Christian
Clement Constantine Cyril David Edmund Edward Elizabeth Eric Ethelred Ferdinand Francis Franz
Frederick George Gregory Gustaf Gustav Haakon Harald Harold Henri Henry Hussein Innocent Isabella
Ivan James Joan Joao Johan John Joseph Juan Julius Karl Leo Leopold Louis Ludwig Margaret
Margrethe Maria Mary Maximilian Michael Mohammed Napoleon Nicholas Olaf Olav Otto Patrick Paul
Pedro Peter Philip Pius Rama Ramses Ramesses Richard Robert Rudolf Sigismund Stephen Tutankhamun
Umberto Urban Victor Victoria Wilhelm William Willem Xerxes Zog Abdullah Cleopatra Ptolemy Hassan
Umar Osman Murad Selim Suleiman Kirill Theodore Tiberius Manuel Alexios Darius Cyrus Amenhotep
Thutmose Seti Tawadros Shenouda Bartholomew
"""
NAMES = frozenset(_NAMES.split())

# With one of these shortly before, any name is counted so.
_RULERS = """
king queen pope emperor empress tsar czar kaiser prince princess sultan pharaoh patriarch saint st
duke earl lord baron shah
"""
RULERS = frozenset(_RULERS.split())

# After these a numeral is a plain number.
_COUNTED = """
act annex no vol ch chap pt fig ep appendix apollo article band book category chapter class day
division episode figure game grade group lesson level mark mk number olympiad page part phase plan
round scene schedule season section series stage step superbowl bowl table title tier type unit
version vol volume war week world wrestlemania
"""
COUNTED = frozenset(_COUNTED.split())
