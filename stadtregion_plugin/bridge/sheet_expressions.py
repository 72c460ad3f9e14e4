"""What stands on a fact sheet, as expressions over the site of the page: words, numbers with units, shares.

They ask for a field by its name at run time, so that a layer without it leaves a dash, not an error.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..core.text import Translate, text

MISSING = "–"
SITE = "@atlas_feature"


@dataclass(frozen=True)
class Sayings:
    """Expressions in one language; ``language`` writes the numbers."""

    translate: Translate
    language: str

    def field(self, name: str) -> str:
        return f"attribute({SITE}, '{name}')"

    def or_dash(self, expression: str) -> str:
        return f"coalesce({expression}, '{MISSING}')"

    def word(self, name: str) -> str:
        """The label of a code, or the text of the field."""
        return self.or_dash(f"try(represent_value(\"{name}\", '{name}')), {self.field(name)}")

    def number(self, name: str, decimals: int = 0, unit: str = "") -> str:
        return self.or_dash(self.plain_number(name, decimals, unit))

    def plain_number(self, name: str, decimals: int = 0, unit: str = "") -> str:
        behind = f" || '\u00a0{unit}'" if unit else ""
        return f"format_number({self.field(name)}, {decimals}, '{self.language}'){behind}"

    def pair(self, first: str, second: str, decimals: int, between: str, unit: str = "") -> str:
        numbers = f"{self.plain_number(first, decimals)} || '{between}' || {self.plain_number(second, decimals)}"
        behind = f" || '\u00a0{unit}'" if unit else ""
        return self.or_dash(numbers + behind)

    def sentence(self, literal: str, **places: str) -> str:
        """A marked sentence with an expression for each of its places; nothing where one of them is missing."""
        pieces = []
        rest = self.translate(literal)
        while "{" in rest:
            before, _, behind = rest.partition("{")
            name, _, rest = behind.partition("}")
            pieces += [quoted(before), places[name]]
        return " || ".join([*pieces, quoted(rest)])

    def joined(self, *expressions: str, between: str = " · ") -> str:
        """Those of ``expressions`` that are something, in one line."""
        return f"array_to_string(array_filter(array({', '.join(expressions)}), @element <> ''), {quoted(between)})"


def quoted(words: str) -> str:
    """``words`` as a literal of an expression."""
    escaped = words.replace("\\", "\\\\").replace("'", "''").replace("\n", "\\n")
    return f"'{escaped}'"


def heading(say: Sayings) -> str:
    """Its place in the choice, else its rank, and its name."""
    chosen = say.sentence(text("Site {position}"), position=say.plain_number("position"))
    ranked = say.sentence(text("Rank {rank}"), rank=say.plain_number("rank"))
    first = f"coalesce({chosen}, {ranked}, {quoted(say.translate(text('Site')))})"
    return say.joined(first, f"coalesce({say.field('site_id')}, '')")


def subheading(say: Sayings) -> str:
    """Where it lies, and what the land is now."""
    use = "try(represent_value(\"landuse\", 'landuse'), '')"
    status = f"coalesce({say.field('status')}, '')"
    existing = f"if({status} = 'existing', {quoted(say.translate(text('existing site')))}, '')"
    return say.joined(
        f"coalesce({say.field('name')}, '')", f"coalesce({use}, '')", f"coalesce({say.field('zoning')}, '')", existing
    )


def firmness(say: Sayings) -> str:
    """How sure its rank is."""
    said = say.sentence(
        text("Rank {rank}, between {low} and {high} in nine of ten cases; {share} % chance to be among the best."),
        rank=say.plain_number("rank"),
        low=say.plain_number("rank_low"),
        high=say.plain_number("rank_high"),
        share=f"format_number(100 * {say.field('top_share')}, 0, '{say.language}')",
    )
    ranked = say.sentence(text("Rank {rank} among the candidates."), rank=say.plain_number("rank"))
    return f"coalesce({said}, {ranked}, '')"


def coverage(say: Sayings) -> str:
    """Whom it serves as one of the chosen sites."""
    return "coalesce({}, '')".format(
        say.sentence(
            text("As one of the chosen sites it serves {people} people, who need {minutes} minutes on average."),
            people=say.plain_number("people"),
            minutes=say.plain_number("mean_time_min", 1),
        )
    )


def reasons(say: Sayings, longest: int) -> str:
    """Why it ranks where it does, how sure that is, whom it serves, and what suits it."""
    suits = "coalesce({}, '')".format(say.sentence(text("What suits it: {types}."), types=say.field("factory_types")))
    parts = (f"coalesce({say.field('reason')}, '')", firmness(say), coverage(say), suits)
    return shortened(say.joined(*parts, between="\n\n"), longest)


def shortened(expression: str, longest: int) -> str:
    """Not more than fits into its frame."""
    return (
        f"with_variable('words', {expression}, if(length(@words) > {longest}, left(@words, {longest}) || ' …', @words))"
    )
