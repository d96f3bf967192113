import type { Scenario } from "#lib/engine/scenario.ts";
import { oneServer } from "./one-server.ts";

export const certificateScenarios: readonly Scenario[] = [
  oneServer({
    id: "expired",
    title: "A certificate that expired two weeks ago",
    n: 41,
    server: { certificate: { days: [-104, -14] } },
    expect: {
      verdict: "warn",
      findings: { "smtp/certificate-expired": "fail" },
      passes: ["smtp/certificate-wrong-name", "smtp/certificate-not-trusted"],
    },
  }),
  oneServer({
    id: "not-yet-valid",
    title: "A certificate that is not valid before tomorrow",
    n: 42,
    server: { certificate: { days: [1, 91] } },
    expect: { verdict: "warn", findings: { "smtp/certificate-expired": "fail" } },
  }),
  oneServer({
    id: "expires-soon",
    title: "A certificate that expires in a week",
    n: 43,
    server: { certificate: { days: [-82, 7.5] } },
    expect: { verdict: "pass", findings: { "smtp/certificate-expires-soon": "fail" }, passes: ["smtp/certificate-expired"] },
  }),
  oneServer({
    id: "short-lived",
    title: "A certificate of six days, four of which are left: it need not be renewed yet",
    n: 44,
    server: { certificate: { days: [-2, 4] } },
    expect: { verdict: "pass", findings: {}, passes: ["smtp/certificate-expires-soon"] },
  }),
  oneServer({
    id: "wrong-name",
    title: "A certificate of another server",
    n: 45,
    server: { certificate: { names: ["www.wrong-name.smtp.test", "wrong-name.smtp.test"] } },
    expect: { verdict: "warn", findings: { "smtp/certificate-wrong-name": "fail" }, passes: ["smtp/certificate-not-trusted"] },
  }),
  oneServer({
    id: "wildcard",
    title: "A wildcard certificate, which is good for the whole left-most label",
    n: 46,
    server: { certificate: { names: ["*.wildcard.smtp.test"] } },
    expect: { verdict: "pass", findings: {}, passes: ["smtp/certificate-wrong-name"] },
  }),
  oneServer({
    id: "self-signed",
    title: "A certificate that is signed by nobody but itself",
    n: 47,
    server: { certificate: { issuer: "self" } },
    expect: { verdict: "warn", findings: { "smtp/certificate-not-trusted": "fail" }, passes: ["smtp/certificate-expired"] },
  }),
  oneServer({
    id: "no-intermediate",
    title: "A certificate that is sent without the one between it and the root",
    n: 48,
    server: { certificate: { withoutIntermediate: true } },
    expect: { verdict: "warn", findings: { "smtp/certificate-not-trusted": "fail" } },
  }),
];
