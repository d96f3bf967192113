/** The six statuses, and that of a row which is still asked about. */
export const status = {
  "status.pass": "Pass",
  "status.info": "Info",
  "status.warning": "Warning",
  "status.fail": "Fail",
  "status.unknown": "Could not check",
  "status.skip": "Not judged",
  "status.pending": "Asking",
};
