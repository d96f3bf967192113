/** Every RFC that Mailvane cites. `obsoletedBy` is filled where a newer document replaces it. */
interface Document {
  title: string;
  status: "Internet Standard" | "Draft Standard" | "Proposed Standard" | "Best Current Practice" | "Informational" | "Experimental";
  obsoletedBy?: number;
}

export const documents = {
  1034: { title: "Domain names: concepts and facilities", status: "Internet Standard" },
  1035: { title: "Domain names: implementation and specification", status: "Internet Standard" },
  1123: { title: "Requirements for Internet Hosts: Application and Support", status: "Internet Standard" },
  1912: { title: "Common DNS Operational and Configuration Errors", status: "Informational" },
  2181: { title: "Clarifications to the DNS Specification", status: "Proposed Standard" },
  2182: { title: "Selection and Operation of Secondary DNS Servers", status: "Best Current Practice" },
  2308: { title: "Negative Caching of DNS Queries", status: "Proposed Standard" },
  3986: { title: "Uniform Resource Identifier (URI): Generic Syntax", status: "Internet Standard" },
  5321: { title: "Simple Mail Transfer Protocol", status: "Draft Standard" },
  5782: { title: "DNS Blacklists and Whitelists", status: "Informational" },
  5890: { title: "Internationalized Domain Names for Applications: Definitions", status: "Proposed Standard" },
  6068: { title: "The 'mailto' URI Scheme", status: "Proposed Standard" },
  6376: { title: "DomainKeys Identified Mail (DKIM) Signatures", status: "Internet Standard" },
  6890: { title: "Special-Purpose IP Address Registries", status: "Best Current Practice" },
  7208: { title: "Sender Policy Framework (SPF)", status: "Proposed Standard" },
  7489: { title: "Domain-based Message Authentication, Reporting, and Conformance (DMARC)", status: "Informational", obsoletedBy: 9989 },
  7505: { title: "A 'Null MX' No Service Resource Record", status: "Proposed Standard" },
  7766: { title: "DNS Transport over TCP: Implementation Requirements", status: "Proposed Standard" },
  8020: { title: "NXDOMAIN: There Really Is Nothing Underneath", status: "Proposed Standard" },
  8301: { title: "Cryptographic Algorithm and Key Usage Update to DKIM", status: "Proposed Standard" },
  8460: { title: "SMTP TLS Reporting", status: "Proposed Standard" },
  8463: { title: "A New Cryptographic Signature Method for DKIM", status: "Proposed Standard" },
  8553: { title: "DNS AttrLeaf Changes", status: "Best Current Practice" },
  8601: { title: "Message Header Field for Indicating Message Authentication Status", status: "Proposed Standard" },
  8616: { title: "Email Authentication for Internationalized Mail", status: "Proposed Standard" },
  8914: { title: "Extended DNS Errors", status: "Proposed Standard" },
  9824: { title: "Compact Denial of Existence in DNSSEC", status: "Proposed Standard" },
  9989: { title: "Domain-Based Message Authentication, Reporting, and Conformance (DMARC)", status: "Proposed Standard" },
  9990: { title: "DMARC Aggregate Reporting", status: "Proposed Standard" },
  9991: { title: "DMARC Failure Reporting", status: "Proposed Standard" },
} as const satisfies Record<number, Document>;
