"""What a receiver does to a workbook by hand, done in LibreOffice: reads jobs as JSON, writes the workbooks."""

import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import TableSortField


def named(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


def sort(cells, column):
    field = TableSortField()
    field.Field = column
    field.IsAscending = False
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    # through a call by name, for Python loses the type of the list otherwise
    uno.invoke(cells, "sort", ((named("SortFields", fields), named("ContainsHeader", False)),))


def step(book, change):
    sheet = book.Sheets.getByName(change["sheet"])
    if "insert" in change:
        sheet.Rows.insertByIndex(change["insert"] - 1, 1)
    elif "sort" in change:
        sort(sheet.getCellRangeByName(change["sort"]), change["by"])
    else:
        cell = sheet.getCellRangeByName(change["cell"])
        if isinstance(change["value"], str):
            cell.String = change["value"]
        else:
            cell.Value = change["value"]


def connected(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while office.poll() is None:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.05)
    raise SystemExit("LibreOffice ended")


def main():
    asked = json.load(sys.stdin)
    pipe = asked["pipe"]
    office = subprocess.Popen(
        ["soffice", "-env:UserInstallation=" + asked["profile"], "--headless", "--norestore",
         f"--accept=pipe,name={pipe};urp"],
    )
    context = connected(pipe, office)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    # also after a change that cannot be made, so that the test fails and no office is left behind
    try:
        done(asked["jobs"], desktop)
    finally:
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(60)


def done(jobs, desktop):
    for job in jobs:
        book = desktop.loadComponentFromURL(job["from"], "_blank", 0, (named("Hidden", True),))
        try:
            for change in job["changes"]:
                step(book, change)
            book.calculateAll()
            book.storeToURL(job["to"], (named("FilterName", "Calc MS Excel 2007 XML"),))
        finally:
            book.close(True)


main()
