import { afterAll, expect, test } from "vitest";
import type { RecordType } from "#lib/transport/types.ts";
import { startLab } from "./lab.ts";
import { ask } from "./testing/ask.ts";

const lab = await startLab();
afterAll(() => lab.close());

const octets = new TextDecoder();
async function texts(name: string, type: RecordType = "TXT"): Promise<string[]> {
  const { answers } = await ask(lab.address, name, type);
  return answers.map((record) => {
    expect(record.name).toBe(name);
    return record.type === "TXT" ? record.data.strings.map((string) => octets.decode(string)).join("") : record.type;
  });
}

test("a domain changes when it is told to, as often as it is told, and no other with it", async () => {
  for (let i = 0; i < 2; i++) {
    expect(await texts("_dmarc.changing.test")).toEqual(["v=DMARC1; p=reject"]);
    expect(await texts("changing.test")).toEqual(["v=spf1 -all"]);
    for (let j = 0; j < 2; j++) expect(await texts("second.state.changing.test")).toEqual(["The second state."]);
    expect(await texts("_dmarc.changing.test")).toEqual(["v=DMARC1; p=none"]);
    expect(await texts("changing.test")).toEqual(["v=spf1 ip4:203.0.113.240 ~all"]);
    expect(await texts("_dmarc.shifting.test")).toEqual(["v=DMARC1; p=reject"]);
    // What is said of in one state only stays.
    expect(await texts("changing.test", "MX")).toEqual(["MX"]);
    await texts("first.state.changing.test");
  }
});
