/** Pages that ask nothing: forms, problems with an input, documentation. */
export const STILL_PAGES = [
  "/",
  "/?q=mxx:gmail.com",
  "/spf/blog.st1t.com?ip=300.1.1.1",
  "/smtp",
  "/headers",
  "/domain",
  "/checks",
  "/checks/mx/target-is-alias",
  "/nonsense",
] as const;

/** Reports: of the whole domain, and of one lookup. */
export const REPORT_PAGES = ["/domain/alias-target.test", "/mx/alias-target.test"] as const;
