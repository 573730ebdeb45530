/**
 * The menu that Alt shows, by Windows's habit: the letter behind & reaches an entry. In one menu no letter stands twice
 * (a test).
 */
export const menu = {
  file: '&Tệp',
  open: '&Mở tệp…',
  recent: 'Mở &gần đây',
  noneRecent: '(chưa có tệp nào)',
  /** The first nine have a key; an & of a name is no key. */
  recentFile: (number: number, name: string, folder: string) =>
    `${number <= 9 ? `&${String(number)} ` : ''}${`${name} (${folder})`.replaceAll('&', '&&')}`,
  quit: 'Th&oát',
  edit: '&Soạn thảo',
  undo: '&Hoàn tác',
  redo: '&Làm lại',
  cut: '&Cắt',
  copy: '&Sao chép',
  paste: '&Dán',
  selectAll: 'Chọn &tất cả',
  help: 'Trợ &giúp',
  manual: '&Hướng dẫn',
  /** On the taskbar of Windows, by the right mouse button. */
  jumpList: 'Tệp mở gần đây',
} as const;
