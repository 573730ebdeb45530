/**
 * The words of headings and lines in forms, and what they say. A phrase is written with its marks, in small letters;
 * the longest one that fits is taken. `neutral` words say nothing that matters; what is in no list is not understood,
 * and a heading with such a word is never guessed.
 */

/** What a phrase says. */
export const phrases = {
  neutral: `
    trong đó; số; số lượng; của; là; được; đồng chí; người; các; và; kết quả; kết quả bầu cử;
    kết quả bầu; bầu; bầu cử; cơ cấu; thành phần; chức danh; chức vụ; chất lượng; trực thuộc;
    toàn đảng bộ; về; theo; số đồng chí; gồm; cụ thể; hiện có; tại; ở; đơn vị tính; đvt;
    thông tin; số liệu; kết quả đại hội; tình hình; nhiệm kỳ này; nhiệm kỳ mới; khoá mới; nk này; nk mới;
    là người; người là; phân tích; chia ra; chia theo; cả; tham gia cấp uỷ; đại hội; trúng cử là; ghi rõ;
    cho; đã; thành; trong; nếu có; dd; mm; yyyy; công tác nhân sự; nhân sự; thực hiện; giới tính;
    hiện nay; hiện tại`,
  total: 'tổng số; tổng; ts; tổng cộng; cộng; toàn bộ; chung; t số; tổng sl; tổng số lượng',
  count: 'sl; số lượng; số người; số đồng chí',
  share: `
    %; tỷ lệ; tỉ lệ; tl; tỷ lệ %; tỉ lệ %; tl %; tỷ lệ phần trăm; phần trăm; chiếm tỷ lệ; đạt tỷ lệ;
    chiếm`,
  // whose figures
  cells: `
    chi bộ; cb; số chi bộ; tổng số chi bộ; chi bộ trực thuộc; số chi bộ trực thuộc;
    tổng số chi bộ trực thuộc; chi bộ cơ sở`,
  partyMembers: 'đảng viên; đv; số đảng viên; số đv; tổng số đảng viên; ts đảng viên; tsđv; ts đv',
  committee: `
    cấp uỷ; cấp uỷ viên; bch; ban chấp hành; chi uỷ; ban chi uỷ; cấp uỷ chi bộ; cấp uỷ viên chi bộ;
    bch chi bộ; uỷ viên ban chấp hành; cuv chi bộ; uv bch; bầu cấp uỷ; bầu chi uỷ; đồng chí cấp uỷ;
    số cấp uỷ; số cấp uỷ viên`,
  /** May be everybody in a committee, or those without another post. */
  committeeMember: 'chi uỷ viên; uỷ viên; uv; cuv; uỷ viên chi uỷ; cấp uỷ viên khác; cuv khác; uvcu',
  secretary: 'bí thư; bt; bí thư chi bộ; bí thư cấp uỷ; bí thư chi uỷ; btcb; bt chi bộ; đồng chí bí thư',
  deputySecretary: `
    phó bí thư; pbt; phó bt; p bí thư; p bt; phó bí thư chi bộ; phó bí thư cấp uỷ; phó bí thư chi uỷ;
    pbt chi bộ; pbtcb; đồng chí phó bí thư`,
  // groups of people
  female: 'nữ; phụ nữ; giới tính nữ; giới nữ; cán bộ nữ',
  male: 'nam; giới tính nam; nam giới',
  young: 'trẻ; cán bộ trẻ; tuổi trẻ; trẻ tuổi',
  ethnicMinority: `
    dân tộc thiểu số; dtts; người dân tộc thiểu số; dân tộc ít người; người dtts; dân tộc ts;
    dt thiểu số; đồng bào dân tộc thiểu số`,
  ethnic: 'dân tộc; dt; thành phần dân tộc',
  religious: 'có đạo; theo đạo; có tôn giáo; theo tôn giáo; người có đạo; người có tôn giáo; là người có đạo',
  religion: 'tôn giáo; tg',
  reelected:
    'tái cử; tái đắc cử; cũ tái cử; tái cử cấp uỷ; cấp uỷ tái cử; cấp uỷ viên tái cử; tái cử khoá trước',
  new: `
    mới; tham gia mới; mới tham gia; mới trúng cử; cấp uỷ mới; cấp uỷ viên mới; mới tham gia cấp uỷ;
    cuv mới`,
  firstTime: `
    lần đầu; tham gia lần đầu; mới lần đầu; lần đầu tham gia; tham gia cấp uỷ lần đầu;
    lần đầu tham gia cấp uỷ; mới tham gia lần đầu; mới tham gia cấp uỷ lần đầu; lần đầu trúng cử;
    trúng cử lần đầu; lần đầu tham gia chi uỷ; tham gia chi uỷ lần đầu; tham gia lần đầu cấp uỷ`,
  returning: `
    đã từng tham gia; từng tham gia; mới đã từng tham gia; tham gia trở lại; đã từng tham gia cấp uỷ;
    từng tham gia cấp uỷ`,
  appointed: 'chỉ định; được chỉ định; do chỉ định; bổ sung bằng chỉ định',
  concurrentHeads: `
    kiêm trưởng khu phố; kiêm trưởng thôn; nhất thể hoá; kiêm trưởng khu phố thôn;
    kiêm trưởng thôn khu phố; kiêm trưởng kp; kiêm trưởng ấp; kiêm tổ trưởng tổ dân phố;
    đồng thời là trưởng khu phố; kiêm trưởng khối phố; kiêm khu phố trưởng; đồng thời là trưởng thôn;
    kiêm trưởng khu; kiêm nhiệm trưởng khu phố; kiêm nhiệm trưởng thôn; đồng thời trưởng khu phố`,
  frontHeads: `
    kiêm trưởng ban công tác mặt trận; kiêm trưởng ban ctmt; kiêm trưởng ban mặt trận;
    đồng thời là trưởng ban công tác mặt trận; kiêm nhiệm trưởng ban công tác mặt trận`,
  // the congress
  official: 'chính thức; đảng viên chính thức; đv chính thức; đvct; ct',
  probationary: 'dự bị; đảng viên dự bị; đv dự bị; đvdb; db',
  summoned: `
    triệu tập; được triệu tập; triệu tập dự đại hội; được triệu tập dự đại hội; số triệu tập;
    phải triệu tập; triệu tập dự`,
  present: `
    có mặt; dự đại hội; tham dự; dự; tham dự đại hội; có mặt dự đại hội; đến dự; thực tế dự;
    có mặt tại đại hội; dự họp; số dự; về dự đại hội; thực tế có mặt; dự đh; tham dự đh; có mặt tham dự`,
  absent: 'vắng; vắng mặt; số vắng; tổng số vắng',
  excused: 'vắng có lý do; có lý do; vắng mặt có lý do; vắng có phép; có phép; vắng có ld',
  unexcused: `
    vắng không lý do; không lý do; không có lý do; vắng mặt không lý do; không phép; vắng không phép;
    vắng không có lý do`,
  exempt: `
    miễn sinh hoạt; miễn công tác; miễn công tác và sinh hoạt; miễn công tác và sinh hoạt đảng;
    được miễn công tác và sinh hoạt đảng; miễn công tác sinh hoạt; được miễn công tác sinh hoạt;
    được miễn sinh hoạt; miễn sinh hoạt đảng`,
  approved: `
    được duyệt; duyệt; phê duyệt; được phê duyệt; số lượng được duyệt; số lượng duyệt; sl được duyệt;
    sl duyệt; theo phê duyệt; được duyệt bầu; đã duyệt; cần bầu; số lượng cần bầu; sl cần bầu`,
  list: `
    danh sách bầu; danh sách bầu cử; ứng cử viên; danh sách; danh sách ứng cử; số người trong danh sách;
    trong danh sách bầu; số người trong danh sách bầu; danh sách bầu cấp uỷ; ds bầu; ds bầu cử`,
  surplus: 'dư; số dư; có số dư; số dư khi bầu',
  elected: `
    trúng cử; được bầu; đã bầu; bầu được; đắc cử; số trúng cử; số được bầu; trúng cử cấp uỷ;
    kết quả trúng cử; trúng`,
  short: `
    bầu thiếu; còn thiếu; thiếu; số thiếu; bầu chưa đủ; chưa bầu đủ; bầu không đủ; không bầu đủ;
    thiếu số lượng; bầu thiếu số lượng; chưa đủ số lượng; bầu chưa đủ số lượng; chưa bầu đủ số lượng;
    bầu thiếu so với số được duyệt; thiếu so với số được duyệt`,
  vacant: 'khuyết; còn khuyết; đang khuyết; khuyết chức danh',
  notReelected: `
    tái cử không trúng; giới thiệu tái cử không trúng; tái cử không trúng cử;
    giới thiệu tái cử không trúng cử; giới thiệu tái cử nhưng không trúng;
    giới thiệu tái cử nhưng không trúng cử; tái cử nhưng không trúng cử`,
  rounds: 'số vòng bầu; số lần bầu; số lần bầu cử; số vòng; số vòng bầu cử; số lần phải bầu',
  // cells by what became of them
  held: `
    đã đại hội; đã tổ chức đại hội; đã tiến hành đại hội; hoàn thành đại hội; đã hoàn thành đại hội;
    tổ chức xong đại hội; đã tổ chức xong đại hội; tổ chức đại hội xong; đã xong đại hội; đã đh;
    đã tổ chức; đã hoàn thành; đã tổ chức thành công đại hội`,
  notHeld: `
    chưa đại hội; chưa tổ chức đại hội; chưa tiến hành đại hội; chưa tổ chức; chưa hoàn thành đại hội;
    chưa đh; chưa tổ chức xong đại hội; còn lại chưa đại hội; chưa hoàn thành`,
  fullyElected: `
    bầu đủ; bầu đủ số lượng; bầu đủ số lượng được duyệt; bầu đủ số lượng cấp uỷ; đủ số lượng;
    bầu đủ cấp uỷ; bầu đủ số lượng cấp uỷ viên; bầu đủ chi uỷ; bầu đủ theo số lượng được duyệt;
    bầu đủ sl; bầu đủ số lượng theo phê duyệt; bầu đủ số lượng cấp uỷ được duyệt; bầu đủ số lượng chi uỷ`,
  withCommittee:
    'có chi uỷ; có cấp uỷ; có bầu chi uỷ; bầu được chi uỷ; có ban chi uỷ; có bầu cấp uỷ; thành lập chi uỷ',
  withoutCommittee: `
    không có chi uỷ; không có cấp uỷ; không bầu chi uỷ; chỉ bầu bí thư; không có ban chi uỷ;
    chưa có chi uỷ; không bầu cấp uỷ; không thành lập chi uỷ`,
  withoutSecretary: `
    khuyết bí thư; chưa có bí thư; không có bí thư; thiếu bí thư; chưa bầu được bí thư;
    khuyết chức danh bí thư; không bầu được bí thư; còn khuyết bí thư; chưa bầu bí thư`,
  withoutDeputy: `
    khuyết phó bí thư; chưa có phó bí thư; không có phó bí thư; thiếu phó bí thư;
    chưa bầu được phó bí thư; khuyết chức danh phó bí thư; còn khuyết phó bí thư; khuyết pbt`,
  atOnce: `
    ngay lần 1; ngay từ lần 1; ngay lần đầu; ngay từ lần đầu; ngay vòng 1; ngay từ vòng 1;
    ngay lần bầu đầu; ngay vòng đầu; ngay trong lần 1; ngay trong lần bầu đầu tiên; ngay lần đầu tiên;
    ngay lần bầu thứ nhất`,
  oneRound: 'bầu 1 lần; bầu lần 1; chỉ bầu 1 lần; bầu 1 vòng; phải bầu 1 lần; bầu xong trong 1 lần',
  severalRounds: `
    bầu từ 2 lần trở lên; phải bầu từ 2 lần trở lên; bầu 2 lần trở lên; phải bầu 2 lần trở lên;
    bầu nhiều lần; phải bầu nhiều lần; bầu từ lần 2 trở lên; phải bầu từ lần 2 trở lên;
    bầu từ 2 vòng trở lên; phải bầu từ 2 vòng trở lên; bầu trên 1 lần; phải bầu trên 1 lần;
    phải bầu nhiều vòng`,
  ratified: `
    đã chuẩn y; được chuẩn y; đã được chuẩn y; đã có quyết định chuẩn y; có quyết định chuẩn y;
    đã chuẩn y kết quả; đã được chuẩn y kết quả bầu cử; đã chuẩn y kết quả bầu cử`,
  notRatified: 'chưa chuẩn y; chưa được chuẩn y; chưa có quyết định chuẩn y',
  decisionNumber: `
    số quyết định; số quyết định chuẩn y; số qđ; số qđ chuẩn y; quyết định chuẩn y; qđ chuẩn y;
    quyết định chuẩn y số; số quyết định chuẩn y kết quả bầu cử`,
  decidedOn: `
    ngày quyết định; ngày quyết định chuẩn y; ngày chuẩn y; ngày qđ; ngày qđ chuẩn y; ngày ký quyết định;
    ngày ra quyết định`,
  // education
  profession: `
    chuyên môn; có chuyên môn; chuyên môn nghiệp vụ; cm; cmnv; trình độ chuyên môn; trình độ cm;
    trình độ chuyên môn nghiệp vụ; trình độ cmnv`,
  theory: `
    lý luận chính trị; có lý luận chính trị; có llct; llct; lý luận; trình độ lý luận chính trị; trình độ llct; lí luận chính trị;
    trình độ lý luận`,
  schooling: `
    giáo dục phổ thông; văn hoá; học vấn; gdpt; trình độ giáo dục phổ thông; trình độ văn hoá;
    trình độ học vấn; học vấn phổ thông; phổ thông; trình độ gdpt; tđvh`,
  /** Says that a level follows, and of what kind does not matter. */
  grade: 'trình độ; có trình độ; đạt trình độ',
  untrained: 'chưa qua đào tạo; chưa đào tạo; chưa qua; không qua đào tạo; chưa qua đt',
  elementary: 'sơ cấp; sc',
  intermediate: 'trung cấp; tc',
  college: 'cao đẳng; cđ',
  university: 'đại học; đh',
  postgraduate: 'trên đại học; sau đại học; trên đh; sau đh; sđh',
  master: 'thạc sĩ; thạc sỹ; ths',
  doctor: 'tiến sĩ; tiến sỹ',
  advanced: 'cao cấp; cc',
  bachelor: 'cử nhân; cn',
  atLeast: 'trở lên',
  upperSecondary: 'thpt; trung học phổ thông; tốt nghiệp thpt; tốt nghiệp trung học phổ thông; tn thpt; ptth',
  lowerSecondary: 'thcs; trung học cơ sở; tốt nghiệp thcs; tốt nghiệp trung học cơ sở',
  primarySchool: 'tiểu học; tốt nghiệp tiểu học',
  // kinds of cells
  neighbourhoodKind: `
    khu phố; thôn; dân cư; khu phố thôn; thôn khu phố; tổ dân phố; ấp; khối phố; khu dân cư; chi bộ khu phố;
    chi bộ thôn; thôn tổ dân phố; kp`,
  officeKind: 'cơ quan; chi bộ cơ quan',
  schoolKind: 'trường học; chi bộ trường học; chi bộ trường; trường',
  healthKind: 'y tế; trạm y tế; chi bộ y tế',
  policeKind: 'công an; chi bộ công an',
  militaryKind: 'quân sự; chi bộ quân sự',
  enterpriseKind: 'doanh nghiệp; hợp tác xã doanh nghiệp; doanh nghiệp hợp tác xã; htx; hợp tác xã',
  otherKind: 'loại khác; loại hình khác',
  // texts and dates
  name: 'họ và tên; họ tên; tên; họ và tên khai sinh',
  born: 'ngày sinh; ngày tháng năm sinh; sinh ngày; ngày tháng năm sinh đầy đủ; ntns; ngày th năm sinh',
  bornYear: 'năm sinh; sinh năm; ns',
  phone: `
    điện thoại; số điện thoại; sđt; đt; đtdđ; số đt; di động; điện thoại di động; điện thoại liên hệ;
    số điện thoại liên hệ; số đtdđ`,
  date: `
    ngày đại hội; ngày tổ chức đại hội; thời gian tổ chức đại hội; ngày tổ chức; thời gian đại hội;
    ngày tiến hành đại hội; thời gian tổ chức; ngày tháng đại hội; thời gian tiến hành đại hội; ngày đh;
    ngày tháng tổ chức đại hội; ngày tháng năm đại hội; ngày tháng năm tổ chức đại hội`,
  planned: `
    ngày dự kiến; ngày dự kiến đại hội; thời gian dự kiến; dự kiến ngày đại hội;
    ngày dự kiến tổ chức đại hội; thời gian dự kiến tổ chức đại hội; ngày theo kế hoạch;
    dự kiến ngày tổ chức đại hội; thời gian dự kiến đại hội; ngày dự kiến tổ chức;
    dự kiến thời gian đại hội`,
  firstDay: `
    ngày đại hội đầu tiên; ngày đại hội sớm nhất; đại hội đầu tiên; ngày tổ chức đại hội đầu tiên;
    đại hội sớm nhất; ngày bắt đầu đại hội`,
  lastDay: `
    ngày đại hội cuối cùng; ngày đại hội muộn nhất; đại hội cuối cùng; ngày tổ chức đại hội cuối cùng;
    đại hội muộn nhất; ngày kết thúc đại hội; ngày hoàn thành đại hội`,
  venue: `
    địa điểm; nơi tổ chức; địa điểm tổ chức; địa điểm đại hội; địa điểm tổ chức đại hội;
    nơi tổ chức đại hội`,
  kind: 'loại hình; loại hình chi bộ; loại chi bộ; loại hình đơn vị; loại hình tổ chức',
  note: 'ghi chú; gc',
  ordinal: 'tt; stt; số tt; số thứ tự; thứ tự; s tt; t t',
  meanAge: `
    tuổi bình quân; độ tuổi bình quân; tuổi đời bình quân; tuổi tb; tuổi trung bình; bình quân tuổi;
    tuổi bq; bình quân độ tuổi; độ tuổi trung bình; tuổi đời trung bình; tuổi đời bq`,
  age: 'tuổi; tuổi đời; độ tuổi',
  /** Of ages it is their mean. */
  average: 'bình quân; trung bình; bq; tb',
  partyAge: 'tuổi đảng; số năm tuổi đảng; năm tuổi đảng',
  mark: 'x; đánh dấu x; dấu x; đánh x; ghi x',
  // terms
  previous: 'nhiệm kỳ trước; nhiệm kỳ cũ; nk trước; khoá trước; nhiệm kỳ qua; nk cũ; khoá cũ',
  change: `
    tăng giảm; so sánh; chênh lệch; tăng giảm so với nhiệm kỳ trước; so với nhiệm kỳ trước;
    so sánh với nhiệm kỳ trước`,
} as const;

export type Atom = Exclude<keyof typeof phrases, 'neutral'> | 'ages' | 'class' | 'word';
