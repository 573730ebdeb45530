/** What the report says of planning, preparation, personnel and what followed. */
export const planningReport = {
  guides: (guides: string, guided: string, cells: string) =>
    `Đảng uỷ phân công ${guides} đồng chí chỉ đạo đại hội ${guided}/${cells} chi bộ.`,
  /** An item of preparation: “Duyệt báo cáo chính trị: 15/15 chi bộ”. */
  item: (name: string, done: string, of: string) => `${name}: ${done}/${of} chi bộ`,
  itemWithValue: (item: string, value: string) => `${item}, trị giá ${value} triệu đồng`,
  items: (items: readonly string[]) => `${items.join('; ')}.`,
  approved: (approved: string, cells: string) =>
    `Ban Thường vụ Đảng uỷ đã duyệt nhân sự của ${approved}/${cells} chi bộ.`,
  failed: (failed: string) => `Có ${failed} đồng chí giới thiệu tái cử không trúng.`,
  after: (step: string, done: string, held: string) => `${step}: ${done}/${held} chi bộ`,
} as const;
