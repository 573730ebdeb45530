import { describe, expect, it } from 'vitest';
import { toLegacy } from '../testing/to-legacy';
import { findHeading } from './find-heading';
import { personHeading } from './person-headings';
import { tableOfTexts } from './source';

describe('personHeading', () => {
  it.each([
    [['Họ và tên'], 'fullName'],
    [['HỌ VÀ TÊN'], 'fullName'],
    [['Họ tên đảng viên'], 'fullName'],
    [['Họ và tên khai sinh'], 'fullName'],
    [['Họ, chữ đệm và tên khai sinh'], 'fullName'],
    [['Họ và tên người được giới thiệu'], 'fullName'],
    [['Họ và tên người giới thiệu'], 'ignored'],
    [['Người giới thiệu 1', 'Họ và tên'], 'ignored'],
    [['Họ tên vợ (chồng)'], 'ignored'],
    [['Vợ hoặc chồng', 'Năm sinh'], 'ignored'],
    [['Nơi kết nạp Đảng'], 'ignored'],
    [['Chi bộ kết nạp'], 'ignored'],
    [['Tuổi', 'Nữ'], 'genderFemale'],
    [['Giới tính (Nam, Nữ)'], 'gender'],
    [['Họ và tên đệm'], 'familyName'],
    [['Họ đệm'], 'familyName'],
    [['Tên'], 'givenName'],
    [['Số thẻ Đảng viên'], 'cardNumber'],
    [['Số thẻ'], 'cardNumber'],
    [['Số CCCD'], 'nationalId'],
    [['Căn cước công dân'], 'nationalId'],
    [['Ngày sinh'], 'born'],
    [['Ngày, tháng, năm sinh'], 'born'],
    [['Năm sinh'], 'born'],
    [['NTNS'], 'born'],
    [['Ngày sinh', 'Nam'], 'bornMale'],
    [['Ngày, tháng, năm sinh', 'Nữ'], 'bornFemale'],
    [['Giới tính'], 'gender'],
    [['Giới tính', 'Nam'], 'genderMale'],
    [['Nữ'], 'genderFemale'],
    [['Nam'], 'genderMale'],
    [['Năm'], undefined],
    [['Ngày kết nạp'], 'joinedOn'],
    [['Ngày vào Đảng'], 'joinedOn'],
    [['Ngày vào Đảng', 'Dự bị'], 'joinedOn'],
    [['Ngày vào Đảng', 'Chính thức'], 'officialOn'],
    [['Ngày vào Đảng chính thức'], 'officialOn'],
    [['Ngày chính thức'], 'officialOn'],
    [['Chi bộ đang sinh hoạt'], 'cell'],
    [['Chi bộ nơi cư trú'], 'ignored'],
    [['Chi bộ'], 'cell'],
    [['Đơn vị'], 'cell'],
    [['Đơn vị công tác'], 'occupation'],
    [['Trạng thái'], 'status'],
    [['Chức vụ'], 'position'],
    [['Chức vụ, nghề nghiệp hiện nay'], 'occupation'],
    [['Nghề nghiệp'], 'occupation'],
    [['Quê quán'], 'hometown'],
    [['Nơi sinh'], 'birthplace'],
    [['Số điện thoại'], 'phone'],
    [['ĐT di động'], 'phone'],
    [['Nơi ở'], 'residence'],
    [['Dân tộc'], 'ethnicity'],
    [['Tôn giáo'], 'religion'],
    [['Giáo dục phổ thông'], 'generalEducation'],
    [['Trình độ', 'Văn hoá'], 'generalEducation'],
    [['Trình độ', 'Chuyên môn'], 'professionalLevel'],
    [['Trình độ', 'Lý luận chính trị'], 'politicalTheory'],
    [['LLCT'], 'politicalTheory'],
    [['Tái cử / Mới / Lần đầu'], 'standing'],
    [['Miễn SH'], 'exempt'],
    [['Ghi chú'], 'note'],
    [['Số phiếu'], 'ignored'],
    [['Tỷ lệ %'], 'ignored'],
    [['STT'], 'ignored'],
    [['Vào Đảng', 'Ngày DB'], 'joinedOn'],
    [['Vào Đảng', 'Ngày CT'], 'officialOn'],
    [['Ngày vào Đảng', 'CT'], 'officialOn'],
    [['Ngày công nhận CT'], 'officialOn'],
    [['Ngày CT'], 'officialOn'],
    [['ĐV chính thức'], 'officialOn'],
    [['Đảng viên chính thức'], 'officialOn'],
    [['Ngày QĐ kết nạp'], 'ignored'],
    [['Ngày ra quyết định công nhận chính thức'], 'ignored'],
    [['Số QĐ kết nạp'], 'ignored'],
    [['Chi bộ cũ'], 'ignored'],
    [['Chi bộ trước đây'], 'ignored'],
    [['Chi bộ trước khi sáp nhập'], 'ignored'],
    [['Chi bộ trước sắp xếp'], 'ignored'],
    [['Chi bộ sau sắp xếp'], 'cell'],
    [['Chi bộ mới'], 'cell'],
    [['Phường cũ'], 'ward'],
    [['Đơn vị cũ'], 'ward'],
    [['Kết nạp Đoàn'], 'ignored'],
    [['Ngày vào Đoàn TNCS'], 'ignored'],
    [['Ngày nhập ngũ'], 'ignored'],
    [['Ngày vào Hội CCB'], 'ignored'],
    [['Kết nạp Đảng'], 'joinedOn'],
    [['Chức vụ nhiệm kỳ trước'], 'ignored'],
    [['Chức vụ đoàn thể'], 'position'],
    [['Full name'], 'fullName'],
    [['Date of birth'], 'born'],
    [['Màu áo'], undefined],
  ] as const)('%s', (path, meaning) => {
    expect(personHeading(path)).toBe(meaning);
    expect(personHeading(path.map((text) => text.normalize('NFD')))).toBe(meaning);
  });
});

const find = (...rows: string[][]) => findHeading(tableOfTexts(rows), personHeading);

describe('findHeading of several blocks', () => {
  it('begins with the first list, though a later one says more', () => {
    const found = find(
      ['CHI BỘ 1'],
      ['TT', 'Họ tên', 'Sinh năm'],
      ['1', 'Nguyễn Văn An', '1971'],
      ['CHI BỘ 2'],
      ['TT', 'Sinh năm', 'Họ tên', 'Quê quán'],
      ['1', '1972', 'Lê Văn Ba', 'Hoài Tân'],
    );
    expect(found).toMatchObject({ start: 1, end: 2, columns: { fullName: 1, born: 2 } });
  });
});

describe('findHeading', () => {
  it('takes the post of the later term, whichever stands first', () => {
    const terms = ['Chức vụ nhiệm kỳ 2020-2025', 'Chức vụ NK 2025-2030'];
    for (const [one = '', other = ''] of [terms, terms.toReversed()]) {
      const found = find(['TT', 'Họ và tên', one, other], ['1', 'Nguyễn Văn A', 'Bí thư', 'Phó Bí thư']);
      expect(found.columns.position).toBe(one === terms[1] ? 2 : 3);
    }
  });

  it('finds headings below titles', () => {
    const found = find(
      ['ĐẢNG BỘ PHƯỜNG', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['DANH SÁCH ĐẢNG VIÊN'],
      ['TT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'],
      ['1', 'Nguyễn Văn A', '1970', 'Chi bộ 1'],
    );
    expect(found).toMatchObject({ start: 2, end: 3, columns: { fullName: 1, born: 2, cell: 3 } });
  });

  it('reads two-level headings whose upper one is merged', () => {
    const found = find(
      ['DANH SÁCH TRÍCH NGANG'],
      ['TT', 'Họ và tên', 'Ngày sinh', '', 'Quê quán', 'Trình độ', '', ''],
      ['', '', 'Nam', 'Nữ', '', 'GDPT', 'Chuyên môn', 'LLCT'],
      ['1', 'Nguyễn Văn A', '1970', '', 'Hoài Nhơn', '12/12', 'Đại học', 'Sơ cấp'],
    );
    expect(found).toMatchObject({
      start: 1,
      end: 3,
      columns: {
        fullName: 1,
        bornMale: 2,
        bornFemale: 3,
        hometown: 4,
        generalEducation: 5,
        professionalLevel: 6,
        politicalTheory: 7,
      },
    });
    expect(found.paths[3]).toEqual(['Ngày sinh', 'Nữ']);
    expect(found.paths[4]).toEqual(['Quê quán']);
  });

  it('takes no row of people for a heading', () => {
    const found = find(
      ['Họ và tên', 'Giới tính', 'Ngày sinh'],
      ['Nguyễn Văn A', 'Nam', '1970'],
      ['Trần Thị B', 'Nữ', '1980'],
    );
    expect(found).toMatchObject({ start: 0, end: 1, columns: { fullName: 0, gender: 1, born: 2 } });
  });

  it.each(['tcvn3', 'vni'] as const)('knows headings in %s', (encoding) => {
    const found = find(
      ['Họ và tên', 'Ngày sinh', 'Chi bộ đang sinh hoạt'].map((text) => toLegacy(text, encoding)),
    );
    expect(found.columns).toEqual({ fullName: 0, born: 1, cell: 2 });
  });

  it('finds none where there is none', () => {
    expect(find(['Nguyễn Văn A', '1970'], ['Trần Thị B', '1980'])).toMatchObject({
      start: 0,
      end: 0,
      columns: {},
    });
    expect(find()).toMatchObject({ start: 0, end: 0, columns: {} });
  });
});
