"""Laws and rulings in national usage, not the Bluebook's: « Règlement (UE) 2016/679…, *JO*, L119, p. 1-88 »."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from stratege.styles.law_names import NAME_SAYS_YEAR
from stratege.styles.xml_tree import macro, nodes, parse, refill

# The title of a French law holds its date, the number of a Canadian ruling its year (« 2015 CSC 5 »); `dimensions`
# marks, for the style alone, those that lack it.
TITLE_LACKS_YEAR = "dimensions"

# Two of one name and year are told apart by a letter, in the list as in the text.
DATE = """<group>
  <date form="text" variable="issued"/>
  <text variable="year-suffix"/>
</group>"""

LAW = f"""
<group delimiter=", ">
  <text macro="legal-name"/>
  <text macro="label-number"/>
  <choose><if variable="{TITLE_LACKS_YEAR}">{DATE}</if></choose>
  <text font-style="italic" variable="container-title"/>
  <text variable="volume"/>
  <text variable="issue"/>
  <text macro="label-page"/>
  <text prefix="art. " variable="section"/>
  <text variable="status"/>
</group>"""

# Canadian statutes have a chapter, « RLRQ, c. P-40.1 », and keep that form when they are cited in France.
STATUTE = """
<group delimiter=", ">
  <text macro="legal-name"/>
  <text variable="container-title"/>
  <text variable="volume"/>
  <text prefix="c. " variable="chapter-number"/>
  <text macro="label-number"/>
  <text macro="label-page"/>
  <text prefix="art. " variable="section"/>
  <text variable="status"/>
</group>"""

BILL = f"""
<group delimiter=", ">
  <text macro="legal-name"/>
  <group delimiter=" ">
    <choose><if variable="genre"><text variable="genre"/></if><else><text value="projet de loi"/></else></choose>
    <label form="short" plural="never" variable="number"/>
    <text variable="number"/>
  </group>
  <text variable="authority"/>
  <text variable="chapter-number"/>
  {DATE}
</group>"""

# A hearing has no more than its title, its assembly and its day.
HEARING = """
<group delimiter=", ">
  <text font-style="italic" variable="title"/>
  <text variable="authority"/>
  <date form="text" variable="issued"/>
</group>"""

RULING_COURT = f"""
<group delimiter=", ">
  <text macro="legal-court"/>
  {DATE}
  <text font-style="italic" variable="title"/>
  <text macro="label-number"/>
  <text font-style="italic" variable="container-title"/>
  <text variable="volume"/>
  <text macro="label-page"/>
  <text variable="status"/>
</group>"""

RULING_PARTIES = f"""
<group delimiter=", ">
  <text font-style="italic" variable="title"/>
  <choose>
    <if match="all" variable="container-title issued">
      <group delimiter=" ">
        <date date-parts="year" form="numeric" prefix="[" suffix="]" variable="issued"/>
        <text variable="volume"/>
        <text variable="container-title"/>
        <text variable="page-first"/>
      </group>
    </if>
    <else>
      <group delimiter=" ">
        <text variable="number"/>
        <group delimiter=", " prefix="(" suffix=")">
          <text macro="legal-court"/>
          <choose><if variable="{TITLE_LACKS_YEAR}">{DATE}</if></choose>
        </group>
      </group>
    </else>
  </choose>
</group>"""

NAME = """
<macro name="legal-court">
  <choose>
    <if variable="authority"><text variable="authority"/></if>
    <else><names variable="author"><name form="long" initialize="false"/></names></else>
  </choose>
</macro>
<macro name="legal-name">
  <choose>
    <if variable="title"><text variable="title"/></if>
    <else><text macro="legal-court"/></else>
  </choose>
</macro>"""

# A ruling whose court is not given can only be named by its parties.
RULINGS = {
    "fr-FR": f"""<choose>
        <if match="any" variable="authority author">{RULING_COURT}</if>
        <else>{RULING_PARTIES}</else>
      </choose>""",
    "fr-CA": RULING_PARTIES,
}

# France names a ruling by its court, Canada by its parties: in the text and in the order of the list too.
RULING_NAME = {
    "fr-FR": """
      <choose>
        <if match="any" variable="authority author"><text macro="legal-court"/></if>
        <else><text macro="title-and-descriptions-short"/></else>
      </choose>""",
    "fr-CA": """
      <choose>
        <if variable="title"><text macro="title-and-descriptions-short"/></if>
        <else><text macro="legal-court"/></else>
      </choose>""",
}


def cite_laws(root: Element, country: str) -> None:
    """Give laws and rulings their national order in the list."""
    reference = macro(root, "legal-reference")
    place = list(root).index(reference)
    root[place:place] = list(parse(NAME))
    refill(
        reference,
        f"""<choose>
          <if type="legal_case">{RULINGS[country]}</if>
          <else-if type="bill">{BILL}</else-if>
          <else-if type="hearing">{HEARING}</else-if>
          <else-if variable="chapter-number">{STATUTE}</else-if>
          <else>{LAW}</else>
        </choose>""",
    )


def name_laws(root: Element, country: str) -> None:
    """In the text and in the order of the list, name laws and rulings as their entry begins.

    The title stands in the place of names (`substitute`), so that a narrative citation finds it there.
    """
    name = f"""<choose><if type="legal_case">{RULING_NAME[country]}</if>
      <else-if variable="title"><text macro="title-and-descriptions-short"/></else-if>
      <else><text macro="legal-court"/></else></choose>"""
    place = list(root).index(macro(root, "author-short"))
    root[place:place] = list(parse(f'<macro name="legal-short">{name}</macro>'))
    shorts = nodes(macro(root, "author-short"), "choose/if")[0]
    refill(shorts, '<names variable="composer"><substitute><text macro="legal-short"/></substitute></names>')
    _date_once(macro(root, "date-short"))
    refill(nodes(macro(root, "author-sort"), "choose/if")[0], '<text macro="legal-short"/>')


def _date_once(date: Element) -> None:
    """No year after a law whose name says it, « (Loi du 5 avril 1884, art. 97) »."""
    usual = list(date)
    refill(date, f'<choose><if variable="{NAME_SAYS_YEAR}"/><else/></choose>')
    date[0][1].extend(usual)
