import { expect, test } from "vitest";
import { bimiInput } from "./input.ts";

test.each([
  [{ target: "gmail.com" }, { target: "gmail.com" }],
  [{ target: "GMAIL.com.", selector: "Default" }, { target: "gmail.com" }],
  [
    { target: "bücher.example", selector: "s1" },
    { target: "xn--bcher-kva.example", selector: "s1" },
  ],
  [{ target: "a.b._bimi.gmail.com" }, { target: "gmail.com", selector: "a.b" }],
  [{ target: "default._bimi.gmail.com" }, { target: "gmail.com" }],
  [
    { target: "_bimi.gmail.com", selector: "s1" },
    { target: "gmail.com", selector: "s1" },
  ],
  [{ target: "gmail.com", selector: "" }, { target: "gmail.com" }],
])("%j", (raw, input) => expect(bimiInput.parse(raw)).toEqual(input));

test.each([
  [{}, "target", "Give a domain"],
  [{ target: "192.0.2.1" }, "target", "IP address"],
  [{ target: "localhost" }, "target", "only one part"],
  [{ target: "gmail.com", selector: "a_b" }, "selector", "letters, digits and hyphens"],
  [{ target: "gmail.com", selector: "-a" }, "selector", "letters, digits and hyphens"],
  [{ target: "gmail.com", selector: "a b" }, "selector", "A space"],
  [{ target: "gmail.com", selector: `${"a".repeat(63)}.`.repeat(4).slice(0, -1) }, "selector", "the most is 253"],
  [{ target: "a_b._bimi.gmail.com" }, "target", "letters, digits and hyphens"],
  [{ target: "gmail.com", domain: "x" }, "domain", "no such field"],
])("%j is refused at %s", (raw, field, message) => {
  const { error } = bimiInput.safeParse(raw);
  expect(error?.issues).toMatchObject([{ path: [field], message: expect.stringContaining(message) }]);
});
