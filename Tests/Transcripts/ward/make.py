"""Makes the workbooks beside it, as a ward hands them in: titles above the header, headers of two rows, totals below, dates as text or serials."""

import datetime
from openpyxl import Workbook
from openpyxl.styles import Font

NEIGHBOURHOODS = [f"Khu phố {n}" for n in range(1, 10)]
WARD = "Phường 11"


def save(name, title, header, rows, total=None, second=None):
    book = Workbook()
    sheet = book.active
    sheet.title = "Danh sách"
    width = len(header)
    for text in ("ỦY BAN NHÂN DÂN PHƯỜNG 11", title):
        sheet.append([text])
        sheet.merge_cells(start_row=sheet.max_row, end_row=sheet.max_row, start_column=1, end_column=width)
        sheet.cell(sheet.max_row, 1).font = Font(bold=True)
    sheet.append(header)
    if second:
        sheet.append(second)
        top = sheet.max_row - 1
        for column in range(1, width + 1):
            if second[column - 1] is None:
                sheet.merge_cells(start_row=top, end_row=top + 1, start_column=column, end_column=column)
            elif header[column - 1] is not None:
                last = column
                while last < width and header[last] is None:
                    last += 1
                sheet.merge_cells(start_row=top, end_row=top, start_column=column, end_column=last)
    for row in rows:
        sheet.append(row)
    if total:
        sheet.append(total)
    book.properties.created = book.properties.modified = datetime.datetime(2023, 12, 1)
    book.save(name)


def units():
    actual = [5, 4, 2, 5, 6, 5, 8, 5, None]
    rows = [
        [n + 1, WARD, place, "Tổ bảo vệ dân phố", f"Tổ bảo vệ dân phố {place.lower()}", 5, "15/QĐ-UBND", actual[n], "30/06/2023", 2100 + 150 * n]
        for n, place in enumerate(NEIGHBOURHOODS)
    ]
    rows.append([10, WARD, None, "Ban bảo vệ dân phố", "Ban bảo vệ dân phố phường 11", None, None, 11, "30/06/2023", None])
    save(
        "luc-luong.xlsx", "LỰC LƯỢNG BẢO VỆ DÂN PHỐ NĂM 2023",
        ["STT", "Phường", "Khu phố", "Loại đơn vị", "Tên đơn vị", "Định biên", "Theo quyết định", "Hiện có", "Tính đến ngày", "Nhân khẩu"],
        rows, total=["Cộng", None, None, None, None, 45, None, 51, None, None])


def members():
    people = [("Nguyễn Văn Bình", 1965, "nam", "Tổ trưởng"), ("Trần Thị Cúc", 1978, "nữ", "Tổ phó"), ("Lê Văn Dũng", 1990, "nam", "Tổ viên")]
    rows = [
        [WARD, place, "Tổ bảo vệ dân phố", f"{name} {n}", year, gender, post, datetime.date(2019, 3, 1), None]
        for n, place in zip((3, 9), ("Khu phố 3", "Khu phố 9")) for name, year, gender, post in people
    ]
    rows[2][8] = datetime.date(2023, 9, 30)
    save(
        "thanh-vien.xlsx", "THÀNH VIÊN CÁC TỔ",
        ["Phường", "Khu phố", "Loại đơn vị", "Họ và tên", "Năm sinh", "Giới tính", "Chức vụ", "Từ ngày", "Đến ngày"], rows)


def training():
    save(
        "tap-huan.xlsx", "TẬP HUẤN NĂM 2023", ["STT", "Nội dung", "Ngày", "Phường", "Đơn vị tổ chức", "Số người dự"],
        [[1, "Nghiệp vụ tuần tra", "15/03/2023", WARD, "Công an quận", 40], [2, "Phòng cháy, chữa cháy", datetime.date(2023, 8, 4), WARD, "Công an phường", 36]])


def hardship():
    save(
        "kho-khan.xlsx", "THÀNH VIÊN CÓ HOÀN CẢNH KHÓ KHĂN", ["Phường", "Họ và tên", "Năm sinh", "Hoàn cảnh", "Số lần thăm mỗi năm", "Từ ngày"],
        [[WARD, "Nguyễn Văn Bình 3", 1965, "mổ tim", 2, "15/01/2023"], [WARD, "Trần Thị Cúc 9", 1978, "nhà dột", 1, "15/01/2023"]])
    save(
        "tham-hoi.xlsx", "THĂM HỎI, HỖ TRỢ", ["Phường", "Họ và tên", "Năm sinh", "Ngày thăm", "Số tiền", "Hiện vật", "Nguồn kinh phí"],
        [[WARD, "Nguyễn Văn Bình 3", 1965, "18/01/2023", "1.000.000", "gạo", "Quỹ Vì người nghèo"]])


def models():
    save(
        "mo-hinh.xlsx", "MÔ HÌNH TỰ QUẢN",
        ["STT", "Phường", "Khu phố", "Tên mô hình", "Loại mô hình", "Lĩnh vực", "Ngày ra mắt", "Đơn vị chủ trì", "Số thành viên", "Kinh phí", "Nguồn kinh phí", "Nhân rộng từ"],
        [
            [1, WARD, "Khu phố 1", "Camera an ninh khu phố 1", "Camera an ninh", "Phòng, chống tội phạm", "10/04/2021", "Công an phường", 12, "130.000.000", "xã hội hóa", None],
            [2, WARD, "Khu phố 2", "Camera an ninh khu phố 2", "Camera an ninh", "Phòng, chống tội phạm", datetime.date(2023, 5, 19), "Công an phường", 9, 90000000, "xã hội hóa", "Camera an ninh khu phố 1"],
            [3, WARD, "Khu phố 7", "Tổ liên gia an toàn 7", "Tổ liên gia an toàn PCCC", "PCCC", "04/10/2023", "Mặt trận phường", 20, None, None, None],
        ])
    save(
        "phan-loai.xlsx", "PHÂN LOẠI MÔ HÌNH NĂM 2023", ["Phường", "Tên mô hình", "Năm", "Phân loại", "Số tin báo", "Số vụ"],
        [[WARD, "Camera an ninh khu phố 1", 2023, "Tốt", 14, 3], [WARD, "Camera an ninh khu phố 2", 2023, "Khá", 2, 0]])


def honours():
    save(
        "khen-thuong.xlsx", "DANH SÁCH KHEN THƯỞNG", ["STT", "Họ và tên", "Loại", "Năm sinh", "Phường", "Khu phố", "Hình thức khen thưởng", "Năm thành tích", "Thành tích"],
        [
            [1, "Nguyễn Văn Bình 3", "cá nhân", 1965, WARD, "Khu phố 3", "GK_XA", 2023, "Giữ bình yên khu phố"],
            [2, "Phạm Thị Lan", "cá nhân", 1982, WARD, "Khu phố 1", "GK_XA", 2023, "Báo tin giúp bắt trộm xe"],
            [3, "Tổ bảo vệ dân phố khu phố 5", "tập thể", None, WARD, "Khu phố 5", "GK_XA", 2023, "Tổ tiêu biểu của phường"],
        ])
    save(
        "guong.xlsx", "GƯƠNG ĐIỂN HÌNH", ["Họ và tên", "Loại", "Năm sinh", "Phường", "Lĩnh vực", "Việc làm", "Năm"],
        [["Phạm Thị Lan", "cá nhân", 1982, WARD, "phòng, chống tội phạm", "Vận động lắp camera", 2023]])


def indicators():
    told = [
        ("Phạm pháp hình sự", 7, 4, None), ("Tỷ lệ điều tra khám phá án", 5, 3, (6, 4)), ("Tin báo", 31, 44, None),
        ("Buổi tuyên truyền", 10, 18, None),
    ]
    rows = []
    for name, before, now, wholes in told:
        rows.append([2022, WARD, name, before, wholes and wholes[0], "Công an phường"])
        rows.append([2023, WARD, name, now, wholes and wholes[1], "Công an phường"])
    save("chi-tieu.xlsx", "CHỈ TIÊU AN NINH, TRẬT TỰ", ["Năm", "Phường", "Chỉ tiêu", "Số liệu", "Trên tổng số", "Nguồn"], rows)


def classified():
    rows = [[2023, "khu phố", WARD, place, "đạt" if n != 6 else "chưa đạt"] for n, place in enumerate(NEIGHBOURHOODS)]
    rows += [[2023, "phường", WARD, None, "đạt"], [2023, "trường học", WARD, "Trường Tiểu học Cổ Loa", "đạt"]]
    save("an-toan.xlsx", "PHÂN LOẠI AN TOÀN VỀ AN NINH, TRẬT TỰ", ["Năm", "Đối tượng", "Phường", "Tên", "Kết quả"], rows)
    save(
        "dang-ky.xlsx", "ĐĂNG KÝ THI ĐUA NĂM 2023", ["Họ và tên", "Loại", "Năm sinh", "Phường", "Danh hiệu", "Năm", "Ngày đăng ký"],
        [
            ["Nguyễn Văn Bình 3", "cá nhân", 1965, WARD, "GK_XA", 2023, "15/02/2023"],
            ["Trần Thị Cúc 3", "cá nhân", 1978, WARD, "GK_XA", 2023, "15/02/2023"],
        ])


for make in (indicators, classified, units, members, training, hardship, models, honours):
    make()
