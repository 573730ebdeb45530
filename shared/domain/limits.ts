/** More entries than any list of a season has; a list that may be longer says so itself. */
export const LIST_LIMIT = 500;
/** More cells than any ward has; a combined file of a province is split by ward. */
export const CELL_LIMIT = 2000;
