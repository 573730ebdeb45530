"""Writes a dump of sheet models (bench/python-models.ts) with openpyxl or XlsxWriter.

    write_models.py <openpyxl|xlsxwriter> <models.json> <target.xlsx>

Prints what it needed, as JSON: milliseconds of the writing alone (neither the start of Python nor the
reading of the dump) and the most memory that the process held, in MB.
"""

import json
import sys
import time
from copy import copy

SIDES = ("left", "right", "top", "bottom")
VERTICAL = {"top": "top", "middle": "center", "bottom": "bottom"}
XLSXWRITER_VERTICAL = {"top": "top", "middle": "vcenter", "bottom": "bottom"}


def write_openpyxl(dump, target):
    from openpyxl import Workbook
    from openpyxl.styles import NamedStyle
    from openpyxl.utils import get_column_letter

    book = Workbook()
    book.remove(book.active)
    # a style is looked up by its name once; copying what was found is much quicker for all further cells
    looks = []
    template = book.create_sheet("template")
    for index, rule in enumerate(dump["styles"]):
        book.add_named_style(NamedStyle(name=f"s{index}", **openpyxl_style(rule)))
        cell = template.cell(1, index + 1)
        cell.style = f"s{index}"
        looks.append(cell._style)
    book.remove(template)
    for model in dump["sheets"]:
        sheet = book.create_sheet(model["code"])
        for column, (width, hidden) in enumerate(model["columns"], 1):
            dimension = sheet.column_dimensions[get_column_letter(column)]
            dimension.width = width
            dimension.hidden = hidden
        for row, height in enumerate(model["heights"], 1):
            sheet.row_dimensions[row].height = height
        for row, column, style, kind, value, _result in model["cells"]:
            cell = sheet.cell(row, column)
            cell._style = copy(looks[style])
            if kind != "blank":
                cell.value = "=" + value if kind == "formula" else value
        for first_row, first_column, last_row, last_column in model["merges"]:
            sheet.merge_cells(None, first_row, first_column, last_row, last_column)
    book.save(target)


def openpyxl_style(rule):
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    style = {
        "number_format": rule["format"],
        "font": Font(
            name=rule["typeface"],
            size=rule["size"],
            bold=rule["bold"],
            italic=rule["italic"],
            color=rule["colour"],
        ),
        "alignment": Alignment(
            horizontal=rule["align"],
            vertical=VERTICAL[rule["valign"]],
            wrap_text=True,
            indent=rule["indent"],
            text_rotation=rule["rotation"],
        ),
    }
    if rule["framed"]:
        style["border"] = Border(**{side: Side(style="thin") for side in SIDES})
    if rule["fill"] is not None:
        style["fill"] = PatternFill("solid", fgColor=rule["fill"])
    return style


def write_xlsxwriter(dump, target):
    from xlsxwriter import Workbook

    book = Workbook(target, {"strings_to_formulas": False, "strings_to_urls": False})
    formats = [book.add_format(xlsxwriter_format(rule)) for rule in dump["styles"]]
    for model in dump["sheets"]:
        sheet = book.add_worksheet(model["code"])
        for column, (width, hidden) in enumerate(model["columns"]):
            sheet.set_column(column, column, width, None, {"hidden": hidden})
        for row, height in enumerate(model["heights"]):
            sheet.set_row(row, height)
        for first_row, first_column, last_row, last_column in model["merges"]:
            sheet.merge_range(first_row - 1, first_column - 1, last_row - 1, last_column - 1, "")
        for row, column, style, kind, value, result in model["cells"]:
            place = (row - 1, column - 1)
            if kind == "blank":
                sheet.write_blank(*place, None, formats[style])
            elif kind == "formula":
                sheet.write_formula(*place, "=" + value, formats[style], result)
            elif kind == "number":
                sheet.write_number(*place, value, formats[style])
            else:
                sheet.write_string(*place, value, formats[style])
    book.close()


def xlsxwriter_format(rule):
    chosen = {
        "num_format": rule["format"],
        "font_name": rule["typeface"],
        "font_size": rule["size"],
        "bold": rule["bold"],
        "italic": rule["italic"],
        "align": rule["align"],
        "valign": XLSXWRITER_VERTICAL[rule["valign"]],
        "text_wrap": True,
        "indent": rule["indent"],
        "rotation": rule["rotation"],
        "border": 1 if rule["framed"] else 0,
    }
    if rule["colour"] is not None:
        chosen["font_color"] = "#" + rule["colour"]
    if rule["fill"] is not None:
        chosen["bg_color"] = "#" + rule["fill"]
    return chosen


def peak_memory():
    """In MB. Unlike ru_maxrss, VmHWM knows nothing of the process that this one was started from."""
    with open("/proc/self/status", encoding="ascii") as status:
        line = next(line for line in status if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


WRITERS = {"openpyxl": write_openpyxl, "xlsxwriter": write_xlsxwriter}


def main(library, source, target):
    __import__(library)
    with open(source, encoding="utf-8") as file:
        dump = json.load(file)
    start = time.perf_counter()
    WRITERS[library](dump, target)
    took = (time.perf_counter() - start) * 1000
    json.dump({"ms": took, "MB": peak_memory()}, sys.stdout)


main(*sys.argv[1:])
