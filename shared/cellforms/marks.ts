/** What the hidden row above each sheet of a form says of its columns. */
export const columnMarks = { given: 'dhcb-goc', label: 'dhcb-ten', value: 'dhcb-gia-tri' } as const;
