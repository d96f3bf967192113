/** What is different since the last report. */
export const since = {
  "since.heading": "Since last time",
  "since.first": "This is the first report of this domain that is kept. The next one is compared with it.",
  "since.same": "Nothing has changed since {from}: this result was seen {times} times.",
  "since.sameOpen": "Nothing that could be found out has changed since {from}: this result was seen {times} times.",
  "since.changed": "What is different from the result that was last seen on {since}:",
  "since.verdict":
    "The verdict is another one than that of the result last seen on {since}; nothing that could be found out both times has changed.",
  "since.stands":
    "This result has stood since {from} and was seen {times} times. What is different from the one before, last seen on {since}:",
  "since.notKept": "This report was not kept, so that nothing can be compared with it later. {reason}",
  "since.open": "{count} {count|question has|questions have} no answer in one of the two; nothing is said of what they would have shown.",
  "since.history": "All that was kept of this domain",
  "since.worse": "Worse",
  "since.better": "Better",
  "since.neutral": "Changed",
  "since.check": "Check",
  "since.before": "Before:",
  "since.after": "After:",
  "since.became": "became",
};
