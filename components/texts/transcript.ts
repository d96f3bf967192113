/** What was asked, and the report as data. */
export const transcript = {
  "transcript.heading": "Transcript",
  "transcript.questions": "{count} {count|question|questions}",
  "transcript.cached": "cached {seconds} s ago",
  "transcript.noServer": "no server",
  "hop.root": "the root",
  "hop.answer": "For {zone}, {host} answers",
  "hop.alias": "For {zone}, {host} names an alias of {to}",
  "hop.nodata": "For {zone}, {host} says that there is no such record",
  "hop.nxdomain": "For {zone}, {host} says that the name does not exist",
  "hop.referral": "For {zone}, {host} refers to the servers of {to}",
  "hop.lame": "For {zone}, {host} does not answer, though it should",
  "hop.failure": "For {zone}, {host} gives no answer that counts",
  "hop.asked-again": "For {zone}, {host} is asked again: this answer does not count",
  "raw.heading": "Report as data",
  "raw.reproduce": "The same report from the command line",
  "raw.open": "Open JSON",
};
