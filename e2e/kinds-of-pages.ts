/** Pages that ask nothing: forms, problems with an input, documentation, and what is not there. */
export const STILL_PAGES = [
  "/",
  "/?q=mxx:gmail.com",
  "/mx",
  "/spf/blog.st1t.com?ip=300.1.1.1",
  "/smtp",
  "/headers",
  "/domain",
  "/checks",
  "/checks/mx/target-is-alias",
  "/history/never-asked.test",
  "/frozen",
  "/nonsense",
  "/r/x",
] as const;

/** Reports: of the whole domain, and of one lookup. */
export const REPORT_PAGES = ["/domain/alias-target.test", "/mx/alias-target.test"] as const;

/** Reports that show something of their own; the other lookups of mail stand open in a report of the whole domain, in domain.spec.ts. */
export const REPORTS_OF_EVERY_KIND = [
  ...REPORT_PAGES,
  "/mx/gmail.com",
  "/mx/null-mx.test",
  "/mx/timeouts.test",
  "/smtp/mixed.smtp.test",
  "/spf/blog.st1t.com?ip=54.248.148.155",
  "/spf/spf-loop.test",
  "/blacklist/listed.test",
  "/blacklist/142.250.107.27",
  "/dmarc/hostile-text.test",
  "/dkim/healthy.test",
  "/bimi/healthy.test",
  "/senders/healthy.test",
  "/dns/lame.zone.test",
  "/compare/agree.compare.test",
  "/compare/behind.compare.test",
  "/dnssec/signed.dnssec.test",
  "/dnssec/forged.dnssec.test",
  "/rdap/gmail.com",
  "/rdap/soon.rdap.test",
  "/records/healthy.test",
  "/a/www.servers.test?via=ns1.servers.test",
  "/reverse/192.0.2.1",
] as const;
