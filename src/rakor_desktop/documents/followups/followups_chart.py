"""A native chart of Excel: how many obligations of each institution are late."""

from typing import TYPE_CHECKING, Any

from rakor_desktop.documents.followups.followup_words import LATE_OF

if TYPE_CHECKING:
    from openpyxl.chart import BarChart

#: Columns of the figures: who, and what of it is late.
_NAMES, _LATE = 2, 6
#: cm: the width, and the height of one bar with the room of title and axis.
_WIDTH, _BAR, _FRAME = 24.0, 0.55, 3.0
_TALLEST = 60.0


def overdue_chart(sheet: Any, first: int, last: int) -> "BarChart":
    """Lying bars over these rows of the figures, in their order from above."""
    from openpyxl.chart import BarChart, Reference

    chart: Any = BarChart()
    chart.type, chart.style, chart.legend = "bar", 10, None
    chart.title = f"{LATE_OF}: kewajiban menurut penanggung jawab"
    chart.add_data(Reference(sheet, min_col=_LATE, min_row=first, max_row=last))
    chart.set_categories(Reference(sheet, min_col=_NAMES, min_row=first, max_row=last))
    chart.x_axis.scaling.orientation = "maxMin"  # the first row above
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.number_format, chart.y_axis.majorUnit = "0", None
    chart.gapWidth = 40
    chart.width, chart.height = _WIDTH, min(_FRAME + _BAR * (last - first + 1), _TALLEST)
    made: BarChart = chart
    return made
