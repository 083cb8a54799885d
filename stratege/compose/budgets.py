"""What recommendations cost, in figures: `Budgets(items)` reads « 9,6 M€ » and « 86 k€ », which a roadmap adds up."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from stratege.compose.cell_numbers import Marks, number_in
from stratege.compose.context import Context
from stratege.diagnostics import phrase
from stratege.model import recommendations as m
from stratege.numbers import spell_amount

UNIT = "€"
CENTS = 2


class Budgets:
    """The budgets of some recommendations: `of(item)` is the amount of one, `total` their sum.

    They are amounts of the same digits where all can be read; otherwise each is as it was typed, and there is no sum.
    """

    def __init__(self, items: Sequence[m.Recommendation]) -> None:
        self.items = [item for item in items if item.budget]
        self.lacking = [item for item in items if not item.budget]
        found = {str(item.id): number_in(str(item.budget), UNIT, Marks()) for item in self.items}
        self.wrong = [item for item in self.items if found[str(item.id)] is None]
        self.amounts = {name: value for name, value in found.items() if value is not None and not self.wrong}
        whole = all(value == value.to_integral_value() for value in self.amounts.values())
        self.decimals = 0 if whole else CENTS

    def of(self, item: m.Recommendation) -> str:
        """The amount of one: « 9 600 000 € »; empty where it stays as it was typed."""
        amount = self.amounts.get(str(item.id))
        return "" if amount is None else self._spelt(amount)

    @property
    def total(self) -> str:
        """The sum of all; empty where one lacks, or cannot be read."""
        return self._spelt(sum(self.amounts.values(), Decimal())) if self.amounts and not self.lacking else ""

    def _spelt(self, amount: Decimal) -> str:
        return spell_amount(amount, UNIT, decimals=self.decimals, scaled=False)

    def tell(self, context: Context) -> None:
        """Tell of each that is no amount, or else of each recommendation that has none while others do."""
        for item in self.wrong:
            words = phrase("budget_unread", budget=item.budget)
            context.diagnostics.add("S187", item.budget.span, problem=words, remedy=phrase("budget_form"))
        for item in self.lacking if self.items and not self.wrong else ():
            words = phrase("budget_lacking", id=item.id)
            context.diagnostics.add("S187", item.id.span, problem=words, remedy=phrase("budget_given"))
