import { expect, test } from "vitest";
import { collect, runLookup } from "#lib/engine/run.ts";
import { startWorld, type World } from "#lib/lab/testing/world.ts";
import { emptyReport, type ReportState, reduce } from "#lib/report/reduce.ts";
import type { Report } from "#lib/report/schema.ts";
import { reportText } from "#lib/report/text.ts";
import { smtp } from "./index.ts";

const records = `
two.test. 60 IN MX 10 mx1.two.test.
two.test. 60 IN MX 20 mx2.two.test.
mx1.two.test. 60 IN A 198.51.100.33
mx1.two.test. 60 IN AAAA 2001:db8:25::33
mx2.two.test. 60 IN A 198.51.100.34
inside.test. 60 IN MX 10 mx.inside.test.
mx.inside.test. 60 IN A 127.0.0.1
mx.inside.test. 60 IN AAAA ::1
`;
const first = { host: "mx1.two.test", addresses: ["198.51.100.33", "2001:db8:25::33"] } as const;
const second = { host: "mx2.two.test", addresses: ["198.51.100.34"] } as const;

const start = (world: World, fields: { target: string } & Record<string, string>) => {
  const run = { transport: world.transport, trace: world.trace, network: "demo", unicode: fields.target } as const;
  return runLookup(smtp, smtp.input.parse(fields), run);
};
const finding = (report: Report, id: string) => report.findings.find((one) => one.id === `smtp/${id}`);
const cells = (report: Report, key: string) => report.rows.map((row) => row.cells[key]);

test("a domain is a matrix of its servers' addresses, whose steps fill as they are taken", async () => {
  await using world = await startWorld({ records, smtp: [first, second] });
  const states: ReportState[] = [];
  let state = emptyReport;
  for await (const event of start(world, { target: "two.test" })) {
    state = reduce(state, event);
    states.push(state);
  }
  expect(state.rows.map(({ id, state: done }) => [id, done])).toEqual([
    ["10/mx1.two.test/A/0", "done"],
    ["10/mx1.two.test/AAAA/0", "done"],
    ["20/mx2.two.test/A/0", "done"],
    ["20/mx2.two.test/AAAA/0", "done"],
  ]);
  expect(state.rows[0]?.cells).toMatchObject({
    host: "mx1.two.test",
    address: "198.51.100.33",
    connect: "ok",
    greeting: "ok",
    ehlo: "ok",
    starttls: "ok",
    handshake: "ok",
    certificate: "ok",
    ehloAfterTls: "ok",
    quit: "ok",
    banner: "mx1.two.test ESMTP",
    daysLeft: 59,
  });
  expect(state.rows[3]?.cells).toMatchObject({ address: null, note: "No AAAA record" });
  const seen = states.flatMap(({ rows }) => rows.filter(({ id }) => id === "10/mx1.two.test/A/0").map((row) => row.cells.ehlo));
  expect(new Set(seen)).toEqual(new Set([null, "pending", "ok"]));
  expect(state.end?.headline).toBe("All 3 addresses of two.test go through a whole session over TLS.");
});

test("servers hear what a client without a message says, and nothing else", async () => {
  await using world = await startWorld({ records, smtp: [first, second] });
  await collect(start(world, { target: "two.test" }));
  expect(new Set(world.commands.map((command) => command.split(" ")[0]))).toEqual(new Set(["EHLO", "STARTTLS", "QUIT"]));
});

test("loopback is never connected to, whatever the DNS says, and the report says so", async () => {
  await using world = await startWorld({ records });
  const report = await collect(start(world, { target: "inside.test" }));
  expect(finding(report, "address-not-public")).toMatchObject({ outcome: "fail", params: { count: 2 } });
  expect(finding(report, "no-connection")).toMatchObject({ outcome: "skip" });
  expect(cells(report, "note")).toEqual(Array(2).fill("Stopped at connect: the demo network reaches no address outside"));
  expect(world.connections().map(({ status }) => status)).toEqual(["blocked", "blocked"]);
});

test("where nobody is reached, not even the control, nothing is said of the servers", async () => {
  await using world = await startWorld({ records });
  const report = await collect(start(world, { target: "two.test" }));
  expect(report.verdict).toBe("unknown");
  expect(report.headline).toBe("This machine cannot reach port 25, so nothing can be said of two.test.");
  expect(report.findings.filter(({ outcome }) => outcome === "fail")).toEqual([]);
});

test("a reader who leaves ends every session", async () => {
  await using world = await startWorld({ records, smtp: [{ ...first, fault: "silent" }, second] });
  setTimeout(() => world.controller.abort(), 50);
  const report = await collect(start(world, { target: "mx1.two.test" }));
  expect(cells(report, "note")).toEqual(Array(2).fill("Stopped at the greeting: the lookup was stopped"));
  expect(report.findings.filter(({ outcome }) => outcome === "fail")).toEqual([]);
});

test("what servers say is shown, and hides nothing", async () => {
  const evil = "<script>alert(1)</script> \u001b[31m\u202e\u0000";
  const server = { ...second, replies: { greeting: `220 ${evil}`, QUIT: `221 ${evil}` }, extensions: [`X-${evil}`] };
  await using world = await startWorld({ records, smtp: [server] });
  const report = await collect(start(world, { target: "mx2.two.test" }));
  const whole = JSON.stringify(report) + reportText(report);
  for (const hidden of ["\\u001b", "\\u0000", "\u001b", "\u202e", "\0"]) expect(whole).not.toContain(hidden);
  expect(cells(report, "banner")).toContain("<script>alert(1)</script> \\u{1b}[31m\\u{202e}\\u{0}");
});

test("the certificate of a server that is given by its address needs to bear no name", async () => {
  await using world = await startWorld({ records, smtp: [second] });
  const report = await collect(start(world, { target: "198.51.100.34" }));
  expect(finding(report, "certificate-wrong-name")).toMatchObject({ outcome: "skip" });
  expect(finding(report, "certificate-not-trusted")).toMatchObject({ outcome: "pass" });
});
