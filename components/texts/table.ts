/** Tables of every lookup. */
export const table = {
  // Also shown when nothing could be found out: it must not sound like absence.
  "table.none": "Nothing to list; the verdict says why.",
  "table.yes": "yes",
  "table.no": "no",
};
