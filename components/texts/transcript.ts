/** What was asked, and the report as data. */
export const transcript = {
  "transcript.heading": "Transcript",
  "transcript.questions": "{count} {count|question|questions}",
  "transcript.cached": "cached {seconds} s ago",
  "transcript.noServer": "no server",
  "raw.heading": "Report as data",
  "raw.reproduce": "The same report from the command line",
  "raw.open": "Open JSON",
};
