/** The organisation of which a committee is the head: “Đảng bộ phường …” of “Đảng uỷ phường …”. */
export function organisationOf(committee: string): string {
  return committee.replace(/^Đảng (?:uỷ|ủy)(?!\p{L})/iu, 'Đảng bộ');
}
