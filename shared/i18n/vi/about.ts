/** What the program is, its version and what is new in it. */
export const about = {
  open: 'Giới thiệu chương trình',
  title: (version: string) => `Đại hội chi bộ, phiên bản ${version}`,
  promise:
    'Chương trình chạy trên một máy, không nối mạng, không gửi gì ra ngoài và không tự cập nhật. Dữ liệu chỉ nằm trong tệp .dhcb mà người dùng lưu.',
  news: (version: string) => `Có gì mới trong phiên bản ${version}`,
  licence:
    'Chủ sở hữu chưa chọn giấy phép cho chương trình. Thư viện bên trong và giấy phép của chúng: tệp THIRD-PARTY-NOTICES.txt cạnh chương trình.',
} as const;
