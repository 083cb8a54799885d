"""The edits that make `apa-fr` of `apa.csl`: « Dupont, A. et Martin, B. (2020, 17 février) », one function each."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import Element

from stratege.records import record
from stratege.spaces import NBSP
from stratege.styles import law
from stratege.styles.counts import ARTICLE_PAGE, TOME
from stratege.styles.errors import StyleEditError
from stratege.styles.order import RANK
from stratege.styles.ranges import print_ranges
from stratege.styles.suffixes import set_apart
from stratege.styles.terms import french_locale
from stratege.styles.xml_tree import macro, nodes, parse, refill, swap

Change = Callable[[Element, str], None]
LEGAL_TITLES = "bill legislation regulation"


@record
class Edit:
    """A named change of the style's tree, for a country (fr-FR or fr-CA)."""

    name: str
    change: Change

    def apply(self, root: Element, country: str) -> None:
        """Change the tree in place; StyleEditError, naming the edit, when it does not find its place."""
        try:
            self.change(root, country)
        except StyleEditError as error:
            raise StyleEditError(f"{self.name}: {error}") from error


def apply_all(root: Element, country: str) -> None:
    """All edits, in order."""
    for edit in EDITS:
        edit.apply(root, country)


def _terms(root: Element, country: str) -> None:
    old = nodes(root, "locale[@{http://www.w3.org/XML/1998/namespace}lang='fr']")[0]
    place = list(root).index(old)
    root[place] = french_locale(country)


def _and(root: Element, country: str) -> None:
    swap(root, ".//name", "and", "symbol", "text")


def _no_comma_before_and(root: Element, country: str) -> None:
    swap(root, ".//name", "delimiter-precedes-last", "always", None)
    root.set("delimiter-precedes-last", "never")


def _no_comma_before_et_al(root: Element, country: str) -> None:
    # On the citation alone: on the whole style, the engine would lose the comma before « … » at 21 authors.
    nodes(root, "citation")[0].set("delimiter-precedes-et-al", "never")


def _day_before_month(root: Element, country: str) -> None:
    date = nodes(macro(root, "date-issued-month-day"), "date")[0]
    day, month = ('<date-part name="day" form="ordinal" suffix=" "', '<date-part name="month"')
    refill(date, f'{day} range-delimiter="-"/>{month} range-delimiter="-"/>')


def _lower_case_roles(root: Element, country: str) -> None:
    swap(root, ".//label", "text-case", "title", None)


def _lower_case_labels(root: Element, country: str) -> None:
    swap(root, ".//label", "text-case", "capitalize-first", None)
    labels = [node for node in nodes(root, "macro") if node.get("name", "").startswith("label-")]
    for label in labels:
        for node in label.iterfind(".//text[@text-case='capitalize-first']"):
            del node.attrib["text-case"]


def _lower_case_descriptions(root: Element, country: str) -> None:
    found = [node for node in nodes(root, "macro") if node.get("name", "").startswith(("description", "identifier"))]
    texts = [text for node in found for text in node.iterfind(".//text[@text-case]")]
    if not texts:
        raise StyleEditError("no capitals in the descriptions")
    for text in texts:
        del text.attrib["text-case"]


def _consultation(root: Element, country: str) -> None:
    """Only with a date of consultation, for a work without date or an encyclopædia that keeps changing."""
    group = nodes(macro(root, "source-DOI-URL"), "choose/else-if/group")[0]
    phrase = """
      <group delimiter=" ">
        <text term="retrieved" text-case="capitalize-first"/>
        <date form="text" variable="accessed"/>
        <text term="from"/>
      </group>"""
    refill(
        group,
        f"""<choose>
          <if match="none" variable="accessed"/>
          <else-if match="none" variable="issued status">{phrase}</else-if>
          <else-if type="entry-encyclopedia">{phrase}</else-if>
        </choose>
        <text variable="URL"/>""",
    )


def _encyclopedia_date(root: Element, country: str) -> None:
    choose = nodes(macro(root, "date"), "group/choose/if/group/choose")[0]
    choose[1:1] = parse(
        """<else-if match="all" type="entry-encyclopedia" variable="URL">
             <text macro="date-issued-month-day"/>
           </else-if>"""
    )


def _original_work(root: Element, country: str) -> None:
    group = nodes(macro(root, "publication-history"), ".//text[@term='original-work-published']/..")[0]
    group.set("delimiter", ", ")
    refill(
        group,
        """<group delimiter=" ">
             <text term="original-work-published" text-case="capitalize-first"/>
             <text macro="date-original-year"/>
           </group>
           <group delimiter=" ">
             <choose>
               <if variable="original-date"><text value="sous le titre"/></if>
               <else><text value="Publication originale sous le titre"/></else>
             </choose>
             <text font-style="italic" variable="original-title"/>
           </group>
           <text variable="original-publisher"/>""",
    )


def _numbers(root: Element, country: str) -> None:
    """« nᵒ 2016-1321 » is one number: the hyphen makes no plural; issues take « nᵒ » too."""
    nodes(macro(root, "label-number"), ".//label")[0].set("plural", "never")
    nodes(macro(root, "label-issue"), ".//label")[0].set("form", "short")


def _italic_reports(root: Element, country: str) -> None:
    """A report without author is cited by its title in italics, as in the list."""
    swap(macro(root, "title-short"), ".//else-if", "type", f"{LEGAL_TITLES} report treaty", f"{LEGAL_TITLES} treaty")


def _book_reviews(root: Element, country: str) -> None:
    branch = nodes(macro(root, "description-review"), ".//else-if[@type='review-book']")[0]
    refill(branch, '<text value="recension de l’ouvrage"/>')


def _two_makers_of_an_episode(root: Element, country: str) -> None:
    """« Scen, A. (scénariste) et Wolf, D. (réalisateur) » in the list, « Scen et Wolf » in the text."""
    nodes(macro(root, "author"), ".//names[@variable='script-writer director']")[0].set("delimiter", " et ")
    short = nodes(macro(root, "author-short"), ".//names[@variable='script-writer']")[0]
    short.set("variable", "script-writer director")
    short.set("delimiter", " et ")


def _order_of_the_list(root: Element, country: str) -> None:
    """The list by the ranks that `order` gives; works in parentheses, and so the letters of 2008a and 2008b, too."""
    for place in ("citation", "bibliography"):
        refill(nodes(root, f"{place}/sort")[0], f'<key variable="{RANK}"/>')


def _locators_as_given(root: Element, country: str) -> None:
    """The words of a locator are decided before (`printed_locators`): the style adds no label."""
    refill(macro(root, "label-locator"), '<text variable="locator"/>')


def _tomes(root: Element, country: str) -> None:
    """« t. 2 », where the export says that it is a tome; a volume is « vol. 2 »."""
    choose = nodes(macro(root, "label-volume"), "group/choose")[0]
    choose[0].tag = "else-if"
    choose[:0] = parse(f'<if variable="{TOME}"><text value="t."/></if>')


def _numbered_articles(root: Element, country: str) -> None:
    """« (vol. 129, article 58) », without « p. »: proceedings number their articles too."""
    label = nodes(macro(root, "label-page"), "group/label")[0]
    place = nodes(macro(root, "label-page"), "group")[0]
    place.remove(label)
    place[:0] = parse(f'<choose><if variable="{ARTICLE_PAGE}"/><else/></choose>')
    place[0][1].append(label)


def _spaced_semicolon(root: Element, country: str) -> None:
    if country == "fr-FR":
        for node in nodes(root, ".//*[@delimiter='; ']"):
            node.set("delimiter", f"{NBSP}; ")


def _spaced_colon(root: Element, country: str) -> None:
    for node in nodes(root, ".//group[@delimiter=': ']"):
        node.set("delimiter", f"{NBSP}: ")


def _chapter_of_its_book(root: Element, country: str) -> None:
    """« *Les lacs* (chapitre 8, p. 235-268) », a chapter without a title of its own."""
    choose = nodes(macro(root, "identifier-locators"), "choose")[0]
    choose[0].tag = "else-if"
    both = '<group delimiter=", "><text macro="label-chapter-number"/><text macro="label-page"/></group>'
    choose[:0] = parse(f'<if type="book" variable="chapter-number page">{both}</if>')


EDITS = (
    Edit("French terms and dates", _terms),
    Edit("« et » between the last authors", _and),
    Edit("no comma before « et »", _no_comma_before_and),
    Edit("no comma before « et al. »", _no_comma_before_et_al),
    Edit("day before month", _day_before_month),
    Edit("lower-case roles", _lower_case_roles),
    Edit("lower-case labels", _lower_case_labels),
    Edit("lower-case descriptions", _lower_case_descriptions),
    Edit("consultation", _consultation),
    Edit("date of an encyclopædia that changes", _encyclopedia_date),
    Edit("original work", _original_work),
    Edit("numbers", _numbers),
    Edit("italic titles of reports", _italic_reports),
    Edit("book reviews", _book_reviews),
    Edit("two makers of an episode", _two_makers_of_an_episode),
    Edit("order of the list", _order_of_the_list),
    Edit("locators as given", _locators_as_given),
    Edit("tomes", _tomes),
    Edit("chapters without a title", _chapter_of_its_book),
    Edit("numbered articles of proceedings", _numbered_articles),
    Edit("days of two years", print_ranges),
    Edit("letters after a date in words", set_apart),
    Edit("space before the semicolon", _spaced_semicolon),
    Edit("space before the colon", _spaced_colon),
    Edit("laws", law.cite_laws),
    Edit("names of laws in the text", law.name_laws),
)
