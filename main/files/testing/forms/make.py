"""Makes the test forms beside this file, with openpyxl and LibreOffice (Debian: python3-openpyxl, python3-pil, libreoffice-calc).

    /usr/bin/python3 main/files/testing/forms/make.py

They are committed, so that no test needs openpyxl; run this again only to change them.
Names that begin with lo- are those that LibreOffice wrote.
"""

import datetime
import io
import subprocess
import tempfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo
from PIL import Image as Picture

HERE = Path(__file__).resolve().parent
THIN = Side(style="thin", color="000000")
FRAME = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)
FACE = "Times New Roman"


def put(sheet, address, value, bold=False, framed=True, number_format=None, italic=False):
    cell = sheet[address]
    cell.value = value
    cell.font = Font(name=FACE, size=12, bold=bold, italic=italic)
    if framed:
        cell.border = FRAME
        cell.alignment = CENTRE
    if number_format:
        cell.number_format = number_format
    return cell


def heading(sheet, area, text):
    first = area.split(":")[0]
    put(sheet, first, text, bold=True)
    if ":" in area:
        for row in sheet[area]:
            for cell in row:
                cell.border = FRAME
        sheet.merge_cells(area)


def frame_top(sheet, title, last):
    put(sheet, "A1", "ĐẢNG BỘ TỈNH …", framed=False)
    put(sheet, "A2", "ĐẢNG UỶ …", bold=True, framed=False)
    put(sheet, f"{last}1", "Biểu số 01", framed=False)
    put(sheet, "A3", title, bold=True, framed=False)
    sheet["A3"].alignment = CENTRE
    sheet.merge_cells(f"A3:{last}3")


def print_setup(sheet, rows):
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = rows
    sheet.oddFooter.center.text = "Trang &P/&N"


def cells_form(sheet, rows=15):
    """A row for each cell under headings of two levels, with totals and shares as formulas."""
    frame_top(sheet, "TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ", "K")
    heading(sheet, "A5:A6", "TT")
    heading(sheet, "B5:B6", "Tên chi bộ")
    heading(sheet, "C5:E5", "Đảng viên")
    for column, text in zip("CDE", ("Tổng số", "Chính thức", "Dự bị")):
        heading(sheet, f"{column}6", text)
    heading(sheet, "F5:F6", "Triệu tập")
    heading(sheet, "G5:G6", "Có mặt")
    heading(sheet, "H5:H6", "Tỷ lệ có mặt")
    heading(sheet, "I5:J5", "Cấp uỷ")
    heading(sheet, "I6", "Số lượng")
    heading(sheet, "J6", "Nữ")
    heading(sheet, "K5:K6", "Tỷ lệ nữ (%)")
    for index in range(1, 12):
        put(sheet, f"{get_column_letter(index)}7", index, italic=True)
    last = 7 + rows
    for row in range(8, last + 1):
        for column in "ABCDEFGIJ":
            put(sheet, f"{column}{row}", None)
        put(sheet, f"H{row}", f'=IF(F{row}=0,"",G{row}/F{row})', number_format="0.0%")
        put(sheet, f"K{row}", None, number_format="0.0")
        sheet[f"B{row}"].alignment = Alignment(horizontal="left", wrap_text=True)
    total = last + 1
    heading(sheet, f"A{total}:B{total}", "Tổng cộng")
    for column in "CDEFGIJ":
        put(sheet, f"{column}{total}", f"=SUM({column}8:{column}{last})", bold=True)
    put(sheet, f"H{total}", f"=IF(F{total}=0,0,G{total}/F{total})", bold=True, number_format="0.0%")
    put(sheet, f"K{total}", f"=IF(I{total}=0,0,ROUND(100*J{total}/I{total},1))", bold=True, number_format="0.0")
    put(sheet, f"A{total + 2}", "NGƯỜI LẬP BIỂU", bold=True, framed=False)
    put(sheet, f"I{total + 2}", "T/M ĐẢNG UỶ", bold=True, framed=False)
    sheet.column_dimensions["A"].width = 5
    sheet.column_dimensions["B"].width = 34
    for column in "CDEFGHIJK":
        sheet.column_dimensions[column].width = 9.5
    sheet.row_dimensions[5].height = 32
    sheet.freeze_panes = "C8"
    print_setup(sheet, "5:7")
    return total


def merged():
    """Merged headings of two levels, formulas, print set-up, defined names."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Biểu 1"
    total = cells_form(sheet)
    sheet.print_area = f"A1:K{total + 3}"
    book.defined_names.append(DefinedName("TongDangVien", attr_text=f"'Biểu 1'!$C${total}"))
    put(sheet, f"C{total + 1}", "=TongDangVien*1", framed=False)
    return book


def several():
    """Several sheets, one hidden, whose formulas read from one another; a chart of the figures."""
    book = Workbook()
    figures = book.active
    figures.title = "Số liệu"
    put(figures, "A1", "CƠ CẤU CẤP UỶ", bold=True, framed=False)
    for row, text in enumerate(("Tổng số", "Nữ", "Dưới 40 tuổi", "Tái cử"), start=3):
        put(figures, f"A{row}", text)
        put(figures, f"B{row}", 0)
        put(figures, f"C{row}", f"=IF($B$3=0,0,B{row}/$B$3)", number_format="0.0%")
    chart = BarChart()
    chart.title = "Cơ cấu cấp uỷ"
    chart.add_data(Reference(figures, min_col=2, min_row=3, max_row=6), titles_from_data=False)
    chart.set_categories(Reference(figures, min_col=1, min_row=3, max_row=6))
    figures.add_chart(chart, "E2")
    summary = book.create_sheet("Tóm tắt")
    put(summary, "A1", "Nữ + trẻ")
    put(summary, "B1", "='Số liệu'!B4+'Số liệu'!B5")
    put(summary, "A2", "Gấp đôi")
    put(summary, "B2", "=B1*2")
    other = book.create_sheet("Hướng dẫn")
    put(other, "A1", "Không sửa trang này", framed=False)
    put(other, "B1", "=1+1", framed=False)
    hidden = book.create_sheet("Danh mục")
    hidden.sheet_state = "hidden"
    for row, text in enumerate(("Khu phố", "Cơ quan", "Trường học"), start=1):
        hidden[f"A{row}"] = text
    return book


def image():
    """An image above the table, coloured cells, and names of the cells that stand in it already."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Phụ lục"
    picture = io.BytesIO()
    Picture.new("RGB", (64, 64), (179, 38, 30)).save(picture, "PNG")
    picture.seek(0)
    sheet.add_image(Image(picture), "A1")
    heading(sheet, "A6", "TT")
    heading(sheet, "B6", "Chi bộ")
    heading(sheet, "C6", "Cấp uỷ viên")
    heading(sheet, "D6", "Ngày đại hội")
    heading(sheet, "E6", "Tỷ lệ tái cử")
    names = (
        "Cơ quan phường", "Công an phường", "Trạm Y tế", "Trường Mẫu giáo Hoài Tân", "Trường THCS Hoài Tân",
        "Trường Tiểu học số 1 Hoài Tân", "Trường Tiểu học số 2 Hoài Tân", "KHU PHỐ AN DƯỠNG 1", "Khu phố An Dưỡng 2",
        "Khu phố Đệ Đức 1", "Khu phố Đệ Đức 2", "Khu phố Đệ Đức 3", "Khu phố Đệ Đức 4", "Khu phố Giao Hội 1",
        "Khu phố Giao Hội 2",
    )
    fill = PatternFill("solid", fgColor="FFF2CC")
    for row, name in enumerate(names, start=7):
        put(sheet, f"A{row}", row - 6)
        put(sheet, f"B{row}", f"{row - 6}. Chi bộ {name}")
        put(sheet, f"C{row}", None).fill = fill
        put(sheet, f"D{row}", datetime.date(2022, 1, 1), number_format="dd/mm/yyyy")
        put(sheet, f"E{row}", None, number_format="0.0%")
    heading(sheet, "A22:B22", "Cộng")
    put(sheet, "C22", "=SUM(C7:C21)", bold=True)
    sheet.column_dimensions["B"].width = 40
    return book


def protected():
    """A protected sheet with unlocked cells, data validation, conditional formats and a comment-free legend."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Biểu 9C"
    frame_top(sheet, "THỐNG KÊ CHẤT LƯỢNG CẤP UỶ", "E")
    for column, text in zip("ABCDE", ("Tiêu chí", "Tổng", "Bí thư", "Phó bí thư", "Chi uỷ viên")):
        heading(sheet, f"{column}5", text)
    lines = ("Tổng số", "Nữ", "Tái cử", "Mới", "Tham gia lần đầu", "Đại học", "Cao cấp, cử nhân")
    for row, text in enumerate(lines, start=6):
        put(sheet, f"A{row}", text)
        put(sheet, f"B{row}", f"=SUM(C{row}:E{row})")
        for column in "CDE":
            put(sheet, f"{column}{row}", None).protection = Protection(locked=False)
    put(sheet, "A14", "Tuổi bình quân")
    put(sheet, "B14", None).number_format = "0.00"
    whole = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0")
    sheet.add_data_validation(whole)
    whole.add("C6:E12")
    sheet.conditional_formatting.add(
        "B6:B12", CellIsRule(operator="greaterThan", formula=["10"], font=Font(color="B3261E"))
    )
    sheet.protection.sheet = True
    sheet.protection.password = "dhcb"
    sheet.column_dimensions["A"].width = 28
    return book


def people():
    """A table (“Format as Table”) of people with day formats, and an old serial."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Trích ngang"
    headings = ("TT", "Họ và tên", "Chi bộ", "Chức vụ", "Ngày sinh", "Ngày vào Đảng", "Ghi chú")
    for index, text in enumerate(headings, start=1):
        put(sheet, f"{get_column_letter(index)}1", text, bold=True)
    for row in range(2, 62):
        for index in range(1, 8):
            put(sheet, f"{get_column_letter(index)}{row}", None)
        sheet[f"E{row}"].number_format = "dd/mm/yyyy"
        sheet[f"F{row}"].number_format = "dd/mm/yyyy"
    table = Table(displayName="TrichNgang", ref="A1:G61")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    sheet.add_table(table)
    for column, width in zip("ABCDEFG", (5, 26, 30, 14, 13, 13, 24)):
        sheet.column_dimensions[column].width = width
    return book


def large():
    """2,000 cells to fill, for the measurement: 40 columns of 50 rows with totals."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Biểu lớn"
    for index in range(1, 41):
        letter = get_column_letter(index)
        put(sheet, f"{letter}1", f"Cột {index}", bold=True)
        for row in range(2, 52):
            put(sheet, f"{letter}{row}", None)
        put(sheet, f"{letter}52", f"=SUM({letter}2:{letter}51)", bold=True)
    return book


def save(book, name):
    book.properties.created = book.properties.modified = datetime.datetime(2022, 7, 1)
    book.save(HERE / f"{name}.xlsx")


def through_libreoffice(name):
    """The same form as LibreOffice writes it: results stored with the formulas, texts shared, its own names."""
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", folder]
        subprocess.run([*command, str(HERE / f"{name}.xlsx")], check=True, stdout=subprocess.DEVNULL)
        (HERE / f"lo-{name}.xlsx").write_bytes((Path(folder) / f"{name}.xlsx").read_bytes())


if __name__ == "__main__":
    for make in (merged, several, image, protected, people, large):
        save(make(), make.__name__)
    for name in ("merged", "several", "image", "protected"):
        through_libreoffice(name)
