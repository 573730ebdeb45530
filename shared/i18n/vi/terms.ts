/** Several terms: the seasons of a file, the term before, the comparison. */
export const terms = {
  seasons: {
    inFile: 'Các đợt trong tệp',
    item: (term: string, shown: boolean) => `Nhiệm kỳ ${term}${shown ? ' (đang mở)' : ''}`,
    startNext: 'Bắt đầu đợt tiếp theo',
    reading: (term: string) => `Đang xem đợt cũ, nhiệm kỳ ${term}: chỉ xem, không sửa.`,
    editing: (term: string) => `Đang sửa đợt cũ, nhiệm kỳ ${term}.`,
    allowEditing: 'Cho sửa đợt này',
    backToCurrent: 'Về đợt hiện tại',
    started: (term: string) => `Đã bắt đầu đợt nhiệm kỳ ${term}.`,
  },
  standing: {
    take: 'Nhận đề xuất',
    /** A line below the field “Tham gia cấp uỷ”. */
    proposal: (standing: string, detail: string, byNameOnly: boolean) =>
      `${standing}${detail}${byNameOnly ? '; chỉ trùng họ tên, hãy đối chiếu' : ''}`,
    toTake: (proposal: string) => `Đề xuất: ${proposal}. Enter để nhận.`,
    takeAll: (count: number) => `Nhận mọi đề xuất (${String(count)} người)`,
    takeAllTitle: (where: string) => `Tái cử hay mới: ${where}`,
    takeAllOfSeason: 'các chi bộ chưa chốt',
    takeAllLead:
      'Theo cấp uỷ các nhiệm kỳ trước đã nhập. Chỉ ghi cho người chưa có; sửa lại từng người được, hoàn tác được một lần cho tất cả.',
    takeAllLine: (name: string, proposal: string) => `${name}: ${proposal}`,
    takenAll: (count: number) => `Đã ghi tái cử hay mới cho ${String(count)} người.`,
    leftBefore: (why: string | undefined, on: string | undefined) => {
      const detail = [why, on].filter((part) => part !== undefined).join(', ');
      return `Đã thôi cấp uỷ nhiệm kỳ trước khi chưa hết nhiệm kỳ${detail === '' ? '' : ` (${detail})`}: văn phòng quyết định ghi tái cử hay mới.`;
    },
    was: (position: string) => `, ${position.toLowerCase()} nhiệm kỳ trước`,
    satIn: (cell: string) => `, đã ở cấp uỷ ${cell}`,
    mergedFrom: (cell: string) => ` ở ${cell}, nay đã sáp nhập`,
    splitFrom: (cell: string) => ` ở ${cell}, nay tách ra chi bộ này`,
  },
  comparison: {
    title: 'So sánh với nhiệm kỳ trước',
    lead: (before: string, now: string) => `Nhiệm kỳ ${before} và nhiệm kỳ ${now}.`,
    caption: (before: string, now: string) => `Cấp uỷ nhiệm kỳ ${now} so với nhiệm kỳ ${before}`,
    columns: {
      indicator: 'Chỉ tiêu',
      before: 'Nhiệm kỳ trước',
      now: 'Nhiệm kỳ này',
      term: (term: string) => `(${term})`,
      change: 'Tăng, giảm',
      count: 'SL',
      percent: '%',
      points: 'điểm %',
    },
    none: '–',
    meanAge: 'Tuổi bình quân',
    notes: [
      'Nhiệm kỳ trước tính những người được đại hội bầu; người bổ sung giữa nhiệm kỳ không tính.',
      'Hai nhiệm kỳ tính theo cùng quy định và cách làm tròn của đợt này; tuổi tính đến đại hội của từng nhiệm kỳ.',
    ],
    noneCompared:
      'Chưa có chi bộ nào có số liệu của cả hai nhiệm kỳ nên chưa so sánh được. Nhập cấp uỷ nhiệm kỳ trước ở Cấp uỷ nhiệm kỳ trước.',
    allCompared: (cells: number) => `So sánh trên cả ${String(cells)} chi bộ: đều có số liệu hai nhiệm kỳ.`,
    someCompared: (cells: number, left: readonly string[]) =>
      `Chỉ so sánh ${String(cells)} chi bộ có số liệu cả hai nhiệm kỳ; không tính ở cả hai cột: ${left.join('; ')}.`,
    charts: {
      heading: 'Qua các nhiệm kỳ',
      lead: 'Các đợt có trong tệp; nhiệm kỳ cũ nhất lấy từ danh sách cấp uỷ nhiệm kỳ trước.',
      women: 'Tỷ lệ nữ (%)',
      /** `age` where every term counts by one. */
      young: (age: string | undefined) => `Tỷ lệ ${age ?? 'trẻ'} (%)`,
      education: 'Trình độ đại học trở lên (%)',
      age: 'Tuổi bình quân',
      term: 'Nhiệm kỳ',
      table: 'Xem dạng bảng',
      share: (percent: string, count: number, of: number) => `${percent} % (${String(count)}/${String(of)})`,
      years: (text: string) => `${text} tuổi`,
    },
    empty: {
      title: 'Chưa có số liệu nhiệm kỳ trước',
      text: 'Nhập cấp uỷ nhiệm kỳ trước của các chi bộ, hoặc bắt đầu đợt này từ tệp của nhiệm kỳ trước.',
      action: 'Nhập cấp uỷ nhiệm kỳ trước',
    },
  },
  previous: {
    title: 'Cấp uỷ nhiệm kỳ trước',
    lead: 'Dùng để đề xuất tái cử hay mới, và để so sánh hai nhiệm kỳ. Đợt bắt đầu từ tệp cũ thì đã có sẵn.',
    noCells: 'Cấp uỷ nhiệm kỳ trước nhập theo từng chi bộ.',
    season: 'Đợt đại hội trước',
    term: 'Nhiệm kỳ',
    heldOn: 'Thời gian đại hội',
    heldOnHint: 'Chỉ biết năm thì nhập năm; dùng để tính tuổi.',
    committee: 'Cấp uỷ của từng chi bộ',
    cell: 'Chi bộ',
    cellOption: (name: string, count: number) =>
      count === 0 ? `${name} (chưa nhập)` : `${name} (${String(count)} người)`,
    caption: (cell: string) => `Cấp uỷ nhiệm kỳ trước của ${cell}`,
    nobody: 'Chưa nhập ai của chi bộ này.',
    columns: {
      name: 'Họ và tên',
      position: 'Chức vụ',
      born: 'Ngày sinh',
      gender: 'Giới tính',
      until: 'Thôi từ ngày',
      actions: 'Thao tác',
    },
    fieldOf: (column: string, name: string) => `${column} của ${name}`,
    remove: 'Bỏ',
    removeName: (name: string) => `Bỏ ${name}`,
    removed: (name: string) => `Đã bỏ ${name} khỏi cấp uỷ nhiệm kỳ trước.`,
    allCells: 'Cấp uỷ của mọi chi bộ trong một danh sách',
    pasteAll: 'Dán danh sách của mọi chi bộ',
    pasteAllHint:
      'Dán từ Excel: cột đầu là chi bộ (ô gộp để trống cũng được), rồi họ tên, chức vụ, năm sinh, giới tính. Hoặc tên chi bộ một dòng, dưới là từng người.',
    addToAll: (people: number, cells: number) =>
      people === 0 ? 'Thêm vào các chi bộ' : `Thêm ${String(people)} người vào ${String(cells)} chi bộ`,
    addedToAll: (people: number, cells: number) =>
      `Đã thêm ${String(people)} người vào cấp uỷ nhiệm kỳ trước của ${String(cells)} chi bộ.`,
    unknownCells: (names: readonly string[]) =>
      `Không rõ là chi bộ nào: ${names.map((name) => `“${name}”`).join(', ')}. Sửa tên cho khớp với phần Chi bộ.`,
    finishedCells: (names: readonly string[]) => `Chi bộ đã chốt, không thêm: ${names.join('; ')}.`,
    alreadyListed: (people: number) => `${String(people)} người đã có trong danh sách, không thêm lần nữa.`,
    paste: 'Thêm người: gõ hoặc dán danh sách',
    pasteHint:
      'Mỗi người một dòng, giữa các mục có dấu phẩy: Lê Văn An, bí thư, 1970, Nam. Dán từ Excel cũng được.',
    unread: (rows: readonly string[]) =>
      rows.length === 1
        ? `Không thấy họ tên ở dòng “${rows[0] ?? ''}”. Sửa dòng đó, hoặc xoá đi.`
        : `Không thấy họ tên ở ${String(rows.length)} dòng, đầu tiên là “${rows[0] ?? ''}”. Sửa các dòng đó, hoặc xoá đi.`,
    add: (count: number) =>
      count === 0 ? 'Thêm vào danh sách' : `Thêm ${String(count)} người vào danh sách`,
    added: (count: number) => `Đã thêm ${String(count)} người vào cấp uỷ nhiệm kỳ trước.`,
  },
  basis: {
    label: 'Bắt đầu từ',
    names: {
      empty: 'Đợt trống, tệp mới',
      thisFile: 'Từ đợt trước trong tệp này',
      otherFile: 'Từ tệp khác',
    },
    hints: {
      empty: 'Nhập chi bộ và cấp uỷ từ đầu.',
      thisFile:
        'Chi bộ, danh sách đảng viên và cấp uỷ đương nhiệm (làm cấp uỷ nhiệm kỳ trước) được mang sang. Đợt cũ vẫn nằm trong tệp, mở xem lúc nào cũng được.',
      otherFile:
        'Chi bộ, danh sách đảng viên và cấp uỷ đương nhiệm của tệp nhiệm kỳ trước được mang sang. Chọn tệp ấy rồi chọn nơi lưu tệp mới; tệp mới giữ cả đợt cũ, tệp kia không bị sửa.',
    },
    from: (name: string, term: string) => `${name}, nhiệm kỳ trước ${term}`,
    submit: { thisFile: 'Bắt đầu đợt mới', otherFile: 'Chọn tệp và bắt đầu' },
  },
} as const;
