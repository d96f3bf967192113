/** The tree of terms. */
export const spf = {
  "spf.running": "Lookups so far",
  "spf.match": "Match",
  "spf.noMatch": "No match",
  "spf.notEvaluated": "Not reached",
  "spf.error": "Error",
  "spf.duplicate": "Duplicate",
  "spf.void": "{count} void",
  "spf.addresses": "{count} {count|address|addresses}",
  "spf.lookups": "Lookups",
  "spf.term": "Term",
};
