import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeSvg } from "./judge.ts";

test("never throws, and shows nothing that acts", async () => {
  const piece = fc.constantFrom(
    '<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny-ps" viewBox="0 0 1 1">',
    "<title>t</title>",
    "<g>",
    "</g>",
    "<script/>",
    '<g onload="x"/>',
    "</svg>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?x?>",
    "<!DOCTYPE svg>",
    "&#x41;",
    "&#0;",
    "&amp",
    '"',
    "=",
    "\u0000",
    "é",
    "\ud800",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(piece, { maxLength: 15 }).map((parts) => parts.join("")),
      ),
      async (text) => {
        const judgement = await judgeSvg(new TextEncoder().encode(text));
        expect(judgement.harmless && /<script|onload/.test(text.replace(/<!--.*?-->|<!\[CDATA\[.*?\]\]>/gs, ""))).toBe(false);
        expect(judgement.harmless || judgement.problems.length > 0).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test("never throws, whatever the octets", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (octets) => {
      expect((await judgeSvg(octets)).harmless).toBe(false);
      expect((await judgeSvg(Uint8Array.of(0x1f, 0x8b, ...octets))).harmless).toBe(false);
    }),
    { numRuns: 300 },
  );
});
