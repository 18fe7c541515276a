/** The media types of the files that leave the workspace, by their ending. */
export const FILE_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  pdf: 'application/pdf',
  zip: 'application/zip',
  sqlite: 'application/vnd.sqlite3',
} as const;
