/** The documentation of checks. */
export const checks = {
  "checks.heading": "Checks",
  "checks.all": "All checks",
  "checks.intro": "Everything Mailvane checks, with the rule behind it, what a failure means and what to do.",
  "checks.severity": "When it fails",
  "checks.means": "What a failure means",
  "checks.do": "What to do",
  "checks.details": "What it can say",
  "checks.rules": "Rules",
  "checks.id": "Id",
};
