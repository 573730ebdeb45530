"""What a receiver does to workbooks and documents by hand, or only sees, done in one LibreOffice: reads orders, a line of JSON each, and answers each with a line."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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
    # whoever asks may be gone without a word: then there is nothing more to read, and the office ends
    profile = tempfile.mkdtemp(prefix="dhcb-libreoffice-")
    pipe = os.path.basename(profile)
    office = subprocess.Popen(
        ["soffice", "-env:UserInstallation=" + Path(profile).as_uri(), "--headless", "--norestore",
         f"--accept=pipe,name={pipe};urp"],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    try:
        context = connected(pipe, office)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        for order in sys.stdin:
            print(json.dumps(answer(json.loads(order), desktop)), flush=True)
        desktop.terminate()
    finally:
        # also after an error, so that no office is left behind
        try:
            office.wait(60)
        except subprocess.TimeoutExpired:
            office.kill()
        shutil.rmtree(profile, ignore_errors=True)


def answer(jobs, desktop):
    """What went wrong in words, empty where nothing did."""
    try:
        for job in jobs:
            done(job, desktop)
        return ""
    except Exception as problem:
        return f"{type(problem).__name__}: {problem}"


def done(job, desktop):
    opened = desktop.loadComponentFromURL(job["from"], "_blank", 0, (named("Hidden", True),))
    try:
        for change in job["changes"]:
            step(opened, change)
        # what nobody touched is as LibreOffice shows it by itself
        if job["changes"]:
            opened.calculateAll()
        for to in job["to"]:
            opened.storeToURL(to["url"], (named("FilterName", to["as"]),))
    finally:
        opened.close(True)


main()
