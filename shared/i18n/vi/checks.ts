import type { CheckCode, FindingParams } from '../../checks/finding';
import { electionBodies, positions } from '../../domain/choices';
import { formatCount, PERCENT } from '../../text/share';
import { type CheckText, candidate, date, inOrder, number } from './checkWords';
import { choices } from './choices';
import { personDataNames } from './missing';
import { paperChecks } from './paperChecks';
import { profileNames } from './profile';
import { unknownTexts } from './unknown';

/** “; chưa rõ 3 đ/c”, within brackets; nothing where everybody is known. */
function unknownPart(params: FindingParams): string {
  const unknown = Number(params['unknown'] ?? 0);
  return unknown === 0 ? '' : `; ${unknownTexts.people(unknown)}`;
}

/** A limit as an office writes it: “20 %”, “1/3”. */
function limitText(params: FindingParams): string {
  const most = number(params, 'most');
  return params['of'] === PERCENT ? `${most} %` : `${most}/${number(params, 'of')}`;
}

function post(params: FindingParams): string {
  const key = String(params['post']);
  return key === 'secretary' || key === 'deputySecretary' ? choices.position[key].toLowerCase() : 'cấp uỷ';
}

/** “bí thư”, “phó bí thư”, “chi uỷ viên”. */
function positionName(params: FindingParams): string {
  const position = positions.find((each) => each === params['post']);
  return position === undefined ? '' : choices.position[position].toLowerCase();
}

/** What a ballot is for: “chi uỷ”, “bí thư”, “phó bí thư”. */
function body(params: FindingParams): string {
  const of = electionBodies.find((each) => each === params['body']);
  return of === undefined ? '' : choices.electionBody[of];
}

/** Of alternates the one who is longer in the Party goes first (Quy định 294-QĐ/TW, điểm 11.4). */
function tieRule(params: FindingParams): string {
  return params['body'] === 'alternateDelegates'
    ? 'lấy đồng chí có tuổi đảng cao hơn (Quy định 294-QĐ/TW, điểm 11.4)'
    : 'đại hội quyết định';
}

/** “Bầu chi uỷ”, “Bầu bí thư lần 2”. */
function ballot(params: FindingParams): string {
  const round = params['round'] === 1 ? '' : ` lần ${number(params, 'round')}`;
  return `Bầu ${body(params)}${round}`;
}

function standingName(params: FindingParams, key: string): string {
  return (choices.standing as Readonly<Record<string, string>>)[String(params[key])] ?? '';
}

/** The other cell in whose committee somebody sat. */
function inCell(params: FindingParams): string {
  return params['cell'] === '' ? '' : ` (cấp uỷ ${number(params, 'cell')})`;
}

function part(words: string, count: string | number | undefined): string[] {
  return typeof count === 'number' ? [`${words} ${formatCount(count)}`] : [];
}

/** “Có mặt 25 + vắng có lý do 1 + vắng không lý do 0”, those that are entered. */
function attendanceParts(params: FindingParams): string {
  const leftOut = Number(params['leftOut'] ?? 0);
  return [
    `Có mặt ${number(params, 'present')}`,
    ...part('vắng có lý do', params['absentExcused']),
    ...part('vắng không lý do', params['absentUnexcused']),
    ...(leftOut > 0 ? [`chuyển sinh hoạt, miễn, đình chỉ ${formatCount(leftOut)}`] : []),
  ].join(' + ');
}

/** “giới tính”, “lý luận chính trị”. */
/** “kiêm trưởng khu phố”: a post beside the secretary's. */
function secondPost(params: FindingParams): string {
  const name = profileNames[params['post'] === 'frontHead' ? 'frontHead' : 'concurrentHead'];
  return `${name[0]?.toLowerCase() ?? ''}${name.slice(1)}`;
}

function datumName(datum: string): string {
  return (personDataNames as Readonly<Record<string, string>>)[datum] ?? datum;
}

const dateProblems: Readonly<Record<string, string>> = {
  bornAfterCongress: 'ngày sinh sau ngày đại hội',
  joinedTooYoung: 'vào Đảng khi chưa đủ 18 tuổi',
  officialBeforeJoining: 'ngày chính thức trước ngày vào Đảng',
};

const paper = 'Xem lại biên bản, sửa số ghi sai.';

export const checkTexts: Readonly<Record<CheckCode, CheckText>> = {
  E101: {
    message: (p) => `Có mặt ${number(p, 'present')} nhiều hơn triệu tập ${number(p, 'summoned')}.`,
    action: paper,
  },
  E102: {
    message: (p) =>
      `${attendanceParts(p)} = ${number(p, 'sum')}, khác số triệu tập ${number(p, 'summoned')}.`,
    action: paper,
  },
  E105: {
    message: (p) =>
      `${attendanceParts(p)} = ${number(p, 'sum')}, đã nhiều hơn triệu tập ${number(p, 'summoned')} dù còn ô chưa nhập.`,
    action: paper,
  },
  E103: {
    message: (p) =>
      `Triệu tập ${number(p, 'summoned')} nhiều hơn số đảng viên chính thức ${number(p, 'official')}.`,
    action: 'Xem lại số triệu tập hoặc số đảng viên chính thức của chi bộ.',
  },
  E104: {
    message: (p) =>
      `Tổng số ${number(p, 'total')} khác chính thức ${number(p, 'official')} + dự bị ${number(p, 'probationary')} = ${number(p, 'sum')}.`,
    action: 'Sửa số đảng viên ghi sai.',
  },
  W110: {
    message: (p) =>
      `Có mặt ${number(p, 'present')}/${number(p, 'summoned')}, chưa đủ ${number(p, 'count')}/${number(p, 'of')} số triệu tập.`,
    action: 'Xem lại số có mặt và điều kiện tiến hành đại hội.',
  },
  W111: {
    message: (p) =>
      `Ngày đại hội ${date(p, 'heldOn')} ở ngoài đợt (${date(p, 'plannedFrom') || '…'} – ${date(p, 'plannedTo') || '…'}).`,
    action: 'Xem lại ngày đại hội, hoặc thời gian của đợt trong Cài đặt.',
  },
  W112: {
    message: (p) => `Đại hội ngày ${date(p, 'heldOn')}, trước ngày duyệt nhân sự ${date(p, 'approvedOn')}.`,
    action: 'Xem lại ngày đại hội, hoặc ngày duyệt ở Nhân sự dự kiến.',
  },
  W113: {
    message: (p) => `Ngày ${date(p, 'day')} ${p['guide'] ?? ''} chỉ đạo cùng lúc ${p['cells'] ?? ''}.`,
    action: 'Đổi ngày, ghi buổi hoặc giờ, hoặc phân công người khác ở Lịch và phân công.',
  },
  E201: {
    message: (p) =>
      `${ballot(p)}: phát ra ${number(p, 'issued')} phiếu, nhiều hơn số có mặt ${number(p, 'present')}.`,
    action: paper,
  },
  E202: {
    message: (p) =>
      `${ballot(p)}: thu về ${number(p, 'collected')} phiếu, nhiều hơn phát ra ${number(p, 'issued')}: cuộc bầu không hợp lệ.`,
    action: paper,
  },
  E203: {
    message: (p) =>
      `${ballot(p)}: hợp lệ ${number(p, 'valid')} + không hợp lệ ${number(p, 'invalid')} = ${number(p, 'sum')}, khác số thu về ${number(p, 'collected')}.`,
    action: paper,
  },
  E204: {
    message: (p) =>
      `${ballot(p)}: ${candidate(p)} được ${number(p, 'votes')} phiếu, nhiều hơn ${number(p, 'valid')} phiếu hợp lệ.`,
    action: paper,
  },
  E205: {
    message: (p) =>
      `${ballot(p)}: tổng số phiếu bầu ${number(p, 'sum')} vượt ${number(p, 'valid')} phiếu hợp lệ × ${number(p, 'seats')} người = ${number(p, 'most')}.`,
    action: paper,
  },
  E206: {
    message: (p) =>
      `${number(p, 'fullName')} ghi trúng cử ${body(p)} với ${number(p, 'votes')} phiếu; quá nửa của N = ${number(p, 'electorate')} là từ ${number(p, 'needed')} phiếu (${number(p, 'source')}).`,
    action:
      'Đối chiếu số phiếu, số triệu tập và vắng có lý do với biên bản, hoặc bỏ khỏi danh sách trúng cử.',
  },
  E207: {
    message: (p) =>
      `Ghi trúng cử ${body(p)} ${number(p, 'count')} người, nhiều hơn số được bầu ${number(p, 'seats')}: ${number(p, 'names')}.`,
    action:
      'Đã sửa phiếu sau khi điền cấp uỷ thì bấm “Cập nhật cấp uỷ theo phiếu”; không thì xem lại số được bầu và danh sách cấp uỷ.',
  },
  E208: {
    message: (p) =>
      `${number(p, 'fullName')} được ${number(p, 'votes')} phiếu mà không trúng cử ${body(p)}, trong khi ${number(p, 'other')} trúng cử với ${number(p, 'otherVotes')} phiếu.`,
    action: 'Lấy từ người nhiều phiếu nhất: xem lại số phiếu, hoặc danh sách cấp uỷ.',
  },
  E209: {
    message: (p) =>
      `${number(p, 'fullName')} ghi trúng cử ${body(p)} nhưng theo phiếu không trúng cử chi uỷ (${number(p, 'source')}).`,
    action:
      'Bí thư, phó bí thư được bầu trong số chi uỷ viên: xem lại phiếu bầu chi uỷ, chức vụ hoặc hình thức.',
  },
  E210: {
    message: (p) =>
      p['reason'] === 'belowThreshold'
        ? `Chi bộ có ${number(p, 'official')} đảng viên chính thức, chưa đủ ${number(p, 'from')} để bầu chi uỷ (${number(p, 'source')}).`
        : `Số chi uỷ viên ${number(p, 'seats')}, nhiều hơn mức cao nhất là ${number(p, 'most')} (${number(p, 'source')}).`,
    action: 'Xem lại số đảng viên chính thức và số lượng được duyệt; không bầu chi uỷ thì nhập 0.',
  },
  E211: {
    message: (p) =>
      p['reason'] === 'teller'
        ? `${number(p, 'fullName')} vừa có tên trong danh sách bầu, vừa ở ban kiểm phiếu.`
        : `${number(p, 'fullName')} có tên trong danh sách bầu nhưng chưa là đảng viên chính thức vào ngày đại hội ${date(p, 'heldOn')}.`,
    action: 'Xem lại danh sách bầu, ngày chính thức, hoặc ban kiểm phiếu ghi ở Biên bản, phiếu bầu.',
  },
  E212: {
    message: (p) => `${number(p, 'fullName')} có tên hai lần trong một danh sách bầu.`,
    action: 'Bỏ một lần ghi trùng.',
  },
  E213: {
    message: (p) => `${ballot(p)}: chưa rõ họ tên ${inOrder(p)}.`,
    action: 'Xoá dòng không tên, ghi lại người đó bằng họ tên.',
  },
  W220: {
    message: (p) =>
      `Danh sách bầu chi uỷ ${number(p, 'candidates')} người để bầu ${number(p, 'seats')}: không có số dư (${number(p, 'source')}).`,
    action: 'Xem lại danh sách bầu; nếu đúng biên bản thì để nguyên.',
  },
  W221: {
    message: (p) =>
      `Danh sách bầu chi uỷ dư ${number(p, 'surplus')} người; bầu ${number(p, 'seats')} thì được dư nhiều nhất ${number(p, 'most')} (${number(p, 'source')}).`,
    action: 'Xem lại danh sách bầu; nếu đúng biên bản thì để nguyên.',
  },
  W222: {
    message: (p) =>
      `Bầu ${body(p)}: ${number(p, 'candidates')} đồng chí cùng ${number(p, 'votes')} phiếu, chỉ còn ${number(p, 'seats')} suất: ngang phiếu – ${tieRule(p)}.`,
    action: 'Nhập lần bầu tiếp theo, hoặc chọn ở Quyết định của đại hội.',
  },
  W223: {
    message: (p) =>
      `${ballot(p)}: hợp lệ ${number(p, 'valid')}/${number(p, 'collected')} phiếu thu về: thấp khác thường (từ ${number(p, 'limit')} % trở xuống).`,
    action: 'Đối chiếu với biên bản kiểm phiếu; nếu đúng thì để nguyên.',
  },
  W224: {
    message: (p) =>
      `Bầu ${body(p)} lần ${number(p, 'round')} đã nhập nhưng chưa có lần ${number(p, 'previous')}.`,
    action: 'Nhập lần bầu còn thiếu, hoặc sửa số lần bầu.',
  },
  W225: {
    message: (p) =>
      p['reason'] === 'fewer'
        ? `${ballot(p)}: phát ra ${number(p, 'issued')} phiếu, ít hơn số có mặt ${number(p, 'other')}.`
        : `${ballot(p)}: phát ra ${number(p, 'issued')} phiếu, cuộc bầu đầu tiên phát ra ${number(p, 'other')}.`,
    action: 'Đối chiếu với biên bản kiểm phiếu; nếu đúng thì để nguyên.',
  },
  E301: {
    message: (p) => `Có ${number(p, 'count')} bí thư trong một chi bộ.`,
    action: 'Chỉ để một người giữ chức bí thư.',
  },
  E302: {
    message: (p) => `${number(p, 'fullName')} có trong cấp uỷ của nhiều chi bộ: ${number(p, 'cells')}.`,
    action: 'Bỏ khỏi chi bộ ghi nhầm; nếu một nơi là chỉ định thì ghi hình thức “Chỉ định”.',
  },
  W302: {
    message: (p) =>
      `${number(p, 'fullName')} có trong cấp uỷ của nhiều chi bộ (một nơi chỉ định): ${number(p, 'cells')}.`,
    action: 'Đối chiếu quyết định chỉ định.',
  },
  E303: {
    message: (p) => `Số ${post(p)} ${number(p, 'count')}, nhiều hơn được duyệt ${number(p, 'approved')}.`,
    action: 'Xem lại số lượng được duyệt hoặc danh sách cấp uỷ.',
  },
  E304: {
    message: (p) =>
      `${number(p, 'fullName')} ghi “${standingName(p, 'standing')}”, nhưng theo các nhiệm kỳ trước là “${standingName(p, 'known')}”${inCell(p)}.`,
    action: 'Sửa mục Tham gia cấp uỷ, hoặc sửa danh sách cấp uỷ nhiệm kỳ trước của chi bộ.',
  },
  E305: {
    message: (p) => `${number(p, 'fullName')}: ${dateProblems[String(p['reason'])] ?? ''}.`,
    action: 'Sửa ngày ghi sai theo lý lịch.',
  },
  E306: {
    message: (p) => {
      const name = number(p, 'fullName');
      switch (String(p['reason'])) {
        case 'appointedButElected':
          return `${name} ghi là chỉ định, nhưng theo phiếu đã trúng cử ${body(p)}.`;
        case 'electedNotListed':
          return `${name} trúng cử ${body(p)} theo phiếu, nhưng không có trong danh sách cấp uỷ.`;
        case 'otherPost':
          return `${name} trúng cử ${body(p)} theo phiếu, nhưng danh sách cấp uỷ ghi chức vụ khác.`;
        default:
          return `${name} ghi là được bầu, nhưng không có tên trong phiếu bầu ${body(p)}.`;
      }
    },
    action: 'Đối chiếu danh sách cấp uỷ và hình thức (bầu hay chỉ định) với phiếu bầu.',
  },
  W320: {
    message: (p) =>
      p['entered'] === 0
        ? `Đã đại hội, chưa nhập cấp uỷ (được duyệt ${number(p, 'approved')} người).`
        : `Bầu được ${number(p, 'elected')}/${number(p, 'approved')} cấp uỷ viên được duyệt, thiếu ${number(p, 'short')}.`,
    action: 'Nhập đủ cấp uỷ; nếu đúng là bầu thiếu thì để nguyên.',
  },
  W321: {
    message: (p) => `Khuyết ${post(p)}.`,
    action: 'Nhập người giữ chức; nếu đúng là khuyết thì để nguyên.',
  },
  W322: {
    message: () => 'Cấp uỷ không có nữ.',
    action: 'Xem lại giới tính đã nhập; nếu đúng thì để nguyên.',
  },
  W323: {
    message: (p) =>
      `${number(p, 'fullName')} ${number(p, 'age')} tuổi, quá ${number(p, 'limit')} tuổi đối với ${positionName(p)} ${p['standing'] === 'reelected' ? 'tái cử' : 'mới'} (${number(p, 'source')}).`,
    action: 'Đối chiếu ngày sinh, chức vụ; nếu được cấp trên đồng ý thì chấp nhận và ghi lý do.',
  },
  W324: {
    message: (p) => `${number(p, 'fullName')}: chưa nhập ngày sinh, không tính vào tuổi bình quân.`,
    action: 'Nhập ngày sinh; chỉ biết năm thì nhập năm.',
  },
  W325: {
    message: (p) =>
      `${number(p, 'fullName')}: chưa nhập ${String(p['data']).split(' ').map(datumName).join(', ')}; các biểu tính là chưa rõ.`,
    action: 'Nhập ở trích ngang, hoặc nhập cả cột ở Còn thiếu.',
  },
  W326: {
    message: (p) =>
      `${number(p, 'fullName')}: ${datumName(String(p['field']))} “${number(p, 'text')}” không có trong danh mục, tính là chưa rõ.`,
    action: 'Chọn tên trong danh mục; ở Còn thiếu đặt lại được cho mọi người ghi như vậy.',
  },
  W327: {
    message: (p) =>
      `Chỉ định thêm ${number(p, 'count')} người ngoài ${number(p, 'seats')} do đại hội quyết định, quá ${limitText(p)} (${number(p, 'source')}).`,
    action: 'Đối chiếu quyết định chỉ định và số lượng đại hội quyết định; nếu đúng thì để nguyên.',
  },
  W328: {
    message: (p) =>
      `${number(p, 'fullName')} được chỉ định khi chưa đủ ${number(p, 'months')} tháng từ lần bầu không trúng cử (${number(p, 'source')}).`,
    action: 'Đối chiếu phiếu bầu, hình thức và ngày chỉ định; nếu được đồng ý thì chấp nhận và ghi lý do.',
  },
  W329: {
    message: (p) =>
      p['reason'] === 'notTicked'
        ? `Bí thư ${number(p, 'fullName')}: nghề nghiệp ghi “${number(p, 'occupation')}” nhưng chưa đánh dấu ${secondPost(p)}.`
        : `Bí thư ${number(p, 'fullName')}: đánh dấu ${secondPost(p)} nhưng nghề nghiệp ghi “${number(p, 'occupation')}”.`,
    action: 'Sửa nghề nghiệp, hoặc dấu kiêm nhiệm ở trích ngang.',
  },
  W330: {
    message: (p) =>
      p['reason'] === 'people'
        ? `Sau các thay đổi trong nhiệm kỳ, cấp uỷ có ${number(p, 'count')} người, được duyệt ${number(p, 'approved')}.`
        : `Sau các thay đổi trong nhiệm kỳ, chi bộ có ${number(p, 'count')} bí thư: ${number(p, 'names')}.`,
    action: 'Ghi thay đổi còn thiếu ở Kiện toàn (ai thôi, ai đổi chức vụ), hoặc sửa thay đổi ghi nhầm.',
  },
  W331: {
    message: (p) =>
      `Đã nhập ${number(p, 'count')} người trong cấp uỷ nhưng chưa ghi chi bộ ${p['appointments'] === 1 ? 'đã được chỉ định cấp uỷ' : 'đã đại hội'}; thống kê vẫn tính.`,
    action: 'Ghi trạng thái và ngày ở Đại hội; nếu nhập trước thì chấp nhận và ghi lý do.',
  },
  E401: {
    message: (p) =>
      `Được duyệt bí thư ${number(p, 'secretary')} + phó bí thư ${number(p, 'deputySecretary')} = ${number(p, 'sum')}, nhiều hơn cả cấp uỷ ${number(p, 'committee')}.`,
    action: 'Số cấp uỷ kể cả bí thư, phó bí thư: sửa số được duyệt ghi sai.',
  },
  W410: {
    message: (p) =>
      `Nữ ${number(p, 'count')}/${number(p, 'of')} (${number(p, 'percent')} %${unknownPart(p)}), dưới mục tiêu ${number(p, 'target')} %.`,
    action: 'Đối chiếu danh sách; nêu trong báo cáo.',
  },
  W413: {
    message: (p) =>
      p['reason'] === 'noResult'
        ? `Đợt đại hội kết thúc ngày ${date(p, 'plannedTo')}, chi bộ đã đại hội nhưng chưa nhập kết quả.`
        : `Đợt đại hội kết thúc ngày ${date(p, 'plannedTo')}, chi bộ chưa đại hội.`,
    action: 'Nhập kết quả, hoặc xem lại thời gian của đợt trong Cài đặt.',
  },
  W411: {
    message: (p) =>
      `Trẻ tuổi ${number(p, 'count')}/${number(p, 'of')} (${number(p, 'percent')} %${unknownPart(p)}), dưới mục tiêu ${number(p, 'target')} %.`,
    action: 'Đối chiếu ngày sinh; nêu trong báo cáo.',
  },
  W412: {
    message: (p) =>
      `${p['group'] === 'female' ? 'Nữ' : 'Trẻ tuổi'} ${number(p, 'percent')} %, thấp hơn nhiệm kỳ trước (${number(p, 'previous')} %) ${number(p, 'points')} điểm %.`,
    action: 'Đối chiếu danh sách hai nhiệm kỳ; nêu trong báo cáo.',
  },
  ...paperChecks,
};
